// SPDX-License-Identifier: Apache-2.0

// The figures of each place as its source prints them, typed from there and not from the file.

#include "printing.hpp"
#include "store/shipped.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>

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
constexpr BackPaymentRule unsubsidised{true, false, true, false};

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
    BOOST_TEST((at(rules.back_payment, "2022-01").value == unsubsidised));
    BOOST_TEST(at(rules.back_payment, "2022-01").provenance->area == 420100);
}

// The notice of Jiangxia: 347 + 20 = 367 from July 2025; Hubei's minimum 180.
BOOST_AUTO_TEST_CASE(wuhans_base_pension_is_above_that_of_hubei) {
    const auto wuhan = rules_of(420100);
    BOOST_TEST(base_at(at(wuhan.base_pension, "2025-07").value, 720) == yuan(367));
    BOOST_TEST(at(wuhan.base_pension, "2025-06").provenance->area == nation);
    BOOST_TEST(
        (at(wuhan.base_pension, "2025-07").provenance->source->evidence == Evidence::reported));
    const auto hubei = rules_of(420000);
    BOOST_TEST(base_at(at(hubei.base_pension, "2026-11").value, 720) == yuan(180));
    BOOST_TEST((shipped()->chain(420100) == std::vector<AreaCode>{420100, 420000, 0}));
    BOOST_TEST(shipped()->search("武汉").value().code == 420100);
}

// rsj.sh.gov.cn 2021-05-14: raised by 100 to 1200; a page on 2022: 1200 to 1300, ten tiers from
// 500 to 5300 with subsidies from 200 to 675.
BOOST_AUTO_TEST_CASE(shanghais_base_pension_has_three_steps_and_its_list_two_ends) {
    const auto rules = rules_of(310000);
    BOOST_TEST(base_at(at(rules.base_pension, "2020-12").value, 720) == yuan(1100));
    BOOST_TEST(
        (at(rules.base_pension, "2020-12").provenance->source->evidence == Evidence::derived));
    BOOST_TEST(base_at(at(rules.base_pension, "2021-01").value, 720) == yuan(1200));
    BOOST_TEST(
        (at(rules.base_pension, "2021-01").provenance->source->evidence == Evidence::official));
    BOOST_TEST(base_at(at(rules.base_pension, "2022-01").value, 720) == yuan(1300));
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
    BOOST_TEST((offered(rules, "2026-01") == in_yuan({1000, 9000})));
    BOOST_TEST(at(rules.tiers, "2026-01").provenance->source->document_no == "京人社发〔2026〕1号");
    BOOST_TEST((at(rules.tiers, "2026-01").provenance->source->evidence == Evidence::reported));
    BOOST_TEST(at(rules.tiers, "2025-12").provenance->area == nation);
}

// reportify.ai 2025-07-11: 165 yuan a month; who has not 15 years at 60 must make them up.
BOOST_AUTO_TEST_CASE(chongqings_base_pension_is_that_seen_in_2025) {
    const auto rules = rules_of(500000);
    BOOST_TEST(base_at(at(rules.base_pension, "2025-01").value, 720) == yuan(165));
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

// The page on Shandong: 142 yuan a month, undated; from 2025 on the nation's minimum is more, but
// nobody printed that Shandong pays it.
BOOST_AUTO_TEST_CASE(shandongs_base_pension_stands_as_it_was_printed) {
    const auto rules = rules_of(370000);
    BOOST_TEST(base_at(at(rules.base_pension, "2020-07").value, 720) == yuan(142));
    BOOST_TEST((at(rules.base_pension, "2020-07").provenance->effect == EffectMonth::approximate));
    BOOST_TEST(base_at(at(rules.base_pension, "2024-12").value, 720) == yuan(142));
    BOOST_TEST(base_at(at(rules.base_pension, "2026-11").value, 720) == yuan(142));
    BOOST_TEST(base_at(at(rules.base_pension_floor, "2026-11").value, 720) == yuan(163));
    // Its tier of 100 is for people on the minimum living allowance: not shipped for everybody.
    BOOST_TEST(at(rules.tiers, "2026-11").provenance->area == nation);
}

BOOST_AUTO_TEST_CASE(every_place_has_names_of_its_own_and_initials_in_small_letters) {
    const auto book = shipped();
    std::set<std::string> names;
    for (const Place& place : book->places()) {
        BOOST_TEST_CONTEXT(place.code << " " << place.name_zh) {
            BOOST_TEST(!place.name_en.empty());
            BOOST_TEST(names.insert(place.name_zh).second);
            BOOST_TEST(names.insert(place.name_en).second);
            BOOST_TEST(!place.pinyin_initials.empty());
            BOOST_TEST(std::ranges::all_of(place.pinyin_initials,
                                           [](char c) { return c >= 'a' && c <= 'z'; }));
            BOOST_TEST(book->search(place.name_zh).value().code == place.code);
            BOOST_TEST(book->search(place.name_en).value().code == place.code);
        }
    }
}

BOOST_AUTO_TEST_CASE(no_shipped_text_holds_a_label_of_the_workshop) {
    const auto clean = [](std::string text, std::initializer_list<const char*> labels) {
        std::ranges::transform(text, text.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        });
        return std::ranges::none_of(
            labels, [&](const char* label) { return text.find(label) != std::string::npos; });
    };
    for_each_topic(shipped()->rows(), [&](Topic topic, const auto& rows) {
        for (const auto& row : rows) {
            const Provenance& where = *row.figure.provenance;
            BOOST_TEST_CONTEXT(code(topic) << " " << row.area << " " << iso(row.figure.from)) {
                for (const std::string* text :
                     {&where.source->id, &where.source->document, &where.source->document_no,
                      &where.clause, &where.note})
                    BOOST_TEST(clean(*text, {"file-store", "file id", "seed", "github"}), *text);
                BOOST_TEST(clean(where.source->link, {"file-store", "seed"}), where.source->link);
                // One unofficial source alone is not shipped, nor what somebody typed.
                BOOST_TEST((where.source->evidence != Evidence::unofficial &&
                            where.source->evidence != Evidence::own));
                BOOST_TEST(where.source->read_on == "2026-11-21");
                BOOST_TEST(where.confirmed_on.empty());
            }
        }
    });
}

// 国发〔2014〕8号: at least 30 yuan for the lowest tier, 60 from 500 on.
BOOST_AUTO_TEST_CASE(no_subsidy_falls_below_what_the_law_gives_at_least) {
    const auto book = shipped();
    for (const Place& place : book->places()) {
        const auto rules = book->rules(place.code, Group::ordinary);
        for (const char* when : {"2014-07", "2017-03", "2020-07", "2022-01", "2026-11"})
            BOOST_TEST_CONTEXT(place.name_zh << " " << when)
        for (const Money tier : offered(rules, when))
            BOOST_TEST(subsidy_of(at(rules.subsidies, when).value, tier) >=
                       (tier < yuan(500) ? yuan(30) : yuan(60)));
    }
}

// When printed, each base pension was at least the nation's minimum of that month.
BOOST_AUTO_TEST_CASE(no_base_pension_was_below_the_minimum_when_it_came) {
    const auto book = shipped();
    const auto minimum = rules_of(nation).base_pension;
    for (const auto& row : book->rows().base_pension)
        BOOST_TEST(base_at(row.figure.value, 720) >=
                       base_at(minimum.at(row.figure.from).value()->value, 720),
                   row.area << " " << iso(row.figure.from));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
