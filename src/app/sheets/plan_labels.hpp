// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"

#include <string>
#include <vector>

namespace pension {

/// What each plan is called on paper wherever it is named again: "3,000 yuan a year" where one
/// amount a year is all that tells the plans apart, else "plan 2". In the order of the plans.
std::vector<std::string> plan_labels(const Comparison& comparison, const Translate& tr);

/// The same with all of the plan behind it where the label is a number: "Plan 2: 200 for 2030,
/// ...". For where plans are introduced.
std::vector<std::string> plan_titles(const Comparison& comparison, const Translate& tr);

}  // namespace pension
