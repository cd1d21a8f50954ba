// SPDX-License-Identifier: Apache-2.0
#include "calc/estimate/survival.hpp"
#include "calc/estimate/survival_scaling.hpp"
#include "calc/estimate/survival_value.hpp"
#include "support/lives.hpp"

#include <benchmark/benchmark.h>

namespace pension {

namespace {

/// 45 years of months, as for somebody of 60: what each plan of a comparison costs.
void value_of_45_years(benchmark::State& state) {
    const Survival survival = Survival::of(lives("un2026").female, Months{720}).value();
    LifeMonths plan;
    plan.months.assign(45 * 12, {Money::from_fen(49'601), Money{}, Money::from_yuan(1000)});
    for (auto _ : state) benchmark::DoNotOptimize(expected_value(plan, survival, 3.0_pct));
}
BENCHMARK(value_of_45_years);

/// Once for a table and an age.
void survival_from_60(benchmark::State& state) {
    const LifeTables tables = lives("un2026");
    const double k = static_cast<double>(state.range(0)) / 100;
    for (auto _ : state) benchmark::DoNotOptimize(Survival::of(tables.female, Months{720}, k));
}
BENCHMARK(survival_from_60)->Arg(100)->Arg(120);

/// Once for a table and a life expectancy.
void scaling(benchmark::State& state) {
    const LifeTables tables = lives("un2026");
    for (auto _ : state)
        benchmark::DoNotOptimize(hazard_multiplier(tables, Age::from_ten_thousandths(771'400)));
}
BENCHMARK(scaling);

void percentiles_and_expectancy(benchmark::State& state) {
    const Survival survival = Survival::of(lives("un2026").female, Months{720}).value();
    for (auto _ : state) {
        for (const double share : {0.1, 0.5, 0.9})
            benchmark::DoNotOptimize(survival.age_at_death(share));
        benchmark::DoNotOptimize(survival.expectancy());
    }
}
BENCHMARK(percentiles_and_expectancy);

}  // namespace

}  // namespace pension
