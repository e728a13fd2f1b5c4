#pragma once

#include "ui/widgets/ui.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace nightcramp::ui {

/// How a stepper's border speaks: `chosen` = this is the answer; `error` = not saved; `safety` = saved, but
/// see.
enum class StepperMood { plain, chosen, error, safety };

struct StepperSpec {
    std::string label;
    std::string value{};  ///< "1,750"; empty: unknown
    std::string unit{};
    std::string_view signs = "0123456789.,";  ///< that may be typed
    StepperMood mood = StepperMood::plain;
    float side = 40;      ///< width of minus and plus
    bool in_ring = true;  ///< a stop of its own; otherwise `listens` says whether keys are for it
    bool listens = false;
};

/// What the person did with it.
struct Stepped {
    int steps = 0;                       ///< -1 or +1
    std::optional<std::string> typed{};  ///< what was typed, once it is complete
    bool cleared = false;                ///< back to unknown
    bool entered = false;                ///< `typed` was ended with Enter: go on to the next
    bool focused = false;
};

/// Minus, value, plus. Typing a sign begins a new value; Enter or leaving ends it, Escape drops it.
Stepped stepper(Ui& ui, const std::string& id, const Rect& rect, const StepperSpec& spec);

}  // namespace nightcramp::ui
