// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/family_sheet.hpp"

#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/advice_text.hpp"
#include "app/sheets/comparison_table.hpp"
#include "app/sheets/next_steps.hpp"
#include "app/sheets/plan_labels.hpp"
#include "app/sheets/sheet_parts.hpp"
#include "app/sheets/what_is_asked.hpp"
#include "app/words/amounts.hpp"
#include "app/words/terms.hpp"
#include "sheet/parts.hpp"

#include <algorithm>
#include <set>

namespace pension {

namespace {

std::vector<std::string> called(std::size_t people, const std::vector<std::string>& names,
                                const Translate& tr) {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < people; ++i)
        all.push_back(i < names.size() && !names[i].empty()
                          ? names[i]
                          : say(tr, N_("Person {number}"), fmt::arg("number", i + 1)));
    return all;
}

/// The plan of a person at a position; who has fewer takes the last one.
const PlanResult& plan_at(const Comparison& person, std::size_t position) {
    return person.plans.at(std::min(position, person.plans.size() - 1));
}

/// Builds the table of one position: a row a figure, a column a person, all of them together last.
class FamilyRows {
public:
    FamilyRows(const Household& household, std::size_t position, Table& table)
        : household_{household}, position_{position}, table_{table} {}

    template <class Cell>
    void add(std::string title, const Cell& cell, std::string together, bool strong = false) {
        TableRow row{{std::move(title)}, strong};
        for (const Comparison& person : household_.people)
            row.cells.push_back(cell(person, plan_at(person, position_)));
        row.cells.push_back(std::move(together));
        table_.rows.push_back(std::move(row));
    }

private:
    const Household& household_;
    std::size_t position_;
    Table& table_;
};

const Lifetime* first_life(const PlanResult& plan) {
    return plan.lifetimes.empty() ? nullptr : &plan.lifetimes.front();
}

Table family_table(const Household& household, std::size_t position,
                   const std::vector<std::string>& people, const Translate& tr) {
    Table table;
    table.columns.push_back({tr(N_("Figures in yuan")), Align::left});
    for (const std::string& name : people) table.columns.push_back({name, Align::right});
    table.columns.push_back({tr(N_("Together")), Align::right});
    const HouseholdSum& sum = household.sums.at(position);
    FamilyRows rows{household, position, table};
    rows.add(
        tr(N_("You pay in all")),
        [](auto&, auto& plan) { return amount_or_nothing(plan.projection.own_paid); },
        amount_or_nothing(sum.own_paid));
    if (!sum.paid_by_children || *sum.paid_by_children > Money{})
        rows.add(
            tr(N_("of this by the children")), [](auto&, auto&) { return std::string{}; },
            amount_or_nothing(sum.paid_by_children));
    rows.add(
        tr(N_("Government adds in all")),
        [](auto&, auto& plan) { return amount_or_nothing(plan.projection.subsidies); },
        amount_or_nothing(sum.subsidies));
    if (std::ranges::any_of(household.people, [](const Comparison& person) {
            return person.asked.basis == Basis::dated;
        }))
        rows.add(
            tr(N_("First pension month")),
            [](auto& person, auto& plan) {
                return plan.entitled() && person.asked.basis == Basis::dated
                           ? iso(plan.projection.start.first)
                           : nothing();
            },
            "");
    rows.add(
        tr(N_("Pension a month")),
        [&](auto&, auto& plan) {
            return plan.entitled() ? amount(*plan.monthly())
                                   : no_pension(*plan.projection.not_entitled, tr);
        },
        amount(sum.monthly), true);
    rows.add(
        tr(N_("Pension a year")), [](auto&, auto& plan) { return amount_or_nothing(plan.annual); },
        amount(sum.annual));
    if (std::ranges::any_of(household.people, [&](const Comparison& person) {
            return first_life(plan_at(person, position)) != nullptr;
        })) {
        rows.add(
            tr(N_("Age at death")),
            [&](auto&, auto& plan) {
                const Lifetime* life = first_life(plan);
                return life ? age_text(life->age_at_death, tr) : nothing();
            },
            "");
        const auto of_life = [](auto part) {
            return [part](auto&, auto& plan) {
                const Lifetime* life = first_life(plan);
                return life ? amount_or_nothing(part(*life)) : nothing();
            };
        };
        rows.add(tr(N_("Received in all")),
                 of_life([](const Lifetime& life) { return std::optional{life.received}; }),
                 amount_or_nothing(sum.received));
        rows.add(tr(N_("Left to heirs")),
                 of_life([](const Lifetime& life) { return life.left_to_heirs; }),
                 amount_or_nothing(sum.left_to_heirs));
        rows.add(tr(N_("Net gain")), of_life([](const Lifetime& life) { return life.net; }),
                 amount_or_nothing(sum.net));
    }
    return table;
}

void add_tables(const Household& household, const std::vector<std::string>& people,
                const Translate& tr, Sheet& sheet) {
    for (std::size_t i = 0; i < household.sums.size(); ++i) {
        if (household.sums.size() > 1)
            sheet.blocks.push_back(
                Heading{say(tr, N_("Together, plan {number}"), fmt::arg("number", i + 1))});
        sheet.blocks.push_back(family_table(household, i, people, tr));
    }
}

Headlines family_headlines(const Household& household, const std::vector<std::string>& people,
                           const Translate& tr) {
    Headlines headlines;
    for (std::size_t i = 0; i < household.people.size(); ++i) {
        const Comparison& person = household.people[i];
        Headline headline = plan_headlines(person, plan_titles(person, tr), tr).each.front();
        headline.lines.insert(headline.lines.begin(), headline.title);
        headline.title = people[i];
        headlines.each.push_back(std::move(headline));
    }
    return headlines;
}

/// What each has to do; once for all of them where it is the same.
void add_people(const Household& household, const std::vector<std::string>& people,
                const Translate& tr, Sheet& sheet) {
    std::vector<std::vector<std::string>> steps;
    for (const Comparison& person : household.people)
        steps.push_back(next_steps(person, plan_labels(person, tr), tr));
    const bool alike = std::ranges::all_of(
        steps, [&](const std::vector<std::string>& each) { return each == steps.front(); });
    const auto listed = [](const std::vector<std::string>& lines) {
        std::string words;
        for (const std::string& line : lines) words += "\n\u00b7 " + line;
        return words;
    };
    const std::string title = tr(N_("What to do next"));
    add_part(sheet, title, [&] {
        sheet.blocks.push_back(Heading{title});
        for (std::size_t i = 0; i < household.people.size(); ++i)
            sheet.blocks.push_back(
                Paragraph{say(tr, N_("{plan}: {words}"), fmt::arg("plan", people[i]),
                              fmt::arg("words", what_is_asked(household.people[i], tr))) +
                              (alike ? std::string{} : listed(steps[i])),
                          Weight::body});
        if (alike) sheet.blocks.push_back(Paragraph{listed(steps.front()).substr(1), Weight::body});
    });
}

/// Once for each place: what is said of its figures is the same for all who live there.
void add_places(const Household& household, const Translate& tr, Sheet& sheet) {
    std::set<AreaCode> told;
    for (const Comparison& person : household.people)
        if (told.insert(person.rules.place.code).second) {
            add_doubtful_figures(person, tr, sheet);
            add_sources(person, tr, sheet);
        }
}

}  // namespace

