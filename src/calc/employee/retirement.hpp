// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "calc/common/pension_start.hpp"
#include "calc/employee/law.hpp"
#include "policy/employee_rules.hpp"

#include <optional>

namespace pension {

/// Who retires: what the law's age goes by.
struct Retiree {
    Month born{};
    RetirementCategory category = RetirementCategory::male_60;
};

/// When somebody may retire from the employee scheme.
struct RetirementWindow {
    Month statutory{};      ///< In which the statutory retirement age is reached.
    int age_in_months = 0;  ///< The statutory one: 721 for 60 years and 1 month.
    Month earliest{};       ///< 弹性提前: up to three years, not below the age before 2025.
    Month latest{};         ///< 弹性延迟: up to three years, as agreed.
};

/// The statutory month and the years around it that may be chosen. Whoever reached the age before
/// 2025 has no choice. The minimum months of an earlier one are for employee_minimum() to say.
///
/// The table is that of the month in which the former age is reached; where the file's first one is
/// newer, that one, as it goes by months of birth itself.
/// Source: 全国人大常委会关于实施渐进式延迟法定退休年龄的决定 (2024-09-13).
/// Errors: figure_missing or policy_repealed for the retirement age, with the place.
Result<RetirementWindow> retirement_window(const Retiree& who, const EmployeeRules& rules);

/// The month of retirement so many months after the statutory one (below zero: before it).
/// Errors: retirement_month_refused with month, first, last.
Result<Month> retirement_month(const RetirementWindow& window, int months_later);

/// The employee pension starts in the month after that of retirement.
PensionStart employee_pension_start(const Retiree& who, Month retirement);

/// Whether the months paid are enough for a pension, and what is missing.
struct EmployeeMinimum {
    int needed = 0;  ///< 最低缴费年限 in months.
    int paid = 0;
    int missing = 0;  ///< 0 where they are enough.
    /// With `missing` more months paid one by one from the month after retirement on (延长缴费);
    /// the month of retirement itself where nothing is missing.
    Month reached{};
};

/// The minimum months are those of the month of retirement; for who retires later than the
/// statutory month or pays on to reach them, those of the statutory month stay.
/// Source: the decision of 2024-09-13 and 实施弹性退休制度暂行办法.
/// Errors: what Timeline::at says, with the place.
Result<EmployeeMinimum> employee_minimum(int months_paid, Month retirement, Month statutory,
                                         const EmployeeRules& rules);

}  // namespace pension
