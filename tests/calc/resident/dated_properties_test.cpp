// SPDX-License-Identifier: Apache-2.0
#include "calc/comparison/comparison.hpp"
#include "calc/county.hpp"
#include "calc/estimate/reckoned_anew.hpp"
#include "calc/resident/basis.hpp"
#include "calc/resident/pension_path.hpp"
#include "calc/resident/year_by_year.hpp"
#include "policy/joined_rules.hpp"

#include <boost/test/unit_test.hpp>
#include <rapidcheck.h>

#include <algorithm>

// What must hold for every place and every record that it lets in.
namespace pension {

namespace {

Money any_money(int least_yuan, int most_yuan) {
    return Money::from_fen(*rc::gen::inRange(least_yuan * 100, most_yuan * 100 + 1));
}

bool any_bool() {
    return *rc::gen::arbitrary<bool>();
}

Month any_month(const char* first, int months) {
    return month(first) + Months{*rc::gen::inRange(0, months)};
}

/// A rule of one to three figures from 2009-09 on.
template <class T, class Make>
Timeline<T> any_rule(Topic topic, Make make) {
    std::vector<Dated<T>> entries;
    Month from = month("2009-09");
    for (int figures = *rc::gen::inRange(1, 4); figures > 0; --figures) {
        const auto provenance = std::make_shared<Provenance>();
        provenance->from = from;
        entries.push_back({from, make(), any_bool() ? provenance : nullptr, {}});
        from += Months{*rc::gen::inRange(1, 240)};
    }
    return {topic, std::move(entries)};
}

/// Subsidies that never fall, of one list or of several that never fall either.
SubsidySteps any_steps() {
    SubsidySteps steps;
    Money subsidy;
    for (const int from : {100, 200, 500, 1000}) {
        subsidy += any_money(0, 60);
        steps.push_back({Money::from_yuan(from), subsidy});
    }
    return steps;
}

BaseBands any_bands() {
    BaseBands bands = one_band(any_money(50, 300));
    for (const int years : {65, 70, 80})
        if (any_bool()) bands.push_back({years * 12, bands.back().per_month + any_money(0, 50)});
    return bands;
}

OldAgeSteps any_old_age() {
    OldAgeSteps steps;
    Money amount = any_money(1, 20);
    for (const int years : {65, 70, 80}) {
        steps.push_back({years * 12, amount, any_bool()});
        amount += any_money(0, 20);
    }
    return steps;
}

LongPayerBrackets any_brackets() {
    if (any_bool()) return {{1, 15, any_money(0, 3)}, {16, {}, {}, Rate::from_ppm(10'000)}};
    return {{16, {}, any_money(0, 5)}};
}

BackPaymentRule any_back_payment() {
    BackPaymentRule rule;
    rule.subsidised = any_bool();
    rule.counts_for_long_payer = any_bool();
    rule.raises_paid_year = any_bool();
    rule.after_pension_age =
        any_bool() ? AfterPensionAge::like_others : AfterPensionAge::without_long_payer;
    return rule;
}

PensionRounding any_rounding() {
    const std::int64_t step = *rc::gen::element<std::int64_t>(1, 10, 100);
    return {{step, *rc::gen::element(Rounding::half_up, Rounding::down, Rounding::up)}, any_bool()};
}

/// A place of which everything may change in any month; one list of tiers, so that every record
/// below is let in.
ResidentRules any_place() {
    ResidentRules rules = county();
    rules.tiers = dated<TierList>(Topic::tiers, {{"2009-09", tiers({100, 200, 500, 1000, 2000})}});
    const SubsidySteps steps = any_steps();
    rules.subsidies = any_rule<SubsidySteps>(Topic::subsidies, [&] { return steps; });
    rules.back_payment = any_rule<BackPaymentRule>(Topic::back_payment, any_back_payment);
    rules.base_pension = any_rule<BaseBands>(Topic::base_pension, any_bands);
    if (any_bool())
        rules.old_age_supplement = any_rule<OldAgeSteps>(Topic::old_age_supplement, any_old_age);
    if (any_bool())
        rules.long_payer_supplement =
            any_rule<LongPayerBrackets>(Topic::long_payer_supplement, any_brackets);
    if (any_bool())
        rules.pension_rounding = Timeline<PensionRounding>{Topic::pension_rounding,
                                                           {{month("2009-09"), any_rounding()}}};
    if (any_bool())
        rules.crediting_rate = any_rule<Rate>(
            Topic::crediting_rate, [] { return Rate::from_ppm(*rc::gen::inRange(0, 60'000)); });
    if (any_bool())
        rules.interest_while_drawing = any_rule<bool>(Topic::interest_while_drawing, any_bool);
    if (any_bool())
        rules.interest_start = Timeline<InterestStart>{
            Topic::interest_start,
            {{month("2009-09"),
              *rc::gen::element(InterestStart::payment_month, InterestStart::next_month,
                                InterestStart::next_january)}}};
    if (any_bool())
        rules.funeral_grant = any_rule<FuneralGrants>(Topic::funeral_grant, [] {
            return FuneralGrants{{FuneralGrant::For::pensioner, {}, *rc::gen::inRange(1, 20)},
                                 {FuneralGrant::For::contributor, any_money(1, 900), 0}};
        });
    if (any_bool())
        rules.inheritance = any_rule<InheritanceRule>(Topic::inheritance, [] {
            return any_bool() ? InheritanceRule::balance : InheritanceRule::balance_less_subsidies;
        });
    return rules;
}

/// The government pays for the group, in any of the ways that rules know.
void help(ResidentRules& rules) {
    rules.government_payment = any_rule<GovernmentPayment>(Topic::government_payment, [] {
        GovernmentPayment rule;
        if (any_bool()) rule.amount = any_money(1, 300);
        rule.share = Rate::from_ppm(*rc::gen::inRange(1, 1'000'001));
        rule.subsidised = any_bool();
        if (any_bool()) rule.own_replaces_from = Money::from_yuan(500);
        rule.own_is_subsidised = any_bool();
        return rule;
    });
}

Money any_tier() {
    return Money::from_yuan(*rc::gen::element(100, 200, 500, 1000));
}

/// Somebody of 2026-11 who has to pay fifteen years, or every one, and does: 2010 to the year
/// before 60, some years late.
Case any_case(bool helped = false) {
    Case question = dated_case("1980-01", {}, "80");
    question.born = any_month("1955-01", 12 * 30);
    question.assumptions.pay_month = *rc::gen::inRange(1, 13);
    const int last = year_number(*question.born) + 59;
    Record plan;
    for (int year = 2010; year <= last; ++year) {
        CoverYears cover{year, year, any_tier()};
        if (year < last && *rc::gen::inRange(0, 4) == 0)
            cover.paid = Year{*rc::gen::inRange(year, last + 1)} / std::chrono::December;
        if (helped && any_bool()) {
            cover.by_government = true;
            if (any_bool()) cover.amount = Money{};
        }
        if (*rc::gen::inRange(0, 6) == 0) cover.grant = any_money(1, 50);
        plan.entries.push_back(cover);
    }
    question.plans = {plan};
    switch (*rc::gen::inRange(0, 3)) {
        case 1: question.assumptions.base_growth = any_money(0, 20); break;
        case 2:
            question.assumptions.base_growth = Rate::from_ppm(*rc::gen::inRange(0, 100'000));
            break;
        default: break;
    }
    if (any_bool()) question.assumptions.interest = Rate::from_ppm(*rc::gen::inRange(0, 60'000));
    return question;
}

/// One to three stays before the one that lasts, over in any month until the given one.
std::vector<Stay> any_stays(Month last) {
    std::vector<Stay> stays;
    Month until = month("2009-09");
    for (int count = *rc::gen::inRange(1, 4); count > 0; --count) {
        until += Months{*rc::gen::inRange(1, 120)};
        if (until >= last) break;
        stays.push_back({county().place.code, Group::ordinary, until});
    }
    return stays;
}

ResidentRules joined_for(const Case& question, const std::vector<ResidentRules>& places) {
    std::vector<RulesOfStay> before;
    for (std::size_t i = 0; i < question.earlier.size(); ++i)
        before.push_back({places[i % places.size()], question.earlier[i]});
    return joined(before, places.back(), question.group);
}

/// The plan, told; where the rules do not let it begin there is nothing to hold.
PlanResult reckoned(const Case& question, const ResidentRules& rules) {
    const auto compared = compare(question, rules, Tell::derivation);
    if (!compared) RC_LOG() << static_cast<int>(compared.error().code);
    RC_ASSERT(bool{compared});
    return compared.value().plans.front();
}

Age any_age_at_death() {
    return Age::from_ten_thousandths(*rc::gen::inRange<std::int64_t>(160'000, 1'200'001));
}

/// Asked while the person lives, as it must be.
void ask_in_time(Case& question) {
    for (const Age age : question.ages_at_death)
        question.as_of = std::min(question.as_of, *question.born + Months{age.whole_months()});
}

Money in_all(const Lifetime& life) {
    return life.received + life.left_to_heirs.value() + life.funeral_grant.value_or(Money{});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(dated_properties)

// At a death before the pension the account is worth what it would be if it had ended then.
BOOST_AUTO_TEST_CASE(an_account_settled_early_is_the_account_of_what_was_paid_until_then) {
    BOOST_TEST(rc::check([] {
        ResidentRules rules = any_place();
        const bool helped = any_bool();
        if (helped) help(rules);
        Case question = any_case(helped);
        if (any_bool()) {
            const auto cover = std::get<CoverYears>(question.plans[0].entries[0]);
            question.plans[0].entries.push_back(
                BalanceAfter{any_money(1, 9000), cover.paid.value_or(month("2010-12"))});
        }
        const auto used = rules_on_basis(question, rules).value();
        const auto made = project(question.plans[0], question, used);
        if (!made) RC_DISCARD();
        const Projection& plan = made.value();
        const auto& known = plan.paid.balance_after;
        for (Month death = known ? known->month : month("2008-01"); death < plan.start.first;
             death += Months{1}) {
            const Money early = settled_in(death, plan.account, plan.paid, used);
            RC_ASSERT(early == project_account(plan.paid, death + Months{1}, used).balance);
        }
    }));
}

BOOST_AUTO_TEST_CASE(every_step_of_any_plan_can_be_reckoned_anew) {
    BOOST_TEST(rc::check([] {
        ResidentRules rules = any_place();
        const bool helped = any_bool();
        if (helped) help(rules);
        Case question = any_case(helped);
        question.plans.push_back(any_case(helped).plans.front());
        // The second is another life's record; only its years until then are this one's.
        std::erase_if(question.plans[1].entries, [&](const RecordEntry& entry) {
            const auto& cover = std::get<CoverYears>(entry);
            return std::max(cover.last, cover.paid ? year_number(*cover.paid) : 0) >
                   year_number(*question.born) + 59;
        });
        if (any_bool()) {
            const auto cover = std::get<CoverYears>(question.plans[0].entries[0]);
            question.plans[0].entries.push_back(
                BalanceAfter{any_money(1, 9000), cover.paid.value_or(month("2010-12"))});
        }
        question.ages_at_death = {any_age_at_death(), any_age_at_death()};
        ask_in_time(question);
        const auto compared = compare(question, rules, Tell::derivation);
        if (!compared) {
            RC_ASSERT((compared.error().code == ErrorCode::payment_after_pension));
            RC_DISCARD();
        }
        for (const PlanResult& plan : compared.value().plans)
            for (const Step& step : plan.derivation.steps()) {
                RC_LOG() << "term " << static_cast<int>(step.term) << ' ';
                RC_ASSERT((reckoned_anew(step) == step.result));
                // And what comes from a step is that step's result.
                for (const Input& input : step.inputs)
                    if (const auto* index = std::get_if<StepIndex>(&input.origin))
                        RC_ASSERT((plan.derivation.steps().at(*index).result == input.quantity));
            }
    }));
}

BOOST_AUTO_TEST_CASE(telling_changes_nothing) {
    BOOST_TEST(rc::check([] {
        const ResidentRules rules = any_place();
        Case question = any_case();
        question.ages_at_death = {any_age_at_death()};
        ask_in_time(question);
        const auto silent = compare(question, rules).value().plans.front();
        const PlanResult told = reckoned(question, rules);
        RC_ASSERT(silent.projection.parts.monthly == told.projection.parts.monthly);
        RC_ASSERT(in_all(silent.lifetimes[0]) == in_all(told.lifetimes[0]) ||
                  !silent.lifetimes[0].left_to_heirs);
    }));
}

BOOST_AUTO_TEST_CASE(the_first_payment_is_the_schedules) {
    BOOST_TEST(rc::check([] {
        const ResidentRules rules = any_place();
        const PlanResult plan = reckoned(any_case(), rules);
        const Projection& made = plan.projection;
        RC_ASSERT(made.parts.monthly == made.schedule.payment(1));
        // Where each part is rounded the base is shown as it stands in the sum.
        const PensionRounding rounding = rounding_in(rules, made.start.first);
        const Money base = made.schedule.base(1);
        RC_ASSERT(made.parts.base_pension ==
                  (rounding.each_part ? share(base, 1, rounding.rule) : base));
    }));
}

BOOST_AUTO_TEST_CASE(more_paid_never_brings_less) {
    BOOST_TEST(rc::check([] {
        ResidentRules rules = any_place();
        // A raise of a group's member can lose it the government's money: no group here.
        Case question = any_case();
        const PlanResult less = reckoned(question, rules);
        auto& entries = question.plans[0].entries;
        auto& cover =
            std::get<CoverYears>(entries[*rc::gen::inRange<std::size_t>(0, entries.size())]);
        cover.amount = Money::from_yuan(2000);
        const PlanResult more = reckoned(question, rules);
        RC_ASSERT(more.projection.start.first == less.projection.start.first);
        RC_ASSERT(more.projection.account.balance >= less.projection.account.balance);
        for (const Count j : {1, 2, 13, 100, 139, 240, 500})
            RC_ASSERT(more.projection.schedule.payment(j) >= less.projection.schedule.payment(j));
    }));
}

BOOST_AUTO_TEST_CASE(who_dies_later_never_receives_less) {
    BOOST_TEST(rc::check([] {
        Case question = any_case();
        question.ages_at_death = {any_age_at_death(), any_age_at_death()};
        std::ranges::sort(question.ages_at_death);
        ask_in_time(question);
        const PlanResult plan = reckoned(question, any_place());
        RC_ASSERT(plan.lifetimes[0].received <= plan.lifetimes[1].received);
        RC_ASSERT(plan.lifetimes[0].own_paid.value() <= plan.lifetimes[1].own_paid.value());
    }));
}

// Without interest, with a whole balance for the heirs, the family has back what was paid in; a
// pension is rounded down by less than a unit a month, which the base of 50 makes good.
BOOST_AUTO_TEST_CASE(the_family_never_gets_less_than_what_was_paid_in) {
    BOOST_TEST(rc::check([] {
        ResidentRules rules = any_place();
        rules.inheritance = Timeline<InheritanceRule>{Topic::inheritance};
        rules.crediting_rate = Timeline<Rate>{Topic::crediting_rate};
        Case question = any_case();
        question.assumptions.interest.reset();
        question.ages_at_death = {any_age_at_death()};
        ask_in_time(question);
        const PlanResult plan = reckoned(question, rules);
        const Lifetime& life = plan.lifetimes[0];
        const Month death = month_of_death(plan.projection, life.age_at_death);
        Money paid_in;
        for (const Contribution& posting : plan.projection.paid.until(death).postings)
            paid_in += posting.all();
        RC_ASSERT(in_all(life) >= paid_in);
    }));
}

// To the fen: what came in, with its interest, is drawn or left.
BOOST_AUTO_TEST_CASE(no_fen_of_an_account_is_lost) {
    BOOST_TEST(rc::check([] {
        ResidentRules rules = any_place();
        rules.inheritance = Timeline<InheritanceRule>{Topic::inheritance};
        rules.interest_while_drawing = Timeline<bool>{Topic::interest_while_drawing};
        const Case question = any_case();
        const PlanResult plan = reckoned(question, rules);
        const Projection& made = plan.projection;
        Money paid_in;
        for (const Contribution& posting : made.paid.postings) paid_in += posting.all();
        RC_ASSERT(paid_in + made.account.interest == made.account.balance);
        const int months = *rc::gen::inRange(1, 700);
        const int age = made.start.age_in_months_before + months;
        if (age > 1440) return;
        const Lifetime life =
            lifetime(made, Age::from_months(age), rules_on_basis(question, rules).value());
        Money rest = made.account.balance;
        Money drawn;
        for (int k = 0; k < months; ++k) {
            const Money draw = std::min(rest, made.parts.account_pension);
            rest -= draw;
            drawn += draw;
        }
        RC_ASSERT(drawn + life.left_to_heirs.value() == made.account.balance);
    }));
}

BOOST_AUTO_TEST_CASE(back_paid_years_earn_no_subsidy_where_the_place_says_so) {
    BOOST_TEST(rc::check([] {
        ResidentRules rules = any_place();
        auto entries = rules.back_payment.entries();
        for (auto& entry : entries) entry.value.subsidised = false;
        rules.back_payment = Timeline<BackPaymentRule>{Topic::back_payment, entries};
        for (const Contribution& posting : reckoned(any_case(), rules).projection.paid.postings)
            RC_ASSERT((!posting.back_paid() || posting.subsidy == Money{}));
    }));
}

BOOST_AUTO_TEST_CASE(each_year_of_any_life_ends_with_what_it_began_with_and_what_came_of_it) {
    BOOST_TEST(rc::check([] {
        ResidentRules rules = any_place();
        const bool helped = any_bool();
        if (helped) help(rules);
        const Case question = any_case(helped);
        const auto used = rules_on_basis(question, rules).value();
        const auto made = project(question.plans[0], question, used);
        if (!made) RC_DISCARD();
        for (const YearOf year : {YearOf::calendar, YearOf::age}) {
            Money balance;
            Money received;
            for (const YearOfLife& line : year_by_year(made.value(), used, year, 105)) {
                RC_ASSERT(line.interest.value() >= Money{});
                RC_ASSERT(balance + line.own + line.subsidy + line.others + *line.interest -
                              line.drawn ==
                          line.balance.value());
                balance = *line.balance;
                received += line.received;
                RC_ASSERT(received == line.received_in_all);
            }
            // Calendar years go on to the December after the birthday.
            if (year == YearOf::calendar) continue;
            Money by_stretches;
            for (const PensionFrom& stretch : pension_path(made.value(), used, 105))
                by_stretches += stretch.paid() * stretch.payments;
            RC_ASSERT(by_stretches == received);
        }
    }));
}

BOOST_AUTO_TEST_CASE(years_in_one_entry_or_in_several_are_the_same) {
    BOOST_TEST(rc::check([] {
        const ResidentRules rules = any_place();
        Case question = any_case();
        const int last = year_number(*question.born) + 59;
        const Money tier = any_tier();
        const int cut = *rc::gen::inRange(2010, last);
        question.plans = {Record{{CoverYears{2010, last, tier}}},
                          Record{{CoverYears{cut + 1, last, tier}, CoverYears{2010, cut, tier}}}};
        const auto compared = compare(question, rules).value();
        RC_ASSERT(compared.plans[0].projection.schedule.payment(1) ==
                  compared.plans[1].projection.schedule.payment(1));
        RC_ASSERT(compared.plans[0].projection.account.balance ==
                  compared.plans[1].projection.account.balance);
        RC_ASSERT(compared.steps[0].extra_paid == Money{});
    }));
}

// Today only separates what is fixed from what can be planned; and growth begins after it.
BOOST_AUTO_TEST_CASE(today_changes_no_number_of_a_record) {
    BOOST_TEST(rc::check([] {
        const ResidentRules rules = any_place();
        Case question = any_case();
        question.assumptions.base_growth = {};
        const PlanResult now = reckoned(question, rules);
        question.as_of += Months{*rc::gen::inRange(-120, 240)};
        ask_in_time(question);
        const PlanResult then = reckoned(question, rules);
        RC_ASSERT(now.projection.parts.monthly == then.projection.parts.monthly);
        RC_ASSERT(in_all(now.lifetimes[0]) == in_all(then.lifetimes[0]) ||
                  !now.lifetimes[0].left_to_heirs);
    }));
}

BOOST_AUTO_TEST_CASE(a_move_to_where_the_same_rules_hold_changes_nothing) {
    BOOST_TEST(rc::check([] {
        ResidentRules rules = any_place();
        const bool helped = any_bool();
        if (helped) help(rules);
        Case question = any_case(helped);
        question.assumptions.earliest_known = any_bool();
        // A figure without a document would grow from the month to which it is made to reach back.
        if (question.assumptions.earliest_known) question.assumptions.base_growth = {};
        question.ages_at_death = {any_age_at_death()};
        ask_in_time(question);
        const auto still = compare(question, rules, Tell::derivation);
        question.earlier = any_stays(*question.born + Months{720});
        const auto moved = compare(question, joined_for(question, {rules}), Tell::derivation);
        RC_ASSERT(bool{still} == bool{moved});
        if (!still) {
            RC_ASSERT(still.error() == moved.error());
            return;
        }
        const PlanResult& a = still.value().plans[0];
        const PlanResult& b = moved.value().plans[0];
        RC_ASSERT(a.projection.account.balance == b.projection.account.balance);
        RC_ASSERT(a.entitled() == b.entitled());
        if (!a.entitled()) return;
        RC_ASSERT(a.projection.parts.monthly == b.projection.parts.monthly);
        RC_ASSERT(a.lifetimes[0].received == b.lifetimes[0].received);
        RC_ASSERT((a.lifetimes[0].net == b.lifetimes[0].net));
        RC_ASSERT(a.derivation.steps().size() == b.derivation.steps().size());
        RC_ASSERT(still.value().warnings == moved.value().warnings);
    }));
}

// In each month what a person of one place finds is what the place says in that month.
BOOST_AUTO_TEST_CASE(joined_rules_say_in_each_month_what_the_place_of_then_says) {
    BOOST_TEST(rc::check([] {
        const std::vector<ResidentRules> places{any_place(), any_place()};
        Case question = any_case();
        question.earlier = any_stays(month("2040-01"));
        const ResidentRules rules = joined_for(question, places);
        const Month asked = any_month("2005-01", 500);
        const auto stay = std::ranges::lower_bound(question.earlier, asked, {}, &Stay::until);
        const auto index = static_cast<std::size_t>(stay - question.earlier.begin());
        const ResidentRules& there =
            stay == question.earlier.end() ? places.back() : places[index % places.size()];
        const auto alike = [&](const auto& whole, const auto& part) {
            const auto a = whole.at(asked);
            const auto b = part.at(asked);
            RC_ASSERT(bool{a} == bool{b});
            if (a) RC_ASSERT(a.value()->value == b.value()->value);
            if (!a) RC_ASSERT(a.error() == b.error());
        };
        alike(rules.tiers, there.tiers);
        alike(rules.subsidies, there.subsidies);
        alike(rules.base_pension, there.base_pension);
        alike(rules.old_age_supplement, there.old_age_supplement);
        alike(rules.long_payer_supplement, there.long_payer_supplement);
        alike(rules.funeral_grant, there.funeral_grant);
        alike(rules.interest_start, there.interest_start);
    }));
}

// A leaflet without a month of birth is of no particular year.
BOOST_AUTO_TEST_CASE(moving_the_clock_by_years_changes_no_leaflet) {
    BOOST_TEST(rc::check([] {
        Case question = asked({"100x15", "2000x20", "=47400x15"});
        question.ages_at_death = {any_age_at_death()};
        if (any_bool()) question.assumptions.interest = 2.5_pct;
        if (any_bool()) question.assumptions.base_growth = 3.0_pct;
        const auto now = compare(question, changsha()).value();
        question.as_of += Months{12 * *rc::gen::inRange(1, 200)};
        const auto later = compare(question, changsha()).value();
        for (std::size_t i = 0; i < now.plans.size(); ++i) {
            const PlanResult& a = now.plans[i];
            const PlanResult& b = later.plans[i];
            RC_ASSERT(a.projection.parts.monthly == b.projection.parts.monthly);
            RC_ASSERT(a.lifetimes[0].received == b.lifetimes[0].received);
            RC_ASSERT(a.annual_return == b.annual_return);
        }
    }));
}

// With rules that never change, the same years and a pension from a January on.
BOOST_AUTO_TEST_CASE(constant_rules_make_the_two_bases_one) {
    BOOST_TEST(rc::check([] {
        ResidentRules rules = any_place();
        for_each_timeline(rules, [](auto& rule) {
            if (rule.entries().empty() || rule.topic() == Topic::scheme_start) return;
            auto first = rule.entries().front();
            first.from = month("1940-01");
            rule = std::decay_t<decltype(rule)>{rule.topic(), {first}};
        });
        rules.scheme_start = Timeline<SchemeStart>{
            Topic::scheme_start, {{month("1940-01"), SchemeStart{month("1940-01")}}}};
        Case question = dated_case("1966-12", {});
        question.born = Year{*rc::gen::inRange(1950, 1990)} / std::chrono::December;
        question.as_of = *question.born + Months{720};
        question.plans = {Record{{YearsBeforePension{any_tier(), *rc::gen::inRange(15, 44)}}}};
        question.ages_at_death = {any_age_at_death()};
        ask_in_time(question);
        question.assumptions.pay_month = *rc::gen::inRange(1, 13);
        if (any_bool()) {
            rules.crediting_rate = Timeline<Rate>{Topic::crediting_rate};
            question.assumptions.interest = 2.5_pct;
        } else {
            rules.crediting_rate = Timeline<Rate>{Topic::crediting_rate};
        }
        const PlanResult dated = reckoned(question, rules);
        question.basis = Basis::leaflet;
        const PlanResult leaflet = reckoned(question, rules);
        RC_ASSERT(dated.projection.start.first == leaflet.projection.start.first);
        RC_ASSERT(dated.projection.account.balance == leaflet.projection.account.balance);
        RC_ASSERT(dated.projection.parts.monthly == leaflet.projection.parts.monthly);
        RC_ASSERT(dated.payback_payments == leaflet.payback_payments);
        RC_ASSERT(dated.annual_return == leaflet.annual_return);
        RC_ASSERT(dated.lifetimes[0].received == leaflet.lifetimes[0].received);
        RC_ASSERT((dated.lifetimes[0].left_to_heirs == leaflet.lifetimes[0].left_to_heirs));
        RC_ASSERT((dated.lifetimes[0].funeral_grant == leaflet.lifetimes[0].funeral_grant));
    }));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(dated_robustness)

namespace {

LifeTables old_lives() {
    std::vector<LifeTableRow> rows;
    for (int age = 0; age <= 135; ++age)
        rows.push_back({age + 2, age, parse_probability(age == 135 ? "1" : "0.01").value()});
    return {LifeTable::make({.id = "old"}, Sex::male, rows).value(),
            LifeTable::make({.id = "old"}, Sex::female, rows).value()};
}

}  // namespace

// A number or an error, whatever is asked: years 1900 to 2299, rules with gaps, any record.
BOOST_AUTO_TEST_CASE(anything_is_reckoned_or_refused) {
    const auto lives = std::make_shared<LifeTables>(old_lives());
    BOOST_TEST(rc::check([&] {
        ResidentRules rules = any_place();
        if (any_bool()) help(rules);
        if (any_bool())
            rules.scheme_start = Timeline<SchemeStart>{
                Topic::scheme_start, {{month("2009-09"), SchemeStart{any_month("1900-01", 4800)}}}};
        if (*rc::gen::inRange(0, 4) == 0)
            rules.scheme_start = Timeline<SchemeStart>{Topic::scheme_start};
        // Any rule may be repealed at any time.
        for_each_timeline(rules, [](auto& rule) {
            if (rule.entries().empty() || *rc::gen::inRange(0, 8) > 0) return;
            auto entries = rule.entries();
            entries.back().until = entries.back().from + Months{*rc::gen::inRange(0, 400)};
            rule = std::decay_t<decltype(rule)>{rule.topic(), entries};
        });
        Case question = any_case();
        if (any_bool()) {
            question.earlier = any_stays(month("2040-01"));
            rules = joined_for(question, {any_place(), rules});
        }
        question.as_of = any_month("1900-01", 4800);
        question.born = any_month("1900-01", 4800);
        question.basis = any_bool() ? Basis::dated : Basis::leaflet;
        question.sex = Sex::male;
        question.assumptions.lives = lives;
        question.assumptions.earliest_known = any_bool();
        if (any_bool()) question.assumptions.base_growth = 50.0_pct;
        if (any_bool()) question.assumptions.interest = 50.0_pct;
        question.ages_at_death = {Age::from_years(16), Age::from_years(120), any_age_at_death()};
        Record any;
        for (int entries = *rc::gen::inRange(0, 4); entries > 0; --entries) {
            const int year = *rc::gen::inRange(1900, 2300);
            CoverYears cover{year, std::min(2299, year + *rc::gen::inRange(0, 60)), any_tier()};
            if (any_bool()) cover.paid = any_month("1900-01", 4800);
            cover.by_government = any_bool();
            any.entries.push_back(cover);
        }
        if (any_bool())
            any.entries.push_back(YearsBeforePension{any_tier(), *rc::gen::inRange(1, 101)});
        if (any_bool())
            any.entries.push_back(BalanceAfter{any_money(1, 900'000), any_month("1900-01", 4800)});
        question.plans.push_back(any);
        // One by one, so that one that is refused does not hide the other.
        for (const Record& plan : std::vector<Record>{question.plans}) {
            question.plans = {plan};
            (void)compare(question, rules, any_bool() ? Tell::derivation : Tell::nothing);
        }
    }));
}

// Paid when older than anybody is reckoned with: every year from 2010 on had to be.
BOOST_AUTO_TEST_CASE(a_gap_filled_at_a_hundred_and_twenty_three_is_survived) {
    ResidentRules rules = county();
    Case question = dated_case("1952-01", {"2010-2011:100@2075-01"}, "120", "2070-01");
    rules.tiers = dated<TierList>(Topic::tiers, {{"2009-09", tiers({100})}});
    question.sex = Sex::male;
    question.assumptions.lives = std::make_shared<LifeTables>(old_lives());
    const auto compared = compare(question, rules).value();
    BOOST_TEST(iso(compared.plans[0].projection.start.first) == "2075-02");
    BOOST_TEST(compared.plans[0].lifetimes[0].received == yuan("0"));
}

BOOST_AUTO_TEST_CASE(growth_beyond_every_range_is_refused) {
    Case question = dated_case("2100-01", {"2120-2150:2000"}, "120", "2165-01");
    question.assumptions.base_growth = 50.0_pct;
    const auto compared = compare(question, county());
    BOOST_REQUIRE(!compared);
    BOOST_TEST((compared.error().code == ErrorCode::result_out_of_range));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace pension
