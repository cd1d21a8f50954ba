// SPDX-License-Identifier: Apache-2.0
#include "base/decimal.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <limits>

namespace pension {

std::optional<std::int64_t> parse_decimal(std::string_view text, int decimals) {
    const auto point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view part =
        point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
    if (whole.empty() || (point != std::string_view::npos && part.empty())) return std::nullopt;
    if (part.size() > static_cast<std::size_t>(decimals)) return std::nullopt;

    std::string digits{whole};
    digits += part;
    digits.append(static_cast<std::size_t>(decimals) - part.size(), '0');
    std::int64_t value = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') return std::nullopt;
        if (value > (std::numeric_limits<std::int64_t>::max() - (digit - '0')) / 10)
            return std::nullopt;
        value = value * 10 + (digit - '0');
    }
    return value;
}

std::optional<Money> parse_yuan(std::string_view text) {
    const auto fen = parse_decimal(text, 2);
    if (!fen) return std::nullopt;
    return Money::from_fen(*fen);
}

std::optional<Rate> parse_percent(std::string_view text) {
    if (!text.ends_with('%')) return std::nullopt;
    const auto ppm = parse_decimal(text.substr(0, text.size() - 1), 4);
    if (!ppm) return std::nullopt;
    return Rate::from_ppm(*ppm);
}

std::string decimal_text(std::int64_t count, int decimals) {
    std::int64_t unit = 1;
    for (int i = 0; i < decimals; ++i) unit *= 10;
    const auto magnitude =
        count < 0 ? 0 - static_cast<std::uint64_t>(count) : static_cast<std::uint64_t>(count);
    const auto whole = magnitude / static_cast<std::uint64_t>(unit);
    const auto part = magnitude % static_cast<std::uint64_t>(unit);
    std::string text = fmt::format("{}{}", count < 0 ? "-" : "", whole);
    if (part == 0) return text;
    std::string tail = fmt::format("{:0{}}", part, decimals);
    while (tail.back() == '0') tail.pop_back();
    return text + "." + tail;
}

std::string yuan_text(Money amount) {
    const auto fen = amount.fen();
    const auto magnitude =
        fen < 0 ? 0 - static_cast<std::uint64_t>(fen) : static_cast<std::uint64_t>(fen);
    // A list has millions of them; a format string is read anew for each.
    std::array<char, 24> text{'-'};  // Nineteen digits, a point and a sign.
    char* end = std::to_chars(text.data() + 1, text.data() + text.size(), magnitude / 100).ptr;
    *end++ = '.';
    *end++ = static_cast<char>('0' + magnitude / 10 % 10);
    *end++ = static_cast<char>('0' + magnitude % 10);
    return {text.data() + (fen < 0 ? 0 : 1), end};
}

}  // namespace pension
