// SPDX-License-Identifier: Apache-2.0
#include "store/policy_file.hpp"

#include "printing.hpp"
#include "store/shipped.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

BOOST_AUTO_TEST_SUITE(policy_file)

BOOST_AUTO_TEST_CASE(the_shipped_places_stand_under_each_other) {
    const auto book = shipped();
    BOOST_TEST(book->find(430100)->name_zh == "长沙市");
    BOOST_TEST((book->chain(430100) == std::vector<AreaCode>{430100, 430000, 0}));
    BOOST_TEST((book->chain(371003) == std::vector<AreaCode>{371003, 371000, 370000, 0}));
    BOOST_TEST(book->search("长沙").value().code == 430100);
}

// 长沙12333为市民解答社保问题, 2017-03-31: fourteen tiers from 100 to 3000, 30 yuan for the
// lowest and 10 more for each tier above it.
BOOST_AUTO_TEST_CASE(changsha_2017_tiers_and_subsidies_are_those_of_the_source) {
    const auto rules = shipped()->rules(430100, Group::ordinary);
    const auto& tiers = at(rules.tiers, "2017-03");
    const std::vector<std::int64_t> printed{100, 200, 300,  400,  500,  600,  700,
                                            800, 900, 1000, 1500, 2000, 2500, 3000};
    const auto offered = offered_amounts(tiers.value);
    BOOST_REQUIRE_EQUAL(offered.size(), printed.size());
    const auto& subsidies = at(rules.subsidies, "2017-03").value;
    for (std::size_t i = 0; i < printed.size(); ++i) {
        BOOST_TEST(offered[i] == yuan(printed[i]));
        BOOST_TEST(subsidy_of(subsidies, offered[i]) == yuan(30 + 10 * static_cast<int>(i)));
    }
    BOOST_TEST(subsidy_of(subsidies, yuan(99)) == Money{});
    BOOST_TEST((tiers.provenance->effect == EffectMonth::seen_in_force));
    BOOST_TEST(tiers.provenance->source->document ==
               "长沙12333为市民解答社保问题（无忧保个人社保网 2017-03-31）");
    BOOST_TEST((tiers.provenance->source->evidence == Evidence::reported));
}

BOOST_AUTO_TEST_CASE(changsha_2017_pension_and_back_payment_are_those_of_the_source) {
    const auto rules = shipped()->rules(430100, Group::ordinary);
    BOOST_TEST(base_at(at(rules.base_pension, "2017-03").value, {720}) == yuan(155));
    BOOST_TEST(*at(rules.yearly_cap, "2017-03").value.most == yuan(3000));
    const LongPayerBrackets one_yuan_beyond_15{{16, {}, yuan(1)}};
    BOOST_TEST((at(rules.long_payer_supplement, "2017-03").value == one_yuan_beyond_15));
    const BackPaymentRule rule{true, false, false, true};
    BOOST_TEST((at(rules.back_payment, "2017-03").value == rule));
    BOOST_TEST((at(rules.scheme_start, "2017-03").value.month == month("2010-07")));
    // Inherited from the nation.
    BOOST_TEST(at(rules.pension_age, "2017-03").value == 720);
    BOOST_TEST(at(rules.minimum_years, "2017-03").value == 15);
    BOOST_TEST((at(rules.payout_months, "2017-03").value == PayoutTable{{0, 139}}));
    BOOST_TEST(at(rules.payout_months, "2017-03").provenance->area == nation);
    BOOST_TEST(rules.crediting_rate.entries().empty());
    BOOST_TEST(rules.pension_rounding.entries().empty());
}

BOOST_AUTO_TEST_CASE(changshas_later_steps_are_announced_not_confirmed) {
    const auto rules = shipped()->rules(430100, Group::ordinary);
    BOOST_TEST(!at(rules.base_pension, "2017-12").provenance->announced);
    for (const auto& [when, amount] : {std::pair{"2018-01", 165}, std::pair{"2019-06", 175}}) {
        const auto& step = at(rules.base_pension, when);
        BOOST_TEST(base_at(step.value, {720}) == yuan(amount));
        BOOST_TEST(step.provenance->announced);
        BOOST_TEST((step.provenance->source->evidence == Evidence::derived));
        BOOST_TEST(step.provenance->note.find("十三五期间每年增加10元") != std::string::npos);
    }
    // The plan had meant 185.
    BOOST_TEST(base_at(at(rules.base_pension, "2026-11").value, {720}) == yuan(208));
    BOOST_TEST(!at(rules.base_pension, "2020-01").provenance->announced);
}

BOOST_AUTO_TEST_CASE(wendengs_severely_disabled_have_their_own_age_divisor_and_subsidy) {
    const auto book = shipped();
    const auto rules = book->rules(371003, Group::severely_disabled);
    BOOST_TEST(at(rules.pension_age, "2020-09").value == 660);
    const auto& payout = at(rules.payout_months, "2020-09");
    BOOST_TEST(payout_months_at(payout.value, 660).value() == 170);
    BOOST_TEST(payout_months_at(payout.value, {720}).value() == 139);
    BOOST_TEST((payout.provenance->source->evidence == Evidence::derived));
    const auto& subsidies = at(rules.subsidies, "2020-09").value;
    BOOST_TEST(subsidy_of(subsidies, yuan(500)) == Money{});
    BOOST_TEST(subsidy_of(subsidies, yuan(300)) == yuan(50));
    // The government pays 300, the lowest tier; who pays 500 or more pays it alone.
    BOOST_TEST(
        (offered_amounts(at(rules.tiers, "2020-09").value) == std::vector{yuan(300), yuan(500)}));
    const auto ordinary = book->rules(371003, Group::ordinary);
    BOOST_TEST(at(ordinary.pension_age, "2020-09").value == 720);
    BOOST_TEST(base_at(at(ordinary.base_pension, "2020-09").value, {720}) == yuan(130));
    BOOST_TEST((at(ordinary.scheme_start, "2020-09").value.month == month("2010-01")));
}

