// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace pension {

/// 性别: men and women live, and in one scheme retire, differently.
enum class Sex {
    male,    ///< 男
    female,  ///< 女
};

inline constexpr std::array all_sexes{Sex::male, Sex::female};

/// The name in files and on the command line.
constexpr std::string_view code(Sex sex) {
    switch (sex) {
        case Sex::male: return "male";
        case Sex::female: return "female";
    }
    return "";
}

constexpr std::optional<Sex> sex_of(std::string_view text) {
    for (const Sex sex : all_sexes)
        if (code(sex) == text) return sex;
    return std::nullopt;
}

}  // namespace pension
