// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/moves.hpp"

#include <algorithm>

namespace pension {

namespace {

/// Whether it decides something that the scheme began in that month and not in the other.
bool matters(const Eligibility& found, std::optional<Month> there) {
    if (there == found.scheme_start) return false;
    if (found.cohort != Cohort::minimum) return true;
    return there && cohort_of(found.pension_age, *there) != Cohort::minimum;
}

}  // namespace

Status check_stays(const Case& asked) {
    if (asked.earlier.empty()) return done();
    if (asked.basis == Basis::leaflet) return Error{ErrorCode::stays_of_dated_only};
    const auto wrong =
        std::ranges::adjacent_find(asked.earlier, std::ranges::greater_equal{}, &Stay::until);
    if (wrong == asked.earlier.end()) return done();
    return Error{ErrorCode::move_twice, {{"month", iso(std::next(wrong)->until + Months{1})}}};
}

Status check_moves_before(const Case& asked, const Record& plan, Month first_pension_month) {
    for (auto stay = asked.earlier.begin(); stay != asked.earlier.end(); ++stay) {
        const auto next = std::next(stay);
        const AreaCode to = next == asked.earlier.end() ? asked.place : next->place;
        const Month move = stay->until + Months{1};
        if (to != stay->place && move >= first_pension_month)
            return Error{ErrorCode::move_after_pension,
                         {{"plan", notation(plan)},
                          {"month", iso(move)},
                          {"first", iso(first_pension_month)}}};
    }
    return done();
}

std::vector<Warning> move_warnings(const Eligibility& found, const ResidentRules& rules) {
    const auto elsewhere = std::ranges::find_if(rules.stays, [&](const KnownStay& stay) {
        return stay.place.code != rules.place.code && matters(found, stay.scheme_start);
    });
    if (elsewhere == rules.stays.end()) return {};
    return {{WarningCode::scheme_start_of_last_place,
             {{"place", rules.place.name_zh},
              {"place_en", rules.place.name_en},
              {"other", elsewhere->place.name_zh},
              {"other_en", elsewhere->place.name_en}}}};
}

}  // namespace pension
