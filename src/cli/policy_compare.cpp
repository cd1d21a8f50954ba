// SPDX-License-Identifier: Apache-2.0
#include "app/exports/comparison_json.hpp"
#include "app/sheets/place_comparison.hpp"
#include "app/words/messages.hpp"
#include "app/words/terms.hpp"
#include "base/decimal.hpp"
#include "cli/command.hpp"
#include "cli/output.hpp"
#include "exchange/text_table.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>
#include <set>

namespace pension::cli {

namespace {

using Json = nlohmann::ordered_json;

struct SidesOptions {
    std::string one;
    std::string other;
    std::vector<std::string> plans{};
    std::optional<std::string> group{};
    std::optional<std::string> years{};
    std::string format = "text";
};

/// "430100@2026-01"; without a month that of today.
Result<PlaceInMonth> side(const Session& session, const std::string& typed) {
    const auto at = typed.rfind('@');
    Month month = session.around.today;
    if (at != std::string::npos) {
        const auto read = read_month(typed.substr(at + 1));
        if (!read) return read.error();
        month = read.value();
    }
    const auto shelf = session.shelf();
    if (!shelf) return shelf.error();
    const auto place = shelf.value()->places().search(typed.substr(0, at));
    if (!place) return place.error();
    return PlaceInMonth{place.value().code, month};
}

/// What can be wrong with the words alone.
Result<WhatToCompare> without_places(const SidesOptions& typed) {
    WhatToCompare asked;
    if (typed.years) {
        const auto years = read_years(*typed.years);
        if (!years) return years.error();
        asked.years = years.value();
    }
    const auto group = group_typed(typed.group);
    if (!group) return group.error();
    asked.group = group.value().value_or(Group::ordinary);
    for (const std::string& text : typed.plans) {
        auto plan = parse_record(text);
        if (!plan) return plan.error();
        asked.plans.push_back(std::move(plan).value());
    }
    return asked;
}

Json message(const std::optional<Error>& missing, const Translate& tr) {
    return missing ? Json(explain(*missing, tr)) : Json{};
}

Json side_json(const PolicyBook& book, PlaceInMonth at, const std::vector<Warning>& warnings,
               const std::optional<Error>& missing, const Translate& tr) {
    return {{"place", fmt::format("{:06}", at.place)},
            {"name", place_name(*book.find(at.place), tr)},
            {"month", iso(at.month)},
            {"policy_id", book.policy_id(at.place)},
            {"warnings", warnings_json(warnings, tr)},
            {"missing", message(missing, tr)}};
}

Json pensions_json(const PlaceComparison& made) {
    std::set<Money> tiers;
    for (const auto* pensions : {&made.pensions_one, &made.pensions_other})
        for (const auto& [tier, monthly] : *pensions) tiers.insert(tier);
    Json rows = Json::array();
    for (const Money tier : tiers) {
        const auto of = [&](const TierPensions& pensions) {
            const auto found = pensions.find(tier);
            return money_json(found == pensions.end() ? std::nullopt : found->second);
        };
        rows.push_back({{"paid_a_year", yuan_text(tier)},
                        {"one", of(made.pensions_one)},
                        {"other", of(made.pensions_other)}});
    }
    return rows;
}

Json employee_json(const EmployeePensions& pensions, const BaseChoice& choice) {
    const auto found = std::ranges::find(pensions, choice, &EmployeePensionOfBase::choice);
    if (found == pensions.end()) return Json{};
    return {{"base", yuan_text(found->base)},
            {"paid_a_month", yuan_text(found->contribution.paid)},
            {"monthly", yuan_text(found->pension.monthly)}};
}

Json employees_json(const PlaceComparison& made) {
    const std::pair<const char*, BaseChoice> choices[] = {
        {"lower", BaseLimit::lower}, {"average", average_wage_itself}, {"upper", BaseLimit::upper}};
    Json rows = Json::array();
    for (const auto& [name, choice] : choices) {
        Json one = employee_json(made.employees_one, choice);
        Json other = employee_json(made.employees_other, choice);
        if (one.is_null() && other.is_null()) continue;
        rows.push_back({{"base", name}, {"one", std::move(one)}, {"other", std::move(other)}});
    }
    return rows;
}

std::string json_of(const PlaceComparison& made, const PolicyBook& book, const Translate& tr) {
    Json rules = Json::array();
    for (const RuleDifference& each : made.rules)
        rules.push_back({{"rule", code(each.topic)},
                         {"group", each.group ? Json(std::string{code(*each.group)}) : Json{}},
                         {"one", each.one},
                         {"other", each.other}});
    Json plans = Json::array();
    for (const auto& of : made.plans)
        plans.push_back({{"plan", notation(of.plan)},
                         {"one", money_json(of.one)},
                         {"other", money_json(of.other)}});
    const Json all{
        {"schema", 1},
        {"one", side_json(book, made.one, made.warnings_one, made.missing_one, tr)},
        {"other", side_json(book, made.other, made.warnings_other, made.missing_other, tr)},
        {"years", made.years},
        {"rules", rules},
        {"pensions", pensions_json(made)},
        {"plans", plans},
        {"employees", employees_json(made)}};
    return all.dump(2) + "\n";
}

void print_text(const Session& session, const PlaceComparison& made, const PolicyBook& book) {
    const Translate& tr = session.around.tr;
    std::ostream& out = session.around.out;
    if (made.rules.empty())
        out << tr(N_("No difference.")) << "\n";
    else
        out << text_table(difference_table(made.rules, book, made.one, made.other, tr));
    out << "\n";
    for (const std::string& line : pensions_told(made, book, tr)) out << line << "\n";
    if (const Table pensions = pensions_table(made, book, tr); !pensions.rows.empty())
        out << text_table(pensions);
    const auto employees = employees_told(made, book, tr);
    if (employees.empty()) return;
    out << "\n";
    for (const std::string& line : employees) out << line << "\n";
    out << text_table(employees_table(made, book, tr));
}

Result<ExitStatus> run_sides(const Session& session, const SidesOptions& typed) {
    const auto format = read_format(typed.format);
    if (!format) return format.error();
    if (format.value() == Format::csv)
        return Error{ErrorCode::option_wrong, {{"reason", "--format " + typed.format}}};
    auto words = without_places(typed);
    if (!words) return words.error();
    WhatToCompare asked = std::move(words).value();
    const auto one = side(session, typed.one);
    if (!one) return one.error();
    const auto other = side(session, typed.other);
    if (!other) return other.error();
    asked.one = one.value();
    asked.other = other.value();
    const auto book = session.book({asked.one.place, asked.other.place});
    if (!book) return book.error();
    const PlaceComparison made = compare_places(*book.value(), asked, session.around.tr);
    if (format.value() == Format::json)
        session.around.out << json_of(made, *book.value(), session.around.tr);
    else
        print_text(session, made, *book.value());
    return ExitStatus::done;
}

}  // namespace

void add_policy_compare(Command& policy, Session& session, Action& chosen) {
    const Translate& tr = session.around.tr;
    auto typed = std::make_shared<SidesOptions>();
    auto* command = policy.add_subcommand(
        "compare", tr(N_("Two places, or two months of one, side by side: the rules that differ "
                         "and the pension of every tier")));
    command->add_option("A", typed->one, tr(N_("PLACE, or PLACE@MONTH (default: this month)")))
        ->required();
    command->add_option("B", typed->other, tr(N_("The same, to compare with")))->required();
    command->add_option("--years", typed->years, tr(N_("Years paid of every tier (default: 15)")))
        ->type_name("YEARS");
    command->add_option("--plan", typed->plans, tr(N_("A plan to compare as well, such as 100x15")))
        ->type_name("RECORD")
        ->allow_extra_args(false);
    command->add_option("--group", typed->group, tr(N_("ordinary or severely_disabled")))
        ->type_name("GROUP");
    add_format(*command, typed->format, tr, N_("text or json"));
    command->callback([&session, typed, &chosen] {
        chosen = [&session, typed] { return run_sides(session, *typed); };
    });
}

}  // namespace pension::cli
