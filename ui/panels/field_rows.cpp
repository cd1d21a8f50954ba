// SPDX-License-Identifier: Apache-2.0
#include "panels/field_rows.hpp"

#include "native/accessible.hpp"
#include "text.hpp"
#include "widgets/first_paint.hpp"
#include "widgets/wheel.hpp"
#include "widgets/wrapped_text.hpp"

#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/settings.h>
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

wxColour problem_colour() {
    return wxSystemSettings::GetAppearance().IsDark() ? wxColour{0xFF, 0x9C, 0x90}
                                                      : wxColour{0xA3, 0x1A, 0x10};
}

}  // namespace

FieldRows::FieldRows(wxWindow* parent, const std::vector<Look>& looks, Model model)
    : wxPanel{parent},
      model_{std::move(model)},
      grid_{new wxFlexGridSizer{2, FromDIP(wxSize{gap, 6})}},
      width_{FromDIP(600)} {
    for (const Look& look : looks) add(look, *grid_);
    SetSizer(grid_);
    for (std::size_t field = 0; field < rows_.size(); ++field) bind(field);
    Bind(wxEVT_CHILD_FOCUS, [this](wxChildFocusEvent& focus) {
        focus.Skip();
        if (!explained) return;
        for (const Row& row : rows_)
            if (row.control == focus.GetWindow()) explained(row.why);
    });
    show_all();
    after_first_paint(*this, [this] { measure_again(); });
}

// Each label is created right before its control: GTK's accessibility pairs them by that.
void FieldRows::add(const Look& look, wxFlexGridSizer& grid) {
    Row& row = rows_.emplace_back();
    row.why = look.why;
    if (look.kind == FieldKind::flag) {
        grid.AddSpacer(0);
    } else {
        row.label = new wxStaticText{this, wxID_ANY, without_letter(look.label)};
        // Beside its field, also where a reason stands below that.
        grid.Add(row.label, wxSizerFlags{}.Border(wxTOP, FromDIP(7)));
    }
    auto* down = new wxBoxSizer{wxVERTICAL};
    down->Add(row.control = make_control(look), wxSizerFlags{}.Expand());
    down->Add(row.problem = new wxStaticText{this, wxID_ANY, {}},
              wxSizerFlags{}.Expand().Border(wxTOP, FromDIP(2)));
    row.problem->SetForegroundColour(problem_colour());
    row.problem->Hide();
    grid.Add(down, wxSizerFlags{}.Expand());
}

wxWindow* FieldRows::make_control(const Look& look) {
    wxWindow* made = nullptr;
    if (look.kind == FieldKind::choice)
        made = new wxChoice{this, wxID_ANY};
    else if (look.kind == FieldKind::flag)
        made = new wxCheckBox{this, wxID_ANY, without_letter(look.label)};
    else
        made = new wxTextCtrl{this,          wxID_ANY,          {}, wxDefaultPosition,
                              wxDefaultSize, wxTE_PROCESS_ENTER};
    if (!look.name.empty()) set_accessible_name(*made, look.name);
    made->SetToolTip(look.why);
    return made;
}

void FieldRows::bind(std::size_t field) {
    wxWindow* control = rows_[field].control;
    const auto act = [this, field](wxCommandEvent&) { enter(field); };
    if (dynamic_cast<wxChoice*>(control)) {
        let_wheel_scroll_page(*control);
        control->Bind(wxEVT_CHOICE, act);
    } else if (dynamic_cast<wxCheckBox*>(control)) {
        control->Bind(wxEVT_CHECKBOX, act);
    } else {
        control->Bind(wxEVT_TEXT_ENTER, act);
        control->Bind(wxEVT_KILL_FOCUS, [this, field](wxFocusEvent& left) {
            enter(field);
            left.Skip();
        });
    }
}

int FieldRows::label_width() const {
    int widest = 0;
    for (const Row& row : rows_)
        if (row.label && row.label->IsShown())
            widest = std::max(widest, row.label->GetBestSize().x);
    return widest;
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
        if (rows_[field].control->IsShown()) say(rows_[field], model_.problem(field));
    InvalidateBestSize();
    Layout();
}

void FieldRows::size_controls() {
    const int width = field_width();
    for (Row& row : rows_) {
        // wx thinks of fields as lower than large letters are in them.
        const int height = dynamic_cast<wxTextCtrl*>(row.control)
                               ? row.control->GetCharHeight() + FromDIP(12)
                               : -1;
        if (row.label) row.control->SetMinSize({width, height});
    }
}

void FieldRows::measure_again() {
    for (Row& row : rows_) {
        row.control->InvalidateBestSize();
        if (row.label) row.label->InvalidateBestSize();
    }
    arrange();
    if (resized) resized();
}

std::string FieldRows::typed_in(const Row& row) const {
    if (auto* choice = dynamic_cast<wxChoice*>(row.control)) {
        const int chosen = choice->GetSelection();
        return chosen == wxNOT_FOUND ? std::string{}
                                     : row.choices.at(static_cast<std::size_t>(chosen)).value;
    }
    if (auto* box = dynamic_cast<wxCheckBox*>(row.control)) return box->GetValue() ? "yes" : "";
    return utf8(dynamic_cast<wxTextCtrl&>(*row.control).GetValue().Strip(wxString::both));
}

void FieldRows::enter(std::size_t field) {
    const std::string typed = typed_in(rows_[field]);
    if (typed != rows_[field].shown) model_.type(field, typed);
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
    return true;
}

/// @return whether the rows take another room now.
bool FieldRows::show(std::size_t field) {
    Row& row = rows_[field];
    const bool is_shown = model_.is_shown(field);
    bool moved = row.control->IsShown() != is_shown;
    row.control->Show(is_shown);
    if (row.label) row.label->Show(is_shown);
    if (!is_shown) return say(row, {}) || moved;
    const std::string text = model_.text(field);
    if (auto* choice = dynamic_cast<wxChoice*>(row.control)) {
        auto choices = model_.choices(field);
        if (choices != row.choices) {
            row.choices = std::move(choices);
            wxArrayString labels;
            for (const FieldChoice& each : row.choices) labels.Add(wx(each.label));
            choice->Set(labels);
        }
        const auto chosen = std::ranges::find(row.choices, text, &FieldChoice::value);
        choice->SetSelection(chosen == row.choices.end()
                                 ? wxNOT_FOUND
                                 : static_cast<int>(chosen - row.choices.begin()));
    } else if (auto* box = dynamic_cast<wxCheckBox*>(row.control)) {
        box->SetValue(!text.empty());
    } else {
        auto& entry = dynamic_cast<wxTextCtrl&>(*row.control);
        const wxString hint = wx(model_.hint(field));
        if (entry.GetHint() != hint) entry.SetHint(hint);
        // Not while something else is being typed in it.
        const bool is_typed = typed_in(row) != row.shown && row.shown == text && entry.HasFocus();
        if (!is_typed && typed_in(row) != text) entry.ChangeValue(wx(text));
    }
    row.shown = text;
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
