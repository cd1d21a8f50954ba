// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace pension {

/// 安葬方式: some places pay a higher funeral grant for one of them.
enum class Burial {
    cremation,  ///< 火化
    other,      ///< 未火化
};

inline constexpr std::array all_burials{Burial::cremation, Burial::other};

/// The name in files and on the command line.
constexpr std::string_view code(Burial burial) {
    switch (burial) {
        case Burial::cremation: return "cremation";
        case Burial::other: return "other";
    }
    return "";
}

constexpr std::optional<Burial> burial_of(std::string_view text) {
    for (const Burial burial : all_burials)
        if (code(burial) == text) return burial;
    return std::nullopt;
}

}  // namespace pension
