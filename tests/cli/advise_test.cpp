// SPDX-License-Identifier: Apache-2.0
#include "in_process.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

using Words = std::vector<std::string>;

CommandOutcome advise(const Words& further) {
    Words arguments{"advise", "--place", "430100", "--as-of", "2017-03"};
    arguments.insert(arguments.end(), further.begin(), further.end());
    return CommandLine{}.run(arguments);
}

Json advice(Words further) {
    further.insert(further.end(), {"--format", "json"});
    const CommandOutcome outcome = advise(further);
    BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
    return Json::parse(outcome.out);
}

/// Born in March 1972, asked in June 2026, without interest; the base of 2020, 208, goes on, and
/// the scheme has been there since July 2010.
Words of_1972(const char* question, const char* record) {
    return {"--as-of", "2026-06", "--born", "1972-03",    "--assume-earliest",
            "--plan",  record,    question, "--interest", "0"};
}

Words in_2026(const char* question, const char* record) {
    Words words{"advise", "--place", "430100"};
    const Words further = of_1972(question, record);
    words.insert(words.end(), further.begin(), further.end());
    words.insert(words.end(), {"--format", "json"});
    return words;
}

Json dated(const char* question, const char* record) {
    const CommandOutcome outcome = CommandLine{}.run(in_2026(question, record));
    BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
    return Json::parse(outcome.out);
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(advise_command)

// Worked in tests/calc/advice_goal_test.cpp.
BOOST_AUTO_TEST_CASE(three_hundred_a_month_and_what_it_costs) {
    const Json json = advice({"--reach", "300/month"});
    BOOST_TEST(json["schema"] == 2);
    BOOST_TEST(json["policy"]["place"] == "430100");
    BOOST_TEST(json["question"] == "reach");
    BOOST_TEST(json["goal"] == "300.00");
    BOOST_TEST(json["reachable"] == true);
    BOOST_TEST(json["best"]["cost"] == "18400.00");
    BOOST_TEST(json["best"]["monthly"] == "300.76");
    BOOST_TEST(json["best"]["plan"].is_null());
    BOOST_TEST(json["one_tier"]["cost"] == "22500.00");
    BOOST_TEST(advice({"--reach", "600"})["best"].is_null());
    BOOST_TEST(advice({"--reach", "600"})["most"]["monthly"] == "496.01");
}

BOOST_AUTO_TEST_CASE(a_budget_a_year_and_in_all) {
    BOOST_TEST(advice({"--budget", "2000/year"})["best"]["monthly"] == "385.94");
    const Json in_all = advice({"--budget", "20000"});
    BOOST_TEST(in_all["best"]["monthly"] == "312.55");
    BOOST_TEST(in_all["a_year"] == false);
}

BOOST_AUTO_TEST_CASE(an_answer_in_words_says_what_to_pay) {
    const CommandOutcome outcome = advise({"--budget", "2000/year"});
    BOOST_TEST(outcome.status == 0);
    BOOST_TEST(holds(outcome.out, "With 2,000.00 yuan a year the most is 385.94 yuan a month:"));
    BOOST_TEST(holds(outcome.out, "2,000 a year for 15 years"));
    BOOST_TEST(holds(outcome.out, "12333"));
}

// Worked in tests/calc/advice_years_test.cpp, with a base of 155 instead of 208: 1 950 ÷ 139 + 208
// = 222.03.
BOOST_AUTO_TEST_CASE(questions_about_single_years) {
    const Json stop = dated("--stop-or-go-on", "2012-2025:100");
    BOOST_TEST(stop["stop"]["monthly"].is_null());
    BOOST_TEST(!stop["stop"]["refused"].is_null());
    BOOST_TEST(stop["at_minimum"]["monthly"] == "222.03");
    BOOST_TEST(stop["more"]["extra_monthly"] == "9.68");
    BOOST_TEST(stop["go_on"]["plan"] == "2012-2031:100");

    const Json gaps = dated("--backpay", "2010-2014:100,2016-2031:100");
    BOOST_TEST(gaps["gaps"].size() == 1U);
    BOOST_TEST(gaps["gaps"][0]["year"] == 2015);
    BOOST_TEST(gaps["gaps"][0]["brings"]["extra_monthly"] == "0.72");
    BOOST_TEST(gaps["gaps"][0]["brings"]["payback_payments"] == 139);

    BOOST_TEST(dated("--skip-now", "2012-2025:100")["lost_by_waiting"]["extra_monthly"] == "1.22");
    const Json raise = dated("--raise-tier", "2012-2031:100");
    BOOST_TEST(raise["years"].size() == 14U);
    BOOST_TEST(raise["years"][0]["cost"].is_null());
    BOOST_TEST(dated("--start-or-fill", "2010-2031:100")["ways"].size() == 1U);
}

BOOST_AUTO_TEST_CASE(assumptions_are_varied_one_by_one_and_two_together) {
    const Words plan{"--plan", "100x15", "--age-at-death", "62"};
    Words one = plan;
    one.emplace_back("--sensitivity");
    const Json json = advice(one);
    BOOST_TEST(json["assumptions"].size() == 3U);
    BOOST_TEST(json["assumptions"][2]["outcomes"][1]["received"] == "4056.72");
    Words two = plan;
    two.insert(two.end(), {"--grid", "age_at_death,interest"});
    const Json grid = advice(two);
    BOOST_TEST(grid["rows"].size() == 7U);
    BOOST_TEST(grid["outcomes"][0][0]["received"] == "10141.80");
}

// The figures of three_hundred_a_month_and_what_it_costs.
BOOST_AUTO_TEST_CASE(an_answer_is_had_as_a_table_for_scripts_too) {
    const Words words{"--reach", "300/month"};
    Words as_csv = words;
    as_csv.insert(as_csv.end(), {"--format", "csv"});
    const CommandOutcome outcome = advise(as_csv);
    BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
    BOOST_TEST(holds(outcome.out, "question,reach\r\n"));
    BOOST_TEST(holds(outcome.out, "best.cost,18400.00\r\n"));
    BOOST_TEST(holds(outcome.out, "best.plan,\r\n"));
}

BOOST_AUTO_TEST_CASE(a_question_that_is_none_is_bad_usage) {
    for (const Words& wrong :
         {Words{}, Words{"--reach", "much"}, Words{"--reach", "300", "--backpay"},
          Words{"--grid", "interest"}, Words{"--sensitivity"},
          Words{"--backpay", "--format", "xml"}, Words{"--backpay"}}) {
        const CommandOutcome outcome = advise(wrong);
        BOOST_TEST(outcome.status == 2);
        BOOST_TEST(outcome.out.empty());
        BOOST_TEST(!outcome.err.empty());
    }
}

// Wuhan's scheme takes payments from 2012 on, and 15 years are asked for: of 2012 to 2015 all four
// are too few beside ten years, needed beside eleven, and any three of them enough beside twelve.
BOOST_AUTO_TEST_CASE(years_that_may_be_filled_are_enough_or_are_not) {
    const auto said = [](const char* record) {
        const CommandOutcome outcome =
            CommandLine{}.run({"advise", "--place", "420100", "--as-of", "2026-11", "--born",
                               "1972-05", "--sex", "female", "--plan", record, "--backpay"});
        BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
        return outcome.out;
    };
    BOOST_TEST(holds(said("2016-2025:400"),
                     "do not lead to a pension by themselves: 2012-2015, 1,600.00 yuan"));
    BOOST_TEST(holds(said("2016-2026:400"), "No pension without these years: 2012-2015."));
    BOOST_TEST(
        holds(said("2016-2027:400"), "No pension without as many years as these: 2012-2014."));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(eligibility_command)

// Born in January 1960, with the scheme of Changsha since July 2010 less than 15 years to go: every
// year from 2010 on. 2017 was not paid.
BOOST_AUTO_TEST_CASE(a_missing_year_is_named_with_its_cost) {
    const CommandOutcome outcome = CommandLine{}.run(
        {"eligibility", "--place", "430100", "--as-of", "2020-04", "--born", "1960-01",
         "--assume-earliest", "--plan", "2010-2016:100,2018-2019:100", "--format", "json"});
    BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
    const Json json = Json::parse(outcome.out);
    BOOST_TEST(json["schema"] == 2);
    BOOST_TEST(json["basis"] == "dated");
    BOOST_TEST(json["cohort"] == "every_year");
    BOOST_TEST(json["years_paid"] == 9);
    BOOST_TEST(json["minimum_years"] == 15);
    BOOST_TEST(json["gaps"].size() == 1U);
    BOOST_TEST(json["gaps"][0]["year"] == 2017);
    BOOST_TEST(json["gaps"][0]["cost"] == "100.00");
    BOOST_TEST(json["gaps"][0]["allowed"] == true);
    BOOST_TEST(json["gaps"][0]["reason"].is_null());
    BOOST_TEST(json["conditions"][0]["name"] == "pension_age");
    BOOST_TEST(json["conditions"][0]["met"] == true);
    BOOST_TEST(json["conditions"][1]["name"] == "every_year");
    BOOST_TEST(json["conditions"][1]["met"] == false);
    BOOST_TEST(json["conditions"][1]["cure"] == "Missing years to be paid: 1.");
    BOOST_TEST(json["first_pension_month"].is_null());
    BOOST_TEST(json["earliest"] == "2020-05");
}

// As in JSON above, a row a value; 100 yuan is what 2017 costs.
BOOST_AUTO_TEST_CASE(it_is_had_as_a_table_for_scripts_too) {
    const CommandOutcome outcome = CommandLine{}.run(
        {"eligibility", "--place", "430100", "--as-of", "2020-04", "--born", "1960-01",
         "--assume-earliest", "--plan", "2010-2016:100,2018-2019:100", "--format", "csv"});
    BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
    BOOST_TEST(outcome.out.starts_with("field,value\r\nschema,2\r\n"));
    for (const char* row :
         {"basis,dated\r\n", "years_paid,9\r\n", "gaps.1.year,2017\r\n", "gaps.1.cost,100.00\r\n",
          "gaps.1.reason,\r\n", "conditions.2.met,false\r\n", "first_pension_month,\r\n"})
        BOOST_TEST(holds(outcome.out, row), row);
}

BOOST_AUTO_TEST_CASE(it_is_told_in_words_too_and_needs_a_birth_month) {
    const CommandOutcome told =
        CommandLine{}.run({"eligibility", "--place", "430100", "--as-of", "2026-06", "--born",
                           "1972-03", "--assume-earliest", "--plan", "2012-2031:100"});
    BOOST_TEST(told.status == 0);
    BOOST_TEST(holds(told.out, "there is a pension, from 2032-04 on."));
    BOOST_TEST(CommandLine{}.run({"eligibility", "--place", "430100"}).status == 2);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(explain_and_self_test)

BOOST_AUTO_TEST_CASE(every_number_of_a_plan_is_explained) {
    const Words plan{"explain", "--place", "430100",         "--as-of", "2017-03",
                     "--plan",  "100x15",  "--age-at-death", "77.14"};
    const CommandOutcome told = CommandLine{}.run(plan);
    BOOST_TEST(told.status == 0);
    BOOST_TEST(holds(told.out, "1,950.00"));
    BOOST_TEST(holds(told.out, "34,766.09"));
    BOOST_TEST(holds(told.out, "source: "));
    BOOST_TEST(holds(told.out, "Paid each year in month 12"));
    Words with_lives = plan;
    with_lives.insert(with_lives.end(), {"--sex", "female"});
    const std::string weighted = CommandLine{}.run(with_lives).out;
    BOOST_TEST(holds(weighted, "Received on average"));
    BOOST_TEST(holds(weighted, "CC BY 3.0 IGO"));
    Words as_csv = plan;
    as_csv.insert(as_csv.end(), {"--format", "csv"});
    const std::string rows = CommandLine{}.run(as_csv).out;
    BOOST_TEST(rows.starts_with("step,name,year,formula,sum,result,from_steps,sources\r\n"));
    BOOST_TEST(holds(rows, ",169.03,"));
    BOOST_TEST(holds(rows, ",34766.09,"));
    Words as_json = plan;
    as_json.insert(as_json.end(), {"--format", "json"});
    const CommandOutcome outcome = CommandLine{}.run(as_json);
    const Json json = Json::parse(outcome.out);
    BOOST_TEST(json["plan"] == "100x15");
    bool found = false;
    for (const Json& step : json["steps"])
        if (step["result"] == "169.03") {
            found = true;
            // The balance comes from a step, payout months and base from documents.
            BOOST_TEST(!step["inputs"][0]["step"].is_null());
            BOOST_TEST(step["inputs"][1]["value"] == 139);
            BOOST_TEST(!step["inputs"][1]["source"]["document"].is_null());
        }
    BOOST_TEST(found);
}

BOOST_AUTO_TEST_CASE(the_examples_agree_with_the_shipped_figures) {
    const CommandOutcome outcome = CommandLine{}.run({"self-test"});
    BOOST_TEST(outcome.status == 0, outcome.out);
    BOOST_TEST(holds(outcome.out, "34766.09"));
    BOOST_TEST(holds(outcome.out, "34 examples, 0 differ."));
}

BOOST_AUTO_TEST_CASE(an_edited_figure_makes_its_examples_differ) {
    const CommandLine command_line;
    const auto file = command_line.policy_with(
        "UPDATE base_pension SET fen_per_month = 16500 WHERE area_code = 430100 AND from_month = "
        "'2017-01'");
    const CommandOutcome outcome = command_line.run({"--policy", file, "self-test"});
    BOOST_TEST(outcome.status == 1);
    BOOST_TEST(holds(outcome.out, "DIFFERS"));
    BOOST_TEST(holds(outcome.out, "34 examples, 4 differ."));
}

BOOST_AUTO_TEST_CASE(plans_that_begin_in_different_months_are_compared) {
    const CommandOutcome outcome =
        CommandLine{}.run({"compare", "--place", "430100", "--born", "1960-01", "--as-of",
                           "2026-06", "--assume-earliest", "--plan",
                           "2011-2019:100,2010:100@2020-04", "--plan", "2010-2019:100"});
    BOOST_TEST(outcome.status == 0, outcome.err);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
