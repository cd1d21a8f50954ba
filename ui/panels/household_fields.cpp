// SPDX-License-Identifier: Apache-2.0
#include "panels/household_fields.hpp"

#include "app/home/help_topics.hpp"
#include "help_topic.hpp"
#include "native/accessible.hpp"
#include "text.hpp"
#include "widgets/measured.hpp"

#include <wx/button.h>
#include <wx/intl.h>
#include <wx/listbox.h>
#include <wx/sizer.h>
#include <wx/textentry.h>
#include <wx/wrapsizer.h>

#include <algorithm>

namespace pension::ui {

namespace {

FieldRows::Look look_of(PersonField field) {
    const FormField& form = form_field(field.asks);
    wxString label = wxGetTranslation(form.label);
    label.Replace("{number}", wxString::Format("%zu", field.plan + 1));
    // Here it stands in a row of its own.
    if (field.asks == Asks::plan_years)
        label = wxString::Format(_("Years of plan %d:"), static_cast<int>(field.plan + 1));
    // A place and a tier are typed or taken from a list.
    const bool has_list = form.kind == FieldKind::place || field.asks == Asks::plan_pays;
    const Field::Kind kind = has_list ? Field::Kind::text_with_list : Field::kind_of(form.kind);
    return {kind, label, wxGetTranslation(form.why), {}, false, {}, help_topic(field.asks)};
}

}  // namespace

HouseholdFields::HouseholdFields(wxWindow* parent, ComparisonPage& page)
    : wxPanel{parent}, form_{page} {
    auto* down = new wxBoxSizer{wxVERTICAL};
    down->Add(build_list(), wxSizerFlags{}.Expand());
    build_rows();
    down->Add(rows_, wxSizerFlags{}.Expand().Border(wxTOP, FromDIP(8)));
    SetSizer(down);
    subscription_ = form_.changed.connect([this] { refresh(); });
    refresh();
}

wxSizer* HouseholdFields::build_list() {
    auto* down = new wxBoxSizer{wxVERTICAL};
    list_ = new wxListBox{this, wxID_ANY};
    const auto take_room = [this] {
        list_->SetMinSize({28 * GetCharWidth() + FromDIP(60), 4 * (GetCharHeight() + FromDIP(6))});
    };
    take_room();
    when_letters_change(*list_, take_room);
    set_accessible_name(*list_, _("People of the household"));
    set_topic(*this, "household#people");
    list_->Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& key) {
        if (key.GetKeyCode() != WXK_F2) return key.Skip();
        wxWindow& name = control({Asks::name});
        name.SetFocus();
        dynamic_cast<wxTextEntry&>(name).SelectAll();
    });
    down->Add(list_, wxSizerFlags{}.Left());
    auto* buttons = new wxWrapSizer{wxHORIZONTAL, wxREMOVE_LEADING_SPACES};
    const auto button = [&](const wxString& label) {
        auto* made = new wxButton{this, wxID_ANY, label};
        buttons->Add(made, wxSizerFlags{}.Border(wxRIGHT | wxTOP, FromDIP(6)));
        return made;
    };
    add_ = button(_("Add perso&n"));
    copy_ = button(_("Cop&y"));
    remove_ = button(_("&Remove"));
    down->Add(buttons, wxSizerFlags{}.Expand());
    list_->Bind(wxEVT_LISTBOX, [this](wxCommandEvent& chosen) {
        if (chosen.GetSelection() >= 0) mark(static_cast<std::size_t>(chosen.GetSelection()));
    });
    add_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        marked_ = form_.count();
        form_.add();
        control({Asks::name}).SetFocus();
    });
    copy_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        const std::size_t person = marked_++;
        form_.copy(person);
    });
    remove_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        const std::size_t person = marked_--;
        form_.remove(person);
    });
    return down;
}

void HouseholdFields::build_rows() {
    std::vector<FieldRows::Look> looks;
    for (const PersonField field : fields_) looks.push_back(look_of(field));
    rows_ = new FieldRows{
        this,
        looks,
        {[this](std::size_t field) { return form_.is_asked(marked_, fields_[field]); },
         [this](std::size_t field) { return form_.text(marked_, fields_[field]); },
         [this](std::size_t field) { return form_.problem(marked_, fields_[field]); },
         [this](std::size_t field) { return form_.hint(marked_, fields_[field]); },
         [this](std::size_t field) { return form_.choices(marked_, fields_[field]); },
         [this](std::size_t field, const std::string& text) {
             form_.type(marked_, fields_[field], text);
         }}};
    rows_->resized = [this] {
        Layout();
        if (resized) resized();
    };
}

wxWindow& HouseholdFields::control(PersonField field) {
    const auto found = std::ranges::find(fields_, field);
    return rows_->control(static_cast<std::size_t>(found - fields_.begin()));
}

wxString HouseholdFields::problem(PersonField field) {
    const auto found = std::ranges::find(fields_, field);
    return rows_->problem(static_cast<std::size_t>(found - fields_.begin()));
}

void HouseholdFields::mark(std::size_t person) {
    marked_ = person;
    refresh();
}

void HouseholdFields::refresh() {
    marked_ = std::min(marked_, form_.count() - 1);
    wxArrayString names;
    for (const std::string& name : form_.names()) names.Add(wx(name));
    if (list_->GetStrings() != names) list_->Set(names);
    if (list_->GetSelection() != static_cast<int>(marked_))
        list_->SetSelection(static_cast<int>(marked_));
    add_->Enable(form_.can_add());
    copy_->Enable(form_.can_add());
    remove_->Enable(marked_ > 0);
    rows_->show_all();
}

}  // namespace pension::ui
