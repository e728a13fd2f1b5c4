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
};

struct TextFieldState {
    /// What was entered, once the field is left or Enter ends it; none while nothing changed.
    std::optional<std::string> entered{};
    std::string current;     ///< as it stands, also while it is edited
    bool confirmed = false;  ///< left with Enter
    float height = 0;
};

/// A field for text at x, y. Leaving it ends it; Escape in a single line brings the old value back.
TextFieldState text_field(Ui& ui, const std::string& id, Point at, float width, const TextFieldSpec& spec);

}  // namespace nightcramp::ui
