// SPDX-License-Identifier: Apache-2.0
#include "in_process.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

namespace pension {

namespace {

Json answers(const std::vector<std::string>& words) {
    std::vector<std::string> arguments{"answers"};
    arguments.insert(arguments.end(), words.begin(), words.end());
    arguments.insert(arguments.end(), {"--format", "json"});
    const auto outcome = CommandLine{}.run(arguments);
    BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
    return Json::parse(outcome.out);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(answers_command)

// The leaflet of March 2017: 3 000 yuan for 15 years give 341.01 + 155 = 496.01 a month.
BOOST_AUTO_TEST_CASE(an_answer_has_figures_document_and_place) {
    const auto found = answers({"100", "3,000", "come", "--place", "430100"});
    BOOST_TEST(found["schema"] == 2);
    BOOST_TEST(found["as_of"] == "2017-03");
    BOOST_REQUIRE(found["answers"].size() >= 1U);
    const Json& first = found["answers"][0];
    BOOST_TEST(first["id"] == "how-much");
    BOOST_TEST(first["place"] == "430100");
    BOOST_TEST(first["text"].get<std::string>().find("496.01") != std::string::npos);
    BOOST_TEST(first["document"] == "长沙12333为市民解答社保问题（无忧保个人社保网 2017-03-31）");
    BOOST_TEST(first["clause"].is_null());
    BOOST_TEST(first["evidence"] == "B");
}

BOOST_AUTO_TEST_CASE(the_month_typed_puts_in_its_figures) {
    const auto found = answers({"base", "pension", "--place", "430100", "--as-of", "2026-11"});
    BOOST_TEST(found["answers"][0]["id"] == "base-pension");
    // 208 since 2020.
    BOOST_TEST(found["answers"][0]["text"].get<std::string>().find("208 yuan a month") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(words_that_no_answer_has_end_in_a_sentence) {
    const auto outcome = CommandLine{}.run({"answers", "zzzz"});
    BOOST_TEST(outcome.status == 0);
    BOOST_TEST(outcome.out ==
               "No answer has these words. Try fewer or other ones, or ask 12333.\n");
}

// What leads back to a result, for a script as in the window.
BOOST_AUTO_TEST_CASE(an_answer_says_what_it_is_about_and_what_reckons_it) {
    const auto found = answers({"back-paid", "missed", "--place", "430100"});
    BOOST_REQUIRE(found["answers"].size() >= 1U);
    BOOST_TEST(found["answers"][0]["about"] == Json::array({"gap"}));
    BOOST_TEST(found["answers"][0]["reckon"] == "backpay");
    BOOST_TEST(found["answers"][0]["pack"].is_null());
}

BOOST_AUTO_TEST_CASE(a_pack_that_is_not_there_is_named_in_the_error) {
    const auto outcome = CommandLine{}.run({"answers", "--add", "/nowhere/office.txt"});
    BOOST_TEST(outcome.status == 3);
    BOOST_TEST(outcome.err.find("/nowhere/office.txt") != std::string::npos);
    BOOST_TEST(CommandLine{}.run({"answers", "--remove", "nobody.txt"}).status == 2);
}

BOOST_AUTO_TEST_CASE(what_is_mistyped_is_refused) {
    BOOST_TEST(CommandLine{}.run({"answers", "tier", "--place", "Atlantis"}).status == 2);
    BOOST_TEST(CommandLine{}.run({"answers", "tier", "--as-of", "soon"}).status == 2);
    BOOST_TEST(CommandLine{}.run({"answers", "tier", "--format", "csv"}).status == 2);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
