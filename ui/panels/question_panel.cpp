// SPDX-License-Identifier: Apache-2.0
#include "panels/question_panel.hpp"

#include "app/words/amounts.hpp"
#include "app/words/terms.hpp"
#include "base/decimal.hpp"
#include "native/accessible.hpp"
#include "text.hpp"
#include "widgets/first_paint.hpp"
#include "widgets/wheel.hpp"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/intl.h>
#include <wx/settings.h>
#include <wx/sizer.h>
#include <wx/slider.h>
#include <wx/spinctrl.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <algorithm>

namespace pension::ui {

namespace {

/// The slider counts tenths of a year: fine enough to aim, coarse enough to reach by keys.
constexpr std::int64_t slider_unit = 1'000;
constexpr int slider_least = 400;
constexpr int slider_most = 1'050;

int slider_value(Age age) {
    return static_cast<int>(
        std::clamp<std::int64_t>(age.ten_thousandths() / slider_unit, slider_least, slider_most));
}

/// A text field that acts when it is left or Enter is pressed.
wxTextCtrl* entry(wxWindow* parent) {
    return new wxTextCtrl{parent,        wxID_ANY,          {}, wxDefaultPosition,
                          wxDefaultSize, wxTE_PROCESS_ENTER};
}

/// Calls back with the text when the field is left or Enter is pressed, if it was edited.
template <class Act>
void on_entered(wxTextCtrl* field, Act act) {
    const auto enter = [field, act] {
        if (!field->IsModified()) return;
        field->DiscardEdits();
        act(utf8(field->GetValue().Strip(wxString::both)));
    };
    field->Bind(wxEVT_TEXT_ENTER, [enter](wxCommandEvent&) { enter(); });
    field->Bind(wxEVT_KILL_FOCUS, [enter](wxFocusEvent& left) {
        enter();
        left.Skip();
    });
}

void show_text(wxTextCtrl* field, const std::string& text) {
    // Not while it is being typed in; once entered, the field shows what counts again.
    if (field->IsModified()) return;
    if (utf8(field->GetValue()) != text) field->ChangeValue(wx(text));
}

}  // namespace

QuestionPanel::QuestionPanel(wxWindow* parent, ComparisonPage& page)
    : wxScrolledWindow{parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                       wxTAB_TRAVERSAL | wxVSCROLL},
      page_{page} {
    SetScrollRate(0, FromDIP(12));
    auto* form = new wxFlexGridSizer{2, FromDIP(wxSize{8, 9})};
    form->AddGrowableCol(1);
    auto* place = build_place();
    build_when(this, *form);
    build_plans(this, *form);
    build_life(this, *form);
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    sizer->Add(place, wxSizerFlags{}.Expand().Border(wxALL, FromDIP(12)));
    sizer->Add(form, wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(12)));
    SetSizer(sizer);
    align_labels();
    bind();
    refresh();
    FitInside();
    SetMinSize({GetSizer()->CalcMin().x + wxSystemSettings::GetMetric(wxSYS_VSCROLL_X), -1});
    subscription_ = page_.changed.connect([this] { refresh(); });
    after_first_paint(*this, [this] { measure_again(); });
}

void QuestionPanel::measure_again() {
    for (wxWindow* child : GetChildren()) {
        child->InvalidateBestSize();
        // wx thinks of fields as lower than large letters are in them.
        if (dynamic_cast<wxTextCtrl*>(child))
            child->SetMinSize({-1, child->GetCharHeight() + FromDIP(12)});
    }
    align_labels();
    SetMinSize({GetSizer()->CalcMin().x + wxSystemSettings::GetMetric(wxSYS_VSCROLL_X), -1});
    GetParent()->Layout();
    Layout();
    FitInside();
}

wxStaticText* QuestionPanel::label(const wxString& text) {
    return labels_.emplace_back(new wxStaticText{this, wxID_ANY, text});
}

