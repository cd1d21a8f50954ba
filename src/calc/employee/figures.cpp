// SPDX-License-Identifier: Apache-2.0
#include "calc/employee/figures.hpp"

#include <algorithm>

namespace pension {

namespace {

constexpr Month january_of(int year) {
    return Year{year} / std::chrono::January;
}

/// The average wage behind the limits that began to hold in that month.
Result<YearlyFigure> average_before(Month month, Rate growth, const EmployeeRules& rules) {
    return figure_of_year(rules.average_wage, year_number(month) - 1, growth, rules.place);
}

/// Twelve months each since the last limits of the file; 0 before there are newer ones.
int years_since(const Dated<BaseLimits>& limits, Month month, const EmployeeRules& rules) {
    if (&limits != &rules.base_limits.entries().back()) return 0;
    return static_cast<int>((month - limits.from).count() / 12);
}

}  // namespace

Money grown_for_years(Money amount, Rate growth, int years) {
    for (int year = 0; year < years; ++year) amount += apply(growth, amount, Rounding::half_up);
    return amount;
}

Result<YearlyFigure> figure_of_year(const Timeline<Money>& figures, int year, Rate growth,
                                    const Place& place) {
    const auto found = figures.at(january_of(year));
    if (!found) return at_place(found.error(), place);
    const Dated<Money>& published = *found.value();
    YearlyFigure figure{published.value, year_number(published.from), 0, {}, published.provenance};
    figure.years_grown = year - figure.published_year;
    figure.amount = grown_for_years(figure.published, growth, figure.years_grown);
    return figure;
}

Result<BaseRange> base_range(Month month, Rate wage_growth, const EmployeeRules& rules) {
    const auto shares = rules.employee_contribution.at(month);
    if (!shares) return at_place(shares.error(), rules.place);
    const auto* limits = rules.base_limits.find(month);
    const int steps = limits ? years_since(*limits, month, rules) : 0;
    BaseRange range{{}, {}, {}, steps, limits ? limits->provenance : nullptr};
    if (limits && limits->value.average) {
        const Money published = *limits->value.average;
        range.average =
            YearlyFigure{published, year_number(limits->from), steps,
                         grown_for_years(published, wage_growth, steps), limits->provenance};
    } else {
        const Month since = limits ? limits->from + std::chrono::years{steps} : month;
        const auto average = average_before(since, wage_growth, rules);
        if (!average && !(limits && limits->value.lower && limits->value.upper))
            return average.error();
        if (average) range.average = average.value();
    }
    const auto limit = [&](const std::optional<Money>& printed, Rate share) {
        return printed ? grown_for_years(*printed, wage_growth, steps)
                       : apply(share, range.average->amount, Rounding::half_up);
    };
    range.lower = limit(limits ? limits->value.lower : std::nullopt, shares.value()->value.lower);
    range.upper = limit(limits ? limits->value.upper : std::nullopt, shares.value()->value.upper);
    return range;
}

}  // namespace pension
