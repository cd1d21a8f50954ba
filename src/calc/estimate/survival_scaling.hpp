// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/age.hpp"
#include "plan/life_expectancy.hpp"
#include "plan/life_table.hpp"

namespace pension {

/// The chance to die within a year where the force of mortality is k times that of the table:
/// q' = 1 - (1 - q)^k. Never above 1, and 1 only where the table ends.
double yearly_death(Probability q, double hazard_multiplier);

/// Life expectancy at birth, in years, of both sexes together: 105 boys are born with 100 girls.
/// @pre both tables begin at age 0.
double life_expectancy_at_birth(const LifeTables& tables, double hazard_multiplier = 1);

/// The one multiplier, for men and women alike, that brings the tables to that life expectancy
/// at birth of both sexes. Regional figures are published for both; each sex keeps its distance
/// from the other.
///
/// @param at_birth of today. An older figure is brought up to date by expectancy_today().
/// Errors: life_table_not_from_birth with table, table_en, age; life_expectancy_out_of_range with
/// table, table_en, expectancy, least, most, where the multiplier would leave 0.05 to 20.
Result<double> hazard_multiplier(const LifeTables& tables, Age at_birth);

/// Keeps the gap, not the old level: nation today + (region - nation). A region that was 0.8
/// years ahead in 2015 is taken to be so today.
/// Errors: life_expectancies_disagree with region, nation, today, where nothing is left.
Result<Age> expectancy_today(const RegionalExpectancy& known);

}  // namespace pension
