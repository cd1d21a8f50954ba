// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "policy/finding.hpp"
#include "policy/place.hpp"
#include "policy/recorded_act.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace pension {

/// Calls each(act, places of the file) with what was changed in a policy file, by whatever program,
/// the newest act first; one act at a time is in memory, for a record may be long.
/// Errors: those of read_policy_file().
Status for_each_recorded_act(
    const std::filesystem::path& file,
    const std::function<void(const RecordedAct&, const std::vector<Place>&)>& each);

/// What was ever changed in a policy file, by whatever program, the newest act first. Nothing for
/// a file of an older version, which kept no record.
/// Errors: those of read_policy_file().
Result<std::vector<RecordedAct>> read_change_record(const std::filesystem::path& file);

/// Edits from outside that gave many places the same value and still stand as they were made
/// (check_mass_edit()), the newest first: who made one may have meant one place. For whoever looks
/// at a file that somebody changed.
/// Errors: those of read_policy_file().
Result<std::vector<Finding>> mass_edits(const std::filesystem::path& file);

/// What of the change record is to stay: the acts of a day and later, or the newest ones.
struct RecordKept {
    std::optional<std::string> since;    ///< YYYY-MM-DD, a day of this computer.
    std::optional<std::int64_t> newest;  ///< How many acts.
};

/// Takes older acts out of the change record, and the room they took out of the file; the figures
/// stay as they are. The newest act always stays, so that numbers go on. Nothing else ever takes
/// an act out.
///
/// @returns how many acts went. What went cannot be undone any more.
/// Errors: those of read_policy_file(); policy_file_read_only, policy_file_busy; disk_full,
/// policy_file_not_changed.
Result<std::int64_t> prune_change_record(const std::filesystem::path& file, const RecordKept& kept);

/// How many acts would go. Errors: those of read_policy_file().
Result<std::int64_t> acts_to_prune(const std::filesystem::path& file, const RecordKept& kept);

/// Undoes one act in one transaction, and records that as an act of its own.
///
/// Where a row is no longer as the act left it, or another row needs it, nothing is changed.
/// The figures may be wrong before (undoing may mend them), but not made so.
///
/// @returns the act that was added.
/// Errors: those of read_policy_file(); policy_act_unknown; policy_change_in_the_way;
/// policy_figure_wrong; policy_file_read_only, policy_file_busy.
Result<RecordedAct> undo_act(const std::filesystem::path& file, std::int64_t act);

}  // namespace pension
