// SPDX-License-Identifier: Apache-2.0
#include "calc/estimate/survival.hpp"

#include "support/lives.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cmath>
#include <limits>

namespace bdata = boost::unit_test::data;

namespace pension {

namespace {

constexpr Months years(int count) {
    return Months{count * 12};
}

Survival from(const LifeTable& table, Months age) {
    return Survival::of(table, age).value();
}

void check_close(double value, double expected, double tolerance) {
    BOOST_TEST(std::abs(value - expected) <= tolerance, value << " is not " << expected);
}

/// Life expectancies of the shipped tables: as published (to the decimals printed, and 0.01 for
/// what single ages add), else as worked out by an independent program from the same numbers.
struct Published {
    const char* table;
    int age;
    double male;
    double female;
    double tolerance;
};
std::ostream& operator<<(std::ostream& out, const Published& c) {
    return out << c.table << " at " << c.age;
}

const Published published[] = {
    {"un2026", 0, 76.3773, 81.7779, 0.01},
    {"un2026", 60, 20.4, 24.3, 0.06},
    {"un2026", 0, 76.383, 81.779, 0.0005},
    {"un2026", 60, 20.354, 24.345, 0.0005},
    {"un-cohort-1966", 60, 22.5, 26.3, 0.05},
    {"un-cohort-1966", 60, 22.54, 26.29, 0.005},
    {"un-cohort-1981", 45, 38.0, 42.0, 0.05},
    {"un-cohort-1981", 45, 37.98, 42.01, 0.005},
    {"cl2010-2013-pension", 0, 83.13, 88.13, 0.005},
    {"cl2010-2013-pension", 60, 25.34, 29.30, 0.005},
};

/// CL6 of 2010-2013 from 60, worked out by an independent program.
struct Alive {
    Count month;
    double chance;
};
std::ostream& operator<<(std::ostream& out, const Alive& c) {
    return out << "month " << c.month;
}

const Alive alive_from_60[] = {
    {1, 0.9998070833},
    {6, 0.9988425000},
    {12, 0.9976850000},
    {95, 0.9735580075},
    {138, 0.9522851538},
    {139, 0.9516909334},
    {240, 0.8452943122},
    {360, 0.5040844177},
    {480, 0.1239010744},
    {551, 0.0025722683},
    {552, 0},
    {553, 0},
    {100'000, 0},
    {0, 1},
    {-1, 1},
    {-100'000, 1},
};

struct Percentile {
    double share;
    double age;
};
std::ostream& operator<<(std::ostream& out, const Percentile& c) {
    return out << "share " << c.share;
}

const Percentile percentiles_from_60[] = {{0.05, 71.82}, {0.10, 76.81}, {0.25, 83.60},
                                          {0.50, 90.09}, {0.75, 96.08}, {0.90, 100.96},
                                          {0.95, 103.57}};

/// Half die at 60, half of the rest at 61, all others at 62.
LifeTable three_ages() {
    const auto q = [](const char* text) { return parse_probability(text).value(); };
    return LifeTable::make({.id = "three", .title_zh = "三岁", .title_en = "Three"}, Sex::male,
                           {{2, 60, q("0.5")}, {3, 61, q("0.5")}, {4, 62, q("1")}})
        .value();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(survival)

BOOST_DATA_TEST_CASE(a_shipped_table_has_its_published_life_expectancy, bdata::make(published), c) {
    const LifeTables tables = lives(c.table);
    check_close(from(tables.male, years(c.age)).expectancy(), c.male, c.tolerance);
    check_close(from(tables.female, years(c.age)).expectancy(), c.female, c.tolerance);
}

BOOST_DATA_TEST_CASE(a_woman_of_60_is_alive_after_so_many_months, bdata::make(alive_from_60), c) {
    const LifeTables tables = lives("cl2010-2013-pension");
    check_close(from(tables.female, years(60)).alive(c.month), c.chance, 5e-11);
}

BOOST_AUTO_TEST_CASE(a_woman_of_60_has_29_years_left) {
    const LifeTables tables = lives("cl2010-2013-pension");
    const Survival woman = from(tables.female, years(60));
    check_close(woman.expectancy(), 29.303445, 5e-7);
    BOOST_TEST(woman.months() == 552);
}

BOOST_DATA_TEST_CASE(by_this_age_that_share_has_died, bdata::make(percentiles_from_60), c) {
    const LifeTables tables = lives("cl2010-2013-pension");
    check_close(from(tables.female, years(60)).age_at_death(c.share), c.age, 0.005);
}

// By hand: S(60) = 1, S(61) = 1/2, S(62) = 1/4, S(63) = 0, straight lines between.
BOOST_AUTO_TEST_CASE(deaths_are_spread_evenly_over_a_year) {
    const Survival today = from(three_ages(), years(60));
    check_close(today.alive(6), 0.75, 1e-15);
    check_close(today.alive(12), 0.5, 1e-15);
    check_close(today.alive(21), 0.3125, 1e-15);
    check_close(today.alive(30), 0.125, 1e-15);
    check_close(today.dying(0), 1.0 / 24, 1e-15);
    check_close(today.dying(24), 1.0 / 48, 1e-15);
    BOOST_TEST(today.dying(36) == 0);
    BOOST_TEST(today.dying(-1) == 0);
    // Areas of the three years: 3/4 + 3/8 + 1/8.
    check_close(today.expectancy(), 1.25, 1e-15);
    check_close(today.age_at_death(0.25), 60.5, 1e-14);
    check_close(today.age_at_death(0.5), 61, 1e-14);
    check_close(today.age_at_death(0.875), 62.5, 1e-14);
    check_close(today.reaches(years(61)), 0.5, 1e-15);
    BOOST_TEST(today.reaches(years(60)) == 1);
    BOOST_TEST(today.reaches(years(50)) == 1);
    BOOST_TEST(today.reaches(years(63)) == 0);
}

// Of those alive at 60 and 6 months, 3/4 of all, 1/4 is alive at 62: 1/3.
BOOST_AUTO_TEST_CASE(an_age_between_birthdays_is_not_rounded) {
    const Survival today = from(three_ages(), Months{60 * 12 + 6});
    BOOST_TEST(today.months() == 30);
    check_close(today.alive(1), (0.75 - 1.0 / 24) / 0.75, 1e-15);
    check_close(today.alive(6), 2.0 / 3, 1e-15);
    check_close(today.alive(18), 1.0 / 3, 1e-15);
    check_close(today.reaches(years(62)), 1.0 / 3, 1e-15);
    // (1/2 of a year from 3/4 to 1/2 = 5/16, then 3/8 + 1/8) ÷ 3/4.
    check_close(today.expectancy(), (5.0 / 16 + 0.5) / 0.75, 1e-14);
}

BOOST_AUTO_TEST_CASE(in_the_last_month_of_a_table_one_dies_in_it) {
    const Survival today = from(three_ages(), Months{62 * 12 + 11});
    BOOST_TEST(today.months() == 1);
    BOOST_TEST(today.alive(0) == 1);
    BOOST_TEST(today.alive(1) == 0);
    check_close(today.expectancy(), 1.0 / 24, 1e-15);
}

BOOST_AUTO_TEST_CASE(an_age_that_the_table_does_not_have_is_told_with_those_it_has) {
    const LifeTable table = three_ages();
    for (const Months age : {years(63), years(60) - Months{1}, years(0), years(200)}) {
        const auto made = Survival::of(table, age);
        BOOST_REQUIRE(!made);
        BOOST_TEST((made.error().code == ErrorCode::age_outside_life_table));
        BOOST_TEST(fact(made.error(), "least") == "60");
        BOOST_TEST(fact(made.error(), "most") == "62");
        BOOST_TEST(fact(made.error(), "table_en") == "Three");
    }
    BOOST_TEST(fact(Survival::of(table, years(59) + Months{6}).error(), "age") == "59.5");
    BOOST_TEST(fact(Survival::of(table, years(45)).error(), "age") == "45");
}

BOOST_AUTO_TEST_CASE(a_multiplier_that_is_none_is_a_bug) {
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    for (const double k : {0.0, -1.0, nan, std::numeric_limits<double>::infinity()})
        BOOST_CHECK_THROW((void)Survival::of(three_ages(), years(60), k), std::logic_error);
    const Survival today = from(three_ages(), years(60));
    for (const double share : {0.0, 1.0, -0.5, 1.5, nan})
        BOOST_CHECK_THROW((void)today.age_at_death(share), std::logic_error);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
