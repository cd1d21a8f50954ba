// SPDX-License-Identifier: Apache-2.0
#include "policy/employee_rules.hpp"

namespace pension {

std::optional<int> retirement_age_of(const RetirementAges& table, RetirementCategory category,
                                     Month born) {
    std::optional<int> age;
    for (const RetirementAgeStep& step : table)
        if (step.category == category && step.born_from <= born) age = step.age_in_months;
    return age;
}

}  // namespace pension
