// SPDX-License-Identifier: Apache-2.0
#include "calc/employee/scheme_switch.hpp"

#include "calc/estimate/reckoned_anew.hpp"
#include "calc/switching.hpp"

#include <boost/test/unit_test.hpp>

// From one scheme into the other; what 人社部发〔2014〕17号 says of it is in clauses/.
namespace pension {

namespace {

/// So much a month for so many months.
PaymentSchedule monthly(const char* amount, Count payments = 720) {
    return PaymentSchedule{{{{}, yuan(amount), payments}}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(employee_switch)

// Six months more at 900.
BOOST_AUTO_TEST_CASE(one_after_the_other_both_ways_out_say_what_they_cost_and_lose) {
    const auto both =
        schemes_in_turn(five_years(), employee_months(180, "2030-01"), yuan("5400"), nationwide())
            .value();
    BOOST_TEST((both.order == SchemeOrder::resident_first));
    BOOST_REQUIRE(both.paying_on);
    BOOST_TEST(both.paying_on->months == 6);
    BOOST_TEST(both.paying_on->cost == yuan("5400"));
    BOOST_TEST((both.paying_on->retirement == month("2030-07")));
    BOOST_TEST(both.paying_on->resident_months_lost == 54);
    BOOST_TEST(both.at_retirement.pooled_fund_lost == yuan("75000"));
    const auto enough =
        schemes_in_turn(five_years(), employee_months(180, "2029-12"), {}, nationwide()).value();
    BOOST_TEST(!enough.paying_on);
}

// 100 000 more for 1 000 more a month: the hundredth month, 2038-04. Three years later the resident
// pension has 36 × 200 of a lead to be made up: 107 200 ÷ 1 000, the 108th month from 2033-01.
BOOST_AUTO_TEST_CASE(side_by_side_says_when_the_dearer_scheme_has_won_its_price_back) {
    const SchemeSide resident{yuan("3000"), month("2030-01"), monthly("200"), yuan("4000")};
    SchemeSide employee{yuan("103000"), month("2030-01"), monthly("1200"), yuan("50000")};
    const auto both = side_by_side(resident, employee);
    BOOST_TEST(both.extra_paid == yuan("100000"));
    BOOST_TEST(both.extra_monthly == yuan("1000"));
    BOOST_TEST((both.won_back.value() == month("2038-04")));
    employee.first = month("2033-01");
    BOOST_TEST((side_by_side(resident, employee).won_back.value() == month("2041-12")));
    BOOST_TEST(!side_by_side(employee, resident).won_back);  // Asks for no more.
    employee.payments = monthly("1200", 60);
    BOOST_TEST(!side_by_side(resident, employee).won_back);  // 60 × 1 000 are too few.
}

// The resident pension rises by 100 in 2031: twelve months bring 1 000 each, then 900. 88 000 ÷ 900
// are 97.8: the 98th month from 2031-01 is 2039-02.
BOOST_AUTO_TEST_CASE(side_by_side_counts_a_pension_that_rises_as_it_is_paid) {
    const PaymentSchedule rising{{{{}, yuan("200"), 12}, {{}, yuan("300"), 708}}};
    const SchemeSide resident{yuan("3000"), month("2030-01"), rising, yuan("4000")};
    const SchemeSide employee{yuan("103000"), month("2030-01"), monthly("1200"), yuan("50000")};
    BOOST_TEST((side_by_side(resident, employee).won_back.value() == month("2039-02")));
}

BOOST_AUTO_TEST_CASE(each_step_of_a_switch_can_be_worked_out_anew) {
    Derivation derivation;
    BOOST_REQUIRE(
        scheme_switch(five_years(), employee_months(180, "2030-01"), nationwide(), &derivation));
    BOOST_TEST(derivation.steps().size() == 4U);
    for (const Step& step : derivation.steps())
        BOOST_TEST((reckoned_anew(step) == step.result), static_cast<int>(step.term));
}

BOOST_AUTO_TEST_CASE(an_account_that_holds_less_than_its_refund_is_no_account) {
    ResidentStanding resident = five_years();
    resident.balance = yuan("50");
    BOOST_TEST((scheme_switch(resident, employee_months(180, "2030-01"), nationwide()).error() ==
                Error{ErrorCode::amount_out_of_range, {{"amount", "60.00"}, {"most", "50.00"}}}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
