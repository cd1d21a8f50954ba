// SPDX-License-Identifier: Apache-2.0
#include "calc/employee/projection.hpp"
#include "calc/employees.hpp"

#include <boost/test/unit_test.hpp>
#include <rapidcheck.h>

// What must hold in the employee scheme for any figures.
namespace pension {

namespace {

const Retiree man_of_1966{month("1966-01"), RetirementCategory::male_60};

/// So many of the months before 2026-06, at that share of the average wage; 100 months known.
EmployeePlan any_plan(int months, std::int64_t share_ppm) {
    EmployeePlan plan;
    plan.known = {month("2010-12"), yuan("20000"), 100, 0.9_index};
    plan.base = Rate::from_ppm(share_ppm);
    plan.months = {{month("2026-05") - Months{months - 1}, month("2026-05"), {}, false}};
    return plan;
}

std::int64_t any_share() {
    return *rc::gen::inRange<std::int64_t>(600'000, 3'000'001);
}

Money pension_of(const EmployeePlan& plan, const EmployeeAssumptions& assumptions) {
    return project_employee(plan, man_of_1966, assumptions, wuhan()).value().pension->monthly;
}

EmployeeAssumptions any_assumptions() {
    return {Rate::from_ppm(*rc::gen::inRange(0, 100'000)),
            Rate::from_ppm(*rc::gen::inRange(0, 100'000)),
            {}};
}

/// Falls with age; by steps or in lines.
EmployeePayoutTable any_table() {
    EmployeePayoutTable table;
    const int steps = *rc::gen::inRange(1, 12);
    int age = *rc::gen::inRange(400, 700);
    int tenths = *rc::gen::inRange(1500, 3000);
    for (int i = 0; i < steps; ++i) {
        table.push_back({age, tenths, *rc::gen::arbitrary<bool>()});
        age += *rc::gen::inRange(1, 25);
        tenths -= *rc::gen::inRange(0, 100);
    }
    return table;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(employee_properties)

BOOST_AUTO_TEST_CASE(more_paid_a_month_never_gives_less) {
    BOOST_TEST(rc::check([] {
        const int months = *rc::gen::inRange(80, 168);
        const std::int64_t less = any_share();
        const std::int64_t more = *rc::gen::inRange(less, std::int64_t{3'000'001});
        const EmployeeAssumptions assumptions = any_assumptions();
        RC_ASSERT(pension_of(any_plan(months, less), assumptions) <=
                  pension_of(any_plan(months, more), assumptions));
    }));
}

BOOST_AUTO_TEST_CASE(a_month_more_never_gives_less) {
    BOOST_TEST(rc::check([] {
        const int months = *rc::gen::inRange(80, 167);
        const std::int64_t share = any_share();
        const EmployeeAssumptions assumptions = any_assumptions();
        RC_ASSERT(pension_of(any_plan(months, share), assumptions) <=
                  pension_of(any_plan(months + 1, share), assumptions));
    }));
}

BOOST_AUTO_TEST_CASE(longer_contribution_with_the_same_index_never_gives_less) {
    BOOST_TEST(rc::check([] {
        const Money base = Money::from_fen(*rc::gen::inRange<std::int64_t>(100'000, 5'000'000));
        const WageIndex index = WageIndex::from_units(any_share() * 100);
        const int months = *rc::gen::inRange(1, 600);
        const RoundingRule rule{*rc::gen::element<std::int64_t>(1, 10, 100),
                                *rc::gen::element(Rounding::half_up, Rounding::down, Rounding::up)};
        for (const auto how : {YearsCounted::to_the_month, YearsCounted::hundredths_half_up,
                               YearsCounted::whole_years_up})
            RC_ASSERT(employee_base_pension(base, index, counted_years(months, how), rule) <=
                      employee_base_pension(base, index, counted_years(months + 1, how), rule));
    }));
}

BOOST_AUTO_TEST_CASE(retiring_later_never_meets_a_larger_divisor) {
    BOOST_TEST(rc::check([] {
        const EmployeePayoutTable table = any_table();
        for (int age = table.front().age_in_months; age < 1000; ++age)
            RC_ASSERT(*payout_tenths_at(table, age) >= *payout_tenths_at(table, age + 1));
    }));
}

// The law in one line: floor(months since the first cohort ÷ 4) + 1, at most 36.
BOOST_AUTO_TEST_CASE(the_table_of_ages_is_the_formula_of_the_decision) {
    const EmployeeRules rules = nationwide();
    for (Month born = month("1955-01"); born <= month("1999-12"); born += Months{1}) {
        const int since = static_cast<int>((born - month("1965-01")).count());
        const int later = since < 0 ? 0 : std::min(since / 4 + 1, 36);
        const auto window = retirement_window({born, RetirementCategory::male_60}, rules).value();
        BOOST_TEST(window.age_in_months == 720 + later);
        BOOST_TEST((window.earliest <= window.statutory && window.statutory <= window.latest));
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
