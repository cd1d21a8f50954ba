// SPDX-License-Identifier: Apache-2.0
#include "policy/checks.hpp"
#include "policy/stale.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

constexpr AreaCode province = 999900;
constexpr AreaCode city = 999901;

const std::vector<Place> places{{nation, nation, "全国", "China", "qg"},
                                {province, nation, "示例省", "Example", "sls"},
                                {city, province, "示例市", "", "sls"}};

Money yuan(std::int64_t amount) {
    return Money::from_yuan(amount);
}

template <class T>
Row<T> row(AreaCode area, const char* from, T value, std::optional<Group> group = {},
           const char* confirmed_on = "") {
    Provenance known;
    known.area = area;
    known.from = parse_month(from).value();
    known.confirmed_on = confirmed_on;
    return {area, group, {known.from, std::move(value), std::make_shared<const Provenance>(known)}};
}

TierList tiers(std::initializer_list<std::int64_t> amounts) {
    TierList list;
    for (const std::int64_t amount : amounts) list.push_back({yuan(amount), yuan(amount), {}});
    return list;
}

/// What the nation lays down; nothing is wrong with it and nothing is missing.
PolicyRows of_nation() {
    PolicyRows rows;
    rows.tiers = {row(nation, "2014-02", tiers({100, 500}))};
    rows.subsidies = {
        row(nation, "2014-02", SubsidySteps{{yuan(100), yuan(30)}, {yuan(500), yuan(60)}})};
    rows.back_payment = {row(nation, "2014-02", BackPaymentRule{})};
    rows.base_pension = {row(nation, "2014-07", one_band(yuan(70))),
                         row(nation, "2018-01", one_band(yuan(88)))};
    rows.payout_months = {row(nation, "2014-02", PayoutTable{{0, 139}})};
    rows.pension_age = {row(nation, "2009-09", 720)};
    rows.minimum_years = {row(nation, "2009-09", 15)};
    return rows;
}

using Lines = std::vector<std::string>;

Lines lines_of(const std::vector<Finding>& findings) {
    Lines lines;
    for (const Finding& finding : findings) {
        BOOST_TEST((finding.severity == Severity::warning));
        lines.push_back(one_line(finding));
    }
    return lines;
}

