// SPDX-License-Identifier: Apache-2.0
#include "panels/answers_panel.hpp"

#include "app/answers/topics.hpp"
#include "app/words/messages.hpp"
#include "base/contract.hpp"
#include "help_topic.hpp"
#include "native/accessible.hpp"
#include "native/choices.hpp"
#include "text.hpp"
#include "widgets/measured.hpp"
#include "widgets/scrolled_page.hpp"
#include "widgets/wheel.hpp"
#include "widgets/wrapped_label.hpp"

#include <fmt/format.h>
#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/intl.h>
#include <wx/listbox.h>
#include <wx/scrolwin.h>
#include <wx/simplebook.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/treelist.h>
#include <wx/utils.h>
#include <wx/wrapsizer.h>

#include <algorithm>
#include <array>

namespace pension::ui {

namespace {

using Leaf = AnswersPanel::Leaf;

struct Title {
    Leaf leaf;
    const char* words;
    bool of_one_plan;
    const char* id;      ///< See article_reckonings().
    const char* topic;   ///< What the rule says about it, see article_topics().
    const char* manual;  ///< See set_topic().
};

constexpr std::array titles{
    Title{Leaf::chart, wxTRANSLATE("If I die at ..."), false, "chart", "left_to_heirs", "chart"},
    Title{Leaf::figures, wxTRANSLATE("Side by side"), false, "figures", "monthly_pension",
          "results#figures"},
    Title{Leaf::ages, wxTRANSLATE("Age by age"), false, "ages", "left_to_heirs", "chart#ages"},
    Title{Leaf::years, wxTRANSLATE("Year by year"), true, "years", "balance", "years"},
    Title{Leaf::parts, wxTRANSLATE("What it is made of"), true, "parts", "base_pension", "parts"},
    Title{Leaf::ladder, wxTRANSLATE("One tier more"), true, "ladder", "tier", "ladder"},
    Title{Leaf::eligibility, wxTRANSLATE("Am I entitled?"), true, "eligibility", "eligibility",
          "entitled"},
    Title{Leaf::advice, wxTRANSLATE("What should I do?"), true, "advice", "gap", "advice"},
    Title{Leaf::sensitivity, wxTRANSLATE("What if I am wrong?"), true, "sensitivity", "interest",
          "what-if"},
    Title{Leaf::grid, wxTRANSLATE("Two things at once"), true, "grid", "interest", "what-if#grid"},
    Title{Leaf::schemes, wxTRANSLATE("Resident or employee scheme"), true, "schemes", "eligibility",
          "schemes"},
    Title{Leaf::household, wxTRANSLATE("The household"), false, "household", "monthly_pension",
          "household"},
    Title{Leaf::derivation, wxTRANSLATE("How it was reckoned"), true, "derivation",
          "monthly_pension", "derivation"},
    Title{Leaf::sources, wxTRANSLATE("Sources"), false, "sources", "", "sources"}};

/// By its words as they stand here, whatever language they are shown in.
constexpr const char* answer_setting = "answer";

constexpr std::array assumed{Assumed::interest, Assumed::base_growth, Assumed::age_at_death};

wxArrayString assumed_names() {
    wxArrayString names;
    names.Add(_("interest"));
    names.Add(_("growth of the base pension"));
    names.Add(_("age at death"));
    return names;
}

std::size_t at_least_first(const wxChoice& choice) {
    return static_cast<std::size_t>(std::max(0, choice.GetSelection()));
}

}  // namespace

AnswersPanel::AnswersPanel(wxWindow* parent, ComparisonPage& page) : wxPanel{parent}, page_{page} {
    auto* across = new wxBoxSizer{wxHORIZONTAL};
    across_or_down_ = across;
    wxArrayString names;
    for (const Title& title : titles) names.Add(wxGetTranslation(title.words));
    list_ = new wxListBox{this, wxID_ANY, wxDefaultPosition, wxDefaultSize, names, wxLB_SINGLE};
    set_accessible_name(*list_, _("Answers"));
    list_->SetSelection(0);
    set_topic(*this, "results");
    across->Add(list_, wxSizerFlags{}.Expand());
    auto* down = new wxBoxSizer{wxVERTICAL};
    top_ = new wxPanel{this};
    auto* top = new wxBoxSizer{wxHORIZONTAL};
    top->Add(new wxStaticText{top_, wxID_ANY, _("P&lan:")}, wxSizerFlags{}.CenterVertical());
    top->Add(plan_ = new wxChoice{top_, wxID_ANY},
             wxSizerFlags{1}.CenterVertical().Border(wxLEFT, FromDIP(6)));
    top_->SetSizer(top);
    set_topic(*top_, "plans");
    down->Add(top_, wxSizerFlags{}.Expand().Border(wxLEFT | wxBOTTOM, FromDIP(8)));
    book_ = new wxSimplebook{this};
    // Less is a slit: where the window is low the page around scrolls instead.
    book_->SetMinSize(FromDIP(wxSize{260, 340}));
    down->Add(book_, wxSizerFlags{1}.Expand().Border(wxLEFT, FromDIP(8)));
    across->Add(down, wxSizerFlags{1}.Expand());
    SetSizer(across);
    let_wheel_scroll_page(*plan_);
    let_be_narrow(*plan_);
    plan_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
        told_age_.reset();
        fill();
    });
    // Not within the size event, see CardView. The panel itself is as wide as it must be; what is
    // seen of it is as wide as the page around it.
    parent->Bind(wxEVT_SIZE, [this](wxSizeEvent& resized) {
        resized.Skip();
        CallAfter([this] { arrange(); });
    });
    when_letters_change(*top_, [this] { measure(*top_); });
    when_letters_change(*this, [this] {
        size_leaves();
        give_room();
        arrange();
    });
    list_->Bind(wxEVT_LISTBOX, [this](wxCommandEvent& chosen) {
        if (chosen.GetSelection() < 0) return;
        const Title& title = titles.at(static_cast<std::size_t>(chosen.GetSelection()));
        page_.remember(answer_setting, title.words);
        choose(title.leaf);
        bring_into_sight();
    });
    list_->Bind(wxEVT_SET_FOCUS, [this](wxFocusEvent& reached) {
        reached.Skip();
        bring_into_sight();
    });
    const auto* last = std::ranges::find(titles, page_.remembered(answer_setting),
                                         [](const Title& title) { return title.words; });
    turn_to(last == titles.end() ? Leaf::chart : last->leaf);
    subscription_ = page_.changed.connect([this] { refresh(); });
}

