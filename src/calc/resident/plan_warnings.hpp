// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/resident/figure_warnings.hpp"
#include "calc/resident/projection.hpp"
#include "calc/told/warning.hpp"

#include <vector>

namespace pension {

/// Of a registration: that it is taken to have been in time, or that the month typed decides
/// nothing; at most one of them.
std::vector<Warning> registration_warnings(const Eligibility& found, const Case& asked,
                                           const Place& place);

/// Adds the months in which the plan's figures are looked up.
void add_months_used(const Projection& made, MonthsUsed& used);

/// Those of all plans of a case, reckoned by rules on the basis; a plan that is refused has none.
MonthsUsed months_used(const Case& asked, const ResidentRules& rules);

/// Adds what must be known beside a plan of payments that are suspended, of a registration, and of
/// announced base pensions that are passed over.
/// What was said of another plan in the same words is not said again.
void warn_of_person(const Record& plan, const Projection& made, const Case& asked,
                    const ResidentRules& rules, std::vector<Warning>& warnings);

}  // namespace pension
