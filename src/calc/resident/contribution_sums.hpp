// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/resident/contributions.hpp"
#include "calc/told/derivation.hpp"

namespace pension {

/// 自己缴合计; none after a known balance.
std::optional<Money> own_paid(const Contributions& paid, Derivation* derivation = nullptr);

/// 政府代缴合计, and grants with sponsorship; told where there are any, none after a known balance.
std::optional<Money> government_paid(const Contributions& paid, const ResidentRules& rules,
                                     Derivation* derivation = nullptr);
std::optional<Money> grants(const Contributions& paid, Derivation* derivation = nullptr);

/// 政府补贴合计; none after a known balance.
std::optional<Money> subsidies(const Contributions& paid, const ResidentRules& rules,
                               Derivation* derivation = nullptr);

}  // namespace pension
