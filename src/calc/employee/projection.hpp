// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/age.hpp"
#include "calc/employee/account.hpp"
#include "calc/employee/death.hpp"
#include "calc/employee/pension.hpp"
#include "calc/employee/retirement.hpp"

#include <optional>

namespace pension {

/// A plan in the employee scheme from its first month paid to its first pension.
struct EmployeeProjection {
    RetirementWindow window;
    Month retirement{};
    PensionStart start;
    EmployeeMinimum minimum;
    EmployeeContributions paid;
    EmployeeAccount account;                 ///< Closed after the month of retirement.
    std::optional<EmployeePension> pension;  ///< None where the minimum months are not reached.
};

/// Retirement, contributions, account and, where the minimum months are reached, the pension.
/// Errors: what retirement_month(), employee_contributions(), employee_minimum() and
/// employee_pension() say.
Result<EmployeeProjection> project_employee(const EmployeePlan& plan, const Retiree& who,
                                            const EmployeeAssumptions& assumptions,
                                            const EmployeeRules& rules,
                                            Derivation* derivation = nullptr);

/// The same for who pays on after the statutory month until the minimum months are reached
/// (延长缴费) and retires in that month, however late it is.
Result<EmployeeProjection> project_employee_until(Month retirement, const EmployeePlan& plan,
                                                  const Retiree& who,
                                                  const EmployeeAssumptions& assumptions,
                                                  const EmployeeRules& rules,
                                                  Derivation* derivation = nullptr);

/// What an employee pension comes to by an age at death.
struct EmployeeLifetime {
    Age age_at_death;
    Money own_paid;  ///< Until then.
    Money received;
    Money left_to_heirs;
    Money net;  ///< received + left to heirs − own paid; survivors' benefits not counted.
};

/// The first pension for every payment until then, whole payments and the fraction of the next one,
/// half up to the fen; later rises of pensions are nobody's promise and are left out. The account
/// pays the account pension while it lasts. Before the pension, or without one, the heirs get the
/// account as settled to the month of death.
EmployeeLifetime employee_lifetime(const EmployeeProjection& projection, const EmployeePlan& plan,
                                   Age age_at_death, const EmployeeAssumptions& assumptions,
                                   const EmployeeRules& rules);

}  // namespace pension
