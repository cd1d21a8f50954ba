// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "calc/common/pension_start.hpp"
#include "calc/employee/figures.hpp"
#include "calc/told/derivation.hpp"
#include "plan/wage_index.hpp"
#include "policy/employee_rules.hpp"

#include <optional>
#include <variant>

namespace pension {

/// The length of contribution as it enters the formula: so many whole months, or so many years as
/// a province prints them (20.58).
using CountedYears = std::variant<Count, Fraction>;

/// To the month: 247 months are 247 ÷ 12 years. Hundredths, half up: 20.58. Whole years, up: 21.
CountedYears counted_years(int months, YearsCounted how);

/// The employee's base pension a month (基础养老金): benefit base × (1 + wage index) ÷ 2 × years
/// × 1 %, exact, then brought to the rule's step once.
/// Source: 国发〔2005〕38号 六.
Money employee_base_pension(Money benefit_base, WageIndex wage_index, CountedYears years,
                            RoundingRule rule);

/// Tenths of a payout month at that age (计发月数): the highest step reached; between two ages of a
/// linear table D(y) − (D(y) − D(y + 1)) × months past ÷ months between, half up to 0.1: 60 years
/// and 1 month are 138.4. None where the table starts later.
std::optional<int> payout_tenths_at(const EmployeePayoutTable& table, int age_in_months);

/// Balance ÷ payout months, brought to the rule's step once.
Money employee_account_pension(Money balance, int payout_tenths, RoundingRule rule);

/// What an employee pension is reckoned from.
struct EmployeeEntitlement {
    int months_paid = 0;
    WageIndex wage_index{};
    Money balance;
    Money transitional_pension;  ///< 过渡性养老金, as the office says.
    Money other_parts;           ///< Of the province, as the office says.
    ToldBy told_index{};
    ToldBy told_balance{};
};

/// What the first monthly employee pension consists of.
struct EmployeePension {
    YearlyFigure benefit_base;  ///< 计发基数 of the year of retirement.
    WageIndex wage_index{};
    CountedYears years;
    int payout_tenths = 0;
    Money base_pension;
    Money account_pension;
    Money transitional_pension;
    Money other_parts;
    Money monthly;
};

/// The parts rounded and added as the province says. Where it rounds each part, each is brought to
/// its step. Where it rounds the sum, the parts are half up to the fen, as they are printed, and
/// the sum of these printed parts is brought to its step (Shanxi: 4 185.74 → 4 185.80).
void add_parts(EmployeePension& pension, Money balance, PensionRounding rounding);

/// The province's rounding; where it has none each part is half up to the fen, and years count to
/// the month.
EmployeeRounding employee_rounding_in(const EmployeeRules& rules, Month month);

/// The pension of who retires in the month before `start.first`, by the figures of that month. The
/// benefit base of a year that is not published is the last one, grown by the assumption.
/// Whether the months paid are enough is for employee_minimum() to say.
/// Errors: figure_missing, no_policy_for_month or policy_repealed for benefit base and payout
/// months, with the place; payout months are missing too where the table starts at a higher age.
Result<EmployeePension> employee_pension(const EmployeeEntitlement& entitlement,
                                         const PensionStart& start, Rate wage_growth,
                                         const EmployeeRules& rules,
                                         Derivation* derivation = nullptr);

}  // namespace pension
