// SPDX-License-Identifier: Apache-2.0
#include "app/answers/answer_finder.hpp"
#include "app/answers/filled_article.hpp"
#include "app/answers/topics.hpp"
#include "app/desk/desk_figures.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

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

// Each topic that leads from a number to the rule is explained in the places with articles.
BOOST_AUTO_TEST_CASE(every_topic_has_an_article_and_every_article_a_topic) {
    const AtTheCounter at;
    const auto file = AnswersFile::open(shipped_policy().parent_path() / "answers.db");
    BOOST_REQUIRE(file);
    for (const std::string_view topic : article_topics()) {
        const auto found =
            find_answers(file.value(), at.figures, "",
                         {"430100", month("2026-11"), 1, std::string{topic}}, Translate{});
        BOOST_REQUIRE(found);
        BOOST_REQUIRE(!found.value().empty());
        BOOST_TEST(found.value().front().is_about_topic, topic);
    }
    const auto all = file.value().search("", {"en", {}, month("2026-11"), 1000});
    BOOST_REQUIRE(all);
    for (const Article& each : all.value()) BOOST_TEST(!each.about.empty(), each.id);
}

BOOST_AUTO_TEST_CASE(a_number_leads_to_the_rule_that_explains_it) {
    BOOST_TEST(topic_of(Term::left_to_heirs) == "left_to_heirs");
    BOOST_TEST(topic_of(Term::payout_months) == "account_pension");
    BOOST_TEST(topic_of(Term::subsidy) == "subsidy");
    BOOST_TEST(topic_of(Term::wage_index).empty());
    for (int term = 0; term <= static_cast<int>(Term::joined_balance); ++term) {
        const auto topic = topic_of(static_cast<Term>(term));
        BOOST_TEST((topic.empty() ||
                    std::ranges::find(article_topics(), topic) != article_topics().end()));
    }
}

BOOST_AUTO_TEST_CASE(what_nothing_answers_can_be_noted_and_is_listed) {
    const AtTheCounter at;
    const AnswerPlaces places{shipped_policy().parent_path() / "answers.db", at.folder / "answers",
                              at.folder / "questions.csv"};
    AnswerFinder finder{places, &at.figures, {"430100", month("2026-11")}, Translate{}};
    BOOST_TEST(finder.nothing_found() == "");
    BOOST_TEST(!finder.can_note());
    BOOST_TEST(finder.noted().at(0).starts_with("No question was noted yet."));
    finder.look_for("lottery 13800138000");
    BOOST_TEST(finder.found().empty());
    BOOST_REQUIRE(finder.can_note());
    BOOST_TEST(finder.note() ==
               "Noted for the office, without anything of who asked: \"lottery \u2026\".");
    BOOST_TEST(finder.noted().at(0) == "1 x  lottery \u2026  (Changsha, last in 2026-11)");
    // Nothing but a number: there is nothing to note.
    finder.look_for("13800138000");
    BOOST_TEST(!finder.can_note());
    // What is answered needs no office.
    finder.look_for("tier");
    BOOST_TEST(!finder.can_note());
}

BOOST_AUTO_TEST_CASE(a_pack_is_found_as_soon_as_it_was_added_and_named_in_its_answer) {
    const AtTheCounter at;
    const AnswerPlaces places{
        shipped_policy().parent_path() / "answers.db", at.folder / "answers", {}};
    AnswerFinder finder{places, &at.figures, {"430100", month("2026-11")}, Translate{}};
    finder.look_for("lottery");
    BOOST_TEST(finder.found().empty());
    // Without a place to keep them nothing is noted.
    BOOST_TEST(!finder.can_note());
    write_bytes(at.folder / "office.txt",
                "place: 430100\nid: lottery\nfrom: 2026-01\ndocument: D\nevidence: B\n"
                "read_on: 2026-11-30\n\n# en Is there a lottery?\n\nNo, but {base} yuan.\n");
    BOOST_REQUIRE(finder.add(at.folder / "office.txt", false));
    BOOST_REQUIRE(finder.found().size() == 1U);
    const std::string told = finder.read_out(finder.found().front());
    // 208 yuan since 2020.
    BOOST_TEST(told.starts_with("Is there a lottery?\n\nNo, but 208 yuan.\n\nFor Changsha: D."));
    BOOST_TEST(told.find("From the pack \"office.txt\"") != std::string::npos);
    BOOST_TEST((finder.packs() == std::vector<std::string>{"office.txt"}));
    BOOST_REQUIRE(finder.remove("office.txt"));
    BOOST_TEST(finder.found().empty());
}

BOOST_AUTO_TEST_CASE(without_figures_that_is_said_in_place_of_answers) {
    AnswerFinder finder{{shipped_policy().parent_path() / "answers.db"},
                        nullptr,
                        {"430100", month("2026-11")},
                        Translate{}};
    finder.look_for("tier");
    BOOST_TEST(finder.found().empty());
    BOOST_TEST(finder.nothing_found().starts_with("The policy file cannot be read"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
