// SPDX-License-Identifier: Apache-2.0
#include "in_process.hpp"
#include "store/policy_shelf.hpp"
#include "support/policy_files.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

// Figures that no document confirms: offered, used only where they are asked for, and marked
// wherever they are.

namespace pension {

namespace {

using Arguments = std::vector<std::string>;

Arguments question(const char* place, const char* plan, Arguments more = {}) {
    Arguments all{"compare", "--place", place, "--plan", plan};
    if (std::ranges::find(more, "--as-of") == more.end())
        all.insert(all.end(), {"--as-of", "2026-11"});
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

Json answer(const Arguments& asked) {
    Arguments arguments = asked;
    arguments.insert(arguments.end(), {"--format", "json"});
    const CommandOutcome outcome = CommandLine{}.run(arguments);
    BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
    return Json::parse(outcome.out);
}

Json unconfirmed(const char* place, const char* plan, Arguments more = {}) {
    more.emplace_back("--unconfirmed");
    return answer(question(place, plan, std::move(more)));
}

bool warns(const Json& json, const char* code) {
    return std::ranges::any_of(json["warnings"],
                               [&](const Json& each) { return each["code"] == code; });
}

bool holds(const Json& names, const char* name) {
    return std::ranges::find(names, name) != names.end();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(unconfirmed_figures)

// Shandong's base: 168 by the notice of 2023-12-05; 208 in 2025, on which unofficial pages agree.
BOOST_AUTO_TEST_CASE(they_are_offered_and_used_only_by_choice) {
    const Json facts = answer(question("370000", "200x15"));
    BOOST_TEST(facts["plans"][0]["base"] == "168.00");
    BOOST_TEST(facts["plans"][0]["unconfirmed"].empty());
    BOOST_TEST(warns(facts, "unconfirmed_offered"));
    BOOST_TEST(!warns(facts, "unconfirmed_figure"));
    const Json chosen = unconfirmed("370000", "800x15");
    BOOST_TEST(chosen["plans"][0]["base"] == "208.00");
    BOOST_TEST(warns(chosen, "unconfirmed_figure"));
    BOOST_TEST(!warns(chosen, "unconfirmed_offered"));
    BOOST_TEST(chosen["policy"]["id"] != facts["policy"]["id"]);
}

// Yunnan's 60 yuan of 2014 stand on one page; the nation's minimum of 2018 is newer, and more.
// Hebei's 133 of 2023 are newer than the nation's then.
BOOST_AUTO_TEST_CASE(they_hide_no_newer_fact) {
    const Json chosen = unconfirmed("530000", "200x15", {"--as-of", "2018-06"});
    BOOST_TEST(chosen["plans"][0]["base"] == "88.00");
    BOOST_TEST(unconfirmed("130000", "200x15", {"--as-of", "2023-06"})["plans"][0]["base"] ==
               "133.00");
}

BOOST_AUTO_TEST_CASE(every_number_that_rests_on_one_says_so) {
    const Json plan = unconfirmed("520100", "400x15", {"--age-at-death", "77"})["plans"][0];
    for (const char* name : {"average_tier", "monthly", "annual", "payback_age", "received_at_77"})
        BOOST_TEST(holds(plan["unconfirmed"], name), name);
    for (const char* name : {"plan", "own_paid", "account", "account_pension"})
        BOOST_TEST(!holds(plan["unconfirmed"], name), name);
    const CommandLine line;
    const CommandOutcome text = line.run(question("520100", "1000x15", {"--unconfirmed"}));
    BOOST_TEST(text.out.find("40.00*") != std::string::npos, text.out);
    const CommandOutcome csv =
        line.run(question("520100", "400x15", {"--unconfirmed", "--format", "csv"}));
    BOOST_TEST(csv.out.find("unconfirmed") != std::string::npos);
    BOOST_TEST(csv.out.find("monthly annual ") != std::string::npos, csv.out);
}

BOOST_AUTO_TEST_CASE(every_step_that_rests_on_one_says_so) {
    const CommandLine line;
    Arguments asked{"explain", "--place", "520100",  "--as-of",
                    "2026-11", "--plan",  "1000x15", "--unconfirmed"};
    const CommandOutcome text = line.run(asked);
    BOOST_TEST(text.out.find(". You pay in all = 15,000.00\n") != std::string::npos, text.out);
    BOOST_TEST(text.out.find(". Pension a year = 4,040.52*\n") != std::string::npos, text.out);
    asked.insert(asked.end(), {"--format", "json"});
    const Json steps = Json::parse(line.run(asked).out)["steps"];
    const auto step = [&](const char* name) {
        const auto found = std::ranges::find(
            steps, name, [](const Json& each) { return each["name"].get<std::string>(); });
        BOOST_REQUIRE_MESSAGE(found != steps.end(), name);
        return *found;
    };
    BOOST_TEST(step("Pension a month")["unconfirmed"] == true);
    BOOST_TEST(step("Pension a year")["unconfirmed"] == true);
    BOOST_TEST(step("You pay in all")["unconfirmed"] == false);
    BOOST_TEST(std::ranges::any_of(step("Pension a month")["inputs"], [](const Json& input) {
        return input["source"].is_object() && input["source"]["unconfirmed"] == true;
    }));
}

// An average of 500 brings 20, of 1 000 40, above 1 500 60, all after fifteen years.
BOOST_AUTO_TEST_CASE(guiyang_pays_more_for_a_higher_average) {
    for (const auto& [plan, more] : {std::pair{"400x15", "0.00"},
                                     {"800x15", "20.00"},
                                     {"1000x15", "40.00"},
                                     {"1500x15", "40.00"},
                                     {"2000x15", "60.00"}})
        BOOST_TEST(unconfirmed("520100", plan)["plans"][0]["average_tier"] == more, plan);
}

// 960 a year at 4 800: 14 400 in fifteen years, and no more than 21 600 in a life.
BOOST_AUTO_TEST_CASE(guangzhou_pays_up_to_so_much_in_a_life) {
    const Json fifteen = unconfirmed("440100", "4800x15");
    BOOST_TEST(fifteen["plans"][0]["subsidies"] == "14400.00");
    BOOST_TEST(!warns(fifteen, "subsidy_limited"));
    const Json thirty = unconfirmed("440100", "4800x30");
    BOOST_TEST(thirty["plans"][0]["subsidies"] == "21600.00");
    BOOST_TEST(warns(thirty, "subsidy_limited"));
}

// 420 for 360 of one's own and 300 for 360 of the village: 720 in each of fifteen years.
BOOST_AUTO_TEST_CASE(guangzhou_has_a_second_table_for_collective_money) {
    const Json json =
        unconfirmed("440100", "2012-2026:360+360c", {"--born", "1966-12", "--basis", "leaflet"});
    BOOST_TEST(json["plans"][0]["subsidies"] == "10800.00");
}

// 130 at 1 000 and 20 more for each thousand, from 6 000 on 30 more, at most 320.
BOOST_AUTO_TEST_CASE(hainan_adds_by_the_thousand) {
    for (const auto& [plan, subsidies] : {std::pair{"900x15", "1650.00"},
                                          {"1000x15", "1950.00"},
                                          {"3000x15", "2550.00"},
                                          {"6000x15", "3450.00"},
                                          {"9000x15", "4800.00"},
                                          {"9400x15", "4800.00"}})
        BOOST_TEST(unconfirmed("460000", plan)["plans"][0]["subsidies"] == subsidies, plan);
}

BOOST_AUTO_TEST_CASE(where_a_figure_is_missing_the_refusal_offers_it) {
    // Hohhot's twelve tiers up to 7 000 stand on one unofficial page; Inner Mongolia's own end at
    // 3 000.
    const CommandOutcome refused = CommandLine{}.run(question("150100", "7000x15"));
    BOOST_TEST(refused.status == 2);
    BOOST_TEST(refused.err.find("--unconfirmed") != std::string::npos, refused.err);
    BOOST_TEST(refused.err.find("Base pension") == std::string::npos, refused.err);
    BOOST_TEST(unconfirmed("150100", "7000x15")["plans"][0]["monthly"].is_string());
}

// A damaged collection takes no fact away, but nobody is told that nothing is known.
BOOST_AUTO_TEST_CASE(a_damaged_collection_is_named_and_the_facts_stay) {
    const TemporaryFolder folder;
    std::filesystem::copy(shipped_policy().parent_path(), folder / "yibizhang",
                          std::filesystem::copy_options::recursive);
    write_bytes(folder / "yibizhang" / unconfirmed_file_name, "no database");
    CommandLine line;
    line.ship(folder / "yibizhang" / "policy.db");
    const auto names_it = [](const CommandOutcome& outcome) {
        return outcome.err.find(unconfirmed_file_name) != std::string::npos;
    };
    const CommandOutcome facts = line.run(question("370000", "200x15"));
    BOOST_TEST(facts.status == 0);
    BOOST_TEST(names_it(facts), facts.err);
    BOOST_TEST(facts.out.find("168.00") != std::string::npos);
    const CommandOutcome refused = line.run(question("370000", "800x15", {"--unconfirmed"}));
    BOOST_TEST(refused.status == 3);
    BOOST_TEST(names_it(refused), refused.err);
    const CommandOutcome found = line.run({"policy", "list", "--search", "370000"});
    BOOST_TEST(found.status == 0);
    BOOST_TEST(names_it(found), found.err);
    BOOST_TEST(found.out.find("?") != std::string::npos, found.out);
}

// Two pages on Changsha in 2022, 228 and 238: both are said, with whose and of when.
BOOST_AUTO_TEST_CASE(where_sources_disagree_both_are_said) {
    const auto both_said = [](const Json& json) {
        for (const Json& each : json["warnings"])
            if (each["code"] == "sources_disagree") {
                const std::string text = each["message"];
                for (const char* part :
                     {"228 yuan", "238 yuan", "2022-01", "非正式资料", "zhejianglong"})
                    BOOST_TEST(text.find(part) != std::string::npos, text);
                return true;
            }
        return false;
    };
    const Json offered = answer(question("430100", "200x15", {"--as-of", "2022-06"}));
    BOOST_TEST(offered["plans"][0]["base"] == "208.00");
    BOOST_TEST(warns(offered, "unconfirmed_offered"));
    BOOST_TEST(both_said(offered));
    const Json used = unconfirmed("430100", "200x15", {"--as-of", "2022-06"});
    BOOST_TEST(used["plans"][0]["base"] == "228.00");
    BOOST_TEST(both_said(used));
    const CommandLine line;
    const CommandOutcome text = line.run(question("430100", "200x15", {"--as-of", "2022-06"}));
    BOOST_TEST(text.out.find("or 238 yuan") != std::string::npos, text.out);
    const CommandOutcome shown = line.run({"policy", "show", "430100", "--unconfirmed"});
    BOOST_REQUIRE_MESSAGE(shown.status == 0, shown.err);
    BOOST_TEST(shown.out.find("another source: 238 (") != std::string::npos, shown.out);
    const CommandOutcome plain = line.run({"policy", "show", "340100", "--as-of", "2026-11"});
    BOOST_TEST(plain.out.find("245 yuan") != std::string::npos, plain.out);
    BOOST_TEST(plain.out.find("or 270 yuan") != std::string::npos, plain.out);
    BOOST_TEST(plain.out.find("--unconfirmed") != std::string::npos, plain.out);
}

// Beijing's own 887 of 2022 and 998 of 2025 are unofficial; the nation's 123 of 2024 and 163 of
// 2026 are only the least.
BOOST_AUTO_TEST_CASE(an_older_base_of_the_place_itself_is_offered_above_a_least) {
    const Json facts = answer(question("110000", "1000x15"));
    BOOST_TEST(facts["plans"][0]["base"] == "163.00");
    BOOST_TEST(warns(facts, "unconfirmed_offered"));
    const auto base = [](const char* when) {
        return unconfirmed("110000", "1000x15", {"--as-of", when})["plans"][0]["base"];
    };
    BOOST_TEST(base("2024-06") == "887.00");
    BOOST_TEST(base("2026-11") == "998.00");
}

// 107 of 2023 and seven more each January, on top of the nation's 103 and 163: 210, and 128 + 163.
BOOST_AUTO_TEST_CASE(hainan_pays_a_local_part_on_top_of_the_minimum) {
    const auto base = [](const char* when) {
        return unconfirmed("460000", "200x15", {"--as-of", when})["plans"][0]["base"];
    };
    BOOST_TEST(base("2023-06") == "210.00");
    BOOST_TEST(base("2026-11") == "291.00");
}

BOOST_AUTO_TEST_CASE(baotou_pays_by_age) {
    const Json plan = unconfirmed("150200", "200x15", {"--as-of", "2016-12"})["plans"][0];
    BOOST_TEST(plan["base"] == "110.00");
}

// 400 at 1 300 and 730 at 7 300, fifteen years each.
BOOST_AUTO_TEST_CASE(shanghais_seven_tiers_have_their_subsidies) {
    BOOST_TEST(unconfirmed("310000", "1300x15")["plans"][0]["subsidies"] == "6000.00");
    BOOST_TEST(unconfirmed("310000", "7300x15")["plans"][0]["subsidies"] == "10950.00");
}

// Hohhot, born in 1964-12 (60 in 2024-12, one month short of fifteen years from 2010-01): 2009
// paid in 2022 earns the 60 of its tier, 2015 paid in 2022 nothing; in time the nation's 60 until
// the page's table, which says 60 as well.
BOOST_AUTO_TEST_CASE(hohhot_subsidises_the_years_before_the_scheme) {
    const auto subsidies = [](const char* plan) {
        return unconfirmed("150100", plan,
                           {"--as-of", "2022-11", "--born", "1964-12", "--scheme-start", "2010-01",
                            "--assume-earliest"})["plans"][0]["subsidies"]
            .get<std::string>();
    };
    const std::string in_time = subsidies("2010-2023:500");
    BOOST_TEST(std::stod(subsidies("2009:500@2022-06,2010-2023:500")) == std::stod(in_time) + 60);
    // Of fourteen years one is not paid in time.
    const double of_2015 = std::stod(in_time) - std::stod(subsidies("2010-2014:500,2016-2023:500"));
    BOOST_TEST(std::stod(subsidies("2010-2014:500,2015:500@2022-06,2016-2023:500")) ==
               std::stod(in_time) - of_2015);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
