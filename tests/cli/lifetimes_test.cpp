// SPDX-License-Identifier: Apache-2.0
#include "in_process.hpp"

#include <boost/test/unit_test.hpp>

#include <sstream>

namespace pension {

namespace {

using Arguments = std::vector<std::string>;

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// A column of a file with a heading, by its name; nothing where it has none.
std::string cell(const std::string& csv, const std::string& column, std::size_t row = 1) {
    std::vector<std::vector<std::string>> rows;
    std::istringstream lines{csv};
    for (std::string line; std::getline(lines, line);) {
        while (!line.empty() && line.back() == '\r') line.pop_back();
        std::istringstream cells{line};
        rows.emplace_back();
        for (std::string each; std::getline(cells, each, ',');) rows.back().push_back(each);
    }
    for (std::size_t i = 0; i < rows.front().size(); ++i)
        if (rows.front()[i] == column) return i < rows[row].size() ? rows[row][i] : "";
    return "no such column";
}

Arguments and_format(Arguments arguments, const char* format) {
    arguments.insert(arguments.end(), {"--format", format});
    return arguments;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(lifetimes_command)

// 1500 ÷ 169.03 = 8.87: eight times in full, used up at 60 years 9 months.
BOOST_AUTO_TEST_CASE(a_deposit_is_told_in_every_form) {
    const CommandLine line;
    const auto question = two_plans({"--deposit", "0%"});
    const Json json = line.json_in_changsha(question);
    BOOST_TEST(json["assumptions"]["deposit"] == 0);
    BOOST_TEST(json["assumptions"]["registered"].is_null());
    const Json& deposit = json["plans"][0]["deposit"];
    BOOST_TEST(deposit["rate"] == 0);
    BOOST_TEST(deposit["at_start"] == "1500.00");
    BOOST_TEST(deposit["full_payments"] == 8);
    // The months of a leaflet are of no particular time.
    BOOST_TEST(deposit["used_up"].is_null());
    BOOST_TEST(deposit["used_up_age"] == 60.75);
    BOOST_TEST(deposit["by_age"].size() == 2U);
    BOOST_TEST(deposit["by_age"][0]["age"] == 60);
    BOOST_TEST(deposit["by_age"][0]["balance"] == "1500.00");
    BOOST_TEST(deposit["by_age"][1]["balance"] == "0.00");
    BOOST_TEST(json["plans"][0]["lifetimes"][0]["deposit_left"] == "0.00");
    const std::string csv = line.compare_in_changsha(and_format(question, "csv")).out;
    BOOST_TEST(cell(csv, "deposit_at_start") == "1500.00");
    BOOST_TEST(cell(csv, "deposit_full_payments") == "8");
    BOOST_TEST(cell(csv, "deposit_used_up_age") == "60.75");
    BOOST_TEST(cell(csv, "deposit_left_at_77.14") == "0.00");
    // 45 000 ÷ 496.01 = 90.72.
    BOOST_TEST(cell(csv, "deposit_full_payments", 2) == "90");
    const std::string text = line.compare_in_changsha(question).out;
    for (const char* part :
         {"Against a deposit", "a deposit would do as well at 5.44% a year.",
          "1,500.00 yuan when the pension begins", "paid 8 times",
          "at age 60 y 9 m the money is used up", "Left in the bank at age", "Deposit: 0% a year"})
        BOOST_TEST(holds(text, part), part);
}

BOOST_AUTO_TEST_CASE(at_65_the_rate_that_does_as_well_is_told_with_and_without_the_family) {
    const std::string text =
        CommandLine{}.compare_in_changsha({"--plan", "100x15", "--age-at-death", "65"}).out;
    BOOST_TEST(holds(text, "at 19.78% a year (without what the family gets: 19.15%)."));
}

// Worked in tests/calc/returns_real_test.cpp.
BOOST_AUTO_TEST_CASE(sums_in_todays_money_are_told_in_every_form) {
    const CommandLine line;
    const Arguments question{"--plan", "100x15", "--age-at-death", "61", "--inflation", "2%"};
    const Json json = line.json_in_changsha(question);
    BOOST_TEST(json["assumptions"]["inflation"] == 0.02);
    BOOST_TEST(json["plans"][0]["monthly_in_todays_money"] == "168.75");
    const Json& real = json["plans"][0]["lifetimes"][0]["in_todays_money"];
    BOOST_TEST(real["own_paid"] == "1729.34");
    BOOST_TEST(real["received"] == "2006.75");
    BOOST_TEST(real["left_to_heirs"] == "1743.83");
    BOOST_TEST(real["funeral_grant"].is_null());
    BOOST_TEST(real["net"] == "2021.24");
    const std::string csv = line.compare_in_changsha(and_format(question, "csv")).out;
    BOOST_TEST(cell(csv, "monthly_in_todays_money") == "168.75");
    BOOST_TEST(cell(csv, "net_in_todays_money_at_61") == "2021.24");
    const std::string text = line.compare_in_changsha(question).out;
    for (const char* part : {"First pension in today's money", "2,006.75", "2,021.24",
                             "Prices rise by 2% a year", "month before the pension begins"})
        BOOST_TEST(holds(text, part), part);
}

// Worked in tests/calc/suspension_test.cpp; Changsha makes good.
BOOST_AUTO_TEST_CASE(a_missed_proof_of_life_is_told_in_every_form) {
    const CommandLine line;
    const Arguments question{"--plan",          "100x15",  "--born",
                             "1957-12",         "--basis", "leaflet",
                             "--age-at-death",  "60.7",    "--missed-certification",
                             "2018-05..2018-09"};
    const Json json = line.json_in_changsha(question);
    const Json& plan = json["plans"][0];
    BOOST_TEST(plan["lifetimes"][0]["received"] == "1115.60");
    BOOST_TEST(plan["lifetimes"][0]["left_to_heirs"] == "1857.40");
    BOOST_TEST(plan["suspension"]["missed"] == "2018-05");
    BOOST_TEST(plan["suspension"]["resumed"] == "2018-09");
    BOOST_TEST(plan["suspension"]["months_unpaid"] == 3);
    BOOST_TEST(plan["suspension"]["made_good"] == "507.09");
    BOOST_TEST(json["warnings"][0]["code"] == "suspended_made_good");
    const std::string csv = line.compare_in_changsha(and_format(question, "csv")).out;
    BOOST_TEST(cell(csv, "resumed") == "2018-09");
    BOOST_TEST(cell(csv, "months_unpaid") == "3");
    BOOST_TEST(cell(csv, "made_good") == "507.09");
    const std::string text = line.compare_in_changsha(question).out;
    for (const char* part : {"the 3 months are paid then, 507.09 yuan.", "stays in the account"})
        BOOST_TEST(holds(text, part), part);
    auto never = question;
    never.back() = "2018-05";
    const Json for_good = line.json_in_changsha(never);
    BOOST_TEST(for_good["plans"][0]["lifetimes"][0]["received"] == "845.15");
    BOOST_TEST(for_good["plans"][0]["suspension"]["resumed"].is_null());
    BOOST_TEST(for_good["plans"][0]["suspension"]["made_good"].is_null());
}

// METHOD of the published example: 77.14 in 2015 is 0.80 above the nation's 76.34; with 79.0 in
// 2024 that is 79.80 today.
BOOST_AUTO_TEST_CASE(a_regional_life_expectancy_of_an_earlier_year_keeps_its_gap) {
    const CommandLine line;
    const Arguments born{"--plan", "100x15", "--sex", "female"};
    auto with = [&](const Arguments& further) {
        Arguments all = born;
        all.insert(all.end(), further.begin(), further.end());
        return all;
    };
    const Json kept = line.json_in_changsha(with({"--life-expectancy", "77.14@2015"}));
    const Json& expected = kept["plans"][0]["expected"];
    BOOST_TEST(expected["life_expectancy"] == 79.8);
    const Json same = line.json_in_changsha(with({"--life-expectancy", "79.8"}));
    BOOST_TEST(same["plans"][0]["expected"] == expected);
    const Json typed = line.json_in_changsha(
        with({"--life-expectancy", "77.3@2016", "--national-life-expectancy", "76.5"}));
    BOOST_TEST(typed["plans"][0]["expected"] == expected);
    const std::string text =
        line.compare_in_changsha(with({"--life-expectancy", "77.14@2015"})).out;
    BOOST_TEST(holds(text,
                     "Life expectancy at birth in 2015: 77.14 here, 76.34 in the nation; 79 in the "
                     "nation in 2024, so with the same gap 79.8 here"));
    const Json unscaled = line.json_in_changsha(born);
    BOOST_TEST(unscaled["plans"][0]["expected"]["life_expectancy"].is_null());
}

// Typed for nothing, and said to be.
BOOST_AUTO_TEST_CASE(a_life_table_or_a_discount_without_sex_is_told_to_do_nothing) {
    const CommandLine line;
    for (const Arguments& typed :
         {Arguments{"--mortality", "un2026"}, Arguments{"--discount", "2%"},
          Arguments{"--life-expectancy", "79.8"}}) {
        Arguments question{"--plan", "100x15"};
        question.insert(question.end(), typed.begin(), typed.end());
        const Json json = line.json_in_changsha(question);
        BOOST_TEST(json["plans"][0]["expected"].is_null());
        BOOST_TEST(json["warnings"].dump().find("sex_needed") != std::string::npos, typed[0]);
        question.insert(question.end(), {"--sex", "female"});
        const Json with_sex = line.json_in_changsha(question);
        BOOST_TEST(with_sex["warnings"].dump().find("sex_needed") == std::string::npos);
    }
}

// The terms of the table (CC BY 3.0 IGO) ask for it.
BOOST_AUTO_TEST_CASE(what_the_life_table_asks_for_is_printed_where_it_is_used) {
    const CommandLine line;
    const Arguments question{"--plan", "100x15", "--sex", "male"};
    const std::string words =
        "2024 United Nations, DESA, Population Division. Licensed under "
        "Creative Commons license CC BY 3.0 IGO.";
    const std::string text = line.compare_in_changsha(question).out;
    BOOST_TEST(holds(text, words));
    for (const char* part :
         {"half live beyond", "one in ten dies before", "one in ten lives beyond",
          "Chance to reach 80", "Life table: Population of China at the death rates of 2026"})
        BOOST_TEST(holds(text, part), part);
    const Json json = line.json_in_changsha(question);
    BOOST_TEST(json["plans"][0]["expected"]["table"] == "un2026");
    BOOST_TEST(holds(json["plans"][0]["expected"]["attribution"].get<std::string>(), words));
    // Without it nothing of the table is used.
    BOOST_TEST(!holds(line.compare_in_changsha({"--plan", "100x15"}).out, "United Nations"));
    const Json others = line.json_in_changsha(
        {"--plan", "100x15", "--sex", "male", "--mortality", "cl2010-2013-pension"});
    BOOST_TEST(others["plans"][0]["expected"]["attribution"].is_null());
}

// Changsha from 2010-07: who was 60 then is paid from the month after the registration.
BOOST_AUTO_TEST_CASE(a_late_registration_begins_the_pension_later) {
    const CommandLine line;
    auto first = [&](const Arguments& further) {
        Arguments all{"eligibility", "--place", "430100",   "--as-of", "2017-03",
                      "--born",      "1949-05", "--format", "json"};
        all.insert(all.end(), further.begin(), further.end());
        const CommandOutcome outcome = line.run(all);
        BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
        return Json::parse(outcome.out)["first_pension_month"];
    };
    BOOST_TEST(first({}) == "2010-07");
    BOOST_TEST(first({"--registered", "2010-05"}) == "2010-07");
    BOOST_TEST(first({"--registered", "2012-03"}) == "2012-04");
    const Arguments question{"eligibility", "--place", "430100", "--as-of",
                             "2017-03",     "--born",  "1949-05"};
    BOOST_TEST(holds(line.run(question).out, "it is assumed to have been done by 2010-06."));
    auto typed = question;
    typed.insert(typed.end(), {"--registered", "2012-03"});
    BOOST_TEST(!holds(line.run(typed).out, "it is assumed"));
    // Who was not yet 60 had years to pay, and no registration decides.
    typed[6] = "1965-07";
    BOOST_TEST(holds(line.run(typed).out, "The month of registration changes nothing here"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
