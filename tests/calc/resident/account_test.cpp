// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/account.hpp"

#include "calc/county.hpp"
#include "calc/estimate/reckoned_anew.hpp"
#include "calc/resident/account_in_payment.hpp"
#include "calc/resident/basis.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

/// Rates of 2010 (2 %) and 2012 (3 %), and of no other year.
ResidentRules with_rates() {
    ResidentRules rules = county();
    rules.crediting_rate =
        dated<Rate>(Topic::crediting_rate, {{"2010-01", 2.0_pct}, {"2012-01", 3.0_pct}});
    return rules;
}

/// The rules as a dated case with that interest uses them.
ResidentRules used(const ResidentRules& rules, std::optional<Rate> interest = {}) {
    Case question = dated_case("1966-01", {});
    question.assumptions.interest = interest;
    return rules_on_basis(question, rules).value();
}

Account account(const char* plan, const char* end, const ResidentRules& rules) {
    const auto paid = contributions(record(plan), calendar("1966-01", rules), rules).value();
    return project_account(paid, month(end), rules);
}

/// Somebody who is `age` months old in the month before the first pension.
PensionStart start_in(const char* first, int age = 720) {
    return {month(first) - Months{age + 1}, month(first), age};
}

Fraction payments(Count whole, std::int64_t ten_thousandths = 0) {
    return {whole * 10'000 + ten_thousandths};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(account_and_drawing)

// 130 each December from 2010 on, counted from January.
// 2010: nothing counts. 2011: 130 at 2 % (the last one before): 2.60; 262.60. 2012: 262.60 at 3 %
// = 7.878 → 7.88; + 130 = 400.48. 2013: 400.48 at 3 % = 12.0144 → 12.01; + 130 = 542.49.
BOOST_AUTO_TEST_CASE(each_year_has_its_published_rate_and_else_the_one_before) {
    const Account made = account("2010-2013:100", "2014-01", used(with_rates()));
    BOOST_REQUIRE(made.years.size() == 4U);
    BOOST_TEST(made.years[0].interest == yuan("0"));
    BOOST_TEST(made.years[1].closing == yuan("262.60"));
    BOOST_TEST(made.years[2].closing == yuan("400.48"));
    BOOST_TEST(made.balance == yuan("542.49"));
    BOOST_TEST(made.interest == yuan("22.49"));
}

// With 1 % typed for years without one: 2011: 1.30; 261.30. 2012 is published: 7.839 → 7.84;
// 399.14. 2013: 3.9914 → 3.99; 533.13.
BOOST_AUTO_TEST_CASE(the_typed_rate_is_for_the_years_without_one) {
    const Account made = account("2010-2013:100", "2014-01", used(with_rates(), 1.0_pct));
    BOOST_TEST(made.years[1].closing == yuan("261.30"));
    BOOST_TEST(made.years[2].closing == yuan("399.14"));
    BOOST_TEST(made.balance == yuan("533.13"));
}

// Two rates of one year: the one of January is the year's, and a typed one comes in the year after.
BOOST_AUTO_TEST_CASE(a_second_rate_within_a_year_is_survived) {
    ResidentRules rules = county();
    rules.crediting_rate =
        dated<Rate>(Topic::crediting_rate, {{"2011-01", 2.0_pct}, {"2011-07", 4.0_pct}});
    const Account made = account("2010:100", "2012-01", used(rules, 1.0_pct));
    BOOST_TEST(made.interest == yuan("2.60"));
}

// 1 200 paid in December 2024, from when on money counts in its month: 1 200 × 10 % ÷ 12 = 10.00;
// January 2025: 1 210 × 10 % ÷ 12 = 10.0833. By the rule of January 2024 neither would have.
BOOST_AUTO_TEST_CASE(from_when_on_money_counts_is_the_rule_of_its_month_not_of_its_january) {
    ResidentRules rules = county();
    rules.tiers = dated<TierList>(Topic::tiers, {{"2010-01", tiers({1200})}});
    rules.subsidies = dated<SubsidySteps>(Topic::subsidies, {{"2010-01", {{yuan("1200"), {}}}}});
    rules.minimum_years = dated<int>(Topic::minimum_years, {{"2010-01", 1}});
    rules.interest_start = dated<InterestStart>(
        Topic::interest_start,
        {{"2010-01", InterestStart::next_january}, {"2024-07", InterestStart::payment_month}});
    Case question = dated_case("1965-01", {"2024:1200"}, "80", "2026-01");
    question.assumptions.interest = 10.0_pct;
    const auto compared = compare(question, rules, Tell::derivation).value();
    const PlanResult& plan = compared.plans.at(0);
    BOOST_TEST(iso(plan.projection.start.first) == "2025-02");
    BOOST_TEST(plan.projection.account.years.at(0).interest == yuan("10.00"));
    BOOST_TEST(plan.projection.account.balance == yuan("1220.08"));
    for (const Step& step : plan.derivation.steps())
        BOOST_TEST((reckoned_anew(step) == step.result), static_cast<int>(step.term));
}

// Closed for a pension from 2013-05 on: of 2013 four months. 400.48 × 3 % × 4 ÷ 12 = 4.0048 → 4.00.
BOOST_AUTO_TEST_CASE(of_the_year_of_the_first_pension_only_the_months_before_it_count) {
    const Account made = account("2010-2012:100", "2013-05", used(with_rates()));
    BOOST_TEST(made.years.back().interest == yuan("4.00"));
    BOOST_TEST(made.balance == yuan("404.48"));
}

// 8000 after 2012-06 at 3 %: July to December 120.00; 8120. + 130 in December. 2013: 8250 × 3 % =
// 247.50; + 130 = 8627.50. What was posted till 2012-06 is left out: 2010, 2011.
BOOST_AUTO_TEST_CASE(a_known_balance_goes_on_with_interest_from_the_next_month) {
    const Account made = account("2010-2013:100,=8000@2012-06", "2014-01", used(with_rates()));
    BOOST_TEST(made.years.front().year == 2012);
    BOOST_TEST(made.years.front().interest == yuan("120"));
    BOOST_TEST(made.years.front().closing == yuan("8250"));
    BOOST_TEST(made.balance == yuan("8627.50"));
    // Of its own December nothing is left of the year.
    const Account december = account("=8000@2012-12", "2014-01", used(with_rates()));
    BOOST_TEST(december.years[0].interest == yuan("0"));
    BOOST_TEST(december.balance == yuan("8240"));
    // A payment of the balance's own month is within it.
    BOOST_TEST(account("2012:100,=8000@2012-12", "2013-01", used(with_rates())).balance ==
               yuan("8000"));
}

// 139 × 10 = 1390, a pension from 2012-11 on, 12 % a year: 1 % a month.
// 2012: 1380 in November, 1370 in December: 2750 × 1 % = 27.50 → 1397.50 on 31 December.
// 2013: 1387.50, 1377.50, ... 1277.50: 12 × 1332.50 = 15 990 × 1 % = 159.90 → 1437.40.
BOOST_AUTO_TEST_CASE(what_is_not_drawn_earns_interest_where_the_place_lets_it) {
    ResidentRules rules = county();
    rules.crediting_rate = dated<Rate>(Topic::crediting_rate, {{"2010-01", 12.0_pct}});
    rules.interest_while_drawing = dated<bool>(Topic::interest_while_drawing, {{"2010-01", true}});
    const AccountInPayment drawing{yuan("1390"), yuan("10"), start_in("2012-11"), rules};
    BOOST_TEST(drawing.earns());
    BOOST_TEST(drawing.left_after(payments(0)) == yuan("1390"));
    // At a death it is settled: 13.80, and then 27.50.
    BOOST_TEST(drawing.left_after(payments(1)) == yuan("1393.80"));
    BOOST_TEST(drawing.left_after(payments(2)) == yuan("1397.50"));
    // January: 1387.50 + 13.875 → 13.88 = 1401.38; half a month later half a draw is gone.
    BOOST_TEST(drawing.left_after(payments(3)) == yuan("1401.38"));
    BOOST_TEST(drawing.left_after(payments(3, 5'000)) == yuan("1396.38"));
    BOOST_TEST(drawing.left_after(payments(14)) == yuan("1437.40"));
    // Where nobody says so it earns nothing.
    rules.interest_while_drawing = Timeline<bool>{Topic::interest_while_drawing};
    const AccountInPayment cautious{yuan("1390"), yuan("10"), start_in("2012-11"), rules};
    BOOST_TEST(!cautious.earns());
    BOOST_TEST(cautious.left_after(payments(14)) == yuan("1250"));
}

// Only from 2013-07 on: of 2013 the months July to December: 1390 − 9 × 10 = 1300 in July (the
// ninth draw since 2012-11), ... 1250 in December: 6 × 1275 = 7650 × 1 % = 76.50.
BOOST_AUTO_TEST_CASE(interest_while_drawing_begins_with_its_rule) {
    ResidentRules rules = county();
    rules.crediting_rate = dated<Rate>(Topic::crediting_rate, {{"2010-01", 12.0_pct}});
    rules.interest_while_drawing = dated<bool>(Topic::interest_while_drawing, {{"2013-07", true}});
    const AccountInPayment drawing{yuan("1390"), yuan("10"), start_in("2012-11"), rules};
    BOOST_TEST(drawing.left_after(payments(8)) == yuan("1310"));
    BOOST_TEST(drawing.left_after(payments(14)) == yuan("1326.50"));
}

// 25 in draws of 10: 15, 5, and the last draw is 5; of half of it half is left.
BOOST_AUTO_TEST_CASE(the_last_draw_is_what_is_left) {
    for (const bool earns : {false, true}) {
        ResidentRules rules = county();
        // A rule without a rate: the same numbers, month by month.
        rules.interest_while_drawing =
            dated<bool>(Topic::interest_while_drawing, {{"2010-01", earns}});
        const AccountInPayment drawing{yuan("25"), yuan("10"), start_in("2012-11"), rules};
        BOOST_TEST(drawing.left_after(payments(2)) == yuan("5"));
        BOOST_TEST(drawing.left_after(payments(2, 5'000)) == yuan("2.50"));
        BOOST_TEST(drawing.left_after(payments(3)) == yuan("0"));
        BOOST_TEST(drawing.left_after(payments(500, 5'000)) == yuan("0"));
    }
}

BOOST_AUTO_TEST_CASE(an_empty_account_and_one_of_somebody_beyond_every_age_are_nothing_to_draw) {
    const ResidentRules rules = county();
    BOOST_TEST(
        AccountInPayment(Money{}, Money{}, start_in("2012-11"), rules).left_after(payments(9)) ==
        yuan("0"));
    ResidentRules earning = rules;
    earning.interest_while_drawing =
        dated<bool>(Topic::interest_while_drawing, {{"2010-01", true}});
    BOOST_TEST(AccountInPayment(yuan("5"), yuan("1"), start_in("2100-01", 1800), earning)
                   .left_after(payments(0)) == yuan("5"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
