// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/place_comparison.hpp"

#include "calc/changsha.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

const Translate plain;

constexpr AreaCode changsha_code = 430100;
constexpr AreaCode empty_place = 440100;

template <class T>
void add(std::vector<Row<T>>& rows, const Timeline<T>& rule) {
    for (const Dated<T>& figure : rule.entries())
        rows.push_back({figure.provenance->area, std::nullopt, figure});
}

/// Changsha as the clerk had it in 2017, with the base of 208 yuan since 2020; a place without
/// figures of its own.
PolicyBook book() {
    const ResidentRules rules = changsha();
    PolicyRows rows;
    add(rows.tiers, rules.tiers);
    add(rows.subsidies, rules.subsidies);
    add(rows.yearly_cap, rules.yearly_cap);
    add(rows.back_payment, rules.back_payment);
    add(rows.base_pension, rules.base_pension);
    Row<BaseBands> raised = rows.base_pension.front();
    auto provenance = std::make_shared<Provenance>(*raised.figure.provenance);
    provenance->from = month("2020-01");
    raised.figure = {month("2020-01"), one_band(Money::from_yuan(208)), provenance};
    rows.base_pension.push_back(raised);
    add(rows.long_payer_supplement, rules.long_payer_supplement);
    add(rows.payout_months, rules.payout_months);
    add(rows.pension_age, rules.pension_age);
    add(rows.minimum_years, rules.minimum_years);
    return PolicyBook{{{0, 0, "全国", "China", "qg"},
                       {changsha_code, 0, "长沙市", "Changsha", "cs"},
                       {empty_place, 0, "某市", "Some City", "ms"}},
                      rows,
                      {{0, "n"}, {changsha_code, "c"}, {empty_place, "e"}}};
}

WhatToCompare then_and_later() {
    return {{changsha_code, month("2017-03")}, {changsha_code, month("2020-03")}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(place_comparison)

// 1 950 ÷ 139 + 155 = 169.03, with 208 it is 222.03; 47 400 ÷ 139 + 155 = 496.01, and 549.01.
BOOST_AUTO_TEST_CASE(every_tier_has_its_pension_on_both_sides) {
    const PolicyBook policy = book();
    const PlaceComparison made = compare_places(policy, then_and_later(), plain);
    BOOST_REQUIRE(made.rules.size() == 1U);
    BOOST_TEST((made.rules[0].topic == Topic::base_pension));
    BOOST_TEST(made.pensions_one.size() == 14U);
    BOOST_TEST((made.pensions_one.at(yuan("100")) == yuan("169.03")));
    BOOST_TEST((made.pensions_other.at(yuan("3000")) == yuan("549.01")));
    const Table table = pensions_table(made, policy, plain);
    BOOST_TEST(table.rows.size() == 14U);
    BOOST_TEST(
        (table.rows[0].cells == std::vector<std::string>{"100", "169.03", "222.03", "+53.00"}));
    BOOST_TEST(difference_table(made.rules, policy, made.one, made.other, plain).rows.size() == 1U);
}

// 20 × 130 = 2 600, ÷ 139 = 18.71; with 155 and five years at 1 yuan it is 178.71.
BOOST_AUTO_TEST_CASE(a_plan_that_was_typed_stands_below_the_tiers) {
    const PolicyBook policy = book();
    WhatToCompare asked = then_and_later();
    asked.plans = {record("100x20")};
    const PlaceComparison made = compare_places(policy, asked, plain);
    BOOST_TEST((made.plans[0].one == yuan("178.71")));
    BOOST_TEST((made.plans[0].other == yuan("231.71")));
    BOOST_TEST(pensions_table(made, policy, plain).rows.size() == 15U);
}

BOOST_AUTO_TEST_CASE(too_few_years_give_nothing_to_compare_and_no_zero) {
    const PolicyBook policy = book();
    WhatToCompare asked = then_and_later();
    asked.years = 10;
    const PlaceComparison made = compare_places(policy, asked, plain);
    BOOST_TEST(!made.pensions_one.at(yuan("100")));
    BOOST_TEST(pensions_table(made, policy, plain).rows[0].cells[1] != "0.00");
}

BOOST_AUTO_TEST_CASE(a_place_without_figures_says_which_one_is_missing) {
    const PolicyBook policy = book();
    const PlaceComparison made = compare_places(
        policy, {{changsha_code, month("2020-03")}, {empty_place, month("2020-03")}}, plain);
    BOOST_TEST(!made.missing_one.has_value());
    BOOST_REQUIRE(made.missing_other.has_value());
    BOOST_TEST(made.pensions_other.empty());
    const auto lines = pensions_told(made, policy, plain);
    BOOST_REQUIRE(lines.size() == 2U);
    BOOST_TEST(lines[1].starts_with("Some City 2020-03: "), lines[1]);
    BOOST_TEST(made.rules.size() > 4U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
