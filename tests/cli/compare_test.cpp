// SPDX-License-Identifier: Apache-2.0
#include "in_process.hpp"

#include <boost/test/unit_test.hpp>

#include <sstream>

namespace pension {

namespace {

std::vector<std::string> keys_of(const Json& object) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items()) keys.push_back(key);
    return keys;
}

using Keys = std::vector<std::string>;

std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells;
    std::istringstream in{line};
    for (std::string cell; std::getline(in, cell, ',');) cells.push_back(cell);
    return cells;
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(compare_command)

// The sums are worked in tests/calc/comparison_test.cpp: 1 950 ÷ 139 + 155 = 169.03; 47 400 ÷ 139 +
// 155 = 496.01; × 205.68 = 34 766.09 and 102 019.34.
BOOST_AUTO_TEST_CASE(the_two_plans_of_the_seed_come_out_to_the_fen) {
    const Json json = CommandLine{}.json_in_changsha(two_plans());
    const Json& low = json["plans"][0];
    BOOST_TEST(low["plan"] == "100x15");
    BOOST_TEST(low["own_paid"] == "1500.00");
    BOOST_TEST(low["subsidies"] == "450.00");
    BOOST_TEST(low["interest"] == "0.00");
    BOOST_TEST(low["account"] == "1950.00");
    BOOST_TEST(low["payout_months"] == 139);
    BOOST_TEST(low["base"] == "155.00");
    BOOST_TEST(low["long_payer"] == "0.00");
    BOOST_TEST(low["account_pension"] == "14.03");
    BOOST_TEST(low["monthly"] == "169.03");
    BOOST_TEST(low["annual"] == "2028.36");
    BOOST_TEST(low["payback_payments"] == 9);
    BOOST_TEST(low["payback_age"] == 60.75);
    BOOST_TEST(low["return"] == 0.231497);
    const Json& high = json["plans"][1];
    BOOST_TEST(high["account"] == "47400.00");
    BOOST_TEST(high["monthly"] == "496.01");
    BOOST_TEST(high["annual"] == "5952.12");
    BOOST_TEST(high["payback_payments"] == 91);
    BOOST_TEST(high["return"] == 0.054371);
}

BOOST_AUTO_TEST_CASE(the_lifetimes_and_the_step_of_the_seed_come_out_to_the_fen) {
    const Json json = CommandLine{}.json_in_changsha(two_plans());
    const Json& low = json["plans"][0]["lifetimes"][0];
    BOOST_TEST(low["age_at_death"] == 77.14);
    BOOST_TEST(low["received"] == "34766.09");
    BOOST_TEST(low["left_to_heirs"] == "0.00");
    BOOST_TEST(low["net"] == "33266.09");
    BOOST_TEST(low["ratio"] == 23.1774);
    BOOST_TEST(low["return"] == 0.231497);
    const Json& high = json["plans"][1]["lifetimes"][0];
    BOOST_TEST(high["received"] == "102019.34");
    BOOST_TEST(high["net"] == "57019.34");
    BOOST_TEST(high["ratio"] == 2.2671);
    const Json& step = json["steps"][0];
    BOOST_TEST(json["steps"].size() == 1U);
    BOOST_TEST(step["from"] == "100x15");
    BOOST_TEST(step["to"] == "3000x15");
    BOOST_TEST(step["extra_paid"] == "43500.00");
    BOOST_TEST(step["extra_monthly"] == "326.98");
    BOOST_TEST(step["payback_payments"] == 134);
    BOOST_TEST(step["payback_age"] == 71.1667);
    BOOST_TEST(step["return"] == 0.028452);
}

// Published for a death at 65, when something is left: without the heirs and with them.
BOOST_AUTO_TEST_CASE(a_death_at_65_is_told_with_and_without_the_heirs) {
    const Json json = CommandLine{}.json_in_changsha(
        {"--plan", "100x15", "--plan", "3000x15", "--age-at-death", "65"});
    BOOST_TEST(json["plans"][0]["return"] == 0.191458);
    BOOST_TEST(json["plans"][0]["lifetimes"][0]["return"] == 0.197810);
    BOOST_TEST(json["plans"][0]["lifetimes"][0]["left_to_heirs"] == "1108.20");
    BOOST_TEST(json["plans"][1]["return"] == -0.044092);
    BOOST_TEST(json["plans"][1]["lifetimes"][0]["return"] == 0.021394);
}

