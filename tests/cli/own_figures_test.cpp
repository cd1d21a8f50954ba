// SPDX-License-Identifier: Apache-2.0
#include "in_process.hpp"
#include "support/policy_files.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace bdata = boost::unit_test::data;

namespace pension {

namespace {

Json json_of(const CommandOutcome& outcome) {
    BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
    return Json::parse(outcome.out);
}

std::vector<std::string> with_policy(const std::string& file, std::vector<std::string> further) {
    std::vector<std::string> arguments{"--policy", file,      "compare",  "--place", "430100",
                                       "--as-of",  "2017-03", "--format", "json"};
    arguments.insert(arguments.end(), further.begin(), further.end());
    return arguments;
}

struct CutCase {
    const char* plan;
    const char* subsidy_fen;
    const char* monthly;
    const char* annual;
};
std::ostream& operator<<(std::ostream& out, const CutCase& c) {
    return out << c.plan;
}

// Published (newsflash.city 2024, base 135, cut to the fen): 3 600 ÷ 139 + 135 = 160.8993; 5 250 ÷
// 139 + 135 = 172.7698; 10 200 ÷ 139 + 135 = 208.3813.
const CutCase cut_cases[] = {{"200x15", "4000", "160.89", "1930.68"},
                             {"300x15", "5000", "172.76", "2073.12"},
                             {"600x15", "8000", "208.38", "2500.56"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(own_figures)

BOOST_AUTO_TEST_CASE(the_first_use_makes_the_users_own_file_and_later_ones_keep_it) {
    const CommandLine line;
    BOOST_TEST(!std::filesystem::exists(line.own_file()));
    line.json_in_changsha(two_plans());
    BOOST_TEST((bytes_of(line.own_file()) == bytes_of(shipped_policy())));
    run_sql(line.own_file(), "UPDATE place SET note = 'mine' WHERE area_code = 430100");
    const std::string changed = bytes_of(line.own_file());
    line.json_in_changsha(two_plans());
    BOOST_TEST((bytes_of(line.own_file()) == changed));
}

// Ten yuan more of base: 179.03 and 506.01.
BOOST_AUTO_TEST_CASE(a_figure_changed_by_the_user_counts_at_the_next_run) {
    const CommandLine line;
    const Json before = line.json_in_changsha(two_plans());
    run_sql(line.own_file(),
            "UPDATE base_pension SET fen_per_month = 16500 "
            "WHERE area_code = 430100 AND from_month = '2017-01'");
    const Json after = line.json_in_changsha(two_plans());
    BOOST_TEST(after["plans"][0]["monthly"] == "179.03");
    BOOST_TEST(after["plans"][1]["monthly"] == "506.01");
    BOOST_TEST(after["plans"][0]["base"] == "165.00");
    BOOST_TEST(after["policy"]["id"] != before["policy"]["id"]);
}

// Published for an unnamed place: 200 + 60 and 2 000 + 100 a year at 2.5 %, base 120.
BOOST_AUTO_TEST_CASE(interest_from_the_payment_month_gives_the_published_results) {
    const CommandLine line;
    const auto file = line.policy_with(
        "UPDATE base_pension SET fen_per_month = 12000 WHERE area_code = 430100;"
        "UPDATE contribution_subsidy SET subsidy_fen_per_year = 6000 "
        "WHERE area_code = 430100 AND from_fen_per_year < 200000;"
        "UPDATE contribution_subsidy SET subsidy_fen_per_year = 10000 "
        "WHERE area_code = 430100 AND from_fen_per_year >= 200000;"
        "INSERT INTO interest_start (area_code, from_month, starts, source_id) "
        "VALUES (430100, '2017-01', 'payment_month', 'changsha-12333-2017')");
    const Json json =
        json_of(line.run(with_policy(file, {"--plan", "200x15", "--plan", "2000x15", "--interest",
                                            "2.5%", "--pay-month", "1"})));
    BOOST_TEST(json["plans"][0]["own_paid"] == "3000.00");
    BOOST_TEST(json["plans"][0]["subsidies"] == "900.00");
    BOOST_TEST(json["plans"][0]["monthly"] == "154.38");
    BOOST_TEST(json["plans"][1]["monthly"] == "397.69");
    BOOST_TEST(json["assumptions"]["interest_start"] == "payment_month");
    BOOST_TEST(json["warnings"].empty());
    // Another file was named: the user's own one was not needed.
    BOOST_TEST(!std::filesystem::exists(line.own_file()));
}

BOOST_DATA_TEST_CASE(a_place_that_cuts_gives_the_published_results, bdata::make(cut_cases), c) {
    const CommandLine line;
    const auto file = line.policy_with(
        "UPDATE base_pension SET fen_per_month = 13500 WHERE area_code = 430100;"
        "UPDATE contribution_subsidy SET subsidy_fen_per_year = " +
        std::string{c.subsidy_fen} +
        " WHERE area_code = 430100;"
        "INSERT INTO pension_rounding (area_code, from_month, step_fen, mode, applies_to, "
        "source_id) VALUES (430100, '2017-01', 1, 'down', 'sum', 'changsha-12333-2017')");
    const Json plan = json_of(line.run(with_policy(file, {"--plan", c.plan})))["plans"][0];
    BOOST_TEST(plan["monthly"] == c.monthly);
    BOOST_TEST(plan["annual"] == c.annual);
}

// The largest figures that the file's CHECKs let in: a tier, a subsidy and a base of 10 000 000
// yuan. Fifteen years of 20 000 000 are 300 000 000; ÷ 139 + 10 000 000 = 12 158 273.38.
BOOST_AUTO_TEST_CASE(the_largest_figures_of_a_policy_file_are_reckoned_to_the_fen) {
    const CommandLine line;
    const auto file = line.policy_with(
        "UPDATE contribution_tier SET from_fen_per_year = 1000000000, to_fen_per_year = 1000000000 "
        "WHERE area_code = 430100 AND from_fen_per_year = 300000;"
        "UPDATE contribution_subsidy SET subsidy_fen_per_year = 1000000000 "
        "WHERE area_code = 430100;"
        "UPDATE yearly_cap SET fen_per_year = 1000000000 WHERE area_code = 430100;"
        "UPDATE base_pension SET fen_per_month = 1000000000 WHERE area_code = 430100");
    const std::vector<std::string> plan{"--plan", "10000000x15", "--age-at-death", "120"};
    const Json json = json_of(line.run(with_policy(file, plan)));
    BOOST_TEST(json["plans"][0]["account"] == "300000000.00");
    BOOST_TEST(json["plans"][0]["monthly"] == "12158273.38");
    // Sixty years of growth by half leave what 64 bits can hold: a sentence and no crash.
    auto growing = with_policy(file, plan);
    growing.insert(growing.end(), {"--base-growth", "50%"});
    const CommandOutcome refused = line.run(growing);
    BOOST_TEST(refused.status == 2);
    BOOST_TEST(refused.out == "");
    BOOST_TEST(refused.err.starts_with("Amounts and rates together lead beyond"), refused.err);
}

BOOST_AUTO_TEST_CASE(policy_list_and_show_say_what_the_file_holds) {
    const CommandLine line;
    const CommandOutcome list = line.run({"policy", "list"});
    BOOST_TEST(list.status == 0);
    for (const char* part : {"000000", "全国", "430100", "长沙市", "Changsha", "2020-01", "371003"})
        BOOST_TEST(list.out.find(part) != std::string::npos, part);
    const CommandOutcome show = line.run({"policy", "show", "长沙"});
    BOOST_TEST(show.status == 0);
    for (const char* part : {"430100 Changsha", "sha256:", "155.00 yuan", "(announced)", "139",
                             "国发〔2014〕8号", "from year 16 on: 1.00 yuan each"})
        BOOST_TEST(show.out.find(part) != std::string::npos, part);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
