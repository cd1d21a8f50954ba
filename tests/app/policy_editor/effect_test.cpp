// SPDX-License-Identifier: Apache-2.0
#include "app/policy_editor/effect.hpp"

#include "app/policy_editor/clerk.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

BOOST_AUTO_TEST_SUITE(effects)

BOOST_AUTO_TEST_CASE(the_same_figures_change_nothing) {
    Clerk clerk;
    const auto book = clerk.desk.book({wuhan}).value();
    const Effect effect = effect_of(book.get(), book.get(), wuhan, month("2026-11"));
    BOOST_TEST(!effect.tiers.empty());
    BOOST_TEST(effect.is_none());
    BOOST_TEST(effect_sentences(effect, Translate{}) ==
                   (std::vector<std::string>{
                       "In 2026-11 no pension changes for who pays a tier for 15 years."}),
               boost::test_tools::per_element{});
}

// Changsha in the leaflet of March 2017: 100 yuan for 15 years give 169.03 a month.
BOOST_AUTO_TEST_CASE(a_tier_is_paid_for_fifteen_years_on_the_leaflet_basis) {
    Clerk clerk;
    const auto book = clerk.desk.book({430100}).value();
    const Effect effect = effect_of(book.get(), nullptr, 430100, month("2017-03"));
    BOOST_REQUIRE(!effect.tiers.empty());
    BOOST_TEST(effect.tiers.front().tier.fen() == 10'000);
    BOOST_TEST(effect.tiers.front().now->fen() == 16'903);
    BOOST_TEST(!effect.tiers.front().then);
    const Table table = effect_table(effect, Translate{});
    BOOST_TEST(table.rows.front().cells[1] == "169.03");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_reckoned_is_told) {
    Clerk clerk;
    const auto book = clerk.desk.book({wuhan}).value();
    const Effect effect = effect_of(book.get(), book.get(), wuhan, month("1990-01"));
    BOOST_REQUIRE(effect.then_unknown.has_value());
    BOOST_TEST(effect_sentences(effect, Translate{}).front().find("nothing can be reckoned yet") !=
               std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
