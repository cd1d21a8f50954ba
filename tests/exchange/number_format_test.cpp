// SPDX-License-Identifier: Apache-2.0
#include "exchange/number_format.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

BOOST_AUTO_TEST_SUITE(number_formats)

BOOST_AUTO_TEST_CASE(dates_are_told_by_their_letters) {
    for (const char* code :
         {"yyyy-mm-dd", "yyyy\"年\"m\"月\"", "yyyy年m月d日", "[$-804]yyyy\"年\"m\"月\"d\"日\";@",
          "[DBNum1][$-804]yyyy\"年\"m\"月\"", "m/d/yy", "mmm-yy", "e\"年\"m\"月\"", "[Red]yyyy/m;@",
          "aaaa", "d", "yyyy.mm"})
        BOOST_TEST(number_format(code).has_date, code);
}

// Money in Chinese numerals, colours, units and text are no dates.
BOOST_AUTO_TEST_CASE(other_codes_are_none) {
    for (const char* code :
         {"General", "0.00", "#,##0.00_ ", "[DBNum1][$-804]General", "[DBNum2][$-804]General\"元\"",
          "0.00E+00", "[Red]0", "0\"days\"", "@", "# ?/?", "0%", "[Yellow]0.0", "\\d0",
          "_-\"¥\"* #,##0.00_-", "[>=100]0;0.0", ""})
        BOOST_TEST(!number_format(code).has_date, code);
}

BOOST_AUTO_TEST_CASE(minutes_are_no_months) {
    for (const char* code : {"h:mm", "mm:ss", "[h]:mm", "[mm]:ss", "上午/下午h\"时\"mm\"分\""}) {
        BOOST_TEST(!number_format(code).has_date, code);
        BOOST_TEST(number_format(code).has_time, code);
    }
    const NumberFormat both = number_format("yyyy-mm-dd hh:mm");
    BOOST_TEST((both.has_date && both.has_time));
}

BOOST_AUTO_TEST_CASE(formats_with_a_number_are_those_of_the_standard_and_of_chinese) {
    for (const int date : {14, 15, 16, 17, 22, 27, 28, 31, 36, 50, 52, 57, 58})
        BOOST_TEST(built_in_number_format(date).has_date, date);
    for (const int time : {18, 21, 32, 33, 34, 45, 46, 47, 55})
        BOOST_TEST(
            (built_in_number_format(time).has_time && !built_in_number_format(time).has_date),
            time);
    for (const int plain : {0, 1, 2, 3, 4, 9, 11, 12, 37, 44, 48, 49})
        BOOST_TEST(
            (!built_in_number_format(plain).has_date && !built_in_number_format(plain).has_time),
            plain);
}

// 26373 is 1972-03-15, of 1900; of 1904 it is 1462 days less.
BOOST_AUTO_TEST_CASE(a_day_is_written_with_its_year_first) {
    const NumberFormat date = number_format("yyyy/m/d");
    BOOST_TEST(shown(26'373, date, false) == "1972-03-15");
    BOOST_TEST(shown(24'911, date, true) == "1972-03-15");
    BOOST_TEST(shown(26'373.5, date, false) == "1972-03-15");
    BOOST_TEST(shown(26'373.5, number_format("yyyy-mm-dd hh:mm"), false) == "1972-03-15 12:00:00");
    BOOST_TEST(shown(0.25, number_format("h:mm"), false) == "06:00:00");
    BOOST_TEST(shown(1.5, number_format("[h]:mm"), false) == "36:00:00");
}

// The year 1900 was no leap year, and has a 29th of February there: number 60.
BOOST_AUTO_TEST_CASE(the_first_days_are_those_of_1900) {
    const NumberFormat date = number_format("yyyy-mm-dd");
    BOOST_TEST(shown(1, date, false) == "1900-01-01");
    BOOST_TEST(shown(59, date, false) == "1900-02-28");
    BOOST_TEST(shown(60, date, false) == "60");
    BOOST_TEST(shown(61, date, false) == "1900-03-01");
    BOOST_TEST(shown(0, date, true) == "1904-01-01");
    BOOST_TEST(shown(2'958'465, date, false) == "9999-12-31");
    for (const double none : {-1.0, 0.0, 2'958'466.0, 1e300})
        BOOST_TEST(shown(none, date, false) == plain_number(none));
}

BOOST_AUTO_TEST_CASE(noughts_that_a_format_shows_are_kept) {
    BOOST_TEST(shown(1972.1, number_format("0.00"), false) == "1972.10");
    BOOST_TEST(shown(7, number_format("0000"), false) == "0007");
    BOOST_TEST(shown(7, number_format("0000\"号\""), false) == "0007");
    BOOST_TEST(shown(3000, number_format("#,##0.00"), false) == "3000.00");
    BOOST_TEST(shown(0.5, number_format("0%"), false) == "50%");
    // A sign is no digit (ECMA-376, 18.8.31).
    BOOST_TEST(shown(-7, number_format("0000"), false) == "-0007");
    BOOST_TEST(shown(-0.5, number_format("0.00"), false) == "-0.50");
    BOOST_TEST(shown(-1e300, number_format("0.00"), false) == "-1E+300");
}

BOOST_AUTO_TEST_CASE(nothing_is_rounded_away) {
    BOOST_TEST(shown(1972.125, number_format("0"), false) == "1972.125");
    BOOST_TEST(shown(0.1 + 0.2, {}, false) == "0.3");
    BOOST_TEST(shown(3000, number_format("0,"), false) == "3000");
    BOOST_TEST(shown(1972, {}, false) == "1972");
    BOOST_TEST(shown(-0.0, {}, false) == "0");
    BOOST_TEST(shown(430102500315123.0, {}, false) == "430102500315123");
    BOOST_TEST(shown(430102195003152000.0, number_format("0"), false) == "4.30102195003152E+17");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
