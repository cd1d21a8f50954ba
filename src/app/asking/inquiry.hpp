// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/employee_question.hpp"
#include "app/asking/question.hpp"
#include "plan/record.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pension {

/// What somebody means to pay from now on, as typed.
struct TypedPlan {
    /// "3000": that for each open year; or a record in its notation; empty: nothing more.
    std::string pays{};
    /// "15": the first so many open years; "2026-2031"; empty: all of them, on the leaflet basis
    /// the usual fifteen.
    std::string years{};
    /// What was chosen where `pays` stands in for it, because it is not offered; else empty.
    std::string wished{};
    int colour = 0;      ///< That of its curve and card, for as long as it lives.
    std::string name{};  ///< What somebody calls it; empty: by what it pays.

    friend bool operator==(const TypedPlan&, const TypedPlan&) = default;
};

/// Somebody else of the household, as typed; what is not said is as with the first one, see
/// take_over().
struct FurtherPerson {
    std::string name{};
    QuestionOptions typed{};  ///< All but the plans.
    std::string paid{};       ///< This and the balance as in Inquiry.
    std::string balance{};
    std::vector<TypedPlan> plans{};
    bool children_pay = false;  ///< What this person pays comes from the children.

    friend bool operator==(const FurtherPerson&, const FurtherPerson&) = default;
};

/// A whole question as somebody asks it in a window: plans that share what was paid so far. All of
/// it text, as it was typed.
struct Inquiry {
    QuestionOptions typed{};  ///< All but the plans.
    std::string paid{};       ///< Record of what was paid so far, in its notation.
    std::string balance{};  ///< "8000@2025-12": known of the account, in place of what was posted.
    std::vector<TypedPlan> plans{};
    EmployeeOptions employee{};  ///< For resident or employee scheme.
    std::string name{};          ///< Of the person, where several are asked about.
    bool children_pay = false;   ///< As of a further person.
    std::vector<FurtherPerson> people{};

    friend bool operator==(const Inquiry&, const Inquiry&) = default;
};

/// What is asked of somebody, in the order of a form: what changes the result most first.
enum class Asks {
    place,
    born,
    sex,
    group,
    paid,
    age_at_death,
    // More about the person.
    moves,
    group_years,
    balance,
    household_since,
    registered,
    scheme_start,
    missed_certification,
    burial,
    // What no document says.
    as_of,
    basis,
    interest,
    base_growth,
    pay_month,
    inflation,
    deposit,
    discount,
    mortality,
    life_expectancy,
    national_life_expectancy,
    earliest,
    latest,
    unconfirmed,
    // Of one plan.
    plan_pays,
    plan_years,
    plan_name,
    // Of one person of several.
    name,
    children_pay,
};

/// How many years a plan is paid where nobody says so and no calendar does.
inline constexpr int usual_years = 15;

/// The record of a plan with what was paid so far, in notation: what --plan is on a command line.
/// @param open the calendar years that can still be paid, in order; empty on the leaflet basis.
/// Errors: plan_unreadable, years_unreadable, years_out_of_range.
Result<std::string> plan_text(const Inquiry& inquiry, std::size_t plan,
                              const std::vector<int>& open, Basis basis);

/// What was paid so far, as a record or as a list with a year and an amount in each row, or with a
/// dash between two years ("2012 200 / 2013 200", "2012\t200", "2012-2015 200元").
/// Errors: those of read_record().
Result<Record> read_paid(std::string_view text);

/// The calendar years that the record names, each once, in order.
std::vector<int> years_named(const Record& record);

}  // namespace pension
