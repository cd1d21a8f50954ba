// SPDX-License-Identifier: Apache-2.0
#include "store/policy_copy.hpp"
#include "store/policy_file.hpp"

#include <benchmark/benchmark.h>

namespace pension {

namespace {

std::filesystem::path shipped() {
    return std::filesystem::path{BUILD_ROOT} / "share" / "yibizhang" / policy_file_name;
}

/// Aim: under 20 ms.
void open_the_shipped_policy_file(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(load_policy(shipped()));
}
BENCHMARK(open_the_shipped_policy_file)->Unit(benchmark::kMillisecond);

/// A whole place's rules through time, Wuhan's, from the city up to the nation. Aim: under 50 µs.
void look_up_the_rules_of_a_place(benchmark::State& state) {
    const auto book = load_policy(shipped()).value();
    for (auto _ : state) benchmark::DoNotOptimize(book->rules(420100, Group::ordinary));
}
BENCHMARK(look_up_the_rules_of_a_place)->Unit(benchmark::kMicrosecond);

/// The same, and of all of them what holds in one month.
void look_up_the_rules_of_a_month(benchmark::State& state) {
    const auto book = load_policy(shipped()).value();
    const Month month = parse_month("2025-07").value();
    for (auto _ : state)
        benchmark::DoNotOptimize(frozen(book->rules(420100, Group::ordinary), month));
}
BENCHMARK(look_up_the_rules_of_a_month)->Unit(benchmark::kMicrosecond);

}  // namespace

}  // namespace pension
