// SPDX-License-Identifier: Apache-2.0
#include "policy/law_checks.hpp"

#include "base/decimal.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace pension {

namespace {

using Facts = Finding::Facts;

/// 国发〔2014〕8号 is of 2014-02-21.
constexpr Month floors_from{Year{2014}, std::chrono::February};
const Money floor_of_lowest = Money::from_yuan(30);
const Money floor_of_higher = Money::from_yuan(60);
const Money higher_tiers = Money::from_yuan(500);

/// From the place up to the nation, itself included.
std::vector<AreaCode> chain_of(const std::map<AreaCode, AreaCode>& parent, AreaCode area) {
    std::vector<AreaCode> chain{area};
    while (chain.back() != nation) chain.push_back(parent.at(chain.back()));
    return chain;
}

template <class T>
bool is_of(const Row<T>& row, AreaCode area) {
    return row.area == area && !row.group;
}

template <class T>
const T* in_force(const std::vector<Row<T>>& rows, AreaCode area, Month month) {
    const Dated<T>* latest = nullptr;
    for (const Row<T>& row : rows)
        if (is_of(row, area) && row.figure.from <= month &&
            (!latest || latest->from < row.figure.from))
            latest = &row.figure;
    return latest ? &latest->value : nullptr;
}

template <class T>
const T* in_force(const std::vector<Row<T>>& rows, const std::vector<AreaCode>& chain,
                  Month month) {
    for (const AreaCode area : chain)
        if (const T* found = in_force(rows, area, month)) return found;
    return nullptr;
}

template <class T>
void collect_months(const std::vector<Row<T>>& rows, AreaCode area, std::set<Month>& months) {
    for (const Row<T>& row : rows)
        if (is_of(row, area)) months.insert(row.figure.from);
}

/// The first tier whose subsidy lies below the floor for it, as facts; none where all are high
/// enough.
Facts tier_below_floor(const TierList& tiers, const SubsidySteps& steps) {
    const auto amounts = offered_amounts(tiers);
    for (const Money tier : amounts) {
        if (tier != amounts.front() && tier < higher_tiers) continue;
        const Money floor = tier < higher_tiers ? floor_of_lowest : floor_of_higher;
        const Money subsidy = subsidy_of(steps, tier);
        if (subsidy < floor)
            return {{"tier", yuan_text(tier)},
                    {"subsidy", yuan_text(subsidy)},
                    {"floor", yuan_text(floor)}};
    }
    return {};
}

void check_subsidies(const std::vector<AreaCode>& chain, const PolicyRows& rows,
                     std::vector<Finding>& found) {
    std::set<Month> changes;
    collect_months(rows.tiers, chain.front(), changes);
    collect_months(rows.subsidies, chain.front(), changes);
    std::set<Month> months;
    for (const Month change : changes) months.insert(std::max(change, floors_from));
    Facts told;
    for (const Month month : months) {
        const TierList* tiers = in_force(rows.tiers, chain, month);
        const SubsidySteps* steps = in_force(rows.subsidies, chain, month);
        if (!tiers || !steps) continue;
        const Facts facts = tier_below_floor(*tiers, *steps);
        if (!facts.empty() && facts != told)
            found.push_back({FindingCode::subsidy_below_floor, Severity::warning, chain.front(),
                             Topic::subsidies, std::nullopt, month, facts});
        told = facts;
    }
}

void check_base(AreaCode area, const PolicyRows& rows, std::vector<Finding>& found) {
    std::set<Month> months;
    collect_months(rows.base_pension, area, months);
    if (area == nation || months.empty()) return;
    collect_months(rows.base_pension, nation, months);
    for (const Month month : months) {
        const Money* base = in_force(rows.base_pension, area, month);
        const Money* minimum = in_force(rows.base_pension, nation, month);
        if (!base || !minimum || *base >= *minimum) continue;
        Month since{};
        for (const Row<Money>& row : rows.base_pension)
            if (is_of(row, area) && row.figure.from <= month)
                since = std::max(since, row.figure.from);
        found.push_back({FindingCode::base_below_minimum,
                         Severity::warning,
                         area,
                         Topic::base_pension,
                         std::nullopt,
                         since,
                         {{"base", yuan_text(*base)},
                          {"minimum", yuan_text(*minimum)},
                          {"since", iso(month)}}});
        return;
    }
}

std::map<AreaCode, AreaCode> parents(const std::vector<Place>& places) {
    std::map<AreaCode, AreaCode> parent;
    for (const Place& place : places) parent[place.code] = place.parent;
    return parent;
}

/// The same topics as frozen() cannot do without.
bool is_needed(Topic topic) {
    switch (topic) {
        case Topic::tiers:
        case Topic::subsidies:
        case Topic::back_payment:
        case Topic::base_pension:
        case Topic::payout_months:
        case Topic::pension_age:
        case Topic::minimum_years: return true;
        case Topic::yearly_cap:
        case Topic::long_payer_supplement:
        case Topic::pension_rounding:
        case Topic::crediting_rate:
        case Topic::interest_start:
        case Topic::scheme_start: return false;
    }
    return false;
}

}  // namespace

std::vector<Finding> check_against_law(const std::vector<Place>& places, const PolicyRows& rows) {
    const auto parent = parents(places);
    std::vector<Finding> found;
    for (const Place& place : places) {
        check_subsidies(chain_of(parent, place.code), rows, found);
        check_base(place.code, rows, found);
    }
    return found;
}

std::vector<Finding> check_gaps(const std::vector<Place>& places, const PolicyRows& rows) {
    const auto parent = parents(places);
    std::vector<Finding> found;
    for_each_topic(rows, [&](Topic topic, const auto& of_topic) {
        if (!is_needed(topic)) return;
        std::set<AreaCode> with_rows;
        for (const auto& row : of_topic)
            if (!row.group) with_rows.insert(row.area);
        const auto is_empty = [&](AreaCode area) {
            return std::ranges::none_of(chain_of(parent, area),
                                        [&](AreaCode of) { return with_rows.contains(of); });
        };
        for (const Place& place : places)
            if (is_empty(place.code) && (place.code == nation || !is_empty(place.parent)))
                found.push_back({FindingCode::topic_missing, Severity::warning, place.code, topic,
                                 std::nullopt, std::nullopt, Facts{}});
    });
    return found;
}

}  // namespace pension
