// SPDX-License-Identifier: Apache-2.0
#include "app/policy_editor/notice_page.hpp"
#include "app/policy_editor/policy_page.hpp"
#include "store/figure_edit.hpp"
#include "store/policy_copy.hpp"
#include "store/policy_file.hpp"
#include "store/policy_shelf.hpp"
#include "support/many_places.hpp"

#include <benchmark/benchmark.h>

#include <filesystem>
#include <random>

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

/// 400 counties with twenty years of figures, made once and gone with the program.
class ManyPlaces {
public:
    ManyPlaces() {
        std::random_device random;
        folder_ = std::filesystem::temp_directory_path() /
                  ("yibizhang-bench-" + std::to_string(random()) + std::to_string(random()));
        std::filesystem::create_directory(folder_);
        file_ = folder_ / "policy.db";
        make_policy_of_many_places(shipped(), file_, 400, 20);
    }
    ~ManyPlaces() {
        std::error_code ignored;
        std::filesystem::remove_all(folder_, ignored);
    }
    ManyPlaces(const ManyPlaces&) = delete;
    ManyPlaces& operator=(const ManyPlaces&) = delete;

    const std::filesystem::path& file() const { return file_; }
    VerifiedCopies copies() const { return {folder_ / "copies", "bench", {}}; }

private:
    std::filesystem::path folder_;
    std::filesystem::path file_;
};

const ManyPlaces& many() {
    static const ManyPlaces made;
    return made;
}

void open_400_places_with_all_checks(benchmark::State& state) {
    const auto file = many().file();
    for (auto _ : state) benchmark::DoNotOptimize(load_policy(file));
}
BENCHMARK(open_400_places_with_all_checks)->Unit(benchmark::kMillisecond);

/// What each start of the program does: a file that was verified, and one place of it.
void start_with(benchmark::State& state, const std::filesystem::path& file, AreaCode place) {
    if (!PolicyShelf::open(file, many().copies())) state.SkipWithError("no shelf");
    for (auto _ : state) {
        auto shelf = PolicyShelf::ready(file, many().copies());
        if (!shelf || !shelf->book({place})) {
            state.SkipWithError("no copy");
            break;
        }
    }
}
void start_with_the_shipped_file(benchmark::State& state) {
    start_with(state, shipped(), 420100);
}
BENCHMARK(start_with_the_shipped_file)->Unit(benchmark::kMillisecond);
/// Aim: three times the one above.
void start_with_400_places(benchmark::State& state) {
    start_with(state, many().file(), first_of_many);
}
BENCHMARK(start_with_400_places)->Unit(benchmark::kMillisecond);

void summaries(benchmark::State& state, const std::filesystem::path& file) {
    if (!PolicyShelf::open(file, many().copies())) state.SkipWithError("no shelf");
    for (auto _ : state) {
        auto shelf = PolicyShelf::ready(file, many().copies());
        if (!shelf || !shelf->summaries()) {
            state.SkipWithError("no copy");
            break;
        }
    }
}
void summaries_of_the_shipped_file(benchmark::State& state) {
    summaries(state, shipped());
}
BENCHMARK(summaries_of_the_shipped_file)->Unit(benchmark::kMillisecond);
void summaries_of_400_places(benchmark::State& state) {
    summaries(state, many().file());
}
BENCHMARK(summaries_of_400_places)->Unit(benchmark::kMillisecond);

/// What happens when somebody opens a place to edit it.
void read_a_place_to_edit_it(benchmark::State& state) {
    const auto file = many().file();
    for (auto _ : state) benchmark::DoNotOptimize(FigureDraftChecker::of(file, first_of_many));
}
BENCHMARK(read_a_place_to_edit_it)->Unit(benchmark::kMillisecond);

/// The subsidies of a year, one of which is being typed.
FigureEdit half_typed(const FigureDraftChecker& checker) {
    FigureEdit edit{
        .place = first_of_many,
        .put_in = checker.figure(Topic::subsidies, std::nullopt, parse_month("2026-01").value())};
    set_cell(edit.put_in.back(), "subsidy_fen_per_year", std::int64_t{12'345});
    return edit;
}

/// Aim: 5 ms, for every key that is pressed.
void check_while_typing(benchmark::State& state) {
    auto made = FigureDraftChecker::of(many().file(), first_of_many);
    FigureDraftChecker checker = std::move(made).value();
    const FigureEdit edit = half_typed(checker);
    for (auto _ : state) benchmark::DoNotOptimize(checker.check(edit));
}
BENCHMARK(check_while_typing)->Unit(benchmark::kMillisecond);

void propose_an_edit(benchmark::State& state) {
    const FigureEdit edit =
        half_typed(FigureDraftChecker::of(many().file(), first_of_many).value());
    for (auto _ : state) benchmark::DoNotOptimize(propose_figures(many().file(), edit));
}
BENCHMARK(propose_an_edit)->Unit(benchmark::kMillisecond);

/// Turning to a place in the window of the figures, the painting aside. Aim: 30 ms.
void turn_to_a_place_of_the_editor(benchmark::State& state) {
    Desk desk{Year{2026} / std::chrono::November,
              {shipped(), many().file(), true, many().copies()}};
    PolicyPage page{desk, first_of_many, "2026-11-30", Translate{}};
    AreaCode next = first_of_many;
    for (auto _ : state) {
        next = next == first_of_many ? first_of_many + 1 : first_of_many;
        page.choose(next);
        benchmark::DoNotOptimize(page.table());
        benchmark::DoNotOptimize(page.missing());
        benchmark::DoNotOptimize(page.chart(Topic::base_pension));
    }
}
BENCHMARK(turn_to_a_place_of_the_editor)->Unit(benchmark::kMillisecond);

/// A letter in a cell of a draft: checks and the lines of the list.
void type_a_cell_of_a_draft(benchmark::State& state) {
    Desk desk{Year{2026} / std::chrono::November,
              {shipped(), many().file(), true, many().copies()}};
    NoticePage page{desk, first_of_many, "2026-11-30", Translate{}};
    page.type({"A notice", "", "", "2027-01"});
    const std::size_t figure = page.add(Topic::subsidies, std::nullopt);
    bool odd = false;
    for (auto _ : state) {
        odd = !odd;
        page.type_cell(figure, 0, "subsidy_fen_per_year", odd ? "31" : "32");
        benchmark::DoNotOptimize(page.lines());
    }
}
BENCHMARK(type_a_cell_of_a_draft)->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace pension
