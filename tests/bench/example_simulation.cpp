// What the analysis says of the invented example diary with other seeds, where stretching halves the cramps
// and nothing else matters. Usage: example_simulation [DIARIES]; prints a Markdown table.
#include "analysis/insights.hpp"
#include "analysis/tabulate.hpp"
#include "app/example_diary.hpp"

#include <cstdlib>
#include <iostream>
#include <map>
#include <string>

#include <fmt/format.h>

namespace {

using namespace nightcramp;
using analysis::Word;

struct Calls {
    int fewer = 0;
    int more = 0;
    int little = 0;
    int withdrawn = 0;
};

struct Tally {
    std::map<std::string, Calls> habits;
    int with_a_false_one = 0;
    double false_share = 0;  ///< of those called, summed over the diaries
};

void add(Tally& tally, const analysis::Insights& insights) {
    int called = 0;
    int wrong = 0;
    for (const auto& habit : insights.habits) {
        Calls& calls = tally.habits[habit.id];
        const Word word = habit.verdict.word;
        const bool probably = word == Word::probably_fewer || word == Word::probably_more;
        calls.fewer += word == Word::probably_fewer ? 1 : 0;
        calls.more += word == Word::probably_more ? 1 : 0;
        calls.little += word == Word::little_difference ? 1 : 0;
        calls.withdrawn += habit.verdict.withdrawn ? 1 : 0;
        called += probably ? 1 : 0;
        wrong += probably && !(habit.id == "stretching" && word == Word::probably_fewer) ? 1 : 0;
    }
    tally.with_a_false_one += wrong > 0 ? 1 : 0;
    tally.false_share += called > 0 ? static_cast<double>(wrong) / called : 0;
}

}  // namespace

int main(int argc, char** argv) {
    const int diaries = argc > 1 ? std::atoi(argv[1]) : 200;
    const Catalogue catalogue = load_catalogue();
    Tally tally;
    for (int seed = 1; seed <= diaries; ++seed) {
        const auto example =
            app::example_diary({date_from(2026, 11, 22), static_cast<std::uint64_t>(seed)}, catalogue);
        const auto habits = all_habits(catalogue.habits, example.habits);
        add(tally, insights(analysis::tabulate({example.nights, habits, example.profile, catalogue})));
    }
    std::cout << "| habit | probably fewer | probably more | little difference | withdrawn "
                 "|\n|---|---|---|---|---|\n";
    for (const auto& [id, calls] : tally.habits) {
        std::cout << fmt::format("| {} | {} | {} | {} | {} |\n", id, calls.fewer, calls.more, calls.little,
                                 calls.withdrawn);
    }
    std::cout << fmt::format("\n{} diaries; {} with a false \"probably\"; false discovery rate {:.1f} %\n",
                             diaries, tally.with_a_false_one, 100 * tally.false_share / diaries);
}