void AnswersPanel::arrange() {
    // Large letters on a small screen: the list above what it turns to, a few lines of it at once.
    const bool is_narrow = GetParent()->GetClientSize().x <
                           list_->GetBestSize().x + book_->GetMinSize().x + FromDIP(16);
    const int wished = is_narrow ? wxVERTICAL : wxHORIZONTAL;
    const wxSize least = is_narrow ? wxSize{-1, 4 * (GetCharHeight() + FromDIP(6))} : wxDefaultSize;
    if (across_or_down_->GetOrientation() == wished && list_->GetMinSize() == least) return;
    across_or_down_->SetOrientation(wished);
    list_->SetMinSize(least);
    InvalidateBestSize();
    Layout();
    lay_out_around(*this);
}

/// On a low screen the list goes on below the window, and what is marked there is not seen.
void AnswersPanel::bring_into_sight() {
    // Nothing moves away under a mouse that is pressed.
    auto* page = dynamic_cast<ScrolledPage*>(GetParent());
    if (!page || wxGetMouseState().LeftIsDown()) return;
    CallAfter([this, page] { page->bring_into_sight(*this); });
}

ChartCanvas& AnswersPanel::chart() {
    turn_to(Leaf::chart);
    return *chart_;
}

WrappedLabel& AnswersPanel::chances() {
    turn_to(Leaf::chart);
    return *chances_;
}

wxCheckBox& AnswersPanel::layer(Layer layer) {
    turn_to(Leaf::chart);
    return layer == Layer::survival ? *survival_layer_ : *age_layer_;
}

TableView& AnswersPanel::figures() {
    turn_to(Leaf::figures);
    return *figures_;
}

TableView& AnswersPanel::ages() {
    turn_to(Leaf::ages);
    return *ages_;
}

