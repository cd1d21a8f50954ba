// SPDX-License-Identifier: Apache-2.0
// Expected rates follow from the definition by hand, in the comments.
#include "calc/estimate/returns.hpp"

#include <boost/test/unit_test.hpp>

#include <cmath>
#include <vector>

namespace pension {

namespace {

double rate_of(const std::vector<Flow>& flows) {
    const Estimate found = annual_return(flows);
    BOOST_REQUIRE(found.has_value());
    return *found;
}

bool has_none(const std::vector<Flow>& flows) {
    return !annual_return(flows);
}

bool is_near(double found, double expected) {
    return std::abs(found - expected) < 1e-11;
}

Flow yuan(std::int64_t month, std::int64_t each, std::int64_t count = 1, std::int64_t apart = 1) {
    return {month, Money::from_yuan(each), count, apart};
}

/// Every amount of a run on its own.
std::vector<Flow> one_by_one(const std::vector<Flow>& runs) {
    std::vector<Flow> flows;
    for (const Flow& run : runs)
        for (std::int64_t i = 0; i < run.count; ++i)
            flows.push_back({run.month + i * run.apart, run.each, 1, 1, run.share});
    return flows;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(returns)

BOOST_AUTO_TEST_CASE(a_year_later_a_tenth_more_is_ten_per_cent) {
    BOOST_TEST(is_near(rate_of({yuan(5, -100), yuan(17, 110)}), 0.1));
    // Half a year: 1.05² − 1.
    BOOST_TEST(is_near(rate_of({yuan(5, -100), yuan(11, 105)}), 0.1025));
    // Half of it lost in a year.
    BOOST_TEST(is_near(rate_of({yuan(0, -100), yuan(12, 50)}), -0.5));
    // As much back as was paid: exactly nothing, where the closed form divides 0 by 0.
    BOOST_TEST(is_near(rate_of({yuan(0, -100, 15, 12), yuan(180, 25, 60)}), 0));
}

// A perpetuity cut off: 100 paid, 10 at the end of each of 7 years, and in the last the 100 too, is
// a bond at par: 10 %.
BOOST_AUTO_TEST_CASE(a_bond_at_par_returns_its_coupon) {
    BOOST_TEST(is_near(rate_of({yuan(0, -100), yuan(12, 10, 7, 12), yuan(84, 100)}), 0.1));
}

BOOST_AUTO_TEST_CASE(a_run_is_the_same_as_its_amounts_one_by_one) {
    const std::vector<std::vector<Flow>> cases = {
        {yuan(11, -20'000, 15, 12),
         yuan(180, 16'903, 205),
         {385, Money::from_fen(16'903), 1, 1, 6'800}},
        // A base that grows: runs of a year.
        {yuan(0, -300'000, 23, 12), yuan(277, 40'000, 9), yuan(286, 41'000, 12),
         yuan(298, 42'000, 12), yuan(310, 1)},
        // A difference in which one plan pays on while the other draws: mixed signs.
        {yuan(0, -50'000, 20, 12), yuan(200, 9'000, 100), yuan(240, -70'000, 3, 12),
         yuan(300, 30'000, 60)},
        {yuan(0, -300, 3), yuan(1, 200, 2, 7), yuan(4, -10), yuan(5, 700)},
    };
    for (const auto& runs : cases) BOOST_TEST(is_near(rate_of(runs), rate_of(one_by_one(runs))));
}

// The order in which the money is named changes nothing.
BOOST_AUTO_TEST_CASE(flows_may_come_in_any_order) {
    BOOST_TEST(is_near(rate_of({yuan(17, 110), yuan(5, -100)}), 0.1));
    BOOST_TEST(is_near(rate_of({yuan(84, 100), yuan(12, 10, 7, 12), yuan(0, -100)}), 0.1));
}

// Money lent instead: received first, paid back later.
BOOST_AUTO_TEST_CASE(a_loan_costs_what_it_would_return_to_the_lender) {
    BOOST_TEST(is_near(rate_of({yuan(0, 100), yuan(12, -110)}), 0.1));
}

// −100, +230, −132 has the rates 10 % and 20 %: (1.1)(1.2) = 1.32 and 1.1 + 1.2 = 2.3. Both ends of
// the search have one sign, so there is none to name.
BOOST_AUTO_TEST_CASE(an_even_number_of_rates_is_none) {
    BOOST_TEST(has_none({yuan(0, -100), yuan(12, 230), yuan(24, -132)}));
}

// −100, +360, −431, +171.6 has the rates 10 %, 20 % and 30 %: their sum is 3.6, of the products two
// by two 4.31, of all three 1.716. Bisection of ln(1 + i) comes to one of the three.
BOOST_AUTO_TEST_CASE(of_several_rates_it_is_one_that_solves) {
    const double rate =
        rate_of({yuan(0, -100), yuan(12, 360), yuan(24, -431), {36, Money::from_fen(17'160)}});
    BOOST_TEST((is_near(rate, 0.1) || is_near(rate, 0.2) || is_near(rate, 0.3)));
}

BOOST_AUTO_TEST_CASE(without_a_rate_there_is_none) {
    BOOST_TEST(has_none({}));
    BOOST_TEST(has_none({yuan(0, -100)}));
    BOOST_TEST(has_none({yuan(0, 100, 20)}));
    BOOST_TEST(has_none({yuan(0, 0)}));
    // Beyond −99 % and +1000 %.
    BOOST_TEST(has_none({yuan(0, -100), {12, Money::from_fen(50)}}));
    BOOST_TEST(has_none({yuan(0, -100), yuan(12, 1'101)}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
