// SPDX-License-Identifier: Apache-2.0
#include "panels/question_panel.hpp"

#include "app/home/help_topics.hpp"
#include "help_topic.hpp"
#include "native/accessible.hpp"
#include "panels/plan_menu.hpp"
#include "text.hpp"
#include "widgets/colours.hpp"
#include "widgets/measured.hpp"
#include "widgets/wheel.hpp"
#include "widgets/wrapped_text.hpp"

#include <wx/button.h>
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

/// Why it is asked, and where an assumption comes from.
wxString explanation(const FormField& field) {
    wxString words = wxGetTranslation(field.why);
    if (*field.source) words += " " + wxGetTranslation(field.source);
    return words;
}

}  // namespace

QuestionPanel::QuestionPanel(wxWindow* parent, ComparisonPage& page)
    : wxScrolledWindow{parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                       wxTAB_TRAVERSAL | wxVSCROLL | wxHSCROLL},
      page_{page} {
    // Sideways too: three times as large, the letters of a plan are wider than a small screen.
    SetScrollRate(FromDIP(12), FromDIP(12));
    // Rows are looked at from within handlers by their number; none moves once it is made.
    rows_.reserve(form_fields().size() + 3 * ComparisonPage::most_plans);
    set_topic(*this, "questions");
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
    for (std::size_t at = 0; at < rows_.size(); ++at) {
        rows_[at].field->bind([this, at](const std::string& text) {
            page_.type(rows_[at].asks, text, rows_[at].plan);
        });
        if (rows_[at].asks == Asks::plan_years) move_by_keys(at);
        if (form_field(rows_[at].asks).part == Part::plan) rename_by_key(at);
    }
    Bind(wxEVT_CHILD_FOCUS, [this](wxChildFocusEvent& focus) {
        focus.Skip();
        if (!explained) return;
        for (const Row& row : rows_)
            if (&row.field->control() == focus.GetWindow())
                explained(explanation(form_field(row.asks)));
        if (focus.GetWindow() == &place_->field())
            explained(wxGetTranslation(form_field(Asks::place).why));
    });
    rename = [this](std::size_t plan) { ask_plan_name(*this, page_, plan); };
    refresh();
    FitInside();
    SetMinSize({GetSizer()->CalcMin().x + wxSystemSettings::GetMetric(wxSYS_VSCROLL_X), -1});
    subscription_ = page_.changed.connect([this] { refresh(); });
    when_measurable(*this, [this] { measure_again(); });
}

void QuestionPanel::measure_again() {
    for (wxWindow* child : GetChildren()) {
        child->InvalidateBestSize();
        // wx thinks of fields as lower than large letters are in them.
        if (dynamic_cast<wxTextCtrl*>(child))
            child->SetMinSize({child->GetMinSize().x, child->GetCharHeight() + FromDIP(12)});
    }
    for (const Row& row : rows_) {
        wxWindow& made = row.field->control();
        // As wide as what is typed there, with the button of the list.
        if (row.asks == Asks::plan_pays)
            made.SetMinSize({made.GetTextExtent("10000").x + FromDIP(60), -1});
        if (row.asks == Asks::plan_years)
            made.SetMinSize({made.GetTextExtent("2026-2031").x + FromDIP(24), made.GetMinSize().y});
    }
    align_labels();
    SetMinSize({GetSizer()->CalcMin().x + wxSystemSettings::GetMetric(wxSYS_VSCROLL_X), -1});
    GetParent()->Layout();
    lay_out_again();
}

void QuestionPanel::lay_out_again() {
    Layout();
    FitInside();
    // On Windows what moved leaves its picture behind, and is not painted where it is.
    Refresh();
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
    // Whoever types at once means another place.
    place_->field().SetFocus();
    place_->field().SelectAll();
}

wxWindow& QuestionPanel::control(Asks asks, std::size_t plan) {
    if (asks == Asks::place) return place_->field();
    const auto found = std::ranges::find_if(
        rows_, [&](const Row& row) { return row.asks == asks && row.plan == plan; });
    expects(found != rows_.end(), "QuestionPanel: no such field");
    return found->field->control();
}

