// SPDX-License-Identifier: Apache-2.0
#include "store/policy_file.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <functional>
#include <set>
#include <sys/stat.h>

namespace pension {

namespace {

namespace fs = std::filesystem;

/// A way of being wrong, and what the user is told.
struct Broken {
    const char* what;
    std::function<void(const fs::path&)> break_it;
    ErrorCode code;
    const char* fact_name;
    const char* fact_part;  ///< Stands in that fact.
};

std::ostream& operator<<(std::ostream& out, const Broken& broken) {
    return out << broken.what;
}

std::function<void(const fs::path&)> sql(std::string text) {
    return [text](const fs::path& file) { run_sql(file, text); };
}

std::function<void(const fs::path&)> bytes(std::string content) {
    return [content](const fs::path& file) { write_bytes(file, content); };
}

std::function<void(const fs::path&)> schema_edit(std::string from, std::string to) {
    return sql("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '" + from +
               "', '" + to + "'); PRAGMA writable_schema = RESET;");
}

const auto damaged = ErrorCode::policy_file_damaged;
const auto altered = ErrorCode::policy_tables_altered;
const auto not_sqlite = ErrorCode::policy_file_not_sqlite;
const auto wrong = ErrorCode::policy_figure_wrong;

const Broken broken_files[] = {
    {"missing", [](const fs::path& file) { fs::remove(file); }, ErrorCode::file_missing, "file",
     "policy.db"},
    {"a folder",
     [](const fs::path& file) {
         fs::remove(file);
         fs::create_directory(file);
     },
     ErrorCode::file_not_readable, "reason", "irectory"},
    {"a file of four gigabytes, of which nothing was written",
     [](const fs::path& file) { fs::resize_file(file, std::uintmax_t{4} << 30U); },
     ErrorCode::policy_file_too_big, "size", "4096"},
    {"a pipe in the place of the journal",
     [](const fs::path& file) {
         BOOST_REQUIRE(::mkfifo((file.string() + "-journal").c_str(), 0600) == 0);
     },
     ErrorCode::policy_file_beside, "beside", "policy.db-journal"},
    {"a pipe in the place of the file",
     [](const fs::path& file) {
         fs::remove(file);
         BOOST_REQUIRE(::mkfifo(file.c_str(), 0600) == 0);
     },
     ErrorCode::file_not_readable, "reason", ""},
    {"a link to a device in the place of the journal",
     [](const fs::path& file) { fs::create_symlink("/dev/null", file.string() + "-journal"); },
     ErrorCode::policy_file_beside, "beside", "policy.db-journal"},
    {"empty", bytes(""), not_sqlite, "file", "policy.db"},
    {"a text file", bytes("area_code,from_month\n430100,2017-01\n"), not_sqlite, "file",
     "policy.db"},
    {"a picture", bytes("\x89PNG\r\n\x1a\n" + std::string(2000, '\x07')), not_sqlite, "file", ""},
    {"another program's database", sql("PRAGMA application_id = 7"),
     ErrorCode::policy_file_of_another, "file", "policy.db"},
    {"a newer version", sql("PRAGMA user_version = 6"), ErrorCode::policy_file_too_new, "theirs",
     "6"},
    {"an older version", sql("PRAGMA user_version = 0"), ErrorCode::policy_file_too_old, "ours",
     "5"},
    {"a dropped table", sql("DROP TABLE yearly_cap"), altered, "tables", "yearly_cap:missing"},
    {"a dropped trigger", sql("DROP TRIGGER yearly_cap_changed"), altered, "tables",
     "yearly_cap:triggers"},
    {"an added trigger",
     sql("CREATE TRIGGER mine AFTER INSERT ON place BEGIN DELETE FROM yearly_cap; END"), damaged,
     "reason", "trigger mine was added"},
    {"an added column", sql("ALTER TABLE place ADD COLUMN telephone TEXT"), altered, "tables",
     "place:columns_added=telephone"},
    {"a loosened CHECK", schema_edit("age_months BETWEEN 480 AND 960", "age_months > 0"), altered,
     "tables", "pension_age:checks"},
    {"a column that takes any type", schema_edit("typeof(years) = ''integer''", "1"), altered,
     "tables", "minimum_years:checks"},
    {"a dropped index", sql("DROP INDEX change_record_by_act"), altered, "tables",
     "change_record:index"},
    {"a value of another type",
     sql("PRAGMA ignore_check_constraints = ON; UPDATE minimum_years SET years = 'fifteen'"),
     damaged, "reason", "minimum_years"},
    {"a row against a CHECK",
     sql("PRAGMA ignore_check_constraints = ON; UPDATE yearly_cap SET fen_per_year = -1"), damaged,
     "reason", "yearly_cap"},
    {"a figure without its source",
     sql("PRAGMA foreign_keys = OFF; DELETE FROM source WHERE source_id = 'wendeng-2020'"), damaged,
     "reason", "a row names a source that is not there"},
    {"a figure without its place",
     sql("PRAGMA foreign_keys = OFF; DELETE FROM place WHERE area_code = 430100"), damaged,
     "reason", "a row names a place that is not there"},
    {"a name in GBK",  // 长沙 as an old Windows console writes it.
     sql("UPDATE place SET name_zh = CAST(x'B3A4C9B3' AS TEXT) WHERE area_code = 430100"), damaged,
     "reason", "a text in column name_zh is not UTF-8"},
    {"cut off", [](const fs::path& file) { fs::resize_file(file, fs::file_size(file) / 2); },
     damaged, "reason", "malformed"},
    {"cut off in its first page", [](const fs::path& file) { fs::resize_file(file, 60); }, damaged,
     "reason", ""},
    {"tiers out of order",
     sql("UPDATE contribution_tier SET to_fen_per_year = 30000, step_fen = 10000 "
         "WHERE area_code = 430100 AND from_fen_per_year = 10000"),
     wrong, "finding",
     "430100 contribution_tier 2017-01 tiers_not_rising (amount 200.00, before 300.00)"},
    {"brackets that overlap",
     sql("INSERT INTO long_payer_supplement (area_code, from_month, from_year, to_year, "
         "fen_per_month_per_year, source_id) "
         "VALUES (430100, '2017-01', 10, 20, 50, 'guofa-2014-8')"),
     wrong, "finding", "430100 long_payer_supplement 2017-01 "},
    {"a list of two sources",
     sql("UPDATE contribution_tier SET source_id = 'guofa-2014-8' "
         "WHERE area_code = 430100 AND from_fen_per_year = 300000"),
     wrong, "finding", "430100 contribution_tier 2017-01 list_disagrees (field source_id)"},
    {"places in a circle",
     sql("PRAGMA foreign_keys = OFF; UPDATE place SET parent_code = 430100 "
         "WHERE area_code = 430000"),
     wrong, "finding", "parents_in_a_circle"},
    {"no nation",
     sql("PRAGMA foreign_keys = OFF; UPDATE place SET parent_code = area_code "
         "WHERE area_code = 430000; DELETE FROM place WHERE area_code = 0"),
     damaged, "reason", "a row names a place"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(refused_files)

BOOST_DATA_TEST_CASE(a_broken_file_is_refused_with_what_is_wrong,
                     boost::unit_test::data::make(broken_files), broken) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    broken.break_it(file);
    const auto loaded = load_policy(file);
    BOOST_REQUIRE(!loaded);
    BOOST_TEST((loaded.error().code == broken.code),
               "code " << static_cast<int>(loaded.error().code));
    BOOST_TEST(fact(loaded.error(), "file") == file.string());
    const std::string told{fact(loaded.error(), broken.fact_name)};
    BOOST_TEST(told.find(broken.fact_part) != std::string::npos,
               "\"" << told << "\" does not name \"" << broken.fact_part << "\"");
}

BOOST_AUTO_TEST_CASE(all_that_is_wrong_can_be_read_where_only_figures_are) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    run_sql(file,
            "UPDATE contribution_tier SET source_id = 'guofa-2014-8' "
            "WHERE area_code = 430100 AND from_fen_per_year = 300000;"
            "UPDATE contribution_tier SET to_fen_per_year = 30000, step_fen = 10000 "
            "WHERE area_code = 430100 AND from_fen_per_year = 10000;");
    const auto read = read_policy_file(file);
    BOOST_REQUIRE(read);
    std::set<FindingCode> errors;
    for (const Finding& each : read.value().findings) {
        if (each.severity == Severity::error) errors.insert(each.code);
        BOOST_TEST(each.facts.back().first == "place_en", one_line(each));
    }
    BOOST_TEST((errors == std::set{FindingCode::list_disagrees, FindingCode::tiers_not_rising}));
    // The error of load_policy() holds the first one whole.
    const auto loaded = load_policy(file);
    BOOST_REQUIRE(!loaded);
    const auto first = first_error(read.value().findings);
    BOOST_TEST((finding_in(loaded.error().facts) == *first));
}

BOOST_AUTO_TEST_CASE(a_damaged_file_cannot_be_read_for_its_findings_either) {
    const TemporaryFolder folder;
    const fs::path file = folder / "policy.db";
    write_bytes(file, "notes");
    BOOST_TEST((read_policy_file(file).error().code == not_sqlite));
}

BOOST_AUTO_TEST_CASE(an_overwritten_page_is_found_wherever_it_lies) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    const std::string whole = bytes_of(file);
    constexpr std::size_t page = 4096;
    for (std::size_t at = page; at < whole.size(); at += page) {
        std::string broken = whole;
        broken.replace(at, page, page, '\xA5');
        write_bytes(file, broken);
        const auto loaded = load_policy(file);
        BOOST_REQUIRE(!loaded);
        BOOST_TEST((loaded.error().code == damaged), "page at " << at);
    }
}

BOOST_AUTO_TEST_CASE(a_file_that_another_program_is_writing_is_busy) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    SQLite::Database other{file.string(), SQLite::OPEN_READWRITE};
    other.exec("BEGIN EXCLUSIVE");
    const auto loaded = load_policy(file);
    BOOST_REQUIRE(!loaded);
    BOOST_TEST((loaded.error().code == ErrorCode::policy_file_busy));
    other.exec("COMMIT");
    BOOST_TEST(static_cast<bool>(load_policy(file)));
}

BOOST_AUTO_TEST_CASE(what_the_user_adds_beside_our_tables_is_left_alone) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    const std::string id = load_policy(file).value()->policy_id(430100);
    run_sql(file,
            "CREATE TABLE my_notes (text TEXT); INSERT INTO my_notes VALUES ('ok');"
            "CREATE VIEW my_view AS SELECT no_such_function(text) FROM my_notes;"
            "DROP VIEW current_figures; CREATE VIEW current_figures AS SELECT 1; ANALYZE;");
    const auto loaded = load_policy(file);
    BOOST_REQUIRE(loaded);
    BOOST_TEST(loaded.value()->policy_id(430100) == id);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
