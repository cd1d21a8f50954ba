// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

namespace pension {

/// Held by one process at a time, and by nobody once that process is gone, however it ended: the
/// system gives it back. The file itself says nothing and stays where it is.
class FileLock {
public:
    /// None where another holds it (also within this process), or it cannot be made there. Folders
    /// that are missing are made.
    static std::optional<FileLock> take(const std::filesystem::path& file);

private:
    /// What the system knows it by.
    struct Held;
    explicit FileLock(std::shared_ptr<Held> held) : held_{std::move(held)} {}
    std::shared_ptr<Held> held_;
};

}  // namespace pension
