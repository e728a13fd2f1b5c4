#pragma once

#include "ui/widgets/input.hpp"

#include <optional>

namespace nightcramp::ui {

/// What a press of a GLFW key means; none where a typed sign says it, or where nothing does. `name` is what
/// the person's layout has on the key, empty for none: chords go by it, so that Ctrl+Z is where the Z is.
[[nodiscard]] std::optional<KeyEvent> key_event(int key, int modifiers, const char* name);

}  // namespace nightcramp::ui
