#pragma once

#include "ui/widgets/text_editor.hpp"
#include "ui/widgets/utf8.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::test {

inline constexpr float sign_width = 10;
inline constexpr float line_height = 20;

/// Every sign is 10 wide.
inline float measure(std::string_view text) {
    return sign_width * static_cast<float>(ui::decode_utf8(text).size());
}

class HeldText final : public ui::Clipboard {
public:
    std::string get() override { return text; }
    void set(const std::string& typed) override { text = typed; }

    std::string text;
};

/// A field of which each key is a frame, as in the window.
class EditedField {
public:
    explicit EditedField(std::string_view text, bool multi_line = true, float width = 1000,
                         std::size_t most_bytes = ui::TextEditor::usual_most_bytes)
        : editor(text, multi_line, most_bytes), width_(width) {
        editor.lay_out(width_, line_height, measure);
    }

    bool press(const ui::KeyEvent& event) {
        const bool taken = editor.handle(event, clipboard);
        editor.lay_out(width_, line_height, measure);
        return taken;
    }
    bool press(ui::Key key) { return press(ui::KeyEvent{key}); }
    bool ctrl(ui::Key key) { return press({key, 0, true}); }
    bool shift(ui::Key key) { return press({key, 0, false, true}); }
    bool ctrl(char32_t sign) { return press({ui::Key::text, sign, true}); }
    bool ctrl_shift(char32_t sign) { return press({ui::Key::text, sign, true, true}); }
    void press(ui::Key key, int times) {
        for (int i = 0; i < times; ++i) press(key);
    }
    void type(std::string_view text) {
        for (const char32_t sign : ui::decode_utf8(text)) press({ui::Key::text, sign});
    }
    void paste(const std::string& text) {
        clipboard.text = text;
        ctrl(U'v');
    }
    [[nodiscard]] std::string text() const { return editor.text(); }
    /// The text with the caret in it.
    [[nodiscard]] std::string shown() {
        ui::TextEditor copy = editor;
        HeldText unused;
        copy.press(copy.caret() + chart::Point{0, line_height / 2}, false);
        copy.handle({ui::Key::text, U'|'}, unused);
        return copy.text();
    }
    [[nodiscard]] std::string selected() {
        clipboard.text.clear();
        ctrl(U'c');
        return clipboard.text;
    }
    [[nodiscard]] std::vector<std::string> rows() const {
        std::vector<std::string> all;
        for (const auto& row : editor.rows()) all.push_back(row.text);
        return all;
    }

    ui::TextEditor editor;
    HeldText clipboard;

private:
    float width_;
};

inline std::string joined(const std::vector<ui::TextRow>& rows) {
    std::string text;
    for (const ui::TextRow& row : rows) text += row.text + (row.line_break ? "\n" : "");
    return text;
}

}  // namespace nightcramp::test
