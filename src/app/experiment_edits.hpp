#pragma once

#include "diary/experiment.hpp"
#include "diary/habit.hpp"
#include "diary/night.hpp"

#include <optional>
#include <string>

namespace nightcramp::app {

/// The night with the answer that the habit was done, or was not: the answer itself, or the sleep that it is
/// read from. None where the diary has to ask more (says_all): an amount, unless "not done" means none of it,
/// and a position that "no" does not tell.
[[nodiscard]] std::optional<Night> with_done(const Night& night, const Habit& habit, bool done,
                                             const Stamp& stamp);

/// What became of an experiment, for the history: "experiment on stretching before bed begun", "… stopped",
/// "… extended", "… opened", "… erased".
[[nodiscard]] std::string experiment_label(const std::optional<Experiment>& before,
                                           const std::optional<Experiment>& after, const Habit& habit);

}  // namespace nightcramp::app
