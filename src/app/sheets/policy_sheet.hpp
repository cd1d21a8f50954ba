// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "policy/policy_book.hpp"
#include "sheet/sheet.hpp"

namespace pension {

/// Everything that is known of a place through time (政策单): each figure with its month of effect,
/// whose it is, and its document.
/// @param rules of the place, all through time.
/// @param date what is printed as the sheet's own.
Sheet policy_sheet(const PolicyBook& book, const ResidentRules& rules, Month date,
                   const Translate& tr);

}  // namespace pension
