// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/advice/plannable_years.hpp"

#include <optional>

namespace pension {

/// What it takes to reach a monthly pension.
struct Reach {
    Money goal;
    PlannableYears plannable;
    PlannedYears least;                    ///< The open years paid as seldom and low as can be.
    PlannedYears most;                     ///< As much as can be.
    std::optional<PlannedYears> one_tier;  ///< The cheapest that pays one tier; none: out of reach.
    std::optional<PlannedYears> best;      ///< The cheapest of all; none: out of reach.
    bool complete = true;                  ///< Every tier was tried.
};

/// The least own money for the open years with which the first monthly pension is at least `goal`.
///
/// Exact over all choices of one tier or none for each open year; of equal costs that with the
/// larger pension, then with fewer years. What the pension asks for (minimum years, every year) is
/// always paid. A goal that is reached without more is answered with `least`.
///
/// @param years of a leaflet's calendar, as in plannable_years().
/// Errors: those of plannable_years(); amount_out_of_range for a goal that is not above zero.
Result<Reach> least_cost(const Case& asked, const ResidentRules& rules, Money goal, int years);

/// Money to be spent on contributions.
struct Budget {
    Money amount;
    bool a_year = false;  ///< Each year so much, or all years together.
};

/// What a budget is best used for.
struct BestUse {
    Budget budget;
    PlannableYears plannable;
    PlannedYears least;                    ///< The least that the pension asks for.
    std::optional<PlannedYears> one_tier;  ///< Best with one tier; none: not enough for `least`.
    std::optional<PlannedYears> best;      ///< The best of all.
    bool complete = true;
};

/// The plan with the largest first monthly pension whose own money for the open years stays within
/// the budget; of equal pensions the one that costs less, then with fewer years.
///
/// Exact over all choices of one tier or none for each open year. What is left of a year's budget
/// is not carried over.
///
/// @param years, errors as in least_cost().
Result<BestUse> best_use(const Case& asked, const ResidentRules& rules, Budget budget, int years);

}  // namespace pension
