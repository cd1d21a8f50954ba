// SPDX-License-Identifier: Apache-2.0
#include "app/asking/place_named.hpp"

#include "app/asking/spelling.hpp"

#include <fmt/format.h>

#include <string>

namespace pension {

const Place* nearest_known(const PlaceList& of_file, AreaCode code) {
    if (code == nation) return of_file.find(nation);
    while (code != nation && !of_file.find(code)) code = next_above(code);
    return code == nation ? nullptr : of_file.find(code);
}

Warning stands_above(const Place& of_today, const Place& used) {
    Warning warning{
        WarningCode::place_stands_above,
        {{"today", of_today.name_zh}, {"place", used.name_zh}, {"place_en", used.name_en}}};
    if (!of_today.name_en.empty()) warning.facts.emplace_back("today_en", of_today.name_en);
    return warning;
}

Result<Place> place_named(const PlaceList& of_file, std::string_view typed,
                          const OtherPlaceNames& others, std::vector<Warning>& told) {
    const std::string text = plainly_written(typed);
    auto found = of_file.search(text);
    if (found || found.error().code != ErrorCode::place_unknown) return found;
    const auto former = others.former();
    if (!former) return found;
    auto heir = heir_of(text, *former);
    if (!heir) {
        const auto of_today = others.of_today();
        if (!of_today) return found;
        const auto named = of_today->search(text);
        if (!named) return named.error().code == ErrorCode::place_ambiguous ? named.error() : found;
        heir = Heir{named.value().code, named.value().name_zh, false};
    }
    const Place* place = nearest_known(of_file, heir->code);
    if (!place || place->code == nation) return found;
    if (heir->was_renamed)
        told.push_back(
            {WarningCode::place_was_renamed,
             {{"typed", text}, {"today", heir->name}, {"code", fmt::format("{:06}", heir->code)}}});
    if (place->code != heir->code) {
        Place of_today;
        of_today.name_zh = heir->name;
        told.push_back(stands_above(of_today, *place));
    }
    return *place;
}

}  // namespace pension
