// SPDX-License-Identifier: Apache-2.0
#include "panels/question_panel.hpp"

#include "app/words/amounts.hpp"
#include "native/accessible.hpp"
#include "text.hpp"
#include "widgets/first_paint.hpp"
#include "widgets/wheel.hpp"
#include "widgets/wrapped_text.hpp"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/combobox.h>
#include <wx/intl.h>
#include <wx/settings.h>
#include <wx/sizer.h>
#include <wx/slider.h>
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

wxColour problem_colour() {
    return wxSystemSettings::GetAppearance().IsDark() ? wxColour{0xFF, 0x9C, 0x90}
                                                      : wxColour{0xA3, 0x1A, 0x10};
}

/// A list to choose from and nothing else: on GTK a combo box is a wxChoice too.
wxChoice* as_choice(wxWindow* control) {
    return dynamic_cast<wxComboBox*>(control) ? nullptr : dynamic_cast<wxChoice*>(control);
}

wxString text_of(wxWindow& control) {
    if (auto* combo = dynamic_cast<wxComboBox*>(&control)) return combo->GetValue();
    if (auto* field = dynamic_cast<wxTextCtrl*>(&control)) return field->GetValue();
    return {};
}

}  // namespace

QuestionPanel::QuestionPanel(wxWindow* parent, ComparisonPage& page)
    : wxScrolledWindow{parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                       wxTAB_TRAVERSAL | wxVSCROLL},
      page_{page} {
    SetScrollRate(0, FromDIP(12));
    // Rows are looked at from within handlers by their number; none moves once it is made.
    rows_.reserve(form_fields().size() + 3 * ComparisonPage::most_plans);
    auto* sizer = new wxBoxSizer{wxVERTICAL};
    const auto around = wxSizerFlags{}.Expand().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(12));
    sizer->Add(build_place(), around);
    auto* form = new wxFlexGridSizer{2, FromDIP(wxSize{8, 7})};
    form->AddGrowableCol(1);
    build_part(Part::life, *form);
    sizer->Add(form, around);
    sizer->Add(build_fold(Part::more, _("&More about this person")), around);
    sizer->Add(build_fold(Part::assumed, _("&What is assumed")), around);
    sizer->AddSpacer(FromDIP(12));
    SetSizer(sizer);
    for (const Part part : {Part::more, Part::assumed}) unfold(part, false);
    align_labels();
    for (std::size_t i = 0; i < rows_.size(); ++i) bind(rows_[i]);
    Bind(wxEVT_CHILD_FOCUS, [this](wxChildFocusEvent& focus) {
        focus.Skip();
        if (!explained) return;
        for (const Row& row : rows_)
            if (row.control == focus.GetWindow())
                explained(wxGetTranslation(form_field(row.asks).why));
        if (focus.GetWindow() == &place_->field())
            explained(wxGetTranslation(form_field(Asks::place).why));
    });
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
            child->SetMinSize({child->GetMinSize().x, child->GetCharHeight() + FromDIP(12)});
    }
    for (const Row& row : rows_)
        if (row.asks == Asks::plan_years)
            row.control->SetMinSize({row.control->GetTextExtent("2026-2031").x + FromDIP(24),
                                     row.control->GetMinSize().y});
    align_labels();
    SetMinSize({GetSizer()->CalcMin().x + wxSystemSettings::GetMetric(wxSYS_VSCROLL_X), -1});
    GetParent()->Layout();
    lay_out_again();
}

void QuestionPanel::lay_out_again() {
    Layout();
    FitInside();
}

wxStaticText* QuestionPanel::label(const wxString& text) {
    return labels_.emplace_back(new wxStaticText{this, wxID_ANY, text});
}

void QuestionPanel::align_labels() {
    // Each part has a grid of its own: all second columns begin where the widest label of those
    // that are always shown ends.
    int widest = 0;
    for (const wxStaticText* each : labels_)
        if (each->IsShown()) widest = std::max(widest, each->GetBestSize().x);
    for (wxStaticText* each : labels_) each->SetMinSize({widest, -1});
}

