// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"
#include "sheet/sheet.hpp"

#include <string>

namespace pension {

/// The slip to take home from a stall (带走的小票), half an A4: the pension of each plan, what more
/// brings, and what to do next. No more than a pocket holds; the comparison sheet has the rest.
/// @param name of the person; may be empty.
Sheet slip_sheet(const Comparison& comparison, const std::string& policy_id, const Translate& tr,
                 const std::string& name = {});

}  // namespace pension
