// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"

#include <filesystem>

namespace pension {

/// How many backups of a file are kept.
inline constexpr std::size_t backups_kept = 5;

/// Writes the file as it stands beside itself, as policy.db.backup-20261121-231908 (local time),
/// and removes the oldest beyond backups_kept. Taken while a transaction is open, it is the state
/// before it.
///
/// Errors: file_not_written; file_not_readable, policy_file_busy.
Result<std::filesystem::path> make_backup(const std::filesystem::path& file);

/// Takes a backup away again where nothing was changed after all.
void remove_backup(const std::filesystem::path& backup);

}  // namespace pension
