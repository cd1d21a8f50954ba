// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/resident/contributions.hpp"

#include <optional>
#include <vector>

namespace pension {

/// By how far the pension age lay ahead when the scheme began (国发〔2014〕8号 七).
enum class Cohort {
    already,     ///< At the pension age then: no payments needed, base pension only.
    every_year,  ///< Less than 15 years before it: every year from then on must be paid.
    minimum,     ///< Else: the minimum years.
};

/// The cohort's name in files: "every_year".
const char* code(Cohort cohort);

/// An unpaid year (断缴), and what it would take to fill it.
struct Gap {
    int year = 0;
    bool must_be_filled = false;  ///< No pension without it.
    std::optional<Money> cost;    ///< The lowest tier in force today; none where not allowed, or
                                  ///< where only some tiers are known.
    std::optional<Error> why{};   ///< Why it may not be filled; none where it may.
};

/// What has to hold before the pension begins.
enum class ConditionName {
    pension_age,    ///< 年满60周岁
    every_year,     ///< No gap since the scheme began.
    minimum_years,  ///< 累计缴费满15年
    registration,   ///< Who was old enough when the scheme began has to register; paid from the
                    ///< month after, not before the scheme began.
};

/// The condition's name in files: "pension_age".
const char* code(ConditionName name);

struct Condition {
    ConditionName name{};
    bool met = false;              ///< With what the record says, past and planned.
    std::optional<Month> since{};  ///< The month in which it comes to hold.
    int years_missing = 0;         ///< Of every_year and minimum_years.
};

/// Whether and when the resident pension begins (领取条件).
struct Eligibility {
    Cohort cohort{};
    Month pension_age{};                ///< P: the first month at the pension age.
    std::optional<Month> scheme_start;  ///< S; none where only its range is known.
    int years_paid = 0;                 ///< 累计缴费年限 with what is planned.
    int years_that_count = 0;           ///< In the every_year cohort at most the minimum.
    int minimum_years = 0;              ///< 0 where none are asked for.
    std::vector<Gap> gaps;              ///< From the scheme's start or the 16th birthday's year,
                                        ///< the later, to the one before P's.
    std::vector<Condition> conditions;  ///< Each that applies to the cohort.
    std::optional<Month> first_pension_month;  ///< f; none where a condition is never met.
    /// The earliest f that can still be reached: gaps filled today, further years paid each in
    /// its payment month, the record otherwise as it is; none where the rules leave no way.
    std::optional<Month> earliest;
    /// Pension months lost by waiting: from the month after P, or S, to f. Nothing is paid for
    /// them later.
    int months_lost = 0;
};

/// How many years the pension still asks for; 0 where it needs none.
int years_missing(const Eligibility& found);

/// What they cost at today's lowest tier; none where nothing is missing, where one of them may not
/// be paid, or where the lowest tier is not known.
std::optional<Money> cost_of_missing(const Eligibility& found);

/// The cohort of who reached the pension age in that month, where the scheme began in the other.
Cohort cohort_of(Month pension_age, Month scheme_start);

/// P: the first month in which the person is at the pension age in force in it.
/// Errors: figure_missing where no pension age is known.
Result<Month> pension_age_month(Month born, const ResidentRules& rules);

/// Of a person who moves the last place's start of the scheme decides, where the pension is drawn;
/// no document says so.
///
/// The conditions of 国发〔2014〕8号 七 for a record and its person. f is the month after the one
/// in which the last condition came to hold; a payment counts in its month.
///
/// Where nobody knows when the scheme began here it was some month from 2009-09 to 2012-08 (the
/// pilot's first to the last county's); where that decides whether, when or for which years a
/// pension is paid, it is asked for.
///
/// @param today what is not paid yet can be paid from this month on.
/// Errors: scheme_start_needed, and what Timeline::at says.
Result<Eligibility> eligibility(const Contributions& paid, const RecordCalendar& calendar,
                                Month today, const ResidentRules& rules);

}  // namespace pension
