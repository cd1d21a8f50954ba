// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desk/history.hpp"
#include "plan/case.hpp"

#include <utility>
#include <vector>

namespace pension {

/// A tier that was chosen where it was offered, and the one shown for it where it is not. Neither
/// where the plan is as it was chosen.
struct StandIn {
    Money wished;
    Money shown;
};

/// An open case with its history. UI thread only.
struct Document {
    explicit Document(Case opening) : cases{std::move(opening)} {}

    History<Case> cases;
    /// One for each plan of the case, or fewer. Not undone with the case: one whose tier is not
    /// in the plan any more says nothing.
    std::vector<StandIn> stand_ins{};
};

}  // namespace pension
