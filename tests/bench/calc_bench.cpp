// SPDX-License-Identifier: Apache-2.0
#include "app/sheets/comparison_chart.hpp"
#include "calc/changsha.hpp"
#include "calc/comparison/comparison.hpp"
#include "calc/resident/basis.hpp"
#include "support/lives.hpp"

#include <benchmark/benchmark.h>

namespace pension {

namespace {

/// What one plan cannot do without: fifteen sums of two amounts, the pension, its product with
/// the payments. The others are told as multiples of it.
void bare_loop(benchmark::State& state) {
    std::int64_t tier = 300'000;
    benchmark::DoNotOptimize(tier);
    for (auto _ : state) {
        std::int64_t balance = 0;
        for (int year = 0; year < 15; ++year) {
            balance += tier + 16'000;
            benchmark::DoNotOptimize(balance);
        }
        const std::int64_t monthly = (balance + 15'500 * 139 + 69) / 139;
        std::int64_t received = (monthly * 2'056'800 + 5'000) / 10'000;
        benchmark::DoNotOptimize(received);
    }
}
BENCHMARK(bare_loop);

void one_plan(benchmark::State& state) {
    const ResidentRules rules = changsha();
    Case question = asked({"3000x15"});
    question.assumptions.interest = 2.5_pct;
    const auto frozen_rules = frozen(rules, question.as_of).value();
    for (auto _ : state) {
        const auto made = project(question.plans.front(), question, frozen_rules).value();
        benchmark::DoNotOptimize(lifetime(made, question.ages_at_death.front(), frozen_rules));
        benchmark::DoNotOptimize(made.schedule.payback(*made.own_paid));
    }
}
BENCHMARK(one_plan);

void two_plans_with_returns(benchmark::State& state) {
    const ResidentRules rules = changsha();
    const Case question = asked({"100x15", "3000x15"});
    for (auto _ : state) benchmark::DoNotOptimize(compare(question, rules));
}
BENCHMARK(two_plans_with_returns);

void two_plans_with_derivation(benchmark::State& state) {
    const ResidentRules rules = changsha();
    const Case question = asked({"100x15", "3000x15"});
    for (auto _ : state) benchmark::DoNotOptimize(compare(question, rules, Tell::derivation));
}
BENCHMARK(two_plans_with_derivation);

void ladder_of_fourteen(benchmark::State& state) {
    const ResidentRules rules = changsha();
    const Case question = asked({});
    for (auto _ : state) benchmark::DoNotOptimize(ladder(question, 15, rules));
}
BENCHMARK(ladder_of_fourteen);

/// What a drag of the slider costs beside the painting.
void chart_of_two_plans(benchmark::State& state) {
    const auto compared = compare(asked({"100x15", "3000x15"}), changsha()).value();
    const Translate words;
    for (auto _ : state) benchmark::DoNotOptimize(comparison_chart(compared, words));
}
BENCHMARK(chart_of_two_plans);

/// A woman of 1980 in a place like Changsha, with what she has paid and means to pay.
Case dated_question(std::vector<const char*> plans) {
    Case question = asked(std::move(plans));
    question.basis = Basis::dated;
    question.born = month("1980-03");
    return question;
}

ResidentRules begun() {
    ResidentRules rules = changsha();
    rules.scheme_start = always(Topic::scheme_start, SchemeStart{month("2010-07")});
    return rules;
}

/// A whole life: paid from 16 to 59, drawn to 105.
void one_plan_on_the_dated_basis(benchmark::State& state) {
    const ResidentRules rules = begun();
    Case question = dated_question({"2017-2060:3000"});
    question.born = month("2001-03");
    question.ages_at_death = {Age::from_years(105)};
    const ResidentRules used = rules_on_basis(question, rules).value();
    for (auto _ : state) {
        const auto made = project(question.plans.front(), question, used).value();
        benchmark::DoNotOptimize(lifetime(made, question.ages_at_death.front(), used));
    }
}
BENCHMARK(one_plan_on_the_dated_basis);

/// Aim: under 100 µs.
void fourteen_tiers_on_the_dated_basis_with_returns(benchmark::State& state) {
    const ResidentRules rules = begun();
    Case question = dated_question({});
    for (const Money tier : offered_amounts(rules.tiers.entries().front().value))
        question.plans.push_back({{CoverYears{2017, 2039, tier}}});
    for (auto _ : state) benchmark::DoNotOptimize(compare(question, rules));
}
BENCHMARK(fourteen_tiers_on_the_dated_basis_with_returns)->Unit(benchmark::kMicrosecond);

/// The same with what each has brought at every whole age from 60 to 105. Aim: under 100 µs.
void fourteen_tiers_on_the_dated_basis_by_age(benchmark::State& state) {
    const ResidentRules rules = begun();
    Case question = dated_question({});
    for (const Money tier : offered_amounts(rules.tiers.entries().front().value))
        question.plans.push_back({{CoverYears{2017, 2039, tier}}});
    for (auto _ : state) {
        const auto compared = compare(question, rules).value();
        for (const PlanResult& plan : compared.plans)
            for (int age = 60; age <= 105; ++age)
                benchmark::DoNotOptimize(
                    lifetime(plan.projection, Age::from_years(age), compared.rules));
    }
}
BENCHMARK(fourteen_tiers_on_the_dated_basis_by_age)->Unit(benchmark::kMicrosecond);

/// What fourteen plans are worth on average, with chances and the ages of death of 10, 50 and 90 %,
/// by a table that is scaled to a life expectancy.
void fourteen_tiers_weighted_by_survival(benchmark::State& state) {
    const ResidentRules rules = begun();
    Case question = dated_question({});
    question.sex = Sex::female;
    question.assumptions.lives = std::make_shared<const LifeTables>(lives("un2026"));
    question.assumptions.life_expectancy = Age::from_ten_thousandths(771'400);
    for (const Money tier : offered_amounts(rules.tiers.entries().front().value))
        question.plans.push_back({{CoverYears{2017, 2039, tier}}});
    for (auto _ : state) benchmark::DoNotOptimize(compare(question, rules));
}
BENCHMARK(fourteen_tiers_weighted_by_survival)->Unit(benchmark::kMicrosecond);

/// Says beside each time how often the bare loop of the same run goes into it: machines and their
/// load differ, ratios less so.
class WithRatios : public benchmark::ConsoleReporter {
public:
    WithRatios() : ConsoleReporter{OO_Tabular} {}

    void ReportRuns(const std::vector<Run>& runs) override {
        std::vector<Run> with_ratios = runs;
        for (Run& run : with_ratios) {
            const double seconds = run.cpu_accumulated_time / static_cast<double>(run.iterations);
            if (run.benchmark_name() == "bare_loop") bare_ = seconds;
            if (bare_ > 0) run.counters["bare_loops"] = seconds / bare_;
        }
        ConsoleReporter::ReportRuns(with_ratios);
    }

private:
    double bare_ = 0;
};

}  // namespace

}  // namespace pension

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
    pension::WithRatios reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    benchmark::Shutdown();
    return 0;
}
