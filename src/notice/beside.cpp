// SPDX-License-Identifier: Apache-2.0
#include "notice/beside.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace pension {

namespace {

using Cells = std::vector<std::pair<std::string, FileCell>>;
using Row = std::optional<Cells>;

std::int64_t flag(bool value) {
    return value ? 1 : 0;
}

FileCell or_nothing(const std::optional<Money>& money) {
    return money ? FileCell{money->fen()} : FileCell{};
}

FileCell or_nothing(const std::optional<int>& number) {
    return number ? FileCell{std::int64_t{*number}} : FileCell{};
}

// The row of a list that stands where the figure would stand, as its table has it.

Row row_of(const TierList& tiers, const FileRow& row) {
    const Money from = Money::from_fen(number_of(row, "from_fen_per_year"));
    const Money to = Money::from_fen(number_of(row, "to_fen_per_year"));
    for (const TierRange& each : tiers) {
        const bool is_it = each.from == from || (from == to && has_amount(each, from));
        if (!is_it) continue;
        // A tier of its own in the notice may be one of a range here.
        const bool inside = from == to;
        return Cells{{"from_fen_per_year", from.fen()},
                     {"to_fen_per_year", inside ? from.fen() : each.to.fen()},
                     {"step_fen", inside ? 0 : each.step.fen()},
                     {"only_kept", flag(each.only_kept)}};
    }
    return std::nullopt;
}

Row row_of(const SubsidySteps& steps, const FileRow& row) {
    const Money from = Money::from_fen(number_of(row, "from_fen_per_year"));
    const SubsidyStep* found = nullptr;
    for (const SubsidyStep& each : steps)
        if (each.from <= from && each.from_age_in_months == 0 && !each.sex) found = &each;
    if (!found) return std::nullopt;
    // Between two steps the one below holds.
    const bool simple = found->share == Rate{} && found->for_each == Money{};
    const Money value = simple || found->from == from ? found->subsidy : amount_of(*found, from);
    return Cells{{"from_fen_per_year", from.fen()},          {"subsidy_fen_per_year", value.fen()},
                 {"payment_millionths", found->share.ppm()}, {"more_fen", found->more.fen()},
                 {"for_each_fen", found->for_each.fen()},    {"most_fen", or_nothing(found->most)}};
}

Row row_of(const BaseBands& bands, const FileRow& row) {
    const auto age = number_of(row, "from_age_months");
    const auto registered = number_of(row, "from_years_registered");
    for (const BaseBand& each : bands)
        if (each.age_in_months == age && each.years_registered == registered)
            return Cells{{"from_age_months", age},
                         {"from_years_registered", registered},
                         {"or_years_paid", or_nothing(each.or_years_paid)},
                         {"fen_per_month", each.per_month.fen()}};
    return std::nullopt;
}

Row row_of(const LongPayerBrackets& brackets, const FileRow& row) {
    for (const LongPayerBracket& each : brackets)
        if (each.from_year == number_of(row, "from_year"))
            return Cells{{"from_year", std::int64_t{each.from_year}},
                         {"to_year", or_nothing(each.to_year)},
                         {"fen_per_month_per_year", each.per_year.fen()},
                         {"base_millionths_per_year", each.share_of_base.ppm()}};
    return std::nullopt;
}

Row row_of(const AverageTierSteps& steps, const FileRow& row) {
    for (const AverageTierStep& each : steps)
        if (each.from_average.fen() == number_of(row, "from_average_fen"))
            return Cells{{"from_average_fen", each.from_average.fen()},
                         {"fen_per_month", each.per_month.fen()},
                         {"from_years", std::int64_t{each.from_years}}};
    return std::nullopt;
}

Row row_of(const OldAgeSteps& steps, const FileRow& row) {
    for (const OldAgeStep& each : steps)
        if (each.age_in_months == number_of(row, "from_age_months"))
            return Cells{{"from_age_months", std::int64_t{each.age_in_months}},
                         {"fen_per_month", each.per_month.fen()},
                         {"added", flag(each.added)}};
    return std::nullopt;
}

Row row_of(const FuneralGrants& grants, const FileRow& row) {
    const bool pensioner = text_of(row, "for_death_of") == "pensioner";
    const std::string burial = text_of(row, "for_burial");
    for (const FuneralGrant& each : grants) {
        const std::string of = !each.burial                        ? ""
                               : *each.burial == Burial::cremation ? "cremation"
                                                                   : "other";
        if ((each.death_of == FuneralGrant::For::pensioner) != pensioner || of != burial) continue;
        const bool fixed = each.months_of_base == 0;
        return Cells{
            {"for_death_of", text_of(row, "for_death_of")},
            {"for_burial", of},
            {"fen", fixed ? FileCell{each.amount.fen()} : FileCell{}},
            {"months_of_base", fixed ? FileCell{} : FileCell{std::int64_t{each.months_of_base}}},
            {"of_base", std::string{each.of_national_minimum ? "national_minimum" : "place"}}};
    }
    return std::nullopt;
}

Row row_of(const GovernmentPayment& rule, const FileRow&) {
    return Cells{{"fen_per_year", or_nothing(rule.amount)},
                 {"share_millionths", rule.share.ppm()},
                 {"subsidised", flag(rule.subsidised)}};
}

Row row_of(const BackPaymentRule& rule, const FileRow&) {
    const char* after = rule.after_pension_age == AfterPensionAge::not_allowed ? "not"
                        : rule.after_pension_age == AfterPensionAge::without_long_payer
                            ? "without_long_payer"
                            : "like_others";
    return Cells{{"allowed", flag(rule.allowed)},
                 {"subsidised", flag(rule.subsidised)},
                 {"counts_for_long_payer", flag(rule.counts_for_long_payer)},
                 {"once_per_year", flag(rule.once_per_year)},
                 {"at_most_years", or_nothing(rule.at_most_years)},
                 {"raises_paid_year", flag(rule.raises_paid_year)},
                 {"after_pension_age", std::string{after}}};
}

Row row_of(const SubsidyLimit& limit, const FileRow&) {
    return Cells{{"at_most_years", or_nothing(limit.at_most_years)},
                 {"most_fen_in_a_life", or_nothing(limit.in_a_life)}};
}

Row row_of(const YearlyCap& cap, const FileRow&) {
    return Cells{{"fen_per_year", or_nothing(cap.most)},
                 {"within_flexible_minimum", flag(cap.within_flexible_minimum)}};
}

Row row_of(Rate rate, const FileRow&) {
    return Cells{{"millionths_per_year", rate.ppm()}};
}

/// Topics that no notice is read for.
template <class T>
Row row_of(const T&, const FileRow&) {
    return std::nullopt;
}

Row row_in_force(const NoticeFigure& figure, const ResidentRules& rules, Month month) {
    Row row;
    for_each_timeline(rules, [&](const auto& timeline) {
        if (timeline.topic() != figure.topic) return;
        if (const auto* dated = timeline.find(month)) row = row_of(dated->value, figure.row);
    });
    return row;
}

}  // namespace

