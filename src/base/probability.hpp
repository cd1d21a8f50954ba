// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pension {

/// A chance as a table prints it, held as whole units of 10^-18: 0.0059 is exact. That it lies
/// between never and certain is for whoever takes it in to check.
class Probability {
public:
    static constexpr int decimals = 18;

    constexpr Probability() = default;
    static constexpr Probability from_units(std::int64_t units) { return Probability{units}; }
    static constexpr Probability certain() { return Probability{1'000'000'000'000'000'000}; }

    constexpr std::int64_t units() const { return units_; }
    constexpr auto operator<=>(const Probability&) const = default;

private:
    explicit constexpr Probability(std::int64_t units) : units_{units} {}
    std::int64_t units_ = 0;
};

/// Reads an unsigned decimal number, or one as spreadsheets write small ones: "0.000076",
/// "7.6E-05". None where the text is anything else, has a digit beyond the 18th decimal, or is
/// above 9.
std::optional<Probability> parse_probability(std::string_view text);

/// Without trailing zeros: "0.0059".
std::string probability_text(Probability probability);

}  // namespace pension
