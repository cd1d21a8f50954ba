// SPDX-License-Identifier: Apache-2.0
#include "store/policy_backup.hpp"

#include "platform/files.hpp"
#include "store/database.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

namespace pension {

namespace {

namespace fs = std::filesystem;

/// The end of the name of a backup that is being written.
constexpr const char* unfinished = ".new";

std::string name_before(const fs::path& file) {
    return bytes_of_name(file.filename()) + ".backup-";
}

fs::path folder_of(const fs::path& file) {
    return file.has_parent_path() ? file.parent_path() : fs::path{"."};
}

/// What programs that were cut off in the middle of a backup have left.
void clear_unfinished(const fs::path& file) {
    std::error_code failed;
    for (fs::directory_iterator entry{folder_of(file), failed}, end; !failed && entry != end;
         entry.increment(failed)) {
        std::error_code ignored;
        const std::string name = bytes_of_name(entry->path().filename());
        if (!name.starts_with(name_before(file))) continue;
        if (name.ends_with(unfinished) || name.ends_with(std::string{unfinished} + "-journal"))
            fs::remove(entry->path(), ignored);
    }
}

/// Of that second, and told apart from others of it: two names sort as they were made.
fs::path free_name(const fs::path& file, const std::string& second) {
    std::error_code failed;
    for (int number = 0;; ++number) {
        fs::path name = file;
        name += ".backup-" + second + (number == 0 ? "" : fmt::format("-{:02}", number));
        if (!fs::exists(fs::symlink_status(name, failed))) return name;
    }
}

}  // namespace

std::vector<fs::path> backups_of(const fs::path& file) {
    std::vector<fs::path> backups;
    std::error_code failed;
    // What cannot be listed to its end is listed so far.
    for (fs::directory_iterator entry{folder_of(file), failed}, end; !failed && entry != end;
         entry.increment(failed)) {
        std::error_code unknown;
        const std::string name = bytes_of_name(entry->path().filename());
        if (name.starts_with(name_before(file)) && !name.ends_with(unfinished) &&
            entry->is_regular_file(unknown))
            backups.push_back(entry->path());
    }
    std::ranges::sort(backups);
    return backups;
}

BackupGuard::~BackupGuard() {
    std::error_code ignored;
    if (!backup_.empty()) fs::remove(backup_, ignored);
}

Status BackupGuard::make() try {
    const std::string second =
        new_in_memory()
            .execAndGet("SELECT strftime('%Y%m%d-%H%M%S', 'now', 'localtime')")
            .getString();
    const fs::path backup = free_name(file_, second);
    backup_ = backup;
    // Under its name only once it is whole: it is there to be relied on.
    backup_ += unfinished;
    // Nobody else is making one: that takes the right to write into the file.
    clear_unfinished(file_);
    copy_to(file_, backup_);
    std::error_code failed;
    fs::rename(backup_, backup, failed);
    if (failed)
        return Error{ErrorCode::file_not_written,
                     {{"file", utf8(backup)}, {"reason", failed.message()}}};
    backup_ = backup;
    return done();
} catch (const SQLite::Exception& failure) {
    return error_of(file_, failure);
}

void BackupGuard::keep() {
    if (backup_.empty()) return;
    backup_.clear();
    const auto backups = backups_of(file_);
    std::error_code ignored;
    for (std::size_t i = 0; i + backups_kept < backups.size(); ++i) fs::remove(backups[i], ignored);
}

}  // namespace pension
