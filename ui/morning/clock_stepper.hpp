#pragma once

#include "diary/moment.hpp"
#include "ui/morning/parts.hpp"
#include "ui/widgets/stepper.hpp"

namespace nightcramp::ui {

struct ClockStepperSpec {
    std::string label;
    std::optional<Moment> value{};
    int step_min = 30;
    ClockTime first{120};  ///< where stepping begins while nothing is known
    StepperMood mood = StepperMood::plain;
};

struct ClockStepped {
    std::optional<ClockTime> clock{};  ///< what was chosen or typed
    bool cleared = false;
};

/// A clock time in steps, or typed. What is no time is kept in frame.state.wrong under `id`.
ClockStepped clock_stepper(MorningFrame& frame, const std::string& id, const Rect& rect,
                           const ClockStepperSpec& spec);

}  // namespace nightcramp::ui
