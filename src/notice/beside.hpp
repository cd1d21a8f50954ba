// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notice/notice.hpp"
#include "policy/resident_rules.hpp"

namespace pension {

/// What a policy file says of the same, in the month of effect of a figure of a notice.
struct BesideFile {
    enum class How {
        same,
        added,   ///< The file says nothing of this.
        changed  ///< It says `was`.
    };
    How how = How::added;
    FileRow was{};  ///< Of the columns of which the notice speaks those that are otherwise.
};

/// @param rules of the place, for the figure's group.
/// @param today the month of a figure that has none.
BesideFile beside_file(const NoticeFigure& figure, const ResidentRules& rules, Month today);

/// The amounts that the file offers in the month of effect of the notice's tiers for the group, and
/// that are not among these, in rising order: a notice drops a tier by not naming it. Of a band
/// those that offered_amounts() gives. None where no tier was read for the group.
/// @param rules, today as above.
std::vector<Money> tiers_not_named(const std::vector<NoticeFigure>& figures,
                                   std::optional<Group> group, const ResidentRules& rules,
                                   Month today);

}  // namespace pension
