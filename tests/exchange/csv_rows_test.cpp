// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv_rows.hpp"

#include "exchange/csv.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace bdata = boost::unit_test::data;

namespace pension {

namespace {

struct Readable {
    const char* what;
    std::string text;
    std::vector<CsvRow> rows;
};
std::ostream& operator<<(std::ostream& out, const Readable& c) {
    return out << c.what;
}

const Readable readable[] = {
    {"nothing", "", {}},
    {"a byte-order mark and nothing", "\xEF\xBB\xBF", {}},
    {"two rows", "a,b\n1,2\n", {{1, {"a", "b"}}, {2, {"1", "2"}}}},
    {"no end of the last line", "a,b\n1,2", {{1, {"a", "b"}}, {2, {"1", "2"}}}},
    {"CR LF", "a,b\r\n1,2\r\n", {{1, {"a", "b"}}, {2, {"1", "2"}}}},
    {"CR", "a,b\r1,2\r", {{1, {"a", "b"}}, {2, {"1", "2"}}}},
    {"a byte-order mark", "\xEF\xBB\xBF\"a\",b\n", {{1, {"a", "b"}}}},
    {"empty lines", "\n\na\n\r\n\r\nb\n\n", {{3, {"a"}}, {6, {"b"}}}},
    {"empty cells", ",,\n", {{1, {"", "", ""}}}},
    {"quotes", "\"a,b\",\"c \"\"d\"\"\"\n", {{1, {"a,b", "c \"d\""}}}},
    {"lines inside a cell", "\"a\nb\r\nc\",d\ne\n", {{1, {"a\nb\r\nc", "d"}}, {4, {"e"}}}},
    {"blanks around", " a , b\t\n\" c \" , d\n", {{1, {"a", "b"}}, {2, {" c ", "d"}}}},
    {"Chinese", "年龄,男\n60,0.01\n", {{1, {"年龄", "男"}}, {2, {"60", "0.01"}}}},
    {"a zero byte", std::string{"a\0b,c\n", 6}, {{1, {std::string{"a\0b", 3}, "c"}}}},
};

struct Unreadable {
    const char* what;
    const char* text;
    const char* line;
};
std::ostream& operator<<(std::ostream& out, const Unreadable& c) {
    return out << c.what;
}

const Unreadable unreadable[] = {
    {"a quote inside a cell", "a,b\n1,2\"3\n", "2"},
    {"letters after a quote", "a,b\n\n\"1\"2,3\n", "3"},
    {"a quote that is never closed", "a,b\n1,2\n3,\"4\n5,6\n", "3"},
    {"only a quote", "\"", "1"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(csv_read)

BOOST_DATA_TEST_CASE(rows_are_read_with_their_lines, bdata::make(readable), c) {
    const auto rows = csv_rows(c.text);
    BOOST_REQUIRE(rows);
    BOOST_TEST((rows.value() == c.rows));
}

BOOST_DATA_TEST_CASE(quotes_that_do_not_match_are_told_with_their_line, bdata::make(unreadable),
                     c) {
    const auto rows = csv_rows(c.text);
    BOOST_REQUIRE(!rows);
    BOOST_TEST((rows.error().code == ErrorCode::csv_quotes_wrong));
    BOOST_TEST(fact(rows.error(), "line") == c.line);
}

BOOST_AUTO_TEST_CASE(what_we_write_is_read_as_it_was) {
    const std::vector<std::vector<std::string>> cells{
        {"plain", "with, comma", "with \"quotes\"", "two\nlines", "", "长沙市"},
        {"-44.09", "169.03", "x", "", "", ""}};
    const auto rows = csv_rows(csv(cells));
    BOOST_REQUIRE(rows);
    BOOST_TEST_REQUIRE(rows.value().size() == cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        BOOST_TEST((rows.value()[i].cells == cells[i]), i);
    BOOST_TEST(rows.value()[1].line == 3);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
