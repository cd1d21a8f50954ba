// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "calc/resident/eligibility.hpp"
#include "calc/told/warning.hpp"
#include "plan/case.hpp"

#include <vector>

namespace pension {

/// Whether the stays of a case can be: in order of month, and only where each month has its policy.
/// A leaflet takes the policy of one month of one place for all time, so nobody moves in it.
/// Errors: move_twice (two stays end in one month, or out of order), stays_of_dated_only.
Status check_stays(const Case& asked);

/// The insurance moves with who pays, not with who draws: a pension in payment stays where it is
/// paid. A change of the group is no move.
/// Errors: move_after_pension, for a move in the first pension month or later.
Status check_moves_before(const Case& asked, const Record& plan, Month first_pension_month);

/// What no document says and the result of a person who moves depends on: which place's start of
/// the scheme decides what had to be paid, where they differ and it decides something.
std::vector<Warning> move_warnings(const Eligibility& found, const ResidentRules& rules);

}  // namespace pension
