// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exports/answer.hpp"
#include "app/words/translate.hpp"
#include "base/money.hpp"
#include "base/month.hpp"
#include "calc/told/warning.hpp"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace pension {

/// The number of the JSON's form: names may be added, nothing else changes without a new one. Since
/// 2 a plan says whether it leads to a pension, and what would need one is null where it does not.
inline constexpr int json_schema = 2;

/// One JSON object: money as strings in yuan with two decimals, rates and ages as
/// numbers, null for what does not exist.
std::string json_text(const Answer& answer, const Translate& tr);

/// As the schema writes them; null for none.
nlohmann::ordered_json money_json(const std::optional<Money>& amount);
nlohmann::ordered_json month_json(const std::optional<Month>& month);

/// Code and message of each.
nlohmann::ordered_json warnings_json(const std::vector<Warning>& warnings, const Translate& tr);

/// Place, group, first and last month and policy id of each stay; null where there is one for life.
nlohmann::ordered_json stays_json(const ResidentRules& rules);

}  // namespace pension
