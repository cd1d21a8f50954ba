// SPDX-License-Identifier: Apache-2.0
#include "app/exports/message.hpp"

#include "app/sheets/summary_text.hpp"
#include "random_questions.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

/// 100 and 3 000 yuan for fifteen years in Changsha, March 2017, until 77.14.
Answer of_the_leaflet() {
    Case asked;
    asked.place = 430100;
    asked.as_of = month_typed(2017, 3);
    for (const int tier : {100, 3000})
        asked.plans.push_back({{YearsBeforePension{Money::from_yuan(tier), 15}}});
    asked.ages_at_death = {Age::from_ten_thousandths(771'400)};
    auto compared = compare(asked, book().rules(430100, Group::ordinary));
    return {std::move(compared).value(), "sha256:0123456789abcdef", "test"};
}

/// A woman of 1980 who has paid since 2020 and goes on to her sixtieth year.
Answer of_somebody() {
    Case asked;
    asked.place = 430100;
    asked.basis = Basis::dated;
    asked.as_of = month_typed(2026, 6);
    asked.born = month_typed(1980, 3);
    asked.sex = Sex::female;
    asked.assumptions.earliest_known = true;
    const CoverYears past{2020, 2025, Money::from_yuan(100)};
    for (const int tier : {100, 3000})
        asked.plans.push_back({{past, CoverYears{2026, 2039, Money::from_yuan(tier)}}});
    asked.ages_at_death = {Age::from_years(80)};
    auto compared = compare(asked, book().rules(430100, Group::ordinary));
    return {std::move(compared).value(), "sha256:0123456789abcdef", "test"};
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(message)

// 3 000 × 15 = 45 000; 496.01 × 205.68 = 102 019.34, cut to whole yuan; 91 × 496.01 = 45 136.91.
BOOST_AUTO_TEST_CASE(a_summary_says_what_is_paid_and_what_comes) {
    BOOST_TEST(summary_text(of_the_leaflet().comparison, Translate{}) ==
               "Resident pension, Changsha, policy of 2017-03\n"
               "100 yuan a year, 15 years: 1,500 yuan paid, 169.03 yuan a month, back after 9 "
               "payments, 34,766 yuan received by age 77.14.\n"
               "3,000 yuan a year, 15 years: 45,000 yuan paid, 496.01 yuan a month, back after 91 "
               "payments, 102,019 yuan received by age 77.14.\n"
               "The local office decides (12333).");
}

BOOST_AUTO_TEST_CASE(a_summary_tells_no_year_of_a_life) {
    const std::string text = summary_text(of_somebody().comparison, Translate{});
    for (const char* year : {"1980", "2020", "2025", "2039", "2040"})
        BOOST_TEST(!holds(text, year), text);
    BOOST_TEST(holds(text, "20 years"), text);
}

BOOST_AUTO_TEST_CASE(a_message_names_plans_steps_basis_and_who_decides) {
    const std::string text = message_text(of_the_leaflet(), Translate{});
    for (const char* part :
         {"Resident pension, Changsha\n", "34,766.09 yuan received by age 77.14.\n",
          "43,500.00 yuan more paid", "Leaflet basis", "12333", "sha256:0123456789ab\n"})
        BOOST_TEST(holds(text, part), part << " in " << text);
}

BOOST_AUTO_TEST_CASE(markdown_takes_nothing_of_a_text_for_a_sign) {
    Answer answer = of_the_leaflet();
    answer.comparison.rules.place.name_en = "*Chang_sha*";
    const std::string text = message_markdown(answer, Translate{});
    BOOST_TEST(text.starts_with("**Resident pension, \\*Chang\\_sha\\***\n"), text);
    BOOST_TEST(holds(text, "\n- **100 a year for 15 years**: "), text);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
