// SPDX-License-Identifier: Apache-2.0
#include "in_process.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace bdata = boost::unit_test::data;

namespace pension {

namespace {

using Arguments = std::vector<std::string>;

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// Somebody born in 1980-03 who begins in Changsha, asked in 2026-11.
Arguments in_changsha(const char* command, const Arguments& further) {
    Arguments arguments{command, "--place", "430100", "--as-of", "2026-11", "--born", "1980-03"};
    arguments.insert(arguments.end(), further.begin(), further.end());
    return arguments;
}

const Arguments to_wuhan{"--move", "2024-05:420100", "--plan", "2017-2023:100,2024-2039:400"};

Arguments operator+(Arguments arguments, const Arguments& further) {
    arguments.insert(arguments.end(), further.begin(), further.end());
    return arguments;
}

Json json_of(const Arguments& arguments) {
    const CommandOutcome outcome = CommandLine{}.run(arguments + Arguments{"--format", "json"});
    BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
    return Json::parse(outcome.out);
}

std::string text_of(const Arguments& arguments) {
    const CommandOutcome outcome = CommandLine{}.run(arguments);
    BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
    return outcome.out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(moves_command)

// Changsha 7 × (100 + 30), Wuhan 16 × (400 + 45): 7100 and 930, account 8030 without interest.
// Wuhan pays from 2040-04 on: base 367, for 15 years 30 and for 8 more 24, 8030 ÷ 139 = 57.7698.
BOOST_AUTO_TEST_CASE(who_moves_takes_account_and_years_along) {
    const Json json = json_of(in_changsha("compare", to_wuhan));
    const Json& plan = json["plans"][0];
    BOOST_TEST(plan["first_pension_month"] == "2040-04");
    BOOST_TEST(plan["own_paid"] == "7100.00");
    BOOST_TEST(plan["subsidies"] == "930.00");
    BOOST_TEST(plan["account"] == "8030.00");
    BOOST_TEST(plan["base"] == "367.00");
    BOOST_TEST(plan["long_payer"] == "54.00");
    BOOST_TEST(plan["monthly"] == "478.77");
}

BOOST_AUTO_TEST_CASE(a_result_names_each_stay_with_its_policy) {
    const Json policy = json_of(in_changsha("compare", to_wuhan))["policy"];
    BOOST_TEST(policy["place"] == "420100");
    const Json& stays = policy["stays"];
    BOOST_REQUIRE(stays.size() == 2U);
    BOOST_TEST(stays[0]["place"] == "430100");
    BOOST_TEST(stays[0]["name"] == "长沙市");
    BOOST_TEST(stays[0]["group"] == "ordinary");
    BOOST_TEST(stays[0]["from"].is_null());
    BOOST_TEST(stays[0]["until"] == "2024-04");
    BOOST_TEST(stays[1]["from"] == "2024-05");
    BOOST_TEST(stays[1]["until"].is_null());
    BOOST_TEST(stays[1]["id"] == policy["id"]);
    BOOST_TEST(stays[0]["id"] != policy["id"]);
    BOOST_TEST(stays[0]["id"].get<std::string>().starts_with("sha256:"));
    const std::string text = text_of(in_changsha("compare", to_wuhan));
    for (const char* part : {"Wuhan\n", "Until 2024-04: Changsha (policy id sha256:",
                             "From 2024-05 on: Wuhan (policy id sha256:"})
        BOOST_TEST(holds(text, part), text);
    // One place for life says nothing of it.
    BOOST_TEST(
        json_of(in_changsha("compare", {"--plan", "2017-2039:100"}))["policy"]["stays"].is_null());
}

BOOST_AUTO_TEST_CASE(every_command_with_a_question_knows_moves) {
    const std::string explained = text_of(in_changsha("explain", to_wuhan));
    // The documents behind the subsidies of both places.
    for (const char* part : {"长沙12333", "武政规〔2021〕21号", "From 2024-05 on: Wuhan"})
        BOOST_TEST(holds(explained, part), part);
    const Json eligible = json_of(in_changsha("eligibility", to_wuhan));
    BOOST_TEST(eligible["policy"]["stays"].size() == 2U);
    BOOST_TEST(eligible["years_paid"] == 23);
    const Json advised = json_of(in_changsha(
        "advise", {"--move", "2030-01:武汉", "--plan", "2017-2026:100", "--reach", "400/month"}));
    BOOST_TEST(advised["policy"]["stays"][0]["until"] == "2029-12");
}

// Moves in any order; a name does as well as a code.
BOOST_AUTO_TEST_CASE(moves_are_taken_in_order_of_month) {
    const Json stays = json_of(
        in_changsha("compare", {"--move", "2030-01:长沙", "--move", "2024-05:wuhan", "--plan",
                                "2017-2023:100,2024-2029:400,2030-2039:100"}))["policy"]["stays"];
    BOOST_REQUIRE(stays.size() == 3U);
    BOOST_TEST(stays[1]["name"] == "武汉市");
    BOOST_TEST(stays[1]["until"] == "2029-12");
    BOOST_TEST(stays[2]["name"] == "长沙市");
}

// 2017 200 with 40; five years of 100 by the government with 30; 17 × (300 + 50).
BOOST_AUTO_TEST_CASE(a_group_of_some_years_is_helped_in_those_years) {
    const Arguments question{"--group", "subsistence_allowance:2018-2022", "--plan",
                             "2017:200,2018-2022:g,2023-2039:300"};
    const Json json = json_of(in_changsha("compare", question));
    BOOST_TEST(json["plans"][0]["own_paid"] == "5300.00");
    BOOST_TEST(json["plans"][0]["subsidies"] == "1040.00");
    BOOST_TEST(json["plans"][0]["account"] == "6840.00");
    BOOST_TEST(json["assumptions"]["group"] == "ordinary");
    const Json& stays = json["policy"]["stays"];
    BOOST_REQUIRE(stays.size() == 3U);
    BOOST_TEST(stays[1]["group"] == "subsistence_allowance");
    BOOST_TEST(stays[1]["from"] == "2018-01");
    BOOST_TEST(stays[1]["until"] == "2022-12");
    BOOST_TEST(holds(text_of(in_changsha("compare", question)),
                     "From 2018-01 to 2022-12: Changsha, On subsistence allowance"));
    const CommandOutcome outside = CommandLine{}.run(in_changsha(
        "compare", {"--group", "subsistence_allowance:2018-2022", "--plan", "2023-2037:g"}));
    BOOST_TEST(outside.status == 4);
    BOOST_TEST(holds(outside.err, "Changsha"), outside.err);
    BOOST_TEST(holds(outside.err, "2023"), outside.err);
}

BOOST_AUTO_TEST_CASE(a_group_can_begin_for_good_and_stand_beside_another) {
    const Json stays = json_of(in_changsha(
        "compare", {"--group", "subsistence_allowance:2020", "--group", "severely_disabled:2021-",
                    "--group", "family_planning", "--plan", "2017-2034:100"}))["policy"]["stays"];
    BOOST_REQUIRE(stays.size() == 3U);
    BOOST_TEST(stays[0]["group"] == "family_planning");
    BOOST_TEST(stays[0]["until"] == "2019-12");
    BOOST_TEST(stays[1]["group"] == "subsistence_allowance");
    BOOST_TEST(stays[2]["group"] == "severely_disabled");
    BOOST_TEST(stays[2]["until"].is_null());
}

struct Refused {
    const char* what;
    Arguments arguments;
    int status;
    const char* says;
};
std::ostream& operator<<(std::ostream& out, const Refused& c) {
    return out << c.what;
}

const Refused refused[] = {
    {"a move without its place", {"--move", "2024-05"}, 2, "\"2024-05\" is not a move"},
    {"a move without its month", {"--move", "420100"}, 2, "\"420100\" is not a move"},
    {"a move of a year", {"--move", "2024:420100"}, 2, "\"2024:420100\" is not a move"},
    {"a move of nothing", {"--move", ""}, 2, "\"\" is not a move"},
    {"two moves in a month",
     {"--move", "2024-05:420100", "--move", "2024-05:310000"},
     2,
     "Two moves are typed for 2024-05"},
    {"a move to nowhere", {"--move", "2024-05:Atlantis"}, 2, "No place called \"Atlantis\""},
    {"a move to where one is",
     {"--move", "2024-05:430100"},
     2,
     "In 2024-05 the person is in Changsha already"},
    {"back to where one is",
     {"--move", "2025-05:420100", "--move", "2024-05:420100"},
     2,
     "In 2025-05 the person is in Wuhan already"},
    {"a move after the pension began", {"--move", "2045-01:420100"}, 2, "is paid from 2040-04"},
    {"a group nobody knows", {"--group", "rich:2018"}, 2, "\"rich\" is not a group"},
    {"a group of no years", {"--group", "extreme_poverty:"}, 2, "names no years of a group"},
    {"years backwards", {"--group", "extreme_poverty:2022-2018"}, 2, "names no years of a group"},
    {"years of two digits", {"--group", "extreme_poverty:18-22"}, 2, "names no years of a group"},
    {"two groups in a year",
     {"--group", "extreme_poverty:2018-2022", "--group", "severely_disabled:2022"},
     2,
     "Two groups are typed for 2022"},
    {"two groups for life",
     {"--group", "extreme_poverty", "--group", "severely_disabled"},
     2,
     "--group severely_disabled"},
    {"a move on a leaflet",
     {"--basis", "leaflet", "--move", "2024-05:420100"},
     2,
     "Moves and groups by year need the policy of each month"},
    {"a group by year on a leaflet",
     {"--basis", "leaflet", "--group", "extreme_poverty:2018"},
     2,
     "Moves and groups by year need the policy of each month"},
    {"a payment that the first place refuses",
     {"--move", "2024-05:420100", "--plan", "2017-2023:650,2024-2039:400"},
     2,
     "Changsha offers no tier of 650"},
    {"a payment that the second place refuses",
     {"--move", "2024-05:420100", "--plan", "2017-2023:100,2024-2039:100"},
     2,
     "Wuhan offers no tier of 100"},
};

BOOST_DATA_TEST_CASE(what_cannot_be_is_said_in_one_sentence, bdata::make(refused), c) {
    Arguments arguments = in_changsha("compare", c.arguments);
    if (std::ranges::find(arguments, "--plan") == arguments.end())
        arguments = arguments + Arguments{"--plan", "2017-2039:100"};
    const CommandOutcome outcome = CommandLine{}.run(arguments);
    BOOST_TEST(outcome.status == c.status);
    BOOST_TEST(outcome.out == "");
    BOOST_TEST(holds(outcome.err, c.says), outcome.err);
    BOOST_TEST(outcome.err.ends_with(".\n"), outcome.err);
}

// Words alone are understood before any file is touched.
BOOST_AUTO_TEST_CASE(a_mistyped_move_makes_no_policy_file) {
    const CommandLine line;
    line.run(in_changsha("compare", {"--move", "2024", "--plan", "2017-2039:100"}));
    BOOST_TEST(!std::filesystem::exists(line.own_file()));
}

// Who lives together moves together; who names a place of her own does not.
BOOST_AUTO_TEST_CASE(a_family_moves_together) {
    const Arguments both =
        in_changsha("advise", to_wuhan + Arguments{"--household", "--and", "--born", "1982-03",
                                                   "--plan", "2017-2023:200,2024-2040:500"});
    BOOST_TEST(CommandLine{}.run(both).status == 0);
    const CommandOutcome alone = CommandLine{}.run(
        in_changsha("advise", to_wuhan + Arguments{"--household", "--and", "--place", "430100",
                                                   "--born", "1982-03", "--plan",
                                                   "2017-2023:200,2024-2040:"
                                                   "500"}));
    BOOST_TEST(alone.status == 0, alone.err);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
