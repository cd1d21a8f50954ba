// SPDX-License-Identifier: Apache-2.0
#include "policy/place_list.hpp"

#include "base/contract.hpp"
#include "base/decimal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>

namespace pension {

namespace {

/// Nobody reads on in a longer list.
constexpr std::size_t most_candidates = 12;

std::string lower_case(std::string text) {
    for (char& letter : text)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return text;
}

bool is_whole_name(const Place& place, const std::string& wanted) {
    return place.name_zh == wanted || lower_case(place.name_en) == wanted ||
           place.pinyin_initials == wanted;
}

bool is_part_of_name(const Place& place, const std::string& wanted) {
    return place.name_zh.find(wanted) != std::string::npos ||
           lower_case(place.name_en).find(wanted) != std::string::npos ||
           (wanted.size() > 1 && place.pinyin_initials.starts_with(wanted));
}

}  // namespace

PlaceList::PlaceList(std::vector<Place> places) : places_{std::move(places)} {
    // Files have them in order; sorting moves thousands of names about to find that out.
    if (!std::ranges::is_sorted(places_, {}, &Place::code))
        std::ranges::sort(places_, {}, &Place::code);
    expects(!places_.empty() && places_.front().code == nation, "PlaceList: no nation");
    for (const Place& place : places_)
        expects(find(place.parent) != nullptr, "PlaceList: unknown parent");
}

const Place* PlaceList::find(AreaCode code) const {
    const auto found = std::ranges::lower_bound(places_, code, {}, &Place::code);
    return found != places_.end() && found->code == code ? &*found : nullptr;
}

const Place* PlaceList::with_code(std::string_view text) const {
    if (text.size() != 6 && text.size() != 9 && text.size() != 12) return nullptr;
    const auto code = parse_decimal(text, 0);
    return code ? find(*code) : nullptr;
}

const Place* PlaceList::with_name_and_code(std::string_view text) const {
    const auto fits = [&](const Place* place, std::string_view name) {
        if (!place || name.empty()) return false;
        const std::string wanted = lower_case(std::string{name});
        const Place* above = find(place->parent);
        return is_part_of_name(*place, wanted) || above->name_zh + place->name_zh == wanted;
    };
    const auto last = text.rfind(' ');
    if (last == text.npos) return nullptr;
    const Place* place = with_code(text.substr(last + 1));
    if (fits(place, text.substr(0, last))) return place;
    const auto first = text.find(' ');
    place = with_code(text.substr(0, first));
    return fits(place, text.substr(first + 1)) ? place : nullptr;
}

Result<Place> PlaceList::search(std::string_view text) const {
    if (const Place* place = with_code(text)) return *place;
    if (const Place* place = with_name_and_code(text)) return *place;

    const std::string wanted = lower_case(std::string{text});
    std::vector<const Place*> fitting;
    if (!wanted.empty())
        for (const auto fits : {is_whole_name, is_part_of_name}) {
            for (const Place& place : places_)
                if (fits(place, wanted)) fitting.push_back(&place);
            if (!fitting.empty()) break;
        }

    if (fitting.size() == 1) return *fitting.front();
    if (fitting.empty()) return Error{ErrorCode::place_unknown, {{"place", std::string{text}}}};
    std::string candidates;
    for (const Place* place : fitting) {
        if (place == fitting[std::min(most_candidates, fitting.size() - 1)] &&
            fitting.size() > most_candidates) {
            candidates += ", \u2026";
            break;
        }
        // A name of many is told apart by what stands above it.
        const Place* above = find(place->parent);
        candidates += fmt::format("{}{:06} {}{}", candidates.empty() ? "" : ", ", place->code,
                                  above->code == nation ? "" : above->name_zh, place->name_zh);
    }
    return Error{ErrorCode::place_ambiguous,
                 {{"place", std::string{text}}, {"candidates", candidates}}};
}

std::vector<AreaCode> PlaceList::chain(AreaCode code) const {
    std::vector<AreaCode> areas{code};
    while (areas.back() != nation) {
        const Place* place = find(areas.back());
        expects(place != nullptr, "PlaceList: unknown place");
        expects(areas.size() < places_.size(), "PlaceList: a circle of parents");
        areas.push_back(place->parent);
    }
    return areas;
}

}  // namespace pension
