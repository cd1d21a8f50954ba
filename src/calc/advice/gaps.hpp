// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/advice/ways.hpp"

namespace pension {

/// Filling one gap of the past (补缴), or paying more for a year that was paid (提档).
struct YearPrice {
    int year = 0;
    bool necessary = false;     ///< No pension without it.
    Money paid_so_far;          ///< Own money of the year.
    std::optional<Money> cost;  ///< None where it is not allowed.
    ReckonedPlan with;          ///< The record with this year and nothing else added.
    /// Against the record as it stands; none where either leads to no pension.
    std::optional<PlanDifference> brings;
};

/// Several gaps filled today.
struct FilledGaps {
    std::vector<int> years;
    Money cost;
    ReckonedPlan with;
    std::optional<PlanDifference> brings;
};

/// What the gaps of a record cost and bring, each and together.
struct GapPrices {
    Standing at;
    Money amount;  ///< Paid for each year.
    ReckonedPlan as_it_is;
    std::vector<YearPrice> gaps;          ///< Years before today's, in order.
    std::optional<FilledGaps> necessary;  ///< Those without which there is no pension.
    std::optional<FilledGaps> all;        ///< Every gap that may be filled.
    /// The years before the scheme that the place lets be paid as well, all at once; see
    /// BackPaymentOf::years_before_scheme.
    std::optional<FilledGaps> before_scheme;
};

/// Prices each gap of the first plan before today's year, paid today.
///
/// What a pension asks for beside gaps of the past (years to come) must stand in the record. In the
/// cohort of the minimum years the earliest gaps are taken for those that are missing.
///
/// @param amount a tier in force today; the lowest where none is given.
/// Errors: those of standing(); figure_missing and no_policy_for_month for today's tiers.
Result<GapPrices> price_gaps(const Case& asked, const ResidentRules& rules,
                             std::optional<Money> amount = {});

/// What a further payment today for each year that was paid costs and brings.
struct RaisePrices {
    Standing at;
    Money amount;
    ReckonedPlan as_it_is;
    std::vector<YearPrice> years;  ///< Years paid before today's, in order.
};

/// Prices raising the tier of each paid year by one more payment today. The payment must be a tier
/// itself, as every payment must; where the place does not let it raise a year, it is refused.
///
/// @param amount, errors as in price_gaps().
Result<RaisePrices> price_raises(const Case& asked, const ResidentRules& rules,
                                 std::optional<Money> amount = {});

}  // namespace pension
