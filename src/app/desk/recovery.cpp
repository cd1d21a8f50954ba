// SPDX-License-Identifier: Apache-2.0
#include "app/desk/recovery.hpp"

#include "platform/files.hpp"
#include "store/case_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <random>
#include <system_error>
#include <utility>

namespace pension {

namespace fs = std::filesystem;

namespace {

constexpr const char* lock_ending = ".lock";

fs::path lock_of(const fs::path& file) {
    fs::path lock = file;
    return lock.replace_extension(lock_ending);
}

}  // namespace

Recovery::Recovery(fs::path folder) {
    std::random_device random;
    file_ = folder / fmt::format("{:08x}{:08x}{}", random(), random(), case_ending);
    lock_file_ = lock_of(file_);
}

std::vector<Recovery::LeftBehind> Recovery::left_behind(const fs::path& folder) {
    std::vector<std::pair<fs::file_time_type, fs::path>> files;
    std::error_code failed;
    for (fs::directory_iterator entry{folder, failed}, end; !failed && entry != end;
         entry.increment(failed))
        if (entry->path().extension() == case_ending) {
            std::error_code gone;
            files.emplace_back(entry->last_write_time(gone), entry->path());
        }
    std::ranges::sort(files, std::greater{});
    std::vector<LeftBehind> all;
    for (const auto& [when, file] : files) {
        // Whose lock is held is a window that still stands.
        auto lock = FileLock::take(lock_of(file));
        if (lock) all.push_back({file, lock_of(file), std::move(*lock)});
    }
    return all;
}

void Recovery::discard(const LeftBehind& left) {
    std::error_code ignored;
    fs::remove(left.file, ignored);
    fs::remove(left.lock_file, ignored);
}

Status Recovery::keep(std::string_view text) {
    // Before the file is there, so that another window never takes it for one left behind.
    if (!lock_) lock_ = FileLock::take(lock_file_);
    return replace_file(file_, text);
}

void Recovery::forget() {
    if (!lock_) return;
    std::error_code ignored;
    fs::remove(file_, ignored);
    fs::remove(lock_file_, ignored);
    lock_.reset();
}

}  // namespace pension
