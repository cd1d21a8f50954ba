// SPDX-License-Identifier: Apache-2.0
#include "store/policy_upgrade.hpp"

#include "store/change_record.hpp"
#include "store/policy_copy.hpp"
#include "store/policy_file.hpp"
#include "support/old_policy.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <set>

namespace pension {

namespace {

namespace fs = std::filesystem;

std::string one(const fs::path& file, const std::string& sql) {
    SQLite::Database db{file.string(), SQLite::OPEN_READONLY};
    return db.execAndGet(sql).getString();
}

std::set<std::string> backups(const fs::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator{folder})
        if (entry.path().filename().string().starts_with("policy.db.backup-"))
            names.insert(entry.path().string());
    return names;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(policy_upgrade)

BOOST_AUTO_TEST_CASE(an_older_file_of_the_users_is_upgraded_with_a_backup) {
    const TemporaryFolder folder;
    const fs::path file = old_policy(folder.path());
    const auto own = user_policy_file(shipped_policy(), file);
    BOOST_REQUIRE(own);
    BOOST_TEST(own.value().file == file);
    BOOST_TEST(!own.value().notice);
    BOOST_TEST(one(file, "PRAGMA user_version") == "5");
    const auto book = load_policy(file);
    BOOST_REQUIRE(book);
    const auto rules = book.value()->rules(430100, Group::ordinary);
    const auto& base = *rules.base_pension.at(month("2017-03")).value();
    BOOST_TEST(base_at(base.value, {720}).fen() == 15500);
    BOOST_TEST((base.provenance->origin == Origin::user));
    BOOST_TEST(base.provenance->note == "自己录入");
    BOOST_TEST(read_change_record(file).value().empty());
    const auto made = backups(folder.path());
    BOOST_REQUIRE(made.size() == 1U);
    BOOST_TEST(one(*made.begin(), "PRAGMA user_version") == "1");
    BOOST_TEST(one(*made.begin(), "SELECT count(*) FROM payout_months") == "3");
}

// Version 2 was STRICT and WITHOUT ROWID, which DB Browser 3.12 cannot read: it wrote one cell into
// every row.
BOOST_AUTO_TEST_CASE(a_file_of_version_2_keeps_its_rows_and_its_record) {
    const TemporaryFolder folder;
    const fs::path file = policy_of_version_2(
        folder.path(),
        "UPDATE base_pension SET fen_per_month = 16500 WHERE area_code = 430100;"
        "UPDATE pension_age SET note = '问过' WHERE area_code = 0;");
    const std::string record =
        "SELECT group_concat(act || table_name || row_before || "
        "coalesce(why, '')) FROM change_record";
    const std::string before = one(file, record);
    const Status upgraded = upgrade_policy_file(file);
    BOOST_REQUIRE(upgraded);
    BOOST_TEST(one(file, "PRAGMA user_version") == "5");
    BOOST_TEST(one(file,
                   "SELECT count(*) FROM sqlite_schema WHERE sql LIKE '%) STRICT%' OR "
                   "sql LIKE '%WITHOUT ROWID%'") == "0");
    BOOST_TEST(one(file, record) == before);
    BOOST_TEST(one(file,
                   "SELECT group_concat(area_code) FROM (SELECT * FROM change_record "
                   "ORDER BY number)") == "430100,0");
    BOOST_TEST(backups(folder.path()).size() == 1U);
    // What the document says is known of the record; a note changes no figure.
    BOOST_TEST(one(file,
                   "SELECT json_extract(changed_from, '$.fen_per_month') || origin FROM "
                   "base_pension WHERE changed_on IS NOT NULL") == "15500user");
    BOOST_TEST(one(file, "SELECT count(*) FROM pension_age WHERE changed_on IS NOT NULL") == "0");
    BOOST_TEST(static_cast<bool>(undo_act(file, 1)));
    BOOST_TEST(one(file, "SELECT fen_per_month || origin FROM base_pension") == "15500shipped");
}

// What a row says, its record and the notes beside it, and that a subsidy is as plain as it was.
BOOST_AUTO_TEST_CASE(a_file_of_version_3_keeps_its_rows_its_record_and_its_notes) {
    const TemporaryFolder folder;
    const fs::path file = policy_of_version_3(
        folder.path(), "UPDATE base_pension SET fen_per_month = 16500 WHERE area_code = 430100;");
    const std::string record =
        "SELECT group_concat(act || table_name || area_code || row_before || row_after) "
        "FROM change_record";
    const std::string note = "SELECT changed_from || changed_on || origin FROM base_pension";
    const std::string record_before = one(file, record);
    const std::string note_before = one(file, note);
    BOOST_REQUIRE(upgrade_policy_file(file));
    BOOST_TEST(one(file, "PRAGMA user_version") == "5");
    BOOST_TEST(one(file, record) == record_before);
    BOOST_TEST(one(file, note) == note_before);
    BOOST_TEST(one(file,
                   "SELECT group_concat(subsidy_fen_per_year || '/' || payment_millionths) "
                   "FROM contribution_subsidy") == "3000/0,4000/0");
    BOOST_TEST(backups(folder.path()).size() == 1U);
    BOOST_TEST(static_cast<bool>(undo_act(file, 1)));
    BOOST_TEST(one(file, "SELECT fen_per_month || origin FROM base_pension") == "15500shipped");
}

// Length and sum (times 31, plus the byte, in 64 bits) of the text of all triggers, in order of
// name, as they stand in a policy file that the version made.
struct OldTriggers {
    int version;
    fs::path (*make)(const fs::path& folder, const std::string& rows);
    std::size_t length;
    std::uint64_t sum;
};
std::ostream& operator<<(std::ostream& out, const OldTriggers& c) {
    return out << "version " << c.version;
}
const OldTriggers old_triggers[] = {
    {3, policy_of_version_3, 309445, 8653371958594479301U},
    {4, policy_of_version_4, 356818, 7659308691236246977U},
};

BOOST_DATA_TEST_CASE(the_triggers_of_old_versions_are_made_as_they_were,
                     boost::unit_test::data::make(old_triggers), c) {
    const TemporaryFolder folder;
    SQLite::Database db{c.make(folder.path(), "").string(), SQLite::OPEN_READONLY};
    SQLite::Statement trigger{db,
                              "SELECT sql FROM sqlite_schema WHERE type = 'trigger' "
                              "ORDER BY name"};
    std::string all;
    while (trigger.executeStep())
        all += (all.empty() ? "" : "\n") + trigger.getColumn(0).getString();
    std::uint64_t sum = 0;
    for (const char letter : all) sum = sum * 31 + static_cast<unsigned char>(letter);
    BOOST_TEST(all.size() == c.length);
    BOOST_TEST(sum == c.sum);
}

// Its tiers, its one rule for back-payments and its base stay what they were, and read as before.
BOOST_AUTO_TEST_CASE(a_file_of_version_4_keeps_its_figures_and_its_notes) {
    const TemporaryFolder folder;
    const fs::path file = policy_of_version_4(
        folder.path(), "UPDATE base_pension SET fen_per_month = 16500 WHERE area_code = 430100;");
    const std::string note = "SELECT changed_from || changed_on || origin FROM base_pension";
    const std::string note_before = one(file, note);
    BOOST_REQUIRE(upgrade_policy_file(file));
    BOOST_TEST(one(file, "PRAGMA user_version") == "5");
    BOOST_TEST(one(file, note) == note_before);
    BOOST_TEST(
        one(file,
            "SELECT of_which || '/' || from_age_months || '/' || at_once || '/' || subsidised "
            "|| '/' || raises_paid_year FROM back_payment_rule") == "/0/0/0/1");
    BOOST_TEST(one(file,
                   "SELECT group_concat(only_hardship || is_floor || others_say) FROM "
                   "contribution_tier") == "00,00");
    const auto read = read_policy_file(file);
    BOOST_REQUIRE(read);
    const auto& rules = read.value().rows.back_payment;
    BOOST_REQUIRE(rules.size() == 1U);
    BackPaymentRule expected{true, false, true, false};
    expected.raises_paid_year = true;
    BOOST_TEST((rules.front().figure.value == expected));
    BOOST_TEST(static_cast<bool>(undo_act(file, 1)));
    BOOST_TEST(one(file, "SELECT fen_per_month || origin FROM base_pension") == "15500shipped");
}

BOOST_AUTO_TEST_CASE(a_figure_changed_back_or_given_a_document_is_not_noted) {
    const TemporaryFolder folder;
    const fs::path file = policy_of_version_2(
        folder.path(),
        "UPDATE base_pension SET fen_per_month = 16500; UPDATE base_pension SET fen_per_month = "
        "15500; UPDATE pension_age SET age_months = 756;"
        "INSERT INTO source (source_id, document, evidence, read_on) VALUES ('new', '新文件', 'A',"
        " '2026-11-21'); UPDATE pension_age SET source_id = 'new';");
    BOOST_REQUIRE(upgrade_policy_file(file));
    BOOST_TEST(one(file, "SELECT count(*) FROM base_pension WHERE changed_on IS NOT NULL") == "0");
    BOOST_TEST(one(file, "SELECT count(*) FROM pension_age WHERE changed_on IS NOT NULL") == "0");
}

// In a table of their own, in tenths of a month.
BOOST_AUTO_TEST_CASE(payout_months_of_the_employee_scheme_are_kept) {
    const TemporaryFolder folder;
    const fs::path file = old_policy(folder.path());
    BOOST_REQUIRE(upgrade_policy_file(file));
    BOOST_TEST(one(file,
                   "SELECT group_concat(payout_tenths) FROM (SELECT payout_tenths FROM "
                   "employee_payout_months ORDER BY from_age_months)") == "1950,1390");
}

BOOST_AUTO_TEST_CASE(what_the_user_added_survives) {
    const TemporaryFolder folder;
    const fs::path file =
        old_policy(folder.path(),
                   "CREATE TABLE my_notes (text TEXT); INSERT INTO my_notes VALUES ('电话');"
                   "CREATE VIEW my_view AS SELECT no_such_function(fen_per_month) FROM "
                   "base_pension; CREATE INDEX my_index ON base_pension (fen_per_month);"
                   "CREATE TABLE mine (area_code INTEGER REFERENCES place (area_code));"
                   "INSERT INTO mine VALUES (430100);");
    BOOST_REQUIRE(upgrade_policy_file(file));
    BOOST_TEST(one(file, "SELECT text FROM my_notes") == "电话");
    BOOST_TEST(one(file, "SELECT area_code FROM mine") == "430100");
    BOOST_TEST(one(file,
                   "SELECT count(*) FROM sqlite_schema WHERE name IN "
                   "('my_view', 'my_index')") == "2");
    BOOST_TEST(static_cast<bool>(load_policy(file)));
}

BOOST_AUTO_TEST_CASE(a_file_that_is_only_named_is_read_and_not_altered) {
    const TemporaryFolder folder;
    const fs::path file = old_policy(folder.path());
    const std::string before = bytes_of(file);
    const auto book = load_policy(file);
    BOOST_REQUIRE(book);
    BOOST_TEST(book.value()->places().size() == 2U);
    BOOST_TEST(read_change_record(file).value().empty());
    BOOST_TEST((bytes_of(file) == before));
    BOOST_TEST(backups(folder.path()).empty());
}

BOOST_AUTO_TEST_CASE(an_older_file_whose_tables_were_altered_is_refused_and_untouched) {
    const TemporaryFolder folder;
    const fs::path file = old_policy(folder.path(), "ALTER TABLE place ADD COLUMN telephone TEXT;");
    const std::string before = bytes_of(file);
    const Status upgraded = upgrade_policy_file(file);
    BOOST_REQUIRE(!upgraded);
    BOOST_TEST((upgraded.error().code == ErrorCode::policy_tables_altered));
    BOOST_TEST(fact(upgraded.error(), "tables") == "place:columns_added=telephone");
    BOOST_TEST((load_policy(file).error().code == ErrorCode::policy_tables_altered));
    BOOST_TEST((bytes_of(file) == before));
    BOOST_TEST(backups(folder.path()).empty());
}

// The user has a table of the name that the new schema needs: it fails after most of the work.
BOOST_AUTO_TEST_CASE(a_failure_in_the_middle_leaves_the_file_as_it_was) {
    const TemporaryFolder folder;
    const fs::path file = old_policy(folder.path(), "CREATE TABLE change_record (mine TEXT);");
    const std::string before = bytes_of(file);
    const Status upgraded = upgrade_policy_file(file);
    BOOST_REQUIRE(!upgraded);
    BOOST_TEST((upgraded.error().code == ErrorCode::policy_file_not_upgraded));
    BOOST_TEST(fact(upgraded.error(), "reason").find("change_record") != std::string::npos);
    BOOST_TEST((bytes_of(file) == before));
    BOOST_TEST(std::distance(fs::directory_iterator{folder.path()}, {}) == 1);
}

BOOST_AUTO_TEST_CASE(a_file_of_a_newer_program_is_never_altered) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    run_sql(file, "PRAGMA user_version = 99");
    const std::string before = bytes_of(file);
    BOOST_TEST((upgrade_policy_file(file).error().code == ErrorCode::policy_file_too_new));
    BOOST_TEST((undo_act(file, 1).error().code == ErrorCode::policy_file_too_new));
    BOOST_TEST(static_cast<bool>(user_policy_file(shipped_policy(), file)));
    BOOST_TEST((bytes_of(file) == before));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
