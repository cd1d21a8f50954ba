// SPDX-License-Identifier: Apache-2.0
#include "in_process.hpp"
#include "support/altered_policy.hpp"
#include "support/policy_files.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

namespace fs = std::filesystem;

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

Json last_act(const CommandLine& line) {
    return Json::parse(line.run({"policy", "log", "--format", "json"}).out)["acts"][0];
}

/// A program that ships a base pension of Changsha of 260 yuan as not confirmed.
void ship_unconfirmed(CommandLine& line) {
    const fs::path share = line.folder() / "share";
    fs::create_directory(share);
    const fs::path collection = copy_of_shipped(share);
    run_sql(
        collection,
        "INSERT INTO source (source_id, document, evidence, read_on) "
        "VALUES ('page', '网页', 'C', '2017-02-01');"
        "INSERT INTO base_pension (area_code, from_month, fen_per_month, others_say, source_id) "
        "VALUES (430100, '2017-03', 26000, '270 | 另一网页 | 2017-03', 'page');");
    fs::rename(collection, share / "unconfirmed.db");
    fs::copy_file(shipped_policy(), share / "policy.db");
    line.ship(share / "policy.db");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(policy_figures)

BOOST_AUTO_TEST_CASE(a_confirmation_shows_what_it_notes_and_waits_for_a_yes) {
    const CommandLine line;
    const std::vector<std::string> words{"policy",       "confirm", "长沙",      "--topic",
                                         "base_pension", "--on",    "2017-03-15"};
    const CommandOutcome shown = line.run(words);
    BOOST_TEST(shown.status == 1);
    BOOST_TEST(has(shown.out,
                   "Changed: Changsha, \"Base pension\" from 2017-01: last confirmed "
                   "on"),
               shown.out);
    BOOST_TEST(has(shown.err, "no terminal"), shown.err);
    auto agreed = words;
    agreed.insert(agreed.end(), {"--yes", "--why", "12333"});
    BOOST_TEST(line.run(agreed).status == 0);
    const Json act = last_act(line);
    BOOST_TEST(act["kind"] == "edit");
    BOOST_TEST(act["why"] == "12333");
    BOOST_REQUIRE(act["changes"].size() == 1U);
    BOOST_TEST(act["changes"][0]["after"]["confirmed_on"] == "2017-03-15");
    BOOST_TEST(act["changes"][0]["after"]["origin"] == "shipped");
    const CommandOutcome again = line.run(agreed);
    BOOST_TEST(again.status == 0);
    BOOST_TEST(has(again.out, "There is nothing to change."), again.out);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_confirmed_is_said_and_nothing_changed) {
    const CommandLine line;
    const CommandOutcome rule = line.run({"policy", "confirm", "长沙", "--topic", "weather"});
    BOOST_TEST(rule.status == 2);
    BOOST_TEST(has(rule.err, "\"weather\" is none of these rules"), rule.err);
    const CommandOutcome day =
        line.run({"policy", "confirm", "长沙", "--on", "2017-02-30", "--yes"});
    BOOST_TEST(day.status == 2);
    BOOST_TEST(has(day.err, "last confirmed on"), day.err);
    BOOST_TEST(line.run({"policy", "confirm", "未知", "--yes"}).status == 2);
    BOOST_TEST(line.run({"policy", "log"}).out == "Nothing was changed yet.\n");
}

// 1 950 ÷ 139 + 260 = 274.03 in the place of 1 950 ÷ 139 + 155 = 169.03.
BOOST_AUTO_TEST_CASE(an_unconfirmed_figure_is_adopted_with_who_said_so) {
    CommandLine line;
    ship_unconfirmed(line);
    const std::vector<std::string> words{"policy",     "adopt",        "长沙",
                                         "--topic",    "Base pension", "--document",
                                         "12333 答复", "--on",         "2017-03-20"};
    const CommandOutcome shown = line.run(words);
    BOOST_TEST(shown.status == 1);
    for (const char* part : {"New: Changsha, \"Base pension\" from 2017-03", "169.03", "274.03"})
        BOOST_TEST(has(shown.out, part), part << " in " << shown.out);
    auto agreed = words;
    agreed.push_back("--yes");
    BOOST_TEST(line.run(agreed).status == 0);
    BOOST_TEST(line.json_in_changsha(two_plans())["plans"][0]["monthly"] == "274.03");
    BOOST_TEST(last_act(line)["why"] == "12333 答复");
    // What another page said instead is settled by that.
    const CommandOutcome figures = line.run({"policy", "show", "430100"});
    BOOST_TEST(has(figures.out, "260.00 yuan"), figures.out);
    BOOST_TEST(!has(figures.out, "another source"), figures.out);
    auto other = words;
    other.insert(other.end(), {"--from", "2016-01"});
    const CommandOutcome none = line.run(other);
    BOOST_TEST(none.status == 2);
    BOOST_TEST(has(none.err, "2016-01"), none.err);
    auto odd = words;
    odd.insert(odd.end(), {"--evidence", "Z"});
    BOOST_TEST(line.run(odd).status == 2);
}

// The base was 155 yuan in 2017 and 208 in 2020, 53 more; tiers and subsidies were the same.
// 1 950 ÷ 139 + 208 = 222.03, 47 400 ÷ 139 + 208 = 549.01.
BOOST_AUTO_TEST_CASE(two_months_of_a_place_stand_side_by_side_with_every_tier) {
    const CommandLine line;
    const std::vector<std::string> words{"policy",         "compare", "430100@2017-03",
                                         "430100@2020-03", "--plan",  "100x20"};
    const CommandOutcome text = line.run(words);
    BOOST_TEST(text.status == 0, text.err);
    for (const char* part : {"Base pension", "155.00 yuan", "208.00 yuan", "Changsha 2017-03",
                             "169.03", "222.03", "549.01", "+53.00", "after 15 years"})
        BOOST_TEST(has(text.out, part), part << " in " << text.out);
    auto as_json = words;
    as_json.insert(as_json.end(), {"--format", "json"});
    const Json json = Json::parse(line.run(as_json).out);
    BOOST_TEST(json["schema"] == 1);
    BOOST_TEST(json["one"]["place"] == "430100");
    BOOST_TEST(json["other"]["month"] == "2020-03");
    BOOST_TEST(json["pensions"].size() == 14U);
    BOOST_TEST(json["pensions"][0]["paid_a_year"] == "100.00");
    BOOST_TEST(json["pensions"][0]["one"] == "169.03");
    BOOST_TEST(json["pensions"][13]["other"] == "549.01");
    // 20 × 130 = 2 600, ÷ 139 = 18.71; with 155 and five years at 1 yuan it is 178.71.
    BOOST_TEST(json["plans"][0]["plan"] == "100x20");
    BOOST_TEST(json["plans"][0]["one"] == "178.71");
    // Ten years of payment are too few: there is no pension to compare.
    auto too_few = as_json;
    too_few.insert(too_few.end(), {"--years", "10"});
    const Json none = Json::parse(line.run(too_few).out);
    BOOST_TEST(none["pensions"][0]["one"].is_null());
}

BOOST_AUTO_TEST_CASE(a_side_without_figures_says_so_and_the_other_stands) {
    const CommandLine line;
    const CommandOutcome text =
        line.run({"policy", "compare", "430100@2017-03", "430100@1995-01", "--format", "json"});
    BOOST_TEST(text.status == 0, text.err);
    const Json json = Json::parse(text.out);
    BOOST_TEST(json["one"]["missing"].is_null());
    BOOST_TEST(json["other"]["missing"].is_string());
    BOOST_TEST(json["pensions"][0]["other"].is_null());
    BOOST_TEST(line.run({"policy", "compare", "430100@17", "430100"}).status == 2);
    BOOST_TEST(line.run({"policy", "compare", "430100", "430100", "--years", "0"}).status == 2);
    BOOST_TEST(line.run({"policy", "compare", "430100", "430100", "--format", "csv"}).status == 2);
}

BOOST_AUTO_TEST_CASE(one_rule_of_a_place_is_put_back_and_the_others_stay_as_they_are) {
    const CommandLine line;
    line.run({"policy", "list"});
    run_sql(line.own_file(),
            "UPDATE base_pension SET fen_per_month = 16500 WHERE area_code = 430100 AND from_month "
            "= '2017-01'; UPDATE yearly_cap SET fen_per_year = 350000 WHERE area_code = 430100");
    const CommandOutcome done =
        line.run({"policy", "restore", "长沙", "--topic", "base_pension", "--yes"});
    BOOST_TEST(done.status == 0, done.err);
    BOOST_TEST(!has(done.out, "Yearly"), done.out);
    BOOST_TEST(line.json_in_changsha(two_plans())["plans"][0]["monthly"] == "169.03");
    const CommandOutcome rest = line.run({"policy", "restore", "长沙", "--yes"});
    BOOST_TEST(has(rest.out, "3,500.00 yuan -> "), rest.out);
}

BOOST_AUTO_TEST_CASE(a_file_with_a_rebuilt_table_is_refused_in_words_and_mended) {
    const CommandLine line;
    line.run({"policy", "list"});
    rebuild_bare(line.own_file(), "base_pension");
    run_sql(line.own_file(),
            "UPDATE base_pension SET fen_per_month = -1 WHERE area_code = 430100 "
            "AND from_month = '2017-01'");
    const CommandOutcome refused = line.compare_in_changsha({"--plan", "100x15"});
    BOOST_TEST(refused.status == 3);
    BOOST_TEST(has(refused.err, "\"Base pension\" (base_pension): "), refused.err);
    BOOST_TEST(has(refused.err, "no longer refuses values that cannot be"), refused.err);
    const std::string before = bytes_of(line.own_file());
    const CommandOutcome shown = line.run({"policy", "mend"});
    BOOST_TEST(shown.status == 1);
    BOOST_TEST(has(shown.out,
                   "Changsha, \"Base pension\" from 2017-01: What is written there "
                   "cannot be: a month."),
               shown.out);
    BOOST_TEST((bytes_of(line.own_file()) == before));
    const CommandOutcome done = line.run({"policy", "mend", "--yes"});
    BOOST_TEST(done.status == 0, done.err);
    BOOST_TEST(has(done.out, "policy.db.damaged-"), done.out);
    BOOST_TEST(line.run({"policy", "show", "430100"}).status == 0);
    const CommandOutcome again = line.run({"policy", "mend", line.own_file().string()});
    BOOST_TEST(again.status == 2);
    BOOST_TEST(has(again.err, "nothing to mend"), again.err);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
