// SPDX-License-Identifier: Apache-2.0
#include "printing.hpp"
#include "store/policy_file.hpp"
#include "store/policy_tables.hpp"
#include "store/schema_check.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

struct Loaded {
    std::shared_ptr<const PolicyBook> book;
    std::string changsha_id;
};

Loaded load(const std::filesystem::path& file) {
    auto book = load_policy(file);
    BOOST_REQUIRE(book);
    return {book.value(), book.value()->policy_id(430100)};
}

/// A row for each table that nothing is shipped for.
const char* const rows_where_nothing_is_shipped = R"(
        CREATE TEMP TABLE sample (area_code, from_month, source_id);
        INSERT INTO sample VALUES (0, '2299-01', 'guofa-2014-8');
        INSERT INTO grant_subsidy
            (area_code, from_month, source_id, from_fen_per_year, subsidy_fen_per_year)
            SELECT *, 36000, 30000 FROM sample;
        INSERT INTO average_tier_supplement
            (area_code, from_month, source_id, from_average_fen, fen_per_month)
            SELECT *, 50000, 2000 FROM sample;
        INSERT INTO old_age_supplement
            (area_code, from_month, source_id, from_age_months, fen_per_month)
            SELECT *, 840, 1000 FROM sample;
        INSERT INTO pension_rounding
            (area_code, from_month, source_id, step_fen, mode, applies_to)
            SELECT *, 1, 'half_up', 'sum' FROM sample;
        INSERT INTO crediting_rate (area_code, from_month, source_id, millionths_per_year)
            SELECT *, 25000 FROM sample;
        INSERT INTO interest_start (area_code, from_month, source_id, starts)
            SELECT *, 'next_month' FROM sample;
        INSERT INTO interest_while_drawing (area_code, from_month, source_id, earns)
            SELECT *, 1 FROM sample;
        INSERT INTO employee_rounding
            (area_code, from_month, source_id, step_fen, mode, applies_to)
            SELECT *, 1, 'half_up', 'sum' FROM sample;
        INSERT INTO survivor_grant
            (area_code, from_month, source_id, funeral_months, grant_months, grant_years,
             months_per_year_more, most_grant_months)
            SELECT *, 2, 9, 15, 1, 24 FROM sample;
        INSERT INTO income_per_head (area_code, from_month, source_id, fen_per_month)
            SELECT *, 391550 FROM sample;
    )";

/// Whether the file takes the value, which is SQL, in that column of the table's first row. Nothing
/// is changed by it.
bool takes(SQLite::Database& db, const std::string& table, const std::string& column,
           const std::string& value) {
    db.exec("SAVEPOINT one");
    bool taken = true;
    try {
        db.exec("UPDATE " + table + " SET \"" + column + "\" = " + value +
                " WHERE rowid = (SELECT min(rowid) FROM " + table + ")");
    } catch (const SQLite::Exception&) {
        taken = false;
    }
    db.exec("ROLLBACK TO one; RELEASE one");
    return taken;
}

struct ColumnShape {
    std::string table;
    std::string name;
    bool number;
    bool may_be_null;
};

std::vector<ColumnShape> columns_of(SQLite::Database& db) {
    std::vector<ColumnShape> columns;
    SQLite::Statement row{db,
                          "SELECT s.name, c.name, c.type, c.\"notnull\" FROM sqlite_schema AS s, "
                          "pragma_table_info(s.name) AS c WHERE s.type = 'table' AND s.name <> "
                          "'change_record'"};
    while (row.executeStep())
        columns.push_back({row.getColumn(0).getString(), row.getColumn(1).getString(),
                           row.getColumn(2).getString() == "INTEGER",
                           row.getColumn(3).getInt() == 0});
    return columns;
}

/// The row that the sqlite3 example of the README edits.
std::string changsha(const std::filesystem::path& file, const std::string& what) {
    SQLite::Database db{file.string(), SQLite::OPEN_READONLY};
    return db
        .execAndGet("SELECT " + what +
                    " FROM base_pension WHERE area_code = 430100 AND from_month = '2017-01'")
        .getString();
}

const std::string set_changsha =
    "UPDATE base_pension SET fen_per_month = 16500 WHERE area_code = "
    "430100 AND from_month = '2017-01';";

}  // namespace

BOOST_AUTO_TEST_SUITE(user_edit)

