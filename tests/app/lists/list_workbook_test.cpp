// SPDX-License-Identifier: Apache-2.0
#include "app/lists/list_figures.hpp"
#include "app/lists/list_run.hpp"
#include "app/lists/list_words.hpp"
#include "exchange/csv_rows.hpp"
#include "support/households.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"
#include "support/workbooks.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <stop_token>
#include <xlsxwriter.h>

namespace pension {

namespace {

namespace fs = std::filesystem;

/// The same cells as text in a workbook.
void write_workbook(const fs::path& file, const std::string& csv) {
    lxw_workbook* book = workbook_new(file.c_str());
    lxw_worksheet* sheet = workbook_add_worksheet(book, "名单");
    const auto rows = csv_rows(csv);
    BOOST_REQUIRE(rows);
    for (lxw_row_t row = 0; row < rows.value().size(); ++row)
        for (lxw_col_t column = 0; column < rows.value()[row].cells.size(); ++column)
            worksheet_write_string(sheet, row, column, rows.value()[row].cells[column].c_str(),
                                   nullptr);
    BOOST_REQUIRE(workbook_close(book) == LXW_NO_ERROR);
}

struct Clerk {
    Clerk() {
        options.all.place = "430100";
        options.all.as_of = "2017-03";
        options.today = month("2017-03");
        options.results = {"own_paid", "monthly"};
    }

    Result<ListOutcome> run(const fs::path& list, const std::string& into,
                            ListOutput output = {}) const {
        const auto figures = ListFigures::open(places);
        BOOST_REQUIRE(figures);
        auto opened = ByteFile::open(list);
        BOOST_REQUIRE(opened);
        ByteFile file = std::move(opened).value();
        output.folder = folder / into;
        return run_list(file, figures.value(), options, output, Translate{});
    }
    fs::path kept(const std::string& name, const std::string& bytes) const {
        write_bytes(folder / name, bytes);
        return folder / name;
    }

