// SPDX-License-Identifier: Apache-2.0
#include "policy/stale.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace pension {

namespace {

template <class T>
void check_topic(Topic topic, const std::vector<Row<T>>& rows, Month as_of,
                 std::vector<Finding>& found) {
    std::map<std::tuple<AreaCode, std::optional<Group>>, const Dated<T>*> newest;
    for (const Row<T>& row : rows) {
        if (!row.figure.holds_in(as_of) || !row.figure.provenance) continue;
        if (row.area == nation && topic != Topic::base_pension) continue;
        const Dated<T>*& latest = newest[{row.area, row.group}];
        if (!latest || latest->from < row.figure.from) latest = &row.figure;
    }
    for (const auto& [whose, figure] : newest) {
        if (figure->provenance->announced && figure->provenance->confirmed_on.empty())
            found.push_back({FindingCode::announced_unconfirmed,
                             Severity::warning,
                             std::get<AreaCode>(whose),
                             topic,
                             std::get<std::optional<Group>>(whose),
                             figure->from,
                             {}});
        if (is_stale(*figure->provenance, as_of))
            found.push_back({FindingCode::figure_stale,
                             Severity::warning,
                             std::get<AreaCode>(whose),
                             topic,
                             std::get<std::optional<Group>>(whose),
                             figure->from,
                             {{"last", iso(last_known(*figure->provenance))}}});
    }
}

}  // namespace

bool is_local_by_nature(Topic topic) {
    return topic == Topic::tiers || topic == Topic::subsidies || topic == Topic::base_pension;
}

Month last_known(const Provenance& provenance) {
    const auto confirmed = parse_month(provenance.confirmed_on.substr(0, 7));
    return confirmed ? std::max(provenance.from, *confirmed) : provenance.from;
}

bool is_stale(const Provenance& provenance, Month as_of) {
    return last_known(provenance) + Months{12} < as_of;
}

std::vector<Finding> check_stale(const std::vector<Place>& places, const PolicyRows& rows,
                                 Month as_of) {
    std::vector<Finding> found;
    for_each_topic(rows, [&](Topic topic, const auto& of_topic) {
        if (is_local_by_nature(topic)) check_topic(topic, of_topic, as_of, found);
    });
    name_places(found, places);
    return found;
}

}  // namespace pension
