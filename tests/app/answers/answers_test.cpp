// SPDX-License-Identifier: Apache-2.0
#include "app/answers/answer_search.hpp"
#include "app/answers/filled_article.hpp"
#include "app/desk/desk_figures.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <set>
#include <string>

namespace pension {

namespace {

struct AtTheCounter {
    TemporaryFolder folder{};
    Desk desk{month("2026-11"), {shipped_policy(), folder / "own" / "policy.db", false}};
    DeskFigures figures{desk};

    FilledText filled(const char* text, const char* place = "430100",
                      const char* at = "2017-03") const {
        return with_figures(text, figures, place, month(at), Translate{});
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(answers)

// The leaflet of Changsha, March 2017: 15 x 3000 = 45 000, 15 x 160 = 2 400 of subsidy, 47 400 in
// the account, / 139 = 341.01, + 155 = 496.01, x 12 = 5952.12; of 100: 1950 / 139 = 14.03,
// + 155 = 169.03.
BOOST_AUTO_TEST_CASE(figures_stand_for_placeholders_as_worked_by_hand) {
    const AtTheCounter at;
    BOOST_TEST(at.filled("{own_paid:3000x15}, {account:3000x15}, {monthly:3000x15}").text ==
               "45,000, 47,400, 496.01");
    BOOST_TEST(
        at.filled("{monthly:100x15}|{annual:3000x15}|{base}|{account_pension:100x15}").text ==
        "169.03|5,952.12|155|14.03");
    BOOST_TEST(at.filled("{subsidies:500x1} {subsidies:3000x1}").text == "70 160");
    BOOST_TEST(at.filled("{lowest_tier}-{highest_tier}").text == "100-3,000");
    BOOST_TEST(at.filled("{pension_age} {minimum_years} {payout_months}").text == "60 15 139");
    // Of Changsha's fourteen tiers.
    BOOST_TEST(at.filled("{tiers}").text ==
               "100, 200, 300, 400, 500, 600, 700, 800, 900, 1,000, "
               "1,500, 2,000, 2,500, 3,000");
}

// 208 from 2020 on: 208 + 341.01 = 549.01.
BOOST_AUTO_TEST_CASE(the_month_decides_which_figure) {
    const AtTheCounter at;
    BOOST_TEST(at.filled("{base}, {monthly:3000x15}", "430100", "2026-11").text == "208, 549.01");
}

BOOST_AUTO_TEST_CASE(what_is_not_known_is_said_and_what_is_no_figure_is_told) {
    const AtTheCounter at;
    // Before the first figure of the place.
    const auto early = at.filled("{monthly:3000x15}", "430100", "2005-01");
    BOOST_TEST(early.text == "(a figure that is not known here)");
    BOOST_TEST(early.not_known.empty());
    const auto slip = at.filled("a {montly:3000x15} b");
    BOOST_TEST(slip.text == "a {montly:3000x15} b");
    BOOST_TEST(slip.not_known.size() == 1U);
    // A plan that leads to no pension has no pension.
    BOOST_TEST(at.filled("{monthly:100x3}").text == "(a figure that is not known here)");
    BOOST_TEST(at.filled("no {end").text == "no ");
}

BOOST_AUTO_TEST_CASE(every_placeholder_of_a_shipped_answer_is_a_figure_where_it_holds) {
    const AtTheCounter at;
    const auto file = AnswersFile::open(shipped_policy().parent_path() / "answers.db");
    BOOST_REQUIRE(file);
    for (const char* language : {"zh_CN", "en"}) {
        const auto all = file.value().search("", {language, {}, month("2026-11"), 1000});
        BOOST_REQUIRE(all);
        BOOST_TEST(!all.value().empty());
        for (const Article& each : all.value()) {
            const auto filled = at.filled(each.text.c_str(), "430100", "2026-11");
            BOOST_TEST(filled.not_known.empty(), each.id);
            BOOST_TEST(filled.text.find("not known here") == std::string::npos, each.id);
            BOOST_TEST(filled.text.find('{') == std::string::npos, each.id);
        }
    }
}

BOOST_AUTO_TEST_CASE(an_answer_says_where_it_holds_and_where_it_stands) {
    const AtTheCounter at;
    const auto file = AnswersFile::open(shipped_policy().parent_path() / "answers.db");
    BOOST_REQUIRE(file);
    const auto found = find_answers(file.value(), at.figures, "conditions",
                                    {"430100", month("2026-11")}, Translate{});
    BOOST_REQUIRE(found);
    BOOST_REQUIRE(!found.value().empty());
    const FoundAnswer& first = found.value().front();
    BOOST_TEST(first.id == "conditions");
    BOOST_TEST(first.place_words == "the whole country");
    BOOST_TEST(first.text ==
               "To be 60, to have paid for 15 years in all and to draw no other "
               "basic pension of the state.");
    BOOST_TEST(first.source.find("国发〔2014〕8号 七") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_place_that_nobody_knows_is_an_error) {
    const AtTheCounter at;
    const auto file = AnswersFile::open(shipped_policy().parent_path() / "answers.db");
    BOOST_REQUIRE(file);
    const auto found =
        find_answers(file.value(), at.figures, "tier", {"Atlantis", month("2026-11")}, Translate{});
    BOOST_REQUIRE(!found);
    BOOST_TEST((found.error().code == ErrorCode::place_unknown));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
