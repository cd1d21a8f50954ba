// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "policy/policy_book.hpp"
#include "sheet/chart.hpp"

#include <cstdint>
#include <string>

namespace pension {

/// The months of such a chart as its x axis counts them: whole months since the year 0.
std::int64_t chart_month(Month month);
Month month_at(std::int64_t chart_month);

/// How a figure of the place went through time, with the month asked as the strong marker: the
/// subsidies of some tiers, from the lowest to the highest offered in that month, or for any other
/// topic the base pension, a line for each age band. Without series where there is nothing to draw.
/// @pre book.has_figures_of(place).
Chart figure_chart(const PolicyBook& book, AreaCode place, Topic topic, Month month,
                   const Translate& tr);

/// What the chart says of a month, a line for each series.
std::string chart_month_words(const Chart& chart, std::int64_t chart_month, const Translate& tr);

}  // namespace pension
