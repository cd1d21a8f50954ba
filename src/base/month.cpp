// SPDX-License-Identifier: Apache-2.0
#include "base/month.hpp"

#include "base/decimal.hpp"

#include <fmt/format.h>

namespace pension {

std::string iso(Month month) {
    return fmt::format("{:04}-{:02}", year_number(month), month_number(month));
}

std::optional<Month> parse_month(std::string_view text) {
    if (text.size() != 7 || text[4] != '-') return std::nullopt;
    const auto year = parse_decimal(text.substr(0, 4), 0);
    const auto number = parse_decimal(text.substr(5), 0);
    if (!year || !number || *year < 1900 || *year > 2299 || *number < 1 || *number > 12)
        return std::nullopt;
    return month_of(static_cast<int>(*year), static_cast<int>(*number));
}

}  // namespace pension
