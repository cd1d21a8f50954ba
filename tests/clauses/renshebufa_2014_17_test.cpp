// SPDX-License-Identifier: Apache-2.0
#include "calc/switching.hpp"

#include <boost/test/unit_test.hpp>

// 人社部发〔2014〕17号 《城乡养老保险制度衔接暂行办法》: from one scheme into the other, section by
// section.

namespace pension {

BOOST_AUTO_TEST_SUITE(renshebufa_2014_17)

// At the statutory age in 2029-12 180 months are asked for. With 179 the way leads into the
// resident scheme: 179 and the 54 months of it that are not paid twice are 233, 19 years.
BOOST_AUTO_TEST_CASE(section_3_one_month_less_than_fifteen_years_leads_the_other_way) {
    const auto enough =
        scheme_switch(five_years(), employee_months(180, "2029-12"), nationwide()).value();
    BOOST_TEST((enough.direction == SwitchDirection::resident_into_employee));
    BOOST_TEST(enough.minimum.missing == 0);
    const auto less =
        scheme_switch(five_years(), employee_months(179, "2029-12"), nationwide()).value();
    BOOST_TEST((less.direction == SwitchDirection::employee_into_resident));
    BOOST_TEST(less.minimum.missing == 1);
    BOOST_TEST(less.months_counted == 233);
    BOOST_TEST(less.years_counted() == 19);
}

// 2014: 120 × 6 ÷ 12 = 60 come back. 800 − 60 = 740 move; 4 × 12 + 6 months count no more.
BOOST_AUTO_TEST_CASE(section_5_with_the_minimum_the_resident_account_moves_without_its_years) {
    const auto made =
        scheme_switch(five_years(), employee_months(180, "2029-12"), nationwide()).value();
    BOOST_TEST((made.direction == SwitchDirection::resident_into_employee));
    BOOST_TEST(made.refunded == yuan("60"));
    BOOST_TEST(made.moved == yuan("740"));
    BOOST_TEST(made.balance == yuan("50740"));
    BOOST_TEST(made.months_counted == 180);
    BOOST_TEST(made.resident_months_lost == 54);
    BOOST_TEST(made.pooled_fund_lost == Money{});
}

// The same 180 months are not enough in 2030: 186 are needed. 180 + 54 = 234 months, 19 years.
BOOST_AUTO_TEST_CASE(
    section_6_below_the_minimum_of_the_year_the_employee_months_count_in_the_other) {
    const auto made =
        scheme_switch(five_years(), employee_months(180, "2030-01"), nationwide()).value();
    BOOST_TEST((made.direction == SwitchDirection::employee_into_resident));
    BOOST_TEST(made.minimum.missing == 6);
    BOOST_TEST(made.moved == yuan("50000"));
    BOOST_TEST(made.balance == yuan("50740"));
    BOOST_TEST(made.months_counted == 234);
    BOOST_TEST(made.years_counted() == 19);
    BOOST_TEST(made.resident_months_lost == 0);
    BOOST_TEST(made.pooled_fund_lost == yuan("75000"));
}

BOOST_AUTO_TEST_CASE(section_7_overlapping_time_counts_once_and_is_refunded_by_the_month) {
    EmployeeStanding employee = employee_months(6, "2030-01");
    employee.years.push_back({2012, 12});
    const auto made = scheme_switch(five_years(), employee, nationwide()).value();
    BOOST_REQUIRE(made.overlaps.size() == 2U);
    BOOST_TEST(made.overlaps[0].year == 2012);
    BOOST_TEST(made.overlaps[0].refund == yuan("120"));  // Own and collective, no subsidy.
    BOOST_TEST(made.overlaps[1].refund == yuan("60"));
    BOOST_TEST(made.months_counted == 60);  // Five calendar years, none twice.
}

// 1 000 − 450 = 550 come back, 24 × 100 of base pension are owed.
BOOST_AUTO_TEST_CASE(section_8_of_two_pensions_the_resident_one_ends_and_is_paid_back) {
    const DoublePayment twice = double_payment(yuan("1000"), yuan("450"), yuan("2400"));
    BOOST_TEST(twice.refunded == yuan("550"));
    BOOST_TEST(twice.base_paid_back == yuan("2400"));
    BOOST_TEST(twice.settled == yuan("-1850"));
    BOOST_TEST(double_payment(yuan("400"), yuan("450"), {}).refunded == Money{});
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
