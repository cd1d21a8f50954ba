// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/told/derivation.hpp"
#include "sheet/sheet.hpp"

namespace pension {

/// How a plan was reckoned (怎么算出来的), a row a step in the order of reckoning: what, the
/// figures put in, the result, the formula in words, and where the figures are written.
Table derivation_table(const Derivation& derivation, const Translate& tr);

}  // namespace pension
