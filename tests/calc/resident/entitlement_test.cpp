// SPDX-License-Identifier: Apache-2.0
#include "calc/advice/schemes.hpp"
#include "calc/advice/ways.hpp"
#include "calc/county.hpp"
#include "calc/estimate/reckoned_anew.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

bool warns(const Comparison& comparison, WarningCode code) {
    return std::ranges::find(comparison.warnings, code, &Warning::code) !=
           comparison.warnings.end();
}

ErrorCode refused(const Case& question, const ResidentRules& rules) {
    const auto compared = compare(question, rules);
    BOOST_REQUIRE(!compared);
    return compared.error().code;
}

/// A county of which nobody knows when the scheme began.
ResidentRules of_unknown_start() {
    ResidentRules rules = county();
    rules.scheme_start = Timeline<SchemeStart>{Topic::scheme_start};
    return rules;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(entitlement)

// Ten years of 100 + 30: 1 300 in the account; 1 300 ÷ 139 = 9.3525. Fifteen are needed.
BOOST_AUTO_TEST_CASE(ten_years_of_a_leaflet_lead_to_no_pension_and_no_figure_that_needs_one) {
    const auto compared =
        compare(asked({"100x10", "100x15"}), changsha(), Tell::derivation).value();
    const PlanResult& ten = compared.plans.at(0);
    BOOST_TEST(!ten.entitled());
    BOOST_REQUIRE(ten.projection.not_entitled);
    const NotEntitled& why = *ten.projection.not_entitled;
    BOOST_TEST(why.years == 10);
    BOOST_TEST(why.asked_for == 15);
    BOOST_TEST(why.missing == 5);
    BOOST_TEST(why.account_pension.value() == yuan("9.35"));
    BOOST_TEST(!ten.monthly());
    BOOST_TEST(!ten.annual);
    BOOST_TEST(!ten.payback_payments);
    BOOST_TEST(!ten.annual_return);
    BOOST_TEST(ten.lifetimes.empty());
    BOOST_TEST(!ten.expected);
    // What needs no pension stays.
    BOOST_TEST(ten.projection.own_paid.value() == yuan("1000"));
    BOOST_TEST(ten.projection.subsidies.value() == yuan("300"));
    BOOST_TEST(ten.projection.account.balance == yuan("1300"));
    for (const Step& step : ten.derivation.steps())
        BOOST_TEST((reckoned_anew(step) == step.result), static_cast<int>(step.term));
    // The other plan is reckoned all the same, and there is no step between the two.
    BOOST_TEST(compared.plans.at(1).monthly().value() == yuan("169.03"));
    BOOST_TEST(!compared.steps.at(0).extra_monthly);
    BOOST_TEST(!compared.steps.at(0).extra_paid);
    BOOST_TEST(!compared.steps.at(0).payback_payments);
    BOOST_TEST(warns(compared, WarningCode::not_entitled));
}

BOOST_AUTO_TEST_CASE(a_known_balance_of_too_few_years_is_not_enough_either) {
    const auto compared = compare(asked({"=47400x14"}), changsha()).value();
    BOOST_TEST(compared.plans.at(0).projection.not_entitled.value().missing == 1);
    BOOST_TEST(compare(asked({"=47400x15"}), changsha()).value().plans.at(0).entitled());
}

// Born 1964-12: of 2010 to 2023 every year has to be paid, fourteen of them; seven are. The account
// holds 7 × 130 = 910; from 2025-01 it would pay 910 ÷ 139 = 6.5467 a month.
BOOST_AUTO_TEST_CASE(who_left_years_out_is_told_how_many_and_what_the_account_would_pay) {
    Case question = dated_case("1964-12", {"2010-2016:100", "2010-2017:100,2018-2024:200"});
    const auto compared = compare(question, county()).value();
    const Projection& made = compared.plans.at(0).projection;
    BOOST_REQUIRE(made.not_entitled);
    BOOST_TEST(made.not_entitled->years == 7);
    BOOST_TEST(made.not_entitled->asked_for == 14);
    BOOST_TEST(made.not_entitled->missing == 7);
    BOOST_TEST(iso(made.start.first) == "2025-01");
    BOOST_TEST(made.not_entitled->account_pension.value() == yuan("6.55"));
    BOOST_TEST(compared.plans.at(1).entitled());
}

BOOST_AUTO_TEST_CASE(
    without_a_figure_for_the_divisor_nothing_is_said_of_what_the_account_would_pay) {
    ResidentRules rules = county();
    rules.payout_months = dated<PayoutTable>(Topic::payout_months, {{"2030-01", {{0, 139}}}});
    const auto compared = compare(dated_case("1964-12", {"2010-2016:100"}), rules).value();
    BOOST_REQUIRE(compared.plans.at(0).projection.not_entitled);
    BOOST_TEST(!compared.plans.at(0).projection.not_entitled->account_pension);
}

BOOST_AUTO_TEST_CASE(a_payment_after_the_first_pension_month_is_refused_by_every_question) {
    const Case question = dated_case("1964-12", {"2010-2017:100,2018-2025:200"});
    BOOST_TEST((refused(question, county()) == ErrorCode::payment_after_pension));
    const auto at = standing(question, county());
    BOOST_REQUIRE(!at);
    BOOST_TEST((at.error().code == ErrorCode::payment_after_pension));
}

BOOST_AUTO_TEST_CASE(nobody_is_reckoned_before_birth) {
    const Case question = dated_case("2026-12", {"2043-2060:200"});
    BOOST_TEST((refused(question, county()) == ErrorCode::born_in_the_future));
    Case leaflet = asked({"100x15"});
    leaflet.born = month("2017-04");
    BOOST_TEST((refused(leaflet, changsha()) == ErrorCode::born_in_the_future));
    leaflet.born = month("2017-03");
    BOOST_TEST(bool{compare(leaflet, changsha())});
}

// Born 1980-03, today 2026-11: 46 years and 8 months old. 46 was in 2026-03, 46.7 is in 2026-11.
BOOST_AUTO_TEST_CASE(who_lives_today_did_not_die_before) {
    const char* plan = "2010-2017:100,2018-2039:200";
    Case question = dated_case("1980-03", {plan});
    question.ages_at_death = {age("46")};
    const auto refused = compare(question, county());
    BOOST_REQUIRE(!refused);
    const Error& error = refused.error();
    BOOST_TEST((error.code == ErrorCode::death_in_the_past));
    BOOST_TEST(fact(error, "month") == "2026-03");
    question.ages_at_death = {age("46.7")};
    BOOST_TEST(bool{compare(question, county())});
}

// Born 1967-07, 60 in 2027-07: 179 months after 2012-08, and 214 after 2009-09. It decides.
BOOST_AUTO_TEST_CASE(when_the_scheme_began_is_asked_for_where_it_decides_and_can_be_typed) {
    Case question = dated_case("1967-07", {"2012-2017:100,2018-2026:200"});
    BOOST_TEST((refused(question, of_unknown_start()) == ErrorCode::scheme_start_needed));
    // 192 months after 2011-07: fifteen years are enough, and there are fifteen.
    question.scheme_start = month("2011-07");
    const auto compared = compare(question, of_unknown_start()).value();
    BOOST_TEST(iso(compared.plans.at(0).projection.start.first) == "2027-08");
    BOOST_TEST((compared.plans.at(0).projection.eligibility->cohort == Cohort::minimum));
    BOOST_TEST(!warns(compared, WarningCode::scheme_start_unknown));
    // 179 months: every year since 2012, no more.
    question.scheme_start = month("2012-08");
    BOOST_TEST(
        (compare(question, of_unknown_start()).value().plans.at(0).projection.eligibility->cohort ==
         Cohort::every_year));
}

BOOST_AUTO_TEST_CASE(what_the_policy_file_says_of_the_start_goes_before_what_is_typed) {
    Case question = dated_case("1964-12", {"2010-2017:100,2018-2024:200"});
    question.scheme_start = month("2011-07");
    const auto compared = compare(question, county()).value();
    BOOST_TEST((compared.plans.at(0).projection.eligibility->scheme_start == month("2010-01")));
    BOOST_TEST(warns(compared, WarningCode::scheme_start_known));
    question.scheme_start = month("2012-09");
    BOOST_TEST((refused(question, county()) == ErrorCode::scheme_start_wrong));
}

// Born 1964-08, 60 in 2024-08: less than 180 months after any of the months, so every year; and all
// from 2009 to 2023 are paid.
BOOST_AUTO_TEST_CASE(the_start_is_not_asked_for_where_every_month_leads_to_the_same) {
    const Case question = dated_case("1964-08", {"2009-2017:100,2018-2023:200"});
    const auto compared = compare(question, of_unknown_start()).value();
    BOOST_TEST(iso(compared.plans.at(0).projection.start.first) == "2024-09");
    BOOST_TEST(warns(compared, WarningCode::scheme_start_unknown));
    // With 2009 unpaid it matters whether the scheme had begun by then.
    BOOST_TEST((refused(dated_case("1964-08", {"2010-2017:100,2018-2023:200"}),
                        of_unknown_start()) == ErrorCode::scheme_start_needed));
}

// Wendeng: who reaches 60 in the very month in which the scheme began has no year to pay, and met
// that condition then, not at birth.
BOOST_AUTO_TEST_CASE(who_had_no_year_to_pay_met_the_condition_when_the_scheme_began) {
    const auto at = standing(dated_case("1950-01", {}), county()).value();
    BOOST_TEST((at.eligibility.cohort == Cohort::every_year));
    const auto every =
        std::ranges::find(at.eligibility.conditions, ConditionName::every_year, &Condition::name);
    BOOST_REQUIRE((every != at.eligibility.conditions.end()));
    BOOST_TEST(iso(every->since.value()) == "2010-01");
}

// Seven years of 2010 to 2016; 2017 to 2023 are missing: 7 × 200 at today's lowest tier.
BOOST_AUTO_TEST_CASE(what_is_missing_has_a_price) {
    const auto at = standing(dated_case("1964-12", {"2010-2016:100"}), county()).value();
    BOOST_TEST(years_missing(at.eligibility) == 7);
    BOOST_TEST(cost_of_missing(at.eligibility).value() == yuan("1400"));
    // Where any years will do: 2012 to 2025 are fourteen, one more is needed.
    const auto young =
        standing(dated_case("1975-03", {"2012-2017:100,2018-2025:200"}), county()).value();
    BOOST_TEST(years_missing(young.eligibility) == 1);
    BOOST_TEST(cost_of_missing(young.eligibility).value() == yuan("200"));
    ResidentRules strict = county();
    strict.back_payment = dated<BackPaymentRule>(Topic::back_payment,
                                                 {{"2009-09", BackPaymentRule{.allowed = false}}});
    const auto closed = standing(dated_case("1964-12", {"2010-2016:100"}), strict).value();
    BOOST_TEST(!cost_of_missing(closed.eligibility));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
