// SPDX-License-Identifier: Apache-2.0
#include "policy/resident_rules.hpp"

namespace pension {

namespace {

/// Earlier than any month that parse_month() lets in.
constexpr Month long_ago = Year{1} / std::chrono::January;

enum class Need { must_be_known, may_be_missing };

template <class T>
Status freeze(const Timeline<T>& rule, Month month, Need need, Timeline<T>& still) {
    const auto found = rule.at(month);
    if (!found) return need == Need::must_be_known ? Status{found.error()} : done();
    Dated<T> kept = *found.value();
    kept.from = long_ago;
    still = Timeline<T>{rule.topic(), {std::move(kept)}};
    return done();
}

}  // namespace

std::vector<Money> offered_amounts(const TierList& tiers) {
    std::vector<Money> amounts;
    for (const TierRange& range : tiers) {
        expects(range.from == range.to || range.step > Money{}, "offered_amounts: no step");
        for (Money amount = range.from; amount <= range.to; amount += range.step) {
            amounts.push_back(amount);
            if (range.step == Money{}) break;
        }
    }
    return amounts;
}

Money subsidy_of(const SubsidySteps& steps, Money paid_in_year) {
    Money subsidy;
    for (const SubsidyStep& step : steps)
        if (step.from <= paid_in_year) subsidy = step.subsidy;
    return subsidy;
}

std::optional<int> payout_months_at(const PayoutTable& table, int age_in_months) {
    std::optional<int> months;
    for (const PayoutStep& step : table)
        if (step.age_in_months <= age_in_months) months = step.payout_months;
    return months;
}

Error at_place(Error error, const Place& place) {
    error.facts.emplace_back("place", place.name_zh);
    error.facts.emplace_back("place_en", place.name_en);
    return error;
}

Result<ResidentRules> frozen(const ResidentRules& rules, Month month) {
    ResidentRules still{rules.place, rules.says_something_for_the_group};
    const Status all[] = {
        freeze(rules.tiers, month, Need::must_be_known, still.tiers),
        freeze(rules.subsidies, month, Need::must_be_known, still.subsidies),
        freeze(rules.yearly_cap, month, Need::may_be_missing, still.yearly_cap),
        freeze(rules.back_payment, month, Need::must_be_known, still.back_payment),
        freeze(rules.base_pension, month, Need::must_be_known, still.base_pension),
        freeze(rules.long_payer_supplement, month, Need::may_be_missing,
               still.long_payer_supplement),
        freeze(rules.payout_months, month, Need::must_be_known, still.payout_months),
        freeze(rules.pension_age, month, Need::must_be_known, still.pension_age),
        freeze(rules.minimum_years, month, Need::must_be_known, still.minimum_years),
        freeze(rules.pension_rounding, month, Need::may_be_missing, still.pension_rounding),
        freeze(rules.crediting_rate, month, Need::may_be_missing, still.crediting_rate),
        freeze(rules.interest_start, month, Need::may_be_missing, still.interest_start),
        freeze(rules.base_pension_floor, month, Need::may_be_missing, still.base_pension_floor),
        freeze(rules.scheme_start, month, Need::may_be_missing, still.scheme_start),
    };
    for (const Status& each : all)
        if (!each) return at_place(each.error(), rules.place);
    return still;
}

}  // namespace pension
