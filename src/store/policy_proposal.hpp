// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/finding.hpp"
#include "policy/policy_book.hpp"
#include "policy/recorded_act.hpp"
#include "store/areas.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace pension {

/// What would be changed in a policy file, to be looked at before it is done.
struct PolicyProposal {
    AreaCode place = nation;         ///< Of which place; the nation where it is of all.
    Areas areas{};                   ///< Whose figures were looked at.
    std::vector<RowChange> changes;  ///< What will be changed.
    /// Rows of the user's that stay although the other side says something else (`after`).
    std::vector<RowChange> kept;
    std::shared_ptr<const PolicyBook> now;   ///< None where the figures of today are wrong.
    std::shared_ptr<const PolicyBook> then;  ///< With the changes made.
    std::string stamp;                       ///< Of the rows on which the changes rest.
    /// What the checks say of the place as it would be, errors apart; of figure edits only.
    std::vector<Finding> warnings{};
};

/// Whether rows of the user's give way to those of the other side. Figures give way or stay as a
/// whole: a list of which one row is the user's is the user's. What came by a pack and was not
/// touched since is not the user's own.
enum class UsersRows { stay, give_way };

/// What taking in a pack would change: the place's own figures become those of the pack, new ones
/// the user's; the place itself, the documents and the places above are added where they are
/// missing. Documents on which figures of other places rest stay as they are.
///
/// Errors: those of read_pack(), and of load_policy() for the file; policy_figure_wrong where the
/// figures would be wrong together.
Result<PolicyProposal> propose_import(const std::filesystem::path& file,
                                      const std::filesystem::path& pack, UsersRows users_rows);

/// What putting back the shipped figures of a place would change: everything of that place
/// becomes as it was shipped.
/// Errors: those of load_policy() for the shipped file; policy_place_not_shipped.
Result<PolicyProposal> propose_restore(const std::filesystem::path& file,
                                       const std::filesystem::path& shipped, AreaCode place);

/// What the shipped file has that the user's has not, or otherwise. Rows of the user's, and those
/// that the user took out, stay.
/// Errors: those of load_policy() for the shipped file.
Result<PolicyProposal> propose_update(const std::filesystem::path& file,
                                      const std::filesystem::path& shipped);

/// Makes the changes, as one act, after a backup beside the file.
/// Errors: policy_file_changed where anybody changed, since it was looked at, the figures of the
/// places concerned or of those above them, these places, or the documents of their figures (what
/// was done to other places is no matter); those of change_policy_file().
Result<RecordedAct> carry_out(const std::filesystem::path& file, const PolicyProposal& proposal,
                              ActKind kind, const std::string& why);

}  // namespace pension
