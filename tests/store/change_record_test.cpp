// SPDX-License-Identifier: Apache-2.0
#include "store/change_record.hpp"

#include "store/policy_file.hpp"
#include "store/policy_shape.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <SQLiteCpp/Statement.h>
#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

namespace fs = std::filesystem;

std::vector<RecordedAct> record_of(const fs::path& file) {
    const auto read = read_change_record(file);
    BOOST_REQUIRE(read);
    return read.value();
}

/// All rows of all tables but the record, as one text.
std::string rows_of(const fs::path& file) {
    SQLite::Database db{file.string(), SQLite::OPEN_READONLY};
    std::string text;
    for (const TableShape& table : recorded_tables()) {
        SQLite::Statement row{db, "SELECT * FROM " + table.name + " ORDER BY " + listed(table.key)};
        while (row.executeStep())
            for (int at = 0; at < row.getColumnCount(); ++at)
                text += row.getColumn(at).getString() + "|";
    }
    return text;
}

std::int64_t fen(const std::optional<FileRow>& row, const char* column) {
    BOOST_REQUIRE(row);
    return number_of(*row, column);
}

const std::string cap =
    "INTO yearly_cap (area_code, from_month, fen_per_year, source_id) VALUES (430100, '2017-01', ";

}  // namespace

BOOST_AUTO_TEST_SUITE(change_record)

BOOST_AUTO_TEST_CASE(the_shipped_file_has_an_empty_record) {
    BOOST_TEST(record_of(shipped_policy()).empty());
}

BOOST_AUTO_TEST_CASE(an_edit_from_outside_is_recorded_and_can_be_undone) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    const std::string before = rows_of(file);
    run_sql(file,
            "UPDATE base_pension SET fen_per_month = 16500 "
            "WHERE area_code = 430100 AND from_month = '2017-01'");
    const auto acts = record_of(file);
    BOOST_REQUIRE(acts.size() == 1U);
    BOOST_REQUIRE(acts[0].changes.size() == 1U);
    BOOST_TEST((acts[0].kind == ActKind::outside));
    BOOST_TEST(acts[0].why == "");
    const RowChange& change = acts[0].changes[0];
    BOOST_TEST(fen(change.before, "fen_per_month") == 15500);
    BOOST_TEST(fen(change.after, "fen_per_month") == 16500);
    BOOST_TEST(text_of(*change.before, "origin") == "shipped");
    BOOST_TEST(text_of(*change.after, "origin") == "user");

    const auto undone = undo_act(file, 1);
    BOOST_REQUIRE(undone);
    BOOST_TEST(undone.value().number == 2);
    BOOST_TEST(*undone.value().undoes == 1);
    BOOST_TEST((rows_of(file) == before));
    // The undoing is an act itself and can be undone.
    BOOST_REQUIRE(undo_act(file, 2));
    const auto rules = load_policy(file).value()->rules(430100, Group::ordinary);
    BOOST_TEST(base_at(rules.base_pension.at(month("2017-03")).value()->value, {720}).fen() ==
               16500);
}

BOOST_AUTO_TEST_CASE(the_rows_of_one_statement_are_one_act_and_undone_together) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    const std::string before = rows_of(file);
    run_sql(file, "DELETE FROM contribution_subsidy WHERE area_code = 430100");
    const auto acts = record_of(file);
    BOOST_REQUIRE(acts.size() == 1U);
    BOOST_TEST(acts[0].changes.size() == 14U);
    BOOST_REQUIRE(undo_act(file, 1));
    BOOST_TEST((rows_of(file) == before));
}

/// How many acts, each with its number of rows: "1+4+4".
std::string acts_of(SQLite::Database& db) {
    return db
        .execAndGet(
            "SELECT coalesce(group_concat(n, '+'), '') FROM (SELECT count(*) AS n FROM "
            "change_record WHERE number > 0 GROUP BY act ORDER BY act)")
        .getString();
}

