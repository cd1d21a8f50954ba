// SPDX-License-Identifier: Apache-2.0
#include "calc/employee/projection.hpp"

#include "calc/common/draw.hpp"
#include "calc/common/payment_schedule.hpp"

#include <algorithm>

namespace pension {

namespace {

/// The months paid up to a month, as contributions of their own.
EmployeeContributions until(const EmployeeContributions& paid, Month last) {
    EmployeeContributions before;
    for (const EmployeeMonth& month : paid.months) {
        if (month.paid_in > last) continue;
        before.months.push_back(month);
        before.own_paid += month.contribution + month.interest;
    }
    return before;
}

/// The same for every way to the month of retirement.
Result<EmployeeProjection> project_to(Month retirement, const RetirementWindow& window,
                                      const EmployeePlan& plan, const Retiree& who,
                                      const EmployeeAssumptions& assumptions,
                                      const EmployeeRules& rules, Derivation* derivation) {
    EmployeeProjection made{window, retirement, {}, {}, {}, {}, {}};
    made.start = employee_pension_start(who, made.retirement);

    auto paid = employee_contributions(plan, made.retirement, assumptions, rules, derivation);
    if (!paid) return paid.error();
    made.paid = std::move(paid).value();
    const auto minimum =
        employee_minimum(made.paid.months_paid, made.retirement, made.window.statutory, rules);
    if (!minimum) return minimum.error();
    made.minimum = minimum.value();
    made.account = project_employee_account(made.paid, plan.known, made.start.first,
                                            assumptions.crediting_rate, rules, derivation);
    if (made.minimum.missing > 0) return made;
    const auto pension = employee_pension(
        {made.paid.months_paid, made.paid.wage_index, made.account.balance,
         plan.transitional_pension, plan.other_parts, made.paid.told_index, made.account.told},
        made.start, assumptions.wage_growth, rules, derivation);
    if (!pension) return pension.error();
    made.pension = pension.value();
    return made;
}

}  // namespace

Result<EmployeeProjection> project_employee(const EmployeePlan& plan, const Retiree& who,
                                            const EmployeeAssumptions& assumptions,
                                            const EmployeeRules& rules, Derivation* derivation) {
    const auto window = retirement_window(who, rules);
    if (!window) return window.error();
    const auto retirement = retirement_month(window.value(), plan.months_later);
    if (!retirement) return retirement.error();
    return project_to(retirement.value(), window.value(), plan, who, assumptions, rules,
                      derivation);
}

Result<EmployeeProjection> project_employee_until(Month retirement, const EmployeePlan& plan,
                                                  const Retiree& who,
                                                  const EmployeeAssumptions& assumptions,
                                                  const EmployeeRules& rules,
                                                  Derivation* derivation) {
    const auto window = retirement_window(who, rules);
    if (!window) return window.error();
    return project_to(std::max(retirement, window.value().statutory), window.value(), plan, who,
                      assumptions, rules, derivation);
}

EmployeeLifetime employee_lifetime(const EmployeeProjection& projection, const EmployeePlan& plan,
                                   Age age_at_death, const EmployeeAssumptions& assumptions,
                                   const EmployeeRules& rules) {
    const Month death = projection.start.birth + Months{age_at_death.whole_months()};
    EmployeeLifetime life{age_at_death, {}, {}, {}, {}};
    const EmployeeContributions paid = until(projection.paid, death);
    life.own_paid = paid.own_paid;
    if (projection.pension && death >= projection.start.first) {
        const Fraction payments = payments_until(age_at_death, projection.start);
        life.received = scale(projection.pension->monthly, payments.ten_thousandths, Fraction::one,
                              Rounding::half_up);
        life.left_to_heirs =
            projection.account.balance -
            drawn(projection.account.balance, projection.pension->account_pension, payments);
    } else {
        const Month end = std::min(death + Months{1}, projection.start.first);
        life.left_to_heirs =
            project_employee_account(paid, plan.known, end, assumptions.crediting_rate, rules)
                .balance;
    }
    life.net = life.received + life.left_to_heirs - life.own_paid;
    return life;
}

}  // namespace pension
