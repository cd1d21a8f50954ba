// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/place_chooser.hpp"
#include "app/asking/understood.hpp"
#include "app/desk/desk.hpp"
#include "app/desk/desk_figures.hpp"
#include "app/desk/document.hpp"
#include "app/desk/page.hpp"
#include "app/exports/answer.hpp"
#include "app/home/answers.hpp"
#include "app/home/cards.hpp"
#include "app/home/life_line.hpp"
#include "app/home/people_answers.hpp"
#include "app/home/question_form.hpp"
#include "app/sheets/comparison_chart.hpp"
#include "app/sheets/derivation_tree.hpp"
#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"
#include "sheet/sheet.hpp"
#include "store/earlier_figures.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pension {

/// The comparison at home as facts and intentions; ui/ gives it a face, tests drive it bare.
///
/// Every intention is reckoned before it counts. One that cannot be (a month before the first
/// figure, an age of 200) changes nothing: what was typed stays in its field with the reason, and
/// the last answer stays where it is.
class ComparisonPage : public Page {
public:
    ComparisonPage(Desk& desk, Document& document, Translate tr);

    std::string title() const override;
    std::string name() const override;
    std::vector<Action> actions() override;
    Attention attention() const override;
    /// Not while a field has something else: paper must not say less than the screen.
    bool has_sheet() const { return answer_.has_value() && document_.wrong.empty(); }
    /// The usual one, as it stands now. @pre has_sheet().
    Sheet sheet() const;
    std::vector<SheetOffer> sheets() const override;

    const Translate& words() const { return tr_; }
    /// All that was asked and counts.
    const Inquiry& inquiry() const { return now(); }
    bool has_figures() const { return desk_.places() != nullptr; }

    // The form.
    const PlaceChooser& place_chooser() const { return place_chooser_; }
    std::string place() const;        ///< "Macheng 421181", as asked for.
    std::string place_shown() const;  ///< Likewise, or what stands in its field and does not count.
    /// What the field shows: what was typed last, right or wrong. @param plan of a plan's field.
    std::string text(Asks asks, std::size_t plan = 0) const;
    /// Why what the field shows does not count; empty where it does.
    std::string problem(Asks asks, std::size_t plan = 0) const;
    /// Whether the problem of a field is mended in one of that part: when the scheme began is asked
    /// for where it decides, and stands under a heading that may be folded.
    bool is_mended_in(Part part) const;
    /// In the words of the window, which has fields where a command line has options.
    std::string explained(const Error& why) const override;
    std::optional<Reckoned> reckoned() const override;
    void type_again(Asks asks, std::size_t plan, const std::string& text) override;
    /// That other figures make another pension of the case than when it was saved; empty where they
    /// do not, and once the case is another.
    std::string since_saved() const;
    /// Which figures of the place changed since, a line each. Reads the policy file; what keeps it
    /// from being told is the one line then. @pre has_other_figures().
    std::vector<std::string> changes_since_saved() const;
    /// Whether the case is as it was saved and the figures of its place are others.
    bool has_other_figures() const;
    /// The comparison by the figures as they were then. @pre likewise.
    /// Errors: figures_then_unknown; those of reckoning the question.
    Result<Sheet> sheet_then() const;
    /// The same of an answer to a planning question.
    std::string explained_advice(const Error& why) const;
    /// What stands in place of a chart that has no curve; empty where there is one.
    std::string no_curve_words() const;
    /// What was understood of what the field shows, where that is not plain: the month of birth by
    /// the lunar calendar, or by an age.
    std::string note(Asks asks) const;
    /// What a choice offers here and now: groups for which the place has a rule, its tiers.
    std::vector<FieldChoice> choices(Asks asks) const;
    /// Whether what was typed there changes anything as it is reckoned now.
    bool is_used(Asks asks) const;
    /// The month whose rules hold, or today's.
    Month month() const;
    Basis basis() const { return answer_ ? answer_->question.asked.basis : Basis::leaflet; }

    const std::vector<Money>& tiers() const { return tiers_; }  ///< Offered in that month.
    std::size_t plan_count() const { return now().plans.size(); }
    int colour(std::size_t plan) const { return now().plans.at(plan).colour; }
    /// Which plan has that colour; each has its own. @pre one of them has it.
    std::size_t plan_coloured(std::size_t colour) const;
    /// The years that a plan with no years of its own fills, in words: "2026-2031", "15".
    /// Nothing where the plan's years stand in what it pays.
    std::string open_years(std::size_t plan = 0) const;
    /// At which the sums are shown, whether somebody typed it or not.
    Age age_at_death() const;

