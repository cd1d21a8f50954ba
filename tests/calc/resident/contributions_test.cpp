// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/contributions.hpp"

#include "calc/county.hpp"
#include "calc/resident/contribution_sums.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <functional>

namespace bdata = boost::unit_test::data;

namespace pension {

namespace {

/// Somebody born in 1966-01, 60 in 2026-01.
Result<Contributions> laid(const char* plan, const ResidentRules& rules = county()) {
    return contributions(record(plan), calendar("1966-01", rules), rules);
}

Contributions paid(const char* plan, const ResidentRules& rules = county()) {
    return laid(plan, rules).value();
}

Money subsidy(const char* plan, const ResidentRules& rules = county()) {
    return subsidies(paid(plan, rules)).value();
}

Money in_all(const Contributions& paid, Money Contribution::*part) {
    Money sum;
    for (const Contribution& posting : paid.postings) sum += posting.*part;
    return sum;
}

Money government(const char* plan, const ResidentRules& rules) {
    return in_all(paid(plan, rules), &Contribution::government);
}

ResidentRules with_back_payment(const std::function<void(BackPaymentRule&)>& change) {
    BackPaymentRule rule;
    change(rule);
    ResidentRules rules = county();
    rules.back_payment = dated<BackPaymentRule>(Topic::back_payment, {{"2009-09", rule}});
    return rules;
}

ResidentRules with_cap(YearlyCap cap) {
    ResidentRules rules = county();
    rules.yearly_cap = dated<YearlyCap>(Topic::yearly_cap, {{"2009-09", cap}});
    return rules;
}

ResidentRules with_help(const GovernmentPayment& rule) {
    ResidentRules rules = county();
    rules.government_payment =
        dated<GovernmentPayment>(Topic::government_payment, {{"2012-01", rule}});
    return rules;
}

/// Of its tiers since 2018 only the two highest are known.
ResidentRules partly_known(ResidentRules rules) {
    auto entries = rules.tiers.entries();
    auto provenance = std::make_shared<Provenance>(*entries.back().provenance);
    provenance->complete = false;
    entries.back().provenance = provenance;
    entries.back().value = tiers({1000, 2000});
    rules.tiers = Timeline<TierList>{Topic::tiers, entries};
    return rules;
}

/// 文登 2020-09: the government pays 300 with 50 of subsidy; who pays 500 or more himself gets
/// neither.
ResidentRules wendeng() {
    GovernmentPayment rule;
    rule.own_replaces_from = yuan("500");
    rule.own_is_subsidised = false;
    ResidentRules rules = with_help(rule);
    rules.tiers = dated<TierList>(Topic::tiers, {{"2009-09", tiers({300, 500, 1000})}});
    rules.subsidies = dated<SubsidySteps>(
        Topic::subsidies, {{"2009-09", {{yuan("300"), yuan("50")}, {yuan("500"), yuan("60")}}}});
    return rules;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(contributions_of_a_record)

struct Refused {
    const char* what;
    const char* plan;
    ErrorCode code;
    ResidentRules rules = county();
};
std::ostream& operator<<(std::ostream& out, const Refused& c) {
    return out << c.what;
}

const Refused refused[] = {
    {"a tier of then in a month of now", "2019:100", ErrorCode::tier_not_offered},
    {"a tier of the year of cover, paid later", "2017:100@2018-01", ErrorCode::tier_not_offered},
    {"a tier of now for a year of then, paid then", "2017:2000", ErrorCode::tier_not_offered},
    {"in 2009, before the scheme", "2009:100", ErrorCode::payment_before_scheme},
    {"a month before the scheme", "2009:100@2009-12", ErrorCode::payment_before_scheme},
    {"before its year", "2015:100@2014-12", ErrorCode::payment_before_its_year},
    {"at fifteen", "1981:100@2012-01", ErrorCode::year_before_sixteen},
    {"more than the top tier", "2015:1000,2015:100", ErrorCode::cap_passed},
    {"more than the cap", "2015:200,2015:100", ErrorCode::cap_passed, with_cap({yuan("250"), {}})},
    {"a back-payment over the cap", "2015:200,2015:200@2018-02", ErrorCode::cap_passed,
     [] {
         ResidentRules rules = with_back_payment([](auto& rule) { rule.raises_paid_year = true; });
         rules.yearly_cap = with_cap({yuan("300"), {}}).yearly_cap;
         return rules;
     }()},
    {"three payments of two", "2015:100,2015:100@2015-03,2015:100@2015-05",
     ErrorCode::too_many_payments, with_cap({{}, 2})},
    {"no back-payment", "2015:200@2018-03", ErrorCode::back_payment_forbidden,
     with_back_payment([](auto& rule) { rule.allowed = false; })},
    {"a year back-paid twice", "2015:200@2018-03,2015:200@2018-04", ErrorCode::back_payment_twice,
     with_back_payment([](auto& rule) { rule.once_per_year = true; })},
    {"a paid year raised", "2015:100,2015:200@2018-03", ErrorCode::raise_forbidden},
    {"a back-paid year raised", "2015:200@2018-03,2015:200@2018-04", ErrorCode::raise_forbidden},
    {"a second back-payment below the lowest tier of then", "2015:100@2016-03,2015:100@2016-04",
     ErrorCode::raise_forbidden},
    {"after the pension age", "2015:200@2026-02", ErrorCode::back_payment_too_late,
     with_back_payment([](auto& rule) { rule.after_pension_age = AfterPensionAge::not_allowed; })},
    {"a fourth year, back-paid", "2010-2012:100,2013:200@2018-03",
     ErrorCode::back_payment_beyond_years,
     with_back_payment([](auto& rule) { rule.at_most_years = 3; })},
    {"a fourth year, back-paid in the month of the third",
     "2010-2011:100,2012:200@2018-12,2018:200", ErrorCode::back_payment_beyond_years,
     with_back_payment([](auto& rule) { rule.at_most_years = 3; })},
    {"the same, written down in another order", "2010-2011:100,2018:200,2012:200@2018-12",
     ErrorCode::back_payment_beyond_years,
     with_back_payment([](auto& rule) { rule.at_most_years = 3; })},
    {"grants over the top tier", "2015:100+900c+101s", ErrorCode::grants_above_cap},
    {"a rule of the group that came later", "2011:g", ErrorCode::government_pays_nothing,
     with_help({})},
    {"no rule for the group", "2015:g", ErrorCode::government_pays_nothing},
    {"a balance when the pension begins, beside payments", "=5000x10,2015:100",
     ErrorCode::plan_unreadable},
    {"two balances", "=5000@2015-01,=6000@2016-01", ErrorCode::plan_unreadable},
};

BOOST_DATA_TEST_CASE(what_the_rules_forbid_is_refused_with_its_reason, bdata::make(refused), c) {
    const auto result = laid(c.plan, c.rules);
    BOOST_REQUIRE(!result);
    BOOST_TEST((result.error().code == c.code));
}

// What the record calls the last fifteen years are real ones on the dated basis: 2011 to 2025, and
// sixteen would begin in 2010, seventeen before the scheme.
BOOST_AUTO_TEST_CASE(years_before_the_pension_are_real_years_but_for_a_leaflet) {
    ResidentRules rules = county();
    rules.tiers = dated<TierList>(Topic::tiers, {{"1990-01", tiers({100})}});
    rules.subsidies = dated<SubsidySteps>(Topic::subsidies, {{"1990-01", {}}});
    rules.back_payment = dated<BackPaymentRule>(Topic::back_payment, {{"1990-01", {}}});
    BOOST_TEST(paid("100x16", rules).years.front().cover == 2010);
    const Error seventeen = laid("100x17", rules).error();
    BOOST_TEST((seventeen.code == ErrorCode::years_before_scheme));
    BOOST_TEST(fact(seventeen, "year") == "2009");
    BOOST_TEST(fact(seventeen, "most") == "16");
    RecordCalendar leaflet = calendar("1966-01", rules);
    leaflet.of_leaflet = true;
    BOOST_TEST(bool{contributions(record("100x17"), leaflet, rules)});
    // Where nobody knows when it began, the pilot of 2009-09 came before all.
    rules.scheme_start = Timeline<SchemeStart>{Topic::scheme_start};
    BOOST_TEST(bool{laid("2009:100", rules)});
    BOOST_TEST((laid("2008:100", rules).error().code == ErrorCode::payment_before_scheme));
}

// Tiers and subsidy are those of the month of payment: 200 for 2017 paid in 2018 is offered, and
// where it is subsidised earns 40, not 30.
BOOST_AUTO_TEST_CASE(a_payment_is_measured_in_its_month_not_in_its_year_of_cover) {
    BOOST_TEST(subsidy("2017:200@2018-03") == yuan("0"));
    const auto subsidised = with_back_payment([](auto& rule) { rule.subsidised = true; });
    BOOST_TEST(subsidy("2017:200@2018-03", subsidised) == yuan("40"));
    BOOST_TEST(subsidy("2017:200") == yuan("30"));
    BOOST_TEST(subsidy("2018:200") == yuan("40"));
}

// Where a place does not measure a back-payment on the tiers in force, those of its year do too.
BOOST_AUTO_TEST_CASE(below_the_lowest_tier_only_where_the_place_lets_it) {
    const auto rules = with_back_payment([](auto& rule) { rule.at_least_lowest_tier = false; });
    BOOST_TEST(paid("2017:100@2018-03", rules).years.size() == 1U);
    BOOST_TEST((laid("2017:150@2018-03", rules).error().code == ErrorCode::tier_not_offered));
    BOOST_TEST((laid("2018:100", rules).error().code == ErrorCode::tier_not_offered));
}

// Of 2018: 200 earns 40, 500 earns 60. 200 + 300 = 500: 40 and then 20.
BOOST_AUTO_TEST_CASE(several_payments_earn_what_their_sum_earns) {
    const auto two = paid("2018:200@2018-03,2018:300@2018-05");
    BOOST_TEST(two.postings.at(0).subsidy == yuan("40"));
    BOOST_TEST(two.postings.at(1).subsidy == yuan("20"));
    BOOST_TEST(subsidy("2018:500") == yuan("60"));
    // The other way round 300 earns 50 and the sum 10 more.
    BOOST_TEST(paid("2018:300@2018-03,2018:200@2018-05").postings.at(1).subsidy == yuan("10"));
    BOOST_TEST(two.years.size() == 1U);
    BOOST_TEST(iso(two.years.at(0).since) == "2018-03");
}

// Raised in a later year: 100 had 30, 500 has 60; only where raising is allowed and subsidised.
BOOST_AUTO_TEST_CASE(a_paid_year_is_raised_where_the_place_allows_it) {
    auto rules = with_back_payment([](auto& rule) { rule.raises_paid_year = true; });
    BOOST_TEST(subsidy("2016:100,2016:400@2017-03", rules) == yuan("30"));
    rules = with_back_payment([](auto& rule) { rule.raises_paid_year = rule.subsidised = true; });
    BOOST_TEST(subsidy("2016:100,2016:400@2017-03", rules) == yuan("60"));
    const auto raised = paid("2016:100,2016:400@2017-03", rules);
    BOOST_TEST(iso(raised.years.at(0).since) == "2016-12");
    BOOST_TEST(raised.long_payer_years(month("2026-01")) == 1);
}

// 15 years by 2018, three of them back-paid: 12 count where back-paid ones do not.
BOOST_AUTO_TEST_CASE(back_paid_years_count_as_long_payment_where_the_place_says_so) {
    const char* plan = "2010-2011:100,2012-2014:100@2016-05,2015-2024:1000";
    const auto no = with_back_payment([](auto& rule) { rule.counts_for_long_payer = false; });
    BOOST_TEST(paid(plan, no).years_paid(month("2026-01")) == 15);
    BOOST_TEST(paid(plan, no).long_payer_years(month("2026-01")) == 12);
    BOOST_TEST(paid(plan).long_payer_years(month("2026-01")) == 15);
    BOOST_TEST(paid(plan).years_paid(month("2016-04")) == 3);  // 2010, 2011, 2015
}

// 武政规〔2021〕21号: paid after 60 it is for the account and the minimum years. 60 in 2026-01.
BOOST_AUTO_TEST_CASE(a_lump_after_the_pension_age_is_not_long_payment) {
    const auto rules = with_back_payment(
        [](auto& rule) { rule.after_pension_age = AfterPensionAge::without_long_payer; });
    const auto lump = paid("2012-2024:1000,2010-2011:200@2026-05", rules);
    BOOST_TEST(lump.years_paid(month("2026-05")) == 15);
    BOOST_TEST(lump.long_payer_years(month("2026-05")) == 13);
    // In 2026-01 it is not after it; and 2026's own payment in December is.
    BOOST_TEST(paid("2010:200@2026-01", rules).long_payer_years(month("2026-12")) == 1);
    BOOST_TEST(paid("2026:200", rules).long_payer_years(month("2026-12")) == 0);
}

// Two payments a year of cover in its own year; what is paid later is another rule's, and what
// others pay nobody counts.
BOOST_AUTO_TEST_CASE(only_own_payments_of_the_year_are_counted) {
    ResidentRules rules = with_help({});
    rules.yearly_cap = with_cap({{}, 1}).yearly_cap;
    rules.back_payment = with_back_payment([](auto& rule) {
                             rule.raises_paid_year = rule.once_per_year = true;
                         }).back_payment;
    BOOST_TEST(bool{laid("2015:g@2015-03,2015:200,2015:50c@2015-04", rules)});
    BOOST_TEST(bool{laid("2015:200,2015:100@2017-05", rules)});
    BOOST_TEST(bool{laid("2015:g@2016-03,2015:200@2016-05", rules)});
}

// A grant is no contribution: a year that only had one is not paid, may be back-paid where raising
// is forbidden, and is then a back-paid year.
BOOST_AUTO_TEST_CASE(a_grant_alone_pays_no_year) {
    const auto no = with_back_payment([](auto& rule) { rule.counts_for_long_payer = false; });
    const auto later = paid("2015:50c,2015:200@2017-03", no);
    BOOST_TEST(iso(later.years.at(0).since) == "2017-03");
    BOOST_TEST(later.long_payer_years(month("2026-01")) == 0);
    BOOST_TEST(paid("2015:50c").years.empty());
    BOOST_TEST(in_all(paid("2015:100+50c+20s"), &Contribution::grants) == yuan("70"));
    // Nor do the rules of back-payment bind a grant.
    const auto none = with_back_payment([](auto& rule) { rule.allowed = false; });
    BOOST_TEST(bool{laid("2015:100,2015:50c@2016-02", none)});
}

// 700 together, then 300 more of the 1000 of the top tier.
BOOST_AUTO_TEST_CASE(grants_of_a_year_stay_together_within_their_cap) {
    BOOST_TEST(bool{laid("2015:100+400c+300s,2015:300s")});
    ResidentRules rules = county();
    rules.grant_cap = dated<GrantCap>(Topic::grant_cap, {{"2009-09", GrantCap{yuan("500")}}});
    BOOST_TEST((laid("2015:100+400c+300s", rules).error().code == ErrorCode::grants_above_cap));
}

// 100 is the lowest tier to 2017, 200 from 2018 on. Subsidies 30 and 40.
BOOST_AUTO_TEST_CASE(the_government_pays_the_lowest_tier_of_the_month_or_a_part_or_an_amount) {
    const ResidentRules whole = with_help({});
    BOOST_TEST(government("2017-2018:g", whole) == yuan("300"));
    BOOST_TEST(subsidy("2017-2018:g", whole) == yuan("70"));
    BOOST_TEST(own_paid(paid("2017-2018:g", whole)).value() == yuan("0"));
    BOOST_TEST(paid("2017-2018:g", whole).years.size() == 2U);

    GovernmentPayment rule;
    rule.share = Rate::from_ppm(500'000);
    const ResidentRules half = with_help(rule);
    BOOST_TEST(government("2018:g", half) == yuan("100"));
    BOOST_TEST(subsidy("2018:g", half) == yuan("0"));  // 100 reach no step of then.
    BOOST_TEST(paid("2018:g", half).years.empty());    // Nor the lowest tier.
    // With 200 of one's own 300: 50.
    BOOST_TEST(subsidy("2018:g+200", half) == yuan("50"));
    BOOST_TEST(paid("2018:g+200", half).years.size() == 1U);

    rule = {};
    rule.amount = yuan("180");
    BOOST_TEST(government("2018:g", with_help(rule)) == yuan("180"));
}

// Without subsidy for what the government pays, 300 of one's own earn 50, in one entry or two.
BOOST_AUTO_TEST_CASE(what_the_government_pays_without_subsidy_leaves_the_own_one_its_own) {
    GovernmentPayment rule;
    rule.subsidised = false;
    const ResidentRules rules = with_help(rule);
    BOOST_TEST(subsidy("2018:g", rules) == yuan("0"));
    for (const char* plan : {"2018:g+300", "2018:g,2018:300", "2018:300,2018:g"}) {
        BOOST_TEST(subsidy(plan, rules) == yuan("50"), plan);
        BOOST_TEST(government(plan, rules) == yuan("200"), plan);
    }
    // With it the 500 of both earn 60.
    BOOST_TEST(subsidy("2018:g,2018:300", with_help({})) == yuan("60"));
}

BOOST_AUTO_TEST_CASE(who_pays_five_hundred_himself_gives_up_three_hundred_and_fifty_in_wendeng) {
    const ResidentRules rules = wendeng();
    BOOST_TEST(government("2018:g", rules) == yuan("300"));
    BOOST_TEST(subsidy("2018:g", rules) == yuan("50"));
    for (const char* plan :
         {"2018:500", "2018:g+500", "2018:500,2018:g", "2018:g@2018-03,2018:500"}) {
        BOOST_TEST(government(plan, rules) == yuan("0"), plan);
        BOOST_TEST(subsidy(plan, rules) == yuan("0"), plan);
        BOOST_TEST(own_paid(paid(plan, rules)).value() == yuan("500"), plan);
    }
}

// 500 of 2020 raise the year 2018, and take nothing back of what was paid for it then.
BOOST_AUTO_TEST_CASE(a_raise_of_later_does_not_undo_what_the_government_paid) {
    ResidentRules rules = wendeng();
    rules.back_payment = with_back_payment([](auto& rule) {
                             rule.raises_paid_year = rule.subsidised = true;
                         }).back_payment;
    BOOST_TEST(government("2018:g,2018:500@2020-03", rules) == yuan("300"));
    BOOST_TEST(subsidy("2018:g,2018:500@2020-03", rules) == yuan("50"));
    BOOST_TEST(own_paid(paid("2018:g,2018:500@2020-03", rules)).value() == yuan("500"));
}

BOOST_AUTO_TEST_CASE(no_payment_and_no_balance_from_the_first_pension_month_on) {
    const auto before = [](const char* plan) {
        return bool{check_before_pension(paid(plan), month("2026-02"))};
    };
    BOOST_TEST(before("2025:200@2026-01"));
    BOOST_TEST(!before("2025:200@2026-02"));
    BOOST_TEST(before("=3000@2026-01"));
    BOOST_TEST(!before("=3000@2026-02"));
}

// A plan until a month is what had been posted by its end.
BOOST_AUTO_TEST_CASE(a_record_until_a_month) {
    const auto early = paid("2010-2015:100").until(month("2012-12"));
    BOOST_TEST(early.postings.size() == 3U);
    BOOST_TEST(early.years.size() == 3U);
}

// Nobody knows whether 300 is a tier there, nor that it is none; 1000 is, and makes a paid year.
BOOST_AUTO_TEST_CASE(a_tier_of_a_list_that_is_not_whole_is_unknown_and_not_refused) {
    const ResidentRules rules = partly_known(county());
    BOOST_TEST((laid("2018:300", rules).error().code == ErrorCode::tier_not_known));
    BOOST_TEST(paid("2018:1000", rules).years.size() == 1U);
}

// What the government pays by its rule makes a paid year, though the tiers known are far above it.
// A share of a lowest tier that nobody knows cannot be reckoned.
BOOST_AUTO_TEST_CASE(the_lowest_tier_of_a_list_that_is_not_whole_is_not_its_first) {
    GovernmentPayment rule;
    rule.amount = yuan("100");
    const auto helped_out = paid("2018:g", partly_known(with_help(rule)));
    BOOST_TEST(helped_out.years.size() == 1U);
    GovernmentPayment share;
    share.share = 100.0_pct;
    BOOST_TEST(
        (laid("2018:g", partly_known(with_help(share))).error().code == ErrorCode::figure_missing));
}

// 350 is no tier, 2000 twice is above the top of a year: a balance of later covers both.
BOOST_AUTO_TEST_CASE(before_a_known_balance_nothing_but_the_years_is_asked) {
    BOOST_TEST((laid("2018:350").error().code == ErrorCode::tier_not_offered));
    BOOST_TEST(paid("2018:350,=5000@2019-01").years.size() == 1U);
    BOOST_TEST((laid("2018:2000,2018:1000").error().code == ErrorCode::cap_passed));
    BOOST_TEST(paid("2018:2000,2018:1000,=5000@2019-01").years.size() == 1U);
}

namespace {

/// All other back-payments are without subsidy; those of the case are with it.
ResidentRules with_case(BackPaymentOf of, const std::function<void(BackPaymentCase&)>& change) {
    BackPaymentCase one;
    one.of = of;
    one.rule.subsidised = true;
    change(one);
    return with_back_payment([&](auto& rule) { rule.cases = {one}; });
}

ResidentRules before_scheme(bool at_once = false) {
    return with_case(BackPaymentOf::years_before_scheme, [&](auto& one) { one.at_once = at_once; });
}

}  // namespace

// Born in 1966-01, 44 when the scheme began in 2010-01: sixteen years were left, and 2008 is a year
// like any other. Born in 1964-12, the pension age is 2024-12, one month short of fifteen years.
BOOST_AUTO_TEST_CASE(years_before_the_scheme_are_of_who_had_less_than_fifteen_left) {
    const auto rules = before_scheme();
    const auto of = [&](const char* born, const char* plan) {
        return subsidies(contributions(record(plan), calendar(born, rules), rules).value()).value();
    };
    BOOST_TEST(of("1966-01", "2008:200@2018-03") == yuan("0"));
    BOOST_TEST(of("1965-01", "2008:200@2018-03") == yuan("0"));  // Fifteen years to the month.
    BOOST_TEST(of("1964-12", "2008:200@2018-03") == yuan("40"));
    BOOST_TEST(of("1964-12", "2009:200@2018-03") == yuan("40"));
    BOOST_TEST(of("1964-12", "2010:200@2018-03") == yuan("0"));  // A year within the scheme.
}

BOOST_AUTO_TEST_CASE(what_has_to_be_paid_at_once_is_like_others_in_two_months) {
    const auto rules = before_scheme(true);
    const auto of = [&](const char* plan) {
        return subsidies(contributions(record(plan), calendar("1964-12", rules), rules).value())
            .value();
    };
    BOOST_TEST(of("2008:200@2018-03,2009:200@2018-03") == yuan("80"));
    BOOST_TEST(of("2008:200@2018-03,2009:200@2018-04") == yuan("0"));
    // Another back-payment beside it does no harm.
    BOOST_TEST(of("2008:200@2018-03,2009:200@2018-03,2015:200@2018-05") == yuan("80"));
}

// The start can lie from 2009-09 to 2012-08. 2008 was before it whenever it was, and the person of
// 1958-01 had less than fifteen years left: no question is open. 2010 may have been before it.
BOOST_AUTO_TEST_CASE(where_it_depends_on_an_unknown_start_that_is_asked_for) {
    ResidentRules rules = before_scheme();
    rules.scheme_start = Timeline<SchemeStart>{Topic::scheme_start};
    const auto laid_for = [&](const char* born, const char* plan) {
        return contributions(record(plan), calendar(born, rules), rules);
    };
    BOOST_TEST(subsidies(laid_for("1958-01", "2008:100@2017-03").value()).value() == yuan("30"));
    BOOST_TEST(subsidies(laid_for("1958-01", "2013:100@2017-03").value()).value() == yuan("0"));
    const auto open = laid_for("1958-01", "2010:100@2017-03");
    BOOST_REQUIRE(!open);
    BOOST_TEST((open.error().code == ErrorCode::scheme_start_needed));
    // Nothing is asked where there is no such rule, nor of a payment in time.
    BOOST_TEST(bool{laid_for("1958-01", "2010:100@2010-03")});
}

// Three years at once from 45 (540 months) to 59 years and 11 months (719), 25 yuan each whatever
// the tier; born in 1966-01.
BOOST_AUTO_TEST_CASE(so_many_years_at_once_earn_a_fixed_subsidy_at_their_age) {
    const auto rules = with_case(BackPaymentOf::one_sum, [](auto& one) {
        one.years = 3;
        one.at_once = true;
        one.from_age_in_months = 540;
        one.until_age_in_months = 719;
        one.rule.subsidy = yuan("25");
        one.rule.after_pension_age = AfterPensionAge::not_allowed;
    });
    const auto lump = paid("2008-2010:1000@2018-03", rules);
    BOOST_TEST(subsidies(lump).value() == yuan("75"));
    BOOST_TEST(lump.years.size() == 3U);
    BOOST_TEST(subsidy("2008-2009:1000@2018-03", rules) == yuan("0"));
    BOOST_TEST(subsidy("2007-2010:1000@2018-03", rules) == yuan("0"));
    BOOST_TEST(subsidy("2007-2009:100@2010-12", rules) == yuan("0"));   // Aged 44.
    BOOST_TEST(subsidy("2008-2010:500@2025-12", rules) == yuan("75"));  // 59 years, 11 months.
    BOOST_TEST(subsidy("2008-2010:500@2026-01", rules) == yuan("0"));
}

// Who paid nothing until 60 (2026-01) pays without subsidy, whatever the years are.
BOOST_AUTO_TEST_CASE(who_was_not_insured_is_under_a_rule_of_their_own) {
    ResidentRules rules = with_case(BackPaymentOf::who_was_not_insured, [](auto& one) {
        one.rule.subsidised = false;
        one.rule.at_most_years = 2;
    });
    auto entries = rules.back_payment.entries();
    entries.front().value.subsidised = true;
    rules.back_payment = Timeline<BackPaymentRule>{Topic::back_payment, entries};
    BOOST_TEST(subsidy("2024-2025:200@2026-03", rules) == yuan("0"));
    BOOST_TEST(subsidy("2023:200,2024-2025:200@2026-03", rules) == yuan("120"));
    BOOST_TEST(subsidy("2024-2025:200@2026-01", rules) == yuan("80"));  // Not after it.
    BOOST_TEST((laid("2023-2025:200@2026-03", rules).error().code ==
                ErrorCode::back_payment_beyond_years));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
