// SPDX-License-Identifier: Apache-2.0
#include "app/policy_editor/effect.hpp"

#include "app/sheets/place_comparison.hpp"
#include "app/words/amounts.hpp"
#include "app/words/messages.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

namespace pension {

namespace {

std::optional<Error> reckon(const PolicyBook& book, PlaceInMonth at,
                            std::optional<Money> TierPension::*into,
                            std::map<Money, TierPension>& tiers) {
    const auto pensions = tier_pensions(book, at, Effect::years);
    if (!pensions) return pensions.error();
    for (const auto& [tier, monthly] : pensions.value()) {
        tiers[tier].tier = tier;
        tiers[tier].*into = monthly;
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

Effect effect_of(const PolicyBook* now, const PolicyBook* then, AreaCode place, Month month) {
    Effect effect{month, {}};
    std::map<Money, TierPension> tiers;
    if (now) effect.now_unknown = reckon(*now, {place, month}, &TierPension::now, tiers);
    if (then) effect.then_unknown = reckon(*then, {place, month}, &TierPension::then, tiers);
    for (const auto& [tier, pension] : tiers) effect.tiers.push_back(pension);
    return effect;
}

Table effect_table(const Effect& effect, const Translate& tr) {
    Table table;
    table.columns.push_back({tr(N_("Paid a year, for 15 years")), Align::right});
    table.columns.push_back({tr(N_("A month now")), Align::right});
    table.columns.push_back({tr(N_("A month then")), Align::right});
    table.columns.push_back({tr(N_("More")), Align::right});
    for (const TierPension& tier : effect.tiers) {
        const bool both = tier.now && tier.then;
        table.rows.push_back({{plain_amount(tier.tier), or_nothing(tier.now), or_nothing(tier.then),
                               both ? amount(*tier.then - *tier.now) : nothing()}});
    }
    return table;
}

std::string effect_sentence(const Effect& effect, const Translate& tr) {
    if (effect.then_unknown)
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
