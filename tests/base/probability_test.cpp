// SPDX-License-Identifier: Apache-2.0
#include "base/probability.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace bdata = boost::unit_test::data;

namespace pension {

namespace {

struct Readable {
    const char* text;
    std::int64_t units;
    const char* written;
};
std::ostream& operator<<(std::ostream& out, const Readable& c) {
    return out << c.text;
}

constexpr std::int64_t trillionth = 1'000'000;

const Readable readable[] = {
    {"0", 0, "0"},
    {"1", 1'000'000 * trillionth * 1'000'000, "1"},
    {"1.000000", 1'000'000 * trillionth * 1'000'000, "1"},
    {"0.0059", 5'900'000'000 * trillionth, "0.0059"},
    {"0.000000000000000001", 1, "0.000000000000000001"},
    {"0.307142857142857142", 307'142'857'142'857'142, "0.307142857142857142"},
    // Whatever is below a ten-thousandth, spreadsheets write in this way.
    {"7.6E-05", 76'000'000 * trillionth, "0.000076"},
    {"7.6e-5", 76'000'000 * trillionth, "0.000076"},
    {"1E+00", 1'000'000 * trillionth * 1'000'000, "1"},
    {"5E-18", 5, "0.000000000000000005"},
    // To be refused by whoever knows what it is for.
    {"5.9", 5'900'000 * trillionth * 1'000'000, "5.9"},
};

const char* const unreadable[] = {"",       " ",
                                  "-0.1",   "+0.1",
                                  "0,0059", "0.59%",
                                  ".5",     "5.",
                                  "0x1",    "nan",
                                  "inf",    "1E",
                                  "1E-",    "E-05",
                                  "1E5",    "1E-19",
                                  "1E--5",  "1E-0.5",
                                  "1E-05E", "0.0000000000000000001",
                                  "12.5",   "99999999999999999999"};

}  // namespace

BOOST_AUTO_TEST_SUITE(probabilities)

BOOST_DATA_TEST_CASE(a_chance_is_read_and_written_exactly, bdata::make(readable), c) {
    const auto read = parse_probability(c.text);
    BOOST_REQUIRE(read.has_value());
    BOOST_TEST(read->units() == c.units);
    BOOST_TEST(probability_text(*read) == c.written);
}

BOOST_DATA_TEST_CASE(anything_else_is_refused, bdata::make(unreadable), text) {
    BOOST_TEST(!parse_probability(text).has_value());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
