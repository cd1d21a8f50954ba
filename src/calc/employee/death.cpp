// SPDX-License-Identifier: Apache-2.0
#include "calc/employee/death.hpp"

#include <algorithm>

namespace pension {

namespace {

void tell(Derivation& derivation, const SurvivorBenefits& benefits,
          const Dated<SurvivorGrant>& rule, const Dated<Money>& income) {
    const Input per_month{Term::income_per_head, income.value, income.provenance};
    const Input funeral = derivation.add(
        {Term::employee_funeral,
         Formula::sum_of_products,
         {per_month, {Term::funeral_months, Count{rule.value.funeral_months}, rule.provenance}},
         {},
         benefits.funeral});
    const Input grant = derivation.add(
        {Term::employee_grant,
         Formula::sum_of_products,
         {per_month, {Term::grant_months, Count{benefits.grant_months}, rule.provenance}},
         {},
         benefits.grant});
    derivation.add({Term::together,
                    Formula::sum,
                    {funeral, grant, {Term::left_to_heirs, benefits.left_to_heirs, Given::typed}},
                    {},
                    benefits.together});
}

}  // namespace

int grant_months(const SurvivorGrant& rule, int months_paid) {
    const int years_more = std::max(0, months_paid / 12 - rule.grant_years);
    return std::min(rule.most_grant_months,
                    rule.grant_months + years_more * rule.months_per_year_more);
}

Result<SurvivorBenefits> survivor_benefits(Month death, int months_paid, Money left_in_account,
                                           const EmployeeRules& rules, Derivation* derivation) {
    const auto rule = rules.survivor_grant.at(death);
    if (!rule) return at_place(rule.error(), rules.place);
    const auto income = rules.income_per_head.at(death);
    if (!income) return at_place(income.error(), rules.place);
    SurvivorBenefits benefits;
    const Money per_month = income.value()->value;
    benefits.funeral = per_month * rule.value()->value.funeral_months;
    benefits.grant_months = grant_months(rule.value()->value, months_paid);
    benefits.grant = per_month * benefits.grant_months;
    benefits.left_to_heirs = left_in_account;
    benefits.together = benefits.funeral + benefits.grant + benefits.left_to_heirs;
    if (derivation) tell(*derivation, benefits, *rule.value(), *income.value());
    return benefits;
}

}  // namespace pension
