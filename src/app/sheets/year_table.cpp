// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/year_table.hpp"

#include "app/results/fields.hpp"
#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/chart_parts.hpp"
#include "app/words/amounts.hpp"
#include "app/words/terms.hpp"
#include "calc/resident/year_by_year.hpp"

#include <algorithm>
#include <functional>

namespace pension {

namespace {

/// A column of money, and the field whose numbers these are.
struct YearColumn {
    const char* title;
    const char* field;
    std::function<std::optional<Money>(const YearOfLife&)> cell;
    bool always = true;  ///< Or only where some year has any of it.
};

/// Dashes where nothing can be: no payments once the pension has begun, no pension before.
std::vector<YearColumn> columns_of(const Projection& made) {
    const Month first = made.start.first;
    const auto before = [first](Money YearOfLife::*part) {
        return [=](const YearOfLife& line) {
            return line.from < first ? std::optional{line.*part} : std::nullopt;
        };
    };
    const auto after = [first](Money YearOfLife::*part) {
        return [=](const YearOfLife& line) {
            return line.until >= first ? std::optional{line.*part} : std::nullopt;
        };
    };
    return {
        {N_("You pay"), "own_paid", before(&YearOfLife::own)},
        {N_("Government adds"), "subsidies", before(&YearOfLife::subsidy)},
        // TRANSLATORS: what the government pays on behalf, collective grants and sponsorship.
        {N_("Others pay"), "account", before(&YearOfLife::others), false},
        {N_("Interest"), "interest", &YearOfLife::interest, false},
        {N_("Pension received"), "received", after(&YearOfLife::received)},
        {N_("Received so far"), "received", after(&YearOfLife::received_in_all)},
        {N_("Of it from the account"), "account_pension", after(&YearOfLife::drawn)},
        {N_("Left in the account"), "account", &YearOfLife::balance},
        {N_("Left to the family at a death then"), "left_to_heirs", &YearOfLife::left_to_heirs},
    };
}

bool has_any(const YearColumn& column, const std::vector<YearOfLife>& years) {
    return std::ranges::any_of(years, [&](const YearOfLife& line) {
        return column.cell(line).value_or(Money{}) != Money{};
    });
}

/// Whether an age at death asked for is reached in the year.
bool is_asked(const YearOfLife& line, const Comparison& comparison, const Projection& made) {
    return std::ranges::any_of(comparison.asked.ages_at_death, [&](Age age) {
        const Month death = month_of_death(made, age);
        return line.from <= death && death <= line.until;
    });
}

void name_year(const YearOfLife& line, bool is_dated, const Month birth, TableRow& row) {
    if (is_dated) row.cells.push_back(fmt::format("{}", year_number(line.until)));
    const auto months = (line.until - birth).count();
    row.cells.push_back(fmt::format("{}", (is_dated ? months : months + 11) / 12));
}

std::optional<Money> balance_at(const Comparison& comparison, const PlanResult& plan,
                                std::int64_t age_in_months) {
    const Projection& made = plan.projection;
    return account_after(made.start.birth + Months{age_in_months}, made, comparison.rules);
}

std::string balance_words(const Comparison& comparison, const PlanResult& plan,
                          std::int64_t age_in_months, const Translate& tr) {
    const auto balance = balance_at(comparison, plan, age_in_months);
    return say(tr, N_("{plan}: {balance} in the account"),
               fmt::arg("plan", plan_name(plan.called_by(), tr)),
               fmt::arg("balance", balance ? yuan(*balance, tr) : nothing()));
}

Series balance_series(const Comparison& comparison, std::size_t owner, std::int64_t first,
                      const Translate& tr) {
    const PlanResult& plan = comparison.plans[owner];
    Series series{short_plan_name(plan.called_by(), tr), owner, SeriesPart::received, {}};
    for (const std::int64_t month : ages_of_points(plan, first))
        if (const auto balance = balance_at(comparison, plan, month))
            series.points.push_back({month, balance->fen()});
    return series;
}

}  // namespace

Table year_table(const Comparison& comparison, std::size_t plan, const Translate& tr) {
    const Projection& made = comparison.plans[plan].projection;
    const bool is_dated = comparison.asked.basis == Basis::dated;
    const auto years = year_by_year(made, comparison.rules,
                                    is_dated ? YearOf::calendar : YearOf::age, last_age_shown);
    Table table;
    // TRANSLATORS: a calendar year, as the head of a column.
    if (is_dated) table.columns.push_back({tr(N_("Year")), Align::right});
    table.columns.push_back({tr(N_("Age")), Align::right});
    std::vector<YearColumn> columns;
    std::vector<std::string> marks;
    for (YearColumn& column : columns_of(made)) {
        if (!column.always && !has_any(column, years)) continue;
        table.columns.push_back({tr(column.title), Align::right, column.field});
        marks.push_back(unconfirmed_mark(comparison, column.field));
        columns.push_back(std::move(column));
    }
    for (const YearOfLife& line : years) {
        TableRow& row = table.rows.emplace_back();
        row.strong = is_asked(line, comparison, made);
        name_year(line, is_dated, made.start.birth, row);
        if (is_dated) row.key = row.cells.front();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto money = columns[i].cell(line);
            row.cells.push_back(amount_or_nothing(money) + (money ? marks[i] : ""));
        }
    }
    return table;
}

Chart year_chart(const Comparison& comparison, const Translate& tr) {
    Chart chart;
    chart.title = tr(N_("What is in the account, by age"));
    if (is_unconfirmed(comparison, "account"))
        chart.title += tr(N_(" (* rests on figures that are not confirmed)"));
    const auto first = first_month_shown(comparison);
    for (std::size_t owner = 0; owner < comparison.plans.size(); ++owner)
        chart.series.push_back(balance_series(comparison, owner, first, tr));
    const auto words = [&](const PlanResult& plan, std::int64_t age_in_months) {
        return balance_words(comparison, plan, age_in_months, tr);
    };
    finish_by_age(comparison, first, words, tr, chart);
    return chart;
}

std::string year_chart_words(const Comparison& comparison, std::int64_t age_in_months,
                             const Translate& tr) {
    const auto words = [&](const PlanResult& plan, std::int64_t age) {
        return balance_words(comparison, plan, age, tr);
    };
    return words_by_plan(comparison, age_in_months, words, tr);
}

}  // namespace pension
