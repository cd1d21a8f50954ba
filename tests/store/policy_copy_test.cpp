// SPDX-License-Identifier: Apache-2.0
#include "store/policy_copy.hpp"

#include "store/policy_file.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"
#include "support/without_root.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

namespace fs = std::filesystem;

}  // namespace

BOOST_AUTO_TEST_SUITE(policy_copy)

BOOST_AUTO_TEST_CASE(the_first_use_copies_and_the_second_leaves_it) {
    const TemporaryFolder folder;
    const fs::path own = folder.path() / "new" / "folder" / policy_file_name;
    const auto first = user_policy_file(shipped_policy(), own);
    BOOST_REQUIRE(first);
    BOOST_TEST(first.value().file == own);
    BOOST_TEST(!first.value().notice);
    BOOST_TEST((bytes_of(own) == bytes_of(shipped_policy())));
    BOOST_TEST(static_cast<bool>(policy_file_is_writable(own)));
    run_sql(own, "UPDATE base_pension SET fen_per_month = 16000 WHERE area_code = 430100");
    const std::string edited = bytes_of(own);
    BOOST_TEST(user_policy_file(shipped_policy(), own).value().file == own);
    BOOST_TEST((bytes_of(own) == edited));
    BOOST_TEST(std::distance(fs::directory_iterator{own.parent_path()}, {}) == 1);
}

BOOST_AUTO_TEST_CASE(a_shipped_file_that_was_read_only_gives_a_copy_that_is_not) {
    const TemporaryFolder folder;
    const fs::path shipped = copy_of_shipped(folder.path());
    fs::permissions(shipped, fs::perms::owner_read);
    const auto own = user_policy_file(shipped, folder / "own.db");
    BOOST_REQUIRE(own);
    BOOST_TEST(static_cast<bool>(policy_file_is_writable(own.value().file)));
}

BOOST_AUTO_TEST_CASE(an_existing_file_is_never_overwritten_even_a_damaged_one) {
    const TemporaryFolder folder;
    write_bytes(folder / "policy.db", "mine");
    BOOST_TEST(static_cast<bool>(user_policy_file(shipped_policy(), folder / "policy.db")));
    BOOST_TEST(bytes_of(folder / "policy.db") == "mine");
    // Nor is the shipped file needed any more.
    BOOST_TEST(static_cast<bool>(user_policy_file(folder / "none", folder / "policy.db")));
}

BOOST_AUTO_TEST_CASE(without_a_fit_shipped_file_nothing_is_made) {
    const TemporaryFolder folder;
    const auto missing = user_policy_file(folder / "none", folder / "own.db");
    BOOST_REQUIRE(!missing);
    BOOST_TEST((missing.error().code == ErrorCode::shipped_figures_missing));
    BOOST_TEST(fact(missing.error(), "file") == (folder / "none").string());
    write_bytes(folder / "text", "not a database");
    const auto unfit = user_policy_file(folder / "text", folder / "own.db");
    BOOST_REQUIRE(!unfit);
    BOOST_TEST((unfit.error().code == ErrorCode::policy_file_not_sqlite));
    BOOST_TEST(!fs::exists(folder / "own.db"));
}

BOOST_AUTO_TEST_CASE(a_file_that_was_taken_away_is_made_anew_and_said_to_be) {
    const TemporaryFolder folder;
    const fs::path own = folder.path() / "policy.db";
    BOOST_REQUIRE(user_policy_file(shipped_policy(), own));
    write_bytes(folder / "policy.db.backup-20261121-231908", "of before");
    fs::remove(own);
    const auto again = user_policy_file(shipped_policy(), own);
    BOOST_REQUIRE(again);
    BOOST_REQUIRE(again.value().notice);
    BOOST_TEST((again.value().notice->code == PolicyNoticeCode::made_anew));
    BOOST_TEST(again.value().notice->facts.back().second == "1");
    BOOST_TEST(!user_policy_file(shipped_policy(), own).value().notice);
}

void the_shipped_figures_stand_in(const fs::path& own) {
    const auto used = user_policy_file(shipped_policy(), own);
    BOOST_REQUIRE(used);
    BOOST_TEST(used.value().file == shipped_policy());
    BOOST_REQUIRE(used.value().notice);
    BOOST_TEST((used.value().notice->code == PolicyNoticeCode::shipped_figures_used));
    BOOST_TEST(!used.value().notice->facts.back().second.empty());
    BOOST_REQUIRE(used.value().cannot_save);
    BOOST_TEST((used.value().cannot_save->code == ErrorCode::file_not_written));
}

BOOST_AUTO_TEST_CASE(without_a_folder_of_ones_own_the_shipped_figures_are_read) {
    const TemporaryFolder folder;
    write_bytes(folder / "file", "");
    the_shipped_figures_stand_in(folder.path() / "file" / "policy.db");
}

BOOST_AUTO_TEST_CASE(so_they_are_where_the_home_folder_may_not_be_written_or_entered) {
    const TemporaryFolder folder;
    for (const fs::perms mode : {fs::perms::owner_read | fs::perms::owner_exec |
                                     fs::perms::others_read | fs::perms::others_exec,
                                 fs::perms::none}) {
        fs::permissions(folder.path(), mode);
        const WithoutRoot nobody;
        BOOST_REQUIRE(nobody.holds());
        the_shipped_figures_stand_in(folder.path() / "yibizhang" / "policy.db");
        the_shipped_figures_stand_in(folder.path() / "policy.db");
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
