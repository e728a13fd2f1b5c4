#include "experiment/schedule.hpp"
#include "tests/experiment/simulated_trials.hpp"

#include <benchmark/benchmark.h>

/// Everything that opening a result takes; see RESULTS.md, section 9.
namespace nightcramp::experiment {
namespace {

void result_of_168_nights(benchmark::State& state) {
    const Trial trial = simulated::trial({Design::nightly, 168, 0.5, 0.5, 0}, 1);
    for (auto _ : state) benchmark::DoNotOptimize(result_of(trial));
}
BENCHMARK(result_of_168_nights)->Unit(benchmark::kMillisecond);

/// 17 pairs of weeks: 131,072 draws, the most that are all tried; with the interval.
void result_of_17_pairs(benchmark::State& state) {
    const Trial trial = simulated::trial({Design::week_blocks, 238, 0.5, 0.5, 0.6}, 1);
    for (auto _ : state) benchmark::DoNotOptimize(result_of(trial));
}
BENCHMARK(result_of_17_pairs)->Unit(benchmark::kMillisecond);

/// The same draws for one hypothesis.
void share_of_131072_draws(benchmark::State& state) {
    const Trial trial = simulated::trial({Design::week_blocks, 238, 0.5, 0.5, 0.6}, 1);
    const Draws draws(trial.design, trial.schedule, trial.seed);
    const Eigen::VectorXd r = residuals(trial, 0);
    for (auto _ : state) benchmark::DoNotOptimize(draws.share(r));
}
BENCHMARK(share_of_131072_draws)->Unit(benchmark::kMillisecond);

void look_at_half_way(benchmark::State& state) {
    const Trial trial = first_half(simulated::trial({Design::nightly, 168, 0.5, 0.5, 0}, 1), 168);
    for (auto _ : state) benchmark::DoNotOptimize(is_clear(trial));
}
BENCHMARK(look_at_half_way)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace nightcramp::experiment
