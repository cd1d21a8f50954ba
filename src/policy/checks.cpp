// SPDX-License-Identifier: Apache-2.0
#include "policy/checks.hpp"

#include "base/decimal.hpp"

#include <fmt/format.h>

#include <map>
#include <set>
#include <tuple>

namespace pension {

namespace {

/// More yearly amounts than this are a slip of the pen, not an offer: 1 to 6000 yuan by 1 fen.
constexpr std::int64_t most_amounts = 10'000;

using Facts = std::vector<std::pair<std::string, std::string>>;

/// Gathers what is wrong with the figures of one topic.
class Findings {
public:
    Findings(Topic topic, std::vector<Finding>& found) : topic_{topic}, found_{found} {}

    template <class T>
    void add(const Row<T>& row, FindingCode code, Facts facts, Severity how = Severity::error) {
        found_.push_back(
            {code, how, row.area, topic_, row.group, row.figure.from, std::move(facts)});
    }

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
                       {"before", fmt::format("{}", before->age_in_months)}});
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

const char* code(FindingCode finding) {
    switch (finding) {
        case FindingCode::nation_missing: return "nation_missing";
        case FindingCode::parent_unknown: return "parent_unknown";
        case FindingCode::parents_in_a_circle: return "parents_in_a_circle";
        case FindingCode::list_disagrees: return "list_disagrees";
        case FindingCode::month_repeated: return "month_repeated";
        case FindingCode::tiers_not_rising: return "tiers_not_rising";
        case FindingCode::range_too_fine: return "range_too_fine";
        case FindingCode::subsidies_not_rising: return "subsidies_not_rising";
        case FindingCode::subsidy_falls: return "subsidy_falls";
        case FindingCode::amount_not_positive: return "amount_not_positive";
        case FindingCode::brackets_overlap: return "brackets_overlap";
        case FindingCode::payout_ages_not_rising: return "payout_ages_not_rising";
        case FindingCode::payout_starts_late: return "payout_starts_late";
    }
    return "";
}

std::string one_line(const Finding& finding) {
    std::string line = fmt::format("{:06}", finding.area);
    if (finding.topic) line += fmt::format(" {}", code(*finding.topic));
    if (finding.group) line += fmt::format(" {}", code(*finding.group));
    if (finding.month) line += fmt::format(" {}", iso(*finding.month));
    line += fmt::format(" {}", code(finding.code));
    std::string facts;
    for (const auto& [name, value] : finding.facts)
        facts += fmt::format("{}{} {}", facts.empty() ? "" : ", ", name, value);
    return facts.empty() ? line : fmt::format("{} ({})", line, facts);
}

std::vector<Finding> check_rows(const std::vector<Place>& places, const PolicyRows& rows) {
    std::vector<Finding> found = check_places(places);
    if (!found.empty()) return found;
    for_each_topic(rows,
                   [&](Topic topic, const auto& of_topic) { check_topic(topic, of_topic, found); });
    check_payout_starts(rows, found);
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

const Finding* first_error(const std::vector<Finding>& findings) {
    for (const Finding& finding : findings)
        if (finding.severity == Severity::error) return &finding;
    return nullptr;
}

}  // namespace pension
