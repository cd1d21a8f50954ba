// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "platform/file_lock.hpp"

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace pension {

/// What is kept of an open case for the time when the program is cut off: a case file in the
/// user's state folder, one for each window, with a lock that lives as long as the window does.
class Recovery {
public:
    /// What a window that was cut off left behind. Nobody else is offered it meanwhile.
    struct LeftBehind {
        std::filesystem::path file;
        std::filesystem::path lock_file;
        FileLock lock;
    };

    explicit Recovery(std::filesystem::path folder);

    /// The last one first.
    static std::vector<LeftBehind> left_behind(const std::filesystem::path& folder);
    static void discard(const LeftBehind& left);

    /// Replaces what was kept before, wholly or not at all.
    /// Errors: file_not_written; what was kept before is untouched.
    Status keep(std::string_view text);
    /// Nothing is kept any more.
    void forget();

private:
    std::filesystem::path file_;
    std::filesystem::path lock_file_;
    std::optional<FileLock> lock_;  ///< Taken when something is kept for the first time.
};

}  // namespace pension
