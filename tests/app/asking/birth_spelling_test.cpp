// SPDX-License-Identifier: Apache-2.0
#include "app/asking/birth_spelling.hpp"

#include "app/asking/question.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace bdata = boost::unit_test::data;

namespace pension {

namespace {

struct Spelled {
    const char* text;
    const char* read;  ///< "1972-03 = 1972-02-03": the month, and the lunar day if it was one.
};
std::ostream& operator<<(std::ostream& out, const Spelled& c) {
    return out << '"' << c.text << '"';
}

std::string told(const Result<Birth>& birth) {
    if (!birth) return "refused";
    std::string text = iso(birth.value().month);
    if (const auto& lunar = birth.value().lunar) text += " = " + notation(*lunar);
    if (const auto& month = birth.value().in_lunar) text += " = " + notation(*month);
    return text;
}

struct Refused {
    const char* text;
    ErrorCode code;
    std::vector<std::pair<std::string, std::string>> facts;
};
std::ostream& operator<<(std::ostream& out, const Refused& c) {
    return out << '"' << c.text << '"';
}

}  // namespace

BOOST_AUTO_TEST_SUITE(birth_spelling)

// The third day of the second month of 1972 is 17 March; the 28th of its twelfth month is 31
// January 1973, three days before New Year's Day, 3 February, for the month has 30 days. The leap
// fourth month of 1974 begins on 22 May, the leap sixth of 1987 on 26 July.
const Spelled birthdays[] = {{"农历1972年二月初三", "1972-03 = 1972-02-03"},
                             {"农历一九七二年二月初三", "1972-03 = 1972-02-03"},
                             {"阴历1972.2.3", "1972-03 = 1972-02-03"},
                             {"旧历 1972/2/3", "1972-03 = 1972-02-03"},
                             {"农历1972-02-03", "1972-03 = 1972-02-03"},
                             {"农历１９７２年２月３日", "1972-03 = 1972-02-03"},
                             {"农历19720203", "1972-03 = 1972-02-03"},
                             {"农历：1972年2月初3", "1972-03 = 1972-02-03"},
                             {"1972年二月初三（农历）", "1972-03 = 1972-02-03"},
                             {"1972年二月初三", "1972-03 = 1972-02-03"},
                             {"1972 年 2 月 初三 生", "1972-03 = 1972-02-03"},
                             {"生于農曆1972年二月初三", "1972-03 = 1972-02-03"},
                             {"lunar 1972-02-03", "1972-03 = 1972-02-03"},
                             {"Lunar 1972.2.3", "1972-03 = 1972-02-03"},
                             {"1972-02-03 (lunar)", "1972-03 = 1972-02-03"},
                             {"1972年腊月廿八", "1973-01 = 1972-12-28"},
                             {"1972年腊月28", "1973-01 = 1972-12-28"},
                             {"农历1972年十二月二十八", "1973-01 = 1972-12-28"},
                             {"1972年腊月卅", "1973-02 = 1972-12-30"},
                             {"1972年腊月三十", "1973-02 = 1972-12-30"},
                             {"1972年冬月初一", "1972-12 = 1972-11-01"},
                             {"农历1972年十一月初一", "1972-12 = 1972-11-01"},
                             {"1972年正月十五", "1972-02 = 1972-01-15"},
                             {"农历一九七〇年正月初一", "1970-02 = 1970-01-01"},
                             {"农历一九七零年正月初一", "1970-02 = 1970-01-01"},
                             {"1974年闰四月初三", "1974-05 = 1974-leap4-03"},
                             {"1974年闰4月3日", "1974-05 = 1974-leap4-03"},
                             {"lunar 1974-leap4-03", "1974-05 = 1974-leap4-03"},
                             {"农历1974年四月初三", "1974-04 = 1974-04-03"},
                             {"1987年闰六月廿九", "1987-08 = 1987-leap6-29"}};

BOOST_DATA_TEST_CASE(a_lunar_birthday_is_read_as_people_say_it, bdata::make(birthdays), c) {
    BOOST_TEST(told(read_birth(c.text)) == c.read);
}

const Spelled civil[] = {{"1972-03", "1972-03"},
                         {"1972-02-03", "1972-02"},
                         {"19720203", "1972-02"},
                         {"1972.2.3", "1972-02"},
                         {"1972年2月3日", "1972-02"},
                         {"1972年2月3日生", "1972-02"},
                         {"公历1972年二月三日", "1972-02"},
                         {"阳历1972-02-03", "1972-02"},
                         {"公历1972年八月十五", "1972-08"},
                         {"solar 1972-02-03", "1972-02"},
                         {"一九七二年二月三日", "1972-02"},
                         {"一九七二年2月", "1972-02"}};

BOOST_DATA_TEST_CASE(what_is_not_surely_lunar_is_not_taken_for_it, bdata::make(civil), c) {
    BOOST_TEST(told(read_birth(c.text)) == c.read);
}

// The second month of 1972 is 15 March to 13 April.
const Refused refusals[] = {
    {"1972年八月十五",
     ErrorCode::calendar_ambiguous,
     {{"text", "1972年八月十五"},
      {"month", "1972-08"},
      {"lunar", "1972-08-15"},
      {"civil", "1972-09-22"}}},
    {"1972年二月",
     ErrorCode::calendar_ambiguous,
     {{"text", "1972年二月"},
      {"month", "1972-02"},
      {"lunar", "1972-02"},
      {"civil", "1972-03-15..1972-04-13"}}},
    {"1947年三月廿八日",
     ErrorCode::calendar_ambiguous,
     {{"text", "1947年三月廿八日"},
      {"month", "1947-03"},
      {"lunar", "1947-03-28"},
      {"civil", "1947-05-18"}}},
    {"农历1972年二月",
     ErrorCode::lunar_day_needed,
     {{"lunar", "1972-02"}, {"month", "1972-03"}, {"next", "1972-04"}}},
    {"农历一九七二年闰四月三十",
     ErrorCode::lunar_leap_missing,
     {{"lunar", "1972-leap4"}, {"year", "1972"}}},
    {"农历1987年闰七月初三",
     ErrorCode::lunar_leap_another,
     {{"lunar", "1987-leap7"}, {"leap", "1987-leap6"}}},
    {"1987年闰六月三十",
     ErrorCode::lunar_day_missing,
     {{"lunar", "1987-leap6"}, {"day", "30"}, {"days", "29"}}},
    {"农历1972-02-31",
     ErrorCode::lunar_day_missing,
     {{"lunar", "1972-02"}, {"day", "31"}, {"days", "30"}}},
    {"农历1899年二月初三",
     ErrorCode::lunar_year_unknown,
     {{"year", "1899"}, {"first", "1900"}, {"last", "2100"}}},
    {"农历七二年二月初三", ErrorCode::lunar_date_unreadable, {{"text", "农历七二年二月初三"}}},
    {"农历二月初三", ErrorCode::lunar_date_unreadable, {{"text", "农历二月初三"}}},
    {"农历1972年十三月初三", ErrorCode::lunar_date_unreadable, {{"text", "农历1972年十三月初三"}}},
    {"农历1972年二月初零", ErrorCode::lunar_date_unreadable, {{"text", "农历1972年二月初零"}}},
    {"农历", ErrorCode::lunar_date_unreadable, {{"text", "农历"}}},
    {"公历1972年腊月", ErrorCode::birth_unreadable, {{"text", "公历1972年腊月"}}},
    {"农历1972-02-03公历1972-03-17",
     ErrorCode::birth_unreadable,
     {{"text", "农历1972-02-03公历1972-03-17"}}},
    {"1972年2月259日", ErrorCode::birth_unreadable, {{"text", "1972年2月259日"}}},
    {"1972-02-30", ErrorCode::birth_unreadable, {{"text", "1972-02-30"}}},
    {"54岁", ErrorCode::birth_unreadable, {{"text", "54岁"}}},
    {"72-2", ErrorCode::birth_unreadable, {{"text", "72-2"}}},
    {"", ErrorCode::birth_unreadable, {{"text", ""}}}};

BOOST_DATA_TEST_CASE(what_cannot_be_or_may_be_two_things_is_refused_by_name, bdata::make(refusals),
                     c) {
    const auto birth = read_birth(c.text);
    BOOST_REQUIRE(!birth);
    BOOST_TEST((birth.error() == Error{c.code, c.facts}));
}

// Only the lunar calendar has a thirtieth of a second month, only the other one a thirty-first.
BOOST_AUTO_TEST_CASE(what_only_one_calendar_can_have_is_read_by_that) {
    BOOST_TEST(told(read_birth("1972年二月三十")) == "1972-04 = 1972-02-30");
    BOOST_TEST(told(read_birth("1972年三月三十一")) == "1972-03");
}

// It has 30 days, from 1 to 30 March 1976.
BOOST_AUTO_TEST_CASE(a_lunar_month_within_one_civil_month_needs_no_day) {
    BOOST_TEST(told(read_birth("农历1976年二月")) == "1976-03 = 1976-02");
}

struct Aged {
    const char* text;
    Month today;
    const char* read;  ///< Month taken, and first and last possible one.
};
std::ostream& operator<<(std::ostream& out, const Aged& c) {
    return out << '"' << c.text << "\" in " << iso(c.today);
}

// In November 2026 somebody of 54 was born between later in November 1971 and today in November
// 1972. Nominal 54 in 2026: the lunar year 1973, from 3 February 1973 to 22 January 1974; before
// New Year's Day (17 February 2026), it may also be 1972, from 15 February 1972.
const Aged ages[] = {{"54岁", month_of(2026, 11), "1972-11 of 1971-11..1972-11"},
                     {"５４岁", month_of(2026, 11), "1972-11 of 1971-11..1972-11"},
                     {"五十四岁", month_of(2026, 11), "1972-11 of 1971-11..1972-11"},
                     {"54周岁", month_of(2026, 11), "1972-11 of 1971-11..1972-11"},
                     {"满54周岁", month_of(2026, 11), "1972-11 of 1971-11..1972-11"},
                     {"周岁54", month_of(2026, 11), "1972-11 of 1971-11..1972-11"},
                     {"age 54", month_of(2026, 11), "1972-11 of 1971-11..1972-11"},
                     {"54 years old", month_of(2026, 11), "1972-11 of 1971-11..1972-11"},
                     {"54岁3个月", month_of(2026, 11), "1972-08 of 1972-07..1972-08"},
                     {"54岁", month_of(2026, 1), "1972-01 of 1971-01..1972-01"},
                     {"虚岁54", month_of(2026, 11), "1974-01 of 1973-02..1974-01"},
                     {"虚岁五十四", month_of(2026, 11), "1974-01 of 1973-02..1974-01"},
                     {"54虚岁", month_of(2026, 11), "1974-01 of 1973-02..1974-01"},
                     {"虚54岁", month_of(2026, 3), "1974-01 of 1973-02..1974-01"},
                     {"虚岁54", month_of(2026, 1), "1974-01 of 1972-02..1974-01"},
                     {"虚岁54", month_of(2026, 2), "1974-01 of 1972-02..1974-01"},
                     {"虚岁1", month_of(2026, 11), "2026-11 of 2026-02..2026-11"}};

BOOST_DATA_TEST_CASE(an_age_gives_the_last_month_that_it_allows, bdata::make(ages), c) {
    const auto birth = read_birth_or_age(c.text, c.today);
    BOOST_REQUIRE(birth);
    const auto& assumed = birth.value().assumed;
    BOOST_REQUIRE(assumed.has_value());
    BOOST_TEST(iso(birth.value().month) + " of " + iso(assumed->first) + ".." +
                   iso(assumed->last) ==
               c.read);
}

BOOST_AUTO_TEST_CASE(a_birthday_is_read_where_an_age_may_stand_too) {
    const Month today = month_of(2026, 11);
    BOOST_TEST(told(read_birth_or_age("1972-03", today)) == "1972-03");
    BOOST_TEST(told(read_birth_or_age("农历1972年二月初三", today)) == "1972-03 = 1972-02-03");
    for (const char* text : {"54", "121岁", "虚岁0", "虚岁130", "54岁12个月", "old", ""}) {
        const auto birth = read_birth_or_age(text, today);
        BOOST_REQUIRE(!birth);
        BOOST_TEST((birth.error() == Error{ErrorCode::birth_or_age_unreadable, {{"text", text}}}));
    }
    BOOST_TEST(
        (read_birth_or_age("农历1972年二月", today).error().code == ErrorCode::lunar_day_needed));
}

BOOST_AUTO_TEST_CASE(a_question_says_what_a_lunar_birthday_was_taken_for) {
    QuestionOptions typed;
    BOOST_TEST(birth_warnings(typed).empty());
    typed.born = "1972-03";
    BOOST_TEST(birth_warnings(typed).empty());
    typed.born = "1972年腊月廿八";
    typed.plans = {"100x15"};
    BOOST_TEST((birth_warnings(typed) ==
                std::vector{Warning{WarningCode::lunar_birthday,
                                    {{"lunar", "1972-12-28"}, {"civil", "1973-01-31"}}}}));
    const auto asked = read_question(typed, compare_question, month_of(2026, 11));
    BOOST_REQUIRE(asked);
    BOOST_TEST((asked.value().born == month_of(1973, 1)));
    typed.born = "54岁";
    BOOST_TEST(birth_warnings(typed).empty());
    BOOST_TEST((read_question(typed, compare_question, month_of(2026, 11)).error().code ==
                ErrorCode::birth_unreadable));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
