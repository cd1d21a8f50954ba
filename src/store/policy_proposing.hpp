// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/file_rows.hpp"
#include "store/policy_excerpt.hpp"
#include "store/policy_proposal.hpp"

#include <functional>

// How a proposal is made; within this folder only.

namespace pension {

/// What is to be changed, given the rows of the excerpt as they stand. May try things on them, if
/// it leaves them as they were.
using DecideAhead = std::function<Result<PolicyProposal>(PolicyExcerpt&, const RowsByKey&)>;

/// The proposal with its changes in order, both books and the stamp.
/// Errors: those of PolicyExcerpt::of() and of `decide`; policy_figure_wrong.
Result<PolicyProposal> proposed_by(const std::filesystem::path& file, const Areas& areas,
                                   const DecideAhead& decide);

/// A hash over the rows on which changes of figures of these places rest: the figures in the
/// excerpt, the places and those above them, the documents of these figures, and what is changed.
std::string stamp_of_concerned(const RowsByKey& rows, const Areas& areas,
                               const std::vector<RowChange>& changes);

}  // namespace pension
