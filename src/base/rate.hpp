// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/money.hpp"

namespace pension {

/// A yearly rate or a proportion, held as whole millionths: 2.75 % is exactly 27 500.
class Rate {
public:
    constexpr Rate() = default;
    static constexpr Rate from_ppm(std::int64_t ppm) { return Rate{ppm}; }
    constexpr std::int64_t ppm() const { return ppm_; }
    constexpr auto operator<=>(const Rate&) const = default;

private:
    explicit constexpr Rate(std::int64_t ppm) : ppm_{ppm} {}
    std::int64_t ppm_ = 0;
};

/// 2.75_pct. A literal with more than four decimals does not compile.
consteval Rate operator""_pct(long double percent) {
    const auto ppm = static_cast<std::int64_t>(percent * 10'000 + 0.5L);
    const long double lost = percent * 10'000 - static_cast<long double>(ppm);
    if (lost > 1e-6L || lost < -1e-6L) throw "a rate has at most four decimals of a percent";
    return Rate::from_ppm(ppm);
}

/// rate × amount, exact and rounded once to the fen.
constexpr Money apply(Rate rate, Money amount, Rounding how) {
    return scale(amount, rate.ppm(), 1'000'000, how);
}

}  // namespace pension
