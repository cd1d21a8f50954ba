// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/finding.hpp"
#include "policy/policy_book.hpp"

#include <vector>

namespace pension {

/// Whether places set figures of this topic for themselves and change them from year to year:
/// tiers, subsidies, base pension. The pension age or the payout months of the nation are the law
/// itself and grow neither foreign nor old.
bool is_local_by_nature(Topic topic);

/// The last month in which somebody knew what holds: that of effect, or a later confirmation.
Month last_known(const Provenance& provenance);

/// In the 12 months up to `as_of` neither did the figure come into force nor did anyone confirm
/// that it still holds.
bool is_stale(const Provenance& provenance, Month as_of);

/// Of each place and group, the figures of its own in force in `as_of` that are stale (a warning).
/// Tiers and subsidies of the nation are the law and cannot be.
std::vector<Finding> check_stale(const std::vector<Place>& places, const PolicyRows& rows,
                                 Month as_of);

}  // namespace pension
