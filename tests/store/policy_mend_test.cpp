// SPDX-License-Identifier: Apache-2.0
#include "store/policy_mend.hpp"

#include "app/words/messages.hpp"
#include "store/change_record.hpp"
#include "store/policy_difference.hpp"
#include "store/policy_file.hpp"
#include "support/altered_policy.hpp"
#include "support/old_policy.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace pension {

namespace {

namespace fs = std::filesystem;

struct Altered {
    TemporaryFolder folder;
    fs::path file = copy_of_shipped(folder.path());

    /// What load_policy() says of the tables.
    std::string told() const {
        const auto loaded = load_policy(file);
        BOOST_REQUIRE(!loaded);
        BOOST_TEST((loaded.error().code == ErrorCode::policy_tables_altered));
        return std::string{fact(loaded.error(), "tables")};
    }
    MendProposal proposal() const {
        const auto made = propose_mend(file);
        BOOST_REQUIRE(made);
        return made.value();
    }
    Mended mend() const {
        const auto made = carry_out(file, proposal());
        BOOST_REQUIRE(made);
        BOOST_REQUIRE(load_policy(file));
        return made.value();
    }
    bool says_what_was_shipped() const {
        return policy_difference(shipped_policy(), file).value().changes.empty();
    }
};

const MendedTable& of(const MendProposal& proposal, const char* table) {
    return *std::ranges::find(proposal.tables, table, &MendedTable::table);
}

std::size_t damaged_files(const fs::path& folder) {
    return static_cast<std::size_t>(
        std::ranges::count_if(fs::directory_iterator{folder}, [](const auto& entry) {
            return entry.path().filename().string().starts_with("policy.db.damaged-");
        }));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(policy_mend)

BOOST_AUTO_TEST_CASE(a_rebuilt_table_is_said_to_be_one_and_nothing_of_it_is_lost) {
    const Altered altered;
    rebuild_bare(altered.file, "base_pension");
    BOOST_TEST(altered.told() ==
               "base_pension:types=announced+area_code+complete+fen_per_month+"
               "from_age_months+from_years_registered+is_floor+on_top_of_minimum+or_years_paid,key,"
               "checks,references,defaults,triggers");
    const std::string sentence = explain(load_policy(altered.file).error(), {});
    BOOST_TEST(sentence.find("\"Base pension\" (base_pension): ") != std::string::npos, sentence);
    BOOST_TEST(sentence.find("policy mend") != std::string::npos, sentence);
    const std::string before = bytes_of(altered.file);
    const MendProposal proposal = altered.proposal();
    BOOST_TEST((bytes_of(altered.file) == before));
    BOOST_TEST(proposal.refused.empty());
    BOOST_TEST(proposal.adjusted.empty());
    BOOST_TEST(of(proposal, "base_pension").there == of(proposal, "base_pension").taken);
    BOOST_TEST(of(proposal, "base_pension").there > 0);
    const Mended mended = altered.mend();
    BOOST_TEST(altered.says_what_was_shipped());
    const auto beside = propose_mend(mended.damaged);
    BOOST_REQUIRE(beside);
    BOOST_TEST(beside.value().altered == proposal.altered);
    BOOST_TEST((beside.value().tables == proposal.tables));
    // Changes are recorded again.
    run_sql(altered.file,
            "UPDATE base_pension SET fen_per_month = 16500 "
            "WHERE area_code = 430100 AND from_month = '2017-01'");
    const auto acts = read_change_record(altered.file).value();
    BOOST_REQUIRE(acts.size() == 2U);
    BOOST_TEST(acts[1].number == mended.act);
    BOOST_TEST(acts[1].why == mended.damaged.filename().string());
    BOOST_TEST(acts[1].changes.empty());
}

BOOST_AUTO_TEST_CASE(an_added_column_is_named_and_what_stood_in_it_stays_in_the_old_file) {
    const Altered altered;
    run_sql(altered.file,
            "ALTER TABLE place ADD COLUMN telephone TEXT;"
            "UPDATE place SET telephone = '12333' WHERE area_code = 430100");
    BOOST_TEST(altered.told() == "place:columns_added=telephone");
    const MendProposal proposal = altered.proposal();
    BOOST_REQUIRE(proposal.columns.size() == 1U);
    BOOST_TEST((proposal.columns[0] == LeftColumn{"place", "telephone", 1}));
    BOOST_TEST(altered.mend().damaged.filename().string().starts_with("policy.db.damaged-"));
    BOOST_TEST(altered.says_what_was_shipped());
    BOOST_TEST(damaged_files(altered.folder.path()) == 1U);
}

BOOST_AUTO_TEST_CASE(a_column_of_an_odd_name_is_named_without_what_could_play_with_a_terminal) {
    const Altered altered;
    run_sql(altered.file, "ALTER TABLE place ADD COLUMN \"a\x1b[2J;b,c=d\" TEXT");
    BOOST_TEST(altered.told() == "place:columns_added=a_[2J_b_c_d");
    altered.mend();
    BOOST_TEST(altered.says_what_was_shipped());
}

// Typed with a tool that knows no CHECK: the base of 2017 is negative, one of 2018 stands twice,
// one names a document and one a place that nobody has.
BOOST_AUTO_TEST_CASE(rows_that_cannot_be_taken_are_named_one_by_one) {
    const Altered altered;
    rebuild_bare(altered.file, "base_pension");
    const std::string row =
        "INSERT INTO base_pension SELECT * FROM base_pension WHERE area_code = 430100 AND "
        "from_month = '2018-01' LIMIT 1; ";
    run_sql(altered.file,
            "UPDATE base_pension SET fen_per_month = -1 WHERE area_code = 430100 AND "
            "from_month = '2017-01';" +
                row + row +
                "UPDATE base_pension SET from_month = '2031-01', source_id = 'nowhere' WHERE "
                "rowid = (SELECT max(rowid) FROM base_pension);" +
                row +
                "UPDATE base_pension SET area_code = 439999 WHERE rowid = "
                "(SELECT max(rowid) FROM base_pension);");
    const MendProposal proposal = altered.proposal();
    BOOST_REQUIRE(proposal.refused.size() == 4U);
    const auto why = [&](const char* from, AreaCode area) {
        for (const RefusedRow& each : proposal.refused)
            if (text_of(each.row, "from_month") == from && number_of(each.row, "area_code") == area)
                return std::string{code(each.why)};
        return std::string{};
    };
    BOOST_TEST(why("2017-01", 430100) == "value");
    BOOST_TEST(why("2018-01", 430100) == "twice");
    BOOST_TEST(why("2031-01", 430100) == "no_document");
    BOOST_TEST(why("2018-01", 439999) == "no_place");
    BOOST_TEST(of(proposal, "base_pension").there - of(proposal, "base_pension").taken == 4);
    altered.mend();
    // The one of 2017 is gone from the sound file, and stands in the one beside it.
    BOOST_TEST(policy_difference(shipped_policy(), altered.file).value().changes.size() == 1U);
}

// LibreOffice and CSV tools: numbers as texts and with a point, an empty text for nothing.
BOOST_AUTO_TEST_CASE(numbers_as_texts_and_empty_texts_are_taken_as_they_were_meant) {
    const Altered altered;
    rebuild_bare(altered.file, "yearly_cap");
    run_sql(altered.file,
            "PRAGMA legacy_alter_table = ON; ALTER TABLE yearly_cap RENAME TO numbers;"
            "CREATE TABLE yearly_cap AS SELECT area_code, for_group, from_month, "
            "coalesce(until_month, '') AS until_month, from_known, CAST(fen_per_year AS REAL) AS "
            "fen_per_year, coalesce(payments_per_year, '') AS payments_per_year, "
            "within_flexible_minimum || '' AS within_flexible_minimum, complete, announced, "
            "source_id, clause, coalesce(confirmed_on, '') AS confirmed_on, origin, note, "
            "coalesce(changed_from, '') AS changed_from, coalesce(changed_on, '') AS changed_on "
            "FROM numbers; DROP TABLE numbers;");
    const MendProposal proposal = altered.proposal();
    BOOST_TEST(proposal.refused.empty());
    BOOST_TEST(!proposal.adjusted.empty());
    altered.mend();
    BOOST_TEST(altered.says_what_was_shipped());
}

BOOST_AUTO_TEST_CASE(a_name_written_by_an_old_chinese_program_is_read_as_it_was_meant) {
    const Altered altered;
    run_sql(altered.file,
            "UPDATE place SET name_zh = CAST(x'B3A4C9B3CAD0' AS TEXT) "
            "WHERE area_code = 430100");
    const MendProposal proposal = altered.proposal();
    BOOST_TEST(proposal.altered == "");
    BOOST_REQUIRE(proposal.adjusted.size() == 1U);
    BOOST_TEST(text_of(*proposal.adjusted[0].after, "name_zh") == "长沙市");
    altered.mend();
    BOOST_TEST(load_policy(altered.file).value()->find(430100)->name_zh == "长沙市");
}

BOOST_AUTO_TEST_CASE(a_file_that_went_through_a_text_of_sql_is_ours_again) {
    const Altered altered;
    run_sql(altered.file,
            "PRAGMA application_id = 0; PRAGMA user_version = 0; "
            "DROP TRIGGER base_pension_changed;");
    BOOST_TEST((load_policy(altered.file).error().code == ErrorCode::policy_file_of_another));
    altered.mend();
    BOOST_TEST(altered.says_what_was_shipped());
}

BOOST_AUTO_TEST_CASE(a_table_that_is_gone_comes_back_empty_and_is_said_to_be_gone) {
    const Altered altered;
    run_sql(altered.file, "DROP TABLE yearly_cap");
    BOOST_TEST(altered.told() == "yearly_cap:missing");
    const MendProposal proposal = altered.proposal();
    BOOST_TEST((std::ranges::find(proposal.tables, "yearly_cap", &MendedTable::table) ==
                proposal.tables.end()));
    altered.mend();
    BOOST_TEST(!altered.says_what_was_shipped());
}

BOOST_AUTO_TEST_CASE(the_users_own_tables_stay_and_foreign_triggers_do_not) {
    const Altered altered;
    run_sql(altered.file,
            "CREATE TABLE mine (x); INSERT INTO mine VALUES (7);"
            "CREATE TRIGGER theirs AFTER INSERT ON mine BEGIN DELETE FROM source; "
            "END;");
    rebuild_bare(altered.file, "yearly_cap");
    const MendProposal proposal = altered.proposal();
    BOOST_REQUIRE(proposal.triggers.size() == 1U);
    BOOST_TEST(proposal.triggers[0] == "theirs");
    altered.mend();
    SQLite::Database db{altered.file.string(), SQLite::OPEN_READONLY};
    BOOST_TEST(db.execAndGet("SELECT x FROM mine").getInt64() == 7);
}

BOOST_AUTO_TEST_CASE(the_record_comes_along) {
    const Altered altered;
    run_sql(altered.file,
            "UPDATE base_pension SET fen_per_month = 16500 "
            "WHERE area_code = 430100 AND from_month = '2017-01'");
    rebuild_bare(altered.file, "change_record");
    BOOST_TEST(altered.told().starts_with("change_record:"));
    altered.mend();
    BOOST_TEST(read_change_record(altered.file).value().size() == 2U);
    BOOST_REQUIRE(undo_act(altered.file, 1));
    BOOST_TEST(altered.says_what_was_shipped());
}

BOOST_AUTO_TEST_CASE(figures_that_are_wrong_come_along_and_are_told) {
    const Altered altered;
    rebuild_bare(altered.file, "contribution_tier");
    run_sql(altered.file,
            "UPDATE contribution_tier SET to_fen_per_year = 30000, step_fen = 10000 "
            "WHERE area_code = 430100 AND from_fen_per_year = 10000");
    const MendProposal proposal = altered.proposal();
    BOOST_TEST(first_error(proposal.findings) != nullptr);
    BOOST_REQUIRE(carry_out(altered.file, proposal));
    BOOST_TEST((load_policy(altered.file).error().code == ErrorCode::policy_figure_wrong));
}

BOOST_AUTO_TEST_CASE(a_sound_file_is_left_alone_and_so_is_one_that_changed_meanwhile) {
    const Altered altered;
    BOOST_TEST((propose_mend(altered.file).error().code == ErrorCode::policy_file_whole));
    rebuild_bare(altered.file, "yearly_cap");
    const MendProposal proposal = altered.proposal();
    run_sql(altered.file, "UPDATE place SET note = 'x' WHERE area_code = 0");
    const std::string before = bytes_of(altered.file);
    BOOST_TEST((carry_out(altered.file, proposal).error().code == ErrorCode::policy_file_changed));
    BOOST_TEST((bytes_of(altered.file) == before));
    BOOST_TEST(damaged_files(altered.folder.path()) == 0U);
    write_bytes(altered.file, "notes");
    BOOST_TEST((propose_mend(altered.file).error().code == ErrorCode::policy_file_not_sqlite));
}

BOOST_AUTO_TEST_CASE(a_file_of_an_older_version_is_mended_and_brought_up_to_date) {
    const TemporaryFolder folder;
    const fs::path file = old_policy(folder.path(), "ALTER TABLE place ADD COLUMN telephone TEXT;");
    const auto proposal = propose_mend(file);
    BOOST_REQUIRE(proposal);
    BOOST_TEST(proposal.value().refused.empty());
    BOOST_REQUIRE(carry_out(file, proposal.value()));
    BOOST_REQUIRE(load_policy(file));
    BOOST_TEST(load_policy(file).value()->places().size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
