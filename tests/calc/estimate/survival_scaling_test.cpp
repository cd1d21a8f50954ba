// SPDX-License-Identifier: Apache-2.0
#include "calc/estimate/survival_scaling.hpp"

#include "calc/estimate/survival.hpp"
#include "support/lives.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cmath>

namespace bdata = boost::unit_test::data;

namespace pension {

namespace {

void check_close(double value, double expected, double tolerance) {
    BOOST_TEST(std::abs(value - expected) <= tolerance, value << " is not " << expected);
}

double expectancy(const LifeTable& table, int age, double k = 1) {
    return Survival::of(table, Months{age * 12}, k).value().expectancy();
}

/// un2026 and a life expectancy at birth of both sexes; worked out by an independent program.
struct Scaled {
    std::int64_t hundredths;
    double k;
    double male_0, female_0, male_45, female_45, male_60, female_60;
};
std::ostream& operator<<(std::ostream& out, const Scaled& c) {
    return out << c.hundredths << " hundredths";
}

const Scaled scaled[] = {
    {7500, 1.473403, 72.14, 78.00, 29.90, 35.08, 17.41, 21.50},
    {7634, 1.297071, 73.55, 79.26, 31.05, 36.13, 18.36, 22.42},
    {7714, 1.200926, 74.40, 80.02, 31.75, 36.76, 18.94, 22.99},
    {7788, 1.117684, 75.18, 80.71, 32.40, 37.35, 19.49, 23.52},
    {7860, 1.041673, 75.94, 81.39, 33.03, 37.93, 20.04, 24.04},
    {7900, 1.001478, 76.37, 81.76, 33.39, 38.26, 20.34, 24.33},
    {8000, 0.907022, 77.42, 82.71, 34.29, 39.08, 21.12, 25.08},
    {8255, 0.701562, 80.12, 85.10, 36.63, 41.21, 23.16, 27.03},
};

/// The same for one k, women of un2026.
struct ByMultiplier {
    double k, at_birth, at_60;
};
std::ostream& operator<<(std::ostream& out, const ByMultiplier& c) {
    return out << "k " << c.k;
}

const ByMultiplier by_multiplier[] = {
    {0.25, 94.026, 34.838}, {0.50, 88.189, 29.647}, {0.80, 83.885, 26.028}, {1.00, 81.779, 24.345},
    {1.25, 79.627, 22.694}, {1.50, 77.826, 21.370}, {2.00, 74.890, 19.327}, {4.00, 67.195, 14.685},
};

constexpr Age hundredths(std::int64_t of_a_year) {
    return Age::from_ten_thousandths(of_a_year * 100);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(survival_scaling)

BOOST_DATA_TEST_CASE(heavier_mortality_shortens_life_by_so_much, bdata::make(by_multiplier), c) {
    const LifeTables tables = lives("un2026");
    check_close(expectancy(tables.female, 0, c.k), c.at_birth, 0.0005);
    check_close(expectancy(tables.female, 60, c.k), c.at_60, 0.0005);
}

BOOST_DATA_TEST_CASE(one_multiplier_brings_both_sexes_to_the_target, bdata::make(scaled), c) {
    const LifeTables tables = lives("un2026");
    const auto found = hazard_multiplier(tables, hundredths(c.hundredths));
    BOOST_REQUIRE(found);
    const double k = found.value();
    check_close(k, c.k, 5e-7);
    check_close(life_expectancy_at_birth(tables, k), static_cast<double>(c.hundredths) / 100,
                1e-10);
    check_close(expectancy(tables.male, 0, k), c.male_0, 0.005);
    check_close(expectancy(tables.female, 0, k), c.female_0, 0.005);
    check_close(expectancy(tables.male, 45, k), c.male_45, 0.005);
    check_close(expectancy(tables.female, 45, k), c.female_45, 0.005);
    check_close(expectancy(tables.male, 60, k), c.male_60, 0.005);
    check_close(expectancy(tables.female, 60, k), c.female_60, 0.005);
}

BOOST_AUTO_TEST_CASE(the_multiplier_for_77_14_to_six_decimals) {
    const LifeTables tables = lives("un2026");
    const double k = hazard_multiplier(tables, hundredths(7714)).value();
    check_close(k, 1.20092587, 1e-6);
    check_close(expectancy(tables.male, 60, k), 18.944487, 1e-6);
    check_close(expectancy(tables.female, 60, k), 22.988142, 1e-6);
    // Who is 60 outlives 77.14 more often than not.
    const auto reaches = [&](const LifeTable& table) {
        const Survival today = Survival::of(table, Months{720}, k).value();
        return today.alive(205) - 0.68 * today.dying(205);
    };
    check_close(reaches(tables.male), 0.596, 0.0005);
    check_close(reaches(tables.female), 0.756, 0.0005);
}

BOOST_AUTO_TEST_CASE(both_sexes_of_the_base_table_together) {
    check_close(life_expectancy_at_birth(lives("un2026")), 79.015, 0.0005);
}

// The region's 77.14 of 2015 was 0.80 above the nation's 76.34; the nation's 79.0 of 2024 makes
// 79.80 of it.
BOOST_AUTO_TEST_CASE(an_older_regional_figure_keeps_its_gap_to_the_nation) {
    const auto today = expectancy_today(
        {.region = hundredths(7714), .nation = hundredths(7634), .nation_today = hundredths(7900)});
    BOOST_REQUIRE(today);
    BOOST_TEST(today.value().ten_thousandths() == 798'000);
    const LifeTables tables = lives("un2026");
    const double k = hazard_multiplier(tables, today.value()).value();
    check_close(k, 0.9252, 0.00005);
    check_close(expectancy(tables.male, 60, k), 20.96, 0.005);
    check_close(expectancy(tables.female, 60, k), 24.93, 0.005);
}

BOOST_AUTO_TEST_CASE(a_region_behind_the_nation_stays_behind) {
    const auto today = expectancy_today(
        {.region = hundredths(7000), .nation = hundredths(7634), .nation_today = hundredths(7900)});
    BOOST_TEST(today.value().ten_thousandths() == 726'600);
}

BOOST_AUTO_TEST_CASE(a_gap_that_leaves_nothing_to_live_is_told) {
    const auto today = expectancy_today({.region = Age::from_years(16),
                                         .nation = Age::from_years(120),
                                         .nation_today = hundredths(7950)});
    BOOST_REQUIRE(!today);
    BOOST_TEST((today.error().code == ErrorCode::life_expectancies_disagree));
    BOOST_TEST(fact(today.error(), "today") == "79.5");
}

// Never clamped: the range is told, and its own ends can be reached.
BOOST_AUTO_TEST_CASE(a_target_out_of_reach_is_told_with_what_can_be_reached) {
    const LifeTables tables = lives("un2026");
    for (const int wanted : {16, 40, 105, 120}) {
        const auto found = hazard_multiplier(tables, Age::from_years(wanted));
        BOOST_REQUIRE(!found);
        BOOST_TEST((found.error().code == ErrorCode::life_expectancy_out_of_range));
        BOOST_TEST(fact(found.error(), "expectancy") == std::to_string(wanted));
        const double least = std::stod(std::string{fact(found.error(), "least")});
        const double most = std::stod(std::string{fact(found.error(), "most")});
        check_close(life_expectancy_at_birth(tables, 20), least, 0.01);
        check_close(life_expectancy_at_birth(tables, 0.05), most, 0.01);
        for (const double end : {least, most})
            BOOST_TEST(bool{hazard_multiplier(tables, hundredths(std::llround(end * 100)))}, end);
    }
}

BOOST_AUTO_TEST_CASE(a_table_that_does_not_begin_at_birth_cannot_be_scaled) {
    const auto found = hazard_multiplier(lives("un-cohort-1981"), hundredths(7714));
    BOOST_REQUIRE(!found);
    BOOST_TEST((found.error().code == ErrorCode::life_table_not_from_birth));
    BOOST_TEST(fact(found.error(), "age") == "45");
}

BOOST_AUTO_TEST_CASE(a_multiplier_of_two_is_to_survive_twice) {
    const Probability q = parse_probability("0.1").value();
    check_close(yearly_death(q, 2), 0.19, 1e-15);
    BOOST_TEST(yearly_death(q, 1) == 0.1);
    BOOST_TEST(yearly_death(Probability{}, 7) == 0);
    BOOST_TEST(yearly_death(Probability::certain(), 0.05) == 1);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
