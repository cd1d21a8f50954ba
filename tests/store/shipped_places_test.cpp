// SPDX-License-Identifier: Apache-2.0

// The figures of each place as its source prints them, typed from there and not from the file.

#include "printing.hpp"
#include "store/shipped.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

namespace pension {

namespace {

ResidentRules rules_of(AreaCode place, Group group = Group::ordinary) {
    return shipped()->rules(place, group);
}

std::vector<Money> in_yuan(const std::vector<std::int64_t>& amounts) {
    std::vector<Money> money;
    for (const auto amount : amounts) money.push_back(yuan(amount));
    return money;
}

std::vector<Money> offered(const ResidentRules& rules, const char* when) {
    return offered_amounts(at(rules.tiers, when).value);
}

Money subsidy(const ResidentRules& rules, const char* when, std::int64_t paid) {
    return subsidy_of(at(rules.subsidies, when).value, yuan(paid));
}

/// May be made up, without subsidy, counts for the long-payer supplement.
const BackPaymentRule unsubsidised{true, false, true, false};

}  // namespace

BOOST_AUTO_TEST_SUITE(shipped_places)

// 武政规〔2021〕21号 二(一), 二(三)2: any multiple of 100 from 400 to 6000; 45 yuan at 400, 60
// from 500 on.
BOOST_AUTO_TEST_CASE(wuhans_tiers_and_subsidies_are_those_of_its_document) {
    const auto rules = rules_of(420100);
    const auto amounts = offered(rules, "2022-01");
    BOOST_TEST(amounts.size() == 57U);
    BOOST_TEST(amounts.front() == yuan(400));
    BOOST_TEST(amounts[1] == yuan(500));
    BOOST_TEST(amounts.back() == yuan(6000));
    BOOST_TEST(subsidy(rules, "2022-01", 399) == Money{});
    BOOST_TEST(subsidy(rules, "2022-01", 400) == yuan(45));
    BOOST_TEST(subsidy(rules, "2022-01", 499) == yuan(45));
    BOOST_TEST(subsidy(rules, "2022-01", 500) == yuan(60));
    BOOST_TEST(subsidy(rules, "2022-01", 6000) == yuan(60));
    const Provenance& where = *at(rules.tiers, "2026-11").provenance;
    BOOST_TEST(where.source->document_no == "武政规〔2021〕21号");
    BOOST_TEST(where.clause == "二(一)");
    BOOST_TEST((where.source->evidence == Evidence::official));
    BOOST_TEST((where.effect == EffectMonth::printed));
    // Before it, those of the nation.
    BOOST_TEST(at(rules.tiers, "2021-12").provenance->area == nation);
}

// 武政规〔2021〕21号 四(一)2: 2 yuan for each of the first 15 years, 3 for each one beyond; 五:
// back-paid years bear no subsidy, and count if paid before 60.
// 35 years by hand: 15 × 2 + 20 × 3 = 90 yuan a month.
BOOST_AUTO_TEST_CASE(wuhans_long_payers_have_two_brackets_and_back_paid_years_count) {
    const auto rules = rules_of(420100);
    const LongPayerBrackets printed{{1, 15, yuan(2)}, {16, {}, yuan(3)}};
    const auto& brackets = at(rules.long_payer_supplement, "2022-01").value;
    BOOST_TEST((brackets == printed));
    Money for_35_years;
    for (const LongPayerBracket& bracket : brackets)
        for (int year = bracket.from_year; year <= std::min(bracket.to_year.value_or(35), 35);
             ++year)
            for_35_years += bracket.per_year;
    BOOST_TEST(for_35_years == yuan(90));
    BackPaymentRule printed_rule = unsubsidised;
    printed_rule.after_pension_age = AfterPensionAge::without_long_payer;
    BOOST_TEST((at(rules.back_payment, "2022-01").value == printed_rule));
    BOOST_TEST(at(rules.back_payment, "2022-01").provenance->area == 420100);
}

// The notice of Jiangxia: 347 + 20 = 367 from July 2025; Hubei's minimum 180.
BOOST_AUTO_TEST_CASE(wuhans_base_pension_is_above_that_of_hubei) {
    const auto wuhan = rules_of(420100);
    BOOST_TEST(base_at(at(wuhan.base_pension, "2025-07").value, {720}) == yuan(367));
    BOOST_TEST(at(wuhan.base_pension, "2025-06").provenance->area == nation);
    BOOST_TEST(
        (at(wuhan.base_pension, "2025-07").provenance->source->evidence == Evidence::reported));
    const auto hubei = rules_of(420000);
    BOOST_TEST(base_at(at(hubei.base_pension, "2026-11").value, {720}) == yuan(180));
    BOOST_TEST((shipped()->chain(420100) == std::vector<AreaCode>{420100, 420000, 0}));
    BOOST_TEST(shipped()->search("武汉").value().code == 420100);
}

// rsj.sh.gov.cn 2021-05-14: raised by 100 to 1200; a page on 2022: 1200 to 1300, ten tiers from
// 500 to 5300 with subsidies from 200 to 675.
BOOST_AUTO_TEST_CASE(shanghais_base_pension_has_three_steps_and_its_list_two_ends) {
    const auto rules = rules_of(310000);
    BOOST_TEST(base_at(at(rules.base_pension, "2020-12").value, {720}) == yuan(1100));
    BOOST_TEST(
        (at(rules.base_pension, "2020-12").provenance->source->evidence == Evidence::derived));
    BOOST_TEST(base_at(at(rules.base_pension, "2021-01").value, {720}) == yuan(1200));
    BOOST_TEST(
        (at(rules.base_pension, "2021-01").provenance->source->evidence == Evidence::official));
    BOOST_TEST(base_at(at(rules.base_pension, "2022-01").value, {720}) == yuan(1300));
    BOOST_TEST(
        (at(rules.base_pension, "2022-01").provenance->effect == EffectMonth::seen_in_force));
    BOOST_TEST((offered(rules, "2022-01") == in_yuan({500, 5300})));
    BOOST_TEST(subsidy(rules, "2022-01", 500) == yuan(200));
    BOOST_TEST(subsidy(rules, "2022-01", 5300) == yuan(675));
    BOOST_TEST((shipped()->chain(310000) == std::vector<AreaCode>{310000, 0}));
}

// The page that quotes Anhui's notice; 800 is garbled there, 100 yuan according to a second one.
BOOST_AUTO_TEST_CASE(anhuis_ten_tiers_have_the_subsidies_of_its_notice) {
    const auto rules = rules_of(340000);
    BOOST_TEST((offered(rules, "2020-01") ==
                in_yuan({200, 300, 400, 500, 600, 700, 800, 1000, 1500, 2000})));
    BOOST_TEST(subsidy(rules, "2020-01", 200) == yuan(40));
    BOOST_TEST(subsidy(rules, "2020-01", 500) == yuan(70));
    BOOST_TEST(subsidy(rules, "2020-01", 800) == yuan(100));
    BOOST_TEST(subsidy(rules, "2020-01", 1500) == yuan(150));
    BOOST_TEST(subsidy(rules, "2020-01", 2000) == yuan(200));
    BOOST_TEST((at(rules.back_payment, "2020-01").value == unsubsidised));
    BOOST_TEST((at(rules.tiers, "2020-01").provenance->effect == EffectMonth::approximate));
}

// 中新经纬 2020-06-04: nine tiers, 30 yuan at 180 and 150 at 4800, for those who pay on time; the
// tiers between them from an unofficial text of 2026.
BOOST_AUTO_TEST_CASE(guangdong_has_nine_tiers_of_which_shenzhens_ends_have_a_known_subsidy) {
    BOOST_TEST((offered(rules_of(440000), "2020-06") ==
                in_yuan({180, 240, 360, 600, 900, 1200, 1800, 3600, 4800})));
    const auto shenzhen = rules_of(440300);
    BOOST_TEST((offered(shenzhen, "2020-06") == in_yuan({180, 4800})));
    BOOST_TEST(subsidy(shenzhen, "2020-06", 180) == yuan(30));
    BOOST_TEST(subsidy(shenzhen, "2020-06", 4800) == yuan(150));
    BOOST_TEST((at(shenzhen.back_payment, "2020-06").value == unsubsidised));
    BOOST_TEST((shipped()->chain(440300) == std::vector<AreaCode>{440300, 440000, 0}));
}

// The page on Xixiu: 300 to 3000; 100 only for the poor, the severely disabled and similar groups.
BOOST_AUTO_TEST_CASE(xixius_lowest_tier_is_closed_to_everybody_else) {
    BOOST_TEST((offered(rules_of(520402), "2020-01") ==
                in_yuan({300, 400, 600, 800, 1000, 1500, 2000, 2500, 3000})));
    BOOST_TEST((offered(rules_of(520402, Group::severely_disabled), "2020-01") ==
                in_yuan({100, 300, 400, 600, 800, 1000, 1500, 2000, 2500, 3000})));
    BOOST_TEST((shipped()->chain(520402) == std::vector<AreaCode>{520402, 520400, 520000, 0}));
}

// 京人社发〔2026〕1号: at least 1000 and at most 9000 yuan for 2026.
BOOST_AUTO_TEST_CASE(beijings_notice_of_2026_gives_the_least_and_the_most) {
    const auto rules = rules_of(110000);
    const TierList band{{yuan(1000), yuan(9000)}};
    BOOST_TEST((at(rules.tiers, "2026-01").value == band));
    BOOST_TEST(at(rules.tiers, "2026-01").provenance->source->document_no == "京人社发〔2026〕1号");
    BOOST_TEST((at(rules.tiers, "2026-01").provenance->source->evidence == Evidence::reported));
    BOOST_TEST((at(rules.tiers, "2025-12").value == band));
    BOOST_TEST(at(rules.tiers, "2019-12").provenance->area == nation);
}

// reportify.ai 2025-07-11: 165 yuan a month; who has not 15 years at 60 must make them up.
BOOST_AUTO_TEST_CASE(chongqings_base_pension_is_that_seen_in_2025) {
    const auto rules = rules_of(500000);
    BOOST_TEST(base_at(at(rules.base_pension, "2025-01").value, {720}) == yuan(165));
    BOOST_TEST(
        (at(rules.base_pension, "2025-01").provenance->effect == EffectMonth::seen_in_force));
    BOOST_TEST(at(rules.back_payment, "2025-01").value.allowed);
    BOOST_TEST(at(rules.back_payment, "2025-01").provenance->area == 500000);
}

// 中国日报网 2014-08-13: fourteen levels, with 1500, 2000, 2500 and 3000 added.
BOOST_AUTO_TEST_CASE(hunans_fourteen_tiers_hold_in_changsha_until_it_has_its_own) {
    const auto printed =
        in_yuan({100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1500, 2000, 2500, 3000});
    BOOST_TEST((offered(rules_of(430000), "2014-07") == printed));
    const auto changsha = rules_of(430100);
    BOOST_TEST(at(changsha.tiers, "2014-06").provenance->area == nation);
    BOOST_TEST(at(changsha.tiers, "2016-12").provenance->area == 430000);
    BOOST_TEST(at(changsha.tiers, "2017-01").provenance->area == 430100);
    // The article prints no subsidies.
    BOOST_TEST(at(changsha.subsidies, "2016-12").provenance->area == nation);
}

// The page on Shandong: 142 yuan a month, undated. The notice of 2023-12-05: from 160 to 168 yuan
// from 2023-07 on, the least for its cities.
BOOST_AUTO_TEST_CASE(shandongs_base_pension_stands_as_it_was_printed) {
    const auto rules = rules_of(370000);
    BOOST_TEST(base_at(at(rules.base_pension, "2020-07").value, {720}) == yuan(142));
    BOOST_TEST((at(rules.base_pension, "2020-07").provenance->effect == EffectMonth::approximate));
    BOOST_TEST(base_at(at(rules.base_pension, "2022-06").value, {720}) == yuan(142));
    BOOST_TEST(base_at(at(rules.base_pension, "2023-06").value, {720}) == yuan(160));
    BOOST_TEST(base_at(at(rules.base_pension, "2026-11").value, {720}) == yuan(168));
    BOOST_TEST(at(rules.base_pension, "2026-11").provenance->is_floor);
    BOOST_TEST(!at(rules.base_pension, "2022-06").provenance->is_floor);
    BOOST_TEST(base_at(at(rules.base_pension_floor, "2026-11").value, {720}) == yuan(163));
    // Its tier of 100 is for people on the minimum living allowance: not shipped for everybody.
    BOOST_TEST(at(rules.tiers, "2026-11").provenance->area == nation);
}

// The page on tiers: Qingdao has two above Shandong's 8000; of Henan's one is printed, 200 with 30.
// The notes say so in the words by which a program can tell.
BOOST_AUTO_TEST_CASE(lists_of_which_only_some_tiers_are_printed_say_so) {
    const auto qingdao = rules_of(370200);
    BOOST_TEST((offered(qingdao, "2024-01") == in_yuan({10000, 12000})));
    BOOST_TEST((shipped()->chain(370200) == std::vector<AreaCode>{370200, 370000, 0}));
    const auto henan = rules_of(410000);
    BOOST_TEST((offered(henan, "2024-01") == in_yuan({200})));
    BOOST_TEST(subsidy(henan, "2024-01", 200) == yuan(30));
    for (const AreaCode place : {510100, 310000, 370200, 410000, 440300})
        BOOST_TEST(!at(rules_of(place).tiers, "2026-11").provenance->complete, place);
    for (const AreaCode place : {340000, 420100, 430100, 440000, 520402})
        BOOST_TEST(at(rules_of(place).tiers, "2026-11").provenance->complete, place);
}

// 国发〔2005〕38号 三: 20 % of the average wage, 8 % to the account; 国办发〔2019〕13号: on 60 % to
// 300 % of it.
BOOST_AUTO_TEST_CASE(a_flexible_worker_pays_a_fifth_and_chooses_the_base_since_2019) {
    const auto rules = shipped()->employee_rules(nation);
    const EmployeeContribution fixed{Rate::from_ppm(200'000), Rate::from_ppm(80'000),
                                     Rate::from_ppm(1'000'000), Rate::from_ppm(1'000'000)};
    const EmployeeContribution chosen{Rate::from_ppm(200'000), Rate::from_ppm(80'000),
                                      Rate::from_ppm(600'000), Rate::from_ppm(3'000'000)};
    BOOST_TEST((at(rules.employee_contribution, "2019-04").value == fixed));
    BOOST_TEST((at(rules.employee_contribution, "2019-05").value == chosen));
}

// The decision of 2024-09-13: men born 1965-01 retire at 60 years and 1 month, from 1976-09 on at
// 63; women of 55: 1970-01, 1981-09 at 58; women of 50: 1975-01, 1984-11 at 55.
BOOST_AUTO_TEST_CASE(retirement_ages_rise_by_month_of_birth) {
    using enum RetirementCategory;
    const auto rules = shipped()->employee_rules(nation);
    const RetirementAges& ages = at(rules.retirement_age, "2025-01").value;
    const auto age = [&](RetirementCategory category, const char* born) {
        return retirement_age_of(ages, category, month(born)).value();
    };
    BOOST_TEST(age(male_60, "1964-12") == 720);
    BOOST_TEST(age(male_60, "1965-01") == 721);
    BOOST_TEST(age(male_60, "1965-05") == 722);
    BOOST_TEST(age(male_60, "1976-02") == 754);
    BOOST_TEST(age(male_60, "1976-08") == 755);
    BOOST_TEST(age(male_60, "1976-09") == 756);
    BOOST_TEST(age(female_55, "1969-12") == 660);
    BOOST_TEST(age(female_55, "1970-01") == 661);
    BOOST_TEST(age(female_55, "1981-09") == 696);
    BOOST_TEST(age(female_50, "1974-12") == 600);
    BOOST_TEST(age(female_50, "1975-11") == 606);
    BOOST_TEST(age(female_50, "1984-10") == 659);
    BOOST_TEST(age(female_50, "1984-11") == 660);
    BOOST_TEST(!rules.retirement_age.at(month("2024-12")));
}

// 每四个月延迟一个月 (men, women of 55), 每二个月 (women of 50): for every month of birth.
BOOST_AUTO_TEST_CASE(the_table_of_retirement_ages_is_what_the_decision_says) {
    using enum RetirementCategory;
    struct Rise {
        RetirementCategory category;
        const char* from;
        int age_before;
        int months_for_one;
        int most;
    };
    const auto rules = shipped()->employee_rules(nation);
    const RetirementAges& ages = at(rules.retirement_age, "2025-01").value;
    for (const Rise& rise :
         {Rise{male_60, "1965-01", 720, 4, 36}, Rise{female_55, "1970-01", 660, 4, 36},
          Rise{female_50, "1975-01", 600, 2, 60}})
        for (int later = 0; later < 200; ++later)
            BOOST_TEST(
                retirement_age_of(ages, rise.category, month(rise.from) + Months{later}).value() ==
                    rise.age_before + std::min(later / rise.months_for_one + 1, rise.most),
                rise.from << " and " << later << " months");
}

// 办法第二条: fifteen years until 2029, half a year more each year from 2030 on, twenty from 2039.
BOOST_AUTO_TEST_CASE(minimum_years_of_employees_rise_from_2030_to_2039) {
    const auto rules = shipped()->employee_rules(nation);
    BOOST_TEST(at(rules.employee_minimum_months, "2029-12").value == 180);
    BOOST_TEST(at(rules.employee_minimum_months, "2030-01").value == 186);
    BOOST_TEST(at(rules.employee_minimum_months, "2035-06").value == 216);
    BOOST_TEST(at(rules.employee_minimum_months, "2039-01").value == 240);
    BOOST_TEST(at(rules.employee_minimum_months, "2041-01").value == 240);
}

// 国发〔2005〕38号: 195 at 50, 208 at 47, 139 at 60; from 2025 on by the month (Jinan: 138.4 at 60
// years and 1 month, which the line from 139 to 132 gives: 139 − 7 ÷ 12 = 138.42).
BOOST_AUTO_TEST_CASE(payout_months_of_employees_run_by_the_month_since_2025) {
    const auto rules = shipped()->employee_rules(nation);
    const auto step = [&](const char* when, int age) {
        const EmployeePayoutTable& table = at(rules.employee_payout_months, when).value;
        return *std::ranges::find(table, age * 12, &EmployeePayoutStep::age_in_months);
    };
    BOOST_TEST(at(rules.employee_payout_months, "2024-12").value.size() == 31U);
    BOOST_TEST(step("2024-12", 47).payout_tenths == 2080);
    BOOST_TEST(!step("2024-12", 60).linear);
    BOOST_TEST(step("2025-01", 50).payout_tenths == 1950);
    BOOST_TEST(step("2025-01", 60).payout_tenths == 1390);
    BOOST_TEST(step("2025-01", 61).payout_tenths == 1320);
    BOOST_TEST(step("2025-01", 60).linear);
}

// 粤人社发〔2025〕32号: 4775, in Guangzhou 5510, up to 27549; benefit base 9493, Shenzhen's 11293.
BOOST_AUTO_TEST_CASE(guangdong_has_two_lower_limits_and_shenzhen_a_benefit_base_of_its_own) {
    const auto limits = [](AreaCode place) {
        return at(shipped()->employee_rules(place).base_limits, "2025-07").value;
    };
    BOOST_TEST((limits(440000) == BaseLimits{yuan(9183), yuan(4775), yuan(27549)}));
    BOOST_TEST((limits(440100) == BaseLimits{yuan(9183), yuan(5510), yuan(27549)}));
    BOOST_TEST((limits(440300) == BaseLimits{std::nullopt, yuan(4775), yuan(27549)}));
    const auto base = [](AreaCode place) {
        return at(shipped()->employee_rules(place).benefit_base, "2025-07").value;
    };
    BOOST_TEST(base(440100) == yuan(9493));
    BOOST_TEST(base(440300) == yuan(11293));
}

// 京人社发〔2025〕11号; Zhejiang's limits from the averages of two years; Shandong's base and its
// average wage are two series; half a yuan in Guizhou.
BOOST_AUTO_TEST_CASE(wages_and_bases_of_provinces_are_those_of_their_documents) {
    const auto rules = [](AreaCode place) { return shipped()->employee_rules(place); };
    BOOST_TEST((at(rules(110000).base_limits, "2025-07").value ==
                BaseLimits{yuan(11937), yuan(7162), yuan(35811)}));
    BOOST_TEST(at(rules(110000).base_limits, "2025-06").value.lower.value() == yuan(6326));
    BOOST_TEST((at(rules(330000).base_limits, "2025-12").value ==
                BaseLimits{yuan(8433), yuan(4986), yuan(25299)}));
    BOOST_TEST(at(rules(330000).benefit_base, "2024-12").value == yuan(8310));
    BOOST_TEST(at(rules(370000).benefit_base, "2025-12").value == yuan(7831));
    BOOST_TEST(at(rules(370000).average_wage, "2024-12").value == yuan(7506));
    BOOST_TEST(at(rules(520000).benefit_base, "2025-12").value == Money::from_fen(732'450));
    BOOST_TEST(at(rules(420100).benefit_base, "2025-12").value == yuan(9112));
    BOOST_TEST(at(rules(420100).benefit_base, "2024-12").value == yuan(9022));
}

// 长府发〔2014〕19号: years outside those left to 60, in one sum or in parts, at most fifteen in
// all, with subsidy; a year missed without; who was not insured and is 60, without.
BOOST_AUTO_TEST_CASE(changchun_has_three_rules_for_back_payments) {
    const auto rules = rules_of(220100);
    const auto& figure = at(rules.back_payment, "2026-11");
    BOOST_TEST(figure.provenance->source->document_no == "长府发〔2014〕19号");
    BOOST_TEST((figure.provenance->source->evidence == Evidence::official));
    BOOST_TEST(!figure.value.subsidised);
    BOOST_TEST(!figure.value.at_most_years.has_value());
    BOOST_REQUIRE(figure.value.cases.size() == 2U);
    const auto* outside = find_case(figure.value, BackPaymentOf::years_before_scheme);
    BOOST_TEST(outside->rule.subsidised);
    BOOST_TEST(outside->rule.at_most_years.value() == 15);
    BOOST_TEST(!outside->at_once);
    BOOST_TEST(!find_case(figure.value, BackPaymentOf::who_was_not_insured)->rule.subsidised);
}

// 福州新闻网 2013-11-15: the years missing to fifteen in one sum before the claim, with subsidy; a
// page of 2021: no back-payment has one.
BOOST_AUTO_TEST_CASE(fuzhous_lump_had_a_subsidy_until_2020) {
    const auto rules = rules_of(350100);
    const auto& then = at(rules.back_payment, "2020-12").value;
    const auto* lump = find_case(then, BackPaymentOf::years_before_scheme);
    BOOST_REQUIRE(lump);
    BOOST_TEST(lump->at_once);
    BOOST_TEST(lump->rule.subsidised);
    BOOST_TEST((lump->rule.after_pension_age == AfterPensionAge::not_allowed));
    BOOST_TEST(at(rules.back_payment, "2021-01").value.cases.empty());
}

// 市人力社保局 2018-10-30: 45 to 59, fifteen years in one sum, 60 yuan a year.
BOOST_AUTO_TEST_CASE(tianjins_lump_of_fifteen_years_has_sixty_a_year) {
    const auto rules = rules_of(120000);
    const auto* lump = find_case(at(rules.back_payment, "2019-06").value, BackPaymentOf::one_sum);
    BOOST_REQUIRE(lump);
    BOOST_TEST(lump->years.value() == 15);
    BOOST_TEST(lump->rule.subsidy.value() == yuan(60));
    BOOST_TEST(lump->holds_at(540));
    BOOST_TEST(lump->holds_at(719));
    BOOST_TEST(!lump->holds_at(539));
    BOOST_TEST(!lump->holds_at(720));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
