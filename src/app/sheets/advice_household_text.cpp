// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/advice_text.hpp"
#include "app/words/amounts.hpp"
#include "app/words/messages.hpp"
#include "app/words/terms.hpp"
#include "app/words/warnings.hpp"

#include <algorithm>

namespace pension {

namespace {

bool all_alike(const Household& found, const auto& part) {
    return std::ranges::all_of(found.people, [&](const Comparison& person) {
        return part(person) == part(found.people.front());
    });
}

/// The name, or the number of who has none.
std::string called(std::size_t index, const std::vector<std::string>& names) {
    const bool has_name = index < names.size() && !names[index].empty();
    return has_name ? names[index] : fmt::format("{}", index + 1);
}

std::string person_name(const std::string& number, const Comparison& person, bool one_place,
                        const Translate& tr) {
    std::string text = person.asked.born
                           ? say(tr, N_("{number}, born {born}"), fmt::arg("number", number),
                                 fmt::arg("born", iso(*person.asked.born)))
                           : number;
    if (!one_place) text += tr(N_(", ")) + place_name(person.rules.place, tr);
    return text;
}

/// A plan of a person, with the first age at death.
TableRow person_row(const std::string& name, const PlanResult& plan, const Translate& tr) {
    const Projection& made = plan.projection;
    const Lifetime* life = plan.lifetimes.empty() ? nullptr : &plan.lifetimes.front();
    return {{name, plan_name(plan.plan, tr), amount_or_nothing(made.own_paid),
             amount_or_nothing(made.subsidies), plan.entitled() ? iso(made.start.first) : nothing(),
             plan.entitled() ? amount(made.parts.monthly) : no_pension(*made.not_entitled, tr),
             life ? age_text(life->age_at_death, tr) : nothing(),
             life ? amount(life->received) : nothing(),
             amount_or_nothing(life ? life->left_to_heirs : std::nullopt),
             amount_or_nothing(life ? life->net : std::nullopt)}};
}

TableRow sum_row(const std::string& name, const HouseholdSum& sum) {
    return {{name, "", amount_or_nothing(sum.own_paid), amount_or_nothing(sum.subsidies), "",
             amount(sum.monthly), "", amount_or_nothing(sum.received),
             amount_or_nothing(sum.left_to_heirs), amount_or_nothing(sum.net)},
            true};
}

std::string sum_line(const HouseholdSum& sum, const Translate& tr) {
    std::string text =
        say(tr,
            N_("Once all of them draw a pension they have {monthly} yuan a month together, "
               "{annual} yuan a year."),
            fmt::arg("monthly", amount(sum.monthly)), fmt::arg("annual", amount(sum.annual)));
    if (sum.own_paid)
        text += sentence_gap(tr) + say(tr, N_("For that they pay {paid} yuan."),
                                       fmt::arg("paid", amount(*sum.own_paid)));
    if (sum.own_paid && sum.paid_by_children && *sum.paid_by_children > Money{})
        text +=
            sentence_gap(tr) +
            say(tr, N_("Of this {children} yuan come from the children, {own} yuan are their own."),
                fmt::arg("children", amount(*sum.paid_by_children)),
                fmt::arg("own", amount(*sum.own_paid - *sum.paid_by_children)));
    if (sum.received && sum.left_to_heirs)
        text += sentence_gap(tr) +
                say(tr, N_("To the ages typed they receive {received} yuan and leave {left} yuan."),
                    fmt::arg("received", amount(*sum.received)),
                    fmt::arg("left", amount(*sum.left_to_heirs)));
    return text;
}

/// What is to be said of somebody's plan; of the figures the page speaks elsewhere.
void add_warnings(const std::string& name, const Comparison& person, AdviceText& text,
                  const Translate& tr) {
    for (const Warning& warning : person.warnings)
        if (std::ranges::any_of(warning.facts, [](auto& fact) { return fact.first == "plan"; }))
            text.lines.push_back(of_person(name, explain(warning, tr), tr));
}

/// Which plan a row is of, where somebody has several.
std::string together(std::size_t position, std::size_t plans, const Translate& tr) {
    if (plans == 1) return tr(N_("Together"));
    return say(tr, N_("Together, plan {number}"), fmt::arg("number", position + 1));
}

}  // namespace

AdviceText advice_text(const Household& found, const Translate& tr,
                       const std::vector<std::string>& names) {
    AdviceText text;
    const bool one_place =
        all_alike(found, [](const Comparison& person) { return person.rules.place.code; });
    Table table{{{tr(N_("Person")), Align::left},
                 {tr(N_("Plan")), Align::left},
                 {tr(N_("You pay in all")), Align::right},
                 {tr(N_("Government adds in all")), Align::right},
                 {tr(N_("First pension month")), Align::right},
                 {tr(N_("Pension a month")), Align::right},
                 {tr(N_("Age at death")), Align::right},
                 {tr(N_("Received in all")), Align::right},
                 {tr(N_("Left to heirs")), Align::right},
                 {tr(N_("Net gain")), Align::right}},
                {}};
    for (std::size_t i = 0; i < found.people.size(); ++i)
        for (const PlanResult& plan : found.people[i].plans)
            table.rows.push_back(person_row(
                person_name(called(i, names), found.people[i], one_place, tr), plan, tr));
    for (std::size_t i = 0; i < found.sums.size(); ++i) {
        const std::string name = together(i, found.sums.size(), tr);
        table.rows.push_back(sum_row(name, found.sums[i]));
        const auto& children = found.sums[i].paid_by_children;
        if (!children || *children > Money{})
            table.rows.push_back({{tr(N_("of this by the children")), "",
                                   amount_or_nothing(children), "", "", "", "", "", "", ""}});
        const std::string line = sum_line(found.sums[i], tr);
        text.lines.push_back(
            found.sums.size() == 1
                ? line
                : say(tr, N_("{way}: {brings}"), fmt::arg("way", name), fmt::arg("brings", line)));
    }
    for (std::size_t i = 0; i < found.people.size(); ++i)
        add_warnings(called(i, names), found.people[i], text, tr);
    text.tables.push_back(std::move(table));
    return text;
}

}  // namespace pension
