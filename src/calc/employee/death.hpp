// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "calc/told/derivation.hpp"
#include "policy/employee_rules.hpp"

namespace pension {

/// Months of the grant (抚恤金) after so many months paid: the least of the rule, one step more for
/// each whole year beyond its years, at most its most.
int grant_months(const SurvivorGrant& rule, int months_paid);

/// What the family of an employee insured person gets (遗属待遇).
struct SurvivorBenefits {
    Money funeral;  ///< 丧葬补助金
    int grant_months = 0;
    Money grant;          ///< 抚恤金
    Money left_to_heirs;  ///< What the account still holds.
    Money together;
};

/// Funeral months and grant months × the income per head in force in the month of death, exact to
/// the fen, nothing to round: 9 × 3 915.50 = 35 239.50. A printed 35 240 is whole yuan, half up.
/// Source: 人社部发〔2021〕18号 as the policy file gives it.
/// Errors: what Timeline::at says of the grant and of the income per head, with the place.
Result<SurvivorBenefits> survivor_benefits(Month death, int months_paid, Money left_in_account,
                                           const EmployeeRules& rules,
                                           Derivation* derivation = nullptr);

}  // namespace pension
