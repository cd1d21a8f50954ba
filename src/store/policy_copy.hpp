// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "policy/policy_notice.hpp"
#include "store/policy_shelf.hpp"

#include <filesystem>
#include <optional>

namespace pension {

/// The name of the policy file, beside the program as in the user's folder.
inline constexpr const char* policy_file_name = "policy.db";

/// The policy file to read, what the user should know about it, and why nothing can be saved in
/// it where that is so.
struct UserPolicyFile {
    std::filesystem::path file;
    std::optional<PolicyNotice> notice{};
    std::optional<Error> cannot_save{};
};

/// The user's own policy file: at the first use made from the shipped one (folder and all,
/// wholly or not at all), later just named. A file that is there is not written to, not even a
/// damaged one, unless it is of an older version: that is upgraded (upgrade_policy_file()).
///
/// Where the folder is there and the file is not, somebody took it away: it is made anew, which
/// the notice says. Where it cannot be made (a home folder that is full or only to be read), the
/// shipped file is read instead.
///
/// @param copies as PolicyShelf::open() takes them, for the shipped file.
/// Errors: shipped_figures_missing with file, where it has to be copied and is not there; those
/// of load_policy() where the shipped file is not fit to be copied; those of
/// upgrade_policy_file() but for a file that could not be written.
Result<UserPolicyFile> user_policy_file(const std::filesystem::path& shipped,
                                        const std::filesystem::path& user,
                                        const std::optional<VerifiedCopies>& copies = {});

/// Whether the file can be edited; the window asks before it lets anyone type.
/// Errors: file_missing; policy_file_read_only.
Status policy_file_is_writable(const std::filesystem::path& file);

}  // namespace pension
