// SPDX-License-Identifier: Apache-2.0
#include "app/lists/list_cut.hpp"

#include "app/lists/list_figures.hpp"
#include "app/lists/list_run.hpp"
#include "exchange/encoding.hpp"
#include "platform/file_lock.hpp"
#include "support/households.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>
#include <regex>
#include <string>
#include <vector>

namespace pension {

namespace {

namespace fs = std::filesystem;

struct Clerk {
    Clerk() {
        options.all.place = "430100";
        options.all.as_of = "2017-03";
        options.today = month("2017-03");
        options.results = {"own_paid", "monthly"};
    }

    Result<ListOutcome> run(const fs::path& list, ListOutput output) const {
        const auto figures = ListFigures::open(places);
        BOOST_REQUIRE(figures);
        auto opened = ByteFile::open(list);
        BOOST_REQUIRE(opened);
        ByteFile file = std::move(opened).value();
        return run_list(file, figures.value(), options, output, Translate{});
    }
    fs::path kept(const std::string& bytes) const {
        write_bytes(folder / "list.csv", bytes);
        return folder / "list.csv";
    }
    /// What the blocks come to, put together, with the titles of the first.
    std::string joined(std::int64_t blocks, std::size_t plans, const std::string& name) const {
        const std::string known = bytes_of(folder / "cut" / "list.cut");
        const std::string word = "\n" + name + "_titles ";
        const auto titles =
            static_cast<std::size_t>(std::stoi(known.substr(known.find(word) + word.size())));
        std::string all;
        for (std::int64_t i = 1; i <= blocks; ++i) {
            const std::string number = "00000" + std::to_string(i);
            ListOutput output;
            output.folder = folder / ("part" + number);
            output.plans = plans;
            output.overwrite = true;
            BOOST_REQUIRE(run(folder / "cut" / "blocks" / (number + ".csv"), output));
            const std::string bytes = bytes_of(*output.folder / (name + ".csv"));
            all += all.empty() ? bytes : bytes.substr(titles);
        }
        return all;
    }
    /// Cuts the list, and holds the blocks against the whole.
    void check(const std::string& list, std::int64_t rows, std::int64_t blocks) const {
        const fs::path file = kept(list);
        ListOutput output;
        output.folder = folder / "cut";
        output.cut = rows;
        const auto cut = run(file, output);
        BOOST_REQUIRE(cut);
        BOOST_TEST(cut.value().blocks == blocks);
        output.folder = folder / "whole";
        output.cut.reset();
        const auto whole = run(file, output);
        BOOST_REQUIRE(whole);
        BOOST_TEST(cut.value().rows == whole.value().rows);
        BOOST_TEST(cut.value().plans == whole.value().plans);
        for (const std::string name : {"results", "refused"}) {
            // Lines are those of the block.
            const std::regex line{"line [0-9]+"};
            const auto without = [&](const std::string& text) {
                return std::regex_replace(text, line, "line");
            };
            BOOST_TEST(without(joined(blocks, whole.value().plans, name)) ==
                       without(bytes_of(folder / "whole" / (name + ".csv"))));
        }
    }

