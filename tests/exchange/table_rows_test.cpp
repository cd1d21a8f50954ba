// SPDX-License-Identifier: Apache-2.0
#include "exchange/table_rows.hpp"

#include <boost/test/unit_test.hpp>

#include <sstream>
#include <string>
#include <vector>

namespace pension {

namespace {

struct ReadRow {
    std::int64_t line = 0;
    std::vector<std::string> cells;
    std::optional<ErrorCode> fault{};
};

std::vector<ReadRow> rows_of(const std::string& bytes, std::size_t columns = 0,
                             char separator = ',') {
    std::istringstream in{bytes};
    auto copied = ByteFile::copy_of(in, "list.csv");
    BOOST_REQUIRE(copied);
    ByteFile file = std::move(copied).value();
    const auto form = text_form(file);
    BOOST_REQUIRE(form);
    TableRows rows{TextLines{file, form.value()}, separator};
    rows.expect(columns);
    TableBlock block;
    for (;;) {
        const auto more = rows.next(block);
        BOOST_REQUIRE(more);
        if (!more.value()) break;
    }
    std::vector<ReadRow> all;
    for (const TableBlock::Row& row : block.rows()) {
        ReadRow& read = all.emplace_back();
        read.line = row.line;
        if (row.fault) read.fault = row.fault->code;
        for (std::size_t i = 0; i < row.cells; ++i) read.cells.emplace_back(block.cell(row, i));
    }
    return all;
}

using Cells = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(table_rows)

BOOST_AUTO_TEST_CASE(cells_come_as_they_were_written) {
    const auto rows = rows_of("a,\"b,\"\"c\"\"\", d \r\n1,,3\n\"x\ny\",2,3");
    BOOST_REQUIRE(rows.size() == 3U);
    BOOST_TEST((rows[0].cells == Cells{"a", "b,\"c\"", "d"}));
    BOOST_TEST((rows[1].cells == Cells{"1", "", "3"}));
    BOOST_TEST((rows[2].cells == Cells{"x\ny", "2", "3"}));
    BOOST_TEST(rows[2].line == 3);
}

BOOST_AUTO_TEST_CASE(other_letters_part_cells_where_they_are_asked_for) {
    BOOST_TEST((rows_of("a;b\n", 0, ';').front().cells == Cells{"a", "b"}));
    BOOST_TEST((rows_of("a\t\tb\n", 0, '\t').front().cells == Cells{"a", "", "b"}));
}

BOOST_AUTO_TEST_CASE(rows_without_text_are_left_out) {
    const auto rows = rows_of("a,b\n\n,\n  \n1,2\n");
    BOOST_REQUIRE(rows.size() == 2U);
    BOOST_TEST(rows[1].line == 5);
}

BOOST_AUTO_TEST_CASE(a_stray_mark_costs_its_own_row_alone) {
    const auto rows = rows_of("a,b\n1,\"x\" y\n2,z\n3,\"u\n4,v\n5,\"w\"\n", 2);
    BOOST_REQUIRE(rows.size() == 6U);
    BOOST_TEST((rows[1].fault == ErrorCode::row_quotes_wrong));
    BOOST_TEST(rows[1].line == 2);
    BOOST_TEST((rows[2].cells == Cells{"2", "z"}));
    BOOST_TEST((rows[3].fault == ErrorCode::row_quotes_wrong));
    BOOST_TEST(rows[3].line == 4);
    BOOST_TEST((rows[4].cells == Cells{"4", "v"}));
    BOOST_TEST((rows[5].cells == Cells{"5", "w"}));
    BOOST_TEST(!rows[5].fault);
}

BOOST_AUTO_TEST_CASE(a_mark_that_is_never_closed_costs_its_own_row_alone) {
    const auto rows = rows_of("a,b\n1,\"x\n2,y\n3,z", 2);
    BOOST_REQUIRE(rows.size() == 4U);
    BOOST_TEST((rows[1].fault == ErrorCode::row_quotes_wrong));
    BOOST_TEST((rows[2].cells == Cells{"2", "y"}));
    BOOST_TEST((rows[3].cells == Cells{"3", "z"}));
}

BOOST_AUTO_TEST_CASE(a_row_that_swallowed_others_gives_them_back) {
    // The mark of the first row is closed in the third: one row of three lines, with too few cells.
    const auto rows = rows_of("a,b,c\n1,\"x,2\n2,y,3\n3,z\",4\n5,6,7\n", 3);
    BOOST_REQUIRE(rows.size() == 3U);
    BOOST_TEST(rows[1].fault.has_value() == false);
    BOOST_TEST((rows[1].cells == Cells{"1", "x,2\n2,y,3\n3,z", "4"}));
    const auto uneven = rows_of("a,b,c\n1,\"x,2\n2,y,3\n3,z\"\n5,6,7\n", 3);
    BOOST_REQUIRE(uneven.size() == 5U);
    BOOST_TEST((uneven[1].fault == ErrorCode::row_quotes_wrong));
    BOOST_TEST((uneven[2].cells == Cells{"2", "y", "3"}));
    BOOST_TEST(uneven[3].fault.has_value());
    BOOST_TEST((uneven[4].cells == Cells{"5", "6", "7"}));
}

BOOST_AUTO_TEST_CASE(cells_too_many_or_too_few_are_told) {
    const auto rows = rows_of("a,b\n1\n1,2,3\n1,2,,\n", 2);
    BOOST_REQUIRE(rows.size() == 4U);
    BOOST_TEST((rows[1].fault == ErrorCode::row_cells_wrong));
    BOOST_TEST((rows[2].fault == ErrorCode::row_cells_wrong));
    BOOST_TEST(!rows[3].fault);
    BOOST_TEST((rows[3].cells == Cells{"1", "2"}));
}

BOOST_AUTO_TEST_CASE(a_row_beyond_all_measure_is_told_and_the_next_one_read) {
    const auto rows = rows_of("a,b\n1," + std::string(TableRows::longest, 'x') + "\n2,y\n", 2);
    BOOST_REQUIRE(rows.size() == 3U);
    BOOST_TEST((rows[1].fault == ErrorCode::row_too_long));
    BOOST_TEST((rows[2].cells == Cells{"2", "y"}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
