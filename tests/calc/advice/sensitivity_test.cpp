// SPDX-License-Identifier: Apache-2.0
#include "calc/advice/sensitivity.hpp"

#include "calc/changsha.hpp"
#include "calc/comparison/household.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

BOOST_AUTO_TEST_SUITE(assumptions_varied)

// At 62 (n = 24) 169.03 × 24 = 4 056.72; by 67 (n = 84) 14 198.52; by 57 nobody has drawn. With 5
// yuan more from payment 13 on: 12 × (169.03 + 174.03) = 4 116.72.
BOOST_AUTO_TEST_CASE(each_assumption_goes_a_step_down_and_up) {
    const auto all = sensitivity(asked({"100x15"}, "62"), changsha()).value();
    BOOST_REQUIRE(all.size() == 3U);
    BOOST_TEST((all[0].assumed == Assumed::interest));
    BOOST_TEST(all[0].values.size() == 2U);  // Below nothing there is no interest.
    BOOST_TEST(all[0].outcomes[0].monthly == yuan("169.03"));
    BOOST_TEST(all[0].outcomes[0].received == yuan("4056.72"));
    BOOST_TEST((all[0].outcomes[1].monthly > yuan("169.03")));
    BOOST_TEST(all[1].outcomes[1].received == yuan("4116.72"));
    BOOST_TEST(all[2].values.size() == 3U);
    BOOST_TEST(all[2].outcomes[0].received == yuan("0"));
    BOOST_TEST(all[2].outcomes[1].received == yuan("4056.72"));
    BOOST_TEST(all[2].outcomes[2].received == yuan("14198.52"));
}

// Where nothing is typed the dated basis goes on with the last published rate, here 3 %.
BOOST_AUTO_TEST_CASE(the_own_interest_of_a_dated_case_is_the_last_published_one) {
    ResidentRules rules = changsha();
    rules.crediting_rate = Timeline<Rate>{Topic::crediting_rate, {{month("2025-01"), 3.0_pct, {}}}};
    Case question = asked({"2017-2036:100"}, "80");
    question.basis = Basis::dated;
    question.as_of = month("2026-06");
    question.born = month("1977-03");
    const auto all = sensitivity(question, rules).value();
    BOOST_REQUIRE(all[0].values.size() == 3U);
    BOOST_TEST(all[0].own == 1U);
    BOOST_TEST((all[0].values[1] == AssumedValue{3.0_pct}));
    BOOST_TEST((all[0].outcomes[0].monthly < all[0].outcomes[1].monthly));
    BOOST_TEST((all[0].outcomes[1].monthly < all[0].outcomes[2].monthly));
}

// No rate above 50 % is reckoned with, no age above 120.
BOOST_AUTO_TEST_CASE(a_step_beyond_what_is_reckoned_with_is_left_out) {
    Case question = asked({"100x15"}, "118");
    question.assumptions.interest = 49.5_pct;
    const auto all = sensitivity(question, changsha()).value();
    BOOST_TEST(all[0].values.size() == 2U);
    BOOST_TEST(all[0].own == 1U);
    BOOST_TEST(all[2].values.size() == 2U);
}

// The corner without interest and growth is the plan itself; net at 65: 169.03 × 60 + 1 108.20 −
// 1 500 = 9 750.00.
BOOST_AUTO_TEST_CASE(a_grid_varies_two_assumptions_together) {
    const auto grid = assumed_grid(asked({"100x15"}), changsha(),
                                   {Assumed::age_at_death,
                                    Assumed::base_growth,
                                    usual_values(Assumed::age_at_death),
                                    usual_values(Assumed::base_growth),
                                    {}})
                          .value();
    BOOST_TEST(grid.rows.size() == 7U);
    BOOST_TEST(grid.columns.size() == 5U);
    BOOST_TEST(grid.outcomes[0][0].received == yuan("10141.80"));
    BOOST_TEST(grid.outcomes[0][0].net.value() == yuan("9750.00"));
    BOOST_TEST((grid.outcomes[6][4].received > grid.outcomes[6][0].received));
}

// 169.03 + 496.01 = 665.04; 34 766.09 + 102 019.34 = 136 785.43; 33 266.09 + 57 019.34 = 90 285.43.
BOOST_AUTO_TEST_CASE(a_household_is_its_people_and_their_sum) {
    const auto both =
        household({{asked({"100x15"}), changsha()}, {asked({"3000x15"}), changsha()}}).value();
    BOOST_REQUIRE(both.people.size() == 2U);
    BOOST_REQUIRE(both.sums.size() == 1U);
    BOOST_TEST(both.sums[0].own_paid.value() == yuan("46500"));
    BOOST_TEST(both.sums[0].monthly == yuan("665.04"));
    BOOST_TEST(both.sums[0].received.value() == yuan("136785.43"));
    BOOST_TEST(both.sums[0].net.value() == yuan("90285.43"));
}

// Who has one plan takes it beside each plan of the other; what one balance hides the sum hides.
BOOST_AUTO_TEST_CASE(a_household_whose_people_have_different_numbers_of_plans) {
    const auto both =
        household({{asked({"100x15", "3000x15"}), changsha()}, {asked({"=1950x15"}), changsha()}})
            .value();
    BOOST_REQUIRE(both.sums.size() == 2U);
    BOOST_TEST(both.sums[1].monthly == yuan("665.04"));
    BOOST_TEST(!both.sums[1].own_paid);
    BOOST_TEST(!both.sums[1].net);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
