// SPDX-License-Identifier: Apache-2.0
#include "app/results/fields.hpp"

#include "calc/changsha.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <ostream>
#include <set>

namespace pension {

namespace {

std::vector<std::string> names_of(const Fields& fields) {
    std::vector<std::string> names;
    for (const Field& field : fields) names.push_back(field.name);
    return names;
}

std::string text_of(const Fields& fields, const std::string& name) {
    const auto found = std::ranges::find(fields, name, &Field::name);
    BOOST_REQUIRE_MESSAGE(found != fields.end(), name);
    return plain_text(found->value);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(result_fields)

BOOST_AUTO_TEST_CASE(values_are_written_without_separators_and_nothing_is_empty) {
    BOOST_TEST(plain_text(Money::from_fen(3'476'609)) == "34766.09");
    BOOST_TEST(plain_text(Millionths{-44'092}) == "-0.044092");
    BOOST_TEST(plain_text(Millionths{1'500'000}) == "1.500000");
    BOOST_TEST(plain_text(TenThousandths{607'500}) == "60.75");
    BOOST_TEST(plain_text(Count{9}) == "9");
    BOOST_TEST(plain_text(true) == "true");
    BOOST_TEST(plain_text(FieldValue{}) == "");
}

// The sums of the seed: 169.03 and 496.01 a month, 34 766.09 and 102 019.34 in all.
BOOST_AUTO_TEST_CASE(a_row_holds_the_plan_its_life_and_the_step_before_it) {
    const auto compared = compare(asked({"100x15", "3000x15"}), changsha()).value();
    const Fields first = row_fields(compared, 0);
    const Fields second = row_fields(compared, 1);
    BOOST_TEST(text_of(first, "plan") == "100x15");
    BOOST_TEST(text_of(first, "monthly") == "169.03");
    BOOST_TEST(text_of(first, "received_at_77.14") == "34766.09");
    BOOST_TEST(text_of(first, "step_extra_paid") == "");
    BOOST_TEST(text_of(second, "received_at_77.14") == "102019.34");
    BOOST_TEST(text_of(second, "step_extra_monthly") == "326.98");
    BOOST_TEST(text_of(second, "entitled") == "true");
    BOOST_TEST(names_of(first) == names_of(second), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(no_name_occurs_twice_in_a_row) {
    Case question = asked({"100x15", "3000x15"});
    question.ages_at_death.push_back(Age::from_years(90));
    question.assumptions.inflation = 2.0_pct;
    question.assumptions.deposit = 1.5_pct;
    const auto names = names_of(row_fields(compare(question, changsha()).value(), 1));
    BOOST_TEST(std::set<std::string>(names.begin(), names.end()).size() == names.size());
}

BOOST_AUTO_TEST_CASE(columns_give_one_by_one_what_rows_hold_and_say_which_are_returns) {
    Case question = asked({"100x15", "3000x15"});
    question.ages_at_death.push_back(Age::from_years(90));
    question.assumptions.inflation = 2.0_pct;
    question.assumptions.deposit = 1.5_pct;
    const Comparison whole = compare(question, changsha()).value();
    Comparison without = whole;
    BOOST_REQUIRE(compare_by_rules(without, Tell::nothing, Returns::left_out));
    const RowColumns columns{question};
    std::vector<std::string> returns;
    for (std::size_t plan = 0; plan < 2; ++plan) {
        const Fields row = row_fields(whole, plan);
        BOOST_REQUIRE(row.size() == columns.size());
        for (std::size_t i = 0; i < columns.size(); ++i) {
            BOOST_TEST(columns.name(i) == row[i].name);
            BOOST_TEST((columns.value(i, whole, plan) == row[i].value), row[i].name);
            const FieldValue left = columns.value(i, without, plan);
            if (!columns.is_return(i)) {
                BOOST_TEST((left == row[i].value), row[i].name);
                continue;
            }
            BOOST_TEST((left == FieldValue{}), row[i].name);
            if (plan == 1) returns.push_back(row[i].name + " " + plain_text(row[i].value));
        }
    }
    // 3000x15 of Changsha's leaflet, by itself and beyond 100x15.
    BOOST_REQUIRE(returns.size() == 4U);
    BOOST_TEST(returns[0] == "return 0.054371");
    BOOST_TEST(returns[1].starts_with("return_at_77.14 0.0"));
    BOOST_TEST(returns[2].starts_with("return_at_90 0.0"));
    BOOST_TEST(returns[3] == "step_return 0.028452");
}

// Ten years where fifteen are needed.
BOOST_AUTO_TEST_CASE(without_a_pension_the_names_stay_and_the_values_go) {
    Case question = asked({"100x15", "3000x15"});
    question.plans[1] = record("100x10");
    const auto compared = compare(question, changsha()).value();
    const Fields paid = row_fields(compared, 0);
    const Fields none = row_fields(compared, 1);
    BOOST_TEST(names_of(paid) == names_of(none), boost::test_tools::per_element());
    BOOST_TEST(text_of(none, "monthly") == "");
    BOOST_TEST(text_of(none, "received_at_77.14") == "");
    BOOST_TEST(text_of(none, "own_paid") == "1000.00");
    BOOST_TEST(text_of(none, "entitled") == "false");
    BOOST_TEST(text_of(none, "missing_years") == "5");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