    // The answer; none as long as nothing could be reckoned at all.
    const Comparison* comparison() const { return answer_ ? &answer_->comparison : nullptr; }
    const Question* question() const { return answer_ ? &answer_->question : nullptr; }
    /// The words that would ask the command line the same.
    QuestionOptions options() const { return answer_ ? answer_->options : QuestionOptions{}; }
    bool has_problem() const { return problem_.has_value() || !document_.wrong.empty(); }
    /// What is being reckoned, in one sentence.
    std::string what_is_asked() const;
    /// Which assumptions are not the usual ones, in a sentence.
    std::string changed_assumptions() const;
    std::vector<Card> cards() const;
    /// What the cards say and what is to be known beside them, for a voice: see spoken(). Nothing
    /// without an answer.
    std::vector<std::string> read_out() const;
    Table figures() const;
    Table ages() const;
    /// How the plan was reckoned; at an age at death that is not asked for as if it were.
    std::vector<DerivationNode> derivation(std::size_t plan,
                                           std::optional<Age> at = std::nullopt) const;
    /// That a derivation is of an age at death which was not asked for; empty where it was.
    std::string other_age_words(Age at) const;
    Table years(std::size_t plan) const;  ///< One plan year by year.
    Chart year_chart() const;             ///< The account through life.
    std::string year_chart_words(std::int64_t age_in_months) const;
    Table parts() const;                 ///< What the first pension is made of.
    Table path(std::size_t plan) const;  ///< And how it changes.
    Chart path_chart() const;
    std::string path_chart_words(std::int64_t age_in_months) const;
    std::vector<std::string> plan_names() const;
    Chart chart(const ChartLayers& layers = {}) const;
    /// Whether the chart has a layer of how long people live.
    bool has_survival() const { return answer_ && pension::has_survival(answer_->comparison); }
    std::string chart_words(std::int64_t age_in_months) const;
    /// How old people of that age and sex become, apart from the age that was typed; nothing where
    /// the sex is not known.
    std::string chances() const;
    std::string sources() const;
    /// What the further answers begin with. @pre comparison(), and the plan is one of them.
    Standpoint standpoint(std::size_t plan) const;
    /// The years that were paid and that the plan pays, as typed; no cells where nothing is
    /// reckoned year by year.
    LifeLine life_line(std::size_t plan) const;
    /// All that is to be said of one of its years: why it is wrong, or what was paid, and of a gap
    /// what filling it costs and brings.
    std::string year_words(const LifeLine& line, std::size_t plan, int year) const;
    /// The people of the question together. @pre comparison().
    FurtherAnswer household() const;
    /// A further person by itself, reckoned. @pre there are figures.
    Result<UnderstoodInquiry> further(const FurtherPerson& person) const;

    /// What a panel kept for the next start; empty where it never did.
    std::string remembered(std::string_view name) const { return desk_.settings().value(name); }

    // What the user can do.
    void remember(const std::string& name, const std::string& value) {
        // A disk that is full forgets a convenience.
        (void)desk_.settings().set(name, value);
    }
    void open_sample();  ///< sample_inquiry(), as one step that can be taken back.
    void choose_place(AreaCode place);
    /// As while a place is looked for: whatever is typed is found at once.
    void type_place(const std::string& text);
    /// The places that may be meant by a text, at most as many as anybody looks through, as they
    /// stand in a field; without one those chosen before. @pre has_figures().
    std::vector<std::string> places_like(const std::string& text) const;
    void mark_place(std::size_t line) { place_chooser_.mark(line); }
    void choose_marked_place();
    /// Without a choice. What no place is called stays in its field and is said.
    void leave_place(const std::string& typed = {});
    /// Puts what was typed into the field. Empty text forgets what stood there.
    void type(Asks asks, const std::string& text, std::size_t plan = 0);
    /// Puts one amount for each of the years into what was paid or, of years to come, into the
    /// plan: one step. See years_to_pay() and with_years().
    /// @return why it cannot be read, in words; nothing is changed then. What the rules refuse is
    ///         told by life_line() and by the field.
    std::string pay(std::size_t plan, int first, int last, const std::string& amount);
    /// The same with a list or a record in notation. @param move see pasted_years().
    std::string paste_years(std::size_t plan, int first, int last, const std::string& text,
                            bool move);
    /// Changes what the comparison does not rest on: the employee scheme, other people.
    void ask_beside(const char* step, Inquiry next);
    void drag_age(Age age);  ///< As while a slider is dragged.
    void add_plan();         ///< The middle one of the tiers that are not compared yet.
    void add_plan(const TypedPlan& plan);
    void remove_plan(std::size_t plan);        ///< @pre plan_count() > 1.
    void move_plan(std::size_t plan, int by);  ///< Beside another place; no further than the ends.
    void copy_plan(std::size_t plan);          ///< Beside it, in a colour of its own.
    /// @param colour by number, below most_plans; the plan that has it takes this one's.
    void colour_plan(std::size_t plan, int colour);
    bool can_add_plan() const { return plan_count() < most_plans; }
    /// Puts the whole question in place of the one that is open.
    void ask(const char* step, Inquiry inquiry) {
        document_.wrong.clear();
        attempt(step, std::move(inquiry), {});
    }

    /// More than can be told apart.
    static constexpr std::size_t most_plans = 6;

private:
    enum class Manner { step, go_on };
    using Where = FieldOf;
    /// Typed while the figures are being read.
    using Awaited = std::vector<std::pair<Where, std::string>>;

