// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv_rows.hpp"
#include "in_process.hpp"
#include "support/households.hpp"
#include "support/policy_files.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace bdata = boost::unit_test::data;
using namespace std::string_view_literals;

namespace pension {

namespace {

/// A row with one fault, and words of the sentence that it gets.
struct Fault {
    const char* row;
    const char* words;
};

std::ostream& operator<<(std::ostream& out, const Fault& fault) {
    return out << fault.row;
}

constexpr const char* titles = "id,name,place,born,identity,sex,group,paid,plans\n";
constexpr const char* good = "9,B,430100,1973-05,,,,2014-2016:100,2017-2032:100\n";

const Fault faults[] = {
    {"1,A,430100,1972-13,,,,,2017-2031:100", "\"1972-13\" is not a month of birth"},
    {"1,A,430100,1972,,,,,2017-2031:100", "\"1972\" is not a month of birth"},
    {"1,A,430100,1972.1,,,,,2017-2031:100", "\"1972.1\" may be 1972-01, or 1972-10"},
    {"1,A,430100,10.5,,,,,2017-2031:100", "may be 1910-05 or 2010-05"},
    {"1,A,430100,1972年八月十五,,,,,2017-2031:100", "Write \"solar\" or \"lunar\" before it"},
    {"1,A,430100,农历1972年二月,,,,,2017-2031:100", "lunar"},
    {"1,A,430100,,999999197203150017,,,,2017-2031:100",
     "The identity number 999*************17 cannot be right: its last character"},
    {"1,A,430100,,999999197202300019,,,,2017-2031:100", "cannot be right"},
    {"1,A,430100,,99999919720315,,,,2017-2031:100", "is no identity number"},
    {"1,A,430100,,4.30102E+17,,,,2017-2031:100", "was rounded by a spreadsheet"},
    {"1,A,430100,4.30102E+17,,,,,2017-2031:100", "was rounded by a spreadsheet"},
    {"1,A,430100,1972-05,999999197203150018,,,,2017-2031:100",
     "says born in 1972-03, the list says \"1972-05\""},
    {"1,A,430100,,999999197203150018,女,,,2017-2031:100", "is that of a man, the list says \"女\""},
    {"1,A,430100,1972-03,,X,,,2017-2031:100", "\"X\""},
    {"1,A,430100,1972-03,,,富人,,2017-2031:100", "富人"},
    {"1,A,长沙镇,1972-03,,,,,2017-2031:100", "No place called \"长沙镇\""},
    {"1,A,,1972-03,,,,,2017-2031:100", "does not say where the person is insured"},
    {"1,A,430100,1972-03,,,,,", "says neither what was paid nor what is planned"},
    {"1,A,430100,1972-03,,,,,100*", "100*"},
    {"1,A,430100,1972-03,,,,2012-2016,2017-2031:100", "2012-2016"},
    {"1,A,430100,1972-03,,,,,2017-2031:150", "no tier of 150"},
    {"1,A,430100,2017-05,,,,,2017-2031:100", "2017-05"},
    {"1,A,430100,,,,,,2017-2031:100", "birth month"},
    {"1,A,430100,1972-03,,,,2017-2031:100", "The row on line 2 has 8 cells"},
    {"1,A,430100,1972-03,,,,,,2017-2031:100", "The row on line 2 has 10 cells"},
    {"1,\"A\" B,430100,1972-03,,,,,2017-2031:100", "quotation marks on line 2"},
    {"1,\"A,430100,1972-03,,,,,2017-2031:100", "quotation marks on line 2"},
};

/// A list that is refused as a whole.
struct BadList {
    std::string_view bytes;
    int status;
    const char* words;
};

std::ostream& operator<<(std::ostream& out, const BadList& list) {
    return out << list.words;
}

const BadList bad_lists[] = {
    {"", 2, "has no row below"},
    {"id,place,plans\n", 2, "has no row below"},
    {"a,b\n1,2\n", 2, "no column of the first row is known"},
    {"id,id,plans\n1,2,100x15\n", 2, "say the same thing"},
    {"id,place\n1,430100\n", 2, "says nowhere what is paid"},
    {"id,plans\n1,100x15\n", 2, "says nowhere where people are insured"},
    {"PK\x03\x04", 3, "damaged or cut off"},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 3, ".xls"},
    {"id,place,plans\n1,430100,100\0x15\n"sv, 3, "line 2 cannot be read"},
};

class Lists {
public:
    CommandOutcome run(const std::string& roster, std::vector<std::string> further = {}) const {
        write_bytes(line_.folder() / "list.csv", roster);
        std::vector<std::string> words{"batch",   (line_.folder() / "list.csv").string(),
                                       "--as-of", "2017-03",
                                       "-o",      out().string()};
        words.insert(words.end(), further.begin(), further.end());
        return line_.run(words);
    }
    std::filesystem::path out() const { return line_.folder() / "out"; }
    std::vector<CsvRow> rows(const char* name) const {
        const auto rows = csv_rows(bytes_of(out() / name));
        BOOST_REQUIRE(rows);
        return rows.value();
    }
    const CommandLine& line() const { return line_; }

private:
    CommandLine line_;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(batch_faults)

BOOST_DATA_TEST_CASE(a_row_with_a_fault_is_told_it_and_the_next_one_is_reckoned,
                     bdata::make(faults)) {
    const Lists lists;
    const auto outcome = lists.run(std::string{titles} + sample.row + "\n" + good);
    BOOST_TEST(outcome.status == 1);
    BOOST_TEST(outcome.err == "");
    const auto refused = lists.rows("refused.csv");
    BOOST_REQUIRE(refused.size() == 2U);
    BOOST_TEST_MESSAGE(refused[1].cells.back());
    BOOST_TEST(refused[1].cells.back().find(sample.words) != std::string::npos,
               refused[1].cells.back());
    const auto results = lists.rows("results.csv");
    BOOST_REQUIRE(results.size() == 3U);
    BOOST_TEST(results[2].cells.front() == "9");
    for (const char* name : {"results.csv", "refused.csv", "summary.csv"})
        BOOST_TEST(bytes_of(lists.out() / name).find("19720315") == std::string::npos,
                   "an identity number in " << name);
}

BOOST_DATA_TEST_CASE(a_list_that_cannot_be_used_is_refused_and_nothing_written,
                     bdata::make(bad_lists)) {
    const Lists lists;
    const auto outcome = lists.run(std::string{sample.bytes});
    BOOST_TEST(outcome.status == sample.status);
    BOOST_TEST(outcome.err.find(sample.words) != std::string::npos, outcome.err);
    BOOST_TEST(!std::filesystem::exists(lists.out()));
}

BOOST_AUTO_TEST_CASE(slips_of_the_options_are_told_before_anything_is_written) {
    const std::string roster = std::string{titles} + good;
    for (const auto& [further, words] :
         {std::pair{std::vector<std::string>{"--jobs", "0"}, "is no number of threads"},
          std::pair{std::vector<std::string>{"--jobs", "many"}, "is no number of threads"},
          std::pair{std::vector<std::string>{"--blocks", "0"}, "is no number of plans"},
          std::pair{std::vector<std::string>{"--checkpoint", "0"}, "--checkpoint 0"},
          std::pair{std::vector<std::string>{"--columns", "pension"},
                    "There is no result called \"pension\""},
          std::pair{std::vector<std::string>{"--results-to", "file"}, "--results-to file"},
          std::pair{std::vector<std::string>{"--interest", "much"}, "much"},
          std::pair{std::vector<std::string>{"--years", "0", "--ladder"}, "0"}}) {
        const Lists lists;
        const auto outcome = lists.run(roster, further);
        BOOST_TEST(outcome.status == 2, outcome.err);
        BOOST_TEST(outcome.err.find(words) != std::string::npos, outcome.err);
        BOOST_TEST(!std::filesystem::exists(lists.out()));
    }
}

BOOST_AUTO_TEST_CASE(a_list_that_is_not_there_ends_in_three) {
    const Lists lists;
    BOOST_TEST(lists.line().run({"batch", "nowhere.csv", "-o", lists.out().string()}).status == 3);
}

BOOST_AUTO_TEST_CASE(ids_and_numbers_that_are_there_twice_are_named) {
    const Lists lists;
    const auto outcome = lists.run(std::string{titles} +
                                   "1,A,430100,,999999197203150018,,,,2017-2031:100\n"
                                   "2,B,430100,,999999720315001,,,,2017-2031:100\n"
                                   "1,C,430100,1972-03,,,,,2017-2031:100\n");
    BOOST_TEST(outcome.status == 0);
    BOOST_TEST(outcome.out.find("stand in several rows") != std::string::npos);
    const auto rows = lists.rows("results.csv");
    const auto& row_titles = rows.front().cells;
    const auto note =
        static_cast<std::size_t>(std::ranges::find(row_titles, "note") - row_titles.begin());
    BOOST_TEST(rows[1].cells[note] == "");
    BOOST_TEST(rows[2].cells[note] ==
               "The same identity number stands in line 2 too: it is the same person.");
    BOOST_TEST(rows[3].cells[note] == "The id \"1\" stands in line 2 too.");
}

BOOST_AUTO_TEST_CASE(an_abolished_code_is_told_and_reckoned_with_that_of_today) {
    const Lists lists;
    // 文登市 became 文登区 of 威海 in 2014.
    const auto outcome = lists.run("id,place,plans\n1,371081,\n", {"--plan", "0"});
    const auto rows = lists.rows("results.csv");
    BOOST_REQUIRE(rows.size() == 2U);
    BOOST_TEST_MESSAGE(outcome.out << outcome.err);
    bool is_told = false;
    for (const std::string& cell : rows[1].cells)
        is_told = is_told || cell.find("文登区") != std::string::npos;
    BOOST_TEST(is_told);
}

BOOST_AUTO_TEST_CASE(cells_that_a_spreadsheet_would_run_are_defused) {
    const Lists lists;
    // Its quotation marks are wrong, so the row is refused; it is harmless in both files.
    lists.run("id,note by hand,place,plans\n1,=HYPERLINK(\"x\"),430100,100x15\n");
    for (const char* name : {"results.csv", "refused.csv"})
        BOOST_TEST(bytes_of(lists.out() / name).find(",\"'=HYPERLINK") != std::string::npos);
    const Lists quoted;
    quoted.run("id,note by hand,place,plans\n1,\"=HYPERLINK(\"\"x\"\")\",430100,100x15\n");
    BOOST_TEST(bytes_of(quoted.out() / "results.csv").find("\"'=HYPERLINK(\"\"x\"\")\"") !=
               std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
