// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "policy/employee_rules.hpp"

#include <memory>
#include <optional>

namespace pension {

/// A figure of a calendar year: published, or grown from the last one that was.
struct YearlyFigure {
    Money published;
    int published_year = 0;
    int years_grown = 0;  ///< 0 where it is the year's own.
    Money amount;
    std::shared_ptr<const Provenance> provenance;  ///< Of the published one.
};

/// So much more each year for so many years; half up to the fen each time.
Money grown_for_years(Money amount, Rate growth, int years);

/// The figure of that year. Where nothing is published for it, the one published before grows by
/// the assumption, year by year.
/// Errors: what Timeline::at says of its January, with the place.
Result<YearlyFigure> figure_of_year(const Timeline<Money>& figures, int year, Rate growth,
                                    const Place& place);

/// The range of the contribution base in a month (缴费基数上下限).
struct BaseRange {
    Money lower;
    Money upper;
    std::optional<YearlyFigure> average;  ///< The average wage behind them; none where nobody
                                          ///< prints one.
    int years_grown = 0;                  ///< Since the last limits published; 0: published.
    std::shared_ptr<const Provenance> provenance;  ///< Of the limits, where any are printed.
};

/// The limits printed for the month; where one is not, the law's share of the average wage, each
/// limit half up to the fen on its own (3 275.30: 1 965.18 and 9 825.90).
///
/// The average wage is the one printed with the limits, else that of the statistical year before
/// the one in which they began to hold; without limits, of the year before the month. After the
/// last ones published, all of them grow by the assumption with every twelve months.
/// Source: 国办发〔2019〕13号; before it 国发〔2005〕38号.
/// Errors: figure_missing, no_policy_for_month or policy_repealed for the contribution, and for the
/// average wage where a limit needs it; with the place.
Result<BaseRange> base_range(Month month, Rate wage_growth, const EmployeeRules& rules);

}  // namespace pension
