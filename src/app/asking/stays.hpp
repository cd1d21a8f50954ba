// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/asking/question.hpp"
#include "base/result.hpp"
#include "plan/case.hpp"
#include "policy/place.hpp"

#include <functional>
#include <string>
#include <vector>

namespace pension {

/// --move 2024-05:420100. What the place is takes a policy file to understand.
struct TypedMove {
    Month month{};
    std::string place;
};

/// --group subsistence_allowance:2018-2022: whole calendar years, both included.
struct GroupYears {
    Group group = Group::ordinary;
    int first = 0;
    int last = 0;
};

/// Where and in which group somebody is when, as it was typed.
struct TypedStays {
    Group otherwise = Group::ordinary;  ///< In all years that `years` does not name.
    std::vector<GroupYears> years;      ///< In order, none twice.
    std::vector<TypedMove> moves;       ///< In order of month, no month twice.
};

/// Reads --move and --group; in which order they were typed does not matter.
/// Errors: move_unreadable, move_twice, group_unknown, group_years_unreadable, group_years_twice;
/// option_wrong where two groups without years are typed; stays_of_dated_only on the leaflet basis,
/// with anything but one group for life.
Result<TypedStays> read_stays(const QuestionOptions& typed, Basis basis);

/// The place of what was typed.
using FindPlace = std::function<Result<Place>(const std::string& typed)>;

/// Puts the stays into the case; the place that it has is the first one.
/// Errors: those of `find`; move_to_same_place.
Status put_stays(const TypedStays& typed, const FindPlace& find, Case& asked);

}  // namespace pension
