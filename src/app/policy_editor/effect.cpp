// SPDX-License-Identifier: Apache-2.0
#include "app/policy_editor/effect.hpp"

#include "app/words/amounts.hpp"
#include "app/words/messages.hpp"
#include "app/words/terms.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
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

/// To whoever pays and draws.
bool is_alike(const EmployeePensionOfBase& one, const EmployeePensionOfBase& other) {
    return one.choice == other.choice && one.contribution.paid == other.contribution.paid &&
           one.pension.monthly == other.pension.monthly;
}

}  // namespace

bool Effect::is_none() const {
    return std::ranges::all_of(tiers,
                               [](const TierPension& tier) { return tier.now == tier.then; }) &&
           std::ranges::equal(employees_now, employees_then, is_alike);
}

bool Effect::is_unknown() const {
    return then_unknown && employees_then.empty() &&
           std::ranges::none_of(tiers,
                                [](const TierPension& tier) { return tier.then.has_value(); });
}

Concerned concerned_by(const std::vector<RowChange>& changes) {
    std::set<Group> groups;
    Concerned whom;
    for (const RowChange& change : changes) {
        const auto topic = std::ranges::find_if(
            all_topics, [&](Topic each) { return change.row().table == code(each); });
        if (topic == all_topics.end()) continue;  // A place, a document.
        if (is_of_employees(*topic)) {
            whom.employees = true;
            continue;
        }
        groups.insert(Group::ordinary);
        if (const auto group = group_of(text_of(change.row(), "for_group"))) groups.insert(*group);
    }
    if (!groups.empty() || whom.employees) whom.groups = {groups.begin(), groups.end()};
    return whom;
}

Effect effect_of(const PolicyBook* now, const PolicyBook* then, AreaCode place, Month month,
                 const Concerned& whom) {
    Effect effect{month, {}};
    Tiers tiers;
    for (const Group group : whom.groups) {
        auto now_unknown =
            now ? reckon(*now, {place, month}, group, &TierPension::now, tiers) : std::nullopt;
        auto then_unknown =
            then ? reckon(*then, {place, month}, group, &TierPension::then, tiers) : std::nullopt;
        if (!effect.now_unknown) effect.now_unknown = std::move(now_unknown);
        if (!effect.then_unknown) effect.then_unknown = std::move(then_unknown);
    }
    for (const auto& [whose, pension] : tiers) effect.tiers.push_back(pension);
    const auto reckon_employees = [&](const PolicyBook* book, EmployeePensions& into,
                                      std::optional<Error>& unknown) {
        if (!book || !whom.employees) return;
        auto pensions = employee_pensions(*book, {place, month}, Effect::years);
        if (pensions)
            into = std::move(pensions).value();
        else if (!unknown)
            unknown = pensions.error();
    };
    reckon_employees(now, effect.employees_now, effect.now_unknown);
    reckon_employees(then, effect.employees_then, effect.employees_unknown);
    if (!effect.then_unknown) effect.then_unknown = effect.employees_unknown;
    return effect;
}

Table employee_effect_table(const Effect& effect, const Translate& tr) {
    Table table = employees_table(effect.employees_now, effect.employees_then,
                                  {tr(N_("A month now")), tr(N_("A month then"))}, tr);
    table.columns.back().title = tr(N_("More"));
    return table;
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
        TableRow row{{plain_amount(tier.tier), amount_or_nothing(tier.now),
                      amount_or_nothing(tier.then),
                      both ? amount(*tier.then - *tier.now) : nothing()}};
        if (has_groups) row.cells.insert(row.cells.begin(), group_name(tier.group, tr));
        table.rows.push_back(std::move(row));
    }
    return table;
}

namespace {

/// The least and the greatest of some differences.
struct Span {
    std::optional<Money> least{};
    std::optional<Money> most{};

