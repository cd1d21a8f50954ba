// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv_workbook.hpp"

#include "exchange/csv.hpp"
#include "exchange/zip_file.hpp"
#include "platform/files.hpp"
#include "sheets.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <csignal>
#include <filesystem>
#include <sstream>

#if __has_include(<sys/resource.h>)
#include <sys/resource.h>
#endif

namespace pension {

namespace {

namespace fs = std::filesystem;

using Rows = std::vector<std::vector<std::string>>;

const Rows people{{"name", "born", "monthly", "return"},
                  {"毛梅", "00123", "169.03", "0.054371"},
                  {" at the edges ", "=1+1", "-44.09", "12"},
                  {"two\nlines, \"quoted\"", "169.03", "", "2031-04"},
                  {"_x0041_\x01", "\xEF\xBF\xBE", "34766.09", "60.7500"}};

class Book {
public:
    Book() { add(people, {false, false, true, true}); }

    void add(const Rows& rows, std::vector<bool> numbers) {
        std::istringstream in{"\xEF\xBB\xBF" + csv(rows)};
        files_.push_back(std::make_unique<ByteFile>(ByteFile::copy_of(in, "rows").value()));
        made.sheets.push_back({"Sheet " + std::to_string(files_.size()),
                               files_.back().get(),
                               {},
                               std::move(numbers)});
    }
    fs::path file() const { return folder / "book.xlsx"; }
    Result<bool> write(const RowsWritten& written = {}) const {
        return write_csv_workbook(made, file(), written);
    }
    std::string part(const std::string& name) const {
        ByteFile bytes = std::move(ByteFile::open(file())).value();
        ZipFile zip = std::move(ZipFile::open(bytes)).value();
        std::string text;
        BOOST_TEST(bool{zip.read(name, [&](std::string_view piece) {
            text += piece;
            return true;
        })});
        return text;
    }

