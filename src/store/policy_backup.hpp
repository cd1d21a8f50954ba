// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"

#include <filesystem>
#include <utility>
#include <vector>

namespace pension {

/// How many backups of a file are kept.
inline constexpr std::size_t backups_kept = 5;

/// The backups beside the file, the oldest first.
std::vector<std::filesystem::path> backups_of(const std::filesystem::path& file);

/// The backup of one change: taken away again unless the change was made, after which the oldest
/// beyond backups_kept go.
class BackupGuard {
public:
    explicit BackupGuard(std::filesystem::path file) : file_{std::move(file)} {}
    ~BackupGuard();
    BackupGuard(const BackupGuard&) = delete;
    BackupGuard& operator=(const BackupGuard&) = delete;

    /// Writes the file as it stands beside itself, as policy.db.backup-20261121-231908 (local
    /// time). Made while a transaction is open, it is the state before it.
    /// Errors: file_not_written; those of error_of().
    Status make();

    /// The change was made; nothing is done where there is no backup.
    void keep();

private:
    std::filesystem::path file_;
    std::filesystem::path backup_;
};

}  // namespace pension
