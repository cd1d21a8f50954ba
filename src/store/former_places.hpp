// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.hpp"
#include "policy/former_place.hpp"

#include <filesystem>
#include <vector>

namespace pension {

/// The abolished area codes that come with the program, in order of code.
/// @param shipped_share where the program's own files are (shipped_share_folder()).
/// Errors: shipped_figures_missing with file, where it is not there or is no such list.
Result<std::vector<FormerPlace>> former_places(const std::filesystem::path& shipped_share);

}  // namespace pension
