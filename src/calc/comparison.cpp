// SPDX-License-Identifier: Apache-2.0
#include "calc/comparison.hpp"

#include "base/decimal.hpp"

#include <fmt/format.h>

namespace pension {

namespace {

/// Beyond these, 45 years of growth would leave the range in which money is exact; no scheme and
/// no bank comes near.
constexpr Rate highest_rate = 50.0_pct;
constexpr Money highest_growth = Money::from_yuan(100'000);

Status check_rate(Rate rate) {
    if (rate >= Rate{} && rate <= highest_rate) return done();
    return Error{ErrorCode::rate_out_of_range,
                 {{"text", decimal_text(rate.ppm(), 4) + "%"},
                  {"most", decimal_text(highest_rate.ppm(), 4) + "%"}}};
}

Status check_growth(const BaseGrowth& growth) {
    if (const auto* rate = std::get_if<Rate>(&growth)) return check_rate(*rate);
    const auto* yuan = std::get_if<Money>(&growth);
    if (!yuan || (*yuan >= Money{} && *yuan <= highest_growth)) return done();
    return Error{ErrorCode::amount_out_of_range,
                 {{"amount", yuan_text(*yuan)}, {"most", yuan_text(highest_growth)}}};
}

Status check_age(Age age) {
    if (age >= Age::from_years(youngest_age_in_years) &&
        age <= Age::from_years(oldest_age_in_years))
        return done();
    return Error{ErrorCode::age_out_of_range,
                 {{"age", decimal_text(age.ten_thousandths(), 4)},
                  {"least", fmt::format("{}", youngest_age_in_years)},
                  {"most", fmt::format("{}", oldest_age_in_years)}}};
}

Status check(const Case& asked) {
    for (const Age age : asked.ages_at_death)
        if (const auto fine = check_age(age); !fine) return fine;
    const int month = asked.assumptions.pay_month;
    if (month < 1 || month > 12)
        return Error{ErrorCode::pay_month_wrong, {{"text", fmt::format("{}", month)}}};
    const auto interest = check_rate(asked.assumptions.interest);
    return interest ? check_growth(asked.assumptions.base_growth) : interest;
}

/// The typed rate stands for every year of the leaflet.
void put_in(Rate interest, ResidentRules& rules) {
    rules.crediting_rate = Timeline<Rate>{
        Topic::crediting_rate, {{rules.base_pension.entries().front().from, interest, nullptr}}};
}

Result<Projection> project(const Record& plan, const Case& asked, const ResidentRules& rules,
                           PlanResult& result, Derivation* derivation) {
    const auto age = rules.pension_age.at(asked.as_of);
    if (!age) return at_place(age.error(), rules.place);
    Projection made;
    made.start = leaflet_start(asked.born, asked.as_of, age.value()->value);
    const auto paid =
        contributions(plan, made.start, asked.born.has_value(), asked.assumptions.pay_month, rules);
    if (!paid) return paid.error();
    made.paid = paid.value();
    result.own_paid = own_paid(made.paid, derivation);
    result.subsidies = subsidies(made.paid, rules, derivation);
    made.account = project_account(made.paid, made.start.first, rules, derivation);
    const auto parts = first_pension(made.account.balance, made.paid.long_payer_years, made.start,
                                     rules, derivation);
    if (!parts) return parts.error();
    made.parts = parts.value();
    made.schedule =
        PaymentSchedule{made.parts, made.account.balance, made.start, asked.assumptions.base_growth,
                        rounding_in(rules, made.start.first)};
    return made;
}

Age age_after(const PensionStart& start, Count payments, Derivation* derivation) {
    Step step{Term::payback_age,
              Formula::age_after,
              {{Term::age_at_start, Count{start.age_in_months_before}, Given::definition},
               {Term::payback_payments, payments, Given::definition}},
              RoundingRule{},
              {}};
    const Age age = std::get<Age>(reckoned_anew(step));
    step.result = age;
    if (derivation) {
        step.inputs[1] = derivation->from_step(Term::payback_payments);
        derivation->add(std::move(step));
    }
    return age;
}

void tell_annual(Derivation& derivation, Money annual) {
    derivation.add({Term::annual_pension,
                    Formula::sum_of_products,
                    {derivation.from_step(Term::monthly_pension),
                     {Term::months_a_year, Count{12}, Given::definition}},
                    {},
                    annual});
}

Result<PlanResult> reckon(const Record& plan, const Case& asked, const ResidentRules& rules,
                          Tell tell) {
    PlanResult result;
    result.plan = plan;
    Derivation* derivation = tell == Tell::derivation ? &result.derivation : nullptr;
    const auto projection = project(plan, asked, rules, result, derivation);
    if (!projection) return projection.error();
    result.projection = projection.value();
    const Projection& made = result.projection;
    if (!made.paid.known_balance) result.interest = made.account.interest;
    result.annual = made.parts.monthly * 12;
    if (derivation) tell_annual(*derivation, result.annual);
    if (result.own_paid)
        result.payback_payments = made.schedule.payback(*result.own_paid, derivation);
    if (result.payback_payments)
        result.payback_age = age_after(made.start, *result.payback_payments, derivation);
    for (const Age age : asked.ages_at_death)
        result.lifetimes.push_back(lifetime(made, age, rules, derivation));
    if (!asked.ages_at_death.empty() && result.own_paid)
        result.annual_return = own_return(made, asked.ages_at_death.front());
    return result;
}

std::int64_t index_of(Month month) {
    return std::int64_t{year_number(month)} * 12 + month_number(month);
}

/// Own payments until death and pension payments, the last with its fraction.
std::vector<Flow> own_flows(const Projection& made, Age age_at_death) {
    const Month death = made.start.birth + Months{age_at_death.whole_months()};
    std::vector<Flow> flows;
    for (const Contribution& posting : made.paid.postings)
        if (posting.month <= death)
            flows.push_back({index_of(posting.month), -static_cast<double>(posting.own.fen())});
    const auto payments = payments_until(age_at_death, made.start).ten_thousandths;
    const std::int64_t first = index_of(made.start.first);
    Count j = 1;
    for (auto left = payments; left > 0; left -= 10'000, ++j) {
        const double share = left >= 10'000 ? 1.0 : static_cast<double>(left) / 10'000;
        flows.push_back(
            {first + j - 1, share * static_cast<double>(made.schedule.payment(j).fen())});
    }
    return flows;
}

Flow heirs_flow(const Projection& made, Age age_at_death, Money left) {
    const Month death = made.start.birth + Months{age_at_death.whole_months()};
    const auto whole = payments_until(age_at_death, made.start).ten_thousandths / 10'000;
    const std::int64_t month =
        death < made.start.first ? index_of(death) + 1 : index_of(made.start.first) + whole;
    return {month, static_cast<double>(left.fen())};
}

/// The whole difference of two plans' own money by month.
std::vector<Flow> difference(const Projection& from, const Projection& to, Age age_at_death) {
    std::vector<Flow> flows = own_flows(to, age_at_death);
    for (const Flow& flow : own_flows(from, age_at_death)) flows.push_back({flow.month, -flow.fen});
    return flows;
}

/// The smallest number of payments at which the second plan's head start in payments is won back.
std::optional<Count> step_payback(const Projection& from, const Projection& to, Money extra) {
    if (extra <= Money{}) return std::nullopt;
    const Count most = oldest_age_in_years * 12 - from.start.age_in_months_before;
    Money sum;
    for (Count k = 1; k <= most; ++k) {
        sum += to.schedule.payment(k) - from.schedule.payment(k);
        if (sum >= extra) return k;
    }
    return std::nullopt;
}

PlanStep step_between(const Comparison& comparison, std::size_t to) {
    const PlanResult& lower = comparison.plans[to - 1];
    const PlanResult& upper = comparison.plans[to];
    PlanStep step{to - 1, to, {}, {}, {}, {}, {}};
    step.extra_monthly = upper.projection.parts.monthly - lower.projection.parts.monthly;
    if (!lower.own_paid || !upper.own_paid) return step;
    step.extra_paid = *upper.own_paid - *lower.own_paid;
    step.payback_payments = step_payback(lower.projection, upper.projection, *step.extra_paid);
    if (step.payback_payments)
        step.payback_age = age_after(lower.projection.start, *step.payback_payments, nullptr);
    const auto& ages = comparison.asked.ages_at_death;
    if (!ages.empty())
        step.annual_return =
            annual_return(difference(lower.projection, upper.projection, ages.front()));
    return step;
}

void warn_of_plan(const PlanResult& result, Comparison& comparison) {
    const auto* minimum = comparison.rules.minimum_years.find(comparison.asked.as_of);
    const int years = result.projection.paid.years_paid;
    const auto plan = notation(result.plan);
    if (minimum && years < minimum->value)
        comparison.warnings.push_back({WarningCode::fewer_years,
                                       {{"plan", plan},
                                        {"years", fmt::format("{}", years)},
                                        {"minimum", fmt::format("{}", minimum->value)}}});
    if (!result.own_paid)
        comparison.warnings.push_back({WarningCode::account_only, {{"plan", plan}}});
}

/// What is left when the pension does not begin any more: the account as settled to the month of
/// death; not known where only a later balance is.
std::optional<Money> left_before_pension(const Projection& made, Month death,
                                         const ResidentRules& rules) {
    if (made.paid.known_balance) return std::nullopt;
    return project_account(made.paid, death + Months{1}, rules).balance;
}

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

/// Net gain, ratio and return against what the person had paid until then.
void fill_balance(Lifetime& life, const Projection& made, Month death) {
    Money own;
    for (const Contribution& posting : made.paid.postings)
        if (posting.month <= death) own += posting.own;
    life.own_paid = own;
    life.net = life.received + *life.left_to_heirs - own;
    if (own > Money{})
        life.ratio_ten_thousandths = static_cast<std::int64_t>(rounded_quotient(
            Wide{life.received.fen()} * 10'000, Wide{own.fen()}, Rounding::half_up));
    std::vector<Flow> flows = own_flows(made, life.age_at_death);
    flows.push_back(heirs_flow(made, life.age_at_death, *life.left_to_heirs));
    life.annual_return = annual_return(flows);
}

}  // namespace

Lifetime lifetime(const Projection& made, Age age_at_death, const ResidentRules& rules,
                  Derivation* derivation) {
    Lifetime life;
    life.age_at_death = age_at_death;
    const Month death = made.start.birth + Months{age_at_death.whole_months()};
    if (death < made.start.first)
        life.left_to_heirs = left_before_pension(made, death, rules);
    else
        fill_after_start(life, made, derivation);
    if (!made.paid.known_balance) fill_balance(life, made, death);
    return life;
}

std::optional<double> own_return(const Projection& projection, Age age_at_death) {
    return annual_return(own_flows(projection, age_at_death));
}

Result<Comparison> compare(const Case& asked, const ResidentRules& rules, Tell tell) {
    const Status fine = check(asked);
    if (!fine) return fine.error();
    const auto still = frozen(rules, asked.as_of);
    if (!still) return still.error();
    Comparison comparison{asked, still.value(), {}, {}, {}};
    put_in(asked.assumptions.interest, comparison.rules);
    for (const Record& plan : asked.plans) {
        auto result = reckon(plan, asked, comparison.rules, tell);
        if (!result) return result.error();
        comparison.plans.push_back(std::move(result).value());
    }
    for (std::size_t to = 1; to < comparison.plans.size(); ++to)
        comparison.steps.push_back(step_between(comparison, to));
    comparison.warnings = figure_warnings(comparison.rules, asked);
    for (const PlanResult& result : comparison.plans) warn_of_plan(result, comparison);
    return comparison;
}

Result<Comparison> ladder(Case asked, int years, const ResidentRules& rules, Tell tell) {
    const auto tiers = rules.tiers.at(asked.as_of);
    if (!tiers) return at_place(tiers.error(), rules.place);
    asked.plans.clear();
    for (const Money amount : offered_amounts(tiers.value()->value))
        asked.plans.push_back({{YearsBeforePension{amount, years}}});
    return compare(asked, rules, tell);
}

}  // namespace pension
