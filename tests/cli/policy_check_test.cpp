// SPDX-License-Identifier: Apache-2.0
#include "in_process.hpp"
#include "policy/finding.hpp"
#include "support/policy_files.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>
#include <sstream>

namespace bdata = boost::unit_test::data;

namespace pension {

std::ostream& operator<<(std::ostream& out, FindingCode finding) {
    return out << code(finding);
}

namespace {

/// tests/broken/CODE.sql: statements that break the shipped file, and in comments what is said.
struct BrokenFile {
    std::string sql;
    int status = -1;
    std::vector<std::string> says;
};

BrokenFile broken_file(FindingCode finding) {
    const auto path = std::filesystem::path{SOURCE_ROOT} / "tests" / "broken" /
                      (std::string{code(finding)} + ".sql");
    BOOST_REQUIRE_MESSAGE(std::filesystem::exists(path), path);
    BrokenFile broken;
    broken.sql = bytes_of(path);
    std::istringstream text{broken.sql};
    const std::string status = "-- exit status: ";
    const std::string says = "-- says: ";
    for (std::string line; std::getline(text, line);) {
        if (line.starts_with(status)) broken.status = std::stoi(line.substr(status.size()));
        if (line.starts_with(says)) broken.says.push_back(line.substr(says.size()));
    }
    BOOST_REQUIRE(!broken.says.empty());
    return broken;
}

/// The file's own CHECKs, keys and references keep these out; only an entry of figures can hold
/// them (tests/policy).
const std::set<FindingCode> never_in_a_file{
    FindingCode::nation_missing,      FindingCode::parent_unknown,
    FindingCode::month_repeated,      FindingCode::subsidies_not_rising,
    FindingCode::amount_not_positive, FindingCode::payout_ages_not_rising};

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in{text};
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

const std::string two_errors =
    "UPDATE contribution_tier SET to_fen_per_year = 30000, step_fen = 10000 "
    "WHERE area_code = 430100 AND from_fen_per_year = 10000;"
    "INSERT INTO long_payer_supplement (area_code, from_month, from_known, from_year, to_year, "
    "fen_per_month_per_year, source_id) SELECT area_code, from_month, from_known, 10, 20, "
    "fen_per_month_per_year, source_id FROM long_payer_supplement WHERE area_code = 430100;";

}  // namespace

BOOST_AUTO_TEST_SUITE(policy_check)

BOOST_AUTO_TEST_CASE(the_shipped_file_has_no_errors_and_each_warning_is_a_sentence) {
    const CommandLine line;
    const CommandOutcome outcome = line.run({"policy", "check", shipped_policy().string()});
    BOOST_TEST(outcome.status == 0);
    BOOST_TEST(outcome.err == "");
    const auto lines = lines_of(outcome.out);
    BOOST_REQUIRE(!lines.empty());
    for (const std::string& each : lines) BOOST_TEST(each.ends_with('.'), each);
    BOOST_TEST(lines.back() == "Errors: 0. Warnings: " + std::to_string(lines.size() - 1) + ".");
    BOOST_TEST(!std::filesystem::exists(line.own_file()));
}

// March 2017 is today: the figures of 2017 are fresh. A year later they are not.
BOOST_AUTO_TEST_CASE(old_figures_are_told_for_the_month_asked) {
    const CommandLine line;
    const std::string old_tiers = "Changsha, \"Contribution tiers\" from 2017-01: nothing newer";
    const CommandOutcome today = line.run({"policy", "check"});
    BOOST_TEST(!has(today.out, old_tiers), today.out);
    const CommandOutcome later = line.run({"policy", "check", "--as-of", "2018-02"});
    BOOST_TEST(later.status == 0);
    BOOST_TEST(has(later.out, old_tiers), later.out);
}

BOOST_AUTO_TEST_CASE(without_a_file_the_users_own_is_checked) {
    const CommandLine line;
    BOOST_TEST(line.run({"policy", "check"}).status == 0);
    BOOST_REQUIRE(std::filesystem::exists(line.own_file()));
    run_sql(line.own_file(), two_errors);
    const CommandOutcome outcome = line.run({"policy", "check"});
    BOOST_TEST(outcome.status == 1);
    BOOST_TEST(outcome.err == "");
}

BOOST_AUTO_TEST_CASE(all_errors_are_told_and_before_the_warnings) {
    const CommandLine line;
    const std::string file = line.policy_with(two_errors);
    const std::string before = bytes_of(file);
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"policy", "check", file},
          {"--policy", file, "policy", "check"}}) {
        const CommandOutcome outcome = line.run(arguments);
        BOOST_TEST(outcome.status == 1);
        const auto lines = lines_of(outcome.out);
        BOOST_REQUIRE(lines.size() >= 3U);
        BOOST_TEST(has(lines[0], "the tier of 200.00 yuan is not above"), lines[0]);
        BOOST_TEST(has(lines[1], "year 16 stands in two brackets"), lines[1]);
        BOOST_TEST(lines.back().starts_with("Errors: 2. "), lines.back());
    }
    BOOST_TEST((bytes_of(file) == before));
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_read_ends_in_3_with_one_sentence) {
    const CommandLine line;
    const auto notes = line.folder() / "notes.db";
    write_bytes(notes, "notes");
    const std::string damaged = line.policy_with("DROP TABLE yearly_cap");
    for (const auto& [file, says] : {std::pair{notes.string(), "no SQLite database"},
                                     {damaged, "it is not there"},
                                     {(line.folder() / "none.db").string(), "does not exist"},
                                     {"", "does not exist"}}) {
        const CommandOutcome outcome = line.run({"policy", "check", file});
        BOOST_TEST(outcome.status == 3);
        BOOST_TEST(outcome.out == "");
        BOOST_TEST(has(outcome.err, says), outcome.err);
        BOOST_TEST(std::ranges::count(outcome.err, '\n') == 1);
    }
}

BOOST_DATA_TEST_CASE(each_way_of_being_wrong_is_told, bdata::make(all_finding_codes), finding) {
    if (never_in_a_file.contains(finding)) return;
    const CommandLine line;
    const BrokenFile broken = broken_file(finding);
    const CommandOutcome outcome = line.run({"policy", "check", line.policy_with(broken.sql)});
    BOOST_TEST(outcome.status == broken.status, outcome.err);
    for (const std::string& part : broken.says)
        BOOST_TEST(has(outcome.out, part), outcome.out << "does not say: " << part);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
