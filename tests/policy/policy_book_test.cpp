// SPDX-License-Identifier: Apache-2.0
#include "policy/policy_book.hpp"

#include "printing.hpp"

#include <boost/test/unit_test.hpp>

namespace pension {

BOOST_AUTO_TEST_SUITE(policy_book)

Month month(const char* text) {
    return parse_month(text).value();
}

Row<BaseBands> base(AreaCode area, const char* from, std::int64_t yuan,
                    std::optional<Group> group = {}) {
    auto provenance = std::make_shared<Provenance>();
    provenance->area = area;
    provenance->from = month(from);
    return {area, group, {month(from), one_band(Money::from_yuan(yuan)), provenance}};
}

/// A nation, a province with a city and a county, and a second province; none of them real.
PolicyBook book() {
    PolicyRows rows;
    rows.base_pension = {base(0, "2009-09", 55),
                         base(0, "2014-07", 70),
                         base(0, "2018-01", 88),
                         base(999900, "2015-01", 80),
                         base(999901, "2012-01", 60),
                         base(999901, "2017-01", 90),
                         base(999901, "2016-01", 100, Group::severely_disabled)};
    std::vector<Place> places{{0, 0, "全国", "China", "qg"},
                              {999900, 0, "示例省", "Example Province", "sls"},
                              {999901, 999900, "示例市", "Example City", "slcs"},
                              {999910, 0, "另一省", "Other Province", "lys"}};
    return PolicyBook{places, rows, {{0, "n"}, {999900, "p"}, {999901, "c"}, {999910, "o"}}};
}

Money at(const Timeline<BaseBands>& rule, const char* when) {
    return base_at(rule.at(month(when)).value()->value, {720});
}

BOOST_AUTO_TEST_CASE(of_the_rows_not_after_the_month_the_most_specific_area_wins) {
    const auto city = book().rules(999901, Group::ordinary);
    BOOST_TEST(at(city.base_pension, "2009-09") == Money::from_yuan(55));  // the nation's
    BOOST_TEST(at(city.base_pension, "2012-01") == Money::from_yuan(60));  // its own
    // The province's of 2015 and the nation's of 2014 are later, but less specific.
    BOOST_TEST(at(city.base_pension, "2016-12") == Money::from_yuan(60));
    BOOST_TEST(at(city.base_pension, "2018-06") == Money::from_yuan(90));

    const auto other = book().rules(999910, Group::ordinary);
    BOOST_TEST(at(other.base_pension, "2018-06") == Money::from_yuan(88));
    BOOST_TEST(other.base_pension.at(month("2018-06")).value()->provenance->area == nation);
}

// Its rows left out, a place would look like one that inherits everything.
BOOST_AUTO_TEST_CASE(a_place_whose_figures_were_not_read_is_not_answered_for) {
    const PolicyBook nation_only{book().places(), {}, {{0, "n"}}};
    BOOST_TEST(nation_only.has_figures_of(nation));
    BOOST_TEST(!nation_only.has_figures_of(999901));
    BOOST_CHECK_THROW(nation_only.rules(999901, Group::ordinary), std::logic_error);
    BOOST_CHECK_THROW(nation_only.employee_rules(999901), std::logic_error);
    BOOST_CHECK_THROW(
        nation_only.rules({{999901, Group::ordinary, month("2017-12")}}, nation, Group::ordinary),
        std::logic_error);
}

BOOST_AUTO_TEST_CASE(a_place_is_summed_up_by_its_first_and_last_month) {
    const auto all = book().summaries();
    BOOST_REQUIRE(all.size() == 4U);
    BOOST_TEST(iso(*all[0].first) == "2009-09");
    BOOST_TEST(iso(*all[0].last) == "2018-01");
    BOOST_TEST(iso(*all[2].first) == "2012-01");
    BOOST_TEST(iso(*all[2].last) == "2017-01");
    BOOST_TEST(!all[3].first);
    BOOST_TEST(all[3].policy_id == "o");
}

BOOST_AUTO_TEST_CASE(a_group_has_its_own_figure_from_its_first_month_on) {
    const auto disabled = book().rules(999901, Group::severely_disabled);
    BOOST_TEST(at(disabled.base_pension, "2015-12") == Money::from_yuan(60));
    BOOST_TEST(at(disabled.base_pension, "2017-06") == Money::from_yuan(100));
    BOOST_TEST(disabled.says_something_for_the_group);
    BOOST_TEST(!book().rules(999910, Group::severely_disabled).says_something_for_the_group);
}

BOOST_AUTO_TEST_CASE(a_month_before_the_first_document_is_an_error_that_names_the_first) {
    const auto city = book().rules(999901, Group::ordinary);
    const auto missing = city.base_pension.at(month("2009-08"));
    BOOST_REQUIRE(!missing);
    BOOST_TEST((missing.error().code == ErrorCode::no_policy_for_month));
    BOOST_TEST(fact(missing.error(), "first") == "2009-09");
    BOOST_TEST((city.tiers.at(month("2017-03")).error().code == ErrorCode::figure_missing));
}

BOOST_AUTO_TEST_CASE(a_place_is_found_by_code_name_part_of_it_and_initials) {
    const auto all = book();
    BOOST_TEST(all.search("999901").value().name_zh == "示例市");
    BOOST_TEST(all.search("示例市").value().code == 999901);
    BOOST_TEST(all.search("example city").value().code == 999901);
    BOOST_TEST(all.search("slcs").value().code == 999901);
    // As a field shows a place, and as the list of candidates does.
    BOOST_TEST(all.search("Example city 999901").value().code == 999901);
    BOOST_TEST(all.search("999901 示例市").value().code == 999901);
    BOOST_TEST((all.search("另一 999901").error().code == ErrorCode::place_unknown));
    BOOST_TEST(all.search("另一").value().code == 999910);
    BOOST_TEST(all.search("ly").value().code == 999910);
    BOOST_TEST((all.search("sl").error().code == ErrorCode::place_ambiguous));
    BOOST_TEST((all.search("l").error().code == ErrorCode::place_ambiguous));
    BOOST_TEST((all.search("示例").error().code == ErrorCode::place_ambiguous));
    BOOST_TEST(fact(all.search("示例").error(), "candidates") ==
               "999900 示例省, 999901 示例省示例市");
    for (const char* unknown : {"", "999999", "999901001", "火星", "99990"})
        BOOST_TEST((all.search(unknown).error().code == ErrorCode::place_unknown), unknown);
}

BOOST_AUTO_TEST_CASE(a_town_and_a_village_are_found_by_their_longer_codes) {
    const PolicyBook all{{{0, 0, "全国", "China", "qg"},
                          {999901001, 0, "示例镇", "Example Town", "slz"},
                          {999901001201, 999901001, "示例村", "Example Village", "slc"}},
                         {},
                         {}};
    BOOST_TEST(all.search("999901001").value().name_zh == "示例镇");
    BOOST_TEST(all.search("999901001201").value().name_zh == "示例村");
    BOOST_TEST(!all.search("0999901001"));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
