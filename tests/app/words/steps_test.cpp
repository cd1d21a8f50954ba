// SPDX-License-Identifier: Apache-2.0
#include "app/words/steps.hpp"

#include "calc/employee/projection.hpp"
#include "calc/employees.hpp"
#include "calc/estimate/reckoned_anew.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace pension {

namespace {

/// The derivation of one plan in Changsha, until 77.14; one year is enough for a pension.
Derivation derivation_of(const Case& question) {
    ResidentRules rules = changsha();
    rules.minimum_years = always(Topic::minimum_years, 1);
    return compare(question, rules, Tell::derivation).value().plans.front().derivation;
}

const StepText& titled(const std::vector<StepText>& steps, const std::string& title) {
    const auto found = std::ranges::find(steps, title, &StepText::title);
    BOOST_REQUIRE_MESSAGE(found != steps.end(), title);
    return *found;
}

void check_step(const std::vector<StepText>& steps, const char* title, const char* formula,
                const char* sum, const char* result) {
    const StepText& step = titled(steps, title);
    BOOST_TEST(step.formula == formula);
    BOOST_TEST(step.sum == sum);
    BOOST_TEST(step.result == result);
}

std::string one_line(const StepText& step) {
    return fmt::format("{} = {} = {} = {}", step.title, step.formula, step.sum, step.result);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(steps)

// The sums of tests/calc: 1 500 + 450 = 1 950; ÷ 139 = 14.0288; + 155 + 0 = 169.03.
BOOST_AUTO_TEST_CASE(each_step_says_formula_figures_and_result) {
    const auto steps = derivation_text(derivation_of(asked({"100x15"})), false, Translate{});
    check_step(steps, "You pay in all", "Paid a year × Years", "100.00 × 15", "1,500.00");
    check_step(steps, "Government adds in all", "Subsidy a year × Years", "30.00 × 15", "450.00");
    check_step(steps, "Personal account at the start", "You pay in all + Government adds in all",
               "1,500.00 + 450.00", "1,950.00");
    check_step(steps, "From the account, a month", "Personal account at the start ÷ Payout months",
               "1,950.00 ÷ 139", "14.03");
    check_step(steps, "Pension a month",
               "Personal account at the start ÷ Payout months + From the state, a month + "
               "For long payment, a month",
               "1,950.00 ÷ 139 + 155.00 + 0.00", "169.03");
    check_step(steps, "Pension a year", "Pension a month × Months a year", "169.03 × 12",
               "2,028.36");
}

// 12 × 77.14 − 720 = 205.68; 169.03 × 205.68 = 34 766.09; 1 500 ÷ 169.03 → 9; 729 ÷ 12 = 60.75;
// 14.03 × 205.68 would be 2 885.69, but there are only 1 950.
BOOST_AUTO_TEST_CASE(the_lifetime_is_told_to_its_last_step) {
    const auto steps = derivation_text(derivation_of(asked({"100x15"})), false, Translate{});
    check_step(steps, "Payments until then",
               "12 × Age at death \u2212 Age in the month before, in months",
               "12 × 77.14 \u2212 720", "205.68");
    check_step(steps, "Received in all", "Pension a month × Payments until then", "169.03 × 205.68",
               "34,766.09");
    check_step(steps, "Payments to win it back",
               "You pay in all ÷ Pension a month, up to a whole payment", "1,500.00 ÷ 169.03", "9");
    check_step(steps, "Won back at age",
               "(Age in the month before, in months + Payments to win it back) ÷ 12",
               "(720 + 9) ÷ 12", "60.75");
    check_step(steps, "Left to the family",
               "Personal account at the start \u2212 Drawn from the account by then",
               "1,950.00 \u2212 1,950.00", "0.00");
}

BOOST_AUTO_TEST_CASE(a_figure_of_a_document_names_it_once_and_a_step_names_those_before_it) {
    ResidentRules rules = changsha();
    const auto name = [](const auto& rule, const char* document) {
        const auto source = std::make_shared<Source>(Source{"", document, "", "", {}, ""});
        const auto provenance = std::make_shared<Provenance>();
        provenance->source = source;
        auto entry = rule.entries().front();
        entry.provenance = provenance;
        return std::decay_t<decltype(rule)>{rule.topic(), {entry}};
    };
    rules.base_pension = name(rules.base_pension, "base document");
    rules.payout_months = name(rules.payout_months, "payout document");
    const auto told = compare(asked({"100x15"}), rules, Tell::derivation).value();
    const auto steps = derivation_text(told.plans.front().derivation, false, Translate{});
    const StepText& monthly = titled(steps, "Pension a month");
    BOOST_TEST((monthly.sources == std::vector<std::string>{"payout document", "base document"}));
    // Builds on the account and on the supplement.
    BOOST_REQUIRE(monthly.uses.size() == 2U);
    BOOST_TEST(steps[monthly.uses[0]].title == "Personal account at the start");
    BOOST_TEST(steps[monthly.uses[1]].title == "For long payment, a month");
}

// Two years of 130 at 2.5 %, paid in January, from the next month: 130 × 11 = 1 430 → 2.98;
// 132.98 × 12 + 130 × 11 = 3 025.76 → 6.30; together 9.28 (tests/calc).
BOOST_AUTO_TEST_CASE(interest_is_told_year_by_year_or_in_brief_as_its_sum) {
    Case question = asked({"100x2"});
    question.assumptions.interest = 2.5_pct;
    question.assumptions.pay_month = 1;
    const Derivation derivation = derivation_of(question);
    const auto all = derivation_text(derivation, false, Translate{});
    check_step(all, "Sum of the monthly balances", "Paid in × Months that count", "130.00 × 11",
               "1,430.00");
    check_step(all, "Interest of the year", "Crediting rate × Sum of the monthly balances ÷ 12",
               "2.5% × 1,430.00 ÷ 12", "2.98");
    const auto brief = derivation_text(derivation, true, Translate{});
    check_step(brief, "Interest in all", "Interest of the year + \u2026", "2.98 + 6.30", "9.28");
    // Six steps of two years; the supplement of nothing; what is drawn and left; the age of
    // payback; what is received and left together, and the net gain; both returns.
    BOOST_TEST(brief.size() + 14 == all.size());
    BOOST_TEST(std::ranges::count(brief, "Interest of the year", &StepText::title) == 0);
}

// 155 for twelve payments, then 165: 12 × 169.03 + 12 × 179.03 = 4 176.72. The name is said once.
BOOST_AUTO_TEST_CASE(a_growing_pension_is_told_run_by_run) {
    Case question = asked({"100x15"}, "62");
    question.assumptions.base_growth = Money::from_yuan(10);
    check_step(derivation_text(derivation_of(question), false, Translate{}), "Received in all",
               "Pension a month × Payments", "169.03 × 12 + 179.03 × 12", "4,176.72");
}

BOOST_AUTO_TEST_CASE(a_step_on_one_line_is_title_formula_sum_and_result) {
    const auto steps = derivation_text(derivation_of(asked({"100x15"})), false, Translate{});
    BOOST_TEST(one_line(titled(steps, "Pension a year")) ==
               "Pension a year = Pension a month × Months a year = 169.03 × 12 = 2,028.36");
}

// The employee scheme: a limit is rounded to the fen, 2 166.61 ÷ 3 611.02 =
// 0.59999945 in 2014; (40 × 0.9 + 140 × nearly 0.6) ÷ 180 = 0.66666665; 9 112 × 1.05 = 9 567.60,
// the benefit base of 2026; × 1.666667 ÷ 2 × 15 % = 1 195.95; 139 − 7 × 4 ÷ 12 = 136.67.
BOOST_AUTO_TEST_CASE(the_employee_pension_is_told_as_a_calculation_slip_prints_it) {
    EmployeePlan plan;
    plan.known = {month("2014-09"), yuan("20000"), 40, 0.9_index};
    plan.months = {{month("2014-10"), month("2026-05"), {}, false}};
    Derivation derivation;
    BOOST_REQUIRE(project_employee(plan, {month("1966-01"), RetirementCategory::male_60},
                                   {5.0_pct, {}, {}}, wuhan(), &derivation));
    const auto steps = derivation_text(derivation, true, Translate{});
    check_step(steps, "Average wage index", "(Wage index × Months paid + \u2026) ÷ Months paid",
               "(0.9 × 40 + 0.59999945 × 3 + \u2026 + 0.59999968 × 5) ÷ 180", "0.66666665");
    check_step(steps, "Benefit base",
               "Benefit base × (1 + Assumed wage growth)^Years since it was published",
               "9,112.00 × (1 + 5%)^1", "9,567.60");
    check_step(steps, "Base pension (employees), a month",
               "Benefit base × (1 + Average wage index) ÷ 2 × Months paid ÷ 12 × 1%",
               "9,567.60 × (1 + 0.66666665) ÷ 2 × 180 ÷ 12 × 1%", "1,195.95");
    check_step(steps, "Payout months",
               "Payout months at the age reached \u2212 (Payout months at the age reached \u2212 "
               "Payout months at the next age) × Months past the age ÷ Months between the ages",
               "139 \u2212 (139 \u2212 132) × 4 ÷ 12", "136.7");
    check_step(steps, "From the account, a month", "Personal account at the start ÷ Payout months",
               "76,665.81 ÷ 136.7", "560.83");
    check_step(steps, "Pension a month",
               "Base pension (employees), a month + From the account, a month", "1,195.95 + 560.83",
               "1,756.78");
}

// 155 grown twice by 3 %: 159.65, 164.44 (164.4395). In January 2 % begins on what is left.
BOOST_AUTO_TEST_CASE(growth_and_interest_while_drawing_are_said_with_their_figures) {
    const Step grown{Term::base_pension,
                     Formula::grown_yearly,
                     {{Term::base_pension, yuan("155"), Given::typed},
                      {Term::base_growth, 3.0_pct, Given::typed},
                      {Term::growth_times, Count{2}, Given::definition}},
                     RoundingRule{},
                     yuan("164.44")};
    BOOST_TEST((reckoned_anew(grown) == grown.result));
    BOOST_TEST(one_line(step_text(grown, Translate{})) ==
               "From the state, a month = From the state, a month, + Growth a year × Times, each "
               "time half up = 155.00, + 3% × 2, each time half up = 164.44");

    // 100 drawn by 10 in November, December, January and February: in 2 months nothing, then
    // (70 + 60) × 2 % ÷ 12 = 0.2167 → 0.22.
    const Step left{Term::left_to_heirs,
                    Formula::left_after_draws,
                    {{Term::balance, yuan("100"), Given::typed},
                     {Term::account_pension, yuan("10"), Given::typed},
                     {Term::payments, Fraction{40'000}, Given::typed},
                     {Term::first_month_number, Count{11}, Given::definition},
                     {Term::drawing_months, Count{2}, Given::definition},
                     {Term::crediting_rate, Rate{}, Given::typed},
                     {Term::drawing_months, Count{2}, Given::definition},
                     {Term::crediting_rate, 2.0_pct, Given::typed}},
                    RoundingRule{},
                    yuan("60.22")};
    BOOST_TEST((reckoned_anew(left) == left.result));
    BOOST_TEST(
        one_line(step_text(left, Translate{})) ==
        "Left to the family = Personal account at the start \u2212 From the account, a month "
        "× Payments until then; Months of drawing × Crediting rate = 100.00 \u2212 10.00 × "
        "4; 2 × 0%; 2 × 2% = 60.22");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
