// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/money.hpp"
#include "base/rate.hpp"

#include <cstdint>
#include <optional>
#include <span>

namespace pension {

/// A number that is worked out by approximation, such as a return a year; none where it does not
/// exist.
using Estimate = std::optional<double>;

/// Money that moves in a month, paid (negative) or received (positive), so many equal amounts one
/// after the other, or a fraction of one.
struct Flow {
    std::int64_t month = 0;  ///< Of the first, counted from any common origin.
    Money each;
    std::int64_t count = 1;
    std::int64_t apart = 1;       ///< Months from one to the next, at least 1.
    std::int64_t share = 10'000;  ///< Of each what moves, in ten-thousandths.
};

/// 年化收益率: the effective annual rate i with Σ flow × (1 + i)^(−month/12) = 0, sought between
/// −99 % and +1000 %. None where both ends have one sign.
///
/// Where all payments come before all receipts, or after them, there is one rate at most. Where
/// they mix there may be several: it is the one that bisection on ln(1 + i) comes to.
///
/// @param flows in any order.
Estimate annual_return(std::span<const Flow> flows);

/// A return as it is printed: to the millionth, half away from zero.
Rate to_the_millionth(double annual_return);

}  // namespace pension
