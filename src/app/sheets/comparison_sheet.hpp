// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sheets/sheet_parts.hpp"
#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"
#include "sheet/sheet.hpp"

#include <string>

namespace pension {

/// The printable comparison (对比单): whose it is, the pension in large figures, table, charts,
/// what to do next, what is not confirmed, the derivation of each plan in brief, sources, and the
/// sentence that the local office decides. Its date is the month asked.
///
/// @param comparison made with Tell::derivation.
/// @param name of the person, for the sheet alone; may be empty.
Sheet comparison_sheet(const Comparison& comparison, const std::string& policy_id,
                       const Translate& tr, const std::string& name = {});

}  // namespace pension
