// SPDX-License-Identifier: Apache-2.0
#include "app/results/fields.hpp"
#include "calc/county.hpp"
#include "support/lives.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <memory>

// Each rule in turn is changed: whatever number then comes out differently rests on it, and has to
// be marked when that rule is not confirmed.

namespace pension {

namespace {

TierList changed(TierList tiers) {
    tiers.insert(tiers.begin(), {yuan("50"), yuan("50")});
    return tiers;
}
SubsidySteps changed(SubsidySteps steps) {
    for (SubsidyStep& step : steps) step.subsidy += yuan("5");
    return steps;
}
TierWageBase changed(TierWageBase base) {
    base.per_year += yuan("100");
    return base;
}
SubsidyLimit changed(SubsidyLimit) {
    return {3, yuan("200")};
}
YearlyCap changed(YearlyCap cap) {
    cap.most = yuan("20000");
    return cap;
}
BackPaymentRule changed(BackPaymentRule rule) {
    rule.subsidised = !rule.subsidised;
    rule.counts_for_long_payer = !rule.counts_for_long_payer;
    return rule;
}
GrantCap changed(GrantCap) {
    return {yuan("20000")};
}
GovernmentPayment changed(GovernmentPayment rule) {
    rule.amount = yuan("300");
    return rule;
}
BaseBands changed(BaseBands bands) {
    for (BaseBand& band : bands) band.per_month += yuan("10");
    return bands;
}
LongPayerBrackets changed(LongPayerBrackets brackets) {
    for (LongPayerBracket& bracket : brackets) bracket.per_year += yuan("1");
    return brackets;
}
AverageTierSteps changed(AverageTierSteps steps) {
    for (AverageTierStep& step : steps) step.per_month += yuan("3");
    return steps;
}
OldAgeSteps changed(OldAgeSteps steps) {
    for (OldAgeStep& step : steps) step.per_month += yuan("7");
    return steps;
}
PayoutTable changed(PayoutTable table) {
    for (PayoutStep& step : table) step.payout_months += 20;
    return table;
}
int changed(int months_or_years) {
    return months_or_years + (months_or_years > 100 ? 12 : 5);
}
PensionRounding changed(PensionRounding) {
    return {{100, Rounding::up}, false};
}
Rate changed(Rate) {
    return 4.0_pct;
}
InterestStart changed(InterestStart) {
    return InterestStart::next_january;
}
bool changed(bool earns) {
    return !earns;
}
FuneralGrants changed(FuneralGrants grants) {
    for (FuneralGrant& grant : grants) grant.amount += yuan("123");
    return grants;
}
InheritanceRule changed(InheritanceRule) {
    return InheritanceRule::balance_less_subsidies;
}
Certification changed(Certification rule) {
    rule.made_good = !rule.made_good;
    return rule;
}
SchemeStart changed(SchemeStart start) {
    start.month += Months{1};
    return start;
}

/// A county with every rule that there is.
ResidentRules county_with_all_rules() {
    ResidentRules rules = county();
    const auto set = [](auto& rule, auto value) {
        using T = decltype(value);
        rule = dated<T>(rule.topic(), {{"2009-09", value}});
    };
    set(rules.tier_wage_base, TierWageBase{yuan("1000")});
    set(rules.grant_subsidies, SubsidySteps{{yuan("10"), yuan("5")}});
    set(rules.subsidy_limit, SubsidyLimit{30, yuan("100000")});
    set(rules.yearly_cap, YearlyCap{});
    set(rules.grant_cap, GrantCap{});
    set(rules.long_payer_supplement, LongPayerBrackets{{1, {}, yuan("1")}});
    set(rules.average_tier_supplement, AverageTierSteps{{yuan("50"), yuan("2")}});
    set(rules.old_age_supplement, OldAgeSteps{{720, yuan("4")}});
    set(rules.pension_rounding, PensionRounding{});
    rules.crediting_rate = dated<Rate>(
        Topic::crediting_rate, {{"2012-01", 2.0_pct}, {"2013-01", 2.0_pct}, {"2014-01", 2.0_pct}});
    set(rules.interest_start, InterestStart::next_month);
    set(rules.interest_while_drawing, false);
    set(rules.funeral_grant,
        FuneralGrants{{FuneralGrant::For::pensioner, yuan("1000"), 0, {}, false},
                      {FuneralGrant::For::contributor, yuan("500"), 0, {}, false}});
    set(rules.inheritance, InheritanceRule::balance);
    set(rules.certification, Certification{});
    return rules;
}

/// Everything that a comparison can be asked.
Case everything() {
    Case question = dated_case(
        "1966-11",
        {"2010-2016:100,2017:300@2020-05,2018-2026:200", "2010-2018:500+50c,2019-2026:1000+50c"},
        "77.14");
    question.assumptions.pay_month = 6;
    question.ages_at_death.push_back(Age::from_years(63));
    question.sex = Sex::female;
    question.assumptions.lives = std::make_shared<const LifeTables>(lives("un2026"));
    question.assumptions.discount = 2.0_pct;
    question.assumptions.inflation = 2.0_pct;
    question.assumptions.deposit = 1.5_pct;
    question.missed_certification = MissedCertification{month("2030-05"), month("2031-02")};
    return question;
}

Comparison reckoned(const ResidentRules& rules) {
    auto compared = compare(everything(), rules);
    BOOST_REQUIRE(compared);
    return std::move(compared).value();
}

template <class T>
Timeline<T> with_values(const Timeline<T>& rule, bool change, bool unconfirmed) {
    auto entries = rule.entries();
    for (Dated<T>& figure : entries) {
        if (change) figure.value = changed(figure.value);
        auto provenance = std::make_shared<Provenance>(*figure.provenance);
        provenance->unconfirmed = unconfirmed;
        figure.provenance = provenance;
    }
    return {rule.topic(), std::move(entries)};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(unconfirmed)

BOOST_AUTO_TEST_CASE(whatever_a_rule_changes_is_marked_when_it_is_not_confirmed) {
    const ResidentRules facts = county_with_all_rules();
    const Comparison as_is = reckoned(facts);
    int rules_that_change_something = 0;
    const auto try_rule = [&]<class T>(Timeline<T> ResidentRules::*rule) {
        if ((facts.*rule).entries().empty()) return;
        ResidentRules marked = facts;
        marked.*rule = with_values(facts.*rule, false, true);
        ResidentRules other = facts;
        other.*rule = with_values(facts.*rule, true, false);
        const Comparison with_mark = reckoned(marked);
        const Comparison different = reckoned(other);
        bool changes = false;
        for (std::size_t plan = 0; plan < as_is.plans.size(); ++plan) {
            const auto names = unconfirmed_fields(with_mark, plan);
            const Fields before = row_fields(as_is, plan);
            const Fields after = row_fields(different, plan);
            for (std::size_t i = 0; i < before.size(); ++i) {
                if (before[i].value == after[i].value) continue;
                changes = true;
                const bool is_marked = std::ranges::find(names, before[i].name) != names.end() ||
                                       std::holds_alternative<std::monostate>(before[i].value);
                BOOST_TEST(is_marked, code((facts.*rule).topic()) << ": " << before[i].name);
            }
        }
        rules_that_change_something += changes;
    };
#define PENSION_TOPIC(name, type, table, chinese) try_rule(&ResidentRules::name);
    PENSION_RESIDENT_TOPICS(PENSION_TOPIC)
#undef PENSION_TOPIC
    // Neither a wage base without shares, nor a cap that nobody reaches.
    BOOST_TEST(rules_that_change_something >= 18);
}

BOOST_AUTO_TEST_CASE(facts_bear_no_mark) {
    const Comparison as_is = reckoned(county_with_all_rules());
    BOOST_TEST(unconfirmed_fields(as_is, 0).empty());
    BOOST_TEST(unconfirmed_mark(as_is, "monthly") == "");
}

BOOST_AUTO_TEST_CASE(what_cannot_rest_on_a_rule_bears_no_mark) {
    ResidentRules rules = county_with_all_rules();
    rules.base_pension = with_values(rules.base_pension, false, true);
    const Comparison compared = reckoned(rules);
    BOOST_TEST(unconfirmed_mark(compared, "monthly") == "*");
    for (const char* field : {"plan", "own_paid", "subsidies", "account", "account_pension"})
        BOOST_TEST(unconfirmed_mark(compared, field) == "", field);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
