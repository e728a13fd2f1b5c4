#pragma once

#include "analysis/night_table.hpp"
#include "diary/catalogue.hpp"
#include "diary/habit.hpp"
#include "diary/night.hpp"
#include "diary/profile.hpp"

#include <vector>

namespace nightcramp::analysis {

/// What the analysis reads of the diary.
struct DiaryView {
    const std::vector<Night>& nights;  ///< ascending by date, each date at most once
    const std::vector<Habit>& habits;  ///< every habit, built-in and own, followed and archived
    const Profile& profile;
    const Catalogue& catalogue;
};

/// The calendar grid from the first to the last recorded night. Habits without a single answer on it are left
/// out; the order is that of `diary.habits`. What was not answered is NaN, never "no", never 0.
/// The value of a habit of the window "seven days" is the mean of what is known of that night and the six
/// before (also before the first recorded one), where at least four of them are known.
[[nodiscard]] NightTable tabulate(const DiaryView& diary);

}  // namespace nightcramp::analysis
