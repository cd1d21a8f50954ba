// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"

#include <filesystem>

namespace pension {

/// A folder of our own among the system's temporary ones, for libraries that write to a name
/// alone. Open to nobody else; gone, with what is in it, at the end.
class ScratchFolder {
public:
    /// Errors: file_not_written with file, reason.
    static Result<ScratchFolder> make();
    /// Takes away what programs of this name were killed with: folders of processes that run no
    /// more. Those of other users stay.
    static void clear_left_behind();
    ~ScratchFolder();
    ScratchFolder(ScratchFolder&& other) noexcept;
    ScratchFolder& operator=(ScratchFolder&&) = delete;
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const std::filesystem::path& path() const { return path_; }

private:
    explicit ScratchFolder(std::filesystem::path path) : path_{std::move(path)} {}

    std::filesystem::path path_;
};

}  // namespace pension
