// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace pension {

/// A day of the calendar that papers are dated by (公历). No time, no time zone: a birthday is the
/// day that people call so.
using CivilDay = std::chrono::year_month_day;

/// A month of the Chinese lunar calendar (农历, also called 阴历 or 旧历), 29 or 30 days long.
struct LunarMonth {
    int year = 0;    ///< Called after the civil year in which it begins: 1972 ends in 1973-02.
    int number = 0;  ///< 1 (正月) to 12 (腊月).
    bool is_leap = false;  ///< 闰: the second month of that number, after the plain one.

    friend bool operator==(const LunarMonth&, const LunarMonth&) = default;
};

/// A day of it (初一 is 1, 三十 is 30). It may be one that never was: civil_day() tells.
struct LunarDate {
    LunarMonth month;
    int day = 0;

    friend bool operator==(const LunarDate&, const LunarDate&) = default;
};

/// The lunar years that are known, with all their days: 1900-01-31 to 2101-01-28.
///
/// The calendar as it was published up to now and as GB/T 33661-2017 reckons it since: a month
/// begins on the day of the new moon in Beijing. Three new moons to come fall within two minutes of
/// midnight, nearer than anybody can reckon today; 2057-09-29, 2089-09-04 and 2097-08-07 are taken.
inline constexpr int first_lunar_year = 1900;
inline constexpr int last_lunar_year = 2100;

/// The first and the last day of a span, both in it.
struct CivilSpan {
    CivilDay first;
    CivilDay last;

    friend bool operator==(const CivilSpan&, const CivilSpan&) = default;
};

/// The number of the year's leap month, none where it has none.
/// Errors: lunar_year_unknown.
Result<std::optional<int>> leap_month(int lunar_year);

/// Its days. Errors: lunar_year_unknown; lunar_leap_missing where the year has no leap month,
/// lunar_leap_another where it has that of another number.
/// @pre its number is 1 to 12.
Result<CivilSpan> civil_span(const LunarMonth& month);

/// Its days, from New Year's Day (正月初一) on. Errors: lunar_year_unknown.
Result<CivilSpan> civil_span(int lunar_year);

/// The day that people call so. Errors: those of its month, lunar_day_missing where the month ends
/// before it.
/// @pre the number of its month is 1 to 12, its day is 1 or more.
Result<CivilDay> civil_day(const LunarDate& date);

/// What people call that day. Errors: lunar_day_unknown outside the years that are known.
/// @pre the day is one of the calendar.
Result<LunarDate> lunar_date(CivilDay day);

/// In the one notation of files and facts: "1972-02", and "1974-leap4" of a leap month.
std::string notation(const LunarMonth& month);
/// "1972-02-03", "1974-leap4-03".
std::string notation(const LunarDate& date);

/// Reads what notation() writes, nothing looser; whether there was such a month or day is not
/// asked. None where the text is anything else.
std::optional<LunarMonth> parse_lunar_month(std::string_view text);
std::optional<LunarDate> parse_lunar_date(std::string_view text);

/// "1972-03-17".
std::string iso(CivilDay day);
/// Reads that, nothing looser; none of a day that never was.
std::optional<CivilDay> parse_civil_day(std::string_view text);

}  // namespace pension
