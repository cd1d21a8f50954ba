// SPDX-License-Identifier: Apache-2.0
#include "app/exports/workbook_plan.hpp"

#include "app/exports/workbook_ledger.hpp"
#include "app/exports/workbook_return.hpp"
#include "app/words/amounts.hpp"
#include "app/words/filled.hpp"
#include "app/words/terms.hpp"
#include "base/decimal.hpp"
#include "calc/resident/benefit_path.hpp"
#include "calc/resident/pension.hpp"

#include <algorithm>
#include <cmath>

namespace pension::grid {

namespace {

constexpr std::uint16_t run_base = 15;
constexpr std::uint16_t run_old_age = 16;
constexpr std::uint16_t run_average = 17;
constexpr std::uint16_t run_long_payer = 18;
constexpr std::uint16_t run_sum = 20;
constexpr std::uint16_t run_counted = 21;
constexpr std::uint16_t own_return_column = 23;
constexpr std::uint16_t family_return_column = 24;
constexpr std::uint32_t first_table_row = plan_tables + 1;

std::string figure(PlanRow row) {
    return ref(row, 1);
}

/// A rounding of the place, in yuan. What is cut or raised is first freed of what binary numbers
/// cannot hold, far below any true remainder.
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

double ten_thousandths(std::int64_t count) {
    return static_cast<double>(count) / 10'000;
}

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

/// A plan's sheet, part by part.
class PlanWriter {
public:
    PlanWriter(const Comparison& comparison, std::size_t index, const std::string& name,
               const Linked& linked, Age age, TiersSheet& tiers, const Translate& tr)
        : comparison_{comparison},
          plan_{comparison.plans[index]},
          linked_{linked},
          age_{age},
          tiers_{tiers},
          tr_{tr},
          can_{changeable(comparison, plan_)},
          made_{with_pension(plan_.projection, comparison.rules)},
          writer_{name} {
        out_.values.resize(plan_entitled + 1);
    }

    PlanSheet made() {
        head();
        out_.payments_known = plan_.projection.paid.payments_known();
        put_ledger();
        put_inputs();
        put_account();
        if (made_) {
            put_runs();
            put_pension();
            put_life();
            put_payback();
            put_returns();
        }
        out_.sheet = std::move(writer_.sheet);
        return std::move(out_);
    }

private:
    void label(PlanRow row, const char* message) {
        writer_.put(row, 0, CellStyle::label, tr_(message));
    }
    void value(PlanRow row, CellStyle style, Shown shown_value) {
        out_.values[row] = shown_value;
        writer_.put(row, 1, style, std::move(shown_value));
    }
    void formula(PlanRow row, CellStyle style, const std::string& text, Shown shown_value) {
        out_.values[row] = shown_value;
        writer_.formula(row, 1, style, text, std::move(shown_value));
    }
    Shown& of(PlanRow row) { return out_.values[row]; }
    double number(PlanRow row) {
        const auto* found = std::get_if<double>(&of(row));
        return found ? *found : 0;
    }

    void head() {
        writer_.put(0, 0, CellStyle::title, plan_name(plan_.plan, tr_));
        writer_.put(1, 0, CellStyle::plain,
                    tr_(N_("Figures in yuan. Shaded cells may be changed; everything else follows, "
                           "here and in the first sheet.")));
        writer_.sheet.widths = {34, 14, 12, 12, 12, 9,  9,  9,  12, 14, 8,  8, 9,
                                9,  9,  12, 12, 12, 12, 12, 16, 9,  3,  16, 16};
        const std::pair<std::uint16_t, const char*> titles[] = {
            {ledger_year, can_.alike ? N_("Year") : N_("Calendar year")},
            {ledger_month, N_("Month paid")},
            {ledger_own, N_("Own payment")},
            {ledger_subsidy, N_("Subsidy")},
            {ledger_others, N_("Others' money")},
            {ledger_months, N_("Its months with interest")},
            {ledger_months_of_year, N_("Months of the year")},
            {ledger_rate, N_("Rate")},
            {ledger_interest, N_("Interest")},
            {ledger_balance, N_("Balance")},
            {ledger_counts, N_("Year paid")},
            {ledger_long_payer, N_("For long payment")},
            {ledger_before_start, N_("Months from the first pension")},
            {run_from, N_("From payment")},
            {run_to, N_("To payment")},
            {run_base, N_("Base pension")},
            {run_old_age, N_("For old age")},
            {run_average, N_("For the average tier")},
            {run_long_payer, N_("For long payment, a month")},
            {run_payment, N_("Pension a month")},
            {run_sum, N_("Sum to its end")},
            {run_counted, N_("Of them until death")},
            {own_return_column, N_("Return, by halving")},
            {family_return_column, N_("With what is left, by halving")}};
        for (const auto& [column, title] : titles)
            writer_.put(plan_tables, column, CellStyle::column_heading, tr_(title));
        writer_.sheet.tall_row = plan_tables;
    }

