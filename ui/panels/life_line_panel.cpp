// SPDX-License-Identifier: Apache-2.0
#include "panels/life_line_panel.hpp"

#include "app/sheets/advice_sentences.hpp"
#include "help_topic.hpp"
#include "native/accessible.hpp"
#include "text.hpp"
#include "widgets/colours.hpp"
#include "widgets/scrolled_page.hpp"
#include "widgets/wheel.hpp"
#include "widgets/wrapped_label.hpp"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/intl.h>
#include <wx/sizer.h>

#include <algorithm>

namespace pension::ui {

namespace {

/// That of the plan's curve and card.
wxColour colour_of(std::size_t number) {
    return colour(screen_palette().owner(number));
}

CellLook look_of(YearKind kind) {
    switch (kind) {
        case YearKind::own: return CellLook::filled;
        case YearKind::back_paid: return CellLook::cornered;
        case YearKind::government: return CellLook::topped;
        case YearKind::helped: return CellLook::footed;
        case YearKind::planned: return CellLook::hatched;
        case YearKind::gap: return CellLook::dashed;
        case YearKind::not_allowed: return CellLook::faint;
        case YearKind::open: return CellLook::dotted;
    }
    return CellLook::filled;
}

wxString name_of(YearKind kind) {
    switch (kind) {
        case YearKind::own: return _("paid");
        case YearKind::back_paid: return _("paid in a later year");
        case YearKind::government: return _("paid by the government");
        case YearKind::helped: return _("with a grant or sponsorship");
        case YearKind::planned: return _("planned");
        case YearKind::gap: return _("not paid");
        case YearKind::not_allowed: return _("can no longer be paid");
        case YearKind::open: return _("nothing planned");
    }
    return {};
}

constexpr YearKind kinds[] = {YearKind::own,         YearKind::back_paid, YearKind::government,
                              YearKind::helped,      YearKind::planned,   YearKind::gap,
                              YearKind::not_allowed, YearKind::open};

}  // namespace

LifeLinePanel::LifeLinePanel(wxWindow* parent, ComparisonPage& page)
    : wxPanel{parent}, page_{page} {
    set_topic(*this, "record#cells");
    auto* across = new wxBoxSizer{wxHORIZONTAL};
    across->Add(fold_ = new wxButton{this, wxID_ANY, wx("\u25b8"), wxDefaultPosition, wxDefaultSize,
                                     wxBU_EXACTFIT | wxBORDER_NONE},
                wxSizerFlags{}.Top().Border(wxRIGHT, FromDIP(4)));
    auto* down = new wxBoxSizer{wxVERTICAL};
    down->Add(cells_ = new YearCells{this}, wxSizerFlags{}.Expand());
    auto* below = new wxBoxSizer{wxHORIZONTAL};
    below->Add(said_ = new WrappedLabel{this}, wxSizerFlags{1}.CenterVertical());
    below->Add(plan_choice_ = new wxChoice{this, wxID_ANY},
               wxSizerFlags{}.Top().Border(wxLEFT, FromDIP(8)));
    down->Add(below, wxSizerFlags{}.Expand().Border(wxTOP, FromDIP(2)));
    across->Add(down, wxSizerFlags{1}.Expand());
    SetSizer(across);
    set_accessible_name(*cells_, _("Payments year by year"));
    set_accessible_name(*plan_choice_, _("Plan whose years are shown"));
    plan_choice_->SetToolTip(_("Plan whose years are shown"));
    let_wheel_scroll_page(*plan_choice_);
    plan_choice_->Bind(wxEVT_CHOICE, [this](wxCommandEvent& picked) {
        plan_ = static_cast<std::size_t>(std::max(picked.GetSelection(), 0));
        refresh();
    });
    fold_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { fold(!is_folded_); });

