#include "tests/ui/edited_field.hpp"

#include <string>

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace nightcramp::ui {
namespace {

using Field = test::EditedField;
using chart::Point;
using chart::Rect;
using test::joined;
using test::line_height;
using test::measure;

std::u32string any_signs() {
    return *rc::gen::container<std::u32string>(
        rc::gen::element(U'a', U'b', U' ', U'.', U'\u00FC', U'\u591C', U'\U0001F319', U'\n', U'\u00A0'));
}

KeyEvent any_event() {
    KeyEvent event;
    event.key = *rc::gen::weightedElement<Key>({{8, Key::text},
                                                {2, Key::left},
                                                {2, Key::right},
                                                {1, Key::up},
                                                {1, Key::down},
                                                {1, Key::home},
                                                {1, Key::end},
                                                {2, Key::backspace},
                                                {1, Key::del},
                                                {1, Key::enter}});
    event.ctrl = *rc::gen::weightedElement<bool>({{2, false}, {1, true}});
    event.shift = *rc::gen::arbitrary<bool>();
    event.sign = event.ctrl ? *rc::gen::element(U'a', U'c', U'x', U'v', U'z', U'z', U'z', U'y')
                            : *rc::gen::element(U'k', U' ', U'\u00E4', U'\U0001F319', char32_t{0xD800});
    return event;
}

void expect_sound(const Field& field, float width, std::size_t most_bytes) {
    const std::string text = field.text();
    RC_ASSERT(encode_utf8(decode_utf8(text)) == text);
    RC_ASSERT(text.find("\uFFFD") == std::string::npos);
    RC_ASSERT(text.size() <= most_bytes);
    RC_ASSERT(joined(field.editor.rows()) == text);
    const Point caret = field.editor.caret();
    RC_ASSERT(caret.x >= 0 && caret.x <= width);
    RC_ASSERT(caret.y >= 0 && caret.y + line_height <= field.editor.height());
    for (const Rect& rect : field.editor.selection()) {
        RC_ASSERT(rect.x >= 0 && rect.width > 0 && rect.x <= width);
    }
}

TEST(TextEditor, StaysSoundWhateverIsPressed) {
    EXPECT_TRUE(rc::check("any keys and clicks", [] {
        constexpr std::size_t most_bytes = 60;
        const auto width = static_cast<float>(*rc::gen::inRange(5, 120));
        Field field("", true, width, most_bytes);
        field.clipboard.text = encode_utf8(any_signs());
        const int count = *rc::gen::inRange(0, 80);
        for (int i = 0; i < count; ++i) {
            field.press(any_event());
            if (*rc::gen::inRange(0, 8) == 0) {
                field.editor.press({static_cast<float>(*rc::gen::inRange(-20, 200)),
                                    static_cast<float>(*rc::gen::inRange(-20, 200))},
                                   *rc::gen::arbitrary<bool>());
            }
            expect_sound(field, width, most_bytes);
        }
    }));
}

TEST(TextEditor, ComesBackToWhereItBeganWhenAllIsUndone) {
    EXPECT_TRUE(rc::check("undo and redo", [] {
        const std::string first = encode_utf8(any_signs());
        Field field(first, true, 100);
        field.clipboard.text = "pasted";
        const int count = *rc::gen::inRange(0, 60);
        for (int i = 0; i < count; ++i) field.press(any_event());
        for (int i = 0; i < count; ++i) field.ctrl(U'y');
        const std::string last = field.text();
        for (int i = 0; i < count; ++i) field.ctrl(U'z');
        RC_ASSERT(field.text() == first);
        for (int i = 0; i < count; ++i) field.ctrl(U'y');
        RC_ASSERT(field.text() == last);
    }));
}

TEST(TextEditor, WrapsWithoutLosingASignAndWithoutStandingOver) {
    EXPECT_TRUE(rc::check("rows", [] {
        const std::string text = encode_utf8(any_signs());
        const auto width = static_cast<float>(*rc::gen::inRange(10, 200));
        const Field field(text, true, width);
        RC_ASSERT(joined(field.editor.rows()) == text);
        for (const TextRow& row : field.editor.rows()) {
            const std::size_t end = row.text.find_last_not_of(' ');
            if (end != std::string::npos) RC_ASSERT(measure(row.text.substr(0, end + 1)) <= width);
        }
    }));
}

TEST(TextEditor, PutsTheCaretWhereItShowsIt) {
    EXPECT_TRUE(rc::check("caret and mouse", [] {
        Field field(encode_utf8(any_signs()), true, static_cast<float>(*rc::gen::inRange(20, 200)));
        field.editor.press(
            {static_cast<float>(*rc::gen::inRange(0, 200)), static_cast<float>(*rc::gen::inRange(0, 200))},
            false);
        const Point caret = field.editor.caret();
        field.editor.press(caret + Point{0, line_height / 2}, false);
        RC_ASSERT(field.editor.caret() == caret);
    }));
}

}  // namespace
}  // namespace nightcramp::ui
