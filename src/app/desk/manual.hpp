// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace pension {

/// What to open for a topic of the manual: "questions#born", or "questions" for the page. It is a
/// file that leads on to the anchor, because what opens files drops the anchor of an address.
/// @param share where the program's data lie.
/// @param language "zh_CN" or "en"
/// @param topic empty: the contents.
std::filesystem::path manual_file(const std::filesystem::path& share, const std::string& language,
                                  std::string_view topic);

}  // namespace pension
