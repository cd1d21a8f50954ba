// SPDX-License-Identifier: Apache-2.0
#include "panels/field_rows.hpp"

#include "help_topic.hpp"
#include "native/accessible.hpp"
#include "text.hpp"
#include "widgets/colours.hpp"
#include "widgets/measured.hpp"
#include "widgets/wrapped_text.hpp"

#include <wx/button.h>
#include <wx/intl.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <utility>

namespace pension::ui {

namespace {

/// In letters: below the least width a label stands above its field; above the most nothing is read
/// at a glance.
constexpr int least_field_width = 22;
constexpr int most_field_width = 40;
constexpr int gap = 8;

/// The letters to press belong to the form of the question: without "&", or "(&X)".
wxString without_letter(wxString label) {
    const auto at = label.find("(&");
    if (at != wxString::npos && at + 3 < label.size() && label[at + 3] == ')') label.erase(at, 4);
    return wxControl::RemoveMnemonics(label);
}

}  // namespace

FieldRows::FieldRows(wxWindow* parent, const std::vector<Look>& looks, Model model)
    : wxPanel{parent},
      model_{std::move(model)},
      grid_{new wxFlexGridSizer{2, FromDIP(wxSize{gap, 6})}},
      width_{FromDIP(600)} {
    for (const Look& look : looks) add(look, *grid_);
    SetSizer(grid_);
    for (std::size_t field = 0; field < rows_.size(); ++field)
        rows_[field].field->bind(
            [this, field](const std::string& text) { model_.type(field, text); });
    Bind(wxEVT_CHILD_FOCUS, [this](wxChildFocusEvent& focus) {
        focus.Skip();
        if (!explained) return;
        for (const Row& row : rows_)
            if (&row.field->control() == focus.GetWindow()) explained(row.why);
    });
    show_all();
    when_measurable(*this, [this] { measure_again(); });
}

// Each label is created right before its control: GTK's accessibility pairs them by that.
void FieldRows::add(const Look& look, wxFlexGridSizer& grid) {
    Row& row = rows_.emplace_back();
    row.why = look.why;
    const wxString label = look.keeps_letter ? look.label : without_letter(look.label);
    if (look.kind == Field::Kind::flag) {
        grid.AddSpacer(0);
    } else {
        row.label = new wxStaticText{this, wxID_ANY, label};
        // Beside its field, also where a reason stands below that.
        grid.Add(row.label, wxSizerFlags{}.Border(wxTOP, FromDIP(7)));
    }
    auto* down = new wxBoxSizer{wxVERTICAL};
    row.field = std::make_unique<Field>(this, look.kind, label);
    wxWindow& control = row.field->control();
    if (!look.name.empty()) set_accessible_name(control, look.name);
    control.SetToolTip(look.why);
    if (!look.topic.empty()) set_topic(control, look.topic);
    auto* across = new wxBoxSizer{wxHORIZONTAL};
    // As wide as it is told to be: fields end below each other, with a button beside them or not.
    across->Add(&control, wxSizerFlags{}.CenterVertical());
    if (look.pick) {
        row.pick = new wxButton{this, wxID_ANY, _("Choose...")};
        if (!look.topic.empty()) set_topic(*row.pick, look.topic);
        set_accessible_name(*row.pick,
                            wxString::Format(_("Choose: %s"), without_letter(look.label)));
        row.pick->Bind(wxEVT_BUTTON, [pick = look.pick](wxCommandEvent&) { pick(); });
        across->Add(row.pick, wxSizerFlags{}.CenterVertical().Border(wxLEFT, FromDIP(6)));
    }
    down->Add(across, wxSizerFlags{}.Expand());
    down->Add(row.problem = new wxStaticText{this, wxID_ANY, {}},
              wxSizerFlags{}.Expand().Border(wxTOP, FromDIP(2)));
    row.problem->SetForegroundColour(problem_colour());
    row.problem->Hide();
    grid.Add(down, wxSizerFlags{}.Expand());
}

int FieldRows::label_width() const {
    int widest = 0;
    for (const Row& row : rows_)
        if (row.label && row.label->IsShown())
            widest = std::max(widest, row.label->GetBestSize().x);
    return widest;
}

void FieldRows::align(int label_width) {
    for (const Row& row : rows_)
        if (row.label) row.label->SetMinSize({label_width, -1});
    InvalidateBestSize();
    Layout();
}

void FieldRows::enter_all() {
    for (const Row& row : rows_)
        if (row.field->control().IsShown()) row.field->enter();
}

int FieldRows::columns_for(int width) const {
    const int pair = label_width() + FromDIP(gap) + least_field_width * GetCharWidth();
    if (width >= 2 * pair + FromDIP(gap)) return 4;
    return width >= pair ? 2 : 1;
}

int FieldRows::field_width() const {
    int room = width_;
    if (grid_->GetCols() == 4) room = (room - FromDIP(gap)) / 2;
    if (grid_->GetCols() > 1) room -= label_width() + FromDIP(gap);
    return std::clamp(room, least_field_width * GetCharWidth(), most_field_width * GetCharWidth());
}

void FieldRows::fit(int width) {
    if (width == width_) return;
    width_ = width;
    arrange();
}

void FieldRows::arrange() {
    grid_->SetCols(columns_for(width_));
    size_controls();
    for (std::size_t field = 0; field < rows_.size(); ++field)
        if (control(field).IsShown()) say(rows_[field], model_.problem(field));
    InvalidateBestSize();
    Layout();
}

void FieldRows::size_controls() {
    const int width = field_width();
    for (Row& row : rows_) {
        // wx thinks of fields as lower than large letters are in them.
        wxWindow& control = row.field->control();
        const bool is_text = dynamic_cast<wxTextCtrl*>(&control) != nullptr;
        const int height = is_text ? control.GetCharHeight() + FromDIP(12) : -1;
        if (row.label) control.SetMinSize({width, height});
    }
}

void FieldRows::measure_again() {
    for (Row& row : rows_) {
        row.field->control().InvalidateBestSize();
        if (row.label) row.label->InvalidateBestSize();
    }
    arrange();
    if (resized) resized();
}

wxString FieldRows::problem(std::size_t field) const {
    const wxStaticText& said = *rows_.at(field).problem;
    return said.IsShown() ? said.GetLabelText() : wxString{};
}

bool FieldRows::say(Row& row, const std::string& why) {
    const wxString text = why.empty() ? wxString{} : wrapped(*row.problem, wx(why), field_width());
    const bool same = row.problem->GetLabelText() == text && row.problem->IsShown() == !why.empty();
    if (same) return false;
    row.problem->SetLabel(wxControl::EscapeMnemonics(text));
    row.problem->Show(!why.empty());
    set_accessible_name(*row.problem, wx(why));
    tell_what_is_said(row.field->control(), wx(why));
    return true;
}

/// @return whether the rows take another room now.
bool FieldRows::show(std::size_t field) {
    Row& row = rows_[field];
    const bool is_shown = model_.is_shown(field);
    wxWindow& control = row.field->control();
    bool moved = control.IsShown() != is_shown;
    control.Show(is_shown);
    if (row.label) row.label->Show(is_shown);
    if (row.pick) row.pick->Show(is_shown);
    if (!is_shown) return say(row, {}) || moved;
    if (auto* entry = dynamic_cast<wxTextEntry*>(&control)) {
        const wxString hint = wx(model_.hint(field));
        if (entry->GetHint() != hint) entry->SetHint(hint);
    }
    row.field->show(model_.text(field), model_.choices(field));
    return say(row, model_.problem(field)) || moved;
}

void FieldRows::show_all() {
    bool moved = false;
    for (std::size_t field = 0; field < rows_.size(); ++field) moved = show(field) || moved;
    if (!moved) return;
    arrange();
    if (resized) resized();
}

}  // namespace pension::ui