    TemporaryFolder folder{};
    ListFiguresPlaces places{shipped_policy(), shipped_policy().parent_path(), {}};
    ListOptions options;
};

// Formulas, blanks, quotation marks and line breaks within cells; marks that do not match, in the
// first row of a block, in the last one, with the columns that there are, with fewer and with more;
// rows with too few and too many cells.
constexpr const char* disorder =
    "\"编号\";姓名;\"出生\n年月\";方案;备注\r\n"
    "1;毛梅;;100x15;=1+1\r\n"
    "\r\n"
    "2;\" 卢生 \";;\"100x15|3000x15\";\"a;b\"\r\n"
    "3;\"薛\"\"菊;;100x15\r\n"
    "4;\"x\ny\";;100x15;z\r\n"
    "5;a\"b;;100x15;z;more\"\r\n"
    "6;c;;100x15\r\n"
    "7;d;;100x15;e;f\r\n"
    "8;\"open;;100x15;e\r\n"
    "9;\"\"\"a\";;100x15;e\r\n"
    "10;f;;nothing;e;;\r\n"
    "11;\"open at the end;;100x15;e\r\n"
    "12;g;;100x15;e";

}  // namespace

BOOST_AUTO_TEST_SUITE(list_cut)

BOOST_AUTO_TEST_CASE(blocks_come_to_what_the_whole_list_comes_to) {
    for (const std::int64_t rows : {1, 2, 3, 5, 7}) {
        const Clerk clerk;
        const auto blocks = (12 + rows - 1) / rows;
        // Nine is the most that joined() counts.
        if (blocks < 10) clerk.check(disorder, rows, blocks);
    }
    const Clerk clerk;
    clerk.check(made_up_roster(3, 500), 120, 5);
}

BOOST_AUTO_TEST_CASE(whatever_a_list_was_written_in_and_bytes_that_nobody_can_read) {
    const Clerk clerk;
    // 0x82359037 is a code of the edition of 2022 that the C library lacks.
    std::string list = encoded(made_up_roster(3, 40), TextEncoding::gb18030).value();
    list += "x,\x82\x35\x90\x37,,,,,,,100x15,\x82\x35\x90\x37\r\n";
    list += "y,,,,,,,,100x15,\x82\x35\x90\x37\r\n";
    clerk.check(list, 20, 3);
}

BOOST_AUTO_TEST_CASE(what_is_to_be_known_of_the_blocks_stands_beside_them) {
    const Clerk clerk;
    ListOutput output;
    output.folder = clerk.folder / "cut";
    output.cut = 2;
    const fs::path list = clerk.kept("plans\n100x15\n100x15|3000x15\n100x15\n");
    BOOST_REQUIRE(clerk.run(list, output));
    // "plans", two of each plan and five behind them; "plans,reason": with the mark and a line end.
    const std::string titles =
        "plans,own_paid_1,monthly_1,own_paid_2,monthly_2,status,error,note,basis,policy";
    BOOST_TEST(bytes_of(clerk.folder / "cut" / "list.cut") ==
               "plans 2\nrows 3\nblocks 2\nresults_titles " + std::to_string(titles.size() + 5) +
                   "\nrefused_titles 17\n");
    BOOST_TEST(bytes_of(clerk.folder / "cut" / "blocks" / "000002.csv") ==
               "\xEF\xBB\xBFplans\r\n100x15\r\n");
    // A list that is cut already is left alone.
    const auto again = clerk.run(list, output);
    BOOST_REQUIRE(!again);
    BOOST_TEST((again.error().code == ErrorCode::file_there_already));
}

BOOST_AUTO_TEST_CASE(a_row_that_no_block_can_hold_is_told) {
    const Clerk clerk;
    ListOutput output;
    output.folder = clerk.folder / "cut";
    output.cut = 2;
    const auto cut = clerk.run(
        clerk.kept("plans,x\n100x15,y\n100x15," + std::string(70'000, 'x') + "\n"), output);
    BOOST_REQUIRE(!cut);
    BOOST_TEST((cut.error().code == ErrorCode::row_too_long));
    BOOST_TEST(fact(cut.error(), "line") == "3");
    BOOST_TEST(!fs::exists(clerk.folder / "cut" / "list.cut"));
}

// Somebody keeps a file of her own where the blocks are to stand, or the list itself.
BOOST_AUTO_TEST_CASE(nothing_is_taken_away_that_is_no_block) {
    const Clerk clerk;
    const fs::path list = clerk.kept(made_up_roster(3, 20));
    ListOutput output;
    output.folder = clerk.folder / "cut";
    output.cut = 5;
    output.overwrite = true;
    BOOST_REQUIRE(clerk.run(list, output));
    BOOST_REQUIRE(clerk.run(list, output));  // Its own blocks give way.
    write_bytes(clerk.folder / "cut" / "blocks" / "mine.txt", "x");
    const auto refused = clerk.run(list, output);
    BOOST_REQUIRE(!refused);
    BOOST_TEST((refused.error().code == ErrorCode::file_there_already));
    BOOST_TEST(bytes_of(clerk.folder / "cut" / "blocks" / "mine.txt") == "x");
    fs::remove(clerk.folder / "cut" / "blocks" / "mine.txt");
    const fs::path inside = clerk.folder / "cut" / "blocks" / "000001.csv";
    const std::string bytes = bytes_of(inside);
    BOOST_TEST(!clerk.run(inside, output));
    BOOST_TEST((bytes_of(inside) == bytes));
}

BOOST_AUTO_TEST_CASE(no_permission_to_overwrite_takes_the_list_away_that_is_read) {
    const Clerk clerk;
    const fs::path folder = clerk.folder / "lists";
    fs::create_directory(folder);
    const std::string bytes = made_up_roster(3, 20);
    write_bytes(folder / "results.csv", bytes);
    ListOutput output;
    output.folder = folder;
    output.overwrite = true;
    const auto refused = clerk.run(folder / "results.csv", output);
    BOOST_REQUIRE(!refused);
    BOOST_TEST((refused.error().code == ErrorCode::file_there_already));
    BOOST_TEST((bytes_of(folder / "results.csv") == bytes));
}

BOOST_AUTO_TEST_CASE(two_runs_never_write_into_one_folder) {
    const Clerk clerk;
    const fs::path list = clerk.kept(made_up_roster(3, 20));
    ListOutput output;
    output.folder = clerk.folder / "out";
    output.overwrite = true;
    {
        const auto other = FileLock::take(clerk.folder / "out" / "list.lock");
        BOOST_REQUIRE(other);
        const auto refused = clerk.run(list, output);
        BOOST_REQUIRE(!refused);
        BOOST_TEST((refused.error().code == ErrorCode::list_folder_of_another));
    }
    BOOST_TEST(bool{clerk.run(list, output)});
    BOOST_TEST(!fs::exists(clerk.folder / "out" / "list.lock"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
