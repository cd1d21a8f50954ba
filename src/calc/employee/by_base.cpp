// SPDX-License-Identifier: Apache-2.0
#include "calc/employee/by_base.hpp"

#include <algorithm>

namespace pension {

namespace {

constexpr int sixty_years = 60 * 12;

}  // namespace

Result<EmployeePensionOfBase> employee_pension_of(const BaseChoice& choice, int years, Month month,
                                                  const EmployeeRules& rules) {
    EmployeePlan plan;
    plan.base = choice;
    plan.months = {{month, month}};
    auto paid = employee_contributions(plan, month, {}, rules);
    if (!paid) return paid.error();
    const EmployeeMonth& one = paid.value().months.front();
    const int months = 12 * years;
    EmployeePensionOfBase made{choice, one.base, {one.contribution, one.to_account}, {}};
    const PensionStart start{month - Months{sixty_years}, month + Months{1}, sixty_years};
    EmployeeEntitlement entitlement;
    entitlement.months_paid = months;
    entitlement.wage_index = one.wage_index;
    entitlement.balance = one.to_account * months;
    const auto pension = employee_pension(entitlement, start, {}, rules);
    if (!pension) return pension.error();
    made.pension = pension.value();
    return made;
}

Result<std::vector<EmployeePensionOfBase>> employee_pensions_by_base(int years, Month month,
                                                                     const EmployeeRules& rules) {
    std::vector<EmployeePensionOfBase> made;
    for (const BaseChoice& choice : {BaseChoice{BaseLimit::lower}, BaseChoice{average_wage_itself},
                                     BaseChoice{BaseLimit::upper}}) {
        auto pension = employee_pension_of(choice, years, month, rules);
        if (!pension && made.empty()) return pension.error();
        if (!pension) continue;
        if (std::ranges::any_of(
                made, [&](const auto& other) { return other.base == pension.value().base; }))
            continue;
        made.push_back(std::move(pension).value());
    }
    return made;
}

}  // namespace pension
