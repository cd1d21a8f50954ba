// SPDX-License-Identifier: Apache-2.0
#include "in_process.hpp"
#include "support/old_policy.hpp"
#include "support/policy_files.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdlib>
#include <set>

namespace pension {

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

const std::string raise =
    "UPDATE base_pension SET fen_per_month = 16500 "
    "WHERE area_code = 430100 AND from_month = '2017-01'";

/// A pack of Changsha whose base pension of 2017 is 165 yuan.
std::string raised_pack(const CommandLine& line) {
    const std::string theirs = line.policy_with(raise);
    const std::string pack = (line.folder() / "cs.ybzpolicy").string();
    const CommandOutcome made =
        line.run({"--policy", theirs, "policy", "export", "长沙", "-o", pack});
    BOOST_REQUIRE_MESSAGE(made.status == 0, made.err);
    return pack;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(policy_changes)

BOOST_AUTO_TEST_CASE(a_pack_that_is_there_stays_unless_it_may_be_replaced) {
    const CommandLine line;
    const auto pack = line.folder() / "mine.ybzpolicy";
    write_bytes(pack, "mine");
    std::vector<std::string> words{"policy", "export", "430100", "-o", pack.string()};
    const CommandOutcome refused = line.run(words);
    BOOST_TEST(refused.status == 2);
    BOOST_TEST(refused.err.find("is there already") != std::string::npos, refused.err);
    BOOST_TEST(bytes_of(pack) == "mine");
    words.push_back("--overwrite");
    BOOST_TEST(line.run(words).status == 0);
    BOOST_TEST(bytes_of(pack).starts_with("SQLite format 3"));
}

// 1 950 ÷ 139 + 155 = 169.03; 3000 yuan and 160 a year for fifteen years are
// 47 400, and 47 400 ÷ 139 + 155 = 496.01. Ten yuan more of base: 179.03 and 506.01.
BOOST_AUTO_TEST_CASE(a_pack_shows_its_effect_and_waits_for_a_yes) {
    const CommandLine line;
    const std::string pack = raised_pack(line);
    line.run({"policy", "list"});
    const std::string before = bytes_of(line.own_file());
    const CommandOutcome shown = line.run({"policy", "import", pack});
    BOOST_TEST(shown.status == 1);
    BOOST_TEST(has(shown.err, "no terminal"), shown.err);
    for (const char* part :
         {"Changed: Changsha, \"Base pension\" from 2017-01", "a month 155.00 yuan -> 165.00 yuan",
          "169.03", "179.03", "496.01", "506.01", "Pension age (China)"})
        BOOST_TEST(has(shown.out, part), part << " in " << shown.out);
    BOOST_TEST((bytes_of(line.own_file()) == before));

    const CommandOutcome done = line.run({"policy", "import", pack, "--yes"});
    BOOST_TEST(done.status == 0, done.err);
    BOOST_TEST(line.json_in_changsha(two_plans())["plans"][0]["monthly"] == "179.03");
    const Json log = Json::parse(line.run({"policy", "log", "--format", "json"}).out);
    BOOST_TEST(log["schema"] == 1);
    BOOST_REQUIRE(log["acts"].size() == 1U);
    BOOST_TEST(log["acts"][0]["kind"] == "import");
    BOOST_TEST(log["acts"][0]["why"] == "cs.ybzpolicy");
    BOOST_TEST(log["acts"][0]["changes"][0]["before"]["fen_per_month"] == 15500);

    BOOST_TEST(line.run({"policy", "undo", "1"}).status == 0);
    BOOST_TEST(line.json_in_changsha(two_plans())["plans"][0]["monthly"] == "169.03");
}

BOOST_AUTO_TEST_CASE(a_figure_of_ones_own_is_shown_side_by_side_and_stays) {
    const CommandLine line;
    const std::string pack = raised_pack(line);
    line.run({"policy", "list"});
    run_sql(line.own_file(),
            "UPDATE base_pension SET fen_per_month = 17000 "
            "WHERE area_code = 430100 AND from_month = '2017-01'");
    const CommandOutcome kept = line.run({"policy", "import", pack, "--yes"});
    BOOST_TEST(kept.status == 0);
    BOOST_TEST(has(kept.out, "with you 170.00 yuan, on the other side 165.00 yuan"), kept.out);
    BOOST_TEST(has(kept.out, "There is nothing to change."), kept.out);
    BOOST_TEST(line.run({"policy", "import", pack, "--yes", "--replace-mine"}).status == 0);
    BOOST_TEST(line.json_in_changsha(two_plans())["plans"][0]["monthly"] == "179.03");
}

BOOST_AUTO_TEST_CASE(the_log_says_what_another_program_changed) {
    const CommandLine line;
    BOOST_TEST(line.run({"policy", "log"}).out == "Nothing was changed yet.\n");
    run_sql(line.own_file(), raise);
    const CommandOutcome log = line.run({"policy", "log"});
    BOOST_TEST(has(log.out, "Changed with another program"), log.out);
    BOOST_TEST(has(log.out,
                   "Changsha, \"Base pension\" from 2017-01: a month 155.00 yuan -> "
                   "165.00 yuan"),
               log.out);
    BOOST_TEST(has(line.run({"policy", "log", "--format", "csv"}).out, "1,20"));
    const CommandOutcome none = line.run({"policy", "undo", "9"});
    BOOST_TEST(none.status == 2);
    BOOST_TEST(has(none.err, "no number 9"), none.err);
}

BOOST_AUTO_TEST_CASE(differences_end_in_1_and_equal_files_in_0) {
    const CommandLine line;
    const std::string changed = line.policy_with(raise);
    const CommandOutcome files = line.run({"policy", "diff", shipped_policy().string(), changed});
    BOOST_TEST(files.status == 1);
    BOOST_TEST(has(files.out, "a month 155.00 yuan -> 165.00 yuan"), files.out);
    BOOST_TEST(line.run({"policy", "diff", changed, changed}).status == 0);
    const CommandOutcome months = line.run({"policy", "diff", "420100@2024-01", "420100@2025-07"});
    BOOST_TEST(months.status == 1);
    BOOST_TEST(has(months.out, "Wuhan 2025-07"), months.out);
    BOOST_TEST(has(months.out, "367.00 yuan"), months.out);
    BOOST_TEST(line.run({"policy", "diff", "420100@2024-01", "420100@2024-02"}).status == 0);
    BOOST_TEST(line.run({"policy", "diff", "420100@2024-01", changed}).status == 2);
}

BOOST_AUTO_TEST_CASE(restore_and_update_say_what_they_would_do) {
    const CommandLine line;
    line.run({"policy", "list"});
    run_sql(line.own_file(), raise);
    const CommandOutcome newer = line.run({"policy", "update", "--yes"});
    BOOST_TEST(newer.status == 0);
    BOOST_TEST(has(newer.out, "with you 165.00 yuan, on the other side 155.00 yuan"), newer.out);
    BOOST_TEST(line.run({"policy", "restore", "长沙"}).status == 1);
    BOOST_TEST(line.run({"policy", "restore", "长沙", "--yes"}).status == 0);
    BOOST_TEST(line.json_in_changsha(two_plans())["plans"][0]["monthly"] == "169.03");
    const CommandOutcome unknown = line.run({"policy", "restore", "未知", "--yes"});
    BOOST_TEST(unknown.status == 2);
    BOOST_TEST(has(unknown.err, "brings no figures"), unknown.err);
}

BOOST_AUTO_TEST_CASE(a_file_that_another_program_holds_is_told_by_the_program_itself) {
    const CommandLine line;
    const std::string file = line.policy_with(raise);
    const std::string words = (line.folder() / "words.txt").string();
    const std::string command = "\"" + std::string{BUILD_ROOT} +
                                "/bin/yibizhang-cli\" --lang en "
                                "--policy \"" +
                                file + "\" policy undo 1 2> \"" + words + "\"";
    SQLite::Database other{file, SQLite::OPEN_READWRITE};
    other.exec("BEGIN IMMEDIATE; UPDATE place SET note = 'x' WHERE area_code = 0");
    BOOST_TEST(std::system(command.c_str()) != 0);
    BOOST_TEST(has(bytes_of(words), "is being written by another program"), bytes_of(words));
    other.exec("COMMIT");
    BOOST_TEST(std::system((command + " > /dev/null").c_str()) == 0);
    BOOST_TEST(other.execAndGet("SELECT note FROM place WHERE area_code = 0").getString() == "x");
}

BOOST_AUTO_TEST_CASE(a_named_file_of_an_older_version_is_upgraded_only_to_be_changed) {
    const CommandLine line;
    const std::string file = old_policy(line.folder().path()).string();
    const std::string before = bytes_of(file);
    BOOST_TEST(line.run({"--policy", file, "policy", "list"}).status == 0);
    BOOST_TEST(line.run({"--policy", file, "policy", "update"}).status == 1);
    BOOST_TEST((bytes_of(file) == before));
    const CommandOutcome made = line.run({"--policy", file, "policy", "update", "--yes"});
    BOOST_TEST(made.status == 0, made.err);
    BOOST_TEST((bytes_of(file) != before));
}

// Seen: an edited figure was still credited to the document that prints another one.
BOOST_AUTO_TEST_CASE(an_edited_figure_is_called_an_own_figure_wherever_its_source_is_named) {
    const CommandLine line;
    line.run({"policy", "list"});
    run_sql(line.own_file(), raise);
    const std::string own = "own figure, changed on ";
    const std::string was = "before: a month 155.00 yuan, by ";
    for (const std::vector<std::string>& asked :
         {std::vector<std::string>{"policy", "show", "430100"},
          {"compare", "--place", "430100", "--as-of", "2017-03", "--plan", "100x15"},
          {"explain", "--place", "430100", "--as-of", "2017-03", "--plan", "100x15"}}) {
        const CommandOutcome outcome = line.run(asked);
        BOOST_TEST(outcome.status == 0, outcome.err);
        BOOST_TEST(has(outcome.out, own), outcome.out);
        BOOST_TEST(has(outcome.out, was), outcome.out);
    }
    const Json steps = Json::parse(line.run({"explain", "--place", "430100", "--as-of", "2017-03",
                                             "--plan", "100x15", "--format", "json"})
                                       .out)["steps"];
    std::set<std::string> changed;
    for (const Json& step : steps)
        for (const Json& input : step["inputs"])
            if (input["source"].is_object() && !input["source"]["changed_on"].is_null())
                changed.insert(input["value"].get<std::string>());
    BOOST_TEST((changed == std::set<std::string>{"165.00"}));
    // A document makes it a figure of that document.
    run_sql(line.own_file(),
            "UPDATE base_pension SET source_id = 'guofa-2014-8' WHERE area_code = 430100");
    BOOST_TEST(!has(line.run({"policy", "show", "430100"}).out, own));
}

BOOST_AUTO_TEST_CASE(a_policy_file_that_was_deleted_is_made_anew_and_said_to_be) {
    const CommandLine line;
    std::filesystem::create_directories(line.own_file().parent_path());
    line.run({"policy", "list"});
    std::filesystem::remove(line.own_file());
    const CommandOutcome again = line.run({"policy", "list"});
    BOOST_TEST(again.status == 0);
    BOOST_TEST(has(again.err, "was not there any more and was made anew"), again.err);
    BOOST_TEST(line.run({"policy", "list"}).err == "");
}

BOOST_AUTO_TEST_CASE(the_record_is_pruned_by_choice_only) {
    const CommandLine line;
    line.run({"policy", "list"});
    for (int i = 0; i < 3; ++i)
        run_sql(line.own_file(), "UPDATE base_pension SET note = note || 'x'");
    BOOST_TEST(line.run({"policy", "prune"}).status == 2);
    BOOST_TEST(line.run({"policy", "prune", "--keep", "0", "--yes"}).status == 2);
    BOOST_TEST(line.run({"policy", "prune", "--older-than", "2020-1-1", "--yes"}).status == 2);
    const CommandOutcome shown = line.run({"policy", "prune", "--keep", "1"});
    BOOST_TEST(shown.status == 1);
    BOOST_TEST(has(shown.out, "cannot be undone any more: 2."), shown.out);
    const auto acts = [&] {
        return Json::parse(line.run({"policy", "log", "--format", "json"}).out)["acts"].size();
    };
    BOOST_TEST(acts() == 3U);
    BOOST_TEST(line.run({"policy", "prune", "--older-than", "2020-01-01", "--yes"}).status == 0);
    BOOST_TEST(acts() == 3U);
    BOOST_TEST(line.run({"policy", "prune", "--keep", "1", "--yes"}).status == 0);
    BOOST_TEST(acts() == 1U);
}

BOOST_AUTO_TEST_CASE(a_long_difference_is_summed_up) {
    const CommandLine line;
    // 150 rows more, of which the first hundred are told one by one.
    const std::string theirs = line.policy_with(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 150) "
        "INSERT INTO average_wage (area_code, from_month, fen_per_month, source_id) "
        "SELECT 430100, printf('%04d-01', 2050 + i), 500000, 'guofa-2014-8' FROM n");
    const CommandOutcome outcome = line.run({"policy", "diff", shipped_policy().string(), theirs});
    BOOST_TEST(outcome.status == 1);
    BOOST_TEST(std::ranges::count(outcome.out, '\n') == 101);
    BOOST_TEST(has(outcome.out, "Further rows of \"Average wage\": new 50, changed 0, gone 0"),
               outcome.out);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
