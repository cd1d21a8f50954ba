// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/words/translate.hpp"
#include "calc/comparison/comparison.hpp"
#include "sheet/sheet.hpp"

#include <string>

namespace pension {

/// All tiers of a place to be pinned up (档次海报): what one pays, what the government adds, what
/// comes a month, after how many payments own money is back. Whole yuan.
/// @param tiers what ladder() made of them.
Sheet poster_sheet(const Comparison& tiers, const std::string& policy_id, const Translate& tr);

}  // namespace pension
