// SPDX-License-Identifier: Apache-2.0
#include "store/policy_shelf.hpp"

#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <thread>

namespace pension {

namespace {

namespace fs = std::filesystem;

/// A file of one's own and a folder for its verified copy.
struct Shelf {
    /// So that a copy made right after its file is trusted here; see settle().
    VerifiedCopies copies(std::string program = "this one") const {
        return {folder / "copies", std::move(program), std::chrono::milliseconds{20}};
    }
    /// Lets the clock of the file system go on.
    static void settle() { std::this_thread::sleep_for(std::chrono::milliseconds{40}); }

    /// Opens it once, so that the copy is there.
    void verify() const {
        settle();
        BOOST_REQUIRE(PolicyShelf::open(file, copies()));
    }
    bool is_ready() const { return PolicyShelf::ready(file, copies()).has_value(); }
    fs::path copy() const {
        return fs::directory_iterator {
            folder / "copies"
            } -> path();
    }

    TemporaryFolder folder;
    fs::path file = copy_of_shipped(folder.path());
};

std::int64_t base_of_changsha(PolicyShelf shelf) {
    const auto rules = shelf.book({430100}).value()->rules(430100, Group::ordinary);
    return base_at(rules.base_pension.at(month("2017-03")).value()->value, {720}).fen();
}

constexpr const char* raise =
    "UPDATE base_pension SET fen_per_month = 16600 "
    "WHERE area_code = 430100 AND from_month = '2017-01'";

}  // namespace

BOOST_AUTO_TEST_SUITE(policy_shelf)

BOOST_AUTO_TEST_CASE(what_was_verified_is_read_from_its_copy_and_says_the_same) {
    const Shelf own;
    BOOST_TEST(!own.is_ready());
    own.verify();
    const auto whole = load_policy(own.file).value();
    auto shelf = PolicyShelf::ready(own.file, own.copies());
    BOOST_REQUIRE(shelf);
    BOOST_TEST((shelf->places().all() == whole->places()));
    for (const Place& place : whole->places()) {
        auto one = PolicyShelf::ready(own.file, own.copies());
        const auto book = one->book({place.code}).value();
        BOOST_TEST(book->policy_id(place.code) == whole->policy_id(place.code));
        for (const AreaCode above : whole->chain(place.code))
            BOOST_TEST(book->has_figures_of(above));
        std::size_t rows = 0;
        std::size_t expected = 0;
        const auto above = whole->chain(place.code);
        const auto counts = [&](const auto& row) {
            return std::ranges::find(above, row.area) != above.end();
        };
        for_each_topic(book->rows(), [&](Topic, const auto& all) { rows += all.size(); });
        for_each_topic(whole->rows(), [&](Topic, const auto& all) {
            expected += static_cast<std::size_t>(std::ranges::count_if(all, counts));
        });
        BOOST_TEST(rows == expected);
    }
    const auto summed = shelf->summaries().value();
    const auto expected = whole->summaries();
    BOOST_REQUIRE(summed.size() == expected.size());
    for (std::size_t i = 0; i < summed.size(); ++i) {
        BOOST_TEST((summed[i].place == expected[i].place));
        BOOST_TEST((summed[i].first == expected[i].first));
        BOOST_TEST((summed[i].last == expected[i].last));
        BOOST_TEST(summed[i].policy_id == expected[i].policy_id);
    }
}

BOOST_AUTO_TEST_CASE(a_figure_edited_from_outside_counts_from_the_next_opening) {
    const Shelf own;
    own.verify();
    run_sql(own.file, raise);
    BOOST_TEST(!own.is_ready());
    auto shelf = PolicyShelf::open(own.file, own.copies());
    BOOST_TEST(base_of_changsha(std::move(shelf).value()) == 16'600);
    Shelf::settle();
    own.verify();
    BOOST_TEST(own.is_ready());
}

BOOST_AUTO_TEST_CASE(an_edit_that_keeps_size_and_time_is_seen_by_the_change_of_status) {
    const Shelf own;
    const auto time = fs::last_write_time(own.file);
    own.verify();
    const auto size = fs::file_size(own.file);
    run_sql(own.file, raise);
    fs::last_write_time(own.file, time);
    if (fs::file_size(own.file) == size) BOOST_TEST(!own.is_ready());
    fs::last_write_time(own.file, time);
    BOOST_TEST(!own.is_ready());
}

BOOST_AUTO_TEST_CASE(a_damaged_file_is_refused_however_often_it_was_sound) {
    const Shelf own;
    own.verify();
    run_sql(own.file,
            "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = "
            "replace(sql, 'BETWEEN', 'NOT BETWEEN') WHERE name = 'base_pension'");
    const auto opened = PolicyShelf::open(own.file, own.copies());
    BOOST_REQUIRE(!opened);
    BOOST_TEST((opened.error().code == ErrorCode::policy_tables_altered));
    BOOST_TEST(!own.is_ready());
}

BOOST_AUTO_TEST_CASE(a_copy_whose_figures_changed_is_put_aside_and_the_file_is_read) {
    const Shelf own;
    own.verify();
    run_sql(own.copy(), "UPDATE base_pension SET fen_per_month = 1");
    auto shelf = PolicyShelf::ready(own.file, own.copies());
    BOOST_REQUIRE(shelf);
    BOOST_TEST(base_of_changsha(std::move(*shelf)) == 15'500);
}

BOOST_AUTO_TEST_CASE(a_copy_that_is_no_database_is_put_aside) {
    const Shelf own;
    own.verify();
    write_bytes(own.copy(), "rain");
    BOOST_TEST(!own.is_ready());
    auto shelf = PolicyShelf::open(own.file, own.copies());
    BOOST_TEST(base_of_changsha(std::move(shelf).value()) == 15'500);
}

BOOST_AUTO_TEST_CASE(a_copy_with_other_places_is_not_trusted) {
    const Shelf own;
    own.verify();
    run_sql(own.copy(), "UPDATE place SET parent_code = 999999 WHERE area_code = 430100");
    BOOST_TEST(!own.is_ready());
}

BOOST_AUTO_TEST_CASE(a_copy_that_others_may_write_is_not_trusted) {
    const Shelf own;
    own.verify();
    fs::permissions(own.copy(), fs::perms::others_write, fs::perm_options::add);
    BOOST_TEST(!own.is_ready());
}

// On systems where a user's files are made for a group to write, it would else never be read.
BOOST_AUTO_TEST_CASE(a_copy_is_written_for_its_user_alone) {
    const Shelf own;
    own.verify();
    BOOST_TEST(
        (fs::status(own.copy()).permissions() == (fs::perms::owner_read | fs::perms::owner_write)));
}

BOOST_AUTO_TEST_CASE(another_program_verifies_for_itself) {
    const Shelf own;
    own.verify();
    BOOST_TEST(!PolicyShelf::ready(own.file, own.copies("the next one")));
}

BOOST_AUTO_TEST_CASE(a_change_that_is_not_in_the_file_yet_is_not_passed_over) {
    const Shelf own;
    own.verify();
    for (const char* ending : {"-journal", "-wal"}) {
        const fs::path beside = own.file.string() + ending;
        write_bytes(beside, "x");
        BOOST_TEST(!own.is_ready(), ending);
        fs::remove(beside);
        BOOST_TEST(own.is_ready(), ending);
    }
}

BOOST_AUTO_TEST_CASE(what_lies_beside_the_file_that_a_link_leads_to_counts) {
    const Shelf own;
    const fs::path link = own.folder / "link.db";
    fs::create_symlink(own.file, link);
    Shelf::settle();
    BOOST_REQUIRE(PolicyShelf::open(link, own.copies()));
    BOOST_TEST(PolicyShelf::ready(link, own.copies()).has_value());
    write_bytes(own.file.string() + "-wal", "x");
    BOOST_TEST(!PolicyShelf::ready(link, own.copies()).has_value());
}

// Two changes within one step of a file system's clock look alike.
BOOST_AUTO_TEST_CASE(a_copy_made_at_once_after_a_change_is_not_trusted) {
    const Shelf own;
    VerifiedCopies copies = own.copies();
    copies.coarsest_time = std::chrono::hours{1};
    BOOST_REQUIRE(PolicyShelf::open(own.file, copies));
    BOOST_TEST(fs::exists(own.copy()));
    BOOST_TEST(!PolicyShelf::ready(own.file, copies));
}

BOOST_AUTO_TEST_CASE(a_folder_that_cannot_be_made_costs_the_time_and_nothing_else) {
    const Shelf own;
    write_bytes(own.folder / "copies", "a file");
    auto shelf = PolicyShelf::open(own.file, own.copies());
    BOOST_REQUIRE(shelf);
    BOOST_TEST(base_of_changsha(std::move(shelf).value()) == 15'500);
}

BOOST_AUTO_TEST_CASE(of_many_files_the_latest_copies_are_kept) {
    const Shelf own;
    for (int i = 0; i < 10; ++i) {
        const fs::path file = own.folder / (std::to_string(i) + ".db");
        fs::copy_file(shipped_policy(), file);
        BOOST_REQUIRE(PolicyShelf::open(file, own.copies()));
    }
    const fs::directory_iterator all{own.folder / "copies"};
    BOOST_TEST(std::distance(begin(all), end(all)) == 8);
}

BOOST_AUTO_TEST_CASE(many_places_one_after_the_other_are_read_together) {
    const Shelf own;
    own.verify();
    auto shelf = PolicyShelf::ready(own.file, own.copies());
    BOOST_REQUIRE(shelf);
    std::size_t books = 0;
    const PolicyBook* last = nullptr;
    const std::vector<Place>& places = shelf->places().all();
    for (const Place& place : places) {
        const auto book = shelf->book({place.code}).value();
        if (book.get() != last) ++books;
        last = book.get();
    }
    BOOST_TEST(books < 12U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
