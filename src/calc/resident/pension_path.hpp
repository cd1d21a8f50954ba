// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/resident/projection.hpp"

#include <vector>

namespace pension {

/// A monthly pension that stays the same for some payments, and what it consists of.
struct PensionFrom {
    Month month{};        ///< Of its first payment.
    int age_in_months{};  ///< The exact age then.
    Count payments = 0;
    PensionParts parts;
    bool suspended = false;  ///< 停发: due, but not paid for want of a proof of life.

    Money paid() const { return suspended ? Money{} : parts.monthly; }
};

/// The monthly pension through time, a stretch whenever an amount or one of its parts changes: base
/// and supplements follow their dated series, the age and the assumed growth. What suspended months
/// come to later is not among them: it is paid once, with a pension of the usual amount.
/// @param oldest the last whole age of which a payment is told, to 120.
/// Nothing of a plan that leads to no pension.
std::vector<PensionFrom> pension_path(const Projection& made, const ResidentRules& rules,
                                      int oldest);

}  // namespace pension
