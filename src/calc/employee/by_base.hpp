// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "calc/employee/contribution.hpp"
#include "calc/employee/pension.hpp"
#include "policy/employee_rules.hpp"

#include <vector>

namespace pension {

/// The choice of a base as high as the average wage: index 1.
inline constexpr Rate average_wage_itself = Rate::from_ppm(1'000'000);

/// What one contribution base costs and gives by the figures of one month.
struct EmployeePensionOfBase {
    BaseChoice choice;
    Money base;                        ///< A month.
    MonthlyContribution contribution;  ///< A month.
    EmployeePension pension;
};

/// The pension of who retires at 60 in that month after so many years at that base, each month of
/// them paid as the month itself is: without growth, without interest. What the leaflet basis is in
/// the resident scheme, and as easily checked by hand: balance = years × 12 × what goes to the
/// account, wage index = base ÷ average wage, half up to eight decimals.
/// Errors: what base_range(), contribution_base() and employee_pension() say; figure_missing for an
/// average wage that nobody printed.
Result<EmployeePensionOfBase> employee_pension_of(const BaseChoice& choice, int years, Month month,
                                                  const EmployeeRules& rules);

/// The same for the least base of the place, for all of the average wage, and for the greatest;
/// each base once. A base outside the limits is left out.
/// Errors: what keeps the least one from being reckoned.
Result<std::vector<EmployeePensionOfBase>> employee_pensions_by_base(int years, Month month,
                                                                     const EmployeeRules& rules);

}  // namespace pension
