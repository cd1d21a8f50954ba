// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv_rows.hpp"
#include "in_process.hpp"
#include "support/households.hpp"
#include "support/policy_files.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <map>

namespace pension {

namespace {

/// A table by the titles of its columns.
class Sheet {
public:
    explicit Sheet(const std::string& bytes) {
        const auto rows = csv_rows(bytes);
        BOOST_REQUIRE(rows);
        for (const CsvRow& row : rows.value()) {
            if (titles_.empty())
                titles_ = row.cells;
            else
                rows_.push_back(row.cells);
        }
    }

    std::size_t size() const { return rows_.size(); }
    const std::vector<std::string>& titles() const { return titles_; }
    bool has(const std::string& title) const {
        return std::ranges::find(titles_, title) != titles_.end();
    }
    const std::string& at(std::size_t row, const std::string& title) const {
        const auto found = std::ranges::find(titles_, title);
        BOOST_REQUIRE_MESSAGE(found != titles_.end(), "no column " << title);
        return rows_.at(row).at(static_cast<std::size_t>(found - titles_.begin()));
    }

private:
    std::vector<std::string> titles_;
    std::vector<std::vector<std::string>> rows_;
};

struct Batch {
    CommandLine line;

    CommandOutcome run(const std::string& roster, std::vector<std::string> further) const {
        write_bytes(line.folder() / "list.csv", roster);
        std::vector<std::string> words{"batch",   (line.folder() / "list.csv").string(),
                                       "--as-of", "2017-03",
                                       "-o",      (line.folder() / "out").string()};
        words.insert(words.end(), further.begin(), further.end());
        return line.run(words);
    }
    std::string bytes(const char* name) const { return bytes_of(line.folder() / "out" / name); }
    Sheet sheet(const char* name) const { return Sheet{bytes(name)}; }
};

const std::vector<std::string> in_changsha{"--place", "430100"};

std::vector<std::string> operator+(std::vector<std::string> words,
                                   const std::vector<std::string>& more) {
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

/// Row by row the same words through `compare`. @return how many people were reckoned.
int hold_beside_compare(std::uint32_t seed, int people) {
    const Batch batch;
    const std::vector<std::string> further{"--interest", "2.5%", "--deposit", "1.5%"};
    const auto outcome = batch.run(made_up_roster(seed, people),
                                   in_changsha + further + std::vector<std::string>{"--jobs", "3"});
    const Sheet results = batch.sheet("results.csv");
    BOOST_REQUIRE(results.size() == static_cast<std::size_t>(people));
    MadeUpHouseholds households{seed};
    int reckoned = 0;
    for (std::size_t i = 0; i < results.size(); ++i) {
        const MadeUpPerson person = households.next();
        std::vector<std::string> words{"compare",   "--as-of", "2017-03", "--born",
                                       person.born, "--sex",   person.sex};
        if (!person.group.empty())
            words = words + std::vector<std::string>{"--group", person.group};
        for (const std::string& plan : person.plans)
            words = words + std::vector<std::string>{"--plan", person.paid.empty() ? plan
                                                               : plan == "0"
                                                                   ? person.paid
                                                                   : person.paid + "," + plan};
        const auto compared = batch.line.run(words + in_changsha + further +
                                             std::vector<std::string>{"--format", "csv"});
        BOOST_TEST_CONTEXT(person.id << " " << person.born << " " << person.paid) {
            BOOST_TEST((compared.status == 0) == (results.at(i, "status") == "ok"));
            if (compared.status != 0) {
                BOOST_TEST(results.at(i, "error") + "\n" == compared.err);
                continue;
            }
            ++reckoned;
            const Sheet alone{compared.out};
            BOOST_REQUIRE(alone.size() == person.plans.size());
            for (std::size_t plan = 0; plan < alone.size(); ++plan)
                for (const std::string& title : alone.titles()) {
                    const std::string there = title + "_" + std::to_string(plan + 1);
                    // What takes a table of lives comes only where one is named.
                    if (title.starts_with("expected_") || title == "unconfirmed") continue;
                    BOOST_TEST(results.at(i, there) == alone.at(plan, title), there);
                }
        }
    }
    return reckoned;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(batch)

// The sum on the leaflet of Changsha: 100 yuan for fifteen years, 2028.36 a year, 34 766.09
// by 77.14.
BOOST_AUTO_TEST_CASE(the_plans_of_a_row_stand_beside_it) {
    const Batch batch;
    const auto outcome =
        batch.run("编号,姓名,备注,方案\r\n7,毛梅,东头,100x15|3000x15\r\n",
                  in_changsha + std::vector<std::string>{"--age-at-death", "77.14"});
    BOOST_TEST(outcome.status == 0);
    BOOST_TEST(outcome.err == "");
    const Sheet results = batch.sheet("results.csv");
    BOOST_REQUIRE(results.size() == 1U);
    BOOST_TEST(results.at(0, "编号") == "7");
    BOOST_TEST(results.at(0, "备注") == "东头");
    BOOST_TEST(results.at(0, "plan_1") == "100x15");
    BOOST_TEST(results.at(0, "annual_1") == "2028.36");
    BOOST_TEST(results.at(0, "received_at_77.14_1") == "34766.09");
    BOOST_TEST(results.at(0, "plan_2") == "3000x15");
    BOOST_TEST(results.at(0, "net_at_77.14_2") == "57019.34");
    BOOST_TEST(results.at(0, "step_payback_payments_2") == "134");
    BOOST_TEST(results.at(0, "status") == "ok");
    BOOST_TEST(results.at(0, "error") == "");
    BOOST_TEST(results.at(0, "basis") == "leaflet");
    BOOST_TEST(batch.bytes("results.csv").starts_with("\xEF\xBB\xBF"));
    BOOST_TEST(batch.sheet("refused.csv").size() == 0U);
}

BOOST_AUTO_TEST_CASE(a_bad_row_is_written_back_and_stops_no_other) {
    const Batch batch;
    const auto outcome = batch.run(
        "id,born,plans\n1,1972-03,2017-2031:100\n2,1972-13,2017-2031:100\n3,1973-05,2017-2032:"
        "100\n",
        in_changsha);
    BOOST_TEST(outcome.status == 1);
    BOOST_TEST(outcome.out.find("3 rows of people: 2 reckoned, 1 refused.") == 0U);
    const Sheet results = batch.sheet("results.csv");
    BOOST_REQUIRE(results.size() == 3U);
    BOOST_TEST(results.at(0, "status") == "ok");
    BOOST_TEST(results.at(1, "status") == "refused");
    BOOST_TEST(results.at(1, "monthly_1") == "");
    BOOST_TEST(results.at(1, "error").find("\"1972-13\" is not a month of birth") == 0U);
    BOOST_TEST(results.at(2, "status") == "ok");
    const Sheet refused = batch.sheet("refused.csv");
    BOOST_REQUIRE(refused.size() == 1U);
    BOOST_TEST((refused.titles() == std::vector<std::string>{"id", "born", "plans", "reason"}));
    BOOST_TEST(refused.at(0, "id") == "2");
    BOOST_TEST(refused.at(0, "reason") == results.at(1, "error"));
}

// What a list says, a single question says. A few hundred rows in every run;
// PENSION_LIST_ROWS=100000 for more.
BOOST_AUTO_TEST_CASE(a_list_says_what_compare_says_of_each_row) {
    const char* asked = std::getenv("PENSION_LIST_ROWS");
    constexpr int people = 300;
    const int rounds = asked != nullptr ? (std::atoi(asked) + people - 1) / people : 1;
    int reckoned = 0;
    for (int round = 0; round < rounds; ++round)
        reckoned += hold_beside_compare(20261130 + static_cast<std::uint32_t>(round), people);
    BOOST_TEST_MESSAGE(rounds * people << " rows, " << reckoned << " of them reckoned");
    BOOST_TEST(reckoned > rounds * people * 8 / 10);
}

BOOST_AUTO_TEST_CASE(threads_change_no_byte) {
    const Batch one;
    const Batch four;
    const std::string roster = made_up_roster(7, 1'500);
    BOOST_TEST(one.run(roster, in_changsha + std::vector<std::string>{"--jobs", "1"}).status ==
               four.run(roster, in_changsha + std::vector<std::string>{"--jobs", "4"}).status);
    for (const char* name : {"results.csv", "refused.csv", "summary.csv"})
        BOOST_TEST((one.bytes(name) == four.bytes(name)), name);
}

BOOST_AUTO_TEST_CASE(the_encoding_of_a_list_changes_no_result) {
    const Batch utf8;
    const Batch marked;
    const std::string roster = "编号;姓名;方案\r\n1;毛梅;100x15\r\n";
    utf8.run(roster, in_changsha);
    marked.run("\xEF\xBB\xBF" + roster, in_changsha);
    BOOST_TEST(utf8.bytes("results.csv") == marked.bytes("results.csv"));
    // 编号;姓名;方案 and 毛梅 in GB18030.
    const Batch gb18030;
    const auto outcome = gb18030.run(
        "\xB1\xE0\xBA\xC5;\xD0\xD5\xC3\xFB;\xB7\xBD\xB0\xB8\r\n1;\xC3\xAB\xC3\xB7;100x15\r\n",
        in_changsha);
    BOOST_TEST(outcome.status == 0);
    BOOST_TEST(utf8.bytes("results.csv") == gb18030.bytes("results.csv"));
}

BOOST_AUTO_TEST_CASE(a_ladder_has_a_plan_for_every_tier_of_the_place) {
    const Batch batch;
    const auto outcome = batch.run("id,born,paid\n1,1972-03,2014-2016:100\n2,,\n",
                                   in_changsha + std::vector<std::string>{"--ladder"});
    BOOST_TEST(outcome.status == 0);
    const Sheet results = batch.sheet("results.csv");
    // Fourteen tiers from 2014-12 on: 100 to 1000 by hundreds, 1500, 2000, 2500, 3000. Sixty in
    // March 2032: the last year is 2031.
    BOOST_TEST(results.at(0, "plan_1") == "2014-2016:100,2017-2031:100");
    BOOST_TEST(results.at(0, "plan_14") == "2014-2016:100,2017-2031:3000");
    BOOST_TEST(!results.has("plan_15"));
    BOOST_TEST(results.at(1, "plan_1") == "100x15");
    BOOST_TEST(results.at(1, "annual_14") == "5952.12");
}

// Gaps of a man of March 1965 in Changsha, where the scheme began in 2010: sixty in 2025-03.
BOOST_AUTO_TEST_CASE(the_summary_adds_up_by_village) {
    const Batch batch;
    const auto outcome = batch.run(
        "id,township,village,born,paid,plans\n"
        "1,A,one,1972-03,2014-2016:100,2017-2031:100\n"
        "2,A,one,1972-03,2014:100,2017-2031:100\n"
        "3,A,two,1972-13,2014:100,2017-2031:100\n"
        "4,B,three,,,100x15\n",
        in_changsha);
    BOOST_TEST(outcome.status == 1);
    const Sheet summary = batch.sheet("summary.csv");
    BOOST_REQUIRE(summary.size() == 4U);
    BOOST_TEST(summary.at(0, "village") == "one");
    BOOST_TEST(summary.at(0, "people") == "2");
    BOOST_TEST(summary.at(0, "with_gaps") == "2");
    // Both lack the years before 2014 since the scheme began; the second one 2015 and 2016 too.
    const int years = std::stoi(summary.at(0, "gap_years"));
    BOOST_TEST(years % 2 == 0);
    BOOST_TEST(summary.at(1, "refused") == "1");
    BOOST_TEST(summary.at(1, "people") == "0");
    BOOST_TEST(summary.at(2, "gaps_unknown") == "1");
    BOOST_TEST(summary.at(3, "people") == "3");
    BOOST_TEST(summary.at(3, "refused") == "1");
}

BOOST_AUTO_TEST_CASE(results_go_to_standard_output_where_they_are_wanted) {
    Batch batch;
    batch.line.give("id,plans\n1,100x15\n");
    const auto outcome = batch.line.run(
        {"batch", "-", "--results-to", "-", "--place", "430100", "--columns", "annual,monthly"});
    BOOST_TEST(outcome.status == 0);
    BOOST_TEST(
        outcome.out.starts_with("id,plans,annual_1,monthly_1,status,error,note,basis,policy\r\n"
                                "1,100x15,2028.36,169.03,ok,,,leaflet,"));
    BOOST_TEST(outcome.err.find("1 row of people: 1 reckoned, 0 refused.") == 0U);
}

BOOST_AUTO_TEST_CASE(sheets_lie_by_township_and_village_the_same_each_time) {
    const std::string roster =
        "id,name,township,village,identity,paid,plans\n"
        "1,毛梅,A/B,one,999999197203150018,2014-2016:100,2017-2031:100\n"
        "2,坏,A/B,one,999999197203150017,,2017-2031:100\n"
        "3,999999197203150018,A/B,two,,,100x15|3000x15\n"
        "4,,,,,,100x15\n";
    const Batch first;
    const Batch second;
    const std::vector<std::string> further = in_changsha + std::vector<std::string>{"--sheets"};
    for (const Batch* batch : {&first, &second}) {
        const auto outcome = batch->run(roster, further);
        BOOST_TEST(outcome.status == 1, outcome.err);
    }
    namespace fs = std::filesystem;
    std::vector<std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator{first.line.folder() / "out"})
        if (entry.path().extension() == ".pdf")
            files.push_back(fs::relative(entry.path(), first.line.folder() / "out").string());
    std::ranges::sort(files);
    BOOST_TEST(
        (files == std::vector<std::string>{"A_B/one.pdf", "A_B/one/000001-毛梅.pdf", "A_B/two.pdf",
                                           "A_B/two/000003-999_____________18.pdf", "_/_.pdf",
                                           "_/_/000004-4.pdf"}));
    for (const std::string& file : files)
        BOOST_TEST((first.bytes(file.c_str()) == second.bytes(file.c_str())), file);
}

// The cells themselves are compared in app/lists.
BOOST_AUTO_TEST_CASE(a_name_that_ends_in_xlsx_is_one_workbook_with_everything) {
    namespace fs = std::filesystem;
    const Batch batch;
    const fs::path book = batch.line.folder() / "results.XLSX";
    const std::string roster = "id,plans\n1,100x15\n2,nothing\n";
    const std::vector<std::string> into{"--place", "430100", "-o", book.string()};
    const auto run = [&](const std::vector<std::string>& further) {
        write_bytes(batch.line.folder() / "list.csv", roster);
        std::vector<std::string> words{"batch", (batch.line.folder() / "list.csv").string(),
                                       "--as-of", "2017-03"};
        words.insert(words.end(), into.begin(), into.end());
        words.insert(words.end(), further.begin(), further.end());
        return batch.line.run(words);
    };
    const auto first = run({});
    BOOST_TEST(first.status == 1);
    BOOST_TEST(first.out.find("Results, sums by village and refused rows: " + book.string()) !=
               std::string::npos);
    const std::string bytes = bytes_of(book);
    BOOST_TEST(bytes.starts_with("PK"));
    BOOST_TEST(!fs::exists(book.string() + ".part"));
    // What is there stays, unless it was said.
    BOOST_TEST(run({}).status == 2);
    BOOST_TEST(!fs::exists(book.string() + ".part"));
    BOOST_TEST(run({"--overwrite"}).status == 1);
    BOOST_TEST((bytes_of(book) == bytes));
    // Sheets lie in folders.
    const auto drawn = run({"--sheets", "--overwrite"});
    BOOST_TEST(drawn.status == 2);
    BOOST_TEST(drawn.err.find("-o DIR") != std::string::npos);
    BOOST_TEST(run({"--results-to", "-"}).status == 2);
}

BOOST_AUTO_TEST_CASE(what_is_there_is_not_replaced_unless_it_was_said) {
    const Batch batch;
    const std::string roster = "id,plans\n1,100x15\n";
    BOOST_TEST(batch.run(roster, in_changsha).status == 0);
    const std::string before = batch.bytes("results.csv");
    const auto again = batch.run("id,plans\n2,100x15\n", in_changsha);
    BOOST_TEST(again.status == 2);
    BOOST_TEST(batch.bytes("results.csv") == before);
    BOOST_TEST(batch.run(roster, in_changsha + std::vector<std::string>{"--overwrite"}).status ==
               0);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
