// SPDX-License-Identifier: Apache-2.0
#include "app/home/comparison_page.hpp"
#include "in_process.hpp"
#include "store/case_file.hpp"
#include "support/policy_files.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace pension {

namespace {

/// A case as the window saved it, and a command line beside it.
struct Saved {
    explicit Saved(const Inquiry& inquiry) {
        write_bytes(file, text_of_case(inquiry, std::nullopt, {}).value());
    }
    CommandOutcome run(std::vector<std::string> words) const {
        std::ranges::replace(words, std::string{"CASE"}, file);
        return line.run(words);
    }
    Json json(std::vector<std::string> words) const {
        words.insert(words.end(), {"--format", "json"});
        const CommandOutcome outcome = run(words);
        BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
        return Json::parse(outcome.out);
    }

    CommandLine line{};
    std::string file = (line.folder() / "mother.yibizhang").string();
};

/// Somebody in Changsha with a calendar, a record and three plans of the window's own notation.
Inquiry mother() {
    Inquiry inquiry = usual_inquiry();
    inquiry.typed.place = "430100";
    inquiry.typed.as_of = "2017-03";
    inquiry.typed.born = "1972-03";
    inquiry.typed.sex = "female";
    inquiry.paid = "2012:100,2013:100";
    inquiry.plans = {{"100", "", "", 0, ""}, {"3000", "5", "", 1, "more"}, {"0", "", "", 2, ""}};
    return inquiry;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(case_words)

// The leaflet of Changsha, March 2017: 169.03 and 496.01 yuan a month.
BOOST_AUTO_TEST_CASE(a_case_stands_in_place_of_the_options) {
    const Saved saved{sample_inquiry()};
    const Json by_case = saved.json({"compare", "CASE"});
    BOOST_REQUIRE(by_case["plans"].size() == 2U);
    BOOST_TEST(by_case["plans"][0]["monthly"] == "169.03");
    BOOST_TEST(by_case["plans"][1]["monthly"] == "496.01");
}

BOOST_AUTO_TEST_CASE(what_the_command_line_says_of_a_case_is_what_the_window_says) {
    const Saved saved{mother()};
    TemporaryFolder folder;
    Desk desk{month("2017-03"), {shipped_policy(), folder / "own" / "policy.db", false}};
    Document document{open_case(saved.file).value().inquiry};
    const ComparisonPage page{desk, document, Translate{}};
    BOOST_REQUIRE(page.comparison());
    const Json json = saved.json({"compare", "CASE"});
    const auto of_window = page.reckoned();
    BOOST_REQUIRE(of_window.has_value());
    BOOST_REQUIRE(json["plans"].size() == 3U);
    for (std::size_t plan = 0; plan < 3; ++plan) {
        const std::string& monthly = of_window->monthly[plan];
        BOOST_TEST((json["plans"][plan]["monthly"].is_null()
                        ? std::string{}
                        : json["plans"][plan]["monthly"].get<std::string>()) == monthly);
        BOOST_TEST(json["plans"][plan]["plan"].get<std::string>() == page.options().plans.at(plan));
    }
}

BOOST_AUTO_TEST_CASE(options_beside_a_case_stand_in_place_of_what_it_says) {
    const Saved saved{mother()};
    const Json other = saved.json({"compare", "CASE", "--age-at-death=90", "--born", "1973-05"});
    BOOST_TEST(other["plans"][0]["lifetimes"].size() == 1U);
    // Open are the years from today's to the one before the 60th birthday: 2017 to 2032.
    BOOST_TEST(other["plans"][0]["plan"] == "2012:100,2013:100,2017-2032:100");
    const Json plan = saved.json({"compare", "CASE", "--plan", "2012-2020:200"});
    BOOST_REQUIRE(plan["plans"].size() == 1U);
    BOOST_TEST(plan["plans"][0]["plan"] == "2012-2020:200");
}

BOOST_AUTO_TEST_CASE(every_command_that_asks_takes_a_case) {
    const Saved saved{mother()};
    const std::vector<std::vector<std::string>> commands{
        {"compare", "CASE"},
        {"eligibility", "CASE"},
        {"explain", "CASE"},
        {"explain", "CASE", "--which", "2"},
        {"advise", "--reach", "200/month", "CASE"},
        {"advise", "--backpay", "CASE"},
        {"advise", "CASE", "--sensitivity"},
        {"advise", "CASE", "--household"},
        {"sheet", "CASE", "-o", (saved.line.folder() / "a.pdf").string()},
        {"export", "CASE", "-o", (saved.line.folder() / "a.csv").string()}};
    for (const auto& words : commands) {
        const CommandOutcome outcome = saved.run(words);
        BOOST_TEST(outcome.status == 0, words.front() << ": " << outcome.err);
    }
}

BOOST_AUTO_TEST_CASE(every_tier_of_the_place_of_a_case) {
    const Saved saved{sample_inquiry()};
    const Json ladder = saved.json({"ladder", "CASE"});
    BOOST_TEST(ladder["plans"].size() > 2U);
    const CommandOutcome poster = saved.run(
        {"sheet", "--kind", "poster", "CASE", "-o", (saved.line.folder() / "b.pdf").string()});
    BOOST_TEST(poster.status == 0, poster.err);
}

BOOST_AUTO_TEST_CASE(explain_takes_the_plan_that_is_named) {
    const Saved saved{mother()};
    const std::string first = saved.json({"explain", "CASE"})["plan"];
    const std::string second = saved.json({"explain", "CASE", "--which", "2"})["plan"];
    BOOST_TEST(first.find(":100") != std::string::npos);
    BOOST_TEST(second.find(":3000") != std::string::npos);
    const CommandOutcome none = saved.run({"explain", "CASE", "--which", "4"});
    BOOST_TEST(none.status == 2);
    BOOST_TEST(none.err.find("--which 4") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_household_is_everybody_in_the_case) {
    Inquiry family = mother();
    family.plans.resize(1);
    family.people = {{"father", {}, "2012:200", "", {{"500", "", "", 0, ""}}, true}};
    family.people.front().typed.born = "1971-02";
    const Saved saved{family};
    const Json json = saved.json({"advise", "CASE", "--household"});
    BOOST_TEST(json["people"].size() == 2U);
    BOOST_TEST(json["together"].dump().find("paid_by_children") != std::string::npos);
    // The pair on a command line.
    const CommandOutcome both = saved.run(
        {"advise", "CASE", "--household", "--and", "--born", "1970-01", "--plan", "100x15"});
    BOOST_TEST(both.status == 2);
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_a_case_is_said) {
    const Saved saved{mother()};
    const CommandOutcome missing = saved.run({"compare", "nowhere.yibizhang"});
    BOOST_TEST(missing.status == 3);
    BOOST_TEST(missing.err.find("nowhere.yibizhang") != std::string::npos);
    BOOST_TEST(saved.run({"policy", "list", "CASE"}).status == 2);
    BOOST_TEST(saved.run({"compare", "CASE", saved.file}).status == 2);
    // A file to be written that is called so is no case.
    const CommandOutcome written = saved.run({"export", "--place", "430100", "-o", "a.yibizhang"});
    BOOST_TEST(written.err.find("does not exist") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
