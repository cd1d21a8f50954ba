// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/pension_parts.hpp"

#include "app/results/fields.hpp"
#include "app/sheets/advice_sentences.hpp"
#include "app/sheets/chart_parts.hpp"
#include "app/words/amounts.hpp"
#include "app/words/terms.hpp"
#include "calc/resident/pension_path.hpp"

#include <algorithm>

namespace pension {

namespace {

/// A part of the monthly pension: its name, the field whose numbers these are, and its amount.
struct Part {
    Term term{};
    const char* field = "";
    std::optional<Money> (*amount)(const PensionParts&) = nullptr;
};

/// In the order in which the pension is told everywhere.
constexpr Part all_parts[] = {
    {Term::base_pension, "base",
     [](const PensionParts& of) { return std::optional{of.base_pension}; }},
    {Term::account_pension, "account_pension",
     [](const PensionParts& of) { return std::optional{of.account_pension}; }},
    {Term::long_payer_supplement, "long_payer",
     [](const PensionParts& of) { return of.long_payer_supplement; }},
    {Term::average_tier_supplement, "average_tier",
     [](const PensionParts& of) { return of.average_tier_supplement; }},
    {Term::old_age_supplement, "old_age",
     [](const PensionParts& of) { return of.old_age_supplement; }},
};

std::string cell(const std::optional<Money>& money, const std::string& mark) {
    return money ? pension::amount(*money) + mark : nothing();
}

std::vector<PensionFrom> path_of(const Comparison& comparison, const PlanResult& plan) {
    return pension_path(plan.projection, comparison.rules, last_age_shown);
}

/// What is paid at an age; none before the pension and after the last age shown.
std::optional<Money> paid_at(const std::vector<PensionFrom>& path, std::int64_t age_in_months) {
    for (const PensionFrom& stretch : path)
        if (stretch.age_in_months <= age_in_months &&
            age_in_months < stretch.age_in_months + stretch.payments)
            return stretch.paid();
    return std::nullopt;
}

/// Level while it stays the same, and up or down within the month of a change.
Series path_series(const Comparison& comparison, std::size_t owner, const Translate& tr) {
    const PlanResult& plan = comparison.plans[owner];
    Series series{short_plan_name(plan.called_by(), tr), owner, SeriesPart::received, {}};
    for (const PensionFrom& stretch : path_of(comparison, plan)) {
        series.points.push_back({stretch.age_in_months, stretch.paid().fen()});
        if (stretch.payments > 1)
            series.points.push_back(
                {stretch.age_in_months + stretch.payments - 1, stretch.paid().fen()});
    }
    return series;
}

/// Five whole years of age at or before the first pension of any plan.
std::int64_t first_age(const Comparison& comparison) {
    std::int64_t first = 60 * 12;
    for (const PlanResult& plan : comparison.plans)
        if (plan.entitled())
            first = std::min<std::int64_t>(first, plan.projection.start.age_in_months_before);
    return first / 60 * 60;
}

std::string plan_words(const Comparison& comparison, const PlanResult& plan,
                       std::int64_t age_in_months, const Translate& tr) {
    const std::string name = plan_name(plan.called_by(), tr);
    const auto named = fmt::arg("plan", name);
    if (const auto& why = plan.projection.not_entitled)
        return say(tr, N_("{plan}: {words}"), named, fmt::arg("words", no_pension(*why, tr)));
    const auto paid = paid_at(path_of(comparison, plan), age_in_months);
    if (!paid) return say(tr, N_("{plan}: no pension yet"), named);
    return say(tr, N_("{plan}: {amount} a month"), named, fmt::arg("amount", yuan(*paid, tr)));
}

}  // namespace

Table parts_table(const Comparison& comparison, const Translate& tr) {
    Table table;
    table.columns.push_back({tr(N_("Figures in yuan")), Align::left});
    for (const PlanResult& plan : comparison.plans)
        table.columns.push_back({plan_name(plan.called_by(), tr), Align::right});
    for (const Part& part : all_parts) {
        const auto amount_of = [&](const PlanResult& plan) {
            return plan.entitled() ? part.amount(plan.projection.parts) : std::nullopt;
        };
        if (std::ranges::none_of(comparison.plans,
                                 [&](auto& plan) { return amount_of(plan).has_value(); }))
            continue;
        TableRow& row = table.rows.emplace_back();
        row.key = part.field;
        row.cells.push_back(term_name(part.term, tr));
        for (const PlanResult& plan : comparison.plans)
            row.cells.push_back(cell(amount_of(plan), unconfirmed_mark(comparison, part.field)));
    }
    TableRow& sum = table.rows.emplace_back();
    sum.strong = true;
    sum.key = "monthly";
    sum.cells.push_back(term_name(Term::monthly_pension, tr));
    for (const PlanResult& plan : comparison.plans)
        sum.cells.push_back(plan.entitled()
                                ? cell(plan.monthly(), unconfirmed_mark(comparison, "monthly"))
                                : no_pension(*plan.projection.not_entitled, tr));
    return table;
}

Table pension_path_table(const Comparison& comparison, std::size_t plan, const Translate& tr) {
    const auto path = path_of(comparison, comparison.plans[plan]);
    const bool is_dated = comparison.asked.basis == Basis::dated;
    Table table;
    // TRANSLATORS: the month from which on an amount is paid, as the head of a column.
    if (is_dated) table.columns.push_back({tr(N_("From")), Align::right});
    table.columns.push_back({tr(is_dated ? N_("Age") : N_("From age")), Align::right});
    std::vector<const Part*> parts;
    for (const Part& part : all_parts)
        if (std::ranges::any_of(path,
                                [&](auto& each) { return part.amount(each.parts).has_value(); })) {
            parts.push_back(&part);
            table.columns.push_back({term_name(part.term, tr), Align::right, part.field});
        }
    table.columns.push_back({term_name(Term::monthly_pension, tr), Align::right, "monthly"});
    for (const PensionFrom& stretch : path) {
        TableRow& row = table.rows.emplace_back();
        if (is_dated) row.cells.push_back(iso(stretch.month));
        row.cells.push_back(years_and_months(stretch.age_in_months, tr));
        for (const Part* part : parts)
            row.cells.push_back(
                stretch.suspended
                    ? nothing()
                    : cell(part->amount(stretch.parts), unconfirmed_mark(comparison, part->field)));
        row.cells.push_back(cell(stretch.paid(), unconfirmed_mark(comparison, "monthly")));
    }
    return table;
}

Chart pension_path_chart(const Comparison& comparison, const Translate& tr) {
    Chart chart;
    chart.title = tr(N_("Pension a month, by age"));
    if (is_unconfirmed(comparison, "monthly"))
        chart.title += tr(N_(" (* rests on figures that are not confirmed)"));
    for (std::size_t owner = 0; owner < comparison.plans.size(); ++owner)
        if (comparison.plans[owner].entitled())
            chart.series.push_back(path_series(comparison, owner, tr));
    const auto words = [&](const PlanResult& plan, std::int64_t age_in_months) {
        return plan_words(comparison, plan, age_in_months, tr);
    };
    finish_by_age(comparison, first_age(comparison), words, tr, chart);
    return chart;
}

std::string pension_path_words(const Comparison& comparison, std::int64_t age_in_months,
                               const Translate& tr) {
    const auto words = [&](const PlanResult& plan, std::int64_t age) {
        return plan_words(comparison, plan, age, tr);
    };
    return words_by_plan(comparison, age_in_months, words, tr);
}

}  // namespace pension
