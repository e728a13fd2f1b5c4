#include "tests/ui/edited_field.hpp"

#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::ui {
namespace {

using Field = test::EditedField;
using chart::Point;
using test::line_height;
using testing::ElementsAre;

TEST(TextEditor, TypesWhereTheCaretStands) {
    Field field("Nigt");
    EXPECT_EQ(field.shown(), "Nigt|");
    field.press(Key::left);
    field.type("h");
    EXPECT_EQ(field.shown(), "Nigh|t");
}

TEST(TextEditor, TypesSignsOfAnyScript) {
    Field field("");
    field.type("Größe 夜 🌙");
    EXPECT_EQ(field.text(), "Größe 夜 🌙");
    field.press(Key::backspace);
    EXPECT_EQ(field.text(), "Größe 夜 ");
}

TEST(TextEditor, DoesNotTakeSignsThatAreNone) {
    Field field("a");
    for (const char32_t sign : {0x0U, 0x7U, 0x9U, 0xAU, 0x7FU, 0x85U, 0xD800U, 0x110000U}) {
        EXPECT_FALSE(field.press({Key::text, sign})) << static_cast<unsigned>(sign);
    }
    EXPECT_EQ(field.text(), "a");
}

TEST(TextEditor, ReplacesWhatIsSelected) {
    Field field("one two");
    field.editor.select_all();
    field.type("x");
    EXPECT_EQ(field.shown(), "x|");
}

TEST(TextEditor, ErasesSignsAndWords) {
    Field field("one two three");
    field.press(Key::backspace);
    EXPECT_EQ(field.shown(), "one two thre|");
    field.ctrl(Key::backspace);
    EXPECT_EQ(field.shown(), "one two |");
    field.ctrl(Key::home);
    field.press(Key::del);
    EXPECT_EQ(field.shown(), "|ne two ");
    field.ctrl(Key::del);
    EXPECT_EQ(field.shown(), "|two ");
}

TEST(TextEditor, ErasesASelectionAsAWhole) {
    for (const Key key : {Key::backspace, Key::del}) {
        for (const bool ctrl : {false, true}) {
            Field field("one two");
            field.press({Key::left, 0, true, true});
            field.press({key, 0, ctrl});
            EXPECT_EQ(field.shown(), "one |");
        }
    }
}

TEST(TextEditor, TakesErasingWhereNothingIsToErase) {
    Field field("");
    for (const Key key : {Key::backspace, Key::del}) {
        EXPECT_TRUE(field.press(key));
        EXPECT_TRUE(field.ctrl(key));
    }
    EXPECT_EQ(field.text(), "");
}

TEST(TextEditor, BreaksLinesOnlyWhereItHasLines) {
    Field lines("a");
    EXPECT_TRUE(lines.press(Key::enter));
    lines.type("b");
    EXPECT_EQ(lines.text(), "a\nb");
    EXPECT_FALSE(lines.ctrl(Key::enter));

    Field single("a", false);
    EXPECT_FALSE(single.press(Key::enter));
    EXPECT_EQ(single.text(), "a");
}

TEST(TextEditor, LeavesOtherKeysToTheWindow) {
    Field field("abc");
    for (const Key key : {Key::tab, Key::escape, Key::page_up, Key::page_down, Key::f1}) {
        EXPECT_FALSE(field.press(key));
        EXPECT_FALSE(field.shift(key));
        EXPECT_FALSE(field.ctrl(key));
    }
    for (const char32_t sign : U"bsfn1") EXPECT_FALSE(field.ctrl(sign));
    for (const char32_t sign : U"acxvy") EXPECT_FALSE(field.ctrl_shift(sign));
    EXPECT_FALSE(field.press({Key::text, U'x', false, false, true}));
    EXPECT_FALSE(field.press({Key::left, 0, false, false, true}));
    EXPECT_FALSE(field.ctrl(Key::up));
    EXPECT_EQ(field.shown(), "abc|");
}

TEST(TextEditor, MovesBySignsAndWords) {
    Field field("one two  three");
    field.ctrl(Key::left);
    EXPECT_EQ(field.shown(), "one two  |three");
    field.ctrl(Key::left);
    EXPECT_EQ(field.shown(), "one |two  three");
    field.press(Key::left);
    EXPECT_EQ(field.shown(), "one| two  three");
    field.ctrl(Key::right);
    field.ctrl(Key::right);
    EXPECT_EQ(field.shown(), "one two  |three");
    field.press(Key::right);
    EXPECT_EQ(field.shown(), "one two  t|hree");
}

TEST(TextEditor, StaysInsideAtBothEnds) {
    Field field("ab");
    for (const Key key : {Key::right, Key::down, Key::end}) {
        EXPECT_TRUE(field.press(key));
        EXPECT_EQ(field.shown(), "ab|");
    }
    EXPECT_TRUE(field.ctrl(Key::right));
    field.ctrl(Key::home);
    for (const Key key : {Key::left, Key::up, Key::home}) {
        EXPECT_TRUE(field.press(key));
        EXPECT_EQ(field.shown(), "|ab");
    }
    EXPECT_TRUE(field.ctrl(Key::left));
    EXPECT_EQ(field.shown(), "|ab");
}

TEST(TextEditor, GoesToTheEndsOfRowsAndOfTheText) {
    Field field("one two three\nfour", true, 80);
    ASSERT_THAT(field.rows(), ElementsAre("one two ", "three", "four"));
    field.ctrl(Key::home);
    field.press(Key::end);
    EXPECT_EQ(field.shown(), "one two| three\nfour");
    field.press(Key::down);
    field.press(Key::end);
    EXPECT_EQ(field.shown(), "one two three|\nfour");
    field.press(Key::home);
    EXPECT_EQ(field.shown(), "one two |three\nfour");
    field.ctrl(Key::end);
    EXPECT_EQ(field.shown(), "one two three\nfour|");
}

TEST(TextEditor, MovesUpAndDownAndRemembersWhereItWasHeading) {
    Field field("wide row\nab\nanother");
    EXPECT_EQ(field.shown(), "wide row\nab\nanother|");
    field.press(Key::up);
    EXPECT_EQ(field.shown(), "wide row\nab|\nanother");
    field.press(Key::up);
    EXPECT_EQ(field.shown(), "wide ro|w\nab\nanother");
    field.press(Key::up);
    EXPECT_EQ(field.shown(), "|wide row\nab\nanother");
    field.press(Key::down, 2);
    EXPECT_EQ(field.shown(), "wide row\nab\nanother|");
    field.press(Key::down);
    EXPECT_EQ(field.shown(), "wide row\nab\nanother|");
}

TEST(TextEditor, ForgetsWhereItWasHeadingWhenItMovesAside) {
    Field field("wide row\nab\nanother");
    field.press(Key::up);
    field.press(Key::left);
    field.press(Key::up);
    EXPECT_EQ(field.shown(), "w|ide row\nab\nanother");
}

TEST(TextEditor, MovesThroughEmptyRows) {
    Field field("ab\n\n");
    EXPECT_EQ(field.editor.caret(), (Point{0, 2 * line_height}));
    field.press(Key::up);
    EXPECT_EQ(field.editor.caret(), (Point{0, line_height}));
    field.press(Key::up);
    EXPECT_EQ(field.editor.caret(), (Point{0, 0}));
    field.press(Key::down, 2);
    EXPECT_EQ(field.editor.caret(), (Point{0, 2 * line_height}));
}

TEST(TextEditor, LeavesUpAndDownToTheWindowInASingleLine) {
    Field field("ab", false);
    EXPECT_FALSE(field.press(Key::up));
    EXPECT_FALSE(field.press(Key::down));
}

TEST(TextEditor, StopsAtItsLongestTextAtAWholeSign) {
    Field field("", true, 1000, 10);
    field.paste("12345678\u591C");
    EXPECT_EQ(field.text(), "12345678");
    field.type("ü");
    EXPECT_EQ(field.text(), "12345678ü");
    EXPECT_TRUE(field.press({Key::text, U'x'}));
    EXPECT_TRUE(field.press(Key::enter));
    EXPECT_EQ(field.text(), "12345678ü");
}

TEST(TextEditor, CountsWhatIsSelectedAsRoom) {
    Field field("1234567890", true, 1000, 10);
    field.shift(Key::left);
    field.type("x");
    EXPECT_EQ(field.text(), "123456789x");
    field.shift(Key::left);
    field.type("ü");
    EXPECT_EQ(field.text(), "123456789x");
    EXPECT_EQ(field.selected(), "x");
}

TEST(TextEditor, KeepsALongerTextThatWasThere) {
    Field field("123456", true, 1000, 3);
    field.type("x");
    EXPECT_EQ(field.text(), "123456");
    field.press(Key::backspace, 4);
    field.type("xy");
    EXPECT_EQ(field.text(), "12x");
}

TEST(TextEditor, ShiftsALongLineSoThatTheCaretIsSeen) {
    Field field("0123456789", false);
    EXPECT_EQ(field.editor.scroll_x(50), 50);
    field.press(Key::left, 3);
    EXPECT_EQ(field.editor.scroll_x(50), 50) << "the caret is seen, nothing moves";
    field.press(Key::left, 4);
    EXPECT_EQ(field.editor.scroll_x(50), 30);
    field.press(Key::home);
    EXPECT_EQ(field.editor.scroll_x(50), 0);
    field.press(Key::right, 6);
    EXPECT_EQ(field.editor.scroll_x(50), 10);
}

TEST(TextEditor, ShiftsBackWhenTheLineGetsShorter) {
    Field field("0123456789", false);
    EXPECT_EQ(field.editor.scroll_x(50), 50);
    field.press(Key::backspace, 2);
    EXPECT_EQ(field.editor.scroll_x(50), 30);
    field.press(Key::backspace, 5);
    EXPECT_EQ(field.editor.scroll_x(50), 0);
}

}  // namespace
}  // namespace nightcramp::ui
