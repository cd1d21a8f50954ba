// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/eligibility.hpp"

#include "calc/conditions.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace bdata = boost::unit_test::data;

namespace pension {

BOOST_AUTO_TEST_SUITE(eligibility_conditions)

// Paid 2010 to 2012, and it is 2016-05: 2013 to 2015 can be paid late, 2016 to 2019 in time, each
// 100. Then 60 is reached in 2020-01.
BOOST_AUTO_TEST_CASE(gaps_are_named_with_what_they_cost_today) {
    const auto eligible = found("1960-01", "2010-2012:100", "2016-05", begun("2010-01")).value();
    BOOST_TEST(first(eligible) == "never");
    BOOST_REQUIRE(eligible.gaps.size() == 7U);
    for (int i = 0; i < 7; ++i) {
        const Gap& gap = eligible.gaps[static_cast<std::size_t>(i)];
        BOOST_TEST(gap.year == 2013 + i);
        BOOST_TEST(gap.must_be_filled);
        BOOST_TEST(gap.cost.value() == yuan("100"));
        BOOST_TEST(!gap.why);
    }
    BOOST_TEST(text(eligible.earliest) == "2020-02");
    const auto& condition = eligible.conditions.at(1);
    BOOST_TEST((condition.name == ConditionName::every_year));
    BOOST_TEST(!condition.met);
    BOOST_TEST(condition.years_missing == 7);
    // In 2020-06 all are late: the month after.
    BOOST_TEST(
        text(found("1960-01", "2010-2012:100", "2020-06", begun("2010-01")).value().earliest) ==
        "2020-07");
}

BOOST_AUTO_TEST_CASE(a_gap_that_may_not_be_filled_says_why_and_leaves_no_way) {
    ResidentRules rules = begun("2010-01");
    rules.back_payment = dated<BackPaymentRule>(Topic::back_payment, {{"2009-09", {false}}});
    const auto eligible = found("1960-01", "2010-2012:100", "2016-05", rules).value();
    BOOST_TEST((eligible.gaps.at(2).why->code == ErrorCode::back_payment_forbidden));
    BOOST_TEST(!eligible.gaps.at(2).cost);
    BOOST_TEST(!eligible.gaps.at(3).why);  // 2016 is not over.
    BOOST_TEST(text(eligible.earliest) == "never");
}

// 60 in 2020-01. Where nothing is taken after it, a gap can be filled in that month and no later.
BOOST_AUTO_TEST_CASE(a_gap_after_the_pension_age_is_closed_where_the_place_says_so) {
    ResidentRules rules = begun("2010-01");
    BackPaymentRule rule;
    rule.after_pension_age = AfterPensionAge::not_allowed;
    rules.back_payment = dated<BackPaymentRule>(Topic::back_payment, {{"2009-09", rule}});
    const auto then = found("1960-01", "2010-2018:100", "2020-01", rules).value();
    BOOST_TEST(then.gaps.at(0).cost.value() == yuan("100"));
    BOOST_TEST(text(then.earliest) == "2020-02");
    const auto later = found("1960-01", "2010-2018:100", "2020-02", rules).value();
    const Error why = later.gaps.at(0).why.value();
    BOOST_TEST((why.code == ErrorCode::back_payment_too_late));
    // All that its sentence says.
    const std::vector<std::pair<std::string, std::string>> facts{
        {"month", "2020-02"}, {"place", "某县"}, {"place_en", "A county"}, {"year", "2019"}};
    BOOST_TEST((why.facts == facts));
    BOOST_TEST(text(later.earliest) == "never");
}

BOOST_AUTO_TEST_CASE(a_gap_beyond_the_years_for_back_payment_is_closed) {
    ResidentRules rules = begun("2010-01");
    BackPaymentRule rule;
    rule.at_most_years = 3;
    rules.back_payment = dated<BackPaymentRule>(Topic::back_payment, {{"2009-09", rule}});
    const auto eligible = found("1960-01", "2010-2012:100", "2016-05", rules).value();
    BOOST_TEST((eligible.gaps.at(0).why->code == ErrorCode::back_payment_beyond_years));
    BOOST_TEST(!eligible.gaps.at(3).why);
}

// Of which tiers the place has others too: what a gap costs at the least nobody knows, but that it
// may be filled.
BOOST_AUTO_TEST_CASE(a_gap_has_no_price_where_only_some_tiers_are_known) {
    ResidentRules rules = begun("2010-01");
    auto entries = rules.tiers.entries();
    for (auto& entry : entries) {
        auto provenance = std::make_shared<Provenance>();
        provenance->complete = false;
        entry.provenance = provenance;
    }
    rules.tiers = Timeline<TierList>{Topic::tiers, entries};
    const auto eligible = found("1960-01", "2010-2012:100", "2016-05", rules).value();
    BOOST_TEST(!eligible.gaps.at(0).cost);
    BOOST_TEST(!eligible.gaps.at(0).why);
    BOOST_TEST(eligible.earliest.has_value());
}

// Born 1966-01, 192 months to 60: fifteen years, gaps do no harm. Fifteen from 2012 end in
// 2026-12; 2026-02 to 2026-12 are eleven months.
BOOST_AUTO_TEST_CASE(the_minimum_reached_after_sixty_begins_the_pension_the_month_after) {
    const ResidentRules rules = begun("2010-01");
    const auto late = found("1966-01", "2012-2026:100", "2026-11", rules).value();
    BOOST_TEST((late.cohort == Cohort::minimum));
    BOOST_TEST(first(late) == "2027-01");
    BOOST_TEST(late.months_lost == 11);
    BOOST_REQUIRE(late.gaps.size() == 2U);  // 2010 and 2011
    BOOST_TEST(!late.gaps[0].must_be_filled);
    // The same years with one of the two paid in 2026-05 instead of 2026's own.
    const auto filled =
        found("1966-01", "2012-2025:100,2010:100@2026-05", "2026-11", rules).value();
    BOOST_TEST(first(filled) == "2026-06");
    // All before 60: the month after it.
    BOOST_TEST(first(found("1966-01", "2011-2025:100", "2026-11", rules).value()) == "2026-02");
}

// 13 years are paid, and 60 was in 2026-01. In 2026-03 two gaps of 2010, 2011 and 2025 can be
// filled: 2026-04. Where they cannot, 2026 and 2027 are paid in their Decembers: 2028-01.
BOOST_AUTO_TEST_CASE(the_earliest_month_fills_gaps_or_pays_on) {
    ResidentRules rules = begun("2010-01");
    const auto fills = found("1966-01", "2012-2024:100", "2026-03", rules).value();
    BOOST_TEST(first(fills) == "never");
    BOOST_TEST(fills.conditions.at(1).years_missing == 2);
    BOOST_TEST(text(fills.earliest) == "2026-04");
    BOOST_TEST(fills.months_lost == 2);
    rules.back_payment = dated<BackPaymentRule>(Topic::back_payment, {{"2009-09", {false}}});
    const auto pays_on = found("1966-01", "2012-2024:100", "2026-03", rules).value();
    BOOST_TEST(text(pays_on.earliest) == "2028-01");
    // With 2027 and 2028 planned, 2026 and 2027 are the fourteenth and fifteenth.
    const auto planned = found("1966-01", "2012-2024:100,2027:100", "2026-03", rules).value();
    BOOST_TEST(text(planned.earliest) == "2028-01");
}

// What is planned counts like what was paid: 15 years to 2040, 60 in 2041-05.
BOOST_AUTO_TEST_CASE(planned_payments_count_in_their_months) {
    const auto eligible = found("1981-05", "2026-2040:100", "2026-11", begun("2010-01")).value();
    BOOST_TEST(first(eligible) == "2041-06");
    BOOST_TEST(eligible.years_paid == 15);
}

BOOST_AUTO_TEST_CASE(who_was_old_enough_registers_where_that_is_asked_for) {
    const auto eligible = found("1950-06", Record{}, "2026-11", begun("2010-07", true)).value();
    BOOST_REQUIRE(eligible.conditions.size() == 2U);
    BOOST_TEST((eligible.conditions[1].name == ConditionName::registration));
    BOOST_TEST(first(eligible) == "2010-07");
    BOOST_TEST(found("1950-06", Record{}, "2026-11", begun("2010-07")).value().conditions.size() ==
               1U);
}

/// 1950-06, the scheme from 2010-07 with a registration: registered in that month.
Eligibility registered(const char* in, const ResidentRules& rules) {
    RecordCalendar years = calendar("1950-06", rules);
    years.registered = month(in);
    return eligibility({}, years, month("2026-11"), rules).value();
}

// Paid from the month after the registration, not before the scheme began; the 21 months from
// 2010-07 to 2012-03 are not paid later.
BOOST_AUTO_TEST_CASE(who_registers_late_is_paid_from_the_month_after) {
    const ResidentRules rules = begun("2010-07", true);
    const Eligibility late = registered("2012-03", rules);
    BOOST_TEST(first(late) == "2012-04");
    BOOST_TEST(text(late.conditions[1].since) == "2012-03");
    BOOST_TEST(late.months_lost == 21);
    for (const char* in_time : {"2009-12", "2010-06"}) {
        BOOST_TEST(first(registered(in_time, rules)) == "2010-07", in_time);
        BOOST_TEST(registered(in_time, rules).months_lost == 0, in_time);
    }
    BOOST_TEST(first(registered("2010-07", rules)) == "2010-08");
}

// Where no registration is asked for it decides nothing, nor for who had years to pay.
BOOST_AUTO_TEST_CASE(a_registration_decides_only_where_one_is_asked_for) {
    BOOST_TEST(first(registered("2012-03", begun("2010-07"))) == "2010-07");
    const ResidentRules rules = begun("2010-07", true);
    RecordCalendar years = calendar("1951-06", rules);
    const Record all = every_year(month("1951-06"), 2010);
    const auto paid = contributions(all, years, rules).value();
    years.registered = month("2013-03");
    BOOST_TEST(first(eligibility(paid, years, month("2026-11"), rules).value()) == "2011-07");
}

struct UnknownStart {
    const char* born;
    bool is_clear;
};
std::ostream& operator<<(std::ostream& out, const UnknownStart& c) {
    return out << c.born;
}

// From 2009-09 to 2012-08: 180 months after 2012-08 is 2027-08.
const UnknownStart unknown_starts[] = {{"1949-08", false}, {"1960-01", false}, {"1964-09", false},
                                       {"1967-07", false}, {"1967-08", true},  {"1990-01", true}};

BOOST_DATA_TEST_CASE(where_nobody_knows_the_start_it_is_asked_for_only_where_it_matters,
                     bdata::make(unknown_starts), c) {
    ResidentRules rules = begun("2010-01");
    rules.scheme_start = Timeline<SchemeStart>{Topic::scheme_start};
    const auto eligible = found(c.born, Record{}, "2026-11", rules);
    BOOST_TEST(bool{eligible} == c.is_clear);
    if (c.is_clear) {
        BOOST_TEST((eligible.value().cohort == Cohort::minimum));
        BOOST_TEST(!eligible.value().scheme_start);
    } else {
        BOOST_TEST((eligible.error().code == ErrorCode::scheme_start_needed));
        BOOST_TEST(fact(eligible.error(), "last") == "2012-08");
    }
}

// 文登: severely disabled from 2018-01 on at 55. Born 1965-03: 55 in 2020-03. Born 1960-01: 58 when
// it came. Born 1957-06: 60 in 2017-06, before.
BOOST_AUTO_TEST_CASE(the_severely_disabled_draw_from_fifty_five_since_the_rule_came) {
    ResidentRules rules = begun("2010-01");
    rules.pension_age = dated<int>(Topic::pension_age, {{"2009-09", 720}, {"2018-01", 660}});
    const auto reached = [&](const char* born) {
        return iso(pension_age_month(month(born), rules).value());
    };
    BOOST_TEST(reached("1965-03") == "2020-03");
    BOOST_TEST(reached("1960-01") == "2018-01");
    BOOST_TEST(reached("1957-06") == "2017-06");
    BOOST_TEST(reached("1945-06") == "2005-06");
    // 122 months from the start: every year from 2010 to 2019.
    const auto eligible = found("1965-03", "2010-2019:100", "2026-11", rules).value();
    BOOST_TEST((eligible.cohort == Cohort::every_year));
    BOOST_TEST(first(eligible) == "2020-04");
}

// 16 in 2014: no gap before.
BOOST_AUTO_TEST_CASE(years_before_the_sixteenth_birthday_are_no_gaps) {
    const auto eligible = found("1998-05", "2016-2026:100", "2026-11", begun("2010-01")).value();
    BOOST_REQUIRE(eligible.gaps.size() > 2U);
    BOOST_TEST(eligible.gaps[0].year == 2014);
    BOOST_TEST(eligible.gaps[1].year == 2015);
    BOOST_TEST(eligible.gaps[2].year == 2027);
    BOOST_TEST(eligible.gaps.back().year == 2057);  // 60 in 2058
}

// From 2010-07 to 2025-06 sixteen calendar years can be paid; fifteen count.
BOOST_AUTO_TEST_CASE(a_sixteenth_year_of_the_cohort_of_every_year_does_not_count) {
    const ResidentRules rules = begun("2010-07");
    const auto eligible =
        found("1965-06", "2010-2024:100,2025:100@2025-06", "2025-06", rules).value();
    BOOST_TEST((eligible.cohort == Cohort::every_year));
    BOOST_TEST(eligible.years_paid == 16);
    BOOST_TEST(eligible.years_that_count == 15);
    BOOST_TEST(first(eligible) == "2025-07");
}

// A balance typed for 2018-12 takes the place of money, not of years, and needs no tier of then.
BOOST_AUTO_TEST_CASE(a_known_balance_leaves_the_years_and_asks_for_no_figure_of_then) {
    ResidentRules rules = begun("2010-01");
    rules.tiers = dated<TierList>(Topic::tiers, {{"2019-01", tiers({100})}});
    rules.back_payment = dated<BackPaymentRule>(Topic::back_payment, {{"2019-01", {}}});
    const auto eligible =
        found("1960-01", "2010-2017:120,2018:g,2019:100,=2000@2018-12", "2019-12", rules).value();
    BOOST_TEST(eligible.years_paid == 10);
    BOOST_TEST(first(eligible) == "2020-02");
    // Without the balance the tiers of then are asked for.
    const auto refused = found("1960-01", "2010-2019:100", "2019-12", rules);
    BOOST_REQUIRE(!refused);
    BOOST_TEST((refused.error().code == ErrorCode::no_policy_for_month));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
