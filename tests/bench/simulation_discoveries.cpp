#include "analysis/family.hpp"
#include "analysis/multiplicity.hpp"
#include "tests/bench/simulation.hpp"

#include <algorithm>
#include <iostream>

#include <fmt/format.h>

namespace nightcramp::analysis::simulation {
namespace {

using simulated::ManySetting;
using simulated::Scenario;

/// Of the habits with an estimate, those that pass at a false discovery rate of 10 %.
struct Found {
    int real = 0;
    int wrong = 0;
};

Found found(const ManySetting& setting, std::uint64_t seed) {
    const std::vector<Member> members = family(simulated::table(setting, seed));
    std::vector<std::size_t> habits;
    std::vector<double> p;
    for (std::size_t habit = 0; habit < members.size(); ++habit) {
        if (!members[habit].obstacles.empty()) continue;
        habits.push_back(habit);
        p.push_back(members[habit].association->test().p);
    }
    const std::vector<double> adjusted = benjamini_hochberg(p);
    Found result;
    for (std::size_t i = 0; i < habits.size(); ++i) {
        if (adjusted[i] <= 0.1) ++(static_cast<int>(habits[i]) < setting.real ? result.real : result.wrong);
    }
    return result;
}

void print_found(const ManySetting& setting, const std::vector<Found>& all) {
    const auto false_share = [](const Found& f) {
        return static_cast<double>(f.wrong) / std::max(f.real + f.wrong, 1);
    };
    const double share_found =
        per_cent(all, [](const Found& f) { return f.real; }) / std::max(setting.real, 1);
    std::cout << fmt::format("| {} | {} | {} | {:.1f} | {:.1f} | {} |\n", setting.shared, setting.real,
                             setting.nights, per_cent(all, false_share),
                             per_cent(all, [](const Found& f) { return f.wrong > 0; }),
                             setting.real == 0 ? "" : fmt::format("{:.1f}", share_found))
              << std::flush;
}

}  // namespace

void print_discoveries(int diaries) {
    std::cout << fmt::format(
                     "Twelve habits given each other, BH at 10 %, {} diaries in each cell, in per cent.\n\n",
                     diaries)
              << "| s | habits that matter | nights | false discovery rate | any false | share found |\n"
                 "|---|---|---|---|---|---|\n";
    int cell = 0;
    for (const double shared : {0.4, 0.0}) {
        for (const int real : {0, 3}) {
            for (const int nights : {90, 180, 365}) {
                const ManySetting setting{Scenario::trend, nights, 12, real, 0.5, shared};
                print_found(setting, of_seeds(first_seed(3, cell++), diaries,
                                              [&](std::uint64_t seed) { return found(setting, seed); }));
            }
        }
    }
    std::cout << "\n";
}

}  // namespace nightcramp::analysis::simulation
