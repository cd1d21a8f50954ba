// SPDX-License-Identifier: Apache-2.0
#include "in_process.hpp"
#include "store/policy_file.hpp"
#include "support/policy_files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace pension {

namespace {

/// The tiers of a place in November 2026, the lowest and the highest.
std::pair<Money, Money> ends_of_tiers(const PolicyBook& book, AreaCode place) {
    const auto rules = book.rules(place, Group::ordinary);
    const char* when = place == 120'000 ? "2024-12" : "2026-11";
    const auto offered = offered_amounts(rules.tiers.at(month(when)).value()->value);
    return {offered.front(), offered.back()};
}

std::string fifteen_years(Money tier) {
    return fmt::format("{}x15", tier.fen() / 100);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(provinces)

// Tianjin's rule ran out in 2024 and goes on here; see shapes_test.
BOOST_AUTO_TEST_CASE(every_province_reckons_its_lowest_and_its_highest_tier) {
    const auto book = load_policy(shipped_policy()).value();
    const CommandLine line;
    for (const int province : {11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41,
                               42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65}) {
        const AreaCode code = AreaCode{province} * 10'000;
        BOOST_TEST_CONTEXT(code) {
            BOOST_REQUIRE(book->find(code));
            const auto [lowest, highest] = ends_of_tiers(*book, code);
            std::vector<std::string> question{"compare",
                                              "--place",
                                              fmt::format("{:06}", code),
                                              "--as-of",
                                              "2026-11",
                                              "--plan",
                                              fifteen_years(lowest),
                                              "--plan",
                                              fifteen_years(highest),
                                              "--format",
                                              "json"};
            if (province == 12) question.emplace_back("--assume-latest");
            const CommandOutcome outcome = line.run(question);
            BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
            const Json plans = Json::parse(outcome.out)["plans"];
            BOOST_TEST(plans[0]["monthly"].is_string());
            BOOST_TEST(plans[1]["monthly"].is_string());
        }
    }
}

// What the page of Tianjin's table prints for a base of 307: 378 yuan a month after fifteen years
// of the lowest tier, 847 of the highest. (600 + 60) × 15 ÷ 139 = 71.22, (4 800 + 200) × 15 ÷ 139 =
// 539.57.
BOOST_AUTO_TEST_CASE(tianjin_pays_what_its_table_prints) {
    const CommandOutcome outcome =
        CommandLine{}.run({"compare", "--place", "天津", "--as-of", "2023-11", "--plan", "600x15",
                           "--plan", "4800x15", "--format", "json"});
    BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
    const Json plans = Json::parse(outcome.out)["plans"];
    BOOST_TEST(plans[0]["base"] == "307.00");
    BOOST_TEST(plans[0]["monthly"] == "378.22");
    BOOST_TEST(plans[1]["monthly"] == "846.57");
}

BOOST_AUTO_TEST_CASE(a_county_without_figures_gets_those_of_its_province_and_is_told) {
    const CommandOutcome outcome =
        CommandLine{}.run({"compare", "--place", "麻城", "--as-of", "2026-11", "--plan", "300x15",
                           "--format", "json"});
    BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
    const Json json = Json::parse(outcome.out);
    BOOST_TEST(json["policy"]["place"] == "420000");
    const auto& warnings = json["warnings"];
    BOOST_TEST(std::ranges::any_of(warnings, [](const Json& each) {
        return each["code"] == "place_stands_above" &&
               each["message"].get<std::string>().find("麻城市") != std::string::npos;
    }));
}

BOOST_AUTO_TEST_CASE(a_name_of_many_counties_is_asked_about) {
    const CommandOutcome outcome = CommandLine{}.run(
        {"compare", "--place", "鼓楼区", "--as-of", "2026-11", "--plan", "300x15"});
    BOOST_TEST(outcome.status == 2);
    BOOST_TEST(outcome.err.find("350102 福州市鼓楼区") != std::string::npos, outcome.err);
}

BOOST_AUTO_TEST_CASE(every_place_is_found_with_what_is_known_of_it) {
    const CommandLine line;
    const CommandOutcome counties = line.run({"policy", "list", "--search", "macheng"});
    BOOST_REQUIRE_MESSAGE(counties.status == 0, counties.err);
    BOOST_TEST(counties.out.find("Macheng 421181") != std::string::npos, counties.out);
    BOOST_TEST(counties.out.find("tiers of Hubei") != std::string::npos, counties.out);
    const CommandOutcome own = line.run({"policy", "list", "--search", "贵阳"});
    BOOST_TEST(own.out.find("520100") != std::string::npos, own.out);
    BOOST_TEST(own.out.find("some figures") != std::string::npos, own.out);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
