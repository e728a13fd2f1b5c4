#include "analysis/insights.hpp"
#include "analysis/tabulate.hpp"
#include "app/example_diary.hpp"

#include <gtest/gtest.h>

namespace nightcramp::cli {
namespace {

using analysis::Word;

/// How often the insights of the example with other seeds call a habit something that it is not.
struct Calls {
    int stretching_fewer = 0;
    int stretching_more = 0;
    int others = 0;
};

Calls calls_of(std::uint64_t seed) {
    static const Catalogue catalogue = load_catalogue();
    const auto example = app::example_diary({date_from(2026, 11, 22), seed}, catalogue);
    const auto habits = all_habits(catalogue.habits, example.habits);
    const auto table = analysis::tabulate({example.nights, habits, example.profile, catalogue});
    Calls calls;
    for (const auto& habit : analysis::insights(table).habits) {
        const bool fewer = habit.verdict.word == Word::probably_fewer;
        const bool more = habit.verdict.word == Word::probably_more;
        if (habit.id == "stretching") {
            calls.stretching_fewer += fewer ? 1 : 0;
            calls.stretching_more += more ? 1 : 0;
        } else {
            calls.others += fewer || more ? 1 : 0;
        }
    }
    return calls;
}

// Two hundred seeds are in tests/bench/RESULTS.md; the counts here are exact, so that a change is seen.
TEST(InsightsTruth, ComesOutOfTheExampleDiary) {
    Calls all;
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const Calls calls = calls_of(seed);
        all.stretching_fewer += calls.stretching_fewer;
        all.stretching_more += calls.stretching_more;
        all.others += calls.others;
    }
    EXPECT_EQ(all.stretching_fewer, 11);
    EXPECT_EQ(all.stretching_more, 0);
    EXPECT_EQ(all.others, 3);
}

}  // namespace
}  // namespace nightcramp::cli
