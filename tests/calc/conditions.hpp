// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/county.hpp"

#include <string>

// Whether and when a pension begins, for tests.
namespace pension {

/// The county with one list of tiers for all time, so that only the conditions matter.
inline ResidentRules begun(const char* start, bool registration = false) {
    ResidentRules rules = county();
    rules.tiers = dated<TierList>(Topic::tiers, {{"2009-09", tiers({100, 200, 300, 500})}});
    rules.scheme_start = dated<SchemeStart>(Topic::scheme_start,
                                            {{"2009-09", SchemeStart{month(start), registration}}});
    return rules;
}

inline Result<Eligibility> found(const char* born, const Record& plan, const char* today,
                                 const ResidentRules& rules) {
    const RecordCalendar years = calendar(born, rules);
    const auto paid = contributions(plan, years, rules);
    if (!paid) return paid.error();
    return eligibility(paid.value(), years, month(today), rules);
}

inline Result<Eligibility> found(const char* born, const char* plan, const char* today,
                                 const ResidentRules& rules) {
    return found(born, record(plan), today, rules);
}

inline std::string first(const Eligibility& found) {
    return found.first_pension_month ? iso(*found.first_pension_month) : "never";
}

inline std::string text(std::optional<Month> month) {
    return month ? iso(*month) : "never";
}

/// 100 a year for every year asked for.
inline Record every_year(Month born, int scheme_start) {
    const int last = year_number(born) + 59;
    Record all;
    if (last >= scheme_start)
        all.entries.push_back(CoverYears{scheme_start, last, Money::from_yuan(100)});
    return all;
}

}  // namespace pension
