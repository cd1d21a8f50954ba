// SPDX-License-Identifier: Apache-2.0
#include "app/words/notice_words.hpp"

#include "support/sentences.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

namespace pension {

namespace {

NoticeFigure tier_of_210() {
    NoticeFigure figure{.topic = Topic::tiers};
    figure.row = {code(Topic::tiers),
                  {{"from_fen_per_year", std::int64_t{21000}},
                   {"to_fen_per_year", std::int64_t{21000}},
                   {"step_fen", std::int64_t{0}}}};
    return figure;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(words_of_notices)

BOOST_AUTO_TEST_CASE(every_doubt_has_a_name_and_a_sentence_of_its_own) {
    std::set<std::string> said;
    for (const Doubt doubt : all_doubts) {
        check_sentence(explain(doubt, Translate{}), {});
        said.insert(explain(doubt, Translate{}));
        said.insert(std::string{code(doubt)});
    }
    BOOST_TEST(said.size() == 2 * all_doubts.size());
    BOOST_TEST(!said.contains(""));
}

BOOST_AUTO_TEST_CASE(every_reason_to_leave_a_sentence_alone_has_a_name_and_a_sentence) {
    std::set<std::string> said;
    for (const LeftAloneWhy why : all_left_alone_whys) {
        check_sentence(explain(why, Translate{}), {});
        said.insert(explain(why, Translate{}));
        said.insert(std::string{code(why)});
    }
    BOOST_TEST(said.size() == 2 * all_left_alone_whys.size());
    BOOST_TEST(!said.contains(""));
}

BOOST_AUTO_TEST_CASE(a_figure_is_one_line) {
    NoticeFigure figure = tier_of_210();
    BOOST_TEST(figure_text(figure, Translate{}).ends_with("; month of effect not said"));
    figure.from = month_of(2031, 1);
    figure.until = month_of(2035, 12);
    figure.group = Group::severely_disabled;
    const std::string text = figure_text(figure, Translate{});
    BOOST_TEST(text.find("210.00 yuan") != std::string::npos, text);
    BOOST_TEST(text.find(group_name(Group::severely_disabled, Translate{})) != std::string::npos);
    BOOST_TEST(text.ends_with("210.00 yuan; since 2031-01; until 2035-12"), text);
}

BOOST_AUTO_TEST_CASE(what_the_policy_file_says_beside_it_is_a_sentence) {
    BOOST_TEST(explain(BesideFile{BesideFile::How::same}, Translate{}) ==
               "The policy file says the same.");
    const BesideFile changed{
        BesideFile::How::changed,
        {code(Topic::subsidies), {{"subsidy_fen_per_year", std::int64_t{4000}}}}};
    BOOST_TEST(explain(changed, Translate{}).find("40.00 yuan") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
