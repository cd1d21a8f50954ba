// SPDX-License-Identifier: Apache-2.0
#include "in_process.hpp"
#include "support/households.hpp"
#include "support/policy_files.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <random>
#include <stdexcept>

namespace pension {

namespace {

constexpr const char* files[] = {"results.csv", "refused.csv", "summary.csv"};

struct PowerCut : std::runtime_error {
    PowerCut() : std::runtime_error{"power cut"} {}
};

/// A list with some rows that are refused.
std::string roster(int people) {
    std::string text = made_up_roster(99, people);
    text += "x,坏,桃花镇,上河村,999999197213150018,男,,,2017-2031:100,\r\n";
    return text;
}

class Lists {
public:
    explicit Lists(const std::string& list) { write_bytes(folder() / "list.csv", list); }

    CommandOutcome run(const std::string& into, std::vector<std::string> further) {
        std::vector<std::string> words{"batch",     (folder() / "list.csv").string(),
                                       "--as-of",   "2017-03",
                                       "--place",   "430100",
                                       "--columns", "own_paid,monthly",
                                       "-o",        (folder() / into).string()};
        words.insert(words.end(), further.begin(), further.end());
        return line.run(words);
    }
    /// The same, cut off behind so many rows.
    void cut_off(const std::string& into, std::int64_t rows, std::vector<std::string> further) {
        line.watch([rows](std::int64_t done, std::int64_t) {
            if (done >= rows) throw PowerCut{};
        });
        BOOST_CHECK_THROW(run(into, further), PowerCut);
        line.watch({});
    }
    std::string bytes(const std::string& into, const char* name) const {
        return bytes_of(folder() / into / name);
    }
    std::filesystem::path folder() const { return line.folder().path(); }

