// SPDX-License-Identifier: Apache-2.0
#include "plan/life_table.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace bdata = boost::unit_test::data;

namespace pension {

namespace {

using Rows = std::vector<LifeTableRow>;

Probability q(const char* text) {
    return parse_probability(text).value();
}

struct Refused {
    const char* what;
    Rows rows;
    ErrorCode code;
    const char* line;
    const char* name;   ///< Of the fact that a reader needs most,
    const char* value;  ///< and what it says.
};
std::ostream& operator<<(std::ostream& out, const Refused& c) {
    return out << c.what;
}

const Refused refused[] = {
    {"no rows", {}, ErrorCode::life_table_empty, "", "table", "mine"},
    {"a first age above 60",
     {{2, 61, q("0.5")}, {3, 62, q("1")}},
     ErrorCode::life_table_starts_late,
     "2",
     "age",
     "61"},
    {"a negative age",
     {{2, -1, q("0.5")}, {3, 0, q("1")}},
     ErrorCode::life_table_age_wrong,
     "2",
     "value",
     "-1"},
    {"a hole",
     {{2, 60, q("0.5")}, {3, 62, q("1")}},
     ErrorCode::life_table_ages_broken,
     "3",
     "expected",
     "61"},
    {"an age twice",
     {{2, 60, q("0.5")}, {3, 60, q("1")}},
     ErrorCode::life_table_ages_broken,
     "3",
     "age",
     "60"},
    {"a chance above 1",
     {{2, 60, q("1.000000000000000001")}, {3, 61, q("1")}},
     ErrorCode::life_table_value_wrong,
     "2",
     "value",
     "1.000000000000000001"},
    {"a chance below 0",
     {{2, 60, Probability::from_units(-1)}, {3, 61, q("1")}},
     ErrorCode::life_table_value_wrong,
     "2",
     "value",
     "-0.000000000000000001"},
    {"ages after certain death",
     {{2, 60, q("0.5")}, {3, 61, q("1")}, {4, 62, q("1")}},
     ErrorCode::life_table_goes_on,
     "3",
     "age",
     "61"},
    {"somebody left over",
     {{2, 60, q("0.5")}, {3, 61, q("0.999999")}},
     ErrorCode::life_table_ends_open,
     "3",
     "value",
     "0.999999"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(life_table)

BOOST_AUTO_TEST_CASE(a_table_that_holds_together_is_made) {
    const LifeTableSource source{.id = "mine", .title_zh = "我的", .title_en = "Mine"};
    const auto made = LifeTable::make(source, Sex::female,
                                      {{2, 60, q("0")}, {3, 61, q("0.25")}, {4, 62, q("1")}});
    BOOST_REQUIRE(made);
    const LifeTable& table = made.value();
    BOOST_TEST((table.source() == source));
    BOOST_TEST((table.sex() == Sex::female));
    BOOST_TEST(table.first_age() == 60);
    BOOST_TEST(table.end_age() == 63);
    BOOST_TEST(probability_text(table.q(61)) == "0.25");
}

BOOST_AUTO_TEST_CASE(one_row_is_a_table) {
    BOOST_TEST(bool{LifeTable::make({}, Sex::male, {{2, 60, Probability::certain()}})});
}

BOOST_AUTO_TEST_CASE(a_table_ends_at_150) {
    Rows rows;
    for (int age = 60; age <= 151; ++age) rows.push_back({age, age, q(age == 151 ? "1" : "0.1")});
    const auto made = LifeTable::make({}, Sex::male, rows);
    BOOST_REQUIRE(!made);
    BOOST_TEST((made.error().code == ErrorCode::life_table_age_wrong));
    rows.pop_back();
    rows.back().q = Probability::certain();
    BOOST_TEST(bool{LifeTable::make({}, Sex::male, rows)});
}

BOOST_DATA_TEST_CASE(a_table_that_does_not_is_refused_with_row_and_value, bdata::make(refused), c) {
    const auto made = LifeTable::make({.id = "mine"}, Sex::male, c.rows);
    BOOST_REQUIRE(!made);
    BOOST_TEST((made.error().code == c.code), "code " << static_cast<int>(made.error().code));
    BOOST_TEST(fact(made.error(), "table") == "mine");
    BOOST_TEST(fact(made.error(), "line") == c.line);
    BOOST_TEST(fact(made.error(), c.name) == c.value);
}

BOOST_AUTO_TEST_CASE(each_sex_has_a_name_that_is_read_again) {
    for (const Sex sex : all_sexes) BOOST_TEST((sex_of(code(sex)) == sex));
    BOOST_TEST(!sex_of("woman").has_value());
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
