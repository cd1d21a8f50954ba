// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/age.hpp"
#include "base/group.hpp"
#include "base/month.hpp"
#include "base/rate.hpp"
#include "base/result.hpp"
#include "base/sex.hpp"
#include "plan/case.hpp"
#include "plan/record.hpp"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace pension {

/// The one place that reads what people type and what the program itself prints: command line,
/// window and lists ask here. Full-width letters, blanks around, the usual dashes and units are all
/// read; what could mean two things is refused with a sentence that says how to type either.
/// Birthdays, which may be lunar, are read in birth_spelling.hpp.
///
/// All errors carry the text as it was typed.

/// Text with full-width characters as their plain ones, one kind of dash, and no blanks around.
std::string plainly_written(std::string_view text);

/// Text with its Latin letters small.
std::string lowered(std::string text);

/// Text without those parts, wherever they stand.
std::string without(std::string text, std::initializer_list<std::string_view> parts);

/// "2017-03", "201703", "2017/3", "2017.3", "2017年3月"; of a whole date ("1966-07-31",
/// "19660731", "1966年7月31日") the month. Errors: month_unreadable, also of a day that never was.
Result<Month> read_month(std::string_view text);

/// "77.14", "77岁", "77岁2个月", "age 77 y 2 m", "77 years 2 months". At most four decimals.
/// Errors: age_unreadable; age_out_of_range above a thousand years.
Result<Age> read_age(std::string_view text);

/// "2.5%", "2.5" and "0". Errors: rate_unreadable; rate_ambiguous for a number below 0.1 without a
/// sign: 0.025 is 2.5 % to one person and 0.025 % to another.
Result<Rate> read_rate(std::string_view text);

/// "1000", "1,000.00", "1000元", "￥1,000". Errors: amount_unreadable.
Result<Money> read_yuan(std::string_view text);

/// "10/year", "10元/年", "3%". Errors: growth_unreadable.
Result<BaseGrowth> read_growth(std::string_view text);

/// "12", "12月". Errors: pay_month_wrong outside 1 to 12.
Result<int> read_pay_month(std::string_view text);

/// "15", "15年", "15 years". Errors: years_unreadable, years_out_of_range outside 1 to 100.
Result<int> read_years(std::string_view text);

/// "female", "F", "女". Errors: sex_unreadable.
Result<Sex> read_sex(std::string_view text);

/// "severely_disabled", "重度残疾", "低保". Errors: group_unknown with the names there are.
Result<Group> read_group(std::string_view text);

/// "zh_CN" for zh, zh-CN, Chinese, 中文; "en" for en-US, English; none for any other.
std::optional<std::string> language_named(std::string_view text);

/// The notation of a record, and the usual ways to write the same: "100×15", "100元×15年",
/// "每年交100元，交15年", "2012–2026：100", "2017:300@2020年4月", "1,000x15".
/// Errors: those of parse_record(), with the text as typed.
Result<Record> read_record(std::string_view text);

}  // namespace pension
