// SPDX-License-Identifier: Apache-2.0
#include "calc/resident/projection.hpp"

#include "calc/resident/contribution_sums.hpp"
#include "calc/resident/moves.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace pension {

namespace {

/// So far below the end of 64 bits that no sum of a comparison and no axis of its chart comes near.
constexpr Money most_reckoned = Money::from_yuan(1'000'000'000'000'000);

Input tell_lifetime(Derivation& derivation, const Projection& made, const Lifetime& life,
                    Fraction payments) {
    return derivation.add(
        {Term::payments,
         Formula::months_between,
         {{Term::age_at_death, life.age_at_death, Given::typed},
          {Term::age_at_start, Count{made.start.age_in_months_before}, Given::definition}},
         {},
         payments});
}

Input tell_rest(Derivation& derivation, const Projection& made, const ResidentRules& rules,
                Money left, const Input& payments) {
    const Input balance = told_or_typed(made.account.told, Term::balance, made.account.balance);
    const Input draw = told_or_typed(made.told.pension.account_pension, Term::account_pension,
                                     made.parts.account_pension);
    if (made.drawing.earns())
        return tell_left_with_interest(derivation, made.start, rules,
                                       {left, balance, draw, payments, made.suspension});
    Input draws = payments;
    if (made.suspension)
        draws = {Term::draws, draws_until(std::get<Fraction>(draws.quantity), made.suspension),
                 Given::definition};
    const Input drawn = derivation.add({Term::drawn,
                                        Formula::drawn,
                                        {balance, draw, draws},
                                        RoundingRule{},
                                        made.account.balance - left});
    return derivation.add({Term::left_to_heirs, Formula::difference, {balance, drawn}, {}, left});
}

/// The steps of a lifetime, for those that build on them.
struct LifetimeTold {
    ToldBy own_paid{};
    ToldBy received{};
    ToldBy left{};  ///< 留给家人, at first the account.
    ToldBy grant{};
};

/// What was posted until a month.
struct PaidUntil {
    Money subsidies;
    Money all;
};

PaidUntil paid_until(const Contributions& paid, Month last) {
    PaidUntil sums;
    for (const Contribution& posting : paid.postings) {
        if (posting.month > last) break;
        sums.subsidies += posting.subsidy;
        sums.all += posting.all();
    }
    return sums;
}

Money own_paid_until(const Contributions& paid, Month last) {
    Money own;
    for (const Contribution& posting : paid.postings)
        if (posting.month <= last) own += posting.own;
    return own;
}

/// Of the balance what the heirs get: by the rule of the pilot not the government's share; none
/// where that is not known.
void fill_inherited(Lifetime& life, Money balance, const Contributions& paid, Month death,
                    const ResidentRules& rules, Derivation* derivation, LifetimeTold& told) {
    const auto* rule = rules.inheritance.find(death);
    if (!rule || rule->value == InheritanceRule::balance) {
        life.left_to_heirs = balance;
        return;
    }
    if (!paid.payments_known()) return;
    const PaidUntil sums = paid_until(paid, death);
    life.left_to_heirs = balance;
    if (sums.all <= Money{}) return;
    const Money left =
        balance - scale(balance, sums.subsidies.fen(), sums.all.fen(), Rounding::half_up);
    life.left_to_heirs = left;
    if (derivation)
        told.left =
            told_by(derivation->add({Term::left_to_heirs,
                                     Formula::share_left,
                                     {told_or_typed(told.left, Term::left_to_heirs, balance),
                                      {Term::subsidies_share, sums.subsidies, rule->provenance},
                                      {Term::paid_in, sums.all, Given::typed}},
                                     RoundingRule{},
                                     left}));
}

/// The nation's minimum of that month, at that age.
std::optional<Dated<BaseBands>> minimum_in(Month month, const ResidentRules& rules) {
    const auto* minimum = rules.base_pension_floor.find(month);
    return minimum ? std::optional{*minimum} : std::nullopt;
}

/// The funeral grant for a death in that month; one that is measured on a base needs that base.
/// @param base_at_death gives the base of that month, none where there is none; asked only then.
template <class BaseAtDeath>
void fill_grant(Lifetime& life, FuneralGrant::For death_of, Month death,
                const BaseAtDeath& base_at_death, const Projection& made,
                const ResidentRules& rules, Derivation* derivation, LifetimeTold& told) {
    const auto* rule = rules.funeral_grant.find(death);
    if (!rule) return;
    const auto is_for = [&](const FuneralGrant& each) { return each.death_of == death_of; };
    const auto needs = [&](bool of_nation) {
        return std::ranges::any_of(rule->value, [&](const FuneralGrant& each) {
            return is_for(each) && each.months_of_base > 0 && each.of_national_minimum == of_nation;
        });
    };
    if (std::ranges::none_of(rule->value, is_for)) return;
    FuneralBases bases;
    const std::optional<GrownBase> base =
        needs(false) ? base_at_death() : std::optional<GrownBase>{};
    const auto minimum = needs(true) ? minimum_in(death, rules) : std::optional<Dated<BaseBands>>{};
    if ((needs(false) && !base) || (needs(true) && !minimum)) return;
    if (base) bases.base_pension = base->amount;
    const int age = static_cast<int>((death - made.start.birth).count());
    if (minimum) bases.national_minimum = base_at(minimum->value, {age, 0, 0});
    const FuneralGrant* grant = funeral_grant_for(rule->value, death_of, made.burial, bases);
    if (!grant) return;
    const Money amount = amount_of(*grant, bases);
    life.funeral_grant = amount;
    if (!derivation) return;
    Step step{Term::funeral_grant, Formula::sum_of_products, {}, {}, amount};
    if (grant->months_of_base > 0) {
        const Input measured =
            grant->of_national_minimum
                ? Input{Term::base_at_death, bases.national_minimum, minimum->provenance}
                : tell_base(*derivation, *base, year_number(death));
        step.inputs = {measured,
                       {Term::funeral_months, Count{grant->months_of_base}, rule->provenance}};
        step.inputs[0].term = Term::base_at_death;
    }
    if (grant->amount != Money{} || step.inputs.empty()) {
        step.inputs.push_back({Term::funeral_grant, grant->amount, rule->provenance});
        step.inputs.push_back({Term::payment_count, Count{1}, Given::definition});
    }
    told.grant = told_by(derivation->add(std::move(step)));
}

/// Pension received and what is left of the account; the two differ in their rules, not in time.
void fill_after_start(Lifetime& life, const Projection& made, Month death,
                      const ResidentRules& rules, Derivation* derivation, LifetimeTold& told) {
    const Fraction payments = payments_until(life.age_at_death, made.start);
    life.received = made.schedule.received(payments);
    const Money left = made.drawing.left_after(payments);
    if (derivation) {
        const Input count = tell_lifetime(*derivation, made, life, payments);
        told.own_paid = made.told.paid.own;
        told.received = told_by(made.schedule.tell_received(*derivation, count));
        told.left = told_by(tell_rest(*derivation, made, rules, left, count));
    }
    fill_inherited(life, left, made.paid, death, rules, derivation, told);
    const auto base = [&] {
        return std::optional{base_of_payment((death - made.start.first).count() + 1, made.start,
                                             rules, made.growth)};
    };
    fill_grant(life, FuneralGrant::For::pensioner, death, base, made, rules, derivation, told);
}

/// The account as it was settled at a death before the pension, told.
Money tell_settled(const Projection& made, Month death, const ResidentRules& rules,
                   Derivation& derivation, LifetimeTold& told) {
    const Contributions early = made.paid.until(death);
    const AccountTelling telling{derivation, tell_paid(early, rules, derivation),
                                 Term::left_to_heirs};
    const Account account = project_account(early, death + Months{1}, rules, &telling);
    told.own_paid = telling.paid.own;
    told.left = account.told;
    // Before the first payment there is no account to tell of.
    if (account.years.empty())
        told.left = told_by(derivation.add({Term::left_to_heirs,
                                            Formula::sum,
                                            {{Term::paid_in, Money{}, Given::definition}},
                                            {},
                                            Money{}}));
    return account.balance;
}

/// When the pension does not begin any more nothing is received, and the account is left as
/// settled to the month of death; not known where only a later balance is.
void fill_before_start(Lifetime& life, const Projection& made, Month death,
                       const ResidentRules& rules, Derivation* derivation, LifetimeTold& told) {
    const auto& postings = made.paid.postings;
    const bool has_paid = made.paid.known_balance || made.paid.balance_after ||
                          (!postings.empty() && postings.front().month <= death);
    const auto base = [&] {
        return base_in(death, static_cast<int>((death - made.start.birth).count()), rules,
                       made.growth);
    };
    if (has_paid)
        fill_grant(life, FuneralGrant::For::contributor, death, base, made, rules, derivation,
                   told);
    const bool too_early = made.paid.balance_after && death < made.paid.balance_after->month;
    if (made.paid.known_balance || too_early) return;
    Money balance;
    if (derivation)
        balance = tell_settled(made, death, rules, *derivation, told);
    else
        balance = settled_in(death, made.account, made.paid, rules);
    fill_inherited(life, balance, made.paid, death, rules, derivation, told);
}

void tell_net(Derivation& derivation, const Lifetime& life, bool any_received,
              const LifetimeTold& told) {
    Input brought = told_or_typed(told.left, Term::left_to_heirs, *life.left_to_heirs);
    if (any_received || life.funeral_grant) {
        const Money grant = life.funeral_grant.value_or(Money{});
        Step together{
            Term::together, Formula::sum, {}, {}, life.received + *life.left_to_heirs + grant};
        if (any_received)
            together.inputs.push_back(told_or_typed(told.received, Term::received, life.received));
        together.inputs.push_back(brought);
        if (life.funeral_grant)
            together.inputs.push_back(told_or_typed(told.grant, Term::funeral_grant, grant));
        brought = derivation.add(std::move(together));
    }
    derivation.add({Term::net,
                    Formula::difference,
                    {brought, told_or_typed(told.own_paid, Term::own_paid, *life.own_paid)},
                    {},
                    *life.net});
}

/// Net gain and ratio against what the person had paid until then.
void fill_balance(Lifetime& life, const Projection& made, Month death, Derivation* derivation,
                  const LifetimeTold& told) {
    const Money own = death < made.start.first ? own_paid_until(made.paid, death) : *made.own_paid;
    life.own_paid = own;
    life.net = life.received + *life.left_to_heirs + life.funeral_grant.value_or(Money{}) - own;
    if (own > Money{})
        life.ratio_ten_thousandths =
            scale(life.received, 10'000, own.fen(), Rounding::half_up).fen();
    if (derivation) tell_net(*derivation, life, death >= made.start.first, told);
}

}  // namespace

namespace {

/// Leaflet basis: no conditions are tested; the pension begins at the pension age.
Status begin_leaflet(Projection& made, const Record& plan, const Case& asked,
                     const ResidentRules& rules) {
    const auto age = rules.pension_age.at(asked.as_of);
    if (!age) return at_place(age.error(), rules.place);
    made.start = leaflet_start(asked.born, asked.as_of, age.value()->value);
    const RecordCalendar calendar{made.start.birth,
                                  made.start.first - Months{1},
                                  asked.born.has_value(),
                                  asked.assumptions.pay_month,
                                  true,
                                  {},
                                  asked.sex};
    auto paid = contributions(plan, calendar, rules);
    if (!paid) return paid.error();
    made.paid = std::move(paid).value();
    const int years = made.paid.years_paid(made.start.first - Months{1});
    made.growth = growth_of(asked, years);
    const auto* minimum = rules.minimum_years.find(asked.as_of);
    if (minimum && years < minimum->value)
        made.not_entitled = NotEntitled{years, minimum->value, minimum->value - years};
    return check_before_pension(made.paid, made.start.first);
}

/// @param birth decides, with the start of the scheme, which years every_year asks for.
NotEntitled never_begins(const Eligibility& found, Month birth) {
    const int missing = years_missing(found);
    int asked_for = found.minimum_years;
    if (found.cohort == Cohort::every_year && found.scheme_start)
        asked_for = year_number(found.pension_age) -
                    std::max(year_number(*found.scheme_start), first_payable_year(birth));
    return {asked_for - missing, asked_for, missing};
}

Error not_eligible(const Record& plan, const NotEntitled& why) {
    return {ErrorCode::not_eligible,
            {{"plan", notation(plan)},
             {"years", fmt::format("{}", why.years)},
             {"minimum", fmt::format("{}", why.asked_for)},
             {"missing", fmt::format("{}", why.missing)}}};
}

/// The month in which a pension would begin were the missing years there: not before the money that
/// the record still pays in.
Month would_begin(const Contributions& paid, Month pension_age) {
    Month last = pension_age;
    if (!paid.postings.empty()) last = std::max(last, paid.postings.back().month);
    if (paid.balance_after) last = std::max(last, paid.balance_after->month);
    return last + Months{1};
}

/// The moved money is nobody's payment of that month: like a grant it brings no subsidy.
void bring_in(Contributions& paid, const Transfer& transfer) {
    Contribution joined;
    joined.cover = year_number(transfer.month);
    joined.month = transfer.month;
    joined.own = Money{} - transfer.refunded;
    joined.grants = transfer.moved;
    const auto after =
        std::ranges::upper_bound(paid.postings, joined.month, {}, &Contribution::month);
    paid.postings.insert(after, joined);
    for (const int year : transfer.years) paid.years.push_back({year, transfer.month, true});
    std::ranges::sort(paid.years, {}, &YearPaid::cover);
}

/// Dated basis: the real birth month, and the conditions of the law.
Status begin_dated(Projection& made, const Record& plan, const Case& asked,
                   const ResidentRules& rules, const Transfer* transfer) {
    if (!asked.born) return Error{ErrorCode::birth_month_needed};
    const auto pension_age = pension_age_month(*asked.born, rules);
    if (!pension_age) return pension_age.error();
    const RecordCalendar calendar{
        *asked.born, pension_age.value(), true,     asked.assumptions.pay_month,
        false,       asked.registered,    asked.sex};
    auto paid = contributions(plan, calendar, rules);
    if (!paid) return paid.error();
    made.paid = std::move(paid).value();
    if (transfer) bring_in(made.paid, *transfer);
    if (made.paid.known_balance)
        return Error{ErrorCode::plan_of_leaflets_only, {{"plan", notation(plan)}}};
    auto found = eligibility(made.paid, calendar, asked.as_of, rules);
    if (!found) return found.error();
    made.eligibility = std::move(found).value();
    auto& first = made.eligibility->first_pension_month;
    if (!first) {
        made.not_entitled = never_begins(*made.eligibility, *asked.born);
        const Month begin = would_begin(made.paid, pension_age.value());
        made.start = {*asked.born, begin, static_cast<int>((begin - *asked.born).count()) - 1};
        made.growth = growth_of(asked, made.paid.years_paid(begin - Months{1}));
        return done();
    }
    if (transfer) first = std::max(*first, transfer->month + Months{1});
    made.start = {*asked.born, *first, static_cast<int>((*first - *asked.born).count()) - 1};
    made.growth = growth_of(asked, made.paid.years_paid(*first - Months{1}));
    if (const Status fine = check_moves_before(asked, plan, *first); !fine) return fine;
    return check_before_pension(made.paid, *first);
}

/// What the account would pay; the only figure of a pension that never begins.
void tell_conditional(Projection& made, const ResidentRules& rules, Derivation* derivation) {
    const auto payout = rules.payout_months.at(made.start.first);
    if (!payout) return;
    const auto months = payout_months_at(payout.value()->value, made.start.age_in_months_before);
    if (!months) return;
    const PensionRounding rounding = rounding_in(rules, made.start.first);
    made.parts.payout_months = *months;
    made.not_entitled->account_pension = account_pension(made.account.balance, *months, rounding);
    if (!derivation) return;
    const RoundingRule to_fen{1, rounding.rule.how};
    derivation->add({Term::conditional_account_pension,
                     Formula::quotient_and_rest,
                     {told_or_typed(made.account.told, Term::balance, made.account.balance),
                      {Term::payout_months, Count{*months}, payout.value()->provenance}},
                     rounding.each_part ? rounding.rule : to_fen,
                     *made.not_entitled->account_pension});
}

/// Years for the supplement; in the cohort of every year no more than the minimum count.
int long_payer_years(const Projection& made) {
    const int years = made.paid.long_payer_years(made.start.first - Months{1});
    if (!made.eligibility || made.eligibility->cohort != Cohort::every_year) return years;
    return std::min(years, made.eligibility->minimum_years);
}

/// Own and government money for the years paid when the pension begins (by 平均档次); none where
/// what was paid is not known.
std::optional<Money> paid_in_paid_years(const Projection& made) {
    if (!made.paid.payments_known()) return std::nullopt;
    const Month last = made.start.first - Months{1};
    Money sum;
    for (const Contribution& posting : made.paid.postings) {
        const auto year = std::ranges::find(made.paid.years, posting.cover, &YearPaid::cover);
        if (posting.month <= last && year != made.paid.years.end())
            sum += posting.own + posting.government;
    }
    return sum;
}

}  // namespace

Earned Projection::earned() const {
    return {account.balance, long_payer_years(*this), paid_in_paid_years, growth.years_paid,
            account.told};
}

void tell_payments(Derivation& derivation, Projection& made, Count until,
                   const ResidentRules& rules) {
    const bool catches_up = made.suspension && made.suspension->last &&
                            made.suspension->made_good && *made.suspension->last < until;
    const auto path = benefit_path(made.start, rules, made.growth);
    const Earned earned = made.earned();
    // As it would be without a suspension, for what is made good later.
    PaymentSchedule whole = payment_schedule(path, earned, made.parts.payout_months,
                                             rounding_in(rules, made.start.first));
    PensionTold steps = made.told.pension;
    Count before = 0;
    for (const BenefitRun& run : path) {
        if (before >= until) break;
        const Input payment =
            before == 0 ? told_or_typed(steps.monthly, Term::monthly_pension, made.parts.monthly)
                        : tell_payment(derivation, earned, made.start, run,
                                       made.start.first + Months{before}, rules, steps);
        for (PaymentSchedule* schedule : {&made.schedule, &whole})
            schedule->tell(before + 1, before + run.payments, payment);
        before += run.payments;
    }
    if (!catches_up) return;
    const Count resumed = *made.suspension->last + 1;
    if (!whole.between(made.suspension->first, resumed).runs().empty())
        made.schedule.tell(resumed, resumed, tell_made_good(derivation, whole, *made.suspension));
}

Result<Projection> project(const Record& plan, const Case& asked, const ResidentRules& rules,
                           Derivation* derivation, const Transfer* transfer) {
    Projection made;
    const Status fine = project_anyhow(made, plan, asked, rules, derivation, transfer);
    if (!fine) return fine.error();
    if (made.not_entitled) return not_eligible(plan, *made.not_entitled);
    return made;
}

Status project_anyhow(Projection& made, const Record& plan, const Case& asked,
                      const ResidentRules& rules, Derivation* derivation,
                      const Transfer* transfer) {
    const Status begun = asked.basis == Basis::leaflet
                             ? begin_leaflet(made, plan, asked, rules)
                             : begin_dated(made, plan, asked, rules, transfer);
    if (!begun) return begun.error();
    made.own_paid = own_paid(made.paid);
    made.subsidies = subsidies(made.paid);
    if (derivation) {
        made.told.paid = tell_paid(made.paid, rules, *derivation);
        const AccountTelling telling{*derivation, made.told.paid};
        made.account = project_account(made.paid, made.start.first, rules, &telling);
    } else {
        made.account = project_account(made.paid, made.start.first, rules);
    }
    made.burial = asked.assumptions.burial;
    if (!rules.average_tier_supplement.entries().empty())
        made.paid_in_paid_years = paid_in_paid_years(made);
    if (made.not_entitled) {
        if (made.account.balance > most_reckoned) return Error{ErrorCode::result_out_of_range};
        tell_conditional(made, rules, derivation);
        return done();
    }
    const auto base = rules.base_pension.at(made.start.first);
    if (!base) return at_place(base.error(), rules.place);
    const auto path = benefit_path(made.start, rules, made.growth);
    const Earned earned = made.earned();
    const auto parts = first_pension(earned, made.start, path.front(), rules);
    if (!parts) return parts.error();
    if (derivation)
        made.told.pension =
            tell_first_pension(*derivation, earned, made.start, path.front(), rules);
    made.parts = parts.value();
    made.schedule = payment_schedule(path, earned, made.parts.payout_months,
                                     rounding_in(rules, made.start.first));
    if (asked.missed_certification) {
        const auto suspension = suspension_of(asked, plan, made.start, rules);
        if (!suspension) return suspension.error();
        made.suspension = suspension.value();
        if (made.suspension) made.schedule = suspended(made.schedule, *made.suspension);
    }
    const Money balance = made.account.balance;
    made.drawing =
        AccountInPayment{balance, made.parts.account_pension, made.start, rules, made.suspension};
    if (balance > most_reckoned || made.schedule.all() > most_reckoned)
        return Error{ErrorCode::result_out_of_range};
    return done();
}

Month month_of_death(const Projection& projection, Age age_at_death) {
    return projection.start.birth + Months{age_at_death.whole_months()};
}

Month heirs_month(const Projection& made, Age age_at_death) {
    const Month death = month_of_death(made, age_at_death);
    if (death < made.start.first) return death + Months{1};
    const Count whole = payments_until(age_at_death, made.start).ten_thousandths / Fraction::one;
    return made.start.first + Months{static_cast<int>(whole)};
}

Lifetime lifetime(const Projection& made, Age age_at_death, const ResidentRules& rules,
                  Derivation* derivation) {
    Lifetime life{age_at_death};
    LifetimeTold told;
    const Month death = month_of_death(made, age_at_death);
    if (death < made.start.first)
        fill_before_start(life, made, death, rules, derivation, told);
    else
        fill_after_start(life, made, death, rules, derivation, told);
    if (made.paid.payments_known()) fill_balance(life, made, death, derivation, told);
    life.told_left = told.left;
    life.told_grant = told.grant;
    return life;
}

}  // namespace pension
