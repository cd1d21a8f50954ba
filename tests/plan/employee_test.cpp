// SPDX-License-Identifier: Apache-2.0
#include "plan/employee.hpp"

#include "base/decimal.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

Month month(const char* text) {
    return parse_month(text).value();
}

ErrorCode months_refused(const char* text) {
    return parse_employee_months(text).error().code;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(employee_notation)

BOOST_AUTO_TEST_CASE(months_are_read_in_ranges_alone_and_paid_later) {
    const char* text = "2015-03..2015-12@2027-06,2027-01..2042-12,2043-02";
    const auto months = parse_employee_months(text).value();
    BOOST_REQUIRE(months.size() == 3U);
    BOOST_TEST(
        (months[0] == EmployeeMonths{month("2015-03"), month("2015-12"), month("2027-06"), false}));
    BOOST_TEST((months[1] == EmployeeMonths{month("2027-01"), month("2042-12"), {}, false}));
    BOOST_TEST((months[2] == EmployeeMonths{month("2043-02"), month("2043-02"), {}, false}));
    BOOST_TEST(notation(months) == text);
}

BOOST_AUTO_TEST_CASE(what_is_no_run_of_months_is_refused_with_its_entry) {
    for (const char* wrong : {"", "2027", "2027-01..", "2027-01...2028-01", "2028-01..2027-12",
                              "2027-01-2028-01", "2027-13", "2027-01@", "2027-01@2028", ","})
        BOOST_TEST((months_refused(wrong) == ErrorCode::employee_months_unreadable), wrong);
    BOOST_TEST(fact(parse_employee_months("2027-01,2028").error(), "text") == "2028");
}

BOOST_AUTO_TEST_CASE(a_base_is_a_limit_a_share_or_an_amount_from_a_month_on) {
    BOOST_TEST((parse_base_choice("lower").value().base == BaseChoice{BaseLimit::lower}));
    BOOST_TEST((parse_base_choice("upper").value().base == BaseChoice{BaseLimit::upper}));
    BOOST_TEST((parse_base_choice("80%").value().base == BaseChoice{80.0_pct}));
    BOOST_TEST((parse_base_choice("4200.50").value().base == BaseChoice{Money::from_fen(420'050)}));
    BOOST_TEST((parse_base_choice("80%@2030-01").value().chosen == month("2030-01")));
    for (const char* wrong : {"", "middle", "-1", "80 %", "lower@", "lower@2030", "@2030-01"})
        BOOST_TEST(
            (parse_base_choice(wrong).error().code == ErrorCode::contribution_base_unreadable),
            wrong);
    BOOST_TEST((parse_base_choice("100000001").error().code == ErrorCode::amount_out_of_range));
}

BOOST_AUTO_TEST_CASE(an_account_is_read_as_the_office_prints_it) {
    const auto known = parse_employee_account("2026-05:12345.67,96,0.8123").value();
    BOOST_TEST((known == KnownEmployeeAccount{month("2026-05"), Money::from_fen(1'234'567), 96,
                                              0.8123_index}));
    BOOST_TEST(
        (parse_employee_account("2026-05:1,2,0.56830417").value().wage_index == 0.56830417_index));
    for (const char* wrong : {"", "2026-05", "2026-05:1", "2026-05:1,2", "2026-05:1,2,",
                              "2026-05:x,2,0.5", "2026-05:1,1201,0.5", "2026-05:1,2,10.1",
                              "2026-05:1,2,0.123456789", "2026:1,2,0.5", "2026-05:1,2,0.5,3"})
        BOOST_TEST(
            (parse_employee_account(wrong).error().code == ErrorCode::employee_account_unreadable),
            wrong);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
