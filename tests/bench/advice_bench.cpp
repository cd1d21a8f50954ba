// SPDX-License-Identifier: Apache-2.0
#include "calc/advice/gaps.hpp"
#include "calc/advice/goal.hpp"
#include "calc/advice/sensitivity.hpp"
#include "calc/changsha.hpp"

#include <benchmark/benchmark.h>

namespace pension {

namespace {

/// So many years to go, with interest, as the search finds hardest.
Case years_to_go(int years) {
    Case question;
    question.place = 430100;
    question.basis = Basis::dated;
    question.as_of = month("2026-03");
    question.born = month("2027-02") - Months{12 * (60 - years) + 12};
    question.assumptions.interest = 2.63_pct;
    return question;
}

/// 57 tiers by a hundred yuan, as Wuhan has them.
ResidentRules many_tiers() {
    ResidentRules rules = changsha();
    rules.tiers =
        always(Topic::tiers,
               TierList{{Money::from_yuan(400), Money::from_yuan(6000), Money::from_yuan(100)}});
    rules.yearly_cap = Timeline<YearlyCap>{Topic::yearly_cap};
    return rules;
}

/// The tiers change once, so that years left out may be followed by others.
ResidentRules changing_tiers() {
    ResidentRules rules = changsha();
    auto subsidies = rules.subsidies.entries();
    subsidies.push_back(subsidies.front());
    subsidies.back().from = month("2030-01");
    subsidies.back().value[3].subsidy = Money::from_yuan(65);
    rules.subsidies = Timeline<SubsidySteps>{Topic::subsidies, subsidies};
    return rules;
}

void budget_in_all(benchmark::State& state, const ResidentRules& rules, int years, int yuan) {
    const Case question = years_to_go(years);
    for (auto _ : state)
        benchmark::DoNotOptimize(best_use(question, rules, {Money::from_yuan(yuan), false}, years));
}
BENCHMARK_CAPTURE(budget_in_all, fifteen_years, changsha(), 15, 20'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(budget_in_all, forty_four_years, changsha(), 44, 60'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(budget_in_all, fifty_seven_tiers, many_tiers(), 44, 100'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(budget_in_all, tiers_that_change, changing_tiers(), 44, 60'000)
    ->Unit(benchmark::kMillisecond);

void reach_a_pension(benchmark::State& state, int years) {
    const Case question = years_to_go(years);
    const ResidentRules rules = changsha();
    for (auto _ : state)
        benchmark::DoNotOptimize(least_cost(question, rules, Money::from_yuan(300), years));
}
BENCHMARK_CAPTURE(reach_a_pension, fifteen_years, 15)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(reach_a_pension, forty_four_years, 44)->Unit(benchmark::kMillisecond);

void fifteen_gaps(benchmark::State& state) {
    Case question = years_to_go(15);
    question.assumptions.earliest_known = true;
    question.ages_at_death = {age("80")};
    question.plans = {record("2026-2040:100")};
    const ResidentRules rules = changsha();
    for (auto _ : state) benchmark::DoNotOptimize(price_gaps(question, rules));
}
BENCHMARK(fifteen_gaps)->Unit(benchmark::kMillisecond);

void grid_of_thirty_five(benchmark::State& state) {
    const Case question = asked({"100x15"});
    const ResidentRules rules = changsha();
    for (auto _ : state)
        benchmark::DoNotOptimize(assumed_grid(question, rules,
                                              {Assumed::interest,
                                               Assumed::age_at_death,
                                               usual_values(Assumed::interest),
                                               usual_values(Assumed::age_at_death),
                                               {}}));
}
BENCHMARK(grid_of_thirty_five)->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace pension
