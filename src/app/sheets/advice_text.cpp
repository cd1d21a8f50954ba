// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/advice_text.hpp"

#include "app/sheets/advice_sentences.hpp"
#include "app/words/amounts.hpp"
#include "app/words/messages.hpp"
#include "app/words/terms.hpp"

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace pension {

namespace {

std::string plan_line(const char* message, const PlannedYears& plan, bool birth_known,
                      const Translate& tr) {
    return say(tr, message, fmt::arg("plan", tiers_text(plan.tiers, birth_known, tr)),
               fmt::arg("cost", amount(plan.cost)), fmt::arg("monthly", amount(plan.monthly())));
}

std::string approximate(const Translate& tr) {
    return tr(N_("The place offers so many tiers that not all were tried."));
}

bool birth_known(const PlannableYears& plannable) {
    return plannable.asked.basis == Basis::dated;
}

/// Plans by name, with what they cost and bring.
Table plans_table(const std::vector<std::pair<std::string, const PlannedYears*>>& plans,
                  bool birth_known, const Translate& tr) {
    Table table{{{tr(N_("Plan")), Align::left},
                 {tr(N_("What to pay")), Align::left},
                 {tr(N_("Still to be paid")), Align::right},
                 {tr(N_("Pension a month")), Align::right}},
                {}};
    for (const auto& [name, plan] : plans)
        table.rows.push_back({{name, tiers_text(plan->tiers, birth_known, tr), amount(plan->cost),
                               amount(plan->monthly())}});
    return table;
}

}  // namespace

AdviceText advice_text(const Reach& found, const Translate& tr) {
    const bool known = birth_known(found.plannable);
    AdviceText text;
    const std::string a_month = amount(found.goal);
    const auto goal = fmt::arg("goal", a_month);
    if (!found.best) {
        text.lines.push_back(
            say(tr, N_("{goal} yuan a month cannot be reached. The most is {most} yuan a month."),
                goal, fmt::arg("most", amount(found.most.monthly()))));
        text.lines.push_back(
            found.plannable.open.empty()
                ? tr(N_("No year is left that could still be paid."))
                : plan_line(N_("For that pay {plan}: {cost} yuan in all."), found.most, known, tr));
        return text;
    }
    text.lines.push_back(say(tr, N_("{goal} yuan a month costs at least {cost} yuan:"), goal,
                             fmt::arg("cost", amount(found.best->cost))));
    text.lines.push_back(
        plan_line(N_("pay {plan}. That gives {monthly} yuan a month."), *found.best, known, tr));
    if (found.one_tier && found.one_tier->cost > found.best->cost)
        text.lines.push_back(plan_line(N_("With one tier all the time: {plan}, {cost} yuan in all, "
                                          "{monthly} yuan a month."),
                                       *found.one_tier, known, tr));
    if (!found.complete) text.lines.push_back(approximate(tr));
    std::vector<std::pair<std::string, const PlannedYears*>> plans{
        {tr(N_("As little as the pension asks for")), &found.least},
        {tr(N_("Cheapest")), &*found.best}};
    if (found.one_tier) plans.emplace_back(tr(N_("Cheapest with one tier")), &*found.one_tier);
    plans.emplace_back(tr(N_("As much as can be paid")), &found.most);
    text.tables.push_back(plans_table(plans, known, tr));
    return text;
}

AdviceText advice_text(const BestUse& found, const Translate& tr) {
    const bool known = birth_known(found.plannable);
    AdviceText text;
    const std::string sum = amount(found.budget.amount);
    const auto budget = fmt::arg("budget", sum);
    if (!found.best) {
        text.lines.push_back(
            say(tr, N_("{budget} yuan are not enough: the pension asks for at least {least} yuan."),
                budget, fmt::arg("least", amount(found.least.cost))));
        return text;
    }
    text.lines.push_back(say(tr,
                             found.budget.a_year
                                 ? N_("With {budget} yuan a year the most is {monthly} yuan a "
                                      "month:")
                                 : N_("With {budget} yuan in all the most is {monthly} yuan a "
                                      "month:"),
                             budget, fmt::arg("monthly", amount(found.best->monthly()))));
    text.lines.push_back(
        plan_line(N_("pay {plan}. That costs {cost} yuan."), *found.best, known, tr));
    if (found.one_tier && found.one_tier->monthly() < found.best->monthly())
        text.lines.push_back(plan_line(N_("With one tier all the time: {plan}, {cost} yuan in all, "
                                          "{monthly} yuan a month."),
                                       *found.one_tier, known, tr));
    if (!found.complete) text.lines.push_back(approximate(tr));
    std::vector<std::pair<std::string, const PlannedYears*>> plans{
        {tr(N_("As little as the pension asks for")), &found.least},
        {tr(N_("Best use")), &*found.best}};
    if (found.one_tier) plans.emplace_back(tr(N_("Best with one tier")), &*found.one_tier);
    text.tables.push_back(plans_table(plans, known, tr));
    return text;
}

namespace {

std::string value_text(const AssumedValue& value, const Translate& tr) {
    if (const auto* rate = std::get_if<Rate>(&value)) return percent(*rate);
    if (const auto* yuan = std::get_if<Money>(&value))
        return say(tr, N_("{amount} yuan a year"), fmt::arg("amount", plain_amount(*yuan)));
    return age_text(std::get<Age>(value), tr);
}

std::string assumed_name(Assumed assumed, const Translate& tr) {
    switch (assumed) {
        case Assumed::interest: return tr(N_("Interest of the account"));
        case Assumed::base_growth: return tr(N_("Growth of the base pension"));
        case Assumed::age_at_death: return tr(N_("Age at death"));
    }
    return "";
}

Bar::End bar_end(const Varied& varied, std::size_t at, const Translate& tr) {
    const Outcome& outcome = varied.outcomes[at];
    return {value_text(varied.values[at], tr), outcome.received.fen(),
            whole_yuan(outcome.received, tr)};
}

std::int64_t length(const Bar& bar) {
    return std::abs(bar.higher.value - bar.lower.value);
}

/// What is received in all, what moves it most first.
BarChart received_bars(const std::vector<Varied>& found, const Translate& tr) {
    BarChart chart;
    chart.title = tr(N_("Received in all, if one thing is otherwise"));
    for (const Varied& varied : found) {
        const Outcome& own = varied.outcomes[varied.own];
        chart.now = own.received.fen();
        chart.now_words =
            say(tr, N_("as assumed: {amount}"), fmt::arg("amount", whole_yuan(own.received, tr)));
        chart.bars.push_back({assumed_name(varied.assumed, tr), bar_end(varied, 0, tr),
                              bar_end(varied, varied.values.size() - 1, tr)});
    }
    std::ranges::stable_sort(chart.bars, std::ranges::greater{}, length);
    chart.description = chart.title + "\n" + chart.now_words;
    for (const Bar& bar : chart.bars)
        chart.description +=
            "\n" + say(tr, N_("{name}: {lower} at {low}, {higher} at {high}"),
                       fmt::arg("name", bar.name), fmt::arg("low", bar.lower.assumed),
                       fmt::arg("lower", bar.lower.words), fmt::arg("high", bar.higher.assumed),
                       fmt::arg("higher", bar.higher.words));
    return chart;
}

}  // namespace

AdviceText advice_text(const std::vector<Varied>& found, const Case& asked, const Translate& tr) {
    AdviceText text;
    if (!found.empty()) text.bars.push_back(received_bars(found, tr));
    text.lines.push_back(
        say(tr, N_("What changes if one assumption changes and the others stay, for \"{plan}\":"),
            fmt::arg("plan", plan_name(asked.plans.front(), tr))));
    Table table{{{tr(N_("Assumption")), Align::left},
                 {tr(N_("Value")), Align::right},
                 {tr(N_("Pension a month")), Align::right},
                 {tr(N_("Received in all")), Align::right},
                 {tr(N_("Net gain")), Align::right}},
                {}};
    for (const Varied& varied : found)
        for (std::size_t i = 0; i < varied.values.size(); ++i) {
            const Outcome& outcome = varied.outcomes[i];
            table.rows.push_back(
                {{assumed_name(varied.assumed, tr), value_text(varied.values[i], tr),
                  amount(outcome.monthly), amount(outcome.received),
                  outcome.net ? amount(*outcome.net) : nothing()},
                 i == varied.own});
        }
    text.tables.push_back(std::move(table));
    return text;
}

AdviceText advice_text(const AssumedGrid& found, const Translate& tr) {
    AdviceText text;
    text.lines.push_back(say(tr, N_("Received in all. Down: {down}. Across: {across}."),
                             fmt::arg("down", assumed_name(found.down, tr)),
                             fmt::arg("across", assumed_name(found.across, tr))));
    Table table{{{"", Align::left}}, {}};
    for (const AssumedValue& column : found.columns)
        table.columns.push_back({value_text(column, tr), Align::right});
    for (std::size_t i = 0; i < found.rows.size(); ++i) {
        TableRow row{{value_text(found.rows[i], tr)}};
        for (const Outcome& outcome : found.outcomes[i])
            row.cells.push_back(amount(outcome.received));
        table.rows.push_back(std::move(row));
    }
    text.tables.push_back(std::move(table));
    return text;
}

}  // namespace pension
