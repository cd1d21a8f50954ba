// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/deposit_text.hpp"

#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/terms.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace pension {

namespace {

/// The return is the rate of a deposit that does as well; with what the family gets, for it would
/// get what is left in the bank too.
std::string rate_sentence(const PlanResult& plan, const Translate& tr) {
    const auto& family = plan.family_returns.front();
    const char* message = N_(
        "\"{plan}\", death at {age}: a deposit would do as well at {family} a year (without what "
        "the family gets: {rate}).");
    if (percent(plan.annual_return) == percent(family))
        message = N_("\"{plan}\", death at {age}: a deposit would do as well at {family} a year.");
    if (*family < 0)
        message =
            N_("\"{plan}\", death at {age}: a deposit would do better even without interest "
               "({family} a year, all counted).");
    return filled(message,
                  {{"plan", short_plan_name(plan.called_by(), tr)},
                   {"age", age_text(plan.lifetimes.front().age_at_death, tr)},
                   {"rate", percent(plan.annual_return)},
                   {"family", percent(family)}},
                  tr);
}

std::string bank_sentence(const PlanResult& plan, const Translate& tr) {
    const Deposit& deposit = *plan.deposit;
    const auto age = deposit.age_used_up();
    const char* message =
        age ? N_("\"{plan}\" in a bank at {rate} a year: {start} yuan when the pension begins; the "
                 "same pension is paid {payments:once|# times}, and at {age} the money is used up.")
            : N_("\"{plan}\" in a bank at {rate} a year: {start} yuan when the pension begins; the "
                 "same pension is paid for life, and something is always left.");
    return filled(message,
                  {{"plan", short_plan_name(plan.called_by(), tr)},
                   {"rate", percent(deposit.rate())},
                   {"start", amount(deposit.at_start())},
                   {"payments", fmt::format("{}", deposit.full_payments())},
                   {"age", age ? years_and_months(age->whole_months(), tr) : ""}},
                  tr);
}

}  // namespace

bool has_deposit(const Comparison& comparison) {
    return std::ranges::any_of(comparison.plans,
                               [](const PlanResult& plan) { return plan.deposit.has_value(); });
}

std::vector<std::string> deposit_lines(const Comparison& comparison, const Translate& tr) {
    std::vector<std::string> lines;
    for (const PlanResult& plan : comparison.plans) {
        if (!plan.family_returns.empty() && plan.family_returns.front())
            lines.push_back(rate_sentence(plan, tr));
        // Who paid nothing has nothing to put into a bank.
        if (plan.deposit && plan.projection.own_paid.value_or(Money{}) > Money{})
            lines.push_back(bank_sentence(plan, tr));
    }
    return lines;
}

Table deposit_table(const Comparison& comparison, const Translate& tr) {
    Table table;
    table.columns.push_back({tr(N_("Left in the bank at age")), Align::right});
    int first = oldest_age_in_years;
    int last = 0;
    for (const PlanResult& plan : comparison.plans) {
        table.columns.push_back({short_plan_name(plan.called_by(), tr), Align::right});
        if (!plan.deposit) continue;
        first = std::min(first, plan.deposit->first_age());
        last = std::max(last, plan.deposit->last_age());
    }
    for (int years = first; years <= last; ++years) {
        TableRow row{{fmt::format("{}", years)}};
        for (const PlanResult& plan : comparison.plans)
            row.cells.push_back(plan.deposit ? amount(plan.deposit->worth_at(years)) : nothing());
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace pension
