// SPDX-License-Identifier: Apache-2.0
#include "store/policy_copy.hpp"
#include "store/policy_file.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"
#include "support/without_root.hpp"

#include <boost/test/unit_test.hpp>

// Permission bits do not stop root. What has to hold for everybody is shown without them (a
// folder that takes the place of the side file that SQLite would write), and with them as
// "nobody".

namespace pension {

namespace {

namespace fs = std::filesystem;

constexpr auto may_read = fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read;
constexpr auto may_enter =
    may_read | fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec;

std::string refusal(const Status& status) {
    return status ? "" : std::to_string(static_cast<int>(status.error().code));
}

void lock(const fs::path& file) {
    fs::permissions(file, may_read);
    fs::permissions(file.parent_path(), may_enter);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(read_only)

BOOST_AUTO_TEST_CASE(loading_writes_nothing) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    const std::string before = bytes_of(file);
    const auto written = fs::last_write_time(file);
    BOOST_TEST(static_cast<bool>(load_policy(file)));
    BOOST_TEST((bytes_of(file) == before));
    BOOST_TEST((fs::last_write_time(file) == written));
    BOOST_TEST(std::distance(fs::directory_iterator{folder.path()}, {}) == 1);
}

BOOST_AUTO_TEST_CASE(a_read_only_file_in_a_read_only_folder_loads) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    lock(file);
    const WithoutRoot nobody;
    BOOST_REQUIRE(nobody.holds());
    BOOST_TEST(static_cast<bool>(load_policy(file)));
}

BOOST_AUTO_TEST_CASE(so_does_one_in_wal_mode) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    run_sql(file, "PRAGMA journal_mode = WAL");
    lock(file);
    const WithoutRoot nobody;
    BOOST_REQUIRE(nobody.holds());
    BOOST_TEST(static_cast<bool>(load_policy(file)));
}

BOOST_AUTO_TEST_CASE(a_file_in_wal_mode_loads_where_no_side_file_can_be_made) {
    const TemporaryFolder folder;
    fs::create_directory(folder / "名 a%b#c?");  // The fallback is a URI: every character counts.
    const fs::path file = copy_of_shipped(folder / "名 a%b#c?");
    run_sql(file, "PRAGMA journal_mode = WAL");
    for (const char* taken : {"policy.db-wal", "policy.db-shm"})
        fs::create_directory(file.parent_path() / taken);
    BOOST_TEST(static_cast<bool>(load_policy(file)));
}

// What a writer leaves behind when it is cut off is the file with its journal beside it: that
// state is copied out of the middle of a transaction that does not fit into its cache.
BOOST_AUTO_TEST_CASE(a_write_that_was_cut_off_is_taken_back) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    const std::string id = load_policy(file).value()->policy_id(430100);
    fs::create_directory(folder / "after");
    {
        SQLite::Database writer{file.string(), SQLite::OPEN_READWRITE};
        writer.exec("PRAGMA cache_size = 1; BEGIN");
        for (const char* table : {"base_pension", "contribution_tier", "contribution_subsidy"})
            writer.exec(std::string{"UPDATE "} + table +
                        " SET clause = 'half', note = printf('%2000c', 'x')");
        for (const char* name : {"policy.db", "policy.db-journal"})
            fs::copy_file(folder / name, folder.path() / "after" / name);
    }
    const fs::path left = folder.path() / "after" / "policy.db";
    BOOST_REQUIRE((bytes_of(left) != bytes_of(shipped_policy())));
    const auto loaded = load_policy(left);
    BOOST_REQUIRE(loaded);
    BOOST_TEST(loaded.value()->policy_id(430100) == id);
}

BOOST_AUTO_TEST_CASE(what_still_stands_in_the_write_ahead_log_is_read) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    const std::string id = load_policy(file).value()->policy_id(430100);
    SQLite::Database writer{file.string(), SQLite::OPEN_READWRITE};
    writer.exec("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0");
    writer.exec("UPDATE base_pension SET fen_per_month = 16000 WHERE area_code = 430100");
    const auto loaded = load_policy(file);
    BOOST_REQUIRE(loaded);
    BOOST_TEST(loaded.value()->policy_id(430100) != id);
}

BOOST_AUTO_TEST_CASE(a_file_that_nobody_may_read_says_so) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    fs::permissions(file, fs::perms::none);
    fs::permissions(folder.path(), may_enter);
    const WithoutRoot nobody;
    BOOST_REQUIRE(nobody.holds());
    const auto loaded = load_policy(file);
    BOOST_REQUIRE(!loaded);
    BOOST_TEST((loaded.error().code == ErrorCode::file_not_readable));
    BOOST_TEST(!fact(loaded.error(), "reason").empty());
}

BOOST_AUTO_TEST_CASE(whoever_wants_to_edit_is_told_beforehand) {
    const TemporaryFolder folder;
    const fs::path file = copy_of_shipped(folder.path());
    fs::permissions(file, may_read | fs::perms::owner_write);
    BOOST_TEST(static_cast<bool>(policy_file_is_writable(file)));
    fs::permissions(file, may_read);
    BOOST_TEST(refusal(policy_file_is_writable(file)) ==
               refusal(Error{ErrorCode::policy_file_read_only, {}}));
    BOOST_TEST(refusal(policy_file_is_writable(folder / "none")) ==
               refusal(Error{ErrorCode::file_missing, {}}));
}

// Half of a change is in the file, and its journal may not be rolled back there: nothing of it can
// be read, though the file is sound.
BOOST_AUTO_TEST_CASE(a_change_left_half_done_in_a_read_only_folder_is_told_as_that) {
    const TemporaryFolder there;
    const TemporaryFolder here;
    const fs::path source = copy_of_shipped(there.path());
    {
        SQLite::Database db{source.string(), SQLite::OPEN_READWRITE};
        db.exec("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN");
        db.exec("UPDATE contribution_tier SET note = note || 'x'; UPDATE source SET link = 'x'");
        for (const char* ending : {"", "-journal"})
            fs::copy_file(source.string() + ending,
                          here.path() / ("policy.db" + std::string{ending}));
    }
    const fs::path file = here / "policy.db";
    fs::permissions(file.string() + "-journal", may_read);
    lock(file);
    {
        const WithoutRoot nobody;
        BOOST_REQUIRE(nobody.holds());
        BOOST_TEST((load_policy(file).error().code == ErrorCode::policy_file_unfinished));
    }
    // Where it may be, it is.
    fs::permissions(here.path(), fs::perms::owner_all);
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
    fs::permissions(file.string() + "-journal", fs::perms::owner_read | fs::perms::owner_write);
    BOOST_TEST(static_cast<bool>(load_policy(file)));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
