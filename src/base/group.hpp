// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace pension {

/// Who a rule is for (人群). A figure for everybody has no group.
enum class Group {
    ordinary,               ///< 一般居民
    severely_disabled,      ///< 重度残疾人
    subsistence_allowance,  ///< 低保对象
    extreme_poverty,        ///< 特困（三无）人员
    registered_poor,        ///< 建档立卡贫困人口
    family_planning,        ///< 计划生育特殊家庭
    other_hardship,         ///< 其他缴费困难群体
};

inline constexpr std::array all_groups{
    Group::ordinary,        Group::severely_disabled, Group::subsistence_allowance,
    Group::extreme_poverty, Group::registered_poor,   Group::family_planning,
    Group::other_hardship};

/// The group's name in files and on the command line.
constexpr std::string_view code(Group group) {
    switch (group) {
        case Group::ordinary: return "ordinary";
        case Group::severely_disabled: return "severely_disabled";
        case Group::subsistence_allowance: return "subsistence_allowance";
        case Group::extreme_poverty: return "extreme_poverty";
        case Group::registered_poor: return "registered_poor";
        case Group::family_planning: return "family_planning";
        case Group::other_hardship: return "other_hardship";
    }
    return "";
}

constexpr std::optional<Group> group_of(std::string_view text) {
    for (const Group group : all_groups)
        if (code(group) == text) return group;
    return std::nullopt;
}

}  // namespace pension