    void put_ledger() {
        if (plan_.projection.paid.known_balance) return;
        ledger_ = can_.alike ? alike_ledger(comparison_, plan_, *can_.alike, tiers_, writer_)
                             : dated_ledger(comparison_, plan_, can_.planned, tiers_, writer_, tr_);
        out_.subsidies_are_live = ledger_.subsidies_are_live;
    }

    void put_inputs() {
        label(plan_amount, N_("Yearly amount"));
        label(plan_years, N_("Years"));
        label(plan_interest, N_("Account interest a year"));
        label(plan_base, N_("Base pension of the first month"));
        label(plan_age_at_death, N_("Age at death"));
        label(plan_age_before, N_("Age in months before the first pension"));
        if (!linked_.amount.empty())
            formula(plan_amount, CellStyle::money, linked_.amount,
                    can_.alike ? in_yuan(can_.alike->amount) : in_yuan(*can_.planned));
        else
            value(plan_amount, CellStyle::money, nothing());
        if (!linked_.years.empty())
            formula(plan_years, CellStyle::count, linked_.years, double(can_.alike->years));
        else
            value(plan_years, CellStyle::count, nothing());
        const auto& interest = comparison_.asked.assumptions.interest;
        const bool leaflet = comparison_.asked.basis == Basis::leaflet;
        const Shown typed = interest  ? Shown{static_cast<double>(interest->ppm()) / 1e6}
                            : leaflet ? Shown{0.0}
                                      : Shown{std::string{}};
        formula(plan_interest, CellStyle::percent,
                fmt::format("IF({0}=\"\",\"\",{0})", linked_.interest), typed);
        formula(plan_age_at_death, CellStyle::age, linked_.age_at_death,
                ten_thousandths(age_.ten_thousandths()));
        value(plan_age_before, CellStyle::count,
              double(plan_.projection.start.age_in_months_before));
    }

    std::string sum_of(std::uint16_t column) const {
        return ledger_.any ? "SUM(" + range(column, ledger_.first, ledger_.last) + ")" : "0";
    }

    void put_account() {
        label(plan_own, N_("You pay in all"));
        label(plan_subsidies, N_("Government adds in all"));
        label(plan_others, N_("Others' money"));
        label(plan_interest_sum, N_("Interest in all"));
        label(plan_account, N_("Personal account at the start"));
        label(plan_years_paid, N_("Years paid"));
        label(plan_long_payer_years, N_("Years for the long-payer supplement"));
        label(plan_minimum_years, N_("Minimum years"));
        label(plan_entitled, N_("Years are enough (1) or not (0)"));
        const Projection& made = plan_.projection;
        const auto sum = [&](PlanRow row, std::uint16_t column, const std::optional<Money>& money) {
            if (out_.payments_known && money)
                formula(row, CellStyle::money, "ROUND(" + sum_of(column) + ",2)", in_yuan(*money));
            else
                value(row, CellStyle::money, nothing());
        };
        sum(plan_own, ledger_own, made.own_paid);
        sum(plan_subsidies, ledger_subsidy, made.subsidies);
        Money others;
        for (const Contribution& paid : made.paid.postings) others += paid.government + paid.grants;
        sum(plan_others, ledger_others, others);
        sum(plan_interest_sum, ledger_interest, plan_.interest);
        if (made.paid.known_balance)
            value(plan_account, CellStyle::money_input, in_yuan(made.account.balance));
        else
            formula(plan_account, CellStyle::money,
                    ledger_.any ? ref(ledger_.last, ledger_balance) : "0",
                    in_yuan(made.account.balance));
        put_years();
    }

