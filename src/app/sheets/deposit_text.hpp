// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"
#include "sheet/sheet.hpp"

#include <string>
#include <vector>

namespace pension {

/// Against a deposit (存银行比一比), a sentence each: which rate would do as well as the plan at
/// the first age at death asked for, which is its return; and with a deposit rate how long the same
/// payments in a bank pay the same pension. Nothing of plans of which neither is known.
std::vector<std::string> deposit_lines(const Comparison& comparison, const Translate& tr);

/// The balance of the deposits on each birthday until the last of them is used up, a column a
/// plan. @pre a plan has one.
Table deposit_table(const Comparison& comparison, const Translate& tr);

/// Whether any plan is compared with a deposit of a rate that was typed.
bool has_deposit(const Comparison& comparison);

}  // namespace pension
