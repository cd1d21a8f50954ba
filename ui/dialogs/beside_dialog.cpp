// SPDX-License-Identifier: Apache-2.0
#include "dialogs/beside_dialog.hpp"

#include "app/words/terms.hpp"
#include "help_topic.hpp"
#include "native/accessible.hpp"
#include "text.hpp"
#include "widgets/lines.hpp"
#include "widgets/measured.hpp"
#include "widgets/table_view.hpp"
#include "widgets/wrapped_label.hpp"

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/intl.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

namespace pension::ui {

BesideDialog::BesideDialog(wxWindow* parent, const PolicyPage& page)
    : wxDialog{parent,
               wxID_ANY,
               _("Another place or month beside this one"),
               wxDefaultPosition,
               wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER},
      page_{page} {
    set_topic(*this, "figures#beside");
    answer_usual_keys(*this);
    auto* down = new wxBoxSizer{wxVERTICAL};
    const int edge = FromDIP(10);
    auto* fields = new wxFlexGridSizer{2, FromDIP(6), FromDIP(8)};
    fields->AddGrowableCol(1);
    const auto add = [&](const wxString& label, const wxString& value, const wxString& help) {
        fields->Add(new wxStaticText{this, wxID_ANY, label}, wxSizerFlags{}.CenterVertical());
        auto* field = new wxTextCtrl{this,          wxID_ANY,          value, wxDefaultPosition,
                                     wxDefaultSize, wxTE_PROCESS_ENTER};
        set_accessible_name(*field, wxControl::RemoveMnemonics(label));
        field->SetToolTip(help);
        keep_high_enough(*field);
        field->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { compare(); });
        fields->Add(field, wxSizerFlags{}.Expand());
        return field;
    };
    place_ = add(_("The other &place:"), {}, _("A name or an area code; empty: the same place"));
    month_ = add(_("The other &month:"), wx(iso(page_.month() - Months{12})),
                 _("Such as 2025-07; empty: the same month"));
    const wxString for_whom = _("For &whom:");
    fields->Add(new wxStaticText{this, wxID_ANY, for_whom}, wxSizerFlags{}.CenterVertical());
    wxArrayString groups;
    for (const Group group : all_groups) groups.Add(wx(group_name(group, page_.words())));
    group_ = new wxChoice{this, wxID_ANY, wxDefaultPosition, wxDefaultSize, groups};
    set_accessible_name(*group_, wxControl::RemoveMnemonics(for_whom));
    group_->SetSelection(0);
    group_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { compare(); });
    fields->Add(group_, wxSizerFlags{});
    down->Add(fields, wxSizerFlags{}.Expand().Border(wxALL, edge));
    auto* beside = new wxButton{this, wxID_OK, _("&Compare")};
    down->Add(beside, wxSizerFlags{}.Border(wxLEFT | wxRIGHT, edge));
    down->Add(rules_ = new TableView{this, _("Rules that differ")},
              wxSizerFlags{2}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, edge));
    // Over the pensions, of which it says how they were reckoned.
    down->Add(told_ = new WrappedLabel{this},
              wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, edge));
    down->Add(pensions_ = new TableView{this, _("What each tier gives a month, here and there")},
              wxSizerFlags{3}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, edge));
    down->Add(employees_told_ = new WrappedLabel{this},
              wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, edge));
    down->Add(
        employees_ =
            new TableView{this, _("What the employee scheme costs and gives a month, here and "
                                  "there")},
        wxSizerFlags{2}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, edge));
    auto* close = new wxButton{this, wxID_CANCEL, _("C&lose")};
    down->Add(close, wxSizerFlags{}.Right().Border(wxALL, edge));
    SetSizer(down);
    // It compares; only Esc and its own button close it.
    beside->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { compare(); });
    SetSize(size_for_letters(this, {760, 640}));
    CentreOnParent();
    compare();
    place_->SetFocus();
}

void BesideDialog::compare() {
    const PolicyPage::Beside beside =
        page_.beside(utf8(place_->GetValue()), utf8(month_->GetValue()),
                     all_groups[static_cast<std::size_t>(group_->GetSelection())]);
    told_->show(joined_lines(beside.told));
    rules_->Show(!beside.rules.rows.empty());
    pensions_->Show(!beside.pensions.rows.empty());
    rules_->show(beside.rules);
    pensions_->show(beside.pensions);
    employees_told_->show(joined_lines(beside.employees_told));
    employees_told_->Show(!beside.employees_told.empty());
    employees_->Show(!beside.employees.rows.empty());
    employees_->show(beside.employees);
    Layout();
}

}  // namespace pension::ui
