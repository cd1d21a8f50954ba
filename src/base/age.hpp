// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>

namespace pension {

/// An exact age or life expectancy: 77.14 years as people print it, or a whole number of months.
/// Held as whole ten-thousandths of a month, in which both are exact.
class Age {
public:
    constexpr Age() = default;
    static constexpr Age from_ten_thousandths(std::int64_t of_a_year) {
        return Age{of_a_year * 12};
    }
    static constexpr Age from_years(std::int64_t years) { return Age{years * 12 * 10'000}; }
    static constexpr Age from_months(std::int64_t months) { return Age{months * 10'000}; }

    /// The age in ten-thousandths of a year, half up: 60 years and 1 month are 600 833.
    constexpr std::int64_t ten_thousandths() const { return (count_ + 6) / 12; }
    /// The age in ten-thousandths of a month.
    constexpr std::int64_t month_ten_thousandths() const { return count_; }
    /// Whole months lived, cut: 77.14 years are 925.
    constexpr std::int64_t whole_months() const { return count_ / 10'000; }

    constexpr auto operator<=>(const Age&) const = default;

private:
    explicit constexpr Age(std::int64_t count) : count_{count} {}
    std::int64_t count_ = 0;  ///< Never negative.
};

}  // namespace pension
