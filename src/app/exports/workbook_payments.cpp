// SPDX-License-Identifier: Apache-2.0
#include "app/exports/workbook_plan_writer.hpp"
#include "base/decimal.hpp"

#include <algorithm>

namespace pension::grid {

namespace {

/// The supplement for long payment, exact.
std::string long_payer_formula(const LongPayerBrackets& brackets, const std::string& years,
                               const std::string& base) {
    std::string sum;
    for (const LongPayerBracket& bracket : brackets) {
        const std::string counted = bracket.to_year
                                        ? fmt::format("MAX(0,MIN({},{})-{})", years,
                                                      *bracket.to_year, bracket.from_year - 1)
                                        : fmt::format("MAX(0,{}-{})", years, bracket.from_year - 1);
        const std::string each =
            bracket.share_of_base == Rate{}
                ? yuan_text(bracket.per_year)
                : fmt::format("{}*{}/1000000", base, bracket.share_of_base.ppm());
        sum += (sum.empty() ? "" : "+") + fmt::format("{}*{}", counted, each);
    }
    return sum.empty() ? "0" : sum;
}

}  // namespace

std::string rounded(const std::string& what, RoundingRule rule) {
    const std::int64_t step = rule.step_fen;
    int decimals = 2;
    std::int64_t left = step;
    for (; left % 10 == 0; left /= 10) --decimals;
    std::string in_steps = left == 1 ? what : fmt::format("({})/{}", what, left);
    switch (rule.how) {
        case Rounding::half_up: in_steps = fmt::format("ROUND({},{})", in_steps, decimals); break;
        case Rounding::up:
            in_steps = fmt::format("ROUNDUP(ROUND({},8),{})", in_steps, decimals);
            break;
        case Rounding::down:
            in_steps = fmt::format("ROUNDDOWN(ROUND({},8),{})", in_steps, decimals);
            break;
    }
    return left == 1 ? in_steps : fmt::format("ROUND({}*{},2)", in_steps, left);
}

std::string PlanWriter::payment_formula(std::uint32_t row) const {
    const auto part = [&](std::uint16_t column) { return ref(row, column); };
    const std::string account =
        fmt::format("{}/{}", figure(plan_account), figure(plan_payout_months));
    const PensionRounding rule = rounding();
    if (!rule.each_part)
        return rounded(fmt::format("{}+{}+{}+{}+{}", part(run_base), account, part(run_old_age),
                                   part(run_average), part(run_long_payer)),
                       rule.rule);
    std::string sum = rounded(account, rule.rule);
    for (const std::uint16_t column : {run_base, run_old_age, run_average, run_long_payer})
        sum += "+" + rounded(part(column), rule.rule);
    return "ROUND(" + sum + ",2)";
}

void PlanWriter::put_base(std::uint32_t row, const BenefitRun& run, const BenefitRun* before) {
    const double amount = in_yuan(run.base.amount);
    if (!before) {
        writer_.formula(row, run_base, CellStyle::money, figure(plan_base), amount);
        return;
    }
    const bool goes_on = before->base.in_force == run.base.in_force;
    const std::string above = ref(row - 1, run_base);
    const Count times = run.base.times - before->base.times;
    if (goes_on && times == 0) {
        writer_.formula(row, run_base, CellStyle::money, above, amount);
    } else if (const auto* yuan = std::get_if<Money>(&run.base.growth);
               goes_on && times > 0 && yuan) {
        writer_.formula(row, run_base, CellStyle::money,
                        fmt::format("ROUND({}+{}*{},2)", above, times, yuan_text(*yuan)), amount);
    } else if (const auto* share = std::get_if<Rate>(&run.base.growth);
               goes_on && times == 1 && share) {
        writer_.formula(row, run_base, CellStyle::money,
                        fmt::format("ROUND({0}+ROUND({0}*{1}/1000000,2),2)", above, share->ppm()),
                        amount);
    } else {
        writer_.put(row, run_base, CellStyle::money_input, run.base.amount);
    }
}

void PlanWriter::put_runs() {
    const Earned earned = made_->earned();
    const auto path = benefit_path(made_->start, comparison_.rules, made_->growth);
    out_.base = path.front().base.amount;
    label(plan_payout_months, N_("Payout months"));
    value(plan_payout_months, CellStyle::count_input, double(made_->parts.payout_months));
    if (linked_.base.empty())
        value(plan_base, CellStyle::money_input, in_yuan(*out_.base));
    else
        formula(plan_base, CellStyle::money, linked_.base, in_yuan(*out_.base));
    out_.has_runs = true;
    out_.first_run = first_table_row;
    if (made_->suspension) {
        out_.payments_are_live = false;
        put_paid_runs();
        return;
    }
    std::uint32_t row = first_table_row;
    Count from = 1;
    Money sum;
    const BenefitRun* before = nullptr;
    for (const BenefitRun& run : path) {
        const PensionParts parts =
            pension_parts(earned, run, made_->parts.payout_months, rounding());
        begin_run(row, from, run.payments);
        put_base(row, run, before);
        writer_.put(row, run_old_age, CellStyle::money_input, run.old_age);
        const Money average = average_tier_supplement(run, earned);
        writer_.put(row, run_average, CellStyle::money_input, average);
        const LongPayer supplement =
            run.brackets ? long_payer_supplement(run.brackets->value, earned.long_payer_years)
                         : LongPayer{};
        const double exact =
            in_yuan(supplement.amount) +
            in_yuan(run.base.amount) * static_cast<double>(supplement.share_of_base.ppm()) / 1e6;
        writer_.formula(row, run_long_payer, CellStyle::money,
                        run.brackets
                            ? long_payer_formula(run.brackets->value, figure(plan_long_payer_years),
                                                 ref(row, run_base))
                            : "0",
                        exact);
        writer_.formula(row, run_payment, CellStyle::result, payment_formula(row),
                        in_yuan(parts.monthly));
        sum += parts.monthly * run.payments;
        end_run(row, from, run.payments, parts.monthly, sum);
        from += run.payments;
        before = &run;
        ++row;
    }
    out_.last_run = row - 1;
}

void PlanWriter::put_paid_runs() {
    std::uint32_t row = first_table_row;
    Count from = 1;
    Money sum;
    for (const PaymentRun& run : made_->schedule.runs()) {
        begin_run(row, from, run.payments);
        writer_.put(row, run_base, CellStyle::money, run.base_pension);
        writer_.put(row, run_payment, CellStyle::money_input, run.payment);
        sum += run.payment * run.payments;
        end_run(row, from, run.payments, run.payment, sum);
        from += run.payments;
        ++row;
    }
    out_.last_run = row - 1;
}

void PlanWriter::begin_run(std::uint32_t row, Count from, Count payments) {
    writer_.put(row, run_from, CellStyle::count, double(from));
    writer_.put(row, run_to, CellStyle::count, double(from + payments - 1));
}

void PlanWriter::end_run(std::uint32_t row, Count from, Count payments, Money payment, Money sum) {
    const std::string before = row == first_table_row ? "0" : ref(row - 1, run_sum);
    writer_.formula(row, run_sum, CellStyle::money,
                    fmt::format("ROUND({}+{}*({}-{}+1),2)", before, ref(row, run_payment),
                                ref(row, run_to), ref(row, run_from)),
                    in_yuan(sum));
    const Count whole = until_death().ten_thousandths / 10'000;
    const Count counted = std::clamp<Count>(whole - from + 1, 0, payments);
    writer_.formula(row, run_counted, CellStyle::count,
                    fmt::format("MAX(0,MIN({},{})-{}+1)", figure(plan_whole), ref(row, run_to),
                                ref(row, run_from)),
                    double(counted));
    inputs_.runs.push_back({double(from), in_yuan(payment), double(counted)});
}

std::string PlanWriter::runs(std::uint16_t column) const {
    return range(column, out_.first_run, out_.last_run);
}

void PlanWriter::put_pension() {
    label(plan_account_pension, N_("- from the account"));
    label(plan_long_payer, N_("- for long payment"));
    label(plan_average_tier, N_("- for the average tier"));
    label(plan_old_age, N_("- for old age"));
    label(plan_monthly, N_("Pension a month"));
    label(plan_annual, N_("Pension a year"));
    const PensionParts& parts = made_->parts;
    const PensionRounding rule = rounding();
    formula(plan_account_pension, CellStyle::money,
            rounded(fmt::format("{}/{}", figure(plan_account), figure(plan_payout_months)),
                    rule.each_part ? rule.rule : RoundingRule{1, rule.rule.how}),
            in_yuan(parts.account_pension));
    const auto first = [&](PlanRow row, std::uint16_t column, const std::optional<Money>& amount) {
        if (!amount || !out_.payments_are_live) {
            value(row, CellStyle::money, amount ? Shown{in_yuan(*amount)} : nothing());
            return;
        }
        formula(row, CellStyle::money,
                rounded(ref(out_.first_run, column), supplement_rounding(rule)), in_yuan(*amount));
    };
    first(plan_long_payer, run_long_payer, parts.long_payer_supplement);
    first(plan_average_tier, run_average, parts.average_tier_supplement);
    first(plan_old_age, run_old_age, parts.old_age_supplement);
    if (out_.payments_are_live)
        formula(plan_monthly, CellStyle::result, ref(out_.first_run, run_payment),
                in_yuan(parts.monthly));
    else
        value(plan_monthly, CellStyle::result, in_yuan(parts.monthly));
    formula(plan_annual, CellStyle::money, "ROUND(12*" + figure(plan_monthly) + ",2)",
            in_yuan(parts.monthly * 12));
}

}  // namespace pension::grid
