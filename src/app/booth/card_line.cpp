// SPDX-License-Identifier: Apache-2.0
#include "app/booth/card_line.hpp"

#include "app/asking/identity_number.hpp"
#include "app/booth/visitor.hpp"
#include "base/decimal.hpp"

#include <algorithm>

namespace pension {

namespace {

constexpr std::size_t day_length = 8;

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// "19530712" or "19530712 F"; none where it is anything else.
std::optional<CardRead> day_and_sex(std::string_view line) {
    const std::string_view day = line.substr(0, day_length);
    if (day.size() != day_length || !std::ranges::all_of(day, is_digit)) return std::nullopt;
    const std::string_view rest = line.substr(day_length);
    if (!rest.empty() && rest != " M" && rest != " F") return std::nullopt;
    const auto number = [&](std::size_t from, std::size_t count) {
        return static_cast<int>(*parse_decimal(day.substr(from, count), 0));
    };
    const std::chrono::year_month_day date{Year{number(0, 4)},
                                           std::chrono::month{static_cast<unsigned>(number(4, 2))},
                                           std::chrono::day{static_cast<unsigned>(number(6, 2))}};
    if (!date.ok() || date.year() < Year{1900}) return std::nullopt;
    CardRead read{date.year() / date.month()};
    if (!rest.empty()) read.sex = rest == " M" ? Sex::male : Sex::female;
    return read;
}

}  // namespace

Result<CardRead> read_card_line(std::string_view line) {
    while (line.ends_with('\r') || line.ends_with('\n') || line.ends_with(' '))
        line.remove_suffix(1);
    if (const auto read = day_and_sex(line)) return *read;
    auto identity = read_identity(line);
    if (!identity) return identity.error();
    Identity known = std::move(identity).value();
    wipe(known.number);
    return CardRead{known.born.year() / known.born.month(), known.sex};
}

}  // namespace pension
