// SPDX-License-Identifier: Apache-2.0
#include "app/asking/question.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>
#include <string>

namespace pension {

namespace {

const Month today = month_of(2026, 11);

bool is_unused(const char* option, const QuestionOptions& typed, QuestionKind kind) {
    const auto unused = unused_options(typed, kind);
    return std::ranges::any_of(
        unused, [&](const QuestionOption* each) { return each->name == std::string{option}; });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(question)

BOOST_AUTO_TEST_CASE(every_option_has_a_name_a_help_and_a_question_that_uses_it) {
    std::set<std::string> names;
    for (const QuestionOption& option : question_options()) {
        BOOST_TEST(names.insert(option.name).second, option.name);
        BOOST_TEST((option.on_leaflet | option.on_dated) != 0U, option.name);
        BOOST_TEST(std::string{option.help}.size() > 10U, option.name);
    }
}

BOOST_AUTO_TEST_CASE(what_the_question_cannot_use_is_left_out_and_named) {
    QuestionOptions typed;
    typed.place = "430100";
    typed.deposit = "3%";
    typed.tier = "500";
    typed.ages_at_death = {"85"};
    BOOST_TEST(is_unused("--deposit", typed, reach_question));
    BOOST_TEST(is_unused("--tier", typed, reach_question));
    BOOST_TEST(is_unused("--age-at-death", typed, reach_question));
    BOOST_TEST(!is_unused("--place", typed, reach_question));
    BOOST_TEST(!is_unused("--deposit", typed, compare_question));
    const auto warnings = unused_warnings(typed, reach_question);
    BOOST_REQUIRE(warnings.size() == 3U);
    BOOST_TEST((warnings.front().code == WarningCode::option_not_used));
    BOOST_TEST(warnings.front().facts.front().second == "--age-at-death");
    const Case asked = read_question(typed, reach_question, today).value();
    BOOST_TEST(asked.ages_at_death.empty());
    BOOST_TEST(!asked.assumptions.deposit);
}

BOOST_AUTO_TEST_CASE(a_slip_in_what_is_left_out_is_told_all_the_same) {
    QuestionOptions typed;
    typed.deposit = "three";
    BOOST_TEST(
        (read_question(typed, reach_question, today).error().code == ErrorCode::rate_unreadable));
}

BOOST_AUTO_TEST_CASE(what_only_one_basis_knows_is_not_used_on_the_other) {
    QuestionOptions typed;
    typed.assume_earliest = true;
    typed.years = "15";
    BOOST_TEST(is_unused("--assume-earliest", typed, compare_question));
    BOOST_TEST(!is_unused("--years", typed, budget_question));
    typed.born = "1980-03";
    BOOST_TEST(!is_unused("--assume-earliest", typed, compare_question));
    BOOST_TEST(is_unused("--years", typed, budget_question));
}

BOOST_AUTO_TEST_CASE(a_question_is_read_in_the_spellings_of_people) {
    QuestionOptions typed;
    typed.born = "1966年7月31日";
    typed.sex = "女";
    typed.interest = "2.5";
    typed.plans = {"2012–2025：100"};
    const Case asked = read_question(typed, compare_question, today).value();
    BOOST_TEST((asked.born == month_of(1966, 7)));
    BOOST_TEST((asked.basis == Basis::dated));
    BOOST_TEST((asked.sex == Sex::female));
    BOOST_TEST((asked.assumptions.interest == 2.5_pct));
    BOOST_TEST(notation(asked.plans.front()) == "2012-2025:100");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