BesideFile beside_file(const NoticeFigure& figure, const ResidentRules& rules, Month today) {
    const Row row = row_in_force(figure, rules, figure.from.value_or(today));
    if (!row) return {};
    const FileRow stands{figure.row.table, *row};
    BesideFile beside{BesideFile::How::same, {figure.row.table, {}}};
    for (const auto& [column, value] : figure.row.cells)
        if (const FileCell there = cell(stands, column); there != value)
            beside.was.cells.emplace_back(column, there);
    if (!beside.was.cells.empty()) beside.how = BesideFile::How::changed;
    return beside;
}

std::vector<Money> tiers_not_named(const std::vector<NoticeFigure>& figures,
                                   std::optional<Group> group, const ResidentRules& rules,
                                   Month today) {
    TierList named;
    Month from = today;
    for (const NoticeFigure& figure : figures) {
        if (figure.topic != Topic::tiers || figure.group != group) continue;
        const auto column = [&](const char* name) {
            return Money::from_fen(number_of(figure.row, name));
        };
        named.push_back({.from = column("from_fen_per_year"),
                         .to = column("to_fen_per_year"),
                         .step = column("step_fen")});
        from = figure.from.value_or(today);
    }
    const auto* there = rules.tiers.find(from);
    if (named.empty() || !there) return {};
    std::vector<Money> left = offered_amounts(there->value);
    std::erase_if(left, [&](Money amount) {
        return std::ranges::any_of(
            named, [&](const TierRange& range) { return has_amount(range, amount); });
    });
    return left;
}

}  // namespace pension
