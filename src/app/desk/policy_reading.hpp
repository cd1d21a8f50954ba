// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "platform/files.hpp"
#include "policy/policy_notice.hpp"
#include "store/policy_shelf.hpp"

#include <filesystem>
#include <optional>
#include <utility>

namespace pension {

/// Where the policy file comes from.
struct PolicyPlaces {
    std::filesystem::path shipped;  ///< What the user's own file is made from at first use.
    std::filesystem::path user;     ///< The user's own file, or the one named at start.
    bool named = false;             ///< Named at start: it is never made.
    std::optional<VerifiedCopies> copies{};  ///< None: each reading verifies all of the file.
};

/// Where they are on this machine: beside the program, and in the user's own folder.
/// @param named the file that the user named at start, if any.
PolicyPlaces usual_policy_places(const std::optional<std::filesystem::path>& named);

/// What changes with any edit: of the file and of its write-ahead log.
using PolicyStamp = std::pair<std::optional<FileStamp>, std::optional<FileStamp>>;
PolicyStamp policy_stamp(const std::filesystem::path& file);

/// What came of reading the policy file.
struct PolicyReading {
    std::optional<PolicyShelf> shelf{};  ///< None where nothing could be read.
    /// What no document confirms (未核实的数字); none where it is not there.
    std::optional<PolicyShelf> unconfirmed{};
    bool is_shipped = false;  ///< The figures are those that came with the program.
    std::filesystem::path file;
    PolicyStamp stamp{};           ///< From before it was read: of an edit since then it tells.
    std::optional<Error> error{};  ///< Why the user's file could not be read.
    std::optional<PolicyNotice> notice{};
    std::optional<Error> cannot_save{};
    std::optional<Error> unconfirmed_error{};  ///< Why what no document confirms is not there.
};

/// A file that was verified as it stands, which takes milliseconds; none where it has to be
/// verified, made or brought up to date.
std::optional<PolicyReading> ready_policy(const PolicyPlaces& places);

/// Makes the user's own file at the first use, brings an older one up to date, verifies it: a
/// second or more. Any thread.
/// @param or_shipped where it cannot be read, and was not named, read the shipped one.
PolicyReading read_policy(const PolicyPlaces& places, bool or_shipped);

}  // namespace pension
