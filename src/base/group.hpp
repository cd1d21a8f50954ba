// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace pension {

/// Who a rule is for (人群). A figure for everybody has no group.
enum class Group {
    ordinary,           ///< 一般居民
    severely_disabled,  ///< 重度残疾人
};

inline constexpr std::array all_groups{Group::ordinary, Group::severely_disabled};

/// The group's name in files and on the command line.
constexpr std::string_view code(Group group) {
    switch (group) {
        case Group::ordinary: return "ordinary";
        case Group::severely_disabled: return "severely_disabled";
    }
    return "";
}

constexpr std::optional<Group> group_of(std::string_view text) {
    for (const Group group : all_groups)
        if (code(group) == text) return group;
    return std::nullopt;
}

}  // namespace pension
