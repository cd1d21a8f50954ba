// SPDX-License-Identifier: Apache-2.0
#include "calc/estimate/survival_expected.hpp"

#include "calc/estimate/survival_scaling.hpp"
#include "calc/resident/basis.hpp"

#include <cmath>

namespace pension {

namespace {

/// What a death in that month leaves, account and funeral grant; 0 before any payment.
std::optional<Money> left_by_death(const Projection& made, Month death,
                                   const ResidentRules& rules) {
    const int months = static_cast<int>((death - made.start.birth).count());
    const Lifetime life = lifetime(made, Age::from_months(months), rules);
    std::optional<Money> left = life.left_to_heirs;
    // What is known when the pension starts is there in the month before.
    if (!left && made.paid.known_balance && death + Months{1} == made.start.first)
        left = made.paid.known_balance->balance;
    if (left) *left += life.funeral_grant.value_or(Money{});
    return left;
}

}  // namespace

Result<std::optional<Age>> expectancy_assumed(const Assumptions& assumed) {
    if (!assumed.regional_expectancy) return assumed.life_expectancy;
    const auto today = expectancy_today(*assumed.regional_expectancy);
    if (!today) return today.error();
    return std::optional{today.value()};
}

Result<std::optional<Survival>> survival_of(const Case& asked, const PensionStart& start) {
    const Assumptions& assumed = asked.assumptions;
    if (!asked.sex || !assumed.lives) return std::optional<Survival>{};
    double multiplier = 1;
    const auto at_birth = expectancy_assumed(assumed);
    if (!at_birth) return at_birth.error();
    if (at_birth.value()) {
        const auto found = hazard_multiplier(*assumed.lives, *at_birth.value());
        if (!found) return found.error();
        multiplier = found.value();
    }
    auto survival = Survival::of(assumed.lives->of(*asked.sex),
                                 today_of(asked, start) - start.birth, multiplier);
    if (!survival) return survival.error();
    return std::optional<Survival>{std::move(survival).value()};
}

std::optional<LifeMonths> life_months(const Projection& made, Month today,
                                      const ResidentRules& rules) {
    const Month last = made.start.birth + Months{oldest_age_in_years * 12};
    Month first = std::min(today, made.start.first);
    if (!made.paid.postings.empty()) first = std::min(first, made.paid.postings.front().month);
    LifeMonths all{(first - today).count(), {}};
    // Who is older than anybody is reckoned with may still have paid and drawn before.
    Month end = std::max(last, made.start.first);
    if (!made.paid.postings.empty())
        end = std::max(end, made.paid.postings.back().month + Months{1});
    all.months.resize(static_cast<std::size_t>((end - first).count()));
    const auto at = [&](Month month) -> LifeMonth& {
        return all.months[static_cast<std::size_t>((month - first).count())];
    };
    for (const Contribution& posting : made.paid.postings)
        at(posting.month).own_paid += posting.own;
    Month month = made.start.first;
    for (const PaymentRun& run : made.schedule.runs())
        for (Count k = 0; k < run.payments && month < last; ++k, month += Months{1})
            at(month).received = run.payment;
    for (Month death = std::max(first, today); death < last; death += Months{1}) {
        const auto left = left_by_death(made, death, rules);
        if (!left) return std::nullopt;
        at(death).left_to_heirs = *left;
    }
    return all;
}

namespace {

Expectation expectation(double value) {
    return {std::llround(value * 1e12)};
}

/// The amounts with how often each moves on average, as inputs of a step.
void add_parts(Step& step, Term name, const std::vector<WeightedAmount>& parts, int sign = 1) {
    for (const WeightedAmount& part : parts) {
        step.inputs.push_back({name, part.amount * sign, Given::typed});
        step.inputs.push_back({Term::on_average, expectation(part.times), Given::life_table});
    }
}

/// A sum that moves nothing has no step.
ToldBy tell_sum(Derivation& derivation, Term name, Term part,
                const std::vector<WeightedAmount>& parts, Money result) {
    Step step{name, Formula::weighted_sum, {}, RoundingRule{}, result};
    add_parts(step, part, parts);
    if (step.inputs.empty()) return std::nullopt;
    return told_by(derivation.add(std::move(step)));
}

void tell_value(Derivation& derivation, const ExpectedParts& parts, const Expected& result) {
    const ToldBy received = tell_sum(derivation, Term::expected_received, Term::payment,
                                     parts.received, result.received);
    const ToldBy left = tell_sum(derivation, Term::expected_left, Term::left_to_heirs,
                                 parts.left_to_heirs, result.left_to_heirs);
    if (!result.own_paid) return;
    const ToldBy own = tell_sum(derivation, Term::expected_own_paid, Term::own_payment,
                                parts.own_paid, *result.own_paid);
    const Input together =
        derivation.add({Term::expected_together,
                        Formula::sum,
                        {told_or_typed(received, Term::expected_received, result.received),
                         told_or_typed(left, Term::expected_left, result.left_to_heirs)},
                        {},
                        result.received + result.left_to_heirs});
    derivation.add({Term::expected_net,
                    Formula::difference,
                    {together, told_or_typed(own, Term::expected_own_paid, *result.own_paid)},
                    {},
                    *result.net});
}

void tell_discounted(Derivation& derivation, const ExpectedParts& parts, Money result) {
    Step step{Term::discounted_net, Formula::weighted_sum, {}, RoundingRule{}, result};
    add_parts(step, Term::payment, parts.received);
    add_parts(step, Term::left_to_heirs, parts.left_to_heirs);
    add_parts(step, Term::own_payment, parts.own_paid, -1);
    if (!step.inputs.empty()) derivation.add(std::move(step));
}

void add_deaths(Step& step, const Survival& survival) {
    for (const double q : survival.yearly_deaths())
        step.inputs.push_back({Term::yearly_death, expectation(q), Given::life_table});
}

void tell_chances(Derivation& derivation, const Survival& survival) {
    const Input today{Term::age_today, Count{survival.age_today().count()}, Given::typed};
    for (const Rate share : {10.0_pct, 50.0_pct, 90.0_pct}) {
        Step step{Term::age_at_death_by,
                  Formula::age_by_share,
                  {{Term::share_died, share, Given::definition}, today},
                  RoundingRule{},
                  survival.age_by_which_died(share)};
        add_deaths(step, survival);
        derivation.add(std::move(step));
    }
    for (const int age : {80, 90, 100}) {
        const Months months{age * 12};
        // Whoever is that old has reached it.
        if (months <= survival.age_today()) continue;
        Step step{Term::chance_to_reach,
                  Formula::survivors,
                  {today, {Term::age_reached, Count{months.count()}, Given::definition}},
                  RoundingRule{},
                  survival.rate_reaching(months)};
        add_deaths(step, survival);
        derivation.add(std::move(step));
    }
}

}  // namespace

std::optional<Expected> expected(const Projection& made, const Survival& survival,
                                 const Case& asked, const ResidentRules& rules,
                                 Derivation* derivation) {
    const auto found = life_months(made, today_of(asked, made.start), rules);
    if (!found) return std::nullopt;
    const LifeMonths& months = *found;
    ExpectedParts parts;
    const ExpectedValue value = expected_value(months, survival, {}, derivation ? &parts : nullptr);
    Expected result;
    result.received = to_the_fen(value.received_fen);
    result.left_to_heirs = to_the_fen(value.left_to_heirs_fen);
    const bool own_is_known = made.paid.payments_known();
    if (own_is_known) {
        result.own_paid = to_the_fen(value.own_paid_fen);
        result.net = result.received + result.left_to_heirs - *result.own_paid;
    }
    if (derivation) tell_value(*derivation, parts, result);
    if (const auto& rate = asked.assumptions.discount; rate && own_is_known) {
        ExpectedParts discounted;
        const ExpectedValue today =
            expected_value(months, survival, *rate, derivation ? &discounted : nullptr);
        result.discounted = to_the_fen(today.net_fen());
        if (derivation) tell_discounted(*derivation, discounted, *result.discounted);
    }
    result.death_age_p10 = survival.age_at_death(0.1);
    result.death_age_p50 = survival.age_at_death(0.5);
    result.death_age_p90 = survival.age_at_death(0.9);
    result.reach_80 = survival.reaches(Months{80 * 12});
    result.reach_90 = survival.reaches(Months{90 * 12});
    result.reach_100 = survival.reaches(Months{100 * 12});
    if (derivation) tell_chances(*derivation, survival);
    return result;
}

}  // namespace pension
