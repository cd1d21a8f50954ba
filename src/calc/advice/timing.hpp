// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/advice/ways.hpp"

namespace pension {

/// Stop now, stop as soon as the minimum years are reached, or pay on to the pension age.
struct StopOrGoOn {
    Standing at;
    Money amount;              ///< Paid for each further year.
    ReckonedPlan stop;         ///< What has been paid by today, and nothing more.
    ReckonedPlan at_minimum;   ///< Paid on until the pension asks for no more.
    ReckonedPlan go_on;        ///< Paid on to the pension age.
    int years_to_minimum = 0;  ///< That the pension still asks for, gaps included.
    int years_to_end = 0;      ///< That can still be paid in time; where they are fewer, at_minimum
                               ///< is all of them.
    std::optional<PlanDifference> more;  ///< go_on against at_minimum.
};

/// @param amount of each further year; what was paid last where none is given.
/// Errors: those of standing() and usual_amount().
Result<StopOrGoOn> stop_or_go_on(const Case& asked, const ResidentRules& rules,
                                 std::optional<Money> amount = {});

/// This year's payment made in time, back-paid a year later, or left out.
struct SkipNow {
    Standing at;
    int year = 0;
    Month later{};  ///< When it would be back-paid.
    Money amount;
    ReckonedPlan in_time;
    ReckonedPlan back_paid;
    ReckonedPlan left_out;
    std::optional<PlanDifference> lost_by_waiting;      ///< in_time against back_paid.
    std::optional<PlanDifference> lost_by_leaving_out;  ///< in_time against left_out.
};

/// What it costs to skip today's year and back-pay it in the payment month of the next one.
///
/// A record that names no year to come goes on to the pension age, the same in each of the three.
/// @param amount, errors as in stop_or_go_on(); no_payment_due where none is any more this
/// year.
Result<SkipNow> skip_now(const Case& asked, const ResidentRules& rules,
                         std::optional<Money> amount = {});

enum class StartKind {
    as_it_is,     ///< What the record says and no more.
    needed_gaps,  ///< As many gaps filled today as the pension asks for.
    all_gaps,     ///< Every gap filled today that may be.
    pay_on,       ///< A year at a time until the minimum years are reached.
};

/// The kind's name in files: "needed_gaps".
const char* code(StartKind kind);

struct StartWay {
    StartKind kind{};
    ReckonedPlan way;
    Money cost;                            ///< Beyond what the record says.
    std::optional<PlanDifference> brings;  ///< Against the way before it that can be done.
};

/// Start drawing, or fill the gap first.
struct StartOrFill {
    Standing at;
    std::vector<StartWay> ways;  ///< As it is, then the cheapest way to begin, then more.
};

/// Each way to the first pension, with what more money brings and months without a pension cost.
/// @param amount for each gap and year; the lowest tier where none is given.
/// Errors: those of price_gaps().
Result<StartOrFill> start_or_fill(const Case& asked, const ResidentRules& rules,
                                  std::optional<Money> amount = {});

}  // namespace pension
