// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/file_lock.hpp"

#include <filesystem>
#include <optional>

namespace pension {

/// Says to other windows of this user that a case file is open; it never stops anybody from
/// reading. Nothing lies beside the file, which may stand on a stick or in a folder of others.
/// @param folder where the locks lie.
/// @return none where another window has the file open, or no lock can be made.
std::optional<FileLock> lock_case(const std::filesystem::path& folder,
                                  const std::filesystem::path& file);

}  // namespace pension
