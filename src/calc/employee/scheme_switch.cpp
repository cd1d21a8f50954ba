// SPDX-License-Identifier: Apache-2.0
#include "calc/employee/scheme_switch.hpp"

#include "base/decimal.hpp"

#include <algorithm>
#include <map>

namespace pension {

namespace {

/// Employee months by calendar year.
std::map<int, int> months_by_year(const EmployeeStanding& employee) {
    std::map<int, int> months;
    for (const EmployeeYearPaid& year : employee.years) {
        expects(1 <= year.months && year.months <= 12, "scheme_switch: a year has twelve months");
        expects(months.emplace(year.year, year.months).second, "scheme_switch: a year twice");
    }
    return months;
}

void tell_refund(Derivation& derivation, const ResidentYearPaid& year, int months, Money refund) {
    derivation.add({Term::overlap_refund,
                    Formula::part_of_year,
                    {{Term::overlap_paid, year.own + year.collective, Given::typed},
                     {Term::overlap_months, Count{months}, Given::typed}},
                    RoundingRule{1, Rounding::half_up},
                    refund,
                    year.year});
}

/// The refunds in all, and the account that is joined.
void tell_joined(Derivation& derivation, const SchemeSwitch& made, const ResidentStanding& resident,
                 const EmployeeStanding& employee) {
    Input rest{Term::resident_balance, resident.balance, Given::typed};
    if (made.refunded != Money{}) {
        Step refunded{Term::refunded, Formula::sum, {}, {}, made.refunded};
        for (StepIndex i = 0; i < derivation.steps().size(); ++i)
            if (derivation.steps()[i].term == Term::overlap_refund)
                refunded.inputs.push_back({Term::overlap_refund, derivation.steps()[i].result, i});
        const Input in_all = derivation.add(std::move(refunded));
        rest = derivation.add({Term::resident_balance,
                               Formula::difference,
                               {rest, in_all},
                               {},
                               resident.balance - made.refunded});
    }
    derivation.add({Term::joined_balance,
                    Formula::sum,
                    {{Term::employee_balance, employee.balance, Given::typed}, rest},
                    {},
                    made.balance});
}

SchemeOrder order_of(const ResidentStanding& resident, const EmployeeStanding& employee) {
    if (resident.years.empty() || employee.years.empty()) return SchemeOrder::mixed;
    const auto [resident_first, resident_last] =
        std::ranges::minmax_element(resident.years, {}, &ResidentYearPaid::year);
    const auto [employee_first, employee_last] =
        std::ranges::minmax_element(employee.years, {}, &EmployeeYearPaid::year);
    if (resident_last->year <= employee_first->year) return SchemeOrder::resident_first;
    if (employee_last->year <= resident_first->year) return SchemeOrder::employee_first;
    return SchemeOrder::mixed;
}

}  // namespace

Result<SchemeSwitch> scheme_switch(const ResidentStanding& resident,
                                   const EmployeeStanding& employee, const EmployeeRules& rules,
                                   Derivation* derivation) {
    const std::map<int, int> employee_months = months_by_year(employee);
    int paid = employee.other_months;
    for (const auto& [year, months] : employee_months) paid += months;
    const auto minimum = employee_minimum(paid, employee.retirement, employee.statutory, rules);
    if (!minimum) return minimum.error();

    SchemeSwitch made;
    made.minimum = minimum.value();
    int resident_only = 0;
    for (const ResidentYearPaid& year : resident.years) {
        const auto both = employee_months.find(year.year);
        const int months = both == employee_months.end() ? 0 : both->second;
        resident_only += 12 - months;
        if (months == 0) continue;
        const Money refund = scale(year.own + year.collective, months, 12, Rounding::half_up);
        made.overlaps.push_back({year.year, months, refund});
        made.refunded += refund;
        if (derivation) tell_refund(*derivation, year, months, refund);
    }
    if (made.refunded > resident.balance)
        return Error{ErrorCode::amount_out_of_range,
                     {{"amount", yuan_text(made.refunded)}, {"most", yuan_text(resident.balance)}}};
    made.balance = resident.balance - made.refunded + employee.balance;
    if (made.minimum.missing == 0) {
        made.moved = resident.balance - made.refunded;
        made.months_counted = paid;
        made.resident_months_lost = resident_only;
    } else {
        made.direction = SwitchDirection::employee_into_resident;
        made.moved = employee.balance;
        made.months_counted = paid + resident_only;
        made.pooled_fund_lost = employee.to_pooled_fund;
    }
    if (derivation) tell_joined(*derivation, made, resident, employee);
    return made;
}

DoublePayment double_payment(Money resident_balance, Money subsidies, Money base_received) {
    const Money refunded = std::max(Money{}, resident_balance - subsidies);
    return {base_received, refunded, refunded - base_received};
}

Result<SchemesInTurn> schemes_in_turn(const ResidentStanding& resident,
                                      const EmployeeStanding& employee, Money cost_of_paying_on,
                                      const EmployeeRules& rules) {
    const auto now = scheme_switch(resident, employee, rules);
    if (!now) return now.error();
    SchemesInTurn both{order_of(resident, employee), now.value(), {}};
    const EmployeeMinimum& minimum = both.at_retirement.minimum;
    if (minimum.missing > 0) {
        int overlapping = 0;
        for (const OverlappingYear& year : both.at_retirement.overlaps) overlapping += year.months;
        const int resident_months = static_cast<int>(resident.years.size()) * 12;
        both.paying_on = PayingOn{minimum.missing, cost_of_paying_on, minimum.reached,
                                  resident_months - overlapping};
    }
    return both;
}

SchemesSideBySide side_by_side(const SchemeSide& resident, const SchemeSide& employee) {
    SchemesSideBySide both{resident,
                           employee,
                           employee.own_paid - resident.own_paid,
                           employee.monthly() - resident.monthly(),
                           {}};
    const Count head_start = (resident.first - employee.first).count();
    const auto payments =
        employee.payments.beyond(resident.payments, head_start).payback(both.extra_paid);
    if (payments) both.won_back = std::min(resident.first, employee.first) + Months{*payments - 1};
    return both;
}

}  // namespace pension
