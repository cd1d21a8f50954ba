// SPDX-License-Identifier: Apache-2.0
#include "policy/policy_book.hpp"

#include "policy/joined_rules.hpp"

#include <algorithm>
#include <set>

namespace pension {

PolicyBook::PolicyBook(std::vector<Place> places, PolicyRows rows,
                       std::map<AreaCode, std::string> policy_ids)
    : places_{std::move(places)}, rows_{std::move(rows)}, policy_ids_{std::move(policy_ids)} {}

const Place& PolicyBook::place_with_figures(AreaCode code) const {
    const Place* place = find(code);
    expects(place != nullptr, "PolicyBook: unknown place");
    // Without it a place whose rows were left out would look like one that inherits everything.
    expects(policy_ids_.contains(code), "PolicyBook: the figures of this place were not read");
    return *place;
}

namespace {

bool has_shares(const TierList& tiers) {
    return std::ranges::any_of(tiers, [](auto& range) { return range.share != Rate{}; });
}

/// Tiers that are shares, as amounts from month to month of the base that they are measured on; of
/// months in which no base is known they are not known either. Their source is the document of the
/// later one, the list or the base.
Timeline<TierList> with_amounts(const Timeline<TierList>& tiers,
                                const Timeline<TierWageBase>& bases) {
    if (std::ranges::none_of(tiers.entries(), has_shares, &Dated<TierList>::value)) return tiers;
    std::vector<Dated<TierList>> entries;
    for (const Dated<TierList>& list : tiers.entries()) {
        if (!has_shares(list.value)) {
            entries.push_back(list);
            continue;
        }
        const Month last = tiers.unchanged_until(list.from);
        for (const Dated<TierWageBase>& base : bases.entries()) {
            const Month from = std::max(list.from, base.from);
            const Month until = std::min(last, bases.unchanged_until(base.from));
            if (from > until) continue;
            entries.push_back({from, with_amounts(list.value, base.value),
                               base.from > list.from ? base.provenance : list.provenance,
                               until == end_of_time ? std::nullopt : std::optional{until}});
        }
    }
    return {tiers.topic(), std::move(entries)};
}

}  // namespace

namespace {

/// The tiers that the group may choose.
Timeline<TierList> open_to(Group group, const Timeline<TierList>& tiers) {
    std::vector<Dated<TierList>> entries = tiers.entries();
    for (Dated<TierList>& list : entries) list.value = open_to(group, std::move(list.value));
    return {tiers.topic(), std::move(entries)};
}

/// Base pensions whose local part stands alone, with the nation's minimum of each month; of months
/// in which there was none they are not known.
Timeline<BaseBands> with_minimum(const Timeline<BaseBands>& bases,
                                 const Timeline<BaseBands>& minimum) {
    const auto is_local_part = [](const Dated<BaseBands>& base) {
        return std::ranges::any_of(base.value, &BaseBand::on_top_of_minimum);
    };
    if (std::ranges::none_of(bases.entries(), is_local_part)) return bases;
    std::vector<Dated<BaseBands>> entries;
    for (const Dated<BaseBands>& base : bases.entries()) {
        if (!is_local_part(base)) {
            entries.push_back(base);
            continue;
        }
        const Month last = bases.unchanged_until(base.from);
        for (const Dated<BaseBands>& least : minimum.entries()) {
            const Month from = std::max(base.from, least.from);
            const Month until = std::min(last, minimum.unchanged_until(least.from));
            if (from > until) continue;
            // The document is the place's: the nation's is a minimum of which it speaks.
            Dated<BaseBands> whole{from, base.value, base.provenance,
                                   until == end_of_time ? std::nullopt : std::optional{until}};
            for (BaseBand& band : whole.value)
                if (band.on_top_of_minimum)
                    band.per_month += base_at(least.value, {band.age_in_months});
            entries.push_back(std::move(whole));
        }
    }
    return {bases.topic(), std::move(entries)};
}

/// The months in which one of the two changes, in order.
template <class T>
std::set<Month> months_of_change(const Timeline<T>& one, const Timeline<T>& other) {
    std::set<Month> months;
    for (const Timeline<T>* rule : {&one, &other})
        for (const Dated<T>& figure : rule->entries()) {
            months.insert(figure.from);
            if (figure.until) months.insert(*figure.until + Months{1});
        }
    return months;
}

/// Whether a place that pays that already paid more than what a later fact lays down as the least
/// for all places of its kind: it has not come down to it since.
bool is_above_floor(const Dated<BaseBands>& figure, const Dated<BaseBands>& floor) {
    const auto lowest = [](const BaseBands& bands) {
        return std::ranges::min_element(bands, {}, &BaseBand::per_month)->per_month;
    };
    return floor.provenance->is_floor && lowest(figure.value) > lowest(floor.value);
}

template <class T>
bool is_above_floor(const Dated<T>&, const Dated<T>&) {
    return false;
}

/// In each month the unconfirmed figure where it is of a later month than the fact in force, of
/// whatever level, or of the same month and of an area below: what is older than a fact adds
/// nothing to it, but for a base pension above what is only a least.
template <class T>
Timeline<T> with_newer(const Timeline<T>& facts, const Timeline<T>& unconfirmed,
                       const std::vector<AreaCode>& from_place_to_nation) {
    const auto is_below = [&](const Provenance& one, const Provenance& fact) {
        return std::ranges::find(from_place_to_nation, one.area) <
               std::ranges::find(from_place_to_nation, fact.area);
    };
    const auto adds_to = [&](const Dated<T>& one, const Dated<T>& fact) {
        const Provenance& mine = *one.provenance;
        const Provenance& theirs = *fact.provenance;
        if (mine.from > theirs.from) return true;
        return is_below(mine, theirs) && (mine.from == theirs.from || is_above_floor(one, fact));
    };
    std::vector<Dated<T>> entries;
    for (const Month month : months_of_change(facts, unconfirmed)) {
        const Dated<T>* fact = facts.find(month);
        const Dated<T>* other = unconfirmed.find(month);
        const bool is_used = other && (!fact || adds_to(*other, *fact));
        const Dated<T>* chosen = is_used ? other : fact;
        if (!entries.empty() && !entries.back().until &&
            (!chosen || entries.back().provenance != chosen->provenance))
            entries.back().until = month - Months{1};
        if (!chosen || (!entries.empty() && !entries.back().until)) continue;
        entries.push_back({month, chosen->value, chosen->provenance, {}});
    }
    return {facts.topic(), std::move(entries)};
}

/// Facts, and what of the unconfirmed is newer.
template <class T>
Timeline<T> looked_up_with_unconfirmed(Topic topic, const std::vector<Row<T>>& rows,
                                       const std::vector<AreaCode>& areas, Group group) {
    const auto is_unconfirmed = [](const Row<T>& row) {
        return row.figure.provenance && row.figure.provenance->unconfirmed;
    };
    if (std::ranges::none_of(rows, is_unconfirmed)) return looked_up(topic, rows, areas, group);
    std::vector<Row<T>> facts = rows;
    const auto others = std::ranges::stable_partition(
        facts, [&](const Row<T>& row) { return !is_unconfirmed(row); });
    const std::vector<Row<T>> unconfirmed{others.begin(), others.end()};
    facts.erase(others.begin(), others.end());
    return with_newer(looked_up<T>(topic, facts, areas, group),
                      looked_up<T>(topic, unconfirmed, areas, group), areas);
}

}  // namespace

ResidentRules PolicyBook::rules(AreaCode code, Group group) const {
    ResidentRules rules{place_with_figures(code)};
    const auto areas = chain(code);
    rules.base_pension_floor =
        looked_up(Topic::base_pension, rows_.base_pension, {nation}, std::nullopt);
    const auto fill = [&](auto& timeline, const auto& rows) {
        timeline = looked_up_with_unconfirmed(timeline.topic(), rows, areas, group);
        rules.says_something_for_the_group |= std::ranges::any_of(rows, [&](const auto& row) {
            return row.group == group && std::ranges::find(areas, row.area) != areas.end();
        });
    };
#define PENSION_TOPIC(name, type, table, chinese) fill(rules.name, rows_.name);
    PENSION_RESIDENT_TOPICS(PENSION_TOPIC)
#undef PENSION_TOPIC
    rules.listed_tiers = with_amounts(rules.tiers, rules.tier_wage_base);
    rules.tiers = open_to(group, rules.listed_tiers);
    rules.base_pension = with_minimum(rules.base_pension, rules.base_pension_floor);
    for_each_timeline(rules, [&](const auto& rule) {
        const auto& entries = rule.entries();
        for (std::size_t i = 0; i + 1 < entries.size(); ++i)
            if (ran_out(entries[i], entries[i + 1]))
                rules.ran_out.push_back({rule.topic(), entries[i].provenance});
    });
    return rules;
}

ResidentRules PolicyBook::rules(const std::vector<Stay>& earlier, AreaCode code,
                                Group group) const {
    ResidentRules last = rules(code, group);
    if (earlier.empty()) return last;
    std::vector<RulesOfStay> before;
    for (const Stay& stay : earlier) before.push_back({rules(stay.place, stay.group), stay});
    ResidentRules all = joined(before, last, group);
    for (KnownStay& stay : all.stays) stay.policy_id = policy_id(stay.place.code);
    return all;
}

EmployeeRules PolicyBook::employee_rules(AreaCode code) const {
    EmployeeRules rules{place_with_figures(code)};
    const auto areas = chain(code);
    const auto fill = [&](auto& timeline, const auto& rows) {
        timeline = looked_up(timeline.topic(), rows, areas, std::nullopt);
    };
#define PENSION_TOPIC(name, type, table, chinese) fill(rules.name, rows_.name);
    PENSION_EMPLOYEE_TOPICS(PENSION_TOPIC)
#undef PENSION_TOPIC
    return rules;
}

std::vector<Group> PolicyBook::groups_with_rules(AreaCode code) const {
    const auto above = chain(code);
    std::vector<Group> groups;
    for (const Group group : all_groups) {
        bool has_rule = group == Group::ordinary;
        for_each_topic(rows_, [&](Topic, const auto& rows) {
            has_rule =
                has_rule || std::ranges::any_of(rows, [&](const auto& row) {
                    return row.group == group && std::ranges::find(above, row.area) != above.end();
                });
        });
        if (has_rule) groups.push_back(group);
    }
    return groups;
}

const std::string& PolicyBook::policy_id(AreaCode code) const {
    const auto found = policy_ids_.find(code);
    expects(found != policy_ids_.end(), "PolicyBook: a place without policy id");
    return found->second;
}

std::vector<PlaceSummary> PolicyBook::summaries() const {
    std::vector<PlaceSummary> all;
    for (const Place& place : places())
        all.push_back({place_with_figures(place.code), {}, {}, policy_id(place.code)});
    for_each_topic(rows_, [&](Topic topic, const auto& rows) {
        if (topic == Topic::scheme_start || is_of_employees(topic)) return;
        for (const auto& row : rows) {
            const auto of = std::ranges::lower_bound(
                all, row.area, {}, [](const PlaceSummary& each) { return each.place.code; });
            of->first = std::min(of->first.value_or(row.figure.from), row.figure.from);
            of->last = std::max(of->last.value_or(row.figure.from), row.figure.from);
            if (topic == Topic::tiers && !row.group)
                of->tiers = std::max(of->tiers.value_or(row.figure.from), row.figure.from);
        }
    });
    return all;
}

}  // namespace pension
