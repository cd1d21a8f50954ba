// SPDX-License-Identifier: Apache-2.0
#include "policy/checks.hpp"

#include "base/decimal.hpp"
#include "policy/law_checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

namespace pension {

namespace {

using Facts = Finding::Facts;

/// More yearly amounts than this are a slip of the pen, not an offer: 1 to 6000 yuan by 1 fen.
constexpr std::int64_t most_amounts = 10'000;

/// Beyond these a figure is more likely a slip of the unit: the file holds fen and millionths.
struct Plausible {
    Money least;
    Money most;
};
const Plausible plausible_tier{Money::from_yuan(10), Money::from_yuan(100'000)};
const Plausible plausible_base{Money::from_yuan(20), Money::from_yuan(10'000)};
constexpr Rate highest_plausible_rate = Rate::from_ppm(200'000);
constexpr int least_payout_months = 30;
constexpr int most_payout_months = 400;

std::string percent_text(Rate rate) {
    return decimal_text(rate.ppm(), 4) + "%";
}

/// Gathers what is wrong with the figures of one topic.
class Findings {
public:
    Findings(Topic topic, std::vector<Finding>& found) : topic_{topic}, found_{found} {}

    template <class T>
    void add(const Row<T>& row, FindingCode code, Facts facts, Severity how = Severity::error) {
        found_.push_back(
            {code, how, row.area, topic_, row.group, row.figure.from, std::move(facts)});
    }

    /// Warns of the amount if there is no other fault in it.
    template <class T>
    void add_implausible(const Row<T>& row, Money amount, const Plausible& expected) {
        if (amount <= Money{} || (expected.least <= amount && amount <= expected.most)) return;
        add(row, FindingCode::amount_implausible,
            {{"amount", yuan_text(amount)},
             {"least", yuan_text(expected.least)},
             {"most", yuan_text(expected.most)}},
            Severity::warning);
    }

    Topic topic() const { return topic_; }

private:
    Topic topic_;
    std::vector<Finding>& found_;
};

void check(const Row<TierList>& row, Findings& found) {
    const TierRange* before = nullptr;
    for (const TierRange& range : row.figure.value) {
        if (range.from <= Money{})
            found.add(row, FindingCode::amount_not_positive, {{"amount", yuan_text(range.from)}});
        const bool single = range.from == range.to;
        if (!single && (range.step <= Money{} || range.to < range.from ||
                        (range.to - range.from).fen() / range.step.fen() >= most_amounts))
            found.add(row, FindingCode::range_too_fine,
                      {{"from", yuan_text(range.from)},
                       {"to", yuan_text(range.to)},
                       {"step", yuan_text(range.step)}});
        if (before && range.from <= before->to)
            found.add(row, FindingCode::tiers_not_rising,
                      {{"amount", yuan_text(range.from)}, {"before", yuan_text(before->to)}});
        before = &range;
    }
    // One of both ends is enough: where the unit is wrong, it is for the whole list.
    if (row.figure.value.empty()) return;
    const Money lowest = row.figure.value.front().from;
    const Money highest = row.figure.value.back().to;
    found.add_implausible(row, lowest < plausible_tier.least ? lowest : highest, plausible_tier);
}

void check(const Row<SubsidySteps>& row, Findings& found) {
    const SubsidyStep* before = nullptr;
    for (const SubsidyStep& step : row.figure.value) {
        if (before && step.from <= before->from)
            found.add(row, FindingCode::subsidies_not_rising,
                      {{"amount", yuan_text(step.from)}, {"before", yuan_text(before->from)}});
        // For a group a fall can be meant: who pays more himself gives up what he was given.
        if (before && step.subsidy < before->subsidy && !row.group)
            found.add(
                row, FindingCode::subsidy_falls,
                {{"subsidy", yuan_text(step.subsidy)}, {"before", yuan_text(before->subsidy)}},
                Severity::warning);
        before = &step;
    }
}

void check(const Row<Money>& row, Findings& found) {
    if (row.figure.value <= Money{})
        found.add(row, FindingCode::amount_not_positive, {{"amount", yuan_text(row.figure.value)}});
    if (found.topic() == Topic::base_pension)
        found.add_implausible(row, row.figure.value, plausible_base);
}

void check(const Row<Rate>& row, Findings& found) {
    if (row.figure.value > highest_plausible_rate)
        found.add(row, FindingCode::rate_implausible,
                  {{"rate", percent_text(row.figure.value)},
                   {"most", percent_text(highest_plausible_rate)}},
                  Severity::warning);
}

void check(const Row<LongPayerBrackets>& row, Findings& found) {
    const LongPayerBracket* before = nullptr;
    for (const LongPayerBracket& bracket : row.figure.value) {
        const bool overlaps = before && (!before->to_year || bracket.from_year <= *before->to_year);
        if (overlaps || (bracket.to_year && *bracket.to_year < bracket.from_year))
            found.add(row, FindingCode::brackets_overlap,
                      {{"year", fmt::format("{}", bracket.from_year)}});
        before = &bracket;
    }
}

void check(const Row<PayoutTable>& row, Findings& found) {
    const PayoutStep* before = nullptr;
    for (const PayoutStep& step : row.figure.value) {
        if (before && step.age_in_months <= before->age_in_months)
            found.add(row, FindingCode::payout_ages_not_rising,
                      {{"age", fmt::format("{}", step.age_in_months)},
                       {"age_before", fmt::format("{}", before->age_in_months)}});
        else if (before && step.payout_months > before->payout_months)
            found.add(row, FindingCode::payout_months_rise,
                      {{"age", fmt::format("{}", step.age_in_months)},
                       {"payout_months", fmt::format("{}", step.payout_months)},
                       {"before", fmt::format("{}", before->payout_months)}},
                      Severity::warning);
        if (step.payout_months < least_payout_months || step.payout_months > most_payout_months)
            found.add(row, FindingCode::payout_months_implausible,
                      {{"payout_months", fmt::format("{}", step.payout_months)},
                       {"least", fmt::format("{}", least_payout_months)},
                       {"most", fmt::format("{}", most_payout_months)}},
                      Severity::warning);
        before = &step;
    }
}

template <class T>
void check(const Row<T>&, Findings&) {}

/// The lowest pension age that the area itself gives the group; that of everybody, then the
/// nation's, where it gives none.
std::optional<int> lowest_pension_age(const std::vector<Row<int>>& ages, AreaCode area,
                                      std::optional<Group> group) {
    for (const auto& [of, whose] :
         {std::tuple{area, group}, std::tuple{area, std::optional<Group>{}},
          std::tuple{nation, std::optional<Group>{}}}) {
        std::optional<int> lowest;
        for (const Row<int>& row : ages)
            if (row.area == of && row.group == whose)
                lowest = std::min(lowest.value_or(row.figure.value), row.figure.value);
        if (lowest) return lowest;
    }
    return std::nullopt;
}

/// A table must have an answer for the first age at which it can be asked.
void check_payout_starts(const PolicyRows& rows, std::vector<Finding>& all) {
    Findings found{Topic::payout_months, all};
    for (const Row<PayoutTable>& row : rows.payout_months) {
        const auto age = lowest_pension_age(rows.pension_age, row.area, row.group);
        const auto& table = row.figure.value;
        if (!age || (!table.empty() && table.front().age_in_months <= *age)) continue;
        found.add(row, FindingCode::payout_starts_late,
                  {{"age", table.empty() ? "" : fmt::format("{}", table.front().age_in_months)},
                   {"pension_age", fmt::format("{}", *age)}});
    }
}

template <class T>
void check_topic(Topic topic, const std::vector<Row<T>>& rows, std::vector<Finding>& all) {
    Findings found{topic, all};
    std::set<std::tuple<AreaCode, std::optional<Group>, Month>> seen;
    for (const Row<T>& row : rows) {
        if (!seen.insert({row.area, row.group, row.figure.from}).second)
            found.add(row, FindingCode::month_repeated, {});
        check(row, found);
    }
}

std::vector<Finding> check_places(const std::vector<Place>& places) {
    std::map<AreaCode, AreaCode> parent;
    for (const Place& place : places) parent[place.code] = place.parent;
    if (!parent.contains(nation)) return {{FindingCode::nation_missing}};
    std::vector<Finding> found;
    for (const Place& place : places) {
        const Facts facts{{"parent", fmt::format("{:06}", place.parent)}};
        AreaCode at = place.code;
        for (std::size_t steps = 0; at != nation && steps < places.size(); ++steps) {
            if (!parent.contains(parent[at])) break;
            at = parent[at];
        }
        if (!parent.contains(place.parent))
            found.push_back(
                {FindingCode::parent_unknown, Severity::error, place.code, {}, {}, {}, facts});
        else if (at != nation && parent.contains(parent[at]))
            found.push_back(
                {FindingCode::parents_in_a_circle, Severity::error, place.code, {}, {}, {}, facts});
    }
    return found;
}

}  // namespace

std::vector<Finding> check_rows(const std::vector<Place>& places, const PolicyRows& rows) {
    std::vector<Finding> found = check_places(places);
    if (found.empty()) {
        for_each_topic(
            rows, [&](Topic topic, const auto& of_topic) { check_topic(topic, of_topic, found); });
        check_payout_starts(rows, found);
    }
    if (!first_error(found))
        for (const auto check_all : {check_against_law, check_gaps})
            std::ranges::move(check_all(places, rows), std::back_inserter(found));
    name_places(found, places);
    return found;
}

std::optional<Finding> check_list_row(Topic topic, std::optional<Group> group,
                                      const Provenance& first, const Provenance& further) {
    const char* field = first.source != further.source         ? "source_id"
                        : first.effect != further.effect       ? "from_known"
                        : first.announced != further.announced ? "announced"
                                                               : nullptr;
    if (!field) return std::nullopt;
    return Finding{
        FindingCode::list_disagrees, Severity::error, first.area, topic, group, first.from,
        {{"field", field}}};
}

}  // namespace pension
