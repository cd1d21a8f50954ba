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

std::vector<std::string> lines(const PolicyRows& rows) {
    std::vector<std::string> all;
    for (const Finding& finding : check_rows(places, rows)) all.push_back(one_line(finding));
    return all;
}

void expect_only(const PolicyRows& rows, const std::string& line) {
    const auto found = lines(rows);
    BOOST_REQUIRE_EQUAL(found.size(), 1U);
    BOOST_TEST(found.front() == line);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(checks)

BOOST_AUTO_TEST_CASE(figures_in_order_are_passed) {
    PolicyRows rows;
    rows.tiers = {row(TierList{{yuan(100), yuan(100), {}}, {yuan(200), yuan(3000), yuan(100)}})};
    rows.subsidies = {row(SubsidySteps{{yuan(100), yuan(30)}, {yuan(500), yuan(30)}})};
    rows.base_pension = {row(yuan(55)), row(yuan(70), {}, "2018-01")};
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
    rows.tiers = {row(TierList{{yuan(100), yuan(6000), {}}})};
    expect_only(rows,
                "999900 contribution_tier 2017-01 range_too_fine "
                "(from 100.00, to 6000.00, step 0.00)");
    rows.tiers = {row(TierList{{yuan(1), yuan(6000), Money::from_fen(1)}})};
    BOOST_TEST(lines(rows).size() == 1U);
    rows.tiers = {row(TierList{{Money{}, Money{}, {}}})};
    expect_only(rows, "999900 contribution_tier 2017-01 amount_not_positive (amount 0.00)");
}

BOOST_AUTO_TEST_CASE(a_falling_subsidy_is_a_warning_and_for_a_group_may_be_meant) {
    const SubsidySteps falling{{yuan(300), yuan(50)}, {yuan(500), Money{}}};
    PolicyRows rows;
    rows.subsidies = {row(falling)};
    const auto found = check_rows(places, rows);
    BOOST_REQUIRE_EQUAL(found.size(), 1U);
    BOOST_TEST((found[0].severity == Severity::warning));
    BOOST_TEST((found[0].code == FindingCode::subsidy_falls));
    BOOST_TEST(first_error(found) == nullptr);
    rows.subsidies = {row(falling, Group::severely_disabled)};
    BOOST_TEST(lines(rows).empty());
}

BOOST_AUTO_TEST_CASE(amounts_must_be_above_nothing) {
    PolicyRows rows;
    rows.base_pension = {row(Money{})};
    expect_only(rows, "999900 base_pension 2017-01 amount_not_positive (amount 0.00)");
    rows.base_pension = {};
    rows.yearly_cap = {row(yuan(-1), Group::ordinary)};
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
    expect_only(rows, "999900 payout_months 2017-01 payout_ages_not_rising (age 0, before 0)");
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

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
