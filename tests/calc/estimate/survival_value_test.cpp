// SPDX-License-Identifier: Apache-2.0
#include "calc/estimate/survival_value.hpp"

#include "calc/estimate/returns.hpp"
#include "printing.hpp"
#include "support/lives.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cmath>

namespace bdata = boost::unit_test::data;

namespace pension {

namespace {

void check_close(double value, double expected, double tolerance) {
    BOOST_TEST(std::abs(value - expected) <= tolerance, value << " is not " << expected);
}

/// A woman of 60 of the insurance table: 496.01 a month, of which 341.01 come from an account of
/// 47 400 that is left to the heirs.
Survival woman() {
    return Survival::of(lives("cl2010-2013-pension").female, Months{720}).value();
}

constexpr Money pension_a_month = Money::from_fen(49'601);
constexpr Money account = Money::from_yuan(47'400);
constexpr Money draw = Money::from_fen(34'101);

/// @param first the month of the first payment, 0 or 1.
LifeMonths pension_from(Count first) {
    LifeMonths plan;
    Money balance = account;
    for (Count month = 0; month < 600; ++month) {
        if (month >= first) balance = std::max(Money{}, balance - draw);
        plan.months.push_back({month >= first ? pension_a_month : Money{}, Money{}, balance});
    }
    return plan;
}

/// The same summed the other way round: over the month of death, with all that was received
/// until then.
double by_month_of_death(const LifeMonths& plan, const Survival& survival, double rate) {
    const double month_factor = std::pow(1 + rate, -1.0 / 12);
    double received = 0;
    double sum = 0;
    for (std::size_t i = 0; i < plan.months.size(); ++i) {
        const auto m = static_cast<double>(i);
        received += static_cast<double>(plan.months[i].received.fen()) * std::pow(month_factor, m);
        sum += survival.dying(static_cast<Count>(i)) *
               (received + static_cast<double>(plan.months[i].left_to_heirs.fen()) *
                               std::pow(month_factor, m + 1));
    }
    return sum;
}

/// The worked example in yuan, reckoned by an independent program.
struct Golden {
    const char* what;
    Count first;
    Rate rate;
    double pension, refund;
};
std::ostream& operator<<(std::ostream& out, const Golden& c) {
    return out << c.what;
}

const Golden goldens[] = {
    {"first payment today, no interest", 0, Rate{}, 174665.6244, 915.4445},
    {"first payment today, 3 % a year", 0, 3.0_pct, 113465.4393, 800.0979},
    {"first payment a month later, no interest", 1, Rate{}, 174169.6144, 931.9182},
    {"first payment a month later, 3 % a year", 1, 3.0_pct, 112969.4293, 813.5740},
};

/// The same pension on other tables, at no interest and at 3 %, to the fen.
struct OnTable {
    const char* table;
    Sex sex;
    double pension, refund, pension_3, refund_3;
};
std::ostream& operator<<(std::ostream& out, const OnTable& c) {
    return out << c.table << ", " << code(c.sex);
}

const OnTable on_tables[] = {
    {"cl2010-2013-pension", Sex::male, 151096.00, 1674.85, 102882.31, 1471.97},
    {"un2026", Sex::female, 145153.54, 1906.04, 99959.18, 1667.46},
    {"un2026", Sex::male, 121395.42, 3851.62, 87210.52, 3385.71},
    {"un-cohort-1966", Sex::female, 156701.12, 1779.85, 105044.52, 1564.21},
    {"un-cohort-1966", Sex::male, 134414.68, 3551.28, 93450.07, 3137.52},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(survival_value)

BOOST_DATA_TEST_CASE(a_pension_for_life_with_the_account_left_to_the_heirs, bdata::make(goldens),
                     c) {
    const Survival survival = woman();
    const LifeMonths plan = pension_from(c.first);
    const ExpectedValue value = expected_value(plan, survival, c.rate);
    check_close(value.received_fen / 100, c.pension, 1e-4);
    check_close(value.left_to_heirs_fen / 100, c.refund, 1e-4);
    BOOST_TEST(value.own_paid_fen == 0);
    check_close(by_month_of_death(plan, survival, static_cast<double>(c.rate.ppm()) / 1e6),
                value.net_fen(), 1e-5);
}

BOOST_DATA_TEST_CASE(the_same_pension_on_other_tables, bdata::make(on_tables), c) {
    const Survival survival = Survival::of(lives(c.table).of(c.sex), Months{720}).value();
    const ExpectedValue plain = expected_value(pension_from(0), survival);
    check_close(plain.received_fen / 100, c.pension, 0.005);
    check_close(plain.left_to_heirs_fen / 100, c.refund, 0.005);
    const ExpectedValue discounted = expected_value(pension_from(0), survival, 3.0_pct);
    check_close(discounted.received_fen / 100, c.pension_3, 0.005);
    check_close(discounted.left_to_heirs_fen / 100, c.refund_3, 0.005);
}

// Under UDD, whole life: ä(12) = α ä - β with α = i d ÷ (i(12) d(12)), β = (i - i(12)) ÷ (i(12)
// d(12)); without interest e + 1/24.
BOOST_AUTO_TEST_CASE(one_yuan_a_month_is_worth_what_the_closed_form_says) {
    const LifeTable& table = lives("cl2010-2013-pension").female;
    LifeMonths plan;
    plan.months.assign(600, {Money::from_yuan(1), {}, {}});
    check_close(expected_value(plan, woman()).received_fen / 1200, woman().expectancy() + 1.0 / 24,
                1e-11);
    check_close(expected_value(plan, woman()).received_fen / 1200, 29.34511139, 1e-8);

    const double i = 0.03;
    const double d = i / (1 + i);
    const double i12 = 12 * (std::pow(1 + i, 1.0 / 12) - 1);
    const double d12 = 12 * (1 - std::pow(1 + i, -1.0 / 12));
    double yearly = 0;
    double alive = 1;
    for (int age = 60; age < table.end_age(); ++age) {
        yearly += alive * std::pow(1 + i, 60 - age);
        alive *= 1 - static_cast<double>(table.q(age).units()) / 1e18;
    }
    const double monthly = i * d / (i12 * d12) * yearly - (i - i12) / (i12 * d12);
    check_close(monthly, 19.06302953, 1e-8);
    check_close(expected_value(plan, woman(), 3.0_pct).received_fen / 1200, monthly, 1e-11);
}

// Two years back 1000 was paid, today 200, in 6 months 300; half of those of 60 die within the
// year, so 3/4 are alive then. A death in month 6 leaves 600, to 1 of 24.
BOOST_AUTO_TEST_CASE(the_past_is_certain_and_the_future_weighs_what_is_alive) {
    const auto q = [](const char* text) { return parse_probability(text).value(); };
    const LifeTable table =
        LifeTable::make({}, Sex::male, {{2, 60, q("0.5")}, {3, 61, q("1")}}).value();
    const Survival survival = Survival::of(table, Months{720}).value();
    LifeMonths plan{.first = -24, .months = std::vector<LifeMonth>(31)};
    plan.months[0].own_paid = Money::from_yuan(1000);
    plan.months[0].left_to_heirs = Money::from_yuan(9999);  // Nobody died then.
    plan.months[24].own_paid = Money::from_yuan(200);
    plan.months[30] = {Money::from_yuan(400), Money::from_yuan(300), Money::from_yuan(600)};
    const ExpectedValue value = expected_value(plan, survival);
    check_close(value.own_paid_fen, 100'000 + 20'000 + 0.75 * 30'000, 1e-9);
    check_close(value.received_fen, 0.75 * 40'000, 1e-9);
    check_close(value.left_to_heirs_fen, 60'000 / 24.0, 1e-9);
    check_close(value.net_fen(), 30'000 + 2'500 - 142'500, 1e-9);

    // At 21 % a year two years back count 1.4641 times, half a year on 1 ÷ 1.1, and what the
    // heirs get a month later a little less.
    const ExpectedValue discounted = expected_value(plan, survival, 21.0_pct);
    check_close(discounted.own_paid_fen, 146'410 + 20'000 + 22'500 / 1.1, 1e-8);
    check_close(discounted.received_fen, 30'000 / 1.1, 1e-8);
    check_close(discounted.left_to_heirs_fen, 2'500 * std::pow(1.21, -7.0 / 12), 1e-8);
}

// The return is the rate at which a certain plan is worth nothing: paid 1000 in each of the last
// 15 Decembers, and for years to come nobody dies.
BOOST_AUTO_TEST_CASE(at_its_own_return_a_certain_plan_is_worth_nothing) {
    const auto q = [](const char* text) { return parse_probability(text).value(); };
    std::vector<LifeTableRow> rows;
    for (int age = 60; age <= 80; ++age) rows.push_back({age, age, q(age == 80 ? "1" : "0")});
    const LifeTable immortal = LifeTable::make({}, Sex::male, rows).value();
    const Survival survival = Survival::of(immortal, Months{720}).value();
    LifeMonths plan{.first = -168, .months = std::vector<LifeMonth>(168 + 200)};
    std::vector<Flow> flows;
    for (Count i = 0; i < 15; ++i) {
        plan.months[static_cast<std::size_t>(i * 12)].own_paid = Money::from_yuan(1000);
        flows.push_back({i * 12, Money::from_yuan(-1'000)});
    }
    for (Count i = 169; i < 368; ++i) {
        plan.months[static_cast<std::size_t>(i)].received = Money::from_yuan(120);
        flows.push_back({i, Money::from_yuan(120)});
    }
    const double rate = annual_return(flows).value();
    const auto ppm = static_cast<std::int64_t>(rate * 1e6);
    BOOST_TEST(expected_value(plan, survival, Rate::from_ppm(ppm)).net_fen() > 0);
    BOOST_TEST(expected_value(plan, survival, Rate::from_ppm(ppm + 1)).net_fen() < 0);
}

BOOST_AUTO_TEST_CASE(months_beyond_the_table_and_empty_plans_move_nothing) {
    const Survival survival = woman();
    BOOST_TEST(expected_value({}, survival).net_fen() == 0);
    LifeMonths late{.first = 552, .months = std::vector<LifeMonth>(100)};
    for (LifeMonth& month : late.months)
        month = {Money::from_yuan(1), Money::from_yuan(1), Money::from_yuan(1)};
    BOOST_TEST(expected_value(late, survival, 3.0_pct).received_fen == 0);
    // The last month of life is paid for, and what is left then goes to the heirs.
    late.first = 551;
    const ExpectedValue last = expected_value(late, survival);
    check_close(last.received_fen, 100 * 0.0025722683, 1e-7);
    check_close(last.left_to_heirs_fen, 100 * 0.0025722683, 1e-7);
}

BOOST_AUTO_TEST_CASE(an_expectation_comes_back_to_money_half_up) {
    BOOST_TEST(to_the_fen(0.5) == Money::from_fen(1));
    BOOST_TEST(to_the_fen(0.49999999) == Money{});
    BOOST_TEST(to_the_fen(-2.5) == Money::from_fen(-3));
    BOOST_CHECK_THROW((void)to_the_fen(1e19), std::logic_error);
    BOOST_CHECK_THROW((void)to_the_fen(std::nan("")), std::logic_error);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