BOOST_AUTO_TEST_CASE(the_national_minimum_has_its_eight_steps) {
    const auto rules = shipped()->rules(nation, Group::ordinary);
    const std::pair<const char*, std::int64_t> printed[] = {
        {"2009-09", 55},  {"2014-07", 70},  {"2018-01", 88},  {"2020-07", 93},
        {"2023-01", 103}, {"2024-01", 123}, {"2025-01", 143}, {"2026-01", 163}};
    const auto& steps = rules.base_pension.entries();
    BOOST_REQUIRE_EQUAL(steps.size(), std::size(printed));
    for (std::size_t i = 0; i < steps.size(); ++i) {
        BOOST_TEST(iso(steps[i].from) == printed[i].first);
        BOOST_TEST(base_at(steps[i].value, {720}) == yuan(printed[i].second));
    }
}

BOOST_AUTO_TEST_CASE(every_shipped_figure_names_a_source_and_is_marked_as_shipped) {
    const auto book = shipped();
    std::size_t figures = 0;
    for_each_topic(book->rows(), [&](Topic topic, const auto& rows) {
        for (const auto& row : rows) {
            const Provenance& provenance = *row.figure.provenance;
            BOOST_TEST_CONTEXT(code(topic) << " " << row.area << " " << iso(row.figure.from)) {
                BOOST_REQUIRE(provenance.source != nullptr);
                BOOST_TEST(!provenance.source->document.empty());
                BOOST_TEST(!provenance.source->read_on.empty());
                BOOST_TEST((provenance.origin == Origin::shipped));
                BOOST_TEST((row.figure.from == provenance.from));
                BOOST_TEST(row.area == provenance.area);
            }
            ++figures;
        }
    });
    BOOST_TEST(figures >= 30U);
}

BOOST_AUTO_TEST_CASE(every_shipped_document_is_on_the_page_of_sources) {
    const std::string page =
        bytes_of(std::filesystem::path{SOURCE_ROOT} / "data" / "policy" / "SOURCES.md");
    for_each_topic(shipped()->rows(), [&](Topic, const auto& rows) {
        for (const auto& row : rows) {
            const Source& source = *row.figure.provenance->source;
            BOOST_TEST(page.find("`" + source.id + "`") != std::string::npos, source.id);
            BOOST_TEST(page.find(source.link) != std::string::npos, source.link);
        }
    });
}

BOOST_AUTO_TEST_CASE(every_topic_is_read_from_its_own_columns) {
    const TemporaryFolder folder;
    const auto file = copy_of_shipped(folder.path());
    run_sql(file, R"(
        INSERT INTO pension_rounding
            (area_code, from_month, step_fen, mode, applies_to, source_id) VALUES
            (430000, '2020-01', 10, 'up', 'each_part', 'guofa-2014-8'),
            (430000, '2021-01', 1, 'down', 'sum', 'guofa-2014-8');
        INSERT INTO crediting_rate (area_code, from_month, millionths_per_year, source_id)
            VALUES (430000, '2020-01', 25000, 'guofa-2014-8');
        INSERT INTO interest_start (area_code, from_month, starts, source_id) VALUES
            (430000, '2020-01', 'payment_month', 'guofa-2014-8'),
            (430000, '2021-01', 'next_january', 'guofa-2014-8');
        INSERT INTO long_payer_supplement
            (area_code, from_month, from_year, to_year, fen_per_month_per_year, source_id) VALUES
            (430000, '2020-01', 1, 15, 200, 'guofa-2014-8'),
            (430000, '2020-01', 16, NULL, 300, 'guofa-2014-8');
        INSERT INTO contribution_tier (area_code, from_month, from_fen_per_year, to_fen_per_year,
            step_fen, source_id) VALUES (430000, '2020-01', 40000, 600000, 10000, 'guofa-2014-8');
    )");
    const auto book = load_policy(file);
    BOOST_REQUIRE(book);
    const auto rules = book.value()->rules(430000, Group::ordinary);
    const PensionRounding up_to_jiao{{10, Rounding::up}, true};
    const PensionRounding cut{{1, Rounding::down}, false};
    BOOST_TEST((at(rules.pension_rounding, "2020-06").value == up_to_jiao));
    BOOST_TEST((at(rules.pension_rounding, "2021-06").value == cut));
    BOOST_TEST(at(rules.crediting_rate, "2020-06").value == 2.5_pct);
    BOOST_TEST((at(rules.interest_start, "2020-06").value == InterestStart::payment_month));
    BOOST_TEST((at(rules.interest_start, "2021-06").value == InterestStart::next_january));
    const LongPayerBrackets brackets{{1, 15, yuan(2)}, {16, {}, yuan(3)}};
    BOOST_TEST((at(rules.long_payer_supplement, "2020-06").value == brackets));
    const TierList by_100{{yuan(400), yuan(6000), yuan(100)}};
    BOOST_TEST((at(rules.tiers, "2020-06").value == by_100));
    BOOST_TEST((at(rules.tiers, "2020-06").provenance->origin == Origin::user));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
