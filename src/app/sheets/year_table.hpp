// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"
#include "sheet/chart.hpp"
#include "sheet/sheet.hpp"

#include <string>

namespace pension {

/// One plan year by year (逐年): what comes in, the pension, and the account, a row a calendar year
/// to the age of 105; on the leaflet basis, which knows no calendar, a row a year of age. Columns
/// of what never happens are left out. The rows in which an age at death asked for is reached are
/// strong.
/// @pre plan < comparison.plans.size().
Table year_table(const Comparison& comparison, std::size_t plan, const Translate& tr);

/// What is in the account through life, a line a plan; x in months of age, y in fen. Markers as in
/// comparison_chart().
Chart year_chart(const Comparison& comparison, const Translate& tr);

/// What that chart says at an age, for who points at it: a line for each plan.
std::string year_chart_words(const Comparison& comparison, std::int64_t age_in_months,
                             const Translate& tr);

}  // namespace pension
