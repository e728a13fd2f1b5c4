#pragma once

#include "ui/widgets/text_changes.hpp"

#include <deque>
#include <optional>
#include <string>
#include <utility>

namespace nightcramp::ui {

struct TextState {
    std::u32string text;
    TextCaret caret;
};

/// What a field held before. Signs typed or erased one after the other are one step, up to a word.
class TextHistory {
public:
    enum class Kind { typing, erasing, other };
    static constexpr std::size_t most_steps = 100;

    /// `before` has changed, and the caret went to `after`.
    void note(TextState before, Kind kind, std::size_t after) {
        const bool goes_on = kind != Kind::other && kind == kind_ && before.caret == TextCaret{end_, end_};
        if (!goes_on) past_.push_back(std::move(before));
        if (past_.size() > most_steps) past_.pop_front();
        future_.clear();
        kind_ = kind;
        end_ = after;
    }

    /// The next change is a step of its own.
    void end_step() { kind_ = Kind::other; }

    /// What to show instead of `now`; false where there is nothing more.
    bool undo(TextState& now) { return go(past_, future_, now); }
    bool redo(TextState& now) { return go(future_, past_, now); }

private:
    bool go(std::deque<TextState>& from, std::deque<TextState>& to, TextState& now) {
        end_step();
        if (from.empty()) return false;
        to.push_back(std::exchange(now, std::move(from.back())));
        from.pop_back();
        return true;
    }

    std::deque<TextState> past_;
    std::deque<TextState> future_;
    Kind kind_ = Kind::other;
    std::size_t end_ = 0;
};

}  // namespace nightcramp::ui
