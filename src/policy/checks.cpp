// SPDX-License-Identifier: Apache-2.0
#include "policy/checks.hpp"

#include "base/decimal.hpp"
#include "policy/law_checks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
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
const Plausible plausible_supplement{Money::from_yuan(1), Money::from_yuan(5'000)};
const Plausible plausible_yearly_wage{Money::from_yuan(1'000), Money::from_yuan(2'400'000)};
const Plausible plausible_wage{Money::from_yuan(300), Money::from_yuan(200'000)};
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
    const TierRange* first = nullptr;
    const TierRange* before = nullptr;
    for (const TierRange& range : row.figure.value) {
        if (range.share != Rate{}) continue;  // Its amounts are those of the wage base.
        if (range.from <= Money{})
            found.add(row, FindingCode::amount_not_positive, {{"amount", yuan_text(range.from)}});
        const bool single = range.from == range.to;
        if (!single && !range.is_band() &&
            (range.step <= Money{} || range.to < range.from ||
             (range.to - range.from).fen() / range.step.fen() >= most_amounts))
            found.add(row, FindingCode::range_too_fine,
                      {{"from", yuan_text(range.from)},
                       {"to", yuan_text(range.to)},
                       {"step", yuan_text(range.step)}});
        if (before && range.from <= before->to)
            found.add(row, FindingCode::tiers_not_rising,
                      {{"amount", yuan_text(range.from)}, {"before", yuan_text(before->to)}});
        if (!first) first = &range;
        before = &range;
    }
    if (!row.group && std::ranges::all_of(row.figure.value, &TierRange::only_hardship))
        found.add(row, FindingCode::no_tier_for_everybody, {});
    // One of both ends is enough: where the unit is wrong, it is for the whole list.
    if (!before) return;
    const Money lowest = first->from;
    const Money highest = before->to;
    found.add_implausible(row, lowest < plausible_tier.least ? lowest : highest, plausible_tier);
}

void check(const Row<SubsidySteps>& row, Findings& found) {
    const SubsidyStep* before = nullptr;
    for (const SubsidyStep& step : row.figure.value) {
        if (before &&
            (step.from_age_in_months != before->from_age_in_months || step.sex != before->sex))
            before = nullptr;  // Of each age and sex a table of its own.
        if (before && step.from <= before->from)
            found.add(row, FindingCode::subsidies_not_rising,
                      {{"amount", yuan_text(step.from)}, {"before", yuan_text(before->from)}});
        // For a group a fall can be meant: who pays more himself gives up what he was given.
        const Money now = amount_of(step, step.from);
        const Money then = before && before->from < step.from
                               ? amount_of(*before, step.from - Money::from_fen(1))
                               : Money{};
        if (before && now < then && !row.group)
            found.add(row, FindingCode::subsidy_falls,
                      {{"subsidy", yuan_text(now)}, {"before", yuan_text(then)}},
                      Severity::warning);
        before = &step;
    }
}

template <class T>
void check_positive(const Row<T>& row, Money amount, const Plausible& expected, Findings& found) {
    if (amount <= Money{})
        found.add(row, FindingCode::amount_not_positive, {{"amount", yuan_text(amount)}});
    found.add_implausible(row, amount, expected);
}

/// Wages and what is measured on them.
void check(const Row<Money>& row, Findings& found) {
    check_positive(row, row.figure.value, plausible_wage, found);
}

void check(const Row<YearlyCap>& row, Findings& found) {
    if (row.figure.value.most) check_positive(row, *row.figure.value.most, plausible_tier, found);
}

void check(const Row<TierWageBase>& row, Findings& found) {
    check_positive(row, row.figure.value.per_year, plausible_yearly_wage, found);
}

void check(const Row<AverageTierSteps>& row, Findings& found) {
    for (const AverageTierStep& step : row.figure.value)
        found.add_implausible(row, step.per_month, plausible_supplement);
}

void check(const Row<GrantCap>& row, Findings& found) {
    if (row.figure.value.most) check_positive(row, *row.figure.value.most, plausible_tier, found);
}

void check(const Row<GovernmentPayment>& row, Findings& found) {
    if (!row.group) found.add(row, FindingCode::government_pays_everybody, {}, Severity::warning);
    const auto& amount = row.figure.value.amount;
    if (amount) check_positive(row, *amount, plausible_tier, found);
}

void check(const Row<BaseBands>& row, Findings& found) {
    const BaseBands& bands = row.figure.value;
    if (bands.empty() || bands.front().age_in_months > 0)
        found.add(row, FindingCode::base_starts_late,
                  {{"age", bands.empty() ? "" : fmt::format("{}", bands.front().age_in_months)}});
    std::optional<int> age;
    for (const BaseBand& band : bands) {
        if (band.age_in_months != age && band.years_registered > 0)
            found.add(row, FindingCode::base_starts_registered,
                      {{"age", fmt::format("{}", band.age_in_months)},
                       {"years", fmt::format("{}", band.years_registered)}});
        age = band.age_in_months;
    }
    for (const BaseBand& band : bands) check_positive(row, band.per_month, plausible_base, found);
}

void check(const Row<OldAgeSteps>& row, Findings& found) {
    const OldAgeStep* before = nullptr;
    for (const OldAgeStep& step : row.figure.value) {
        found.add_implausible(row, step.per_month, plausible_supplement);
        if (before && !step.added && step.per_month < before->per_month)
            found.add(row, FindingCode::supplement_falls,
                      {{"age", fmt::format("{}", step.age_in_months)},
                       {"amount", yuan_text(step.per_month)},
                       {"before", yuan_text(before->per_month)}},
                      Severity::warning);
        before = &step;
    }
}

void check(const Row<BaseLimits>& row, Findings& found) {
    const auto& [average, lower, upper] = row.figure.value;
    for (const auto& wage : {average, lower, upper})
        if (wage) check_positive(row, *wage, plausible_wage, found);
    if (lower && upper && *lower >= *upper)
        found.add(row, FindingCode::limits_cross,
                  {{"lower", yuan_text(*lower)}, {"upper", yuan_text(*upper)}});
}

void check(const Row<RetirementAges>& row, Findings& found) {
    const RetirementAgeStep* before = nullptr;
    for (const RetirementAgeStep& step : row.figure.value) {
        if (before && before->category == step.category &&
            step.age_in_months < before->age_in_months)
            found.add(row, FindingCode::retirement_age_falls,
                      {{"age", fmt::format("{}", step.age_in_months)},
                       {"age_before", fmt::format("{}", before->age_in_months)}},
                      Severity::warning);
        before = &step;
    }
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

/// A table of payout months, in months or in tenths of them.
template <class T, class MonthsOf>
void check_payout(const Row<T>& row, MonthsOf tenths_of, Findings& found) {
    const auto months = [](int tenths) { return decimal_text(tenths, 1); };
    std::optional<int> age_before;
    int before = 0;
    for (const auto& step : row.figure.value) {
        const int tenths = tenths_of(step);
        if (age_before && step.age_in_months <= *age_before)
            found.add(row, FindingCode::payout_ages_not_rising,
                      {{"age", fmt::format("{}", step.age_in_months)},
                       {"age_before", fmt::format("{}", *age_before)}});
        else if (age_before && tenths > before)
            found.add(row, FindingCode::payout_months_rise,
                      {{"age", fmt::format("{}", step.age_in_months)},
                       {"payout_months", months(tenths)},
                       {"before", months(before)}},
                      Severity::warning);
        if (tenths < 10 * least_payout_months || tenths > 10 * most_payout_months)
            found.add(row, FindingCode::payout_months_implausible,
                      {{"payout_months", months(tenths)},
                       {"least", fmt::format("{}", least_payout_months)},
                       {"most", fmt::format("{}", most_payout_months)}},
                      Severity::warning);
        age_before = step.age_in_months;
        before = tenths;
    }
}

void check(const Row<PayoutTable>& row, Findings& found) {
    check_payout(
        row, [](const PayoutStep& step) { return step.payout_months * 10; }, found);
}

void check(const Row<EmployeePayoutTable>& row, Findings& found) {
    check_payout(
        row, [](const EmployeePayoutStep& step) { return step.payout_tenths; }, found);
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

/// The month in which the next figure of the same place and group begins.
template <class T>
std::optional<Month> next_of(const Row<T>& row, const std::vector<Row<T>>& rows) {
    std::optional<Month> next;
    for (const Row<T>& other : rows)
        if (other.area == row.area && other.group == row.group &&
            other.figure.from > row.figure.from)
            next = next ? std::min(*next, other.figure.from) : other.figure.from;
    return next;
}

template <class T>
void check_repeal(const Row<T>& row, std::optional<Month> next, Findings& found) {
    if (!next || *next == *row.figure.until + Months{1}) return;
    const Facts facts{{"until", iso(*row.figure.until)}, {"next", iso(*next)}};
    if (*next <= *row.figure.until)
        found.add(row, FindingCode::figures_overlap, facts);
    else
        found.add(row, FindingCode::gap_in_time, facts, Severity::warning);
}

template <class T>
void check_topic(Topic topic, const std::vector<Row<T>>& rows, std::vector<Finding>& all) {
    Findings found{topic, all};
    std::set<std::tuple<AreaCode, std::optional<Group>, Month>> seen;
    for (const Row<T>& row : rows) {
        if (!seen.insert({row.area, row.group, row.figure.from}).second)
            found.add(row, FindingCode::month_repeated, {});
        check(row, found);
        if (row.figure.provenance)
            for (const OtherSaying& other : row.figure.provenance->others)
                if (other.value.empty() || other.source.empty() || other.month.empty())
                    found.add(row, FindingCode::other_saying_unreadable,
                              {{"text", fmt::format("{} | {} | {}", other.value, other.source,
                                                    other.month)}});
        if (row.figure.until) check_repeal(row, next_of(row, rows), found);
    }
}

/// The first two digits of GB/T 2260, which leaves 99 free: for examples.
bool is_province(AreaCode six_digits) {
    constexpr std::array provinces{11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34,
                                   35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52,
                                   53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 99};
    return std::ranges::find(provinces, six_digits / 10'000) != provinces.end();
}

/// 430100 as 12 digits: 430100000000.
AreaCode in_twelve_digits(AreaCode code) {
    if (code < 1'000'000) return code * 1'000'000;
    return code < 1'000'000'000 ? code * 1'000 : code;
}

/// Whether the code continues its parent's: 430104 under 430100 or 430000, 430104001 under 430104.
bool belongs_under(AreaCode code, AreaCode parent) {
    AreaCode unit = 1;
    const AreaCode above = in_twelve_digits(parent);
    // What the parent leaves open: its zeros, by the steps of the standard.
    for (const AreaCode step :
         std::array<AreaCode, 4>{1'000, 1'000'000, 100'000'000, 10'000'000'000})
        if (above % step == 0) unit = step;
    return above == 0 || in_twelve_digits(code) / unit == above / unit;
}

std::vector<Finding> check_codes(const std::vector<Place>& places) {
    std::vector<Finding> found;
    for (const Place& place : places) {
        if (place.code == nation) continue;
        if (!is_province(in_twelve_digits(place.code) / 1'000'000))
            found.push_back({FindingCode::area_code_unknown, Severity::warning, place.code});
        else if (!belongs_under(place.code, place.parent))
            found.push_back({FindingCode::code_not_under_parent,
                             Severity::warning,
                             place.code,
                             {},
                             {},
                             {},
                             {{"parent", fmt::format("{:06}", place.parent)}}});
    }
    return found;
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
        std::ranges::move(check_codes(places), std::back_inserter(found));
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
                        : first.until != further.until         ? "until_month"
                                                               : nullptr;
    if (!field) return std::nullopt;
    return Finding{
        FindingCode::list_disagrees, Severity::error, first.area, topic, group, first.from,
        {{"field", field}}};
}

}  // namespace pension
