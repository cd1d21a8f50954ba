// SPDX-License-Identifier: Apache-2.0
#include "calc/changsha.hpp"
#include "calc/county.hpp"
#include "calc/estimate/reckoned_anew.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

Case at_rate(std::vector<const char*> plans, Rate rate, const char* age_at_death = "77.14") {
    Case question = asked(std::move(plans), age_at_death);
    question.assumptions.deposit = rate;
    return question;
}

/// Where one year is enough for a pension, so that sums stay small.
Deposit deposit_of(const char* plan, Rate rate) {
    ResidentRules rules = changsha();
    rules.minimum_years = always(Topic::minimum_years, 1);
    return *compare(at_rate({plan}, rate), rules).value().plans.front().deposit;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(deposit)

// 1500 ÷ 169.03 = 8.87: eight payments in full, the ninth, at 60 years 9 months, is not; without
// interest that is the payback.
BOOST_AUTO_TEST_CASE(without_interest_a_deposit_lasts_until_the_payback) {
    const Deposit kept = deposit_of("100x15", Rate{});
    BOOST_TEST(kept.at_start() == yuan("1500"));
    BOOST_TEST(kept.full_payments() == 8);
    BOOST_TEST(iso(*kept.used_up()) == "2018-09");
    BOOST_TEST((*kept.age_used_up() == age("60.75")));
    BOOST_TEST(kept.worth_at(60) == yuan("1500"));
    BOOST_TEST(kept.worth_at(61) == Money{});
    BOOST_TEST(kept.first_age() == 60);
    BOOST_TEST(kept.last_age() == 61);
}

// 300 in December 2016 and 2017; the pension from January 2018 is 155 + 700 ÷ 139 = 160.04.
// 2017: 300 × 3 % = 9.00; 609.00 at the start. After January 448.96, February 288.92, March 128.88.
// In April 128.88 do not reach, so (609 + 448.96 + 288.92 + 128.88) × 3 % ÷ 12 = 3.69 come first:
// 132.57 are paid out, and nothing is left.
BOOST_AUTO_TEST_CASE(a_year_is_settled_before_the_rest_is_paid_out) {
    const Deposit kept = deposit_of("300x2", 3.0_pct);
    BOOST_TEST(kept.at_start() == yuan("609"));
    BOOST_TEST(kept.full_payments() == 3);
    BOOST_TEST(iso(*kept.used_up()) == "2018-04");
    BOOST_TEST(kept.age_used_up()->whole_months() == 724);
    BOOST_TEST(kept.worth(month("2016-11")) == Money{});
    BOOST_TEST(kept.worth(month("2016-12")) == yuan("300"));
    // Six months of 300: 4.50.
    BOOST_TEST(kept.worth(month("2017-06")) == yuan("304.50"));
    // (609 + 448.96) × 3 % ÷ 12 = 2.64.
    BOOST_TEST(kept.worth(month("2018-02")) == yuan("291.56"));
    BOOST_TEST(kept.worth(month("2018-04")) == Money{});
}

// 60.2 years are 722.4 months: 291.56 − 0.4 × 160.04 (64.02). 60.3 years are 723.6: 128.88 + 3.37 −
// 0.6 × 132.25, all there is, (79.35). 59.5 years: June 2017.
BOOST_AUTO_TEST_CASE(what_a_death_leaves_in_the_bank_counts_the_fraction_of_the_next_payment) {
    const Deposit kept = deposit_of("300x2", 3.0_pct);
    BOOST_TEST(kept.left_at(age("60.2")) == yuan("227.54"));
    BOOST_TEST(kept.left_at(age("60.3")) == yuan("52.90"));
    BOOST_TEST(kept.left_at(age("60.4")) == Money{});
    BOOST_TEST(kept.left_at(age("59.5")) == yuan("304.50"));
    BOOST_TEST(kept.left_at(age("20")) == Money{});
    BOOST_TEST(kept.left_at(age("120")) == Money{});
}

// 3000 twice at 2 %: 60.00, 6060.00 at the start; the pension is 155 + 6320 ÷ 139 = 200.47.
// 2018: (12 × 6060 − 66 × 200.47) × 2 % ÷ 12 = 99.15; 6060 − 2405.64 + 99.15 = 3753.51.
// 2019: (45 042.12 − 13 231.02) × 2 % ÷ 12 = 53.02; 1400.89. June 2020: 198.07 left; July: (9806.23
// − 21 × 200.47) × 2 % ÷ 12 = 9.33 make 207.40 of them, and 6.93 are left; August is not reached.
BOOST_AUTO_TEST_CASE(each_year_of_drawing_is_settled_in_december) {
    const Deposit kept = deposit_of("3000x2", 2.0_pct);
    BOOST_TEST(kept.at_start() == yuan("6060"));
    BOOST_TEST(kept.worth_at(61) == yuan("3753.51"));
    BOOST_TEST(kept.worth_at(62) == yuan("1400.89"));
    BOOST_TEST(kept.worth(month("2020-07")) == yuan("6.93"));
    BOOST_TEST(kept.full_payments() == 31);
    BOOST_TEST(iso(*kept.used_up()) == "2020-08");
    BOOST_TEST(kept.last_age() == 63);
}

// At 20 % the interest of a month, more than 750 yuan, is more than the pension.
BOOST_AUTO_TEST_CASE(a_deposit_that_earns_more_than_the_pension_is_never_used_up) {
    const Deposit kept = deposit_of("3000x15", 20.0_pct);
    BOOST_TEST(!kept.used_up());
    BOOST_TEST(!kept.age_used_up());
    BOOST_TEST(kept.last_age() == 105);
    BOOST_TEST(kept.worth_at(105) > kept.worth_at(104));
}

// 5.4371 % is the return of 3000x15 at 77.14, that is of 205.68 payments. A bank that settles once
// a year gives a little less than one that compounds each month; it is out within half a year.
BOOST_AUTO_TEST_CASE(at_the_return_of_the_plan_the_deposit_lasts_for_the_same_life) {
    const Deposit kept = deposit_of("3000x15", Rate::from_ppm(54'371));
    BOOST_TEST(kept.full_payments() >= 200);
    BOOST_TEST(kept.full_payments() <= 211);
}

BOOST_AUTO_TEST_CASE(a_higher_rate_never_leaves_less) {
    Money before;
    for (const int percent : {0, 1, 2, 3, 5, 8}) {
        const Deposit kept = deposit_of("1000x15", Rate::from_ppm(percent * 10'000));
        BOOST_TEST(kept.worth_at(65) >= before);
        before = kept.worth_at(65);
    }
}

// What is known is a balance, not what was paid for it.
BOOST_AUTO_TEST_CASE(a_known_balance_is_compared_with_no_deposit) {
    const auto compared = compare(at_rate({"=47400x15"}, 2.0_pct), changsha());
    BOOST_TEST(!compared.value().plans.front().deposit);
    BOOST_TEST(compared.value().plans.front().deposit_left.empty());
}

BOOST_AUTO_TEST_CASE(without_a_rate_there_is_no_deposit) {
    const auto compared = compare(asked({"100x15"}), changsha());
    BOOST_TEST(!compared.value().plans.front().deposit);
}

BOOST_AUTO_TEST_CASE(a_deposit_rate_beyond_all_banks_is_refused) {
    const auto compared = compare(at_rate({"100x15"}, 51.0_pct), changsha());
    BOOST_REQUIRE(!compared);
    BOOST_TEST((compared.error().code == ErrorCode::rate_out_of_range));
}

// The base rises from 60 to 100 in 2020: the deposit pays what the pension pays. Born 1959-06, f is
// 2019-07; paid are 2010 to 2018, 100 a year in December, 900 in all. The account: 9 × 130 (the
// last year, 2018: 200 + 40) ...
BOOST_AUTO_TEST_CASE(a_deposit_pays_what_the_pension_pays_in_each_month) {
    Case question = dated_case("1959-06", {"2010-2017:100,2018:200"});
    question.assumptions.deposit = Rate{};
    const auto compared = compare(question, county());
    BOOST_REQUIRE(compared);
    const PlanResult& plan = compared.value().plans.front();
    const Deposit& kept = *plan.deposit;
    // 8 × 130 + 240 = 1280; ÷ 139 = 9.21: 69.21 a month, from January 2020 109.21.
    BOOST_TEST(plan.projection.parts.monthly == yuan("69.21"));
    BOOST_TEST(kept.at_start() == yuan("1000"));
    // 6 × 69.21 = 415.26; 584.74 ÷ 109.21 = 5.35.
    BOOST_TEST(kept.worth(month("2019-12")) == yuan("584.74"));
    BOOST_TEST(kept.full_payments() == 11);
    BOOST_TEST(iso(*kept.used_up()) == "2020-06");
}

BOOST_AUTO_TEST_CASE(what_is_left_in_the_bank_can_be_worked_out_from_its_step) {
    ResidentRules rules = changsha();
    rules.minimum_years = always(Topic::minimum_years, 1);
    for (const char* at : {"59.5", "60.2", "60.3", "61.75", "62.6", "77.14", "120"}) {
        const auto compared =
            compare(at_rate({"300x2", "3000x2"}, 2.75_pct, at), rules, Tell::derivation);
        for (const PlanResult& plan : compared.value().plans) {
            const Step& told = told_last(plan.derivation, Term::deposit_left);
            BOOST_TEST((told.result == Quantity{plan.deposit_left.front()}));
            for (const Step& step : plan.derivation.steps())
                BOOST_TEST((reckoned_anew(step) == step.result), at);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