    CommandLine line;
};

/// The program that people start, killed after so many milliseconds where that is not 0.
int started(const Lists& lists, const std::string& into, int kill_after) {
    const std::string program = std::string{BUILD_ROOT} + "/bin/yibizhang-cli";
    const std::string kill =
        kill_after > 0 ? fmt::format("timeout -s KILL 0.{:03}", kill_after) : "";
    return std::system(
        fmt::format("XDG_DATA_HOME={0}/data XDG_CACHE_HOME={0}/cache {1} {2} --lang en batch "
                    "{0}/list.csv --as-of 2017-03 --place 430100 --columns own_paid,monthly -o "
                    "{0}/{3} --resume --checkpoint 200 >{0}/said 2>&1",
                    lists.folder().string(), kill, program, into)
            .c_str());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(batch_resume)

BOOST_AUTO_TEST_CASE(a_run_that_was_cut_off_is_gone_on_with_and_gives_the_same_bytes) {
    Lists lists{roster(1'500)};
    BOOST_TEST(lists.run("whole", {}).status == 1);
    const std::vector<std::string> apart{"--checkpoint", "300", "--resume", "--jobs", "2"};
    for (const std::int64_t rows : {100, 500, 900, 1'400}) lists.cut_off("cut", rows, apart);
    const auto ended = lists.run("cut", apart);
    BOOST_TEST(ended.status == 1);
    BOOST_TEST(ended.out.find("1501 rows of people: 1500 reckoned, 1 refused.") == 0U);
    BOOST_TEST(ended.out.find("rows of them had been done before") != std::string::npos);
    for (const char* name : files)
        BOOST_TEST((lists.bytes("cut", name) == lists.bytes("whole", name)), name);
    BOOST_TEST(!std::filesystem::exists(lists.folder() / "cut" / "results.csv.part"));
}

BOOST_AUTO_TEST_CASE(what_is_whole_is_not_done_again) {
    Lists lists{roster(200)};
    lists.run("out", {});
    const auto before = std::filesystem::last_write_time(lists.folder() / "out" / "results.csv");
    lists.line.watch([](std::int64_t, std::int64_t) { BOOST_ERROR("a row was done again"); });
    const auto again = lists.run("out", {"--resume"});
    BOOST_TEST(again.status == 1);
    BOOST_TEST(again.out.find("201 rows of people: 200 reckoned, 1 refused.") == 0U);
    BOOST_TEST(
        (std::filesystem::last_write_time(lists.folder() / "out" / "results.csv") == before));
}

BOOST_AUTO_TEST_CASE(another_list_other_options_and_other_figures_are_not_gone_on_with) {
    Lists lists{roster(400)};
    lists.cut_off("out", 200, {"--checkpoint", "100"});
    BOOST_TEST(lists.run("out", {"--resume", "--interest", "2%"}).status == 2);
    BOOST_TEST(lists.run("out", {"--resume", "--ladder"}).status == 2);
    write_bytes(lists.folder() / "list.csv", roster(401));
    const auto other = lists.run("out", {"--resume"});
    BOOST_TEST(other.status == 2);
    BOOST_TEST(other.err.find("holds the results of another list") != std::string::npos);
    write_bytes(lists.folder() / "list.csv", roster(400));
    BOOST_TEST(lists.run("out", {"--resume", "--checkpoint", "100"}).status == 1);
}

BOOST_AUTO_TEST_CASE(results_that_somebody_cut_are_not_gone_on_with) {
    Lists lists{roster(400)};
    lists.cut_off("out", 300, {"--checkpoint", "100"});
    std::filesystem::resize_file(lists.folder() / "out" / "results.csv.part", 10);
    const auto again = lists.run("out", {"--resume"});
    BOOST_TEST(again.status == 3);
    BOOST_TEST(again.err.find("is not as it was left") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(without_resume_a_run_that_was_cut_off_begins_anew) {
    Lists lists{roster(400)};
    lists.run("whole", {});
    lists.cut_off("out", 300, {"--checkpoint", "100"});
    BOOST_TEST(lists.run("out", {}).status == 1);
    for (const char* name : files)
        BOOST_TEST((lists.bytes("out", name) == lists.bytes("whole", name)), name);
}

// Killed where it stands, again and again, on the way to three files or to a workbook. A few times
// in every run; PENSION_KILLS=100 for more.
BOOST_AUTO_TEST_CASE(a_program_that_was_killed_leaves_what_it_needs) {
    const char* asked = std::getenv("PENSION_KILLS");
    const int kills = asked != nullptr ? std::atoi(asked) : 4;
    const Lists lists{roster(4'000)};
    // The first start makes the user's policy file; the second one is what is cut off below.
    BOOST_REQUIRE(started(lists, "first", 0) / 256 == 1);
    const auto begun = std::chrono::steady_clock::now();
    BOOST_REQUIRE(started(lists, "whole", 0) / 256 == 1);
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - begun);
    BOOST_REQUIRE(started(lists, "whole.xlsx", 0) / 256 == 1);
    const auto longest = static_cast<unsigned>(std::clamp<long>(took.count(), 10, 900));
    std::mt19937 random{20261130};
    int killed = 0;
    int lists_done = 0;
    const auto into = [&] {
        return fmt::format("cut{}{}", lists_done, lists_done % 2 == 1 ? ".xlsx" : "");
    };
    const auto check = [&] {
        if (lists_done % 2 == 1) {
            BOOST_TEST(
                (bytes_of(lists.folder() / into()) == bytes_of(lists.folder() / "whole.xlsx")));
            BOOST_TEST(!std::filesystem::exists(lists.folder() / (into() + ".part")));
        } else {
            for (const char* name : files)
                BOOST_TEST((lists.bytes(into(), name) == lists.bytes("whole", name)), name);
        }
        ++lists_done;
    };
    // A workbook that was whole when the program was killed is there already.
    const auto is_whole = [&](int status) {
        return status / 256 == 1 || (lists_done % 2 == 1 && status / 256 == 2);
    };
    while (killed < kills) {
        const int status = started(lists, into(), 1 + static_cast<int>(random() % longest));
        if (status / 256 == 137 || status == 9) {
            ++killed;
            continue;
        }
        BOOST_REQUIRE(is_whole(status));
        check();
    }
    BOOST_REQUIRE(is_whole(started(lists, into(), 0)));
    check();
    BOOST_TEST_MESSAGE(killed << " runs were killed, " << lists_done
                              << " lists are the same byte by byte");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
