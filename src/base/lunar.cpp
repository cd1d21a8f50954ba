// SPDX-License-Identifier: Apache-2.0
#include "base/lunar.hpp"

#include "base/contract.hpp"
#include "base/decimal.hpp"
#include "base/month.hpp"

#include <fmt/format.h>

#include <array>
#include <cstddef>

namespace pension {

namespace {

/// A lunar year in three numbers.
struct LunarYear {
    int new_year;          ///< 正月初一 as month and day of its civil year: 131 is 31 January.
    int leap;              ///< The number of the leap month; 0: none.
    unsigned long_months;  ///< A digit for each month from the first one on; 1: it has 30 days.
};

/// From first_lunar_year on, without a gap. tests/base says where it comes from and checks it.
constexpr LunarYear years[] = {
    // 1900 to 1909
    {131, 8, 0b0100'1011'01101},
    {219, 0, 0b0100'1010'1110},
    {208, 0, 0b1010'0101'0111},
    {129, 5, 0b0101'0010'01101},
    {216, 0, 0b1101'0010'0110},
    {204, 0, 0b1101'1001'0101},
    {125, 4, 0b0110'1010'10101},
    {213, 0, 0b0101'0110'1010},
    {202, 0, 0b1001'1010'1101},
    {122, 2, 0b0100'1010'11101},
    // 1910 to 1919
    {210, 0, 0b0100'1010'1110},
    {130, 6, 0b1010'0100'11011},
    {218, 0, 0b1010'0100'1101},
    {206, 0, 0b1101'0010'0101},
    {126, 5, 0b1101'0101'00101},
    {214, 0, 0b1011'0101'0100},
    {203, 0, 0b1101'0110'1010},
    {123, 2, 0b1001'0110'11010},
    {211, 0, 0b1001'0101'1011},
    {201, 7, 0b0100'1001'10111},
    // 1920 to 1929
    {220, 0, 0b0100'1001'0111},
    {208, 0, 0b1010'0100'1011},
    {128, 5, 0b1011'0010'01011},
    {216, 0, 0b0110'1010'0101},
    {205, 0, 0b0110'1101'0100},
    {124, 4, 0b1010'1101'10101},
    {213, 0, 0b0010'1011'0110},
    {202, 0, 0b1001'0101'0111},
    {123, 2, 0b0100'1001'01111},
    {210, 0, 0b0100'1001'0111},
    // 1930 to 1939
    {130, 6, 0b0110'0100'10110},
    {217, 0, 0b1101'0100'1010},
    {206, 0, 0b1110'1010'0101},
    {126, 5, 0b0110'1101'01001},
    {214, 0, 0b0101'1010'1101},
    {204, 0, 0b0010'1011'0110},
    {124, 3, 0b1001'0011'01110},
    {211, 0, 0b1001'0010'1110},
    {131, 7, 0b1100'1001'01101},
    {219, 0, 0b1100'1001'0101},
    // 1940 to 1949
    {208, 0, 0b1101'0100'1010},
    {127, 6, 0b1101'1010'01010},
    {215, 0, 0b1011'0101'0101},
    {205, 0, 0b0101'0110'1010},
    {125, 4, 0b1010'1010'11011},
    {213, 0, 0b0010'0101'1101},
    {202, 0, 0b1001'0010'1101},
    {122, 2, 0b1100'1001'01011},
    {210, 0, 0b1010'1001'0101},
    {129, 7, 0b1011'0100'10101},
    // 1950 to 1959
    {217, 0, 0b0110'1100'1010},
    {206, 0, 0b1011'0101'0101},
    {127, 5, 0b0101'0101'10101},
    {214, 0, 0b0100'1101'1010},
    {203, 0, 0b1010'0101'1011},
    {124, 3, 0b0101'0010'10111},
    {212, 0, 0b0101'0010'1011},
    {131, 8, 0b1010'1001'01010},
    {218, 0, 0b1110'1001'0101},
    {208, 0, 0b0110'1010'1010},
    // 1960 to 1969
    {128, 6, 0b1010'1101'01010},
    {215, 0, 0b1010'1011'0101},
    {205, 0, 0b0100'1011'0110},
    {125, 4, 0b1010'0101'01110},
    {213, 0, 0b1010'0101'0111},
    {202, 0, 0b0101'0010'0110},
    {121, 3, 0b1110'1001'00110},
    {209, 0, 0b1101'1001'0101},
    {130, 7, 0b0101'1010'10101},
    {217, 0, 0b0101'0110'1010},
    // 1970 to 1979
    {206, 0, 0b1001'0110'1101},
    {127, 5, 0b0100'1010'11101},
    {215, 0, 0b0100'1010'1101},
    {203, 0, 0b1010'0100'1101},
    {123, 4, 0b1101'0010'01101},
    {211, 0, 0b1101'0010'0101},
    {131, 8, 0b1101'0101'00101},
    {218, 0, 0b1011'0101'0100},
    {207, 0, 0b1011'0110'1010},
    {128, 6, 0b1001'0110'11010},
    // 1980 to 1989
    {216, 0, 0b1001'0101'1011},
    {205, 0, 0b0100'1001'1011},
    {125, 4, 0b1010'0100'10111},
    {213, 0, 0b1010'0100'1011},
    {202, 10, 0b1011'0010'01011},
    {220, 0, 0b0110'1010'0101},
    {209, 0, 0b0110'1101'0100},
    {129, 6, 0b1010'1101'10100},
    {217, 0, 0b1010'1011'0110},
    {206, 0, 0b1001'0101'0111},
    // 1990 to 1999
    {127, 5, 0b0100'1001'01111},
    {215, 0, 0b0100'1001'0111},
    {204, 0, 0b0110'0100'1011},
    {123, 3, 0b0110'1010'01010},
    {210, 0, 0b1110'1010'0101},
    {131, 8, 0b0110'1011'00101},
    {219, 0, 0b0101'1010'1100},
    {207, 0, 0b1010'1011'0110},
    {128, 5, 0b1001'0011'01101},
    {216, 0, 0b1001'0010'1110},
    // 2000 to 2009
    {205, 0, 0b1100'1001'0110},
    {124, 4, 0b1101'0100'10101},
    {212, 0, 0b1101'0100'1010},
    {201, 0, 0b1101'1010'0101},
    {122, 2, 0b0101'1010'10101},
    {209, 0, 0b0101'0110'1010},
    {129, 7, 0b1010'1010'11011},
    {218, 0, 0b0010'0101'1101},
    {207, 0, 0b1001'0010'1101},
    {126, 5, 0b1100'1001'01011},
    // 2010 to 2019
    {214, 0, 0b1010'1001'0101},
    {203, 0, 0b1011'0100'1010},
    {123, 4, 0b1011'0101'01010},
    {210, 0, 0b1010'1101'0101},
    {131, 9, 0b0101'0101'10101},
    {219, 0, 0b0100'1011'1010},
    {208, 0, 0b1010'0101'1011},
    {128, 6, 0b0101'0010'10111},
    {216, 0, 0b0101'0010'1011},
    {205, 0, 0b1010'1001'0011},
    // 2020 to 2029
    {125, 4, 0b0111'0100'10101},
    {212, 0, 0b0110'1010'1010},
    {201, 0, 0b1010'1101'0101},
    {122, 2, 0b0100'1101'10101},
    {210, 0, 0b0100'1011'0110},
    {129, 6, 0b1010'0101'01110},
    {217, 0, 0b1010'0100'1110},
    {206, 0, 0b1101'0010'0110},
    {126, 5, 0b1110'1001'00110},
    {213, 0, 0b1101'0101'0011},
    // 2030 to 2039
    {203, 0, 0b0101'1010'1010},
    {123, 3, 0b0110'1011'01010},
    {211, 0, 0b1001'0110'1101},
    {131, 11, 0b0100'1010'11101},
    {219, 0, 0b0100'1010'1101},
    {208, 0, 0b1010'0100'1101},
    {128, 6, 0b1101'0010'01011},
    {215, 0, 0b1101'0010'0101},
    {204, 0, 0b1101'0101'0010},
    {124, 5, 0b1101'1010'10100},
    // 2040 to 2049
    {212, 0, 0b1011'0101'1010},
    {201, 0, 0b0101'0110'1101},
    {122, 2, 0b0100'1010'11011},
    {210, 0, 0b0100'1001'1011},
    {130, 7, 0b1010'0100'10111},
    {217, 0, 0b1010'0100'1011},
    {206, 0, 0b1010'1010'0101},
    {126, 5, 0b1011'0101'00101},
    {214, 0, 0b0110'1101'0010},
    {202, 0, 0b1010'1101'1010},
    // 2050 to 2059
    {123, 3, 0b0101'0101'10110},
    {211, 0, 0b1001'0011'0111},
    {201, 8, 0b0100'1001'01111},
    {219, 0, 0b0100'1001'0111},
    {208, 0, 0b0110'0100'1011},
    {128, 6, 0b0110'1010'01010},
    {215, 0, 0b1110'1010'0101},
    {204, 0, 0b0110'1011'0010},
    {124, 4, 0b1010'1011'01100},
    {212, 0, 0b1010'1010'1110},
    // 2060 to 2069
    {202, 0, 0b1001'0010'1110},
    {121, 3, 0b1100'1001'01110},
    {209, 0, 0b1100'1001'0110},
    {129, 7, 0b1101'0100'10101},
    {217, 0, 0b1101'0100'1010},
    {205, 0, 0b1101'1010'0101},
    {126, 5, 0b0101'1010'10101},
    {214, 0, 0b0101'0110'1010},
    {203, 0, 0b1010'0110'1101},
    {123, 4, 0b0101'0010'11101},
    // 2070 to 2079
    {211, 0, 0b0101'0010'1101},
    {131, 8, 0b1010'1001'01011},
    {219, 0, 0b1010'1001'0101},
    {207, 0, 0b1011'0100'1010},
    {127, 6, 0b1011'0101'01010},
    {215, 0, 0b1010'1101'0101},
    {205, 0, 0b0101'0101'1010},
    {124, 4, 0b1010'0101'11010},
    {212, 0, 0b1010'0101'1011},
    {202, 0, 0b0101'0010'1011},
    // 2080 to 2089
    {122, 3, 0b1010'1001'00111},
    {209, 0, 0b0110'1001'0011},
    {129, 7, 0b0111'0010'10011},
    {217, 0, 0b0110'1010'1010},
    {206, 0, 0b1010'1101'0101},
    {126, 5, 0b0100'1101'10101},
    {214, 0, 0b0100'1011'0110},
    {203, 0, 0b1010'0101'0111},
    {124, 4, 0b0101'0010'01110},
    {210, 0, 0b1101'0001'0110},
    // 2090 to 2099
    {130, 8, 0b1110'1001'00110},
    {218, 0, 0b1101'0101'0010},
    {207, 0, 0b1101'1010'1010},
    {127, 6, 0b0110'1011'01010},
    {215, 0, 0b0101'0110'1101},
    {205, 0, 0b0100'1010'1110},
    {125, 4, 0b1010'0100'11101},
    {212, 0, 0b1010'0010'1101},
    {201, 0, 0b1101'0001'0101},
    {121, 2, 0b1101'1001'00101},
    // 2100
    {209, 0, 0b1101'0101'0010}};
static_assert(std::size(years) == last_lunar_year - first_lunar_year + 1);

constexpr int months_of(const LunarYear& year) {
    return year.leap == 0 ? 12 : 13;
}

/// @param place of the month within its year, a leap month counted: 0 to 12.
constexpr int days_of(const LunarYear& year, int place) {
    const int digit = months_of(year) - 1 - place;
    return (year.long_months >> static_cast<unsigned>(digit) & 1U) != 0 ? 30 : 29;
}

const LunarYear* find(int year) {
    if (year < first_lunar_year || year > last_lunar_year) return nullptr;
    return &years[static_cast<std::size_t>(year - first_lunar_year)];
}

Error year_unknown(int year) {
    return {ErrorCode::lunar_year_unknown,
            {{"year", fmt::to_string(year)},
             {"first", fmt::to_string(first_lunar_year)},
             {"last", fmt::to_string(last_lunar_year)}}};
}

/// @pre the year is known.
std::chrono::sys_days new_year(int year) {
    const int day = find(year)->new_year;
    return Year{year} / (day / 100) / (day % 100);
}

int length(const LunarYear& year) {
    int days = 0;
    for (int place = 0; place < months_of(year); ++place) days += days_of(year, place);
    return days;
}

/// Where the month stands within its year; none where the year has no such leap month.
std::optional<int> place_of(const LunarYear& year, const LunarMonth& month) {
    if (month.is_leap && month.number != year.leap) return std::nullopt;
    const bool comes_after_leap = month.is_leap || (year.leap != 0 && month.number > year.leap);
    return month.number - 1 + (comes_after_leap ? 1 : 0);
}

LunarMonth month_at(int number_of_year, const LunarYear& year, int place) {
    const bool is_leap = year.leap != 0 && place == year.leap;
    const bool comes_after_leap = year.leap != 0 && place >= year.leap;
    return {number_of_year, place + (comes_after_leap ? 0 : 1), is_leap};
}

CivilSpan span_from(std::chrono::sys_days first, int days) {
    return {first, first + std::chrono::days{days - 1}};
}

/// A number of a month, a day or a year.
std::optional<int> number_in(std::string_view text) {
    const auto value = text.size() <= 4 ? parse_decimal(text, 0) : std::nullopt;
    return value ? std::optional{static_cast<int>(*value)} : std::nullopt;
}

}  // namespace

Result<std::optional<int>> leap_month(int lunar_year) {
    const LunarYear* year = find(lunar_year);
    if (!year) return year_unknown(lunar_year);
    return year->leap == 0 ? std::optional<int>{} : year->leap;
}

Result<CivilSpan> civil_span(const LunarMonth& month) {
    expects(1 <= month.number && month.number <= 12, "civil_span: number of a lunar month");
    const LunarYear* year = find(month.year);
    if (!year) return year_unknown(month.year);
    const auto place = place_of(*year, month);
    if (!place && year->leap == 0)
        return Error{ErrorCode::lunar_leap_missing,
                     {{"lunar", notation(month)}, {"year", fmt::to_string(month.year)}}};
    if (!place)
        return Error{ErrorCode::lunar_leap_another,
                     {{"lunar", notation(month)},
                      {"leap", notation(LunarMonth{month.year, year->leap, true})}}};
    int before = 0;
    for (int earlier = 0; earlier < *place; ++earlier) before += days_of(*year, earlier);
    return span_from(new_year(month.year) + std::chrono::days{before}, days_of(*year, *place));
}

Result<CivilSpan> civil_span(int lunar_year) {
    const LunarYear* year = find(lunar_year);
    if (!year) return year_unknown(lunar_year);
    return span_from(new_year(lunar_year), length(*year));
}

Result<CivilDay> civil_day(const LunarDate& date) {
    expects(date.day >= 1, "civil_day: number of a day");
    const auto month = civil_span(date.month);
    if (!month) return month.error();
    const std::chrono::sys_days first{month.value().first};
    const auto days = (std::chrono::sys_days{month.value().last} - first).count() + 1;
    if (date.day > days)
        return Error{ErrorCode::lunar_day_missing,
                     {{"lunar", notation(date.month)},
                      {"day", fmt::to_string(date.day)},
                      {"days", fmt::to_string(days)}}};
    return CivilDay{first + std::chrono::days{date.day - 1}};
}

Result<LunarDate> lunar_date(CivilDay day) {
    expects(day.ok(), "lunar_date: a day of the calendar");
    const std::chrono::sys_days asked{day};
    int number = static_cast<int>(day.year());
    // Before its New Year's Day, a day belongs to the lunar year before.
    if (find(number) && asked < new_year(number)) --number;
    if (!find(number) && find(number - 1)) --number;
    const LunarYear* year = find(number);
    int rest = year ? static_cast<int>((asked - new_year(number)).count()) : 0;
    if (!year || rest >= length(*year))
        return Error{ErrorCode::lunar_day_unknown,
                     {{"civil", iso(day)},
                      {"first", iso(civil_span(first_lunar_year).value().first)},
                      {"last", iso(civil_span(last_lunar_year).value().last)}}};
    int place = 0;
    while (rest >= days_of(*year, place)) rest -= days_of(*year, place++);
    return LunarDate{month_at(number, *year, place), rest + 1};
}

std::string notation(const LunarMonth& month) {
    if (month.is_leap) return fmt::format("{:04}-leap{}", month.year, month.number);
    return fmt::format("{:04}-{:02}", month.year, month.number);
}

std::string notation(const LunarDate& date) {
    return fmt::format("{}-{:02}", notation(date.month), date.day);
}

std::optional<LunarMonth> parse_lunar_month(std::string_view text) {
    constexpr std::string_view leap = "leap";
    const auto dash = text.find('-');
    if (dash == std::string_view::npos) return std::nullopt;
    std::string_view rest = text.substr(dash + 1);
    const bool is_leap = rest.starts_with(leap);
    if (is_leap) rest.remove_prefix(leap.size());
    const auto year = number_in(text.substr(0, dash));
    const auto number = number_in(rest);
    if (!year || !number || *number < 1 || *number > 12) return std::nullopt;
    const LunarMonth month{*year, *number, is_leap};
    return notation(month) == text ? std::optional{month} : std::nullopt;
}

std::optional<LunarDate> parse_lunar_date(std::string_view text) {
    const auto dash = text.rfind('-');
    if (dash == std::string_view::npos) return std::nullopt;
    const auto month = parse_lunar_month(text.substr(0, dash));
    const auto day = number_in(text.substr(dash + 1));
    if (!month || !day || *day < 1 || *day > 30) return std::nullopt;
    const LunarDate date{*month, *day};
    return notation(date) == text ? std::optional{date} : std::nullopt;
}

std::string iso(CivilDay day) {
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()),
                       static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

std::optional<CivilDay> parse_civil_day(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = number_in(text.substr(0, 4));
    const auto month = number_in(text.substr(5, 2));
    const auto day = number_in(text.substr(8));
    if (!year || !month || !day) return std::nullopt;
    const CivilDay read = Year{*year} / *month / *day;
    return read.ok() ? std::optional{read} : std::nullopt;
}

}  // namespace pension
