// SPDX-License-Identifier: Apache-2.0
#include "exchange/sheets.hpp"
#include "support/workbooks.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

/// A cell with its text in it.
std::string text_cell(const std::string& at, const std::string& text) {
    return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

/// Titles "name" and "born" in the first row, then these rows.
std::string below_titles(const std::string& rows) {
    return "<row r=\"1\">" + text_cell("A1", "name") + text_cell("B1", "born") + "</row>" + rows;
}

HandXlsx one_sheet(const std::string& rows) {
    HandXlsx book;
    book.sheets = {{"List", below_titles(rows)}};
    return book;
}

std::string cell_of(const HandXlsx& book) {
    const ReadSheet read = sheet_of(book.bytes());
    BOOST_REQUIRE(read.rows.size() == 2U);
    BOOST_TEST(!read.rows[1].fault);
    return read.cells(1).at(1);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(xlsx)

BOOST_AUTO_TEST_CASE(texts_are_shared_in_the_cell_or_of_a_formula) {
    HandXlsx book = one_sheet(
        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" "
        "t=\"str\"><v>1972-03</v></c></row>"
        "<row r=\"3\">" +
        text_cell("A3", " 李四 ") +
        "<c r=\"B3\" t=\"str\"><f>A1&amp;A2</f><v>a&lt;b&#10;c</v></c></row>");
    book.shared = "<si><t>other</t></si><si><t>张三</t></si>";
    const ReadSheet read = sheet_of(book.bytes());
    BOOST_REQUIRE(read.rows.size() == 3U);
    BOOST_TEST((read.cells(0) == SheetCells{"name", "born"}));
    BOOST_TEST((read.cells(1) == SheetCells{"张三", "1972-03"}));
    BOOST_TEST((read.cells(2) == SheetCells{"李四", "a<b\nc"}));
    BOOST_TEST(read.rows[2].line == 3);
}

BOOST_AUTO_TEST_CASE(a_text_in_several_letters_is_one_and_how_it_sounds_is_left_out) {
    HandXlsx book = one_sheet("<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c></row>");
    book.shared =
        "<si><r><rPr><b/></rPr><t>张</t></r><r><t xml:space=\"preserve\"> 三</t></r>"
        "<rPh sb=\"0\" eb=\"1\"><t>zhang</t></rPh><phoneticPr fontId=\"1\"/></si>";
    BOOST_TEST(cell_of(book) == "张 三");
}

BOOST_AUTO_TEST_CASE(letters_that_xml_cannot_have_are_read) {
    HandXlsx book = one_sheet("<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c></row>");
    book.shared = "<si><t>a_x000A_b_x005F_x000A_c_x0000_</t></si>";
    BOOST_TEST(cell_of(book) == "a\nb_x000A_c_x0000_");
}

BOOST_AUTO_TEST_CASE(truth_days_and_numbers_are_told_by_type_and_style) {
    HandXlsx book = one_sheet(
        "<row r=\"2\"><c r=\"A2\" t=\"b\"><v>1</v></c>"
        "<c r=\"B2\" t=\"d\"><v>1972-03-15T00:00:00</v></c></row>"
        "<row r=\"3\"><c r=\"A3\" s=\"2\"><v>7</v></c>"
        "<c r=\"B3\" s=\"1\"><v>26373</v></c></row>"
        "<row r=\"4\"><c r=\"A4\" s=\"3\"><v>3000</v></c>"
        "<c r=\"B4\" s=\"4\"><v>26373</v></c></row>");
    // The format in the style of a difference has the same number, and is none of a cell.
    book.styles =
        "<numFmts count=\"3\"><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月"
        "&quot;\"/><numFmt numFmtId=\"177\" formatCode=\"0000\"/><numFmt numFmtId=\"178\" "
        "formatCode=\"[DBNum2][$-804]General\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
        "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"176\"/><xf numFmtId=\"177\"/>"
        "<xf numFmtId=\"178\"/><xf numFmtId=\"57\"/></cellXfs><dxfs><dxf><numFmt numFmtId=\"177\" "
        "formatCode=\"yyyy\"/></dxf></dxfs>";
    const ReadSheet read = sheet_of(book.bytes());
    BOOST_TEST((read.cells(1) == SheetCells{"TRUE", "1972-03-15"}));
    BOOST_TEST((read.cells(2) == SheetCells{"0007", "1972-03-15"}));
    BOOST_TEST((read.cells(3) == SheetCells{"3000", "1972-03-15"}));
    // 24911 days behind 1904-01-01.
    book = one_sheet("<row r=\"2\"><c r=\"B2\" s=\"1\"><v>24911</v></c></row>");
    book.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    book.properties = "<workbookPr date1904=\"1\"/>";
    BOOST_TEST(cell_of(book) == "1972-03-15");
}

BOOST_AUTO_TEST_CASE(a_number_of_a_card_that_became_a_number_is_seen_to_be_lost) {
    BOOST_TEST(cell_of(one_sheet("<row r=\"2\"><c r=\"B2\"><v>430102197203151234</v></c></row>")) ==
               "4.30102197203151E+17");
    BOOST_TEST(
        cell_of(one_sheet("<row r=\"2\"><c r=\"B2\"><v>4.3010219720315123E+17</v></c></row>")) ==
        "4.30102197203151E+17");
}

BOOST_AUTO_TEST_CASE(rows_and_cells_need_not_say_where_they_are) {
    HandXlsx book;
    book.sheets = {{"List",
                    "<row><c t=\"inlineStr\"><is><t>name</t></is></c>"
                    "<c t=\"inlineStr\"><is><t>born</t></is></c></row>"
                    "<row><c/><c><v>1972</v></c></row>"
                    "<row r=\"5\"><c r=\"B5\"><v>1973</v></c></row>"}};
    const ReadSheet read = sheet_of(book.bytes());
    BOOST_REQUIRE(read.rows.size() == 3U);
    BOOST_TEST((read.cells(1) == SheetCells{"", "1972"}));
    BOOST_TEST(read.rows[1].line == 2);
    BOOST_TEST(read.rows[2].line == 5);
    BOOST_TEST(read.empty_rows == 2);
}

BOOST_AUTO_TEST_CASE(other_words_for_the_name_space_are_read_too) {
    HandXlsx book;
    book.sheets = {{"List",
                    "<x:row r=\"1\" xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\">"
                    "<x:c r=\"A1\" t=\"inlineStr\"><x:is><x:t>name</x:t></x:is></x:c></x:row>"}};
    BOOST_TEST((sheet_of(book.bytes()).cells(0) == SheetCells{"name"}));
}

BOOST_AUTO_TEST_CASE(a_failed_formula_costs_its_row_and_names_its_cell) {
    const ReadSheet read = sheet_of(
        one_sheet("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"e\"><v>#N/A</v></c></row>"
                  "<row r=\"3\"><c r=\"B3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>"
                  "<row r=\"4\"><c r=\"B4\"><v>1972</v></c></row>")
            .bytes());
    BOOST_REQUIRE(read.rows.size() == 4U);
    BOOST_REQUIRE(read.rows[1].fault);
    BOOST_TEST((read.rows[1].fault->code == ErrorCode::cell_error));
    BOOST_TEST(fact(*read.rows[1].fault, "cell") == "B2");
    BOOST_TEST(fact(*read.rows[1].fault, "text") == "#N/A");
    BOOST_TEST((read.cells(1) == SheetCells{"1", "#N/A"}));
    BOOST_REQUIRE(read.rows[2].fault);
    BOOST_TEST(fact(*read.rows[2].fault, "text") == "#DIV/0!");
    BOOST_TEST(!read.rows[3].fault);
}

BOOST_AUTO_TEST_CASE(a_formula_without_its_result_costs_its_row) {
    const ReadSheet read = sheet_of(
        one_sheet(
            "<row r=\"2\"><c r=\"B2\"><f>A1</f></c></row>"
            "<row r=\"3\"><c r=\"B3\"><f>A1</f><v></v></c></row>"
            "<row r=\"4\"><c r=\"A4\"><v>1</v></c><c r=\"B4\" t=\"str\"><f>\"\"</f><v></v>"
            "</c></row><row r=\"5\"><c r=\"B5\"><f t=\"shared\" si=\"0\"/><v>1972</v></c></row>")
            .bytes());
    BOOST_REQUIRE(read.rows.size() == 5U);
    for (const std::size_t row : {1U, 2U}) {
        BOOST_REQUIRE(read.rows[row].fault);
        BOOST_TEST((read.rows[row].fault->code == ErrorCode::cell_not_reckoned));
    }
    BOOST_TEST(fact(*read.rows[1].fault, "cell") == "B2");
    BOOST_TEST(!read.rows[3].fault);
    BOOST_TEST((read.cells(3) == SheetCells{"1", ""}));
    BOOST_TEST((read.cells(4) == SheetCells{"", "1972"}));
}

BOOST_AUTO_TEST_CASE(what_stands_beside_the_titles_costs_its_row) {
    const ReadSheet read = sheet_of(one_sheet("<row r=\"2\"><c r=\"B2\"><v>1</v></c>"
                                              "<c r=\"AB2\"><v>2</v></c></row>")
                                        .bytes());
    BOOST_REQUIRE(read.rows[1].fault);
    BOOST_TEST((read.rows[1].fault->code == ErrorCode::cell_without_title));
    BOOST_TEST(fact(*read.rows[1].fault, "cell") == "AB2");
}

BOOST_AUTO_TEST_CASE(cells_merged_over_rows_stand_in_each_of_them) {
    HandXlsx book = one_sheet("<row r=\"2\">" + text_cell("A2", "a") +
                              "<c r=\"B2\"><v>1</v></c></row>"
                              "<row r=\"3\"><c r=\"A3\" s=\"0\"/><c r=\"B3\"><v>2</v></c></row>"
                              "<row r=\"4\"><c r=\"B4\"><v>3</v></c></row>"
                              "<row r=\"5\"><c r=\"A5\"/></row>"
                              "<row r=\"6\"><c r=\"B6\"><v>4</v></c></row>");
    book.sheets[0].behind =
        "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"A5:A6\"/>"
        "<mergeCell ref=\"C2:D2\"/></mergeCells>";
    const ReadSheet read = sheet_of(book.bytes());
    BOOST_REQUIRE(read.rows.size() == 5U);
    BOOST_TEST((read.cells(2) == SheetCells{"a", "2"}));
    BOOST_TEST((read.cells(3) == SheetCells{"", "3"}));
    BOOST_TEST((read.cells(4) == SheetCells{"", "4"}));
    BOOST_REQUIRE(read.form.sheet);
    BOOST_TEST(read.form.sheet->merged == 2);
}

BOOST_AUTO_TEST_CASE(what_is_hidden_is_read_and_told) {
    HandXlsx book = one_sheet(
        "<row r=\"2\" hidden=\"1\"><c r=\"B2\"><v>1972</v></c></row>"
        "<row r=\"3\"><c r=\"B3\"><v>1973</v></c></row>"
        "<row r=\"4\" hidden=\"true\"/>");
    book.sheets[0].before = "<cols><col min=\"2\" max=\"16384\" hidden=\"1\"/></cols>";
    book.sheets.push_back({"Old", below_titles(""), "", "", "veryHidden"});
    book.sheets.push_back({"Empty", ""});
    const ReadSheet read = sheet_of(book.bytes());
    BOOST_TEST(read.rows.size() == 3U);
    const SheetForm& form = read.form.sheet.value();
    BOOST_TEST(form.format == ".xlsx");
    BOOST_TEST(form.sheet.name == "List");
    BOOST_TEST(form.hidden_rows == 1);
    BOOST_TEST((form.hidden_columns == std::vector<std::string>{"B"}));
    BOOST_TEST((form.others == std::vector{SheetName{"Old", true}}));
}

BOOST_AUTO_TEST_CASE(the_first_sheet_with_titles_is_taken_hidden_ones_last) {
    HandXlsx book;
    book.sheets = {
        {"Notes", "<row r=\"1\">" + text_cell("A1", "read me") + "</row>"},
        {"Hidden", below_titles(""), "", "", "hidden"},
        {"名单", "<row r=\"2\">" + text_cell("A2", "List of 2026") + "</row><row r=\"4\">" +
                     text_cell("A4", "name") + text_cell("B4", "born") + "</row><row r=\"5\">" +
                     text_cell("A5", "x") + "</row>"}};
    const ReadSheet read = sheet_of(book.bytes());
    const SheetForm& form = read.form.sheet.value();
    BOOST_TEST(form.sheet.name == "名单");
    BOOST_TEST(form.title_line == 4);
    BOOST_TEST(form.rows_above == 1);
    BOOST_TEST(form.others.size() == 2U);
    BOOST_REQUIRE(read.rows.size() == 2U);
    BOOST_TEST(read.rows[0].line == 4);
    BOOST_TEST((read.cells(1) == SheetCells{"x", ""}));
    book.sheets.pop_back();
    BOOST_TEST(sheet_of(book.bytes()).form.sheet->sheet.name == "Hidden");
    book.sheets.pop_back();
    BOOST_TEST(sheet_of(book.bytes()).form.sheet->sheet.name == "Notes");
}

BOOST_AUTO_TEST_CASE(a_sheet_can_be_named) {
    HandXlsx book;
    book.sheets = {{"A", below_titles("")}, {"B", below_titles("")}};
    BOOST_TEST(sheet_of(book.bytes(), "B").form.sheet->sheet.name == "B");
    const Error unknown = sheet_refused(book.bytes(), "C");
    BOOST_TEST((unknown.code == ErrorCode::list_sheet_unknown));
    BOOST_TEST(fact(unknown, "known") == "A, B");
    BOOST_TEST((sheet_refused("name,born\n", "A").code == ErrorCode::list_without_sheets));
}

BOOST_AUTO_TEST_CASE(a_row_beyond_all_measure_is_told) {
    const ReadSheet read =
        sheet_of(one_sheet("<row r=\"2\">" + text_cell("A2", "x") +
                           text_cell("B2", std::string(SheetStore::longest_row + 1, 'x')) +
                           "</row><row r=\"3\">" + text_cell("A3", "y") + "</row>")
                     .bytes());
    BOOST_REQUIRE(read.rows.size() == 3U);
    BOOST_REQUIRE(read.rows[1].fault);
    BOOST_TEST((read.rows[1].fault->code == ErrorCode::cell_too_long));
    BOOST_TEST(fact(*read.rows[1].fault, "cell") == "B2");
    BOOST_TEST((read.cells(2) == SheetCells{"y", ""}));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_is_damaged) {
    for (const char* rows :
         {"<row r=\"1\"/>", "<row r=\"3\"/><row r=\"2\"/>", "<row r=\"2\"><c r=\"B3\"/></row>",
          "<row r=\"2\"><c r=\"2\"/></row>", "<row r=\"x\"/>", "<row r=\"99999999999\"/>",
          "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c></row>", "<row r=\"2\">", "</sheetData>",
          "<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>", "\xFF", "&unknown;"})
        BOOST_TEST(
            (sheet_refused(one_sheet(rows).bytes()).code == ErrorCode::list_workbook_damaged),
            rows);
    std::string deep;
    for (int i = 0; i < 10'000; ++i) deep += "<a>";
    BOOST_TEST((sheet_refused(one_sheet(deep).bytes()).code == ErrorCode::list_workbook_damaged));
}

BOOST_AUTO_TEST_CASE(entities_are_not_made_up) {
    HandXlsx book = one_sheet("<row r=\"2\"><c r=\"B2\" t=\"str\"><v>&b;</v></c></row>");
    book.head = "<!DOCTYPE x [<!ENTITY a \"1111111111\"><!ENTITY b \"&a;&a;&a;\">]>";
    BOOST_TEST((sheet_refused(book.bytes()).code == ErrorCode::list_workbook_damaged));
    book.head = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">";
    BOOST_TEST((sheet_refused(book.bytes()).code == ErrorCode::list_workbook_damaged));
}

// A mark that never ends, as an attribute and as a comment.
BOOST_AUTO_TEST_CASE(megabytes_without_an_element_are_damaged) {
    const std::string long_text(std::size_t{8} << 20U, 'x');
    for (const std::string& rows :
         {"<row r=\"2\" a=\"" + long_text + "\"/>", "<!--" + long_text + "-->"})
        BOOST_TEST(
            (sheet_refused(one_sheet(rows).bytes()).code == ErrorCode::list_workbook_damaged));
}

BOOST_AUTO_TEST_CASE(what_a_sheet_says_of_its_size_does_not_count) {
    HandXlsx book = one_sheet("<row r=\"2\"><c r=\"B2\"><v>1972</v></c></row>");
    book.sheets[0].before = "<dimension ref=\"A1:XFD1048576\"/>";
    BOOST_TEST(cell_of(book) == "1972");
}

BOOST_AUTO_TEST_CASE(a_file_that_is_cut_off_anywhere_is_no_workbook) {
    const std::string whole = one_sheet("<row r=\"2\"><c r=\"B2\"><v>1972</v></c></row>").bytes();
    for (std::size_t size = 4; size < whole.size(); size += 7)
        BOOST_TEST((sheet_refused(whole.substr(0, size)).code == ErrorCode::list_workbook_damaged));
}

BOOST_AUTO_TEST_CASE(a_byte_that_was_changed_changes_no_cell_in_silence) {
    const std::string whole = one_sheet("<row r=\"2\"><c r=\"B2\"><v>1972</v></c></row>").bytes();
    for (std::size_t at = 4; at < whole.size(); ++at) {
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x5A);
        const auto read = try_sheet(changed);
        if (!read) continue;
        BOOST_TEST(read.value().rows.size() == 2U);
        BOOST_TEST((read.value().cells(1) == SheetCells{"", "1972"}));
    }
}

BOOST_AUTO_TEST_CASE(other_files_are_told_by_their_format) {
    BOOST_TEST(fact(sheet_refused(zip_bytes({{"a.txt", "a"}})), "format") == ".zip");
    const Error binary =
        sheet_refused(zip_bytes({{"_rels/.rels",
                                  "<a><Relationship Id=\"r\" Type=\"x/officeDocument\" "
                                  "Target=\"xl/workbook.bin\"/></a>"},
                                 {"xl/workbook.bin", "x"}}));
    BOOST_TEST(fact(binary, "format") == ".xlsb");
    const std::string old{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"};
    BOOST_TEST(fact(sheet_refused(old + "Workbook"), "format") == ".xls");
    std::string locked = old + std::string(70'000, '\0');
    for (const char letter : std::string_view{"EncryptedPackage"}) locked += {letter, '\0'};
    BOOST_TEST((sheet_refused(locked).code == ErrorCode::list_workbook_locked));
}

BOOST_AUTO_TEST_CASE(a_workbook_without_text_has_no_rows) {
    HandXlsx book;
    book.sheets = {{"A", "<row r=\"1\"><c r=\"A1\" s=\"0\"/></row>"}};
    BOOST_TEST((sheet_refused(book.bytes()).code == ErrorCode::list_without_rows));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
