// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "policy/place.hpp"
#include "store/file_rows.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pension {

/// What makes one state of the rows the other: places first, then documents, then topic by topic,
/// in order of place and month.
std::vector<RowChange> changes_between(const RowsByKey& before, const RowsByKey& after);

/// Two rows say the same; who put them in does not count.
bool say_the_same(const FileRow& one, const FileRow& other);

/// The place as the rows have it, or none.
std::optional<Place> place_in(const RowsByKey& rows, AreaCode code);

/// Which row it is, as facts of an error: rule (its table), place, place_en, month or source.
std::vector<std::pair<std::string, std::string>> facts_of(const FileRow& row,
                                                          const RowsByKey& rows);

/// What two policy files say differently, and the places of both for whoever names them.
struct PolicyDifference {
    std::vector<RowChange> changes;
    std::vector<Place> places;
};

/// From one file to the other; a pack is compared with what the other file says of its place.
/// Who put a row in does not count.
/// Errors: those of read_policy_file() for either.
Result<PolicyDifference> policy_difference(const std::filesystem::path& one,
                                           const std::filesystem::path& other);

}  // namespace pension