    /// A question with its answer.
    struct Answered {
        Inquiry inquiry;
        QuestionOptions options;  ///< With all plans in their notation.
        Question question;
        Comparison comparison;
        std::vector<int> open;  ///< Years that can still be paid; none on the leaflet basis.
    };
    const Inquiry& now() const { return document_.inquiries.now(); }
    /// The plan as its fields show it.
    TypedPlan typed_plan(std::size_t plan) const;
    std::optional<Error> why_wrong(Asks asks, std::size_t plan = 0) const;
    std::string put_years(std::size_t plan, const Result<YearsToPay>& years);
    Place place_asked() const;
    Result<Answered> answered(const Inquiry& inquiry) const { return answered(inquiry, figures_); }
    Result<Answered> answered(const Inquiry& inquiry, const Figures& figures) const;
    /// Reckons, and only then changes the question. @param where the field that is to blame.
    /// @return whether it was changed.
    bool attempt(const char* name, Inquiry next, std::optional<Where> where,
                 Manner manner = Manner::step);
    /// Takes in what was wrong before and is right beside `next`. @param made of `next`.
    /// @param adjusted what a place or a month among them makes the plans pay instead is added.
    Result<Answered> with_wrong_ones(Result<Answered> made, const Inquiry& next,
                                     std::optional<Where> where,
                                     std::vector<std::string>& adjusted);
    /// Keeps what is typed while the figures are still being read; whether they are.
    bool awaits(Where field, const std::string& text);
    /// What was kept counts, in the order in which it was typed, or waits on.
    void type_awaited(Awaited awaited);
    void toggle(Asks asks);
    bool has_warning(WarningCode code) const;
    /// Puts what the place offers in that month for what it does not, and what was chosen back
    /// where it is offered again.
    /// @return what was changed, in words.
    std::vector<std::string> fit_to_offer(Inquiry& inquiry) const;
    /// A new question that nobody has touched pays what its place offers.
    /// @return whether it was another one, and was reckoned again.
    bool fit_blank();
    /// The tier that stands for one that is not offered: the nearest, but not that of an earlier
    /// plan where another is free.
    Money fitting_tier(const Inquiry& inquiry, std::size_t plan, const std::vector<Money>& offered,
                       Money wished) const;
    /// The tiers that hold for the question; none where they are not known.
    std::optional<TierList> tiers_of(const Inquiry& inquiry) const;
    int free_colour() const;
    /// The new number of a plan; none where it is gone.
    using NewNumber = std::function<std::optional<std::size_t>(std::size_t)>;
    /// Other plans, or in another order: what is wrong in their rows goes along.
    void rearrange(const char* name, Inquiry next, const NewNumber& moved);
    /// Whether it is one of the ages at death asked for. @pre answer_.
    bool is_asked(Age at) const;
    std::string policy_id() const;
    /// With whose figures the place reckons, whether there is an answer or not.
    AreaCode near_place() const;
    std::string policy_id_now() const;
    Result<EarlierFigures> figures_then() const;
    /// @param kind not translated yet: "Comparison". Without an ending.
    std::string file_name(const char* kind) const;
    Result<Sheet> person_paper() const;
    Result<Sheet> poster_paper() const;
    Result<Sheet> family_paper() const;
    /// What is handed on to other programs.
    Answer exported_answer() const;
    ExportTo exporter() const;
    std::string message() const;
    void colour_in(Chart& chart) const;
    void recalculate();
    /// Checks the figures that were read: fen typed as yuan, say.
    void read_unusual();
    /// Whether a figure of the place, or of one above it, for the group asked for is meant.
    bool concerns_place(const Finding& finding) const;

    Desk& desk_;
    Document& document_;
    Translate tr_;
    DeskFigures figures_;
    PlaceChooser place_chooser_;
    std::vector<Money> tiers_;
    std::optional<Answered> answer_;
    std::optional<Answered> tried_;  ///< Reckoned before it became the question on the desk.
    /// What the gaps of a plan cost, for as long as the answer is the same.
    mutable std::map<std::size_t, Result<GapPrices>> gap_prices_;
    std::shared_ptr<const PolicyBook> checked_;  ///< Whose unusual figures are known.
    std::vector<Finding> unusual_;
    std::optional<Error> problem_;       ///< Of the question as a whole.
    Awaited awaited_;                    ///< See awaits().
    std::vector<std::string> adjusted_;  ///< Plans that a new place or month made change.
    Subscription inquiry_changed_;
    Subscription policy_changed_;
};

/// A question in which nothing was said yet: what every assumption is by itself.
Inquiry usual_inquiry();

/// The question with which the program opens: the place chosen last, else Changsha, today; 100 yuan
/// against 3000 for fifteen years.
Inquiry opening_inquiry(const Desk& desk);

/// What the clerk in Changsha reckoned on paper in March 2017, with the same two plans.
Inquiry sample_inquiry();

}  // namespace pension
