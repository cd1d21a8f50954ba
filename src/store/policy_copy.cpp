// SPDX-License-Identifier: Apache-2.0
#include "store/policy_copy.hpp"

#include "platform/files.hpp"
#include "store/policy_backup.hpp"
#include "store/policy_upgrade.hpp"

#include <fmt/format.h>

namespace pension {

namespace fs = std::filesystem;

namespace {

/// It could not be written, for a reason that may be another one the next time.
bool was_not_written(const Error& error) {
    switch (error.code) {
        case ErrorCode::policy_file_read_only:
        case ErrorCode::policy_file_busy:
        case ErrorCode::policy_file_not_changed:
        case ErrorCode::file_not_written:
        case ErrorCode::disk_full: return true;
        default: return false;
    }
}

/// A file of an older version is upgraded. What cannot be written now is read as if it were: the
/// next time will do. What cannot be read is for whoever reads it to tell.
Status keep_up_to_date(const fs::path& file) {
    if (!is_of_older_version(file)) return done();
    const Status upgraded = upgrade_policy_file(file);
    if (!upgraded && was_not_written(upgraded.error())) return done();
    return upgraded;
}

/// The shipped figures in place of a file of the user's own that cannot be made.
UserPolicyFile shipped_instead(const fs::path& shipped, const fs::path& user,
                               const std::string& reason) {
    return {shipped,
            PolicyNotice{PolicyNoticeCode::shipped_figures_used,
                         {{"file", utf8(user)}, {"reason", reason}}},
            Error{ErrorCode::file_not_written, {{"file", utf8(user)}, {"reason", reason}}}};
}

Result<UserPolicyFile> made_from(const fs::path& shipped, const fs::path& user,
                                 const std::optional<VerifiedCopies>& copies) {
    std::error_code failed;
    if (!fs::exists(shipped, failed))
        return Error{ErrorCode::shipped_figures_missing, {{"file", utf8(shipped)}}};
    // A damaged copy would outlive the reinstallation that mends the shipped file.
    if (const auto fit = PolicyShelf::open(shipped, copies); !fit) return fit.error();
    const auto bytes = read_file(shipped);
    if (!bytes) return bytes.error();
    // The folder is made with the file: where it is there without it, the file was taken away.
    const bool was_there = user.has_parent_path() && fs::is_directory(user.parent_path(), failed);
    failed.clear();
    if (user.has_parent_path()) fs::create_directories(user.parent_path(), failed);
    if (failed) return shipped_instead(shipped, user, failed.message());
    if (const Status made = create_file(user, bytes.value()); !made)
        return shipped_instead(shipped, user, std::string{fact(made.error(), "reason")});
    if (!was_there) return UserPolicyFile{user, {}, {}};
    return UserPolicyFile{user,
                          PolicyNotice{PolicyNoticeCode::made_anew,
                                       {{"file", utf8(user)},
                                        {"backups", fmt::format("{}", backups_of(user).size())}}},
                          {}};
}

}  // namespace

Result<UserPolicyFile> user_policy_file(const fs::path& shipped, const fs::path& user,
                                        const std::optional<VerifiedCopies>& copies) {
    std::error_code failed;
    const fs::file_status found = fs::symlink_status(user, failed);
    if (found.type() == fs::file_type::not_found) return made_from(shipped, user, copies);
    if (!fs::exists(found)) return shipped_instead(shipped, user, failed.message());
    if (const Status fine = keep_up_to_date(user); !fine) return fine.error();
    return UserPolicyFile{user, {}, {}};
}

Status policy_file_is_writable(const fs::path& file) {
    std::error_code failed;
    if (!fs::exists(file, failed)) return Error{ErrorCode::file_missing, {{"file", utf8(file)}}};
    if (!is_writable(file)) return Error{ErrorCode::policy_file_read_only, {{"file", utf8(file)}}};
    return done();
}

}  // namespace pension
