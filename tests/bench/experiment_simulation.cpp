#include "experiment/schedule.hpp"
#include "tests/experiment/simulated_trials.hpp"

#include <array>
#include <cstdlib>
#include <string>
#include <vector>

#include <fmt/format.h>

/// Made trials: how often a design shows what is there, and what is not. See RESULTS.md.
namespace nightcramp::experiment::simulated {
namespace {

struct Row {
    Design design;
    std::vector<int> nights;
    double carry;
};

void print_rows(const Row& row, double rate, double ratio, int trials) {
    std::string line;
    for (const int nights : row.nights) {
        const Setting setting{row.design, nights, rate, ratio, row.carry};
        line += fmt::format("{:.3f}, ", share_found(setting, trials, 1));
    }
    fmt::print("design {} carry {} rate {:.2f} RR {:.1f}: {}\n", static_cast<int>(row.design), row.carry,
               rate, ratio, line);
    std::fflush(stdout);
}

void print_all(int trials) {
    const std::array rows{Row{Design::nightly, {28, 56, 84, 112, 168, 252}, 0},
                          Row{Design::nightly, {28, 56, 84, 112, 168, 252}, 0.6},
                          Row{Design::week_blocks, {84, 112, 168, 252}, 0},
                          Row{Design::week_blocks, {84, 112, 168, 252}, 0.6},
                          Row{Design::fortnight_blocks, {168, 224, 336}, 0.6}};
    for (const Row& row : rows) {
        for (const double ratio : {1.0, 0.5, 0.7}) {
            for (const double rate : {0.25, 0.5, 1.0, 2.0}) print_rows(row, rate, ratio, trials);
        }
    }
}

}  // namespace
}  // namespace nightcramp::experiment::simulated

int main(int count, char** words) {
    nightcramp::experiment::simulated::print_all(count > 1 ? std::atoi(words[1]) : 1000);
}
