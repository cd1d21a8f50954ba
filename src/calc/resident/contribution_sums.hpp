// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/resident/contributions.hpp"
#include "calc/told/derivation.hpp"

namespace pension {

/// 自己缴合计 and 政府补贴合计; none after a known balance.
std::optional<Money> own_paid(const Contributions& paid);
std::optional<Money> subsidies(const Contributions& paid);

/// The steps of what was paid in by each.
struct PaidTold {
    ToldBy own{};
    ToldBy subsidies{};
    ToldBy government{};  ///< 政府代缴; none where there is none.
    ToldBy grants{};      ///< Grants and sponsorship; the same.
};

/// Tells what was paid in by each; nothing after a known balance.
PaidTold tell_paid(const Contributions& paid, const ResidentRules& rules, Derivation& derivation);

}  // namespace pension
