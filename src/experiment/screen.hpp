#pragma once

#include "diary/experiment.hpp"
#include "diary/habit.hpp"
#include "diary/knowledge.hpp"

#include <string>
#include <vector>

namespace nightcramp::experiment {

/// What stands against beginning an experiment.
enum class Obstacle {
    not_testable,     ///< HabitTrial::why_not says why
    another_goes_on,  ///< one at a time
    doctor_first,     ///< a safety reason, and nobody said that a doctor agrees
    medicine,         ///< an own habit may be a medicine, and nobody said that it is none or a doctor agrees
    urgent_sign,      ///< a warning sign that a doctor has to see first, likewise
    never,            ///< HabitTrial::never: not for this person, whoever agrees
    wrong_length,
    wrong_design,  ///< it does not fit how long the habit's effect lasts
    past_night,    ///< the first night must be tonight or later
    far_night,     ///< … and within a month
};

/// What is looked at.
struct Screen {
    const std::vector<Experiment>& experiments;
    const HabitTrial& trial;
    bool urgent_sign = false;  ///< one that holds all advice was noted lately
    bool never = false;        ///< one of HabitTrial::never is true of the person
    /// Why a doctor is asked first (advice::reasons_to_ask); empty where nothing stands against it.
    const std::vector<std::string>& reasons_to_ask;
    Date today{};
};

struct Choice;

/// All that stands against it, the weightiest first; empty: it may begin.
[[nodiscard]] std::vector<Obstacle> obstacles(const Choice& choice, const Habit& habit, const Screen& screen);

}  // namespace nightcramp::experiment