DerivationView& AnswersPanel::derivation() {
    turn_to(Leaf::derivation);
    return *derivation_;
}

ChartCanvas& AnswersPanel::year_chart() {
    turn_to(Leaf::years);
    return *year_chart_;
}

TableView& AnswersPanel::years() {
    turn_to(Leaf::years);
    return *years_;
}

TableView& AnswersPanel::parts() {
    turn_to(Leaf::parts);
    return *parts_;
}

AnswerView& AnswersPanel::view(Leaf leaf) {
    turn_to(leaf);
    return *views_.at(leaf);
}

SchemesFields& AnswersPanel::schemes() {
    turn_to(Leaf::schemes);
    return *schemes_;
}

HouseholdFields& AnswersPanel::household() {
    turn_to(Leaf::household);
    return *household_;
}

wxWindow* AnswersPanel::build(Leaf leaf) {
    switch (leaf) {
        case Leaf::chart: return build_chart();
        case Leaf::figures:
            return figures_ = explained_table(book_, _("Figures of each plan"), "figures");
        case Leaf::ages:
            return ages_ = explained_table(book_, _("Figures by age at death"), "ages");
        case Leaf::years: return build_years();
        case Leaf::parts: return build_parts();
        case Leaf::derivation: return build_derivation();
        case Leaf::sources: return build_sources();
        case Leaf::advice: return build_advice();
        case Leaf::grid: return build_grid();
        case Leaf::schemes: return build_schemes();
        case Leaf::household: return build_household();
        default: return make_view(book_, leaf);
    }
}

AnswerView* AnswersPanel::make_view(wxWindow* parent, Leaf leaf) {
    const auto title = std::ranges::find(titles, leaf, &Title::leaf);
    auto* view = new AnswerView{parent, wxGetTranslation(title->words)};
    view->table_made = [this, title](TableView& table, std::size_t n) {
        remember_widths(table, fmt::format("{} {}", title->words, n + 1));
    };
    return views_[leaf] = view;
}

void AnswersPanel::remember_widths(TableView& table, const std::string& id) {
    const std::string setting = "columns_" + id;
    // The page outlives all tables; the panel is gone when they go.
    table.remember_widths(
        page_.remembered(setting),
        [&page = page_, setting](const std::string& widths) { page.remember(setting, widths); });
}

void AnswersPanel::choose(Leaf leaf) {
    told_age_.reset();
    turn_to(leaf);
}

TableView* AnswersPanel::explained_table(wxWindow* parent, const wxString& name,
                                         const std::string& id) {
    auto* table = new TableView{parent, name};
    remember_widths(*table, id);
    table->ask_label = _("&How was this reckoned?");
    table->SetToolTip(_("Enter or a double click on a number: how it was reckoned"));
    table->asked = [this, table](std::size_t row, std::size_t column) {
        if (const auto number = number_in(table->table(), row, column, plan_chosen()))
            show_how(*number);
    };
    return table;
}

void AnswersPanel::show_how(const NumberOf& number) {
    refresh_plan_choice();
    if (number.plan < plan_->GetCount()) plan_->SetSelection(static_cast<int>(number.plan));
    told_age_ = age_at_death_of(number);
    turn_to(Leaf::derivation);
    // What no step tells by itself is among those of the plan.
    if (const auto path = find_number(derivation_->nodes(), number.name, number.year))
        derivation_->mark(*path);
    derivation_->tree().SetFocus();
}

