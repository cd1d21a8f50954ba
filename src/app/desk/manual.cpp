// SPDX-License-Identifier: Apache-2.0
#include "app/desk/manual.hpp"

namespace pension {

std::filesystem::path manual_file(const std::filesystem::path& share, const std::string& language,
                                  std::string_view topic) {
    const std::filesystem::path pages = share / "manual" / language;
    if (topic.empty()) return pages / "index.html";
    std::string name{topic};
    if (const auto hash = name.find('#'); hash != std::string::npos) name[hash] = '.';
    return pages / "go" / (name + ".html");
}

}  // namespace pension
