// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/place_chooser.hpp"
#include "app/desk/desk.hpp"
#include "app/desk/document.hpp"
#include "app/desk/page.hpp"
#include "app/home/cards.hpp"
#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"
#include "sheet/sheet.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pension {

/// The comparison at home as facts and intentions; ui/ gives it a face, tests drive it bare.
///
/// Every intention is reckoned before it counts: one that cannot be (a month before the first
/// figure, an age of 200) changes nothing but problem().
class ComparisonPage : public Page {
public:
    ComparisonPage(Desk& desk, Document& document, Translate tr);

    std::string title() const override;
    std::string name() const override;
    std::vector<Action> actions() override;
    Attention attention() const override;
    bool has_sheet() const override { return comparison_.has_value(); }
    Sheet sheet() const override;
    std::string sheet_file_name() const override;

    // What the page shows.
    const Translate& words() const { return tr_; }
    std::string place() const;  ///< "Macheng 421181", as asked for.
    const PlaceChooser& place_chooser() const { return place_chooser_; }
    std::string month() const { return iso(now().as_of); }
    const std::vector<Money>& tiers() const { return tiers_; }  ///< Offered in that month.
    std::size_t plan_count() const { return now().plans.size(); }
    std::size_t tier(std::size_t plan) const;  ///< tiers().size() where the plan has none of them.
    int years() const;
    int most_years() const { return most_years_; }
    Age age_at_death() const { return now().ages_at_death.front(); }
    std::string interest() const;
    int pay_month() const { return now().assumptions.pay_month; }
    Group group() const { return now().group; }

    /// None as long as nothing could be reckoned at all.
    const std::optional<Comparison>& comparison() const { return comparison_; }
    bool has_problem() const { return problem_.has_value(); }

    std::vector<Card> cards() const;
    Table figures() const;
    Table ages() const;
    Table derivation(std::size_t plan) const;
    std::vector<std::string> plan_names() const;
    Chart chart() const;
    std::string chart_words(std::int64_t age_in_months) const;
    std::string sources() const;

    // What the user can do.
    void open_sample();  ///< sample_case(), as one step that can be taken back.
    void choose_place(AreaCode place);
    /// As while a place is looked for: whatever is typed is found at once.
    void type_place(const std::string& text);
    void mark_place(std::size_t line) { place_chooser_.mark(line); }
    void choose_marked_place();
    void leave_place();  ///< Without a choice.
    void type_month(const std::string& text);
    void choose_tier(std::size_t plan, std::size_t tier);
    void set_years(int years);
    void set_age(Age age);                        ///< As while a slider is dragged.
    void type_age(const std::string& text);       ///< "77.14".
    void type_interest(const std::string& text);  ///< "2.5%", "2.5".
    void set_pay_month(int month);
    void choose_group(Group group);
    void add_plan();                     ///< The middle one of the tiers that are not compared yet.
    void remove_plan(std::size_t plan);  ///< @pre plan_count() > 1.
    bool can_add_plan() const { return plan_count() < most_plans; }

    void use_unconfirmed();  ///< And leaves them out again.
    void go_on_as_before();  ///< Rules that ran out; and no longer.

    /// More would not fit beside each other on a sheet.
    static constexpr std::size_t most_plans = 4;

private:
    enum class Manner { step, go_on };

    const Case& now() const { return document_.cases.now(); }
    /// The place whose figures hold at that of the case: itself or one above it.
    /// Errors: place_without_figures; place_unknown of one where somebody was before.
    Result<AreaCode> known_place(const Case& asked) const;
    /// What holds where and when a case asks; none where neither its place nor one above it is in
    /// the file, or the file cannot be read, which is then the problem. Looked up once for a place
    /// and its figures.
    Result<const ResidentRules*> rules_for(const Case& asked);
    /// @param rules those of rules_for(asked).
    Result<Comparison> reckoned(const Case& asked, const ResidentRules& rules);
    /// Turns an assumption of the case on or off.
    void toggle(const char* name, bool Assumptions::*assumption);
    bool has_warning(WarningCode code) const;
    Place place_asked(const Case& asked) const;
    /// Reckons, and only then changes the case.
    void attempt(const char* name, Case next, Manner manner = Manner::step);
    void attempt(const char* name, Case next, Manner manner, std::vector<StandIn> stand_ins);
    /// Puts what the place offers in that month for what it does not, and what was chosen back
    /// where it is offered again.
    /// @return what was changed, in words.
    std::vector<std::string> fit_to_offer(Case& asked, std::vector<StandIn>& stand_ins);
    void refuse(Error error);
    void recalculate();
    void read_offer(const ResidentRules& rules);
    /// Checks the figures that were read: fen typed as yuan, say.
    void read_unusual();
    /// Whether a figure of the place, or of one above it, for the group asked for is meant.
    bool concerns_place(const Finding& finding) const;

    Desk& desk_;
    Document& document_;
    Translate tr_;
    PlaceChooser place_chooser_;
    std::vector<Money> tiers_;
    int most_years_ = 0;
    /// Rules that were looked up, and for what.
    struct KnownRules {
        std::shared_ptr<const PolicyBook> book;
        std::vector<Stay> earlier;
        ResidentRules rules;
        Group group;
    };
    /// A case that was reckoned before it became the one on the desk.
    struct Reckoned {
        std::shared_ptr<const PolicyBook> book;
        Case asked;
        Comparison comparison;
    };

    std::optional<KnownRules> known_;
    std::optional<Reckoned> reckoned_;
    std::optional<Comparison> comparison_;
    std::vector<Finding> unusual_;
    std::optional<Error> problem_;
    std::vector<std::string> adjusted_;  ///< Plans that a new place or month made change.
    Subscription case_changed_;
    Subscription policy_changed_;
};

/// The question with which the program opens: Changsha today, 100 yuan against 3000 for fifteen
/// years, to the age of 77.14.
Case opening_case(Month today);

/// What the clerk in Changsha reckoned on paper in March 2017, with the same two plans.
Case sample_case();

}  // namespace pension