wxWindow* AnswersPanel::build_chart() {
    auto* panel = new wxPanel{book_};
    auto* down = new wxBoxSizer{wxVERTICAL};
    down->Add(chart_ = new ChartCanvas{panel}, wxSizerFlags{1}.Expand());
    down->Add(build_layers(panel), wxSizerFlags{}.Border(wxTOP, FromDIP(4)));
    down->Add(chances_ = new WrappedLabel{panel},
              wxSizerFlags{}.Expand().Border(wxTOP, FromDIP(6)));
    panel->SetSizer(down);
    chart_->words = [this](std::int64_t age_in_months) { return page_.chart_words(age_in_months); };
    chart_->asked = [this](std::optional<Mark> mark) {
        if (!mark)
            return show_how(
                number_at_death(plan_chosen(), SeriesPart::received, page_.age_at_death()));
        const Series& series = chart_->chart().series[mark->series];
        show_how(number_at_death(page_.plan_coloured(series.owner), series.part,
                                 Age::from_months(series.points[mark->point].x)));
    };
    // Nobody aims at a month with a mouse; tenths of a year are for arrows and the slider.
    chart_->moved = [this](std::int64_t age_in_months) {
        page_.drag_age(Age::from_ten_thousandths((age_in_months + 6) / 12 * 10'000));
    };
    // From the age itself, not from its marker, which stands in whole months.
    chart_->nudged = [this](int tenths) {
        const auto age = page_.age_at_death().ten_thousandths() + std::int64_t{tenths} * 1'000;
        page_.drag_age(Age::from_ten_thousandths(age));
    };
    return panel;
}

wxSizer* AnswersPanel::build_layers(wxWindow* panel) {
    // Two answers to "how long?": each can be looked at by itself.
    auto* row = new wxWrapSizer{wxHORIZONTAL, wxREMOVE_LEADING_SPACES};
    const auto add = [&](const wxString& label, const wxString& why) {
        auto* box = new wxCheckBox{panel, wxID_ANY, label};
        box->SetToolTip(why);
        box->SetValue(true);
        box->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { fill(); });
        row->Add(box, wxSizerFlags{}.Border(wxRIGHT, FromDIP(16)));
        return box;
    };
    age_layer_ = add(_("The age that is set"), _("A line at the age at death of the question"));
    survival_layer_ =
        add(_("How long people live"),
            _("How many of a hundred people of that age and sex are still alive; needs man or "
              "woman"));
    return row;
}

wxWindow* AnswersPanel::build_years() {
    auto* panel = new wxPanel{book_};
    auto* down = new wxBoxSizer{wxVERTICAL};
    down->Add(year_chart_ = new ChartCanvas{panel}, wxSizerFlags{3}.Expand());
    year_chart_->words = [this](std::int64_t age) { return page_.year_chart_words(age); };
    down->Add(years_ = explained_table(panel, _("Year by year"), "years"),
              wxSizerFlags{2}.Expand().Border(wxTOP, FromDIP(6)));
    panel->SetSizer(down);
    return panel;
}

wxWindow* AnswersPanel::build_parts() {
    auto* panel = new wxPanel{book_};
    auto* down = new wxBoxSizer{wxVERTICAL};
    down->Add(parts_ = explained_table(panel, _("What it is made of"), "parts"),
              wxSizerFlags{2}.Expand());
    down->Add(path_chart_ = new ChartCanvas{panel},
              wxSizerFlags{3}.Expand().Border(wxTOP, FromDIP(6)));
    path_chart_->words = [this](std::int64_t age) { return page_.path_chart_words(age); };
    down->Add(path_ = explained_table(panel, _("How it changes through life"), "path"),
              wxSizerFlags{2}.Expand().Border(wxTOP, FromDIP(6)));
    panel->SetSizer(down);
    return panel;
}

wxWindow* AnswersPanel::build_advice() {
    auto* panel = new wxPanel{book_};
    auto* down = new wxBoxSizer{wxVERTICAL};
    wxArrayString sentences;
    for (const PlanningQuestion& each : planning_questions()) {
        wxString sentence = wxGetTranslation(each.sentence);
        sentence.Replace("{blank}", "____");
        sentences.Add(sentence);
    }
    planning_ = new wxChoice{panel, wxID_ANY, wxDefaultPosition, wxDefaultSize, sentences};
    planning_->SetSelection(0);
    set_accessible_name(*planning_, _("Question"));
    let_wheel_scroll_page(*planning_);
    let_be_narrow(*planning_);
    down->Add(planning_, wxSizerFlags{}.Expand());
    auto* row = new wxWrapSizer{wxHORIZONTAL, wxREMOVE_LEADING_SPACES};
    auto* given = new wxBoxSizer{wxHORIZONTAL};
    given->Add(new wxStaticText{panel, wxID_ANY, _("____ is")}, wxSizerFlags{}.CenterVertical());
    blank_ = new wxTextCtrl{
        panel,         wxID_ANY,          planning_questions().front().blank, wxDefaultPosition,
        wxDefaultSize, wxTE_PROCESS_ENTER};
    blank_->SetHint(_("as before"));
    given->Add(blank_, wxSizerFlags{}.CenterVertical().Border(wxLEFT, FromDIP(6)));
    given->Add(new wxStaticText{panel, wxID_ANY, _("yuan")},
               wxSizerFlags{}.CenterVertical().Border(wxLEFT, FromDIP(6)));
    row->Add(given, wxSizerFlags{}.CenterVertical().Border(wxRIGHT, FromDIP(16)));
    auto* take = new wxButton{panel, wxID_ANY, _("&Take this as a plan")};
    take_over_ = take;
    row->Add(take, wxSizerFlags{}.CenterVertical());
    down->Add(row, wxSizerFlags{}.Expand().Border(wxTOP, FromDIP(6)));
    AnswerView* view = make_view(panel, Leaf::advice);
    down->Add(view, wxSizerFlags{1}.Expand().Border(wxTOP, FromDIP(6)));
    panel->SetSizer(down);
    planning_->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
        blank_->ChangeValue(planning_questions()[at_least_first(*planning_)].blank);
        fill();
    });
    blank_->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { fill(); });
    blank_->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& left) {
        if (leaf_ == Leaf::advice) fill();
        left.Skip();
    });
    take->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
        if (found_) page_.add_plan(*found_);
    });
    return panel;
}

