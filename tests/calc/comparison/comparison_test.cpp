// SPDX-License-Identifier: Apache-2.0
#include "calc/comparison/comparison.hpp"

#include "calc/changsha.hpp"
#include "calc/estimate/reckoned_anew.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cmath>

namespace bdata = boost::unit_test::data;

namespace pension {

BOOST_AUTO_TEST_SUITE(leaflet_comparison)

/// A return as it is printed: to six decimals, that is, in millionths.
std::int64_t millionths(std::optional<double> rate) {
    return std::llround(rate.value() * 1e6);
}

// 100 × 15 = 1 500; 30 × 15 = 450; 1 950 ÷ 139 = 14.0288 → 14.03; 155 + 14.0288 = 169.03;
// × 12 = 2 028.36; n = 12 × 77.14 − 720 = 205.68; 169.03 × 205.68 = 34 766.0904;
// 1 500 ÷ 169.03 = 8.87 → 9 payments, 60 + 9 ÷ 12 = 60.75; 34 766.09 ÷ 1 500 = 23.1774.
BOOST_AUTO_TEST_CASE(a_hundred_a_year_for_fifteen_years_in_changsha) {
    const auto compared = compare(asked({"100x15"}), changsha());
    BOOST_REQUIRE(compared);
    const PlanResult& plan = compared.value().plans.at(0);
    BOOST_TEST(plan.projection.own_paid.value() == yuan("1500"));
    BOOST_TEST(plan.projection.subsidies.value() == yuan("450"));
    BOOST_TEST(plan.interest.value() == yuan("0"));
    BOOST_TEST(plan.projection.account.balance == yuan("1950"));
    BOOST_TEST(plan.projection.parts.payout_months == 139);
    BOOST_TEST(plan.projection.parts.account_pension == yuan("14.03"));
    BOOST_TEST(plan.projection.parts.long_payer_supplement.value() == yuan("0"));
    BOOST_TEST(plan.projection.parts.monthly == yuan("169.03"));
    BOOST_TEST(plan.annual.value() == yuan("2028.36"));
    BOOST_TEST(plan.payback_payments.value() == 9);
    BOOST_TEST(plan.payback_age.value().ten_thousandths() == 607'500);
    const Lifetime& life = plan.lifetimes.at(0);
    BOOST_TEST(life.received == yuan("34766.09"));
    BOOST_TEST(life.left_to_heirs.value() == yuan("0"));
    BOOST_TEST(life.net.value() == yuan("33266.09"));
    BOOST_TEST(life.ratio_ten_thousandths.value() == 231'774);
}

// 3 000 × 15 = 45 000; 160 × 15 = 2 400; 47 400 ÷ 139 = 341.0072; + 155 = 496.01;
// × 12 = 5 952.12; 496.01 × 205.68 = 102 019.3368; 45 000 ÷ 496.01 = 90.72 → 91.
BOOST_AUTO_TEST_CASE(three_thousand_a_year_and_the_step_up_to_it) {
    const auto compared = compare(asked({"100x15", "3000x15"}), changsha());
    BOOST_REQUIRE(compared);
    const PlanResult& plan = compared.value().plans.at(1);
    BOOST_TEST(plan.projection.account.balance == yuan("47400"));
    BOOST_TEST(plan.projection.parts.account_pension == yuan("341.01"));
    BOOST_TEST(plan.projection.parts.monthly == yuan("496.01"));
    BOOST_TEST(plan.annual.value() == yuan("5952.12"));
    BOOST_TEST(plan.payback_payments.value() == 91);
    BOOST_TEST(plan.lifetimes.at(0).received == yuan("102019.34"));
    BOOST_TEST(plan.lifetimes.at(0).net.value() == yuan("57019.34"));
    BOOST_TEST(plan.lifetimes.at(0).ratio_ten_thousandths.value() == 22'671);

    // 45 000 − 1 500 = 43 500; 496.01 − 169.03 = 326.98; 43 500 ÷ 326.98 = 133.04 → 134;
    // 60 + 134 ÷ 12 = 71.1667.
    const PlanStep& step = compared.value().steps.at(0);
    BOOST_TEST(step.extra_paid.value() == yuan("43500"));
    BOOST_TEST(step.extra_monthly.value() == yuan("326.98"));
    BOOST_TEST(step.payback_payments.value() == 134);
    BOOST_TEST(step.payback_age.value().ten_thousandths() == 711'667);
}

// The published returns: paid each December, drawn from the January after the last one.
BOOST_AUTO_TEST_CASE(returns_of_the_two_plans_and_of_the_step) {
    const auto long_life = compare(asked({"100x15", "3000x15"}), changsha()).value();
    BOOST_TEST(millionths(long_life.plans[0].annual_return) == 231497);
    BOOST_TEST(millionths(long_life.plans[1].annual_return) == 54371);
    BOOST_TEST(millionths(long_life.plans[0].family_returns[0]) == 231497);
    BOOST_TEST(millionths(long_life.steps[0].annual_return) == 28452);

    const auto short_life = compare(asked({"100x15", "3000x15"}, "65"), changsha()).value();
    BOOST_TEST(millionths(short_life.plans[0].annual_return) == 191458);
    BOOST_TEST(millionths(short_life.plans[0].family_returns[0]) == 197810);
    BOOST_TEST(millionths(short_life.plans[1].annual_return) == -44092);
    BOOST_TEST(millionths(short_life.plans[1].family_returns[0]) == 21394);
}

// Dead at 50, nobody draws: of two equal plans nothing is left, of one that begins a year earlier
// one payment. Rounding once made 610 % a year of the first and −66 % of the second.
BOOST_AUTO_TEST_CASE(a_step_that_brings_nothing_has_no_return) {
    const auto equal = compare(asked({"2000x44", "2000x44"}, "50"), changsha()).value();
    BOOST_TEST(!equal.steps.at(0).annual_return);
    const auto one_payment = compare(asked({"3000x45", "3000x44"}, "50"), changsha()).value();
    BOOST_TEST(!one_payment.steps.at(0).annual_return);
}

// Sixty draws of 14.03 by 65: 1 950 − 841.80 = 1 108.20. Half a month later half of the next:
// 65.0417 years = 780.5004 months; 1 108.20 − 14.03 × 0.5004 = 1 108.20 − 7.02 = 1 101.18.
// After 138 draws 1 950 − 1 936.14 = 13.86 is left: the 139th draw, and then nothing.
BOOST_AUTO_TEST_CASE(what_is_left_to_heirs_falls_with_each_draw_and_ends_with_the_139th) {
    const ResidentRules rules = changsha();
    const auto compared = compare(asked({"100x15"}), rules).value();
    const Projection& made = compared.plans[0].projection;
    const auto left = [&](const char* at) {
        return lifetime(made, age(at), compared.rules).left_to_heirs.value();
    };
    BOOST_TEST(left("65") == yuan("1108.20"));
    BOOST_TEST(left("65.0417") == yuan("1101.18"));
    BOOST_TEST(left("71.5") == yuan("13.86"));    // 138 payments
    BOOST_TEST(left("71.5834") == yuan("0.00"));  // 139.0008 payments
    BOOST_TEST(left("105") == yuan("0.00"));
}

// Died at 55: born December 1957, so in December 2012, after that month's payment. Paid from
// December 2003 on: ten payments of 100 with 30 each.
BOOST_AUTO_TEST_CASE(who_dies_before_the_pension_leaves_the_whole_account) {
    const auto compared = compare(asked({"100x15"}, "55"), changsha()).value();
    const Lifetime& life = compared.plans[0].lifetimes[0];
    BOOST_TEST(life.own_paid.value() == yuan("1000"));
    BOOST_TEST(life.received == yuan("0"));
    BOOST_TEST(life.left_to_heirs.value() == yuan("1300"));
    BOOST_TEST(life.net.value() == yuan("300"));
    BOOST_TEST(life.ratio_ten_thousandths.value() == 0);
    BOOST_TEST(!compared.plans[0].annual_return);
    // A month short of the first pension month nothing is received either.
    const auto last = compare(asked({"100x15"}, "60.05"), changsha()).value();
    BOOST_TEST(last.plans[0].lifetimes[0].received == yuan("0"));
    BOOST_TEST(last.plans[0].lifetimes[0].left_to_heirs.value() == yuan("1950"));
}

// 20 years: five beyond 15 earn 5 yuan. 130 × 20 = 2 600; ÷ 139 = 18.7050; 155 + 18.705 + 5 =
// 178.71 (18.71 alone).
BOOST_AUTO_TEST_CASE(years_beyond_fifteen_earn_a_yuan_each) {
    const auto compared = compare(asked({"100x20"}), changsha()).value();
    BOOST_TEST(compared.plans[0].projection.parts.long_payer_supplement.value() == yuan("5"));
    BOOST_TEST(compared.plans[0].projection.parts.monthly == yuan("178.71"));
}

// 100 and 200 for one year earn what 300 earns, 50: (300 + 50) × 15 = 5 250.
BOOST_AUTO_TEST_CASE(several_payments_of_a_year_earn_the_subsidy_of_their_sum) {
    const auto compared = compare(asked({"100x15,200x15"}), changsha()).value();
    BOOST_TEST(compared.plans[0].projection.own_paid.value() == yuan("4500"));
    BOOST_TEST(compared.plans[0].projection.subsidies.value() == yuan("750"));
    BOOST_TEST(compared.plans[0].projection.paid.years_paid(month("2299-12")) == 15);
}

// Reckoned with 10 yuan more each year from payment 13: twelve payments of 169.03, then of
// 179.03; by 62 (n = 24) 12 × (169.03 + 179.03) = 4 176.72. With 3 %: 155 × 1.03 = 159.65,
// + 14.0288 = 173.68; 12 × (169.03 + 173.68) = 4 112.52.
BOOST_AUTO_TEST_CASE(the_base_grows_from_payment_thirteen_on) {
    Case question = asked({"100x15"}, "62");
    question.assumptions.base_growth = Money::from_yuan(10);
    auto compared = compare(question, changsha()).value();
    BOOST_TEST(compared.plans[0].projection.parts.monthly == yuan("169.03"));
    BOOST_TEST(compared.plans[0].lifetimes[0].received == yuan("4176.72"));
    question.assumptions.base_growth = Rate::from_ppm(30'000);
    compared = compare(question, changsha()).value();
    BOOST_TEST(compared.plans[0].lifetimes[0].received == yuan("4112.52"));
}

// Born 1960-05: 60 in 2020-05, first pension 2020-06, the years before are 2005 to 2019.
// At 61 years 12 × 61 − 720 = 12 payments: 12 × 169.03 = 2 028.36.
BOOST_AUTO_TEST_CASE(with_a_birth_month_the_pension_starts_the_month_after_sixty) {
    Case question = asked({"100x15", "2005-2019:100"}, "61");
    question.born = month("1960-05");
    const auto compared = compare(question, changsha()).value();
    for (const PlanResult& plan : compared.plans) {
        BOOST_TEST(iso(plan.projection.start.first) == "2020-06");
        BOOST_TEST(plan.projection.own_paid.value() == yuan("1500"));
        BOOST_TEST(plan.lifetimes[0].received == yuan("2028.36"));
    }
}

// A year paid later: no subsidy in Changsha, and not one of the years beyond 15. Sixteen years
// 2004 to 2019, of which 2010 in 2015: 15 × 130 + 100 = 2 050; ÷ 139 = 14.7482; 169.75.
BOOST_AUTO_TEST_CASE(a_back_paid_year_earns_no_subsidy_and_no_long_payer_yuan) {
    Case question = asked({"2004-2009:100,2011-2019:100,2010:100@2015-04"}, "61");
    question.born = month("1960-05");
    const auto compared = compare(question, changsha()).value();
    BOOST_TEST(compared.plans[0].projection.own_paid.value() == yuan("1600"));
    BOOST_TEST(compared.plans[0].projection.subsidies.value() == yuan("450"));
    BOOST_TEST(compared.plans[0].projection.paid.years_paid(month("2299-12")) == 16);
    BOOST_TEST(compared.plans[0].projection.parts.long_payer_supplement.value() == yuan("0"));
    BOOST_TEST(compared.plans[0].projection.parts.monthly == yuan("169.75"));
}

// 2.5 % a year, paid in January. By hand for two years of 130 before a pension in January:
// counted from the payment month: 130 × 12 → 3.25; (133.25 + 130) × 12 → 6.58125 → 6.58; 269.83.
// from the next month: 130 × 11 ÷ 12 → 2.979 → 2.98; (132.98 × 12 + 130 × 11) × 0.025 ÷ 12 =
// 6.3037 → 6.30; 269.28. From the next January: 0; 130 × 2.5 % = 3.25; 263.25.
BOOST_AUTO_TEST_CASE(interest_starts_in_the_payment_month_the_next_month_or_the_next_january) {
    Case question = asked({"100x2"});
    question.assumptions.interest = 2.5_pct;
    question.assumptions.pay_month = 1;
    const std::pair<InterestStart, const char*> expected[] = {
        {InterestStart::payment_month, "269.83"},
        {InterestStart::next_month, "269.28"},
        {InterestStart::next_january, "263.25"}};
    for (const auto& [start, balance] : expected) {
        ResidentRules rules = changsha();
        rules.interest_start = always(Topic::interest_start, start);
        const auto compared = compare(question, rules).value();
        BOOST_TEST(compared.plans[0].projection.account.balance == yuan(balance));
    }
    // Where no document says, it is the next month.
    BOOST_TEST(compare(question, changsha()).value().plans[0].projection.account.balance ==
               yuan("269.28"));
}

// Published for an unnamed place: 200 + 60 and 2000 + 100 a year, 2.5 %, paid at the beginning of
// each year, base 120: 154.38 and 397.69 a month.
BOOST_AUTO_TEST_CASE(the_published_results_at_two_and_a_half_percent) {
    ResidentRules rules = changsha();
    rules.subsidies = always(Topic::subsidies,
                             SubsidySteps{{yuan("200"), yuan("60")}, {yuan("2000"), yuan("100")}});
    rules.base_pension = always(Topic::base_pension, one_band(yuan("120")));
    rules.interest_start = always(Topic::interest_start, InterestStart::payment_month);
    Case question = asked({"200x15", "2000x15"});
    question.assumptions.interest = 2.5_pct;
    question.assumptions.pay_month = 1;
    const auto compared = compare(question, rules).value();
    BOOST_TEST(compared.plans[0].projection.own_paid.value() == yuan("3000"));
    BOOST_TEST(compared.plans[0].projection.subsidies.value() == yuan("900"));
    BOOST_TEST(compared.plans[0].projection.parts.monthly == yuan("154.38"));
    BOOST_TEST(compared.plans[1].projection.parts.monthly == yuan("397.69"));
}

struct CutCase {
    const char* plan;
    const char* subsidy;
    const char* account_pension;
    const char* monthly;
    const char* annual;
};
std::ostream& operator<<(std::ostream& out, const CutCase& c) {
    return out << c.plan;
}

// Published (newsflash.city 2024, base 135): 3 600 ÷ 139 = 25.8993, with the base 160.8993, cut to
// 160.89; 5 250 ÷ 139 = 37.7698; 6 900 ÷ 139 = 49.6403; 10 200 ÷ 139 = 73.3813.
const CutCase cut_cases[] = {{"200x15", "40", "25.89", "160.89", "1930.68"},
                             {"300x15", "50", "37.76", "172.76", "2073.12"},
                             {"400x15", "60", "49.64", "184.64", "2215.68"},
                             {"600x15", "80", "73.38", "208.38", "2500.56"}};

BOOST_DATA_TEST_CASE(a_place_that_cuts_to_the_fen, bdata::make(cut_cases), c) {
    ResidentRules rules = changsha();
    rules.subsidies = always(Topic::subsidies, SubsidySteps{{yuan("100"), yuan(c.subsidy)}});
    rules.base_pension = always(Topic::base_pension, one_band(yuan("135")));
    rules.pension_rounding =
        always(Topic::pension_rounding, PensionRounding{{1, Rounding::down}, false});
    const auto compared = compare(asked({c.plan}), rules).value();
    BOOST_TEST(compared.plans[0].projection.parts.account_pension == yuan(c.account_pension));
    BOOST_TEST(compared.plans[0].projection.parts.monthly == yuan(c.monthly));
    BOOST_TEST(compared.plans[0].annual.value() == yuan(c.annual));
}

// 见分进角, each part: 1 950 ÷ 139 = 14.0288 → 14.10; 155 + 14.10 = 169.10. The account then pays
// 14.10 a month. On the sum: 169.0288 → 169.10 as well, but the account pays 14.03, up to the fen.
BOOST_AUTO_TEST_CASE(a_place_that_raises_to_the_jiao_on_each_part_or_on_the_sum) {
    ResidentRules rules = changsha();
    rules.pension_rounding =
        always(Topic::pension_rounding, PensionRounding{{10, Rounding::up}, true});
    auto parts = compare(asked({"100x15"}), rules).value().plans[0].projection.parts;
    BOOST_TEST(parts.monthly == yuan("169.10"));
    BOOST_TEST(parts.account_pension == yuan("14.10"));
    rules.pension_rounding =
        always(Topic::pension_rounding, PensionRounding{{10, Rounding::up}, false});
    parts = compare(asked({"100x15"}), rules).value().plans[0].projection.parts;
    BOOST_TEST(parts.monthly == yuan("169.10"));
    BOOST_TEST(parts.account_pension == yuan("14.03"));
}

BOOST_AUTO_TEST_CASE(a_known_balance_leaves_what_was_paid_unsaid) {
    const auto compared = compare(asked({"=47400x15", "3000x15"}), changsha()).value();
    const PlanResult& plan = compared.plans[0];
    BOOST_TEST(!plan.projection.own_paid);
    BOOST_TEST(!plan.projection.subsidies);
    BOOST_TEST(!plan.interest);
    BOOST_TEST(!plan.payback_payments);
    BOOST_TEST(!plan.lifetimes[0].net);
    BOOST_TEST(plan.projection.parts.monthly == yuan("496.01"));
    BOOST_TEST(plan.lifetimes[0].received == yuan("102019.34"));
    BOOST_TEST(!compared.steps[0].extra_paid);
    BOOST_TEST(compared.steps[0].extra_monthly.value() == yuan("0"));
    BOOST_TEST((compared.warnings.back().code == WarningCode::account_only));
}

// The account and the months are printed nowhere; worked by hand from the article's tiers and
// subsidies: (tier + subsidy) × 15 ÷ 139 + 155.
BOOST_AUTO_TEST_CASE(the_ladder_of_all_fourteen_tiers) {
    const auto compared = ladder(asked({}), 15, changsha());
    BOOST_REQUIRE(compared);
    const char* const monthly[] = {"169.03", "180.90", "192.77", "204.64", "216.51",
                                   "228.38", "240.25", "252.12", "263.99", "275.86",
                                   "330.90", "385.94", "440.97", "496.01"};
    BOOST_REQUIRE(compared.value().plans.size() == 14);
    BOOST_TEST(compared.value().steps.size() == 13);
    for (std::size_t i = 0; i < 14; ++i)
        BOOST_TEST(compared.value().plans[i].projection.parts.monthly == yuan(monthly[i]));
}

struct WrongCase {
    const char* what;
    const char* plan;
    const char* age_at_death;
    ErrorCode code;
};
std::ostream& operator<<(std::ostream& out, const WrongCase& c) {
    return out << c.what;
}

const WrongCase wrong_cases[] = {
    {"a tier that is not offered", "150x15", "77.14", ErrorCode::tier_not_offered},
    {"a sum above the cap", "3000x15,100x15", "77.14", ErrorCode::cap_passed},
    {"more years than a life has", "100x46", "77.14", ErrorCode::years_out_of_range},
    {"calendar years without a birth month", "2005:100", "77.14",
     ErrorCode::plan_needs_birth_month},
    {"a known balance beside payments", "=5000x15,100x15", "77.14", ErrorCode::plan_unreadable},
    {"death at 0", "100x15", "0", ErrorCode::age_out_of_range},
    {"death at 200", "100x15", "200", ErrorCode::age_out_of_range},
};

BOOST_DATA_TEST_CASE(what_cannot_be_reckoned_is_refused, bdata::make(wrong_cases), c) {
    const auto refused = compare(asked({c.plan}, c.age_at_death), changsha());
    BOOST_REQUIRE(!refused);
    BOOST_TEST((refused.error().code == c.code));
}

BOOST_AUTO_TEST_CASE(a_tier_not_offered_names_the_offered_ones) {
    const auto refused = compare(asked({"150x15"}), changsha());
    BOOST_TEST(fact(refused.error(), "offered") ==
               "100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1500, 2000, 2500, 3000");
    BOOST_TEST(fact(refused.error(), "place") == "长沙市");
}

const WrongCase wrong_records[] = {
    {"before sixteen", "1975:100", "77.14", ErrorCode::year_before_sixteen},
    {"paid before its year", "2010:100@2009-12", "77.14", ErrorCode::payment_before_its_year},
    {"paid once the pension runs", "2019:100@2020-06", "77.14", ErrorCode::payment_after_pension},
    {"back-paid twice", "2010:100@2015-01,2010:100@2016-01", "77.14",
     ErrorCode::back_payment_twice},
};

BOOST_DATA_TEST_CASE(a_record_that_the_rules_forbid_is_refused, bdata::make(wrong_records), c) {
    Case question = asked({c.plan}, c.age_at_death);
    question.born = month("1960-05");
    const auto refused = compare(question, changsha());
    BOOST_REQUIRE(!refused);
    BOOST_TEST((refused.error().code == c.code));
}

BOOST_AUTO_TEST_CASE(a_month_before_the_first_figure_is_refused_with_the_first_known_one) {
    Case question = asked({"100x15"});
    question.as_of = month("2016-12");
    const auto refused = compare(question, changsha());
    BOOST_REQUIRE(!refused);
    BOOST_TEST((refused.error().code == ErrorCode::no_policy_for_month));
    BOOST_TEST(fact(refused.error(), "first") == "2017-01");
    BOOST_TEST(fact(refused.error(), "place") == "长沙市");
}

// Each part up to the jiao: 155.55 → 155.60; 14.0288 → 14.10; 5 × 1.01 = 5.05 → 5.10; together
// 174.80.
BOOST_AUTO_TEST_CASE(parts_that_are_rounded_on_their_own_add_up_in_the_derivation_too) {
    ResidentRules rules = changsha();
    rules.base_pension = always(Topic::base_pension, one_band(yuan("155.55")));
    rules.long_payer_supplement =
        always(Topic::long_payer_supplement, LongPayerBrackets{{11, {}, yuan("1.01")}});
    rules.pension_rounding =
        always(Topic::pension_rounding, PensionRounding{{10, Rounding::up}, true});
    const auto compared = compare(asked({"100x15"}), rules, Tell::derivation).value();
    BOOST_TEST(compared.plans[0].projection.parts.monthly == yuan("174.80"));
    for (const Step& step : compared.plans[0].derivation.steps())
        BOOST_TEST((reckoned_anew(step) == step.result), static_cast<int>(step.term));
}

// The scheme in Changsha began in July 2010.
BOOST_AUTO_TEST_CASE(a_payment_before_the_scheme_began_is_refused) {
    Case question = asked({"2010-2019:100"});
    question.born = month("1960-05");
    ResidentRules rules = changsha();
    rules.scheme_start = always(Topic::scheme_start, SchemeStart{month("2010-07")});
    BOOST_TEST(
        compare(question, rules).value().plans[0].projection.paid.years_paid(month("2299-12")) ==
        10);
    question.plans = {record("2009-2019:100")};
    const auto refused = compare(question, rules);
    BOOST_REQUIRE(!refused);
    BOOST_TEST((refused.error().code == ErrorCode::payment_before_scheme));
    BOOST_TEST(fact(refused.error(), "first") == "2010-07");
}

BOOST_AUTO_TEST_CASE(a_base_below_the_national_minimum_is_reckoned_with_and_said_to_be) {
    ResidentRules rules = changsha();
    rules.base_pension_floor = always(Topic::base_pension, one_band(yuan("155")), nation);
    BOOST_TEST(compare(asked({"100x15"}), rules).value().warnings.empty());
    rules.base_pension_floor = always(Topic::base_pension, one_band(yuan("155.01")), nation);
    const auto compared = compare(asked({"100x15"}), rules).value();
    BOOST_REQUIRE(compared.warnings.size() == 1);
    BOOST_TEST((compared.warnings[0].code == WarningCode::below_minimum));
    BOOST_TEST(compared.plans[0].projection.parts.monthly == yuan("169.03"));
}

BOOST_AUTO_TEST_CASE(a_group_for_which_a_place_says_nothing_gets_what_holds_for_all_and_a_warning) {
    Case question = asked({"100x15"});
    question.group = Group::severely_disabled;
    ResidentRules rules = changsha();
    const auto without = compare(question, rules).value();
    BOOST_REQUIRE(without.warnings.size() == 1);
    BOOST_TEST((without.warnings[0].code == WarningCode::group_without_rules));
    rules.says_something_for_the_group = true;
    BOOST_TEST(compare(question, rules).value().warnings.empty());
}

Quantity told(const Derivation& derivation, Term term) {
    return told_last(derivation, term).result;
}

// Net 34 766.09 + 0 − 1 500; the step to 3000: 496.01 − 169.03, 45 000 − 1 500, 134 payments.
BOOST_AUTO_TEST_CASE(net_gain_and_the_step_are_told_too) {
    const auto compared =
        compare(asked({"100x15", "3000x15"}), changsha(), Tell::derivation).value();
    const Derivation& lower = compared.plans[0].derivation;
    const Derivation& upper = compared.plans[1].derivation;
    BOOST_TEST((told(lower, Term::together) == Quantity{yuan("34766.09")}));
    BOOST_TEST((told(lower, Term::net) == Quantity{yuan("33266.09")}));
    BOOST_TEST((told(upper, Term::extra_monthly) == Quantity{yuan("326.98")}));
    BOOST_TEST((told(upper, Term::extra_paid) == Quantity{yuan("43500")}));
    // Of what is paid more, and of the plan by itself: 45 000 ÷ 496.01 are 90.7.
    BOOST_TEST((told(upper, Term::extra_payback_payments) == Quantity{Count{134}}));
    BOOST_TEST((told(upper, Term::payback_payments) == Quantity{Count{91}}));
    BOOST_TEST((told(lower, Term::payback_payments) == Quantity{Count{9}}));
}

// Died at 55 after ten payments: 1 000 + 300 left, 300 of it more than was paid.
BOOST_AUTO_TEST_CASE(a_death_before_the_pension_is_told_too) {
    const auto compared = compare(asked({"100x15"}, "55"), changsha(), Tell::derivation).value();
    const Derivation& derivation = compared.plans[0].derivation;
    BOOST_TEST((told(derivation, Term::left_to_heirs) == Quantity{yuan("1300")}));
    BOOST_TEST((told(derivation, Term::net) == Quantity{yuan("300")}));
}

BOOST_AUTO_TEST_CASE(every_step_of_the_derivation_can_be_reckoned_anew) {
    Case question = asked({"100x15", "3000x20", "100x15,200x15", "=47400x15"});
    question.ages_at_death = {age("77.14"), age("55"), age("65.05")};
    question.assumptions.interest = 2.5_pct;
    question.assumptions.base_growth = Money::from_yuan(10);
    for (const bool with_interest : {false, true}) {
        if (!with_interest) question.assumptions = {};
        const auto told = compare(question, changsha(), Tell::derivation).value();
        for (const PlanResult& plan : told.plans) {
            BOOST_TEST(plan.derivation.steps().size() > 5);
            const auto& steps = plan.derivation.steps();
            for (const Step& step : steps) {
                BOOST_TEST((reckoned_anew(step) == step.result),
                           notation(plan.plan) << ", term " << static_cast<int>(step.term));
                // What comes from a step is what that step came to.
                for (const Input& input : step.inputs)
                    if (const ToldBy by = told_by(input))
                        BOOST_TEST((steps.at(*by).result == input.quantity),
                                   notation(plan.plan) << ", term " << static_cast<int>(step.term));
            }
        }
        // And telling changes nothing.
        const auto silent = compare(question, changsha()).value();
        for (std::size_t i = 0; i < told.plans.size(); ++i)
            BOOST_TEST(silent.plans[i].lifetimes[0].received ==
                       told.plans[i].lifetimes[0].received);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
