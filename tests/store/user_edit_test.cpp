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

}  // namespace

BOOST_AUTO_TEST_SUITE(user_edit)

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
    BOOST_TEST(base_at(base.value, 720) == Money::from_yuan(160));
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
    // The tables that nothing is shipped for.
    db.exec(R"(
        CREATE TEMP TABLE sample (area_code, from_month, source_id);
        INSERT INTO sample VALUES (0, '2299-01', 'guofa-2014-8');
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
    )");
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
               "185.00元/月2020-01预告，未确认");
    BOOST_TEST(one("SELECT count(*) FROM current_figures WHERE 地名 = '长沙市' "
                   "AND 项目 = '缴费档次'") == "14");
    BOOST_TEST(one("SELECT 数值 || 单位 FROM current_figures WHERE 人群 = '重度残疾人' "
                   "AND 项目 = '领取年龄'") == "55 岁");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
