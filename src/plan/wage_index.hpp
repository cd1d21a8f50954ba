// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>

namespace pension {

/// A wage index (缴费工资指数): a contribution base over the average wage, held as whole 10^-8, the
/// most that an office prints: 0.5683 is exactly 56 830 000.
class WageIndex {
public:
    static constexpr int decimals = 8;
    static constexpr std::int64_t one = 100'000'000;

    constexpr WageIndex() = default;
    static constexpr WageIndex from_units(std::int64_t units) { return WageIndex{units}; }
    constexpr std::int64_t units() const { return units_; }
    constexpr auto operator<=>(const WageIndex&) const = default;

private:
    explicit constexpr WageIndex(std::int64_t units) : units_{units} {}
    std::int64_t units_ = 0;
};

/// 0.5683_index. A literal with more than eight decimals does not compile.
consteval WageIndex operator""_index(long double index) {
    const auto units = static_cast<std::int64_t>(index * WageIndex::one + 0.5L);
    const long double lost = index * WageIndex::one - static_cast<long double>(units);
    if (lost > 1e-6L || lost < -1e-6L) throw "a wage index has at most eight decimals";
    return WageIndex::from_units(units);
}

}  // namespace pension
