// SPDX-License-Identifier: Apache-2.0
#include "app/policy_editor/policy_page.hpp"

#include "app/policy_editor/clerk.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <string>

namespace pension {

namespace {

std::size_t line_of(const PolicyPage& page, Topic topic) {
    const auto found = std::ranges::find(page.lines(), topic, &FigureLine::topic);
    BOOST_REQUIRE((found != page.lines().end()));
    return static_cast<std::size_t>(found - page.lines().begin());
}

AskAct asks(Clerk& clerk) {
    return [&clerk](const auto& sentence, const auto& lines, const auto&) {
        return clerk.agree(sentence, lines);
    };
}

/// Takes what is ticked by itself.
std::optional<std::vector<bool>> all_of(const FiguresChoice& choice) {
    std::vector<bool> ticks;
    for (const ChoiceLine& line : choice.lines) ticks.push_back(line.is_chosen);
    return ticks;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(policy_page)

// 367 yuan since July 2025, 347 before.
BOOST_AUTO_TEST_CASE(a_place_shows_its_figures_by_month_with_whose_they_are) {
    Clerk clerk;
    const PolicyPage page{clerk.desk, wuhan, clerk.day, Translate{}};
    BOOST_TEST(page.heading() == "Wuhan 420100: figures in 2026-11");
    const FigureLine& base = page.lines()[line_of(page, Topic::base_pension)];
    BOOST_TEST(base.figure == "367.00 yuan");
    BOOST_TEST(base.since == "2025-07");
    BOOST_TEST(base.whose == "own");
    const FigureLine& age = page.lines()[line_of(page, Topic::pension_age)];
    BOOST_TEST(age.whose == "China");
    BOOST_TEST(page.table().rows.size() == page.lines().size());
}

BOOST_AUTO_TEST_CASE(a_figure_that_is_still_to_come_is_planned_and_one_that_was_is_past) {
    Clerk clerk;
    PolicyPage page{clerk.desk, wuhan, clerk.day, Translate{}};
    page.look_at(month("2025-01"));
    BOOST_TEST(page.heading() == "Wuhan 420100: figures in 2025-01");
    bool planned = false;
    for (const FigureLine& line : page.lines())
        if (line.topic == Topic::base_pension && line.area == wuhan)
            planned = line.state == FigureState::planned;
    BOOST_TEST(planned);
    page.look_at(month("2026-11"));
    const std::size_t now = page.lines().size();
    page.show_all_time(true);
    BOOST_TEST(page.lines().size() > now);
    BOOST_TEST(std::ranges::any_of(
        page.lines(), [](const FigureLine& line) { return line.state == FigureState::past; }));
}

BOOST_AUTO_TEST_CASE(the_tree_of_places_begins_with_provinces_and_a_text_finds_what_it_may_mean) {
    Clerk clerk;
    const PolicyPage page{clerk.desk, wuhan, clerk.day, Translate{}};
    const auto provinces = page.below(nation);
    BOOST_TEST(provinces.size() == 31U);
    BOOST_TEST(provinces.front().has_more);
    const auto found = page.search("macheng");
    BOOST_REQUIRE(!found.empty());
    BOOST_TEST(found.front().code == 421181);
    const std::vector<AreaCode> path{nation, 420000, 421100, 421181};
    BOOST_TEST(page.path_of(421181) == path, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_county_without_figures_shows_those_from_above_and_says_so) {
    Clerk clerk;
    PolicyPage page{clerk.desk, 421181, clerk.day, Translate{}};
    BOOST_TEST(page.place_shown() == 420000);
    BOOST_REQUIRE(!page.remarks().empty());
    BOOST_TEST(page.remarks().front().find("Nobody has entered anything") == 0U);
    const auto missing = page.missing();
    BOOST_REQUIRE(!missing.empty());
    BOOST_TEST(!page.is_own(0));
}

BOOST_AUTO_TEST_CASE(what_is_confirmed_bears_the_day_and_stays_the_programs) {
    Clerk clerk;
    PolicyPage page{clerk.desk, wuhan, clerk.day, Translate{}};
    page.confirm(line_of(page, Topic::base_pension));
    BOOST_TEST(!page.is_grave(), page.said());
    const FigureLine& base = page.lines()[line_of(page, Topic::base_pension)];
    BOOST_TEST(base.last_known_good == "2026-11-30");
    BOOST_TEST(!base.is_users);
    page.confirm(line_of(page, Topic::base_pension));
    BOOST_TEST(page.said().find("nothing of the place's own to confirm") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_figure_is_taken_out_recorded_and_brought_back) {
    Clerk clerk;
    PolicyPage page{clerk.desk, wuhan, clerk.day, Translate{}};
    page.remove(line_of(page, Topic::base_pension), asks(clerk));
    BOOST_TEST(!page.is_grave(), page.said());
    BOOST_REQUIRE(clerk.asked_lines.size() == 1U);
    // That of the province holds again.
    BOOST_TEST(page.lines()[line_of(page, Topic::base_pension)].area != wuhan);
    const auto record = page.record();
    BOOST_REQUIRE(record.size() == 1U);
    BOOST_TEST(record.front().can_be_undone);
    page.undo(record.front().number, asks(clerk));
    BOOST_TEST(page.lines()[line_of(page, Topic::base_pension)].figure == "367.00 yuan");
    BOOST_TEST(!page.record().back().can_be_undone);
    BOOST_TEST(page.record().size() == 2U);
}

BOOST_AUTO_TEST_CASE(nothing_is_changed_where_the_answer_is_no) {
    Clerk clerk;
    clerk.agrees = false;
    PolicyPage page{clerk.desk, wuhan, clerk.day, Translate{}};
    page.remove(line_of(page, Topic::base_pension), asks(clerk));
    BOOST_TEST(page.record().empty());
    BOOST_TEST(page.lines()[line_of(page, Topic::base_pension)].area == wuhan);
}

BOOST_AUTO_TEST_CASE(what_the_user_changed_is_put_back_to_what_came_with_the_program) {
    Clerk clerk;
    run_sql(clerk.desk.policy_file(),
            "UPDATE base_pension SET fen_per_month = 99900 WHERE area_code = 420100");
    clerk.desk.reload_policy();
    PolicyPage page{clerk.desk, wuhan, clerk.day, Translate{}};
    const FigureLine& changed = page.lines()[line_of(page, Topic::base_pension)];
    BOOST_TEST(changed.figure == "999.00 yuan");
    BOOST_TEST(changed.is_users);
    page.restore(all_of);
    BOOST_TEST(page.lines()[line_of(page, Topic::base_pension)].figure == "367.00 yuan");
}

BOOST_AUTO_TEST_CASE(figures_are_handed_round_as_a_pack_and_taken_in_elsewhere) {
    Clerk giver;
    run_sql(giver.desk.policy_file(),
            "UPDATE base_pension SET fen_per_month = 40000 WHERE area_code = 420100");
    giver.desk.reload_policy();
    PolicyPage from{giver.desk, wuhan, giver.day, Translate{}};
    const auto pack = giver.folder / from.pack_name();
    BOOST_TEST(pack.filename() == "420100.ybzpolicy");
    from.write_pack(pack);
    BOOST_TEST(!from.is_grave(), from.said());
    Clerk taker;
    PolicyPage to{taker.desk, wuhan, taker.day, Translate{}};
    to.take_pack(pack, all_of);
    BOOST_TEST(!to.is_grave(), to.said());
    BOOST_TEST(to.lines()[line_of(to, Topic::base_pension)].figure == "400.00 yuan");
    to.take_pack(pack, all_of);
    BOOST_TEST(to.said() == "That would change nothing.");
    to.take_pack(taker.folder / "gone.ybzpolicy", all_of);
    BOOST_TEST(to.is_grave());
}

BOOST_AUTO_TEST_CASE(the_figures_and_the_tiers_of_the_place_come_on_paper) {
    Clerk clerk;
    const PolicyPage page{clerk.desk, wuhan, clerk.day, Translate{}};
    const auto sheets = page.sheets();
    BOOST_REQUIRE(sheets.size() == 2U);
    for (const SheetOffer& sheet : sheets) BOOST_TEST(static_cast<bool>(sheet.make()), sheet.name);
}

// Hubei's crediting rates stand in the collection alone.
BOOST_AUTO_TEST_CASE(what_no_document_confirms_is_marked_and_becomes_ones_own_once_somebody_asked) {
    Clerk clerk;
    PolicyPage page{clerk.desk, 420000, clerk.day, Translate{}};
    page.show_unconfirmed(true);
    const auto rate = line_of(page, Topic::crediting_rate);
    const auto unconfirmed =
        std::ranges::find(page.lines(), FigureState::unconfirmed, &FigureLine::state);
    BOOST_REQUIRE((unconfirmed != page.lines().end()));
    BOOST_TEST(rate < page.lines().size());
    const auto at = static_cast<std::size_t>(unconfirmed - page.lines().begin());
    const Topic topic = unconfirmed->topic;
    const std::string figure = unconfirmed->figure;
    BOOST_TEST(page.is_unconfirmed(at));
    page.adopt(at, "12333", asks(clerk));
    BOOST_TEST(!page.is_grave(), page.said());
    page.show_unconfirmed(false);
    const auto own = std::ranges::find_if(page.lines(), [&](const FigureLine& line) {
        return line.topic == topic && line.figure == figure;
    });
    BOOST_REQUIRE((own != page.lines().end()));
    BOOST_TEST(own->is_users);
    BOOST_TEST(own->document.find("12333") != std::string::npos);
    BOOST_TEST(own->last_known_good == "2026-11-30");
}

BOOST_AUTO_TEST_CASE(another_month_stands_beside_this_one) {
    Clerk clerk;
    const PolicyPage page{clerk.desk, wuhan, clerk.day, Translate{}};
    // 367 yuan since July 2025; 347 before.
    const auto beside = page.beside("", "2025-06");
    BOOST_TEST(!beside.rules.rows.empty());
    BOOST_TEST(!beside.pensions.rows.empty());
    const auto wrong = page.beside("Atlantis", "");
    BOOST_TEST(wrong.rules.rows.empty());
    BOOST_TEST(!wrong.told.empty());
}

// What DB Browser does when somebody changes a table there: a table made anew without its checks.
BOOST_AUTO_TEST_CASE(a_file_that_another_program_rebuilt_is_mended_after_a_look) {
    Clerk clerk;
    run_sql(clerk.desk.policy_file(),
            "PRAGMA foreign_keys = OFF; DROP VIEW current_figures; CREATE TABLE other AS SELECT * "
            "FROM base_pension; "
            "DROP TABLE base_pension; ALTER TABLE other RENAME TO base_pension");
    clerk.desk.reload_policy();
    PolicyPage page{clerk.desk, wuhan, clerk.day, Translate{}};
    BOOST_REQUIRE(page.can_be_mended());
    page.mend(asks(clerk));
    BOOST_TEST(!page.is_grave(), page.said());
    BOOST_TEST(!page.can_be_mended());
    BOOST_TEST(page.lines()[line_of(page, Topic::base_pension)].figure == "367.00 yuan");
}

BOOST_AUTO_TEST_CASE(where_a_number_is_set_it_is_asked_for_once) {
    Clerk clerk;
    PolicyPage page{clerk.desk, wuhan, clerk.day, Translate{}};
    BOOST_TEST(!page.is_locked());
    BOOST_REQUIRE(clerk.desk.settings().set("figures_pin", "4711"));
    BOOST_TEST(page.is_locked());
    BOOST_TEST(!page.unlock("0815"));
    BOOST_TEST(page.is_locked());
    BOOST_TEST(page.unlock("4711"));
    BOOST_TEST(!page.is_locked());
}

// Two figures were changed by hand; one of them is put back, the other stays.
BOOST_AUTO_TEST_CASE(what_is_put_back_is_chosen_figure_by_figure) {
    Clerk clerk;
    run_sql(clerk.desk.policy_file(),
            "UPDATE base_pension SET fen_per_month = 99900 WHERE area_code = 420100; UPDATE "
            "contribution_subsidy SET subsidy_fen_per_year = 7700 WHERE area_code = 420100 AND "
            "from_fen_per_year = 50000");
    clerk.desk.reload_policy();
    PolicyPage page{clerk.desk, wuhan, clerk.day, Translate{}};
    FiguresChoice asked;
    page.restore([&](const FiguresChoice& choice) -> std::optional<std::vector<bool>> {
        asked = choice;
        std::vector<bool> ticks;
        for (const ChoiceLine& line : choice.lines)
            ticks.push_back(line.title == "Wuhan, Base pension from 2025-07");
        return ticks;
    });
    BOOST_TEST(!page.is_grave(), page.said());
    BOOST_REQUIRE(asked.lines.size() == 2U);
    for (const ChoiceLine& line : asked.lines) BOOST_TEST(!line.details.empty());
    BOOST_TEST(page.lines()[line_of(page, Topic::base_pension)].figure == "367.00 yuan");
    BOOST_TEST(page.lines()[line_of(page, Topic::subsidies)].figure.find("77") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(newer_figures_leave_the_users_own_unless_they_are_ticked) {
    Clerk clerk;
    run_sql(clerk.desk.policy_file(),
            "UPDATE base_pension SET fen_per_month = 99900 WHERE area_code = 420100");
    clerk.desk.reload_policy();
    PolicyPage page{clerk.desk, wuhan, clerk.day, Translate{}};
    std::vector<ChoiceLine> offered;
    page.update([&](const FiguresChoice& choice) -> std::optional<std::vector<bool>> {
        offered = choice.lines;
        return std::vector<bool>(choice.lines.size(), true);
    });
    BOOST_REQUIRE(offered.size() == 1U);
    BOOST_TEST(!offered[0].is_chosen);
    BOOST_TEST(page.lines()[line_of(page, Topic::base_pension)].figure == "367.00 yuan");
}

BOOST_AUTO_TEST_CASE(a_place_is_named_by_its_code_or_its_name) {
    Clerk clerk;
    BOOST_TEST(place_typed(clerk.desk, "420100") == wuhan);
    BOOST_TEST(place_typed(clerk.desk, "Wuhan") == wuhan);
    BOOST_TEST(place_typed(clerk.desk, "Atlantis") == nation);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
