// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/comparison_table.hpp"

#include "app/results/fields.hpp"
#include "app/sheets/chart_parts.hpp"
#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/terms.hpp"
#include "base/decimal.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace pension {

namespace {

std::string ratio_text(const std::optional<std::int64_t>& ten_thousandths) {
    if (!ten_thousandths) return nothing();
    const auto hundredths = rounded_quotient(Wide{*ten_thousandths}, Wide{100}, Rounding::half_up);
    return yuan_text(Money::from_wide_fen(hundredths));
}

std::int64_t months_of(Age age) {
    return static_cast<std::int64_t>(
        rounded_quotient(Wide{age.month_ten_thousandths()}, Wide{10'000}, Rounding::half_up));
}

std::string payback_text(const std::optional<Count>& payments, const std::optional<Age>& at,
                         const Translate& tr) {
    if (!payments || !at) return nothing();
    // TRANSLATORS: after how many monthly payments own money is back, and at which age.
    return fmt::format(fmt::runtime(tr(N_("{payments:# payment|# payments} ({age})"))),
                       fmt::arg("payments", Counted{*payments}),
                       fmt::arg("age", years_and_months(months_of(*at), tr)));
}

/// What one plan's life comes to; none without a pension.
const Lifetime* life_of(const PlanResult& plan, std::size_t i) {
    return i < plan.lifetimes.size() ? &plan.lifetimes[i] : nullptr;
}

/// Builds the table row by row, one cell per plan.
class Rows {
public:
    Rows(const Comparison& comparison, Table& table) : comparison_{comparison}, table_{table} {}

    /// @param field whose numbers these are; one that is not confirmed is marked.
    template <class Cell>
    void add(std::string_view field, std::string title, Cell cell, bool strong = false) {
        TableRow row{{std::move(title)}, strong, before_ + std::string{field} + after_};
        const std::string mark = unconfirmed_mark(comparison_, field);
        for (const PlanResult& plan : comparison_.plans) {
            row.cells.push_back(cell(plan));
            if (row.cells.back() != nothing()) row.cells.back() += mark;
        }
        table_.rows.push_back(std::move(row));
    }

    /// A row of what only a plan with a pension has.
    template <class Cell>
    void add_of_pension(std::string_view field, std::string title, Cell cell, bool strong = false) {
        add(
            field, std::move(title),
            [&](auto& plan) { return plan.entitled() ? cell(plan) : nothing(); }, strong);
    }

    /// Of the rows that follow: what stands around the field's name in that of their numbers.
    void named(std::string before, std::string after) {
        before_ = std::move(before);
        after_ = std::move(after);
    }

private:
    const Comparison& comparison_;
    Table& table_;
    std::string before_;
    std::string after_;
};

std::string at_age(const char* message, Age age, const Translate& tr) {
    return fmt::format(fmt::runtime(tr(message)), fmt::arg("age", age_text(age, tr)));
}

void add_lifetimes(const Comparison& comparison, Rows& rows, const Translate& tr) {
    for (std::size_t i = 0; i < comparison.asked.ages_at_death.size(); ++i) {
        const Age age = comparison.asked.ages_at_death[i];
        rows.named("", name_at(age));
        rows.add_of_pension(
            "received", at_age(N_("Received by {age}"), age, tr),
            [&](auto& plan) { return amount(plan.lifetimes[i].received); }, true);
        rows.add_of_pension(
            "left_to_heirs", at_age(N_("Left to the family at {age}"), age, tr),
            [&](auto& plan) { return amount_or_nothing(plan.lifetimes[i].left_to_heirs); });
        if (std::ranges::any_of(comparison.plans, [&](auto& plan) {
                const Lifetime* life = life_of(plan, i);
                return life && life->funeral_grant.has_value();
            }))
            rows.add_of_pension(
                "funeral_grant", at_age(N_("Funeral grant at {age}"), age, tr),
                [&](auto& plan) { return amount_or_nothing(plan.lifetimes[i].funeral_grant); });
        rows.add_of_pension("net", at_age(N_("Net gain at {age}"), age, tr),
                            [&](auto& plan) { return amount_or_nothing(plan.lifetimes[i].net); });
        rows.add_of_pension("ratio", tr(N_("Received for each yuan paid")), [&](auto& plan) {
            return ratio_text(plan.lifetimes[i].ratio_ten_thousandths);
        });
    }
    rows.named("", "");
}

/// Sums in today's money: the same rows as the nominal ones, below them.
void add_real(const Comparison& comparison, Rows& rows, const Translate& tr) {
    if (std::ranges::none_of(comparison.plans, [](auto& plan) { return plan.real.has_value(); }))
        return;
    rows.named("", "_in_todays_money");
    rows.add_of_pension("monthly", tr(N_("First pension in today's money")),
                        [](auto& plan) { return amount(plan.real->monthly); });
    for (std::size_t i = 0; i < comparison.asked.ages_at_death.size(); ++i) {
        rows.named("", "_in_todays_money" + name_at(comparison.asked.ages_at_death[i]));
        const auto add = [&](const char* field, const char* title, auto sum) {
            rows.add_of_pension(
                field, at_age(title, comparison.asked.ages_at_death[i], tr),
                [&](auto& plan) { return amount_or_nothing(sum(plan.real->lifetimes[i])); });
        };
        add("own_paid", N_("Paid by {age}, in today's money"),
            [](auto& life) { return life.own_paid; });
        add("received", N_("Received by {age}, in today's money"),
            [](auto& life) { return std::optional{life.received}; });
        add("left_to_heirs", N_("Left to the family at {age}, in today's money"),
            [](auto& life) { return life.left_to_heirs; });
        if (std::ranges::any_of(comparison.plans, [&](auto& plan) {
                return plan.real && plan.real->lifetimes[i].funeral_grant.has_value();
            }))
            add("funeral_grant", N_("Funeral grant at {age}, in today's money"),
                [](auto& life) { return life.funeral_grant; });
        add("net", N_("Net gain at {age}, in today's money"), [](auto& life) { return life.net; });
    }
    rows.named("", "");
}

/// Means over all ages of death; the chances themselves are those of life_sentences().
void add_expected(const Comparison& comparison, Rows& rows, const Translate& tr) {
    if (std::ranges::none_of(comparison.plans,
                             [](auto& plan) { return plan.expected.has_value(); }))
        return;
    const auto add = [&](const char* field, const char* title, auto text, bool marked = false) {
        rows.add(
            field, tr(title),
            [&](auto& plan) { return plan.expected ? text(*plan.expected) : nothing(); }, marked);
    };
    rows.named("expected_", "");
    add(
        "received", N_("Received on average"), [](auto& each) { return amount(each.received); },
        true);
    add("left_to_heirs", N_("Left to the family on average"),
        [](auto& each) { return amount(each.left_to_heirs); });
    add("net", N_("Net gain on average"), [](auto& each) { return amount_or_nothing(each.net); });
    if (comparison.asked.assumptions.discount)
        add("discounted", N_("The same, discounted"),
            [](auto& each) { return amount_or_nothing(each.discounted); });
    rows.named("", "");
}

bool any_supplement(const Comparison& comparison) {
    return std::ranges::any_of(comparison.plans, [](const PlanResult& plan) {
        const auto& supplement = plan.projection.parts.long_payer_supplement;
        return supplement && *supplement != Money{};
    });
}

/// The headline of a plan: its pension, or why there is none.
std::string monthly_text(const PlanResult& plan, const Translate& tr) {
    const auto& why = plan.projection.not_entitled;
    return why ? no_pension(*why, tr) : amount(plan.projection.parts.monthly);
}

std::string account_title(const Comparison& comparison, const Translate& tr) {
    int months = 0;
    for (const PlanResult& plan : comparison.plans) months = plan.projection.parts.payout_months;
    return fmt::format(fmt::runtime(tr(N_("- from the account (divided by {months})"))),
                       fmt::arg("months", months));
}

/// Ages of the table: every fifth year and the ages asked for would hide the kinks; every year is
/// what the chart shows.
std::vector<Age> ages_shown(const Comparison& comparison) {
    std::vector<Age> ages = comparison.asked.ages_at_death;
    int first = last_age_shown;
    for (const PlanResult& plan : comparison.plans) {
        first = std::min(first, plan.projection.start.age_in_months_before / 12);
        if (!plan.projection.paid.postings.empty())
            first = std::min(first, static_cast<int>((plan.projection.paid.postings.front().month -
                                                      plan.projection.start.birth) /
                                                     std::chrono::years{1}));
    }
    for (int years = std::max(first, youngest_age_in_years); years <= last_age_shown; ++years)
        ages.push_back(Age::from_years(years));
    std::ranges::sort(ages);
    ages.erase(std::unique(ages.begin(), ages.end()), ages.end());
    return ages;
}

/// On a ladder all years are alike; the tier tells the plans apart.
std::string tier_text(const Record& plan, const Translate& tr) {
    const auto* years =
        plan.entries.empty() ? nullptr : std::get_if<YearsBeforePension>(&plan.entries.front());
    return years ? plain_amount(years->amount) : short_plan_name(plan, tr);
}

/// The mark of each column.
std::vector<std::string> marks_of(const Comparison& comparison,
                                  const std::vector<const char*>& fields) {
    std::vector<std::string> marks;
    for (const char* field : fields) marks.push_back(unconfirmed_mark(comparison, field));
    return marks;
}

void mark_cells(TableRow& row, const std::vector<std::string>& marks) {
    for (std::size_t i = 0; i < row.cells.size() && i < marks.size(); ++i)
        if (!row.cells[i].empty() && row.cells[i] != nothing()) row.cells[i] += marks[i];
}

/// "Tier, paid for 15 years": the one thing of the plans that no row says.
std::string tier_title(const Comparison& comparison, const Translate& tr) {
    for (const PlanResult& plan : comparison.plans)
        if (const auto* entry = std::get_if<YearsBeforePension>(&plan.plan.entries.at(plan.shared)))
            return fmt::format(fmt::runtime(tr(N_("Tier, paid for {years:# year|# years}"))),
                               fmt::arg("years", Counted{entry->years}));
    return tr(N_("Tier"));
}

void add_step_cells(const PlanStep& step, bool with_return, TableRow& row, const Translate& tr) {
    row.cells.push_back(amount_or_nothing(step.extra_paid));
    row.cells.push_back(amount_or_nothing(step.extra_monthly));
    row.cells.push_back(payback_text(step.payback_payments, step.payback_age, tr));
    if (with_return) row.cells.push_back(percent(step.annual_return));
}

/// @pre both plans lead to a pension.
std::string step_sentence(const PlanStep& step, const std::vector<std::string>& names,
                          const Translate& tr) {
    fmt::dynamic_format_arg_store<fmt::format_context> facts;
    facts.push_back(fmt::arg("to", names.at(step.to)));
    facts.push_back(fmt::arg("from", names.at(step.from)));
    const bool steps_down =
        step.extra_paid && *step.extra_paid < Money{} && *step.extra_monthly < Money{};
    facts.push_back(fmt::arg("monthly", amount(*step.extra_monthly * (steps_down ? -1 : 1))));
    if (!step.extra_paid)
        return fmt::vformat(tr(N_("\"{to}\" instead of \"{from}\": {monthly} yuan more a month.")),
                            facts);
    facts.push_back(fmt::arg("paid", amount(*step.extra_paid * (steps_down ? -1 : 1))));
    if (steps_down)
        return fmt::vformat(tr(N_("\"{to}\" instead of \"{from}\": {paid} yuan less paid, "
                                  "{monthly} yuan less a month.")),
                            facts);
    if (*step.extra_paid <= Money{})
        return fmt::vformat(tr(N_("\"{to}\" instead of \"{from}\": {paid} yuan more paid, "
                                  "{monthly} yuan more a month.")),
                            facts);
    if (!step.payback_payments)
        return fmt::vformat(tr(N_("\"{to}\" instead of \"{from}\": {paid} yuan more paid, "
                                  "{monthly} yuan more a month; it does not come back.")),
                            facts);
    facts.push_back(fmt::arg("payments", Counted{*step.payback_payments}));
    facts.push_back(fmt::arg("age", years_and_months(months_of(*step.payback_age), tr)));
    return fmt::vformat(
        tr(N_("\"{to}\" instead of \"{from}\": {paid} yuan more paid, {monthly} "
              "yuan more a month; back after {payments:# payment|# payments} ({age}).")),
        facts);
}

}  // namespace

Table comparison_table(const Comparison& comparison, const Translate& tr) {
    Table table;
    table.columns.push_back({tr(N_("Figures in yuan")), Align::left});
    for (const PlanResult& plan : comparison.plans)
        table.columns.push_back({plan_name(plan.called_by(), tr), Align::right});
    Rows rows{comparison, table};
    rows.add("own_paid", tr(N_("You pay in all")),
             [](auto& plan) { return amount_or_nothing(plan.projection.own_paid); });
    rows.add("subsidies", tr(N_("Government adds in all")),
             [](auto& plan) { return amount_or_nothing(plan.projection.subsidies); });
    if (any_interest(comparison))
        rows.add("interest", tr(N_("Interest in all")),
                 [](auto& plan) { return amount_or_nothing(plan.interest); });
    rows.add("account", tr(N_("Personal account at the start")),
             [](auto& plan) { return amount(plan.projection.account.balance); });
    if (comparison.asked.basis == Basis::dated)
        rows.add("first_pension_month", tr(N_("First pension month")), [](auto& plan) {
            return plan.entitled() ? iso(plan.projection.start.first) : nothing();
        });
    rows.add(
        "monthly", tr(N_("Pension a month")), [&](auto& plan) { return monthly_text(plan, tr); },
        true);
    rows.add_of_pension("base", tr(N_("- from the state (base pension)")),
                        [](auto& plan) { return amount(plan.projection.parts.base_pension); });
    rows.add_of_pension("account_pension", account_title(comparison, tr),
                        [](auto& plan) { return amount(plan.projection.parts.account_pension); });
    if (any_supplement(comparison))
        rows.add("long_payer", tr(N_("- for long payment")), [](auto& plan) {
            return amount_or_nothing(plan.projection.parts.long_payer_supplement);
        });
    if (std::ranges::any_of(comparison.plans, [](auto& plan) {
            return plan.projection.parts.average_tier_supplement.has_value();
        }))
        rows.add("average_tier", tr(N_("- for the average tier")), [](auto& plan) {
            return amount_or_nothing(plan.projection.parts.average_tier_supplement);
        });
    if (std::ranges::any_of(comparison.plans, [](auto& plan) {
            return plan.projection.parts.old_age_supplement.value_or(Money{}) != Money{};
        }))
        rows.add("old_age", tr(N_("- for old age")), [](auto& plan) {
            return amount_or_nothing(plan.projection.parts.old_age_supplement);
        });
    rows.add_of_pension("annual", tr(N_("Pension a year")),
                        [](auto& plan) { return amount(*plan.annual); });
    rows.add("payback_payments", tr(N_("Own money back after")),
             [&](auto& plan) { return payback_text(plan.payback_payments, plan.payback_age, tr); });
    add_lifetimes(comparison, rows, tr);
    if (comparison.asked.assumptions.deposit)
        for (std::size_t i = 0; i < comparison.asked.ages_at_death.size(); ++i) {
            const Age age = comparison.asked.ages_at_death[i];
            rows.named("", name_at(age));
            rows.add("deposit_left", at_age(N_("Left in the bank at {age}"), age, tr),
                     [i](auto& plan) {
                         return plan.deposit ? amount(plan.deposit_left[i]) : nothing();
                     });
        }
    rows.named("", "");
    if (!comparison.asked.ages_at_death.empty())
        rows.add("return",
                 at_age(N_("Return a year at {age}"), comparison.asked.ages_at_death.front(), tr),
                 [](auto& plan) { return percent(plan.annual_return); });
    add_real(comparison, rows, tr);
    add_expected(comparison, rows, tr);
    return table;
}

Table ladder_table(const Comparison& comparison, const Translate& tr) {
    Table table;
    table.columns.push_back({tier_title(comparison, tr), Align::right});
    for (const char* title : {N_("You pay in all"), N_("Government adds in all"),
                              N_("Pension a month"), N_("Own money back after"), N_("Paid more"),
                              N_("More a month"), N_("The extra back after")})
        table.columns.push_back({tr(title), Align::right});
    const bool with_return = !comparison.asked.ages_at_death.empty();
    if (with_return)
        table.columns.push_back(
            {at_age(N_("Return of the extra at {age}"), comparison.asked.ages_at_death.front(), tr),
             Align::right});
    const auto marks =
        marks_of(comparison, {"plan", "own_paid", "subsidies", "monthly", "payback_payments",
                              "extra_paid", "extra_monthly", "payback_payments", "return"});
    for (std::size_t i = 0; i < comparison.plans.size(); ++i) {
        const PlanResult& plan = comparison.plans[i];
        TableRow row{{tier_text(plan.called_by(), tr), amount_or_nothing(plan.projection.own_paid),
                      amount_or_nothing(plan.projection.subsidies), monthly_text(plan, tr),
                      payback_text(plan.payback_payments, plan.payback_age, tr)}};
        if (i > 0) add_step_cells(comparison.steps[i - 1], with_return, row, tr);
        row.cells.resize(table.columns.size());
        mark_cells(row, marks);
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table age_table(const Comparison& comparison, const Translate& tr) {
    Table table;
    table.columns.push_back({tr(N_("Age at death")), Align::right});
    const auto title = [&](const char* message, const PlanResult& plan) {
        return fmt::format(fmt::runtime(tr(message)),
                           fmt::arg("plan", short_plan_name(plan.called_by(), tr)));
    };
    for (const PlanResult& plan : comparison.plans) {
        const auto add = [&](const char* message, const char* field) {
            table.columns.push_back({title(message, plan), Align::right, field});
        };
        add(N_("{plan}: received"), "received");
        add(N_("{plan}: left to the family"), "left_to_heirs");
        add(N_("{plan}: together"), "together");
        add(N_("{plan}: net gain"), "net");
    }
    std::vector<const char*> fields{"plan"};
    for (std::size_t i = 0; i < comparison.plans.size(); ++i)
        fields.insert(fields.end(), {"received", "left_to_heirs", "received", "net"});
    const auto marks = marks_of(comparison, fields);
    const auto& asked = comparison.asked.ages_at_death;
    for (const Age age : ages_shown(comparison)) {
        TableRow row{{decimal_text(age.ten_thousandths(), 4)},
                     std::ranges::find(asked, age) != asked.end(),
                     name_at(age)};
        for (const PlanResult& plan : comparison.plans) {
            if (!plan.entitled()) {
                row.cells.insert(row.cells.end(), 4, nothing());
                continue;
            }
            const Lifetime life = lifetime(plan.projection, age, comparison.rules);
            row.cells.push_back(amount(life.received));
            row.cells.push_back(amount_or_nothing(life.left_to_heirs));
            row.cells.push_back(life.left_to_heirs ? amount(life.received + *life.left_to_heirs)
                                                   : nothing());
            row.cells.push_back(amount_or_nothing(life.net));
        }
        mark_cells(row, marks);
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<std::string> step_sentences(const Comparison& comparison, const Translate& tr) {
    std::vector<std::string> names;
    for (const PlanResult& plan : comparison.plans)
        names.push_back(short_plan_name(plan.called_by(), tr));
    return step_sentences(comparison, names, tr);
}

std::vector<std::string> step_sentences(const Comparison& comparison,
                                        const std::vector<std::string>& names,
                                        const Translate& tr) {
    std::vector<std::string> sentences;
    for (const PlanStep& step : comparison.steps)
        if (step.extra_monthly)
            sentences.push_back(unconfirmed_mark(comparison, "extra_monthly") +
                                step_sentence(step, names, tr));
    return sentences;
}

std::vector<std::string> conditional_sentences(const Comparison& comparison, const Translate& tr) {
    std::vector<std::string> sentences;
    for (const PlanResult& plan : comparison.plans)
        if (const auto sentence = conditional_sentence(plan.projection, tr); !sentence.empty())
            sentences.push_back(fmt::format(fmt::runtime(tr(N_("\"{plan}\": {sentence}"))),
                                            fmt::arg("plan", plan_name(plan.called_by(), tr)),
                                            fmt::arg("sentence", sentence)));
    return sentences;
}

}  // namespace pension
