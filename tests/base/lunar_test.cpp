// SPDX-License-Identifier: Apache-2.0
//
// The table in base/lunar.cpp is that on which two libraries agree for every day (see
// lunar_packages.sh, which asks them again), and nearly what new moons and solar terms give when
// they are reckoned anew for Beijing, in its mean time until 1928 and eight hours from Greenwich
// since: two months of 73 412 days begin a day apart, the fourth of 1906, where the calendar that
// was printed is taken, and the seventh of 2097, whose new moon falls on midnight.
#include "base/lunar.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace bdata = boost::unit_test::data;

namespace pension {

namespace {

/// A day as its civil calendar and people of the village call it.
struct Called {
    const char* civil;
    const char* lunar;
};
std::ostream& operator<<(std::ostream& out, const Called& c) {
    return out << c.civil << " = " << c.lunar;
}

CivilDay day_of(std::string_view text) {
    return parse_civil_day(text).value();
}

std::string told(const Result<CivilDay>& day) {
    return day ? iso(day.value()) : "refused";
}

std::string told(const Result<LunarDate>& date) {
    return date ? notation(date.value()) : "refused";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(lunar)

// New Year's Days, feasts and days of history that are remembered by both calendars: the founding
// of the People's Republic (八月初十), the Tangshan earthquake (七月初二), the Olympic Games of
// 2008 (七月初八). Those of 2013 and 2030 are two that the Hong Kong Observatory names because folk
// calendars have them a day later; 1987-08-23 ends the leap sixth month, 2033-12-22 begins the leap
// eleventh.
const Called days[] = {{"1900-01-31", "1900-01-01"},    {"1949-01-29", "1949-01-01"},
                       {"1949-10-01", "1949-08-10"},    {"1972-03-17", "1972-02-03"},
                       {"1976-07-28", "1976-07-02"},    {"1985-02-20", "1985-01-01"},
                       {"1985-02-19", "1984-12-30"},    {"1987-07-26", "1987-leap6-01"},
                       {"1987-08-23", "1987-leap6-29"}, {"2000-02-05", "2000-01-01"},
                       {"2008-08-08", "2008-07-08"},    {"2013-06-12", "2013-05-05"},
                       {"2020-10-01", "2020-08-15"},    {"2024-02-10", "2024-01-01"},
                       {"2030-02-03", "2030-01-01"},    {"2033-12-22", "2033-leap11-01"},
                       {"2101-01-28", "2100-12-29"}};

BOOST_DATA_TEST_CASE(a_day_is_called_as_it_is_remembered, bdata::make(days), c) {
    const auto date = parse_lunar_date(c.lunar);
    BOOST_REQUIRE(date.has_value());
    BOOST_TEST(told(civil_day(*date)) == c.civil);
    BOOST_TEST(told(lunar_date(day_of(c.civil))) == c.lunar);
}

BOOST_AUTO_TEST_CASE(leap_months_stand_where_they_were) {
    for (const auto& [year, month] :
         {std::pair{1922, 5}, {1974, 4}, {1987, 6}, {2020, 4}, {2023, 2}, {2025, 6}, {2033, 11}})
        BOOST_TEST(leap_month(year).value().value_or(0) == month, year);
    BOOST_TEST(!leap_month(1972).value().has_value());
    // Seven in nineteen years (十九年七闰): 201 years have 74.
    int leap_years = 0;
    for (int year = first_lunar_year; year <= last_lunar_year; ++year)
        leap_years += leap_month(year).value() ? 1 : 0;
    BOOST_TEST(leap_years == 74);
}

// 1900-01-31 to 2101-01-28: 201 civil years of 73 414 days, less two.
BOOST_AUTO_TEST_CASE(every_day_has_a_name_and_no_two_days_have_the_same) {
    std::chrono::sys_days day{day_of("1900-01-31")};
    const std::chrono::sys_days last{day_of("2101-01-28")};
    int days_in_all = 0;
    LunarDate before{{1899, 12, false}, 30};
    for (; day <= last; day += std::chrono::days{1}, ++days_in_all) {
        const auto date = lunar_date(day);
        BOOST_REQUIRE(date);
        const bool goes_on =
            date.value().month == before.month && date.value().day == before.day + 1;
        const bool begins = date.value().day == 1 && before.day >= 29;
        if (!goes_on && !begins) BOOST_ERROR(notation(date.value()));
        if (told(civil_day(date.value())) != iso(day)) BOOST_ERROR(notation(date.value()));
        if (parse_lunar_date(notation(date.value())) != date.value())
            BOOST_ERROR(notation(date.value()));
        before = date.value();
    }
    BOOST_TEST(days_in_all == 73'412);
}

// New Year falls from 21 January to 20 February: the new moon in whose month is 雨水.
BOOST_AUTO_TEST_CASE(each_year_ends_where_the_next_one_begins) {
    for (int year = first_lunar_year; year <= last_lunar_year; ++year) {
        const CivilSpan span = civil_span(year).value();
        BOOST_TEST(iso(span.first).substr(5) >= "01-21", year);
        BOOST_TEST(iso(span.first).substr(5) <= "02-20", year);
        if (year == last_lunar_year) break;
        const std::chrono::sys_days end{span.last};
        BOOST_TEST(iso(end + std::chrono::days{1}) == iso(civil_span(year + 1).value().first));
    }
}

BOOST_AUTO_TEST_CASE(a_month_says_from_when_to_when_it_was) {
    const auto second = civil_span(LunarMonth{1972, 2, false});
    BOOST_REQUIRE(second);
    BOOST_TEST(iso(second.value().first) == "1972-03-15");
    BOOST_TEST(iso(second.value().last) == "1972-04-13");
    const auto leap = civil_span(LunarMonth{1922, 5, true});
    BOOST_REQUIRE(leap);
    BOOST_TEST(iso(leap.value().first) == "1922-06-25");
    BOOST_TEST(iso(leap.value().last) == "1922-07-23");
}

BOOST_AUTO_TEST_CASE(what_the_calendar_does_not_have_is_refused_by_name) {
    const auto refusal = [](int year, int month, bool is_leap, int day) {
        const auto read = civil_day({{year, month, is_leap}, day});
        BOOST_REQUIRE(!read);
        return read.error();
    };
    BOOST_TEST((refusal(1899, 12, false, 1) ==
                Error{ErrorCode::lunar_year_unknown,
                      {{"year", "1899"}, {"first", "1900"}, {"last", "2100"}}}));
    BOOST_TEST((refusal(2101, 1, false, 1).code == ErrorCode::lunar_year_unknown));
    BOOST_TEST((refusal(1972, 4, true, 3) ==
                Error{ErrorCode::lunar_leap_missing, {{"lunar", "1972-leap4"}, {"year", "1972"}}}));
    BOOST_TEST(
        (refusal(1987, 7, true, 3) ==
         Error{ErrorCode::lunar_leap_another, {{"lunar", "1987-leap7"}, {"leap", "1987-leap6"}}}));
    // The leap sixth month of 1987 ends on the 29th.
    BOOST_TEST((refusal(1987, 6, true, 30) ==
                Error{ErrorCode::lunar_day_missing,
                      {{"lunar", "1987-leap6"}, {"day", "30"}, {"days", "29"}}}));
}

BOOST_AUTO_TEST_CASE(a_day_outside_the_years_that_are_known_is_refused) {
    for (const char* text :
         {"1900-01-30", "1899-06-01", "2101-01-29", "2101-06-01", "2300-01-01"}) {
        const auto date = lunar_date(day_of(text));
        BOOST_REQUIRE(!date);
        BOOST_TEST((date.error() ==
                    Error{ErrorCode::lunar_day_unknown,
                          {{"civil", text}, {"first", "1900-01-31"}, {"last", "2101-01-28"}}}));
    }
}

BOOST_AUTO_TEST_CASE(the_notation_is_read_back_and_nothing_looser) {
    BOOST_TEST((parse_lunar_month("1974-leap4") == LunarMonth{1974, 4, true}));
    BOOST_TEST((parse_lunar_month("2033-leap11") == LunarMonth{2033, 11, true}));
    BOOST_TEST((parse_lunar_month("1972-02") == LunarMonth{1972, 2, false}));
    for (const char* text : {"", "1972", "1972-2", "1972-13", "1972-00", "1974-leap04", "1974-leap",
                             "-1972-02", "72-02", "1974-Leap4", "1972-02-03"})
        BOOST_TEST(!parse_lunar_month(text).has_value(), text);
    for (const char* text :
         {"1972-02-3", "1972-02-31", "1972-02-00", "1972-02", "1974-leap4", "1972-02-03-"})
        BOOST_TEST(!parse_lunar_date(text).has_value(), text);
    for (const char* text : {"1973-02-29", "1972-2-29", "1972-02", "1972/02/29", "1972-02-29 "})
        BOOST_TEST(!parse_civil_day(text).has_value(), text);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
