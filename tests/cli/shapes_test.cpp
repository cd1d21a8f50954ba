// SPDX-License-Identifier: Apache-2.0
#include "in_process.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

// The shapes that local rules have, each at the place that has it. Without interest; a leaflet's
// subsidies of fifteen years are fifteen times that of one.

namespace pension {

namespace {

using Arguments = std::vector<std::string>;

CommandOutcome asked(Arguments arguments) {
    arguments.insert(arguments.begin(), "compare");
    arguments.insert(arguments.end(), {"--format", "json"});
    return CommandLine{}.run(arguments);
}

Json answered(Arguments arguments) {
    const CommandOutcome outcome = asked(std::move(arguments));
    BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
    return Json::parse(outcome.out);
}

Json leaflet(const char* place, const char* as_of, const char* plan, Arguments more = {}) {
    more.insert(more.begin(), {"--place", place, "--as-of", as_of, "--plan", plan});
    return answered(std::move(more));
}

bool warns(const Json& json, const char* code) {
    return std::ranges::any_of(json["warnings"],
                               [&](const Json& each) { return each["code"] == code; });
}

std::string refusal(const char* place, const char* as_of, const char* plan,
                    const std::vector<std::string>& more = {}) {
    std::vector<std::string> options{"--place", place, "--as-of", as_of, "--plan", plan};
    options.insert(options.end(), more.begin(), more.end());
    const CommandOutcome outcome = asked(options);
    BOOST_TEST(outcome.status != 0);
    return outcome.err;
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(shapes)

// Bands: 1 000 up to 2 000 earn 60, up to 4 000 90, up to 6 000 120, up to 9 000 150; the upper end
// of a band belongs to the next one.
BOOST_AUTO_TEST_CASE(beijing_takes_any_amount_within_its_band) {
    for (const auto& [plan, subsidies] : {std::pair{"1000x15", "900.00"},
                                          {"1999.99x15", "900.00"},
                                          {"2000x15", "1350.00"},
                                          {"3456.78x15", "1350.00"},
                                          {"6000x15", "2250.00"},
                                          {"9000x15", "2250.00"}})
        BOOST_TEST(leaflet("110000", "2026-11", plan)["plans"][0]["subsidies"] == subsidies, plan);
    BOOST_TEST(holds(refusal("110000", "2026-11", "900x15"), "1000"));
    BOOST_TEST(holds(refusal("110000", "2026-11", "9000.01x15"), "nearest: 9000"));
}

// Sixteen years at 1 000: the sixteenth earns nothing any more.
BOOST_AUTO_TEST_CASE(beijing_pays_the_subsidy_for_fifteen_years) {
    const Json json = leaflet("110000", "2026-11", "1000x16");
    BOOST_TEST(json["plans"][0]["subsidies"] == "900.00");
    BOOST_TEST(warns(json, "subsidy_limited"));
    BOOST_TEST(!warns(leaflet("110000", "2026-11", "1000x15"), "subsidy_limited"));
}

BOOST_AUTO_TEST_CASE(hubei_and_hainan_take_any_multiple_of_a_hundred) {
    BOOST_TEST(leaflet("420000", "2026-11", "1300x15")["plans"][0]["subsidies"] == "2700.00");
    const std::string err = refusal("460000", "2026-11", "350x15");
    BOOST_TEST(holds(err, "nearest: 300, 400"), err);
}

// 10 % of the tier: 30 at 300, 300 at 3 000.
BOOST_AUTO_TEST_CASE(guizhou_pays_a_share_of_the_payment) {
    BOOST_TEST(leaflet("520000", "2026-11", "300x15")["plans"][0]["subsidies"] == "450.00");
    BOOST_TEST(leaflet("520000", "2026-11", "3000x15")["plans"][0]["subsidies"] == "4500.00");
}

// 60 for everybody and 10 % of every tier but 200: 60, 90, 610.
BOOST_AUTO_TEST_CASE(urumqi_pays_a_flat_sum_and_a_share) {
    BOOST_TEST(leaflet("650100", "2026-11", "200x15")["plans"][0]["subsidies"] == "900.00");
    BOOST_TEST(leaflet("650100", "2026-11", "300x15")["plans"][0]["subsidies"] == "1350.00");
    BOOST_TEST(leaflet("650100", "2026-11", "5500x15")["plans"][0]["subsidies"] == "9150.00");
}

// 40 at 200 and 10 more for each hundred, up to 110 at 900.
BOOST_AUTO_TEST_CASE(hainan_adds_for_each_hundred_up_to_a_limit) {
    BOOST_TEST(leaflet("460000", "2026-11", "200x15")["plans"][0]["subsidies"] == "600.00");
    BOOST_TEST(leaflet("460000", "2026-11", "700x15")["plans"][0]["subsidies"] == "1350.00");
    BOOST_TEST(leaflet("460000", "2026-11", "900x15")["plans"][0]["subsidies"] == "1650.00");
    BOOST_TEST(leaflet("460000", "2026-11", "2000x15")["plans"][0]["subsidies"] == "1650.00");
}

// 24 or 60 months of the nation's 163.
BOOST_AUTO_TEST_CASE(hainan_grants_by_the_kind_of_burial) {
    const auto grant = [](const Json& json) {
        return json["plans"][0]["lifetimes"][0]["funeral_grant"];
    };
    const Json lower = leaflet("460000", "2026-11", "200x15", {"--age-at-death", "77"});
    BOOST_TEST(grant(lower) == "3912.00");
    BOOST_TEST(warns(lower, "lower_grant_taken"));
    const Json cremation =
        leaflet("460000", "2026-11", "200x15", {"--age-at-death", "77", "--burial", "cremation"});
    BOOST_TEST(grant(cremation) == "9780.00");
    BOOST_TEST(!warns(cremation, "lower_grant_taken"));
}

// Paid in the Decembers in which the person is 46 to 60. Men: nine years of 360 and six of 420;
// women: four of 360 and eleven of 420.
BOOST_AUTO_TEST_CASE(suzhou_paid_by_age_and_sex) {
    const auto subsidies = [](Arguments more) {
        return leaflet("320500", "2018-01", "1200x15", std::move(more))["plans"][0]["subsidies"];
    };
    BOOST_TEST(subsidies({"--sex", "male"}) == "5760.00");
    BOOST_TEST(subsidies({"--sex", "female"}) == "6060.00");
    const Json unknown = leaflet("320500", "2018-01", "1200x15");
    BOOST_TEST(unknown["plans"][0]["subsidies"] == "5760.00");
    BOOST_TEST(warns(unknown, "lower_subsidy_taken"));
}

BOOST_AUTO_TEST_CASE(chengdu_measures_its_tiers_on_a_wage_base) {
    BOOST_TEST(leaflet("510100", "2025-06", "1132.20x15")["plans"][0]["own_paid"] == "16983.00");
    BOOST_TEST(leaflet("510100", "2025-06", "5661x15")["plans"][0]["own_paid"] == "84915.00");
    // What lies between was not printed: not known, which is not refused.
    BOOST_TEST(asked({"--place", "510100", "--as-of", "2025-06", "--plan", "2000x15"}).status == 4);
}

BOOST_AUTO_TEST_CASE(jinhua_keeps_a_tier_for_who_had_it) {
    BOOST_TEST(holds(refusal("330700", "2026-11", "7500x15"), "7500"));
    const auto paid = [](const char* record) {
        return asked({"--place", "330700", "--as-of", "2026-11", "--born", "1970-01",
                      "--scheme-start", "2010-01", "--plan", record});
    };
    const CommandOutcome kept = paid("2012-2023:7500,=100000@2023-12,2024-2029:7500");
    BOOST_TEST(kept.status == 0, kept.err);
    const CommandOutcome broken =
        paid("2012-2023:7500,=100000@2023-12,2024:7500,2025:300,2026-2029:7500");
    BOOST_TEST(broken.status != 0);
    BOOST_TEST(holds(broken.err, "7500"), broken.err);
}

// Born in December 1966, paid from January 2027 on. Registered since June 2022: five full years in
// June 2027, so in the first year five payments of 130 and seven of 310.
BOOST_AUTO_TEST_CASE(xiamen_pays_by_the_years_of_registration) {
    const Json lower = leaflet("350200", "2026-11", "200x15");
    BOOST_TEST(lower["plans"][0]["base"] == "130.00");
    BOOST_TEST(warns(lower, "lower_base_taken"));
    const Json higher = leaflet("350200", "2026-11", "200x15", {"--hukou", "2000-01"});
    BOOST_TEST(higher["plans"][0]["base"] == "310.00");
    BOOST_TEST(!warns(higher, "lower_base_taken"));
    const Json json = answered({"--place", "350200", "--as-of", "2026-11", "--born", "1966-12",
                                "--hukou", "2022-06", "--scheme-start", "2010-01", "--age-at-death",
                                "61", "--plan", "2010-2025:200,=1390@2025-12,2026:200@2026-12"});
    const Json& plan = json["plans"][0];
    BOOST_TEST(plan["first_pension_month"] == "2027-01");
    BOOST_TEST(plan["base"] == "130.00");
    // 1 390 + 200 + 40 = 1 630 ÷ 139 = 11.73: 5 × 141.73 + 7 × 321.73 = 2 960.76.
    BOOST_TEST(plan["account"] == "1630.00");
    BOOST_TEST(plan["lifetimes"][0]["received"] == "2960.76");
}

BOOST_AUTO_TEST_CASE(suzhou_takes_fifteen_years_paid_for_twenty_registered) {
    const Json json = leaflet("320500", "2018-01", "1200x15", {"--sex", "male"});
    BOOST_TEST(json["plans"][0]["base"] == "460.00");
    BOOST_TEST(!warns(json, "lower_base_taken"));
}

// The rule ended in December 2024 and nothing came in its place; the nation's holds again.
BOOST_AUTO_TEST_CASE(tianjins_rule_ran_out) {
    const Json above = leaflet("120000", "2026-11", "600x15");
    BOOST_TEST(warns(above, "ran_out"));
    // The nation's 60 for 500 and more, not Tianjin's own 70 at 900.
    BOOST_TEST(leaflet("120000", "2026-11", "900x15")["plans"][0]["subsidies"] == "900.00");
    BOOST_TEST(leaflet("120000", "2024-12", "900x15")["plans"][0]["subsidies"] == "1050.00");
    BOOST_TEST(holds(refusal("120000", "2026-11", "4800x15"), "nearest: 2000"));
    const Json going_on = leaflet("120000", "2026-11", "600x15", {"--assume-latest"});
    BOOST_TEST(going_on["plans"][0]["monthly"] == "378.22");
    BOOST_TEST(warns(going_on, "assumed_latest"));
    const Json highest = leaflet("120000", "2026-11", "4800x15", {"--assume-latest"});
    BOOST_TEST(highest["plans"][0]["monthly"] == "846.57");
    BOOST_TEST(!warns(leaflet("120000", "2024-12", "600x15"), "assumed_latest"));
}

// Changchun, born in 1960-03 (60 in 2020-03), the scheme there taken to have begun in 2011-07: nine
// years were left, 2011 to 2019. Six before it, paid in 2014, earn the 60 yuan of 500 as those in
// time do, 15 × 60; a year missed and paid in 2014 earns nothing, 14 × 60.
BOOST_AUTO_TEST_CASE(changchun_subsidises_the_years_before_the_scheme) {
    const auto plan = [](const char* born, const char* record) {
        return answered({"--place", "220100", "--as-of", "2014-12", "--born", born,
                         "--scheme-start", "2011-07", "--assume-earliest", "--plan",
                         record})["plans"][0];
    };
    const auto subsidies = [&](const char* record) { return plan("1960-03", record)["subsidies"]; };
    BOOST_TEST(subsidies("2005-2010:500@2014-12,2011-2019:500") == "900.00");
    BOOST_TEST(subsidies("2005-2007:500@2014-11,2008-2010:500@2014-12,2011-2019:500") == "900.00");
    BOOST_TEST(subsidies("2005-2010:500@2014-12,2011:500,2012:500@2014-12,2013-2019:500") ==
               "840.00");
    // Born in 1953-03, 60 in 2013-03 and not insured: 2011 and 2012 without subsidy, and the
    // pension from the month after.
    const Json late = plan("1953-03", "2011-2012:500@2014-12");
    BOOST_TEST(late["subsidies"] == "0.00");
    BOOST_TEST(late["first_pension_month"] == "2015-01");
}

// The same person has paid 2011 to 2019: six years before the scheme are missing to fifteen. Each
// with the nation's 30 for 100 yuan, 6 × 130 = 780, ÷ 139 = 5.61; 600 ÷ 5.61 = 106.95.
BOOST_AUTO_TEST_CASE(years_before_the_scheme_are_priced_where_they_may_be_paid) {
    const auto before = [](const char* place, const char* record) {
        const CommandOutcome outcome =
            CommandLine{}.run({"advise", "--place", place, "--as-of", "2014-12", "--born",
                               "1960-03", "--scheme-start", "2011-07", "--assume-earliest",
                               "--plan", record, "--backpay", "--format", "json"});
        BOOST_REQUIRE_MESSAGE(outcome.status == 0, outcome.err);
        return Json::parse(outcome.out)["before_scheme"];
    };
    const Json six = before("220100", "2011-2019:500");
    BOOST_TEST((six["years"] == Json{2005, 2006, 2007, 2008, 2009, 2010}));
    BOOST_TEST(six["cost"] == "600.00");
    BOOST_TEST(six["brings"]["extra_account"] == "780.00");
    BOOST_TEST(six["brings"]["extra_monthly"] == "5.61");
    BOOST_TEST(six["brings"]["payback_payments"] == 107);
    // One of them is paid, and the rule of a place without such years offers none.
    BOOST_TEST(before("220100", "2010:500@2014-11,2011-2019:500")["years"].size() == 5U);
    BOOST_TEST(before("420100", "2012-2019:500").is_null());
}

// Fuzhou, born in 1960-03, the scheme taken to have begun in 2010-07: five years before it in one
// sum in 2015 earn the nation's 60 at 500 each; in two months nothing.
// In time: 2010 to 2018 nine times 60, in 2019 Fujian's 70. 5 × 60 + 9 × 60 + 70 = 910.
BOOST_AUTO_TEST_CASE(fuzhou_subsidises_the_missing_years_in_one_sum) {
    const auto subsidies = [](const char* record) {
        return answered({"--place", "350100", "--as-of", "2015-12", "--born", "1960-03",
                         "--scheme-start", "2010-07", "--assume-earliest", "--plan",
                         record})["plans"][0]["subsidies"];
    };
    BOOST_TEST(subsidies("2005-2009:500@2015-12,2010-2019:500") == "910.00");
    BOOST_TEST(subsidies("2005-2007:500@2015-11,2008-2009:500@2015-12,2010-2019:500") == "610.00");
}

// Tianjin, fifteen years in one sum: 60 a year, at 3 000 as at 600; fourteen, or at 44, nothing.
BOOST_AUTO_TEST_CASE(tianjin_takes_fifteen_years_in_one_sum) {
    const auto subsidies = [](const char* born, const char* record) {
        return answered({"--place", "120000", "--as-of", "2019-06", "--born", born,
                         "--scheme-start", "2010-01", "--plan", record})["plans"][0]["subsidies"];
    };
    BOOST_TEST(subsidies("1970-06", "2004-2018:3000@2019-06") == "900.00");
    BOOST_TEST(subsidies("1970-06", "2004-2018:600@2019-06") == "900.00");
    BOOST_TEST(subsidies("1970-06", "2005-2018:3000@2019-06") == "0.00");
    BOOST_TEST(subsidies("1974-07", "2004-2018:3000@2019-06") == "0.00");
    // The fixed sixty stand in the rule for back-payments, not in the table of subsidies.
    const CommandOutcome told = CommandLine{}.run(
        {"explain", "--place", "120000", "--as-of", "2019-06", "--born", "1970-06",
         "--scheme-start", "2010-01", "--plan", "2004-2018:3000@2019-06", "--format", "json"});
    const Json steps = Json::parse(told.out)["steps"];
    const auto sum = std::ranges::find_if(steps, [](const Json& step) {
        return step["inputs"].front()["name"] == "Subsidy a year" && step["result"] == "900.00";
    });
    BOOST_REQUIRE(sum != steps.end());
    const auto document = (*sum)["inputs"].front()["source"]["document"].get<std::string>();
    BOOST_TEST(holds(document, "一次缴费"), document);
}

// Hunan's 100 with its 30 is for people in hardship alone: 15 × 30.
BOOST_AUTO_TEST_CASE(hunan_keeps_a_hundred_for_people_in_hardship) {
    BOOST_TEST(leaflet("430000", "2026-11", "100x15",
                       {"--group", "severely_disabled"})["plans"][0]["subsidies"] == "450.00");
    const std::string err = refusal("430000", "2026-11", "100x15");
    BOOST_TEST(holds(err, "only for people in hardship"), err);
    BOOST_TEST(holds(err, "nearest: 300"), err);
    const std::string dated =
        refusal("430000", "2026-11", "2026-2030:100", {"--born", "1975-03", "--assume-latest"});
    BOOST_TEST(holds(dated, "only for people in hardship"), dated);
    const CommandOutcome shown = CommandLine{}.run({"policy", "show", "430000"});
    BOOST_TEST(holds(shown.out, "100 (only people in hardship) 300"), shown.out);
}

// Whoever has only the nation's base pension gets at least these sums, and is told so.
BOOST_AUTO_TEST_CASE(places_side_by_side_say_whose_sums_are_the_nations_least) {
    const CommandOutcome text =
        CommandLine{}.run({"policy", "compare", "430100@2026-11", "110000@2026-11"});
    BOOST_TEST(holds(text.out, "Beijing 2026-11: "), text.out);
    BOOST_TEST(!holds(text.out, "Changsha 2026-11: "), text.out);
    const Json json = Json::parse(
        CommandLine{}
            .run({"policy", "compare", "430100@2026-11", "110000@2026-11", "--format", "json"})
            .out);
    BOOST_TEST(json["one"]["warnings"].empty());
    BOOST_TEST(warns(json["other"], "national_base_used"));
}

// Putian has nothing of its own: Fujian's subsidies are only the least for it.
BOOST_AUTO_TEST_CASE(a_provincial_least_is_said_to_be_one) {
    const Json json = leaflet("350300", "2026-11", "200x15");
    const auto of = [&](const char* code, const char* rule) {
        return std::ranges::any_of(json["warnings"], [&](const Json& each) {
            return each["code"] == code && holds(each["message"], rule);
        });
    };
    BOOST_TEST(of("floor_used", "\"Contribution subsidy\" in Fujian"));
    BOOST_TEST(of("floor_used", "\"Base pension\" in Fujian"));
    BOOST_TEST(!of("inherited_figure", "\"Contribution subsidy\""));
    const CommandOutcome shown = CommandLine{}.run({"policy", "show", "350000"});
    BOOST_TEST(holds(shown.out, "(the least)"), shown.out);
}

// Every tier from 2 000 on at least 200 in Zhejiang; below it the nation's 30 and 60.
BOOST_AUTO_TEST_CASE(zhejiang_lays_down_a_least_from_two_thousand_on) {
    BOOST_TEST(leaflet("330000", "2026-11", "300x15")["plans"][0]["subsidies"] == "450.00");
    BOOST_TEST(leaflet("330000", "2026-11", "1000x15")["plans"][0]["subsidies"] == "900.00");
    BOOST_TEST(leaflet("330000", "2026-11", "7000x15")["plans"][0]["subsidies"] == "3000.00");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
