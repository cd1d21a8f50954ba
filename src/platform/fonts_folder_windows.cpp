// SPDX-License-Identifier: Apache-2.0
#include "platform/fonts_folder.hpp"

#include <array>
#include <windows.h>

namespace pension {

std::filesystem::path fonts_folder() {
    std::array<wchar_t, MAX_PATH> windows{};
    ::GetWindowsDirectoryW(windows.data(), static_cast<UINT>(windows.size()));
    return std::filesystem::path{windows.data()} / L"Fonts";
}

}  // namespace pension
