// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"
#include "sheet/chart.hpp"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace pension {

// What charts over a person's life have in common; x is always months of age.

/// The age in years at which tables and charts end.
inline constexpr int last_age_shown = 105;

/// Where the axis begins: five whole years at or before the first payment of any plan that leads
/// to a pension.
std::int64_t first_month_shown(const Comparison& comparison);

/// The age in months of the last draw; none where nothing is drawn, or never all of it.
std::optional<std::int64_t> used_up(const PlanResult& plan);

/// Whole years of age, as people count, and where a curve bends: the first payment and the last
/// draw, each with the month before.
std::set<std::int64_t> ages_of_points(const PlanResult& plan, std::int64_t first);

/// With about five steps of 1, 2 or 5 times a power of ten yuan, to above the highest point.
Axis money_axis(const Chart& chart, const Translate& tr);

/// @param title already in the reader's language.
Axis age_axis(std::int64_t first, std::string title);

/// Where the pension starts, where the accounts are used up, and the first age at death asked for;
/// as far as the chart's axis reaches. @pre chart.x is set.
void add_markers(const Comparison& comparison, const Translate& tr, Chart& chart);

/// Ages that a description tells, in months: those asked for and every fifth year from 55 to 90.
std::vector<std::int64_t> ages_in_words(const Comparison& comparison);

/// What is said of one plan at an age in months.
using PlanWordsAt = std::function<std::string(const PlanResult& plan, std::int64_t age_in_months)>;

/// Axes from that age on, markers, and the description of a chart whose series are there.
void finish_by_age(const Comparison& comparison, std::int64_t first, const PlanWordsAt& words,
                   const Translate& tr, Chart& chart);

/// The age, and a line for each plan: for who points at the chart.
std::string words_by_plan(const Comparison& comparison, std::int64_t age_in_months,
                          const PlanWordsAt& words, const Translate& tr);

}  // namespace pension
