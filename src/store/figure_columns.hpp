// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/employee_rules.hpp"
#include "policy/resident_rules.hpp"
#include "store/columns.hpp"

namespace pension {

// The columns of a figure put into a value, in the order of figure_columns(): one function for each
// type of figure, so that a topic whose figures nobody can read does not compile. Of a list, called
// once for each row.

void fill(int& number, Columns& column);
void fill(Money& amount, Columns& column);
void fill(Rate& rate, Columns& column);
void fill(bool& is_so, Columns& column);
void fill(TierList& tiers, Columns& column);
void fill(TierWageBase& base, Columns& column);
void fill(SubsidySteps& steps, Columns& column);
void fill(SubsidyLimit& limit, Columns& column);
void fill(YearlyCap& cap, Columns& column);
void fill(BackPaymentRule& rule, Columns& column);
void fill(GrantCap& cap, Columns& column);
void fill(GovernmentPayment& rule, Columns& column);
void fill(BaseBands& bands, Columns& column);
void fill(LongPayerBrackets& brackets, Columns& column);
void fill(AverageTierSteps& steps, Columns& column);
void fill(OldAgeSteps& steps, Columns& column);
void fill(PayoutTable& table, Columns& column);
void fill(PensionRounding& rounding, Columns& column);
void fill(InterestStart& start, Columns& column);
void fill(FuneralGrants& grants, Columns& column);
void fill(InheritanceRule& rule, Columns& column);
void fill(Certification& rule, Columns& column);
void fill(SchemeStart& start, Columns& column);
void fill(BaseLimits& limits, Columns& column);
void fill(EmployeeContribution& rule, Columns& column);
void fill(EmployeePayoutTable& table, Columns& column);
void fill(RetirementAges& table, Columns& column);
void fill(EmployeeRounding& rounding, Columns& column);
void fill(SurvivorGrant& grant, Columns& column);

}  // namespace pension
