// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/stay.hpp"
#include "policy/resident_rules.hpp"

#include <vector>

namespace pension {

/// The rules of a stay, all through time, and the stay they are of.
struct RulesOfStay {
    ResidentRules rules;
    Stay stay;
};

/// The rules of somebody who moves or changes the group, spliced into one: in each month what holds
/// then where the person is then. What is in force when a stay begins holds from its first month,
/// with the provenance that it has; a figure that holds in both stays alike is not cut, so that
/// stays under the same rules are as one.
///
/// Two rules are not cut at the move. The crediting rate is one of calendar years: that of the year
/// of a move is the earlier place's, and where the later place has none the last one before goes
/// on. The start of the scheme is the last place's; that of each stay is among `stays`.
///
/// Where the later place has no figure (yet), Timeline::at says so of that place: nothing of the
/// earlier place reaches into it.
///
/// @param earlier in order of month, each after the one before. @pre it is.
/// @param last the rules of the last stay, which has no end, for `last_group`.
ResidentRules joined(const std::vector<RulesOfStay>& earlier, const ResidentRules& last,
                     Group last_group);

}  // namespace pension
