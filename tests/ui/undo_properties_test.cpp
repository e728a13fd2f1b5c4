#include "tests/ui/chords.hpp"
#include "tests/ui/headless_app.hpp"

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::ui {
namespace {

/// What the diary holds, without the counters of the journal.
std::vector<Night> contents(HeadlessApp& window) {
    std::vector<Night> nights = window.journal().nights({date_from(2026, 1, 1), date_from(2026, 12, 31)});
    for (Night& night : nights) night.revision = 0;
    return nights;
}

class Gestures : public HeadlessTest {
protected:
    void act(int gesture) {
        static const std::vector<std::string> stops{
            "sleep:position", "sleep:feet",    "sleep:covers",   "sleep:rested", "habit:stretching",
            "habit:shoes",    "cramp:woke",    "cramp:duration", "cramp:pain",   "cramp:legs",
            "habit:bike",     "signs:open",    "cramp:waking",   "answer:some",  "answer:none",
            "cramp 1 open",   "cramp 1 remove"};
        if (gesture < static_cast<int>(stops.size())) {
            app().ui().focus().focus(stops[static_cast<std::size_t>(gesture)]);
            settle();
            return press(Key::enter);
        }
        const std::string keys = "yn-ar1 0b";
        const std::size_t key = static_cast<std::size_t>(gesture) - stops.size();
        if (key < keys.size()) return type(std::string(1, keys[key]));
        const std::vector<Key> others{Key::tab,   Key::up,        Key::down,  Key::left,
                                      Key::right, Key::backspace, Key::enter, Key::escape};
        if (key - keys.size() < others.size()) return press(others[key - keys.size()]);
        chord(alt(gesture % 2 == 0 ? Key::left : Key::right));
    }
};

RC_GTEST_FIXTURE_PROP(Gestures, WhateverIsDoneIsTakenBackStepByStepAndDoneAgain, ()) {
    const auto before = contents(*this);
    const auto gestures = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 36));
    for (const int gesture : gestures) act(gesture);
    app().end_typing();
    settle();
    app().ui().focus().clear();  // in a text field Ctrl+Z would be the field's
    settle();
    while (!desk().dialogs.empty()) press(Key::escape);
    const auto after = contents(*this);
    int steps = 0;
    for (; desk().steps().undo != "begun" && steps < 500; ++steps) chord(ctrl('z'));
    RC_ASSERT(contents(*this) == before);
    start();
    for (int i = 0; i < steps; ++i) chord(ctrl('z', true));
    RC_ASSERT(contents(*this) == after);
    RC_ASSERT(desk().dialogs.empty());
}

}  // namespace
}  // namespace nightcramp::ui
