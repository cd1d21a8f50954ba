// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"
#include "sheet/sheet.hpp"

#include <string>

namespace pension {

/// Every step of every plan for whoever checks it (测算过程): formula, figures put in, result, the
/// steps and the documents with their clauses that it rests on. Nothing is left out.
/// @param comparison made with Tell::derivation.
Sheet derivation_sheet(const Comparison& comparison, const std::string& policy_id,
                       const Translate& tr, const std::string& name = {});

}  // namespace pension
