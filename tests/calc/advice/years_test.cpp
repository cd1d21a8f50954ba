// SPDX-License-Identifier: Apache-2.0
#include "calc/advice/gaps.hpp"
#include "calc/advice/timing.hpp"
#include "calc/changsha.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

/// Born in March 1972, so with a pension from April 2032; the figures of Changsha all through
/// time, no interest, today June 2026.
Case of_1972(const char* plan) {
    Case question;
    question.place = 430100;
    question.basis = Basis::dated;
    question.as_of = month("2026-06");
    question.born = month("1972-03");
    question.plans = {record(plan)};
    question.ages_at_death = {age("80")};
    question.assumptions.earliest_known = true;
    question.assumptions.interest = Rate{};
    return question;
}

/// Changsha with a scheme since January 2010, as in Wendeng.
ResidentRules since_2010() {
    ResidentRules rules = changsha();
    rules.scheme_start = Timeline<SchemeStart>{
        Topic::scheme_start, {{month("2010-01"), SchemeStart{month("2010-01")}, nullptr}}};
    return rules;
}

/// Li of Wendeng: born in January 1960, paid from 2010 on, not in 2017.
Case li(const char* today) {
    Case question = of_1972("2010-2016:100,2018-2019:100");
    question.born = month("1960-01");
    question.as_of = month(today);
    return question;
}

