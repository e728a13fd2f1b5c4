// Reading the exports of other programs and laying them over a diary of ten years.
#include "exchange/import_plan.hpp"
#include "exchange/recognise.hpp"
#include "exchange/writers/export.hpp"
#include "tests/support/builders.hpp"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

using namespace test;

constexpr int ten_years = 3652;  // nights

const Zone& berlin() {
    static const Zone zone = Zone::named("Europe/Berlin");
    return zone;
}

/// Four entries a day, with three activities each.
std::string daylio_years() {
    std::string text = "full_date,date,weekday,time,mood,activities,note_title,note\n";
    for (int i = 0; i < ten_years; ++i) {
        for (int hour = 8; hour < 24; hour += 4) {
            text += fmt::format("{},day,weekday,{}:30,good,\"stretching | water | walk\",\"\",\"a note\"\n",
                                iso(sunday - days(i)), hour);
        }
    }
    return text;
}

/// Heart rates, as most of such an export is, and a night's sleep now and then.
std::string apple_megabytes(std::size_t megabytes) {
    std::string text = "<?xml version=\"1.0\"?>\n<!DOCTYPE HealthData [\n]>\n<HealthData locale=\"en_GB\">\n";
    for (int i = 0; text.size() < megabytes * 1'000'000; ++i) {
        const std::string day = iso(sunday - days(i / 200 % ten_years));
        text += fmt::format(
            " <Record type=\"HKQuantityTypeIdentifierHeartRate\" sourceName=\"Watch\" unit=\"count/min\" "
            "creationDate=\"{0} 10:00:05 +0100\" startDate=\"{0} 10:00:00 +0100\" endDate=\"{0} "
            "10:00:00 +0100\" value=\"61\"/>\n",
            day);
        if (i % 200 != 0) continue;
        text += fmt::format(
            " <Record type=\"HKCategoryTypeIdentifierSleepAnalysis\" sourceName=\"Watch\" startDate=\"{0} "
            "23:00:00 +0100\" endDate=\"{0} 23:50:00 +0100\" "
            "value=\"HKCategoryValueSleepAnalysisAsleepCore\"/>\n",
            day);
    }
    return text + "</HealthData>\n";
}

Draft read(const std::string& name, const std::string& bytes) {
    const auto package = package_of({{name, bytes}});
    return read_draft(*package, recognise(*package, own_readers(), {}), {{}, {}, now}, {});
}

void read_daylio(benchmark::State& state) {
    const std::string bytes = daylio_years();
    for (auto _ : state) benchmark::DoNotOptimize(read("daylio.csv", bytes));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
}
BENCHMARK(read_daylio)->Unit(benchmark::kMillisecond);

void read_apple_health(benchmark::State& state) {
    const std::string bytes = apple_megabytes(20);
    for (auto _ : state) benchmark::DoNotOptimize(read("export.xml", bytes));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes.size()));
}
BENCHMARK(read_apple_health)->Unit(benchmark::kMillisecond);

/// What each decision in the preview costs.
void plan_ten_years(benchmark::State& state) {
    const Draft draft = read("daylio.csv", daylio_years());
    Stored stored;
    stored.habits = load_catalogue().habits;
    stored.now = now;
    for (int i = ten_years; i-- > 0;) stored.nights.push_back(night_with_cramp(sunday - days(i)));
    const Choices choices{suggested_mapping(draft, stored.habits, {}), berlin(), noon, false};
    for (auto _ : state) benchmark::DoNotOptimize(plan_import(draft, choices, stored));
}
BENCHMARK(plan_ten_years)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace nightcramp::exchange
