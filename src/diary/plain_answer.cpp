#include "diary/plain_answer.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace nightcramp {
namespace {

/// Amounts that are 0 on a day without the habit; of others "not done" only means less.
constexpr std::array<std::string_view, 3> all_or_none{"bike", "calcium", "magnesium"};

}  // namespace

bool says_all(const Habit& habit, bool done) {
    if (habit.kind == HabitKind::amount) {
        const bool is_none = std::find(all_or_none.begin(), all_or_none.end(), habit.id) != all_or_none.end();
        return !done && is_none && habit.origin != Origin::own;
    }
    return done || habit.origin != Origin::derived || habit.id != "back-with-pillow";
}

}  // namespace nightcramp
