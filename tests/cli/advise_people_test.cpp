// SPDX-License-Identifier: Apache-2.0
#include "app/asking/employee_question.hpp"
#include "in_process.hpp"

#include <boost/test/unit_test.hpp>

// Resident or employee scheme, and several people in one question.
namespace pension {

namespace {

using Words = std::vector<std::string>;

/// A man of January 1970 in Changsha, asked in November 2026: 60 in 2030-01, his statutory age 16
/// months later, 2031-05; 192 months are the minimum then. Hunan's limits of 2025 go on: 4 072 a
/// month, of which 20 % are 814.40 and 8 % 325.76.
Words schemes(const Words& further) {
    Words words{"advise",
                "--resident-or-employee",
                "--place",
                "430100",
                "--as-of",
                "2026-11",
                "--born",
                "1970-01",
                "--sex",
                "male",
                "--assume-earliest",
                "--interest",
                "0",
                "--employee-interest",
                "0"};
    words.insert(words.end(), further.begin(), further.end());
    return words;
}

CommandOutcome ask(const Words& words) {
    return CommandLine{}.run(words);
}

Json json_of(Words words) {
    words.insert(words.end(), {"--format", "json"});
    const CommandOutcome outcome = ask(words);
    BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
    return Json::parse(outcome.out);
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(resident_or_employee_question)

// 127 months and 65 more are 192. 50 000 + 65 x 325.76 = 71 174.40, at 61 years and 4 months /
// 129.7 = 548.76. Index 4 072 / 6 787 = 0.59997053 in 65 months, 0.6 in 127: 0.59999002. Benefit
// base 7 694 of 2025: 7 694 x 1.59999002 / 2 x 16 x 1 % = 984.83; together 1 533.59.
BOOST_AUTO_TEST_CASE(an_account_that_the_office_printed_and_the_months_after_it) {
    const Json json = json_of(schemes({"--plan", "2010-2013:100", "--employee-account",
                                       "2025-12:50000,127,0.6", "--employee", "2026-01..2031-05"}));
    BOOST_TEST(json["question"] == "resident_or_employee");
    BOOST_TEST(json["retirement"]["month"] == "2031-05");
    BOOST_TEST(json["retirement"]["earliest"] == "2030-01");
    BOOST_TEST(json["minimum"]["months_missing"] == 0);
    const Json& employee = json["ways"][1];
    BOOST_TEST(employee["way"] == "employee");
    BOOST_TEST(employee["own_paid"].is_null());
    BOOST_TEST(employee["account"] == "71174.40");
    BOOST_TEST(employee["monthly"] == "1533.59");
    BOOST_TEST(employee["first_pension_month"] == "2031-06");
    BOOST_TEST(employee["employee_pension"]["wage_index"] == 0.59999002);
    BOOST_TEST(employee["employee_pension"]["payout_months"] == 129.7);
    BOOST_TEST(json["ways"][0]["monthly"].is_null());
    BOOST_TEST(json["joined"]["direction"] == "resident_into_employee");
    BOOST_TEST(json["joined"]["resident_months_lost"] == 48);
}

// 53 months x 814.40 = 43 163.20 paid, 53 x 325.76 = 17 265.28 in the account, 25 897.92 beside it.
// 139 months are missing; paid on to 2042-12 at 814.40 they cost 113 201.60. Resident years planned
// for 2027 to 2029 fall into the employee months.
BOOST_AUTO_TEST_CASE(too_few_months_move_over_or_are_paid_on) {
    const Words words = schemes({"--plan", "2012-2029:200", "--employee", "2027-01..2031-05"});
    const Json json = json_of(words);
    BOOST_TEST(json["minimum"]["months_missing"] == 139);
    BOOST_TEST(json["ways"][1]["own_paid"] == "43163.20");
    BOOST_TEST(json["ways"][1]["monthly"].is_null());
    BOOST_TEST(json["joined"]["direction"] == "employee_into_resident");
    BOOST_TEST(json["joined"]["resident_plan"] == "2012-2026:200");
    BOOST_TEST(json["joined"]["moved"] == "17265.28");
    BOOST_TEST(json["joined"]["pooled_fund_lost"] == "25897.92");
    BOOST_TEST(json["joined"]["months_counted"] == 15 * 12 + 53);
    BOOST_TEST(json["paying_on"]["months"] == 139);
    BOOST_TEST(json["paying_on"]["until"] == "2042-12");
    BOOST_TEST(json["paying_on"]["cost"] == "113201.60");
    BOOST_TEST(json["ways"].size() == 4U);

    const std::string text = ask(words).out;
    BOOST_TEST(holds(text, "139 are missing"));
    BOOST_TEST(holds(text, "113,201.60"));
    BOOST_TEST(holds(text, "200 a year for 2012\u20132026"));
    BOOST_TEST(holds(text, "What this assumes"));
    BOOST_TEST(holds(text, "12333"));
}

// Hainan's limits and average wage are in no document of the policy file.
BOOST_AUTO_TEST_CASE(a_place_without_employee_figures_says_which) {
    const CommandOutcome outcome =
        ask({"advise", "--resident-or-employee", "--place", "460000", "--as-of", "2026-11",
             "--born", "1970-01", "--sex", "male", "--employee", "2027-01..2031-05"});
    BOOST_TEST(outcome.status == 4);
    BOOST_TEST(outcome.out.empty());
    BOOST_TEST(holds(outcome.err, "verage wage"));
}

BOOST_AUTO_TEST_CASE(what_is_missing_or_misread_is_bad_usage) {
    for (const Words& wrong :
         {Words{}, Words{"--employee", "2027-2031"}, Words{"--employee", ""},
          Words{"--employee", "2027-01..2031-05", "--wage-base", "middle"},
          Words{"--employee", "2027-01..2031-05", "--wage-base", "lower", "--wage-base", "upper"},
          Words{"--employee", "2027-01..2031-05", "--retire-later", "soon"},
          Words{"--employee", "2027-01..2031-05", "--retire-later", "40"},
          Words{"--employee", "2027-01..2031-05", "--category", "female_50"},
          Words{"--employee", "2027-01..2031-05", "--transitional", "x"},
          Words{"--employee", "2027-01..2031-06"}, Words{"--employee-account", "50000"},
          Words{"--employee", "2027-01..2031-05", "--basis", "leaflet"},
          Words{"--employee", "2027-01..2031-05", "--wage-growth", "60%"}}) {
        const CommandOutcome outcome = ask(schemes(wrong));
        BOOST_TEST(outcome.status == 2);
        BOOST_TEST(outcome.out.empty());
        BOOST_TEST(!outcome.err.empty());
    }
    BOOST_TEST(ask({"advise", "--backpay", "--place", "430100", "--employee", "2027-01"}).status ==
               2);
    BOOST_TEST(ask({"advise", "--resident-or-employee", "--place", "430100", "--born", "1970-01",
                    "--sex", "female", "--employee", "2027-01"})
                   .status == 2);
}

BOOST_AUTO_TEST_CASE(the_help_names_the_options_of_the_one_table) {
    const std::string help = ask({"advise", "--help"}).out;
    for (const EmployeeOption& option : employee_options()) BOOST_TEST(holds(help, option.name));
}

BOOST_AUTO_TEST_CASE(retiring_earlier_is_typed_below_zero) {
    const Json json = json_of(schemes({"--employee-account", "2025-12:50000,190,0.6", "--employee",
                                       "2026-01..2030-01", "--retire-later", "-16"}));
    BOOST_TEST(json["retirement"]["month"] == "2030-01");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(household_question)

// 100 x 15: 169.03 a month, 34 766.09 by 77.14. 3 000 x 15: 496.01; by 65 sixty payments,
// 29 760.60, and 47 400 - 60 x 341.01 = 26 939.40 left. Together 46 500 paid, 665.04 a month,
// 64 526.69 received.
BOOST_AUTO_TEST_CASE(two_people_and_their_sum) {
    const Words words{"advise",  "--household", "--place", "430100",         "--as-of",
                      "2017-03", "--plan",      "100x15",  "--age-at-death", "77.14",
                      "--and",   "--plan",      "3000x15", "--age-at-death", "65",
                      "--sex",   "male"};
    const Json json = json_of(words);
    BOOST_TEST(json["question"] == "household");
    BOOST_REQUIRE(json["people"].size() == 2U);
    BOOST_TEST(json["people"][0]["plans"][0]["monthly"] == "169.03");
    BOOST_TEST(json["people"][0]["sex"].is_null());
    BOOST_TEST(json["people"][1]["person"] == 2);
    BOOST_TEST(json["people"][1]["policy"]["as_of"] == "2017-03");
    BOOST_TEST(json["people"][1]["plans"][0]["monthly"] == "496.01");
    BOOST_REQUIRE(json["together"].size() == 1U);
    const Json& sum = json["together"][0];
    BOOST_TEST(sum["own_paid"] == "46500.00");
    BOOST_TEST(sum["monthly"] == "665.04");
    BOOST_TEST(sum["annual"] == "7980.48");
    BOOST_TEST(sum["received"] == "64526.69");
    BOOST_TEST(sum["left_to_heirs"] == "26939.40");

    const std::string text = ask(words).out;
    BOOST_TEST(holds(text, "665.04 yuan a month together, 7,980.48 yuan a year"));
    BOOST_TEST(holds(text, "64,526.69"));
    BOOST_TEST(holds(text, "Together"));
}

// The children pay the father's 45 000; the mother pays her 1 500 herself: 46 500 together.
BOOST_AUTO_TEST_CASE(what_the_children_pay_is_kept_apart) {
    const Words words{"advise", "--household", "--place", "430100", "--as-of", "2017-03",
                      "--plan", "100x15",      "--and",   "--plan", "3000x15", "--children-pay"};
    const Json json = json_of(words);
    const Json& sum = json["together"][0];
    BOOST_TEST(sum["own_paid"] == "46500.00");
    BOOST_TEST(sum["paid_by_children"] == "45000.00");
    const CommandOutcome told = ask(words);
    BOOST_TEST(told.err == "");
    BOOST_TEST(holds(told.out,
                     "Of this 45,000.00 yuan come from the children, 1,500.00 yuan are "
                     "their own."),
               told.out);
    BOOST_TEST(holds(told.out, "of this by the children"), told.out);
    Words by_nobody = words;
    by_nobody.pop_back();
    BOOST_TEST(json_of(by_nobody)["together"][0]["paid_by_children"] == "0.00");
}

BOOST_AUTO_TEST_CASE(who_pays_changes_nothing_of_a_question_about_one_person) {
    const CommandOutcome outcome = ask({"compare", "--place", "430100", "--as-of", "2017-03",
                                        "--plan", "100x15", "--children-pay"});
    BOOST_TEST(outcome.status == 0);
    BOOST_TEST(holds(outcome.out, "--children-pay"), outcome.out);
}

BOOST_AUTO_TEST_CASE(a_mistake_names_whose_it_is) {
    const Words first{"advise",  "--household", "--place", "430100",
                      "--as-of", "2017-03",     "--plan",  "100x15"};
    for (const Words& wrong :
         {Words{"--and"}, Words{"--and", "--plan", "100y15"}, Words{"--and", "--plan", "150x15"},
          Words{"--and", "--plan", "100x15", "--reach", "300"},
          Words{"--and", "--plan", "100x15", "--place", "nowhere"}}) {
        Words words = first;
        words.insert(words.end(), wrong.begin(), wrong.end());
        const CommandOutcome outcome = ask(words);
        BOOST_TEST(outcome.status == 2);
        BOOST_TEST(outcome.out.empty());
        BOOST_TEST(holds(outcome.err, "Person 2: "), outcome.err);
    }
    // One person alone needs no number.
    BOOST_TEST(!holds(ask({"advise", "--household", "--place", "430100"}).err, "Person"));
}

BOOST_AUTO_TEST_CASE(and_belongs_to_a_household_alone) {
    for (const Words& wrong :
         {Words{"compare", "--place", "430100", "--plan", "100x15", "--and", "--plan", "3000x15"},
          Words{"advise", "--reach", "300", "--place", "430100", "--and", "--plan", "100x15"}}) {
        const CommandOutcome outcome = ask(wrong);
        BOOST_TEST(outcome.status == 2);
        BOOST_TEST(holds(outcome.err, "--household"));
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
