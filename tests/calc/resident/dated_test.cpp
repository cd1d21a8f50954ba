// SPDX-License-Identifier: Apache-2.0
#include "calc/comparison/comparison.hpp"
#include "calc/comparison/plan_difference.hpp"
#include "calc/county.hpp"
#include "calc/estimate/reckoned_anew.hpp"
#include "calc/resident/basis.hpp"
#include "support/lives.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cmath>

namespace bdata = boost::unit_test::data;

namespace pension {

namespace {

/// Compares and tells, and holds every step against its inputs.
Comparison reckoned(const Case& question, const ResidentRules& rules) {
    auto compared = compare(question, rules, Tell::derivation);
    BOOST_REQUIRE_MESSAGE(bool{compared}, (compared ? 0 : static_cast<int>(compared.error().code)));
    for (const PlanResult& plan : compared.value().plans)
        for (const Step& step : plan.derivation.steps())
            BOOST_TEST((reckoned_anew(step) == step.result),
                       notation(plan.plan) << ", term " << static_cast<int>(step.term));
    return std::move(compared).value();
}

PlanResult one(const Case& question, const ResidentRules& rules) {
    return reckoned(question, rules).plans.front();
}

ErrorCode refused(const Case& question, const ResidentRules& rules) {
    const auto compared = compare(question, rules);
    BOOST_REQUIRE(!compared);
    return compared.error().code;
}

bool warns(const Comparison& comparison, WarningCode code) {
    return std::ranges::find(comparison.warnings, code, &Warning::code) !=
           comparison.warnings.end();
}

/// Born 1964-12: 179 months from 2010-01 to 60 in 2024-12, so every year; drawn from 2025-01.
constexpr const char* fifteen = "2010-2017:100,2018-2024:200";

ResidentRules with_base(std::initializer_list<std::pair<const char*, BaseBands>> bases) {
    ResidentRules rules = county();
    rules.base_pension = dated<BaseBands>(Topic::base_pension, bases);
    return rules;
}

ResidentRules with_grants(FuneralGrants grants) {
    ResidentRules rules = county();
    rules.funeral_grant =
        dated<FuneralGrants>(Topic::funeral_grant, {{"2010-01", std::move(grants)}});
    return rules;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(dated_basis)

// 8 × 130 + 7 × 240 = 1 040 + 1 680 = 2 720, of it 800 + 1 400 = 2 200 own. 2 720 ÷ 139 = 19.568.
// The base of 2020 is 100: 119.57 from 2025-01 on. Until 62 24 payments: 2 869.68; drawn 24 × 19.57
// = 469.68, left 2 250.32; net 2 869.68 + 2 250.32 − 2 200 = 2 920. 2 200 ÷ 119.57 = 18.4 → 19.
BOOST_AUTO_TEST_CASE(a_whole_life_under_two_lists_of_tiers_and_two_bases) {
    const PlanResult plan = one(dated_case("1964-12", {fifteen}, "62"), county());
    const Projection& made = plan.projection;
    BOOST_TEST(iso(made.start.first) == "2025-01");
    BOOST_TEST((made.eligibility->cohort == Cohort::every_year));
    BOOST_TEST(made.own_paid.value() == yuan("2200"));
    BOOST_TEST(made.subsidies.value() == yuan("520"));
    BOOST_TEST(made.account.balance == yuan("2720"));
    BOOST_TEST(made.parts.base_pension == yuan("100"));
    BOOST_TEST(made.parts.account_pension == yuan("19.57"));
    BOOST_TEST(made.parts.monthly == yuan("119.57"));
    BOOST_TEST(plan.payback_payments.value() == 19);
    const Lifetime& life = plan.lifetimes.at(0);
    BOOST_TEST(life.received == yuan("2869.68"));
    BOOST_TEST(life.left_to_heirs.value() == yuan("2250.32"));
    BOOST_TEST(!life.funeral_grant);
    BOOST_TEST(life.net.value() == yuan("2920"));
}

// 10 yuan each January after 2020: five times by 2025: 150, and 160 in 2026. 169.57 and 179.57:
// 12 of each until 62 are 4 189.68; a year is 12 × the first: 2 034.84. 12 × 169.57 = 2 034.84,
// 2 200 − 2 034.84 = 165.16: one more.
BOOST_AUTO_TEST_CASE(the_base_grows_each_january_after_its_last_figure_before_the_pension_too) {
    Case question = dated_case("1964-12", {fifteen}, "62");
    question.assumptions.base_growth = Money::from_yuan(10);
    const PlanResult plan = one(question, county());
    BOOST_TEST(plan.projection.parts.base_pension == yuan("150"));
    BOOST_TEST(plan.projection.parts.monthly == yuan("169.57"));
    BOOST_TEST(plan.projection.schedule.payment(1) == yuan("169.57"));
    BOOST_TEST(plan.projection.schedule.payment(13) == yuan("179.57"));
    BOOST_TEST(plan.annual.value() == yuan("2034.84"));
    BOOST_TEST(plan.lifetimes.at(0).received == yuan("4189.68"));
    BOOST_TEST(plan.payback_payments.value() == 13);
}

// 3 %, half up each time: 103.00, 106.09, 109.27(27), 112.55 (112.5481), 115.93 (115.9265), and in
// 2026 119.41 (119.4079). + 19.5683: 135.50 and 138.98; 12 × 274.48 = 3 293.76.
BOOST_AUTO_TEST_CASE(growth_in_per_cent_is_rounded_each_time) {
    Case question = dated_case("1964-12", {fifteen}, "62");
    question.assumptions.base_growth = 3.0_pct;
    const PlanResult plan = one(question, county());
    BOOST_TEST(plan.projection.parts.base_pension == yuan("115.93"));
    BOOST_TEST(plan.projection.parts.monthly == yuan("135.50"));
    BOOST_TEST(plan.lifetimes.at(0).received == yuan("3293.76"));
}

// Born 1965-01, 60 in 2025-01: 180 months, fifteen years. The pension begins in 2025-02, and grows
// in 2026-01: eleven payments before.
BOOST_AUTO_TEST_CASE(growth_comes_in_january_not_after_twelve_payments) {
    Case question = dated_case("1965-01", {fifteen}, "61.5");
    question.assumptions.base_growth = Money::from_yuan(10);
    const PlanResult plan = one(question, county());
    BOOST_TEST(iso(plan.projection.start.first) == "2025-02");
    BOOST_TEST((plan.projection.eligibility->cohort == Cohort::minimum));
    BOOST_TEST(plan.projection.schedule.payment(11) == yuan("169.57"));
    BOOST_TEST(plan.projection.schedule.payment(12) == yuan("179.57"));
    // n = 738 − 720 = 18: 11 × 169.57 + 7 × 179.57 = 1 865.27 + 1 256.99.
    BOOST_TEST(plan.lifetimes.at(0).received == yuan("3122.26"));
}

// The base of 2020 is taken to have held always; it grows since 2020, not since ever.
BOOST_AUTO_TEST_CASE(a_base_that_is_taken_to_have_held_before_grows_since_its_own_year) {
    ResidentRules rules = with_base({{"2020-01", one_band(yuan("100"))}});
    Case question = dated_case("1964-12", {fifteen}, "62");
    question.assumptions.base_growth = Money::from_yuan(10);
    question.assumptions.earliest_known = true;
    const Comparison compared = reckoned(question, rules);
    BOOST_TEST(compared.plans[0].projection.parts.base_pension == yuan("150"));
    // The pension of 2024 rests on nothing before 2020.
    BOOST_TEST(!warns(compared, WarningCode::assumed_earliest));
}

// A planned step: the base is 120 from 2026-07 on. 18 × 119.57 + 6 × 139.57 = 2 152.26 + 837.42.
// 18 payments bring 2 152.26 of 2 200; the 19th brings the rest.
BOOST_AUTO_TEST_CASE(later_figures_come_in_their_months) {
    const auto rules = with_base({{"2009-09", one_band(yuan("60"))},
                                  {"2020-01", one_band(yuan("100"))},
                                  {"2026-07", one_band(yuan("120"))}});
    const PlanResult plan = one(dated_case("1964-12", {fifteen}, "62"), rules);
    BOOST_TEST(plan.projection.parts.monthly == yuan("119.57"));
    BOOST_TEST(plan.lifetimes.at(0).received == yuan("2989.68"));
    BOOST_TEST(plan.payback_payments.value() == 19);
    // Growth waits for the last figure.
    Case growing = dated_case("1964-12", {fifteen}, "62");
    growing.assumptions.base_growth = Money::from_yuan(10);
    const PlanResult grown = one(growing, rules);
    BOOST_TEST(grown.projection.parts.base_pension == yuan("100"));
    BOOST_TEST(grown.projection.schedule.base(24) == yuan("120"));
    BOOST_TEST(grown.projection.schedule.base(25) == yuan("130"));
}

/// A figure that is only announced.
template <class T>
void announce(Timeline<T>& rule, const char* from) {
    auto entries = rule.entries();
    for (Dated<T>& entry : entries)
        if (entry.from == month(from)) {
            auto announced = std::make_shared<Provenance>(*entry.provenance);
            announced->announced = true;
            entry.provenance = announced;
        }
    rule = Timeline<T>{rule.topic(), std::move(entries)};
}

/// Base 100 since 2020, and another one announced for 2030-01.
ResidentRules with_announced(BaseBands bands) {
    ResidentRules rules =
        with_base({{"2020-01", one_band(yuan("100"))}, {"2030-01", std::move(bands)}});
    announce(rules.base_pension, "2030-01");
    return rules;
}

// Drawn from 2025-01: payment 60 is 2029-12, 61 is 2030-01, 73 is 2031-01. 10 yuan a year since
// 2020: 190 in 2029, 200 in 2030.
BOOST_AUTO_TEST_CASE(growth_does_not_wait_for_a_step_that_is_announced) {
    Case question = dated_case("1964-12", {fifteen});
    question.assumptions.base_growth = Money::from_yuan(10);
    const Comparison higher = reckoned(question, with_announced(one_band(yuan("250"))));
    const auto& base = higher.plans.at(0).projection.schedule;
    BOOST_TEST(base.base(60) == yuan("190"));
    BOOST_TEST(base.base(61) == yuan("250"));
    BOOST_TEST(base.base(73) == yuan("260"));
    BOOST_TEST(!warns(higher, WarningCode::announced_in_vain));

    const Comparison lower = reckoned(question, with_announced(one_band(yuan("150"))));
    BOOST_TEST(lower.plans.at(0).projection.schedule.base(61) == yuan("200"));
    BOOST_TEST(lower.plans.at(0).projection.schedule.base(73) == yuan("210"));
    const auto told =
        std::ranges::find(lower.warnings, WarningCode::announced_in_vain, &Warning::code);
    BOOST_REQUIRE((told != lower.warnings.end()));
    BOOST_TEST((told->facts.at(2) == std::pair<std::string, std::string>{"from", "2030-01"}));
    BOOST_TEST((told->facts.at(3) == std::pair<std::string, std::string>{"announced", "150.00"}));
    BOOST_TEST((told->facts.at(4) == std::pair<std::string, std::string>{"instead", "200.00"}));
}

BOOST_AUTO_TEST_CASE(an_announced_base_never_lowers_a_pension_but_a_published_one_does) {
    const Case question = dated_case("1964-12", {fifteen});
    const Comparison announced = reckoned(question, with_announced(one_band(yuan("80"))));
    BOOST_TEST(announced.plans.at(0).projection.schedule.base(61) == yuan("100"));
    BOOST_TEST(warns(announced, WarningCode::announced_in_vain));
    const auto published =
        with_base({{"2020-01", one_band(yuan("100"))}, {"2030-01", one_band(yuan("80"))}});
    BOOST_TEST(one(question, published).projection.schedule.base(61) == yuan("80"));
    Case growing = question;
    growing.assumptions.base_growth = Money::from_yuan(10);
    const auto& schedule = one(growing, published).projection.schedule;
    BOOST_TEST(schedule.base(60) == yuan("190"));
    BOOST_TEST(schedule.base(61) == yuan("80"));
    BOOST_TEST(schedule.base(73) == yuan("90"));
}

// Announced for 2030-01: 150, and 300 from 70 on (2034-12, payment 120). 150 lies below the 200 of
// then; 300 lies above, and has grown four times by 2034: 340. The month before it is 100 + 14
// × 10.
BOOST_AUTO_TEST_CASE(an_announced_base_counts_band_by_band) {
    Case question = dated_case("1964-12", {fifteen});
    question.assumptions.base_growth = Money::from_yuan(10);
    const auto rules = with_announced({{0, yuan("150")}, {840, yuan("300")}});
    const auto& schedule = one(question, rules).projection.schedule;
    BOOST_TEST(schedule.base(61) == yuan("200"));
    BOOST_TEST(schedule.base(119) == yuan("240"));
    BOOST_TEST(schedule.base(120) == yuan("340"));
}

// V13: 95 / 105 / 115 from 60 / 70 / 80. 70 comes in 2034-12, payment 120; 80 in payment 240.
// 19.5683 more: 114.57, 124.57, 134.57.
BOOST_AUTO_TEST_CASE(the_base_may_rise_with_age) {
    const auto rules =
        with_base({{"2009-09", {{0, yuan("95")}, {840, yuan("105")}, {960, yuan("115")}}}});
    const PlanResult plan = one(dated_case("1964-12", {fifteen}), rules);
    const auto& schedule = plan.projection.schedule;
    BOOST_TEST(schedule.payment(119) == yuan("114.57"));
    BOOST_TEST(schedule.payment(120) == yuan("124.57"));
    BOOST_TEST(schedule.payment(239) == yuan("124.57"));
    BOOST_TEST(schedule.payment(240) == yuan("134.57"));
    // Whoever grows older under an assumed growth has the growth of the band: 105 + 14 × 10 in
    // 2034 where the figure is of 2020.
    const auto of_2020 = with_base({{"2020-01", {{0, yuan("95")}, {840, yuan("105")}}}});
    Case question = dated_case("1964-12", {fifteen}, "75");
    question.assumptions.base_growth = Money::from_yuan(10);
    BOOST_TEST(one(question, of_2020).projection.schedule.base(120) == yuan("245"));
}

// From 65 20 more, from 80 30 more: instead, or added. 65 comes in payment 60, 80 in payment 240.
// Repealed after 2040-12 (payment 192) nothing of it is paid.
BOOST_AUTO_TEST_CASE(the_old_age_supplement_is_the_highest_or_their_sum_until_it_is_repealed) {
    ResidentRules rules = county();
    const auto steps = [](bool added) {
        return OldAgeSteps{{780, yuan("20"), false}, {960, yuan("30"), added}};
    };
    rules.old_age_supplement =
        dated<OldAgeSteps>(Topic::old_age_supplement, {{"2010-01", steps(false)}});
    auto schedule = one(dated_case("1964-12", {fifteen}), rules).projection.schedule;
    BOOST_TEST(schedule.payment(59) == yuan("119.57"));
    BOOST_TEST(schedule.payment(60) == yuan("139.57"));
    BOOST_TEST(schedule.payment(240) == yuan("149.57"));
    rules.old_age_supplement =
        dated<OldAgeSteps>(Topic::old_age_supplement, {{"2010-01", steps(true)}});
    schedule = one(dated_case("1964-12", {fifteen}), rules).projection.schedule;
    BOOST_TEST(schedule.payment(240) == yuan("169.57"));

    auto entries = rules.old_age_supplement.entries();
    entries[0].until = month("2040-12");
    rules.old_age_supplement = Timeline<OldAgeSteps>{Topic::old_age_supplement, entries};
    schedule = one(dated_case("1964-12", {fifteen}), rules).projection.schedule;
    BOOST_TEST(schedule.payment(192) == yuan("139.57"));
    BOOST_TEST(schedule.payment(193) == yuan("119.57"));
}

// V17: 1 % of the base for each year beyond 15. Born 1970-01, 20 years 2010 to 2029, drawn from
// 2030-02: 8 × 130 + 12 × 240 = 3 920; ÷ 139 = 28.2014. Base 100.33: 5 % are 5.0165; together
// 133.5479 → 133.55; each to the fen 100.33 + 28.20 + 5.02 = 133.55; each up to the jiao 100.40 +
// 28.30 + 5.10 = 133.80; the sum cut to the fen 133.54, up to the jiao 133.60.
struct Rounded {
    const char* what;
    std::optional<PensionRounding> rounding;
    const char* monthly;
};
std::ostream& operator<<(std::ostream& out, const Rounded& c) {
    return out << c.what;
}

const Rounded roundings[] = {
    {"none named", {}, "133.55"},
    {"each to the fen", PensionRounding{{1, Rounding::half_up}, true}, "133.55"},
    {"the sum cut to the fen", PensionRounding{{1, Rounding::down}, false}, "133.54"},
    {"the sum up to the jiao", PensionRounding{{10, Rounding::up}, false}, "133.60"},
    {"each up to the jiao", PensionRounding{{10, Rounding::up}, true}, "133.80"},
};

BOOST_DATA_TEST_CASE(a_share_of_the_base_for_long_payment_is_rounded_once, bdata::make(roundings),
                     c) {
    ResidentRules rules = with_base({{"2009-09", one_band(yuan("100.33"))}});
    rules.long_payer_supplement = dated<LongPayerBrackets>(Topic::long_payer_supplement,
                                                           {{"2010-01", {{16, {}, {}, 1.0_pct}}}});
    if (c.rounding)
        rules.pension_rounding =
            dated<PensionRounding>(Topic::pension_rounding, {{"2010-01", *c.rounding}});
    const PlanResult plan = one(dated_case("1970-01", {"2010-2017:100,2018-2029:200"}), rules);
    BOOST_TEST(plan.projection.account.balance == yuan("3920"));
    BOOST_TEST(plan.projection.parts.monthly == yuan(c.monthly));
}

// 1 % of 100.40 for the twentieth year is 1.004, up to the jiao 1.10: not 1.00 first. 3 920 ÷ 139 =
// 28.2014 up to 28.30: 100.40 + 28.30 + 1.10.
BOOST_AUTO_TEST_CASE(a_part_is_not_rounded_twice) {
    ResidentRules rules = with_base({{"2009-09", one_band(yuan("100.40"))}});
    rules.long_payer_supplement = dated<LongPayerBrackets>(Topic::long_payer_supplement,
                                                           {{"2010-01", {{20, {}, {}, 1.0_pct}}}});
    rules.pension_rounding = dated<PensionRounding>(
        Topic::pension_rounding, {{"2010-01", PensionRounding{{10, Rounding::up}, true}}});
    const PlanResult plan = one(dated_case("1970-01", {"2010-2017:100,2018-2029:200"}), rules);
    BOOST_TEST(plan.projection.parts.long_payer_supplement.value() == yuan("1.10"));
    BOOST_TEST(plan.projection.parts.monthly == yuan("129.80"));
}

// The share follows the base as it grows: 5 % of 110 in the second January. 3 920 ÷ 139 = 28.2014.
// The base of 2030 is its last figure: 2030 100 + 5, 2031 110 + 5.50.
BOOST_AUTO_TEST_CASE(a_share_of_the_base_grows_with_it) {
    ResidentRules rules =
        with_base({{"2009-09", one_band(yuan("60"))}, {"2030-01", one_band(yuan("100"))}});
    rules.long_payer_supplement = dated<LongPayerBrackets>(Topic::long_payer_supplement,
                                                           {{"2010-01", {{16, {}, {}, 1.0_pct}}}});
    Case question = dated_case("1970-01", {"2010-2017:100,2018-2029:200"}, "62");
    question.assumptions.base_growth = Money::from_yuan(10);
    const auto schedule = one(question, rules).projection.schedule;
    BOOST_TEST(schedule.payment(11) == yuan("133.20"));
    BOOST_TEST(schedule.payment(12) == yuan("143.70"));
}

// 重度残疾人: 55, 170 payout months at 55, 164 at 56. Born 1965-03, 55 in 2020-03, every year from
// 2010 to 2019: 8 × 130 + 2 × 240 = 1 520; ÷ 170 = 8.94; + 100. With 2010 paid in 2021-05 the
// pension begins in 2021-06, at 56 years and 2 months (674) in the month before.
BOOST_AUTO_TEST_CASE(the_divisor_is_that_of_the_age_in_the_month_before) {
    ResidentRules rules = county();
    rules.pension_age = dated<int>(Topic::pension_age, {{"2009-09", 720}, {"2018-01", 660}});
    rules.payout_months = dated<PayoutTable>(Topic::payout_months,
                                             {{"2009-09", {{660, 170}, {672, 164}, {720, 139}}}});
    const PlanResult plan = one(dated_case("1965-03", {"2010-2017:100,2018-2019:200"}), rules);
    BOOST_TEST(iso(plan.projection.start.first) == "2020-04");
    BOOST_TEST(plan.projection.parts.payout_months == 170);
    BOOST_TEST(plan.projection.parts.monthly == yuan("108.94"));
    const PlanResult late =
        one(dated_case("1965-03", {"2011-2017:100,2018-2019:200,2010:200@2021-05"}), rules);
    BOOST_TEST(iso(late.projection.start.first) == "2021-06");
    BOOST_TEST(late.projection.start.age_in_months_before == 674);
    BOOST_TEST(late.projection.parts.payout_months == 164);
    // 7 × 130 + 2 × 240 + 200 = 1 590; ÷ 164 = 9.70.
    BOOST_TEST(late.projection.parts.account_pension == yuan("9.70"));
}

// Dead at 55, in 2019-12 after that month's payment: 8 × 130 + 2 × 240 = 1 520 is left, of 1 200
// own. At 2.5 % from 2010 on the account is settled to that month.
BOOST_AUTO_TEST_CASE(who_dies_before_the_pension_leaves_the_account_and_pays_no_more) {
    const PlanResult plan = one(dated_case("1964-12", {fifteen}, "55"), county());
    const Lifetime& life = plan.lifetimes.at(0);
    BOOST_TEST(life.received == yuan("0"));
    BOOST_TEST(life.own_paid.value() == yuan("1200"));
    BOOST_TEST(life.left_to_heirs.value() == yuan("1520"));
    BOOST_TEST(life.net.value() == yuan("320"));
    BOOST_TEST(!plan.annual_return);
    // Before any payment there is nothing.
    BOOST_TEST(one(dated_case("1964-12", {fifteen}, "45"), county())
                   .lifetimes.at(0)
                   .left_to_heirs.value() == yuan("0"));
}

// The same with 12 % a year published: dead in 2011-06 the account of 130 of 2010-12 has had six
// months of 2011: 130 × 12 % × 6 ÷ 12 = 7.80.
BOOST_AUTO_TEST_CASE(at_a_death_before_the_pension_the_account_is_settled_to_its_month) {
    ResidentRules rules = county();
    rules.crediting_rate = dated<Rate>(Topic::crediting_rate, {{"2010-01", 12.0_pct}});
    const PlanResult plan = one(dated_case("1964-12", {fifteen}, "46.5"), rules);
    BOOST_TEST(plan.lifetimes.at(0).left_to_heirs.value() == yuan("137.80"));
}

// 国发〔2009〕32号: of the balance not the share of the subsidies. Dead in 2013-12 after four
// payments of 100 + 30: 520 less 120 = 400. Since 2014-02 all of it.
BOOST_AUTO_TEST_CASE(the_pilot_left_the_heirs_no_subsidies) {
    ResidentRules rules = county();
    rules.inheritance = dated<InheritanceRule>(
        Topic::inheritance, {{"2009-09", InheritanceRule::balance_less_subsidies},
                             {"2014-02", InheritanceRule::balance}});
    const auto left = [&](const char* age_at_death) {
        return one(dated_case("1964-12", {fifteen}, age_at_death), rules)
            .lifetimes.at(0)
            .left_to_heirs.value();
    };
    BOOST_TEST(left("49") == yuan("400"));      // 2013-12
    BOOST_TEST(left("50") == yuan("650"));      // 2014-12: five payments
    BOOST_TEST(left("62") == yuan("2250.32"));  // Drawing.

    // Drawing under the pilot: 520 of 2 720 were subsidies; 2 250.32 × 520 ÷ 2 720 = 430.208 →
    // 430.21; 1 820.11.
    rules.inheritance = dated<InheritanceRule>(
        Topic::inheritance, {{"2009-09", InheritanceRule::balance_less_subsidies}});
    BOOST_TEST(left("62") == yuan("1820.11"));
    // Of a known balance nobody knows the share.
    const PlanResult known =
        one(dated_case("1964-12", {"2010-2017:100,2018-2024:200,=2500@2023-12"}, "62"), rules);
    BOOST_TEST(!known.lifetimes.at(0).left_to_heirs);
}

// 武政规〔2021〕21号: 13 months of the base for both. A pensioner of 2026-12: 13 × 100. With 10
// yuan a year the base of 2026 is 160: 2 080. A contributor of 2019-12 had a base of 60: 780; one
// of 2023-12 with growth 130: 1 690.
BOOST_AUTO_TEST_CASE(thirteen_months_of_the_base_of_the_month_of_death) {
    const ResidentRules rules = with_grants(
        {{FuneralGrant::For::pensioner, {}, 13}, {FuneralGrant::For::contributor, {}, 13}});
    const auto grant = [&](const char* age_at_death, BaseGrowth growth = {}) {
        Case question = dated_case("1964-12", {fifteen}, age_at_death);
        question.assumptions.base_growth = growth;
        return one(question, rules).lifetimes.at(0).funeral_grant;
    };
    BOOST_TEST(grant("62").value() == yuan("1300"));
    BOOST_TEST(grant("62", Money::from_yuan(10)).value() == yuan("2080"));
    BOOST_TEST(grant("55").value() == yuan("780"));
    BOOST_TEST(grant("59", Money::from_yuan(10)).value() == yuan("1690"));
    // Who has paid nothing yet is no contributor: 2010-11.
    BOOST_TEST(!grant("45.95"));
    const PlanResult plan = one(dated_case("1964-12", {fifteen}, "62"), rules);
    BOOST_TEST(plan.lifetimes.at(0).net.value() == yuan("4220"));
}

BOOST_AUTO_TEST_CASE(a_fixed_grant_asks_for_no_base) {
    ResidentRules rules = with_grants({{FuneralGrant::For::contributor, yuan("500"), 0}});
    rules.base_pension =
        dated<BaseBands>(Topic::base_pension, {{"2020-01", one_band(yuan("100"))}});
    const PlanResult plan = one(dated_case("1964-12", {fifteen}, "55"), rules);
    BOOST_TEST(plan.lifetimes.at(0).funeral_grant.value() == yuan("500"));
    BOOST_TEST(!one(dated_case("1964-12", {fifteen}, "62"), rules).lifetimes.at(0).funeral_grant);
}

// One payment of 100 + 30 in 2024-11, 60 in 2024-12 under a minimum of one year, base of 1 yuan and
// a grant of 107 yuan: dead in 2025-11 (n = 11), the heirs' money comes in 2025-12. The flows are
// −100, eleven payments of 1 + 130 ÷ 139 = 1.94 (1.935), 0.94 drawn each, and 130 − 10.34 + 107.
BOOST_AUTO_TEST_CASE(the_heirs_money_enters_the_return_in_the_month_after) {
    ResidentRules rules = with_grants({{FuneralGrant::For::pensioner, yuan("107"), 0}});
    rules.minimum_years = dated<int>(Topic::minimum_years, {{"2009-09", 1}});
    rules.base_pension = dated<BaseBands>(Topic::base_pension, {{"2009-09", one_band(yuan("1"))}});
    rules.tiers = dated<TierList>(Topic::tiers, {{"2009-09", tiers({100})}});
    rules.subsidies =
        dated<SubsidySteps>(Topic::subsidies, {{"2009-09", {{yuan("100"), yuan("30")}}}});
    rules.scheme_start = dated<SchemeStart>(Topic::scheme_start, {{"2009-09", {month("2009-09")}}});
    const PlanResult plan = one(dated_case("1964-12", {"2024:100@2024-11"}, "60.9167"), rules);
    BOOST_TEST(plan.projection.parts.monthly == yuan("1.94"));
    const Lifetime& life = plan.lifetimes.at(0);
    BOOST_TEST(life.left_to_heirs.value() + life.funeral_grant.value() == yuan("226.66"));
    // Discounted at the return the flows are nothing, by hand from their months.
    const double monthly = std::pow(1 + plan.family_returns.at(0).value(), -1.0 / 12);
    double worth = -100;
    for (int month = 2; month <= 12; ++month) worth += 1.94 * std::pow(monthly, month);
    worth += 226.66 * std::pow(monthly, 13) + 1.94 * 0.0004 * std::pow(monthly, 13);
    BOOST_TEST(std::abs(worth) < 1e-3);
}

// MODEL's woman: 47 400 of which 341.01 a month are drawn, base 155, 60 in 2017-12. On the leaflet
// basis and, with rules that never change, on the dated one: 174 169.61 and 931.92.
BOOST_AUTO_TEST_CASE(expected_values_are_those_of_the_worked_example) {
    ResidentRules rules = changsha();
    for_each_timeline(rules, [](auto& rule) {
        auto entries = rule.entries();
        for (auto& entry : entries) entry.from = Year{1990} / std::chrono::January;
        rule = std::decay_t<decltype(rule)>{rule.topic(), entries};
    });
    // The scheme so early that fifteen years are the condition.
    rules.scheme_start =
        Timeline<SchemeStart>{Topic::scheme_start, {{month("1990-01"), {month("1990-01")}}}};
    for (const Basis basis : {Basis::leaflet, Basis::dated}) {
        Case question = asked({"3000x15"});
        question.basis = basis;
        question.as_of = month("2017-12");
        question.born = month("1957-12");
        question.sex = Sex::female;
        question.assumptions.lives = std::make_shared<LifeTables>(lives("cl2010-2013-pension"));
        const Comparison compared = reckoned(question, rules);
        BOOST_TEST(compared.plans[0].projection.parts.monthly == yuan("496.01"));
        const Expected& value = compared.plans[0].expected.value();
        BOOST_TEST(value.received == yuan("174169.61"));
        BOOST_TEST(value.left_to_heirs == yuan("931.92"));
        BOOST_TEST(value.own_paid.value() == yuan("45000"));
        BOOST_TEST(value.net.value() == yuan("130101.53"));
        if (basis == Basis::dated) continue;
        // The same from the balance alone: what was paid for it is not known, all else is.
        question.plans = {record("=47400x15")};
        const Expected known = reckoned(question, rules).plans[0].expected.value();
        BOOST_TEST(known.received == yuan("174169.61"));
        BOOST_TEST(known.left_to_heirs == yuan("931.92"));
        BOOST_TEST(!known.own_paid);
        BOOST_TEST(!known.net);
    }
}

// Fifteen years to 2025 (f = 2026-02) and to 2026 (f = 2027-01), of equal money.
BOOST_AUTO_TEST_CASE(plans_that_begin_in_different_months_are_compared_month_by_month) {
    const Comparison compared =
        reckoned(dated_case("1966-01", {"2011-2025:100", "2012-2026:100"}), [] {
            ResidentRules rules = county();
            rules.tiers = dated<TierList>(Topic::tiers, {{"2009-09", tiers({100, 1000})}});
            rules.subsidies =
                dated<SubsidySteps>(Topic::subsidies, {{"2009-09", {{yuan("100"), yuan("30")}}}});
            return rules;
        }());
    // 15 × 130 = 1 950 each: 114.03; nothing more is paid and nothing more comes.
    BOOST_TEST(iso(compared.plans[0].projection.start.first) == "2026-02");
    BOOST_TEST(iso(compared.plans[1].projection.start.first) == "2027-01");
    BOOST_TEST(compared.steps[0].extra_monthly.value() == yuan("0"));
    BOOST_TEST(compared.steps[0].extra_paid.value() == yuan("0"));
    BOOST_TEST(!compared.steps[0].payback_payments);
    BOOST_TEST(warns(compared, WarningCode::months_lost));
}

// The other way round with 1000 in the earlier plan: it begins eleven months before. 15 × 1 030 =
// 15 450 ÷ 139 = 111.15 → 211.15; the other has 114.03. 15 000 − 1 500 = 13 500 more. Eleven
// payments bring 2 322.65, then 97.12 a month: 11 177.35 ÷ 97.12 = 115.09 → 116; 127 in all, from
// 2026-02 on: 60 years and 127 months (the age in 2026-01 is 720): 70.5833.
BOOST_AUTO_TEST_CASE(an_earlier_pension_wins_back_from_its_own_first_month) {
    ResidentRules rules = county();
    rules.tiers = dated<TierList>(Topic::tiers, {{"2009-09", tiers({100, 1000})}});
    rules.subsidies =
        dated<SubsidySteps>(Topic::subsidies, {{"2009-09", {{yuan("100"), yuan("30")}}}});
    const Comparison compared =
        reckoned(dated_case("1966-01", {"2012-2026:100", "2011-2025:1000"}), rules);
    BOOST_TEST(compared.steps[0].extra_monthly.value() == yuan("97.12"));
    BOOST_TEST(compared.steps[0].extra_paid.value() == yuan("13500"));
    BOOST_TEST(compared.steps[0].payback_payments.value() == 127);
    BOOST_TEST(compared.steps[0].payback_age.value().ten_thousandths() == 705'833);
    // And a later one, from the month of the other: 11 × 114.03 = 1 254.33 are missing first;
    // 14 754.33 ÷ 97.12 = 151.9 → 152; 163 payments in all.
    const Comparison late =
        reckoned(dated_case("1966-01", {"2011-2025:100", "2012-2026:1000"}), rules);
    BOOST_TEST(late.steps[0].payback_payments.value() == 163);
}

// The same two plans priced against each other: 163 payments again, and 60 years and 163 months.
// The other way round 13 500 less are paid and 11 × 211.15 = 2 322.65 lost by waiting: who is never
// behind wins nothing back.
BOOST_AUTO_TEST_CASE(what_waiting_costs_is_won_back_too) {
    ResidentRules rules = county();
    rules.tiers = dated<TierList>(Topic::tiers, {{"2009-09", tiers({100, 1000})}});
    rules.subsidies =
        dated<SubsidySteps>(Topic::subsidies, {{"2009-09", {{yuan("100"), yuan("30")}}}});
    const auto difference = [&](const char* from, const char* to) {
        const Comparison compared = reckoned(dated_case("1966-01", {from, to}), rules);
        return difference_between(compared.plans[0].projection, compared.plans[1].projection,
                                  {age("80")}, compared.rules);
    };
    const PlanDifference dearer = difference("2011-2025:100", "2012-2026:1000");
    BOOST_TEST(dearer.months_later == 11);
    BOOST_TEST(dearer.payback_payments.value() == 163);
    BOOST_TEST(dearer.payback_age.value().ten_thousandths() == 735'833);
    const PlanDifference cheaper = difference("2011-2025:1000", "2012-2026:100");
    BOOST_TEST(cheaper.extra_paid.value() == yuan("-13500"));
    BOOST_TEST(!cheaper.payback_payments);
}

BOOST_AUTO_TEST_CASE(what_the_dated_basis_needs_is_asked_for) {
    Case question = dated_case("1964-12", {fifteen});
    question.born.reset();
    BOOST_TEST((refused(question, county()) == ErrorCode::birth_month_needed));
    BOOST_TEST((refused(dated_case("1964-12", {"=5000x15"}), county()) ==
                ErrorCode::plan_of_leaflets_only));
    BOOST_TEST((refused(dated_case("1964-12", {"2010-2023:400"}), county()) ==
                ErrorCode::tier_not_offered));
    BOOST_TEST((refused(dated_case("1964-12", {"2010-2017:100,2018-2025:200"}), county()) ==
                ErrorCode::payment_after_pension));
    BOOST_TEST((refused(dated_case("1964-12", {"2010-2017:100,2018-2024:200,=9@2025-01"}),
                        county()) == ErrorCode::payment_after_pension));
}

// Nothing need be paid by who was 60 when the scheme began: 60 from 2010-01, 100 from 2020-01.
// Born 1945-01, 65 in 2010-01, dead at 76 (2021-01): 120 × 60 + 13 × 100.
BOOST_AUTO_TEST_CASE(who_was_sixty_when_it_began_draws_the_base_for_nothing) {
    Case question = dated_case("1945-01", {}, "76");
    question.plans = {Record{}};
    const PlanResult plan = one(question, county());
    BOOST_TEST(iso(plan.projection.start.first) == "2010-01");
    BOOST_TEST(plan.projection.parts.monthly == yuan("60"));
    BOOST_TEST(plan.lifetimes.at(0).received == yuan("8500"));
    BOOST_TEST(plan.lifetimes.at(0).net.value() == yuan("8500"));
    BOOST_TEST(!plan.payback_payments);
}

// Fifteen of sixteen years count: none beyond fifteen.
BOOST_AUTO_TEST_CASE(a_sixteenth_year_of_the_every_year_cohort_earns_no_supplement) {
    ResidentRules rules = county();
    rules.scheme_start = dated<SchemeStart>(Topic::scheme_start, {{"2010-07", {month("2010-07")}}});
    rules.long_payer_supplement = dated<LongPayerBrackets>(Topic::long_payer_supplement,
                                                           {{"2010-01", {{16, {}, yuan("5")}}}});
    const Comparison compared =
        reckoned(dated_case("1965-06", {"2010-2017:100,2018-2024:200,2025:200@2025-06"}), rules);
    BOOST_TEST(compared.plans[0].projection.parts.long_payer_supplement.value() == yuan("0"));
    BOOST_TEST(warns(compared, WarningCode::years_do_not_count));
}

BOOST_AUTO_TEST_CASE(assumptions_that_are_made_are_said) {
    ResidentRules rules = county();
    rules.scheme_start = Timeline<SchemeStart>{Topic::scheme_start};
    const Case question = dated_case("1970-01", {"2010-2017:100,2018-2029:200"});
    BOOST_TEST(warns(reckoned(question, rules), WarningCode::scheme_start_unknown));
    BOOST_TEST(!warns(reckoned(question, county()), WarningCode::scheme_start_unknown));
    // A published rate bears interest from a month that no document names.
    BOOST_TEST(!warns(reckoned(question, county()), WarningCode::interest_start_silent));
    rules.crediting_rate = dated<Rate>(Topic::crediting_rate, {{"2010-01", 2.0_pct}});
    BOOST_TEST(warns(reckoned(question, rules), WarningCode::interest_start_silent));
}

/// Of the warning of that code; empty where there is none.
std::vector<std::string> fact_of_each(const Comparison& comparison, WarningCode code,
                                      const std::string& name) {
    std::vector<std::string> found;
    for (const Warning& warning : comparison.warnings)
        for (const auto& [key, value] : warning.facts)
            if (warning.code == code && key == name) found.push_back(value);
    return found;
}

// Paid each December from 2010 on, so the first January with money is that of 2011; 60 in 2030-01,
// drawn from 2030-02, so January 2030 would bear the last interest. Seen: an account reckoned with
// nothing, and only small print that said so.
BOOST_AUTO_TEST_CASE(years_without_a_crediting_rate_are_said) {
    using Years = std::vector<std::string>;
    constexpr auto missing = WarningCode::crediting_rate_missing;
    Case question = dated_case("1970-01", {"2010-2017:100,2018-2029:200"});
    const Comparison without = reckoned(question, county());
    BOOST_TEST(fact_of_each(without, missing, "first") == Years{"2011"});
    BOOST_TEST(fact_of_each(without, missing, "last") == Years{"2030"});
    // From its year on a rate is the last one known; before it there is none.
    ResidentRules rules = county();
    rules.crediting_rate = dated<Rate>(Topic::crediting_rate, {{"2014-01", 2.0_pct}});
    const Comparison since = reckoned(question, rules);
    BOOST_TEST(fact_of_each(since, missing, "first") == Years{"2011"});
    BOOST_TEST(fact_of_each(since, missing, "last") == Years{"2013"});
    // Who assumes a rate, be it none, knows.
    question.assumptions.interest = Rate{};
    BOOST_TEST(!warns(reckoned(question, county()), missing));
}

// 60 in 2036-01, so the fifteen years are 2021 to 2035; in November 2026 five of them are over and
// that of 2026 is paid in December. Seen: they counted as paid and nothing said so.
BOOST_AUTO_TEST_CASE(years_counted_back_that_are_over_are_said_to_count_as_paid) {
    constexpr auto over = WarningCode::past_years_taken_as_paid;
    using Facts = std::vector<std::string>;
    const Comparison compared = reckoned(dated_case("1976-01", {"200x15"}), county());
    BOOST_TEST(fact_of_each(compared, over, "first") == Facts{"2021"});
    BOOST_TEST(fact_of_each(compared, over, "last") == Facts{"2025"});
    BOOST_TEST(fact_of_each(compared, over, "instead") == Facts{"2026-2035:200"});
    // Who names the years knows what was paid.
    BOOST_TEST(!warns(reckoned(dated_case("1976-01", {"2021-2035:200"}), county()), over));
    BOOST_TEST(!warns(reckoned(dated_case("1990-01", {"200x15"}), county()), over));
}

BOOST_AUTO_TEST_CASE(a_balance_of_which_no_year_is_known_says_that_none_counts) {
    constexpr auto unknown = WarningCode::years_before_balance_unknown;
    const Comparison alone =
        reckoned(dated_case("1976-01", {"=8000@2025-12,2026-2035:200"}), county());
    BOOST_TEST(fact_of_each(alone, unknown, "month") == std::vector<std::string>{"2025-12"});
    BOOST_TEST(!warns(
        reckoned(dated_case("1976-01", {"2012-2025:100,=8000@2025-12,2026-2035:200"}), county()),
        unknown));
}

// 60 in 2009-12, before the scheme began in 2010-01: nothing had to be paid. The base of 2010
// is 60.
BOOST_AUTO_TEST_CASE(who_was_old_enough_at_the_start_gets_the_base_without_a_payment) {
    const PlanResult plan = one(dated_case("1949-12", {"0"}), county());
    BOOST_TEST(plan.entitled());
    BOOST_TEST(iso(plan.projection.start.first) == "2010-01");
    BOOST_TEST(plan.projection.parts.monthly == yuan("60"));
    BOOST_TEST(plan.projection.own_paid.value() == Money{});
    BOOST_TEST(!one(dated_case("1955-03", {"0"}), county()).entitled());
}

// The county has a base of its own. Without it the nation's minimum stands in, and is said to.
BOOST_AUTO_TEST_CASE(a_base_that_is_only_the_national_minimum_is_said_to_be) {
    const Case question = dated_case("1970-01", {"2010-2017:100,2018-2029:200"});
    BOOST_TEST(!warns(reckoned(question, county()), WarningCode::national_base_used));
    ResidentRules rules = county();
    auto entries = rules.base_pension.entries();
    for (auto& entry : entries) {
        auto of_nation = std::make_shared<Provenance>(*entry.provenance);
        of_nation->area = nation;
        entry.provenance = of_nation;
    }
    rules.base_pension = Timeline<BaseBands>{Topic::base_pension, entries};
    const Comparison low = reckoned(question, rules);
    BOOST_TEST(fact_of_each(low, WarningCode::national_base_used, "base") ==
               std::vector<std::string>{"100"});
    BOOST_TEST(fact_of_each(low, WarningCode::national_base_used, "from") ==
               std::vector<std::string>{"2020-01"});
    // One sentence for it and not two.
    for (const Warning& warning : low.warnings)
        if (warning.code == WarningCode::inherited_figure)
            BOOST_TEST((warning.facts.front() !=
                        std::pair<std::string, std::string>{"rule", "base_pension"}));
}

BOOST_AUTO_TEST_CASE(the_rate_of_a_document_is_told_as_the_documents) {
    ResidentRules rules = county();
    rules.crediting_rate = dated<Rate>(Topic::crediting_rate, {{"2024-01", 2.0_pct}});
    Case question = dated_case("1964-12", {fifteen});
    question.assumptions.interest = 1.0_pct;
    const PlanResult plan = one(question, rules);
    bool published = false;
    bool typed = false;
    for (const Step& step : plan.derivation.steps()) {
        if (step.term != Term::year_interest) continue;
        const bool is_typed = std::holds_alternative<Given>(step.inputs[0].origin);
        (is_typed ? typed : published) = true;
        BOOST_TEST(is_typed == (step.year != 2024));
    }
    BOOST_TEST(published);
    BOOST_TEST(typed);
}

// What no step of its own tells is typed, a definition or a document's: never a payment or an
// amount that the program reckoned.
BOOST_AUTO_TEST_CASE(each_later_payment_has_a_step_of_its_own) {
    ResidentRules rules = county();
    rules.old_age_supplement =
        dated<OldAgeSteps>(Topic::old_age_supplement, {{"2010-01", {{780, yuan("20")}}}});
    Case question = dated_case("1964-12", {fifteen}, "70");
    question.assumptions.base_growth = 2.0_pct;
    const PlanResult plan = one(question, rules);
    for (const Step& step : plan.derivation.steps())
        for (const Input& input : step.inputs)
            if (input.term == Term::payment || input.term == Term::monthly_pension)
                BOOST_TEST(std::holds_alternative<StepIndex>(input.origin));
}

// Two deaths before the pension: of the year of the earlier one the whole is told, and a part.
BOOST_AUTO_TEST_CASE(two_deaths_before_the_pension_are_told_each_with_its_own_interest) {
    ResidentRules rules = county();
    rules.crediting_rate = dated<Rate>(Topic::crediting_rate, {{"2010-01", 12.0_pct}});
    Case question = dated_case("1964-12", {fifteen}, "46.5");
    question.ages_at_death.push_back(age("47.75"));
    const PlanResult plan = one(question, rules);
    // Dead in 2012-09: 130 × 1.12 + 130 = 275.60; nine months at 1 %: 24.804 → 24.80.
    BOOST_TEST(plan.lifetimes.at(0).left_to_heirs.value() == yuan("137.80"));
    BOOST_TEST(plan.lifetimes.at(1).left_to_heirs.value() == yuan("300.40"));
}

BOOST_AUTO_TEST_CASE(interest_while_drawing_is_told) {
    ResidentRules rules = county();
    rules.crediting_rate =
        dated<Rate>(Topic::crediting_rate, {{"2010-01", 2.0_pct}, {"2026-01", 3.0_pct}});
    rules.interest_while_drawing = dated<bool>(Topic::interest_while_drawing, {{"2025-07", true}});
    Case question = dated_case("1964-12", {fifteen}, "64.4321");
    question.ages_at_death.push_back(age("77.14"));
    question.ages_at_death.push_back(age("55.5"));
    question.as_of = month("2020-01");
    const PlanResult plan = one(question, rules);
    int told = 0;
    for (const Step& step : plan.derivation.steps())
        told += step.formula == Formula::left_after_draws;
    BOOST_TEST(told == 2);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
