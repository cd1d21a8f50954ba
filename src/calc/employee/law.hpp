// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/contract.hpp"
#include "base/month.hpp"
#include "policy/employee_rules.hpp"

namespace pension {

// Figures of the law that no place sets and no later document has changed; what has a month from
// which it holds is a row of the policy file. All of them are of 全国人大常委会关于实施渐进式延迟
// 法定退休年龄的决定 (2024-09-13), with the 国务院 办法 that it approves.

/// From here on a month of retirement may be chosen (弹性退休),
inline constexpr Month choice_from = Year{2025} / std::chrono::January;
/// up to three years before the statutory one, and after it.
inline constexpr Months months_of_choice{3 * 12};

/// The age at which the category retired before (原法定退休年龄), in months: what it is called
/// after, and below which nobody may choose.
constexpr int former_retirement_age(RetirementCategory category) {
    switch (category) {
        case RetirementCategory::male_60: return 60 * 12;
        case RetirementCategory::female_55: return 55 * 12;
        case RetirementCategory::female_50: return 50 * 12;
    }
    expects(false, "former_retirement_age: unknown category");
    return 0;
}

}  // namespace pension
