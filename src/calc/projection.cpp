// SPDX-License-Identifier: Apache-2.0
#include "calc/projection.hpp"

namespace pension {

namespace {

/// So far below the end of 64 bits that no sum of a comparison and no axis of its chart comes near.
constexpr Money most_reckoned = Money::from_yuan(1'000'000'000'000'000);

void tell_lifetime(Derivation& derivation, const Projection& made, const Lifetime& life,
                   Fraction payments) {
    derivation.add(
        {Term::payments,
         Formula::months_between,
         {{Term::age_at_death, life.age_at_death, Given::typed},
          {Term::age_at_start, Count{made.start.age_in_months_before}, Given::definition}},
         {},
         payments});
}

void tell_rest(Derivation& derivation, const Projection& made, Money left) {
    const Input balance = derivation.from_step_or_typed(Term::balance, made.account.balance);
    derivation.add({Term::drawn,
                    Formula::drawn,
                    {balance, derivation.from_step(Term::account_pension),
                     derivation.from_step(Term::payments)},
                    RoundingRule{},
                    made.account.balance - left});
    derivation.add({Term::left_to_heirs,
                    Formula::difference,
                    {balance, derivation.from_step(Term::drawn)},
                    {},
                    left});
}

/// Pension received and what is left of the account; the two differ in their rules, not in time.
void fill_after_start(Lifetime& life, const Projection& made, Derivation* derivation) {
    const Fraction payments = payments_until(life.age_at_death, made.start);
    if (derivation) tell_lifetime(*derivation, made, life, payments);
    life.received = made.schedule.received(payments, derivation);
    life.left_to_heirs =
        made.account.balance - drawn(made.account.balance, made.parts.account_pension, payments);
    if (derivation) tell_rest(*derivation, made, *life.left_to_heirs);
}

Money own_until(const Contributions& paid, Month death) {
    Money own;
    for (const Contribution& posting : paid.postings)
        if (posting.month <= death) own += posting.own;
    return own;
}

Money subsidies_until(const Contributions& paid, Month death) {
    Money sum;
    for (const Contribution& posting : paid.postings)
        if (posting.month <= death) sum += posting.subsidy;
    return sum;
}

/// When the pension does not begin any more nothing is received, and the account is left as
/// settled to the month of death; not known where only a later balance is.
void fill_before_start(Lifetime& life, const Projection& made, Month death,
                       const ResidentRules& rules, Derivation* derivation) {
    if (made.paid.known_balance) return;
    const Account account = project_account(made.paid, death + Months{1}, rules);
    life.left_to_heirs = account.balance;
    if (derivation)
        derivation->add({Term::left_to_heirs,
                         Formula::sum,
                         {{Term::own_paid, own_until(made.paid, death), Given::typed},
                          {Term::subsidies, subsidies_until(made.paid, death), Given::typed},
                          {Term::interest, account.interest, Given::typed}},
                         {},
                         account.balance});
}

void tell_net(Derivation& derivation, const Lifetime& life, bool any_received) {
    Input brought = derivation.from_step(Term::left_to_heirs);
    if (any_received) {
        derivation.add({Term::together,
                        Formula::sum,
                        {derivation.from_step(Term::received), brought},
                        {},
                        life.received + *life.left_to_heirs});
        brought = derivation.from_step(Term::together);
    }
    derivation.add({Term::net,
                    Formula::difference,
                    {brought, derivation.from_step_or_typed(Term::own_paid, *life.own_paid)},
                    {},
                    *life.net});
}

/// Net gain and ratio against what the person had paid until then.
void fill_balance(Lifetime& life, const Projection& made, Month death, Derivation* derivation) {
    const Money own = own_until(made.paid, death);
    life.own_paid = own;
    life.net = life.received + *life.left_to_heirs - own;
    if (own > Money{})
        life.ratio_ten_thousandths = static_cast<std::int64_t>(rounded_quotient(
            Wide{life.received.fen()} * 10'000, Wide{own.fen()}, Rounding::half_up));
    if (derivation) tell_net(*derivation, life, death >= made.start.first);
}

}  // namespace

Result<Projection> project(const Record& plan, const Case& asked, const ResidentRules& rules,
                           Derivation* derivation) {
    const auto age = rules.pension_age.at(asked.as_of);
    if (!age) return at_place(age.error(), rules.place);
    Projection made;
    made.start = leaflet_start(asked.born, asked.as_of, age.value()->value);
    const auto paid =
        contributions(plan, made.start, asked.born.has_value(), asked.assumptions.pay_month, rules);
    if (!paid) return paid.error();
    made.paid = paid.value();
    made.own_paid = own_paid(made.paid, derivation);
    made.subsidies = subsidies(made.paid, rules, derivation);
    made.account = project_account(made.paid, made.start.first, rules, derivation);
    const auto parts = first_pension(made.account.balance, made.paid.long_payer_years, made.start,
                                     rules, derivation);
    if (!parts) return parts.error();
    made.parts = parts.value();
    made.schedule =
        PaymentSchedule{made.parts, made.account.balance, made.start, asked.assumptions.base_growth,
                        rounding_in(rules, made.start.first)};
    if (made.account.balance > most_reckoned || made.schedule.all() > most_reckoned)
        return Error{ErrorCode::result_out_of_range};
    return made;
}

Month month_of_death(const Projection& projection, Age age_at_death) {
    return projection.start.birth + Months{age_at_death.whole_months()};
}

Lifetime lifetime(const Projection& made, Age age_at_death, const ResidentRules& rules,
                  Derivation* derivation) {
    Lifetime life;
    life.age_at_death = age_at_death;
    const Month death = month_of_death(made, age_at_death);
    if (death < made.start.first)
        fill_before_start(life, made, death, rules, derivation);
    else
        fill_after_start(life, made, derivation);
    if (!made.paid.known_balance) fill_balance(life, made, death, derivation);
    return life;
}

}  // namespace pension
