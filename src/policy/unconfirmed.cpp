// SPDX-License-Identifier: Apache-2.0
#include "policy/unconfirmed.hpp"

#include "policy/former_place.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace pension {

namespace {

template <class T>
void add_unconfirmed(std::vector<Row<T>>& rows, const std::vector<Row<T>>& more,
                     std::set<AreaCode>& touched) {
    const auto key = [](const Row<T>& row) {
        return std::tuple{row.area, row.group, row.figure.from};
    };
    std::vector<Row<T>> added;
    for (const Row<T>& row : more) {
        if (std::ranges::any_of(rows, [&](auto& fact) { return key(fact) == key(row); })) continue;
        added.push_back(row);
        auto marked = std::make_shared<Provenance>(*row.figure.provenance);
        marked->unconfirmed = true;
        added.back().figure.provenance = std::move(marked);
        touched.insert(row.area);
    }
    rows.insert(rows.end(), added.begin(), added.end());
    std::ranges::sort(rows, {}, key);
}

std::vector<Place> places_of_both(const PolicyBook& facts, const PolicyBook& unconfirmed) {
    std::vector<Place> places = facts.places();
    for (const Place& place : unconfirmed.places())
        if (!facts.find(place.code)) places.push_back(place);
    return places;
}

/// The area, or the nearest one above it that the collection knows.
AreaCode known_area(AreaCode area, const PolicyBook& unconfirmed) {
    while (!unconfirmed.find(area)) area = next_above(area);
    return area;
}

}  // namespace

PolicyBook with_unconfirmed(const PolicyBook& facts, const PolicyBook& unconfirmed) {
    PolicyRows rows = facts.rows();
    std::set<AreaCode> touched;
#define PENSION_TOPIC(name, type, table, chinese) \
    add_unconfirmed(rows.name, unconfirmed.rows().name, touched);
    PENSION_ALL_TOPICS(PENSION_TOPIC)
#undef PENSION_TOPIC
    std::map<AreaCode, std::string> ids;
    for (const Place& place : facts.places()) {
        if (!facts.has_figures_of(place.code)) continue;
        std::string id = facts.policy_id(place.code);
        const AreaCode known = known_area(place.code, unconfirmed);
        if (unconfirmed.has_figures_of(known) &&
            std::ranges::any_of(unconfirmed.chain(known),
                                [&](AreaCode area) { return touched.contains(area); })) {
            const std::string& other = unconfirmed.policy_id(known);
            id += "+unconfirmed:" + other.substr(other.find(':') + 1, 12);
        }
        ids.emplace(place.code, std::move(id));
    }
    return PolicyBook{places_of_both(facts, unconfirmed), std::move(rows), std::move(ids)};
}

std::vector<UnconfirmedFigure> unconfirmed_in(const ResidentRules& with, Month month) {
    std::vector<UnconfirmedFigure> found;
    for_each_timeline(with, [&](const auto& rule) {
        const auto* figure = rule.find(month);
        if (figure && figure->provenance && figure->provenance->unconfirmed)
            found.push_back({rule.topic(), figure->provenance});
    });
    return found;
}

}  // namespace pension