// Without STRICT, which DB Browser cannot read, the CHECKs are what keeps a type out.
BOOST_AUTO_TEST_CASE(no_column_takes_a_value_of_another_type) {
    const TemporaryFolder folder;
    const auto file = copy_of_shipped(folder.path());
    SQLite::Database db{file.string(), SQLite::OPEN_READWRITE};
    db.exec(rows_where_nothing_is_shipped);
    db.exec("PRAGMA foreign_keys = ON");
    const auto columns = columns_of(db);
    BOOST_TEST(columns.size() > 300U);
    for (const auto& [table, name, number, may_be_null] : columns) {
        const std::string what = table + "." + name;
        BOOST_TEST(!takes(db, table, name, "x'3135'"), what << " takes a blob");
        BOOST_TEST((may_be_null || !takes(db, table, name, "NULL")), what << " takes NULL");
        if (!number) continue;
        BOOST_TEST(!takes(db, table, name, "'15 years'"), what << " takes a text");
        BOOST_TEST(!takes(db, table, name, "1.5"), what << " takes a fraction");
        BOOST_TEST(!takes(db, table, name, "1e300"), what << " takes a number beyond all");
        BOOST_TEST(!takes(db, table, name, "8589934592"), what << " takes 2^33");
        BOOST_TEST(!takes(db, table, name, "''"), what << " takes an empty text");
    }
}

// What STRICT did too: a column of numbers makes a number of what looks like one.
BOOST_AUTO_TEST_CASE(a_number_that_was_typed_as_text_or_with_a_point_is_that_number) {
    const TemporaryFolder folder;
    const auto file = copy_of_shipped(folder.path());
    for (const char* typed : {"'16500'", "16500.0", "' 16500 '"}) {
        run_sql(file, std::string{"UPDATE base_pension SET fen_per_month = "} + typed +
                          " WHERE area_code = 430100 AND from_month = '2017-01'");
        BOOST_TEST(changsha(file, "typeof(fen_per_month) || fen_per_month") == "integer16500",
                   typed);
    }
}

BOOST_AUTO_TEST_CASE(a_shipped_figure_that_was_changed_says_what_its_document_says) {
    const TemporaryFolder folder;
    const auto file = copy_of_shipped(folder.path());
    run_sql(file, set_changsha);
    BOOST_TEST(changsha(file, "changed_on = date('now', 'localtime')") == "1");
    const auto rules = load(file).book->rules(430100, Group::ordinary);
    const Provenance& own = *rules.base_pension.at(month("2017-03")).value()->provenance;
    BOOST_TEST((evidence_of(own) == Evidence::own));
    BOOST_REQUIRE(own.changed);
    BOOST_TEST(own.changed->on == changsha(file, "changed_on"));
    BOOST_REQUIRE(own.changed->from.size() == 1U);
    BOOST_TEST(number_of(own.changed->from.front(), "fen_per_month") == 15500);
    const Provenance& next = *rules.base_pension.at(month("2018-03")).value()->provenance;
    BOOST_TEST(!next.changed);
    // From the first change on, whatever comes later.
    run_sql(file,
            "UPDATE base_pension SET fen_per_month = 17000, note = 'x' "
            "WHERE area_code = 430100 AND from_month = '2017-01'");
    BOOST_TEST(changsha(file, "json_extract(changed_from, '$.fen_per_month')") == "15500");
}

BOOST_AUTO_TEST_CASE(it_says_so_until_a_document_is_given_or_the_figure_is_that_of_the_document) {
    for (const char* edit :
         {"UPDATE base_pension SET fen_per_month = 15500 WHERE area_code = 430100 AND "
          "from_month = '2017-01'",
          "UPDATE base_pension SET source_id = 'guofa-2014-8' WHERE area_code = 430100 AND "
          "from_month = '2017-01'",
          "UPDATE base_pension SET changed_from = NULL, changed_on = NULL WHERE area_code = 430100 "
          "AND from_month = '2017-01'"}) {
        const TemporaryFolder folder;
        const auto file = copy_of_shipped(folder.path());
        run_sql(file, set_changsha);
        run_sql(file, edit);
        BOOST_TEST(changsha(file, "changed_on IS NULL AND changed_from IS NULL") == "1", edit);
        BOOST_TEST(changsha(file, "origin") == "user", edit);
    }
}

BOOST_AUTO_TEST_CASE(a_note_or_a_confirmation_does_not_make_it_an_own_figure) {
    const TemporaryFolder folder;
    const auto file = copy_of_shipped(folder.path());
    run_sql(file, "UPDATE base_pension SET note = 'x', confirmed_on = '2026-11-21', announced = 0");
    BOOST_TEST(changsha(file, "changed_on IS NULL AND origin = 'user'") == "1");
}