    void put_years() {
        const Projection& made = plan_.projection;
        const int years = made.paid.years_paid(made.start.first - Months{1});
        if (made.paid.known_balance)
            value(plan_years_paid, CellStyle::count_input, double(years));
        else
            formula(plan_years_paid, CellStyle::count,
                    fmt::format("{}+{}", sum_of(ledger_counts), ledger_.years_elsewhere),
                    double(years));
        const int counted = made.earned().long_payer_years;
        const int all = made.paid.long_payer_years(made.start.first - Months{1});
        const bool capped = made.eligibility && made.eligibility->cohort == Cohort::every_year;
        std::string text = made.paid.known_balance ? figure(plan_years_paid)
                                                   : fmt::format("{}+{}", sum_of(ledger_long_payer),
                                                                 ledger_.long_payer_elsewhere);
        if (capped) text = fmt::format("MIN({},{})", text, made.eligibility->minimum_years);
        if (made.paid.known_balance && all != years)
            value(plan_long_payer_years, CellStyle::count_input, double(counted));
        else
            formula(plan_long_payer_years, CellStyle::count, text, double(counted));
        put_entitled();
    }

    /// Of the conditions the cells know the number of years; the others stand as the program found
    /// them.
    void put_entitled() {
        const Projection& made = plan_.projection;
        std::optional<int> minimum;
        if (made.eligibility) {
            if (made.eligibility->cohort == Cohort::minimum)
                minimum = made.eligibility->minimum_years;
        } else if (const auto* rule =
                       comparison_.rules.minimum_years.find(comparison_.asked.as_of)) {
            minimum = rule->value;
        }
        const double entitled = plan_.entitled() ? 1 : 0;
        value(plan_minimum_years, CellStyle::count,
              minimum ? Shown{double(*minimum)} : Shown{nothing()});
        const bool by_years = minimum && (plan_.entitled() || can_.alike);
        if (by_years)
            formula(
                plan_entitled, CellStyle::count,
                fmt::format("IF({}>={},1,0)", figure(plan_years_paid), figure(plan_minimum_years)),
                entitled);
        else
            value(plan_entitled, CellStyle::count, entitled);
    }

    // --- The pension --------------------------------------------------------------------------

    PensionRounding rounding() const { return rounding_in(comparison_.rules, made_->start.first); }

    std::string payment_formula(std::uint32_t row) const {
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

    /// What a run's base is to the one before it.
    void put_base(std::uint32_t row, const BenefitRun& run, const BenefitRun* before) {
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
                            fmt::format("ROUND({}+{}*{},2)", above, times, yuan_text(*yuan)),
                            amount);
        } else if (const auto* share = std::get_if<Rate>(&run.base.growth);
                   goes_on && times == 1 && share) {
            writer_.formula(
                row, run_base, CellStyle::money,
                fmt::format("ROUND({0}+ROUND({0}*{1}/1000000,2),2)", above, share->ppm()), amount);
        } else {
            writer_.put(row, run_base, CellStyle::money_input, run.base.amount);
        }
    }

