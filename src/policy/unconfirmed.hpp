// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/policy_book.hpp"

namespace pension {

/// The facts with the figures of the unconfirmed collection between them, each marked in its
/// provenance: of an area, a group and a month that have both, the fact alone. PolicyBook::rules()
/// takes an unconfirmed figure only where its month of effect is later than that of the fact in
/// force, of whatever level: an old page hides no newer law.
///
/// The policy id of a place whose figures, or those above it, have an unconfirmed one among them
/// names both: "sha256:...+unconfirmed:" and twelve hex digits of the other.
/// @pre the collection has the figures of every area with figures among the facts that it knows.
PolicyBook with_unconfirmed(const PolicyBook& facts, const PolicyBook& unconfirmed);

/// An unconfirmed figure that would be in force in a month, and is not a fact of then.
struct UnconfirmedFigure {
    Topic topic;
    std::shared_ptr<const Provenance> provenance;
};

/// What of the rules with the unconfirmed ones differs in that month from those without: in order
/// of Topic, the resident scheme's only.
std::vector<UnconfirmedFigure> unconfirmed_in(const ResidentRules& with, Month month);

}  // namespace pension
