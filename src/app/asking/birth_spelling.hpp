// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/month.hpp"
#include "base/result.hpp"
#include "plan/birth.hpp"

#include <string_view>

namespace pension {

/// Reads when somebody was born: a month as read_month() does, or a birthday by the lunar calendar,
/// which is all that many people in the countryside know.
///
/// Lunar is what says so (农历, 阴历, 旧历, "lunar", before or behind it) or has a word that only
/// that calendar has (初三, 廿八, 正月, 冬月, 腊月, 闰): "农历1972年二月初三", "阴历1972.2.3",
/// "1972年腊月廿八", "农历一九七四年闰四月三十", "lunar 1974-leap4-03". Its year is the lunar one:
/// the twelfth month of 1972 ends in February 1973.
///
/// Errors: birth_unreadable; lunar_date_unreadable where it is surely lunar; calendar_ambiguous for
/// months and days in Chinese numerals without more, "1972年八月十五"; lunar_day_needed for a month
/// alone whose days lie in two months; those of civil_day(). Those that carry a text carry it as it
/// was typed.
Result<Birth> read_birth(std::string_view text);

/// The same, and where only an age is known that: "54岁", "54岁3个月", "age 54" in years that are
/// full (周岁), "虚岁54" and "54虚岁" by the count in which one is born with one and becomes older
/// at New Year's Day of the lunar calendar: 54 in 2026 is born in the lunar year 1973. A number
/// alone might be a year and is refused.
///
/// An age says a year at best: `assumed` holds the months that are possible, and the last of them
/// is taken, but none after today's. In January and February the lunar year may be that before.
/// Errors: those of read_birth(), with birth_or_age_unreadable in place of birth_unreadable.
Result<Birth> read_birth_or_age(std::string_view text, Month today);

}  // namespace pension
