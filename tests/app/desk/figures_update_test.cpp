// SPDX-License-Identifier: Apache-2.0
#include "app/desk/figures_update.hpp"

#include "support/policy_files.hpp"
#include "support/queue.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace pension {

namespace {

using State = FiguresUpdate::State;
using Look = FiguresUpdate::Look;

/// A file of the user's, made by an older program: the shipped one of today has another base of
/// Changsha in 2017.
struct AfterAnUpdate {
    TemporaryFolder folder{};
    std::filesystem::path own = copy_of_shipped(folder.path());
    std::filesystem::path newer = newer_figures(17'000);
    Settings settings{folder / "settings.txt"};
    FiguresUpdate update{settings, Post{}};

    std::filesystem::path newer_figures(int fen) const {
        const auto file = folder / ("shipped" + std::to_string(fen));
        std::filesystem::copy_file(shipped_policy(), file);
        run_sql(file, "UPDATE base_pension SET fen_per_month = " + std::to_string(fen) +
                          " WHERE area_code = 430100 AND from_month = '2017-01';"
                          "UPDATE base_pension SET origin = 'shipped'");
        return file;
    }
    PolicyPlaces places() const { return {newer, own, false}; }
    std::int64_t base_of_2017() const {
        SQLite::Database db{own.string()};
        return db
            .execAndGet(
                "SELECT fen_per_month FROM base_pension WHERE area_code = 430100 AND "
                "from_month = '2017-01'")
            .getInt64();
    }
    bool lists(const char* part) const {
        return std::ranges::any_of(update.lines(Translate{}), [&](const std::string& line) {
            return line.find(part) != std::string::npos;
        });
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(figures_update)

BOOST_AUTO_TEST_CASE(newer_figures_are_offered_taken_over_and_told) {
    AfterAnUpdate after;
    after.update.look(after.places(), Look::once);
    BOOST_REQUIRE((after.update.state() == State::offered));
    BOOST_TEST(after.update.sentence(Translate{}).find("1 row of 1 place") != std::string::npos);
    BOOST_TEST(after.lists("170.00 yuan"));
    BOOST_TEST(after.base_of_2017() == 15'500);
    after.update.take();
    BOOST_TEST((after.update.state() == State::taken));
    BOOST_TEST(after.base_of_2017() == 17'000);
    BOOST_TEST(after.update.sentence(Translate{}).find("1 row was taken over") !=
               std::string::npos);
    BOOST_TEST(after.lists("170.00 yuan"));
    after.update.leave();
    after.update.look(after.places(), Look::once);
    BOOST_TEST((after.update.state() == State::nothing));
}

BOOST_AUTO_TEST_CASE(what_was_declined_is_not_offered_again_until_other_figures_are_shipped) {
    AfterAnUpdate after;
    after.update.look(after.places(), Look::once);
    after.update.leave();
    BOOST_TEST(after.base_of_2017() == 15'500);
    // Another start.
    Settings settings{after.folder / "settings.txt"};
    FiguresUpdate again{settings, Post{}};
    again.look(after.places(), Look::once);
    BOOST_TEST((again.state() == State::nothing));
    // Whoever asks is answered all the same.
    again.look(after.places(), Look::again);
    BOOST_TEST((again.state() == State::offered));
    again.leave();
    after.newer = after.newer_figures(18'000);
    again.look(after.places(), Look::once);
    BOOST_TEST((again.state() == State::offered));
}

// The user has raised the same figure to 165; it stays, and is named.
BOOST_AUTO_TEST_CASE(figures_of_the_users_own_stay) {
    AfterAnUpdate after;
    run_sql(after.own,
            "UPDATE base_pension SET fen_per_month = 16500 "
            "WHERE area_code = 430100 AND from_month = '2017-01'");
    run_sql(after.newer,
            "UPDATE base_pension SET fen_per_month = 18500 WHERE area_code = 430100 AND "
            "from_month = '2018-01'; UPDATE base_pension SET origin = 'shipped'");
    after.update.look(after.places(), Look::once);
    BOOST_REQUIRE((after.update.state() == State::offered));
    BOOST_TEST(after.lists("165.00"));
    after.update.take();
    BOOST_TEST(after.base_of_2017() == 16'500);
}

BOOST_AUTO_TEST_CASE(a_file_that_was_changed_meanwhile_is_left_alone_and_told) {
    AfterAnUpdate after;
    after.update.look(after.places(), Look::once);
    run_sql(after.own,
            "UPDATE base_pension SET fen_per_month = 16500 "
            "WHERE area_code = 430100 AND from_month = '2017-01'");
    after.update.take();
    BOOST_TEST((after.update.state() == State::failed));
    BOOST_TEST(!after.update.sentence(Translate{}).empty());
    BOOST_TEST(after.base_of_2017() == 16'500);
    after.update.leave();
    BOOST_TEST((after.update.state() == State::nothing));
}

BOOST_AUTO_TEST_CASE(where_nothing_is_newer_only_who_asks_is_told) {
    const TemporaryFolder folder;
    const auto own = copy_of_shipped(folder.path());
    Settings settings;
    FiguresUpdate update{settings, Post{}};
    int told = 0;
    const auto listening = update.changed.connect([&] { ++told; });
    update.look({shipped_policy(), own, false}, Look::once);
    BOOST_TEST((update.state() == State::nothing));
    BOOST_TEST(told == 0);
    update.look({shipped_policy(), own, false}, Look::again);
    BOOST_TEST((update.state() == State::none_newer));
    BOOST_TEST(told == 1);
}

BOOST_AUTO_TEST_CASE(a_file_that_was_named_at_the_start_is_nobody_elses) {
    AfterAnUpdate after;
    after.update.look({after.newer, after.own, true}, Look::again);
    BOOST_TEST((after.update.state() == State::nothing));
}

BOOST_AUTO_TEST_CASE(it_is_looked_for_while_the_window_goes_on) {
    AfterAnUpdate after;
    Queue queue;
    FiguresUpdate update{after.settings, queue.post()};
    update.look(after.places(), Look::once);
    BOOST_TEST((update.state() == State::looking));
    BOOST_TEST(queue.run_one());
    BOOST_TEST((update.state() == State::offered));
    update.take();
    BOOST_TEST((update.state() == State::taking));
    BOOST_TEST(queue.run_one());
    BOOST_TEST((update.state() == State::taken));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
