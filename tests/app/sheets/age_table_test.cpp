// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/comparison_chart.hpp"
#include "app/sheets/comparison_table.hpp"
#include "app/words/amounts.hpp"
#include "calc/changsha.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <map>

namespace pension {

namespace {

Comparison two_plans() {
    return compare(asked({"100x15", "3000x15"}), changsha()).value();
}

std::map<std::string, TableRow> rows_by_age(const Table& table) {
    std::map<std::string, TableRow> rows;
    for (const TableRow& row : table.rows) rows.emplace(row.cells.front(), row);
    return rows;
}

/// "34,766.09" and "−12.00" in fen.
std::int64_t fen_of(std::string cell) {
    const std::string minus = "\u2212";
    const bool negative = cell.starts_with(minus);
    if (negative) cell.erase(0, minus.size());
    std::erase(cell, ',');
    const auto money = parse_yuan(cell);
    BOOST_REQUIRE_MESSAGE(money, cell);
    return money->fen() * (negative ? -1 : 1);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(age_tables)

// Paid from December 2003, at 46, when born in December 1957.
BOOST_AUTO_TEST_CASE(every_whole_age_from_the_first_payment_to_105_stands_once) {
    const Table table = age_table(two_plans(), Translate{});
    const auto rows = rows_by_age(table);
    BOOST_TEST(rows.size() == table.rows.size());
    for (int years = 46; years <= 105; ++years)
        BOOST_TEST(rows.contains(std::to_string(years)), years);
    BOOST_TEST(table.rows.size() == 61U);  // Sixty whole ages and 77.14.
    BOOST_TEST(rows.at("77.14").strong);
    BOOST_TEST(!rows.at("77").strong);
}

// At 65: sixty payments of 169.03 and 496.01; left 1 950 − 60 × 14.03 = 1 108.20 and 47 400 − 60 ×
// 341.01 = 26 939.40; together 11 250.00 and 56 700.00; net that − 1 500 and − 45 000.
BOOST_AUTO_TEST_CASE(the_row_of_an_age_holds_the_sums_made_by_hand) {
    const auto rows = rows_by_age(age_table(two_plans(), Translate{}));
    BOOST_TEST((rows.at("65").cells ==
                std::vector<std::string>{"65", "10,141.80", "1,108.20", "11,250.00", "9,750.00",
                                         "29,760.60", "26,939.40", "56,700.00", "11,700.00"}));
    BOOST_TEST((rows.at("77.14").cells ==
                std::vector<std::string>{"77.14", "34,766.09", "0.00", "34,766.09", "33,266.09",
                                         "102,019.34", "0.00", "102,019.34", "57,019.34"}));
}

BOOST_AUTO_TEST_CASE(who_lives_longer_never_receives_less) {
    const Table table = age_table(two_plans(), Translate{});
    for (const std::size_t received : {1U, 5U})
        for (std::size_t i = 1; i < table.rows.size(); ++i)
            BOOST_TEST(
                fen_of(table.rows[i].cells[received]) >= fen_of(table.rows[i - 1].cells[received]),
                table.rows[i].cells.front());
}

BOOST_AUTO_TEST_CASE(the_table_and_the_chart_say_the_same) {
    const Comparison made = two_plans();
    const auto rows = rows_by_age(age_table(made, Translate{}));
    const Chart chart = comparison_chart(made, Translate{});
    for (int years = 46; years <= 105; ++years) {
        const TableRow& row = rows.at(std::to_string(years));
        for (const Series& series : chart.series) {
            const auto point = std::ranges::find(series.points, years * 12, &Point::x);
            BOOST_REQUIRE(point != series.points.end());
            const std::size_t column =
                1 + 4 * series.owner + (series.part == SeriesPart::left_to_heirs ? 1 : 0);
            BOOST_TEST(point->y == fen_of(row.cells[column]), series.name << " at " << years);
        }
    }
}

BOOST_AUTO_TEST_CASE(after_a_known_balance_the_table_begins_at_the_pension) {
    const auto made = compare(asked({"=47400x15"}), changsha()).value();
    const Table table = age_table(made, Translate{});
    BOOST_TEST(table.rows.front().cells.front() == "60");
    BOOST_TEST(table.rows.front().cells[2] == "\u2014");
}

BOOST_AUTO_TEST_CASE(a_pension_at_55_begins_the_table_at_55) {
    ResidentRules rules = changsha();
    rules.pension_age = always(Topic::pension_age, 660);
    const auto made = compare(asked({"=47400x15"}), rules).value();
    BOOST_TEST(age_table(made, Translate{}).rows.front().cells.front() == "55");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