BOOST_AUTO_TEST_CASE(the_fields_stand_in_the_order_that_scripts_rely_on) {
    const Json json = CommandLine{}.json_in_changsha(two_plans());
    BOOST_TEST((keys_of(json) == Keys{"schema", "program", "policy", "basis", "assumptions",
                                      "plans", "steps", "warnings"}));
    BOOST_TEST((keys_of(json["policy"]) == Keys{"place", "name", "as_of", "id", "stays"}));
    BOOST_TEST((keys_of(json["plans"][0]) == Keys{"plan",
                                                  "first_pension_month",
                                                  "own_paid",
                                                  "subsidies",
                                                  "interest",
                                                  "account",
                                                  "payout_months",
                                                  "base",
                                                  "long_payer",
                                                  "old_age",
                                                  "average_tier",
                                                  "account_pension",
                                                  "monthly",
                                                  "annual",
                                                  "payback_payments",
                                                  "payback_age",
                                                  "return",
                                                  "lifetimes",
                                                  "expected",
                                                  "monthly_in_todays_money",
                                                  "deposit",
                                                  "suspension",
                                                  "entitled",
                                                  "missing_years",
                                                  "conditional_monthly",
                                                  "unconfirmed"}));
    BOOST_TEST((keys_of(json["plans"][0]["lifetimes"][0]) ==
                Keys{"age_at_death", "received", "left_to_heirs", "funeral_grant", "net", "ratio",
                     "return", "in_todays_money", "deposit_left"}));
    BOOST_TEST((keys_of(json["steps"][0]) == Keys{"from", "to", "extra_paid", "extra_monthly",
                                                  "payback_payments", "payback_age", "return"}));
    BOOST_TEST(json["assumptions"]["interest"] == 0);
    BOOST_TEST(json["assumptions"]["base_growth"].is_null());
}

BOOST_AUTO_TEST_CASE(the_head_names_program_place_month_basis_and_policy) {
    const Json json = CommandLine{}.json_in_changsha(two_plans());
    BOOST_TEST(json["schema"] == 2);
    BOOST_TEST(json["program"].get<std::string>().starts_with("yibizhang "));
    BOOST_TEST(json["policy"]["place"] == "430100");
    // A script finds the same name whatever language its user speaks.
    BOOST_TEST(json["policy"]["name"] == "长沙市");
    BOOST_TEST(json["policy"]["as_of"] == "2017-03");
    const std::string id = json["policy"]["id"];
    BOOST_TEST(id.starts_with("sha256:"));
    BOOST_TEST(id.size() == 7U + 64U);
    BOOST_TEST(json["basis"] == "leaflet");
    BOOST_TEST((json["warnings"].is_array() && json["warnings"].empty()));
}

BOOST_AUTO_TEST_CASE(what_does_not_exist_or_apply_is_null_and_never_0) {
    const Json json = CommandLine{}.json_in_changsha(two_plans());
    for (const Json& plan : json["plans"]) {
        BOOST_TEST(plan["first_pension_month"].is_null());
        BOOST_TEST(plan["old_age"].is_null());
        BOOST_TEST(plan["expected"].is_null());
        BOOST_TEST(plan["lifetimes"][0]["funeral_grant"].is_null());
        for (const char* field : {"monthly_in_todays_money", "deposit", "suspension"})
            BOOST_TEST(plan[field].is_null(), field);
        for (const char* field : {"in_todays_money", "deposit_left"})
            BOOST_TEST(plan["lifetimes"][0][field].is_null(), field);
    }
}

BOOST_AUTO_TEST_CASE(without_an_age_at_death_there_is_no_lifetime_and_no_return) {
    const Json json = CommandLine{}.json_in_changsha({"--plan", "100x15", "--plan", "3000x15"});
    BOOST_TEST((json["plans"][0]["lifetimes"].is_array() && json["plans"][0]["lifetimes"].empty()));
    BOOST_TEST(json["plans"][0]["return"].is_null());
    BOOST_TEST(json["steps"][0]["return"].is_null());
    BOOST_TEST(json["steps"][0]["payback_payments"] == 134);
}

