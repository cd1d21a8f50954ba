// SPDX-License-Identifier: Apache-2.0
#include "frames/preview_frame.hpp"

#include "help_topic.hpp"
#include "program_icon.hpp"
#include "sheet/parts.hpp"
#include "text.hpp"
#include "widgets/measured.hpp"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/intl.h>
#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/wrapsizer.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace pension::ui {

namespace {

constexpr std::array papers{a4, a5, a3};
constexpr std::array paper_names{"A4", "A5", "A3"};

/// Normal ones, half as large again, and 22 points for eyes that need them.
constexpr std::array letter_scales{1.0, 1.5, large_print};

/// Times the usual ones of a paper; six tenths is what most printers reach.
constexpr std::array margin_shares{1.0, 0.6, 1.4};

/// After "whole page" and "page width".
constexpr std::array shown_scales{0.5, 0.75, 1.0, 1.5, 2.0, 3.0};

std::size_t chosen(const wxChoice& choice) {
    return static_cast<std::size_t>(std::max(0, choice.GetSelection()));
}

}  // namespace

PreviewFrame::PreviewFrame(wxWindow* parent, std::vector<SheetOffer> sheets, Uses uses)
    : wxFrame{parent, wxID_ANY, _("Print preview")},
      sheets_{std::move(sheets)},
      uses_{std::move(uses)} {
    give_icon(*this);
    set_topic(*this, "sheets#preview");
    answer_usual_keys(*this);
    body_ = new wxPanel{this};
    auto* down = new wxBoxSizer{wxVERTICAL};
    const auto around = wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(8));
    down->Add(build_choices(), around);
    parts_ = new wxWrapSizer{wxHORIZONTAL, wxREMOVE_LEADING_SPACES};
    down->Add(parts_, wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT, FromDIP(8)));
    view_ = new PageView{body_};
    down->Add(view_, wxSizerFlags{1}.Expand().Border(wxTOP, FromDIP(8)));
    down->Add(build_buttons(), wxSizerFlags{}.Expand().Border(wxALL, FromDIP(8)));
    body_->SetSizer(down);
    view_->changed = [this] { refresh(); };
    Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& key) {
        if (key.GetKeyCode() == WXK_ESCAPE)
            Close();
        else
            key.Skip();
    });
    SetSize(size_for_letters(parent, {960, 940}));
    SetMinSize(FromDIP(wxSize{420, 360}));
    CentreOnParent();
    make();
    view_->SetFocus();
    when_measurable(*view_, [this] { measure_again(); });
}

wxSizer* PreviewFrame::build_choices() {
    // Below each other where large letters need the room.
    auto* row = new wxWrapSizer{wxHORIZONTAL, wxREMOVE_LEADING_SPACES};
    const auto add = [&](const wxString& label, const wxArrayString& choices, auto act) {
        auto* pair = new wxBoxSizer{wxHORIZONTAL};
        pair->Add(new wxStaticText{body_, wxID_ANY, label}, wxSizerFlags{}.CenterVertical());
        auto* choice = new wxChoice{body_, wxID_ANY, wxDefaultPosition, wxDefaultSize, choices};
        choice->SetSelection(0);
        choice->Bind(wxEVT_CHOICE, [act](wxCommandEvent&) { act(); });
        pair->Add(choice, wxSizerFlags{}.CenterVertical().Border(wxLEFT, FromDIP(4)));
        row->Add(pair, wxSizerFlags{}.Border(wxRIGHT | wxBOTTOM, FromDIP(10)));
        return choice;
    };
    const auto anew = [this] { lay_out(); };
    wxArrayString names;
    for (const SheetOffer& sheet : sheets_) names.Add(wx(sheet.name));
    which_ = add(_("S&heet:"), names, [this] { make(); });
    paper_ = add(_("Pa&per:"), wxArrayString{}, anew);
    letters_ = add(_("&Letters:"), wxArrayString{}, anew);
    for (const wxString& each : {_("normal"), _("large"), _("very large")}) letters_->Append(each);
    letters_->SetSelection(0);
    margins_ = add(_("&Margins:"), wxArrayString{}, anew);
    for (const wxString& each : {_("normal"), _("narrow"), _("wide")}) margins_->Append(each);
    margins_->SetSelection(0);
    beside_ = add(_("&Side by side:"), wxArrayString{},
                  [this] { view_->set_columns(beside_->GetSelection() + 1); });
    for (const wxString& each : {_("one page"), _("two pages")}) beside_->Append(each);
    beside_->SetSelection(0);
    size_ = add(_("Si&ze:"), wxArrayString{}, [this] { choose_size(); });
    size_->Append(_("whole page"));
    size_->Append(_("page width"));
    for (const double scale : shown_scales)
        size_->Append(wxString::Format("%d %%", static_cast<int>(std::lround(scale * 100))));
    size_->SetSelection(0);
    return row;
}

