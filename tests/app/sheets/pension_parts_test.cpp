// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/pension_parts.hpp"

#include "calc/county.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace pension {

namespace {

using Cells = std::vector<std::string>;

void check_rows(const Table& table, const std::vector<Cells>& rows) {
    BOOST_REQUIRE(table.rows.size() == rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        BOOST_TEST(table.rows[i].cells == rows[i], boost::test_tools::per_element());
        BOOST_TEST(table.rows[i].cells.size() == table.columns.size());
    }
}

Cells titles_of(const Table& table) {
    Cells titles;
    for (const Column& column : table.columns) titles.push_back(column.title);
    return titles;
}

/// The county with 20 yuan more from 65 on; see tests/calc/resident/pension_path_test.cpp.
Comparison of_the_old() {
    ResidentRules rules = county();
    rules.old_age_supplement = dated<OldAgeSteps>(
        Topic::old_age_supplement, {{"2010-01", OldAgeSteps{{780, yuan("20"), false}}}});
    return compare(dated_case("1964-12", {"2010-2017:100,2018-2024:200"}), rules).value();
}

std::int64_t y_at(const Series& series, std::int64_t x) {
    const auto point = std::ranges::find(series.points, x, &Point::x);
    BOOST_REQUIRE(point != series.points.end());
    return point->y;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(parts_of_the_pension)

// 20 years of 130: 2 600 ÷ 139 = 18.71; 5 more for the years beyond 15: 178.71.
BOOST_AUTO_TEST_CASE(each_part_has_a_row_and_the_sum_is_the_pension) {
    const auto made = compare(asked({"100x15", "100x20", "100x10"}), changsha()).value();
    const Table table = parts_table(made, Translate{});
    check_rows(table, {{"From the state, a month", "155.00", "155.00", "\u2014"},
                       {"From the account, a month", "14.03", "18.71", "\u2014"},
                       {"For long payment, a month", "0.00", "5.00", "\u2014"},
                       {"Pension a month", "169.03", "178.71", "no pension: 5 years are missing"}});
    BOOST_TEST(table.rows.back().strong);
}

BOOST_AUTO_TEST_CASE(the_pension_through_time_has_a_row_for_each_change) {
    const Table table = pension_path_table(of_the_old(), 0, Translate{});
    const Cells titles{"From",
                       "Age",
                       "From the state, a month",
                       "From the account, a month",
                       "For old age, a month",
                       "Pension a month"};
    BOOST_TEST(titles_of(table) == titles, boost::test_tools::per_element());
    check_rows(table, {{"2025-01", "age 60 y 1 m", "100.00", "19.57", "0.00", "119.57"},
                       {"2029-12", "age 65", "100.00", "19.57", "20.00", "139.57"}});
}

// 155 and 10 yuan more after each twelve payments.
BOOST_AUTO_TEST_CASE(a_leaflet_knows_ages_only) {
    Case question = asked({"100x15", "100x10"});
    question.assumptions.base_growth = Money::from_yuan(10);
    const auto made = compare(question, changsha()).value();
    const Table table = pension_path_table(made, 0, Translate{});
    BOOST_TEST(table.columns.front().title == "From age");
    BOOST_REQUIRE(table.rows.size() == 45U);
    const Cells second{"age 61 y 1 m", "165.00", "14.03", "0.00", "179.03"};
    BOOST_TEST(table.rows[1].cells == second, boost::test_tools::per_element());
    BOOST_TEST(pension_path_table(made, 1, Translate{}).rows.empty());
}

BOOST_AUTO_TEST_CASE(the_chart_is_level_between_two_changes) {
    const Chart chart = pension_path_chart(of_the_old(), Translate{});
    BOOST_REQUIRE(chart.series.size() == 1U);
    BOOST_TEST(y_at(chart.series[0], 721) == 11'957);
    BOOST_TEST(y_at(chart.series[0], 779) == 11'957);
    BOOST_TEST(y_at(chart.series[0], 780) == 13'957);
    BOOST_TEST(y_at(chart.series[0], 1260) == 13'957);
    BOOST_TEST(chart.x.least == 720);
    for (const Marker& marker : chart.markers)
        BOOST_TEST((chart.x.least <= marker.at && marker.at <= chart.x.most), marker.label);
    BOOST_TEST(pension_path_words(of_the_old(), 780, Translate{})
                   .ends_with(": 139.57 yuan a "
                              "month"));
    BOOST_TEST(pension_path_words(of_the_old(), 720, Translate{}).ends_with(": no pension yet"));
    BOOST_TEST(chart.description.find("age 55; ") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_marker_outside_the_axis_is_left_out) {
    const auto made = compare(asked({"100x15"}, "50"), changsha()).value();
    for (const Marker& marker : pension_path_chart(made, Translate{}).markers)
        BOOST_TEST(!marker.strong);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
