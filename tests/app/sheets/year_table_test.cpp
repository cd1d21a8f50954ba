// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/year_table.hpp"

#include "calc/county.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace pension {

namespace {

using Cells = std::vector<std::string>;

Comparison in_changsha(std::vector<const char*> plans) {
    return compare(asked(std::move(plans)), changsha()).value();
}

const TableRow& row_of(const Table& table, const std::string& name) {
    const auto found =
        std::ranges::find_if(table.rows, [&](auto& row) { return row.cells.front() == name; });
    BOOST_REQUIRE_MESSAGE(found != table.rows.end(), name);
    return *found;
}

void check_row(const Table& table, const Cells& cells) {
    const TableRow& row = row_of(table, cells.front());
    BOOST_TEST(row.cells == cells, boost::test_tools::per_element());
}

std::int64_t y_at(const Series& series, std::int64_t x) {
    const auto point = std::ranges::find(series.points, x, &Point::x);
    BOOST_REQUIRE(point != series.points.end());
    return point->y;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(year_tables)

// The sums of tests/calc/resident/year_by_year_test.cpp; 77.14 lies in the year to 78.
BOOST_AUTO_TEST_CASE(a_leaflet_has_a_row_for_each_year_of_age) {
    const Table table = year_table(in_changsha({"100x15", "3000x15"}), 0, Translate{});
    Cells titles;
    for (const Column& column : table.columns) titles.push_back(column.title);
    const Cells expected{"Age",
                         "You pay",
                         "Government adds",
                         "Pension received",
                         "Received so far",
                         "Of it from the account",
                         "Left in the account",
                         "Left to the family at a death then"};
    BOOST_TEST(titles == expected, boost::test_tools::per_element());
    const std::string none = "\u2014";
    check_row(table, {"46", "100.00", "30.00", none, none, none, "130.00", "130.00"});
    check_row(table, {"60", "100.00", "30.00", none, none, none, "1,950.00", "1,950.00"});
    check_row(table, {"61", none, none, "2,028.36", "2,028.36", "168.36", "1,781.64", "1,781.64"});
    check_row(table, {"72", none, none, "2,028.36", "24,340.32", "98.04", "0.00", "0.00"});
    for (const TableRow& row : table.rows)
        BOOST_TEST(row.strong == (row.cells.front() == "78"), row.cells.front());
    BOOST_TEST(table.rows.back().cells.front() == "105");
}

// Of tests/calc/resident/dated_test.cpp: born 1964-12, drawn from 2025-01 on. 50 of grants in 2010.
BOOST_AUTO_TEST_CASE(calendar_years_stand_beside_the_age_and_others_have_a_column) {
    const Case question = dated_case("1964-12", {"2010:100+50c,2011-2017:100,2018-2024:200"});
    const auto made = compare(question, county()).value();
    const Table table = year_table(made, 0, Translate{});
    BOOST_TEST(table.columns[0].title == "Year");
    BOOST_TEST(table.columns[4].title == "Others pay");
    const std::string none = "\u2014";
    check_row(table,
              {"2010", "46", "100.00", "30.00", "50.00", none, none, none, "180.00", "180.00"});
    check_row(table,
              {"2024", "60", "200.00", "40.00", "0.00", none, none, none, "2,770.00", "2,770.00"});
}

BOOST_AUTO_TEST_CASE(a_plan_without_a_pension_has_its_account_alone) {
    const Table table = year_table(in_changsha({"100x10"}), 0, Translate{});
    BOOST_TEST(table.rows.size() == 10U);
    const std::string none = "\u2014";
    check_row(table, {"60", "100.00", "30.00", none, none, none, "1,300.00", none});
}

// 1 950 at 60, 1 950 − 138 × 14.03 = 13.86 before the last draw; 47 400 at 60.
BOOST_AUTO_TEST_CASE(the_chart_has_the_account_of_each_plan_to_its_last_draw) {
    const auto made = in_changsha({"100x15", "3000x15"});
    const Chart chart = year_chart(made, Translate{});
    BOOST_REQUIRE(chart.series.size() == 2U);
    BOOST_TEST(chart.series[1].name == "3,000 x 15 years");
    BOOST_TEST(chart.series[1].owner == 1U);
    BOOST_TEST(y_at(chart.series[0], 720) == 195'000);
    BOOST_TEST(y_at(chart.series[0], 858) == 1'386);
    BOOST_TEST(y_at(chart.series[0], 859) == 0);
    BOOST_TEST(y_at(chart.series[1], 720) == 4'740'000);
    BOOST_REQUIRE(chart.markers.size() == 3U);
    BOOST_TEST((chart.markers[0] == Marker{721, "pension starts", false}));
    BOOST_TEST((chart.markers[1] == Marker{859, "account used up", false}));
    BOOST_TEST(chart.description.find("age 60; 100 a year for 15 years: 1,950.00 yuan in the "
                                      "account") != std::string::npos);
    BOOST_TEST(year_chart_words(made, 721, Translate{})
                   .starts_with("age 60 y 1 m\n100 a year for "
                                "15 years: 1,935.97 yuan"));
}

// In the county of tests/calc/resident/account_test.cpp the account earns more than is drawn: it is
// never used up, whatever 1 390 ÷ 10 says.
BOOST_AUTO_TEST_CASE(an_account_that_earns_while_it_is_drawn_is_not_used_up_before_it_is) {
    ResidentRules rules = county();
    rules.crediting_rate = dated<Rate>(Topic::crediting_rate, {{"2010-01", 12.0_pct}});
    rules.interest_while_drawing = dated<bool>(Topic::interest_while_drawing, {{"2010-01", true}});
    const auto made =
        compare(dated_case("1952-10", {"2010-2011:100,=1390@2012-10"}), rules).value();
    const Chart chart = year_chart(made, Translate{});
    BOOST_TEST(std::ranges::none_of(
        chart.markers, [](auto& marker) { return marker.label == "account used up"; }));
    BOOST_TEST(year_table(made, 0, Translate{}).columns[4].title == "Interest");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
