// SPDX-License-Identifier: Apache-2.0
#include "in_process.hpp"
#include "store/policy_file.hpp"
#include "store/policy_shelf.hpp"
#include "support/policy_files.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <utility>

// Totals that the pages of the provinces print beside their rules.

namespace pension {

namespace {

Json first_plan(std::vector<std::string> more) {
    more.insert(more.begin(), "compare");
    more.insert(more.end(), {"--format", "json"});
    const CommandOutcome outcome = CommandLine{}.run(more);
    BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
    return Json::parse(outcome.out)["plans"][0];
}

/// "378.22" is 378, "846.57" 847.
int whole_yuan(const Json& amount) {
    const std::string text = amount;
    const int yuan = std::stoi(text);
    return text.at(text.find('.') + 1) >= '5' ? yuan + 1 : yuan;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(printed_totals)

// Tianjin, base 307, fifteen years of each of its ten tiers.
BOOST_AUTO_TEST_CASE(tianjins_ten_tiers) {
    for (const auto& [tier, printed] : {std::pair{600, 378},
                                        {900, 412},
                                        {1200, 445},
                                        {1500, 479},
                                        {1800, 512},
                                        {2400, 579},
                                        {3000, 646},
                                        {3600, 713},
                                        {4200, 780},
                                        {4800, 847}})
        BOOST_TEST(whole_yuan(first_plan({"--place", "120000", "--as-of", "2023-11", "--plan",
                                          std::to_string(tier) + "x15"})["monthly"]) == printed,
                   tier);
}

// Chengdu 2022: what fifteen years at once come to with the subsidies of its five tiers.
BOOST_AUTO_TEST_CASE(chengdus_five_sums_of_fifteen_years) {
    for (const auto& [tier, printed] : {std::pair{"919.32", "16547.40"},
                                        {"1838.64", "33094.80"},
                                        {"2757.96", "49644.00"},
                                        {"3677.28", "66191.40"},
                                        {"4596.60", "82738.80"}})
        BOOST_TEST(first_plan({"--place", "510100", "--as-of", "2022-06", "--unconfirmed", "--plan",
                               std::string{tier} + "x15"})["account"] == printed,
                   tier);
}

// Hohhot: fifteen years of its top tier.
BOOST_AUTO_TEST_CASE(hohhots_hundred_and_five_thousand) {
    BOOST_TEST(first_plan({"--place", "150100", "--as-of", "2022-11", "--unconfirmed", "--plan",
                           "7000x15"})["own_paid"] == "105000.00");
}

// Guiyang: thirty years bring 150 more. 15 × 10.
BOOST_AUTO_TEST_CASE(guiyangs_thirty_years) {
    BOOST_TEST(first_plan({"--place", "520100", "--as-of", "2021-06", "--unconfirmed", "--plan",
                           "300x30"})["long_payer"] == "150.00");
}

// Hangzhou 2020: 250 from 65, 255 from 70, 260 from 75 on, base and supplement together.
BOOST_AUTO_TEST_CASE(hangzhous_totals_by_age) {
    const auto book = load_policy(shipped_policy().parent_path() / unconfirmed_file_name).value();
    const ResidentRules rules = book->rules(330100, Group::ordinary);
    const Month then = parse_month("2020-01").value();
    for (const auto& [age, printed] : {std::pair{65, 250}, {70, 255}, {75, 260}}) {
        const Money total =
            base_at(rules.base_pension.at(then).value()->value, {age * 12}) +
            old_age_supplement_at(rules.old_age_supplement.at(then).value()->value, age * 12);
        BOOST_TEST((total == Money::from_yuan(printed)), age);
    }
}

// Henan 2023: a funeral grant of 1 476, twelve times its least of 123.
BOOST_AUTO_TEST_CASE(henans_funeral_grant) {
    const Json plan = first_plan(
        {"--place", "410000", "--as-of", "2023-06", "--plan", "200x15", "--age-at-death", "77"});
    BOOST_TEST(plan["lifetimes"][0]["funeral_grant"] == "1476.00");
}

// Tibet 2022: six months of its 215.
BOOST_AUTO_TEST_CASE(tibets_funeral_grant) {
    const Json plan = first_plan(
        {"--place", "540000", "--as-of", "2022-06", "--plan", "200x15", "--age-at-death", "77"});
    BOOST_TEST(plan["lifetimes"][0]["funeral_grant"] == "1290.00");
}

// Qinghai 2020: 180, from 65 on 5 more, from 70 on 10 more.
BOOST_AUTO_TEST_CASE(qinghais_base_by_age) {
    const auto book = load_policy(shipped_policy()).value();
    const ResidentRules rules = book->rules(630000, Group::ordinary);
    const BaseBands& bands = rules.base_pension.at(parse_month("2020-07").value()).value()->value;
    for (const auto& [age, printed] : {std::pair{64, 180}, {65, 185}, {69, 185}, {70, 190}})
        BOOST_TEST((base_at(bands, {age * 12}) == Money::from_yuan(printed)), age);
}

// A county whose page lost its name: 213, and 2 more from 65 and from 75 on: 213, 215, 217.
BOOST_AUTO_TEST_CASE(a_nameless_countys_totals_by_age) {
    const OldAgeSteps steps{{780, Money::from_yuan(2), true}, {900, Money::from_yuan(2), true}};
    const BaseBands bands = one_band(Money::from_yuan(213));
    for (const auto& [age, printed] : {std::pair{60, 213}, {65, 215}, {74, 215}, {75, 217}})
        BOOST_TEST((base_at(bands, {age * 12}) + old_age_supplement_at(steps, age * 12) ==
                    Money::from_yuan(printed)),
                   age);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
