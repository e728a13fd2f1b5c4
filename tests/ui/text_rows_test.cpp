#include "tests/ui/edited_field.hpp"

#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::ui {
namespace {

using Field = test::EditedField;
using chart::Point;
using chart::Rect;
using test::HeldText;
using test::line_height;
using test::measure;
using testing::ElementsAre;

TEST(TextRows, WrapsAtSpacesAndBreaksLongWords) {
    EXPECT_THAT(Field("one two three", true, 70).rows(), ElementsAre("one two ", "three"));
    EXPECT_THAT(Field("one two three", true, 60).rows(), ElementsAre("one ", "two ", "three"));
    EXPECT_THAT(Field("a reallylong", true, 50).rows(), ElementsAre("a ", "reall", "ylong"));
    EXPECT_THAT(Field("ab     cd", true, 30).rows(), ElementsAre("ab     ", "cd"));
    EXPECT_THAT(Field("ab   ", true, 30).rows(), ElementsAre("ab   "));
    EXPECT_THAT(Field("abc\nd\n", true, 30).rows(), ElementsAre("abc", "d", ""));
    EXPECT_THAT(Field("abc", true, 1).rows(), ElementsAre("a", "b", "c"));
    EXPECT_THAT(Field("", true, 30).rows(), ElementsAre(""));
    EXPECT_THAT(Field("one two three", false, 30).rows(), ElementsAre("one two three"));
}

TEST(TextRows, KnowsWhereItsRowsAre) {
    const Field field("one\ntwo", true);
    EXPECT_THAT(field.editor.rows(),
                ElementsAre(TextRow{"one", 0, true}, TextRow{"two", line_height, false}));
    EXPECT_EQ(field.editor.height(), 2 * line_height);
    EXPECT_EQ(Field("").editor.height(), line_height);
    EXPECT_EQ(field.editor.caret(), (Point{30, line_height}));
}

TEST(TextRows, KeepsTheCaretInsideWhenSpacesStandOver) {
    Field field("abc     ", true, 40);
    EXPECT_EQ(field.editor.caret(), (Point{40, 0}));
}

TEST(TextRows, LaysOutAgainOnlyWhenSomethingChanged) {
    TextEditor editor("one two three", true);
    int calls = 0;
    float scale = 1;
    const auto counted = [&](std::string_view text) {
        ++calls;
        return scale * measure(text);
    };
    const auto calls_of = [&](float width) {
        calls = 0;
        editor.lay_out(width, line_height, counted);
        return calls;
    };
    EXPECT_GT(calls_of(80), 1);
    EXPECT_EQ(calls_of(80), 1) << "one look whether the font is still the same";
    EXPECT_GT(calls_of(60), 1);
    HeldText clipboard;
    editor.handle({Key::text, U'x'}, clipboard);
    EXPECT_GT(calls_of(60), 1);
    EXPECT_EQ(editor.rows().size(), 3U);
    scale = 2;
    EXPECT_GT(calls_of(60), 1);
    EXPECT_GT(editor.rows().size(), 3U);
}

TEST(TextEditor, MayBeAskedBeforeItIsLaidOut) {
    TextEditor editor("one\ntwo", true);
    HeldText clipboard;
    EXPECT_EQ(editor.caret(), (Point{0, 0}));
    EXPECT_EQ(editor.scroll_x(50), 0);
    for (const Key key : {Key::up, Key::down, Key::home, Key::end}) editor.handle({key}, clipboard);
    editor.press({50, 50}, false);
    editor.select_word_at({50, 50});
    editor.select_all();
    EXPECT_EQ(editor.selection(), std::vector<Rect>{});
    EXPECT_EQ(editor.text(), "one\ntwo");
}

TEST(TextEditor, MayBeCopied) {
    Field field("one");
    TextEditor copy = field.editor;
    field.type("x");
    EXPECT_EQ(copy.text(), "one");
}

}  // namespace
}  // namespace nightcramp::ui
