// SPDX-License-Identifier: Apache-2.0
#include "app/exports/workbook.hpp"

#include "app/words/warnings.hpp"
#include "random_questions.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>

namespace pension {

namespace {

/// 100 and 3 000 yuan for fifteen years in Changsha, March 2017, until 77.14.
Workbook of_the_leaflet(Age age = Age::from_ten_thousandths(771'400)) {
    Case asked;
    asked.place = 430100;
    asked.as_of = month_typed(2017, 3);
    for (const int tier : {100, 3000})
        asked.plans.push_back({{YearsBeforePension{Money::from_yuan(tier), 15}}});
    asked.ages_at_death = {age};
    const auto compared = compare(asked, book().rules(430100, Group::ordinary));
    return comparison_workbook({compared.value(), "sha256:0123", "test"}, Translate{});
}

const Cell* cell_of(const WorkbookSheet& sheet, std::uint32_t row, std::uint16_t column) {
    const CellAt at{row, column};
    const auto found = std::ranges::find(sheet.cells, at, &Cell::at);
    return found == sheet.cells.end() ? nullptr : &*found;
}

double number_in(const WorkbookSheet& sheet, std::uint32_t row, std::uint16_t column) {
    const Cell* cell = cell_of(sheet, row, column);
    return cell ? std::get<double>(cell->value) : -1;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(comparison_workbook_)

// The leaflet prints 169.03, 2 028, 34 800; 496.01, 5 952, 102 000. Nine payments of 169.03 are
// 1 521.27, more than the 1 500 paid; 91 of 496.01 are 45 136.91.
BOOST_AUTO_TEST_CASE(what_the_cells_show_is_what_the_leaflet_prints) {
    const Workbook made = of_the_leaflet();
    const WorkbookSheet& first = made.sheets.front();
    const std::pair<std::uint32_t, std::pair<double, double>> expected[] = {
        {overview::monthly, {169.03, 496.01}},       {overview::annual, {2028.36, 5952.12}},
        {overview::received, {34766.09, 102019.34}}, {overview::payback, {9, 91}},
        {overview::account, {1950, 47400}},          {overview::own_return, {0.231497, 0.054371}}};
    for (const auto& [row, values] : expected) {
        BOOST_TEST(number_in(first, row, 1) == values.first, boost::test_tools::tolerance(1e-12));
        BOOST_TEST(number_in(first, row, 2) == values.second, boost::test_tools::tolerance(1e-12));
        BOOST_TEST(!cell_of(first, row, 1)->formula.empty());
    }
}

// The cells do not know the account of an earlier month; what they show must be what they come to.
BOOST_AUTO_TEST_CASE(a_death_before_the_pension_shows_dashes) {
    const Workbook made = of_the_leaflet(Age::from_years(55));
    const WorkbookSheet& first = made.sheets.front();
    BOOST_TEST(number_in(first, overview::received, 1) == 0.0);
    for (const std::uint32_t row : {overview::left_to_heirs, overview::net, overview::ratio,
                                    overview::own_return, overview::family_return})
        BOOST_TEST(std::get<std::string>(cell_of(first, row, 1)->value) == "\u2014");
}

// LibreOffice 7.4 shows a formula without a value as 0.
BOOST_AUTO_TEST_CASE(every_formula_has_its_value_beside_it_and_every_cell_stands_alone) {
    for (const WorkbookSheet& sheet : of_the_leaflet().sheets) {
        std::set<std::pair<std::uint32_t, std::uint16_t>> places;
        for (const Cell& cell : sheet.cells) {
            const bool is_new = places.emplace(cell.at.row, cell.at.column).second;
            BOOST_TEST(is_new, sheet.name << " " << cell_name(cell.at));
            const bool has_value = !std::holds_alternative<std::monostate>(cell.value);
            BOOST_TEST((cell.formula.empty() || has_value), sheet.name << " " << cell.formula);
        }
    }
}

// A literal list can end libxlsxwriter 1.1.4.
// A figure of 2017 that nobody confirmed since is stale in 2026, and the sheet of assumptions says
// so in the words of the text.
BOOST_AUTO_TEST_CASE(notices_stand_among_the_assumptions) {
    Case asked;
    asked.place = 430100;
    asked.as_of = month_typed(2026, 6);
    asked.plans.push_back({{YearsBeforePension{Money::from_yuan(1000), 15}}});
    const auto compared = compare(asked, book().rules(430100, Group::ordinary));
    const auto notices = explain_all(compared.value().warnings, Translate{});
    BOOST_REQUIRE(!notices.empty());
    const Workbook made =
        comparison_workbook({compared.value(), "sha256:0123", "test"}, Translate{});
    const auto sheet = std::ranges::find(made.sheets, "Assumptions", &WorkbookSheet::name);
    BOOST_REQUIRE((sheet != made.sheets.end()));
    std::set<std::string> said;
    for (const Cell& cell : sheet->cells)
        if (const auto* text = std::get_if<std::string>(&cell.value)) said.insert(*text);
    for (const std::string& notice : notices) BOOST_TEST(said.contains(notice), notice);
}

BOOST_AUTO_TEST_CASE(tiers_are_chosen_from_a_range) {
    const Workbook made = of_the_leaflet();
    const auto& lists = made.sheets.front().drop_downs;
    BOOST_TEST(lists.size() == 2U);
    for (const DropDown& list : lists) BOOST_TEST(list.range == "='Tiers'!$A$5:$A$18");
}

BOOST_AUTO_TEST_CASE(charts_ledger_assumptions_and_sources_have_their_sheets) {
    const Workbook made = of_the_leaflet();
    std::vector<std::string> names;
    for (const WorkbookSheet& sheet : made.sheets) names.push_back(sheet.name);
    const std::vector<std::string> expected{
        "Comparison", "Plan 1", "Plan 2", "By age at death", "Tiers", "Assumptions", "Sources"};
    BOOST_TEST(names == expected, boost::test_tools::per_element());
    BOOST_TEST(made.sheets.front().charts.size() == 2U);
    BOOST_TEST(made.sheets.back().cells.size() > 2U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