// Each label is created right before its control: GTK's accessibility pairs them by that.
wxSizer* QuestionPanel::build_place() {
    auto* row = new wxBoxSizer{wxHORIZONTAL};
    row->Add(label(wxGetTranslation(form_field(Asks::place).label)),
             wxSizerFlags{}.CenterVertical());
    auto* field =
        new wxTextCtrl{this, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, wxTE_PROCESS_ENTER};
    set_topic(*field, help_topic(Asks::place));
    row->Add(field, wxSizerFlags{1}.CenterVertical().Border(wxLEFT, FromDIP(8)));
    place_ = new PlacePicker{this,
                             *field,
                             {[this]() -> const PlaceChooser& { return page_.place_chooser(); },
                              [this](const std::string& text) { page_.type_place(text); },
                              [this](std::size_t line) { page_.mark_place(line); },
                              [this] { page_.choose_marked_place(); },
                              [this](const std::string& text) { page_.leave_place(text); },
                              [this] { return page_.place_shown(); }, page_.changed}};
    set_topic(*place_, help_topic(Asks::place));
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
            set_topic(*add_, "plans");
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
    Row& row = rows_.emplace_back(Row{Asks::plan_pays, plan, label(title)});
    form.Add(row.label, wxSizerFlags{}.CenterVertical());
    auto* across = new wxBoxSizer{wxHORIZONTAL};
    across->Add(&make_field(row), wxSizerFlags{1}.CenterVertical());
    Row& second = rows_.emplace_back(Row{Asks::plan_years, plan});
    auto* unit = new wxStaticText{this, wxID_ANY, _("yuan,")};
    across->Add(unit, wxSizerFlags{}.CenterVertical().Border(wxLEFT | wxRIGHT, FromDIP(4)));
    across->Add(&make_field(second), wxSizerFlags{1}.CenterVertical());
    across->Add(new wxStaticText{this, wxID_ANY, wxGetTranslation(years.label)},
                wxSizerFlags{}.CenterVertical().Border(wxLEFT, FromDIP(4)));
    const auto add_button = [&](const char* sign, const wxString& does) {
        auto* made =
            new wxButton{this, wxID_ANY, wx(sign), wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT};
        made->SetToolTip(does);
        set_topic(*made, help_topic(Asks::plan_name));
        set_accessible_name(*made, does);
        across->Add(made, wxSizerFlags{}.CenterVertical().Border(wxLEFT, FromDIP(2)));
        return made;
    };
    const int number = static_cast<int>(plan + 1);
    auto* more =
        add_button("\u22ef", wxString::Format(_("Plan %d: name, colour, place, copy"), number));
    more->Bind(wxEVT_BUTTON, [this, plan, more](wxCommandEvent&) {
        show_plan_menu(*this, more->GetPosition() + wxPoint{0, more->GetSize().y}, page_, plan);
    });
    auto* remove = add_button("\u2715", wxString::Format(_("Remove plan %d"), number));
    remove->Bind(wxEVT_BUTTON, [this, plan](wxCommandEvent&) { page_.remove_plan(plan); });
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
    set_topic(*age_slider_, help_topic(Asks::age_at_death));
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
    Row& row = rows_.emplace_back(Row{field.asks, plan});
    if (field.kind == FieldKind::flag) {
        form.AddSpacer(0);
    } else {
        row.label = label(wxGetTranslation(field.label));
        form.Add(row.label, wxSizerFlags{}.CenterVertical());
    }
    auto* down = new wxBoxSizer{wxVERTICAL};
    down->Add(&make_field(row), wxSizerFlags{}.Expand());
    down->Add(row.problem = new wxStaticText{this, wxID_ANY, {}},
              wxSizerFlags{}.Expand().Border(wxTOP, FromDIP(2)));
    row.problem->SetForegroundColour(problem_colour());
    row.problem->Hide();
    form.Add(down, wxSizerFlags{1}.Expand());
    return row;
}

wxWindow& QuestionPanel::make_field(Row& row) {
    const FormField& field = form_field(row.asks);
    const auto kind =
        row.asks == Asks::plan_pays ? Field::Kind::text_with_list : Field::kind_of(field.kind);
    row.field = std::make_unique<Field>(this, kind, wxGetTranslation(field.label));
    wxWindow& made = row.field->control();
    if (row.asks == Asks::plan_pays) made.SetMinSize({FromDIP(100), -1});
    if (row.asks == Asks::plan_years) made.SetMinSize({FromDIP(92), -1});
    auto* text = dynamic_cast<wxTextCtrl*>(&made);
    if (text && *field.hint) text->SetHint(wxGetTranslation(field.hint));
    if (field.part == Part::plan) {
        const wxString name =
            row.asks == Asks::plan_pays ? _("Plan %d: yuan a year") : _("Plan %d: years");
        set_accessible_name(made, wxString::Format(name, static_cast<int>(row.plan + 1)));
    }
    made.SetToolTip(explanation(field));
    set_topic(made, help_topic(row.asks));
    return made;
}

