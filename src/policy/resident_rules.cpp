// SPDX-License-Identifier: Apache-2.0
#include "policy/resident_rules.hpp"

#include "base/contract.hpp"

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

namespace {

/// In a band, amounts so far apart are offered.
constexpr Money offered_in_band = Money::from_yuan(100);

void offer_band(const TierRange& band, std::vector<Money>& amounts) {
    amounts.push_back(band.from);
    const std::int64_t hundred = offered_in_band.fen();
    Money amount = Money::from_fen((band.from.fen() / hundred + 1) * hundred);
    for (; amount < band.to; amount += offered_in_band) amounts.push_back(amount);
    amounts.push_back(band.to);
}

}  // namespace

bool is_in_hardship(Group group) {
    return group != Group::ordinary && group != Group::family_planning;
}

TierList open_to(Group group, TierList tiers) {
    if (!is_in_hardship(group)) std::erase_if(tiers, &TierRange::only_hardship);
    return tiers;
}

const BackPaymentCase* find_case(const BackPaymentRule& rule, BackPaymentOf of) {
    const auto found = std::ranges::find(rule.cases, of, &BackPaymentCase::of);
    return found == rule.cases.end() ? nullptr : &*found;
}

std::vector<Money> offered_amounts(const TierList& tiers) {
    std::vector<Money> amounts;
    for (const TierRange& range : tiers) {
        if (range.only_kept) continue;
        if (range.is_band())
            offer_band(range, amounts);
        else
            for (Money amount = range.from; amount <= range.to; amount += range.step) {
                amounts.push_back(amount);
                if (range.step == Money{}) break;
            }
    }
    return amounts;
}

Money nearest_offered(const std::vector<Money>& offered, Money wanted) {
    expects(!offered.empty(), "nearest_offered: nothing is offered");
    Money best = offered.front();
    for (const Money amount : offered)
        if (amount <= wanted) best = amount;
    return best;
}

bool has_amount(const TierRange& range, Money amount) {
    if (amount < range.from || amount > range.to) return false;
    if (range.from == range.to || range.is_band()) return true;
    return (amount - range.from).fen() % range.step.fen() == 0;
}

TierList with_amounts(TierList tiers, const TierWageBase& base) {
    constexpr std::int64_t million = 1'000'000;
    for (TierRange& range : tiers)
        if (range.share != Rate{})
            range.from = range.to =
                round_to(Wide{base.per_year.fen()} * range.share.ppm(), million, base.rounding);
    std::ranges::sort(tiers, {}, &TierRange::from);
    return tiers;
}

Money amount_of(const SubsidyStep& step, Money paid) {
    Money subsidy = step.subsidy + apply(step.share, paid, Rounding::half_up);
    if (step.for_each > Money{})
        subsidy += step.more * ((paid - step.from).fen() / step.for_each.fen());
    return std::min(subsidy, step.most.value_or(subsidy));
}

namespace {

Money subsidy_of_sex(const SubsidySteps& steps, Money paid, const Payer& payer) {
    const SubsidyStep* best = nullptr;
    int age = 0;  // Of the highest age band reached: below its first amount nothing is earned.
    for (const SubsidyStep& step : steps) {
        if ((step.sex && step.sex != payer.sex) || step.from_age_in_months > payer.age_in_months)
            continue;
        if (step.from_age_in_months > age) {
            age = step.from_age_in_months;
            best = nullptr;
        }
        if (step.from_age_in_months == age && step.from <= paid) best = &step;
    }
    return best ? amount_of(*best, paid) : Money{};
}

}  // namespace

Money subsidy_of(const SubsidySteps& steps, Money paid_in_year, Payer payer) {
    if (payer.sex || std::ranges::none_of(steps, [](auto& step) { return step.sex.has_value(); }))
        return subsidy_of_sex(steps, paid_in_year, payer);
    return std::min(subsidy_of_sex(steps, paid_in_year, {payer.age_in_months, Sex::male}),
                    subsidy_of_sex(steps, paid_in_year, {payer.age_in_months, Sex::female}));
}

bool differs_by_sex(const SubsidySteps& steps, Money paid_in_year, int age_in_months) {
    return subsidy_of_sex(steps, paid_in_year, {age_in_months, Sex::male}) !=
           subsidy_of_sex(steps, paid_in_year, {age_in_months, Sex::female});
}

Money government_amount(const GovernmentPayment& rule, Money lowest_tier) {
    return rule.amount ? *rule.amount : apply(rule.share, lowest_tier, Rounding::half_up);
}

Money base_at(const BaseBands& bands, const BaseOf& of) {
    expects(!bands.empty() && bands.front().age_in_months == 0, "base_at: no band from age 0");
    Money base;
    for (const BaseBand& band : bands)
        if (band.age_in_months <= of.age_in_months &&
            (band.years_registered <= of.years_registered ||
             (band.or_years_paid && *band.or_years_paid <= of.years_paid)))
            base = band.per_month;
    return base;
}

Money average_tier_supplement_of(const AverageTierSteps& steps, Money paid, int years) {
    Money supplement;
    for (const AverageTierStep& step : steps)
        if (years > 0 && years >= step.from_years && step.from_average * years <= paid)
            supplement = step.per_month;
    return supplement;
}

Money old_age_supplement_at(const OldAgeSteps& steps, int age_in_months) {
    Money supplement;
    for (const OldAgeStep& step : steps)
        if (step.age_in_months <= age_in_months)
            supplement = (step.added ? supplement : Money{}) + step.per_month;
    return supplement;
}

Money amount_of(const FuneralGrant& grant, const FuneralBases& bases) {
    return grant.amount +
           (grant.of_national_minimum ? bases.national_minimum : bases.base_pension) *
               grant.months_of_base;
}

const FuneralGrant* funeral_grant_for(const FuneralGrants& grants, FuneralGrant::For death_of,
                                      std::optional<Burial> burial, const FuneralBases& bases) {
    const FuneralGrant* found = nullptr;
    for (const FuneralGrant& grant : grants) {
        if (grant.death_of != death_of || (burial && grant.burial && grant.burial != burial))
            continue;
        if (!found || amount_of(grant, bases) < amount_of(*found, bases)) found = &grant;
    }
    return found;
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
    still.ran_out = rules.ran_out;
    const auto keep = [&](auto& kept, const auto& rule) {
        return freeze(rule, month,
                      is_indispensable(rule.topic()) ? Need::must_be_known : Need::may_be_missing,
                      kept);
    };
    const Status all[] = {
#define PENSION_TOPIC(name, type, table, chinese) keep(still.name, rules.name),
        PENSION_RESIDENT_TOPICS(PENSION_TOPIC)
#undef PENSION_TOPIC
            freeze(rules.base_pension_floor, month, Need::may_be_missing, still.base_pension_floor),
        freeze(rules.listed_tiers, month, Need::may_be_missing, still.listed_tiers),
    };
    for (const Status& each : all)
        if (!each) return at_place(each.error(), rules.place);
    return still;
}

}  // namespace pension