    void add(Money more) {
        least = least ? std::min(*least, more) : more;
        most = most ? std::max(*most, more) : more;
    }
};

std::string changed_by(const char* by_one, const char* by_some, const Span& span, Month month,
                       const Translate& tr) {
    return fmt::format(fmt::runtime(tr(*span.least == *span.most ? by_one : by_some)),
                       fmt::arg("month", month_text(month, tr)),
                       fmt::arg("least", with_sign(*span.least, tr)),
                       fmt::arg("most", with_sign(*span.most, tr)));
}

std::string sentence_of_tiers(const Effect& effect, const Translate& tr) {
    if (std::ranges::all_of(effect.tiers,
                            [](const TierPension& tier) { return tier.now == tier.then; }))
        return fmt::format(
            fmt::runtime(tr(N_("In {month} no pension changes for who pays a tier for 15 years."))),
            fmt::arg("month", month_text(effect.month, tr)));
    Span span;
    for (const TierPension& tier : effect.tiers)
        if (tier.now && tier.then) span.add(*tier.then - *tier.now);
    if (!span.least)
        return fmt::format(
            fmt::runtime(tr(N_("By the figures of {month} there was no pension to compare with."))),
            fmt::arg("month", month_text(effect.month, tr)));
    return changed_by(N_("By the figures of {month} the pension of who pays a tier for 15 years "
                         "changes by {least} a month."),
                      N_("By the figures of {month} the pension of who pays a tier for 15 years "
                         "changes by {least} to {most} a month."),
                      span, effect.month, tr);
}

std::vector<std::string> sentences_of_employees(const Effect& effect, const Translate& tr) {
    if (std::ranges::equal(effect.employees_now, effect.employees_then, is_alike))
        return {fmt::format(fmt::runtime(tr(N_("In {month} nothing changes for who pays into the "
                                               "employee scheme for 15 years."))),
                            fmt::arg("month", month_text(effect.month, tr)))};
    Span paid;
    Span drawn;
    for (const EmployeePensionOfBase& then : effect.employees_then) {
        const auto now =
            std::ranges::find(effect.employees_now, then.choice, &EmployeePensionOfBase::choice);
        if (now == effect.employees_now.end()) continue;
        paid.add(then.contribution.paid - now->contribution.paid);
        drawn.add(then.pension.monthly - now->pension.monthly);
    }
    if (!paid.least)
        return {fmt::format(fmt::runtime(tr(N_("By the figures of {month} there was no pension of "
                                               "the employee scheme to compare with."))),
                            fmt::arg("month", month_text(effect.month, tr)))};
    return {changed_by(N_("By the figures of {month} what is paid into the employee scheme changes "
                          "by {least} a month."),
                       N_("By the figures of {month} what is paid into the employee scheme changes "
                          "by {least} to {most} a month."),
                       paid, effect.month, tr),
            changed_by(N_("The pension of who retires from it at 60 after 15 years changes by "
                          "{least} a month."),
                       N_("The pension of who retires from it at 60 after 15 years changes by "
                          "{least} to {most} a month."),
                       drawn, effect.month, tr)};
}

}  // namespace

std::vector<std::string> effect_sentences(const Effect& effect, const Translate& tr) {
    const auto not_yet = [&](const Error& why) {
        return fmt::format(
            fmt::runtime(tr(N_("With these figures nothing can be reckoned yet: {why}"))),
            fmt::arg("why", explain(why, tr)));
    };
    if (effect.is_unknown()) return {not_yet(*effect.then_unknown)};
    const bool of_employees = !effect.employees_now.empty() || !effect.employees_then.empty();
    std::vector<std::string> said;
    if (!effect.tiers.empty() || !of_employees) said.push_back(sentence_of_tiers(effect, tr));
    if (effect.employees_unknown)
        said.push_back(not_yet(*effect.employees_unknown));
    else if (of_employees)
        std::ranges::move(sentences_of_employees(effect, tr), std::back_inserter(said));
    return said;
}

}  // namespace pension