// A script runs many statements in the millisecond that "now" can tell; the record is told apart
// by what each of them had changed before.
BOOST_AUTO_TEST_CASE(statements_of_one_millisecond_are_acts_of_their_own) {
    const std::string changsha = " WHERE area_code = 430100";
    for (const char* recursive : {"OFF", "ON"}) {
        const TemporaryFolder folder;
        const fs::path file = copy_of_shipped(folder.path());
        SQLite::Database db{file.string(), SQLite::OPEN_READWRITE};
        db.exec(std::string{"PRAGMA recursive_triggers = "} + recursive);
        db.exec("BEGIN");  // Without waiting for the disk in between.
        // One row of a small table each, a quarter of a millisecond: many are in the same one.
        std::string script;
        for (int i = 0; i < 400; ++i)
            script += "UPDATE place SET note = coalesce(note, '') || 'x'" + changsha + ";";
        db.exec(script);
        const auto acts = db.execAndGet("SELECT count(DISTINCT act) FROM change_record").getInt64();
        BOOST_TEST(acts == 400);
        BOOST_TEST(
            db.execAndGet("SELECT count(DISTINCT changed_at) FROM change_record").getInt64() <
            acts);
        BOOST_TEST(db.execAndGet("SELECT count(*) FROM change_record").getInt64() == acts);
    }
}

BOOST_AUTO_TEST_CASE(the_rows_of_each_kind_of_statement_stay_together) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    SQLite::Database db{file.string(), SQLite::OPEN_READWRITE};
    const std::string rows =
        "SELECT area_code, for_group, from_month, from_age_months, fen_per_month + 1, source_id "
        "FROM base_pension WHERE area_code = 430100 ORDER BY from_month";
    const std::string columns =
        "base_pension (area_code, for_group, from_month, from_age_months, fen_per_month, "
        "source_id) ";
    db.exec("CREATE TEMP TABLE mine AS " + rows);
    db.exec("BEGIN");
    db.exec("INSERT OR REPLACE INTO " + columns + "SELECT * FROM mine");
    BOOST_TEST(acts_of(db) == "4");
    db.exec("DELETE FROM base_pension WHERE area_code = 430100 AND from_month > '2018-12'");
    BOOST_TEST(acts_of(db) == "4+2");
    // Two of the four are there: what is left out notes nothing, and does not part the others.
    db.exec("INSERT OR IGNORE INTO " + columns + "SELECT * FROM mine ORDER BY from_month DESC");
    BOOST_TEST(acts_of(db) == "4+2+2");
    db.exec("UPDATE base_pension SET note = note WHERE area_code = 430100");
    BOOST_TEST(acts_of(db) == "4+2+2");
    db.exec("INSERT INTO base_pension SELECT * FROM base_pension WHERE 0");
    db.exec("UPDATE place SET note = 'x'; UPDATE place SET note = 'y'");
    const std::string places = db.execAndGet("SELECT count(*) FROM place").getString();
    BOOST_TEST(acts_of(db) == "4+2+2+" + places + "+" + places);
    db.exec("COMMIT");
}

BOOST_AUTO_TEST_CASE(every_table_is_recorded_with_recursive_triggers_or_without) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    SQLite::Database db{file.string(), SQLite::OPEN_READWRITE};
    for (const char* recursive : {"OFF", "ON"})
        for (const TableShape& table : recorded_tables()) {
            db.exec(std::string{"PRAGMA recursive_triggers = "} + recursive);
            const std::string column = table.name == "source" ? "link" : "note";
            const auto count = [&](const std::string& from) {
                return db.execAndGet("SELECT count(*) FROM " + from).getInt64();
            };
            db.exec("DELETE FROM change_record");
            db.exec("UPDATE " + table.name + " SET " + column + " = " + column + " || '.'");
            BOOST_TEST(count("change_record") == count(table.name), table.name);
            // Nothing changed is nothing to record.
            db.exec("DELETE FROM change_record");
            db.exec("UPDATE " + table.name + " SET " + column + " = " + column);
            BOOST_TEST(count("change_record") == 0, table.name);
        }
}

BOOST_AUTO_TEST_CASE(a_row_that_was_replaced_is_not_lost) {
    for (const char* recursive : {"OFF", "ON"}) {
        const TemporaryFolder folder;
        const fs::path file = copy_of_shipped(folder.path());
        const std::string before = rows_of(file);
        run_sql(file, std::string{"PRAGMA recursive_triggers = "} + recursive +
                          "; INSERT OR REPLACE " + cap + "400000, 'guofa-2014-8')");
        const auto acts = record_of(file);
        // The newest first; with recursive triggers SQLite says that the old row went.
        for (const RecordedAct& act : acts) BOOST_REQUIRE(undo_act(file, act.number));
        BOOST_TEST((rows_of(file) == before), recursive);
    }
}