    TemporaryFolder folder{};
    ListFiguresPlaces places{shipped_policy(), shipped_policy().parent_path(), {}};
    ListOptions options;
};

/// All cells of a sheet of a workbook.
std::vector<std::vector<std::string>> cells_of(const fs::path& file, const std::string& sheet) {
    ByteFile bytes = std::move(ByteFile::open(file)).value();
    const auto all = [](const std::vector<std::string>& cells) { return cells.size(); };
    auto opened = TableFile::open(bytes, {sheet, all});
    BOOST_REQUIRE(opened);
    TableFile table = std::move(opened).value();
    TableRows rows = table.rows(',');
    TableBlock block;
    std::vector<std::vector<std::string>> cells;
    while (rows.next(block).value()) {
        const TableBlock::Row& row = block.rows().back();
        BOOST_TEST(!row.fault);
        cells.emplace_back();
        for (std::size_t i = 0; i < row.cells; ++i) cells.back().emplace_back(block.cell(row, i));
    }
    return cells;
}

/// The same of a file of comma-separated values; empty cells at the end are none in a sheet.
std::vector<std::vector<std::string>> cells_of(const fs::path& file) {
    std::vector<std::vector<std::string>> cells;
    const auto rows = csv_rows(bytes_of(file));
    BOOST_REQUIRE(rows);
    for (const CsvRow& row : rows.value()) {
        cells.push_back(row.cells);
        while (!cells.back().empty() && cells.back().back().empty()) cells.back().pop_back();
    }
    return cells;
}

std::vector<std::string> files_in(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& each : fs::directory_iterator{folder})
        names.push_back(each.path().filename().string());
    std::ranges::sort(names);
    return names;
}

std::string cell(const std::string& text) {
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

constexpr const char* titles =
    "<c t=\"inlineStr\"><is><t>姓名</t></is></c>"
    "<c t=\"inlineStr\"><is><t>出生年月</t></is></c>"
    "<c t=\"inlineStr\"><is><t>方案</t></is></c>";

}  // namespace

BOOST_AUTO_TEST_SUITE(lists_in_workbooks)

BOOST_AUTO_TEST_CASE(a_workbook_gives_the_bytes_that_the_same_list_as_text_gives) {
    const Clerk clerk;
    const std::string csv = made_up_roster(7, 600);
    write_workbook(clerk.folder / "list.xlsx", csv);
    const auto of_text = clerk.run(clerk.kept("list.csv", csv), "text");
    const auto of_book = clerk.run(clerk.folder / "list.xlsx", "book");
    BOOST_REQUIRE(of_text);
    BOOST_REQUIRE(of_book);
    BOOST_TEST((of_text.value().total == of_book.value().total));
    BOOST_TEST(of_book.value().form.sheet->sheet.name == "名单");
    for (const char* name : {"results.csv", "refused.csv", "summary.csv"})
        BOOST_TEST(
            (bytes_of(clerk.folder / "text" / name) == bytes_of(clerk.folder / "book" / name)),
            name);
}

BOOST_AUTO_TEST_CASE(results_in_a_workbook_have_the_cells_of_the_three_files) {
    Clerk clerk;
    clerk.options.results = {};
    // Refused ones, a formula, a number that begins with noughts, and what is carried through.
    const std::string list =
        made_up_roster(7, 300) + "=1+1,坏,桃花镇,上河村,999999197213150018,男,,,2017-2031:100,\r\n";
    const fs::path file = clerk.kept("list.csv", list);
    BOOST_REQUIRE(clerk.run(file, "three"));
    ListOutput output;
    output.workbook = clerk.folder / "one" / "results.xlsx";
    const auto outcome = clerk.run(file, "one", output);
    BOOST_REQUIRE(outcome);
    BOOST_TEST(outcome.value().total.refused == 1);
    BOOST_TEST(
        files_in(clerk.folder / "one") == (std::vector<std::string>{"list.state", "results.xlsx"}),
        boost::test_tools::per_element());
    for (const auto& [name, sheet] : {std::pair{"results.csv", "Results"},
                                      {"summary.csv", "By village"},
                                      {"refused.csv", "Refused rows"}}) {
        auto in_sheet = cells_of(*output.workbook, sheet);
        for (auto& row : in_sheet)
            while (!row.empty() && row.back().empty()) row.pop_back();
        auto in_file = cells_of(clerk.folder / "three" / name);
        BOOST_REQUIRE(in_sheet.size() > 1U);
        // Titles are words there.
        BOOST_TEST(in_sheet.front().size() == in_file.front().size());
        in_sheet.erase(in_sheet.begin());
        in_file.erase(in_file.begin());
        BOOST_TEST((in_sheet == in_file), name);
    }
    const auto titles = cells_of(*output.workbook, "Results").front();
    BOOST_TEST(titles[1] == "姓名");
    const auto there = [&](const std::string& title) {
        return std::ranges::find(titles, title) != titles.end();
    };
    for (const char* title :
         {"Plan 1: Pension a month", "Plan 2: You pay in all",
          "Plan 2: More a month than in the plan before", "Reckoned or refused", "Policy file"})
        BOOST_TEST(there(title), title);
    // No number of a card beyond what the rest masks, and nothing that a spreadsheet runs.
    const auto refused = cells_of(*output.workbook, "Refused rows");
    BOOST_TEST(refused.at(1).at(0) == "'=1+1");
    BOOST_TEST(refused.at(1).at(4) == "999*************18");
}

BOOST_AUTO_TEST_CASE(a_workbook_that_was_stopped_while_it_was_written_is_written_anew) {
    const Clerk clerk;
    const fs::path file = clerk.kept("list.csv", made_up_roster(7, 2'500));
    ListOutput output;
    output.workbook = clerk.folder / "whole.xlsx";
    BOOST_REQUIRE(clerk.run(file, "whole", output));
    std::stop_source stop;
    output.workbook = clerk.folder / "cut.xlsx";
    output.stop = stop.get_token();
    const auto figures = ListFigures::open(clerk.places);
    ByteFile bytes = std::move(ByteFile::open(file)).value();
    output.folder = clerk.folder / "cut";
    const auto cut = run_list(bytes, figures.value(), clerk.options, output, Translate{},
                              [&](const ListStep& step) {
                                  if (step.part == ListStep::Part::writing) stop.request_stop();
                              });
    BOOST_REQUIRE(cut);
    BOOST_REQUIRE(cut.value().stopped);
    BOOST_TEST((*cut.value().stopped == ListStep{ListStep::Part::writing, 1'000, 2'500}));
    BOOST_TEST(!fs::exists(*output.workbook));
    output.stop = {};
    output.resume = true;
    const auto again = clerk.run(file, "cut", output);
    BOOST_REQUIRE(again);
    BOOST_TEST(again.value().rows_before == 2'500);
    BOOST_TEST((bytes_of(clerk.folder / "cut.xlsx") == bytes_of(clerk.folder / "whole.xlsx")));
    // Neither is it gone on with as three files.
    output.workbook.reset();
    const auto other = clerk.run(file, "cut", output);
    BOOST_REQUIRE(!other);
    BOOST_TEST((other.error().code == ErrorCode::list_folder_of_another));
}

BOOST_AUTO_TEST_CASE(what_a_sheet_has_no_room_for_is_said_before_anything_is_done) {
    const Clerk clerk;
    ListOutput output;
    output.workbook = clerk.folder / "results.xlsx";
    const auto beyond = [&](const std::string& list) {
        const auto outcome = clerk.run(clerk.kept("list.csv", list), "out", output);
        BOOST_REQUIRE(outcome);
        BOOST_REQUIRE(outcome.value().beyond);
        BOOST_TEST(!fs::exists(clerk.folder / "out"));
        BOOST_TEST(!fs::exists(*output.workbook));
        return beyond_sentence(*outcome.value().beyond, Translate{});
    };
    std::string rows = "plans\n";
    // One more than fits below the titles.
    for (int i = 0; i < 1'048'576; ++i) rows += "100x15\n";
    BOOST_TEST(beyond(rows) ==
               "A sheet has room for 1048575 rows below its titles, and the list has 1048576. "
               "Choose CSV, or cut the list; nothing was written.");
    BOOST_TEST(beyond("plans,x\n100x15,y\n100x15," + std::string(32'767, 'x') + "\n") ==
               "The cell in column 2 on line 3 has more letters than the 32766 that a cell of a "
               "workbook holds. Choose CSV, or shorten it; nothing was written.");
    // 16378 columns of the list, two of a plan and five behind them are 16385.
    std::string titles = "plans";
    for (int i = 0; i < 16'377; ++i) titles += ",";
    BOOST_TEST(beyond(titles + "x\n100x15\n") ==
               "A sheet has room for 16384 columns, and the results have 16385. Choose CSV, or "
               "fewer results; nothing was written.");
}

BOOST_AUTO_TEST_CASE(days_are_births_and_lost_numbers_are_refused) {
    Clerk clerk;
    HandXlsx book;
    // 26373 is 1972-03-15.
    book.sheets = {{"A", std::string{"<row>"} + titles + "</row><row>" + cell("毛梅") +
                             "<c s=\"1\"><v>26373</v></c>" + cell("100x15") + "</row><row>" +
                             cell("卢生") + "<c><v>110105194912310021</v></c>" + cell("100x15") +
                             "</row><row>" + cell("薛菊") +
                             "<c t=\"e\"><f>NA()</f><v>#N/A</v></c>" + cell("100x15") + "</row>"}};
    book.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"57\"/></cellXfs>";
    const auto outcome = clerk.run(clerk.kept("list.xlsx", book.bytes()), "out");
    BOOST_REQUIRE(outcome);
    BOOST_TEST(outcome.value().total.people == 1);
    BOOST_TEST(outcome.value().total.refused == 2);
    const std::string refused = bytes_of(clerk.folder / "out" / "refused.csv");
    BOOST_TEST(refused.find("was rounded by a spreadsheet") != std::string::npos, refused);
    BOOST_TEST(refused.find("B4: #N/A") != std::string::npos, refused);
    BOOST_TEST(refused.find("1101051949") == std::string::npos, refused);
}

BOOST_AUTO_TEST_CASE(what_was_not_seen_on_a_screen_is_told) {
    Clerk clerk;
    HandXlsx book;
    const std::string row = "<row>" + cell("毛梅") + cell("1972-03") + cell("100x15") + "</row>";
    book.sheets = {
        {"A",
         std::string{"<row>"} + cell("2026") + "</row><row>" + titles + "</row><row hidden=\"1\">" +
             cell("毛梅") + cell("1972-03") + cell("100x15") + "</row>" + row,
         "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>",
         "<mergeCells><mergeCell ref=\"C3:C4\"/></mergeCells>"},
        {"B", row},
        {"C", row, "", "", "hidden"}};
    const auto outcome = clerk.run(clerk.kept("list.xlsx", book.bytes()), "out");
    BOOST_REQUIRE(outcome);
    const auto said = outcome_sentences(outcome.value(), clerk.options, Translate{});
    const std::vector<std::string> expected{
        "2 rows of people: 2 reckoned, 0 refused.",
        "Figures as of 2017-03.",
        "Read from the sheet \"A\" of the workbook.",
        "Not read were the other sheets that hold something: B, C (hidden).",
        "The names of the columns stand in row 2; 1 row above them left out.",
        "1 hidden row was read like the others.",
        "Hidden columns were read like the others: B.",
        "1 cell was merged over several rows; what stands there was read in each of these rows."};
    BOOST_TEST(said == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(another_sheet_is_another_list) {
    Clerk clerk;
    HandXlsx book;
    const auto sheet = [](const std::string& name, const std::string& person) {
        return HandXlsx::Sheet{name, std::string{"<row>"} + titles + "</row><row>" + cell(person) +
                                         cell("1972-03") + cell("100x15") + "</row>"};
    };
    book.sheets = {sheet("A", "毛梅"), sheet("B", "卢生")};
    const fs::path file = clerk.kept("list.xlsx", book.bytes());
    BOOST_REQUIRE(clerk.run(file, "a"));
    clerk.options.sheet = "B";
    BOOST_REQUIRE(clerk.run(file, "b"));
    BOOST_TEST(bytes_of(clerk.folder / "a" / "results.csv").find("毛梅") != std::string::npos);
    BOOST_TEST(bytes_of(clerk.folder / "b" / "results.csv").find("卢生") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
