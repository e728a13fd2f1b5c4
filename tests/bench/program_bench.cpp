// The whole program beside the least that a program can do, one after the other in one run.
#include "diary/date.hpp"
#include "tests/support/scratch.hpp"

#include <algorithm>
#include <chrono>
#include <stdexcept>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace nightcramp {
namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

/// Runs a program to its end and returns how long that took.
Milliseconds run(std::vector<std::string> words) {
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    const auto start = std::chrono::steady_clock::now();
    pid_t id = 0;
    int status = -1;
    if (posix_spawn(&id, arguments[0], &quiet, nullptr, arguments.data(), environ) == 0)
        waitpid(id, &status, 0);
    const auto end = std::chrono::steady_clock::now();
    posix_spawn_file_actions_destroy(&quiet);
    if (status != 0) throw std::runtime_error(words.front() + " failed");
    return end - start;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// Logs a new night each time, and lets the bare program write a row beside it.
void log_beside_bare(benchmark::State& state, const std::string& diary, const std::string& bare) {
    std::vector<double> log_ms;
    std::vector<double> bare_ms;
    Date night = date_from(1950, 1, 1);
    int row = 0;
    for (auto _ : state) {
        night += days(1);
        ++row;
        bare_ms.push_back(run({BARE_SQLITE, bare, std::to_string(row)}).count());
        const auto took = run({NIGHTCRAMP_PROGRAM, "log", "--night", iso(night), "--none", "--diary", diary});
        log_ms.push_back(took.count());
        state.SetIterationTime(took.count() / 1000);
    }
    state.counters["log_ms"] = median(log_ms);
    state.counters["bare_ms"] = median(bare_ms);
    state.counters["extra_ms"] = median(log_ms) - median(bare_ms);
}

void LogNoneInANewDiary(benchmark::State& state) {
    const test::Scratch folder;
    log_beside_bare(state, folder / "diary.nightcramp", folder / "bare.db");
}
BENCHMARK(LogNoneInANewDiary)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(100);

void LogNoneInATwoYearDiary(benchmark::State& state) {
    const test::Scratch folder;
    run({NIGHTCRAMP_PROGRAM, "demo", "--to", folder / "diary.nightcramp"});
    log_beside_bare(state, folder / "diary.nightcramp", folder / "bare.db");
}
BENCHMARK(LogNoneInATwoYearDiary)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(100);

}  // namespace
}  // namespace nightcramp
