// SPDX-License-Identifier: Apache-2.0
#include "store/policy_copy.hpp"

#include "platform/files.hpp"
#include "store/policy_file.hpp"
#include "store/policy_upgrade.hpp"

namespace pension {

namespace fs = std::filesystem;

namespace {

/// A file of an older version is upgraded. What cannot be written now is read as if it were: the
/// next time will do. What cannot be read is for whoever reads it to tell.
Status keep_up_to_date(const fs::path& file) {
    if (!is_of_older_version(file)) return done();
    const Status upgraded = upgrade_policy_file(file);
    if (!upgraded && (upgraded.error().code == ErrorCode::policy_file_read_only ||
                      upgraded.error().code == ErrorCode::policy_file_busy))
        return done();
    return upgraded;
}

}  // namespace

Result<fs::path> user_policy_file(const fs::path& shipped, const fs::path& user) {
    std::error_code failed;
    if (fs::exists(fs::symlink_status(user, failed))) {
        if (const Status fine = keep_up_to_date(user); !fine) return fine.error();
        return user;
    }
    if (!fs::exists(shipped, failed))
        return Error{ErrorCode::shipped_figures_missing, {{"file", utf8(shipped)}}};
    // A damaged copy would outlive the reinstallation that mends the shipped file.
    if (const auto fit = load_policy(shipped); !fit) return fit.error();
    const auto bytes = read_file(shipped);
    if (!bytes) return bytes.error();
    if (user.has_parent_path()) fs::create_directories(user.parent_path(), failed);
    if (failed)
        return Error{ErrorCode::file_not_written,
                     {{"file", utf8(user)}, {"reason", failed.message()}}};
    if (const Status made = create_file(user, bytes.value()); !made) return made.error();
    return user;
}

Status policy_file_is_writable(const fs::path& file) {
    std::error_code failed;
    if (!fs::exists(file, failed)) return Error{ErrorCode::file_missing, {{"file", utf8(file)}}};
    if (!is_writable(file)) return Error{ErrorCode::policy_file_read_only, {{"file", utf8(file)}}};
    return done();
}

}  // namespace pension