void QuestionPanel::move_by_keys(std::size_t at) {
    // In the field of the amount the same keys open its list.
    rows_[at].field->control().Bind(wxEVT_KEY_DOWN, [this, at](wxKeyEvent& key) {
        const int by = key.GetKeyCode() == WXK_UP ? -1 : key.GetKeyCode() == WXK_DOWN ? 1 : 0;
        if (!key.AltDown() || by == 0) return key.Skip();
        rows_[at].field->enter();
        page_.move_plan(rows_[at].plan, by);
    });
}

void QuestionPanel::rename_by_key(std::size_t at) {
    rows_[at].field->control().Bind(wxEVT_CHAR_HOOK, [this, at](wxKeyEvent& key) {
        if (key.GetKeyCode() != WXK_F2) return key.Skip();
        rows_[at].field->enter();
        // A dialog is opened once the key is done with.
        CallAfter([this, plan = rows_[at].plan] { rename(plan); });
    });
}

void QuestionPanel::show(Row& row) {
    const std::string text = page_.text(row.asks, row.plan);
    row.field->show(text, page_.choices(row.asks));
    // What changes nothing as it is reckoned now stays, to be seen and not in the way. Only when it
    // is another: GTK styles the control anew for each colour.
    const bool is_used = page_.is_used(row.asks);
    if (row.label && row.is_used != is_used) {
        row.is_used = is_used;
        row.label->SetForegroundColour(is_used ? wxNullColour : quiet_colour());
    }
    // An assumption that is another than usual stands out.
    const bool is_changed =
        form_field(row.asks).part == Part::assumed && text != text_in(usual_inquiry(), row.asks);
    // One that is folded away is measured anew for each font all the same.
    if (row.is_changed == is_changed || !row.field->control().IsShown()) return;
    row.is_changed = is_changed;
    wxWindow& bold = row.label ? *row.label : row.field->control();
    bold.SetFont(is_changed ? GetFont().Bold() : GetFont());
}

void QuestionPanel::refresh() {
    bool moved = false;
    const auto say = [&](wxWindow& field, wxStaticText* problem, const std::string& why, int width,
                         const std::string& note = {}) {
        const bool is_wrong = !why.empty();
        const std::string& said = is_wrong ? why : note;
        const wxString text = said.empty() ? wxString{} : wrapped(*problem, wx(said), width);
        if (problem->GetLabel() == wxControl::EscapeMnemonics(text) &&
            problem->IsShown() == !said.empty())
            return;
        problem->SetForegroundColour(is_wrong ? problem_colour() : quiet_colour());
        problem->SetLabel(wxControl::EscapeMnemonics(text));
        problem->Show(!said.empty());
        set_accessible_name(*problem, wx(said));
        tell_what_is_said(field, wx(said));
        moved = true;
    };
    const int inner = std::max(GetClientSize().x - FromDIP(24), FromDIP(220));
    const int second = inner - labels_.front()->GetMinSize().x - FromDIP(10);
    say(place_->field(), place_problem_, page_.problem(Asks::place), inner);
    for (Row& row : rows_) {
        if (form_field(row.asks).part != Part::plan) {
            show(row);
            // What is wrong is never out of sight, nor where it is mended.
            const Part part = form_field(row.asks).part;
            const bool is_needed = !page_.problem(row.asks).empty() || page_.is_mended_in(part);
            if (is_needed && !is_unfolded(part)) unfold(part);
            say(row.field->control(), row.problem, page_.problem(row.asks, row.plan), second,
                page_.note(row.asks));
            continue;
        }
        const bool used = row.plan < page_.plan_count();
        if (row.field->control().IsShown() != used) {
            moved = true;
            if (row.label) row.label->Show(used);
            plans_[row.plan].across->ShowItems(used);
        }
        plans_[row.plan].remove->Enable(page_.plan_count() > 1);
        say(row.field->control(), row.problem, used ? page_.problem(row.asks, row.plan) : "",
            second);
        if (!used) continue;
        if (row.asks == Asks::plan_years) {
            auto& years = dynamic_cast<wxTextEntry&>(row.field->control());
            const wxString hint = wx(page_.open_years(row.plan));
            if (years.GetHint() != hint) years.SetHint(hint);
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
            if (form_field(row.asks).part == fold.part &&
                row.field->shown() != text_in(usual, row.asks))
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
        if (form_field(row.asks).part == part) return row.field->control().IsShown();
    return false;
}

void QuestionPanel::unfold(Part part, bool shown) {
    for (const Fold& fold : folds_) {
        if (fold.part != part) continue;
        fold.rows->ShowItems(shown);
        for (Row& row : rows_) {
            if (form_field(row.asks).part != part) continue;
            row.problem->Show(shown && !row.problem->GetLabel().empty());
            if (shown) show(row);
        }
    }
    refresh_folds();
    align_labels();
    lay_out_again();
}

}  // namespace pension::ui
