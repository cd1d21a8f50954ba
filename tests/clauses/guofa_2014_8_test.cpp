// SPDX-License-Identifier: Apache-2.0
#include "calc/comparison/comparison.hpp"
#include "calc/conditions.hpp"
#include "calc/resident/account.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

// 国发〔2014〕8号 《国务院关于建立统一的城乡居民基本养老保险制度的意见》: the resident scheme,
// section by section. What a section leaves to the places is a figure of the tests' places.

namespace bdata = boost::unit_test::data;

namespace pension {

namespace {

/// A place that gives no more than section 4(3) asks for: 30 yuan, from 200 on 35; and that base.
ResidentRules at_least(const char* base) {
    ResidentRules rules = changsha();
    rules.base_pension = always(Topic::base_pension, one_band(yuan(base)));
    rules.subsidies = always(Topic::subsidies,
                             SubsidySteps{{yuan("100"), yuan("30")}, {yuan("200"), yuan("35")}});
    return rules;
}

Money monthly(const char* plan, const char* base) {
    return compare(asked({plan}), at_least(base)).value().plans.front().monthly().value();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(guofa_2014_8)

// 100 of one's own, 30 of the government, 50 of the village (c) and 20 of a sponsor (s): 200.
BOOST_AUTO_TEST_CASE(section_5_all_that_is_paid_in_by_anybody_is_in_the_account) {
    const ResidentRules rules = county();
    const auto paid =
        contributions(record("2010:100+50c+20s"), calendar("1966-01", rules), rules).value();
    BOOST_TEST(project_account(paid, month("2026-02"), rules).balance == yuan("200"));
}

// 15 × (100 + 30) = 1 950; ÷ 139 = 14.0288. With the bases of 2009 and 2018, 55 and 88: 69.03 and
// 102.03. 15 × (200 + 35) = 3 525; ÷ 139 = 25.3597; 113.36. All three were published.
BOOST_AUTO_TEST_CASE(section_6_1_and_2_a_pension_is_the_base_and_a_139th_of_the_account) {
    BOOST_TEST(monthly("100x15", "55") == yuan("69.03"));
    BOOST_TEST(monthly("100x15", "88") == yuan("102.03"));
    BOOST_TEST(monthly("200x15", "88") == yuan("113.36"));
}

// 支付终身: 720 payments to the age of 120 are 720 × 69.03 = 49 701.60; the account paid 1 950 of
// it.
BOOST_AUTO_TEST_CASE(section_6_it_is_paid_for_life_though_the_account_is_used_up) {
    const auto compared = compare(asked({"100x15"}, "120"), at_least("55")).value();
    const Lifetime& life = compared.plans.front().lifetimes.front();
    BOOST_TEST(life.received == yuan("49701.60"));
    BOOST_TEST(life.left_to_heirs.value() == Money{});
}

// 39 payments at 63 years and 3 months: 39 × 14.03 = 547.17 were drawn; 1 950 − 547.17 = 1 402.83.
BOOST_AUTO_TEST_CASE(section_6_2_what_is_left_of_the_account_is_inherited_subsidies_and_all) {
    const auto compared = compare(asked({"100x15"}, "63.25"), at_least("55")).value();
    BOOST_TEST(compared.plans.front().lifetimes.front().left_to_heirs.value() == yuan("1402.83"));
}

// Old enough when the scheme began in 2010-01: nothing to pay, the base of then, which is 60.
BOOST_AUTO_TEST_CASE(section_7_who_is_sixty_when_the_scheme_begins_draws_the_base_without_paying) {
    Case question = dated_case("1949-12", {}, "80", "2012-01");
    question.plans = {Record{}};
    const PlanResult plan = compare(question, county()).value().plans.front();
    BOOST_TEST((plan.projection.start.first == month("2010-01")));
    BOOST_TEST(plan.monthly().value() == yuan("60"));
    BOOST_TEST(plan.projection.own_paid.value() == Money{});
}

// Born 1976-01, more than fifteen years from 60 when the scheme began: fourteen years are too few,
// fifteen are enough, paid whenever.
BOOST_AUTO_TEST_CASE(section_7_with_more_than_fifteen_years_to_go_fifteen_must_be_paid) {
    const ResidentRules rules = begun("2010-01");
    const auto fourteen = found("1976-01", "2012-2025:100", "2026-11", rules).value();
    BOOST_TEST((fourteen.cohort == Cohort::minimum));
    BOOST_TEST(first(fourteen) == "never");
    BOOST_TEST(years_missing(fourteen) == 1);
    BOOST_TEST(first(found("1976-01", "2012-2026:100", "2026-11", rules).value()) == "2036-02");
}

// 文登区人社局 2020-09: born 1960-01, the scheme began in 2010-01, 2017 was missed and paid in
// 2020-04: paid from 2020-05. In time it would have been the month after 2020-01.
BOOST_AUTO_TEST_CASE(section_7_a_gap_filled_in_april_begins_the_pension_in_may) {
    const ResidentRules rules = begun("2010-01");
    const auto late =
        found("1960-01", "2010-2016:100,2018-2019:100,2017:300@2020-04", "2020-09", rules).value();
    BOOST_TEST((late.cohort == Cohort::every_year));
    BOOST_TEST(first(late) == "2020-05");
    BOOST_TEST(late.months_lost == 3);  // 2020-02, 03 and 04
    BOOST_TEST(late.gaps.empty());
    const auto in_time = found("1960-01", "2010-2019:100", "2020-09", rules).value();
    BOOST_TEST(first(in_time) == "2020-02");
    BOOST_TEST(in_time.months_lost == 0);
}

struct OfChangsha {
    const char* born;
    Cohort cohort;
    const char* first;
};
std::ostream& operator<<(std::ostream& out, const OfChangsha& c) {
    return out << c.born;
}

// 长沙 2010-07: 1950-06 was 60 in 2010-06, before; 1950-07 in the month itself. 179 months from
// 2010-07 is 2025-06, 180 is 2025-07.
const OfChangsha of_changsha[] = {
    {"1930-01", Cohort::already, "2010-07"},    {"1950-06", Cohort::already, "2010-07"},
    {"1950-07", Cohort::every_year, "2010-08"}, {"1950-12", Cohort::every_year, "2011-01"},
    {"1951-01", Cohort::every_year, "2011-02"}, {"1965-06", Cohort::every_year, "2025-07"},
    {"1965-07", Cohort::minimum, "2025-08"},    {"1980-01", Cohort::minimum, "2040-02"},
};

BOOST_DATA_TEST_CASE(section_7_the_cohort_follows_from_the_month_in_which_the_scheme_began,
                     bdata::make(of_changsha), c) {
    const auto eligible =
        found(c.born, every_year(month(c.born), 2010), "2026-11", begun("2010-07")).value();
    BOOST_TEST((eligible.cohort == c.cohort));
    BOOST_TEST(first(eligible) == c.first);
    BOOST_TEST(eligible.minimum_years == (c.cohort == Cohort::already ? 0 : 15));
}

// Whoever is between 45 and 60 then draws the month after 60 where every year is paid, and never
// where one is missing.
BOOST_AUTO_TEST_CASE(section_7_every_month_of_birth_of_the_cohort_of_every_year) {
    const ResidentRules rules = begun("2010-07");
    for (Month born = month("1950-07"); born <= month("1965-06"); born += Months{1}) {
        const auto name = iso(born);
        const Record all = every_year(born, 2010);
        BOOST_TEST(first(found(name.c_str(), all, "2026-11", rules).value()) ==
                   iso(born + Months{721}));
        if (all.entries.empty()) continue;
        Record one_less = all;
        auto& years = std::get<CoverYears>(one_less.entries[0]);
        if (years.first++ == years.last) one_less.entries.clear();
        const auto gap = found(name.c_str(), one_less, "2026-11", rules).value();
        BOOST_TEST(first(gap) == "never");
        BOOST_TEST(gap.gaps.size() == 1U);
        BOOST_TEST(gap.gaps.front().year == 2010);
    }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