wxWindow* AnswersPanel::build_grid() {
    auto* panel = new wxPanel{book_};
    auto* down = new wxBoxSizer{wxVERTICAL};
    auto* row = new wxWrapSizer{wxHORIZONTAL, wxREMOVE_LEADING_SPACES};
    const auto add = [&](const wxString& label, int chosen) {
        auto* pair = new wxBoxSizer{wxHORIZONTAL};
        pair->Add(new wxStaticText{panel, wxID_ANY, label}, wxSizerFlags{}.CenterVertical());
        auto* choice =
            new wxChoice{panel, wxID_ANY, wxDefaultPosition, wxDefaultSize, assumed_names()};
        choice->SetSelection(chosen);
        let_wheel_scroll_page(*choice);
        choice->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { fill(); });
        pair->Add(choice, wxSizerFlags{}.CenterVertical().Border(wxLEFT | wxRIGHT, FromDIP(6)));
        row->Add(pair);
        return choice;
    };
    down_ = add(_("&Down:"), 0);
    across_ = add(_("Ac&ross:"), 2);
    down->Add(row, wxSizerFlags{}.Expand());
    AnswerView* view = make_view(panel, Leaf::grid);
    down->Add(view, wxSizerFlags{1}.Expand().Border(wxTOP, FromDIP(6)));
    panel->SetSizer(down);
    return panel;
}

void AnswersPanel::explain_fields(FieldRows& rows) {
    rows.explained = [this](const wxString& why) {
        if (explained) explained(why);
    };
}

wxWindow* AnswersPanel::build_schemes() {
    AnswerView* view = make_view(book_, Leaf::schemes);
    view->put_above(*(schemes_ = new SchemesFields{view, page_}));
    schemes_->resized = [view] { view->lay_out_again(); };
    view->fits = [this](int width) { schemes_->fit(width); };
    explain_fields(schemes_->rows());
    return view;
}

wxWindow* AnswersPanel::build_household() {
    AnswerView* view = make_view(book_, Leaf::household);
    view->put_above(*(household_ = new HouseholdFields{view, page_}));
    household_->resized = [view] { view->lay_out_again(); };
    view->fits = [this](int width) { household_->fit(width); };
    explain_fields(household_->rows());
    return view;
}

wxWindow* AnswersPanel::build_derivation() {
    derivation_ = new DerivationView{book_};
    derivation_->has_rule = [](Term term) { return !topic_of(term).empty(); };
    derivation_->rule_asked = [this] {
        if (rule_asked) rule_asked();
    };
    return derivation_;
}

