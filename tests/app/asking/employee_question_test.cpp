// SPDX-License-Identifier: Apache-2.0
#include "app/asking/employee_question.hpp"

#include "app/asking/household_question.hpp"

#include <boost/test/unit_test.hpp>

#include <set>
#include <string>

namespace pension {

BOOST_AUTO_TEST_SUITE(employee_question)

BOOST_AUTO_TEST_CASE(every_option_has_a_name_a_help_and_a_place_of_its_own) {
    std::set<std::string> names;
    for (const EmployeeOption& option : employee_options()) {
        BOOST_TEST(names.insert(option.name).second, option.name);
        BOOST_TEST(std::string{option.help}.size() > 10U, option.name);
        EmployeeOptions typed;
        BOOST_TEST(!typed.any());
        std::visit(
            [&](auto field) {
                if constexpr (requires { (typed.*field).emplace_back("x"); })
                    (typed.*field).emplace_back("x");
                else
                    typed.*field = "x";
            },
            option.field);
        BOOST_TEST(typed.any(), option.name);
        // A category is right or wrong only beside a sex.
        BOOST_TEST(bool{check_employee(typed)} == (option.name == std::string{"--category"}),
                   option.name);
    }
}

BOOST_AUTO_TEST_CASE(it_is_read_in_the_spellings_of_people) {
    EmployeeOptions typed;
    typed.months = {"2027-01\u20262042-12"};
    BOOST_TEST(!check_employee(typed));
    typed.months = {"\uff12027-01..2042-12\uff0c2044-01"};
    typed.bases = {"\u4e0a\u9650", "\u4e0b\u9650@2030-01"};
    typed.transitional = "120\u5143";
    const EmployeeQuestion asked = read_employee(typed, Sex::male, Translate{}).value();
    BOOST_TEST(asked.plan.months.size() == 2U);
    BOOST_TEST((asked.plan.base == BaseChoice{BaseLimit::upper}));
    BOOST_TEST(asked.plan.changes.size() == 1U);
    BOOST_TEST((asked.plan.transitional_pension == Money::from_yuan(120)));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(household_people)

BOOST_AUTO_TEST_CASE(what_a_further_person_does_not_say_is_as_with_the_first) {
    QuestionOptions first;
    first.place = "430100";
    first.moves = {"2024-05:420100"};
    first.scheme_start = "2011-07";
    first.born = "1970-01";
    first.interest = "2.5%";
    first.unconfirmed = true;
    QuestionOptions at_home;
    take_over(first, at_home);
    BOOST_TEST(at_home.place.value() == "430100");
    BOOST_TEST(at_home.moves.size() == 1U);
    BOOST_TEST(at_home.scheme_start.value() == "2011-07");
    BOOST_TEST(at_home.interest.value() == "2.5%");
    BOOST_TEST(at_home.unconfirmed);
    BOOST_TEST(!at_home.born);
    QuestionOptions elsewhere;
    elsewhere.place = "420100";
    elsewhere.interest = "0";
    take_over(first, elsewhere);
    BOOST_TEST(elsewhere.moves.empty());
    BOOST_TEST(!elsewhere.scheme_start);
    BOOST_TEST(elsewhere.interest.value() == "0");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
