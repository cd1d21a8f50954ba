// SPDX-License-Identifier: Apache-2.0
#include "base/age.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

BOOST_AUTO_TEST_SUITE(ages)

// 77.14 × 12 = 925.68.
BOOST_AUTO_TEST_CASE(years_with_decimals_are_exact_in_months) {
    const Age age = Age::from_ten_thousandths(771'400);
    BOOST_TEST(age.ten_thousandths() == 771'400);
    BOOST_TEST(age.month_ten_thousandths() == 9'256'800);
    BOOST_TEST(age.whole_months() == 925);
}

// 721 ÷ 12 = 60.08333...: no number of ten-thousandths of a year, and still 721 months.
BOOST_AUTO_TEST_CASE(a_whole_number_of_months_is_exact_too) {
    for (int months = 0; months <= 1440; ++months) {
        BOOST_TEST(Age::from_months(months).whole_months() == months);
        BOOST_TEST(Age::from_months(months).month_ten_thousandths() == months * 10'000);
    }
    BOOST_TEST(Age::from_months(721).ten_thousandths() == 600'833);
    BOOST_TEST((Age::from_months(720) == Age::from_years(60)));
}

BOOST_AUTO_TEST_CASE(every_ten_thousandth_of_a_year_comes_back) {
    for (int count = 770'000; count < 780'000; ++count)
        BOOST_TEST(Age::from_ten_thousandths(count).ten_thousandths() == count);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
