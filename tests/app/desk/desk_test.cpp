// SPDX-License-Identifier: Apache-2.0
#include "app/desk/desk.hpp"

#include "app/desk/policy_attention.hpp"
#include "support/policy_files.hpp"
#include "support/queue.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

BOOST_AUTO_TEST_SUITE(desk)

BOOST_AUTO_TEST_CASE(the_first_use_makes_the_users_own_file) {
    const TemporaryFolder folder;
    const auto own = folder / "yibizhang" / "policy.db";
    const Desk desk{month("2026-11"), {shipped_policy(), own, false}};
    BOOST_REQUIRE(desk.places());
    BOOST_TEST(std::filesystem::exists(own));
    BOOST_TEST(desk.places()->find(430100) != nullptr);
    BOOST_TEST(!desk.policy_error());
}

// A file that nobody has verified yet takes seconds, and the window must not wait for them.
BOOST_AUTO_TEST_CASE(figures_that_must_be_verified_come_when_they_are) {
    const TemporaryFolder folder;
    Queue queue;
    Desk desk{month("2026-11"), {shipped_policy(), folder / "policy.db", false}, queue.post()};
    int told = 0;
    const auto listening = desk.policy_changed.connect([&] { ++told; });
    BOOST_TEST(!desk.places());
    BOOST_TEST(desk.is_reading());
    const auto is_read = [&] { return !desk.is_reading(); };
    BOOST_TEST(queue.run_until(is_read));
    BOOST_TEST(told == 1);
    BOOST_REQUIRE(desk.places());

    write_bytes(folder / "policy.db", "no database");
    desk.reload_policy_if_changed();
    BOOST_TEST(told == 2);  // That it is being read.
    BOOST_TEST(desk.is_reading());
    BOOST_TEST(desk.places() != nullptr);
    // The look for newer figures, which began with the first reading, may end before or after.
    BOOST_TEST(queue.run_until(is_read));
    BOOST_TEST(told == 3);
    BOOST_TEST((desk.policy_error()->code == ErrorCode::policy_file_not_sqlite));
    BOOST_TEST(desk.places() != nullptr);
}

// The facts answer without it; who asked for what is not confirmed must hear why it is not there.
BOOST_AUTO_TEST_CASE(a_damaged_unconfirmed_collection_is_said_to_be) {
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder / "share");
    const auto shipped = copy_of_shipped(folder / "share");
    write_bytes(folder / "share" / unconfirmed_file_name, "no database");
    Desk desk{month("2026-11"), {shipped, folder / "policy.db", false}};
    BOOST_REQUIRE(desk.places());
    BOOST_TEST(!desk.policy_error());
    BOOST_REQUIRE(desk.unconfirmed_error());
    BOOST_TEST((desk.unconfirmed_error()->code == ErrorCode::policy_file_not_sqlite));
    BOOST_TEST(!desk.book_with_unconfirmed({430100}));
    const Attention attention = policy_attention(desk, Translate{});
    BOOST_TEST(!attention.is_grave);
    BOOST_REQUIRE(!attention.sentences.empty());
    BOOST_TEST(attention.sentences[0].find(unconfirmed_file_name) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_file_that_was_verified_is_there_at_once) {
    const TemporaryFolder folder;
    const VerifiedCopies copies{folder / "cache", "this", std::chrono::nanoseconds{0}};
    Queue queue;
    const PolicyPlaces places{shipped_policy(), folder / "policy.db", false, copies};
    { const Desk first{month("2026-11"), places}; }
    const Desk desk{month("2026-11"), places, queue.post()};
    BOOST_TEST(!desk.is_reading());
    BOOST_TEST(desk.places() != nullptr);
}