wxSizer* PreviewFrame::build_buttons() {
    auto* row = new wxWrapSizer{wxHORIZONTAL, wxREMOVE_LEADING_SPACES};
    const auto add = [&](const wxString& label, auto act) {
        auto* button = new wxButton{body_, wxID_ANY, label};
        button->Bind(wxEVT_BUTTON, [act](wxCommandEvent&) { act(); });
        row->Add(button, wxSizerFlags{}.Border(wxRIGHT | wxBOTTOM, FromDIP(8)));
        return button;
    };
    buttons_ = {add(_("P&rint..."),
                    [this] { uses_.print(chosen_pages(), chosen_print(), chosen_sheet()); }),
                add(_("Save as P&DF..."), [this] { uses_.save(chosen_pages(), chosen_sheet()); }),
                add(_("Save page as p&icture..."),
                    [this] { uses_.save_page(chosen_pages(), view_->page(), chosen_sheet()); })};
    add(_("&Close"), [this] { Close(); });
    // Behind the buttons, which stay where they are however long it is.
    row->Add(where_ = new wxStaticText{body_, wxID_ANY, {}},
             wxSizerFlags{}.CenterVertical().Border(wxBOTTOM, FromDIP(8)));
    return row;
}

const SheetOffer& PreviewFrame::chosen_sheet() const {
    return sheets_.at(chosen(*which_));
}

void PreviewFrame::make() {
    auto made = chosen_sheet().make();
    has_sheet_ = bool{made};
    for (wxButton* button : buttons_) button->Enable(has_sheet_);
    SetTitle(wxString::Format(_("Preview: %s"), wx(chosen_sheet().name)));
    if (made) {
        sheet_ = std::move(made).value();
        offer_papers();
        offer_parts();
        lay_out();
    } else {
        for (wxCheckBox* box : boxes_) box->Disable();
        view_->show_nothing();
        where_->SetLabel(wx(uses_.explain(made.error())));
    }
}

void PreviewFrame::offer_papers() {
    wxArrayString names;
    if (sheet_.made_for == MadeFor::two_on_a4) names.Add(_("A4, two to cut apart"));
    if (sheet_.made_for == MadeFor::a3_wall) names.Add(_("A3, for a wall"));
    for (const char* name : paper_names) names.Add(name);
    if (paper_->GetStrings() == names) return;
    paper_->Set(names);
    paper_->SetSelection(0);
    measure_again();
}

void PreviewFrame::offer_parts() {
    const auto names = part_names(sheet_);
    parts_->Clear(true);
    boxes_.clear();
    if (!names.empty())
        parts_->Add(new wxStaticText{body_, wxID_ANY, _("With:")},
                    wxSizerFlags{}.CenterVertical().Border(wxRIGHT | wxBOTTOM, FromDIP(8)));
    for (const std::string& name : names) {
        auto* box = new wxCheckBox{body_, wxID_ANY, wxControl::EscapeMnemonics(wx(name))};
        box->SetValue(!left_out_.contains(name));
        box->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { choose_parts(); });
        // Made anew for each sheet, they still come before the pages under the Tab key.
        box->MoveBeforeInTabOrder(view_);
        parts_->Add(box, wxSizerFlags{}.CenterVertical().Border(wxRIGHT | wxBOTTOM, FromDIP(10)));
        boxes_.push_back(box);
    }
    measure_again();
}

void PreviewFrame::choose_parts() {
    const auto names = part_names(sheet_);
    for (std::size_t i = 0; i < boxes_.size(); ++i) {
        if (boxes_[i]->GetValue())
            left_out_.erase(names.at(i));
        else
            left_out_.insert(names.at(i));
    }
    lay_out();
}

void PreviewFrame::measure_again() {
    for (wxWindow* child : body_->GetChildren()) child->InvalidateBestSize();
    body_->Layout();
}

Print PreviewFrame::chosen_print() const {
    Print print = usual_print(sheet_.made_for);
    std::size_t paper = chosen(*paper_);
    const bool is_usual = sheet_.made_for == MadeFor::a4 || paper == 0;
    if (sheet_.made_for != MadeFor::a4 && paper > 0) --paper;
    if (!is_usual || sheet_.made_for == MadeFor::a4) print = {papers.at(paper), {}};
    const std::size_t letters = chosen(*letters_);
    if (letters > 0) {
        // Of large letters there is one slip on a sheet.
        if (print.style.copies > 1) print.paper = a4;
        print.style = {letter_scales.at(letters)};
    }
    print.paper.margin_mm *= margin_shares.at(chosen(*margins_));
    return print;
}

Pages PreviewFrame::chosen_pages() const {
    return {without_parts(sheet_, left_out_), chosen_print()};
}

void PreviewFrame::lay_out() {
    if (has_sheet_) view_->show(chosen_pages());
}

void PreviewFrame::choose_size() {
    const std::size_t size = chosen(*size_);
    if (size == 0) return view_->fit(PageView::Fit::page);
    if (size == 1) return view_->fit(PageView::Fit::width);
    view_->set_scale(shown_scales.at(size - 2));
}

wxString PreviewFrame::where() const {
    return where_->GetLabel();
}

void PreviewFrame::refresh() {
    if (!has_sheet_) return;
    const wxString where =
        wxString::Format(_("Page %d of %d, shown at %d %%"), view_->page() + 1, view_->page_count(),
                         static_cast<int>(std::lround(view_->scale() * 100)));
    if (where_->GetLabel() != where) {
        where_->SetLabel(where);
        body_->Layout();
    }
    // What the keys and the wheel chose.
    const auto at = std::ranges::find_if(
        shown_scales, [&](double scale) { return std::abs(scale - view_->scale()) < 0.005; });
    const int size = view_->fitted() == PageView::Fit::page    ? 0
                     : view_->fitted() == PageView::Fit::width ? 1
                     : at == shown_scales.end()                ? wxNOT_FOUND
                                                : static_cast<int>(at - shown_scales.begin()) + 2;
    if (size_->GetSelection() != size) size_->SetSelection(size);
}

}  // namespace pension::ui
