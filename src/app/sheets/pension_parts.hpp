// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"
#include "sheet/chart.hpp"
#include "sheet/sheet.hpp"

#include <string>

namespace pension {

/// What the first monthly pension is made of, a row a part and a column a plan; the sum is strong,
/// or says why there is no pension. Parts that no rule of the place knows have no row.
Table parts_table(const Comparison& comparison, const Translate& tr);

/// The monthly pension of one plan through time, a row each time that it or one of its parts
/// changes, to the age of 105: from when on (on the leaflet basis, which knows no calendar, from
/// which age on), its parts, the sum. Nothing of a plan that leads to no pension.
/// @pre plan < comparison.plans.size().
Table pension_path_table(const Comparison& comparison, std::size_t plan, const Translate& tr);

/// The same of all plans, a line each; x in months of age, y in fen a month.
Chart pension_path_chart(const Comparison& comparison, const Translate& tr);

/// What that chart says at an age, for who points at it: a line for each plan.
std::string pension_path_words(const Comparison& comparison, std::int64_t age_in_months,
                               const Translate& tr);

}  // namespace pension
