// SPDX-License-Identifier: Apache-2.0
#include "app/lists/birth_cell.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

const Month today = month_of(2026, 11);

BirthCell cell(std::string_view text) {
    auto read = read_birth_cell(text, today);
    BOOST_REQUIRE_MESSAGE(read, text << " is refused");
    return std::move(read).value();
}

Error refusal(std::string_view text) {
    const auto read = read_birth_cell(text, today);
    BOOST_REQUIRE_MESSAGE(!read, text << " is read");
    return read.error();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(birth_cells)

BOOST_AUTO_TEST_CASE(months_and_days_are_read_as_lists_have_them) {
    for (const char* text : {"1972-03", "197203", "19720315", "1972/3/5", "1972年3月", "1972.03",
                             "1972.3", "1972-03-15", "1972年3月15日", "１９７２-０３"}) {
        BOOST_TEST(iso(cell(text).month) == "1972-03", text);
        BOOST_TEST(cell(text).told.empty());
    }
}

BOOST_AUTO_TEST_CASE(a_year_of_two_digits_is_read_where_one_century_fits) {
    for (const char* text : {"72.3", "72-03", "72/3/15", "72年3月", "72年3月15日"}) {
        const BirthCell read = cell(text);
        BOOST_TEST(iso(read.month) == "1972-03", text);
        BOOST_REQUIRE(read.told.size() == 1U);
        BOOST_TEST((read.told.front().code == WarningCode::two_digit_year));
    }
    // 16 in November 2026: only this century.
    BOOST_TEST(iso(cell("10.11").month) == "2010-11");
    BOOST_TEST(iso(cell("08.3").month) == "2008-03");
    // 15 years old, or 115: neither is likely.
    const Error error = refusal("11.3");
    BOOST_TEST((error.code == ErrorCode::birth_century_unknown));
    BOOST_TEST(fact(error, "first") == "1911-03");
    BOOST_TEST(fact(error, "second") == "2011-03");
}

BOOST_AUTO_TEST_CASE(a_nought_that_a_spreadsheet_took_away_is_asked_for) {
    for (const char* text : {"1972.1", "72.1"})
        BOOST_TEST((refusal(text).code == ErrorCode::birth_month_cut), text);
    BOOST_TEST(fact(refusal("1972.1"), "second") == "1972-10");
    BOOST_TEST(iso(cell("1972.10").month) == "1972-10");
    BOOST_TEST(iso(cell("1972.01").month) == "1972-01");
    BOOST_TEST(iso(cell("1972-1").month) == "1972-01");
    BOOST_TEST(iso(cell("1972.1.15").month) == "1972-01");
}

// LibreOffice and Excel: 26373 is 1972-03-15, 25569 is 1970-01-01.
BOOST_AUTO_TEST_CASE(the_number_of_a_day_in_a_spreadsheet_is_read_and_told) {
    for (const auto& [text, day] :
         {std::pair{"26373", "1972-03-15"}, std::pair{"25569", "1970-01-01"},
          std::pair{"26373.0", "1972-03-15"}, std::pair{"10000", "1927-05-18"}}) {
        const BirthCell read = cell(text);
        BOOST_REQUIRE(read.told.size() == 1U);
        BOOST_TEST((read.told.front().code == WarningCode::excel_day_number));
        BOOST_TEST(fact(read.told.front(), "civil") == day);
        BOOST_TEST(iso(read.month) == std::string{day}.substr(0, 7));
    }
    // A year alone, and a number that is no day.
    for (const char* text : {"1972", "9999", "99999", "54789", "3"})
        BOOST_TEST((refusal(text).code == ErrorCode::birth_unreadable), text);
}

BOOST_AUTO_TEST_CASE(a_lunar_birthday_is_converted_or_asked_about) {
    // 农历1972年二月初三 is 1972-03-17.
    const BirthCell read = cell("农历1972年二月初三");
    BOOST_TEST(iso(read.month) == "1972-03");
    BOOST_REQUIRE(read.told.size() == 1U);
    BOOST_TEST((read.told.front().code == WarningCode::lunar_birthday));
    BOOST_TEST((refusal("1972年八月十五").code == ErrorCode::calendar_ambiguous));
    BOOST_TEST((refusal("农历1972年二月").code == ErrorCode::lunar_day_needed));
    BOOST_TEST((refusal("农历1972年闰四月初一").code == ErrorCode::lunar_leap_missing));
}

BOOST_AUTO_TEST_CASE(an_identity_number_says_the_month) {
    const BirthCell read = cell("11010519491231002X");
    BOOST_TEST(iso(read.month) == "1949-12");
    BOOST_REQUIRE(read.identity);
    BOOST_TEST((read.identity->sex == Sex::female));
    BOOST_TEST((refusal("110105194912310021").code == ErrorCode::identity_check_wrong));
    BOOST_TEST((refusal("4.30102E+17").code == ErrorCode::identity_number_lost));
}

BOOST_AUTO_TEST_CASE(days_that_never_were_are_refused) {
    for (const char* text : {"1972-13", "1972-02-30", "72.13", "197213", "1972年13月", ""})
        BOOST_TEST((refusal(text).code == ErrorCode::birth_unreadable), text);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