    cells_->words = [this](int year) { return wx(page_.year_words(line_, plan_, year)); };
    cells_->typed = [this](int first, int last, const wxString& text) {
        return wx(page_.pay(plan_, first, last, utf8(text)));
    };
    cells_->copied = [this](int first, int last) { return wx(copied_years(line_, first, last)); };
    cells_->pasted = [this](int first, int last, const wxString& text, bool from_here) {
        return wx(page_.paste_years(plan_, first, last, utf8(text), from_here));
    };
    cells_->choice_changed = [this] {
        reason_.clear();
        say();
    };
    cells_->refused = [this](const wxString& reason) {
        reason_ = reason;
        say();
    };
    said_->set_least_lines(2);
    said_->resized = [this] { lay_out_again(); };
    cells_->resized = [this] { lay_out_again(); };
    cells_->touched = [this] { fold(false); };
    cells_->Bind(wxEVT_SET_FOCUS, [this](wxFocusEvent& focus) {
        focus.Skip();
        say();
        if (explained)
            explained(
                _("Arrow keys choose a year, with Shift several. Type an amount; G: the "
                  "government pays; Delete: nothing was paid. 200@2020-04 is paid later, "
                  "200+50c with a grant."));
    });
    parent->Bind(wxEVT_SIZE, &LifeLinePanel::page_resized, this);
    fold(true);
    refresh();
    subscription_ = page_.changed.connect([this] { refresh(); });
}

void LifeLinePanel::page_resized(wxSizeEvent& size) {
    // Not within the size event, see CardView.
    CallAfter([this] {
        if (IsShown()) Layout();
    });
    size.Skip();
}

bool LifeLinePanel::Layout() {
    if (!GetSizer()) return false;
    const wxSize size = GetClientSize();
    const int seen = GetParent()->GetClientSize().x;
    GetSizer()->SetDimension({0, 0},
                             {seen > FromDIP(60) ? std::min(size.x, seen) : size.x, size.y});
    return true;
}

void LifeLinePanel::fold(bool folded) {
    is_folded_ = folded;
    fold_->SetLabel(wx(folded ? "\u25b8" : "\u25be"));
    const wxString does =
        folded ? _("Show the years in large cells") : _("Show the years in one row");
    fold_->SetToolTip(does);
    set_accessible_name(*fold_, does);
    cells_->set_compact(folded);
    said_->Show(!folded);
    plan_choice_->Show(!folded && page_.plan_count() > 1);
    if (!folded) say();
    lay_out_again();
}

void LifeLinePanel::refresh() {
    plan_ = std::min(plan_, page_.plan_count() - 1);
    line_ = page_.life_line(plan_);
    const bool is_shown = !line_.cells.empty();
    const bool moves = IsShown() != is_shown;
    Show(is_shown);
    if (is_shown) {
        std::vector<ShownYear> years;
        std::vector<std::pair<CellLook, wxString>> legend;
        for (const YearCell& cell : line_.cells)
            years.push_back({cell.year, wx(cell.text), look_of(cell.kind), !cell.error.empty()});
        for (const YearKind kind : kinds)
            if (std::ranges::find(line_.cells, kind, &YearCell::kind) != line_.cells.end())
                legend.emplace_back(look_of(kind), name_of(kind));
        cells_->show(std::move(years), line_.this_year, std::move(legend),
                     colour_of(static_cast<std::size_t>(page_.colour(plan_))));
        show_plans();
        // Nobody hears of a year, and no gap is priced, before somebody works here.
        if (!is_folded_ || cells_->HasFocus()) say();
    }
    if (moves) lay_out_again();
}

void LifeLinePanel::show_plans() {
    wxArrayString names;
    for (std::size_t i = 0; i < page_.plan_count(); ++i)
        names.Add(wxString::Format(_("Plan %d"), static_cast<int>(i + 1)));
    if (plan_choice_->GetStrings() != names) plan_choice_->Set(names);
    plan_choice_->SetSelection(static_cast<int>(plan_));
    const bool is_choice = !is_folded_ && names.size() > 1;
    if (plan_choice_->IsShown() == is_choice) return;
    plan_choice_->Show(is_choice);
    lay_out_again();
}

wxString LifeLinePanel::words_of_choice() const {
    const auto [first, last] = cells_->chosen();
    if (first == last) return cells_->words(first);
    wxString text =
        wxString::Format(_("%d to %d chosen."), first, last) + sentence_gap(page_.words());
    for (int year = first; year <= last; ++year)
        if (const YearCell* cell = line_.find(year); cell && !cell->error.empty())
            return text + cells_->words(year);
    return text + cells_->words(cells_->current());
}

void LifeLinePanel::say() {
    if (line_.cells.empty()) return;
    const wxString words = reason_.empty() ? words_of_choice() : reason_;
    set_accessible_description(*cells_, words);
    said_->show(words);
}

void LifeLinePanel::lay_out_again() {
    InvalidateBestSize();
    // GTK gives nothing that is hidden a place.
    if (IsShown()) Layout();
    lay_out_around(*this);
}

}  // namespace pension::ui