BOOST_AUTO_TEST_CASE(a_row_that_was_not_put_in_after_all_leaves_no_trace) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    run_sql(file, "INSERT OR IGNORE " + cap + "500000, 'guofa-2014-8')");
    BOOST_TEST(record_of(file).empty());
    run_sql(file, "INSERT " + cap +
                      "500000, 'guofa-2014-8') ON CONFLICT DO UPDATE SET fen_per_year = 700000");
    const auto acts = record_of(file);
    BOOST_REQUIRE(acts.size() == 1U);
    BOOST_TEST(fen(acts[0].changes[0].before, "fen_per_year") == 300000);
    BOOST_TEST(fen(acts[0].changes[0].after, "fen_per_year") == 700000);
}

BOOST_AUTO_TEST_CASE(no_update_drops_another_row_unseen) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    const std::string before = rows_of(file);
    BOOST_CHECK_THROW(run_sql(file,
                              "UPDATE OR REPLACE base_pension SET from_month = '2018-01' "
                              "WHERE area_code = 430100 AND from_month = '2017-01'"),
                      SQLite::Exception);
    BOOST_TEST((rows_of(file) == before));
}

BOOST_AUTO_TEST_CASE(an_act_with_a_later_change_in_the_way_is_not_undone) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    const std::string set = "UPDATE yearly_cap SET fen_per_year = ";
    run_sql(file, set + "400000 WHERE area_code = 430100");
    BOOST_REQUIRE(undo_act(file, 1));
    const std::string before = bytes_of(file);
    const auto again = undo_act(file, 1);
    BOOST_REQUIRE(!again);
    BOOST_TEST((again.error().code == ErrorCode::policy_change_in_the_way));
    BOOST_TEST(fact(again.error(), "rule") == "yearly_cap");
    BOOST_TEST(fact(again.error(), "place") == "长沙市");
    BOOST_TEST(fact(again.error(), "month") == "2017-01");
    BOOST_TEST((undo_act(file, 77).error().code == ErrorCode::policy_act_unknown));
    BOOST_TEST((bytes_of(file) == before));
}

BOOST_AUTO_TEST_CASE(a_document_that_is_still_named_does_not_go) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    run_sql(file,
            "INSERT INTO source (source_id, document, evidence, read_on) "
            "VALUES ('mine', '通知', 'own', '2026-11-21')");
    run_sql(file, "UPDATE yearly_cap SET source_id = 'mine' WHERE area_code = 430100");
    const auto undone = undo_act(file, 1);
    BOOST_REQUIRE(!undone);
    BOOST_TEST((undone.error().code == ErrorCode::policy_change_in_the_way));
    BOOST_REQUIRE(undo_act(file, 2));
    BOOST_TEST(static_cast<bool>(undo_act(file, 1)));
}

BOOST_AUTO_TEST_CASE(undoing_mends_a_file_that_is_refused_for_its_figures) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    run_sql(file,
            "UPDATE contribution_tier SET to_fen_per_year = 30000, step_fen = 10000 "
            "WHERE area_code = 430100 AND from_fen_per_year = 10000");
    BOOST_TEST((load_policy(file).error().code == ErrorCode::policy_figure_wrong));
    BOOST_REQUIRE(undo_act(file, 1));
    BOOST_TEST(static_cast<bool>(load_policy(file)));
}

BOOST_AUTO_TEST_CASE(a_file_that_another_program_holds_is_busy) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    run_sql(file, "UPDATE yearly_cap SET fen_per_year = 400000 WHERE area_code = 430100");
    SQLite::Database other{file.string(), SQLite::OPEN_READWRITE};
    other.exec("BEGIN IMMEDIATE; UPDATE place SET note = 'x' WHERE area_code = 0");
    const auto undone = undo_act(file, 1);
    BOOST_REQUIRE(!undone);
    BOOST_TEST((undone.error().code == ErrorCode::policy_file_busy));
    other.exec("COMMIT");
    BOOST_REQUIRE(undo_act(file, 1));
    BOOST_TEST(other.execAndGet("SELECT note FROM place WHERE area_code = 0").getString() == "x");
}

