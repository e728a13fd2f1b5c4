// The report for the doctor, from results that are there to the bytes of a file.
#include "app/example_diary.hpp"
#include "present/results.hpp"
#include "report/pages.hpp"
#include "report/report_of.hpp"
#include "report/report_text.hpp"
#include "tests/support/builders.hpp"

#include <benchmark/benchmark.h>

namespace nightcramp {
namespace {

constexpr int one_year = 365;
constexpr int ten_years = 3650;

/// A diary with its results.
struct Made {
    Catalogue catalogue = load_catalogue();
    Knowledge knowledge = load_knowledge();
    present::Results results;

    explicit Made(int nights) {
        auto example = app::example_diary({app::example_end(test::today), 1, nights}, catalogue);
        present::DiaryCopy diary;
        diary.nights = std::move(example.nights);
        diary.habits = all_habits(catalogue.habits, example.habits);
        diary.profile = example.profile;
        diary.today = test::today;
        results = present::results_of(std::move(diary), catalogue, knowledge);
    }

    [[nodiscard]] report::Report report(bool everything) const {
        const report::Source source{results,   catalogue,        {},  std::chrono::Monday,
                                    test::now, "Nightcramp 1.0", true};
        return report_of(
            source, {report::whole_span(results.diary), everything, "", everything, everything, everything});
    }
};

void OnePage(benchmark::State& state) {
    const Made made(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        benchmark::DoNotOptimize(report::Pages(made.report(false), report::Paper::a4).pdf());
    }
}
BENCHMARK(OnePage)->ArgName("nights")->Arg(one_year)->Arg(ten_years)->Unit(benchmark::kMillisecond);

/// With the method, the notes and a table of every night.
void EveryNightOfIt(benchmark::State& state) {
    const Made made(static_cast<int>(state.range(0)));
    int pages = 0;
    for (auto _ : state) {
        const report::Pages whole(made.report(true), report::Paper::a4);
        pages = whole.count();
        benchmark::DoNotOptimize(whole.pdf());
    }
    state.counters["pages"] = pages;
}
BENCHMARK(EveryNightOfIt)->ArgName("nights")->Arg(one_year)->Arg(ten_years)->Unit(benchmark::kMillisecond);

/// What the window shows: laid out, and 620 pixels across.
void Preview(benchmark::State& state) {
    const Made made(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        const report::Pages pages(made.report(false), report::Paper::a4);
        benchmark::DoNotOptimize(pages.pixels(0, 620));
    }
}
BENCHMARK(Preview)->ArgName("nights")->Arg(one_year)->Arg(ten_years)->Unit(benchmark::kMillisecond);

void Text(benchmark::State& state) {
    const Made made(static_cast<int>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(report::report_text(made.report(true)));
}
BENCHMARK(Text)->ArgName("nights")->Arg(ten_years)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace nightcramp
