// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace pension {

/// Where Windows keeps its fonts. On other systems fontconfig knows where they are.
std::filesystem::path fonts_folder();

}  // namespace pension
