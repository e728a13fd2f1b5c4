#include "analysis/association.hpp"
#include "tests/bench/simulation.hpp"

#include <array>
#include <cmath>
#include <iostream>

#include <fmt/format.h>

namespace nightcramp::analysis::simulation {
namespace {

using simulated::Scenario;
using simulated::Setting;

constexpr double size_limit = 6.5;       ///< per cent
constexpr double coverage_limit = 92.5;  ///< per cent

/// What one diary came to.
struct Outcome {
    bool significant = false;
    bool covered = true;  ///< also where nothing can be told
    bool helps = false;
    bool degenerate = false;
};

Outcome outcome(const Setting& setting, std::uint64_t seed) {
    const simulated::Diary diary = simulated::diary(setting, seed);
    const Eigen::MatrixXd none(setting.nights, 0);
    const Association association({diary.cramps, diary.habit, none, none});
    if (association.degenerate()) return {false, true, false, true};
    const LogInterval interval = association.interval().value();
    const double truth = std::log(setting.rate_ratio);
    return {association.test().p < 0.05, interval.lo <= truth && truth <= interval.hi,
            association.posterior()->p_helps >= 0.95, false};
}

struct Cell {
    double size, coverage_at_1, coverage_at_half, power, helps, degenerate;
};

Cell cell(Scenario scenario, int nights, int place, int diaries) {
    const auto run = [&](double rate_ratio, int which) {
        const Setting setting{scenario, nights, rate_ratio};
        return of_seeds(first_seed(1, 2 * place + which), diaries,
                        [&](std::uint64_t seed) { return outcome(setting, seed); });
    };
    const auto null = run(1, 0);
    const auto half = run(0.5, 1);
    return {per_cent(null, [](const Outcome& o) { return o.significant; }),
            per_cent(null, [](const Outcome& o) { return o.covered; }),
            per_cent(half, [](const Outcome& o) { return o.covered; }),
            per_cent(half, [](const Outcome& o) { return o.significant; }),
            per_cent(null, [](const Outcome& o) { return o.helps; }),
            per_cent(null, [](const Outcome& o) { return o.degenerate; })};
}

}  // namespace

void print_single(int diaries) {
    std::cout
        << fmt::format("One habit, {} diaries in each cell, in per cent.\n\n", diaries)
        << "| scenario | nights | size at RR 1 | coverage at RR 1 | coverage at RR 0.5 | power at RR 0.5 "
           "| P(helps) >= .95 at RR 1 | nothing can be told |\n|---|---|---|---|---|---|---|---|\n";
    constexpr std::array scenarios{Scenario::independent, Scenario::autocorrelated, Scenario::trend,
                                   Scenario::season, Scenario::reactive};
    bool within = true;
    int place = 0;
    for (const Scenario scenario : scenarios) {
        for (const int nights : {90, 365}) {
            const Cell c = cell(scenario, nights, place++, diaries);
            within = within && c.size <= size_limit && c.coverage_at_1 >= coverage_limit &&
                     c.coverage_at_half >= coverage_limit;
            std::cout << fmt::format("| {} | {} | {:.1f} | {:.1f} | {:.1f} | {:.1f} | {:.1f} | {:.1f} |\n",
                                     "ABCDE"[static_cast<int>(scenario)], nights, c.size, c.coverage_at_1,
                                     c.coverage_at_half, c.power, c.helps, c.degenerate)
                      << std::flush;
        }
    }
    std::cout << fmt::format("\nSize <= {} % and coverage >= {} % in every cell: {}.\n\n", size_limit,
                             coverage_limit, within ? "yes" : "NO");
}

}  // namespace nightcramp::analysis::simulation
