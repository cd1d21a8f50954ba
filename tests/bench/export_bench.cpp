// SPDX-License-Identifier: Apache-2.0
#include "app/exports/workbook.hpp"
#include "draw/qr_code.hpp"
#include "store/policy_copy.hpp"
#include "store/policy_file.hpp"

#include <benchmark/benchmark.h>

#include <filesystem>

namespace pension {

namespace {

/// The fourteen tiers of Changsha in March 2017, fifteen years each.
Answer ladder_of_changsha() {
    const auto shipped =
        std::filesystem::path{BUILD_ROOT} / "share" / "yibizhang" / policy_file_name;
    Case asked;
    asked.place = 430100;
    asked.as_of = parse_month("2017-03").value();
    asked.ages_at_death = {Age::from_ten_thousandths(771'400)};
    auto tiers = ladder(asked, 15, load_policy(shipped).value()->rules(430100, Group::ordinary));
    return {std::move(tiers).value(), "sha256:0", "bench"};
}

/// What stands in the cells. Aim: with the next one under 50 ms.
void lay_out_a_workbook_of_14_tiers(benchmark::State& state) {
    const Answer answer = ladder_of_changsha();
    for (auto _ : state) benchmark::DoNotOptimize(comparison_workbook(answer, Translate{}));
}
BENCHMARK(lay_out_a_workbook_of_14_tiers)->Unit(benchmark::kMillisecond);

void write_a_workbook_of_14_tiers(benchmark::State& state) {
    const Workbook made = comparison_workbook(ladder_of_changsha(), Translate{});
    for (auto _ : state) benchmark::DoNotOptimize(workbook_bytes(made));
}
BENCHMARK(write_a_workbook_of_14_tiers)->Unit(benchmark::kMillisecond);

void make_a_qr_code_of_600_bytes(benchmark::State& state) {
    const std::string text(600, 'a');
    for (auto _ : state) benchmark::DoNotOptimize(qr_modules(text));
}
BENCHMARK(make_a_qr_code_of_600_bytes)->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace pension
