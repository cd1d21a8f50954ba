// SPDX-License-Identifier: Apache-2.0
#include "app/exports/workbook_plan_writer.hpp"
#include "base/decimal.hpp"

#include <algorithm>

namespace pension::grid {

void PlanWriter::put_life() {
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
    formula(plan_payments, CellStyle::age, fmt::format("IF(ROUND({0},4)<1,0,ROUND({0},4))", months),
            ten_thousandths(payments.ten_thousandths));
    formula(plan_whole, CellStyle::count, fmt::format("INT({})", figure(plan_payments)),
            double(payments.ten_thousandths / 10'000));
    formula(plan_fraction, CellStyle::age,
            fmt::format("ROUND({}-{},4)", figure(plan_payments), figure(plan_whole)),
            ten_thousandths(payments.ten_thousandths % 10'000));
    life_ = lifetime(*made_, age_, comparison_.rules);
    formula(plan_received, CellStyle::result,
            fmt::format("ROUND(SUMPRODUCT({}*{})+{}*{},2)", runs(run_payment), runs(run_counted),
                        figure(plan_fraction), next_payment()),
            in_yuan(life_->received));
    put_left(payments);
    put_grant();
    put_net();
}

std::string PlanWriter::next_payment() const {
    return fmt::format("INDEX({},MATCH({}+1,{},1))", runs(run_payment), figure(plan_whole),
                       runs(run_from));
}

void PlanWriter::put_left(Fraction payments) {
    const auto& left = life_->left_to_heirs;
    const bool drawn = payments.ten_thousandths > 0;
    // What holds at the first payment, where death comes before it: the cells go on from there.
    const Month when = std::max(month_of_death(*made_, age_), made_->start.first);
    const auto* rule = comparison_.rules.inheritance.find(when);
    const bool less = rule && rule->value == InheritanceRule::balance_less_subsidies;
    out_.left_is_live =
        !made_->drawing.earns() && !made_->suspension && (!less || out_.payments_known);
    out_.all_is_left = !less;
    if (!out_.left_is_live) {
        value(plan_left, CellStyle::money, left && drawn ? Shown{in_yuan(*left)} : nothing());
        return;
    }
    const std::string account = figure(plan_account);
    const std::string rest = fmt::format("{0}-MIN({0},{1}*{2})", account,
                                         figure(plan_account_pension), figure(plan_whole));
    std::string text = fmt::format("ROUND({0}-ROUND(MIN({1},{0})*{2},2),2)", rest,
                                   figure(plan_account_pension), figure(plan_fraction));
    if (less)
        text = fmt::format("ROUND({0}-ROUND({0}*{1}/({1}+{2}+{3}),2),2)", text,
                           figure(plan_subsidies), figure(plan_own), figure(plan_others));
    formula(plan_left, CellStyle::money, if_drawn(text),
            left && drawn ? Shown{in_yuan(*left)} : nothing());
}

std::string PlanWriter::if_drawn(const std::string& text) const {
    return fmt::format("IF({}=0,\"{}\",{})", figure(plan_payments), nothing(), text);
}

void PlanWriter::put_grant() {
    const bool drawn = until_death().ten_thousandths > 0;
    // Where death comes before the pension: what the first payment would bring with it.
    const Count payments = std::max(Count{1}, until_death().ten_thousandths / 10'000);
    const Age age =
        drawn ? age_ : Age::from_months(made_->start.age_in_months_before + std::int64_t{1});
    const auto grant = lifetime(*made_, age, comparison_.rules).funeral_grant;
    if (!grant) {
        value(plan_grant, CellStyle::money, nothing());
        return;
    }
    const int months = months_of_base(*grant, month_of_death(*made_, age), payments);
    const std::string text = months > 0
                                 ? fmt::format("ROUND({}*INDEX({},MATCH({},{},1)),2)", months,
                                               runs(run_base), figure(plan_whole), runs(run_from))
                                 : yuan_text(*grant);
    formula(plan_grant, CellStyle::money, if_drawn(text),
            drawn ? Shown{in_yuan(*grant)} : nothing());
}

int PlanWriter::months_of_base(Money grant, Month death, Count payments) const {
    const auto* rule = comparison_.rules.funeral_grant.find(death);
    if (!rule) return 0;
    const Money base = made_->schedule.base(payments);
    for (const FuneralGrant& each : rule->value)
        if (each.death_of == FuneralGrant::For::pensioner && !each.of_national_minimum &&
            each.months_of_base > 0 && each.amount == Money{} &&
            base * each.months_of_base == grant)
            return each.months_of_base;
    return 0;
}

void PlanWriter::put_net() {
    if (!out_.payments_known) {
        value(plan_net, CellStyle::money, nothing());
        value(plan_ratio, CellStyle::age, nothing());
        return;
    }
    const bool drawn = until_death().ten_thousandths > 0;
    const std::string own = figure(plan_own);
    formula(
        plan_net, CellStyle::money,
        fmt::format("IF(ISNUMBER({1}),ROUND({0}+{1}+N({2})-{3},2),\"{4}\")", figure(plan_received),
                    figure(plan_left), figure(plan_grant), own, nothing()),
        drawn && life_->net ? Shown{in_yuan(*life_->net)} : nothing());
    const auto& ratio = life_->ratio_ten_thousandths;
    formula(plan_ratio, CellStyle::age,
            if_drawn(fmt::format("IF({0}>0,ROUND({1}/{0},4),\"{2}\")", own, figure(plan_received),
                                 nothing())),
            drawn && ratio ? Shown{ten_thousandths(*ratio)} : nothing());
}

void PlanWriter::put_payback() {
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
        text = fmt::format("IF({0}>={1},{2},INDEX({3},{4})+{5})", ref(out_.first_run, run_sum), own,
                           text, runs(run_to), full,
                           rest(fmt::format("{}-INDEX({},{})", own, runs(run_sum), full),
                                fmt::format("INDEX({},{}+1)", runs(run_payment), full)));
    formula(plan_payback, CellStyle::count,
            fmt::format("IF(OR({0}<=0,{1}<{0}),\"{2}\",{3})", own, ref(out_.last_run, run_sum),
                        nothing(), text),
            payments ? Shown{double(*payments)} : nothing());
    formula(plan_payback_age, CellStyle::age,
            fmt::format("IF(ISNUMBER({0}),ROUND(({1}+{0})/12,4),\"{2}\")", figure(plan_payback),
                        figure(plan_age_before), nothing()),
            payments ? Shown{ten_thousandths(age_after(made_->start, *payments).ten_thousandths())}
                     : nothing());
}

void PlanWriter::put_returns() {
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
    const auto own = put_return(inputs_, cells, first_table_row + 1, own_return_column, writer_);
    const bool drawn = until_death().ten_thousandths > 0;
    formula(plan_own_return, CellStyle::percent, if_drawn(own.first),
            drawn ? own.second : nothing());
    cells.last = ref(first_table_row, family_return_column);
    inputs_.last += number(plan_left) + number(plan_grant);
    writer_.formula(first_table_row, family_return_column, CellStyle::money,
                    fmt::format("{}+N({})+N({})", part, figure(plan_left), figure(plan_grant)),
                    inputs_.last);
    const auto family =
        put_return(inputs_, cells, first_table_row + 1, family_return_column, writer_);
    formula(plan_family_return, CellStyle::percent, if_drawn(family.first),
            drawn ? family.second : nothing());
}

}  // namespace pension::grid
