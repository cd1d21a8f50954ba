// SPDX-License-Identifier: Apache-2.0
#include "calc/comparison/comparison.hpp"

#include "base/decimal.hpp"
#include "calc/comparison/plan_difference.hpp"
#include "calc/resident/basis.hpp"
#include "calc/resident/plan_warnings.hpp"

#include <fmt/format.h>

namespace pension {

namespace {

/// No scheme and no bank comes near; with usual figures a life at these stays within the range.
constexpr Rate highest_rate = 50.0_pct;
constexpr Money highest_growth = Money::from_yuan(100'000);

}  // namespace

Status check_rate(Rate rate) {
    if (rate >= Rate{} && rate <= highest_rate) return done();
    return Error{ErrorCode::rate_out_of_range,
                 {{"text", decimal_text(rate.ppm(), 4) + "%"},
                  {"most", decimal_text(highest_rate.ppm(), 4) + "%"}}};
}

namespace {

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

/// Who is reckoned with lives today; a leaflet has no today but the month of its policy.
Status check_alive(const Case& asked) {
    if (!asked.born) return done();
    if (*asked.born > asked.as_of)
        return Error{ErrorCode::born_in_the_future,
                     {{"month", iso(*asked.born)}, {"today", iso(asked.as_of)}}};
    if (asked.basis == Basis::leaflet) return done();
    for (const Age age : asked.ages_at_death) {
        const Month death = *asked.born + Months{age.whole_months()};
        if (death < asked.as_of)
            return Error{ErrorCode::death_in_the_past,
                         {{"age", decimal_text(age.ten_thousandths(), 4)},
                          {"month", iso(death)},
                          {"today", iso(asked.as_of)}}};
    }
    return done();
}

Status check_scheme_start(const std::optional<Month>& typed) {
    if (!typed || (*typed >= earliest_scheme_start && *typed <= latest_scheme_start)) return done();
    return Error{ErrorCode::scheme_start_wrong,
                 {{"month", iso(*typed)},
                  {"first", iso(earliest_scheme_start)},
                  {"last", iso(latest_scheme_start)}}};
}

}  // namespace

Status check_case(const Case& asked) {
    for (const Age age : asked.ages_at_death)
        if (const auto fine = check_age(age); !fine) return fine;
    const int month = asked.assumptions.pay_month;
    if (month < 1 || month > 12)
        return Error{ErrorCode::pay_month_wrong, {{"text", fmt::format("{}", month)}}};
    const Assumptions& assumed = asked.assumptions;
    for (const Rate rate : {assumed.interest.value_or(Rate{}), assumed.inflation,
                            assumed.discount.value_or(Rate{}), assumed.deposit.value_or(Rate{})})
        if (const auto fine = check_rate(rate); !fine) return fine;
    if (const auto fine = check_growth(assumed.base_growth); !fine) return fine;
    if (const auto fine = check_alive(asked); !fine) return fine;
    return check_scheme_start(asked.scheme_start);
}

namespace {

/// Tells the age of a payback with the payment that brings it.
void tell_payback_age(Derivation& derivation, const PensionStart& start, const Input& payments,
                      Term told_as) {
    derivation.add(
        {told_as,
         Formula::age_after,
         {{Term::age_at_start, Count{start.age_in_months_before}, Given::definition}, payments},
         RoundingRule{},
         age_after(start, std::get<Count>(payments.quantity))});
}

/// The payments that anything of the result is reckoned with.
void tell_payments(PlanResult& result, const Case& asked, const ResidentRules& rules) {
    Projection& made = result.projection;
    Count until = 0;
    for (const Age age : asked.ages_at_death)
        until = std::max(until, (payments_until(age, made.start).ten_thousandths + 9'999) / 10'000);
    if (made.own_paid) until = std::max(until, made.schedule.payback(*made.own_paid).value_or(0));
    tell_payments(result.derivation, made, until, rules);
}

/// The first payment, as its step told it.
Input monthly_of(const Projection& made) {
    return told_or_typed(made.told.pension.monthly, Term::monthly_pension, made.parts.monthly);
}

Input own_paid_of(const Projection& made) {
    return told_or_typed(made.told.paid.own, Term::own_paid, *made.own_paid);
}

void tell_annual(Derivation& derivation, const Projection& made, Money annual) {
    derivation.add({Term::annual_pension,
                    Formula::sum_of_products,
                    {monthly_of(made), {Term::months_a_year, Count{12}, Given::definition}},
                    {},
                    annual});
}

/// The same payments kept in a bank, where what was paid is known.
void add_deposit(PlanResult& result, const Case& asked, Derivation* derivation) {
    const auto& rate = asked.assumptions.deposit;
    if (!rate || !result.projection.paid.payments_known()) return;
    result.deposit.emplace(result.projection, *rate);
    for (const Age age : asked.ages_at_death)
        result.deposit_left.push_back(result.deposit->left_at(age, derivation));
}

/// How long the person lives on, made once for plans that begin at one age: scaling a table takes
/// longer than a plan.
class LifeAhead {
public:
    /// None where sex or table are not given; the pointer lives until the next question.
    /// Errors: those of survival_of().
    Result<const Survival*> of(const Case& asked, const PensionStart& start) {
        const Months age = today_of(asked, start) - start.birth;
        if (age_ == age) return found();
        auto survival = survival_of(asked, start);
        if (!survival) return survival.error();
        survival_ = std::move(survival).value();
        age_ = age;
        return found();
    }

private:
    const Survival* found() const { return survival_ ? &*survival_ : nullptr; }

    std::optional<Months> age_{};
    std::optional<Survival> survival_{};
};

/// Fills in what comes of `result.plan`; where it lies for good, because it is large.
Status reckon(PlanResult& result, const Case& asked, const ResidentRules& rules,
              LifeAhead& life_ahead, Tell tell, Returns returns) try {
    Derivation* derivation = tell == Tell::derivation ? &result.derivation : nullptr;
    const Status projected =
        project_anyhow(result.projection, result.plan, asked, rules, derivation);
    if (!projected) return projected.error();
    const Projection& made = result.projection;
    if (made.paid.payments_known()) result.interest = made.account.interest;
    if (made.not_entitled) return done();
    result.annual = made.parts.monthly * 12;
    if (derivation) {
        tell_annual(*derivation, made, *result.annual);
        tell_payments(result, asked, rules);
    }
    if (made.own_paid) result.payback_payments = made.schedule.payback(*made.own_paid);
    if (const auto& payments = result.payback_payments) {
        result.payback_age = age_after(made.start, *payments);
        if (derivation)
            tell_payback_age(
                *derivation, made.start,
                made.schedule.tell_payback(*derivation, own_paid_of(made), *payments,
                                           Term::payback_payments, Term::monthly_pension),
                Term::payback_age);
    }
    result.lifetimes.reserve(asked.ages_at_death.size());
    result.family_returns.reserve(asked.ages_at_death.size());
    for (const Age age : asked.ages_at_death) {
        result.lifetimes.push_back(lifetime(made, age, rules, derivation));
        result.family_returns.push_back(
            returns == Returns::reckoned ? family_return(made, result.lifetimes.back(), derivation)
                                         : Estimate{});
    }
    add_deposit(result, asked, derivation);
    result.real = in_todays_money(made, result.lifetimes, asked);
    const auto survival = life_ahead.of(asked, made.start);
    if (!survival) return survival.error();
    if (survival.value())
        result.expected = expected(made, *survival.value(), asked, rules, derivation);
    if (!result.lifetimes.empty() && made.own_paid && returns == Returns::reckoned)
        result.annual_return =
            own_return(made, result.lifetimes.front(), result.family_returns.front(), derivation);
    return done();
} catch (const MoneyOverflow&) {
    // The largest figures that a policy file may hold, with the highest rates: no bug of ours.
    return Error{ErrorCode::result_out_of_range};
}

/// What the later plan costs and brings beyond the one before, told with the later one.
Input tell_extra(Derivation& derivation, Term term, const Input& own, Term before, Money earlier,
                 std::optional<int> year = {}) {
    return derivation.add({term,
                           Formula::difference,
                           {own, {before, earlier, Given::plan_before}},
                           {},
                           std::get<Money>(own.quantity) - earlier,
                           year});
}

/// By how many months the later plan's pension begins before that of the plan before.
Count head_start(const Projection& before, const Projection& after) {
    return (before.start.first - after.start.first).count();
}

/// A payback of a difference is counted in months from the earlier of the two pensions.
const PensionStart& earlier_start(const Projection& before, const Projection& after) {
    return before.start.first < after.start.first ? before.start : after.start;
}

/// Tells what each payment brings beyond the one in its month, until that many are told.
/// @param difference of the two schedules; keeps which step told which.
void tell_extra_payments(Derivation& derivation, const Projection& before, Projection& after,
                         Count until, const ResidentRules& rules, PaymentSchedule& difference) {
    tell_payments(derivation, after, until, rules);
    Month month = std::min(before.start.first, after.start.first);
    Count told = 0;
    for (const auto& [mine, theirs, payments] :
         side_by_side(after.schedule, before.schedule, head_start(before, after))) {
        if (told >= until) return;
        const bool is_first = mine.told && mine.told == after.told.pension.monthly;
        Input own = told_or_typed(mine.told, is_first ? Term::monthly_pension : Term::payment,
                                  mine.payment);
        // Before the pension begins nothing is paid.
        if (mine.payment == Money{}) own.origin = Given::definition;
        const Input extra = tell_extra(derivation, Term::extra_monthly, own, Term::before_monthly,
                                       theirs.payment, year_number(month));
        difference.tell(told + 1, told + payments, extra);
        month += Months{payments};
        told += payments;
    }
}

/// Tells when the extra payments have won back what was paid more.
void tell_extra_payback(const PlanResult& lower, PlanResult& upper, const PlanStep& step,
                        const Input& extra_paid, const Input& extra_monthly,
                        PaymentSchedule difference, const ResidentRules& rules) {
    const PaymentRun first = difference.runs().front();
    if (first.payments < *step.payback_payments || first.payment != step.extra_monthly)
        tell_extra_payments(upper.derivation, lower.projection, upper.projection,
                            *step.payback_payments, rules, difference);
    else
        difference.tell(1, first.payments, extra_monthly);
    const Input payments =
        difference.tell_payback(upper.derivation, extra_paid, *step.payback_payments,
                                Term::extra_payback_payments, Term::extra_monthly);
    tell_payback_age(upper.derivation, earlier_start(lower.projection, upper.projection), payments,
                     Term::extra_payback_age);
}

PlanStep step_between(const PlanResult& lower, PlanResult& upper, std::size_t to,
                      const Comparison& comparison, Tell tell, Returns returns) {
    const Projection& before = lower.projection;
    const Projection& after = upper.projection;
    const auto& ages = comparison.asked.ages_at_death;
    Derivation* derivation = tell == Tell::derivation ? &upper.derivation : nullptr;
    PlanStep step{to - 1, to, {}, {}, {}, {}, {}};
    if (!lower.entitled() || !upper.entitled()) return step;
    step.extra_monthly = after.parts.monthly - before.parts.monthly;
    std::optional<Input> extra_monthly;
    if (derivation)
        extra_monthly = tell_extra(*derivation, Term::extra_monthly, monthly_of(after),
                                   Term::before_monthly, before.parts.monthly);
    if (!before.own_paid || !after.own_paid) return step;
    step.extra_paid = *after.own_paid - *before.own_paid;
    std::optional<Input> extra_paid;
    if (derivation)
        extra_paid = tell_extra(*derivation, Term::extra_paid, own_paid_of(after),
                                Term::before_own_paid, *before.own_paid);
    const auto difference = after.schedule.beyond(before.schedule, head_start(before, after));
    step.payback_payments = difference.payback(*step.extra_paid);
    if (step.payback_payments) {
        step.payback_age = age_after(earlier_start(before, after), *step.payback_payments);
        if (derivation)
            tell_extra_payback(lower, upper, step, *extra_paid, *extra_monthly, difference,
                               comparison.rules);
    }
    if (!ages.empty() && returns == Returns::reckoned)
        step.annual_return = return_of_difference(before, after, ages.front(), derivation);
    return step;
}

/// How many entries all plans begin with alike; at least one is left of each to call it by.
std::size_t entries_shared(const std::vector<Record>& plans) {
    if (plans.size() < 2) return 0;
    std::size_t shared = plans.front().entries.size();
    for (const Record& plan : plans) {
        const auto& first = plans.front().entries;
        const auto apart = std::ranges::mismatch(first, plan.entries).in1;
        shared = std::min(
            {shared, static_cast<std::size_t>(apart - first.begin()), plan.entries.size() - 1});
    }
    return std::min(shared, plans.front().entries.size() - 1);
}

void warn_of_plan(const PlanResult& result, Comparison& comparison) {
    using Facts = std::vector<std::pair<std::string, std::string>>;
    const auto warn = [&](WarningCode code, Facts facts) {
        facts.emplace(facts.begin(), "plan", notation(result.plan));
        comparison.warnings.push_back({code, std::move(facts)});
    };
    if (const auto& why = result.projection.not_entitled)
        warn(WarningCode::not_entitled, {{"years", fmt::format("{}", why->years)},
                                         {"minimum", fmt::format("{}", why->asked_for)},
                                         {"missing", fmt::format("{}", why->missing)}});
    if (const auto& found = result.projection.eligibility) {
        if (found->years_that_count < found->years_paid)
            warn(WarningCode::years_do_not_count,
                 {{"years", fmt::format("{}", found->years_paid)},
                  {"minimum", fmt::format("{}", found->minimum_years)}});
        if (found->months_lost > 0 && result.entitled())
            warn(WarningCode::months_lost, {{"months", fmt::format("{}", found->months_lost)},
                                            {"first", iso(result.projection.start.first)}});
    }
    if (!result.projection.own_paid) warn(WarningCode::account_only, {});
}

/// What must be known beside the numbers.
void warn(Comparison& comparison) {
    MonthsUsed used;
    for (const PlanResult& result : comparison.plans) add_months_used(result.projection, used);
    comparison.warnings = figure_warnings(comparison.rules, comparison.asked, used);
    for (const PlanResult& result : comparison.plans) {
        warn_of_plan(result, comparison);
        warn_of_person(result.plan, result.projection, comparison.asked, comparison.rules,
                       comparison.warnings);
    }
    const bool assumes_start = std::ranges::any_of(comparison.plans, [](const PlanResult& result) {
        return result.projection.eligibility && !result.projection.eligibility->scheme_start;
    });
    if (assumes_start)
        comparison.warnings.push_back({WarningCode::scheme_start_unknown,
                                       {{"place", comparison.rules.place.name_zh},
                                        {"place_en", comparison.rules.place.name_en}}});
}

}  // namespace

Result<Comparison> compare(const Case& asked, const ResidentRules& rules, Tell tell) {
    const Status fine = check_case(asked);
    if (!fine) return fine.error();
    auto on_basis = rules_on_basis(asked, rules);
    if (!on_basis) return on_basis.error();
    Comparison comparison{asked, std::move(on_basis).value(), {}, {}, {}};
    const Status reckoned = compare_by_rules(comparison, tell);
    if (!reckoned) return reckoned.error();
    warn(comparison);
    return comparison;
}

Status compare_by_rules(Comparison& comparison, Tell tell, Returns returns) {
    const Case& asked = comparison.asked;
    const Status fine = check_case(asked);
    if (!fine) return fine;
    LifeAhead life_ahead;
    comparison.plans.clear();
    comparison.steps.clear();
    comparison.plans.reserve(asked.plans.size());
    for (const Record& plan : asked.plans) {
        PlanResult& result = comparison.plans.emplace_back();
        result.plan = plan;
        const Status reckoned = reckon(result, asked, comparison.rules, life_ahead, tell, returns);
        if (!reckoned) return reckoned;
    }
    const std::size_t shared = entries_shared(asked.plans);
    for (PlanResult& result : comparison.plans) result.shared = shared;
    comparison.steps.reserve(asked.plans.size());
    for (std::size_t to = 1; to < comparison.plans.size(); ++to)
        comparison.steps.push_back(step_between(comparison.plans[to - 1], comparison.plans[to], to,
                                                comparison, tell, returns));
    return done();
}

Result<Comparison> ladder(Case asked, int years, const ResidentRules& rules, Tell tell) {
    const auto tiers = rules.tiers.at(asked.as_of);
    if (!tiers) return at_place(tiers.error(), rules.place_in(asked.as_of));
    asked.plans.clear();
    for (const Money amount : offered_amounts(tiers.value()->value))
        asked.plans.push_back({{YearsBeforePension{amount, years}}});
    return compare(asked, rules, tell);
}

bool any_interest(const Comparison& comparison) {
    return std::ranges::any_of(comparison.plans, [](const PlanResult& plan) {
        return plan.interest.value_or(Money{}) != Money{};
    });
}

}  // namespace pension
