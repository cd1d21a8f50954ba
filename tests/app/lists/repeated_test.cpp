// SPDX-License-Identifier: Apache-2.0
#include "app/lists/repeated.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

namespace pension {

BOOST_AUTO_TEST_SUITE(repeated_texts)

BOOST_AUTO_TEST_CASE(a_text_that_is_there_twice_says_where_it_is_first) {
    const std::vector<std::string> texts{"a", "", "b", "a", "", "c", "a"};
    RepeatedTexts repeated;
    for (const std::string& text : texts) repeated.see(text);
    BOOST_REQUIRE(repeated.count());
    for (std::size_t i = 0; i < texts.size(); ++i)
        repeated.place(texts[i], static_cast<std::int64_t>(i) + 2);
    BOOST_TEST(repeated.any());
    BOOST_TEST(!repeated.first_line_of("a", 2));
    BOOST_TEST(repeated.first_line_of("a", 5).value_or(0) == 2);
    BOOST_TEST(repeated.first_line_of("a", 8).value_or(0) == 2);
    BOOST_TEST(!repeated.first_line_of("b", 4));
    BOOST_TEST(!repeated.first_line_of("", 6));
}

// More than are kept in memory: they go to a file and come back.
BOOST_AUTO_TEST_CASE(a_list_of_millions_is_looked_through_as_well) {
    constexpr int most = 2'500'000;
    RepeatedTexts repeated;
    for (int i = 0; i < most; ++i) repeated.see(std::to_string(i));
    repeated.see("17");
    repeated.see("2400000");
    BOOST_REQUIRE(repeated.count());
    repeated.place("17", 19);
    repeated.place("18", 20);
    repeated.place("2400000", 21);
    BOOST_TEST(repeated.first_line_of("17", 99).value_or(0) == 19);
    BOOST_TEST(!repeated.first_line_of("18", 99));
    BOOST_TEST(repeated.first_line_of("2400000", 99).value_or(0) == 21);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
