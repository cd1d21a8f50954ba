// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/suspension.hpp"

#include "calc/changsha.hpp"
#include "calc/county.hpp"
#include "calc/estimate/reckoned_anew.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace pension {

namespace {

ResidentRules with_rule(bool made_good) {
    ResidentRules rules = changsha();
    rules.certification = always(Topic::certification, Certification{12, made_good});
    return rules;
}

/// Born 1957-12, so that the pension of 169.03 a month begins in 2018-01; 14.03 of it come from the
/// account of 1950.
Case missed(const char* month_missed, const char* passed, const char* age_at_death) {
    Case question = asked({"100x15"}, age_at_death);
    question.born = month("1957-12");
    question.missed_certification = MissedCertification{month(month_missed), {}};
    if (passed) question.missed_certification->passed = month(passed);
    return question;
}

PlanResult reckoned(const Case& question, bool made_good = true) {
    return compare(question, with_rule(made_good)).value().plans.front();
}

Lifetime life(const char* age_at_death, const char* passed = "2018-09", bool made_good = true) {
    return reckoned(missed("2018-05", passed, age_at_death), made_good).lifetimes.front();
}

std::vector<std::string> warned(const Comparison& comparison) {
    std::vector<std::string> codes;
    for (const Warning& warning : comparison.warnings) codes.emplace_back(code(warning.code));
    return codes;
}

bool holds(const std::vector<std::string>& codes, const char* wanted) {
    return std::ranges::find(codes, wanted) != codes.end();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(suspended_payments)

// Missed in May 2018: June, July and August (payments 6 to 8) are not paid. Given in September:
// that month and the three before, 4 × 169.03 = 676.12.
BOOST_AUTO_TEST_CASE(payment_stops_in_the_next_month_and_is_made_good_in_the_month_of_the_proof) {
    const PlanResult plan = reckoned(missed("2018-05", "2018-09", "61"));
    const Suspension& stopped = *plan.projection.suspension;
    BOOST_TEST(stopped.first == 6);
    BOOST_TEST(*stopped.last == 8);
    BOOST_TEST(stopped.months() == 3);
    BOOST_TEST(stopped.owed == yuan("507.09"));
    const PaymentSchedule& paid = plan.projection.schedule;
    BOOST_TEST(paid.payment(5) == yuan("169.03"));
    BOOST_TEST(paid.payment(6) == Money{});
    BOOST_TEST(paid.payment(8) == Money{});
    BOOST_TEST(paid.payment(9) == yuan("676.12"));
    BOOST_TEST(paid.payment(10) == yuan("169.03"));
}

// 60.5 years are June, the sixth month: 5 × 169.03 were paid, 5 × 14.03 drawn. 60.6 are 7.2 months,
// the eighth of which brings nothing either.
BOOST_AUTO_TEST_CASE(who_dies_while_payment_is_suspended_had_the_months_before) {
    for (const char* at : {"60.5", "60.6"}) {
        BOOST_TEST(life(at).received == yuan("845.15"), at);
        BOOST_TEST(*life(at).left_to_heirs == yuan("1879.85"), at);
    }
}

// 60.7 years are 8.4 months: 845.15 + 0.4 × 676.12 (270.448). Drawn: 5 + 0.4 × 4 = 6.6 times: 84.18
// + 8.42 = 92.60 of 1950.
BOOST_AUTO_TEST_CASE(the_fraction_of_the_month_of_the_proof_is_one_of_all_that_is_paid_in_it) {
    BOOST_TEST(life("60.7").received == yuan("1115.60"));
    BOOST_TEST(*life("60.7").left_to_heirs == yuan("1857.40"));
}

BOOST_AUTO_TEST_CASE(once_made_good_the_sums_are_those_of_an_unbroken_pension) {
    Case unbroken = asked({"100x15"}, "61");
    unbroken.born = month("1957-12");
    const Lifetime before = compare(unbroken, changsha()).value().plans.front().lifetimes.front();
    // 12 × 169.03; 1950 − 12 × 14.03.
    BOOST_TEST(before.received == yuan("2028.36"));
    BOOST_TEST(life("61").received == yuan("2028.36"));
    BOOST_TEST(*life("61").left_to_heirs == yuan("1781.64"));
    BOOST_TEST(*life("61").net == *before.net);
}

// 9 × 169.03; 1950 − 9 × 14.03: no document says who gets the draws of those months.
BOOST_AUTO_TEST_CASE(a_place_that_does_not_make_good_pays_on_without_those_months) {
    const Lifetime short_of_three = life("61", "2018-09", false);
    BOOST_TEST(short_of_three.received == yuan("1521.27"));
    BOOST_TEST(*short_of_three.left_to_heirs == yuan("1823.73"));
}

BOOST_AUTO_TEST_CASE(who_never_gives_a_proof_again_is_never_paid_again) {
    const PlanResult plan = reckoned(missed("2018-05", nullptr, "77.14"));
    BOOST_TEST(plan.lifetimes.front().received == yuan("845.15"));
    BOOST_TEST(*plan.lifetimes.front().left_to_heirs == yuan("1879.85"));
    BOOST_TEST(!plan.payback_payments);
    BOOST_TEST(!plan.projection.suspension->last);
}

// 5 × 169.03 = 845.15, with the ninth month 1521.27: the 1500 are back; without the three months it
// takes the twelfth.
BOOST_AUTO_TEST_CASE(payback_counts_the_months_without_payment) {
    const Case question = missed("2018-05", "2018-09", "61");
    BOOST_TEST(*reckoned(question).payback_payments == 9);
    const PlanResult lost = reckoned(question, false);
    BOOST_TEST(*lost.payback_payments == 12);
    BOOST_TEST((*lost.payback_age == age("61")));
}

// Fifteen times −100 each December to 2017; five payments, four at once in the ninth month, three.
BOOST_AUTO_TEST_CASE(the_return_counts_payments_in_the_months_in_which_they_are_made) {
    std::vector<Flow> flows;
    for (int year = 0; year < 15; ++year) flows.push_back({year * 12, Money::from_fen(-10'000)});
    const std::int64_t first = 14 * 12 + 1;
    for (const int j : {0, 1, 2, 3, 4, 9, 10, 11})
        flows.push_back({first + j, Money::from_fen(16'903)});
    flows.push_back({first + 8, Money::from_fen(67'612)});
    const Estimate made = reckoned(missed("2018-05", "2018-09", "61")).annual_return;
    BOOST_REQUIRE(made);
    BOOST_TEST(*made == *annual_return(flows), boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(a_proof_in_the_very_next_month_changes_nothing) {
    BOOST_TEST(!reckoned(missed("2018-05", "2018-06", "61")).projection.suspension);
}

BOOST_AUTO_TEST_CASE(before_the_pension_no_proof_can_be_missed) {
    const auto compared = compare(missed("2017-12", nullptr, "61"), with_rule(true));
    BOOST_REQUIRE(!compared);
    BOOST_TEST((compared.error().code == ErrorCode::certification_too_early));
    BOOST_TEST(fact(compared.error(), "first") == "2018-01");
}

BOOST_AUTO_TEST_CASE(the_warnings_name_the_months_and_the_sum) {
    const auto made_good = compare(missed("2018-05", "2018-09", "61"), with_rule(true)).value();
    const auto found =
        std::ranges::find(made_good.warnings, WarningCode::suspended_made_good, &Warning::code);
    BOOST_REQUIRE((found != made_good.warnings.end()));
    const std::vector<std::pair<std::string, std::string>> facts{
        {"plan", "100x15"},    {"missed", "2018-05"}, {"from", "2018-06"},
        {"passed", "2018-09"}, {"months", "3"},       {"amount", "507.09"}};
    BOOST_TEST((found->facts == facts));
    BOOST_TEST(!holds(warned(made_good), "certification_silent"));
    const auto lost = compare(missed("2018-05", "2018-09", "61"), with_rule(false)).value();
    BOOST_TEST(holds(warned(lost), "suspended_lost"));
    const auto never = compare(missed("2018-05", nullptr, "61"), with_rule(true)).value();
    BOOST_TEST(holds(warned(never), "suspended_for_good"));
    // Where no document says so, they are taken to be made good.
    const auto silent = compare(missed("2018-05", "2018-09", "61"), changsha()).value();
    BOOST_TEST(holds(warned(silent), "certification_silent"));
    BOOST_TEST(holds(warned(silent), "suspended_made_good"));
}

// The base rises from 60 to 100 in 2020-01. Born 1959-06, paid 2010 to 2018: 69.21 from 2019-07.
// Missed in November, given in February: 69.21 for December, 109.21 for January and February.
BOOST_AUTO_TEST_CASE(each_month_is_made_good_with_what_it_would_have_brought) {
    Case question = dated_case("1959-06", {"2010-2017:100,2018:200"}, "61");
    question.missed_certification = MissedCertification{month("2019-11"), month("2020-02")};
    ResidentRules rules = county();
    rules.certification =
        dated<Certification>(Topic::certification, {{"2009-09", Certification{}}});
    const auto compared = compare(question, rules, Tell::derivation);
    BOOST_REQUIRE(compared);
    const PlanResult& plan = compared.value().plans.front();
    BOOST_TEST(plan.projection.suspension->owed == yuan("178.42"));
    BOOST_TEST(plan.projection.schedule.payment(8) == yuan("287.63"));
    // 12 months to 2020-06: 6 × 69.21 + 6 × 109.21.
    BOOST_TEST(plan.lifetimes.front().received == yuan("1070.52"));
}

// 1 % a month. January: 900. February and March are not drawn. April: three draws, 600.
// To March 3 × 9.00; to April 27.00 + 6.00.
BOOST_AUTO_TEST_CASE(what_is_not_drawn_earns_interest_until_it_is_made_good) {
    ResidentRules rules = county();
    rules.crediting_rate = dated<Rate>(Topic::crediting_rate, {{"2010-01", 12.0_pct}});
    rules.interest_while_drawing = dated<bool>(Topic::interest_while_drawing, {{"2010-01", true}});
    Suspension stopped;
    stopped.first = 2;
    stopped.last = 3;
    const PensionStart start{month("1957-12"), month("2018-01"), 720};
    const AccountInPayment drawing{yuan("1000"), yuan("100"), start, rules, stopped};
    BOOST_TEST(drawing.left_after({30'000}) == yuan("927"));
    BOOST_TEST(drawing.left_after({40'000}) == yuan("633"));
    // Half of April: half of three draws.
    BOOST_TEST(drawing.left_after({35'000}) == yuan("777"));
    stopped.made_good = false;
    const AccountInPayment lost{yuan("1000"), yuan("100"), start, rules, stopped};
    BOOST_TEST(lost.left_after({40'000}) == yuan("835"));
}

BOOST_AUTO_TEST_CASE(every_step_can_be_worked_out_anew_where_payments_are_suspended) {
    ResidentRules earning = with_rule(true);
    earning.interest_while_drawing = always(Topic::interest_while_drawing, true);
    for (const ResidentRules& rules : {with_rule(true), with_rule(false), earning, changsha()})
        for (const char* passed : {"2018-09", "2019-02", static_cast<const char*>(nullptr)})
            for (const char* at :
                 {"60.2", "60.45", "60.6", "60.7", "61", "61.13", "77.14", "120"}) {
                Case question = missed("2018-05", passed, at);
                question.assumptions.interest = 2.0_pct;
                question.plans.push_back(record("3000x15"));
                const auto compared = compare(question, rules, Tell::derivation);
                BOOST_REQUIRE(compared);
                for (const PlanResult& plan : compared.value().plans) {
                    for (const Step& step : plan.derivation.steps())
                        BOOST_TEST((reckoned_anew(step) == step.result), at);
                    const Step& left = told_last(plan.derivation, Term::left_to_heirs);
                    BOOST_TEST((left.result == Quantity{*plan.lifetimes.front().left_to_heirs}));
                }
            }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