void QuestionPanel::focus_first() {
    place_->field().SetFocus();
}

wxWindow& QuestionPanel::control(Asks asks, std::size_t plan) {
    if (asks == Asks::place) return place_->field();
    const auto found = std::ranges::find_if(
        rows_, [&](const Row& row) { return row.asks == asks && row.plan == plan; });
    expects(found != rows_.end(), "QuestionPanel: no such field");
    return *found->control;
}

// Each label is created right before its control: GTK's accessibility pairs them by that.
wxSizer* QuestionPanel::build_place() {
    auto* row = new wxBoxSizer{wxHORIZONTAL};
    row->Add(label(wxGetTranslation(form_field(Asks::place).label)),
             wxSizerFlags{}.CenterVertical());
    auto* field =
        new wxTextCtrl{this, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxTE_PROCESS_ENTER};
    row->Add(field, wxSizerFlags{1}.CenterVertical().Border(wxLEFT, FromDIP(8)));
    place_ = new PlacePicker{this, *field, page_};
    place_->resized = [this] { lay_out_again(); };
    auto* down = new wxBoxSizer{wxVERTICAL};
    down->Add(row, wxSizerFlags{}.Expand());
    down->Add(place_problem_ = new wxStaticText{this, wxID_ANY, {}},
              wxSizerFlags{}.Expand().Border(wxTOP, FromDIP(2)));
    place_problem_->SetForegroundColour(problem_colour());
    place_problem_->Hide();
    down->Add(place_, wxSizerFlags{}.Expand().Border(wxTOP, FromDIP(4)));
    return down;
}

void QuestionPanel::build_part(Part part, wxFlexGridSizer& form) {
    for (const FormField& field : form_fields()) {
        if (field.part != part || field.kind == FieldKind::place) continue;
        // What is to come follows what was paid.
        if (field.asks == Asks::age_at_death) {
            for (std::size_t plan = 0; plan < ComparisonPage::most_plans; ++plan)
                build_plan(plan, form);
            form.AddSpacer(0);
            form.Add(add_ = new wxButton{this, wxID_ANY, _("&Add a plan")}, wxSizerFlags{}.Left());
            add_->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { page_.add_plan(); });
        }
        add_row(field, 0, form);
        if (field.asks == Asks::age_at_death) build_age_slider(form);
    }
}

void QuestionPanel::build_plan(std::size_t plan, wxFlexGridSizer& form) {
    const FormField& pays = form_field(Asks::plan_pays);
    const FormField& years = form_field(Asks::plan_years);
    wxString title = wxGetTranslation(pays.label);
    title.Replace("{number}", wxString::Format("%zu", plan + 1));
    Row& row = rows_.emplace_back(
        Row{Asks::plan_pays, plan, label(title), nullptr, nullptr, {}, {}, true});
    form.Add(row.label, wxSizerFlags{}.CenterVertical());
    auto* across = new wxBoxSizer{wxHORIZONTAL};
    row.control = make_control(pays, plan);
    across->Add(row.control, wxSizerFlags{1}.CenterVertical());
    Row& second =
        rows_.emplace_back(Row{Asks::plan_years, plan, nullptr, nullptr, nullptr, {}, {}, true});
    auto* unit = new wxStaticText{this, wxID_ANY, _("yuan,")};
    across->Add(unit, wxSizerFlags{}.CenterVertical().Border(wxLEFT | wxRIGHT, FromDIP(4)));
    second.control = make_control(years, plan);
    across->Add(second.control, wxSizerFlags{1}.CenterVertical());
    across->Add(new wxStaticText{this, wxID_ANY, wxGetTranslation(years.label)},
                wxSizerFlags{}.CenterVertical().Border(wxLEFT, FromDIP(4)));
    auto* remove =
        new wxButton{this, wxID_ANY, wx("\u2715"), wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT};
    const auto removes = wxString::Format(_("Remove plan %d"), static_cast<int>(plan + 1));
    remove->SetToolTip(removes);
    set_accessible_name(*remove, removes);
    remove->Bind(wxEVT_BUTTON, [this, plan](wxCommandEvent&) { page_.remove_plan(plan); });
    across->Add(remove, wxSizerFlags{}.CenterVertical().Border(wxLEFT, FromDIP(4)));
    auto* down = new wxBoxSizer{wxVERTICAL};
    down->Add(across, wxSizerFlags{}.Expand());
    for (Row* each : {&rows_[rows_.size() - 2], &rows_.back()}) {
        each->problem = new wxStaticText{this, wxID_ANY, {}};
        each->problem->SetForegroundColour(problem_colour());
        each->problem->Hide();
        down->Add(each->problem, wxSizerFlags{}.Expand().Border(wxTOP, FromDIP(2)));
    }
    form.Add(down, wxSizerFlags{1}.Expand());
    plans_.push_back({across, remove});
}

