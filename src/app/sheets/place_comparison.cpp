// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/place_comparison.hpp"

#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/messages.hpp"
#include "app/words/terms.hpp"
#include "app/words/warnings.hpp"
#include "calc/comparison/comparison.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>

namespace pension {

namespace {

std::string side_name(const PolicyBook& book, PlaceInMonth at, const Translate& tr) {
    return place_name(*book.find(at.place), tr) + " " + iso(at.month);
}

/// How much more the other side gives; a sign before it, a dash where one side gives nothing.
std::string more(const std::optional<Money>& one, const std::optional<Money>& other) {
    if (!one || !other) return nothing();
    const Money by = *other - *one;
    return (by > Money{} ? "+" : "") + amount(by);
}

std::optional<Money> found(const TierPensions& pensions, Money tier) {
    const auto at = pensions.find(tier);
    return at == pensions.end() ? std::nullopt : at->second;
}

Result<std::optional<Money>> plan_pension(const PolicyBook& book, PlaceInMonth at, Group group,
                                          const Record& plan) {
    Case asked;
    asked.place = at.place;
    asked.group = group;
    asked.as_of = at.month;
    asked.plans = {plan};
    const auto reckoned = compare(asked, book.rules(at.place, group));
    if (!reckoned) return reckoned.error();
    return reckoned.value().plans.front().monthly();
}

Result<Comparison> ladder_there(const PolicyBook& book, PlaceInMonth at, int years, Group group) {
    Case asked;
    asked.place = at.place;
    asked.group = group;
    asked.as_of = at.month;
    return ladder(asked, years, book.rules(at.place, group));
}

TierPensions by_tier(const Comparison& reckoned) {
    TierPensions monthly;
    for (const PlanResult& plan : reckoned.plans)
        monthly[std::get<YearsBeforePension>(plan.plan.entries.front()).amount] = plan.monthly();
    return monthly;
}

/// Whether a pension is not what the place pays: it rests on a least, on what is announced or not
/// confirmed, or on a figure that is no longer in force.
bool is_of_the_amount(const Warning& warning) {
    switch (warning.code) {
        case WarningCode::announced_figure:
        case WarningCode::floor_used:
        case WarningCode::incomplete_list:
        case WarningCode::below_minimum:
        case WarningCode::national_base_used:
        case WarningCode::unconfirmed_figure:
        case WarningCode::ran_out: return true;
        default: return false;
    }
}

void take_side(const Result<Comparison>& reckoned, TierPensions& pensions,
               std::vector<Warning>& warnings, std::optional<Error>& missing) {
    if (!reckoned) {
        missing = reckoned.error();
        return;
    }
    pensions = by_tier(reckoned.value());
    std::ranges::copy_if(reckoned.value().warnings, std::back_inserter(warnings), is_of_the_amount);
}

/// What is chosen, as a row of a table begins.
std::string base_name(const BaseChoice& choice, const Translate& tr) {
    if (choice == BaseChoice{BaseLimit::lower}) return tr(N_("Base at its lower limit"));
    if (choice == BaseChoice{BaseLimit::upper}) return tr(N_("Base at its upper limit"));
    return tr(N_("Base at the average wage"));
}

const EmployeePensionOfBase* found(const EmployeePensions& pensions, const BaseChoice& choice) {
    const auto at = std::ranges::find(pensions, choice, &EmployeePensionOfBase::choice);
    return at == pensions.end() ? nullptr : &*at;
}

/// The bases of both sides, the least first.
std::vector<BaseChoice> bases_of(const EmployeePensions& one, const EmployeePensions& other) {
    std::vector<BaseChoice> choices;
    for (const BaseChoice& choice : {BaseChoice{BaseLimit::lower}, BaseChoice{average_wage_itself},
                                     BaseChoice{BaseLimit::upper}})
        if (found(one, choice) || found(other, choice)) choices.push_back(choice);
    return choices;
}

template <class T>
void take(Result<T> result, T& value, std::optional<Error>& missing) {
    if (result)
        value = std::move(result).value();
    else
        missing = result.error();
}

}  // namespace

Result<TierPensions> tier_pensions(const PolicyBook& book, PlaceInMonth at, int years,
                                   Group group) {
    const auto reckoned = ladder_there(book, at, years, group);
    if (!reckoned) return reckoned.error();
    return by_tier(reckoned.value());
}

Result<EmployeePensions> employee_pensions(const PolicyBook& book, PlaceInMonth at, int years) {
    return employee_pensions_by_base(years, at.month, book.employee_rules(at.place));
}

PlaceComparison compare_places(const PolicyBook& book, const WhatToCompare& asked,
                               const Translate& tr) {
    PlaceComparison made{.one = asked.one,
                         .other = asked.other,
                         .years = asked.years,
                         .rules = rule_differences(book, asked.one, asked.other, tr),
                         .pensions_one = {},
                         .pensions_other = {}};
    take_side(ladder_there(book, asked.one, asked.years, asked.group), made.pensions_one,
              made.warnings_one, made.missing_one);
    take_side(ladder_there(book, asked.other, asked.years, asked.group), made.pensions_other,
              made.warnings_other, made.missing_other);
    auto employees_one = employee_pensions(book, asked.one, asked.years);
    auto employees_other = employee_pensions(book, asked.other, asked.years);
    if (static_cast<bool>(employees_one) != static_cast<bool>(employees_other))
        made.employees_missing = employees_one ? employees_other.error() : employees_one.error();
    if (employees_one) made.employees_one = std::move(employees_one).value();
    if (employees_other) made.employees_other = std::move(employees_other).value();
    for (const Record& plan : asked.plans) {
        PlaceComparison::OfPlan of{.plan = plan};
        take(plan_pension(book, asked.one, asked.group, plan), of.one, of.missing_one);
        take(plan_pension(book, asked.other, asked.group, plan), of.other, of.missing_other);
        made.plans.push_back(std::move(of));
    }
    return made;
}

Table pensions_table(const PlaceComparison& comparison, const PolicyBook& book,
                     const Translate& tr) {
    Table table;
    table.columns.push_back({tr(N_("Paid a year")), Align::right});
    for (const PlaceInMonth& at : {comparison.one, comparison.other})
        table.columns.push_back({side_name(book, at, tr), Align::right});
    table.columns.push_back({tr(N_("More there")), Align::right});
    std::set<Money> tiers;
    for (const auto* side : {&comparison.pensions_one, &comparison.pensions_other})
        for (const auto& [tier, monthly] : *side) tiers.insert(tier);
    for (const Money tier : tiers) {
        const auto one = found(comparison.pensions_one, tier);
        const auto other = found(comparison.pensions_other, tier);
        table.rows.push_back({{plain_amount(tier), amount_or_nothing(one), amount_or_nothing(other),
                               more(one, other)}});
    }
    for (const auto& of : comparison.plans)
        table.rows.push_back({{plan_name(of.plan, tr), amount_or_nothing(of.one),
                               amount_or_nothing(of.other), more(of.one, of.other)}});
    return table;
}

Table employees_table(const EmployeePensions& one, const EmployeePensions& other,
                      const std::pair<std::string, std::string>& sides, const Translate& tr) {
    Table table;
    table.columns = {{tr(N_("Employee scheme")), Align::left},
                     {sides.first, Align::right},
                     {sides.second, Align::right},
                     {tr(N_("More there")), Align::right}};
    for (const BaseChoice& choice : bases_of(one, other)) {
        const EmployeePensionOfBase* here = found(one, choice);
        const EmployeePensionOfBase* there = found(other, choice);
        const auto row = [&](const std::string& what, auto&& amount_of) {
            const auto side = [&](const EmployeePensionOfBase* of) {
                return of ? std::optional{amount_of(*of)} : std::nullopt;
            };
            table.rows.push_back({{what, amount_or_nothing(side(here)),
                                   amount_or_nothing(side(there)), more(side(here), side(there))}});
        };
        const auto named = [&](const char* what) {
            return fmt::format(fmt::runtime(tr(what)), fmt::arg("base", base_name(choice, tr)));
        };
        row(named(N_("{base}: paid a month")), [](const auto& of) { return of.contribution.paid; });
        row(named(N_("{base}: pension a month")),
            [](const auto& of) { return of.pension.monthly; });
    }
    return table;
}

Table employees_table(const PlaceComparison& comparison, const PolicyBook& book,
                      const Translate& tr) {
    return employees_table(
        comparison.employees_one, comparison.employees_other,
        {side_name(book, comparison.one, tr), side_name(book, comparison.other, tr)}, tr);
}

std::vector<std::string> employees_told(const PlaceComparison& comparison, const PolicyBook& book,
                                        const Translate& tr) {
    if (comparison.employees_one.empty() && comparison.employees_other.empty()) return {};
    std::vector<std::string> lines{fmt::format(
        fmt::runtime(tr(N_("In the employee scheme, retiring at 60 after {years:# year|# years}, "
                           "every month by the figures of that month, in yuan:"))),
        fmt::arg("years", Counted{comparison.years}))};
    if (comparison.employees_missing)
        lines.push_back(fmt::format(
            fmt::runtime(tr(N_("{place}: {reason}"))),
            fmt::arg("place",
                     side_name(book,
                               comparison.employees_one.empty() ? comparison.one : comparison.other,
                               tr)),
            fmt::arg("reason", explain(*comparison.employees_missing, tr))));
    return lines;
}

std::vector<std::string> pensions_told(const PlaceComparison& comparison, const PolicyBook& book,
                                       const Translate& tr) {
    std::vector<std::string> lines{
        fmt::format(fmt::runtime(tr(N_("Pension a month after {years:# year|# years}, each by the "
                                       "policy of its place and month, in yuan:"))),
                    fmt::arg("years", Counted{comparison.years}))};
    const auto say = [&](PlaceInMonth at, const std::string& sentence) {
        // TRANSLATORS: a place and month, and why nothing can be reckoned there.
        lines.push_back(fmt::format(fmt::runtime(tr(N_("{place}: {reason}"))),
                                    fmt::arg("place", side_name(book, at, tr)),
                                    fmt::arg("reason", sentence)));
    };
    const auto tell = [&](PlaceInMonth at, const std::optional<Error>& missing) {
        if (missing) say(at, explain(*missing, tr));
    };
    for (const Warning& each : comparison.warnings_one) say(comparison.one, explain(each, tr));
    for (const Warning& each : comparison.warnings_other) say(comparison.other, explain(each, tr));
    tell(comparison.one, comparison.missing_one);
    tell(comparison.other, comparison.missing_other);
    for (const auto& of : comparison.plans) {
        tell(comparison.one, of.missing_one);
        tell(comparison.other, of.missing_other);
    }
    return lines;
}

}  // namespace pension
