#include "ui/shell/shortcuts.hpp"

#include <array>

namespace nightcramp::ui {
namespace {

constexpr KeyEvent ctrl(char32_t sign, bool shift = false) {
    return {Key::text, sign, true, shift, false};
}

constexpr KeyEvent alt(Key key) {
    return {key, 0, false, false, true};
}

constexpr KeyEvent typed(char32_t sign) {
    return {Key::text, sign, false, false, false};
}

constexpr KeyEvent plain(Key key) {
    return {key, 0, false, false, false};
}

constexpr std::array<Shortcut, 18> everywhere{
    {{"Ctrl+1", "Morning", ctrl(U'1'), Action::show_morning},
     {"Ctrl+2", "Calendar", ctrl(U'2'), Action::show_calendar},
     {"Ctrl+3", "Trends", ctrl(U'3'), Action::show_trends},
     {"Ctrl+4", "Suggestions", ctrl(U'4'), Action::show_suggestions},
     {"Ctrl+5", "Habits", ctrl(U'5'), Action::show_habits},
     {"Ctrl+6", "Experiments", ctrl(U'6'), Action::show_experiments},
     {"Ctrl+7", "Profile", ctrl(U'7'), Action::show_profile},
     {"Ctrl+8", "Data", ctrl(U'8'), Action::show_data},
     {"Ctrl+,", "Settings", ctrl(U','), Action::show_settings},
     {"Ctrl+K", "Jump to a night, a habit or a view", ctrl(U'k'), Action::jump},
     {"Ctrl+Z", "Undo", ctrl(U'z'), Action::undo},
     {"Ctrl+Shift+Z", "Redo", ctrl(U'z', true), Action::redo},
     {"Ctrl+Y", "Redo", ctrl(U'y'), Action::redo},
     {"F1", "All keys", plain(Key::f1), Action::help},
     {"?", "All keys", typed(U'?'), Action::help},
     {"Tab, arrows", "Go on; Shift+Tab goes back"},
     {"Page up, down", "Scroll"},
     {"Enter, Space", "Press or choose"}}};

constexpr std::array<Shortcut, 12> morning{
    {{"N", "No cramps; in a habit: no"},
     {"A", "Add a cramp"},
     {"Y", "In a habit: yes"},
     {"0 … 9", "In a habit: the amount, then Enter; on a scale: the step"},
     {"-", "In a habit: it doesn’t apply"},
     {"Backspace", "In a habit or field: not known again"},
     {"Down", "In a habit: leave it open and go on"},
     {"R", "The rest: no"},
     {"Arrows, Space", "On the legs: walk and choose"},
     {"B", "On the legs: both sides"},
     {"Alt+Left", "The night before", alt(Key::left), Action::earlier_night},
     {"Alt+Right", "The night after", alt(Key::right), Action::later_night}}};

constexpr std::array<Shortcut, 4> calendar{{{"Arrows", "From night to night"},
                                            {"Page up, down", "A month back, a month on"},
                                            {"Home, End", "The first and the newest night"},
                                            {"Enter", "Open the night"}}};

constexpr std::array<Shortcut, 5> trends{{{"Left, Right", "On a chart: from night to night"},
                                          {"Page up, down", "On a chart: half a picture back or on"},
                                          {"+, -", "On a chart: nearer, farther"},
                                          {"Home, End", "On a chart: the first and the newest night"},
                                          {"Enter", "On a chart: open the night"}}};

constexpr std::array<Shortcut, 1> habits{{{"Esc", "On the page of a habit: back to all habits"}}};

constexpr std::array<Shortcut, 1> experiments{{{"Esc", "While planning: one step back"}}};

constexpr std::array<ShortcutGroup, 6> groups{{{"Everywhere", everywhere},
                                               {"Morning", morning},
                                               {"Calendar", calendar},
                                               {"Trends", trends},
                                               {"Habits", habits},
                                               {"Experiments", experiments}}};

}  // namespace

std::span<const ShortcutGroup> shortcut_groups() {
    return groups;
}

std::optional<Action> take_shortcut(Input& input) {
    for (const ShortcutGroup& group : groups) {
        for (const Shortcut& shortcut : group.shortcuts) {
            if (shortcut.chord && input.take(*shortcut.chord)) return shortcut.action;
        }
    }
    return std::nullopt;
}

std::string_view keys_of(Action action) {
    for (const ShortcutGroup& group : groups) {
        for (const Shortcut& shortcut : group.shortcuts) {
            if (shortcut.action == action) return shortcut.keys;
        }
    }
    return {};
}

}  // namespace nightcramp::ui
