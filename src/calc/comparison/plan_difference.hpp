// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/estimate/plan_returns.hpp"
#include "calc/resident/projection.hpp"

#include <vector>

namespace pension {

/// What one plan costs and brings beyond another, month by month; the two may begin to be drawn
/// in different months.
struct PlanDifference {
    std::optional<Money> extra_paid;  ///< None where what was paid is not known.
    Money extra_subsidies;
    Money extra_balance;   ///< In the account when each pension begins.
    Money extra_monthly;   ///< Of the first payments.
    int months_later = 0;  ///< By how much the pension begins later; below 0: earlier.
    /// Counted from the earlier first pension month: the first payment after which the plan has
    /// brought in what it cost beyond the other, the months without a pension included; none where
    /// it costs no more and is never behind, or where it never comes back.
    std::optional<Count> payback_payments;
    std::optional<Age> payback_age;
    Estimate annual_return;               ///< At the first age at death asked for.
    std::optional<Money> extra_received;  ///< At that age.
    std::optional<Money> extra_net;       ///< The same with account and grant, less what was paid.
};

/// @param rules on the basis, for the lifetimes of both.
PlanDifference difference_between(const Projection& from, const Projection& to,
                                  const std::vector<Age>& ages_at_death,
                                  const ResidentRules& rules);

}  // namespace pension
