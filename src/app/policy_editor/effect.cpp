// SPDX-License-Identifier: Apache-2.0
#include "app/policy_editor/effect.hpp"

#include "app/sheets/place_comparison.hpp"
#include "app/words/amounts.hpp"
#include "app/words/messages.hpp"
#include "app/words/terms.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace pension {

namespace {

using Tiers = std::map<std::pair<Group, Money>, TierPension>;

std::optional<Error> reckon(const PolicyBook& book, PlaceInMonth at, Group group,
                            std::optional<Money> TierPension::*into, Tiers& tiers) {
    const auto pensions = tier_pensions(book, at, Effect::years, group);
    if (!pensions) return pensions.error();
    for (const auto& [tier, monthly] : pensions.value()) {
        TierPension& pension = tiers[{group, tier}];
        pension.group = group;
        pension.tier = tier;
        pension.*into = monthly;
    }
    return std::nullopt;
}

std::string with_sign(Money money, const Translate& tr) {
    return (money > Money{} ? "+" : "") + yuan(money, tr);
}

std::string or_nothing(const std::optional<Money>& money) {
    return money ? amount(*money) : nothing();
}

}  // namespace

bool Effect::is_none() const {
    return std::ranges::all_of(tiers,
                               [](const TierPension& tier) { return tier.now == tier.then; });
}

bool Effect::is_unknown() const {
    return then_unknown && std::ranges::none_of(tiers, [](const TierPension& tier) {
               return tier.then.has_value();
           });
}

std::vector<Group> groups_concerned(const std::vector<RowChange>& changes) {
    std::set<Group> groups{Group::ordinary};
    for (const RowChange& change : changes)
        if (const auto group = group_of(text_of(change.row(), "for_group"))) groups.insert(*group);
    return {groups.begin(), groups.end()};
}

Effect effect_of(const PolicyBook* now, const PolicyBook* then, AreaCode place, Month month,
                 const std::vector<Group>& groups) {
    Effect effect{month, {}};
    Tiers tiers;
    for (const Group group : groups) {
        auto now_unknown =
            now ? reckon(*now, {place, month}, group, &TierPension::now, tiers) : std::nullopt;
        auto then_unknown =
            then ? reckon(*then, {place, month}, group, &TierPension::then, tiers) : std::nullopt;
        if (!effect.now_unknown) effect.now_unknown = std::move(now_unknown);
        if (!effect.then_unknown) effect.then_unknown = std::move(then_unknown);
    }
    for (const auto& [whose, pension] : tiers) effect.tiers.push_back(pension);
    return effect;
}

Table effect_table(const Effect& effect, const Translate& tr) {
    const bool has_groups = std::ranges::any_of(
        effect.tiers, [](const TierPension& tier) { return tier.group != Group::ordinary; });
    Table table;
    if (has_groups) table.columns.push_back({tr(N_("For whom")), Align::left});
    table.columns.push_back({tr(N_("Paid a year, for 15 years")), Align::right});
    table.columns.push_back({tr(N_("A month now")), Align::right});
    table.columns.push_back({tr(N_("A month then")), Align::right});
    table.columns.push_back({tr(N_("More")), Align::right});
    for (const TierPension& tier : effect.tiers) {
        const bool both = tier.now && tier.then;
        TableRow row{{plain_amount(tier.tier), or_nothing(tier.now), or_nothing(tier.then),
                      both ? amount(*tier.then - *tier.now) : nothing()}};
        if (has_groups) row.cells.insert(row.cells.begin(), group_name(tier.group, tr));
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string effect_sentence(const Effect& effect, const Translate& tr) {
    if (effect.is_unknown())
        return fmt::format(
            fmt::runtime(tr(N_("With these figures nothing can be reckoned yet: {why}"))),
            fmt::arg("why", explain(*effect.then_unknown, tr)));
    if (effect.is_none())
        return fmt::format(
            fmt::runtime(tr(N_("In {month} no pension changes for who pays a tier for 15 years."))),
            fmt::arg("month", month_text(effect.month, tr)));
    std::optional<Money> least;
    std::optional<Money> most;
    for (const TierPension& tier : effect.tiers) {
        if (!tier.now || !tier.then) continue;
        const Money more = *tier.then - *tier.now;
        least = least ? std::min(*least, more) : more;
        most = most ? std::max(*most, more) : more;
    }
    if (!least)
        return fmt::format(
            fmt::runtime(tr(N_("By the figures of {month} there was no pension to compare with."))),
            fmt::arg("month", month_text(effect.month, tr)));
    return fmt::format(
        fmt::runtime(tr(*least == *most
                            ? N_("By the figures of {month} the pension of who pays a tier for 15 "
                                 "years changes by {least} a month.")
                            : N_("By the figures of {month} the pension of who pays a tier for 15 "
                                 "years changes by {least} to {most} a month."))),
        fmt::arg("month", month_text(effect.month, tr)), fmt::arg("least", with_sign(*least, tr)),
        fmt::arg("most", with_sign(*most, tr)));
}

}  // namespace pension
