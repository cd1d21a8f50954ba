// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>

namespace pension {

/// An exact age or life expectancy in years, as people print it: 77.14. Held as whole
/// ten-thousandths of a year; twelve of them are ten-thousandths of a month, so turning years
/// into months loses nothing.
class Age {
public:
    constexpr Age() = default;
    static constexpr Age from_ten_thousandths(std::int64_t count) { return Age{count}; }
    static constexpr Age from_years(std::int64_t years) { return Age{years * 10'000}; }

    constexpr std::int64_t ten_thousandths() const { return count_; }
    /// The age in ten-thousandths of a month.
    constexpr std::int64_t month_ten_thousandths() const { return count_ * 12; }
    /// Whole months lived, cut: 77.14 years are 925.
    constexpr std::int64_t whole_months() const { return count_ * 12 / 10'000; }

    constexpr auto operator<=>(const Age&) const = default;

private:
    explicit constexpr Age(std::int64_t count) : count_{count} {}
    std::int64_t count_ = 0;
};

}  // namespace pension
