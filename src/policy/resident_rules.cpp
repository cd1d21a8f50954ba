// SPDX-License-Identifier: Apache-2.0
#include "policy/resident_rules.hpp"

#include <algorithm>
#include <utility>

namespace pension {

ResidentRules::ResidentRules() = default;
ResidentRules::ResidentRules(Place last) : place{std::move(last)} {}
ResidentRules::ResidentRules(const ResidentRules&) = default;
ResidentRules::ResidentRules(ResidentRules&&) noexcept = default;
ResidentRules& ResidentRules::operator=(const ResidentRules&) = default;
ResidentRules& ResidentRules::operator=(ResidentRules&&) noexcept = default;
ResidentRules::~ResidentRules() = default;

namespace {

enum class Need { must_be_known, may_be_missing };

template <class T>
Status freeze(const Timeline<T>& rule, Month month, Need need, Timeline<T>& still) {
    const auto found = rule.at(month);
    if (!found) return need == Need::must_be_known ? Status{found.error()} : done();
    Dated<T> kept = *found.value();
    kept.from = beginning_of_time;
    kept.until.reset();
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

Money government_amount(const GovernmentPayment& rule, Money lowest_tier) {
    return rule.amount ? *rule.amount : apply(rule.share, lowest_tier, Rounding::half_up);
}

Money base_at(const BaseBands& bands, int age_in_months) {
    expects(!bands.empty() && bands.front().age_in_months == 0, "base_at: no band from age 0");
    Money base;
    for (const BaseBand& band : bands)
        if (band.age_in_months <= age_in_months) base = band.per_month;
    return base;
}

Money old_age_supplement_at(const OldAgeSteps& steps, int age_in_months) {
    Money supplement;
    for (const OldAgeStep& step : steps)
        if (step.age_in_months <= age_in_months)
            supplement = (step.added ? supplement : Money{}) + step.per_month;
    return supplement;
}

std::optional<Money> funeral_grant_of(const FuneralGrants& grants, FuneralGrant::For death_of,
                                      Money base_pension) {
    for (const FuneralGrant& grant : grants)
        if (grant.death_of == death_of) return grant.amount + base_pension * grant.months_of_base;
    return std::nullopt;
}

bool is_indispensable(Topic topic) {
    switch (topic) {
        case Topic::tiers:
        case Topic::subsidies:
        case Topic::back_payment:
        case Topic::base_pension:
        case Topic::payout_months:
        case Topic::pension_age:
        case Topic::minimum_years: return true;
        default: return false;
    }
}

std::optional<int> payout_months_at(const PayoutTable& table, int age_in_months) {
    std::optional<int> months;
    for (const PayoutStep& step : table)
        if (step.age_in_months <= age_in_months) months = step.payout_months;
    return months;
}

namespace {

const KnownStay* stay_in(const std::vector<KnownStay>& stays, Month month) {
    const auto found = std::ranges::lower_bound(stays, month, {}, &KnownStay::until);
    return found == stays.end() ? nullptr : &*found;
}

}  // namespace

const Place& ResidentRules::place_in(Month month) const {
    const KnownStay* stay = stay_in(stays, month);
    return stay ? stay->place : place;
}

std::optional<Month> ResidentRules::scheme_start_in(Month month) const {
    if (const KnownStay* stay = stay_in(stays, month)) return stay->scheme_start;
    const auto& starts = scheme_start.entries();
    return starts.empty() ? std::nullopt : std::optional{starts.front().value.month};
}

Error at_place(Error error, const Place& place) {
    error.facts.emplace_back("place", place.name_zh);
    error.facts.emplace_back("place_en", place.name_en);
    return error;
}

Result<ResidentRules> frozen(const ResidentRules& rules, Month month) {
    ResidentRules still{rules.place};
    still.says_something_for_the_group = rules.says_something_for_the_group;
    const auto keep = [&](auto& kept, const auto& rule) {
        return freeze(rule, month,
                      is_indispensable(rule.topic()) ? Need::must_be_known : Need::may_be_missing,
                      kept);
    };
    const Status all[] = {
        keep(still.tiers, rules.tiers),
        keep(still.subsidies, rules.subsidies),
        keep(still.yearly_cap, rules.yearly_cap),
        keep(still.back_payment, rules.back_payment),
        keep(still.grant_cap, rules.grant_cap),
        keep(still.government_payment, rules.government_payment),
        keep(still.base_pension, rules.base_pension),
        keep(still.long_payer_supplement, rules.long_payer_supplement),
        keep(still.old_age_supplement, rules.old_age_supplement),
        keep(still.payout_months, rules.payout_months),
        keep(still.pension_age, rules.pension_age),
        keep(still.minimum_years, rules.minimum_years),
        keep(still.pension_rounding, rules.pension_rounding),
        keep(still.crediting_rate, rules.crediting_rate),
        keep(still.interest_start, rules.interest_start),
        keep(still.interest_while_drawing, rules.interest_while_drawing),
        keep(still.funeral_grant, rules.funeral_grant),
        keep(still.inheritance, rules.inheritance),
        keep(still.certification, rules.certification),
        keep(still.scheme_start, rules.scheme_start),
        freeze(rules.base_pension_floor, month, Need::may_be_missing, still.base_pension_floor),
    };
    for (const Status& each : all)
        if (!each) return at_place(each.error(), rules.place);
    return still;
}

}  // namespace pension
