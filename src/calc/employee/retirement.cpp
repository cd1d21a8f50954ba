// SPDX-License-Identifier: Apache-2.0
#include "calc/employee/retirement.hpp"

#include <algorithm>

namespace pension {

namespace {

/// The table that goes for somebody whose former age is reached then; none where there is none.
const Dated<RetirementAges>* table_of(Month former, const Timeline<RetirementAges>& tables) {
    if (const auto* found = tables.find(former)) return found;
    const auto& entries = tables.entries();
    return !entries.empty() && former < entries.front().from ? &entries.front() : nullptr;
}

}  // namespace

Result<RetirementWindow> retirement_window(const Retiree& who, const EmployeeRules& rules) {
    const Month former = who.born + Months{former_retirement_age(who.category)};
    const auto* table = table_of(former, rules.retirement_age);
    if (!table) {
        const auto missing = rules.retirement_age.at(former);
        return at_place(missing.error(), rules.place);
    }
    const auto age = retirement_age_of(table->value, who.category, who.born);
    if (!age)
        return at_place({ErrorCode::figure_missing, {{"rule", code(Topic::retirement_age)}}},
                        rules.place);
    RetirementWindow window{who.born + Months{*age}, *age, {}, {}};
    window.earliest = window.latest = window.statutory;
    if (window.statutory >= choice_from) {
        window.earliest = std::max({window.statutory - months_of_choice, former, choice_from});
        window.latest = window.statutory + months_of_choice;
    }
    return window;
}

Result<Month> retirement_month(const RetirementWindow& window, int months_later) {
    const Month month = window.statutory + Months{months_later};
    if (window.earliest <= month && month <= window.latest) return month;
    return Error{
        ErrorCode::retirement_month_refused,
        {{"month", iso(month)}, {"first", iso(window.earliest)}, {"last", iso(window.latest)}}};
}

PensionStart employee_pension_start(const Retiree& who, Month retirement) {
    return {who.born, retirement + Months{1}, static_cast<int>((retirement - who.born).count())};
}

Result<EmployeeMinimum> employee_minimum(int months_paid, Month retirement, Month statutory,
                                         const EmployeeRules& rules) {
    const auto needed = rules.employee_minimum_months.at(std::min(retirement, statutory));
    if (!needed) return at_place(needed.error(), rules.place);
    EmployeeMinimum minimum{needed.value()->value, months_paid, 0, {}};
    minimum.missing = std::max(0, minimum.needed - months_paid);
    minimum.reached = retirement + Months{minimum.missing};
    return minimum;
}

}  // namespace pension
