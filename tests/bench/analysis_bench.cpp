#include "analysis/family.hpp"
#include "analysis/verdicts.hpp"
#include "tests/analysis/reference.hpp"
#include "tests/analysis/simulated.hpp"

#include <string>
#include <vector>

#include <benchmark/benchmark.h>

namespace nightcramp::analysis {
namespace {

using simulated::Scenario;

/// Everything that is told of a habit.
void tell(const Association& association) {
    benchmark::DoNotOptimize(association.test());
    benchmark::DoNotOptimize(association.interval());
    benchmark::DoNotOptimize(association.posterior());
}

/// A diary in which the first three habits matter.
NightTable diary(int habits, int nights) {
    return simulated::table({Scenario::trend, nights, habits, 3, 0.5}, 1);
}

void OneHabit(benchmark::State& state) {
    const auto nights = static_cast<int>(state.range(0));
    const simulated::Diary made = simulated::diary({Scenario::trend, nights, 0.7}, 1);
    const Eigen::MatrixXd none(nights, 0);
    const Question question{made.cramps, made.habit, none, none};
    for (auto _ : state) tell(Association(question));
    state.SetComplexityN(nights);
}
BENCHMARK(OneHabit)
    ->Arg(365)
    ->Arg(730)
    ->Arg(1095)
    ->Arg(2190)
    ->Arg(4380)
    ->Arg(8760)
    ->Arg(17'520)
    ->Arg(36'500)
    ->Unit(benchmark::kMillisecond)
    ->Complexity(benchmark::oNLogN);

/// Every habit given the others: habits, nights.
void EveryHabit(benchmark::State& state) {
    const NightTable table = diary(static_cast<int>(state.range(0)), static_cast<int>(state.range(1)));
    for (auto _ : state) {
        for (const Member& member : family(table)) {
            if (member.association) tell(*member.association);
        }
    }
}
BENCHMARK(EveryHabit)->Args({12, 365})->Args({12, 730})->Args({15, 1095})->Unit(benchmark::kMillisecond);

/// The diary of reference case 25, 730 nights: one of its twelve habits, or each in turn (0), given the
/// others.
void ReferenceCase(benchmark::State& state) {
    const reference::Table table = reference::csv("25_slide_joint_12_habits");
    std::vector<std::string> habits = table.names;
    std::erase_if(habits, [](const std::string& name) { return name[0] != 'h'; });
    const std::string one = "h" + std::to_string(state.range(0));
    const Eigen::MatrixXd none(table.rows(), 0);
    for (auto _ : state) {
        for (const std::string& habit : habits) {
            if (state.range(0) != 0 && habit != one) continue;
            std::vector<std::string> others = habits;
            std::erase(others, habit);
            tell(Association({table["y"], table[habit], table.block(others), none}));
        }
    }
}
BENCHMARK(ReferenceCase)->Arg(0)->Arg(1)->Arg(2)->Arg(7)->Unit(benchmark::kMillisecond);

/// All that five years of nights have reached.
void EveryReview(benchmark::State& state) {
    const NightTable table = diary(12, 1820);
    for (auto _ : state) benchmark::DoNotOptimize(hold_reviews(table));
}
BENCHMARK(EveryReview)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace nightcramp::analysis
