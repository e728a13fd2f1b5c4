#pragma once

#include "diary/experiment.hpp"
#include "diary/habit.hpp"
#include "diary/night.hpp"
#include "diary/problem.hpp"
#include "diary/profile.hpp"

#include <vector>

namespace nightcramp {

/// Nights before this date are taken for typing errors.
inline constexpr int earliest_year = 1900;
inline constexpr int most_cramps = 50;
inline constexpr std::size_t longest_text = 10'000;  ///< bytes of a note

/// Everything that stops `night` from being saved on `today`; empty when it may be saved.
[[nodiscard]] Problems problems(const Night& night, Date today);

/// As above, and everything that would lie in the future at `now`.
[[nodiscard]] Problems problems(const Night& night, const Moment& now);

/// Everything in the night that does not fit the habits that can be answered: unknown or derived ones,
/// amounts of yes/no habits, amounts beyond `Habit::most`.
[[nodiscard]] Problems answer_problems(const Night& night, const std::vector<Habit>& habits);

/// Why this answer to this habit cannot be meant; none when it can.
[[nodiscard]] Problems answer_problems(const AnswerValue& value, const Habit& habit);

[[nodiscard]] Problems problems(const Habit& habit);
[[nodiscard]] Problems problems(const Profile& profile, Date today);
[[nodiscard]] Problems problems(const Experiment& experiment);

/// Why an experiment that there is may not become `after`, or not go where that is none, at that moment: once
/// its first instruction may be known it is neither drawn anew nor erased unopened, only stopped; nights are
/// added once, and before the result is opened; what was opened stays as it is.
[[nodiscard]] Problems change_problems(const Experiment& before, const Experiment* after, const Moment& now);

}  // namespace nightcramp
