// SPDX-License-Identifier: Apache-2.0
#include "in_process.hpp"
#include "support/policy_files.hpp"

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

// What was added and noted is this user's, and stands beside the user's own policy file.
BOOST_AUTO_TEST_CASE(a_pack_is_added_found_listed_and_removed_and_a_question_noted) {
    const CommandLine office;
    const auto pack = office.folder() / "office.txt";
    write_bytes(pack,
                "place: 430100\nid: umbrella\nfrom: 2016-01\ndocument: D\nevidence: B\n"
                "read_on: 2026-11-30\n\n# en Where is the umbrella?\n\nAt the door.\n");
    BOOST_TEST(office.run({"answers", "--packs"}).out == "");
    const auto added = office.run({"answers", "--add", pack.string()});
    BOOST_TEST(added.status == 0);
    BOOST_TEST(added.out == "The pack \"office.txt\" was added; it answers questions: 1.\n");
    BOOST_TEST(office.run({"answers", "--add", pack.string()}).status == 2);
    BOOST_TEST(office.run({"answers", "--packs"}).out == "office.txt\n");
    BOOST_TEST(office.run({"answers", "umbrella"}).out.find("At the door.") != std::string::npos);
    BOOST_TEST(office.run({"answers", "--remove", "office.txt"}).status == 0);
    BOOST_TEST(office.run({"answers", "--packs"}).out == "");

    const auto noted = office.run({"answers", "umbrella", "13800138000", "--note"});
    BOOST_TEST(noted.status == 0);
    BOOST_TEST(noted.err.find("Noted for the office") != std::string::npos);
    const auto list = Json::parse(office.run({"answers", "--noted", "--format", "json"}).out);
    BOOST_REQUIRE(list["noted"].size() == 1U);
    BOOST_TEST(list["noted"][0]["question"].get<std::string>().find("umbrella") == 0U);
    BOOST_TEST(list["noted"][0]["question"].get<std::string>().find("138") == std::string::npos);
    BOOST_TEST(list["noted"][0]["place"].is_null());
    BOOST_TEST(list["noted"][0]["first"] == "2017-03");
    BOOST_TEST(list["noted"][0]["times"] == 1);
}

BOOST_AUTO_TEST_CASE(two_acts_at_once_are_refused) {
    const auto outcome = CommandLine{}.run({"answers", "tier", "--packs"});
    BOOST_TEST(outcome.status == 2);
    BOOST_TEST(outcome.err.find("one thing at a time") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