void QuestionPanel::build_age_slider(wxFlexGridSizer& form) {
    form.AddSpacer(0);
    form.Add(age_slider_ = new wxSlider{this, wxID_ANY, slider_least, slider_least, slider_most},
             wxSizerFlags{1}.Expand());
    age_slider_->SetLineSize(1);
    age_slider_->SetPageSize(10);
    set_accessible_name(*age_slider_, _("Age at death, tenths of a year"));
    let_wheel_scroll_page(*age_slider_);
    age_slider_->Bind(wxEVT_SLIDER, [this](wxCommandEvent& event) {
        page_.drag_age(Age::from_ten_thousandths(event.GetInt() * slider_unit));
    });
}

wxSizer* QuestionPanel::build_fold(Part part, const wxString& title) {
    auto* down = new wxBoxSizer{wxVERTICAL};
    auto* button = new wxButton{
        this, wxID_ANY, title, wxDefaultPosition, wxDefaultSize, wxBU_LEFT | wxBORDER_NONE};
    button->SetFont(button->GetFont().Bold());
    down->Add(button, wxSizerFlags{}.Expand());
    auto* form = new wxFlexGridSizer{2, FromDIP(wxSize{8, 7})};
    form->AddGrowableCol(1);
    build_part(part, *form);
    down->Add(form, wxSizerFlags{}.Expand().Border(wxTOP, FromDIP(4)));
    folds_.push_back({part, button, form});
    button->Bind(wxEVT_BUTTON, [this, part](wxCommandEvent&) { unfold(part, !is_unfolded(part)); });
    return down;
}

QuestionPanel::Row& QuestionPanel::add_row(const FormField& field, std::size_t plan,
                                           wxFlexGridSizer& form) {
    Row& row = rows_.emplace_back(Row{field.asks, plan, nullptr, nullptr, nullptr, {}, {}, true});
    if (field.kind == FieldKind::flag) {
        form.AddSpacer(0);
    } else {
        row.label = label(wxGetTranslation(field.label));
        form.Add(row.label, wxSizerFlags{}.CenterVertical());
    }
    auto* down = new wxBoxSizer{wxVERTICAL};
    down->Add(row.control = make_control(field, plan), wxSizerFlags{}.Expand());
    down->Add(row.problem = new wxStaticText{this, wxID_ANY, {}},
              wxSizerFlags{}.Expand().Border(wxTOP, FromDIP(2)));
    row.problem->SetForegroundColour(problem_colour());
    row.problem->Hide();
    form.Add(down, wxSizerFlags{1}.Expand());
    return row;
}