std::string AnswersPanel::topic() const {
    const auto marked = leaf_ == Leaf::derivation ? derivation_->marked() : std::nullopt;
    if (marked && !topic_of(*marked).empty()) return std::string{topic_of(*marked)};
    return std::ranges::find(titles, leaf_, &Title::leaf)->topic;
}

void AnswersPanel::reckon(std::string_view what) {
    const auto* title = std::ranges::find(
        titles, what, [](const Title& each) { return std::string_view{each.id}; });
    if (title != titles.end()) return choose(title->leaf);
    const auto planning = std::ranges::find(
        planning_questions(), what, [](const auto& each) { return std::string_view{each.id}; });
    expects(planning != planning_questions().end(), "AnswersPanel: nothing reckons that");
    turn_to(Leaf::advice);
    planning_->SetSelection(static_cast<int>(planning - planning_questions().begin()));
    blank_->ChangeValue(planning->blank);
    choose(Leaf::advice);
}

wxWindow* AnswersPanel::build_sources() {
    sources_ = new wxTextCtrl{book_,
                              wxID_ANY,
                              {},
                              wxDefaultPosition,
                              wxDefaultSize,
                              wxTE_MULTILINE | wxTE_READONLY | wxBORDER_NONE};
    set_accessible_name(*sources_, _("Sources and assumptions"));
    return sources_;
}

std::size_t AnswersPanel::plan_chosen() const {
    return std::min(at_least_first(*plan_), page_.plan_count() - 1);
}

void AnswersPanel::refresh_plan_choice() {
    wxArrayString names;
    for (const std::string& name : page_.plan_names()) names.Add(wx(name));
    const int chosen = std::max(0, plan_->GetSelection());
    if (plan_->GetStrings() != names) plan_->Set(names);
    const int last = static_cast<int>(names.size()) - 1;
    if (last >= 0) plan_->SetSelection(std::min(chosen, last));
}

void AnswersPanel::refresh() {
    fill();
}

void AnswersPanel::turn_to(Leaf leaf) {
    leaf_ = leaf;
    const auto title = std::ranges::find(titles, leaf, &Title::leaf);
    const int line = static_cast<int>(title - titles.begin());
    if (list_->GetSelection() != line) list_->SetSelection(line);
    if (!made_.contains(leaf)) {
        made_[leaf] = book_->GetPageCount();
        wxWindow* made = build(leaf);
        set_topic(*made, title->manual);
        book_->AddPage(made, {});
        size_leaves();
        // Hidden, it kept the sizes of other letters.
        when_letters_change(*made, [this, made] { measure(*made); });
    }
    if (top_->IsShown() != title->of_one_plan) top_->Show(title->of_one_plan);
    book_->ChangeSelection(made_.at(leaf));
    fill();
    give_room();
    // At once: what is turned to has to stand before somebody looks at it.
    if (auto* page = dynamic_cast<ScrolledPage*>(GetParent())) page->lay_out_now();
    Layout();
    // Its size may be as it was, and that of what is in it another.
    book_->GetCurrentPage()->Layout();
}

void AnswersPanel::measure(wxWindow& part) {
    for (wxWindow* child : part.GetChildren()) child->InvalidateBestSize();
    part.InvalidateBestSize();
    size_leaves();
    give_room();
    Layout();
    part.Layout();
}

void AnswersPanel::size_leaves() {
    // Enough of a name to know it by; all of them are seen in the list that opens.
    for (wxChoice* choice : {plan_, planning_})
        if (choice) choice->SetMinSize({20 * GetCharWidth(), -1});
    // So many rows are seen at once at least, in whatever letters.
    if (years_) years_->SetMinSize({-1, 7 * GetCharHeight()});
    if (parts_) parts_->SetMinSize({-1, 7 * GetCharHeight()});
    if (path_) path_->SetMinSize({-1, 5 * GetCharHeight()});
    if (blank_)
        blank_->SetMinSize(
            {blank_->GetTextExtent("100000").x + FromDIP(24), GetCharHeight() + FromDIP(12)});
}

