// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/policy_proposal.hpp"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace pension {

/// What of a proposal is taken over or left alone as a whole: a figure (a list is one), a place, a
/// document.
struct ProposedItem {
    std::string key;  ///< By which it is chosen.
    /// Row by row, as it stands in the file (`before`) and on the other side (`after`).
    std::vector<RowChange> changes;
    bool kept = false;    ///< It stays as the user has it, unless it is chosen.
    bool beside = false;  ///< A place or a document: where it is new, it comes with its figures.
};

/// All of a proposal, what stays among it, in the proposal's order.
std::vector<ProposedItem> items_of(const PolicyProposal& proposal);

/// The keys of what the proposal changes by itself: all that is not kept.
std::set<std::string> usual_choice(const std::vector<ProposedItem>& items);

/// The proposal with what was chosen of it and nothing else; new places and documents that the
/// chosen figures name come along. What was not chosen is `kept`.
///
/// Errors: policy_file_changed where anybody changed the file since the proposal was made;
/// policy_choice_incomplete, which names the row that needs what was to go; policy_figure_wrong
/// where the figures would be wrong together; those of load_policy() for the file.
Result<PolicyProposal> chosen_of(const std::filesystem::path& file, const PolicyProposal& proposal,
                                 const std::set<std::string>& chosen);

}  // namespace pension
