// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "policy/recorded_act.hpp"

#include <filesystem>
#include <vector>

namespace pension {

/// What was ever changed in a policy file, by whatever program, the newest act first. Nothing for
/// a file of an older version, which kept no record.
/// Errors: those of read_policy_file().
Result<std::vector<RecordedAct>> read_change_record(const std::filesystem::path& file);

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
