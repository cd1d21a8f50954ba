// SPDX-License-Identifier: Apache-2.0
#include "calc/changsha.hpp"
#include "calc/county.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

PlanResult with_inflation(Case question, Rate inflation, const ResidentRules& rules) {
    question.assumptions.inflation = inflation;
    return compare(question, rules).value().plans.front();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(todays_money)

// Leaflet, 100 a year for 15 years, prices 2 % a year, death at 61; today is the December of the
// last payment. Paid: 100 × (1.02^15 − 1) ÷ 0.02 = 1729.34. d = 1.02^(−1/12). First payment 169.03
// × d = 168.75. Received: 169.03 × d × (1 − 1/1.02) ÷ (1 − d) = 2006.75. Left: 1950 − 12 × 14.03 =
// 1781.64 in month 13: × d^13 = 1743.83. Net: 2006.7518 + 1743.8258 − 1729.3417 = 2021.24.
BOOST_AUTO_TEST_CASE(each_sum_counts_in_its_month) {
    const PlanResult plan = with_inflation(asked({"100x15"}, "61"), 2.0_pct, changsha());
    BOOST_REQUIRE(plan.real);
    BOOST_TEST(iso(plan.real->today) == "2017-12");
    BOOST_TEST(plan.real->monthly == yuan("168.75"));
    const RealLifetime& life = plan.real->lifetimes.front();
    BOOST_TEST(*life.own_paid == yuan("1729.34"));
    BOOST_TEST(life.received == yuan("2006.75"));
    BOOST_TEST(*life.left_to_heirs == yuan("1743.83"));
    BOOST_TEST(!life.funeral_grant);
    BOOST_TEST(*life.net == yuan("2021.24"));
    // What is printed without prices stays what it is.
    BOOST_TEST(plan.lifetimes.front().received == yuan("2028.36"));
}

// 15 years paid, 2012 to 2026; the account 6 × 130 + 9 × 240 = 2940 ÷ 139 = 21.15; 121.15 a month
// from 2027-11, twelve months after today: ÷ 1.5 = 80.77.
BOOST_AUTO_TEST_CASE(on_the_dated_basis_today_is_the_month_asked) {
    const PlanResult plan =
        with_inflation(dated_case("1967-10", {"2012-2017:100,2018-2026:200"}), 50.0_pct, county());
    BOOST_TEST(iso(plan.projection.start.first) == "2027-11");
    BOOST_TEST(plan.projection.parts.monthly == yuan("121.15"));
    BOOST_TEST(iso(plan.real->today) == "2026-11");
    BOOST_TEST(plan.real->monthly == yuan("80.77"));
}

// 2026-11 is today; 2024-11 and 2025-11 were paid: 200 × 1.21 + 200 × 1.1. The death in 2026-11
// leaves 480 in 2026-12: ÷ 1.1^(1/12) = 476.2027; less 462.
BOOST_AUTO_TEST_CASE(what_was_paid_in_the_past_is_worth_more_today) {
    const Case question = dated_case(
        "1967-10", {"2024:200@2024-11,2025:200@2025-11,2012-2023:200@2026-12,2026:200"}, "59.0834");
    const PlanResult plan = with_inflation(question, 10.0_pct, county());
    const RealLifetime& life = plan.real->lifetimes.front();
    BOOST_TEST(*life.own_paid == yuan("462"));
    BOOST_TEST(life.received == Money{});
    BOOST_TEST(*life.left_to_heirs == yuan("476.20"));
    BOOST_TEST(*life.net == yuan("14.20"));
}

BOOST_AUTO_TEST_CASE(without_inflation_nothing_is_converted) {
    BOOST_TEST(!with_inflation(asked({"100x15"}), Rate{}, changsha()).real);
}

BOOST_AUTO_TEST_CASE(after_a_known_balance_only_what_is_received_is_converted) {
    const PlanResult plan = with_inflation(asked({"=47400x15"}, "61"), 2.0_pct, changsha());
    const RealLifetime& life = plan.real->lifetimes.front();
    BOOST_TEST(!life.own_paid);
    BOOST_TEST(!life.net);
    // 496.01 × d × (1 − 1/1.02) ÷ (1 − d) = 496.01 × 11.872163...
    BOOST_TEST(life.received == yuan("5888.71"));
}

// Centuries of 50 % are beyond what can be reckoned; a sentence says so.
BOOST_AUTO_TEST_CASE(prices_of_centuries_are_refused) {
    Case question = dated_case("2031-10", {"2047-2061:200"}, "120", "2150-01");
    question.assumptions.inflation = 50.0_pct;
    const auto compared = compare(question, county());
    BOOST_REQUIRE(!compared);
    BOOST_TEST((compared.error().code == ErrorCode::result_out_of_range));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