    void put_runs() {
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
            const double exact = in_yuan(supplement.amount) +
                                 in_yuan(run.base.amount) *
                                     static_cast<double>(supplement.share_of_base.ppm()) / 1e6;
            writer_.formula(
                row, run_long_payer, CellStyle::money,
                run.brackets ? long_payer_formula(run.brackets->value,
                                                  figure(plan_long_payer_years), ref(row, run_base))
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

    /// Payments that stop for a time, as the program has them.
    void put_paid_runs() {
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

    void begin_run(std::uint32_t row, Count from, Count payments) {
        writer_.put(row, run_from, CellStyle::count, double(from));
        writer_.put(row, run_to, CellStyle::count, double(from + payments - 1));
    }

    void end_run(std::uint32_t row, Count from, Count payments, Money payment, Money sum) {
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

    Fraction until_death() const { return payments_until(age_, made_->start); }

    std::string runs(std::uint16_t column) const {
        return range(column, out_.first_run, out_.last_run);
    }

    void put_pension() {
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
        const auto first = [&](PlanRow row, std::uint16_t column,
                               const std::optional<Money>& amount) {
            if (!amount || !out_.payments_are_live) {
                value(row, CellStyle::money, amount ? Shown{in_yuan(*amount)} : nothing());
                return;
            }
            formula(row, CellStyle::money,
                    rounded(ref(out_.first_run, column), supplement_rounding(rule)),
                    in_yuan(*amount));
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

    // --- A life -------------------------------------------------------------------------------

    void put_life() {
        label(plan_payments, N_("Payments until death"));
        label(plan_whole, N_("- whole ones"));
        label(plan_fraction, N_("- part of the next one"));
        label(plan_received, N_("Received until death"));
        label(plan_left, N_("Left to the family"));
        label(plan_grant, N_("Funeral grant"));
        label(plan_net, N_("Net gain"));
        label(plan_ratio, N_("Received for each yuan paid"));
        const Fraction payments = until_death();
        const std::string months =
            fmt::format("12*{}-{}", figure(plan_age_at_death), figure(plan_age_before));
        formula(plan_payments, CellStyle::age,
                fmt::format("IF(ROUND({0},4)<1,0,ROUND({0},4))", months),
                ten_thousandths(payments.ten_thousandths));
        formula(plan_whole, CellStyle::count, fmt::format("INT({})", figure(plan_payments)),
                double(payments.ten_thousandths / 10'000));
        formula(plan_fraction, CellStyle::age,
                fmt::format("ROUND({}-{},4)", figure(plan_payments), figure(plan_whole)),
                ten_thousandths(payments.ten_thousandths % 10'000));
        life_ = lifetime(*made_, age_, comparison_.rules);
        formula(plan_received, CellStyle::result,
                fmt::format("ROUND(SUMPRODUCT({}*{})+{}*{},2)", runs(run_payment),
                            runs(run_counted), figure(plan_fraction), next_payment()),
                in_yuan(life_->received));
        put_left(payments);
        put_grant();
        put_net();
    }

    std::string next_payment() const {
        return fmt::format("INDEX({},MATCH({}+1,{},1))", runs(run_payment), figure(plan_whole),
                           runs(run_from));
    }

    void put_left(Fraction payments) {
        const auto& left = life_->left_to_heirs;
        const Month death = month_of_death(*made_, age_);
        const auto* rule = comparison_.rules.inheritance.find(death);
        const bool less = rule && rule->value == InheritanceRule::balance_less_subsidies;
        const bool alive_at_start = payments.ten_thousandths > 0;
        out_.left_is_live = left && alive_at_start && !made_->drawing.earns() &&
                            !made_->suspension && (!less || out_.payments_known);
        out_.all_is_left = !less;
        if (!out_.left_is_live) {
            value(plan_left, CellStyle::money, left ? Shown{in_yuan(*left)} : nothing());
            return;
        }
        const std::string account = figure(plan_account);
        const std::string draw = figure(plan_account_pension);
        const std::string rest =
            fmt::format("{0}-MIN({0},{1}*{2})", account, draw, figure(plan_whole));
        std::string text = fmt::format("ROUND({0}-ROUND(MIN({1},{0})*{2},2),2)", rest, draw,
                                       figure(plan_fraction));
        if (less)
            text = fmt::format("ROUND({0}-ROUND({0}*{1}/({1}+{2}+{3}),2),2)", text,
                               figure(plan_subsidies), figure(plan_own), figure(plan_others));
        formula(plan_left, CellStyle::money,
                fmt::format("IF({}=0,\"{}\",{})", figure(plan_payments), nothing(), text),
                in_yuan(*left));
    }

    /// By the rule of the month of death, as the program found it; a multiple of the base follows
    /// the base.
    void put_grant() {
        const auto& grant = life_->funeral_grant;
        const int months = months_of_base();
        if (months > 0)
            formula(plan_grant, CellStyle::money,
                    fmt::format("ROUND({}*INDEX({},MATCH(MAX(1,{}),{},1)),2)", months,
                                runs(run_base), figure(plan_whole), runs(run_from)),
                    in_yuan(*grant));
        else
            value(plan_grant, CellStyle::money, grant ? Shown{in_yuan(*grant)} : nothing());
    }

    /// How many times the base of the month of death the grant is; 0 where it is no such multiple.
    int months_of_base() const {
        const auto* rule = comparison_.rules.funeral_grant.find(month_of_death(*made_, age_));
        const Count whole = until_death().ten_thousandths / 10'000;
        if (!rule || whole == 0 || !life_->funeral_grant) return 0;
        const Money base = made_->schedule.base(whole);
        for (const FuneralGrant& each : rule->value)
            if (each.death_of == FuneralGrant::For::pensioner && !each.of_national_minimum &&
                each.months_of_base > 0 &&
                base * each.months_of_base + each.amount == *life_->funeral_grant &&
                each.amount == Money{})
                return each.months_of_base;
        return 0;
    }

    void put_net() {
        if (!out_.payments_known || !life_->net) {
            value(plan_net, CellStyle::money, nothing());
            value(plan_ratio, CellStyle::age, nothing());
            return;
        }
        const std::string own = figure(plan_own);
        formula(plan_net, CellStyle::money,
                fmt::format("IF(ISNUMBER({1}),ROUND({0}+{1}+N({2})-{3},2),\"{4}\")",
                            figure(plan_received), figure(plan_left), figure(plan_grant), own,
                            nothing()),
                in_yuan(*life_->net));
        formula(plan_ratio, CellStyle::age,
                fmt::format("IF({0}>0,ROUND({1}/{0},4),\"{2}\")", own, figure(plan_received),
                            nothing()),
                life_->ratio_ten_thousandths ? Shown{ten_thousandths(*life_->ratio_ten_thousandths)}
                                             : nothing());
    }

    void put_payback() {
        label(plan_payback, N_("Own money back after so many payments"));
        label(plan_payback_age, N_("- at the age of"));
        if (!out_.payments_known) {
            value(plan_payback, CellStyle::count, nothing());
            value(plan_payback_age, CellStyle::age, nothing());
            return;
        }
        const auto payments = made_->schedule.payback(*made_->own_paid);
        const std::string own = figure(plan_own);
        const std::string full = fmt::format("SUMPRODUCT(--({}<{}))", runs(run_sum), own);
        const auto rest = [&](const std::string& missing, const std::string& payment) {
            return fmt::format("ROUNDUP(ROUND(({})/{},8),0)", missing, payment);
        };
        std::string text = rest(own, ref(out_.first_run, run_payment));
        if (out_.last_run > out_.first_run)
            text = fmt::format("IF({0}>={1},{2},INDEX({3},{4})+{5})", ref(out_.first_run, run_sum),
                               own, text, runs(run_to), full,
                               rest(fmt::format("{}-INDEX({},{})", own, runs(run_sum), full),
                                    fmt::format("INDEX({},{}+1)", runs(run_payment), full)));
        formula(plan_payback, CellStyle::count,
                fmt::format("IF(OR({0}<=0,{1}<{0}),\"{2}\",{3})", own, ref(out_.last_run, run_sum),
                            nothing(), text),
                payments ? Shown{double(*payments)} : nothing());
        formula(plan_payback_age, CellStyle::age,
                fmt::format("IF(ISNUMBER({0}),ROUND(({1}+{0})/12,4),\"{2}\")", figure(plan_payback),
                            figure(plan_age_before), nothing()),
                payments
                    ? Shown{ten_thousandths(age_after(made_->start, *payments).ten_thousandths())}
                    : nothing());
    }

    void put_returns() {
        label(plan_own_return, N_("Return a year"));
        label(plan_family_return, N_("Return a year, with what is left"));
        if (!out_.payments_known || !ledger_.any) {
            value(plan_own_return, CellStyle::percent, nothing());
            value(plan_family_return, CellStyle::percent, nothing());
            return;
        }
        for (const Contribution& paid : plan_.projection.paid.postings)
            if (paid.own > Money{})
                inputs_.paid.push_back(
                    {double((paid.month - made_->start.first).count()), in_yuan(paid.own)});
        const std::string part = fmt::format("{}*{}", figure(plan_fraction), next_payment());
        ReturnCells cells{range(ledger_before_start, ledger_.first, ledger_.last),
                          range(ledger_own, ledger_.first, ledger_.last),
                          runs(run_from),
                          runs(run_payment),
                          runs(run_counted),
                          figure(plan_whole),
                          ref(first_table_row, own_return_column)};
        const Count whole = until_death().ten_thousandths / 10'000;
        const double fraction = ten_thousandths(until_death().ten_thousandths % 10'000);
        inputs_.whole = double(whole);
        inputs_.last = fraction * in_yuan(made_->schedule.payment(whole + 1));
        writer_.formula(first_table_row, own_return_column, CellStyle::money, part, inputs_.last);
        const auto own =
            put_return(inputs_, cells, first_table_row + 1, own_return_column, writer_);
        formula(plan_own_return, CellStyle::percent, own.first, own.second);
        cells.last = ref(first_table_row, family_return_column);
        inputs_.last += number(plan_left) + number(plan_grant);
        writer_.formula(first_table_row, family_return_column, CellStyle::money,
                        fmt::format("{}+N({})+N({})", part, figure(plan_left), figure(plan_grant)),
                        inputs_.last);
        const auto family =
            put_return(inputs_, cells, first_table_row + 1, family_return_column, writer_);
        formula(plan_family_return, CellStyle::percent, family.first, family.second);
    }

    const Comparison& comparison_;
    const PlanResult& plan_;
    const Linked& linked_;
    Age age_;
    TiersSheet& tiers_;
    const Translate& tr_;
    Changeable can_;
    std::optional<Projection> made_;
    Writer writer_;
    Ledger ledger_;
    ReturnInputs inputs_;
    std::optional<Lifetime> life_;
    PlanSheet out_;
};

}  // namespace

std::optional<Projection> with_pension(const Projection& made, const ResidentRules& rules) {
    if (!made.not_entitled) return made;
    if (!rules.base_pension.find(made.start.first)) return std::nullopt;
    Projection whole = made;
    const auto path = benefit_path(made.start, rules, made.growth);
    const auto parts = first_pension(made.earned(), made.start, path.front(), rules);
    if (!parts) return std::nullopt;
    whole.parts = parts.value();
    whole.schedule = payment_schedule(path, made.earned(), whole.parts.payout_months,
                                      rounding_in(rules, made.start.first));
    whole.drawing =
        DrawingAccount{made.account.balance, whole.parts.account_pension, made.start, rules};
    return whole;
}

Changeable changeable(const Comparison& comparison, const PlanResult& plan) {
    Changeable can;
    const auto& entries = plan.plan.entries;
    if (comparison.asked.basis == Basis::leaflet && entries.size() == 1) {
        can.alike = std::get_if<YearsBeforePension>(&entries.front());
        // Where the government pays too, the years are not alike.
        const bool others = std::ranges::any_of(plan.projection.paid.postings, [](auto& posting) {
            return posting.government + posting.grants > Money{};
        });
        if (others) can.alike = nullptr;
    }
    if (can.alike) return can;
    for (const Contribution& paid : plan.projection.paid.postings)
        if (paid.month > comparison.asked.as_of && paid.own > Money{}) can.planned = paid.own;
    return can;
}

PlanSheet plan_sheet(const Comparison& comparison, std::size_t index, const std::string& name,
                     const Linked& linked, Age age, TiersSheet& tiers, const Translate& tr) {
    return PlanWriter{comparison, index, name, linked, age, tiers, tr}.made();
}

}  // namespace pension::grid
