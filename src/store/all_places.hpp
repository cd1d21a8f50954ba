// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "policy/place_list.hpp"

#include <filesystem>

namespace pension {

/// Every province, prefecture and county of today, by code, name, pinyin and its initials, whether
/// or not a policy file has figures of it; above each stands the next one by its code that is in
/// the list. Read when a name is not among the places of the policy file: 3 200 rows.
/// @param shipped_share where the program's own files are (shipped_share_folder()).
/// Errors: shipped_figures_missing with file, where it is not there or is no such list.
Result<PlaceList> all_places(const std::filesystem::path& shipped_share);

}  // namespace pension
