// SPDX-License-Identifier: Apache-2.0
#include "base/money.hpp"

#include "base/rate.hpp"
#include "printing.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <limits>

namespace bdata = boost::unit_test::data;

namespace pension {

BOOST_AUTO_TEST_SUITE(money)

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

BOOST_AUTO_TEST_CASE(a_sum_that_does_not_fit_is_a_bug_and_never_wraps) {
    BOOST_CHECK_THROW(Money::from_fen(most) + Money::from_fen(1), std::logic_error);
    BOOST_CHECK_THROW(Money::from_fen(-most) - Money::from_fen(2), std::logic_error);
    BOOST_CHECK_THROW(Money::from_fen(most / 2 + 1) * 2, std::logic_error);
    BOOST_CHECK_THROW(Money::from_yuan(most / 99), std::logic_error);
    BOOST_TEST(Money::from_fen(most - 1) + Money::from_fen(1) == Money::from_fen(most));
}

struct ScaleCase {
    const char* what;
    std::int64_t fen, numerator, denominator;
    Rounding how;
    std::int64_t expected;
};
std::ostream& operator<<(std::ostream& out, const ScaleCase& c) {
    return out << c.what;
}

// By hand: 5 × 1 ÷ 2 = 2.5; 7 ÷ 3 = 2.33; (2^63 - 1) × 3 ÷ 3 needs more than 64 bits on the way.
const ScaleCase scale_cases[] = {
    {"a half goes away from zero", 5, 1, 2, Rounding::half_up, 3},
    {"a negative half goes away from zero", -5, 1, 2, Rounding::half_up, -3},
    {"below a half is dropped", 7, 1, 3, Rounding::half_up, 2},
    {"down cuts", 599, 1, 100, Rounding::down, 5},
    {"down cuts toward zero", -599, 1, 100, Rounding::down, -5},
    {"up takes any rest", 501, 1, 100, Rounding::up, 6},
    {"up leaves a whole number alone", 500, 1, 100, Rounding::up, 5},
    {"up goes away from zero", -501, 1, 100, Rounding::up, -6},
    {"the product may pass 64 bits", most, 3, 3, Rounding::half_up, most},
};

BOOST_DATA_TEST_CASE(scale_is_exact_and_rounds_once, bdata::make(scale_cases), c) {
    BOOST_TEST(scale(Money::from_fen(c.fen), c.numerator, c.denominator, c.how) ==
               Money::from_fen(c.expected));
}

// 1 950.05 yuan ÷ 139 = 14.0306 yuan. To the jiao, up: 14.10. In two roundings (first to the fen,
// half up: 14.03) it would be the same; 1 946.001 ÷ 139 = 14.00000719 shows the difference:
// one rounding up gives 14.10, cutting to the fen first would give 14.00.
BOOST_AUTO_TEST_CASE(share_rounds_to_the_step_in_one_go) {
    BOOST_TEST(share(Money::from_fen(195'005), 139, {10, Rounding::up}) == Money::from_fen(1'410));
    BOOST_TEST(share(Money::from_fen(194'601), 139, {10, Rounding::up}) == Money::from_fen(1'410));
    BOOST_TEST(share(Money::from_fen(194'600), 139, {10, Rounding::up}) == Money::from_fen(1'400));
    BOOST_TEST(share(Money::from_fen(194'600), 139, {100, Rounding::down}) ==
               Money::from_fen(1'400));
}

// Amounts on both sides of 2^31, where the division changes its width, say what 128 bits say.
BOOST_AUTO_TEST_CASE(short_and_long_numbers_round_alike) {
    const std::int64_t edge = std::int64_t{1} << 31;
    for (const std::int64_t fen : {edge - 1, edge, edge + 1, -edge - 1, -edge, 1 - edge,
                                   edge * edge / 2 - 1, std::int64_t{7}})
        for (const std::int64_t numerator : {std::int64_t{1}, std::int64_t{3}, edge - 1, edge})
            for (const std::int64_t denominator :
                 {std::int64_t{2}, std::int64_t{7}, edge - 1, edge})
                for (const Rounding how : {Rounding::half_up, Rounding::down, Rounding::up}) {
                    const Wide exact = Wide{fen} * numerator;
                    const Wide rounded = rounded_quotient(exact, Wide{denominator}, how);
                    if (rounded < -most || rounded > most) continue;
                    BOOST_TEST(scale(Money::from_fen(fen), numerator, denominator, how) ==
                               Money::from_wide_fen(rounded));
                    const RoundingRule to_jiao{10, how};
                    const Wide in_jiao = rounded_quotient(Wide{fen}, Wide{denominator} * 10, how);
                    BOOST_TEST(share(Money::from_fen(fen), denominator, to_jiao) ==
                               Money::from_wide_fen(in_jiao * 10));
                    BOOST_TEST(round_to(Wide{fen}, denominator, to_jiao) ==
                               Money::from_wide_fen(in_jiao * 10));
                }
}

BOOST_AUTO_TEST_CASE(a_division_by_nothing_is_a_bug) {
    BOOST_CHECK_THROW(scale(Money::from_fen(1), 1, 0, Rounding::down), std::logic_error);
}

// 2.75 % of 100 yuan is 2.75 yuan; of 0.18 yuan it is 0.495 fen, half up 0, up 1.
BOOST_AUTO_TEST_CASE(a_rate_is_whole_millionths) {
    BOOST_TEST((2.75_pct).ppm() == 27'500);
    BOOST_TEST(apply(2.75_pct, Money::from_yuan(100), Rounding::half_up) == Money::from_fen(275));
    BOOST_TEST(apply(2.75_pct, Money::from_fen(18), Rounding::half_up) == Money::from_fen(0));
    BOOST_TEST(apply(2.75_pct, Money::from_fen(18), Rounding::up) == Money::from_fen(1));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
