// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/finding.hpp"
#include "policy/recorded_act.hpp"

#include <optional>

namespace pension {

/// From so many places on, one act that gave all of them the same value is suspected to have been
/// meant for one: some tools write a cell into every row of a table that they do not understand.
inline constexpr std::size_t places_of_a_mass_edit = 3;

/// The finding for an act of another program that gave one column of one rule the same value in
/// several places, a warning: same_value_everywhere. Only figures count: that a note was written
/// everywhere harms nobody.
std::optional<Finding> check_mass_edit(const RecordedAct& act);

}  // namespace pension
