#pragma once

#include "ui/widgets/ui.hpp"

#include <optional>
#include <string>

namespace nightcramp::ui {

struct TextFieldSpec {
    std::string label;  ///< for tests
    std::string value;
    std::string placeholder{};
    bool multi_line = false;
    float least_height = 40;  ///< a field of several lines grows with its text
    bool saves_at_pauses = false;
};

struct TextFieldState {
    /// What was entered, once the field is left or Enter ends it; none while nothing changed.
    std::optional<std::string> entered{};
    /// What stands there a second after the last key, to be saved while it is written on; once for each
    /// pause, of a field that saves at pauses.
    std::optional<std::string> paused{};
    std::string current;            ///< as it stands, also while it is edited
    bool left_after_pause = false;  ///< in this frame, after something was handed over at a pause
    bool confirmed = false;         ///< left with Enter
    float height = 0;
};

/// A field for text at x, y. Leaving it ends it; Escape in a single line brings the old value back.
TextFieldState text_field(Ui& ui, const std::string& id, Point at, float width, const TextFieldSpec& spec);

}  // namespace nightcramp::ui
