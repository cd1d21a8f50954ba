// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/comparison/plan_difference.hpp"
#include "plan/case.hpp"

namespace pension {

/// One of several things that can be done: a plan, and what comes of it.
struct ReckonedPlan {
    Record plan;
    std::optional<Projection> projection;
    std::optional<Error> refused;  ///< Why it cannot be done, or leads to no pension.
};

/// The plan reckoned by rules on the basis.
ReckonedPlan reckoned_plan(Record plan, const Case& asked, const ResidentRules& rules);

/// What the second brings beyond the first; none where one of them cannot be done.
std::optional<PlanDifference> difference_between(const ReckonedPlan& from, const ReckonedPlan& to,
                                                 const Case& asked, const ResidentRules& rules);

/// A case with its birth month, its rules on the basis and its first plan: what the questions
/// about single years need.
struct Standing {
    Case asked;
    ResidentRules rules;
    RecordCalendar calendar;
    Record record;
    Eligibility eligibility;
};

/// A record is refused here for whatever compare() refuses it for.
/// Errors: birth_month_needed, plan_of_leaflets_only, payment_after_pension; what check_case(),
/// rules_on_basis(), contributions(), eligibility() and check_moves_before() say.
Result<Standing> standing(const Case& asked, const ResidentRules& rules);

/// The same without the conditions of the resident pension, where another scheme may pay.
/// Errors: birth_month_needed, plan_of_leaflets_only; what check_case(), rules_on_basis() and
/// contributions() say.
Result<Standing> standing_unconditionally(const Case& asked, const ResidentRules& rules);

/// The amounts offered in that month; empty where none are known.
std::vector<Money> amounts_in(Month month, const ResidentRules& rules);

/// The own payment that a plan goes on with: that of its last entry, else the lowest tier today.
/// Errors: figure_missing, no_policy_for_month.
Result<Money> usual_amount(const Standing& at);

/// Years of the record as single entries, those "before the pension" by their calendar years.
Record year_by_year(const Record& record, const RecordCalendar& calendar);

/// What had been paid by the end of that month.
Record paid_by(const Record& record, Month month, const RecordCalendar& calendar);

/// The record with entries of consecutive years put together where they say the same.
Record joined(const Record& record);

/// The month in which a year is paid in time, not before today.
Month payment_month(int cover, const Standing& at);

}  // namespace pension
