// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/group.hpp"
#include "policy/timeline.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace pension {

/// One row of the policy file: a figure of an area, for everybody or for one group.
template <class T>
struct Row {
    AreaCode area = nation;
    std::optional<Group> group;  ///< None: for everybody.
    Dated<T> figure;
};

/// Lays the figures of one level, in order of month, over those of the levels above it: from its
/// own first month on, the more specific level is the only one that counts, but for the months
/// after a figure of its own was repealed and before the next.
template <class T>
std::vector<Dated<T>> overlaid(const std::vector<Dated<T>>& above,
                               const std::vector<Dated<T>>& own) {
    if (own.empty()) return above;
    std::vector<Dated<T>> merged;
    // What of the level above holds from one month on and begins before another.
    const auto take = [&](Month from, std::optional<Month> before) {
        const auto after = std::ranges::upper_bound(above, from, {}, &Dated<T>::from);
        if (after != above.begin() && std::prev(after)->holds_in(from)) {
            merged.push_back(*std::prev(after));
            merged.back().from = from;
        }
        for (auto next = after; next != above.end() && (!before || next->from < *before); ++next)
            merged.push_back(*next);
    };
    for (const Dated<T>& figure : above)
        if (figure.from < own.front().from) merged.push_back(figure);
    for (auto figure = own.begin(); figure != own.end(); ++figure) {
        merged.push_back(*figure);
        if (!figure->until) continue;
        const Month free = *figure->until + Months{1};
        const auto next = std::next(figure);
        if (next == own.end())
            take(free, std::nullopt);
        else if (free < next->from)
            take(free, next->from);
    }
    return merged;
}

/// The rows of one area, for that group or for everybody, in order of month.
template <class T>
std::vector<Dated<T>> figures_of(const std::vector<Row<T>>& rows, AreaCode area,
                                 std::optional<Group> group) {
    std::vector<Dated<T>> own;
    for (const Row<T>& row : rows)
        if (row.area == area && row.group == group) own.push_back(row.figure);
    std::ranges::sort(own, {}, &Dated<T>::from);
    return own;
}

/// What holds at the end of a chain of areas (from the place up to the nation): level by level,
/// what is for everybody, then what is for the group.
template <class T>
Timeline<T> looked_up(Topic topic, const std::vector<Row<T>>& rows,
                      const std::vector<AreaCode>& from_place_to_nation,
                      std::optional<Group> group) {
    std::vector<Dated<T>> figures;
    for (auto area = from_place_to_nation.rbegin(); area != from_place_to_nation.rend(); ++area) {
        figures = overlaid(figures, figures_of(rows, *area, std::nullopt));
        if (group) figures = overlaid(figures, figures_of(rows, *area, group));
    }
    return Timeline<T>{topic, std::move(figures)};
}

}  // namespace pension