wxWindow* QuestionPanel::make_control(const FormField& field, std::size_t plan) {
    wxWindow* made = nullptr;
    if (field.kind == FieldKind::choice) {
        made = new wxChoice{this, wxID_ANY};
    } else if (field.kind == FieldKind::flag) {
        made = new wxCheckBox{this, wxID_ANY, wxGetTranslation(field.label)};
    } else if (field.asks == Asks::plan_pays) {
        made =
            new wxComboBox{this,    wxID_ANY,          {}, wxDefaultPosition, {FromDIP(100), -1}, 0,
                           nullptr, wxTE_PROCESS_ENTER};
    } else {
        auto* text = new wxTextCtrl{this,
                                    wxID_ANY,
                                    {},
                                    wxDefaultPosition,
                                    {FromDIP(field.part == Part::plan ? 92 : 64), -1},
                                    wxTE_PROCESS_ENTER};
        // Longer than anything that can be meant; a record has an entry for each year at most.
        text->SetMaxLength(field.asks == Asks::paid ? 2'000 : 200);
        if (*field.hint) text->SetHint(wxGetTranslation(field.hint));
        made = text;
    }
    if (field.part == Part::plan) {
        wxString name =
            field.asks == Asks::plan_pays
                ? wxString::Format(_("Plan %d: yuan a year"), static_cast<int>(plan + 1))
                : wxString::Format(_("Plan %d: years"), static_cast<int>(plan + 1));
        set_accessible_name(*made, name);
    }
    made->SetToolTip(wxGetTranslation(field.why));
    return made;
}

void QuestionPanel::bind(Row& row) {
    const auto at = static_cast<std::size_t>(&row - rows_.data());
    wxWindow* control = row.control;
    if (dynamic_cast<wxChoice*>(control)) let_wheel_scroll_page(*control);
    const auto act = [this, at](wxCommandEvent&) { enter(at); };
    if (as_choice(control)) {
        control->Bind(wxEVT_CHOICE, act);
        return;
    }
    if (dynamic_cast<wxCheckBox*>(control)) {
        control->Bind(wxEVT_CHECKBOX, act);
        return;
    }
    // In the field of the amount the same keys open its list.
    if (row.asks == Asks::plan_years)
        control->Bind(wxEVT_KEY_DOWN, [this, at](wxKeyEvent& key) {
            const int by = key.GetKeyCode() == WXK_UP ? -1 : key.GetKeyCode() == WXK_DOWN ? 1 : 0;
            if (!key.AltDown() || by == 0) return key.Skip();
            enter(at);
            page_.move_plan(rows_[at].plan, by);
        });
    control->Bind(wxEVT_TEXT_ENTER, act);
    control->Bind(wxEVT_COMBOBOX, act);
    control->Bind(wxEVT_KILL_FOCUS, [this, at](wxFocusEvent& left) {
        enter(at);
        left.Skip();
    });
}

std::string QuestionPanel::typed_in(const Row& row) const {
    if (auto* choice = as_choice(row.control)) {
        const int chosen = choice->GetSelection();
        return chosen == wxNOT_FOUND ? std::string{}
                                     : row.choices.at(static_cast<std::size_t>(chosen)).value;
    }
    if (auto* box = dynamic_cast<wxCheckBox*>(row.control)) return box->GetValue() ? "yes" : "";
    return utf8(text_of(*row.control).Strip(wxString::both));
}

void QuestionPanel::enter(std::size_t at) {
    const Row& row = rows_[at];
    const std::string typed = typed_in(row);
    if (typed == row.shown) return;
    page_.type(row.asks, typed, row.plan);
}

void QuestionPanel::show(Row& row) {
    const std::string text = page_.text(row.asks, row.plan);
    if (auto* choice = as_choice(row.control)) {
        auto choices = page_.choices(row.asks);
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
    } else if (typed_in(row) == row.shown || !row.control->HasFocus() ||
               page_.text(row.asks, row.plan) == typed_in(row)) {
        // Not while something else is being typed in it.
        auto* entry = dynamic_cast<wxTextEntry*>(row.control);
        if (utf8(text_of(*row.control)) != text) entry->SetValue(wx(text));
    }
    row.shown = text;
    // What changes nothing as it is reckoned now stays, to be seen and not in the way. Only when it
    // is another: GTK styles the control anew for each colour.
    const bool is_used = page_.is_used(row.asks);
    if (!row.label || row.is_used == is_used) return;
    row.is_used = is_used;
    row.label->SetForegroundColour(is_used ? wxNullColour
                                           : wxSystemSettings::GetColour(wxSYS_COLOUR_GRAYTEXT));
}

void QuestionPanel::refresh() {
    bool moved = false;
    const auto say = [&](wxStaticText* problem, const std::string& why, int width,
                         const std::string& note = {}) {
        const bool is_wrong = !why.empty();
        const std::string& said = is_wrong ? why : note;
        const wxString text = said.empty() ? wxString{} : wrapped(*problem, wx(said), width);
        if (problem->GetLabel() == wxControl::EscapeMnemonics(text) &&
            problem->IsShown() == !said.empty())
            return;
        problem->SetForegroundColour(is_wrong ? problem_colour()
                                              : wxSystemSettings::GetColour(wxSYS_COLOUR_GRAYTEXT));
        problem->SetLabel(wxControl::EscapeMnemonics(text));
        problem->Show(!said.empty());
        moved = true;
    };
    const int inner = std::max(GetClientSize().x - FromDIP(24), FromDIP(220));
    const int second = inner - labels_.front()->GetMinSize().x - FromDIP(10);
    say(place_problem_, page_.problem(Asks::place), inner);
    wxArrayString amounts;
    for (const Money tier : page_.tiers()) amounts.Add(wx(plain_amount(tier)));
    for (Row& row : rows_) {
        if (form_field(row.asks).part != Part::plan) {
            show(row);
            // What is wrong is never out of sight.
            if (!page_.problem(row.asks).empty() && !is_unfolded(form_field(row.asks).part))
                unfold(form_field(row.asks).part);
            say(row.problem, page_.problem(row.asks, row.plan), second, page_.note(row.asks));
            continue;
        }
        const bool used = row.plan < page_.plan_count();
        if (row.control->IsShown() != used) {
            moved = true;
            if (row.label) row.label->Show(used);
            plans_[row.plan].across->ShowItems(used);
        }
        plans_[row.plan].remove->Enable(page_.plan_count() > 1);
        say(row.problem, used ? page_.problem(row.asks, row.plan) : "", second);
        if (!used) continue;
        if (auto* combo = dynamic_cast<wxComboBox*>(row.control)) {
            if (combo->GetStrings() != amounts) {
                const wxString kept = combo->GetValue();
                combo->Set(amounts);
                combo->SetValue(kept);
            }
        } else if (auto* years = dynamic_cast<wxTextCtrl*>(row.control)) {
            const wxString hint = wx(page_.open_years());
            if (years->GetHint() != hint) years->SetHint(hint);
        }
        show(row);
    }
    add_->Enable(page_.can_add_plan());
    if (age_slider_->GetValue() != slider_value(page_.age_at_death()))
        age_slider_->SetValue(slider_value(page_.age_at_death()));
    refresh_folds();
    if (moved) lay_out_again();
}

void QuestionPanel::refresh_folds() {
    const Inquiry usual = usual_inquiry();
    for (const Fold& fold : folds_) {
        int typed = 0;
        for (const Row& row : rows_)
            if (form_field(row.asks).part == fold.part && row.shown != text_in(usual, row.asks))
                ++typed;
        wxString title =
            fold.part == Part::more ? _("&More about this person") : _("&What is assumed");
        if (typed > 0) title += wxString::Format(" (%d)", typed);
        title = wx(is_unfolded(fold.part) ? "\u25be " : "\u25b8 ") + title;
        if (fold.button->GetLabel() != title) fold.button->SetLabel(title);
    }
}

bool QuestionPanel::is_unfolded(Part part) const {
    for (const Row& row : rows_)
        if (form_field(row.asks).part == part) return row.control->IsShown();
    return false;
}

void QuestionPanel::unfold(Part part, bool shown) {
    for (const Fold& fold : folds_) {
        if (fold.part != part) continue;
        fold.rows->ShowItems(shown);
        for (Row& row : rows_)
            if (form_field(row.asks).part == part)
                row.problem->Show(shown && !row.problem->GetLabel().empty());
    }
    refresh_folds();
    align_labels();
    lay_out_again();
}

}  // namespace pension::ui
