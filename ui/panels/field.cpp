// SPDX-License-Identifier: Apache-2.0
#include "panels/field.hpp"

#include "native/accessible.hpp"
#include "text.hpp"
#include "widgets/wheel.hpp"

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/combobox.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <utility>

namespace pension::ui {

namespace {

wxWindow* made(wxWindow* parent, Field::Kind kind, const wxString& label) {
    const wxSize size{parent->FromDIP(64), -1};
    switch (kind) {
        case Field::Kind::choice: return new wxChoice{parent, wxID_ANY};
        case Field::Kind::flag: return new wxCheckBox{parent, wxID_ANY, label};
        case Field::Kind::text_with_list:
            return new wxComboBox{parent, wxID_ANY, {},      wxDefaultPosition,
                                  size,   0,        nullptr, wxTE_PROCESS_ENTER};
        case Field::Kind::text: break;
    }
    auto* text = new wxTextCtrl{parent, wxID_ANY, {}, wxDefaultPosition, size, wxTE_PROCESS_ENTER};
    // Longer than anything that can be meant; a record has an entry for each year at most.
    text->SetMaxLength(2'000);
    return text;
}

}  // namespace

Field::Kind Field::kind_of(FieldKind kind) {
    switch (kind) {
        case FieldKind::choice: return Kind::choice;
        case FieldKind::flag: return Kind::flag;
        default: return Kind::text;
    }
}

Field::Field(wxWindow* parent, Kind kind, const wxString& label)
    : kind_{kind}, control_{made(parent, kind, label)} {
    // On GTK a combo box is a choice too.
    if (dynamic_cast<wxChoice*>(control_)) let_wheel_scroll_page(*control_);
    set_accessible_name(*control_, wxControl::RemoveMnemonics(label));
}

void tell_what_is_said(wxWindow& control, const wxString& said) {
    const wxString why = control.GetToolTipText();
    set_accessible_description(control,
                               said.empty() || why.empty() ? said + why : said + "\n" + why);
}

void Field::bind(std::function<void(const std::string&)> entered) {
    entered_ = std::move(entered);
    const auto act = [this](wxCommandEvent&) { enter(); };
    if (kind_ == Kind::choice) return control_->Bind(wxEVT_CHOICE, act);
    if (kind_ == Kind::flag) return control_->Bind(wxEVT_CHECKBOX, act);
    control_->Bind(wxEVT_TEXT_ENTER, act);
    control_->Bind(wxEVT_COMBOBOX, act);
    // Who writes into it without the keyboard, as a screen reader can, does not leave it either.
    control_->Bind(wxEVT_TEXT, [this](wxCommandEvent& changed) {
        changed.Skip();
        if (!control_->HasFocus())
            control_->CallAfter([this] {
                if (!control_->HasFocus()) enter();
            });
    });
    control_->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& left) {
        enter();
        left.Skip();
    });
}

void Field::enter() {
    const std::string now = typed();
    if (now != shown_ && entered_) entered_(now);
}

std::string Field::typed() const {
    if (kind_ == Kind::flag)
        return dynamic_cast<wxCheckBox&>(*control_).GetValue() ? "yes" : std::string{};
    if (kind_ == Kind::choice) {
        const int chosen = dynamic_cast<wxChoice&>(*control_).GetSelection();
        return chosen == wxNOT_FOUND ? std::string{}
                                     : choices_.at(static_cast<std::size_t>(chosen)).value;
    }
    return utf8(dynamic_cast<wxTextEntry&>(*control_).GetValue().Strip(wxString::both));
}

void Field::show(const std::string& text, std::vector<FieldChoice> choices) {
    if (kind_ == Kind::choice) {
        show_choice(text, std::move(choices));
    } else if (kind_ == Kind::flag) {
        dynamic_cast<wxCheckBox&>(*control_).SetValue(!text.empty());
    } else {
        if (kind_ == Kind::text_with_list) offer(choices);
        const std::string now = typed();
        const bool is_being_typed = now != shown_ && now != text && control_->HasFocus();
        auto& entry = dynamic_cast<wxTextEntry&>(*control_);
        if (!is_being_typed && utf8(entry.GetValue()) != text) entry.ChangeValue(wx(text));
    }
    shown_ = text;
}

void Field::show_choice(const std::string& text, std::vector<FieldChoice> choices) {
    auto& choice = dynamic_cast<wxChoice&>(*control_);
    if (choices != choices_) {
        choices_ = std::move(choices);
        wxArrayString labels;
        for (const FieldChoice& each : choices_) labels.Add(wx(each.label));
        choice.Set(labels);
    }
    const auto chosen = std::ranges::find(choices_, text, &FieldChoice::value);
    choice.SetSelection(chosen == choices_.end() ? wxNOT_FOUND
                                                 : static_cast<int>(chosen - choices_.begin()));
}

void Field::offer(const std::vector<FieldChoice>& choices) {
    auto& combo = dynamic_cast<wxComboBox&>(*control_);
    wxArrayString offered;
    for (const FieldChoice& each : choices) offered.Add(wx(each.label));
    if (combo.GetStrings() == offered) return;
    const wxString kept = combo.GetValue();
    combo.Set(offered);
    combo.ChangeValue(kept);
}

}  // namespace pension::ui
