// SPDX-License-Identifier: Apache-2.0
#include "app/asking/place_named.hpp"
#include "app/lists/list_run.hpp"
#include "exchange/csv.hpp"
#include "exchange/csv_rows.hpp"
#include "exchange/table_file.hpp"
#include "store/life_tables.hpp"
#include "store/policy_shelf.hpp"
#include "support/households.hpp"
#include "support/workbooks.hpp"

#include <benchmark/benchmark.h>

#include <csv.h>
#include <map>
#include <sstream>

namespace pension {

namespace {

constexpr int people = 20'000;

/// The shipped figures, and no table of lives.
class ShippedFigures : public Figures {
public:
    ShippedFigures()
        : shelf_{PolicyShelf::open(std::string{BUILD_ROOT} + "/share/yibizhang/policy.db", {})
                     .value()} {}

    Result<Place> place(std::string_view typed, std::vector<Warning>& told) const override {
        return place_named(shelf_.places(), typed,
                           {[] { return std::nullopt; }, [] { return std::nullopt; }}, told);
    }
    Result<std::shared_ptr<const PolicyBook>> book(
        const std::set<AreaCode>& places) const override {
        return shelf_.book(places);
    }
    Result<std::shared_ptr<const PolicyBook>> book_with_unconfirmed(
        const std::set<AreaCode>& places) const override {
        return shelf_.book(places);
    }
    std::vector<Warning> offers(const Case&, const std::set<AreaCode>&) const override {
        return {};
    }
    Result<std::shared_ptr<const LifeTables>> lives(const LivesWanted&) const override {
        return Error{ErrorCode::life_table_unknown};
    }
    Result<RegionalExpectancy> expectancy(Age, int, std::optional<Age>) const override {
        return Error{ErrorCode::life_expectancy_year_missing};
    }

private:
    mutable PolicyShelf shelf_;
};

/// Two plans a row; a fifth of the rows are like another one but for the person.
const std::string& two_plans_a_row() {
    static const std::string text = [] {
        MadeUpHouseholds households{1};
        std::string made = "编号,姓名,乡镇,村,身份证号,性别,已缴记录,方案\r\n";
        for (int i = 0; i < people; ++i) {
            const MadeUpPerson person = households.next();
            const std::string until = std::to_string(std::stoi(person.born) + 59);
            made += person.id + "," + person.name + "," + person.township + "," + person.village +
                    "," + person.identity + "," + person.sex + "," + person.paid + ",2017-" +
                    until + ":100|2017-" + until + ":3000\r\n";
        }
        return made;
    }();
    return text;
}

/// The same on the leaflet basis: nobody's birth is known.
const std::string& leaflet_rows() {
    static const std::string text = [] {
        MadeUpHouseholds households{1};
        std::string made = "编号,姓名,乡镇,村,方案\r\n";
        for (int i = 0; i < people; ++i) {
            const MadeUpPerson person = households.next();
            made += person.id + "," + person.name + "," + person.township + "," + person.village +
                    ",100x15|3000x15\r\n";
        }
        return made;
    }();
    return text;
}

ByteFile file_of(const std::string& text) {
    std::istringstream in{text};
    return ByteFile::copy_of(in, "list.csv").value();
}

void run(benchmark::State& state, const std::string& roster, std::vector<std::string> results,
         bool ladder) {
    const ShippedFigures figures;
    ListOptions options;
    options.all.place = "430100";
    options.all.as_of = "2017-03";
    options.all.ages_at_death = {"77.14"};
    options.today = month_of(2017, 3);
    options.results = std::move(results);
    options.ladder = ladder;
    ListOutput output;
    output.threads = static_cast<int>(state.range(0));
    std::size_t bytes = 0;
    output.results_to = [&](std::string_view rows) {
        bytes += rows.size();
        return done();
    };
    const Translate words;
    ByteFile file = file_of(roster);
    std::int64_t rows = 0;
    std::int64_t refused = 0;
    for (auto _ : state) {
        file.rewind();
        const auto outcome = run_list(file, figures, options, output, words);
        rows += outcome.value().rows;
        refused = outcome.value().total.refused;
    }
    state.counters["rows/s"] =
        benchmark::Counter(static_cast<double>(rows), benchmark::Counter::kIsRate);
    state.counters["refused"] = static_cast<double>(refused);
}

const std::vector<std::string> goal{"own_paid", "monthly", "annual", "received", "net"};

void list_two_plans_goal_results(benchmark::State& state) {
    run(state, two_plans_a_row(), goal, false);
}
BENCHMARK(list_two_plans_goal_results)
    ->Arg(1)
    ->Arg(2)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

void list_two_plans_all_results(benchmark::State& state) {
    run(state, two_plans_a_row(), {}, false);
}
BENCHMARK(list_two_plans_all_results)->Arg(2)->UseRealTime()->Unit(benchmark::kMillisecond);

void list_two_leaflet_plans_goal_results(benchmark::State& state) {
    run(state, leaflet_rows(), goal, false);
}
BENCHMARK(list_two_leaflet_plans_goal_results)
    ->Arg(2)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

void list_fourteen_tiers_goal_results(benchmark::State& state) {
    static const std::string without_plans = [] {
        MadeUpHouseholds households{1};
        std::string made = "编号,姓名,乡镇,村,身份证号,已缴记录\r\n";
        for (int i = 0; i < people; ++i) {
            const MadeUpPerson person = households.next();
            made += person.id + "," + person.name + "," + person.township + "," + person.village +
                    "," + person.identity + "," + person.paid + "\r\n";
        }
        return made;
    }();
    run(state, without_plans, goal, true);
}
BENCHMARK(list_fourteen_tiers_goal_results)
    ->Arg(1)
    ->Arg(2)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

/// The limit: what libcsv alone takes to read these cells and write them again.
void list_bare_csv_loop(benchmark::State& state) {
    const std::string& roster = two_plans_a_row();
    struct Loop {
        std::string out;
        std::string room = std::string(65'536, '\0');
    } loop;
    std::int64_t rows = 0;
    for (auto _ : state) {
        csv_parser parser{};
        csv_init(&parser, CSV_STRICT);
        loop.out.clear();
        csv_parse(
            &parser, roster.data(), roster.size(),
            [](void* cell, std::size_t size, void* to) {
                auto& into = *static_cast<Loop*>(to);
                const std::size_t got = csv_write(into.room.data(), into.room.size(), cell, size);
                into.out.append(into.room, 0, got);
                into.out += ',';
            },
            [](int, void* to) { static_cast<Loop*>(to)->out += "\r\n"; }, &loop);
        csv_free(&parser);
        benchmark::DoNotOptimize(loop.out);
        rows += people;
    }
    state.counters["rows/s"] =
        benchmark::Counter(static_cast<double>(rows), benchmark::Counter::kIsRate);
}
BENCHMARK(list_bare_csv_loop)->Unit(benchmark::kMillisecond);

/// Our reader and writer around nothing.
void list_read_and_written(benchmark::State& state) {
    ByteFile file = file_of(two_plans_a_row());
    std::int64_t rows = 0;
    std::string out;
    for (auto _ : state) {
        file.rewind();
        const TextForm form = text_form(file).value();
        TableRows table{TextLines{file, form}, ','};
        TableBlock block;
        for (;;) {
            block.clear();
            out.clear();
            if (!table.next(block).value()) break;
            for (const TableBlock::Row& row : block.rows())
                for (std::size_t i = 0; i < row.cells; ++i) {
                    append_csv_cell(out, block.cell(row, i));
                    out += ',';
                }
            benchmark::DoNotOptimize(out);
            ++rows;
        }
    }
    state.counters["rows/s"] =
        benchmark::Counter(static_cast<double>(rows), benchmark::Counter::kIsRate);
}
BENCHMARK(list_read_and_written)->Unit(benchmark::kMillisecond);

/// The same cells in a workbook, its texts shared as spreadsheets do: unpacked and read once.
void list_read_from_workbook(benchmark::State& state) {
    static const std::string book = [] {
        const std::vector<CsvRow> rows = csv_rows(two_plans_a_row()).value();
        std::map<std::string, std::size_t> shared;
        HandXlsx made;
        made.sheets = {{"A", {}}};
        for (const CsvRow& row : rows) {
            made.sheets[0].data += "<row>";
            for (const std::string& cell : row.cells) {
                const auto [at, is_new] = shared.try_emplace(cell, shared.size());
                if (is_new) made.shared += "<si><t>" + cell + "</t></si>";
                made.sheets[0].data += "<c t=\"s\"><v>" + std::to_string(at->second) + "</v></c>";
            }
            made.sheets[0].data += "</row>";
        }
        return made.bytes();
    }();
    ByteFile file = file_of(book);
    std::int64_t rows = 0;
    for (auto _ : state) {
        TableFile table = TableFile::open(file, {}).value();
        TableRows read = table.rows(',');
        TableBlock block;
        for (;; ++rows) {
            block.clear();
            if (!read.next(block).value()) break;
            benchmark::DoNotOptimize(block);
        }
    }
    state.counters["rows/s"] =
        benchmark::Counter(static_cast<double>(rows), benchmark::Counter::kIsRate);
}
BENCHMARK(list_read_from_workbook)->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace pension
