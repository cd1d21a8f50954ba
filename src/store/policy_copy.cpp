// SPDX-License-Identifier: Apache-2.0
#include "store/policy_copy.hpp"

#include "platform/files.hpp"
#include "store/policy_file.hpp"

namespace pension {

namespace fs = std::filesystem;

Result<fs::path> user_policy_file(const fs::path& shipped, const fs::path& user) {
    std::error_code failed;
    if (fs::exists(fs::symlink_status(user, failed))) return user;
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
