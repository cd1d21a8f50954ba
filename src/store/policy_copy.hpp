// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"

#include <filesystem>

namespace pension {

/// The name of the policy file, beside the program as in the user's folder.
inline constexpr const char* policy_file_name = "policy.db";

/// The user's own policy file: at the first use made from the shipped one (folder and all,
/// wholly or not at all), later just named. A file that is there is not written to, not even a
/// damaged one, unless it is of an older version: that is upgraded (upgrade_policy_file()).
///
/// Errors: shipped_figures_missing with file, where it has to be copied and is not there; those
/// of load_policy() where the shipped file is not fit to be copied; file_not_written; those of
/// upgrade_policy_file().
Result<std::filesystem::path> user_policy_file(const std::filesystem::path& shipped,
                                               const std::filesystem::path& user);

/// Whether the file can be edited; the window asks before it lets anyone type.
/// Errors: file_missing; policy_file_read_only.
Status policy_file_is_writable(const std::filesystem::path& file);

}  // namespace pension
