// SPDX-License-Identifier: Apache-2.0
#include "store/policy_pack.hpp"

#include "store/change_record.hpp"
#include "store/policy_difference.hpp"
#include "store/policy_file.hpp"
#include "store/policy_proposal.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <functional>
#include <set>

namespace pension {

namespace {

namespace fs = std::filesystem;

constexpr AreaCode changsha = 430100;

fs::path pack_of(const fs::path& policy, const fs::path& folder, AreaCode place = changsha) {
    const fs::path pack = folder / "pack.ybzpolicy";
    BOOST_REQUIRE(write_pack(policy, place, pack));
    return pack;
}

const std::string base_of_2017 = " WHERE area_code = 430100 AND from_month = '2017-01'";

/// A file of one's own, and a pack in which somebody else raised Changsha's base of 2017 to 165.
struct Received {
    TemporaryFolder folder;
    fs::path file = copy_of_shipped(folder.path());
    fs::path pack;

    Received() {
        fs::create_directory(folder / "theirs");
        const fs::path theirs = copy_of_shipped(folder / "theirs");
        run_sql(theirs, "UPDATE base_pension SET fen_per_month = 16500" + base_of_2017);
        pack = pack_of(theirs, folder.path());
    }

    std::int64_t base() const {
        const auto rules = load_policy(file).value()->rules(changsha, Group::ordinary);
        return base_at(rules.base_pension.at(month("2017-03")).value()->value, {720}).fen();
    }
};

struct Hostile {
    const char* what;
    std::function<void(const fs::path&)> make;
    ErrorCode code;
    const char* says;  ///< In one of the facts.
};

std::ostream& operator<<(std::ostream& out, const Hostile& hostile) {
    return out << hostile.what;
}

std::function<void(const fs::path&)> sql(std::string text) {
    return [text](const fs::path& file) { run_sql(file, text); };
}

const auto damaged = ErrorCode::policy_file_damaged;

const Hostile hostile_packs[] = {
    {"more rows than a place can have",
     sql("WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
         "INSERT INTO contribution_subsidy (area_code, from_month, from_fen_per_year, "
         "subsidy_fen_per_year, source_id) SELECT area_code, from_month, 500000 + i, "
         "subsidy_fen_per_year, source_id FROM n, (SELECT * FROM contribution_subsidy WHERE "
         "area_code = 430100 LIMIT 1)"),
     ErrorCode::pack_too_many_rows, "20000"},
    {"controls hidden in the notes of the triggers",
     sql("UPDATE base_pension SET changed_on = '2026-11-21', "
         "changed_from = '{\"note\":\"' || char(92) || 'u001b[31m\"}' "
         "WHERE rowid = (SELECT min(rowid) FROM base_pension)"),
     ErrorCode::pack_text_controls, "changed_from"},
    {"a trigger", sql("CREATE TRIGGER t AFTER INSERT ON place BEGIN DELETE FROM source; END"),
     damaged, "trigger t was added"},
    {"a view", sql("CREATE VIEW v AS SELECT 1"), damaged, "view v was added"},
    {"our view altered", sql("DROP VIEW current_figures; CREATE VIEW current_figures AS SELECT 1"),
     damaged, "view current_figures was altered"},
    {"a virtual table", sql("CREATE VIRTUAL TABLE f USING fts5(x)"), damaged, "was added"},
    {"a table", sql("CREATE TABLE t (x)"), damaged, "table t was added"},
    {"an index", sql("CREATE INDEX i ON place (name_zh)"), damaged, "index i was added"},
    {"a generated column", sql("ALTER TABLE place ADD COLUMN g TEXT AS (name_zh || 'x') VIRTUAL"),
     damaged, "place:columns_added=g"},
    {"another application", sql("PRAGMA application_id = 7"), ErrorCode::policy_file_of_another,
     ""},
    {"a newer version", sql("PRAGMA user_version = 9"), ErrorCode::policy_file_too_new, "9"},
    {"a long text", sql("UPDATE base_pension SET note = printf('%.5000c', 'x')"),
     ErrorCode::pack_text_too_long, "note"},
    {"a very long text", sql("UPDATE base_pension SET note = printf('%.1500000c', 'x')"), damaged,
     "big"},
    {"a control character", sql("UPDATE place SET name_en = 'a' || char(27) || '[2J'"),
     ErrorCode::pack_text_controls, "name_en"},
    {"writing turned around", sql("UPDATE place SET name_en = 'a' || char(8238)"),
     ErrorCode::pack_text_controls, "name_en"},
    {"figures of two places",
     sql("UPDATE base_pension SET area_code = 0 WHERE from_month = '2017-01'"),
     ErrorCode::pack_without_one_place, "2"},
    {"a figure against a CHECK",
     sql("PRAGMA ignore_check_constraints = ON; UPDATE yearly_cap SET fen_per_year = -1"), damaged,
     "yearly_cap"},
    {"figures that cannot be",
     sql("UPDATE contribution_tier SET to_fen_per_year = 30000, step_fen = 10000 "
         "WHERE from_fen_per_year = 10000"),
     ErrorCode::policy_figure_wrong, "tiers_not_rising"},
    {"too big", [](const fs::path& file) { fs::resize_file(file, most_bytes_of_a_pack + 1); },
     ErrorCode::pack_too_big, "16"},
    {"cut off", [](const fs::path& file) { fs::resize_file(file, fs::file_size(file) / 2); },
     damaged, "malformed"},
    {"empty", [](const fs::path& file) { write_bytes(file, ""); },
     ErrorCode::policy_file_not_sqlite, ""},
    {"text", [](const fs::path& file) { write_bytes(file, "INSERT INTO place VALUES (1)"); },
     ErrorCode::policy_file_not_sqlite, ""},
    {"a folder",
     [](const fs::path& file) {
         fs::remove(file);
         fs::create_directory(file);
     },
     ErrorCode::pack_not_a_file, ""},
    {"a link",
     [](const fs::path& file) {
         fs::remove(file);
         fs::create_symlink(shipped_policy(), file);
     },
     ErrorCode::pack_not_a_file, ""},
    {"missing", [](const fs::path& file) { fs::remove(file); }, ErrorCode::file_missing, ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(policy_pack)

BOOST_AUTO_TEST_CASE(a_pack_has_the_places_own_figures_and_the_places_above) {
    const TemporaryFolder folder;
    const auto pack = read_pack(pack_of(shipped_policy(), folder.path()));
    BOOST_REQUIRE(pack);
    BOOST_TEST(pack.value().place == changsha);
    std::size_t places = 0;
    std::size_t bases = 0;
    for (const auto& [key, row] : pack.value().rows) {
        if (row.table == "place") ++places;
        if (row.table == "base_pension") ++bases;
        // The nation's figures are inherited, not copied.
        BOOST_TEST(row.table != "pension_age");
    }
    BOOST_TEST(places == 3U);  // 全国, 湖南省, 长沙市.
    BOOST_TEST(bases == 4U);   // 2017 to 2020.
}

BOOST_AUTO_TEST_CASE(equal_figures_give_equal_bytes) {
    const TemporaryFolder one;
    const TemporaryFolder two;
    BOOST_TEST((bytes_of(pack_of(shipped_policy(), one.path())) ==
                bytes_of(pack_of(shipped_policy(), two.path()))));
}

BOOST_AUTO_TEST_CASE(a_pack_of_what_one_has_changes_nothing) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    const auto proposal = propose_import(file, pack_of(file, folder.path()), UsersRows::stay);
    BOOST_REQUIRE(proposal);
    BOOST_TEST(proposal.value().changes.empty());
    BOOST_TEST(proposal.value().kept.empty());
    BOOST_TEST(policy_difference(file, folder / "pack.ybzpolicy").value().changes.empty());
}

BOOST_AUTO_TEST_CASE(a_pack_is_taken_in_as_one_act_with_its_name_and_a_backup) {
    const Received received;
    const std::string before = bytes_of(received.file);
    const auto proposal = propose_import(received.file, received.pack, UsersRows::stay);
    BOOST_REQUIRE(proposal);
    BOOST_TEST((bytes_of(received.file) == before));
    BOOST_REQUIRE(proposal.value().changes.size() == 1U);
    BOOST_REQUIRE(carry_out(received.file, proposal.value(), ActKind::import, "pack.ybzpolicy"));
    BOOST_TEST(received.base() == 16500);
    const auto acts = read_change_record(received.file).value();
    BOOST_REQUIRE(acts.size() == 1U);
    BOOST_TEST(acts[0].why == "pack.ybzpolicy");
    BOOST_TEST((acts[0].kind == ActKind::import));
    std::size_t backups = 0;
    for (const auto& entry : fs::directory_iterator{received.folder.path()})
        if (entry.path().filename().string().starts_with("policy.db.backup-")) {
            ++backups;
            BOOST_TEST(policy_difference(shipped_policy(), entry.path()).value().changes.empty());
        }
    BOOST_TEST(backups == 1U);
    BOOST_REQUIRE(undo_act(received.file, 1));
    BOOST_TEST(received.base() == 15500);
}

std::set<std::string> backups_beside(const fs::path& file) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator{file.parent_path()})
        if (entry.path().filename().string().starts_with("policy.db.backup-"))
            names.insert(entry.path().filename().string());
    return names;
}

// The sixth backup takes the place of the oldest, and only when what it was made for is done.
BOOST_AUTO_TEST_CASE(the_oldest_backup_goes_after_the_commit_and_not_where_there_is_none) {
    const Received received;
    std::set<std::string> old;
    for (const char* day : {"21", "22", "23", "24", "25"}) {
        old.insert("policy.db.backup-202611" + std::string{day} + "-120000");
        write_bytes(received.folder / *old.rbegin(), "old");
    }
    const auto proposal = propose_import(received.file, received.pack, UsersRows::stay).value();
    {
        // Somebody reads: everything up to the commit can be done.
        SQLite::Database reader{received.file.string(), SQLite::OPEN_READONLY};
        reader.exec("BEGIN");
        reader.execAndGet("SELECT count(*) FROM place");
        const auto made = carry_out(received.file, proposal, ActKind::import, "x");
        BOOST_REQUIRE(!made);
        BOOST_TEST((made.error().code == ErrorCode::policy_file_busy));
    }
    BOOST_TEST((backups_beside(received.file) == old));
    BOOST_TEST(received.base() == 15500);
    BOOST_REQUIRE(carry_out(received.file, proposal, ActKind::import, "x"));
    const auto now = backups_beside(received.file);
    BOOST_TEST(now.size() == 5U);
    BOOST_TEST(!now.contains(*old.begin()));
}

BOOST_AUTO_TEST_CASE(a_figure_of_the_users_stays_unless_it_is_to_give_way) {
    const Received received;
    run_sql(received.file, "UPDATE base_pension SET fen_per_month = 17000" + base_of_2017);
    const auto careful = propose_import(received.file, received.pack, UsersRows::stay).value();
    BOOST_TEST(careful.changes.empty());
    BOOST_REQUIRE(careful.kept.size() == 1U);
    BOOST_TEST(number_of(*careful.kept[0].before, "fen_per_month") == 17000);
    BOOST_TEST(number_of(*careful.kept[0].after, "fen_per_month") == 16500);
    const auto bold = propose_import(received.file, received.pack, UsersRows::give_way).value();
    BOOST_TEST(bold.changes.size() == 1U);
    // What came by a pack is not the user's own: a later pack replaces it without a word.
    BOOST_REQUIRE(carry_out(received.file, bold, ActKind::import, "x"));
    const fs::path shipped = pack_of(shipped_policy(), received.folder / "theirs");
    BOOST_TEST(propose_import(received.file, shipped, UsersRows::stay).value().changes.size() ==
               1U);
}

BOOST_AUTO_TEST_CASE(a_pack_may_bring_a_new_place) {
    const Received received;
    const fs::path theirs = received.folder / "theirs";
    run_sql(theirs / "policy.db",
            "INSERT INTO place (area_code, parent_code, name_zh, name_en) "
            "VALUES (430181, 430100, '浏阳市', 'Liuyang');"
            "INSERT INTO source (source_id, document, evidence, read_on) "
            "VALUES ('liuyang', '通知', 'own', '2026-11-21');"
            "INSERT INTO base_pension (area_code, from_month, fen_per_month, source_id) "
            "VALUES (430181, '2017-01', 15800, 'liuyang');");
    const fs::path pack = pack_of(theirs / "policy.db", theirs, 430181);
    const auto proposal = propose_import(received.file, pack, UsersRows::stay);
    BOOST_REQUIRE(proposal);
    BOOST_TEST(proposal.value().changes.size() == 3U);
    BOOST_TEST(proposal.value().now->find(430181) == nullptr);
    BOOST_REQUIRE(carry_out(received.file, proposal.value(), ActKind::import, "x"));
    BOOST_TEST(load_policy(received.file).value()->find(430181)->name_zh == "浏阳市");
}

BOOST_AUTO_TEST_CASE(a_change_by_somebody_else_in_between_is_noticed) {
    const Received received;
    const auto proposal = propose_import(received.file, received.pack, UsersRows::stay).value();
    run_sql(received.file, "UPDATE place SET note = 'theirs' WHERE area_code = 0");
    const std::string before = bytes_of(received.file);
    const auto made = carry_out(received.file, proposal, ActKind::import, "x");
    BOOST_REQUIRE(!made);
    BOOST_TEST((made.error().code == ErrorCode::policy_file_changed));
    BOOST_TEST((bytes_of(received.file) == before));
    const auto again = propose_import(received.file, received.pack, UsersRows::stay).value();
    BOOST_REQUIRE(carry_out(received.file, again, ActKind::import, "x"));
    BOOST_TEST(received.base() == 16500);
    BOOST_TEST(read_change_record(received.file).value().size() == 2U);
}

BOOST_AUTO_TEST_CASE(what_was_shipped_can_be_put_back) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    run_sql(file,
            "DELETE FROM base_pension WHERE area_code = 430100; "
            "UPDATE yearly_cap SET fen_per_year = 1 WHERE area_code = 430100; "
            "UPDATE base_pension SET fen_per_month = 1 WHERE area_code = 0;");
    const auto proposal = propose_restore(file, shipped_policy(), changsha);
    BOOST_REQUIRE(proposal);
    BOOST_TEST(proposal.value().changes.size() == 5U);
    BOOST_REQUIRE(carry_out(file, proposal.value(), ActKind::restore, ""));
    const auto left = policy_difference(shipped_policy(), file).value().changes;
    BOOST_TEST(left.size() == 8U);  // The nation's eight steps.
    const auto unknown = propose_restore(file, shipped_policy(), 990000);
    BOOST_TEST((unknown.error().code == ErrorCode::policy_place_not_shipped));
}

