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

// Shandong's base: 142 as printed in 2020; 208 in 2025, on which unofficial pages agree.
BOOST_AUTO_TEST_CASE(they_are_offered_and_used_only_by_choice) {
    const Json facts = answer(question("370000", "200x15"));
    BOOST_TEST(facts["plans"][0]["base"] == "142.00");
    BOOST_TEST(facts["plans"][0]["unconfirmed"].empty());
    BOOST_TEST(warns(facts, "unconfirmed_offered"));
    BOOST_TEST(!warns(facts, "unconfirmed_figure"));
    const Json chosen = unconfirmed("370000", "800x15");
    BOOST_TEST(chosen["plans"][0]["base"] == "208.00");
    BOOST_TEST(warns(chosen, "unconfirmed_figure"));
    BOOST_TEST(!warns(chosen, "unconfirmed_offered"));
    BOOST_TEST(chosen["policy"]["id"] != facts["policy"]["id"]);
}

// Hebei's 133 yuan of 2023 stand on one page; the nation's minimum of 2026 is newer, and more.
BOOST_AUTO_TEST_CASE(they_hide_no_newer_fact) {
    const Json chosen = unconfirmed("130000", "200x15");
    BOOST_TEST(chosen["plans"][0]["base"] == "163.00");
    BOOST_TEST(chosen["plans"][0]["unconfirmed"].empty());
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
    BOOST_TEST(facts.out.find("142.00") != std::string::npos);
    const CommandOutcome refused = line.run(question("370000", "800x15", {"--unconfirmed"}));
    BOOST_TEST(refused.status == 3);
    BOOST_TEST(names_it(refused), refused.err);
    const CommandOutcome found = line.run({"policy", "list", "--search", "370000"});
    BOOST_TEST(found.status == 0);
    BOOST_TEST(names_it(found), found.err);
    BOOST_TEST(found.out.find("?") != std::string::npos, found.out);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
