// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/lunar.hpp"
#include "base/month.hpp"

#include <optional>

namespace pension {

/// Months from the first to the last, both among them.
struct MonthSpan {
    Month first;
    Month last;

    friend bool operator==(const MonthSpan&, const MonthSpan&) = default;
};

/// When somebody was born, as far as it is known: the month by which everything is reckoned, and
/// what it was made of where that is something else.
struct Birth {
    Month month{};                         ///< Of the common calendar (公历).
    std::optional<LunarDate> lunar{};      ///< 农历生日, where the birthday was given by it.
    std::optional<LunarMonth> in_lunar{};  ///< Only its month was; all its days lie in one month.
    /// Only an age was given: the months in which that age allows the birth. `month` is the last
    /// of them, for a pension that is reckoned too late promises nothing that does not come.
    std::optional<MonthSpan> assumed{};

    friend bool operator==(const Birth&, const Birth&) = default;
};

}  // namespace pension
