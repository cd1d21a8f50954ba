// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/advice_text.hpp"

#include "app/sheets/advice_sentences.hpp"
#include "calc/changsha.hpp"
#include "calc/county.hpp"
#include "calc/employees.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

const Translate plain;

Case of_1972(const char* plan) {
    Case question = asked({plan}, "80");
    question.basis = Basis::dated;
    question.as_of = month("2026-06");
    question.born = month("1972-03");
    question.assumptions.earliest_known = true;
    question.assumptions.interest = Rate{};
    return question;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(advice_in_words)

BOOST_AUTO_TEST_CASE(years_at_a_tier_are_named_by_calendar_or_by_number) {
    const std::vector<TierYears> tiers{{2026, 2028, yuan("1500")}, {2029, 2029, yuan("900")}};
    BOOST_TEST(tiers_text(tiers, true, plain) ==
               "1,500 yuan a year from 2026 to 2028, then 900 yuan in 2029");
    BOOST_TEST(tiers_text(tiers, false, plain) ==
               "1,500 a year for 3 years, then 900 a year for 1 year");
    BOOST_TEST(tiers_text({}, true, plain) == "nothing more");
}

BOOST_AUTO_TEST_CASE(a_difference_is_told_with_its_sign_and_its_months) {
    PlanDifference brings;
    brings.extra_paid = yuan("500");
    brings.extra_monthly = yuan("9.68");
    brings.payback_payments = 52;
    brings.payback_age = Age::from_months(772);
    const Case question = of_1972("2012-2025:100");
    BOOST_TEST(difference_text(brings, question, plain) ==
               "500.00 yuan more paid, 9.68 yuan more a month. That is made up for after 52 "
               "payments (age 64 y 4 m).");
    brings.payback_payments.reset();
    brings.extra_monthly = yuan("-0.65");
    brings.months_later = -32;
    BOOST_TEST(difference_text(brings, question, plain) ==
               "500.00 yuan more paid, 0.65 yuan less a month. The pension begins 32 months "
               "earlier. The money does not come back.");
}

BOOST_AUTO_TEST_CASE(a_goal_out_of_reach_says_the_most_and_what_it_takes) {
    const auto text =
        advice_text(least_cost(asked({}), changsha(), yuan("600"), 15).value(), plain);
    BOOST_REQUIRE(text.lines.size() == 2U);
    BOOST_TEST(text.lines[0] ==
               "600.00 yuan a month cannot be reached. The most is 496.01 yuan a month.");
    BOOST_TEST(text.lines[1] == "For that pay 3,000 a year for 15 years: 45,000.00 yuan in all.");
}

// Every answer can be told: a table has as many cells a row as columns.
BOOST_AUTO_TEST_CASE(tables_are_whole) {
    const ResidentRules rules = changsha();
    const Case gaps = of_1972("2012-2014:100,2016-2031:100");
    const Case short_of_years = of_1972("2012-2019:100,2023-2026:100");
    std::vector<AdviceText> texts{
        eligibility_text(standing(short_of_years, rules).value(), plain),
        advice_text(price_gaps(gaps, rules).value(), plain),
        advice_text(price_gaps(short_of_years, rules).value(), plain),
        advice_text(price_raises(gaps, rules).value(), plain),
        advice_text(stop_or_go_on(gaps, rules).value(), plain),
        advice_text(skip_now(gaps, rules).value(), plain),
        advice_text(start_or_fill(short_of_years, rules).value(), plain),
        advice_text(sensitivity(gaps, rules).value(), gaps, plain),
        advice_text(best_use(asked({}), rules, {yuan("20000"), false}, 15).value(), plain)};
    for (const AdviceText& text : texts) {
        BOOST_TEST(!text.lines.empty());
        for (const Table& table : text.tables)
            for (const TableRow& row : table.rows)
                BOOST_TEST(row.cells.size() == table.columns.size());
    }
}

// Figures worked in tests/calc/advice/schemes_test.cpp. Won back: 66 791.67 and 16 months of 165.11
// at 165.41 a month are 420 months from 2031-06; 109 991.67 and 88 months of 165.11 at 1 211.80 are
// 103 months from 2037-06.
BOOST_AUTO_TEST_CASE(both_schemes_are_told_with_what_moves_and_what_is_lost) {
    Case question = dated_case("1970-01", {"2010-2014:100,2015-2029:500"}, "70", "2015-05");
    EmployeeQuestion employee;
    employee.plan.months = parse_employee_months("2015-06..2025-05").value();
    const auto text = advice_text(
        resident_or_employee(question, county(), employee, round_wages()).value(), plain);
    const std::vector<std::string> expected{
        "Retirement from the employee scheme (men): 2031-05, at age 61 y 4 m. It may be chosen "
        "from 2030-01 to 2034-05.",
        "Resident scheme alone: 8,000.00 yuan paid, 165.11 yuan a month from 2030-02 on.",
        "Employee scheme alone: no pension. 120 months are paid, at least 192 are asked for, 72 "
        "are missing.",
        "Accounts joined: in 2031-05 the employee account of 28,800.00 yuan moves into the "
        "resident account, and its months count there: 19 years in all. The 43,200.00 yuan that "
        "went into the pooled fund are not moved. 74,791.67 yuan paid, 330.52 yuan a month from "
        "2031-06 on. Beside the resident scheme alone 66,791.67 yuan more are paid, for 165.41 "
        "yuan more a month. What is paid more has come back in 2066-05, at age 96 y 4 m.",
        "5 months are paid in both schemes. They count once, as employee time, and 208.33 yuan "
        "of the resident payments are given back.",
        "In both schemes at once nobody pays: beside the employee months the resident payments "
        "\"100 a year for 2010\u20132014, 500 a year for 2025\u20132029\" are counted.",
        "Paid on to the minimum, then joined: 72 months more, until 2037-05: 43,200.00 yuan. "
        "117,991.67 yuan paid, 1,376.91 yuan a month from 2037-06 on. Beside the resident scheme "
        "alone 109,991.67 yuan more are paid, for 1,211.80 yuan more a month. What is paid more "
        "has come back in 2045-12, at age 75 y 11 m."};
    BOOST_TEST(text.lines == expected, boost::test_tools::per_element());
    BOOST_TEST(text.tables.size() == 3U);
    BOOST_TEST(text.tables[0].rows.size() == 4U);
    BOOST_TEST(text.notes.size() == 6U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
