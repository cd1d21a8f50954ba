// SPDX-License-Identifier: Apache-2.0
#include "calc/told/derivation.hpp"

#include "calc/comparison/comparison.hpp"
#include "calc/county.hpp"
#include "calc/resident/account.hpp"

#include <boost/test/unit_test.hpp>

#include <vector>

// A value that goes on is from the step that told it, and from no other that came to the same.

namespace pension {

BOOST_AUTO_TEST_SUITE(derivation_from)

// 130 of 2010 earn 2 % in 2011 and nothing from 2012 on: each later year opens with 132.60. A death
// in 2013 is told after the whole account; its years are the same steps, from the year before each.
BOOST_AUTO_TEST_CASE(a_year_opens_with_the_close_of_the_year_before_though_others_closed_alike) {
    ResidentRules rules = county();
    rules.crediting_rate =
        dated<Rate>(Topic::crediting_rate, {{"2010-01", 2.0_pct}, {"2012-01", Rate{}}});
    const auto paid = contributions(record("2010:100"), calendar("1966-01", rules), rules).value();
    Derivation derivation;
    const AccountTelling whole{derivation};
    BOOST_TEST(project_account(paid, month("2017-01"), rules, &whole).balance == yuan("132.60"));
    const auto told = derivation.steps().size();
    const AccountTelling early{derivation, {}, Term::left_to_heirs};
    BOOST_TEST(project_account(paid, month("2014-01"), rules, &early).balance == yuan("132.60"));
    BOOST_TEST(derivation.steps().size() == told + 2U);  // The interest in all, and the balance.
    int openings = 0;
    for (const Step& step : derivation.steps())
        for (const Input& input : step.inputs)
            if (step.term == Term::opening_balance && input.term == Term::opening_balance) {
                const Step& before = derivation.steps().at(told_by(input).value());
                BOOST_TEST(before.year.value() == step.year.value() - 1);
                ++openings;
            }
    BOOST_TEST(openings == 6);  // Those of 2012 to 2017.
}

// The base is 100, from 2030 on 110, from 2035 on 100 again: so the pension is what it was at
// first, by another figure. From 2026-02 to the 80th birthday in 2046-01: 47, 60 and 133 payments.
BOOST_AUTO_TEST_CASE(
    a_payment_is_from_the_figures_of_its_own_time_though_an_earlier_one_was_alike) {
    ResidentRules rules = county();
    rules.base_pension =
        dated<BaseBands>(Topic::base_pension, {{"2009-09", one_band(yuan("100"))},
                                               {"2030-01", one_band(yuan("110"))},
                                               {"2035-01", one_band(yuan("100"))}});
    const Case question = dated_case("1966-01", {"2010-2017:100,2018-2025:200"}, "80");
    const auto compared = compare(question, rules, Tell::derivation).value();
    const auto& derivation = compared.plans.front().derivation;
    const Step& received = told_last(derivation, Term::received);
    BOOST_REQUIRE(received.inputs.size() == 6U);
    BOOST_TEST((received.inputs[0].quantity == received.inputs[4].quantity));
    std::vector<std::optional<int>> years;
    for (const std::size_t run : {0U, 2U, 4U})
        years.push_back(derivation.steps().at(told_by(received.inputs[run]).value()).year);
    BOOST_TEST(!years[0]);
    BOOST_TEST(years[1].value() == 2030);
    BOOST_TEST(years[2].value() == 2035);
    const Fraction counts[] = {{470'000}, {600'000}, {1'330'000}};
    for (const std::size_t run : {0U, 1U, 2U})
        BOOST_TEST((received.inputs[2 * run + 1].quantity == Quantity{counts[run]}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
