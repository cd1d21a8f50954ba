// SPDX-License-Identifier: Apache-2.0
// Expected rates follow from the definition by hand, in the comments.
#include "calc/returns.hpp"

#include <boost/test/unit_test.hpp>

#include <cmath>

namespace pension {

namespace {

double rate_of(std::vector<Flow> flows) {
    const Estimate found = annual_return(std::move(flows));
    BOOST_REQUIRE(found.has_value());
    return *found;
}

bool is_near(double found, double expected) {
    return std::abs(found - expected) < 1e-11;
}

/// Every amount of a run on its own.
std::vector<Flow> one_by_one(const std::vector<Flow>& runs) {
    std::vector<Flow> flows;
    for (const Flow& run : runs)
        for (std::int64_t i = 0; i < run.count; ++i)
            flows.push_back({run.month + i * run.apart, run.fen});
    return flows;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(returns)

BOOST_AUTO_TEST_CASE(a_year_later_a_tenth_more_is_ten_per_cent) {
    BOOST_TEST(is_near(rate_of({{5, -100}, {17, 110}}), 0.1));
    // Half a year: 1.05² − 1.
    BOOST_TEST(is_near(rate_of({{5, -100}, {11, 105}}), 0.1025));
    // Half of it lost in a year.
    BOOST_TEST(is_near(rate_of({{0, -100}, {12, 50}}), -0.5));
    // As much back as was paid: exactly nothing, where the closed form divides 0 by 0.
    BOOST_TEST(is_near(rate_of({{0, -100, 15, 12}, {180, 25, 60}}), 0));
}

// A perpetuity cut off: 100 paid, 10 at the end of each of 7 years, and in the last the 100 too, is
// a bond at par: 10 %.
BOOST_AUTO_TEST_CASE(a_bond_at_par_returns_its_coupon) {
    BOOST_TEST(is_near(rate_of({{0, -100}, {12, 10, 7, 12}, {84, 100}}), 0.1));
}

BOOST_AUTO_TEST_CASE(a_run_is_the_same_as_its_amounts_one_by_one) {
    const std::vector<std::vector<Flow>> cases = {
        {{11, -20'000, 15, 12}, {180, 16'903, 205}, {385, 11'494.04}},
        // A base that grows: runs of a year.
        {{0, -300'000, 23, 12}, {277, 40'000, 9}, {286, 41'000, 12}, {298, 42'000, 12}, {310, 1}},
        // A difference in which one plan pays on while the other draws: mixed signs.
        {{0, -50'000, 20, 12}, {200, 9'000, 100}, {240, -70'000, 3, 12}, {300, 30'000, 60}},
        {{0, -300, 3}, {1, 200, 2, 7}, {4, -10}, {5, 700}},
    };
    for (const auto& runs : cases) BOOST_TEST(is_near(rate_of(runs), rate_of(one_by_one(runs))));
}

// The order in which the money is named changes nothing.
BOOST_AUTO_TEST_CASE(flows_may_come_in_any_order) {
    BOOST_TEST(is_near(rate_of({{17, 110}, {5, -100}}), 0.1));
    BOOST_TEST(is_near(rate_of({{84, 100}, {12, 10, 7, 12}, {0, -100}}), 0.1));
}

// Money lent instead: received first, paid back later.
BOOST_AUTO_TEST_CASE(a_loan_costs_what_it_would_return_to_the_lender) {
    BOOST_TEST(is_near(rate_of({{0, 100}, {12, -110}}), 0.1));
}

// −100, +230, −132 has the rates 10 % and 20 %: (1.1)(1.2) = 1.32 and 1.1 + 1.2 = 2.3. Both ends of
// the search have one sign, so there is none to name.
BOOST_AUTO_TEST_CASE(an_even_number_of_rates_is_none) {
    BOOST_TEST(!annual_return({{0, -100}, {12, 230}, {24, -132}}));
}

// −100, +360, −431, +171.6 has the rates 10 %, 20 % and 30 %: their sum is 3.6, of the products two
// by two 4.31, of all three 1.716. Bisection of ln(1 + i) comes to one of the three.
BOOST_AUTO_TEST_CASE(of_several_rates_it_is_one_that_solves) {
    const double rate = rate_of({{0, -100}, {12, 360}, {24, -431}, {36, 171.6}});
    BOOST_TEST((is_near(rate, 0.1) || is_near(rate, 0.2) || is_near(rate, 0.3)));
}

BOOST_AUTO_TEST_CASE(without_a_rate_there_is_none) {
    BOOST_TEST(!annual_return({}));
    BOOST_TEST(!annual_return({{0, -100}}));
    BOOST_TEST(!annual_return({{0, 100, 20}}));
    BOOST_TEST(!annual_return({{0, 0}}));
    // Beyond −99 % and +1000 %.
    BOOST_TEST(!annual_return({{0, -100}, {12, 0.5}}));
    BOOST_TEST(!annual_return({{0, -100}, {12, 1'101}}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
