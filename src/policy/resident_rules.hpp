// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/money.hpp"
#include "base/rate.hpp"
#include "base/result.hpp"
#include "policy/place.hpp"
#include "policy/timeline.hpp"

#include <compare>
#include <optional>
#include <vector>

namespace pension {

/// Yearly amounts from `from` to `to` by `step` yuan (缴费档次); a single tier has from == to.
struct TierRange {
    Money from;
    Money to;
    Money step;  ///< 0 for a single tier.

    friend bool operator==(const TierRange&, const TierRange&) = default;
};

/// The tiers of a place in rising order.
using TierList = std::vector<TierRange>;

/// Every yearly amount that the list offers, in rising order.
std::vector<Money> offered_amounts(const TierList& tiers);

/// Own contributions of a year from `from` up to the next step earn `subsidy` (缴费补贴).
struct SubsidyStep {
    Money from;
    Money subsidy;

    friend bool operator==(const SubsidyStep&, const SubsidyStep&) = default;
};

/// Steps in rising order of `from`.
using SubsidySteps = std::vector<SubsidyStep>;

/// The subsidy of a year in which so much was paid in all: that of the highest step reached from
/// below, 0 below the first one.
Money subsidy_of(const SubsidySteps& steps, Money paid_in_year);

/// Payments made in a calendar year later than their year of cover (补缴).
struct BackPaymentRule {
    bool allowed = true;
    bool subsidised = false;
    bool counts_for_long_payer = true;  ///< Whether the year counts for 年限养老金.
    bool once_per_year = false;         ///< One back-payment at most for a year of cover.

    friend bool operator==(const BackPaymentRule&, const BackPaymentRule&) = default;
};

/// Years paid from `from_year` to `to_year` (none: no end) earn `per_year` a month each.
struct LongPayerBracket {
    int from_year = 1;
    std::optional<int> to_year;
    Money per_year;

    friend bool operator==(const LongPayerBracket&, const LongPayerBracket&) = default;
};

/// Brackets in rising order, without overlap.
using LongPayerBrackets = std::vector<LongPayerBracket>;

/// From an age in months on, the account is divided by so many payout months (计发月数).
struct PayoutStep {
    int age_in_months = 0;
    int payout_months = 139;

    friend bool operator==(const PayoutStep&, const PayoutStep&) = default;
};

/// Steps in rising order of age; the national rule is one step from age 0.
using PayoutTable = std::vector<PayoutStep>;

/// The divisor at that age: the highest step reached. None where the table starts later.
std::optional<int> payout_months_at(const PayoutTable& table, int age_in_months);

/// How a place brings the monthly pension to whole steps (取整).
struct PensionRounding {
    RoundingRule rule;
    bool each_part = false;  ///< Each part on its own, or the exact sum once.

    friend bool operator==(const PensionRounding&, const PensionRounding&) = default;
};

/// When money that comes in begins to bear interest (计息起点).
enum class InterestStart { payment_month, next_month, next_january };

/// The resident scheme (城乡居民基本养老保险) as it holds in one place for one group: what
/// PolicyBook finds when it falls through county, city, province and nation, figure by figure.
/// Timelines marked ° may be empty: the place then has no such rule.
struct ResidentRules {
    Place place;
    /// Whether any rule, of the place or above it, is for the group asked and not for everybody.
    bool says_something_for_the_group = false;

    Timeline<TierList> tiers{Topic::tiers};
    Timeline<SubsidySteps> subsidies{Topic::subsidies};
    Timeline<Money> yearly_cap{Topic::yearly_cap};  ///< ° none: the top tier.
    Timeline<BackPaymentRule> back_payment{Topic::back_payment};
    Timeline<Money> base_pension{Topic::base_pension};                                ///< A month.
    Timeline<LongPayerBrackets> long_payer_supplement{Topic::long_payer_supplement};  ///< °
    Timeline<PayoutTable> payout_months{Topic::payout_months};
    Timeline<int> pension_age{Topic::pension_age};  ///< In months: 720.
    Timeline<int> minimum_years{Topic::minimum_years};
    Timeline<PensionRounding> pension_rounding{Topic::pension_rounding};  ///< ° none: fen, half
                                                                          ///< up, on the sum.
    Timeline<Rate> crediting_rate{Topic::crediting_rate};                 ///< ° by calendar year.
    Timeline<InterestStart> interest_start{Topic::interest_start};        ///< ° none: next month.
    /// 法定下限: the nation's minimum, below which no place should lie; none before 2009.
    Timeline<Money> base_pension_floor{Topic::base_pension};
    Timeline<Month> scheme_start{Topic::scheme_start};  ///< ° the month is the value.
};

/// Calls visit(timeline) for each rule of the place, in the order of Topic.
template <class Rules, class Visit>
void for_each_timeline(Rules& rules, Visit&& visit) {
    visit(rules.tiers);
    visit(rules.subsidies);
    visit(rules.yearly_cap);
    visit(rules.back_payment);
    visit(rules.base_pension);
    visit(rules.long_payer_supplement);
    visit(rules.payout_months);
    visit(rules.pension_age);
    visit(rules.minimum_years);
    visit(rules.pension_rounding);
    visit(rules.crediting_rate);
    visit(rules.interest_start);
    visit(rules.scheme_start);
}

/// The policy of one month for all time (宣传册口径): each rule keeps the figure in force in
/// `month` and nothing else, usable from any month; a rule marked ° that is not yet known then
/// is empty.
///
/// Errors: figure_missing or no_policy_for_month for a rule without which nothing can be
/// reckoned, with the place.
Result<ResidentRules> frozen(const ResidentRules& rules, Month month);

/// The error with the name of the place in Chinese ("place") and English ("place_en") added.
Error at_place(Error error, const Place& place);

}  // namespace pension
