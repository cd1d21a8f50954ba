// SPDX-License-Identifier: Apache-2.0
#include "app/asking/stays.hpp"

#include "app/asking/spelling.hpp"
#include "base/decimal.hpp"
#include "policy/timeline.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace pension {

namespace {

/// What has no end: the last year that can be typed is long before it.
constexpr int no_last_year = 9999;

Result<TypedMove> read_move(const std::string& typed) {
    const std::string text = plainly_written(typed);
    const auto colon = text.find(':');
    const auto month = read_month(text.substr(0, colon));
    if (colon == std::string::npos || colon + 1 == text.size() || !month)
        return Error{ErrorCode::move_unreadable, {{"text", typed}}};
    return TypedMove{month.value(), text.substr(colon + 1)};
}

std::optional<int> read_year(const std::string& text) {
    const auto january = parse_month(text + "-01");
    return january ? std::optional{year_number(*january)} : std::nullopt;
}

/// "2018-2022", "2018", or "2018-" for that year and all after it.
Result<GroupYears> read_years_of(Group group, const std::string& text, const std::string& years) {
    const auto dash = years.find('-');
    const auto first = read_year(years.substr(0, dash));
    auto last = first;
    if (dash != std::string::npos)
        last = dash + 1 == years.size() ? no_last_year : read_year(years.substr(dash + 1));
    if (!first || !last || *last < *first)
        return Error{ErrorCode::group_years_unreadable, {{"text", text}}};
    return GroupYears{group, *first, *last};
}

Status read_groups(const std::vector<std::string>& typed, TypedStays& stays) {
    bool is_first = true;
    for (const std::string& written : typed) {
        const std::string text = plainly_written(written);
        const auto colon = text.find(':');
        const auto group = read_group(text.substr(0, colon));
        if (!group) return group.error();
        if (colon == std::string::npos) {
            if (!is_first)
                return Error{ErrorCode::option_wrong,
                             {{"reason", fmt::format("--group {}", text)}}};
            is_first = false;
            stays.otherwise = group.value();
            continue;
        }
        const auto years = read_years_of(group.value(), text, text.substr(colon + 1));
        if (!years) return years.error();
        stays.years.push_back(years.value());
    }
    std::ranges::sort(stays.years, {}, &GroupYears::first);
    const auto twice = std::ranges::adjacent_find(
        stays.years, [](auto& one, auto& next) { return next.first <= one.last; });
    if (twice == stays.years.end()) return done();
    return Error{ErrorCode::group_years_twice,
                 {{"year", fmt::format("{}", std::next(twice)->first)}}};
}

Status read_moves(const std::vector<std::string>& typed, TypedStays& stays) {
    for (const std::string& text : typed) {
        auto move = read_move(text);
        if (!move) return move.error();
        stays.moves.push_back(std::move(move).value());
    }
    std::ranges::stable_sort(stays.moves, {}, &TypedMove::month);
    const auto twice = std::ranges::adjacent_find(stays.moves, {}, &TypedMove::month);
    if (twice == stays.moves.end()) return done();
    return Error{ErrorCode::move_twice, {{"month", iso(twice->month)}}};
}

/// From a month on.
template <class T>
struct Since {
    Month month{};
    T what{};
};

template <class T>
T in_month(const std::vector<Since<T>>& all, Month month) {
    const auto after = std::ranges::upper_bound(all, month, {}, &Since<T>::month);
    return std::prev(after)->what;
}

std::vector<Since<Group>> groups_of(const TypedStays& typed) {
    std::vector<Since<Group>> groups{{beginning_of_time, typed.otherwise}};
    for (const auto& [group, first, last] : typed.years) {
        const Month january = month_of(first, 1);
        // The year after the one before is this one's.
        if (groups.back().month == january) groups.pop_back();
        groups.push_back({january, group});
        if (last != no_last_year) groups.push_back({month_of(last + 1, 1), typed.otherwise});
    }
    return groups;
}

Result<std::vector<Since<AreaCode>>> places_of(const TypedStays& typed, const FindPlace& find,
                                               AreaCode first) {
    std::vector<Since<AreaCode>> places{{beginning_of_time, first}};
    for (const TypedMove& move : typed.moves) {
        const auto place = find(move.place);
        if (!place) return place.error();
        if (place.value().code == places.back().what)
            return Error{ErrorCode::move_to_same_place,
                         {{"month", iso(move.month)},
                          {"place", place.value().name_zh},
                          {"place_en", place.value().name_en}}};
        places.push_back({move.month, place.value().code});
    }
    return places;
}

}  // namespace

Result<TypedStays> read_stays(const QuestionOptions& typed, Basis basis) {
    TypedStays stays;
    if (const Status read = read_moves(typed.moves, stays); !read) return read.error();
    if (const Status read = read_groups(typed.groups, stays); !read) return read.error();
    if (basis == Basis::leaflet && !(stays.moves.empty() && stays.years.empty()))
        return Error{ErrorCode::stays_of_dated_only};
    return stays;
}

Status put_stays(const TypedStays& typed, const FindPlace& find, Case& asked) {
    const auto groups = groups_of(typed);
    const auto places = places_of(typed, find, asked.place);
    if (!places) return places.error();
    std::vector<Month> changes;
    for (const auto& since : groups) changes.push_back(since.month);
    for (const auto& since : places.value()) changes.push_back(since.month);
    std::ranges::sort(changes);
    asked.earlier.clear();
    asked.group = groups.front().what;
    for (const Month month : changes) {
        const AreaCode place = in_month(places.value(), month);
        const Group group = in_month(groups, month);
        if (place == asked.place && group == asked.group) continue;
        asked.earlier.push_back({asked.place, asked.group, month - Months{1}});
        asked.place = place;
        asked.group = group;
    }
    return done();
}

}  // namespace pension
