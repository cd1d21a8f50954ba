// SPDX-License-Identifier: Apache-2.0
#include "app/home/household_form.hpp"
#include "app/home/schemes_form.hpp"
#include "app/words/messages.hpp"
#include "support/policy_files.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>
#include <string_view>

// Resident or employee scheme, and several people in one question; the numbers are worked by hand
// where the command line is asked the same, in tests/cli/advise_people_test.cpp.
namespace pension {

namespace {

/// A man of January 1970 in Changsha, asked in November 2026.
Inquiry a_man() {
    Inquiry asked = usual_inquiry();
    asked.typed.place = "430100";
    asked.typed.as_of = "2026-11";
    asked.typed.born = "1970-01";
    asked.typed.sex = "male";
    asked.typed.interest = "0";
    asked.plans = {{"2012-2029:200", {}, {}, 0}};
    return asked;
}

/// Two plans of the leaflet, of which the first is left.
Inquiry one_plan() {
    Inquiry asked = sample_inquiry();
    asked.plans.pop_back();
    return asked;
}

struct AtHome {
    explicit AtHome(Inquiry asked) : document{std::move(asked)} {}

    TemporaryFolder folder{};
    Desk desk{month_of(2026, 11), {shipped_policy(), folder / "own" / "policy.db", false}};
    Document document;
    ComparisonPage page{desk, document, Translate{}};
    SchemesForm schemes{page};
    HouseholdForm household{page};
};

std::size_t field_of(std::string_view option) {
    const auto found = std::ranges::find(schemes_fields(), option, [](const SchemesField& field) {
        return std::string_view{field.option};
    });
    BOOST_REQUIRE(found != schemes_fields().end());
    return static_cast<std::size_t>(found - schemes_fields().begin());
}

std::string words(const FurtherAnswer& answer) {
    std::string text = answer.refused ? explain(*answer.refused, Translate{}) : std::string{};
    for (const std::string& line : answer.text.lines) text += line + "\n";
    for (const Table& table : answer.text.tables)
        for (const TableRow& row : table.rows)
            for (const std::string& cell : row.cells) text += cell + "|";
    return text;
}

bool holds(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

FurtherAnswer schemes_of(const AtHome& at_home) {
    return schemes_answer(at_home.page.standpoint(0), Translate{});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(resident_or_employee_at_home)

BOOST_AUTO_TEST_CASE(every_option_of_the_employee_scheme_is_a_field_and_each_once) {
    std::set<std::string> names;
    for (const SchemesField& field : schemes_fields()) names.insert(field.option);
    BOOST_TEST(names.size() == schemes_fields().size());
    BOOST_TEST(employee_options().size() == schemes_fields().size());
    for (const EmployeeOption& option : employee_options())
        BOOST_TEST(names.contains(option.name), option.name);
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_said_where_it_is_typed) {
    AtHome at_home{one_plan()};
    BOOST_TEST(holds(words(schemes_of(at_home)), "month of birth"));
    at_home.page.type(Asks::as_of, "");
    at_home.page.type(Asks::born, "1970-01");
    BOOST_TEST(holds(words(schemes_of(at_home)), "sex"));
    at_home.page.type(Asks::sex, "female");
    BOOST_TEST(at_home.schemes.is_asked(field_of("--category")));
    BOOST_TEST(holds(words(schemes_of(at_home)), "before 2025"));
    at_home.schemes.type(field_of("--category"), "female_50");
    BOOST_TEST(holds(words(schemes_of(at_home)), "which months"));
    at_home.page.type(Asks::sex, "male");
    BOOST_TEST(!at_home.schemes.is_asked(field_of("--category")));
    at_home.schemes.type(field_of("--employee"), "2027-01..2031-05");
    BOOST_TEST(!schemes_of(at_home).refused);
}

// 53 months, of which the man paid 43 163.20; 139 more cost 113 201.60; 200 a year to 2026.
BOOST_AUTO_TEST_CASE(the_schemes_come_to_what_the_command_line_says) {
    AtHome at_home{a_man()};
    at_home.schemes.type(field_of("--employee"), "2027-01..2031-05");
    at_home.schemes.type(field_of("--employee-interest"), "0%");
    const std::string text = words(schemes_of(at_home));
    BOOST_TEST(holds(text, "139 are missing"), text);
    BOOST_TEST(holds(text, "113,201.60"), text);
    BOOST_TEST(holds(text, "43,163.20"), text);
    BOOST_TEST(holds(text, "2012\u20132026"), text);
}

BOOST_AUTO_TEST_CASE(what_is_typed_of_the_employee_scheme_can_be_taken_back) {
    AtHome at_home{a_man()};
    const std::size_t months = field_of("--employee");
    at_home.schemes.type(months, "2027-01..2031-05");
    BOOST_TEST(at_home.document.inquiries.now().employee.months.size() == 1U);
    at_home.schemes.type(field_of("--wage-base"), "80%, upper@2030-01");
    BOOST_TEST(at_home.document.inquiries.now().employee.bases.size() == 2U);
    at_home.document.inquiries.undo();
    at_home.document.inquiries.undo();
    BOOST_TEST(at_home.schemes.text(months).empty());
    BOOST_TEST((at_home.document.inquiries.now() == a_man()));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_of_the_employee_scheme_stays_with_the_reason) {
    AtHome at_home{a_man()};
    at_home.schemes.type(field_of("--employee"), "2027-01..2031-05");
    const std::pair<const char*, const char*> wrong[] = {
        {"--employee", "2027-2031"}, {"--wage-base", "middle"}, {"--employee-account", "50000"},
        {"--retire-later", "soon"},  {"--wage-growth", "much"}, {"--employee-interest", "x"},
        {"--arrears-interest", "x"}, {"--transitional", "x"},   {"--other-parts", "x"}};
    for (const auto& [option, text] : wrong) {
        const std::size_t field = field_of(option);
        at_home.schemes.type(field, text);
        BOOST_TEST(at_home.schemes.text(field) == text);
        BOOST_TEST(holds(at_home.schemes.problem(field), text), option);
        BOOST_TEST(!holds(at_home.schemes.problem(field), "--"), option);
    }
    // What is wrong at the left stays as well.
    at_home.page.type(Asks::interest, "much");
    at_home.schemes.type(field_of("--retire-later"), "12");
    BOOST_TEST(at_home.page.text(Asks::interest) == "much%");
    BOOST_TEST(at_home.schemes.problem(field_of("--retire-later")).empty());
    BOOST_TEST(at_home.schemes.text(field_of("--wage-growth")) == "much");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(household_at_home)

// 169.03 and 496.01 a month; 46 500 paid, of which 45 000 by the children.
// 2017's fourteen tiers of Changsha, by the notice; other places' lists are their own.
BOOST_AUTO_TEST_CASE(a_further_person_is_offered_the_tiers_of_its_own_place) {
    AtHome at_home{one_plan()};
    at_home.household.add();
    const auto tiers = [&] { return at_home.household.choices(1, {Asks::plan_pays}); };
    BOOST_REQUIRE(tiers().size() == 14U);
    BOOST_TEST(tiers().front().value == "100");
    BOOST_TEST(tiers().back().value == "3,000");
    BOOST_TEST(at_home.household.choices(0, {Asks::plan_pays}).empty());
}

BOOST_AUTO_TEST_CASE(a_place_that_may_be_several_offers_them) {
    AtHome at_home{one_plan()};
    at_home.household.add();
    at_home.household.type(1, {Asks::plan_pays}, "900");  // Offered in both places.
    at_home.household.type(1, {Asks::place}, "\u9f13\u697c\u533a");
    BOOST_TEST(!at_home.household.problem(1, {Asks::place}).empty());
    const auto offered = at_home.household.choices(1, {Asks::place});
    // 320106, 320302, 350102, 410204.
    BOOST_REQUIRE(offered.size() == 4U);
    at_home.household.type(1, {Asks::place}, offered[0].value);
    BOOST_TEST(at_home.household.problem(1, {Asks::place}) == "");
}

BOOST_AUTO_TEST_CASE(two_people_come_to_what_the_command_line_says) {
    AtHome at_home{one_plan()};
    BOOST_TEST(holds(words(at_home.page.household()), "Add the other people"));
    at_home.household.add();
    BOOST_TEST(at_home.household.count() == 2U);
    at_home.household.type(1, {Asks::plan_pays}, "3000");
    at_home.household.type(1, {Asks::age_at_death}, "65");
    at_home.household.type(1, {Asks::sex}, "male");
    std::string text = words(at_home.page.household());
    for (const char* part : {"665.04", "7,980.48", "64,526.69", "26,939.40", "46,500.00"})
        BOOST_TEST(holds(text, part), text);
    BOOST_TEST(!holds(text, "children"));
    at_home.household.type(1, {Asks::name}, "Mother");
    at_home.household.type(1, {Asks::children_pay}, "yes");
    text = words(at_home.page.household());
    BOOST_TEST(holds(text, "Mother"), text);
    BOOST_TEST(holds(text, "45,000.00 yuan come from the children, 1,500.00 yuan"), text);
}

BOOST_AUTO_TEST_CASE(people_are_added_copied_and_removed_and_each_is_a_step) {
    AtHome at_home{one_plan()};
    at_home.household.add();
    at_home.household.type(1, {Asks::name}, "Mother");
    at_home.household.copy(1);
    at_home.household.type(2, {Asks::name}, "Father");
    BOOST_TEST(at_home.household.names()[1] == "Mother");
    BOOST_TEST(at_home.household.names()[2] == "Father");
    at_home.household.remove(1);
    BOOST_TEST(at_home.household.names()[1] == "Father");
    for (int step = 0; step < 5; ++step) at_home.document.inquiries.undo();
    BOOST_TEST(at_home.household.count() == 1U);
    BOOST_TEST((at_home.document.inquiries.now() == one_plan()));
    at_home.household.type(0, {Asks::name}, "Me");
    BOOST_TEST(holds(at_home.household.names()[0], "Me"));
    while (at_home.household.can_add()) at_home.household.copy(0);
    BOOST_TEST(at_home.household.count() == HouseholdForm::most_people);
}

BOOST_AUTO_TEST_CASE(what_is_wrong_of_a_person_stays_in_its_field_until_it_can_be_used) {
    AtHome at_home{one_plan()};
    at_home.page.type(Asks::as_of, "");
    at_home.household.add();
    at_home.household.type(1, {Asks::paid}, "2012-2015:200");
    BOOST_TEST(!at_home.household.problem(1, {Asks::paid}).empty());
    BOOST_TEST(at_home.household.text(1, {Asks::paid}) == "2012-2015:200");
    at_home.household.type(1, {Asks::place}, "nowhere");
    BOOST_TEST(holds(at_home.household.problem(1, {Asks::place}), "nowhere"));
    at_home.household.type(1, {Asks::place}, "");
    BOOST_TEST(at_home.household.problem(1, {Asks::place}).empty());
    // Years of the calendar count as soon as a month of birth is there.
    at_home.household.type(1, {Asks::born}, "1972-03");
    BOOST_TEST(at_home.household.problem(1, {Asks::paid}).empty());
    BOOST_TEST(at_home.document.inquiries.now().people[0].paid == "2012-2015:200");
    BOOST_TEST(!at_home.page.household().refused);
}

// Both are asked as by a leaflet; year by year she needs a month of birth.
BOOST_AUTO_TEST_CASE(a_mistake_says_whose_it_is) {
    AtHome at_home{one_plan()};
    at_home.household.add();
    at_home.page.type(Asks::born, "1972-03");
    at_home.page.type(Asks::basis, "dated");
    BOOST_TEST(words(at_home.page.household()).starts_with("Person 2: "));
    at_home.household.type(1, {Asks::name}, "Mother");
    BOOST_TEST(words(at_home.page.household()).starts_with("Mother: "));
    // Somebody else's fault holds up no other field.
    at_home.household.type(1, {Asks::sex}, "female");
    BOOST_TEST(at_home.household.problem(1, {Asks::sex}).empty());
    at_home.household.type(1, {Asks::born}, "1973-03");
    BOOST_TEST(!at_home.page.household().refused);
}

BOOST_AUTO_TEST_CASE(a_person_has_as_many_plans_as_are_compared_and_may_have_fewer) {
    AtHome at_home{sample_inquiry()};
    at_home.household.add();
    BOOST_TEST(at_home.household.text(1, {Asks::plan_pays, 1}) == "3000");
    at_home.household.type(1, {Asks::plan_pays, 1}, "");
    BOOST_TEST(at_home.document.inquiries.now().people[0].plans.size() == 1U);
    BOOST_TEST(at_home.household.is_asked(1, {Asks::plan_pays, 1}));
    BOOST_TEST(!at_home.household.is_asked(1, {Asks::plan_pays, 2}));
    at_home.household.type(1, {Asks::plan_pays, 1}, "500");
    BOOST_TEST(at_home.document.inquiries.now().people[0].plans.size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
