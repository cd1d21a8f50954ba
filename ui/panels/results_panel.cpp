// SPDX-License-Identifier: Apache-2.0
#include "panels/results_panel.hpp"

#include "native/accessible.hpp"
#include "text.hpp"
#include "widgets/wheel.hpp"

#include <wx/choice.h>
#include <wx/intl.h>
#include <wx/notebook.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <algorithm>

namespace pension::ui {

ResultsPanel::ResultsPanel(wxWindow* parent, ComparisonPage& page) : wxPanel{parent}, page_{page} {
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(tabs_ = new wxNotebook{this, wxID_ANY}, wxSizerFlags{1}.Expand());
    SetSizer(sizer);
    for (const wxString& title :
         {_("Chart"), _("Figures"), _("By age"), _("How this was reckoned"), _("Sources")})
        tabs_->AddPage(new wxPanel{tabs_}, title);
    tabs_->Bind(wxEVT_NOTEBOOK_PAGE_CHANGED, [this](wxBookCtrlEvent& turned) {
        if (turned.GetSelection() != wxNOT_FOUND) turn_to(static_cast<Leaf>(turned.GetSelection()));
        turned.Skip();
    });
    refresh();
    subscription_ = page_.changed.connect([this] { refresh(); });
}

ChartCanvas& ResultsPanel::chart() {
    turn_to(chart_leaf);
    return *chart_;
}

TableView& ResultsPanel::figures() {
    turn_to(figures_leaf);
    return *figures_;
}

TableView& ResultsPanel::ages() {
    turn_to(ages_leaf);
    return *ages_;
}

TableView& ResultsPanel::derivation() {
    turn_to(derivation_leaf);
    return *derivation_;
}

wxWindow* ResultsPanel::build(Leaf leaf, wxWindow* parent) {
    switch (leaf) {
        case chart_leaf: return build_chart(parent);
        case figures_leaf: return figures_ = new TableView{parent, _("Figures of each plan")};
        case ages_leaf: return ages_ = new TableView{parent, _("Figures by age at death")};
        case derivation_leaf: return build_derivation(parent);
        case sources_leaf: return build_sources(parent);
    }
    return nullptr;
}

wxWindow* ResultsPanel::build_chart(wxWindow* parent) {
    chart_ = new ChartCanvas{parent};
    chart_->words = [this](std::int64_t age_in_months) { return page_.chart_words(age_in_months); };
    // The reader aims at tenths of a year, as with the slider.
    chart_->moved = [this](std::int64_t age_in_months) {
        page_.set_age(Age::from_ten_thousandths((age_in_months * 10 + 6) / 12 * 1'000));
    };
    // From the age itself, not from its marker: a month is less than a tenth of a year.
    chart_->nudged = [this](int tenths) {
        const auto age = page_.age_at_death().ten_thousandths() + std::int64_t{tenths} * 1'000;
        page_.set_age(Age::from_ten_thousandths(age));
    };
    return chart_;
}

wxWindow* ResultsPanel::build_derivation(wxWindow* parent) {
    auto* panel = new wxPanel{parent};
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    auto* top = new wxBoxSizer{wxHORIZONTAL};
    top->Add(new wxStaticText{panel, wxID_ANY, _("P&lan:")}, wxSizerFlags{}.CenterVertical());
    top->Add(plan_ = new wxChoice{panel, wxID_ANY},
             wxSizerFlags{}.CenterVertical().Border(wxLEFT, FromDIP(6)));
    sizer->Add(top, wxSizerFlags{}.Border(wxALL, FromDIP(6)));
    derivation_ = new TableView{panel, _("How this was reckoned")};
    sizer->Add(derivation_, wxSizerFlags{1}.Expand());
    panel->SetSizer(sizer);
    let_wheel_scroll_page(*plan_);
    plan_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { fill(derivation_leaf); });
    return panel;
}

wxWindow* ResultsPanel::build_sources(wxWindow* parent) {
    sources_ = new wxTextCtrl{parent,
                              wxID_ANY,
                              {},
                              wxDefaultPosition,
                              wxDefaultSize,
                              wxTE_MULTILINE | wxTE_READONLY | wxBORDER_NONE};
    set_accessible_name(*sources_, _("Sources and assumptions"));
    return sources_;
}

void ResultsPanel::refresh_plan_choice() {
    wxArrayString names;
    for (const std::string& name : page_.plan_names()) names.Add(wx(name));
    const int chosen = std::max(0, plan_->GetSelection());
    if (plan_->GetStrings() != names) {
        plan_->Set(names);
        plan_->InvalidateBestSize();
        plan_->GetParent()->Layout();
    }
    const int last = static_cast<int>(names.size()) - 1;
    if (last >= 0) plan_->SetSelection(std::min(chosen, last));
}

void ResultsPanel::refresh() {
    is_current_.fill(false);
    if (tabs_->GetSelection() != wxNOT_FOUND) turn_to(static_cast<Leaf>(tabs_->GetSelection()));
}

void ResultsPanel::turn_to(Leaf leaf) {
    wxWindow* page = tabs_->GetPage(leaf);
    const bool is_new = !is_made_[leaf];
    if (is_new) {
        auto* sizer = new wxBoxSizer{wxVERTICAL};
        const int around = leaf == sources_leaf ? FromDIP(8) : 0;
        sizer->Add(build(leaf, page), wxSizerFlags{1}.Expand().Border(wxALL, around));
        page->SetSizer(sizer);
        is_made_[leaf] = true;
    }
    if (!is_current_[leaf]) fill(leaf);
    is_current_[leaf] = true;
    // Filled first: a choice is as wide as its longest entry.
    if (is_new) page->Layout();
}

void ResultsPanel::fill(Leaf leaf) {
    switch (leaf) {
        case chart_leaf: chart_->show(page_.chart()); break;
        case figures_leaf: figures_->show(page_.figures()); break;
        case ages_leaf: ages_->show(page_.ages()); break;
        case derivation_leaf:
            refresh_plan_choice();
            derivation_->show(
                page_.derivation(static_cast<std::size_t>(std::max(0, plan_->GetSelection()))));
            break;
        case sources_leaf: {
            const wxString sources = wx(page_.sources());
            if (sources_->GetValue() != sources) sources_->ChangeValue(sources);
            break;
        }
    }
}

}  // namespace pension::ui