ErrorCode refusal(const ReckonedPlan& way) {
    return way.refused.value().code;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(single_years)

// Nineteen years of 130 make 2 470 ÷ 139 = 17.7698, + 155 + 4 for years 16 to 19 = 176.77. The
// year filled brings 100 without subsidy and no yuan for long payment: 2 570 ÷ 139 = 18.4892,
// 177.49, 0.72 more; 100 ÷ 0.72 = 138.9, so 139 payments, 60 + 139 ÷ 12 = 71.5833.
BOOST_AUTO_TEST_CASE(a_gap_is_priced_without_subsidy_and_supplement) {
    const auto prices = price_gaps(of_1972("2012-2014:100,2016-2031:100"), changsha()).value();
    BOOST_REQUIRE(prices.gaps.size() == 1U);
    const YearPrice& gap = prices.gaps[0];
    BOOST_TEST(gap.year == 2015);
    BOOST_TEST(!gap.necessary);
    BOOST_TEST(gap.cost.value() == yuan("100"));
    BOOST_TEST(gap.brings->extra_paid.value() == yuan("100"));
    BOOST_TEST(gap.brings->extra_monthly == yuan("0.72"));
    BOOST_TEST(gap.brings->payback_payments.value() == 139);
    BOOST_TEST(gap.brings->payback_age.value().ten_thousandths() == 715'833);
    BOOST_TEST(gap.brings->annual_return.has_value());
    BOOST_TEST(!prices.necessary);
    BOOST_TEST(prices.all->cost == yuan("100"));
}

// Fourteen years to the pension age, one missing: the earliest of two gaps makes the fifteenth.
BOOST_AUTO_TEST_CASE(gaps_that_the_pension_depends_on_are_priced_together) {
    const auto prices = price_gaps(of_1972("2014-2018:100,2023-2031:100"), changsha()).value();
    BOOST_TEST((refusal(prices.as_it_is) == ErrorCode::not_eligible));
    BOOST_REQUIRE(prices.necessary);
    BOOST_TEST(prices.necessary->years.size() == 1U);
    BOOST_TEST(prices.necessary->years[0] == 2012);
    BOOST_TEST(prices.necessary->cost == yuan("100"));
    // 14 × 130 + 100 = 1 920 ÷ 139 = 13.8129; + 155 = 168.81.
    BOOST_TEST(prices.necessary->with.projection->parts.monthly == yuan("168.81"));
    BOOST_TEST(!prices.necessary->brings);
    BOOST_TEST(prices.all->years.size() == 6U);
}

// Who began within fifteen years of the pension age must have every year.
BOOST_AUTO_TEST_CASE(a_gap_of_the_cohort_of_every_year_is_necessary) {
    const auto prices = price_gaps(li("2020-04"), since_2010()).value();
    BOOST_REQUIRE(prices.gaps.size() == 1U);
    BOOST_TEST(prices.gaps[0].necessary);
    BOOST_TEST(iso(prices.necessary->with.projection->start.first) == "2020-05");
    // 9 × 130 + 100 = 1 270 ÷ 139 = 9.1367; + 155 = 164.14.
    BOOST_TEST(prices.necessary->with.projection->parts.monthly == yuan("164.14"));
}

BOOST_AUTO_TEST_CASE(a_gap_that_may_not_be_filled_has_no_cost) {
    ResidentRules rules = changsha();
    rules.back_payment = always(Topic::back_payment, BackPaymentRule{.allowed = false});
    const auto prices = price_gaps(of_1972("2012-2014:100,2016-2031:100"), rules).value();
    BOOST_TEST(!prices.gaps[0].cost);
    BOOST_TEST((refusal(prices.gaps[0].with) == ErrorCode::back_payment_forbidden));
    BOOST_TEST(!prices.all);
}

// Twenty years of 130 make 2 600 ÷ 139 = 18.7050, + 155 + 5 = 178.71; 200 more without subsidy:
// 2 800 ÷ 139 = 20.1439, 180.14, 1.43 more.
BOOST_AUTO_TEST_CASE(raising_a_paid_year_is_priced_where_the_place_allows_it) {
    const Case question = of_1972("2012-2031:100");
    const auto refused = price_raises(question, changsha(), yuan("200")).value();
    BOOST_TEST(refused.years.size() == 14U);
    BOOST_TEST((refusal(refused.years[0].with) == ErrorCode::raise_forbidden));
    BOOST_TEST(!refused.years[0].cost);

    ResidentRules rules = changsha();
    rules.back_payment = always(Topic::back_payment, BackPaymentRule{.raises_paid_year = true});
    const auto prices = price_raises(question, rules, yuan("200")).value();
    BOOST_TEST(prices.years[3].year == 2015);
    BOOST_TEST(prices.years[3].paid_so_far == yuan("100"));
    BOOST_TEST(prices.years[3].brings->extra_monthly == yuan("1.43"));
    BOOST_TEST(prices.years[3].brings->extra_paid.value() == yuan("200"));
}

// Three years paid and six to come: twelve are missing, and the six do not make them up.
BOOST_AUTO_TEST_CASE(years_to_come_that_are_too_few_are_said_to_be) {
    const auto found = stop_or_go_on(of_1972("2012-2014:100"), changsha()).value();
    BOOST_TEST(found.years_to_minimum == 12);
    BOOST_TEST(found.years_to_end == 6);
    BOOST_TEST((refusal(found.at_minimum) == ErrorCode::not_eligible));
}

// Fourteen years paid: one more makes 15, 1 950 ÷ 139 + 155 = 169.03; six more make 20, 178.71.
// 500 yuan for 9.68 a month: 51.65, so 52 payments.
BOOST_AUTO_TEST_CASE(paying_on_is_priced_against_stopping_at_the_minimum) {
    const auto found = stop_or_go_on(of_1972("2012-2025:100"), changsha()).value();
    BOOST_TEST(found.amount == yuan("100"));
    BOOST_TEST((refusal(found.stop) == ErrorCode::not_eligible));
    BOOST_TEST(found.years_to_minimum == 1);
    BOOST_TEST(found.years_to_end == 6);
    BOOST_TEST(found.at_minimum.projection->parts.monthly == yuan("169.03"));
    BOOST_TEST(found.go_on.projection->parts.monthly == yuan("178.71"));
    BOOST_TEST(found.more->extra_paid.value() == yuan("500"));
    BOOST_TEST(found.more->extra_monthly == yuan("9.68"));
    BOOST_TEST(found.more->payback_payments.value() == 52);
    BOOST_TEST(notation(found.go_on.plan) == "2012-2031:100");
}

// What is planned beyond today is no reason to go on.
BOOST_AUTO_TEST_CASE(stopping_leaves_out_what_was_only_planned) {
    const auto found = stop_or_go_on(of_1972("2010-2031:100"), changsha()).value();
    BOOST_TEST(found.stop.projection->own_paid.value() == yuan("1600"));
    BOOST_TEST(found.years_to_minimum == 0);
    BOOST_TEST(found.go_on.projection->own_paid.value() == yuan("2200"));
}

// In time: 20 years, 178.71. A year later: no subsidy, 2 570 ÷ 139 = 18.4892, and 19 years for the
// supplement, 177.49. Never: 19 years, 176.77.
BOOST_AUTO_TEST_CASE(a_year_skipped_and_paid_later_loses_subsidy_and_supplement) {
    const auto found = skip_now(of_1972("2012-2025:100"), changsha()).value();
    BOOST_TEST(found.year == 2026);
    BOOST_TEST(iso(found.later) == "2027-12");
    BOOST_TEST(found.in_time.projection->parts.monthly == yuan("178.71"));
    BOOST_TEST(found.back_paid.projection->parts.monthly == yuan("177.49"));
    BOOST_TEST(found.left_out.projection->parts.monthly == yuan("176.77"));
    BOOST_TEST(found.lost_by_waiting->extra_subsidies == yuan("30"));
    BOOST_TEST(found.lost_by_waiting->extra_monthly == yuan("1.22"));
    BOOST_TEST(found.lost_by_waiting->extra_paid.value() == yuan("0"));
    BOOST_TEST(!found.lost_by_waiting->payback_payments);
    BOOST_TEST(found.lost_by_leaving_out->extra_monthly == yuan("1.94"));
}

// At 60 with twelve years, in April 2032: three gaps filled today begin the pension in May 2032; a
// year at a time it begins after the payment of December 2034. 12 × 130 = 1 560; + 3 × 100 = 1 860
// ÷ 139 = 13.3813, 168.38; + 3 × 130 = 1 950, 169.03.
BOOST_AUTO_TEST_CASE(filling_gaps_at_the_pension_age_saves_the_months_of_paying_on) {
    Case question = of_1972("2012-2019:100,2023-2026:100");
    question.as_of = month("2032-04");
    const auto found = start_or_fill(question, changsha()).value();
    BOOST_REQUIRE(found.ways.size() == 4U);
    BOOST_TEST((refusal(found.ways[0].way) == ErrorCode::not_eligible));
    BOOST_TEST((found.ways[1].kind == StartKind::pay_on));
    BOOST_TEST(iso(found.ways[1].way.projection->start.first) == "2035-01");
    BOOST_TEST(found.ways[1].way.projection->parts.monthly == yuan("169.03"));
    BOOST_TEST((found.ways[2].kind == StartKind::needed_gaps));
    BOOST_TEST(iso(found.ways[2].way.projection->start.first) == "2032-05");
    BOOST_TEST(found.ways[2].way.projection->parts.monthly == yuan("168.38"));
    BOOST_TEST(found.ways[2].brings->months_later == -32);
    BOOST_TEST((found.ways[3].kind == StartKind::all_gaps));
}

// Li fills 2017 in April 2020 and draws from May on; nothing else begins the pension.
BOOST_AUTO_TEST_CASE(a_pension_that_waits_for_a_gap_begins_the_month_after_it_is_filled) {
    const auto found = start_or_fill(li("2020-04"), since_2010()).value();
    BOOST_REQUIRE(found.ways.size() == 2U);
    BOOST_TEST((found.ways[1].kind == StartKind::needed_gaps));
    BOOST_TEST(found.ways[1].cost == yuan("100"));
    BOOST_TEST(iso(found.ways[1].way.projection->start.first) == "2020-05");
}

BOOST_AUTO_TEST_CASE(questions_about_single_years_need_a_birth_month) {
    BOOST_TEST(
        (price_gaps(asked({"100x15"}), changsha()).error().code == ErrorCode::birth_month_needed));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