    TemporaryFolder folder{};
    CsvWorkbook made{"Title", "Author", std::chrono::year{2017} / std::chrono::March, {}};

private:
    std::vector<std::unique_ptr<ByteFile>> files_;
};

std::string bytes_of(const fs::path& file) {
    return read_file(file).value();
}

std::size_t files_in(const fs::path& folder) {
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator{folder}, fs::directory_iterator{}));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(csv_workbooks)

BOOST_AUTO_TEST_CASE(the_cells_are_those_of_the_values) {
    Book book;
    book.add({{"name", "people"}, {"上河村", "3"}}, {false, true});
    BOOST_REQUIRE(book.write());
    const std::string bytes = bytes_of(book.file());
    const auto first = try_sheet(bytes, "Sheet 1");
    BOOST_REQUIRE(first);
    Rows expected = people;
    // As in the values, but for what XML has no letter for; who reads a list wants no blanks.
    expected[2][0] = "at the edges";
    expected[2][1] = "'=1+1";
    expected[4][1] = "\xEF\xBF\xBD";
    BOOST_REQUIRE(first.value().rows.size() == expected.size());
    for (std::size_t row = 0; row < expected.size(); ++row)
        BOOST_TEST(first.value().cells(row) == expected[row], boost::test_tools::per_element());
    const auto second = try_sheet(bytes, "Sheet 2");
    BOOST_REQUIRE(second);
    BOOST_TEST(second.value().cells(1) == (std::vector<std::string>{"上河村", "3"}),
               boost::test_tools::per_element());
    BOOST_TEST(files_in(book.folder.path()) == 1U);
}

BOOST_AUTO_TEST_CASE(results_are_numbers_and_what_the_list_holds_is_text) {
    const Book book;
    BOOST_REQUIRE(book.write());
    const std::string sheet = book.part("xl/worksheets/sheet1.xml");
    for (const char* number : {"<v>169.03</v>", "<v>-44.09</v>", "<v>34766.09</v>",
                               "<v>0.054371</v>", "<v>12</v>", "<v>60.75</v>"})
        BOOST_TEST(sheet.find(number) != std::string::npos, number);
    // The title, and a column that is the list's own.
    BOOST_TEST(sheet.find("<t xml:space=\"preserve\"> at the edges </t>") != std::string::npos);
    for (const char* text : {"<t>00123</t>", "<t>169.03</t>", "<t>'=1+1</t>", "<t>2031-04</t>"})
        BOOST_TEST(sheet.find(text) != std::string::npos, text);
    BOOST_TEST(sheet.find("<f>") == std::string::npos);
    const std::string styles = book.part("xl/styles.xml");
    for (const char* code : {"\"0.00\"", "\"0.0000\"", "\"0.000000\""})
        BOOST_TEST(styles.find(code) != std::string::npos, code);
}

BOOST_AUTO_TEST_CASE(titles_can_be_others_than_those_of_the_values) {
    Book book;
    book.made.sheets.front().titles = {"", "", "Pension a month"};
    BOOST_REQUIRE(book.write());
    const auto read = try_sheet(bytes_of(book.file()), "Sheet 1");
    BOOST_REQUIRE(read);
    BOOST_TEST(read.value().cells(0) ==
                   (std::vector<std::string>{"name", "born", "Pension a month", "return"}),
               boost::test_tools::per_element());
    BOOST_TEST(read.value().cells(1) == people[1], boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(the_same_values_give_the_same_bytes) {
    const Book one;
    const Book two;
    BOOST_REQUIRE(one.write());
    BOOST_REQUIRE(two.write());
    BOOST_TEST((bytes_of(one.file()) == bytes_of(two.file())));
}

BOOST_AUTO_TEST_CASE(numbers_that_a_sheet_would_change_stay_text) {
    Book book;
    // Sixteen digits are more than a sheet keeps, 007 would be 7, seven decimals have no form.
    const Rows rows{{"name", "born"},
                    {"1234567890123.45", "12345678901234.56"},
                    {"007", "0.1234567"},
                    {"n", "1."},
                    {"0", "-0.50"}};
    book.add(rows, {true, true});
    BOOST_REQUIRE(book.write());
    const std::string sheet = book.part("xl/worksheets/sheet2.xml");
    for (const char* number : {"<v>1234567890123.45</v>", "<v>0</v>", "<v>-0.5</v>"})
        BOOST_TEST(sheet.find(number) != std::string::npos, number);
    for (const char* text :
         {"<t>12345678901234.56</t>", "<t>007</t>", "<t>0.1234567</t>", "<t>n</t>", "<t>1.</t>"})
        BOOST_TEST(sheet.find(text) != std::string::npos, text);
    const auto read = try_sheet(bytes_of(book.file()), "Sheet 2");
    BOOST_REQUIRE(read);
    BOOST_TEST(read.value().cells(4) == rows[4], boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(whoever_wants_it_no_more_keeps_nothing) {
    Book book;
    Rows many{{"name", "born"}};
    for (int i = 0; i < 2'500; ++i) many.push_back({"a", "b"});
    book.add(many, {});
    std::vector<std::int64_t> told;
    const auto written = book.write([&](std::int64_t rows) {
        told.push_back(rows);
        return rows < 2'000;
    });
    BOOST_REQUIRE(written);
    BOOST_TEST(!written.value());
    // Five rows stand in the sheet before.
    BOOST_TEST(told == (std::vector<std::int64_t>{1'005, 2'005}), boost::test_tools::per_element());
    BOOST_TEST(files_in(book.folder.path()) == 0U);
}

BOOST_AUTO_TEST_CASE(letters_are_counted_as_spreadsheets_do) {
    BOOST_TEST(cell_units("") == 0U);
    BOOST_TEST(cell_units("a毛") == 2U);
    // U+2CB73 is two units of UTF-16.
    BOOST_TEST(cell_units("\xF0\xAC\xAD\xB3") == 2U);
}

BOOST_AUTO_TEST_CASE(a_cell_beyond_what_a_sheet_holds_is_told_and_not_cut) {
    Book book;
    book.add({{"name"}, {std::string(most_cell_units + 1, 'a')}}, {});
    const auto written = book.write();
    BOOST_REQUIRE(!written);
    BOOST_TEST((written.error().code == ErrorCode::file_not_written));
    BOOST_TEST(files_in(book.folder.path()) == 0U);
}

#if __has_include(<sys/resource.h>)
// The library itself says of many of these that all went well.
BOOST_AUTO_TEST_CASE(wherever_a_disk_is_full_it_is_said_and_no_half_of_a_workbook_is_left) {
    Book book;
    Rows many{{"name", "born"}};
    for (int i = 0; i < 400; ++i)
        many.push_back({"person " + std::to_string(i * 7919 % 1000), std::to_string(i)});
    book.add(many, {false, true});
    BOOST_REQUIRE(book.write());
    const std::string whole = bytes_of(book.file());
    const std::size_t longest = book.part("xl/worksheets/sheet2.xml").size();
    BOOST_REQUIRE(longest > whole.size());
    fs::remove(book.file());
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto signal_before = std::signal(SIGXFSZ, SIG_IGN);
    int failed = 0;
    int made = 0;
    for (std::size_t most = 0; most <= longest; most += 97) {
        const rlimit little{most, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &little);
        const auto written = book.write();
        setrlimit(RLIMIT_FSIZE, &before);
        if (written) {
            ++made;
            BOOST_TEST((bytes_of(book.file()) == whole), "a workbook of " << most << " bytes");
        } else {
            ++failed;
            BOOST_TEST((written.error().code == ErrorCode::file_not_written));
            BOOST_TEST(!fact(written.error(), "reason").empty());
            BOOST_TEST(files_in(book.folder.path()) == 0U);
        }
        fs::remove(book.file());
    }
    std::signal(SIGXFSZ, signal_before);
    BOOST_TEST(failed > 100);
    // Nothing of it is longer than its longest part.
    BOOST_TEST(made <= 1);
}
#endif

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
