// SPDX-License-Identifier: Apache-2.0
#include "app/exports/workbook_plan.hpp"

#include "app/exports/workbook_plan_writer.hpp"
#include "app/words/terms.hpp"

#include <algorithm>
#include <set>

namespace pension::grid {

PlanSheet PlanWriter::made() {
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

void PlanWriter::label(PlanRow row, const char* message) {
    writer_.put(row, 0, CellStyle::label, tr_(message));
}

void PlanWriter::value(PlanRow row, CellStyle style, Shown shown_value) {
    out_.values[row] = shown_value;
    writer_.put(row, 1, style, std::move(shown_value));
}

void PlanWriter::formula(PlanRow row, CellStyle style, const std::string& text, Shown shown_value) {
    out_.values[row] = shown_value;
    writer_.formula(row, 1, style, text, std::move(shown_value));
}

double PlanWriter::number(PlanRow row) {
    const auto* found = std::get_if<double>(&of(row));
    return found ? *found : 0;
}

void PlanWriter::head() {
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
    const std::set<std::uint16_t> not_of_alike{ledger_month, ledger_others, ledger_months_of_year,
                                               ledger_counts, ledger_long_payer};
    for (const auto& [column, title] : titles)
        if (!can_.alike || !not_of_alike.contains(column))
            writer_.put(plan_tables, column, CellStyle::column_heading, tr_(title));
    writer_.sheet.tall_row = plan_tables;
}

void PlanWriter::put_ledger() {
    if (plan_.projection.paid.known_balance) return;
    ledger_ = can_.alike ? alike_ledger(comparison_, plan_, *can_.alike, tiers_, writer_)
                         : dated_ledger(comparison_, plan_, can_.planned, tiers_, writer_, tr_);
    out_.subsidies_are_live = ledger_.subsidies_are_live;
}

void PlanWriter::put_inputs() {
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
    value(plan_age_before, CellStyle::count, double(plan_.projection.start.age_in_months_before));
}

std::string PlanWriter::sum_of(std::uint16_t column) const {
    return ledger_.any ? "SUM(" + range(column, ledger_.first, ledger_.last) + ")" : "0";
}

void PlanWriter::put_account() {
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
    if (can_.alike)
        value(plan_others, CellStyle::money, 0.0);
    else
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

void PlanWriter::put_years() {
    const Projection& made = plan_.projection;
    const Month last = made.start.first - Months{1};
    const int years = made.paid.years_paid(last);
    const int counted = made.earned().long_payer_years;
    const bool capped = made.eligibility && made.eligibility->cohort == Cohort::every_year;
    std::string text =
        fmt::format("{}+{}", sum_of(ledger_long_payer), ledger_.long_payer_elsewhere);
    if (capped) text = fmt::format("MIN({},{})", text, made.eligibility->minimum_years);
    if (can_.alike)
        formula(plan_years_paid, CellStyle::count,
                fmt::format("IF({}>0,{},0)", figure(plan_amount), figure(plan_years)),
                double(years));
    else if (made.paid.known_balance)
        value(plan_years_paid, CellStyle::count_input, double(years));
    else
        formula(plan_years_paid, CellStyle::count,
                fmt::format("{}+{}", sum_of(ledger_counts), ledger_.years_elsewhere),
                double(years));
    const bool all_count = made.paid.long_payer_years(last) == years && !capped;
    if (all_count && (can_.alike || made.paid.known_balance))
        formula(plan_long_payer_years, CellStyle::count, figure(plan_years_paid), double(counted));
    else if (can_.alike || made.paid.known_balance)
        value(plan_long_payer_years, CellStyle::count_input, double(counted));
    else
        formula(plan_long_payer_years, CellStyle::count, text, double(counted));
    put_entitled();
}

void PlanWriter::put_entitled() {
    const Projection& made = plan_.projection;
    std::optional<int> minimum;
    if (made.eligibility) {
        if (made.eligibility->cohort == Cohort::minimum) minimum = made.eligibility->minimum_years;
    } else if (const auto* rule = comparison_.rules.minimum_years.find(comparison_.asked.as_of)) {
        minimum = rule->value;
    }
    const double entitled = plan_.entitled() ? 1 : 0;
    value(plan_minimum_years, CellStyle::count,
          minimum ? Shown{double(*minimum)} : Shown{nothing()});
    const bool by_years = minimum && (plan_.entitled() || can_.alike);
    if (by_years)
        formula(plan_entitled, CellStyle::count,
                fmt::format("IF({}>={},1,0)", figure(plan_years_paid), figure(plan_minimum_years)),
                entitled);
    else
        value(plan_entitled, CellStyle::count, entitled);
}

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
        AccountInPayment{made.account.balance, whole.parts.account_pension, made.start, rules};
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
