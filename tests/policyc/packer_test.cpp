// SPDX-License-Identifier: Apache-2.0
#include "store/policy_file.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>

// The packer as the build calls it.

namespace pension {

namespace {

namespace fs = std::filesystem;

const fs::path shipped_data = fs::path{SOURCE_ROOT} / "data" / "policy";

struct Outcome {
    int status = 0;
    std::string words;
};

Outcome run(const TemporaryFolder& folder, const std::string& mode, const fs::path& data,
            const fs::path& output) {
    const fs::path words = folder / "words.txt";
    const std::string command = "\"" + std::string{BUILD_ROOT} + "/bin/policyc\" " + mode + "\"" +
                                data.string() + "\" \"" + output.string() + "\" 2> \"" +
                                words.string() + "\"";
    const int status = std::system(command.c_str());
    return {status, bytes_of(words)};
}

Outcome pack(const TemporaryFolder& folder, const fs::path& data, const fs::path& output) {
    return run(folder, "", data, output);
}

Outcome pack_answers(const TemporaryFolder& folder, const fs::path& data, const fs::path& output) {
    return run(folder, "answers ", data, output);
}

fs::path copy_of_data(const TemporaryFolder& folder) {
    fs::copy(shipped_data, folder / "data", fs::copy_options::recursive);
    return folder / "data";
}

void expect_refusal(const char* file, const std::string& rows, const std::string& words) {
    const TemporaryFolder folder;
    const fs::path data = copy_of_data(folder);
    write_bytes(data / file, rows);
    const Outcome outcome = pack(folder, data, folder / "policy.db");
    BOOST_TEST(outcome.status != 0);
    BOOST_TEST(outcome.words.find(words) != std::string::npos,
               "\"" << outcome.words << "\" does not say \"" << words << "\"");
    BOOST_TEST(!fs::exists(folder / "policy.db"));
    BOOST_TEST(!fs::exists(folder / "policy.db.draft"));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(packer)

BOOST_AUTO_TEST_CASE(two_runs_give_the_same_bytes) {
    const TemporaryFolder folder;
    BOOST_TEST(pack(folder, shipped_data, folder / "one.db").status == 0);
    BOOST_TEST(pack(folder, shipped_data, folder / "two.db").status == 0);
    BOOST_TEST((bytes_of(folder / "one.db") == bytes_of(folder / "two.db")));
    BOOST_TEST((bytes_of(folder / "one.db") == bytes_of(shipped_policy())));
}

BOOST_AUTO_TEST_CASE(answers_are_packed_alike_and_one_that_lacks_something_is_named) {
    const TemporaryFolder folder;
    const fs::path data = fs::path{SOURCE_ROOT} / "data" / "answers";
    const fs::path shipped = shipped_policy().parent_path() / "answers.db";
    BOOST_TEST(pack_answers(folder, data, folder / "answers.db").status == 0);
    BOOST_TEST((bytes_of(folder / "answers.db") == bytes_of(shipped)));
    fs::create_directories(folder / "data" / "430100");
    write_bytes(folder / "data" / "430100" / "tiers.md", "from: 2017-01\n\n# zh_CN Q\n\nT\n");
    const Outcome refused = pack_answers(folder, folder / "data", folder / "refused.db");
    BOOST_TEST(refused.status != 0);
    BOOST_TEST(
        refused.words.ends_with("data/430100/tiers.md: the head lacks something: 1, document.\n"));
    BOOST_TEST(!fs::exists(folder / "refused.db"));
}

BOOST_AUTO_TEST_CASE(what_the_data_cover_is_written_down_beside_them) {
    const fs::path written = fs::path{SOURCE_ROOT} / "data" / "COVERAGE.md";
    BOOST_TEST((bytes_of(written) == bytes_of(fs::path{BUILD_ROOT} / "COVERAGE.md")),
               "data/COVERAGE.md is out of date; renew it: cmake --build build --target coverage");
}

BOOST_AUTO_TEST_CASE(a_file_that_was_there_is_replaced_or_kept_whole) {
    const TemporaryFolder folder;
    write_bytes(folder / "policy.db", "old");
    BOOST_TEST(pack(folder, folder / "no data", folder / "policy.db").status != 0);
    BOOST_TEST(bytes_of(folder / "policy.db") == "old");
    BOOST_TEST(pack(folder, shipped_data, folder / "policy.db").status == 0);
    BOOST_TEST(static_cast<bool>(load_policy(folder / "policy.db")));
}

BOOST_AUTO_TEST_CASE(a_row_that_the_schema_refuses_is_named_by_its_file) {
    expect_refusal("430100/yearly_cap.sql",
                   "INSERT INTO yearly_cap (area_code, from_month, fen_per_year, source_id) "
                   "VALUES (430100, '2017-13', 300000, 'changsha-12333-2017')",
                   "430100/yearly_cap.sql: a figure was refused: CHECK constraint failed");
    expect_refusal("430100/yearly_cap.sql", "INSERT INTO yearly_cup VALUES (1)",
                   "430100/yearly_cap.sql: a figure was refused: no such table: yearly_cup");
}

BOOST_AUTO_TEST_CASE(a_figure_that_the_program_would_refuse_is_named_by_its_file) {
    expect_refusal("430000/long_payer_supplement.sql",
                   "INSERT INTO long_payer_supplement (area_code, from_month, from_year, "
                   "fen_per_month_per_year, source_id) VALUES "
                   "(430000, '2017-01', 1, 100, 'guofa-2014-8'), "
                   "(430000, '2017-01', 16, 200, 'guofa-2014-8')",
                   "430000/long_payer_supplement.sql: a figure was refused: "
                   "430000 long_payer_supplement 2017-01 brackets_overlap (year 16)");
}

BOOST_AUTO_TEST_CASE(a_source_that_is_not_there_is_named_by_its_table) {
    expect_refusal("430100/yearly_cap.sql",
                   "INSERT INTO yearly_cap (area_code, from_month, fen_per_year, source_id) "
                   "VALUES (430100, '2017-01', 300000, 'no-such-document')",
                   "yearly_cap: a row names a source that is not there");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
