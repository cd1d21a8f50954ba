// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/estimate/survival_value.hpp"
#include "calc/resident/projection.hpp"

namespace pension {

/// What a plan is worth on average over the ages at which people die (按生存概率加权); estimates,
/// brought to the fen only to be shown.
struct Expected {
    Money received;
    std::optional<Money> own_paid;    ///< None after a known balance, as is what needs it.
    Money left_to_heirs;              ///< The remaining account and the funeral grant.
    std::optional<Money> net;         ///< received + left to heirs − own paid, as they are shown.
    std::optional<Money> discounted;  ///< The net at the assumed discount rate; none without one.
    double death_age_p10 = 0;  ///< 10 % of those alive today have died by that age, in years.
    double death_age_p50 = 0;
    double death_age_p90 = 0;
    double reach_80 = 0;  ///< The chance to reach the age.
    double reach_90 = 0;
    double reach_100 = 0;
};

/// The life expectancy at birth, both sexes, that the table is scaled to: the one assumed, or what
/// is known of the region from an earlier year, its gap to the nation kept; none where neither is.
/// Errors: those of expectancy_today().
Result<std::optional<Age>> expectancy_assumed(const Assumptions& assumed);

/// How long the insured person lives on, by the table of the case, scaled where a life expectancy
/// is assumed; none where sex or table are not given.
///
/// Today is that of today_of().
/// Errors: those of hazard_multiplier() and Survival::of().
Result<std::optional<Survival>> survival_of(const Case& asked, const PensionStart& start);

/// What the plan moves in each month from its first payment on, as seen from today.
/// @param today as today_of() says.
/// None where it is not known what a death leaves: before the month of a known balance, and of one
/// that the heirs do not get whole.
std::optional<LifeMonths> life_months(const Projection& made, Month today,
                                      const ResidentRules& rules);

/// The plan weighted by survival. None where life_months() is.
std::optional<Expected> expected(const Projection& made, const Survival& survival,
                                 const Case& asked, const ResidentRules& rules,
                                 Derivation* derivation = nullptr);

}  // namespace pension
