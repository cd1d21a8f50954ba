// SPDX-License-Identifier: Apache-2.0
//
// From a change of a field to the painted answer, in the processor's time: the clock of the screen
// would round each to its next frame. Run by hand, on a display: xvfb-run bin/window_bench
#include "frames/booth_frame.hpp"
#include "ui/opened.hpp"

#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <wx/app.h>
#include <wx/evtloop.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <fstream>
#include <vector>

namespace pension::ui {

namespace {

double processor_seconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Four dated plans of somebody with sixteen years behind her.
Inquiry four_plans() {
    Inquiry inquiry = usual_inquiry();
    inquiry.typed.place = "430100";
    inquiry.typed.as_of = "2026-11";
    inquiry.typed.born = "1980-03";
    inquiry.typed.sex = "female";
    inquiry.paid = "2010-2025:100";
    inquiry.plans.clear();
    for (const char* pays : {"100", "500", "1000", "3000"}) {
        TypedPlan plan;
        plan.pays = pays;
        plan.colour = static_cast<int>(inquiry.plans.size());
        inquiry.plans.push_back(plan);
    }
    return inquiry;
}

/// What is changed in turn; the middle time of each is told by its name.
constexpr std::array kinds{"age", "tier", "interest", "birth"};

double share_of(std::vector<double> times, double share) {
    std::ranges::sort(times);
    return times.at(static_cast<std::size_t>(share * static_cast<double>(times.size() - 1)));
}

/// Changes one thing after another, and waits each time until the canvas was painted anew.
void from_change_to_paint(benchmark::State& state, AnswersPanel::Leaf leaf) {
    int painted = 0;  // Outlives the window, which is still painted while it goes.
    Opened opened{as_in_the_code(), four_plans()};
    opened.frame->SetSize(1'280, 900);
    opened.home().answers().turn_to(leaf);
    ChartCanvas& canvas = leaf == AnswersPanel::Leaf::years ? opened.home().answers().year_chart()
                                                            : opened.home().answers().chart();
    canvas.Bind(wxEVT_PAINT, [&](wxPaintEvent& paint) {
        ++painted;
        paint.Skip();
    });
    wait_for([&] { return painted > 0; });
    std::vector<double> times;
    std::array<std::vector<double>, kinds.size()> times_of;
    int change = 0;
    for (auto unused : state) {
        static_cast<void>(unused);
        const int before = painted;
        const double began = processor_seconds();
        const auto kind = static_cast<std::size_t>(++change % 4);
        switch (kind) {
            case 0: opened.page->type(Asks::age_at_death, change % 8 == 0 ? "81" : "82"); break;
            case 1: opened.page->type(Asks::plan_pays, change % 8 == 1 ? "200" : "100", 0); break;
            case 2: opened.page->type(Asks::interest, change % 8 == 2 ? "2.5%" : ""); break;
            default: opened.page->type(Asks::born, change % 8 == 3 ? "1980-04" : "1980-03"); break;
        }
        if (!wait_for([&] { return painted > before; })) {
            state.SkipWithError("nothing was painted");
            break;
        }
        times.push_back(processor_seconds() - began);
        times_of.at(kind).push_back(times.back());
        state.SetIterationTime(times.back());
    }
    if (times.empty()) return;
    state.counters["p50_ms"] = share_of(times, 0.5) * 1'000;
    state.counters["p99_ms"] = share_of(times, 0.99) * 1'000;
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
        state.counters[kinds.at(kind)] = share_of(times_of.at(kind), 0.5) * 1'000;
}

void age_at_death_chart(benchmark::State& state) {
    from_change_to_paint(state, AnswersPanel::Leaf::chart);
}

void year_by_year(benchmark::State& state) {
    from_change_to_paint(state, AnswersPanel::Leaf::years);
}

void press(BoothFrame& frame, int code) {
    wxKeyEvent event{wxEVT_CHAR_HOOK};
    event.m_keyCode = code;
    frame.ProcessWindowEvent(event);
}

/// At the stall, from Enter to the painted figures, one person after the other. Aim: 50 ms at the
/// 99th percentile.
void from_enter_to_paint_at_the_stall(benchmark::State& state) {
    int painted = 0;
    TemporaryFolder folder;
    Desk desk{Year{2026} / std::chrono::November,
              {shipped_policy(), folder / "own" / "policy.db", false}};
    auto* frame = new BoothFrame{nullptr, desk, {"430100", {}, {}, {}, {}}, as_in_the_code()};
    frame->SetSize(1'024, 768);
    frame->Show();
    frame->plan(1).Bind(wxEVT_PAINT, [&](wxPaintEvent& paint) {
        ++painted;
        paint.Skip();
    });
    wait_for([&] { return painted > 0; });
    std::vector<double> times;
    int visitor = 0;
    for (auto unused : state) {
        static_cast<void>(unused);
        const int age = 30 + ++visitor % 29;
        press(*frame, '0' + age / 10);
        press(*frame, '0' + age % 10);
        wxYield();
        const int before = painted;
        const double began = processor_seconds();
        press(*frame, WXK_RETURN);
        wait_for([&] { return painted > before; });
        times.push_back(processor_seconds() - began);
        state.SetIterationTime(times.back());
        press(*frame, WXK_RETURN);
        wxYield();
    }
    state.counters["p50_ms"] = share_of(times, 0.5) * 1'000;
    state.counters["p99_ms"] = share_of(times, 0.99) * 1'000;
    frame->Destroy();
    wxYield();
}

/// A household of that many people, each with years behind and a plan of their own.
void write_household(const std::filesystem::path& file, int people) {
    std::string further;
    for (int person = 1; person < people; ++person)
        further += fmt::format(
            R"({}{{"name": "person {}", "born": "{}-{:02}", "sex": "{}", "paid": "2011-2025:{}",)"
            R"( "plans": [{{"pays": "{}", "colour": 0}}]}})",
            person > 1 ? ", " : "", person + 1, 1968 + person % 15, 1 + person % 12,
            person % 2 ? "male" : "female", person % 3 ? 100 : 200, person % 4 ? 3000 : 1000);
    std::ofstream{file} << fmt::format(
        R"({{"yibizhang": 1, "case": {{"place": "430100", "born": "1971-05", "sex": "female",)"
        R"( "assume_earliest": true, "age_at_death": ["80"], "paid": "2011-2025:200",)"
        R"( "plans": [{{"pays": "1000", "colour": 0}}], "people": [{}]}}}})",
        further);
}

/// From the wish to open a file to the painted answer. Aim: 100 ms with fifty people.
void from_file_to_paint(benchmark::State& state, AnswersPanel::Leaf leaf) {
    int painted = 0;
    Opened opened{as_in_the_code(), four_plans()};
    opened.frame->SetSize(1'280, 900);
    AnswersPanel& answers = opened.home().answers();
    answers.turn_to(leaf);
    const auto file = opened.folder / "people.yibizhang";
    write_household(file, static_cast<int>(state.range(0)));
    wxWindow& part = leaf == AnswersPanel::Leaf::household
                         ? static_cast<wxWindow&>(answers.household())
                         : static_cast<wxWindow&>(answers.chart());
    part.Bind(wxEVT_PAINT, [&](wxPaintEvent& paint) {
        ++painted;
        paint.Skip();
    });
    wait_for([&] { return painted > 0; });
    std::vector<double> times;
    for (auto unused : state) {
        static_cast<void>(unused);
        opened.frame->act("new_case");
        for (int i = 0; i < 5; ++i) wxYield();
        const int before = painted;
        const double began = processor_seconds();
        opened.frame->open_case(file);
        if (!opened.told.empty() || !wait_for([&] { return painted > before; })) {
            state.SkipWithError(opened.told.empty() ? "nothing was painted"
                                                    : opened.told.front().c_str());
            break;
        }
        times.push_back(processor_seconds() - began);
        state.SetIterationTime(times.back());
    }
    if (times.empty()) return;
    state.counters["p50_ms"] = share_of(times, 0.5) * 1'000;
    state.counters["p99_ms"] = share_of(times, 0.99) * 1'000;
}

void open_to_the_chart(benchmark::State& state) {
    from_file_to_paint(state, AnswersPanel::Leaf::chart);
}

void open_to_the_household(benchmark::State& state) {
    from_file_to_paint(state, AnswersPanel::Leaf::household);
}

BENCHMARK(open_to_the_chart)
    ->Arg(4)
    ->Arg(50)
    ->UseManualTime()
    ->Iterations(50)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(open_to_the_household)
    ->Arg(4)
    ->Arg(50)
    ->UseManualTime()
    ->Iterations(50)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(from_enter_to_paint_at_the_stall)
    ->UseManualTime()
    ->Iterations(300)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(age_at_death_chart)->UseManualTime()->Iterations(500)->Unit(benchmark::kMillisecond);
BENCHMARK(year_by_year)->UseManualTime()->Iterations(500)->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace pension::ui

namespace {

/// Benchmarks inside a running event loop, as the program runs.
class BenchApp : public wxApp {
public:
    bool OnInit() override {
        SetExitOnFrameDelete(false);
        return true;
    }
    int OnRun() override {
        wxGUIEventLoop loop;
        const wxEventLoopActivator active{&loop};
        benchmark::RunSpecifiedBenchmarks();
        return 0;
    }
};

}  // namespace

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    wxApp::SetInstance(new BenchApp);
    return wxEntry(argc, argv);
}
