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
    tabs_->AddPage(build_chart(), _("Chart"));
    tabs_->AddPage(figures_ = new TableView{tabs_, _("Figures of each plan")}, _("Figures"));
    tabs_->AddPage(ages_ = new TableView{tabs_, _("Figures by age at death")}, _("By age"));
    tabs_->AddPage(build_derivation(), _("How this was reckoned"));
    tabs_->AddPage(build_sources(), _("Sources"));
    refresh();
    subscription_ = page_.changed.connect([this] { refresh(); });
}

wxWindow* ResultsPanel::build_chart() {
    chart_ = new ChartCanvas{tabs_};
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

wxWindow* ResultsPanel::build_derivation() {
    auto* panel = new wxPanel{tabs_};
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
    plan_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { refresh(); });
    return panel;
}

wxWindow* ResultsPanel::build_sources() {
    sources_ = new wxTextCtrl{tabs_,
                              wxID_ANY,
                              {},
                              wxDefaultPosition,
                              wxDefaultSize,
                              wxTE_MULTILINE | wxTE_READONLY | wxBORDER_NONE};
    sources_->SetMargins(FromDIP(8), FromDIP(8));
    set_accessible_name(*sources_, _("Sources and assumptions"));
    return sources_;
}

void ResultsPanel::refresh_plan_choice() {
    wxArrayString names;
    for (const std::string& name : page_.plan_names()) names.Add(wx(name));
    const int chosen = std::max(0, plan_->GetSelection());
    if (plan_->GetStrings() != names) plan_->Set(names);
    const int last = static_cast<int>(names.size()) - 1;
    if (last >= 0) plan_->SetSelection(std::min(chosen, last));
}

void ResultsPanel::refresh() {
    chart_->show(page_.chart());
    figures_->show(page_.figures());
    ages_->show(page_.ages());
    refresh_plan_choice();
    derivation_->show(
        page_.derivation(static_cast<std::size_t>(std::max(0, plan_->GetSelection()))));
    const wxString sources = wx(page_.sources());
    if (sources_->GetValue() != sources) sources_->ChangeValue(sources);
}

}  // namespace pension::ui