BOOST_AUTO_TEST_CASE(one_value_in_many_places_is_told_until_it_is_taken_back) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    BOOST_TEST(mass_edits(file).value().empty());
    // Two places are nothing unusual, nor is one place with many rows, nor a remark.
    run_sql(file, "UPDATE base_pension SET fen_per_month = 16600 WHERE area_code IN (430100, 0)");
    run_sql(file, "UPDATE base_pension SET note = 'x'");
    BOOST_TEST(mass_edits(file).value().empty());
    run_sql(file,
            "UPDATE base_pension SET fen_per_month = 16700 WHERE area_code IN (430100, 0, 370000)");
    BOOST_TEST(mass_edits(file).value().size() == 1U);
    BOOST_REQUIRE(undo_act(file, 3));
    run_sql(file,
            "UPDATE base_pension SET fen_per_month = 16500 WHERE area_code IN "
            "(0, 310000, 370000, 371003, 420000, 420100, 430100)");
    const auto found = mass_edits(file);
    BOOST_REQUIRE(found);
    BOOST_REQUIRE(found.value().size() == 1U);
    const Finding& finding = found.value().front();
    BOOST_TEST((finding.code == FindingCode::same_value_everywhere));
    BOOST_TEST((finding.severity == Severity::warning));
    const Finding::Facts facts{{"act", "5"},
                               {"rule", "base_pension"},
                               {"column", "fen_per_month"},
                               {"value", "16500"},
                               {"places", "7"}};
    BOOST_TEST((finding.facts == facts));
    BOOST_REQUIRE(undo_act(file, 5));
    BOOST_TEST(mass_edits(file).value().empty());
}

BOOST_AUTO_TEST_CASE(the_record_is_pruned_by_number_and_by_day_and_numbers_go_on) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    for (int i = 0; i < 5; ++i)
        run_sql(file, "UPDATE base_pension SET note = note || 'x' WHERE area_code = 430100");
    run_sql(file,
            "UPDATE change_record SET changed_at = '2020-06-15T12:00:00.000Z' WHERE act <= 2");
    const std::string rows = rows_of(file);
    BOOST_TEST(acts_to_prune(file, {"2020-06-01", {}}).value() == 0);
    BOOST_TEST(acts_to_prune(file, {"2021-01-01", {}}).value() == 2);
    BOOST_TEST(acts_to_prune(file, {{}, 1}).value() == 4);
    BOOST_TEST(acts_to_prune(file, {{}, 9}).value() == 0);
    BOOST_TEST(acts_to_prune(file, {"2021-01-01", 4}).value() == 1);
    BOOST_TEST(record_of(file).size() == 5U);
    BOOST_TEST(prune_change_record(file, {"2021-01-01", {}}).value() == 2);
    const auto left = record_of(file);
    BOOST_REQUIRE(left.size() == 3U);
    BOOST_TEST(left.back().number == 3);
    // The newest stays whatever its age.
    BOOST_TEST(prune_change_record(file, {"2999-01-01", {}}).value() == 2);
    BOOST_TEST((rows_of(file) == rows));
    BOOST_TEST(undo_act(file, 5).value().number == 6);
    BOOST_TEST((undo_act(file, 3).error().code == ErrorCode::policy_act_unknown));
}

// A name written as GBK makes the file damaged; once it is corrected, only the record still has it.
BOOST_AUTO_TEST_CASE(what_was_wrong_once_and_corrected_does_not_stay_in_the_way) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    run_sql(file, "UPDATE place SET name_zh = CAST(x'B3A4C9B3' AS TEXT) WHERE area_code = 430100");
    run_sql(file, "UPDATE place SET name_zh = '长沙市' WHERE area_code = 430100");
    run_sql(file, "UPDATE base_pension SET fen_per_month = 16500 WHERE area_code = 430100");
    BOOST_TEST(record_of(file).size() == 3U);
    BOOST_TEST(static_cast<bool>(undo_act(file, 3)));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
