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

std::string name_before(const fs::path& file) {
    return utf8(file.filename()) + ".backup-";
}

fs::path folder_of(const fs::path& file) {
    return file.has_parent_path() ? file.parent_path() : fs::path{"."};
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

void remove_oldest(const fs::path& file) {
    std::vector<fs::path> backups;
    std::error_code failed;
    for (const auto& entry : fs::directory_iterator{folder_of(file), failed})
        if (entry.is_regular_file(failed) &&
            utf8(entry.path().filename()).starts_with(name_before(file)))
            backups.push_back(entry.path());
    std::ranges::sort(backups);
    for (std::size_t i = 0; i + backups_kept < backups.size(); ++i) fs::remove(backups[i], failed);
}

}  // namespace

Result<fs::path> make_backup(const fs::path& file) try {
    SQLite::Database copy = copy_into_memory(file);
    const std::string second =
        copy.execAndGet("SELECT strftime('%Y%m%d-%H%M%S', 'now', 'localtime')").getString();
    const fs::path backup = free_name(file, second);
    if (const Status written = create_file(backup, bytes_of_database(copy)); !written)
        return written.error();
    remove_oldest(file);
    return backup;
} catch (const SQLite::Exception& failure) {
    return error_of(file, failure);
}

void remove_backup(const fs::path& backup) {
    std::error_code ignored;
    fs::remove(backup, ignored);
}

}  // namespace pension
