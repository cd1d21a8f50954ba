// SPDX-License-Identifier: Apache-2.0
#include "calc/estimate/survival.hpp"
#include "calc/estimate/survival_scaling.hpp"
#include "calc/estimate/survival_value.hpp"

#include <boost/test/unit_test.hpp>
#include <rapidcheck.h>

#include <cmath>

// What must hold for every table that passes its checks, whatever a user's file says.
namespace pension {

namespace {

constexpr std::int64_t billionth = 1'000'000'000;

/// Any table: nobody, some or nearly everybody dies at an age.
LifeTable any_table(Sex sex, int first_age) {
    const int ages = *rc::gen::inRange(1, 80);
    std::vector<LifeTableRow> rows;
    for (int i = 0; i < ages; ++i) {
        const auto q =
            i + 1 == ages
                ? billionth
                : *rc::gen::oneOf(rc::gen::just<std::int64_t>(0), rc::gen::just(billionth - 1),
                                  rc::gen::inRange<std::int64_t>(0, billionth));
        rows.push_back({i + 2, first_age + i, Probability::from_units(q * billionth)});
    }
    return LifeTable::make({.id = "any"}, sex, rows).value();
}

Months any_age(const LifeTable& table) {
    return Months{*rc::gen::inRange(table.first_age() * 12, table.end_age() * 12)};
}

double any_multiplier() {
    return std::exp(*rc::gen::inRange(-3000, 3000) / 1000.0);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(survival_properties)

BOOST_AUTO_TEST_CASE(survival_falls_from_one_to_nothing) {
    BOOST_TEST(rc::check([] {
        const LifeTable table = any_table(Sex::male, *rc::gen::inRange(0, 61));
        const Survival today = Survival::of(table, any_age(table), any_multiplier()).value();
        RC_ASSERT(today.alive(0) == 1);
        RC_ASSERT(today.alive(today.months()) == 0);
        for (Count month = 0; month < today.months(); ++month) {
            RC_ASSERT(std::isfinite(today.alive(month)));
            RC_ASSERT(today.alive(month) >= today.alive(month + 1));
            RC_ASSERT(today.dying(month) >= 0);
        }
    }));
}

BOOST_AUTO_TEST_CASE(heavier_mortality_never_lengthens_life) {
    BOOST_TEST(rc::check([] {
        const LifeTable table = any_table(Sex::female, *rc::gen::inRange(0, 61));
        const Months age = any_age(table);
        const double k = any_multiplier();
        const double more = k * (1 + *rc::gen::inRange(1, 1000) / 100.0);
        const Survival light = Survival::of(table, age, k).value();
        const Survival heavy = Survival::of(table, age, more).value();
        RC_ASSERT(heavy.expectancy() <= light.expectancy() + 1e-12);
        for (Count month = 0; month < light.months(); ++month)
            RC_ASSERT(heavy.alive(month) <= light.alive(month) + 1e-12);
    }));
}

BOOST_AUTO_TEST_CASE(percentiles_are_in_order_and_within_the_table) {
    BOOST_TEST(rc::check([] {
        const LifeTable table = any_table(Sex::male, *rc::gen::inRange(0, 61));
        const Months age = any_age(table);
        const Survival today = Survival::of(table, age, any_multiplier()).value();
        double before = static_cast<double>(age.count()) / 12;
        for (const double share : {0.01, 0.1, 0.5, 0.9, 0.99}) {
            const double at = today.age_at_death(share);
            RC_ASSERT(at >= before);
            before = at;
        }
        RC_ASSERT(before <= table.end_age());
    }));
}

BOOST_AUTO_TEST_CASE(a_payment_each_month_is_worth_twelve_expectancies_and_a_half) {
    BOOST_TEST(rc::check([] {
        const LifeTable table = any_table(Sex::male, *rc::gen::inRange(0, 61));
        const Survival today = Survival::of(table, any_age(table), any_multiplier()).value();
        LifeMonths plan;
        plan.months.assign(static_cast<std::size_t>(today.months()) + 7,
                           {Money::from_fen(1), {}, Money::from_fen(1)});
        const ExpectedValue value = expected_value(plan, today);
        RC_ASSERT(std::abs(value.received_fen - (12 * today.expectancy() + 0.5)) < 1e-9);
        // Everybody dies once.
        RC_ASSERT(std::abs(value.left_to_heirs_fen - 1) < 1e-12);
        RC_ASSERT(expected_value(plan, today, 3.0_pct).received_fen <= value.received_fen);
    }));
}

BOOST_AUTO_TEST_CASE(whatever_can_be_reached_is_reached_and_the_rest_is_told) {
    BOOST_TEST(rc::check([] {
        const LifeTables tables{any_table(Sex::male, 0), any_table(Sex::female, 0)};
        const Age target = Age::from_ten_thousandths(*rc::gen::inRange(1, 900'000));
        const double years = static_cast<double>(target.ten_thousandths()) / 10'000;
        if (const auto k = hazard_multiplier(tables, target)) {
            RC_ASSERT(std::abs(life_expectancy_at_birth(tables, k.value()) - years) < 1e-8);
        } else {
            RC_ASSERT(k.error().code == ErrorCode::life_expectancy_out_of_range);
            RC_ASSERT((years < life_expectancy_at_birth(tables, 20) ||
                       years > life_expectancy_at_birth(tables, 0.05)));
        }
    }));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
