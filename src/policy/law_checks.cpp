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

/// What is for everybody at the end of that chain.
template <class T>
Timeline<T> of_everybody(Topic topic, const std::vector<Row<T>>& rows,
                         const std::vector<AreaCode>& chain) {
    return looked_up(topic, rows, chain, std::nullopt);
}

template <class T>
void collect_months(const std::vector<Row<T>>& rows, AreaCode area, std::set<Month>& months) {
    for (const Row<T>& row : rows) {
        if (row.area != area || row.group) continue;
        months.insert(row.figure.from);
        if (row.figure.until) months.insert(*row.figure.until + Months{1});
    }
}

/// The first tier whose subsidy lies below the floor for it, as facts; none where all are high
/// enough.
Facts tier_below_floor(const TierList& tiers, const SubsidySteps& steps) {
    const auto amounts = offered_amounts(tiers);
    for (const Money tier : amounts) {
        if (tier == Money{} || (tier != amounts.front() && tier < higher_tiers)) continue;
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
    const auto all_tiers = of_everybody(Topic::tiers, rows.tiers, chain);
    const auto all_steps = of_everybody(Topic::subsidies, rows.subsidies, chain);
    const auto all_bases = of_everybody(Topic::tier_wage_base, rows.tier_wage_base, chain);
    Facts told;
    for (const Month month : months) {
        const auto* tiers = all_tiers.find(month);
        const auto* steps = all_steps.find(month);
        if (!tiers || !steps) continue;
        const auto* base = all_bases.find(month);
        const Facts facts = tier_below_floor(
            base ? with_amounts(tiers->value, base->value) : tiers->value, steps->value);
        if (!facts.empty() && facts != told)
            found.push_back({FindingCode::subsidy_below_floor, Severity::warning, chain.front(),
                             Topic::subsidies, std::nullopt, month, facts});
        told = facts;
    }
}

/// The first figure of the place that lies below the nation's, at whatever age.
void check_base(const std::vector<AreaCode>& chain, const PolicyRows& rows,
                std::vector<Finding>& found) {
    const AreaCode area = chain.front();
    std::set<Month> months;
    collect_months(rows.base_pension, area, months);
    if (area == nation || months.empty()) return;
    collect_months(rows.base_pension, nation, months);
    const auto own = looked_up(Topic::base_pension, rows.base_pension, {area}, std::nullopt);
    const auto floor = looked_up(Topic::base_pension, rows.base_pension, {nation}, std::nullopt);
    for (const Month month : months) {
        const auto* bands = own.find(month);
        const auto* minimum = floor.find(month);
        if (!bands || !minimum) continue;
        for (const BaseBand& band : bands->value) {
            const Money least = base_at(minimum->value, {band.age_in_months});
            if (band.per_month >= least) continue;
            found.push_back({FindingCode::base_below_minimum,
                             Severity::warning,
                             area,
                             Topic::base_pension,
                             std::nullopt,
                             bands->from,
                             {{"base", yuan_text(band.per_month)},
                              {"minimum", yuan_text(least)},
                              {"since", iso(month)}}});
            return;
        }
    }
}

/// What a flexible worker pays at least in a year, where base limits and rate are known.
std::optional<Money> flexible_minimum(const std::vector<AreaCode>& chain, const PolicyRows& rows,
                                      Month month) {
    const auto limits = of_everybody(Topic::base_limits, rows.base_limits, chain);
    const auto shares =
        of_everybody(Topic::employee_contribution, rows.employee_contribution, chain);
    const auto* limit = limits.find(month);
    const auto* share = shares.find(month);
    if (!limit || !share || !limit->value.lower) return std::nullopt;
    return apply(share->value.rate, *limit->value.lower, Rounding::half_up) * 12;
}

/// 最高档原则上不超过灵活就业人员的年最低缴费额: where the place says so, in each month in which
/// its tiers or the limits change.
void check_top_tier(const std::vector<AreaCode>& chain, const PolicyRows& rows,
                    std::vector<Finding>& found) {
    std::set<Month> months;
    collect_months(rows.tiers, chain.front(), months);
    if (months.empty()) return;
    for (const AreaCode area : chain) collect_months(rows.base_limits, area, months);
    const auto caps = of_everybody(Topic::yearly_cap, rows.yearly_cap, chain);
    const auto tiers = of_everybody(Topic::tiers, rows.tiers, chain);
    for (const Month month : months) {
        const auto* cap = caps.find(month);
        const auto* list = tiers.find(month);
        if (!cap || !cap->value.within_flexible_minimum || !list) continue;
        const auto most = flexible_minimum(chain, rows, month);
        if (!most || list->value.back().to <= *most) continue;
        found.push_back({FindingCode::tier_above_flexible_minimum,
                         Severity::warning,
                         chain.front(),
                         Topic::tiers,
                         std::nullopt,
                         list->from,
                         {{"tier", yuan_text(list->value.back().to)}, {"most", yuan_text(*most)}}});
        return;
    }
}

std::map<AreaCode, AreaCode> parents(const std::vector<Place>& places) {
    std::map<AreaCode, AreaCode> parent;
    for (const Place& place : places) parent[place.code] = place.parent;
    return parent;
}

}  // namespace

std::vector<Finding> check_against_law(const std::vector<Place>& places, const PolicyRows& rows) {
    const auto parent = parents(places);
    std::vector<Finding> found;
    for (const Place& place : places) {
        const auto chain = chain_of(parent, place.code);
        check_subsidies(chain, rows, found);
        check_base(chain, rows, found);
        check_top_tier(chain, rows, found);
    }
    return found;
}

std::vector<Finding> check_gaps(const std::vector<Place>& places, const PolicyRows& rows) {
    const auto parent = parents(places);
    std::vector<Finding> found;
    for_each_topic(rows, [&](Topic topic, const auto& of_topic) {
        if (!is_indispensable(topic)) return;
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
