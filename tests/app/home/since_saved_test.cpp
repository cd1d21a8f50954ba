// SPDX-License-Identifier: Apache-2.0
#include "app/home/comparison_page.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <variant>

namespace pension {

namespace {

/// The leaflet of Changsha, March 2017: 169.03 and 496.01 yuan a month.
struct Reopened {
    explicit Reopened(std::optional<Reckoned> before) {
        document.on_disk.reckoned = std::move(before);
    }
    TemporaryFolder folder{};
    Desk desk{month("2026-11"), {shipped_policy(), folder / "own" / "policy.db", false}};
    Document document{sample_inquiry()};
    ComparisonPage page{desk, document, Translate{}};
};

}  // namespace

BOOST_AUTO_TEST_SUITE(since_saved)

BOOST_AUTO_TEST_CASE(a_page_says_what_the_case_comes_to_and_with_which_figures) {
    const Reopened reopened{std::nullopt};
    const auto now = reopened.page.reckoned();
    BOOST_REQUIRE(now.has_value());
    BOOST_TEST((now->monthly == std::vector<std::string>{"169.03", "496.01"}));
    BOOST_TEST(now->policy_id == reopened.page.question()->book->policy_id(430100));
    BOOST_TEST(reopened.page.since_saved() == "");
}

BOOST_AUTO_TEST_CASE(other_figures_than_when_it_was_saved_are_said_with_what_they_change) {
    Reopened reopened{Reckoned{"an earlier policy", {"159.03", "496.01"}}};
    const std::string said = reopened.page.since_saved();
    BOOST_TEST(said.find("100 a year for 15 years: from 159.03 yuan a month to 169.03 yuan a "
                         "month") != std::string::npos,
               said);
    BOOST_TEST(said.find("496.01") == std::string::npos, said);
    BOOST_TEST(reopened.page.attention().sentences.front() == said);
    // Of another case it says nothing.
    reopened.page.type(Asks::plan_pays, "300", 0);
    BOOST_TEST(reopened.page.since_saved() == "");
}

BOOST_AUTO_TEST_CASE(what_did_not_count_stands_in_its_field_again) {
    Reopened reopened{std::nullopt};
    reopened.page.type_again(Asks::born, 0, "1966-13");
    reopened.page.type_again(Asks::place, 0, "Nowhere");
    reopened.page.type_again(Asks::plan_pays, 4, "many");  // There is no such plan.
    BOOST_TEST(reopened.page.text(Asks::born) == "1966-13");
    BOOST_TEST(reopened.page.text(Asks::place) == "Nowhere");
    BOOST_TEST(reopened.document.wrong.size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_plan_that_led_to_no_pension_is_said_to) {
    const Reopened reopened{Reckoned{"an earlier policy", {"", "496.01"}}};
    BOOST_TEST(reopened.page.since_saved().find("from no pension to 169.03 yuan a month") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_same_pensions_or_the_same_figures_are_not_worth_a_sentence) {
    BOOST_TEST(Reopened(Reckoned{"an earlier policy", {"169.03", "496.01"}}).page.since_saved() ==
               "");
    const Reopened same{std::nullopt};
    const std::string id = same.page.reckoned()->policy_id;
    BOOST_TEST(Reopened(Reckoned{id, {"1.00", "2.00"}}).page.since_saved() == "");
}

namespace {

/// Changsha's base in March 2017, with which the leaflet comes to 169.03 and 496.01, ten yuan more:
/// somebody typed it with another program.
void raise_base_of_changsha(const Desk& desk) {
    run_sql(desk.policy_file(),
            "UPDATE base_pension SET fen_per_month = fen_per_month + 1000 WHERE area_code = 430100 "
            "AND from_month = (SELECT max(from_month) FROM base_pension WHERE area_code = 430100 "
            "AND from_month <= '2017-03')");
}

std::vector<std::string> amounts_in(const Sheet& sheet) {
    std::vector<std::string> amounts;
    for (const Block& block : sheet.blocks)
        if (const auto* headlines = std::get_if<Headlines>(&block))
            for (const Headline& each : headlines->each) amounts.push_back(each.amount);
    return amounts;
}

/// The leaflet as it was saved, after which the base was raised.
struct Raised : Reopened {
    Raised() : Reopened{std::nullopt} {
        document.on_disk.reckoned = page.reckoned();
        raise_base_of_changsha(desk);
        desk.reload_policy();
    }
};

}  // namespace

BOOST_AUTO_TEST_CASE(which_figures_changed_since_is_told_one_by_one) {
    const Raised raised;
    BOOST_TEST(raised.page.since_saved().find("from 169.03 yuan a month to 179.03") !=
               std::string::npos);
    const auto lines = raised.page.changes_since_saved();
    BOOST_REQUIRE(lines.size() == 1U);
    BOOST_TEST(lines.front().find("Base pension") != std::string::npos, lines.front());
    const auto attention = raised.page.attention();
    BOOST_TEST((std::ranges::count(attention.offers, "changes_since_saved") == 1));
    BOOST_TEST((std::ranges::count(attention.offers, "sheet_then") == 1));
}

BOOST_AUTO_TEST_CASE(the_result_of_then_is_reckoned_by_the_figures_of_then) {
    Raised raised;
    BOOST_TEST(
        (amounts_in(raised.page.sheet()) == std::vector<std::string>{"179 yuan", "506 yuan"}));
    const auto then = raised.page.sheet_then();
    BOOST_REQUIRE(then);
    BOOST_TEST((amounts_in(then.value()) == std::vector<std::string>{"169 yuan", "496 yuan"}));
    const auto* told = std::get_if<Paragraph>(&then.value().blocks.front());
    BOOST_REQUIRE(told);
    BOOST_TEST(told->text.starts_with("By the figures as they were"));
    // The file itself says what it said.
    BOOST_TEST((raised.page.reckoned()->monthly == std::vector<std::string>{"179.03", "506.01"}));
}

// Somebody took the tier of the case out: today nothing can be reckoned, and the old result is
// missed. Wuhan by 2026-11: 367 + 2 x 15 + (15 x 400 + 15 x 45) / 139 = 367 + 30 + 48.02 = 445.02,
// and 367 + 30 + (15 x 3000 + 15 x 60) / 139 = 367 + 30 + 330.22 = 727.22.
BOOST_AUTO_TEST_CASE(what_cannot_be_reckoned_any_more_is_shown_by_the_figures_of_then) {
    const TemporaryFolder folder;
    Desk desk{month("2026-11"), {shipped_policy(), folder / "own" / "policy.db", false}};
    Inquiry of_wuhan = sample_inquiry();
    of_wuhan.typed.place = "420100";
    of_wuhan.typed.as_of = "2026-11";
    of_wuhan.plans[0].pays = "400";
    Document document{of_wuhan};
    document.on_disk.path = "mother.yibizhang";
    const ComparisonPage page{desk, document, Translate{}};
    document.on_disk.reckoned = page.reckoned();
    BOOST_TEST(
        (document.on_disk.reckoned->monthly == std::vector<std::string>{"445.02", "727.22"}));
    run_sql(desk.policy_file(),
            "UPDATE contribution_tier SET from_fen_per_year = 50000 WHERE area_code = 420100");
    desk.reload_policy();
    BOOST_TEST(!page.reckoned().has_value());
    BOOST_TEST(page.since_saved().find("cannot be reckoned as it stands") != std::string::npos);
    const auto then = page.sheet_then();
    BOOST_REQUIRE(then);
    BOOST_TEST((amounts_in(then.value()) == std::vector<std::string>{"445 yuan", "727 yuan"}));
    BOOST_TEST(!page.changes_since_saved().empty());
}

// Twice: the acts between are gone back over, however many there are.
BOOST_AUTO_TEST_CASE(figures_that_changed_twice_are_found_behind_both_changes) {
    Raised raised;
    raise_base_of_changsha(raised.desk);
    raised.desk.reload_policy();
    BOOST_TEST(
        (amounts_in(raised.page.sheet()) == std::vector<std::string>{"189 yuan", "516 yuan"}));
    const auto then = raised.page.sheet_then();
    BOOST_REQUIRE(then);
    BOOST_TEST((amounts_in(then.value()) == std::vector<std::string>{"169 yuan", "496 yuan"}));
    BOOST_TEST(raised.page.changes_since_saved().size() == 1U);
}

BOOST_AUTO_TEST_CASE(figures_of_which_nobody_knows_any_more_are_said_to_be_gone) {
    const Reopened reopened{Reckoned{"an earlier policy", {"159.03", "496.01"}}};
    const auto then = reopened.page.sheet_then();
    BOOST_REQUIRE(!then);
    BOOST_TEST((then.error().code == ErrorCode::figures_then_unknown));
    BOOST_TEST(reopened.page.changes_since_saved().size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
