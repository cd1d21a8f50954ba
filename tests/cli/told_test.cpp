// SPDX-License-Identifier: Apache-2.0
#include "in_process.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace bdata = boost::unit_test::data;

namespace pension {

namespace {

using Words = std::vector<std::string>;

Json json_of(Words words) {
    words.insert(words.end(), {"--format", "json"});
    const CommandOutcome outcome = CommandLine{}.run(words);
    BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
    return Json::parse(outcome.out);
}

bool warns(const Json& json, const std::string& code) {
    return std::ranges::any_of(json["warnings"],
                               [&](const Json& warning) { return warning["code"] == code; });
}

std::string message(const Json& json, const std::string& code) {
    for (const Json& warning : json["warnings"])
        if (warning["code"] == code) return warning["message"];
    return "";
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(told)

// 169.03 is the seed's figure; what the program prints and people write leads to it.
const Words spellings[] = {
    {"--place", "长沙", "--as-of", "2017年3月", "--plan", "100×15"},
    {"--place", "430100", "--as-of", "201703", "--plan", "每年交100元，交15年"},
    {"--place", "４３０１００", "--as-of", "2017/3", "--plan", "100.00x15", "--interest", "0"},
};

BOOST_AUTO_TEST_CASE(the_spellings_of_people_are_read) {
    for (const Words& words : spellings) {
        Words all{"compare"};
        all.insert(all.end(), words.begin(), words.end());
        BOOST_TEST(json_of(all)["plans"][0]["monthly"] == "169.03", words[1]);
    }
}

// The third day of the second lunar month of 1972 was 17 March.
BOOST_AUTO_TEST_CASE(a_lunar_birthday_is_taken_and_the_answer_says_which_day_that_was) {
    const Words question{"compare",       "--place",           "430100",
                         "--as-of",       "2026-06",           "--plan",
                         "2026-2030:200", "--assume-earliest", "--born"};
    Words by_lunar = question;
    by_lunar.push_back("农历1972年二月初三");
    Words by_month = question;
    by_month.push_back("1972-03");
    const Json lunar = json_of(by_lunar);
    const Json plain = json_of(by_month);
    BOOST_TEST(lunar["plans"] == plain["plans"]);
    BOOST_TEST(!warns(plain, "lunar_birthday"));
    BOOST_TEST(message(lunar, "lunar_birthday") ==
               "The birthday lunar 1972-02-03 is 1972-03-17 of the common calendar.");
}

BOOST_AUTO_TEST_CASE(an_old_area_code_leads_to_the_place_of_today_and_the_answer_says_so) {
    const Json wangcheng =
        json_of({"compare", "--place", "430122", "--as-of", "2017-03", "--plan", "100x15"});
    BOOST_TEST(wangcheng["plans"][0]["monthly"] == "169.03");
    BOOST_TEST(holds(message(wangcheng, "place_was_renamed"), "望城区 (430112)"));
    BOOST_TEST(holds(message(wangcheng, "place_stands_above"), "Changsha"));
    for (const char* wendeng : {"371081", "文登市"}) {
        const Json json =
            json_of({"eligibility", "--place", wendeng, "--as-of", "2020-06", "--born", "1950-01"});
        BOOST_TEST(json["policy"]["place"] == "371003");
        BOOST_TEST(warns(json, "place_was_renamed"));
        BOOST_TEST(!warns(json, "place_stands_above"));
    }
    BOOST_TEST(CommandLine{}
                   .run({"compare", "--place", "999999", "--as-of", "2017-03", "--plan", "100x15"})
                   .status == 2);
}

// Wuhan's own subsidies begin in 2022: eight payments of 2014 to 2021 earn the nation's 30, seven
// of 2022 to 2028 the place's 45: 240 + 315.
BOOST_AUTO_TEST_CASE(figures_of_the_level_above_in_past_payments_are_told) {
    const Json json = json_of({"compare", "--place", "420100", "--born", "1981-05", "--as-of",
                               "2026-11", "--plan", "2014-2028:400"});
    BOOST_TEST(json["plans"][0]["subsidies"] == "555.00");
    const std::string told = message(json, "inherited_then");
    BOOST_TEST(holds(told, "From 2014-12 to 2021-12"), told);
}

// 2012 and 2013 too: ten times 30, and five times 45 from 2022 to 2026: 300 + 225. The figure that
// reaches back is the nation's.
BOOST_AUTO_TEST_CASE(whose_figure_is_taken_to_have_held_before_is_told) {
    const Json json = json_of({"compare", "--place", "420100", "--born", "1981-05", "--as-of",
                               "2026-11", "--assume-earliest", "--plan", "2012-2026:400"});
    BOOST_TEST(json["plans"][0]["subsidies"] == "525.00");
    BOOST_TEST(warns(json, "assumed_earliest_above"));
    BOOST_TEST(!warns(json, "assumed_earliest"));
}

BOOST_AUTO_TEST_CASE(without_a_pension_there_is_no_figure_that_needs_one) {
    const Words question{"compare", "--place",   "430100", "--as-of",        "2017-03", "--plan",
                         "100x10",  "--plan",    "100x15", "--age-at-death", "77.14",   "--sex",
                         "female",  "--deposit", "1.5%",   "--inflation",    "2%"};
    const Json json = json_of(question);
    BOOST_TEST(json["schema"] == 2);
    const Json& ten = json["plans"][0];
    BOOST_TEST(ten["entitled"] == false);
    BOOST_TEST(ten["missing_years"] == 5);
    BOOST_TEST(ten["conditional_monthly"] == "9.35");
    for (const char* name : {"first_pension_month", "base", "long_payer", "account_pension",
                             "monthly", "annual", "payback_payments", "payback_age", "return",
                             "expected", "deposit", "monthly_in_todays_money"})
        BOOST_TEST(ten[name].is_null(), name);
    BOOST_REQUIRE(ten["lifetimes"].size() == 1U);
    for (const auto& [name, value] : ten["lifetimes"][0].items())
        BOOST_TEST(value.is_null() == (name != "age_at_death"), name);
    for (const auto& [name, value] : json["steps"][0].items())
        BOOST_TEST(value.is_null() == (name != "from" && name != "to"), name);
    BOOST_TEST(ten["own_paid"] == "1000.00");
    BOOST_TEST(ten["account"] == "1300.00");
    const Json& fifteen = json["plans"][1];
    BOOST_TEST(fifteen["entitled"] == true);
    BOOST_TEST(fifteen["missing_years"].is_null());
    BOOST_TEST(fifteen["conditional_monthly"].is_null());
    BOOST_TEST(fifteen["monthly"] == "169.03");
    BOOST_TEST(warns(json, "not_entitled"));

    const CommandOutcome text = CommandLine{}.run(question);
    BOOST_TEST(text.status == 0);
    BOOST_TEST(holds(text.out, "no pension: 5 years are missing"));
    BOOST_TEST(holds(text.out, "9.35 yuan a month from the account"));
    Words as_csv = question;
    as_csv.insert(as_csv.end(), {"--format", "csv"});
    BOOST_TEST(holds(CommandLine{}.run(as_csv).out, ",false,5,9.35"));
}

BOOST_AUTO_TEST_CASE(every_question_refuses_a_payment_after_the_first_pension_month) {
    for (const char* command : {"compare", "eligibility", "explain"}) {
        const CommandOutcome outcome = CommandLine{}.run(
            {command, "--place", "430100", "--as-of", "2026-11", "--assume-earliest", "--born",
             "1966-01", "--plan", "2011-2025:100,2027:100"});
        BOOST_TEST(outcome.status == 2, command);
        BOOST_TEST(holds(outcome.err, "2026-02"), outcome.err);
    }
}

BOOST_AUTO_TEST_CASE(who_is_not_born_yet_and_who_died_before_today_are_refused) {
    const auto refused = [](const char* born, const char* age) {
        return CommandLine{}
            .run({"compare", "--place", "420100", "--as-of", "2026-11", "--born", born, "--plan",
                  "2023-2039:400", "--age-at-death", age})
            .err;
    };
    BOOST_TEST(holds(refused("2066-03", "80"), "not born yet"));
    BOOST_TEST(holds(refused("1980-03", "17"), "17"));
}

// In Wuhan and Shandong nobody knows when the scheme began; who was born in May 1967 reaches 60
// less than 180 months after some of the months it can have been, and more after others.
BOOST_AUTO_TEST_CASE(when_the_scheme_began_can_be_typed_and_the_employee_scheme_does_not_need_it) {
    const Words person{"--place",           "420100", "--as-of",
                       "2026-11",           "--born", "1967-05",
                       "--assume-earliest", "--plan", "2012-2026:400"};
    const auto asked = [&](Words words) {
        words.insert(words.end(), person.begin(), person.end());
        return CommandLine{}.run(words);
    };
    const CommandOutcome open = asked({"eligibility"});
    BOOST_TEST(open.status == 4);
    BOOST_TEST(holds(open.err, "--scheme-start"), open.err);
    BOOST_TEST(asked({"eligibility", "--scheme-start", "2011-07"}).status == 0);
    const CommandOutcome employee =
        CommandLine{}.run({"advise", "--resident-or-employee", "--place", "370000", "--as-of",
                           "2026-11", "--born", "1967-05", "--sex", "male", "--assume-earliest",
                           "--plan", "2014-2026:500", "--employee", "2024-01..2026-12"});
    BOOST_TEST(employee.status == 0, employee.err);
    BOOST_TEST(holds(employee.out, "--scheme-start"));
    BOOST_TEST(holds(employee.out, "36 months are paid"), employee.out);
}

BOOST_AUTO_TEST_CASE(a_second_person_keeps_the_deposit_and_the_nations_life_expectancy) {
    const Json json = json_of({"advise",
                               "--household",
                               "--place",
                               "430100",
                               "--as-of",
                               "2017-03",
                               "--plan",
                               "100x15",
                               "--sex",
                               "male",
                               "--deposit",
                               "3%",
                               "--life-expectancy",
                               "77.14@1999",
                               "--national-life-expectancy",
                               "71",
                               "--and",
                               "--plan",
                               "3000x15",
                               "--sex",
                               "female"});
    for (const Json& person : json["people"]) {
        BOOST_TEST(person["plans"][0]["deposit"]["rate"] == 0.03);
        BOOST_TEST(person["plans"][0]["expected"]["life_expectancy"] ==
                   json["people"][0]["plans"][0]["expected"]["life_expectancy"]);
    }
}

BOOST_AUTO_TEST_CASE(eligibility_says_first_whether_and_when_then_what_is_missing_and_its_cost) {
    const CommandOutcome outcome =
        CommandLine{}.run({"eligibility", "--place", "430100", "--as-of", "2026-06", "--born",
                           "1960-03", "--assume-earliest", "--plan", "2011-2014:100"});
    BOOST_REQUIRE(outcome.status == 0);
    // 2010 and 2015 to 2019: six years at 100.
    BOOST_TEST(holds(outcome.out, "With this record there is no pension: 6 years are missing."));
    BOOST_TEST(holds(outcome.out, "600.00 yuan"));
    BOOST_TEST(outcome.out.find("no pension") < outcome.out.find("600.00 yuan"));
}

// Hebei and Shanxi differ in wages only; Wendeng from Shandong in what it does for a group.
BOOST_AUTO_TEST_CASE(a_difference_in_wages_or_for_a_group_is_a_difference) {
    const CommandOutcome wages =
        CommandLine{}.run({"policy", "diff", "130000@2025-12", "140000@2025-12"});
    BOOST_TEST(wages.status == 1);
    BOOST_TEST(holds(wages.out, "Average wage"), wages.out);
    const CommandOutcome group =
        CommandLine{}.run({"policy", "diff", "370000@2020-06", "371003@2020-06"});
    BOOST_TEST(group.status == 1);
    BOOST_TEST(holds(group.out, "Severely disabled"), group.out);
    BOOST_TEST(CommandLine{}.run({"policy", "diff", "130000@2025-12", "130000@2025-12"}).status ==
               0);
}

BOOST_AUTO_TEST_CASE(the_sheet_and_the_text_call_plans_in_words) {
    const CommandOutcome outcome = CommandLine{}.run(
        {"compare", "--place", "420100", "--as-of", "2026-11", "--born", "1980-03", "--group",
         "severely_disabled", "--plan", "2022-2026:g,2027-2039:400"});
    BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
    BOOST_TEST(!holds(outcome.out, ":g"));
    BOOST_TEST(holds(outcome.out, "paid by the government for 2022\u20132026"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
