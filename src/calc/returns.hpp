// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/money.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace pension {

/// A number that is worked out by approximation, such as a return a year; none where it does not
/// exist.
using Estimate = std::optional<double>;

/// Money that moves in a month, paid (negative) or received (positive), or so many equal amounts
/// one after the other. Amounts may hold a fraction of a payment; a return is an estimate and is
/// printed as such.
struct Flow {
    std::int64_t month = 0;  ///< Of the first, counted from any common origin.
    double fen = 0;          ///< Each.
    std::int64_t count = 1;
    std::int64_t apart = 1;  ///< Months from one to the next, at least 1.
};

/// 年化收益率: the effective annual rate i with Σ flow × (1 + i)^(−month/12) = 0, sought between
/// −99 % and +1000 %. None where both ends have one sign.
///
/// Where all payments come before all receipts, or after them, there is one rate at most. Where
/// they mix there may be several: it is the one that bisection on ln(1 + i) comes to.
Estimate annual_return(std::vector<Flow> flows);

}  // namespace pension
