#pragma once

#include "ui/widgets/input.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace nightcramp::ui {

/// What a key does in the whole window.
enum class Action {
    show_morning,
    show_calendar,
    show_trends,
    show_suggestions,
    show_habits,
    show_experiments,
    show_profile,
    show_data,
    show_settings,
    earlier_night,
    later_night,
    undo,
    redo,
    jump,
    help,
};

/// One line of the help sheet. `chord` is empty for keys that a view or a widget handles itself.
struct Shortcut {
    std::string_view keys;  ///< as it is written: "Ctrl+Z"
    std::string_view does;
    std::optional<KeyEvent> chord{};
    std::optional<Action> action{};
};

struct ShortcutGroup {
    std::string_view name;
    std::span<const Shortcut> shortcuts;
};

/// The one table of keys: it is what works, what the help sheet shows, and what the buttons name.
[[nodiscard]] std::span<const ShortcutGroup> shortcut_groups();

/// Takes the event if it is one of the table, and says what to do.
[[nodiscard]] std::optional<Action> take_shortcut(Input& input);

/// How the key of an action is written; the first one where there are several.
[[nodiscard]] std::string_view keys_of(Action action);

}  // namespace nightcramp::ui
