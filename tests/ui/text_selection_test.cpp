#include "tests/ui/edited_field.hpp"

#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::ui {
namespace {

using Field = test::EditedField;
using namespace std::string_literals;
using chart::Point;
using chart::Rect;
using test::line_height;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(TextSelection, SelectsWithShift) {
    Field field("one two\nthree four");
    field.shift(Key::left);
    EXPECT_EQ(field.selected(), "r");
    field.press({Key::left, 0, true, true});
    EXPECT_EQ(field.selected(), "four");
    field.shift(Key::home);
    EXPECT_EQ(field.selected(), "three four");
    field.shift(Key::up);
    EXPECT_EQ(field.selected(), "one two\nthree four");
    field.shift(Key::right);
    EXPECT_EQ(field.selected(), "ne two\nthree four");
    field.press({Key::home, 0, true, true});
    EXPECT_EQ(field.selected(), "one two\nthree four");
    field.press({Key::end, 0, true, true});
    EXPECT_FALSE(field.editor.selects());
    field.ctrl(Key::home);
    field.shift(Key::end);
    EXPECT_EQ(field.selected(), "one two");
}

TEST(TextSelection, EndsASelectionAtTheSideToWhichItMoves) {
    Field field("one two");
    field.editor.select_all();
    field.press(Key::left);
    EXPECT_EQ(field.shown(), "|one two");
    field.editor.select_all();
    field.press(Key::right);
    EXPECT_EQ(field.shown(), "one two|");
    EXPECT_FALSE(field.editor.selects());
}

TEST(TextSelection, SelectsAll) {
    Field field("one\ntwo");
    EXPECT_TRUE(field.ctrl(U'a'));
    EXPECT_EQ(field.selected(), "one\ntwo");
}

TEST(TextSelection, ShowsASelectionRowByRow) {
    Field field("abc\n\nde");
    EXPECT_THAT(field.editor.selection(), IsEmpty());
    field.editor.select_all();
    EXPECT_THAT(field.editor.selection(),
                ElementsAre(Rect{0, 0, 35, line_height}, Rect{0, line_height, 5, line_height},
                            Rect{0, 2 * line_height, 20, line_height}));
    field.editor.press({10, 5}, false);
    field.editor.press({20, 5}, true);
    EXPECT_THAT(field.editor.selection(), ElementsAre(Rect{10, 0, 10, line_height}));
}

TEST(TextSelection, ShowsASelectionOfWrappedRowsInsideTheField) {
    Field field("abc def", true, 30);
    field.editor.select_all();
    EXPECT_THAT(field.editor.selection(),
                ElementsAre(Rect{0, 0, 30, line_height}, Rect{0, line_height, 30, line_height}));
}

TEST(TextSelection, PutsTheCaretAtTheNearestPlace) {
    Field field("abc\ndef");
    const std::vector<std::pair<Point, std::string>> table{
        {{4, 5}, "|abc\ndef"},   {{6, 5}, "a|bc\ndef"},    {{500, 5}, "abc|\ndef"}, {{-9, 25}, "abc\n|def"},
        {{24, 25}, "abc\nde|f"}, {{11, -50}, "a|bc\ndef"}, {{11, 500}, "abc\nd|ef"}};
    for (const auto& [point, shown] : table) {
        field.editor.press(point, false);
        EXPECT_EQ(field.shown(), shown);
    }
}

TEST(TextSelection, PutsTheCaretAtTheEndOfAWrappedRow) {
    Field field("abc defghij", true, 50);
    ASSERT_THAT(field.rows(), ElementsAre("abc ", "defgh", "ij"));
    field.editor.press({500, 5}, false);
    EXPECT_EQ(field.shown(), "abc| defghij");
    field.editor.press({500, 25}, false);
    EXPECT_EQ(field.editor.caret(), (Point{40, line_height}));
}

TEST(TextSelection, SelectsWithTheMouse) {
    Field field("one two three");
    field.editor.press({40, 5}, false);
    field.editor.drag({70, 5});
    EXPECT_EQ(field.selected(), "two");
    field.editor.drag({0, 5});
    EXPECT_EQ(field.selected(), "one ");
    field.editor.press({70, 5}, true);
    EXPECT_EQ(field.selected(), "two");
    field.editor.press({70, 5}, false);
    EXPECT_FALSE(field.editor.selects());
}

TEST(TextSelection, SelectsTheWordUnderADoubleClick) {
    Field field("Größe, two  x\n\nz");
    const std::vector<std::pair<Point, std::string>> table{
        {{1, 5}, "Größe"}, {{49, 5}, "Größe"}, {{51, 5}, ","}, {{75, 5}, "two"}, {{105, 5}, "  "},
        {{900, 5}, "x"},   {{5, 25}, ""},      {{5, 45}, "z"}, {{500, 500}, "z"}};
    for (const auto& [point, word] : table) {
        field.editor.select_word_at(point);
        EXPECT_EQ(field.selected(), word);
    }
    Field empty("");
    empty.editor.select_word_at({5, 5});
    EXPECT_EQ(empty.selected(), "");
}

TEST(TextSelection, CopiesCutsAndPastes) {
    Field field("one two");
    field.press({Key::left, 0, true, true});
    EXPECT_TRUE(field.ctrl(U'c'));
    EXPECT_EQ(field.clipboard.text, "two");
    EXPECT_EQ(field.text(), "one two");
    EXPECT_TRUE(field.ctrl(U'x'));
    EXPECT_EQ(field.text(), "one ");
    EXPECT_TRUE(field.ctrl(U'v'));
    EXPECT_TRUE(field.ctrl(U'v'));
    EXPECT_EQ(field.shown(), "one twotwo|");
}

TEST(TextSelection, KeepsTheClipboardWhereNothingIsSelected) {
    Field field("one");
    field.clipboard.text = "kept";
    EXPECT_TRUE(field.ctrl(U'c'));
    EXPECT_TRUE(field.ctrl(U'x'));
    EXPECT_EQ(field.clipboard.text, "kept");
    EXPECT_EQ(field.text(), "one");
}

TEST(TextSelection, PastesOnlyWhatItCanHold) {
    Field field("");
    field.paste("a\xFF\xC3z");
    EXPECT_EQ(field.text(), "a\uFFFD\uFFFDz");
    field.editor.select_all();
    field.paste("a\0b\tc\x7F\u0085\r\nd\ne\r"s);
    EXPECT_EQ(field.text(), "abc\nd\ne");

    Field single("", false);
    single.paste("a\r\nb\nc");
    EXPECT_EQ(single.text(), "a b c");
}

TEST(TextSelection, KeepsTheSelectionWhereNothingIsToPaste) {
    Field field("one");
    field.editor.select_all();
    field.paste("");
    EXPECT_EQ(field.text(), "one");
    EXPECT_EQ(field.selected(), "one");
}

TEST(TextSelection, ReadsItsFirstTextAsItPastes) {
    EXPECT_EQ(Field("a\r\nb\xFF").text(), "a\nb\uFFFD");
    EXPECT_EQ(Field("a\nb", false).text(), "a b");
}

}  // namespace
}  // namespace nightcramp::ui
