#pragma once

#include "analysis/insights.hpp"
#include "diary/habit.hpp"
#include "diary/manner.hpp"

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// What the sentences about results have in common. They are the same on every face, and in ASCII but for the
/// names that people gave.
namespace nightcramp::present {

/// How habits are named and measured.
struct HabitTalk {
    const std::vector<Habit>& habits;  ///< must live longer
    Units units = Units::metric;
};

/// A place in a list of the analysis, whichever whole number it comes as.
template <class List, std::integral Place>
[[nodiscard]] const auto& at_place(const List& list, Place place) {
    return list[static_cast<std::size_t>(place)];
}

/// The id, where no habit of the list has it.
[[nodiscard]] std::string habit_name(const HabitTalk& talk, std::string_view id);

/// An amount of the habit, not more exact than can be meant: "1,800 ml", "0.5 drinks", "light".
[[nodiscard]] std::string about(const HabitTalk& talk, std::string_view id, double amount);

/// The difference that every rate ratio of the habit refers to: "with it", "per 750 ml", "per 2 steps".
[[nodiscard]] std::string per_contrast(const HabitTalk& talk, const analysis::HabitInsight& insight);

/// "1 night", "1,095 nights"
[[nodiscard]] std::string counted(int count, std::string_view one, std::string_view many);

}  // namespace nightcramp::present
