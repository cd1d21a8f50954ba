// SPDX-License-Identifier: Apache-2.0
#include "exchange/text_table.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <stdexcept>

namespace bdata = boost::unit_test::data;

namespace pension {

namespace {

struct WidthCase {
    const char* what;
    const char* text;
    int width;
};
std::ostream& operator<<(std::ostream& out, const WidthCase& c) {
    return out << c.what;
}

// Unicode TR11: a Chinese character and its punctuation take two columns, a combining mark none.
const WidthCase width_cases[] = {
    {"nothing", "", 0},
    {"ASCII", "100x15", 6},
    {"Chinese", "每月领", 6},
    {"both", "100元", 5},
    {"fullwidth punctuation", "（，）", 6},
    {"a full stop and brackets of the law", "国发〔2014〕8号", 15},
    {"a letter with a combining acute accent", "e\u0301", 1},
    {"a letter in one piece", "\u00e9", 1},
    {"a zero width space", "a\u200bb", 2},
    {"a true minus", "\u22121.00", 5},
    {"a dash for nothing", "\u2014", 1},
    {"a character beyond the first plane", "𠮷", 2},
    {"Hangul", "한국", 4},
    {"halfwidth kana", "\uff71", 1},
    {"broken UTF-8 does not run past the end", "ab\xE9", 3},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(text_tables)

BOOST_DATA_TEST_CASE(a_text_takes_the_columns_that_a_terminal_gives_it, bdata::make(width_cases),
                     c) {
    BOOST_TEST(display_width(c.text) == c.width);
}

BOOST_AUTO_TEST_CASE(numbers_stand_under_each_other_to_the_right) {
    const Table table{{{"Tier", Align::left}, {"A month", Align::right}},
                      {{{"100", "169.03"}, true}, {{"3,000", "1,496.01"}}}};
    BOOST_TEST(text_table(table) ==
               "  Tier    A month\n"
               "  -----  --------\n"
               "* 100      169.03\n"
               "  3,000  1,496.01\n");
}

// 每月领 takes six columns, so five digits get one blank in front of them, not two.
BOOST_AUTO_TEST_CASE(chinese_titles_and_cells_keep_their_columns) {
    const Table table{{{"项目", Align::left}, {"每月领", Align::right}},
                      {{{"基础养老金", "155.0"}}, {{"a", "9"}}}};
    BOOST_TEST(text_table(table) ==
               "  项目        每月领\n"
               "  ----------  ------\n"
               "  基础养老金   155.0\n"
               "  a                9\n");
}

BOOST_AUTO_TEST_CASE(no_line_ends_in_blanks) {
    const Table table{{{"a", Align::left}, {"long title", Align::left}}, {{{"1", ""}}}};
    BOOST_TEST(text_table(table) == "  a  long title\n  -  ----------\n  1\n");
}

BOOST_AUTO_TEST_CASE(a_table_without_rows_is_its_titles) {
    BOOST_TEST(text_table({{{"a", Align::left}}, {}}) == "  a\n  -\n");
}

BOOST_AUTO_TEST_CASE(a_row_with_a_cell_too_few_is_a_bug) {
    BOOST_CHECK_THROW(text_table({{{"a"}, {"b"}}, {{{"only one"}}}}), std::exception);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
