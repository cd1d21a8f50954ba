// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"
#include "sheet/sheet.hpp"

#include <string>
#include <vector>

namespace pension {

/// What a sheet draws of plans that lead to a pension: what is received in all, by how old one
/// becomes; and, on a scale of its own, what has come back and is still there for the family if
/// one dies early, beside what was paid. Nothing where no plan leads to a pension.
///
/// x in months of age, y in fen; the figures are those of lifetime().
/// @param labels of the plans; those beside the curves.
Charts paper_charts(const Comparison& comparison, const std::vector<std::string>& labels,
                    const Translate& tr);

}  // namespace pension