BOOST_AUTO_TEST_CASE(an_edit_from_outside_is_read_when_one_comes_back) {
    const TemporaryFolder folder;
    const auto own = folder / "policy.db";
    Desk desk{month("2026-11"), {shipped_policy(), own, false}};
    int told = 0;
    const auto listening = desk.policy_changed.connect([&] { ++told; });
    desk.reload_policy_if_changed();
    BOOST_TEST(told == 0);

    run_sql(own,
            "UPDATE base_pension SET fen_per_month = 16500 "
            "WHERE area_code = 430100 AND from_month = '2017-01'");
    // A file system may count whole seconds only; the edit is then told by hand.
    std::filesystem::last_write_time(
        own, std::filesystem::last_write_time(own) + std::chrono::seconds{2});
    desk.reload_policy_if_changed();
    BOOST_TEST(told == 1);
    const auto rules = desk.book({430100}).value()->rules(430100, Group::ordinary);
    BOOST_TEST(base_at(rules.base_pension.at(month("2017-03")).value()->value, {720}).fen() ==
               16'500);
}

// No folder can be made where a plain file stands: as little as on a disk that is full or may only
// be read, but for root too.
BOOST_AUTO_TEST_CASE(without_a_place_for_the_users_own_file_the_shipped_figures_are_shown) {
    const TemporaryFolder folder;
    write_bytes(folder / "file", "");
    const auto own = folder / "file" / "policy.db";
    Desk desk{month("2026-11"), {shipped_policy(), own, false}};
    BOOST_REQUIRE(desk.places());
    BOOST_TEST(desk.shows_shipped());
    BOOST_TEST(!desk.policy_error());
    BOOST_REQUIRE(desk.policy_notice());
    BOOST_TEST((desk.policy_notice()->code == PolicyNoticeCode::shipped_figures_used));
    BOOST_TEST((desk.policy_writable().error().code == ErrorCode::file_not_written));
    // As soon as there is room, the file is made and counts.
    std::filesystem::remove(folder / "file");
    desk.reload_policy();
    BOOST_TEST(!desk.shows_shipped());
    BOOST_TEST(!desk.policy_error());
    BOOST_TEST(bool{desk.policy_writable()});
}

BOOST_AUTO_TEST_CASE(an_own_file_that_is_damaged_from_the_start_leaves_the_shipped_figures) {
    const TemporaryFolder folder;
    const auto own = folder / "policy.db";
    write_bytes(own, "no database");
    const Desk desk{month("2026-11"), {shipped_policy(), own, false}};
    BOOST_REQUIRE(desk.places());
    BOOST_TEST(desk.shows_shipped());
    BOOST_TEST((desk.policy_error()->code == ErrorCode::policy_file_not_sqlite));
}

BOOST_AUTO_TEST_CASE(without_a_home_folder_the_shipped_figures_count_as_such) {
    const Desk desk{month("2026-11"), {shipped_policy(), shipped_policy(), true}};
    BOOST_TEST(desk.shows_shipped());
    BOOST_TEST((desk.policy_writable().error().code == ErrorCode::policy_file_read_only));
}

BOOST_AUTO_TEST_CASE(one_value_given_to_many_places_from_outside_is_told) {
    const TemporaryFolder folder;
    const auto own = copy_of_shipped(folder.path());
    Desk desk{month("2026-11"), {shipped_policy(), own, false}};
    BOOST_TEST(desk.mass_edits().empty());
    run_sql(own, "UPDATE base_pension SET fen_per_month = 16500 WHERE from_month >= '2024-01'");
    desk.reload_policy();
    BOOST_REQUIRE(desk.mass_edits().size() == 1U);
    BOOST_TEST((desk.mass_edits()[0].code == FindingCode::same_value_everywhere));
}

BOOST_AUTO_TEST_CASE(a_named_file_that_is_missing_is_an_error_and_is_not_made) {
    const TemporaryFolder folder;
    const auto named = folder / "mine.db";
    const Desk desk{month("2026-11"), {shipped_policy(), named, true}};
    BOOST_TEST(!desk.places());
    BOOST_REQUIRE(desk.policy_error());
    BOOST_TEST((desk.policy_error()->code == ErrorCode::file_missing));
    BOOST_TEST(!std::filesystem::exists(named));
}

BOOST_AUTO_TEST_CASE(a_read_only_file_works_for_reading_and_says_so) {
    const TemporaryFolder folder;
    const auto own = copy_of_shipped(folder.path());
    std::filesystem::permissions(own, std::filesystem::perms::owner_read);
    const Desk desk{month("2026-11"), {shipped_policy(), own, false}};
    BOOST_TEST(desk.places() != nullptr);
    BOOST_TEST((desk.policy_writable().error().code == ErrorCode::policy_file_read_only));
}

BOOST_AUTO_TEST_CASE(without_shipped_figures_the_error_says_so) {
    const TemporaryFolder folder;
    const Desk desk{month("2026-11"), {folder / "nothing.db", folder / "own" / "policy.db", false}};
    BOOST_TEST(!desk.places());
    BOOST_TEST((desk.policy_error()->code == ErrorCode::shipped_figures_missing));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
