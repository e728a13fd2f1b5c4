#pragma once

#include "chart/geometry.hpp"
#include "ui/widgets/input.hpp"
#include "ui/widgets/text_changes.hpp"
#include "ui/widgets/text_history.hpp"
#include "ui/widgets/text_rows.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::ui {

/// What is cut and copied, as UTF-8.
class Clipboard {
public:
    Clipboard() = default;
    Clipboard(const Clipboard&) = delete;
    Clipboard& operator=(const Clipboard&) = delete;
    virtual ~Clipboard() = default;

    virtual std::string get() = 0;
    virtual void set(const std::string& text) = 0;
};

/// What happens in a text field. Knows no window: positions are relative to the field's text, and are those
/// of the last lay_out(), which follows whatever changes the text. A value: a copy is a field of its own.
class TextEditor {
public:
    using Row = TextRow;
    using Measure = TextRows::Measure;
    static constexpr std::size_t usual_most_bytes = 10'000;

    /// The caret stands at the end. `most_bytes` limits what is added; a longer `utf8_text` stays whole.
    TextEditor(std::string_view utf8_text, bool multi_line, std::size_t most_bytes = usual_most_bytes);

    /// Wraps at spaces if multi-line. Cheap while nothing changed. `measure` is not kept.
    void lay_out(float width, float line_height, const Measure& measure);

    /// Whether it took the event: it does so with its keys even where they change nothing, such as an undo
    /// where there is nothing to undo.
    bool handle(const KeyEvent& event, Clipboard& clipboard);

    /// Puts the caret there; with `extend` it selects from where the selection began.
    void press(chart::Point at, bool extend);
    void drag(chart::Point at) { press(at, true); }
    void select_all();
    void select_word_at(chart::Point at);

    [[nodiscard]] std::string text() const;
    [[nodiscard]] bool selects() const { return caret_.selects(); }
    [[nodiscard]] const std::vector<Row>& rows() const { return rows_.rows(); }
    /// The top of the caret.
    [[nodiscard]] chart::Point caret() const { return rows_.place(caret_.at); }
    [[nodiscard]] std::vector<chart::Rect> selection() const;
    [[nodiscard]] float height() const { return rows_.height(); }

    /// How far a single line has to be drawn to the left so that the caret's x lies in 0..visible_width.
    /// Stays what it was as long as it can.
    float scroll_x(float visible_width);

private:
    bool type(char32_t sign);
    bool press_chord(const KeyEvent& chord, Clipboard& clipboard);
    bool press_key(const KeyEvent& event);
    bool press_row_key(const KeyEvent& event);
    void copy(Clipboard& clipboard) const;
    void insert(std::u32string_view addition, TextHistory::Kind kind);
    void erase(TextKey key, bool word);
    void undo(bool again);
    void move_to(std::size_t at, bool select);
    void move_by_row(Key key, bool select);
    [[nodiscard]] std::u32string_view what_fits(std::u32string_view addition) const;
    [[nodiscard]] std::u32string_view selected() const;
    void changed(TextState before, TextHistory::Kind kind);

    bool multi_line_;
    std::size_t most_bytes_;
    std::u32string text_;
    TextCaret caret_;
    std::optional<float> goal_x_;  ///< where up and down want to be
    TextHistory history_;
    TextRows rows_;
    float scroll_x_ = 0;
};

}  // namespace nightcramp::ui
