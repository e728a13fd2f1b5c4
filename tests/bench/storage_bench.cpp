#include "app/example_diary.hpp"
#include "diary/json.hpp"
#include "storage/sqlite_shelf.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/scratch.hpp"

#include <benchmark/benchmark.h>

namespace nightcramp {
namespace {

using namespace test;

/// A diary of as many nights as the benchmark's argument says.
Diary filled_diary(const std::filesystem::path& file, int nights) {
    Diary diary = SqliteShelf().open(file, now);
    const Catalogue catalogue = load_catalogue();
    const auto example = app::example_diary({sunday, 1, nights}, catalogue);
    diary.journal->save(app::example_edit(example, now, Face::command_line));
    return diary;
}

void OpenDiary(benchmark::State& state) {
    const Scratch folder;
    filled_diary(folder / "d", static_cast<int>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(SqliteShelf().open(folder / "d", now));
}
BENCHMARK(OpenDiary)->Arg(1)->Arg(365)->Arg(3650)->Unit(benchmark::kMillisecond);

void LoadEveryNight(benchmark::State& state) {
    const Scratch folder;
    const Diary diary = filled_diary(folder / "d", static_cast<int>(state.range(0)));
    const DateSpan all{date_from(1900, 1, 1), today};
    for (auto _ : state) benchmark::DoNotOptimize(diary.journal->nights(all));
}
BENCHMARK(LoadEveryNight)->Arg(365)->Arg(3650)->Unit(benchmark::kMillisecond);

void SaveANight(benchmark::State& state) {
    const Scratch folder;
    const Diary diary = filled_diary(folder / "d", static_cast<int>(state.range(0)));
    Date date = date_from(1950, 1, 1);
    for (auto _ : state) {
        date += days(1);
        diary.journal->save(adding(night_with_cramp(date)));
    }
}
BENCHMARK(SaveANight)->Arg(1)->Arg(3650)->Unit(benchmark::kMillisecond);

void KeepACopyAndReadItBack(benchmark::State& state) {
    const Scratch folder;
    const Diary diary = filled_diary(folder / "d", static_cast<int>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(diary.vault->rehearse(now));
}
BENCHMARK(KeepACopyAndReadItBack)->Arg(365)->Arg(3650)->Unit(benchmark::kMillisecond);

/// Every value of the diary came in with one edit of the last 90 days, and every one is proven.
void FindWhatWasErased(benchmark::State& state) {
    const Scratch folder;
    const Diary diary = filled_diary(folder / "d", static_cast<int>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(diary.journal->erasures(now));
}
BENCHMARK(FindWhatWasErased)->Arg(365)->Arg(3650)->Unit(benchmark::kMillisecond);

void LookIntoACopy(benchmark::State& state) {
    const Scratch folder;
    const Diary diary = filled_diary(folder / "d", static_cast<int>(state.range(0)));
    const Backup copy = diary.vault->keep(now, reasons::by_hand);
    for (auto _ : state) benchmark::DoNotOptimize(diary.vault->look_into(copy.file));
}
BENCHMARK(LookIntoACopy)->Arg(3650)->Unit(benchmark::kMillisecond);

void CheckTheDiary(benchmark::State& state) {
    const Scratch folder;
    const Diary diary = filled_diary(folder / "d", static_cast<int>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(diary.vault->check(today));
}
BENCHMARK(CheckTheDiary)->Arg(3650)->Unit(benchmark::kMillisecond);

void LoadTheCatalogue(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(load_catalogue());
}
BENCHMARK(LoadTheCatalogue)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace nightcramp