BOOST_AUTO_TEST_CASE(a_newer_program_brings_its_figures_and_leaves_those_of_the_user) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    fs::create_directory(folder / "newer");
    const fs::path newer = copy_of_shipped(folder / "newer");
    SQLite::Database{newer.string(), SQLite::OPEN_READWRITE}.exec(
        "UPDATE base_pension SET fen_per_month = fen_per_month + 100;"
        "UPDATE base_pension SET origin = 'shipped';"
        "DELETE FROM yearly_cap;");
    run_sql(file, "UPDATE base_pension SET fen_per_month = 17000" + base_of_2017);
    run_sql(file, "DELETE FROM base_pension WHERE area_code = 430100 AND from_month = '2018-01'");
    const auto proposal = propose_update(file, newer);
    BOOST_REQUIRE(proposal);
    // Changed by the user, and taken out by the user.
    BOOST_TEST(proposal.value().kept.size() == 2U);
    BOOST_REQUIRE(carry_out(file, proposal.value(), ActKind::update, ""));
    const auto left = policy_difference(newer, file).value().changes;
    BOOST_TEST(left.size() == 2U);
    BOOST_TEST(propose_update(file, newer).value().changes.empty());
}

BOOST_DATA_TEST_CASE(a_hostile_pack_is_refused_and_nothing_changed,
                     boost::unit_test::data::make(hostile_packs), hostile) {
    const Received received;
    const std::string before = bytes_of(received.file);
    hostile.make(received.pack);
    const auto proposal = propose_import(received.file, received.pack, UsersRows::give_way);
    BOOST_REQUIRE(!proposal);
    BOOST_TEST((proposal.error().code == hostile.code),
               "code " << static_cast<int>(proposal.error().code));
    bool told = false;
    std::string all;
    for (const auto& [name, value] : proposal.error().facts) {
        told = told || value.find(hostile.says) != std::string::npos;
        all += name + "=" + value + "; ";
    }
    BOOST_TEST(told, all);
    BOOST_TEST((bytes_of(received.file) == before));
}

BOOST_AUTO_TEST_CASE(an_overwritten_page_of_a_pack_is_found_wherever_it_lies) {
    const Received received;
    const std::string whole = bytes_of(received.pack);
    constexpr std::size_t page = 4096;
    for (std::size_t at = page; at < whole.size(); at += page) {
        std::string broken = whole;
        broken.replace(at, page, page, '\xA5');
        write_bytes(received.pack, broken);
        BOOST_TEST(!propose_import(received.file, received.pack, UsersRows::stay), at);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
