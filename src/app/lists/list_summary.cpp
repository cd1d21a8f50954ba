// SPDX-License-Identifier: Apache-2.0
#include "app/lists/list_summary.hpp"

#include "app/asking/identity_number.hpp"
#include "base/decimal.hpp"
#include "exchange/csv.hpp"
#include "exchange/csv_rows.hpp"
#include "exchange/text_lines.hpp"

#include <fmt/format.h>

#include <charconv>

namespace pension {

namespace {

using Cells = std::vector<std::string>;

std::string count(std::int64_t number) {
    return fmt::format("{}", number);
}

std::string amount(const std::optional<Money>& money) {
    return money ? yuan_text(*money) : std::string{};
}

Cells row_of(const std::string& township, const std::string& village, const ListTally& tally,
             std::size_t plans) {
    Cells row{township,
              village,
              count(tally.people),
              count(tally.refused),
              count(tally.gaps_unknown),
              count(tally.with_gaps),
              count(tally.gap_years),
              count(tally.closed_years),
              yuan_text(tally.missing),
              count(tally.now.people),
              amount(tally.now.average())};
    for (std::size_t i = 0; i < plans; ++i) {
        const PensionTally plan = i < tally.plans.size() ? tally.plans[i] : PensionTally{};
        row.push_back(count(plan.people));
        row.push_back(amount(plan.average()));
    }
    return row;
}

/// The numbers of a tally in one order, for both ways.
template <class T, class Visit>
void for_each_number(T& tally, Visit visit) {
    for (auto* number : {&tally.people, &tally.refused, &tally.gaps_unknown, &tally.with_gaps,
                         &tally.gap_years, &tally.closed_years})
        visit(*number);
}

std::optional<std::int64_t> number_in(const std::string& text) {
    std::int64_t number = 0;
    const char* end = text.data() + text.size();
    const auto [last, failed] = std::from_chars(text.data(), end, number);
    return failed == std::errc{} && last == end ? std::optional{number} : std::nullopt;
}

}  // namespace

void PensionTally::add(const PensionTally& other) {
    people += other.people;
    monthly += other.monthly;
}

std::optional<Money> PensionTally::average() const {
    if (people == 0) return std::nullopt;
    return scale(monthly, 1, people, Rounding::half_up);
}

void ListTally::add(const ListTally& other) {
    people += other.people;
    refused += other.refused;
    gaps_unknown += other.gaps_unknown;
    with_gaps += other.with_gaps;
    gap_years += other.gap_years;
    closed_years += other.closed_years;
    missing += other.missing;
    now.add(other.now);
    if (plans.size() < other.plans.size()) plans.resize(other.plans.size());
    for (std::size_t i = 0; i < other.plans.size(); ++i) plans[i].add(other.plans[i]);
}

std::string ListSummary::shown(std::string_view cell) {
    return with_identities_masked(without_unreadable(cell));
}

ListTally& ListSummary::of(std::string_view township, std::string_view village) {
    if (last_ < villages_.size() && villages_[last_].township == township &&
        villages_[last_].village == village)
        return villages_[last_].tally;
    std::string key{township};
    key += '\n';
    key += village;
    const auto [found, is_new] = index_.try_emplace(std::move(key), villages_.size());
    if (is_new) villages_.push_back({shown(township), shown(village), {}});
    last_ = found->second;
    return villages_[last_].tally;
}

void ListSummary::add(const ListSummary& other) {
    for (const auto& [township, village, tally] : other.villages_) of(township, village).add(tally);
}

void ListSummary::clear() {
    villages_.clear();
    index_.clear();
    last_ = 0;
}

ListTally ListSummary::total() const {
    ListTally all;
    for (const VillageTally& village : villages_) all.add(village.tally);
    return all;
}

std::vector<std::string> ListSummary::titles(std::size_t plans) {
    Cells row{
        "township",           "village",   "people",           "refused",       "gaps_unknown",
        "with_gaps",          "gap_years", "closed_gap_years", "missing_money", "pensions_now",
        "average_monthly_now"};
    for (std::size_t i = 1; i <= plans; ++i) {
        row.push_back(fmt::format("pensions_{}", i));
        row.push_back(fmt::format("average_monthly_{}", i));
    }
    return row;
}

std::string ListSummary::csv(std::size_t plans) const {
    std::vector<Cells> rows{titles(plans)};
    for (const auto& [township, village, tally] : villages_)
        rows.push_back(row_of(township, village, tally, plans));
    rows.push_back(row_of("", "", total(), plans));
    return pension::csv(rows);
}

std::string ListSummary::written() const {
    std::vector<Cells> rows;
    for (const auto& [township, village, tally] : villages_) {
        // No cell is empty or a formula, so that each comes back as it was.
        Cells row{"=" + township, "=" + village};
        for_each_number(tally, [&](std::int64_t number) { row.push_back(count(number)); });
        const auto add = [&](Money money) { row.push_back(count(money.fen())); };
        add(tally.missing);
        row.push_back(count(tally.now.people));
        add(tally.now.monthly);
        for (const PensionTally& plan : tally.plans) {
            row.push_back(count(plan.people));
            add(plan.monthly);
        }
        rows.push_back(std::move(row));
    }
    return pension::csv(rows);
}

std::optional<ListSummary> ListSummary::read(std::string_view text) {
    constexpr std::string_view before = "'=";
    const auto rows = csv_rows(text);
    if (!rows) return std::nullopt;
    ListSummary summary;
    for (const CsvRow& row : rows.value()) {
        if (row.cells.size() < 11 || !row.cells[0].starts_with(before) ||
            !row.cells[1].starts_with(before))
            return std::nullopt;
        ListTally& tally = summary.of(std::string_view{row.cells[0]}.substr(before.size()),
                                      std::string_view{row.cells[1]}.substr(before.size()));
        bool is_good = true;
        std::size_t at = 2;
        const auto next = [&] {
            const auto number =
                at < row.cells.size() ? number_in(row.cells[at]) : std::optional<std::int64_t>{};
            ++at;
            is_good = is_good && number;
            return number.value_or(0);
        };
        for_each_number(tally, [&](std::int64_t& number) { number = next(); });
        tally.missing = Money::from_fen(next());
        tally.now.people = next();
        tally.now.monthly = Money::from_fen(next());
        while (is_good && at < row.cells.size()) {
            PensionTally& plan = tally.plans.emplace_back();
            plan.people = next();
            plan.monthly = Money::from_fen(next());
        }
        if (!is_good) return std::nullopt;
    }
    return summary;
}

}  // namespace pension