void QuestionPanel::align_labels() {
    // The place has a row of its own, with its list underneath: both columns begin where those of
    // the other rows do.
    int widest = 0;
    for (const wxStaticText* each : labels_) widest = std::max(widest, each->GetBestSize().x);
    for (wxStaticText* each : labels_) each->SetMinSize({widest, -1});
}

void QuestionPanel::focus_first() {
    place_->field().SetFocus();
}

// Each label is created right before its control: GTK's accessibility pairs them by that.
wxSizer* QuestionPanel::build_place() {
    auto* row = new wxBoxSizer{wxHORIZONTAL};
    row->Add(label(_("&Place:")), wxSizerFlags{}.CenterVertical());
    auto* field = entry(this);
    row->Add(field, wxSizerFlags{1}.CenterVertical().Border(wxLEFT, FromDIP(8)));
    place_ = new PlacePicker{this, *field, page_};
    place_->resized = [this] {
        Layout();
        FitInside();
    };
    auto* down = new wxBoxSizer{wxVERTICAL};
    down->Add(row, wxSizerFlags{}.Expand());
    down->Add(place_, wxSizerFlags{}.Expand().Border(wxTOP, FromDIP(4)));
    return down;
}

void QuestionPanel::build_when(wxWindow* parent, wxSizer& form) {
    const wxSizerFlags middle = wxSizerFlags{}.CenterVertical();
    const wxSizerFlags wide = wxSizerFlags{1}.Expand();
    form.Add(label(_("Policy of &month:")), middle);
    form.Add(month_ = entry(parent), wide);
    month_->SetToolTip(_("Year and month, such as 2017-03"));
    form.Add(label(_("&Group:")), middle);
    form.Add(group_ = new wxChoice{parent, wxID_ANY}, wide);
    for (const Group group : all_groups) group_->Append(wx(group_name(group, page_.words())));
}

void QuestionPanel::build_plans(wxWindow* parent, wxSizer& form) {
    const wxSizerFlags middle = wxSizerFlags{}.CenterVertical();
    for (std::size_t i = 0; i < plans_.size(); ++i) {
        PlanRow& row = plans_[i];
        row.label = label(wxString::Format(_("Plan &%d:"), static_cast<int>(i + 1)));
        form.Add(row.label, middle);
        row.tier = new wxChoice{parent, wxID_ANY};
        row.remove = new wxButton{parent,        wxID_ANY,     wx("\u2715"), wxDefaultPosition,
                                  wxDefaultSize, wxBU_EXACTFIT};
        row.remove->SetToolTip(_("Remove this plan"));
        set_accessible_name(*row.remove, _("Remove this plan"));
        auto* across = new wxBoxSizer{wxHORIZONTAL};
        across->Add(row.tier, wxSizerFlags{1}.CenterVertical());
        across->Add(row.remove, wxSizerFlags{}.CenterVertical().Border(wxLEFT, FromDIP(4)));
        form.Add(across, wxSizerFlags{1}.Expand());
    }
    form.AddSpacer(0);
    form.Add(add_ = new wxButton{parent, wxID_ANY, _("&Add a plan")}, wxSizerFlags{}.Left());
    form.Add(label(_("&Years paid:")), middle);
    form.Add(years_ = new wxSpinCtrl{parent, wxID_ANY}, wxSizerFlags{}.Left());
}

void QuestionPanel::build_life(wxWindow* parent, wxSizer& form) {
    const wxSizerFlags middle = wxSizerFlags{}.CenterVertical();
    form.Add(label(_("Age at &death:")), middle);
    form.Add(age_ = entry(parent), wxSizerFlags{1}.Expand());
    age_->SetToolTip(_("Age at death or life expectancy in years, such as 77.14"));
    form.AddSpacer(0);
    form.Add(age_slider_ = new wxSlider{parent, wxID_ANY, slider_least, slider_least, slider_most},
             wxSizerFlags{1}.Expand());
    age_slider_->SetLineSize(1);
    age_slider_->SetPageSize(10);
    set_accessible_name(*age_slider_, _("Age at death, tenths of a year"));
    form.Add(label(_("Account &interest:")), middle);
    form.Add(interest_ = entry(parent), wxSizerFlags{1}.Expand());
    interest_->SetToolTip(_("Interest a year, such as 2.5%"));
    form.Add(label(_("Pa&id each:")), middle);
    form.Add(pay_month_ = new wxChoice{parent, wxID_ANY}, wxSizerFlags{1}.Expand());
    for (int month = 1; month <= 12; ++month)
        pay_month_->Append(wxString::Format(_("month %d"), month));
}

