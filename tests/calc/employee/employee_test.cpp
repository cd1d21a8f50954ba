// SPDX-License-Identifier: Apache-2.0
#include "calc/employee/by_base.hpp"
#include "calc/employee/projection.hpp"
#include "calc/employees.hpp"
#include "calc/estimate/reckoned_anew.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace bdata = boost::unit_test::data;

namespace pension {

namespace {

const Retiree man_of_1966{month("1966-01"), RetirementCategory::male_60};  // Retires in 2026-05.

EmployeePlan paid(const char* first, const char* last) {
    EmployeePlan plan;
    plan.months = {{month(first), month(last), {}, false}};
    return plan;
}

EmployeeContributions contributions_of(const EmployeePlan& plan,
                                       const EmployeeAssumptions& assumptions = {}) {
    return employee_contributions(plan, month("2026-05"), assumptions, wuhan()).value();
}

Error refused(const EmployeePlan& plan) {
    return employee_contributions(plan, month("2026-05"), {}, wuhan()).error();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(employee)

struct AgeCase {
    RetirementCategory category;
    const char* born;
    int years;
    int months;
    const char* retires;
};

std::ostream& operator<<(std::ostream& out, const AgeCase& c) {
    return out << "born " << c.born << ", retires " << c.retires;
}

// The table of the decision of 2024-09-13, first and last rows of each of its three parts.
const AgeCase age_cases[] = {
    {RetirementCategory::male_60, "1964-12", 60, 0, "2024-12"},
    {RetirementCategory::male_60, "1965-01", 60, 1, "2025-02"},
    {RetirementCategory::male_60, "1965-05", 60, 2, "2025-07"},
    {RetirementCategory::male_60, "1976-08", 62, 11, "2039-07"},
    {RetirementCategory::male_60, "1976-09", 63, 0, "2039-09"},
    {RetirementCategory::male_60, "1990-01", 63, 0, "2053-01"},
    {RetirementCategory::female_55, "1970-01", 55, 1, "2025-02"},
    {RetirementCategory::female_55, "1981-09", 58, 0, "2039-09"},
    {RetirementCategory::female_50, "1975-01", 50, 1, "2025-02"},
    {RetirementCategory::female_50, "1975-03", 50, 2, "2025-05"},
    {RetirementCategory::female_50, "1984-11", 55, 0, "2039-11"},
};

BOOST_DATA_TEST_CASE(the_retirement_age_rises_with_the_month_of_birth, bdata::make(age_cases), c) {
    const auto window = retirement_window({month(c.born), c.category}, nationwide()).value();
    BOOST_TEST(window.age_in_months == c.years * 12 + c.months);
    BOOST_TEST((window.statutory == month(c.retires)));
}

BOOST_AUTO_TEST_CASE(three_years_earlier_or_later_but_not_below_the_former_age) {
    const EmployeeRules rules = nationwide();
    // 62 years 10 months: three years earlier would be 59 years 10 months; 60 were reached 2036-02.
    const auto late =
        retirement_window({month("1976-02"), RetirementCategory::male_60}, rules).value();
    BOOST_TEST((late.earliest == month("2036-02")));
    BOOST_TEST((late.latest == month("2041-12")));
    BOOST_TEST((retirement_month(late, -34).value() == month("2036-02")));
    const auto early = retirement_month(late, -35);
    BOOST_REQUIRE(!early);
    BOOST_TEST((early.error() ==
                Error{ErrorCode::retirement_month_refused,
                      {{"month", "2036-01"}, {"first", "2036-02"}, {"last", "2041-12"}}}));
    // 55 years, of them five of delay: no more than three years earlier.
    const auto woman =
        retirement_window({month("1990-01"), RetirementCategory::female_50}, rules).value();
    BOOST_TEST((woman.earliest == month("2042-01")));
    // Who retired before the decision had no choice.
    const auto before =
        retirement_window({month("1964-12"), RetirementCategory::male_60}, rules).value();
    BOOST_TEST((before.earliest == before.statutory));
    BOOST_TEST((before.latest == before.statutory));
}

// 15 years to 2029, then half a year more each year, 20 from 2039.
BOOST_AUTO_TEST_CASE(the_minimum_is_that_of_the_year_of_retirement_or_of_the_statutory_one) {
    const EmployeeRules rules = nationwide();
    const auto needed = [&](const char* retirement, const char* statutory) {
        return employee_minimum(0, month(retirement), month(statutory), rules).value().needed;
    };
    BOOST_TEST(needed("2029-12", "2029-12") == 180);
    BOOST_TEST(needed("2030-01", "2030-01") == 186);
    BOOST_TEST(needed("2038-12", "2038-12") == 234);
    BOOST_TEST(needed("2039-01", "2039-01") == 240);
    BOOST_TEST(needed("2029-06", "2031-06") == 180);  // Earlier: of the month chosen.
    BOOST_TEST(needed("2034-06", "2031-06") == 192);  // Later: of the statutory month.
    const auto short_of = employee_minimum(167, month("2026-05"), month("2026-05"), rules).value();
    BOOST_TEST(short_of.missing == 13);
    BOOST_TEST((short_of.reached == month("2027-06")));
}

struct DivisorCase {
    int years;
    int months;
    int tenths;
};

std::ostream& operator<<(std::ostream& out, const DivisorCase& c) {
    return out << c.years << " years " << c.months << " months";
}

// Slips and replies of offices from 2025 on.
const DivisorCase divisor_cases[] = {
    {60, 0, 1390}, {60, 1, 1384}, {60, 2, 1378}, {60, 3, 1373}, {50, 1, 1946},
    {50, 3, 1938}, {55, 1, 1695}, {55, 2, 1690}, {55, 4, 1680}, {51, 11, 1854},
    {45, 1, 2157}, {61, 1, 1314}, {47, 0, 2080}, {70, 0, 560},  {71, 6, 560},
};

BOOST_DATA_TEST_CASE(payout_months_fall_by_the_month_since_2025, bdata::make(divisor_cases), c) {
    BOOST_TEST(payout_tenths_at(payout_table(true), c.years * 12 + c.months).value() == c.tenths);
    BOOST_TEST(payout_tenths_at(payout_table(false), c.years * 12 + c.months).value() ==
               payout_tenths_at(payout_table(true), c.years * 12).value());
}

BOOST_AUTO_TEST_CASE(below_the_first_age_of_the_table_there_are_no_payout_months) {
    BOOST_TEST(!payout_tenths_at(payout_table(true), 479));
}

// 247 months: 20.5833.
BOOST_AUTO_TEST_CASE(years_count_to_the_month_in_hundredths_or_up) {
    BOOST_TEST((counted_years(247, YearsCounted::to_the_month) == CountedYears{Count{247}}));
    BOOST_TEST(
        (counted_years(247, YearsCounted::hundredths_half_up) == CountedYears{Fraction{205'800}}));
    BOOST_TEST(
        (counted_years(247, YearsCounted::whole_years_up) == CountedYears{Fraction{210'000}}));
    // 42 years and 5 months are 42.4167, or 42.5 where half years count; 42 and 7 are 43.
    BOOST_TEST((counted_years(509, YearsCounted::ten_thousandths_half_up) ==
                CountedYears{Fraction{424'167}}));
    BOOST_TEST(
        (counted_years(509, YearsCounted::half_years_up) == CountedYears{Fraction{425'000}}));
    BOOST_TEST(
        (counted_years(511, YearsCounted::half_years_up) == CountedYears{Fraction{430'000}}));
    BOOST_TEST(
        (counted_years(504, YearsCounted::half_years_up) == CountedYears{Fraction{420'000}}));
    BOOST_TEST(
        (counted_years(240, YearsCounted::whole_years_up) == CountedYears{Fraction{200'000}}));
}

// 1 965.18 × 20 % = 393.036 → 393.04, × 8 % = 157.2144 → 157.21; index 1 965.18 ÷ 3 275.30 = 0.6.
BOOST_AUTO_TEST_CASE(a_year_at_the_lower_limit) {
    const auto year = contributions_of(paid("2012-07", "2013-06"));
    BOOST_TEST(year.months_paid == 12);
    BOOST_TEST(year.own_paid == yuan("4716.48"));
    BOOST_TEST(year.to_account == yuan("1886.52"));
    BOOST_TEST(year.to_pooled_fund == yuan("2829.96"));
    BOOST_TEST((year.wage_index == 0.6_index));
    BOOST_TEST(year.years_grown == 0);
}

BOOST_AUTO_TEST_CASE(another_base_holds_from_the_month_after_it_was_chosen) {
    EmployeePlan plan = paid("2013-02", "2013-04");
    plan.changes = {{month("2013-03"), Rate::from_ppm(1'000'000)}};
    const auto months = contributions_of(plan).months;
    BOOST_TEST(months[0].base == yuan("1965.18"));
    BOOST_TEST(months[1].base == yuan("1965.18"));
    BOOST_TEST(months[2].base == yuan("3275.30"));
    // (0.6 + 0.6 + 1) ÷ 3.
    BOOST_TEST((contributions_of(plan).wage_index == 0.73333333_index));
}

BOOST_AUTO_TEST_CASE(a_base_outside_the_limits_is_refused_with_the_limits_and_never_moved) {
    EmployeePlan plan = paid("2013-01", "2013-01");
    plan.base = yuan("1965.17");
    const Error error = refused(plan);
    BOOST_TEST((error.code == ErrorCode::contribution_base_refused));
    BOOST_TEST(fact(error, "least") == "1965.18");
    BOOST_TEST(fact(error, "most") == "9825.90");
    BOOST_TEST(fact(error, "month") == "2013-01");
    plan.base = yuan("9825.90");
    BOOST_TEST(contributions_of(plan).own_paid == yuan("1965.18"));
    plan.base = yuan("9825.91");
    BOOST_TEST((refused(plan).code == ErrorCode::contribution_base_refused));
    plan.base = 59.0_pct;
    BOOST_TEST((refused(plan).code == ErrorCode::contribution_base_refused));
}

// Sichuan 2025: 60 % of 7 646 are 4 587.60, the printed limit is 4 588.
BOOST_AUTO_TEST_CASE(sixty_per_cent_reach_a_limit_that_was_printed_in_whole_yuan) {
    EmployeeRules rules = nationwide();
    rules.base_limits = through_time<BaseLimits>(
        Topic::base_limits, {{"2025-01", {yuan("7646"), yuan("4588"), yuan("22938")}}});
    const BaseRange range = base_range(month("2025-03"), {}, rules).value();
    BOOST_TEST(contribution_base(60.0_pct, range, month("2025-03"), rules).value() == yuan("4588"));
    BOOST_TEST(contribution_base(BaseLimit::upper, range, month("2025-03"), rules).value() ==
               yuan("22938"));
}

// 3 275.30 × 1.05 = 3 439.065 → 3 439.07; × 60 % = 2 063.442 → 2 063.44.
BOOST_AUTO_TEST_CASE(after_the_last_limits_wages_grow_by_the_assumption_every_twelve_months) {
    const EmployeeRules rules = wuhan();
    BOOST_TEST(base_range(month("2013-06"), 5.0_pct, rules).value().lower == yuan("1965.18"));
    const BaseRange grown = base_range(month("2013-07"), 5.0_pct, rules).value();
    BOOST_TEST(grown.average->amount == yuan("3439.07"));
    BOOST_TEST(grown.lower == yuan("2063.44"));
    BOOST_TEST(grown.years_grown == 1);
}

// Without limits of its own: 60 % of the average wage of the statistical year before.
BOOST_AUTO_TEST_CASE(without_printed_limits_they_are_shares_of_last_years_average_wage) {
    EmployeeRules rules = nationwide();
    BOOST_TEST((base_range(month("2024-05"), {}, rules).error().code == ErrorCode::figure_missing));
    rules.average_wage = through_time<Money>(Topic::average_wage, {{"2023-01", yuan("7000")}});
    BOOST_TEST(base_range(month("2024-05"), {}, rules).value().lower == yuan("4200"));
    BOOST_TEST(base_range(month("2025-05"), 10.0_pct, rules).value().lower == yuan("4620"));
    BOOST_TEST(
        (base_range(month("2023-05"), {}, rules).error().code == ErrorCode::no_policy_for_month));
}

// Two months paid in 2012-12: 393.04 each; 6 % of it for 4 ÷ 12 and 3 ÷ 12 of a year: 7.86 + 5.90.
BOOST_AUTO_TEST_CASE(arrears_are_paid_later_with_interest_and_count) {
    EmployeePlan plan;
    plan.months = {{month("2012-08"), month("2012-09"), month("2012-12"), false}};
    const auto late = contributions_of(plan, {{}, {}, 6.0_pct});
    BOOST_TEST(late.months_paid == 2);
    BOOST_TEST(late.arrears_interest == yuan("13.76"));
    BOOST_TEST(late.own_paid == yuan("799.84"));
    BOOST_TEST(late.to_account == yuan("314.42"));
    plan.months[0].paid = month("2012-08");
    BOOST_TEST((refused(plan).code == ErrorCode::payment_before_its_month));
}

BOOST_AUTO_TEST_CASE(cancelled_arrears_count_only_where_they_are_paid_anew) {
    EmployeePlan plan;
    plan.months = {{month("2012-07"), month("2012-09"), {}, true}};
    BOOST_TEST(contributions_of(plan).months_paid == 0);
    BOOST_TEST(contributions_of(plan).cancelled.size() == 3U);
    plan.months.push_back({month("2012-08"), month("2012-08"), month("2020-01"), false});
    const auto anew = contributions_of(plan);
    BOOST_TEST(anew.months_paid == 1);
    BOOST_TEST((anew.cancelled == std::vector{month("2012-07"), month("2012-09")}));
}

BOOST_AUTO_TEST_CASE(a_month_is_paid_once_and_none_after_retirement) {
    EmployeePlan plan = paid("2013-01", "2013-03");
    plan.months.push_back({month("2013-03"), month("2013-03"), month("2014-01"), false});
    BOOST_TEST((refused(plan) == Error{ErrorCode::employee_month_twice, {{"month", "2013-03"}}}));
    BOOST_TEST(
        (refused(paid("2026-05", "2026-06")) ==
         Error{ErrorCode::payment_after_pension, {{"month", "2026-06"}, {"first", "2026-06"}}}));
    EmployeePlan known = paid("2020-01", "2020-02");
    known.known = {month("2020-01"), yuan("1000"), 12, 0.6_index};
    BOOST_TEST((refused(known).code == ErrorCode::employee_month_twice));
}

// Posted 300 in November and December of 2024: 300 × 1 month × 2.62 % ÷ 12 = 0.655 → 0.66.
// 2025 to June: 600.66 × 6 × 1.5 % ÷ 12 = 4.50495 → 4.50.
BOOST_AUTO_TEST_CASE(the_account_bears_the_rate_of_each_year_from_the_month_after_a_payment) {
    EmployeeContributions two;
    for (const char* paid_in : {"2024-11", "2024-12"}) {
        EmployeeMonth one;
        one.paid_in = month(paid_in);
        one.to_account = yuan("300");
        two.months.push_back(one);
    }
    const auto account = project_employee_account(two, {}, month("2025-07"), {}, nationwide());
    BOOST_TEST(account.years.at(0).closing == yuan("600.66"));
    BOOST_TEST(account.balance == yuan("605.16"));
    BOOST_TEST(!account.assumed_from);
}

// 1 000 from January on at the rate published last, 1.5 %; at an assumed 3 %; at 0 before 2016.
BOOST_AUTO_TEST_CASE(a_year_without_a_published_rate_bears_the_assumed_or_the_last_one) {
    const EmployeeRules rules = nationwide();
    const KnownEmployeeAccount known{month("2025-12"), yuan("1000"), 100, 0.6_index};
    const auto last = project_employee_account({}, known, month("2027-01"), {}, rules);
    BOOST_TEST(last.balance == yuan("1015"));
    BOOST_TEST(last.assumed_from.value() == 2026);
    const auto assumed = project_employee_account({}, known, month("2027-01"), 3.0_pct, rules);
    BOOST_TEST(assumed.balance == yuan("1030"));
    BOOST_TEST(employee_crediting_rate(2015, {}, rules).rate == Rate{});
    BOOST_TEST(!employee_crediting_rate(2015, {}, rules).published);
    BOOST_TEST(employee_crediting_rate(2016, 3.0_pct, rules).rate == 8.31_pct);
}

// 2012-07 to 2026-05 are 167 months, 13 fewer than 180.
BOOST_AUTO_TEST_CASE(who_has_not_reached_the_minimum_is_told_what_is_missing_and_no_pension) {
    const auto made = project_employee(paid("2012-07", "2026-05"), man_of_1966, {}, wuhan());
    BOOST_REQUIRE(made);
    BOOST_TEST((made.value().retirement == month("2026-05")));
    BOOST_TEST(made.value().minimum.missing == 13);
    BOOST_TEST((made.value().minimum.reached == month("2027-06")));
    BOOST_TEST(!made.value().pension);
}

// With 13 months known: 180 months at 0.6. 9 112 × 1.6 ÷ 2 × 15 % = 1 093.44; 60 years 4 months:
// 136.7. 2025's benefit base grows by 5 % for 2026: 9 567.60 × 0.12 = 1 148.112.
BOOST_AUTO_TEST_CASE(a_plan_from_its_first_month_to_its_pension) {
    EmployeePlan plan = paid("2012-07", "2026-05");
    plan.known = {month("2012-06"), yuan("2000"), 13, 0.6_index};
    plan.transitional_pension = yuan("100");
    const auto level = project_employee(plan, man_of_1966, {}, wuhan()).value();
    BOOST_REQUIRE(level.pension);
    BOOST_TEST((level.start.first == month("2026-06")));
    BOOST_TEST(level.pension->base_pension == yuan("1093.44"));
    BOOST_TEST(level.pension->payout_tenths == 1367);
    BOOST_TEST(level.pension->account_pension ==
               share(level.account.balance * 10, 1367, RoundingRule{}));
    BOOST_TEST(level.pension->monthly == yuan("1193.44") + level.pension->account_pension);
    BOOST_TEST(level.account.balance ==
               yuan("2000") + level.paid.to_account + level.account.interest);

    const auto grown = project_employee(plan, man_of_1966, {5.0_pct, {}, {}}, wuhan()).value();
    BOOST_TEST(grown.pension->benefit_base.amount == yuan("9567.60"));
    BOOST_TEST(grown.pension->benefit_base.years_grown == 1);
    BOOST_TEST(grown.pension->base_pension == yuan("1148.11"));
}

BOOST_AUTO_TEST_CASE(each_step_of_the_derivation_can_be_worked_out_anew) {
    EmployeePlan plan = paid("2012-08", "2026-05");
    plan.known = {month("2012-06"), yuan("2000"), 13, 0.6_index};
    plan.months.push_back({month("2012-07"), month("2012-07"), month("2013-07"), false});
    plan.base = 80.0_pct;
    plan.transitional_pension = yuan("100");
    EmployeeRules rules = wuhan();
    for (const auto how : {YearsCounted::to_the_month, YearsCounted::hundredths_half_up,
                           YearsCounted::ten_thousandths_half_up, YearsCounted::half_years_up,
                           YearsCounted::whole_years_up})
        for (const bool each_part : {true, false}) {
            rules.employee_rounding = through_time<EmployeeRounding>(
                Topic::employee_rounding, {{"2020-01", {{{10, Rounding::up}, each_part}, how}}});
            Derivation derivation;
            const auto made = project_employee(plan, man_of_1966, {5.0_pct, 3.0_pct, 6.0_pct},
                                               rules, &derivation);
            BOOST_REQUIRE(made);
            for (const Step& step : derivation.steps())
                BOOST_TEST((reckoned_anew(step) == step.result),
                           "term " << static_cast<int>(step.term));
            BOOST_TEST(
                (derivation.steps().back().result == Quantity{made.value().pension->monthly}));
        }
}

// 24 months of pension, then the rest of the account; before the pension the account alone.
BOOST_AUTO_TEST_CASE(a_lifetime_adds_payments_and_leaves_what_the_account_still_holds) {
    EmployeePlan plan = paid("2012-07", "2026-05");
    plan.known = {month("2012-06"), yuan("2000"), 13, 0.6_index};
    const auto made = project_employee(plan, man_of_1966, {}, wuhan()).value();
    // Paid from 60 years and 5 months: to the birthday of 62 and 4 months these are 24.
    const auto life = employee_lifetime(made, plan, Age::from_months(748), {}, wuhan());
    BOOST_TEST(life.received == made.pension->monthly * 24);
    BOOST_TEST(life.left_to_heirs == made.account.balance - made.pension->account_pension * 24);
    BOOST_TEST(life.own_paid == made.paid.own_paid);
    const auto early = employee_lifetime(made, plan, Age::from_years(47), {}, wuhan());
    BOOST_TEST(early.received == Money{});
    // 2013-01: seven months at 157.21, the 2 000; the first rate published is of 2016.
    BOOST_TEST(early.left_to_heirs == yuan("3100.47"));
    BOOST_TEST(early.own_paid == yuan("2751.28"));
}

// 9 months to 15 years, one more for each whole year, 24 at most.
BOOST_AUTO_TEST_CASE(the_survivors_grant_grows_with_the_years_paid) {
    BOOST_TEST(grant_months({}, 180) == 9);
    BOOST_TEST(grant_months({}, 191) == 9);
    BOOST_TEST(grant_months({}, 192) == 10);
    BOOST_TEST(grant_months({}, 360) == 24);
    BOOST_TEST(grant_months({}, 480) == 24);
}

// Bases of 3 000, 5 000 and 15 000: 20 % and 8 % of them are paid and go to the account, for 180
// months. 6 000 x (0.6 + 1) / 2 x 15 % + 240 x 180 / 139 = 720 + 310.79; with index 1 it is
// 900 + 72 000 / 139 = 1 417.99; with index 3 it is 1 800 + 216 000 / 139 = 3 353.96.
BOOST_AUTO_TEST_CASE(each_base_has_its_price_and_its_pension_by_the_figures_of_one_month) {
    const auto by_base = employee_pensions_by_base(15, month("2026-05"), round_wages()).value();
    BOOST_REQUIRE(by_base.size() == 3U);
    BOOST_TEST((by_base[0].choice == BaseChoice{BaseLimit::lower}));
    BOOST_TEST(by_base[0].contribution.paid == yuan("600"));
    BOOST_TEST(by_base[0].pension.monthly == yuan("1030.79"));
    BOOST_TEST(by_base[1].contribution.paid == yuan("1000"));
    BOOST_TEST(by_base[1].pension.monthly == yuan("1417.99"));
    BOOST_TEST(by_base[2].contribution.paid == yuan("3000"));
    BOOST_TEST(by_base[2].pension.monthly == yuan("3353.96"));
}

BOOST_AUTO_TEST_CASE(one_base_is_told_once_and_a_figure_that_is_missing_is_named) {
    EmployeeRules rules = round_wages();
    rules.base_limits = through_time<BaseLimits>(
        Topic::base_limits, {{"2012-07", {yuan("5000"), yuan("5000"), yuan("5000")}}});
    BOOST_TEST(employee_pensions_by_base(15, month("2026-05"), rules).value().size() == 1U);
    rules.benefit_base = Timeline<Money>{Topic::benefit_base};
    const auto missing = employee_pensions_by_base(15, month("2026-05"), rules);
    BOOST_REQUIRE(!missing);
    BOOST_TEST((missing.error().code == ErrorCode::figure_missing));
    BOOST_TEST(fact(missing.error(), "rule") == "benefit_base");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
