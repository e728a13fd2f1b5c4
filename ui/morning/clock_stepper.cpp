#include "ui/morning/clock_stepper.hpp"

#include "present/clock_words.hpp"

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

constexpr int day_min = 24 * 60;

ClockTime clock_of(const Moment& moment) {
    return std::chrono::duration_cast<ClockTime>(moment.wall - date_of(moment));
}

/// To the next mark of the grid in that direction, round midnight.
ClockTime stepped(const ClockStepperSpec& spec, int steps) {
    if (!spec.value) return spec.first;
    const int now = static_cast<int>(clock_of(*spec.value).count());
    const int mark = now / spec.step_min * spec.step_min;
    int next = mark + steps * spec.step_min;
    if (steps < 0 && mark != now) next = mark;
    return ClockTime((next % day_min + day_min) % day_min);
}

}  // namespace

ClockStepped clock_stepper(MorningFrame& frame, const std::string& id, const Rect& rect,
                           const ClockStepperSpec& spec) {
    const ClockStyle style = frame.desk.settings().manner.clock;
    StepperSpec shown{spec.label, spec.value ? present::clock_words(*spec.value, style) : ""};
    shown.signs = "0123456789:.apm ";
    shown.mood = frame.state.wrong.contains(id) ? StepperMood::error : spec.mood;
    const Stepped done = stepper(frame.ui, id, rect, shown);
    ClockStepped result{{}, done.cleared};
    if (done.steps != 0) result.clock = stepped(spec, done.steps);
    if (done.typed) {
        result.clock = present::parse_typed_clock(*done.typed);
        if (!result.clock) {
            frame.state.wrong[id] = fmt::format("“{}” is no time. Not saved.", *done.typed);
            return {};
        }
    }
    if (result.clock || result.cleared) frame.state.wrong.erase(id);
    return result;
}

}  // namespace nightcramp::ui