void QuestionPanel::bind() {
    for (wxWindow* child : GetChildren())
        if (dynamic_cast<wxChoice*>(child) || dynamic_cast<wxSpinCtrl*>(child) ||
            dynamic_cast<wxSlider*>(child))
            let_wheel_scroll_page(*child);
    const auto picked = [](wxCommandEvent& event) {
        return static_cast<std::size_t>(event.GetSelection());
    };
    group_->Bind(wxEVT_CHOICE, [this, picked](wxCommandEvent& event) {
        page_.choose_group(all_groups.at(picked(event)));
    });
    pay_month_->Bind(wxEVT_CHOICE, [this, picked](wxCommandEvent& event) {
        page_.set_pay_month(static_cast<int>(picked(event)) + 1);
    });
    for (std::size_t i = 0; i < plans_.size(); ++i) {
        plans_[i].tier->Bind(wxEVT_CHOICE, [this, i, picked](wxCommandEvent& event) {
            page_.choose_tier(i, picked(event));
        });
        plans_[i].remove->Bind(wxEVT_BUTTON, [this, i](wxCommandEvent&) { page_.remove_plan(i); });
    }
    add_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { page_.add_plan(); });
    years_->Bind(wxEVT_SPINCTRL,
                 [this](wxSpinEvent& event) { page_.set_years(event.GetPosition()); });
    age_slider_->Bind(wxEVT_SLIDER, [this](wxCommandEvent& event) {
        page_.set_age(Age::from_ten_thousandths(event.GetInt() * slider_unit));
    });
    on_entered(month_, [this](const std::string& text) { page_.type_month(text); });
    on_entered(age_, [this](const std::string& text) { page_.type_age(text); });
    on_entered(interest_, [this](const std::string& text) { page_.type_interest(text); });
}

void QuestionPanel::refresh() {
    show_text(month_, page_.month());
    group_->SetSelection(
        static_cast<int>(std::ranges::find(all_groups, page_.group()) - all_groups.begin()));
    refresh_plans();
    years_->SetRange(1, std::max(page_.years(), page_.most_years()));
    if (years_->GetValue() != page_.years()) years_->SetValue(page_.years());
    show_text(age_, decimal_text(page_.age_at_death().ten_thousandths(), 4));
    if (age_slider_->GetValue() != slider_value(page_.age_at_death()))
        age_slider_->SetValue(slider_value(page_.age_at_death()));
    show_text(interest_, page_.interest());
    pay_month_->SetSelection(page_.pay_month() - 1);
}

void QuestionPanel::refresh_plans() {
    wxArrayString amounts;
    for (const Money tier : page_.tiers())
        amounts.Add(wxString::Format(_("%s yuan a year"), wx(plain_amount(tier))));
    bool moved = false;
    for (std::size_t i = 0; i < plans_.size(); ++i) {
        PlanRow& row = plans_[i];
        const bool used = i < page_.plan_count();
        moved = moved || row.tier->IsShown() != used;
        row.label->Show(used);
        row.tier->Show(used);
        row.remove->Show(used);
        row.remove->Enable(page_.plan_count() > 1);
        if (!used) continue;
        if (row.tier->GetStrings() != amounts) row.tier->Set(amounts);
        const std::size_t tier = page_.tier(i);
        row.tier->SetSelection(tier < amounts.size() ? static_cast<int>(tier) : wxNOT_FOUND);
    }
    add_->Enable(page_.can_add_plan());
    if (!moved) return;
    Layout();
    FitInside();
}

}  // namespace pension::ui
