// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/moves.hpp"

#include "calc/advice/ways.hpp"
#include "calc/county.hpp"
#include "calc/resident/figure_warnings.hpp"
#include "policy/joined_rules.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

// 转移养老保险关系: who moves while paying takes account and years along and goes on by the rules
// of the new place; who draws stays.
namespace pension {

namespace {

constexpr AreaCode county_code = 999901;
constexpr AreaCode town_code = 999902;

/// Another county. The scheme began in 2010-07. Tiers 400 and 600 since 2012 with 45 and 70 of
/// subsidy, since 2022 55 and 80. Base 90, since 2023 130; 2 yuan for each year beyond 15.
ResidentRules town() {
    ResidentRules rules = county();
    rules.place = {town_code, 0, "另县", "Another county", "lx"};
    rules.tiers = dated<TierList>(Topic::tiers, {{"2012-01", tiers({400, 600})}});
    rules.subsidies = dated<SubsidySteps>(
        Topic::subsidies, {{"2012-01", {{yuan("400"), yuan("45")}, {yuan("600"), yuan("70")}}},
                           {"2022-01", {{yuan("400"), yuan("55")}, {yuan("600"), yuan("80")}}}});
    rules.base_pension =
        dated<BaseBands>(Topic::base_pension,
                         {{"2012-01", one_band(yuan("90"))}, {"2023-01", one_band(yuan("130"))}});
    rules.long_payer_supplement = dated<LongPayerBrackets>(Topic::long_payer_supplement,
                                                           {{"2012-01", {{16, {}, yuan("2")}}}});
    rules.scheme_start =
        dated<SchemeStart>(Topic::scheme_start, {{"2010-07", SchemeStart{month("2010-07")}}});
    return rules;
}

/// The county until the month before, then the town.
Case moving(const char* move, Case question) {
    question.place = town_code;
    question.earlier = {{county_code, Group::ordinary, month(move) - Months{1}}};
    return question;
}

ResidentRules rules_of(const Case& question, const ResidentRules& to = town()) {
    return joined({{county(), question.earlier.front()}}, to, question.group);
}

Result<Comparison> compared(const Case& question, const ResidentRules& to = town()) {
    return compare(question, rules_of(question, to), Tell::derivation);
}

/// Somebody born in 1966-01 who moved in 2020-03.
Error refusal(const char* plan, const char* move = "2020-03", const ResidentRules& to = town()) {
    const auto result = compared(moving(move, dated_case("1966-01", {plan})), to);
    BOOST_REQUIRE(!result);
    return result.error();
}

bool warns(const std::vector<Warning>& warnings, WarningCode code, std::string_view place) {
    return std::ranges::any_of(warnings, [&](const Warning& warning) {
        return warning.code == code && std::ranges::any_of(warning.facts, [&](const auto& fact) {
                   return fact.first == "place" && fact.second == place;
               });
    });
}

constexpr const char* sixteen_years = "2010-2017:500,2018-2019:300,2020-2025:600";

}  // namespace

BOOST_AUTO_TEST_SUITE(moves)

// In the county 8 × (500 + 60) and 2 × (300 + 50), in the town 2 × (600 + 70) and, since 2022,
// 4 × (600 + 80): own 4000 + 600 + 3600 = 8200, subsidies 480 + 100 + 140 + 320 = 1040, account
// 9240. Sixteen years by 2025, 60 in 2026-01, so paid from 2026-02 on, by the town: base 130, for
// the sixteenth year 2, 9240 ÷ 139 = 66.4748; together 198.4748.
BOOST_AUTO_TEST_CASE(account_and_years_move_along_and_the_new_place_pays) {
    const auto result = compared(moving("2020-03", dated_case("1966-01", {sixteen_years}))).value();
    const Projection& made = result.plans[0].projection;
    BOOST_TEST(made.own_paid.value() == yuan("8200"));
    BOOST_TEST(made.subsidies.value() == yuan("1040"));
    BOOST_TEST(made.account.balance == yuan("9240"));
    BOOST_TEST(iso(made.start.first) == "2026-02");
    BOOST_TEST(made.eligibility->years_paid == 16);
    BOOST_TEST(made.parts.base_pension == yuan("130"));
    BOOST_TEST(made.parts.long_payer_supplement.value() == yuan("2"));
    BOOST_TEST(made.parts.monthly == yuan("198.47"));
    BOOST_TEST(!warns(result.warnings, WarningCode::scheme_start_of_last_place, "另县"));
}

// A payment of March is the town's, one of February the county's.
BOOST_AUTO_TEST_CASE(the_month_of_the_move_is_the_new_places) {
    const Case question = moving("2020-03", dated_case("1966-01", {}));
    for (const char* plan : {"2020:400@2020-03", "2020:300@2020-02"})
        BOOST_TEST(
            bool{contributions(record(plan), calendar("1966-01", county()), rules_of(question))});
    BOOST_TEST(fact(refusal("2020:300@2020-03"), "place") == "另县");
    BOOST_TEST(fact(refusal("2020:400@2020-02"), "place") == "某县");
}

// 600 was never a tier of the county, 500 never one of the town.
BOOST_AUTO_TEST_CASE(a_payment_is_refused_by_the_place_in_which_it_was_made) {
    const Error before = refusal("2015:600");
    BOOST_TEST((before.code == ErrorCode::tier_not_offered));
    BOOST_TEST(fact(before, "place") == "某县");
    BOOST_TEST(fact(before, "place_en") == "A county");
    const Error after = refusal("2021:500");
    BOOST_TEST((after.code == ErrorCode::tier_not_offered));
    BOOST_TEST(fact(after, "place") == "另县");
    const Error too_much = refusal("2021:600,2021:400");
    BOOST_TEST((too_much.code == ErrorCode::cap_passed));
    BOOST_TEST(fact(too_much, "place") == "另县");
}

// 2018 and 2019 were not paid in the county, 2021 not in the town: each can be paid today at the
// town's lowest tier. 2029 is still to come.
BOOST_AUTO_TEST_CASE(gaps_of_both_places_are_filled_where_the_person_is_today) {
    const Case question =
        moving("2020-03", dated_case("1970-01", {"2010-2017:500,2020:600,2022-2028:600"}));
    const auto at = standing(question, rules_of(question)).value();
    BOOST_TEST(at.eligibility.years_paid == 16);
    std::vector<int> years;
    for (const Gap& gap : at.eligibility.gaps) {
        years.push_back(gap.year);
        BOOST_TEST(gap.cost.value() == yuan("400"));
    }
    BOOST_TEST((years == std::vector{2018, 2019, 2021, 2029}));
}

// The county's scheme began in 2010-01; that the town's began later is nothing to a payment made in
// the county, but it is to one made in the town.
BOOST_AUTO_TEST_CASE(a_payment_is_measured_on_the_scheme_of_its_place) {
    ResidentRules late = town();
    late.scheme_start =
        dated<SchemeStart>(Topic::scheme_start, {{"2012-03", SchemeStart{month("2012-03")}}});
    const Error error = refusal("2010:500,2012:400@2012-02", "2012-01", late);
    BOOST_TEST((error.code == ErrorCode::payment_before_scheme));
    BOOST_TEST(fact(error, "month") == "2012-02");
    BOOST_TEST(fact(error, "place") == "另县");
}

// The town's figures begin in 2012; whoever came in 2011 finds none there.
BOOST_AUTO_TEST_CASE(before_the_new_places_first_figure_nothing_is_known) {
    const Error error = refusal("2011:400", "2011-03");
    BOOST_TEST((error.code == ErrorCode::no_policy_for_month));
    BOOST_TEST(fact(error, "first") == "2012-01");
    BOOST_TEST(fact(error, "place") == "另县");
    // Taken to have been the same before, the town's first figure reaches back, not the county's.
    Case question = moving("2011-03", dated_case("1966-01", {"2011:400,2012-2025:400"}));
    question.assumptions.earliest_known = true;
    const auto reckoned = compared(question).value();
    // 45 for 2011 to 2021, 55 for 2022 to 2025: 495 + 220.
    BOOST_TEST(reckoned.plans[0].projection.subsidies.value() == yuan("715"));
    // Nothing rests on the county; the town's figures stand under the county's code here.
    BOOST_TEST(!warns(reckoned.warnings, WarningCode::assumed_earliest, "某县"));
    BOOST_TEST(warns(reckoned.warnings, WarningCode::assumed_earliest_above, "另县"));
}

// 60 in 2026-01, the pension from 2026-02 on.
BOOST_AUTO_TEST_CASE(a_pension_in_payment_does_not_move) {
    const auto late = compared(moving("2026-02", dated_case("1966-01", {"2010-2025:500"})));
    BOOST_REQUIRE(!late);
    BOOST_TEST((late.error().code == ErrorCode::move_after_pension));
    BOOST_TEST(fact(late.error(), "month") == "2026-02");
    BOOST_TEST(fact(late.error(), "first") == "2026-02");
    const Case asked_for =
        moving("2030-01", dated_case("1966-01", {"2010-2017:500,2018-2025:300"}));
    BOOST_TEST(
        (standing(asked_for, rules_of(asked_for)).error().code == ErrorCode::move_after_pension));
    const auto last =
        compared(moving("2026-01", dated_case("1966-01", {"2010-2017:500,2018-2025:300"}))).value();
    BOOST_TEST(last.plans[0].projection.parts.base_pension == yuan("130"));
}

BOOST_AUTO_TEST_CASE(a_group_may_change_while_the_pension_is_paid) {
    Case question = dated_case("1966-01", {"2010-2017:500,2018-2025:300"});
    question.earlier = {{county_code, Group::ordinary, month("2029-12")}};
    question.group = Group::severely_disabled;
    question.place = county_code;
    const auto result = compare(question, rules_of(question, county())).value();
    BOOST_TEST(iso(result.plans[0].projection.start.first) == "2026-02");
    BOOST_TEST(warns(result.warnings, WarningCode::group_without_rules, "某县"));
}

BOOST_AUTO_TEST_CASE(stays_that_cannot_be_are_refused) {
    Case question = moving("2020-03", dated_case("1966-01", {sixteen_years}));
    BOOST_TEST(bool{check_stays(question)});
    question.earlier.push_back({town_code, Group::ordinary, month("2015-01")});
    BOOST_TEST((check_stays(question).error().code == ErrorCode::move_twice));
    question.earlier.back().until = month("2020-02");
    const Status twice = check_stays(question);
    BOOST_TEST((twice.error().code == ErrorCode::move_twice));
    BOOST_TEST(fact(twice.error(), "month") == "2020-03");
    Case leaflet = asked({"100x15"});
    leaflet.earlier = {{county_code, Group::ordinary, month("2010-01")}};
    BOOST_TEST((compare(leaflet, changsha()).error().code == ErrorCode::stays_of_dated_only));
}

// 60 in 2026-01. In the county the scheme began 192 months before, so 15 years are enough; in a
// place where it began in 2011-07, 174 months before, every year from 2011 on.
BOOST_AUTO_TEST_CASE(whose_start_of_the_scheme_decides_is_said_where_it_decides) {
    ResidentRules late = town();
    late.scheme_start =
        dated<SchemeStart>(Topic::scheme_start, {{"2011-07", SchemeStart{month("2011-07")}}});
    const Case question = moving("2020-03", dated_case("1966-01", {sixteen_years}));
    const auto result = compared(question, late).value();
    BOOST_TEST((result.plans[0].projection.eligibility->cohort == Cohort::every_year));
    BOOST_TEST(warns(result.warnings, WarningCode::scheme_start_of_last_place, "另县"));
}

// Who will move is told of the figures of today's place and of those he will find.
BOOST_AUTO_TEST_CASE(figures_of_each_place_are_looked_at) {
    ResidentRules inheriting = town();
    for (const auto& entry : inheriting.tiers.entries())
        std::const_pointer_cast<Provenance>(entry.provenance)->area = nation;
    const Case question = moving("2027-03", dated_case("1980-01", {"2010-2017:500"}));
    const auto warnings = figure_warnings(rules_of(question, inheriting), question, {});
    BOOST_TEST(warns(warnings, WarningCode::inherited_figure, "另县"));
    BOOST_TEST(!warns(warnings, WarningCode::inherited_figure, "某县"));
    BOOST_TEST(warns(warnings, WarningCode::stale_figure, "某县"));
}

// On subsistence allowance from 2018 to 2022, in a place where the government then pays 200 a year:
// not a year before, not a year after.
BOOST_AUTO_TEST_CASE(the_government_pays_in_the_years_of_the_group_only) {
    ResidentRules helped = county();
    GovernmentPayment rule;
    rule.amount = yuan("200");
    helped.government_payment =
        dated<GovernmentPayment>(Topic::government_payment, {{"2012-01", rule}});
    Case question = dated_case("1966-01", {"2010-2017:500,2018-2022:g,2023-2025:300"});
    question.earlier = {{county_code, Group::ordinary, month("2017-12")},
                        {county_code, Group::subsistence_allowance, month("2022-12")}};
    question.place = county_code;
    const std::vector<RulesOfStay> stays{{county(), question.earlier[0]},
                                         {helped, question.earlier[1]}};
    const ResidentRules rules = joined(stays, county(), Group::ordinary);
    const auto result = compare(question, rules).value();
    // 8 × 60, then 5 × 40 for 200 of the government, 3 × 50.
    BOOST_TEST(result.plans[0].projection.subsidies.value() == yuan("830"));
    // 8 × 500 + 5 × 200 + 3 × 300, and the subsidies.
    BOOST_TEST(result.plans[0].projection.account.balance == yuan("6730"));
    for (const char* plan : {"2017:g", "2023:g"}) {
        question.plans = {record(plan)};
        const auto refused = compare(question, rules);
        BOOST_REQUIRE(!refused);
        BOOST_TEST((refused.error().code == ErrorCode::government_pays_nothing));
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
