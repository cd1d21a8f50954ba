// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"
#include "sheet/sheet.hpp"

#include <string>

namespace pension {

/// The printable comparison (对比单): place and policy id, basis, table, chart, derivation in
/// short, sources, and the sentence that the local office decides. Its date is the month asked.
///
/// @param comparison made with Tell::derivation.
Sheet comparison_sheet(const Comparison& comparison, const std::string& policy_id,
                       const Translate& tr);

/// "sha256:" and the first twelve digits: what people compare by eye.
std::string short_policy_id(const std::string& policy_id);

}  // namespace pension
