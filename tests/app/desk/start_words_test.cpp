// SPDX-License-Identifier: Apache-2.0
#include "app/desk/start_words.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

BOOST_AUTO_TEST_SUITE(start_words)

BOOST_AUTO_TEST_CASE(a_word_alone_is_a_case_and_figures_are_named_by_an_option) {
    const auto read = read_start_words({"--policy", "my.db", "mother.yibizhang"});
    BOOST_REQUIRE(bool{read});
    BOOST_TEST(read.value().case_file->string() == "mother.yibizhang");
    BOOST_TEST(read.value().policy_file->string() == "my.db");
    BOOST_TEST(read_start_words({"--policy=my.db"}).value().policy_file->string() == "my.db");
    BOOST_TEST(read_start_words({"--", "-odd.yibizhang"}).value().case_file->string() ==
               "-odd.yibizhang");
    BOOST_TEST(!read_start_words({}).value().case_file.has_value());
}

// "--help" opened an empty window.
BOOST_AUTO_TEST_CASE(help_and_version_are_asked_for_by_their_usual_words) {
    BOOST_TEST(read_start_words({"--help"}).value().help);
    BOOST_TEST(read_start_words({"-h"}).value().help);
    BOOST_TEST(read_start_words({"--version"}).value().version);
    BOOST_TEST(start_help(Translate{}).find("--policy FILE") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_is_not_understood_is_named) {
    const auto reason = [](const std::vector<std::string>& words) {
        const auto read = read_start_words(words);
        return read ? std::string{} : std::string{fact(read.error(), "reason")};
    };
    BOOST_TEST(reason({"--nonsense"}) == "--nonsense");
    BOOST_TEST(reason({"--policy"}) == "--policy");
    BOOST_TEST(reason({"a.yibizhang", "b.yibizhang"}) == "b.yibizhang");
    BOOST_TEST(reason({""}).empty());
    BOOST_TEST(!read_start_words({""}));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