BOOST_AUTO_TEST_CASE(what_was_paid_for_a_known_balance_is_null) {
    const Json json =
        CommandLine{}.json_in_changsha({"--plan", "=47400x15", "--age-at-death", "77.14"});
    const Json& plan = json["plans"][0];
    for (const char* field :
         {"own_paid", "subsidies", "interest", "payback_payments", "payback_age", "return"})
        BOOST_TEST(plan[field].is_null(), field);
    BOOST_TEST(plan["monthly"] == "496.01");
    const Json& life = plan["lifetimes"][0];
    for (const char* field : {"net", "ratio", "return"}) BOOST_TEST(life[field].is_null(), field);
    BOOST_TEST(life["received"] == "102019.34");
    BOOST_TEST(json["warnings"][0]["code"] == "account_only");
}

BOOST_AUTO_TEST_CASE(each_age_at_death_is_told_and_the_first_one_is_the_headlines) {
    const Json json = CommandLine{}.json_in_changsha(
        {"--plan", "100x15", "--age-at-death", "77.14", "--age-at-death", "65"});
    const Json& plan = json["plans"][0];
    BOOST_REQUIRE(plan["lifetimes"].size() == 2U);
    BOOST_TEST(plan["return"] == 0.231497);
    BOOST_TEST(plan["lifetimes"][1]["age_at_death"] == 65);
    BOOST_TEST(plan["lifetimes"][1]["received"] == "10141.80");
}

BOOST_AUTO_TEST_CASE(with_a_birth_month_the_first_pension_month_is_told) {
    const Json json = CommandLine{}.json_in_changsha(
        {"--plan", "2010-2024:100", "--born", "1965-07", "--basis", "leaflet"});
    BOOST_TEST(json["plans"][0]["first_pension_month"] == "2025-08");
    BOOST_TEST(json["plans"][0]["monthly"] == "169.03");
    BOOST_TEST(json["assumptions"]["born"] == "1965-07");
}

BOOST_AUTO_TEST_CASE(assumptions_are_given_back_as_numbers) {
    const Json json = CommandLine{}.json_in_changsha(
        {"--plan", "100x15", "--interest", "2.5%", "--base-growth", "3%", "--pay-month", "1"});
    BOOST_TEST(json["assumptions"]["interest"] == 0.025);
    BOOST_TEST(json["assumptions"]["base_growth"] == 0.03);
    BOOST_TEST(json["assumptions"]["pay_month"] == 1);
    BOOST_TEST(json["assumptions"]["interest_start"] == "next_month");
    BOOST_TEST(json["warnings"][0]["code"] == "interest_start_silent");
}

BOOST_AUTO_TEST_CASE(a_place_is_found_by_its_name) {
    const CommandLine line;
    for (const char* name : {"长沙", "长沙市", "Changsha", "changsha", "css"}) {
        const CommandOutcome outcome =
            line.run({"compare", "--place", name, "--plan", "100x15", "--format", "json"});
        BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
        BOOST_TEST(Json::parse(outcome.out)["policy"]["place"] == "430100");
    }
}

BOOST_AUTO_TEST_CASE(without_as_of_it_is_the_month_of_today) {
    const CommandOutcome outcome =
        CommandLine{}.run({"compare", "--place", "430100", "--plan", "100x15", "--format", "json"});
    BOOST_TEST(Json::parse(outcome.out)["policy"]["as_of"] == "2017-03");
}

BOOST_AUTO_TEST_CASE(the_text_has_figures_basis_sources_policy_id_and_who_decides) {
    const CommandOutcome outcome = CommandLine{}.compare_in_changsha(two_plans());
    BOOST_TEST(outcome.status == 0);
    BOOST_TEST(outcome.err == "");
    for (const char* part :
         {"Changsha", "Leaflet basis", "2017-03", "169.03", "496.01", "34,766.09", "102,019.34",
          "43,500.00 yuan more paid", "a deposit would do as well at 23.15% a year.", "Assumptions",
          "国发〔2014〕8号", "12333", "sha256:"})
        BOOST_TEST(holds(outcome.out, part), part);
}

BOOST_AUTO_TEST_CASE(the_csv_has_a_row_a_plan_with_the_step_in_the_later_one) {
    const CommandOutcome outcome =
        CommandLine{}.compare_in_changsha(two_plans({"--format", "csv"}));
    BOOST_TEST(outcome.out ==
               "plan,first_pension_month,own_paid,subsidies,interest,account,payout_months,base,"
               "long_payer,account_pension,monthly,annual,payback_payments,payback_age,return,"
               "received_at_77.14,left_to_heirs_at_77.14,net_at_77.14,ratio_at_77.14,"
               "return_at_77.14,step_extra_paid,step_extra_monthly,step_payback_payments,"
               "step_payback_age,step_return,entitled,missing_years,conditional_monthly,"
               "old_age,average_tier,funeral_grant_at_77.14,unconfirmed\r\n"
               "100x15,,1500.00,450.00,0.00,1950.00,139,155.00,0.00,14.03,169.03,2028.36,9,60.75,"
               "0.231497,34766.09,0.00,33266.09,23.1774,0.231497,,,,,,true,,,,,,\r\n"
               "3000x15,,45000.00,2400.00,0.00,47400.00,139,155.00,0.00,341.01,496.01,5952.12,91,"
               "67.5833,0.054371,102019.34,0.00,57019.34,2.2671,0.054371,43500.00,326.98,134,"
               "71.1667,0.028452,true,,,,,,\r\n");
}