void AnswersPanel::give_room() {
    // Less than its parts need is a slit for each: where the window is low the page around scrolls.
    const wxWindow* shown = book_->GetCurrentPage();
    const bool scrolls = dynamic_cast<const wxScrolledWindow*>(shown) != nullptr;
    const int needed = shown->GetSizer() && !scrolls ? shown->GetSizer()->CalcMin().y : 0;
    // As wide as the longest of what cannot wrap.
    const wxSize least{std::max(FromDIP(260), 30 * GetCharWidth()), std::max(FromDIP(340), needed)};
    if (book_->GetMinSize() == least) return;
    book_->SetMinSize(least);
    InvalidateBestSize();
    lay_out_around(*this);
}

void AnswersPanel::fill_view(Leaf leaf, const FurtherAnswer& answer) {
    if (answer.refused)
        views_.at(leaf)->show({leaf == Leaf::advice ? page_.explained_advice(*answer.refused)
                                                    : page_.explained(*answer.refused)},
                              {}, {});
    else
        views_.at(leaf)->show(answer.text.lines, answer.text.tables, answer.text.notes,
                              answer.text.bars);
}

void AnswersPanel::ask_planning() {
    const auto& asked = planning_questions()[at_least_first(*planning_)];
    const FurtherAnswer answer = planning_answer(asked, utf8(blank_->GetValue()),
                                                 page_.standpoint(plan_chosen()), page_.words());
    found_ = answer.plan;
    take_over_->Enable(found_.has_value() && page_.can_add_plan());
    fill_view(Leaf::advice, answer);
}

void AnswersPanel::fill() {
    if (std::ranges::find(titles, leaf_, &Title::leaf)->of_one_plan) refresh_plan_choice();
    const bool has_answer = page_.comparison() != nullptr;
    if (!has_answer && views_.contains(leaf_)) {
        views_.at(leaf_)->show({}, {}, {});
        return;
    }
    const Translate& tr = page_.words();
    switch (leaf_) {
        case Leaf::chart: {
            survival_layer_->Enable(page_.has_survival());
            chart_->show(page_.chart({age_layer_->GetValue(), survival_layer_->GetValue()}));
            const std::string none = page_.no_curve_words();
            const wxString chances = wx(none.empty() ? page_.chances() : none);
            const bool has_room =
                chances_->IsShown() == !chances.empty() && chart_->IsShown() == none.empty();
            chart_->Show(none.empty());
            chances_->Show(!chances.empty());
            chances_->show(chances);
            if (!has_room) chances_->GetParent()->Layout();
            break;
        }
        case Leaf::figures: figures_->show(page_.figures()); break;
        case Leaf::ages: ages_->show(page_.ages()); break;
        case Leaf::years:
            year_chart_->show(page_.year_chart());
            years_->show(page_.years(plan_chosen()));
            break;
        case Leaf::parts:
            parts_->show(page_.parts());
            path_chart_->show(page_.path_chart());
            path_->show(page_.path(plan_chosen()));
            break;
        case Leaf::ladder:
            fill_view(leaf_, ladder_answer(page_.standpoint(plan_chosen()), tr));
            break;
        case Leaf::eligibility:
            fill_view(leaf_, eligibility_answer(page_.standpoint(plan_chosen()), tr));
            break;
        case Leaf::sensitivity:
            fill_view(leaf_, sensitivity_answer(page_.standpoint(plan_chosen()), tr));
            break;
        case Leaf::grid:
            fill_view(leaf_, grid_answer(page_.standpoint(plan_chosen()),
                                         assumed.at(at_least_first(*down_)),
                                         assumed.at(at_least_first(*across_)), tr));
            break;
        case Leaf::schemes:
            fill_view(leaf_, schemes_answer(page_.standpoint(plan_chosen()), tr));
            break;
        case Leaf::household: fill_view(leaf_, page_.household()); break;
        case Leaf::advice: ask_planning(); break;
        case Leaf::derivation:
            derivation_->show(page_.derivation(plan_chosen(), told_age_),
                              told_age_ ? wx(page_.other_age_words(*told_age_)) : wxString{});
            break;
        case Leaf::sources: {
            const wxString sources = wx(page_.sources());
            if (sources_->GetValue() != sources) sources_->ChangeValue(sources);
            break;
        }
    }
}

}  // namespace pension::ui
