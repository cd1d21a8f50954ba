// SPDX-License-Identifier: Apache-2.0
#include "base/decimal.hpp"

#include "base/age.hpp"
#include "base/month.hpp"
#include "printing.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <limits>

namespace bdata = boost::unit_test::data;

namespace pension {

BOOST_AUTO_TEST_SUITE(decimal)

BOOST_AUTO_TEST_CASE(decimals_are_read_exactly) {
    BOOST_TEST(parse_decimal("77.14", 4).value() == 771'400);
    BOOST_TEST(parse_decimal("60", 4).value() == 600'000);
    BOOST_TEST(parse_decimal("0.0001", 4).value() == 1);
    BOOST_TEST(parse_decimal("9223372036854775807", 0).value() ==
               std::numeric_limits<std::int64_t>::max());
}

const char* const unreadable[] = {
    "",    ".",   "5.",   ".5",    "-1",      "+1",   " 1", "1 ",
    "1e3", "1,5", "0x10", "1.2.3", "1.00001", "一百", "９", "9223372036854775808",
    "nan"};

BOOST_DATA_TEST_CASE(anything_else_is_refused, bdata::make(unreadable), text) {
    BOOST_TEST(!parse_decimal(text, 4));
}

BOOST_AUTO_TEST_CASE(yuan_and_percent) {
    BOOST_TEST(parse_yuan("169.03").value() == Money::from_fen(16'903));
    BOOST_TEST(!parse_yuan("169.035"));
    BOOST_TEST(parse_percent("2.5%").value() == 2.5_pct);
    BOOST_TEST(!parse_percent("2.5"));
    BOOST_TEST(!parse_percent("%"));
}

BOOST_AUTO_TEST_CASE(numbers_are_written_as_they_are_read) {
    BOOST_TEST(decimal_text(771'400, 4) == "77.14");
    BOOST_TEST(decimal_text(600'000, 4) == "60");
    BOOST_TEST(decimal_text(-5, 2) == "-0.05");
    BOOST_TEST(yuan_text(Money::from_fen(-5)) == "-0.05");
    BOOST_TEST(yuan_text(Money::from_fen(202'836)) == "2028.36");
    BOOST_TEST(yuan_text(Money::from_fen(std::numeric_limits<std::int64_t>::min())) ==
               "-92233720368547758.08");
}

BOOST_AUTO_TEST_CASE(months_are_read_strictly) {
    BOOST_TEST(iso(parse_month("2017-03").value()) == "2017-03");
    for (const char* wrong : {"2017-3", "2017-13", "2017-00", "201703", "2017/03", "1899-12",
                              "2300-01", "2017-03-01", "二〇一七", ""})
        BOOST_TEST(!parse_month(wrong), wrong);
}

// 77.14 years × 12 = 925.68 months.
BOOST_AUTO_TEST_CASE(an_age_in_years_is_an_exact_number_of_months) {
    const Age age = Age::from_ten_thousandths(771'400);
    BOOST_TEST(age.month_ten_thousandths() == 9'256'800);
    BOOST_TEST(age.whole_months() == 925);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
