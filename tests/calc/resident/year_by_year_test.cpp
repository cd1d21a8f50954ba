// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/year_by_year.hpp"

#include "calc/comparison/comparison.hpp"
#include "calc/county.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace pension {

namespace {

std::vector<YearOfLife> years_of(const Comparison& made, YearOf year, int oldest = 105) {
    return year_by_year(made.plans.front().projection, made.rules, year, oldest);
}

std::vector<YearOfLife> dated_years(const Case& question, const ResidentRules& rules) {
    return years_of(compare(question, rules).value(), YearOf::calendar);
}

const YearOfLife& ending(const std::vector<YearOfLife>& years, const char* until) {
    const auto found = std::ranges::find(years, month(until), &YearOfLife::until);
    BOOST_REQUIRE_MESSAGE(found != years.end(), until);
    return *found;
}

/// Nothing comes from nowhere: what a year begins with, and what it brings and takes, is what it
/// ends with.
void check_sums(const std::vector<YearOfLife>& years) {
    std::optional<Money> before = Money{};
    for (const YearOfLife& line : years) {
        if (before && line.balance)
            BOOST_TEST(*before + line.own + line.subsidy + line.others + line.interest.value() -
                           line.drawn ==
                       *line.balance);
        before = line.balance;
    }
}

/// 1 % a month, as long as the account is drawn too.
ResidentRules with_interest() {
    ResidentRules rules = county();
    rules.crediting_rate = dated<Rate>(Topic::crediting_rate, {{"2010-01", 12.0_pct}});
    rules.interest_while_drawing = dated<bool>(Topic::interest_while_drawing, {{"2010-01", true}});
    return rules;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(years_of_a_life)

// Of tests/calc/resident/dated_test.cpp: 8 × 130 + 7 × 240 = 2 720, drawn from 2025-01 by 19.57 a
// month, 119.57 paid. 12 × 119.57 = 1 434.84, 12 × 19.57 = 234.84, 2 720 − 234.84 = 2 485.16.
BOOST_AUTO_TEST_CASE(each_calendar_year_says_what_comes_in_and_what_goes_out) {
    const auto years =
        dated_years(dated_case("1964-12", {"2010-2017:100,2018-2024:200"}), county());
    check_sums(years);
    BOOST_TEST(iso(years.front().from) == "2010-12");
    BOOST_TEST(years.front().balance.value() == yuan("130"));
    const YearOfLife& last_paid = ending(years, "2024-12");
    BOOST_TEST(last_paid.own == yuan("200"));
    BOOST_TEST(last_paid.subsidy == yuan("40"));
    BOOST_TEST(last_paid.received == yuan("0"));
    BOOST_TEST(last_paid.balance.value() == yuan("2720"));
    BOOST_TEST(last_paid.left_to_heirs.value() == yuan("2720"));
    const YearOfLife& first_drawn = ending(years, "2025-12");
    BOOST_TEST(first_drawn.own == yuan("0"));
    BOOST_TEST(first_drawn.received == yuan("1434.84"));
    BOOST_TEST(first_drawn.drawn == yuan("234.84"));
    BOOST_TEST(first_drawn.interest.value() == yuan("0"));
    BOOST_TEST(first_drawn.balance.value() == yuan("2485.16"));
    BOOST_TEST(ending(years, "2026-12").received_in_all == yuan("2869.68"));
    // To the month of the 105th birthday.
    BOOST_TEST(iso(years.back().until) == "2069-12");
}

// 100 + 30 a year: 1 950 at 60; then 169.03 a month of which the account pays 14.03 to the 139th
// payment: 12 × 169.03 = 2 028.36, 12 × 14.03 = 168.36; the twelfth year has payments 133 to 144:
// 1 950 − 132 × 14.03 = 98.04, and nothing after it.
BOOST_AUTO_TEST_CASE(a_leaflet_has_years_of_age) {
    const auto years = years_of(compare(asked({"100x15"}), changsha()).value(), YearOf::age);
    check_sums(years);
    BOOST_REQUIRE(years.size() == 60U);  // 46 to 105.
    BOOST_TEST(years[0].own == yuan("100"));
    BOOST_TEST(years[0].balance.value() == yuan("130"));
    BOOST_TEST(years[14].balance.value() == yuan("1950"));
    BOOST_TEST(years[15].received == yuan("2028.36"));
    BOOST_TEST(years[15].drawn == yuan("168.36"));
    BOOST_TEST(years[15].left_to_heirs.value() == yuan("1781.64"));
    BOOST_TEST(years[26].drawn == yuan("98.04"));
    BOOST_TEST(years[26].balance.value() == yuan("0"));
    BOOST_TEST(years[27].drawn == yuan("0"));
}

// Of tests/calc/resident/account_test.cpp: 1 390 in the account, 10 a month from 2012-11 on; 27.50
// for 2012, 159.90 for 2013. Base 60: 70 a month.
BOOST_AUTO_TEST_CASE(interest_of_the_time_of_drawing_stands_in_its_year) {
    const auto years =
        dated_years(dated_case("1952-10", {"2010-2011:100,=1390@2012-10"}), with_interest());
    check_sums(years);
    BOOST_TEST(!ending(years, "2011-12").balance.has_value());
    BOOST_TEST(!ending(years, "2011-12").interest.has_value());
    const YearOfLife& first = ending(years, "2012-12");
    BOOST_TEST(first.drawn == yuan("20"));
    BOOST_TEST(first.interest.value() == yuan("27.50"));
    BOOST_TEST(first.balance.value() == yuan("1397.50"));
    BOOST_TEST(first.received == yuan("140"));
    const YearOfLife& second = ending(years, "2013-12");
    BOOST_TEST(second.drawn == yuan("120"));
    BOOST_TEST(second.interest.value() == yuan("159.90"));
    BOOST_TEST(second.balance.value() == yuan("1437.40"));
    BOOST_TEST(second.received_in_all == yuan("980"));
}

// 8 000 after 2012-06 at 12 %: July to December 480; with 130 of December 8 610. 2013: 1 033.20.
BOOST_AUTO_TEST_CASE(in_the_year_of_a_known_balance_interest_is_that_since_then) {
    const auto years =
        dated_years(dated_case("1964-12", {"2010-2024:100,=8000@2012-06"}, "85"), [] {
            ResidentRules rules = with_interest();
            rules.tiers = dated<TierList>(Topic::tiers, {{"2009-09", tiers({100})}});
            rules.subsidies =
                dated<SubsidySteps>(Topic::subsidies, {{"2009-09", {{yuan("100"), yuan("30")}}}});
            return rules;
        }());
    BOOST_TEST(ending(years, "2012-12").interest.value() == yuan("480"));
    BOOST_TEST(ending(years, "2012-12").balance.value() == yuan("8610"));
    BOOST_TEST(ending(years, "2013-12").interest.value() == yuan("1033.20"));
    check_sums(years);
}

// Born in January: 105 is reached in January 2070, and December 2070 is the last month told. At 120
// nothing is told after the birthday.
BOOST_AUTO_TEST_CASE(the_last_year_is_a_whole_one_as_long_as_anybody_lives) {
    const auto made =
        compare(dated_case("1965-01", {"2010-2024:100"}),
                [] {
                    ResidentRules rules = with_interest();
                    rules.tiers = dated<TierList>(Topic::tiers, {{"2009-09", tiers({100})}});
                    return rules;
                }())
            .value();
    BOOST_TEST(iso(years_of(made, YearOf::calendar).back().until) == "2070-12");
    BOOST_TEST(iso(years_of(made, YearOf::calendar, 120).back().until) == "2085-01");
    BOOST_TEST(iso(years_of(made, YearOf::age).back().until) == "2070-01");
}

BOOST_AUTO_TEST_CASE(a_plan_without_a_pension_ends_where_it_would_begin) {
    const auto years = years_of(compare(asked({"100x10"}), changsha()).value(), YearOf::age);
    BOOST_REQUIRE(years.size() == 10U);
    BOOST_TEST(years.back().balance.value() == yuan("1300"));
    BOOST_TEST(!years.back().left_to_heirs.has_value());
    BOOST_TEST(years.back().received_in_all == yuan("0"));
}

BOOST_AUTO_TEST_CASE(of_a_known_balance_of_leaflets_the_years_begin_with_the_pension) {
    const auto years = years_of(compare(asked({"=1950x15"}), changsha()).value(), YearOf::age);
    BOOST_TEST(years.front().received == yuan("2028.36"));
    BOOST_TEST(years.front().interest.value() == yuan("0"));
    BOOST_TEST(years.front().balance.value() == yuan("1781.64"));
}

// 1 950 ÷ 14.03: the 139th draw is the last one. Where nothing is drawn nothing is used up.
BOOST_AUTO_TEST_CASE(the_account_is_used_up_with_its_last_draw) {
    const auto made = compare(asked({"100x15"}), changsha()).value();
    BOOST_TEST(made.plans.front().projection.drawing.used_up_with().value() == 139);
    BOOST_TEST(!AccountInPayment{}.used_up_with().has_value());
    // 25 in draws of 10, and interest of nothing.
    const PensionStart start{month("1952-10"), month("2012-11"), 720};
    ResidentRules rules = with_interest();
    rules.crediting_rate = Timeline<Rate>{Topic::crediting_rate};
    const AccountInPayment drawing{yuan("25"), yuan("10"), start, rules};
    BOOST_TEST(drawing.used_up_with().value() == 3);
    BOOST_TEST(drawing.drawn_after(2) == yuan("20"));
    BOOST_TEST(drawing.drawn_after(9) == yuan("25"));
    // At 1 % a month 1 390 is never used up by draws of 10: 13.90 a month come in.
    BOOST_TEST(!AccountInPayment(yuan("1390"), yuan("10"), start, with_interest())
                    .used_up_with()
                    .has_value());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