Sheet family_sheet(const Household& household, const std::vector<std::string>& names,
                   const std::vector<std::string>& policy_ids, const Translate& tr) {
    const auto people = called(household.people.size(), names, tr);
    const bool one_policy = std::ranges::all_of(
        policy_ids, [&](const std::string& id) { return id == policy_ids.front(); });
    Sheet sheet =
        sheet_of(household.people.front().asked.as_of, one_policy ? policy_ids.front() : "", tr);
    sheet.title = tr(N_("A family's pensions"));
    sheet.subtitle = say(
        tr, N_("{people}. {printed}"), fmt::arg("people", joined(people, tr(N_(", ")))),
        fmt::arg("printed",
                 say(tr, N_("Printed: {value}"), fmt::arg("value", month_text(sheet.date, tr)))));
    sheet.head = sheet.title + tr(N_("; ")) + joined(people, tr(N_(", ")));
    sheet.blocks.push_back(family_headlines(household, people, tr));
    for (const std::string& line : advice_text(household, tr, people).lines)
        sheet.blocks.push_back(Paragraph{line, Weight::body});
    add_part(sheet, tr(N_("Table")), [&] { add_tables(household, people, tr, sheet); });
    add_people(household, people, tr, sheet);
    add_places(household, tr, sheet);
    return sheet;
}

}  // namespace pension
