// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/money.hpp"
#include "base/rate.hpp"
#include "calc/estimate/survival.hpp"

#include <vector>

namespace pension {

/// What one month moves, for somebody who is alive in it.
struct LifeMonth {
    Money received;       ///< The pension of the month.
    Money own_paid;       ///< 自己缴
    Money left_to_heirs;  ///< What a death in this month leaves; the heirs get it in the next.
};

/// What a plan moves, month after month.
struct LifeMonths {
    Count first = 0;  ///< The first one, counted from today's month; below zero in the past.
    std::vector<LifeMonth> months;  ///< Beyond the last one nothing moves.
};

/// Sums in fen weighted by survival, estimates as every expectation is.
struct ExpectedValue {
    double received_fen = 0;
    double own_paid_fen = 0;
    double left_to_heirs_fen = 0;

    /// 净得, as an expectation: received + left to heirs - own paid.
    double net_fen() const { return received_fen + left_to_heirs_fen - own_paid_fen; }
};

/// An amount and how often it moves on average, discounted where the value is.
struct WeightedAmount {
    Money amount;
    double times = 0;
};

/// What an expected value adds up; equal amounts that follow each other are one.
struct ExpectedParts {
    std::vector<WeightedAmount> received;
    std::vector<WeightedAmount> own_paid;
    std::vector<WeightedAmount> left_to_heirs;
};

/// Expected values as seen from today: what is paid or received in month m weighs p(m), what a
/// death in m leaves weighs p(m) - p(m + 1), in m + 1. Months before today weigh 1, and their
/// deaths nothing: the person is alive.
///
/// @param discount effective rate a year: an amount of month m counts (1 + discount)^(-m/12), so
///        that past payments grow to today.
/// @param parts takes what is added up, where it is asked for.
/// @pre discount above -100 %.
ExpectedValue expected_value(const LifeMonths& plan, const Survival& survival, Rate discount = {},
                             ExpectedParts* parts = nullptr);

/// An expectation as money, half up to the fen: the only way back, for what is shown.
/// @pre within 64 bits of fen.
Money to_the_fen(double fen);

}  // namespace pension
