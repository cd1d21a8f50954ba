// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/home/comparison_page.hpp"
#include "panels/derivation_view.hpp"
#include "panels/household_fields.hpp"
#include "panels/schemes_fields.hpp"
#include "widgets/answer_view.hpp"
#include "widgets/chart_canvas.hpp"
#include "widgets/table_view.hpp"

#include <wx/panel.h>

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

class wxBoxSizer;
class wxCheckBox;
class wxChoice;
class wxListBox;
class wxSimplebook;
class wxStaticText;
class wxTextCtrl;

namespace pension::ui {

class WrappedLabel;

/// The answers in full, most wanted first: a list of questions to the left, the one that is looked
/// at to the right. What is not looked at is not made.
class AnswersPanel : public wxPanel {
public:
    enum class Leaf {
        chart,
        figures,
        ages,
        years,
        parts,
        ladder,
        sensitivity,
        grid,
        schemes,
        household,
        eligibility,
        advice,
        derivation,
        sources
    };

    AnswersPanel(wxWindow* parent, ComparisonPage& page);

    /// Turns to an answer, as whoever chooses it in the list.
    void turn_to(Leaf leaf);
    Leaf shown() const { return leaf_; }

    // Each as it looks once somebody turns to it.
    ChartCanvas& chart();
    /// Under it.
    WrappedLabel& chances();
    /// Of the chart: what is shown beside the curves.
    enum class Layer { age_at_death, survival };
    wxCheckBox& layer(Layer layer);
    TableView& figures();
    TableView& ages();
    DerivationView& derivation();
    ChartCanvas& year_chart();
    TableView& years();
    TableView& parts();
    AnswerView& view(Leaf leaf);  ///< Of one that has no control of its own above.
    wxListBox& list() { return *list_; }
    wxChoice& plan() { return *plan_; }
    wxChoice& planning() { return *planning_; }
    wxTextCtrl& blank() { return *blank_; }
    SchemesFields& schemes();
    HouseholdFields& household();

    /// Turns to how that number was reckoned, and marks it.
    void show_how(const NumberOf& number);

    /// What the rule says about what is looked at, see topic_of().
    std::string topic() const;
    /// Turns to what reckons it: one of article_reckonings().
    void reckon(std::string_view what);
    /// Somebody wants to know what the rule says about what is looked at.
    std::function<void()> rule_asked;

    /// A field above an answer was entered: why it is asked.
    std::function<void(const wxString&)> explained;

private:
    /// What whoever chooses an answer in the list wants of it.
    void choose(Leaf leaf);
    wxWindow* build(Leaf leaf);
    wxWindow* build_chart();
    wxSizer* build_layers(wxWindow* panel);
    wxWindow* build_years();
    wxWindow* build_parts();
    wxWindow* build_advice();
    wxWindow* build_grid();
    wxWindow* build_schemes();
    wxWindow* build_household();
    void explain_fields(FieldRows& rows);
    wxWindow* build_sources();
    wxWindow* build_derivation();
    /// The list beside what it turns to, or above it where there is no room for both.
    void arrange();
    void bring_into_sight();
    void refresh();
    void fill();
    /// As much as the answer that is turned to needs at least.
    void measure(wxWindow& part);
    void size_leaves();
    void give_room();
    void fill_view(Leaf leaf, const FurtherAnswer& answer);
    void refresh_plan_choice();
    void ask_planning();
    std::size_t plan_chosen() const;
    /// Of a table of numbers: a cell that is asked about leads to how it was reckoned.
    TableView* explained_table(wxWindow* parent, const wxString& name, const std::string& id);
    AnswerView* make_view(wxWindow* parent, Leaf leaf);
    void remember_widths(TableView& table, const std::string& id);

    ComparisonPage& page_;
    Leaf leaf_ = Leaf::chart;
    wxBoxSizer* across_or_down_ = nullptr;
    wxListBox* list_ = nullptr;
    wxPanel* top_ = nullptr;  ///< Which plan, where an answer is about one.
    wxChoice* plan_ = nullptr;
    wxSimplebook* book_ = nullptr;
    std::map<Leaf, std::size_t> made_;  ///< Page of the book.
    std::map<Leaf, AnswerView*> views_;
    ChartCanvas* chart_ = nullptr;
    WrappedLabel* chances_ = nullptr;
    wxCheckBox* age_layer_ = nullptr;
    wxCheckBox* survival_layer_ = nullptr;
    TableView* figures_ = nullptr;
    TableView* ages_ = nullptr;
    DerivationView* derivation_ = nullptr;
    ChartCanvas* year_chart_ = nullptr;
    TableView* years_ = nullptr;
    TableView* parts_ = nullptr;
    ChartCanvas* path_chart_ = nullptr;
    TableView* path_ = nullptr;
    wxTextCtrl* sources_ = nullptr;
    wxChoice* planning_ = nullptr;
    wxTextCtrl* blank_ = nullptr;
    wxWindow* take_over_ = nullptr;
    wxChoice* down_ = nullptr;
    wxChoice* across_ = nullptr;
    SchemesFields* schemes_ = nullptr;
    HouseholdFields* household_ = nullptr;
    std::optional<TypedPlan> found_;
    /// The age at death for which the derivation is shown, where it is not one that was typed.
    std::optional<Age> told_age_;
    Subscription subscription_;
};

}  // namespace pension::ui
