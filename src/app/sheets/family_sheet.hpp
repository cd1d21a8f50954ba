// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/comparison/household.hpp"
#include "sheet/sheet.hpp"

#include <string>
#include <vector>

namespace pension {

/// A family on one sheet (一家人的养老账): each one's pension in large figures, all figures side by
/// side and together, what each has to do next.
/// @param names what each is called, in order; who has none is called by number.
Sheet family_sheet(const Household& household, const std::vector<std::string>& names,
                   const std::vector<std::string>& policy_ids, const Translate& tr);

}  // namespace pension
