// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/money.hpp"
#include "base/rate.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pension {

/// Reads an unsigned decimal number exactly, as a whole count of 10^-decimals: ("77.14", 4) is
/// 771 400. Digits and one point only: no sign, blank, exponent or separator.
///
/// None where the text is anything else, has more decimals than asked for, or does not fit.
std::optional<std::int64_t> parse_decimal(std::string_view text, int decimals);

/// Reads yuan with at most two decimals: "100", "169.03".
std::optional<Money> parse_yuan(std::string_view text);

/// Reads a percentage with its sign: "2.5%" is 25 000 millionths. At most four decimals.
std::optional<Rate> parse_percent(std::string_view text);

/// A count of 10^-decimals as a plain decimal number, without trailing zeros: (771400, 4) is
/// "77.14".
std::string decimal_text(std::int64_t count, int decimals);

/// Yuan with two decimals, without separators, as files write it: "-169.03".
std::string yuan_text(Money amount);

}  // namespace pension
