// SPDX-License-Identifier: Apache-2.0
#include "calc/survival_expected.hpp"

#include "calc/basis.hpp"
#include "calc/survival_scaling.hpp"

namespace pension {

namespace {

/// What a death in that month leaves, account and funeral grant; 0 before any payment.
Money left_by_death(const Projection& made, Month death, const ResidentRules& rules) {
    const int months = static_cast<int>((death - made.start.birth).count());
    const Lifetime life = lifetime(made, Age::from_months(months), rules);
    return life.left_to_heirs.value_or(Money{}) + life.funeral_grant.value_or(Money{});
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

LifeMonths life_months(const Projection& made, Month today, const ResidentRules& rules) {
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
    for (Month death = std::max(first, today); death < last; death += Months{1})
        at(death).left_to_heirs = left_by_death(made, death, rules);
    return all;
}

std::optional<Expected> expected(const Projection& made, const Survival& survival,
                                 const Case& asked, const ResidentRules& rules) {
    if (!made.paid.payments_known()) return std::nullopt;
    const LifeMonths months = life_months(made, today_of(asked, made.start), rules);
    const ExpectedValue value = expected_value(months, survival);
    Expected result;
    result.received = to_the_fen(value.received_fen);
    result.own_paid = to_the_fen(value.own_paid_fen);
    result.left_to_heirs = to_the_fen(value.left_to_heirs_fen);
    result.net = to_the_fen(value.net_fen());
    if (asked.assumptions.discount)
        result.discounted =
            to_the_fen(expected_value(months, survival, *asked.assumptions.discount).net_fen());
    result.death_age_p10 = survival.age_at_death(0.1);
    result.death_age_p50 = survival.age_at_death(0.5);
    result.death_age_p90 = survival.age_at_death(0.9);
    result.reach_80 = survival.reaches(Months{80 * 12});
    result.reach_90 = survival.reaches(Months{90 * 12});
    result.reach_100 = survival.reaches(Months{100 * 12});
    return result;
}

}  // namespace pension