void expect(const PolicyRows& rows, const Lines& expected) {
    const Lines found = lines_of(check_rows(places, rows));
    BOOST_TEST(found == expected, boost::test_tools::per_element());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(law_checks)

BOOST_AUTO_TEST_CASE(figures_at_the_floors_are_passed) {
    expect(of_nation(), {});
}

BOOST_AUTO_TEST_CASE(the_subsidy_of_the_lowest_tier_is_at_least_30_yuan) {
    PolicyRows rows = of_nation();
    rows.subsidies.push_back(
        row(province, "2017-01",
            SubsidySteps{{yuan(100), Money::from_fen(2999)}, {yuan(500), yuan(60)}}));
    expect(rows, {"999900 contribution_subsidy 2017-01 subsidy_below_floor "
                  "(tier 100.00, subsidy 29.99, floor 30.00)"});
}

// 499 yuan earn the 30 of the lowest tier; 500 and everything above must earn 60.
BOOST_AUTO_TEST_CASE(the_subsidy_of_tiers_from_500_yuan_on_is_at_least_60_yuan) {
    PolicyRows rows = of_nation();
    rows.tiers.push_back(row(province, "2017-01", tiers({100, 499, 500, 1000})));
    expect(rows, {});
    rows.subsidies.push_back(row(
        province, "2017-01",
        SubsidySteps{
            {yuan(100), yuan(30)}, {yuan(500), Money::from_fen(5999)}, {yuan(1000), yuan(60)}}));
    expect(rows, {"999900 contribution_subsidy 2017-01 subsidy_below_floor "
                  "(tier 500.00, subsidy 59.99, floor 60.00)"});
}

BOOST_AUTO_TEST_CASE(a_lowest_tier_of_500_yuan_must_earn_60) {
    PolicyRows rows = of_nation();
    rows.tiers.push_back(row(city, "2020-01", tiers({500})));
    rows.subsidies.push_back(row(city, "2020-01", SubsidySteps{{yuan(500), yuan(50)}}));
    expect(rows, {"999901 contribution_subsidy 2020-01 subsidy_below_floor "
                  "(tier 500.00, subsidy 50.00, floor 60.00)"});
}

// In January 2014 there was no floor; a figure that still held in February lay below it.
BOOST_AUTO_TEST_CASE(the_floors_hold_from_2014_02_on) {
    const SubsidySteps ten_yuan{{yuan(100), yuan(10)}};
    PolicyRows rows = of_nation();
    rows.subsidies.push_back(row(province, "2011-07", ten_yuan));
    rows.tiers.push_back(row(province, "2011-07", tiers({100})));
    expect(rows, {"999900 contribution_subsidy 2014-02 subsidy_below_floor "
                  "(tier 100.00, subsidy 10.00, floor 30.00)"});
    rows.subsidies.push_back(row(province, "2014-02", SubsidySteps{{yuan(100), yuan(30)}}));
    expect(rows, {});
}

BOOST_AUTO_TEST_CASE(for_a_group_less_can_be_meant) {
    PolicyRows rows = of_nation();
    rows.subsidies.push_back(
        row(province, "2018-01", SubsidySteps{{yuan(500), Money{}}}, Group::severely_disabled));
    rows.base_pension.push_back(
        row(province, "2018-01", one_band(yuan(80)), Group::severely_disabled));
    expect(rows, {});
}

BOOST_AUTO_TEST_CASE(a_base_pension_lies_at_or_above_the_national_minimum_of_its_month) {
    PolicyRows rows = of_nation();
    rows.base_pension.push_back(row(province, "2018-01", one_band(Money::from_fen(8799))));
    expect(rows, {"999900 base_pension 2018-01 base_below_minimum "
                  "(base 87.99, minimum 88.00, since 2018-01)"});
    rows.base_pension.back() = row(province, "2018-01", one_band(yuan(88)));
    expect(rows, {});
}

// 80 yuan of 2016 were enough until the nation's 88 of 2018; the city's own row came in time.
BOOST_AUTO_TEST_CASE(a_national_rise_that_passes_the_base_of_a_place_is_told_once) {
    PolicyRows rows = of_nation();
    rows.base_pension.push_back(row(nation, "2020-07", one_band(yuan(93))));
    rows.base_pension.push_back(row(province, "2016-01", one_band(yuan(80))));
    rows.base_pension.push_back(row(city, "2016-01", one_band(yuan(80))));
    rows.base_pension.push_back(row(city, "2018-01", one_band(yuan(93))));
    expect(rows, {"999900 base_pension 2016-01 base_below_minimum "
                  "(base 80.00, minimum 88.00, since 2018-01)"});
}

BOOST_AUTO_TEST_CASE(before_the_first_national_minimum_there_is_none) {
    PolicyRows rows = of_nation();
    rows.base_pension.push_back(row(province, "2012-01", one_band(yuan(60))));
    rows.base_pension.push_back(row(province, "2014-07", one_band(yuan(100))));
    expect(rows, {});
}

BOOST_AUTO_TEST_CASE(a_topic_missing_all_the_way_up_is_told_at_the_top) {
    PolicyRows rows = of_nation();
    rows.minimum_years.clear();
    expect(rows, {"000000 minimum_years topic_missing"});
    rows.minimum_years = {row(province, "2014-02", 15)};
    expect(rows, {"000000 minimum_years topic_missing"});
    rows.minimum_years = {row(nation, "2014-02", 15, Group::severely_disabled)};
    expect(rows, {"000000 minimum_years topic_missing"});
    rows.yearly_cap.clear();  // A place may have none.
    rows.minimum_years = {row(nation, "2014-02", 15)};
    expect(rows, {});
}

BOOST_AUTO_TEST_CASE(every_topic_that_a_pension_needs_is_looked_for) {
    expect({},
           {"000000 contribution_tier topic_missing", "000000 contribution_subsidy topic_missing",
            "000000 back_payment_rule topic_missing", "000000 base_pension topic_missing",
            "000000 payout_months topic_missing", "000000 pension_age topic_missing",
            "000000 minimum_years topic_missing"});
}

BOOST_AUTO_TEST_CASE(figures_with_an_error_are_not_compared_with_the_law) {
    PolicyRows rows = of_nation();
    rows.subsidies.push_back(row(province, "2017-01", SubsidySteps{{yuan(100), yuan(10)}}));
    rows.tiers.push_back(row(province, "2017-01", TierList{{yuan(900), yuan(100), Money{}}}));
    const auto found = check_rows(places, rows);
    BOOST_REQUIRE_EQUAL(found.size(), 1U);
    BOOST_TEST((found[0].code == FindingCode::range_too_fine));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(stale)

namespace {

Lines stale_in(const PolicyRows& rows, const char* month) {
    return lines_of(check_stale(places, rows, parse_month(month).value()));
}

}  // namespace

BOOST_AUTO_TEST_CASE(a_figure_is_stale_from_the_thirteenth_month_on) {
    PolicyRows rows;
    rows.base_pension = {row(province, "2016-01", one_band(yuan(70))),
                         row(province, "2017-01", one_band(yuan(80)))};
    BOOST_TEST(stale_in(rows, "2018-01").empty());
    BOOST_TEST(stale_in(rows, "2018-02") ==
               Lines{"999900 base_pension 2017-01 figure_stale (last 2017-01)"});
}

BOOST_AUTO_TEST_CASE(who_confirms_a_figure_makes_it_fresh_for_a_year) {
    PolicyRows rows;
    rows.base_pension = {row(province, "2017-01", one_band(yuan(80)), {}, "2018-06-30")};
    BOOST_TEST(stale_in(rows, "2019-06").empty());
    BOOST_TEST(stale_in(rows, "2019-07") ==
               Lines{"999900 base_pension 2017-01 figure_stale (last 2018-06)"});
}

BOOST_AUTO_TEST_CASE(a_figure_of_later_does_not_count_yet) {
    PolicyRows rows;
    rows.base_pension = {row(province, "2017-01", one_band(yuan(80))),
                         row(province, "2020-01", one_band(yuan(99)))};
    BOOST_TEST(stale_in(rows, "2019-01").size() == 1U);
    BOOST_TEST(stale_in(rows, "2020-01").empty());
    BOOST_TEST(stale_in(rows, "2016-01").empty());
}

BOOST_AUTO_TEST_CASE(tiers_and_subsidies_of_the_nation_and_the_law_do_not_grow_old) {
    const PolicyRows rows = of_nation();
    BOOST_TEST(stale_in(rows, "2030-01") ==
               Lines{"000000 base_pension 2018-01 figure_stale (last 2018-01)"});
    PolicyRows of_city;
    of_city.pension_age = {row(city, "2014-02", 720)};
    of_city.yearly_cap = {row(city, "2014-02", YearlyCap{yuan(3000), {}})};
    BOOST_TEST(stale_in(of_city, "2030-01").empty());
}

BOOST_AUTO_TEST_CASE(each_group_has_figures_of_its_own_to_grow_old) {
    PolicyRows rows;
    rows.tiers = {row(city, "2024-01", tiers({100})),
                  row(city, "2018-01", tiers({300}), Group::severely_disabled)};
    BOOST_TEST(stale_in(rows, "2024-06") ==
               Lines{"999901 contribution_tier severely_disabled 2018-01 figure_stale "
                     "(last 2018-01)"});
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
