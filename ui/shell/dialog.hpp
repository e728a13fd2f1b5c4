#pragma once

#include <deque>
#include <functional>
#include <string>
#include <vector>

namespace nightcramp::ui {

/// One thing that the person can decide.
struct DialogButton {
    std::string label;
    std::function<void()> act;
    bool safe = false;  ///< has the focus at first, and is what Escape does
};

/// A question or a message that the window stops for.
struct Dialog {
    std::string id;  ///< one of a kind: the same twice is shown once
    std::string title;
    std::string text;
    /// Two texts to choose between, side by side: what the diary holds, and what was to be saved.
    std::vector<std::string> versions;
    std::vector<DialogButton> buttons;
    /// With a field for a file, kept in Desk::typed_path; the first button opens it, and so does Enter.
    bool asks_for_path = false;
    /// Of a field for some words, kept in Desk::typed_words; empty: there is none.
    std::string asks_for{};
    bool shows_progress = false;  ///< of the work on copies
};

/// One dialog is shown at a time, in the order in which they came.
class DialogQueue {
public:
    void add(Dialog dialog);
    [[nodiscard]] bool empty() const { return waiting_.empty(); }
    [[nodiscard]] const Dialog& front() const { return waiting_.front(); }
    /// Closes the dialog in front and does what the button says.
    void press(std::size_t button);
    /// Does what the safe button says.
    void escape();
    void close() { waiting_.pop_front(); }
    /// Takes that dialog away, wherever it stands; nothing is decided.
    void remove(const std::string& id);

private:
    std::deque<Dialog> waiting_;
};

}  // namespace nightcramp::ui