BOOST_AUTO_TEST_CASE(of_a_list_what_the_changed_row_was_is_told_with_which_row_it_is) {
    const TemporaryFolder folder;
    const auto file = copy_of_shipped(folder.path());
    run_sql(file,
            "UPDATE contribution_subsidy SET subsidy_fen_per_year = 20000 "
            "WHERE area_code = 430100 AND from_fen_per_year = 300000");
    const auto rules = load(file).book->rules(430100, Group::ordinary);
    const auto& changed = rules.subsidies.at(month("2017-03")).value()->provenance->changed;
    BOOST_REQUIRE(changed);
    BOOST_REQUIRE(changed->from.size() == 1U);
    const FileRow& row = changed->from.front();
    BOOST_TEST(row.cells.size() == 2U);
    BOOST_TEST(number_of(row, "from_fen_per_year") == 300000);
    BOOST_TEST(number_of(row, "subsidy_fen_per_year") != 20000);
}

// Somebody typed a remark into a column of the triggers: the file is as readable as before.
BOOST_AUTO_TEST_CASE(a_remark_in_the_column_of_the_triggers_does_no_harm) {
    const TemporaryFolder folder;
    const auto file = copy_of_shipped(folder.path());
    run_sql(file,
            "UPDATE base_pension SET changed_from = '原来155', changed_on = '2026-11-21' "
            "WHERE area_code = 430100 AND from_month = '2017-01'");
    const auto rules = load(file).book->rules(430100, Group::ordinary);
    const auto& changed = rules.base_pension.at(month("2017-03")).value()->provenance->changed;
    BOOST_REQUIRE(changed);
    BOOST_TEST(changed->on == "2026-11-21");
}

BOOST_AUTO_TEST_CASE(an_edit_is_loaded_belongs_to_the_user_and_changes_the_id) {
    const TemporaryFolder folder;
    const auto file = copy_of_shipped(folder.path());
    const Loaded before = load(file);
    run_sql(file,
            "UPDATE base_pension SET fen_per_month = 16000 "
            "WHERE area_code = 430100 AND from_month = '2017-01'");
    const Loaded after = load(file);
    const auto rules = after.book->rules(430100, Group::ordinary);
    const auto& base = *rules.base_pension.at(month("2017-03")).value();
    BOOST_TEST(base_at(base.value, {720}) == Money::from_yuan(160));
    BOOST_TEST((base.provenance->origin == Origin::user));
    const auto& next = *rules.base_pension.at(month("2018-03")).value();
    BOOST_TEST((next.provenance->origin == Origin::shipped));
    BOOST_TEST(after.changsha_id != before.changsha_id);
    // Another city rests on other figures.
    BOOST_TEST(after.book->policy_id(371003) == before.book->policy_id(371003));
}

BOOST_AUTO_TEST_CASE(one_row_of_a_list_edited_makes_the_list_the_users) {
    const TemporaryFolder folder;
    const auto file = copy_of_shipped(folder.path());
    run_sql(file,
            "UPDATE contribution_subsidy SET subsidy_fen_per_year = 20000 "
            "WHERE area_code = 430100 AND from_fen_per_year = 300000");
    const auto rules = load(file).book->rules(430100, Group::ordinary);
    const auto& subsidies = *rules.subsidies.at(month("2017-03")).value();
    BOOST_TEST(subsidy_of(subsidies.value, Money::from_yuan(3000)) == Money::from_yuan(200));
    BOOST_TEST((subsidies.provenance->origin == Origin::user));
}

BOOST_AUTO_TEST_CASE(every_table_hands_an_edited_row_to_the_user) {
    const TemporaryFolder folder;
    const auto file = copy_of_shipped(folder.path());
    SQLite::Database db{file.string(), SQLite::OPEN_READWRITE};
    db.exec(rows_where_nothing_is_shipped);
    for (const char* recursive : {"OFF", "ON"})
        for (const FigureTable& table : figure_tables) {
            db.exec(std::string{"PRAGMA recursive_triggers = "} + recursive);
            const std::string name = code(table.topic);
            BOOST_TEST(db.execAndGet("SELECT count(*) FROM " + name).getInt64() > 0, name);
            db.exec("UPDATE " + name + " SET origin = 'shipped' WHERE origin = 'user'");
            db.exec("UPDATE " + name + " SET note = note || '.'");
            BOOST_TEST(db.execAndGet("SELECT count(*) FROM " + name + " WHERE origin = 'shipped'")
                               .getInt64() == 0,
                       name);
        }
}

