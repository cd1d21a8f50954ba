// SPDX-License-Identifier: Apache-2.0
#include "app/words/birth.hpp"

#include "app/words/amounts.hpp"
#include "base/contract.hpp"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <string_view>

namespace pension {

namespace {

constexpr std::array<std::string_view, 12> month_names{
    "正月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "冬月", "腊月"};

constexpr std::array<std::string_view, 30> day_names{
    "初一", "初二", "初三", "初四", "初五", "初六", "初七", "初八", "初九", "初十",
    "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十",
    "廿一", "廿二", "廿三", "廿四", "廿五", "廿六", "廿七", "廿八", "廿九", "三十"};

template <std::size_t size>
std::string_view name_of(const std::array<std::string_view, size>& names, int number) {
    expects(1 <= number && number <= static_cast<int>(size), "lunar_text: number");
    return names[static_cast<std::size_t>(number - 1)];
}

std::string month_name(const LunarMonth& month) {
    return fmt::format("{}{}", month.is_leap ? "闰" : "", name_of(month_names, month.number));
}

}  // namespace

std::string lunar_text(const LunarMonth& month, const Translate& tr) {
    // TRANSLATORS: a month of the lunar calendar; {month_notation} is 1974-leap4, {year} is 1974,
    // {month_name} is its Chinese name.
    return fmt::format(fmt::runtime(tr(N_("lunar {month_notation}"))),
                       fmt::arg("month_notation", notation(month)), fmt::arg("year", month.year),
                       fmt::arg("month_name", month_name(month)));
}

std::string lunar_text(const LunarDate& date, const Translate& tr) {
    // TRANSLATORS: a day of the lunar calendar; {date_notation} is 1974-leap4-03, {year} is 1974,
    // {month_name} and {day_name} are the Chinese names of month and day.
    return fmt::format(fmt::runtime(tr(N_("lunar {date_notation}"))),
                       fmt::arg("date_notation", notation(date)), fmt::arg("year", date.month.year),
                       fmt::arg("month_name", month_name(date.month)),
                       fmt::arg("day_name", name_of(day_names, date.day)));
}

std::string day_text(CivilDay day, const Translate& tr) {
    // TRANSLATORS: a day; {year} is 2017, {number} its month 3, {day} is 5, {day_iso} is
    // 2017-03-05.
    const char* message = N_("{day_iso}");
    return fmt::format(fmt::runtime(tr(message)), fmt::arg("year", static_cast<int>(day.year())),
                       fmt::arg("number", static_cast<unsigned>(day.month())),
                       fmt::arg("day", static_cast<unsigned>(day.day())),
                       fmt::arg("day_iso", iso(day)));
}

std::string birth_text(const Birth& birth, const Translate& tr) {
    const std::string month = month_text(birth.month, tr);
    if (birth.assumed)
        // TRANSLATORS: the birth month taken for somebody of whom only the age is known.
        return fmt::format(fmt::runtime(tr(N_("{month} (assumed; {first} to {last} is possible)"))),
                           fmt::arg("month", month),
                           fmt::arg("first", month_text(birth.assumed->first, tr)),
                           fmt::arg("last", month_text(birth.assumed->last, tr)));
    const auto both = [&](const std::string& lunar, const std::string& civil) {
        // TRANSLATORS: the same birthday by the lunar and by the common calendar.
        return fmt::format(fmt::runtime(tr(N_("{lunar} = {civil}"))), fmt::arg("lunar", lunar),
                           fmt::arg("civil", civil));
    };
    if (birth.lunar) {
        const auto day = civil_day(*birth.lunar);
        expects(static_cast<bool>(day), "birth_text: a lunar day that never was");
        return both(lunar_text(*birth.lunar, tr), day_text(day.value(), tr));
    }
    return birth.in_lunar ? both(lunar_text(*birth.in_lunar, tr), month) : month;
}

}  // namespace pension
