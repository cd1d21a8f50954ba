// SPDX-License-Identifier: Apache-2.0
#include "app/golden/examples.hpp"
#include "app/words/amounts.hpp"
#include "base/decimal.hpp"
#include "calc/employee/death.hpp"
#include "calc/employee/projection.hpp"
#include "calc/employee/scheme_switch.hpp"

namespace pension {

namespace {

Month month(const char* text) {
    return parse_month(text).value();
}

Money yuan(const char* text) {
    return parse_yuan(text).value();
}

/// The national rules as far as the examples need them: 20 %, of which 8 % go to the account; 60 %
/// to 300 % of the average wage; payout months from 55 to 56 and from 60 to 61; men born in 1976.
EmployeeRules employee_rules() {
    EmployeeRules rules;
    rules.employee_contribution = always(
        Topic::employee_contribution, EmployeeContribution{20.0_pct, 8.0_pct, 60.0_pct, 300.0_pct});
    rules.employee_payout_months =
        always(Topic::employee_payout_months,
               EmployeePayoutTable{
                   {660, 1700, true}, {672, 1640, true}, {720, 1390, true}, {732, 1320, true}});
    rules.retirement_age =
        always(Topic::retirement_age,
               RetirementAges{{RetirementCategory::male_60, month("1976-01"), 754}});
    rules.employee_minimum_months =
        Timeline<int>{Topic::employee_minimum_months,
                      {{month("2011-07"), 180, nullptr}, {month("2034-01"), 210, nullptr}}};
    return rules;
}

std::string found_or_nothing(const Result<Money>& amount) {
    return amount ? yuan_text(amount.value()) : nothing();
}

/// 60 % and 300 % of 3 275.30 are 1 965.18 and 9 825.90, each rounded on its own.
void run_limits(Runner& runner) {
    EmployeeRules rules = employee_rules();
    rules.base_limits = always(Topic::base_limits, BaseLimits{yuan("3275.30"), {}, {}});
    const auto range = base_range(month("2012-07"), {}, rules);
    const EmployeeContribution rule{20.0_pct, 8.0_pct, 60.0_pct, 300.0_pct};
    const auto paid = [&](Money BaseRange::*limit) {
        return range ? yuan_text(monthly_contribution(range.value().*limit, rule).paid) : nothing();
    };
    runner.add("E-02",
               runner.say(N_("Average wage 3,275.30: least a flexible worker pays a month")),
               "393.04", paid(&BaseRange::lower));
    runner.add("E-02", runner.say(N_("Average wage 3,275.30: most a flexible worker pays a month")),
               "1965.18", paid(&BaseRange::upper));
    runner.add("E-07", runner.say(N_("Two thirds of 955.00, up to 600: help with contributions")),
               "600.00", yuan_text(contribution_help(yuan("955"), {2, 3, yuan("600")})));
}

/// A published pension slip (核定单).
struct Slip {
    const char* id;
    const char* benefit_base;
    WageIndex wage_index;
    const char* years;  ///< As it is printed.
    CountedYears counted;
    const char* account;
    int payout_tenths;
    const char* transitional;
    PensionRounding rounding;
    const char* monthly;
};

constexpr PensionRounding up_to_jiao{{10, Rounding::up}, false};

const Slip slips[] = {
    {"S-21",
     "9112",
     0.5683_index,
     "20.58",
     Fraction{205'800},
     "74478.73",
     1700,
     "0",
     {},
     "1908.59"},
    {"S-37", "7727", 0.773_index, "32.6667", Count{392}, "141481.48", 1938, "0", {}, "2967.70"},
    {"S-43", "7253", 0.760351_index, "41.25", Count{495}, "96607.26", 1390, "857.36", up_to_jiao,
     "4185.80"},
};

void run(const Slip& slip, Runner& runner) {
    EmployeePension pension;
    pension.benefit_base.amount = yuan(slip.benefit_base);
    pension.wage_index = slip.wage_index;
    pension.years = slip.counted;
    pension.payout_tenths = slip.payout_tenths;
    pension.transitional_pension = yuan(slip.transitional);
    add_parts(pension, yuan(slip.account), slip.rounding);
    runner.add(slip.id,
               runner.say(N_("Slip: benefit base {base}, {years} years, account {account}: "
                             "pension a month"),
                          fmt::arg("base", slip.benefit_base), fmt::arg("years", slip.years),
                          fmt::arg("account", slip.account)),
               slip.monthly, yuan_text(pension.monthly));
}

/// 139 − 7 × 1 ÷ 12 = 138.4; 170 − 6 × 4 ÷ 12 = 168.0. Born in February 1976: 133 months after
/// January 1965, 33 + 1 months later than 60.
void run_retirement(Runner& runner) {
    const EmployeeRules rules = employee_rules();
    const auto table = rules.employee_payout_months.at(month("2025-10"));
    const auto tenths = [&](int age_in_months) {
        const auto found =
            table ? payout_tenths_at(table.value()->value, age_in_months) : std::nullopt;
        return found ? decimal_text(*found, 1) : nothing();
    };
    runner.add("W-01", runner.say(N_("Retired at 60 years and 1 month: payout months")), "138.4",
               tenths(721));
    runner.add("W-01", runner.say(N_("Retired at 55 years and 4 months: payout months")), "168",
               tenths(664));
    const auto window = retirement_window({month("1976-02"), RetirementCategory::male_60}, rules);
    runner.add("W-02", runner.say(N_("A man born in February 1976: retires in")), "2038-12",
               window ? iso(window.value().statutory) : nothing());
    const auto minimum = employee_minimum(200, month("2034-05"), month("2034-05"), rules);
    runner.add("W-03", runner.say(N_("200 of 210 months paid by May 2034: minimum reached in")),
               "2035-03", minimum ? iso(minimum.value().reached) : nothing());
}

/// Twelve months of 2024 paid in June 2025 at 600 each: 17 to 6 months late, 138 in all, at 6 % a
/// year 3 yuan each; 7 200 + 414.
void run_arrears(Runner& runner) {
    EmployeeRules rules = employee_rules();
    rules.base_limits = always(Topic::base_limits, BaseLimits{yuan("5000"), {}, {}});
    EmployeePlan plan;
    plan.months = parse_employee_months("2024-01..2024-12@2025-06").value();
    const auto paid = employee_contributions(plan, month("2030-01"), {{}, {}, 6.0_pct}, rules);
    runner.add("W-04",
               runner.say(N_(
                   "Twelve months of 2024 paid in June 2025, 600 each, interest of 6 in a hundred: "
                   "paid in all")),
               "7614.00", paid ? yuan_text(paid.value().own_paid) : nothing());
}

/// 2010 to 2014 with 100 and 20 of the village a year, 800 in the account, six employee months in
/// 2014: 120 × 6 ÷ 12 = 60 come back. 180 months are enough in December 2033: 50 000 + 740. In
/// January 2034 they are not: 180 + 54 months are 19 years.
void run_joined(Runner& runner) {
    ResidentStanding resident;
    for (int year = 2010; year <= 2014; ++year)
        resident.years.push_back({year, yuan("100"), yuan("20"), yuan("30")});
    resident.balance = yuan("800");
    const auto joined = [&](const char* retirement) {
        EmployeeStanding employee{
            {{2014, 6}}, 174, yuan("50000"), yuan("75000"), month(retirement), month(retirement)};
        return scheme_switch(resident, employee, employee_rules());
    };
    const auto enough = joined("2033-12");
    const auto missed = joined("2034-01");
    runner.add("W-05", runner.say(N_("Both schemes, 180 employee months in 2033: joined account")),
               "50740.00", enough ? yuan_text(enough.value().balance) : nothing());
    runner.add("W-05", runner.say(N_("Both schemes, 180 employee months in 2034: resident years")),
               "19", missed ? fmt::format("{}", missed.value().years_counted()) : nothing());
}

/// Two months of 3 915.50.
void run_survivors(Runner& runner) {
    EmployeeRules rules = employee_rules();
    rules.survivor_grant = always(Topic::survivor_grant, SurvivorGrant{});
    rules.income_per_head = always(Topic::income_per_head, yuan("3915.50"));
    const auto found = survivor_benefits(month("2025-06"), 180, {}, rules);
    runner.add("E-10", runner.say(N_("Income per head 3,915.50: funeral of an employee")),
               "7831.00",
               found_or_nothing(found ? Result<Money>{found.value().funeral} : found.error()));
}

}  // namespace

void run_employees(Runner& runner) {
    run_limits(runner);
    for (const Slip& slip : slips) run(slip, runner);
    run_retirement(runner);
    run_arrears(runner);
    run_joined(runner);
    run_survivors(runner);
}

}  // namespace pension
