#include "tests/ui/edited_field.hpp"

#include <gtest/gtest.h>

namespace nightcramp::ui {
namespace {

using Field = test::EditedField;

TEST(TextHistory, UndoesTypingWordByWord) {
    Field field("");
    field.type("one two");
    EXPECT_TRUE(field.ctrl(U'z'));
    EXPECT_EQ(field.shown(), "one |");
    EXPECT_TRUE(field.ctrl(U'z'));
    EXPECT_EQ(field.text(), "");
    EXPECT_TRUE(field.ctrl(U'z')) << "nothing is left, but it is still the field's key";
    EXPECT_TRUE(field.ctrl_shift(U'z'));
    EXPECT_EQ(field.text(), "one ");
    EXPECT_TRUE(field.ctrl(U'y'));
    EXPECT_EQ(field.text(), "one two");
    EXPECT_TRUE(field.ctrl(U'y'));
    EXPECT_EQ(field.text(), "one two");
}

TEST(TextHistory, UndoesErasingAsOneStepAndTypingElsewhereAsAnother) {
    Field field("abcdef");
    field.press(Key::backspace, 3);
    field.type("x");
    field.press(Key::home);
    field.type("y");
    EXPECT_EQ(field.text(), "yabcx");
    for (const char* before : {"abcx", "abc", "abcdef"}) {
        field.ctrl(U'z');
        EXPECT_EQ(field.text(), before);
    }
}

TEST(TextHistory, UndoesAReplacementAsOneStepAndSelectsAgain) {
    Field field("one two");
    field.editor.select_all();
    field.paste("three");
    field.ctrl(U'z');
    EXPECT_EQ(field.text(), "one two");
    EXPECT_EQ(field.selected(), "one two");
}

TEST(TextHistory, UndoesAWordCutOffWithItsPlace) {
    Field field("one two");
    field.ctrl(Key::backspace);
    field.ctrl(U'z');
    EXPECT_EQ(field.shown(), "one two|");
    EXPECT_FALSE(field.editor.selects());
}

TEST(TextHistory, ForgetsWhatWasUndoneWhenSomethingNewIsTyped) {
    Field field("");
    field.type("a");
    field.ctrl(U'z');
    field.type("b");
    field.ctrl(U'y');
    EXPECT_EQ(field.text(), "b");
}

TEST(TextHistory, ForgetsItsOldestSteps) {
    Field field("");
    const auto steps = static_cast<int>(TextHistory::most_steps);
    for (int i = 0; i < steps + 5; ++i) field.paste("x");
    for (int i = 0; i < steps + 5; ++i) field.ctrl(U'z');
    EXPECT_EQ(field.text(), "xxxxx");
}

}  // namespace
}  // namespace nightcramp::ui
