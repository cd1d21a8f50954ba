// SPDX-License-Identifier: Apache-2.0
#include "exchange/workbook.hpp"

#include "support/environment.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

Workbook small() {
    Workbook book{"Title", "Author", std::chrono::year{2017} / std::chrono::March, {}};
    WorkbookSheet sheet{"One", {20, 10}, {}};
    sheet.cells = {{{0, 0}, CellStyle::title, std::string{"=1+1"}, {}},
                   {{1, 0}, CellStyle::money_input, 169.03, {}},
                   {{2, 0}, CellStyle::money, 2028.36, "=ROUND(12*A2,2)"},
                   {{3, 0}, CellStyle::percent, std::string{"\u2014"}, "=IF(A2>0,\"\u2014\",1)"},
                   {{4, 0}, CellStyle::count_input, {}, {}}};
    sheet.drop_downs = {{{1, 0}, "='One'!$A$2:$A$3"}};
    sheet.charts = {{WorkbookChart::Kind::lines,
                     {6, 0},
                     "Chart",
                     "x",
                     "y",
                     {{"One", "='One'!$A$2:$A$3", "='One'!$A$2:$A$3"}}}};
    sheet.frozen = {1, 1};
    book.sheets.push_back(sheet);
    return book;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(workbook)

BOOST_AUTO_TEST_CASE(cells_are_called_by_letter_and_number) {
    BOOST_TEST(cell_name({0, 0}) == "A1");
    BOOST_TEST(cell_name({4, 25}) == "Z5");
    BOOST_TEST(cell_name({4, 26}, true) == "$AA$5");
    BOOST_TEST(cell_name({99, 701}) == "ZZ100");
    BOOST_TEST(cell_name({99, 702}) == "AAA100");
}

BOOST_AUTO_TEST_CASE(the_same_workbook_gives_the_same_bytes) {
    const auto one = workbook_bytes(small());
    const auto two = workbook_bytes(small());
    BOOST_REQUIRE(one);
    BOOST_TEST(one.value().starts_with("PK"));
    BOOST_TEST((one.value() == two.value()));
    Workbook later = small();
    later.date = std::chrono::year{2018} / std::chrono::March;
    BOOST_TEST((workbook_bytes(later).value() != one.value()));
}

BOOST_AUTO_TEST_CASE(no_room_for_temporary_files_is_an_error) {
    const Environment nowhere{"TMPDIR", "/nowhere"};
    const auto bytes = workbook_bytes(small());
    BOOST_REQUIRE(!bytes);
    BOOST_TEST((bytes.error().code == ErrorCode::file_not_written));
    BOOST_TEST(!fact(bytes.error(), "reason").empty());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
