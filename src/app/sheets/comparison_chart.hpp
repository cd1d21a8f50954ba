// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"
#include "sheet/chart.hpp"

namespace pension {

/// Money received and left to the family by age at death, two lines for each plan; x in months of
/// age, y in fen. Markers where the pension starts, where the accounts are used up, and at the
/// first age at death asked for.
Chart comparison_chart(const Comparison& comparison, const Translate& tr);

/// What the chart says at that age, for who points at it: a line for each plan.
std::string chart_words(const Comparison& comparison, std::int64_t age_in_months,
                        const Translate& tr);

}  // namespace pension
