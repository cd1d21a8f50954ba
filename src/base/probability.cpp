// SPDX-License-Identifier: Apache-2.0
#include "base/probability.hpp"

#include "base/decimal.hpp"

namespace pension {

namespace {

/// 5 for "-05", 0 for "+00": how many places the point moves to the left.
std::optional<std::int64_t> places(std::string_view exponent) {
    if (exponent.empty()) return std::nullopt;
    const bool left = exponent.front() == '-';
    if (left || exponent.front() == '+') exponent.remove_prefix(1);
    const auto count = parse_decimal(exponent, 0);
    if (!count || *count > Probability::decimals || (!left && *count != 0)) return std::nullopt;
    return count;
}

}  // namespace

std::optional<Probability> parse_probability(std::string_view text) {
    const auto mark = text.find_first_of("eE");
    const auto moved = mark == std::string_view::npos ? std::optional<std::int64_t>{0}
                                                      : places(text.substr(mark + 1));
    if (!moved) return std::nullopt;
    const auto units =
        parse_decimal(text.substr(0, mark), Probability::decimals - static_cast<int>(*moved));
    if (!units) return std::nullopt;
    return Probability::from_units(*units);
}

std::string probability_text(Probability probability) {
    return decimal_text(probability.units(), Probability::decimals);
}

}  // namespace pension
