// SPDX-License-Identifier: Apache-2.0
#include "exchange/sheets.hpp"
#include "support/workbooks.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

std::string text_cell(const std::string& text, const std::string& attributes = {}) {
    return "<table:table-cell office:value-type=\"string\"" + attributes + "><text:p>" + text +
           "</text:p></table:table-cell>";
}

std::string row(const std::string& cells, const std::string& attributes = {}) {
    return "<table:table-row" + attributes + ">" + cells + "</table:table-row>";
}

std::string table(const std::string& name, const std::string& rows,
                  const std::string& attributes = {}) {
    return "<table:table table:name=\"" + name + "\"" + attributes + ">" + rows + "</table:table>";
}

std::string below_titles(const std::string& rows) {
    return row(text_cell("name") + text_cell("born")) + rows;
}

std::string value_cell(const std::string& type, const std::string& value, const std::string& text,
                       const std::string& attribute = "office:value") {
    return "<table:table-cell office:value-type=\"" + type + "\" " + attribute + "=\"" + value +
           "\"><text:p>" + text + "</text:p></table:table-cell>";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(ods)

BOOST_AUTO_TEST_CASE(values_are_told_by_their_type) {
    const ReadSheet read = sheet_of(hand_ods(
        table("List",
              below_titles(
                  row(text_cell("张三") +
                      value_cell("date", "1972-03-15", "72年3月", "office:date-value")) +
                  row(value_cell("float", "3000", "3,000.00") + value_cell("float", "7", "0007")) +
                  row(value_cell("currency", "3000", "¥3,000.00") +
                      value_cell("percentage", "0.5", "50.00%")) +
                  row(value_cell("boolean", "true", "TRUE", "office:boolean-value") +
                      value_cell("time", "PT08H30M00S", "08:30", "office:time-value")) +
                  row(value_cell("float", "1972.1", "1972.10") +
                      value_cell("float", "4.30102197203151E+017", "430102197203151000")) +
                  row(value_cell("date", "1972-03-15T08:30:00", "x", "office:date-value") +
                      value_cell("date", "1972-03-15T00:00:00", "x", "office:date-value"))))));
    BOOST_REQUIRE(read.rows.size() == 7U);
    BOOST_TEST((read.cells(1) == SheetCells{"张三", "1972-03-15"}));
    BOOST_TEST((read.cells(2) == SheetCells{"3000", "0007"}));
    BOOST_TEST((read.cells(3) == SheetCells{"3000", "50%"}));
    BOOST_TEST((read.cells(4) == SheetCells{"TRUE", "08:30:00"}));
    BOOST_TEST((read.cells(5) == SheetCells{"1972.10", "4.30102197203151E+17"}));
    BOOST_TEST((read.cells(6) == SheetCells{"1972-03-15 08:30:00", "1972-03-15"}));
    BOOST_TEST(read.form.sheet->format == ".ods");
}

BOOST_AUTO_TEST_CASE(a_text_has_lines_blanks_and_parts_and_its_comment_is_none_of_it) {
    const ReadSheet read = sheet_of(hand_ods(table(
        "List",
        below_titles(row(
            "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>comment"
            "</text:p></office:annotation><text:p>a<text:s text:c=\"2\"/>b<text:span>c</text:span>"
            "<text:ruby><text:ruby-base>d</text:ruby-base><text:ruby-text>sound</text:ruby-text>"
            "</text:ruby></text:p><text:p>e<text:line-break/>f<text:tab/>g</text:p>"
            "<draw:frame><text:p>picture</text:p></draw:frame></table:table-cell>"
            "<table:table-cell office:value-type=\"string\" office:string-value=\"x\"/>")))));
    BOOST_TEST((read.cells(1) == SheetCells{"a  bcd\ne\nf\tg", "x"}));
}

BOOST_AUTO_TEST_CASE(repeated_cells_and_rows_are_all_there_and_padding_is_not) {
    const ReadSheet read = sheet_of(hand_ods(table(
        "List", below_titles(row(text_cell("a", " table:number-columns-repeated=\"2\"") +
                                     "<table:table-cell table:number-columns-repeated=\"16382\"/>",
                                 " table:number-rows-repeated=\"2\"") +
                             row("<table:table-cell table:number-columns-repeated=\"16384\"/>",
                                 " table:number-rows-repeated=\"3\"") +
                             row("<table:table-cell/>" + text_cell("z")) +
                             row("<table:table-cell table:number-columns-repeated=\"16384\"/>",
                                 " table:number-rows-repeated=\"1048569\"")))));
    BOOST_REQUIRE(read.rows.size() == 4U);
    BOOST_TEST((read.cells(1) == SheetCells{"a", "a"}));
    BOOST_TEST((read.cells(2) == SheetCells{"a", "a"}));
    BOOST_TEST(read.rows[2].line == 3);
    BOOST_TEST((read.cells(3) == SheetCells{"", "z"}));
    BOOST_TEST(read.rows[3].line == 7);
    BOOST_TEST(read.empty_rows == 3);
}

BOOST_AUTO_TEST_CASE(rows_without_end_are_refused) {
    const std::string much = " table:number-rows-repeated=\"999999999999\"";
    BOOST_TEST(
        (sheet_refused(hand_ods(table("List", below_titles(row(text_cell("a"), much))))).code ==
         ErrorCode::list_workbook_too_big));
    BOOST_TEST((sheet_refused(
                    hand_ods(table("List", below_titles(row(text_cell(
                                               "a", " table:number-columns-repeated=\"99999\""))))))
                    .code == ErrorCode::list_workbook_damaged));
    // Behind the end of what can be nothing may stand, but padding may reach there.
    const std::string empty = row("<table:table-cell/>", much);
    BOOST_TEST(sheet_of(hand_ods(table("List", below_titles(empty)))).rows.size() == 1U);
    BOOST_TEST(
        (sheet_refused(hand_ods(table("List", below_titles(empty + row(text_cell("a")))))).code ==
         ErrorCode::list_workbook_damaged));
}

BOOST_AUTO_TEST_CASE(failed_formulas_cost_their_row) {
    const ReadSheet read = sheet_of(hand_ods(
        table("List",
              below_titles(
                  row("<table:table-cell table:formula=\"of:=NA()\" office:value-type=\"string\" "
                      "office:string-value=\"\" calcext:value-type=\"error\"><text:p>#N/A</text:p>"
                      "</table:table-cell>") +
                  row("<table:table-cell/><table:table-cell table:formula=\"of:=1/0\" "
                      "office:value-type=\"float\" office:value=\"0\"><text:p>#DIV/0!</text:p>"
                      "</table:table-cell>") +
                  row("<table:table-cell table:formula=\"of:=A1\"/>") +
                  row("<table:table-cell table:formula=\"of:=A1\" office:value-type=\"float\" "
                      "office:value=\"5\"><text:p>5</text:p></table:table-cell>")))));
    BOOST_REQUIRE(read.rows.size() == 5U);
    BOOST_REQUIRE(read.rows[1].fault);
    BOOST_TEST((read.rows[1].fault->code == ErrorCode::cell_error));
    BOOST_TEST(fact(*read.rows[1].fault, "cell") == "A2");
    BOOST_TEST(fact(*read.rows[1].fault, "text") == "#N/A");
    BOOST_REQUIRE(read.rows[2].fault);
    BOOST_TEST(fact(*read.rows[2].fault, "cell") == "B3");
    BOOST_REQUIRE(read.rows[3].fault);
    BOOST_TEST((read.rows[3].fault->code == ErrorCode::cell_not_reckoned));
    BOOST_TEST((read.cells(4) == SheetCells{"5", ""}));
}

BOOST_AUTO_TEST_CASE(cells_merged_over_rows_stand_in_each_of_them) {
    const ReadSheet read = sheet_of(hand_ods(table(
        "List",
        below_titles(row(text_cell("a", " table:number-rows-spanned=\"2\"") + text_cell("1")) +
                     row("<table:covered-table-cell/>" + text_cell("2")) +
                     row("<table:table-cell/>" + text_cell("3"))))));
    BOOST_TEST((read.cells(2) == SheetCells{"a", "2"}));
    BOOST_TEST((read.cells(3) == SheetCells{"", "3"}));
    BOOST_TEST(read.form.sheet->merged == 1);
}

BOOST_AUTO_TEST_CASE(what_is_hidden_is_told_and_so_are_other_sheets) {
    const std::string styles =
        "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties "
        "table:display=\"false\"/></style:style>";
    const std::string columns =
        "<table:table-column/><table:table-column table:visibility=\"collapse\"/>";
    const std::string bytes = hand_ods(
        table("Old", below_titles(""), " table:style-name=\"ta2\"") +
            table("List",
                  columns + below_titles("<table:table-row-group>" +
                                         row(text_cell("a"), " table:visibility=\"filter\"") +
                                         "</table:table-row-group>" + row(text_cell("b")))) +
            table("Empty", row("<table:table-cell/>")) + table("Second", row(text_cell("c"))) +
            table("'file:///x'#$A", "<table:table-source/>" + row(text_cell("d"))),
        styles);
    const ReadSheet read = sheet_of(bytes);
    BOOST_TEST(read.rows.size() == 3U);
    const SheetForm& form = read.form.sheet.value();
    BOOST_TEST(form.sheet.name == "List");
    BOOST_TEST(form.hidden_rows == 1);
    BOOST_TEST((form.hidden_columns == std::vector<std::string>{"B"}));
    BOOST_TEST((form.others == std::vector{SheetName{"Old", true}, SheetName{"Second", false}}));
    BOOST_TEST((sheet_of(bytes, "Second").cells(0) == SheetCells{"c"}));
}

BOOST_AUTO_TEST_CASE(a_locked_one_says_so) {
    BOOST_TEST(
        (sheet_refused(hand_ods("", "", "<file-entry><encryption-data/></file-entry>")).code ==
         ErrorCode::list_workbook_locked));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
