// SPDX-License-Identifier: Apache-2.0
#include "policy/checks.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

namespace {

const std::vector<Place> places{{0, 0, "全国", "China", "qg"}, {999900, 0, "示例省", "", "sls"}};

template <class T>
Row<T> row(T value, std::optional<Group> group = {}, const char* from = "2017-01") {
    return {999900, group, {parse_month(from).value(), std::move(value), nullptr}};
}

Money yuan(std::int64_t amount) {
    return Money::from_yuan(amount);
}

/// Most tests give one topic only: that the others are missing is for a test of its own.
std::vector<Finding> findings(const PolicyRows& rows) {
    auto found = check_rows(places, rows);
    std::erase_if(found,
                  [](const Finding& each) { return each.code == FindingCode::topic_missing; });
    return found;
}

std::vector<std::string> lines(const PolicyRows& rows) {
    std::vector<std::string> all;
    for (const Finding& finding : findings(rows)) all.push_back(one_line(finding));
    return all;
}

void expect_only(const PolicyRows& rows, const std::string& line) {
    const auto found = lines(rows);
    BOOST_REQUIRE_EQUAL(found.size(), 1U);
    BOOST_TEST(found.front() == line);
}

/// The same, and that the file is not refused for it.
void expect_warning(const PolicyRows& rows, const std::string& line) {
    expect_only(rows, line);
    BOOST_TEST(first_error(findings(rows)) == nullptr);
}

TierList single_tiers(std::initializer_list<std::int64_t> amounts) {
    TierList tiers;
    for (const std::int64_t amount : amounts) tiers.push_back({yuan(amount), yuan(amount), {}});
    return tiers;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(checks)

BOOST_AUTO_TEST_CASE(figures_in_order_are_passed) {
    PolicyRows rows;
    rows.tiers = {row(TierList{{yuan(100), yuan(100), {}}, {yuan(200), yuan(3000), yuan(100)}})};
    rows.subsidies = {row(SubsidySteps{{yuan(100), yuan(30)}, {yuan(500), yuan(60)}})};
    rows.base_pension = {row(one_band(yuan(55))), row(one_band(yuan(70)), {}, "2018-01")};
    rows.long_payer_supplement = {row(LongPayerBrackets{{1, 15, yuan(2)}, {16, {}, yuan(3)}})};
    rows.payout_months = {row(PayoutTable{{0, 139}})};
    rows.pension_age = {row(720)};
    BOOST_TEST(lines(rows).empty());
}

BOOST_AUTO_TEST_CASE(tiers_must_rise_and_ranges_be_countable) {
    PolicyRows rows;
    rows.tiers = {row(TierList{{yuan(600), yuan(600), {}}, {yuan(500), yuan(500), {}}})};
    expect_only(rows,
                "999900 contribution_tier 2017-01 tiers_not_rising (amount 500.00, before 600.00)");
    rows.tiers = {row(TierList{{yuan(6000), yuan(100), {}}})};
    expect_only(rows,
                "999900 contribution_tier 2017-01 range_too_fine "
                "(from 6000.00, to 100.00, step 0.00)");
    // Without a step any amount between the two may be paid.
    rows.tiers = {row(TierList{{yuan(100), yuan(6000), {}}})};
    BOOST_TEST(lines(rows).empty());
    rows.tiers = {row(TierList{{yuan(10), yuan(6000), Money::from_fen(1)}})};
    BOOST_TEST(lines(rows).size() == 1U);
    rows.tiers = {row(TierList{{Money{}, Money{}, {}}})};
    expect_only(rows, "999900 contribution_tier 2017-01 amount_not_positive (amount 0.00)");
}

BOOST_AUTO_TEST_CASE(a_falling_subsidy_is_a_warning_and_for_a_group_may_be_meant) {
    const SubsidySteps falling{{yuan(300), yuan(50)}, {yuan(500), Money{}}};
    PolicyRows rows;
    rows.subsidies = {row(falling)};
    const auto found = findings(rows);
    BOOST_REQUIRE_EQUAL(found.size(), 1U);
    BOOST_TEST((found[0].severity == Severity::warning));
    BOOST_TEST((found[0].code == FindingCode::subsidy_falls));
    BOOST_TEST(first_error(found) == nullptr);
    rows.subsidies = {row(falling, Group::severely_disabled)};
    BOOST_TEST(lines(rows).empty());
}

BOOST_AUTO_TEST_CASE(amounts_must_be_above_nothing) {
    PolicyRows rows;
    rows.base_pension = {row(one_band(Money{}))};
    expect_only(rows, "999900 base_pension 2017-01 amount_not_positive (amount 0.00)");
    rows.base_pension = {};
    rows.yearly_cap = {row(YearlyCap{yuan(-1), {}}, Group::ordinary)};
    expect_only(rows, "999900 yearly_cap ordinary 2017-01 amount_not_positive (amount -1.00)");
}

BOOST_AUTO_TEST_CASE(brackets_must_not_overlap) {
    for (const LongPayerBrackets& wrong :
         {LongPayerBrackets{{1, 15, yuan(2)}, {15, {}, yuan(3)}},
          LongPayerBrackets{{1, {}, yuan(2)}, {15, 20, yuan(3)}}}) {
        PolicyRows rows;
        rows.long_payer_supplement = {row(wrong)};
        expect_only(rows, "999900 long_payer_supplement 2017-01 brackets_overlap (year 15)");
    }
}

BOOST_AUTO_TEST_CASE(a_payout_table_must_answer_at_the_pension_age) {
    PolicyRows rows;
    rows.pension_age = {row(720), row(660, Group::severely_disabled)};
    rows.payout_months = {row(PayoutTable{{660, 170}}, Group::severely_disabled)};
    BOOST_TEST(lines(rows).empty());
    rows.payout_months = {row(PayoutTable{{672, 164}}, Group::severely_disabled)};
    expect_only(rows,
                "999900 payout_months severely_disabled 2017-01 payout_starts_late "
                "(age 672, pension_age 660)");
    rows.payout_months = {row(PayoutTable{{0, 139}, {0, 132}})};
    expect_only(rows, "999900 payout_months 2017-01 payout_ages_not_rising (age 0, age_before 0)");
}

BOOST_AUTO_TEST_CASE(a_base_pension_outside_20_to_10000_yuan_is_unusual) {
    PolicyRows rows;
    rows.base_pension = {row(one_band(Money::from_fen(1999)))};
    expect_warning(rows,
                   "999900 base_pension 2017-01 amount_implausible "
                   "(amount 19.99, least 20.00, most 10000.00)");
    rows.base_pension = {row(one_band(Money::from_fen(1'000'001)), {}, "2018-01")};
    expect_warning(rows,
                   "999900 base_pension 2018-01 amount_implausible "
                   "(amount 10000.01, least 20.00, most 10000.00)");
    rows.base_pension = {row(one_band(yuan(20))), row(one_band(yuan(10'000)), {}, "2018-01")};
    BOOST_TEST(lines(rows).empty());
    rows.base_pension = {};
    rows.yearly_cap = {row(YearlyCap{yuan(15), {}})};  // Yuan a year: another measure.
    BOOST_TEST(lines(rows).empty());
}

BOOST_AUTO_TEST_CASE(tiers_outside_10_to_100000_yuan_are_unusual) {
    PolicyRows rows;
    rows.tiers = {row(TierList{{Money::from_fen(999), Money::from_fen(999), {}}})};
    expect_warning(rows,
                   "999900 contribution_tier 2017-01 amount_implausible "
                   "(amount 9.99, least 10.00, most 100000.00)");
    rows.tiers = {row(TierList{{yuan(100), yuan(100'100), yuan(100)}})};
    expect_warning(rows,
                   "999900 contribution_tier 2017-01 amount_implausible "
                   "(amount 100100.00, least 10.00, most 100000.00)");
    rows.tiers = {row(single_tiers({10, 100'000}))};
    BOOST_TEST(lines(rows).empty());
}

BOOST_AUTO_TEST_CASE(a_rate_above_a_fifth_is_unusual) {
    PolicyRows rows;
    rows.crediting_rate = {row(Rate::from_ppm(200'000))};
    BOOST_TEST(lines(rows).empty());
    rows.crediting_rate = {row(Rate::from_ppm(200'001))};
    expect_warning(rows,
                   "999900 crediting_rate 2017-01 rate_implausible (rate 20.0001%, most 20%)");
}

BOOST_AUTO_TEST_CASE(payout_months_outside_30_to_400_are_unusual) {
    for (const int months : {29, 401}) {
        PolicyRows rows;
        rows.payout_months = {row(PayoutTable{{0, months}})};
        expect_warning(rows,
                       "999900 payout_months 2017-01 payout_months_implausible "
                       "(payout_months " +
                           std::to_string(months) + ", least 30, most 400)");
    }
    PolicyRows rows;
    rows.payout_months = {row(PayoutTable{{600, 400}, {1200, 30}})};
    BOOST_TEST(lines(rows).empty());
}

BOOST_AUTO_TEST_CASE(payout_months_do_not_rise_with_age) {
    PolicyRows rows;
    rows.payout_months = {row(PayoutTable{{660, 139}, {672, 140}})};
    expect_warning(rows,
                   "999900 payout_months 2017-01 payout_months_rise "
                   "(age 672, payout_months 140, before 139)");
    rows.payout_months = {row(PayoutTable{{660, 139}, {672, 139}})};
    BOOST_TEST(lines(rows).empty());
}

BOOST_AUTO_TEST_CASE(one_month_has_one_figure_for_one_group) {
    PolicyRows rows;
    rows.minimum_years = {row(15), row(15, Group::ordinary), row(16)};
    expect_only(rows, "999900 minimum_years 2017-01 month_repeated");
}

BOOST_AUTO_TEST_CASE(every_place_leads_to_the_nation) {
    const auto first = [](std::vector<Place> of) {
        const auto found = check_rows(of, {});
        return found.empty() ? std::string{} : one_line(found.front());
    };
    BOOST_TEST(first({}) == "000000 nation_missing");
    BOOST_TEST(first({{0, 0, "全国", "", ""}, {999901, 999900, "", "", ""}}) ==
               "999901 parent_unknown (parent 999900)");
    BOOST_TEST(
        first(
            {{0, 0, "全国", "", ""}, {999900, 999901, "", "", ""}, {999901, 999900, "", "", ""}}) ==
        "999900 parents_in_a_circle (parent 999901)");
    BOOST_TEST(first({{0, 0, "全国", "", ""}, {999900, 999900, "", "", ""}}) ==
               "999900 parents_in_a_circle (parent 999900)");
}

BOOST_AUTO_TEST_CASE(a_finding_carries_the_names_of_its_place_and_survives_as_facts) {
    PolicyRows rows;
    rows.tiers = {row(single_tiers({0}), Group::severely_disabled)};
    const auto found = findings(rows);
    BOOST_REQUIRE_EQUAL(found.size(), 1U);
    const Finding::Facts facts{{"amount", "0.00"}, {"place", "示例省"}, {"place_en", ""}};
    BOOST_TEST((found[0].facts == facts));
    BOOST_TEST((finding_in(as_facts(found[0])) == found[0]));
    BOOST_TEST(!finding_in({{"file", "a.db"}, {"finding", "no such table"}}));
}

BOOST_AUTO_TEST_CASE(every_code_has_a_name_of_its_own) {
    for (const FindingCode each : all_finding_codes)
        BOOST_TEST((finding_in({{"code", code(each)}})->code == each), code(each));
}

BOOST_AUTO_TEST_CASE(the_rows_of_a_list_say_the_same_about_their_source) {
    const auto source = std::make_shared<const Source>();
    Provenance first;
    first.area = 999900;
    first.from = parse_month("2017-01").value();
    first.source = source;
    Provenance further = first;
    further.note = "notes may differ";
    BOOST_TEST(!check_list_row(Topic::tiers, {}, first, further));
    further.announced = true;
    BOOST_TEST(one_line(*check_list_row(Topic::tiers, {}, first, further)) ==
               "999900 contribution_tier 2017-01 list_disagrees (field announced)");
    further.source = std::make_shared<const Source>();
    BOOST_TEST(one_line(*check_list_row(Topic::tiers, {}, first, further)) ==
               "999900 contribution_tier 2017-01 list_disagrees (field source_id)");
}

BOOST_AUTO_TEST_CASE(somebody_must_be_able_to_choose_a_tier) {
    PolicyRows rows;
    TierList list = single_tiers({100, 200});
    for (TierRange& range : list) range.only_hardship = true;
    rows.tiers = {row(list)};
    expect_only(rows, "999900 contribution_tier 2017-01 no_tier_for_everybody");
    list.back().only_hardship = false;
    rows.tiers = {row(list)};
    BOOST_TEST(lines(rows).empty());
}

BOOST_AUTO_TEST_CASE(what_other_sources_say_has_a_value_a_source_and_a_month) {
    PolicyRows rows;
    rows.base_pension = {row(one_band(yuan(228)))};
    auto provenance = std::make_shared<Provenance>();
    provenance->others = {{"238", "另一网页", "2022-01"}};
    rows.base_pension.front().figure.provenance = provenance;
    BOOST_TEST(lines(rows).empty());
    auto other = std::make_shared<Provenance>(*provenance);
    other->others.front().source.clear();
    rows.base_pension.front().figure.provenance = other;
    expect_only(rows,
                "999900 base_pension 2017-01 other_saying_unreadable (text 238 |  | 2022-01)");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
