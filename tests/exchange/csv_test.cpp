// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace bdata = boost::unit_test::data;

namespace pension {

namespace {

struct CellCase {
    const char* what;
    const char* cell;
    const char* written;
};
std::ostream& operator<<(std::ostream& out, const CellCase& c) {
    return out << c.what;
}

// RFC 4180: quotes around what holds a comma, a quote or a line's end; a quote is doubled.
const CellCase quoted_cells[] = {
    {"plain", "100x15", "100x15"},
    {"empty", "", ""},
    {"a comma", "100,200", "\"100,200\""},
    {"a quote", "the \"low\" tier", "\"the \"\"low\"\" tier\""},
    {"only a quote", "\"", "\"\"\"\""},
    {"a new line", "first\nsecond", "\"first\nsecond\""},
    {"a carriage return", "first\r\nsecond", "\"first\r\nsecond\""},
    {"blanks", " a b ", " a b "},
    {"Chinese", "长沙市，岳麓区", "长沙市，岳麓区"},
    {"beyond two bytes of UTF-16", "𠮷", "𠮷"},
};

// What a spreadsheet would run is defused by an apostrophe; a number stays a number.
const CellCase defused_cells[] = {
    {"a formula", "=1+1", "'=1+1"},
    {"a command", "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"},
    {"a known balance", "=47400x15", "'=47400x15"},
    {"a plus", "+cmd", "'+cmd"},
    {"a minus", "-cmd", "'-cmd"},
    {"a sum that begins with a minus", "-1+2", "'-1+2"},
    {"an at sign", "@SUM(A1)", "'@SUM(A1)"},
    {"a tab", "\t=1", "'\t=1"},
    {"a carriage return", "\r=1", "\"'\r=1\""},
    {"a formula with a comma", "=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""},
    {"a minus alone", "-", "'-"},
    {"a loss", "-44.09", "-44.09"},
    {"a return", "-0.044092", "-0.044092"},
    {"a number with a plus", "+44.09", "+44.09"},
    {"an equals sign inside", "a=1", "a=1"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(csv_files)

BOOST_DATA_TEST_CASE(cells_are_quoted_where_they_must_be, bdata::make(quoted_cells), c) {
    BOOST_TEST(csv({{c.cell}}) == std::string{c.written} + "\r\n");
}

BOOST_DATA_TEST_CASE(what_a_spreadsheet_would_run_is_defused, bdata::make(defused_cells), c) {
    BOOST_TEST(csv({{c.cell}}) == std::string{c.written} + "\r\n");
}

BOOST_AUTO_TEST_CASE(rows_end_in_cr_lf_and_cells_are_parted_by_commas) {
    BOOST_TEST(csv({}) == "");
    BOOST_TEST(csv({{"plan", "monthly"}, {"100x15", "169.03"}}) ==
               "plan,monthly\r\n100x15,169.03\r\n");
    BOOST_TEST(csv({{"", "", ""}}) == ",,\r\n");
}

BOOST_AUTO_TEST_CASE(a_long_cell_of_quotes_is_whole) {
    const std::string quotes(10'000, '"');
    BOOST_TEST(csv({{quotes}}) == "\"" + quotes + quotes + "\"\r\n");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
