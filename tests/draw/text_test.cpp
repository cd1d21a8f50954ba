// SPDX-License-Identifier: Apache-2.0
#include "draw/text.hpp"

#include <boost/test/unit_test.hpp>

namespace pension::drawing {

BOOST_AUTO_TEST_SUITE(text)

double width(const char* words) {
    return Text{words, {20}}.width();
}

// Seen on an English sheet: quotation marks as wide as a Chinese character, "today' s". At 20
// units an em is 20 wide; a narrow mark is less than half of it.
BOOST_AUTO_TEST_CASE(marks_in_an_english_line_are_narrow) {
    BOOST_TEST(width("today\u2019s") - width("todays") < 10);
    BOOST_TEST(width("\u201ctier\u201d") - width("tier") < 20);
}

BOOST_AUTO_TEST_CASE(marks_in_a_chinese_line_are_as_wide_as_its_characters) {
    BOOST_TEST(width("\u201c\u6863\u6b21\u201d") - width("\u6863\u6b21") > 39);
}

BOOST_AUTO_TEST_CASE(each_line_has_marks_of_its_own) {
    const double chinese = width("\u201c\u6863\u6b21\u201d");
    BOOST_TEST(width("\u201c\u6863\u6b21\u201d\n\u201ctier\u201d") == chinese);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension::drawing
