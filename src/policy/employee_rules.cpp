// SPDX-License-Identifier: Apache-2.0
#include "policy/employee_rules.hpp"

#include "base/contract.hpp"

namespace pension {

const char* code(RetirementCategory category) {
    switch (category) {
        case RetirementCategory::male_60: return "male_60";
        case RetirementCategory::female_55: return "female_55";
        case RetirementCategory::female_50: return "female_50";
    }
    expects(false, "code: unknown retirement category");
    return "";
}

std::optional<RetirementCategory> retirement_category_of(std::string_view text) {
    for (const RetirementCategory category : all_retirement_categories)
        if (text == code(category)) return category;
    return std::nullopt;
}

std::optional<int> retirement_age_of(const RetirementAges& table, RetirementCategory category,
                                     Month born) {
    std::optional<int> age;
    for (const RetirementAgeStep& step : table)
        if (step.category == category && step.born_from <= born) age = step.age_in_months;
    return age;
}

}  // namespace pension