BOOST_AUTO_TEST_CASE(a_known_balance_is_no_formula_in_a_spreadsheet) {
    const CommandOutcome outcome =
        CommandLine{}.compare_in_changsha({"--plan", "=47400x15", "--format", "csv"});
    BOOST_TEST(holds(outcome.out, "\r\n'=47400x15,,,,,47400.00,139,"));
}

BOOST_AUTO_TEST_CASE(the_ladder_has_fourteen_plans_and_thirteen_steps) {
    const CommandOutcome outcome =
        CommandLine{}.run({"ladder", "--place", "430100", "--as-of", "2017-03", "--age-at-death",
                           "77.14", "--format", "json"});
    BOOST_REQUIRE(outcome.status == 0);
    const Json json = Json::parse(outcome.out);
    BOOST_TEST(json["plans"].size() == 14U);
    BOOST_TEST(json["steps"].size() == 13U);
    BOOST_TEST(json["plans"][1]["plan"] == "200x15");
    // 240 × 15 ÷ 139 + 155 = 180.90; − 169.03 = 11.87.
    BOOST_TEST(json["plans"][1]["monthly"] == "180.90");
    BOOST_TEST(json["steps"][0]["extra_monthly"] == "11.87");
    BOOST_TEST(json["plans"][13]["monthly"] == "496.01");
}

// 20 years: 130 × 20 ÷ 139 + 155 + 5 = 178.71.
BOOST_AUTO_TEST_CASE(the_ladder_can_be_had_for_other_years_and_as_csv_or_text) {
    const CommandLine line;
    const std::vector<std::string> ladder{"ladder",  "--place", "430100", "--as-of",
                                          "2017-03", "--years", "20",     "--format"};
    auto arguments = ladder;
    arguments.emplace_back("csv");
    std::istringstream csv{line.run(arguments).out};
    std::vector<std::string> lines;
    for (std::string read; std::getline(csv, read);) lines.push_back(read);
    BOOST_REQUIRE(lines.size() == 15U);
    BOOST_TEST(cells_of(lines[0])[10] == "monthly");
    BOOST_TEST(cells_of(lines[1])[0] == "100x20");
    BOOST_TEST(cells_of(lines[1])[10] == "178.71");
    arguments.back() = "text";
    BOOST_TEST(holds(line.run(arguments).out, "Tier, paid for 20 years"));
}

BOOST_AUTO_TEST_CASE(the_same_question_gets_the_same_bytes) {
    const CommandLine line;
    for (const char* format : {"text", "json", "csv"})
        BOOST_TEST(line.compare_in_changsha(two_plans({"--format", format})).out ==
                   line.compare_in_changsha(two_plans({"--format", format})).out);
}

BOOST_AUTO_TEST_CASE(help_and_version_end_in_0) {
    const CommandLine line;
    for (const auto& arguments : std::vector<std::vector<std::string>>{
             {"--help"}, {"--version"}, {"compare", "--help"}, {"policy", "show", "--help"}}) {
        const CommandOutcome outcome = line.run(arguments);
        BOOST_TEST(outcome.status == 0, arguments.front());
        BOOST_TEST(!outcome.out.empty());
        BOOST_TEST(outcome.err == "");
    }
    BOOST_TEST(holds(line.run({"compare", "--help"}).out, "--age-at-death"));
    BOOST_TEST(line.run({"--version"}).out.starts_with("yibizhang "));
    // CLI11's own headings, which no catalogue translates.
    BOOST_TEST(!holds(line.run({"--help"}).out, "Subcommands"));
    const auto help = line.run({"compare", "--help"}).out;
    BOOST_TEST(help.find("Options:") == help.rfind("Options:"));
    BOOST_TEST(!std::filesystem::exists(line.own_file()));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
