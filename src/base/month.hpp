// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace pension {

/// A calendar month; the rules know no days (国发〔2014〕8号 pays by the month).
using Month = std::chrono::year_month;
/// A span or an age in whole months.
using Months = std::chrono::months;
using Year = std::chrono::year;

/// @param number of the month within the year, 1 to 12.
constexpr Month month_of(int year, int number) {
    return Year{year} / std::chrono::month{static_cast<unsigned>(number)};
}

/// The month as files and people write it: "2017-03".
std::string iso(Month month);

/// Reads "2017-03", nothing looser. None where the text is anything else, or the year lies
/// outside 1900 to 2299.
std::optional<Month> parse_month(std::string_view text);

/// The number of the month within its year, 1 to 12.
constexpr int month_number(Month month) {
    return static_cast<int>(static_cast<unsigned>(month.month()));
}

constexpr int year_number(Month month) {
    return static_cast<int>(month.year());
}

}  // namespace pension
