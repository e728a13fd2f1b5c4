#pragma once

#include "diary/habit.hpp"
#include "diary/manner.hpp"

#include <string>
#include <vector>

namespace nightcramp::present {

/// An amount that is chosen with one press.
struct Preset {
    double stored = 0;
    std::string label;  ///< in the shown unit, which it does not name: "1,500", "light"

    friend bool operator==(const Preset&, const Preset&) = default;
};

/// At most five quick amounts, ascending, no two alike, none above `Habit::most`; none for yes/no habits.
///
/// Levels are the four words. Where the habit aims at least at twice its contrast (two litres of drinks),
/// they lie around that aim, two steps apart; all others begin with 0: 0 1 2 3 4 steps where four steps are
/// more than the contrast, 0 1 2 4 6 steps where they are just that, and otherwise quarters of the contrast
/// rounded up to 1, 2, 2.5 or 5 times a power of ten.
[[nodiscard]] std::vector<Preset> presets(const Habit& habit, Units units);

}  // namespace nightcramp::present
