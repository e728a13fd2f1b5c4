#include "tests/ui/chords.hpp"
#include "tests/ui/headless_app.hpp"

namespace nightcramp::ui {
namespace {

class MorningNote : public HeadlessTest {
protected:
    void begin_note(const std::string& text) {
        app().ui().focus().focus("note 2026-11-22");
        settle();
        type(text);
    }
    void expect_saved(const std::string& text) {
        EXPECT_EQ(stored(test::sunday).note, text);
        EXPECT_EQ(stored(test::saturday).note, "");
    }
};

TEST_F(MorningNote, IsSavedWhenTabLeavesIt) {
    begin_note("hot");
    EXPECT_EQ(stored(test::sunday).note, "");
    press(Key::tab);
    expect_saved("hot");
}

TEST_F(MorningNote, IsSavedWhenEscapeLeavesIt) {
    begin_note("hot");
    press(Key::escape);
    expect_saved("hot");
}

TEST_F(MorningNote, IsSavedBeforeTheWindowCloses) {
    begin_note("hot");
    app().end_typing();
    frame();
    frame();
    expect_saved("hot");
}

TEST_F(MorningNote, IsSavedWhenTheKeyboardGoesToAnotherNight) {
    begin_note("hot");
    chord(alt(Key::left));
    EXPECT_EQ(desk().date(), test::saturday);
    expect_saved("hot");
}

TEST_F(MorningNote, IsSavedWhenTheKeyboardGoesToAnotherView) {
    begin_note("hot");
    chord(ctrl(','));
    EXPECT_EQ(desk().view, View::settings);
    expect_saved("hot");
}

TEST_F(MorningNote, IsSavedWhenAClickGoesToAnotherNight) {
    for (const std::string id : {"night:2026-11-21", "night before"}) {
        desk().show_night(test::sunday);
        settle();
        begin_note("x");
        const std::string before = stored(test::sunday).note;
        click(id);
        EXPECT_EQ(desk().date(), test::saturday);
        EXPECT_EQ(stored(test::sunday).note, before + "x");
    }
}

TEST_F(MorningNote, IsSavedWhenAClickGoesToAnotherView) {
    begin_note("hot");
    click("rail:Settings");
    EXPECT_EQ(desk().view, View::settings);
    expect_saved("hot");
}

TEST_F(MorningNote, IsSavedWhenAClickGoesToTonight) {
    clock.moment = test::at(test::today, 19);
    start();
    ASSERT_EQ(desk().date(), test::sunday);
    begin_note("hot");
    click("which night/1");
    EXPECT_EQ(desk().date(), test::today);
    expect_saved("hot");
}

TEST_F(MorningNote, IsSavedWhenSomethingElseIsAnsweredWithTheMouse) {
    begin_note("hot");
    click("habit:stretching:answer/0");
    expect_saved("hot");
    EXPECT_EQ(find_answer(stored(test::sunday), "stretching")->value, AnswerValue::yes());
}

TEST_F(MorningNote, IsSavedWhenTheHelpOrTheJumpOpens) {
    begin_note("hot");
    press(Key::f1);
    EXPECT_TRUE(desk().help_open);
    expect_saved("hot");
    press(Key::escape);
    begin_note("ter");
    chord(ctrl('k'));
    EXPECT_TRUE(desk().jump_open);
    expect_saved("hotter");
}

TEST_F(MorningNote, IsSavedWhenMidnightPassesWhileItIsWritten) {
    clock.moment = test::at(test::today, 23, 59);
    start();
    begin_note("hot");
    clock.moment = test::at(test::today + days(1), 0, 1);
    desk().look();
    settle();
    EXPECT_EQ(stored(test::sunday).note, "hot");
    EXPECT_EQ(stored(test::today).note, "");
}

TEST_F(MorningNote, KeepsWhatAnotherProgramWroteMeanwhile) {
    begin_note("hot");
    journal().save(test::adding(test::night_with_cramp(test::sunday)));
    desk().look();
    settle();
    press(Key::tab);
    expect_saved("hot");
    EXPECT_EQ(stored(test::sunday).cramps.size(), 1U);
}

TEST_F(MorningNote, UndoInItUndoesTypingAndAfterItTheNote) {
    begin_note("hot");
    chord(ctrl('z'));
    type("cold");
    press(Key::tab);
    expect_saved("cold");
    chord(ctrl('z'));
    expect_saved("");
}

}  // namespace
}  // namespace nightcramp::ui
