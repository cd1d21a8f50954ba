// SPDX-License-Identifier: Apache-2.0
#include "base/decimal.hpp"
#include "cli/output.hpp"
#include "exchange/csv.hpp"

#include <fmt/format.h>

namespace pension::cli {

namespace {

using Cells = std::vector<std::string>;

std::string money(const std::optional<Money>& amount) {
    return amount ? yuan_text(*amount) : "";
}

std::string estimate(const std::optional<double>& value) {
    return value ? fmt::format("{:.6f}", to_six_decimals(*value)) : "";
}

std::string age(const std::optional<Age>& value) {
    return value ? decimal_text(value->ten_thousandths(), 4) : "";
}

std::string count(const std::optional<Count>& value) {
    return value ? fmt::format("{}", *value) : "";
}

Cells titles(const Comparison& comparison) {
    Cells cells{"plan",
                "first_pension_month",
                "own_paid",
                "subsidies",
                "interest",
                "account",
                "payout_months",
                "base",
                "long_payer",
                "account_pension",
                "monthly",
                "annual",
                "payback_payments",
                "payback_age",
                "return"};
    for (const Age at : comparison.asked.ages_at_death)
        for (const char* name : {"received", "left_to_heirs", "net", "ratio", "return"})
            cells.push_back(fmt::format("{}_at_{}", name, decimal_text(at.ten_thousandths(), 4)));
    for (const char* name : {"step_extra_paid", "step_extra_monthly", "step_payback_payments",
                             "step_payback_age", "step_return"})
        cells.emplace_back(name);
    if (comparison.asked.assumptions.inflation != Rate{}) {
        cells.emplace_back("monthly_in_todays_money");
        for (const Age at : comparison.asked.ages_at_death)
            for (const char* name : {"own_paid", "received", "left_to_heirs", "net"})
                cells.push_back(fmt::format("{}_in_todays_money_at_{}", name,
                                            decimal_text(at.ten_thousandths(), 4)));
    }
    if (comparison.asked.assumptions.deposit) {
        for (const char* name :
             {"deposit_at_start", "deposit_full_payments", "deposit_used_up_age"})
            cells.emplace_back(name);
        for (const Age at : comparison.asked.ages_at_death)
            cells.push_back(
                fmt::format("deposit_left_at_{}", decimal_text(at.ten_thousandths(), 4)));
    }
    if (comparison.asked.missed_certification)
        for (const char* name : {"resumed", "months_unpaid", "made_good"}) cells.emplace_back(name);
    for (const char* name : {"entitled", "missing_years", "conditional_monthly"})
        cells.emplace_back(name);
    return cells;
}

/// Empty without a pension.
void add_lifetime(const PlanResult& plan, std::size_t at, Cells& cells) {
    if (!plan.entitled()) {
        cells.insert(cells.end(), 5, "");
        return;
    }
    const Lifetime& life = plan.lifetimes[at];
    cells.push_back(yuan_text(life.received));
    cells.push_back(money(life.left_to_heirs));
    cells.push_back(money(life.net));
    cells.push_back(life.ratio_ten_thousandths ? decimal_text(*life.ratio_ten_thousandths, 4) : "");
    cells.push_back(estimate(plan.family_returns[at]));
}

void add_step(const PlanStep& step, Cells& cells) {
    cells.push_back(money(step.extra_paid));
    cells.push_back(money(step.extra_monthly));
    cells.push_back(count(step.payback_payments));
    cells.push_back(age(step.payback_age));
    cells.push_back(estimate(step.annual_return));
}

void add_real(const PlanResult& plan, const Comparison& comparison, Cells& cells) {
    if (comparison.asked.assumptions.inflation == Rate{}) return;
    if (!plan.real) {
        cells.insert(cells.end(), 1 + 4 * comparison.asked.ages_at_death.size(), "");
        return;
    }
    cells.push_back(yuan_text(plan.real->monthly));
    for (const RealLifetime& life : plan.real->lifetimes) {
        cells.push_back(money(life.own_paid));
        cells.push_back(yuan_text(life.received));
        cells.push_back(money(life.left_to_heirs));
        cells.push_back(money(life.net));
    }
}

/// Empty where what was paid is not known.
void add_deposit(const PlanResult& plan, const Comparison& comparison, Cells& cells) {
    if (!comparison.asked.assumptions.deposit) return;
    if (!plan.deposit) {
        cells.insert(cells.end(), 3 + comparison.asked.ages_at_death.size(), "");
        return;
    }
    cells.push_back(yuan_text(plan.deposit->at_start()));
    cells.push_back(fmt::format("{}", plan.deposit->full_payments()));
    cells.push_back(age(plan.deposit->age_used_up()));
    for (const Money left : plan.deposit_left) cells.push_back(yuan_text(left));
}

void add_suspension(const std::optional<Suspension>& suspension, Cells& cells) {
    const bool is_over = suspension && suspension->resumed;
    cells.push_back(is_over ? iso(*suspension->resumed) : "");
    cells.push_back(is_over ? fmt::format("{}", suspension->months()) : "");
    cells.push_back(is_over && suspension->made_good ? yuan_text(suspension->owed) : "");
}

/// What only a plan with a pension has.
std::optional<Money> of_pension(const PlanResult& plan, Money amount) {
    return plan.entitled() ? std::optional{amount} : std::nullopt;
}

Cells row(const Comparison& comparison, std::size_t i) {
    const PlanResult& plan = comparison.plans[i];
    const Projection& made = plan.projection;
    Cells cells{notation(plan.plan),
                comparison.asked.born && plan.entitled() ? iso(made.start.first) : "",
                money(plan.projection.own_paid),
                money(plan.projection.subsidies),
                money(plan.interest),
                yuan_text(made.account.balance),
                fmt::format("{}", made.parts.payout_months),
                money(of_pension(plan, made.parts.base_pension)),
                money(made.parts.long_payer_supplement),
                money(of_pension(plan, made.parts.account_pension)),
                money(plan.monthly()),
                money(plan.annual),
                count(plan.payback_payments),
                age(plan.payback_age),
                estimate(plan.annual_return)};
    for (std::size_t at = 0; at < comparison.asked.ages_at_death.size(); ++at)
        add_lifetime(plan, at, cells);
    if (i == 0)
        cells.insert(cells.end(), 5, "");
    else
        add_step(comparison.steps[i - 1], cells);
    add_real(plan, comparison, cells);
    add_deposit(plan, comparison, cells);
    if (comparison.asked.missed_certification) add_suspension(made.suspension, cells);
    const auto& why = made.not_entitled;
    cells.push_back(why ? "false" : "true");
    cells.push_back(why ? fmt::format("{}", why->missing) : "");
    cells.push_back(why ? money(why->account_pension) : "");
    return cells;
}

}  // namespace

std::string csv_text(const Answer& answer) {
    std::vector<Cells> rows{titles(answer.comparison)};
    for (std::size_t i = 0; i < answer.comparison.plans.size(); ++i)
        rows.push_back(row(answer.comparison, i));
    return csv(rows);
}

}  // namespace pension::cli
