// SPDX-License-Identifier: Apache-2.0

// Each way in which local rules differ, on a place where it is known, as the look-up answers. Where
// the source names no place, or no amount is known, it is entered into a copy of the file under a
// code without a place. Numbers without a case (23, 26, 27, 32) are told in data/COVERAGE.md.

#include "printing.hpp"
#include "store/shipped.hpp"
#include "support/temporary_folder.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace pension {

namespace {

constexpr AreaCode changsha = 430100;
constexpr AreaCode wendeng = 371003;
constexpr AreaCode wuhan = 420100;
constexpr AreaCode shanghai = 310000;
constexpr AreaCode anhui = 340000;
constexpr AreaCode shandong = 370000;
constexpr AreaCode shenzhen = 440300;
constexpr AreaCode xixiu = 520402;
constexpr AreaCode unnamed = 999901;

ResidentRules rules_of(AreaCode place, Group group = Group::ordinary) {
    return shipped()->rules(place, group);
}

/// The shipped file with a place without a name, for which these rows have been entered.
class WithRows {
public:
    explicit WithRows(const std::string& rows) : file_{copy_of_shipped(folder_.path())} {
        run_sql(file_,
                "INSERT INTO place (area_code, parent_code, name_zh) VALUES (999901, 0, '某地'); " +
                    rows);
        auto loaded = load_policy(file_);
        BOOST_REQUIRE(loaded);
        book_ = loaded.value();
    }
    ResidentRules rules(Group group = Group::ordinary) const {
        return book_->rules(unnamed, group);
    }
    EmployeeRules employee_rules() const { return book_->employee_rules(unnamed); }
    const std::filesystem::path& file() const { return file_; }

private:
    TemporaryFolder folder_;
    std::filesystem::path file_;
    std::shared_ptr<const PolicyBook> book_;
};

std::vector<Money> amounts(const ResidentRules& rules, const char* when) {
    return offered_amounts(at(rules.tiers, when).value);
}

Money subsidy(const ResidentRules& rules, const char* when, std::int64_t paid) {
    return subsidy_of(at(rules.subsidies, when).value, yuan(paid));
}

Money base(const ResidentRules& rules, const char* when, int age_in_years = 60) {
    return base_at(at(rules.base_pension, when).value, {age_in_years * 12});
}

std::optional<Money> grant_of(const FuneralGrants& grants, FuneralGrant::For death_of, Money base) {
    const FuneralBases bases{base, {}};
    const FuneralGrant* grant = funeral_grant_for(grants, death_of, {}, bases);
    return grant ? std::optional{amount_of(*grant, bases)} : std::nullopt;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(variants)

BOOST_AUTO_TEST_CASE(v01_a_list_or_a_range_with_a_step) {
    const auto list = amounts(rules_of(changsha), "2017-03");
    BOOST_TEST(list.size() == 14U);
    BOOST_TEST((list.front() == yuan(100) && list.back() == yuan(3000)));
    const TierList range{{yuan(400), yuan(6000), yuan(100)}};
    BOOST_TEST((at(rules_of(wuhan).tiers, "2022-01").value == range));
}

// Changsha 30 + 10 a step; Wuhan 60 from 500; Anhui 200 from 2000; the nation's is a minimum; a
// place without a name has bands: 1000 to 2000 earn 85, 2500 to 4000 earn 90.
BOOST_AUTO_TEST_CASE(v02_a_subsidy_by_table_flat_from_a_threshold_capped_or_the_minimum) {
    BOOST_TEST(subsidy(rules_of(changsha), "2017-03", 3000) == yuan(160));
    BOOST_TEST(subsidy(rules_of(wuhan), "2022-01", 6000) ==
               subsidy(rules_of(wuhan), "2022-01", 500));
    BOOST_TEST(subsidy(rules_of(anhui), "2020-01", 3000) == yuan(200));
    BOOST_TEST(subsidy(rules_of(nation), "2014-02", 400) == yuan(30));
    std::string steps;
    for (const auto& [from, of_it] : {std::pair{100, 45},
                                      {200, 50},
                                      {300, 55},
                                      {400, 60},
                                      {500, 70},
                                      {700, 75},
                                      {1000, 85},
                                      {2500, 90}})
        steps += (steps.empty() ? "" : ", ") +
                 fmt::format("(999901, '2020-01', 'approximate', {}00, {}00, 'tiers-page')", from,
                             of_it);
    const WithRows banded{
        "INSERT INTO contribution_subsidy (area_code, from_month, from_known, from_fen_per_year, "
        "subsidy_fen_per_year, source_id) VALUES " +
        steps};
    BOOST_TEST(subsidy(banded.rules(), "2020-01", 700) == yuan(75));
    BOOST_TEST(subsidy(banded.rules(), "2020-01", 2000) == yuan(85));
    BOOST_TEST(subsidy(banded.rules(), "2020-01", 1500) == yuan(85));
    BOOST_TEST(subsidy(banded.rules(), "2020-01", 4000) == yuan(90));
}

BOOST_AUTO_TEST_CASE(v03_a_tier_closed_to_all_but_named_groups) {
    for (const Group group : all_groups) {
        const bool may = group == Group::severely_disabled ||
                         group == Group::subsistence_allowance || group == Group::extreme_poverty ||
                         group == Group::registered_poor;
        const auto offered = amounts(rules_of(xixiu, group), "2020-01");
        BOOST_TEST((offered.front() == yuan(100)) == may, code(group));
        BOOST_TEST(offered.size() == (may ? 10U : 9U), code(group));
    }
    // Shandong: 100 for who is on subsistence allowance, of a list whose ends alone are printed.
    const auto poor = rules_of(shandong, Group::subsistence_allowance);
    BOOST_TEST((amounts(poor, "2024-01") == std::vector<Money>{yuan(100), yuan(8000)}));
    BOOST_TEST(!at(poor.tiers, "2024-01").provenance->complete);
}

BOOST_AUTO_TEST_CASE(v04_one_payment_a_year_or_several_with_a_yearly_cap) {
    BOOST_TEST(at(rules_of(wuhan).yearly_cap, "2022-01").value.payments.value() == 1);
    BOOST_TEST(at(rules_of(xixiu).yearly_cap, "2020-01").value.payments.value() == 1);
    const YearlyCap several = at(rules_of(changsha).yearly_cap, "2017-03").value;
    BOOST_TEST(!several.payments);
    BOOST_TEST(several.most.value() == yuan(3000));
}

// 4498 × 20 % × 12 = 10 795.20, above Wuhan's 6000.
BOOST_AUTO_TEST_CASE(v05_a_cap_tied_to_a_flexible_workers_smallest_contribution) {
    BOOST_TEST(at(rules_of(wuhan).yearly_cap, "2022-01").value.within_flexible_minimum);
    const EmployeeRules employees = shipped()->employee_rules(wuhan);
    const Money lowest = at(employees.base_limits, "2025-07").value.lower.value();
    const Rate rate = at(employees.employee_contribution, "2025-07").value.rate;
    BOOST_TEST((apply(rate, lowest, Rounding::half_up) * 12 == Money::from_fen(1'079'520)));
}

BOOST_AUTO_TEST_CASE(v06_no_subsidy_on_back_payments) {
    BOOST_TEST(!at(rules_of(changsha).back_payment, "2017-03").value.subsidised);
    BOOST_TEST(!at(rules_of(anhui).back_payment, "2020-01").value.subsidised);
    BOOST_TEST(!at(rules_of(wuhan).back_payment, "2022-01").value.subsidised);
    BOOST_TEST(!at(rules_of(shenzhen).back_payment, "2020-06").value.subsidised);
}

// Fifteen years in all are for those who had less than fifteen left: a rule of the cohort, not of
// the place. Only Zhejiang lets nobody pay back beyond fifteen (浙人社发〔2023〕66号).
BOOST_AUTO_TEST_CASE(v07_once_for_a_year_and_not_below_the_lowest_tier) {
    BOOST_TEST(at(rules_of(changsha).back_payment, "2017-03").value.once_per_year);
    BOOST_TEST(!at(rules_of(wuhan).back_payment, "2022-01").value.once_per_year);
    BOOST_TEST(at(rules_of(wuhan).back_payment, "2022-01").value.at_least_lowest_tier);
    const auto book = shipped();
    for (const auto& row : book->rows().back_payment)
        BOOST_TEST(row.figure.value.at_most_years.value_or(0) == (row.area == 330000 ? 15 : 0));
}

BOOST_AUTO_TEST_CASE(v08_raising_the_tier_of_years_already_paid) {
    // 湘人社规〔2023〕22号, and what Fujian's and Urumqi's offices say, allow it; nobody else does.
    const auto book = shipped();
    for (const auto& row : book->rows().back_payment)
        BOOST_TEST(row.figure.value.raises_paid_year ==
                       (row.area == 350000 || row.area == 430000 || row.area == 650100),
                   row.area);
    const WithRows raising{
        "INSERT INTO back_payment_rule (area_code, from_month, from_known, allowed, subsidised, "
        "counts_for_long_payer, once_per_year, raises_paid_year, source_id) VALUES "
        "(999901, '2024-01', 'approximate', 1, 0, 1, 0, 1, 'tiers-page')"};
    BOOST_TEST(at(raising.rules().back_payment, "2024-01").value.raises_paid_year);
}

BOOST_AUTO_TEST_CASE(v09_money_paid_after_sixty_goes_to_the_account_only) {
    BOOST_TEST((at(rules_of(wuhan).back_payment, "2022-01").value.after_pension_age ==
                AfterPensionAge::without_long_payer));
    BOOST_TEST((at(rules_of(changsha).back_payment, "2017-03").value.after_pension_age ==
                AfterPensionAge::like_others));
}

BOOST_AUTO_TEST_CASE(v10_cohorts_by_the_start_of_the_scheme) {
    BOOST_TEST((at(rules_of(changsha).scheme_start, "2017-03").value ==
                SchemeStart{month("2010-07"), true}));
    BOOST_TEST((at(rules_of(wendeng).scheme_start, "2020-05").value ==
                SchemeStart{month("2010-01"), false}));
    BOOST_TEST(at(rules_of(wendeng).minimum_years, "2020-05").value == 15);
}

// Mr Li, born 1960-01, began at 50 with the scheme: his missed 2017 may be paid in 2020-04. That
// he is then paid from 2020-05 on is for the calculation to say.
BOOST_AUTO_TEST_CASE(v11_the_month_after_the_last_condition) {
    const auto rules = rules_of(wendeng);
    BOOST_TEST(at(rules.pension_age, "2020-01").value == 720);
    BOOST_TEST(at(rules.back_payment, "2020-04").value.allowed);
    BOOST_TEST((at(rules.scheme_start, "2020-04").value.month == month("2010-01")));
}

BOOST_AUTO_TEST_CASE(v12_a_dated_series_with_planned_steps) {
    const auto rules = rules_of(changsha);
    BOOST_TEST(base(rules, "2017-12") == yuan(155));
    BOOST_TEST(base(rules, "2020-01") == yuan(208));
    BOOST_TEST(!at(rules.base_pension, "2017-12").provenance->announced);
    BOOST_TEST(at(rules.base_pension, "2018-01").provenance->announced);
    BOOST_TEST(base(rules_of(shanghai), "2020-06") == yuan(1100));
    BOOST_TEST(base(rules_of(shanghai), "2022-06") == yuan(1300));
    BOOST_TEST(base(rules_of(wuhan), "2025-07") == yuan(367));
}

BOOST_AUTO_TEST_CASE(v13_a_base_that_differs_by_age_band) {
    const WithRows banded{
        "INSERT INTO base_pension (area_code, from_month, from_known, from_age_months, "
        "fen_per_month, source_id) VALUES "
        "(999901, '2020-01', 'approximate', 0, 9500, 'tiers-page'), "
        "(999901, '2020-01', 'approximate', 840, 10500, 'tiers-page'), "
        "(999901, '2020-01', 'approximate', 960, 11500, 'tiers-page')"};
    BOOST_TEST(base(banded.rules(), "2020-01", 69) == yuan(95));
    BOOST_TEST(base(banded.rules(), "2020-01", 70) == yuan(105));
    BOOST_TEST(base(banded.rules(), "2020-01", 80) == yuan(115));
}

// Wuhan's document foresees an extra from 65 on and prints no amount.
BOOST_AUTO_TEST_CASE(v14_supplements_by_age) {
    BOOST_TEST(rules_of(wuhan).old_age_supplement.entries().empty());
    const WithRows aged{
        "INSERT INTO old_age_supplement (area_code, from_month, from_known, from_age_months, "
        "fen_per_month, source_id) VALUES "
        "(999901, '2020-01', 'approximate', 780, 500, 'tiers-page'), "
        "(999901, '2020-01', 'approximate', 960, 2000, 'tiers-page')"};
    const OldAgeSteps steps = at(aged.rules().old_age_supplement, "2020-01").value;
    BOOST_TEST(old_age_supplement_at(steps, 779) == Money{});
    BOOST_TEST(old_age_supplement_at(steps, 780) == yuan(5));
    BOOST_TEST(old_age_supplement_at(steps, 960) == yuan(20));
}

BOOST_AUTO_TEST_CASE(v15_an_amount_for_each_year_beyond_fifteen) {
    const LongPayerBrackets beyond{{16, {}, yuan(1)}};
    BOOST_TEST((at(rules_of(changsha).long_payer_supplement, "2017-03").value == beyond));
    // Two yuan in the place without a name whose base is 120.
    const WithRows doubled{
        "INSERT INTO long_payer_supplement (area_code, from_month, from_known, from_year, "
        "fen_per_month_per_year, source_id) VALUES "
        "(999901, '2015-01', 'approximate', 16, 200, 'tiers-page')"};
    const LongPayerBrackets twice{{16, {}, yuan(2)}};
    BOOST_TEST((at(doubled.rules().long_payer_supplement, "2015-01").value == twice));
}

BOOST_AUTO_TEST_CASE(v16_brackets_counted_from_the_first_year) {
    const LongPayerBrackets brackets{{1, 15, yuan(2)}, {16, {}, yuan(3)}};
    BOOST_TEST((at(rules_of(wuhan).long_payer_supplement, "2022-01").value == brackets));
}

BOOST_AUTO_TEST_CASE(v17_a_share_of_the_base_for_each_year) {
    const WithRows sharing{
        "INSERT INTO long_payer_supplement (area_code, from_month, from_known, from_year, "
        "base_millionths_per_year, source_id) VALUES "
        "(999901, '2020-01', 'approximate', 16, 10000, 'tiers-page')"};
    const auto rules = sharing.rules();
    const auto& brackets = at(rules.long_payer_supplement, "2020-01").value;
    BOOST_TEST((brackets.at(0).share_of_base == Rate::from_ppm(10'000)));
    BOOST_TEST(brackets.at(0).per_year == Money{});
}

BOOST_AUTO_TEST_CASE(v18_back_paid_years_count_or_not) {
    BOOST_TEST(!at(rules_of(changsha).back_payment, "2017-03").value.counts_for_long_payer);
    BOOST_TEST(at(rules_of(wuhan).back_payment, "2022-01").value.counts_for_long_payer);
}

// Changsha and Wuhan: the whole lowest tier; Wendeng 300 and a subsidy of 50; Shenzhen 180;
// Shandong 100.
BOOST_AUTO_TEST_CASE(v19_the_government_pays_for_groups) {
    const auto paid = [](AreaCode place, Group group, const char* when) {
        const auto rules = rules_of(place, group);
        return government_amount(at(rules.government_payment, when).value,
                                 amounts(rules, when).front());
    };
    for (const Group group : {Group::severely_disabled, Group::extreme_poverty,
                              Group::family_planning, Group::subsistence_allowance})
        BOOST_TEST(paid(changsha, group, "2017-03") == yuan(100), code(group));
    BOOST_TEST(paid(wuhan, Group::severely_disabled, "2022-01") == yuan(400));
    BOOST_TEST(paid(wendeng, Group::severely_disabled, "2018-01") == yuan(300));
    BOOST_TEST(paid(shenzhen, Group::other_hardship, "2020-06") == yuan(180));
    BOOST_TEST(paid(shandong, Group::subsistence_allowance, "2024-01") == yuan(100));
    BOOST_TEST(subsidy(rules_of(wendeng, Group::severely_disabled), "2018-01", 300) == yuan(50));
    // Changsha prints that the share for others is a part, and not which: nothing is shipped.
    BOOST_TEST(rules_of(changsha, Group::other_hardship).government_payment.entries().empty());
    BOOST_TEST(rules_of(changsha).government_payment.entries().empty());
}

BOOST_AUTO_TEST_CASE(v20_who_pays_more_alone_loses_the_subsidy) {
    const auto rules = rules_of(wendeng, Group::severely_disabled);
    const GovernmentPayment& payment = at(rules.government_payment, "2018-01").value;
    BOOST_TEST(payment.subsidised);
    BOOST_TEST(payment.own_replaces_from.value() == yuan(500));
    BOOST_TEST(!payment.own_is_subsidised);
    BOOST_TEST(subsidy(rules, "2018-01", 500) == Money{});
}

BOOST_AUTO_TEST_CASE(v21_an_earlier_pension_age_with_its_own_divisor) {
    const auto rules = rules_of(wendeng, Group::severely_disabled);
    BOOST_TEST(at(rules.pension_age, "2020-09").value == 660);
    BOOST_TEST(payout_months_at(at(rules.payout_months, "2020-09").value, 660).value() == 170);
    BOOST_TEST(base(rules, "2020-09", 55) == yuan(130));
    BOOST_TEST(at(rules_of(wendeng).pension_age, "2020-09").value == 720);
}

BOOST_AUTO_TEST_CASE(v22_collective_and_sponsors_money_up_to_the_top_tier) {
    BOOST_TEST(!at(rules_of(changsha).grant_cap, "2017-03").value.most);
    BOOST_TEST(at(rules_of(changsha).grant_cap, "2017-03").provenance->clause == "四(二)");
    BOOST_TEST(at(rules_of(wuhan).grant_cap, "2022-01").provenance->clause == "二(二)");
}

BOOST_AUTO_TEST_CASE(v24_inheritance_without_and_with_the_subsidies) {
    const auto rules = rules_of(changsha);
    BOOST_TEST((at(rules.inheritance, "2009-09").value == InheritanceRule::balance_less_subsidies));
    BOOST_TEST((at(rules.inheritance, "2014-01").value == InheritanceRule::balance_less_subsidies));
    BOOST_TEST((at(rules.inheritance, "2014-02").value == InheritanceRule::balance));
    BOOST_TEST(at(rules_of(wuhan).inheritance, "2022-01").provenance->area == wuhan);
}

// 13 × 367 = 4771; 500 once for a pensioner, in a place without a name.
BOOST_AUTO_TEST_CASE(v25_a_funeral_grant_by_months_of_the_base_fixed_or_none) {
    const auto rules = rules_of(wuhan);
    const FuneralGrants& grants = at(rules.funeral_grant, "2025-07").value;
    for (const auto who : {FuneralGrant::For::pensioner, FuneralGrant::For::contributor})
        BOOST_TEST(grant_of(grants, who, base(rules, "2025-07")).value() == yuan(4771));
    BOOST_TEST(rules_of(changsha).funeral_grant.entries().empty());
    const WithRows fixed{
        "INSERT INTO funeral_grant (area_code, from_month, from_known, for_death_of, fen, "
        "source_id) VALUES (999901, '2012-01', 'approximate', 'pensioner', 50000, 'tiers-page')"};
    const auto of_a_place = fixed.rules();
    const FuneralGrants& once = at(of_a_place.funeral_grant, "2012-01").value;
    BOOST_TEST(grant_of(once, FuneralGrant::For::pensioner, yuan(55)).value() == yuan(500));
    BOOST_TEST(!grant_of(once, FuneralGrant::For::contributor, yuan(55)));
}

BOOST_AUTO_TEST_CASE(v28_interest_by_place_year_and_scheme) {
    const EmployeeRules employees = shipped()->employee_rules(changsha);
    BOOST_TEST((at(employees.employee_crediting_rate, "2016-05").value == Rate::from_ppm(83'100)));
    BOOST_TEST((at(employees.employee_crediting_rate, "2025-05").value == Rate::from_ppm(15'000)));
    BOOST_TEST(rules_of(changsha).crediting_rate.entries().empty());
    const WithRows credited{
        "INSERT INTO crediting_rate (area_code, from_month, millionths_per_year, source_id) VALUES "
        "(999901, '2020-01', 25000, 'tiers-page'); "
        "INSERT INTO interest_start (area_code, from_month, starts, source_id) VALUES "
        "(999901, '2020-01', 'payment_month', 'tiers-page')"};
    BOOST_TEST((at(credited.rules().crediting_rate, "2020-12").value == Rate::from_ppm(25'000)));
    BOOST_TEST(
        (at(credited.rules().interest_start, "2020-12").value == InterestStart::payment_month));
}

// Cut to the fen (newsflash.city 2024), to the yuan part by part; up to the jiao on the sum.
BOOST_AUTO_TEST_CASE(v29_rounding_to_the_fen_the_jiao_or_the_yuan) {
    const WithRows rounding{
        "INSERT INTO pension_rounding (area_code, from_month, step_fen, mode, applies_to, "
        "source_id) VALUES (999901, '2020-01', 1, 'down', 'sum', 'tiers-page'), "
        "(999901, '2021-01', 100, 'down', 'each_part', 'tiers-page'), "
        "(999901, '2022-01', 10, 'up', 'sum', 'tiers-page')"};
    const auto rules = rounding.rules();
    const PensionRounding cut{{1, Rounding::down}, false};
    const PensionRounding yuan_by_part{{100, Rounding::down}, true};
    const PensionRounding up_to_jiao{{10, Rounding::up}, false};
    BOOST_TEST((at(rules.pension_rounding, "2020-06").value == cut));
    BOOST_TEST((at(rules.pension_rounding, "2021-06").value == yuan_by_part));
    BOOST_TEST((at(rules.pension_rounding, "2022-06").value == up_to_jiao));
}

BOOST_AUTO_TEST_CASE(v30_years_counted_to_the_month_or_rounded_up) {
    const WithRows counting{
        "INSERT INTO employee_rounding (area_code, from_month, step_fen, mode, applies_to, "
        "years_counted, source_id) VALUES "
        "(999901, '2020-01', 1, 'half_up', 'each_part', 'to_the_month', 'tiers-page'), "
        "(999901, '2024-01', 1, 'half_up', 'each_part', 'whole_years_up', 'tiers-page')"};
    const EmployeeRules rules = counting.employee_rules();
    BOOST_TEST((at(rules.employee_rounding, "2020-06").value.years == YearsCounted::to_the_month));
    BOOST_TEST(
        (at(rules.employee_rounding, "2024-06").value.years == YearsCounted::whole_years_up));
}

BOOST_AUTO_TEST_CASE(v31_proof_of_life_and_what_was_missed) {
    const Certification rule = at(rules_of(changsha).certification, "2017-03").value;
    BOOST_TEST(rule.every_months == 12);
    BOOST_TEST(rule.made_good);
}

// A base below the national minimum; 40 yuan at 500, where the law says 60.
BOOST_AUTO_TEST_CASE(v33_what_lies_below_a_floor_of_law_is_flagged) {
    const WithRows below{
        "INSERT INTO contribution_subsidy (area_code, from_month, from_fen_per_year, "
        "subsidy_fen_per_year, source_id) VALUES "
        "(999901, '2020-01', 10000, 3000, 'tiers-page'), "
        "(999901, '2020-01', 50000, 4000, 'tiers-page'); "
        "INSERT INTO base_pension (area_code, from_month, fen_per_month, source_id) VALUES "
        "(999901, '2020-01', 8000, 'tiers-page')"};
    const auto contents = read_policy_file(below.file());
    BOOST_REQUIRE(contents);
    const auto flagged = [&](FindingCode code) {
        return std::ranges::any_of(contents.value().findings, [&](const Finding& finding) {
            return finding.code == code && finding.area == unnamed;
        });
    };
    BOOST_TEST(flagged(FindingCode::subsidy_below_floor));
    BOOST_TEST(flagged(FindingCode::base_below_minimum));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
