// What a frame of the views with charts costs, without what the graphics driver does.
#include "app/example_diary.hpp"
#include "present/charts.hpp"
#include "present/time_charts.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/scratch.hpp"
#include "tests/ui/headless_app.hpp"

#include <chrono>
#include <memory>

#include <benchmark/benchmark.h>

namespace nightcramp {
namespace {

constexpr int one_year = 365;
constexpr int ten_years = 3650;
constexpr int a_century = 36'500;

app::ExampleDiary nights_up_to_now(int nights, const Catalogue& catalogue) {
    return app::example_diary({app::example_end(date_of(test::now)), 1, nights}, catalogue);
}

/// The window on an example diary, with all of its nights in view.
std::unique_ptr<ui::HeadlessApp> window_on(ui::View view, int nights) {
    auto window = std::make_unique<ui::HeadlessApp>();
    test::write_file(window->file, "");
    const auto example = nights_up_to_now(nights, window->catalogue);
    window->journal().save(app::example_edit(example, test::now, Face::window));
    window->start();
    app::Settings settings = window->desk().settings();
    settings.trends_nights = 0;
    window->desk().change_settings(settings);
    window->desk().view = view;
    window->settle();
    return window;
}

void frames(benchmark::State& state, ui::View view) {
    const auto window = window_on(view, static_cast<int>(state.range(0)));
    for (auto _ : state) window->frame();
}

void FrameOfTrends(benchmark::State& state) {
    frames(state, ui::View::trends);
}
BENCHMARK(FrameOfTrends)
    ->ArgName("nights")
    ->Arg(one_year)
    ->Arg(ten_years)
    ->Arg(a_century)
    ->Unit(benchmark::kMicrosecond);

void FrameOfCalendar(benchmark::State& state) {
    frames(state, ui::View::calendar);
}
BENCHMARK(FrameOfCalendar)->ArgName("nights")->Arg(one_year)->Arg(ten_years)->Unit(benchmark::kMicrosecond);

double cpu_s() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

/// One frame of each by turns, so that both see the same machine.
void TenYearsBesideOne(benchmark::State& state) {
    const auto year = window_on(ui::View::trends, one_year);
    const auto decade = window_on(ui::View::trends, ten_years);
    double year_s = 0;
    double decade_s = 0;
    for (auto _ : state) {
        const double begin = cpu_s();
        year->frame();
        const double middle = cpu_s();
        decade->frame();
        const double end = cpu_s();
        year_s += middle - begin;
        decade_s += end - middle;
    }
    state.counters["year_us"] = year_s * 1e6 / static_cast<double>(state.iterations());
    state.counters["decade_us"] = decade_s * 1e6 / static_cast<double>(state.iterations());
    state.counters["ratio"] = decade_s / year_s;
}
BENCHMARK(TenYearsBesideOne)->Unit(benchmark::kMicrosecond);

/// Zooming by one notch: everything that is counted is counted anew.
void ZoomOverTenYears(benchmark::State& state) {
    const auto window = window_on(ui::View::trends, ten_years);
    const auto* plots = window->find("trends:time");
    if (plots == nullptr) return state.SkipWithError("there is no chart");
    const chart::Point middle = plots->rect.centre();
    float lines = 1;
    for (auto _ : state) {
        window->wheel(middle, lines);
        lines = -lines;
    }
}
BENCHMARK(ZoomOverTenYears)->Unit(benchmark::kMicrosecond);

/// What a change of the diary costs: the panels and the average of all its nights.
void ChartOverTime(benchmark::State& state) {
    const Catalogue catalogue = load_catalogue();
    const auto example = nights_up_to_now(static_cast<int>(state.range(0)), catalogue);
    const std::vector<Habit> habits = all_habits(catalogue.habits, {});
    const Profile profile;
    const std::vector<Experiment> experiments;
    const present::ChartSource source{example.nights, habits, profile, experiments, catalogue, test::sunday};
    const DateSpan all{example.nights.front().date, test::sunday};
    for (auto _ : state) {
        benchmark::DoNotOptimize(present::time_chart(
            source, {all, {}},
            {present::PanelName::cramps, present::PanelName::pain, present::PanelName::sleep}));
    }
}
BENCHMARK(ChartOverTime)
    ->ArgName("nights")
    ->Arg(one_year)
    ->Arg(ten_years)
    ->Arg(a_century)
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace nightcramp
