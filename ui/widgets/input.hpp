#pragma once

#include <cstddef>
#include <deque>
#include <optional>

namespace nightcramp::ui {

/// Keys that mean something by themselves. `text`: a typed sign, as the person's layout makes it; also the
/// sign of a chord such as Ctrl+Z.
enum class Key {
    text,
    tab,
    enter,
    escape,
    backspace,
    del,
    left,
    right,
    up,
    down,
    home,
    end,
    page_up,
    page_down,
    f1
};

struct KeyEvent {
    Key key = Key::text;
    char32_t sign = 0;  ///< of Key::text; lower case where ctrl or alt is held
    bool ctrl = false;
    bool shift = false;
    bool alt = false;

    friend bool operator==(const KeyEvent&, const KeyEvent&) = default;
};

/// What was pressed, in order. Each frame sees one event, so that fast keys can neither get lost nor overtake
/// each other; whoever takes it ends it.
class Input {
public:
    void push(const KeyEvent& event) { waiting_.push_back(event); }

    /// The event comes again in the next frame, before all others.
    void push_front(const KeyEvent& event) { waiting_.push_front(event); }

    /// The next frame begins. What nobody took in the last one is gone.
    void advance();

    /// Whether another frame is needed to show all of it.
    [[nodiscard]] bool pending() const { return !waiting_.empty(); }

    /// Counts the events so far; shows whether a key was ever pressed.
    [[nodiscard]] std::size_t seen() const { return seen_; }

    [[nodiscard]] const std::optional<KeyEvent>& event() const { return current_; }

    /// Takes the event if it is this key, whatever shift says, without ctrl and alt.
    bool take(Key key);
    /// Takes the event if it is this sign, typed without ctrl and alt; letters in either case.
    bool take(char32_t sign);
    /// Takes exactly this chord; letters compare in lower case.
    bool take(const KeyEvent& chord);
    /// Takes a sign that was typed without ctrl and alt.
    std::optional<char32_t> take_text();
    /// Takes whatever it is.
    std::optional<KeyEvent> take_any();

private:
    std::deque<KeyEvent> waiting_;
    std::optional<KeyEvent> current_;
    std::size_t seen_ = 0;
};

}  // namespace nightcramp::ui
