// SPDX-License-Identifier: Apache-2.0
#include "calc/comparison.hpp"

#include "base/decimal.hpp"
#include "calc/advice_difference.hpp"
#include "calc/basis.hpp"

#include <fmt/format.h>

namespace pension {

namespace {

/// No scheme and no bank comes near; with usual figures a life at these stays within the range.
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

}  // namespace

Status check_case(const Case& asked) {
    for (const Age age : asked.ages_at_death)
        if (const auto fine = check_age(age); !fine) return fine;
    const int month = asked.assumptions.pay_month;
    if (month < 1 || month > 12)
        return Error{ErrorCode::pay_month_wrong, {{"text", fmt::format("{}", month)}}};
    const Assumptions& assumed = asked.assumptions;
    for (const Rate rate :
         {assumed.interest.value_or(Rate{}), assumed.inflation, assumed.discount.value_or(Rate{})})
        if (const auto fine = check_rate(rate); !fine) return fine;
    return check_growth(assumed.base_growth);
}

namespace {

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
                          Tell tell) try {
    PlanResult result;
    result.plan = plan;
    Derivation* derivation = tell == Tell::derivation ? &result.derivation : nullptr;
    const auto projection = project(plan, asked, rules, derivation);
    if (!projection) return projection.error();
    result.projection = projection.value();
    const Projection& made = result.projection;
    if (made.paid.payments_known()) result.interest = made.account.interest;
    result.annual = made.parts.monthly * 12;
    if (derivation) tell_annual(*derivation, result.annual);
    if (made.own_paid) result.payback_payments = made.schedule.payback(*made.own_paid, derivation);
    if (result.payback_payments)
        result.payback_age = age_after(made.start, *result.payback_payments, derivation);
    for (const Age age : asked.ages_at_death) {
        result.lifetimes.push_back(lifetime(made, age, rules, derivation));
        result.family_returns.push_back(family_return(made, result.lifetimes.back()));
    }
    const auto survival = survival_of(asked, made.start);
    if (!survival) return survival.error();
    if (survival.value()) result.expected = expected(made, *survival.value(), asked, rules);
    if (!asked.ages_at_death.empty() && made.own_paid)
        result.annual_return = own_return(made, asked.ages_at_death.front());
    return result;
} catch (const MoneyOverflow&) {
    // The largest figures that a policy file may hold, with the highest rates: no bug of ours.
    return Error{ErrorCode::result_out_of_range};
}

/// What the later plan costs and brings beyond the one before, told with the later one.
void tell_extra(Derivation& derivation, Term term, Term own, Term before, Money earlier,
                Money extra) {
    derivation.add({term,
                    Formula::difference,
                    {derivation.from_step(own), {before, earlier, Given::plan_before}},
                    {},
                    extra});
}

PlanStep step_between(const PlanResult& lower, PlanResult& upper, std::size_t to,
                      const std::vector<Age>& ages, Tell tell) {
    const Projection& before = lower.projection;
    const Projection& after = upper.projection;
    Derivation* derivation = tell == Tell::derivation ? &upper.derivation : nullptr;
    PlanStep step{to - 1, to, {}, after.parts.monthly - before.parts.monthly, {}, {}, {}};
    if (derivation)
        tell_extra(*derivation, Term::extra_monthly, Term::monthly_pension, Term::before_monthly,
                   before.parts.monthly, step.extra_monthly);
    if (!before.own_paid || !after.own_paid) return step;
    step.extra_paid = *after.own_paid - *before.own_paid;
    if (derivation)
        tell_extra(*derivation, Term::extra_paid, Term::own_paid, Term::before_own_paid,
                   *before.own_paid, *step.extra_paid);
    if (before.start.first == after.start.first) {
        step.payback_payments =
            after.schedule.beyond(before.schedule)
                .payback(*step.extra_paid, derivation, Term::extra_paid, Term::extra_monthly);
        if (step.payback_payments)
            step.payback_age = age_after(before.start, *step.payback_payments, derivation);
    } else {
        // They begin in different months: counted from the earlier one, the months without a
        // pension included.
        const PlanDifference found = difference_between(before, after, {}, {});
        step.payback_payments = found.payback_payments;
        step.payback_age = found.payback_age;
    }
    if (!ages.empty()) step.annual_return = return_of_difference(before, after, ages.front());
    return step;
}

void warn_of_plan(const PlanResult& result, Comparison& comparison) {
    const auto* minimum = comparison.rules.minimum_years.find(comparison.asked.as_of);
    const int years = result.projection.paid.years_paid(result.projection.start.first);
    const auto plan = notation(result.plan);
    if (comparison.asked.basis == Basis::leaflet && minimum && years < minimum->value)
        comparison.warnings.push_back({WarningCode::fewer_years,
                                       {{"plan", plan},
                                        {"years", fmt::format("{}", years)},
                                        {"minimum", fmt::format("{}", minimum->value)}}});
    if (const auto& found = result.projection.eligibility) {
        if (found->years_that_count < found->years_paid)
            comparison.warnings.push_back({WarningCode::years_do_not_count,
                                           {{"plan", plan},
                                            {"years", fmt::format("{}", found->years_paid)},
                                            {"minimum", fmt::format("{}", found->minimum_years)}}});
        if (found->months_lost > 0)
            comparison.warnings.push_back({WarningCode::months_lost,
                                           {{"plan", plan},
                                            {"months", fmt::format("{}", found->months_lost)},
                                            {"first", iso(result.projection.start.first)}}});
    }
    if (!result.projection.own_paid)
        comparison.warnings.push_back({WarningCode::account_only, {{"plan", plan}}});
}

}  // namespace

Result<Comparison> compare(const Case& asked, const ResidentRules& rules, Tell tell) {
    const Status fine = check_case(asked);
    if (!fine) return fine.error();
    auto on_basis = rules_on_basis(asked, rules);
    if (!on_basis) return on_basis.error();
    Comparison comparison{asked, std::move(on_basis).value(), {}, {}, {}};
    for (const Record& plan : asked.plans) {
        auto result = reckon(plan, asked, comparison.rules, tell);
        if (!result) return result.error();
        comparison.plans.push_back(std::move(result).value());
    }
    for (std::size_t to = 1; to < comparison.plans.size(); ++to)
        comparison.steps.push_back(step_between(comparison.plans[to - 1], comparison.plans[to], to,
                                                asked.ages_at_death, tell));
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
