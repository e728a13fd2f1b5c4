// From a keystroke to results, and what the window feels of it meanwhile.
#include "app/example_diary.hpp"
#include "present/habit_page.hpp"
#include "present/results.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/scratch.hpp"
#include "tests/ui/headless_app.hpp"

#include <algorithm>
#include <chrono>
#include <memory>
#include <thread>

#include <benchmark/benchmark.h>

namespace nightcramp {
namespace {

constexpr int one_year = 365;
constexpr int ten_years = 3650;

using test::catalogue;
using test::knowledge;

present::DiaryCopy made_diary(int nights) {
    auto example = app::example_diary({app::example_end(date_of(test::now)), 1, nights}, catalogue());
    present::DiaryCopy diary;
    diary.nights = std::move(example.nights);
    diary.nights.back().warning_signs = std::vector<std::string>();
    diary.habits = all_habits(catalogue().habits, example.habits);
    diary.profile = example.profile;
    diary.today = date_of(test::now);
    return diary;
}

void Knowing(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(load_knowledge());
}
BENCHMARK(Knowing)->Unit(benchmark::kMillisecond);

/// Analysis and advice of a diary, as the worker makes them.
void Results(benchmark::State& state) {
    const present::DiaryCopy diary = made_diary(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(present::results_of(diary, catalogue(), knowledge()));
    }
}
BENCHMARK(Results)->ArgName("nights")->Arg(one_year)->Arg(ten_years)->Unit(benchmark::kMillisecond);

/// What the page of a habit asks beyond that.
void DetailOfAHabit(benchmark::State& state) {
    const auto results =
        present::results_of(made_diary(static_cast<int>(state.range(0))), catalogue(), knowledge());
    const auto place = present::place_of(results, "fluids");
    for (auto _ : state) {
        benchmark::DoNotOptimize(analysis::detail(results.table, static_cast<std::size_t>(place.value())));
    }
}
BENCHMARK(DetailOfAHabit)->ArgName("nights")->Arg(one_year)->Arg(ten_years)->Unit(benchmark::kMillisecond);

std::unique_ptr<ui::HeadlessApp> window_on(int nights, ui::View view) {
    auto window = std::make_unique<ui::HeadlessApp>();
    test::write_file(window->file, "");
    const auto example = app::example_diary({app::example_end(date_of(test::now)), 1, nights}, catalogue());
    window->journal().save(app::example_edit(example, test::now, Face::window));
    window->start({std::make_unique<app::ThreadWorker>([] {})});
    window->desk().answer_signs("");
    window->desk().view = view;
    window->settle();
    return window;
}

void wait_for_results(ui::HeadlessApp& window) {
    while (!window.desk().results_are_fresh()) {
        window.frame();
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
}

/// From a change of the diary to the results of it on screen.
void FromAChangeToItsResults(benchmark::State& state) {
    const auto window = window_on(static_cast<int>(state.range(0)), ui::View::suggestions);
    wait_for_results(*window);
    int rested = 0;
    for (auto _ : state) {
        Night night = window->desk().night();
        night.sleep.rested = ++rested % 10;
        window->desk().put(night);
        wait_for_results(*window);
    }
}
BENCHMARK(FromAChangeToItsResults)
    ->ArgName("nights")
    ->Arg(one_year)
    ->Arg(ten_years)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

/// The longest frame of the window while results are made, typing included.
void LongestFrameMeanwhile(benchmark::State& state) {
    const auto window = window_on(static_cast<int>(state.range(0)), ui::View::suggestions);
    wait_for_results(*window);
    double longest = 0;
    int rested = 0;
    for (auto _ : state) {
        Night night = window->desk().night();
        night.sleep.rested = ++rested % 10;
        const auto begun = std::chrono::steady_clock::now();
        window->desk().put(night);
        window->frame();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begun;
        longest = std::max(longest, took.count());
    }
    state.counters["longest_ms"] = longest;
}
BENCHMARK(LongestFrameMeanwhile)
    ->ArgName("nights")
    ->Arg(one_year)
    ->Arg(ten_years)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace nightcramp