BOOST_AUTO_TEST_CASE(so_does_a_row_whose_month_was_changed) {
    const TemporaryFolder folder;
    const auto file = copy_of_shipped(folder.path());
    run_sql(file,
            "UPDATE base_pension SET from_month = '2018-07' "
            "WHERE area_code = 430100 AND from_month = '2018-01'");
    const auto rules = load(file).book->rules(430100, Group::ordinary);
    const auto& step = *rules.base_pension.at(month("2018-07")).value();
    BOOST_TEST(iso(step.from) == "2018-07");
    BOOST_TEST((step.provenance->origin == Origin::user));
}

BOOST_AUTO_TEST_CASE(notes_confirmations_and_origin_do_not_change_the_id) {
    const TemporaryFolder folder;
    const auto file = copy_of_shipped(folder.path());
    const std::string before = load(file).changsha_id;
    run_sql(file,
            "UPDATE base_pension SET note = 'seen', confirmed_on = '2026-11-21', origin = 'user'; "
            "UPDATE place SET note = 'x'; VACUUM");
    BOOST_TEST(load(file).changsha_id == before);
}

BOOST_AUTO_TEST_CASE(whatever_a_figure_says_is_in_the_id_wherever_in_the_chain) {
    for (const char* edit :
         {"UPDATE base_pension SET announced = 0 WHERE area_code = 430100",
          "UPDATE base_pension SET from_known = 'derived' WHERE area_code = 430100",
          "UPDATE base_pension SET clause = '三' WHERE area_code = 0",
          "UPDATE source SET link = 'x' WHERE source_id = 'guofa-2014-8'",
          "UPDATE place SET name_zh = '湘' WHERE area_code = 430000",
          "UPDATE employee_payout_months SET payout_tenths = 2070 WHERE from_age_months = 564",
          "DELETE FROM yearly_cap WHERE area_code = 430100"}) {
        const TemporaryFolder folder;
        const auto file = copy_of_shipped(folder.path());
        const std::string before = load(file).changsha_id;
        run_sql(file, edit);
        BOOST_TEST(load(file).changsha_id != before, edit);
    }
}

BOOST_AUTO_TEST_CASE(equal_figures_have_one_id_in_any_file) {
    const TemporaryFolder one;
    const TemporaryFolder two;
    const auto first = load(copy_of_shipped(one.path()));
    const auto second = load(copy_of_shipped(two.path()));
    BOOST_TEST(first.changsha_id == second.changsha_id);
    BOOST_TEST(first.changsha_id.size() == 7U + 64U);
    BOOST_TEST(first.changsha_id.starts_with("sha256:"));
    BOOST_TEST(first.book->policy_id(430000) != first.changsha_id);
}

BOOST_AUTO_TEST_CASE(a_comment_reworded_does_not_make_a_schema_another) {
    BOOST_TEST(bare_sql("CREATE TABLE a ( -- 甲\n  b TEXT  /* x */ CHECK (b <> '--  ''/*')\n)") ==
               "CREATE TABLE a ( b TEXT CHECK (b <> '--  ''/*') )");
    BOOST_TEST(bare_sql("a -- no end") == "a");
    BOOST_TEST(bare_sql("'open") == "'open");
}

BOOST_AUTO_TEST_CASE(the_clerks_view_shows_yuan_and_only_what_holds_today) {
    SQLite::Database db{shipped_policy().string(), SQLite::OPEN_READONLY};
    const auto one = [&](const std::string& sql) { return db.execAndGet(sql).getString(); };
    BOOST_TEST(one("SELECT group_concat(数值 || 单位 || 生效年月 || 状态) FROM current_figures "
                   "WHERE 行政区划代码 = '430100' AND 项目 = '基础养老金'") ==
               "208.00元/月2020-01有效");
    BOOST_TEST(one("SELECT count(*) FROM current_figures WHERE 地名 = '长沙市' "
                   "AND 项目 = '缴费档次'") == "14");
    BOOST_TEST(one("SELECT 数值 || 单位 FROM current_figures WHERE 人群 = '重度残疾人' "
                   "AND 项目 = '领取年龄'") == "55 岁");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
