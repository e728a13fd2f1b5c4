#include "tests/ui/chords.hpp"
#include "tests/ui/profile_fixture.hpp"

/// What is typed saves itself at a pause, and the header never says "Saved" of words that are not.
namespace nightcramp::ui {
namespace {

class TypingSaves : public HeadlessTest {
protected:
    void begin_note(const std::string& text) {
        app().ui().focus().focus("note 2026-11-22");
        settle();
        type(text);
    }
    [[nodiscard]] std::string note() const { return stored(test::sunday).note; }
};

TEST_F(TypingSaves, ASecondAfterTheLastKeyAndTheCaretStays) {
    begin_note("hot");
    wait(0.5);
    EXPECT_EQ(note(), "");
    wait(0.6);
    EXPECT_EQ(note(), "hot");
    EXPECT_EQ(focused(), "note 2026-11-22");
    press(Key::left);
    type("o");
    wait(1.1);
    EXPECT_EQ(note(), "hoot");
}

TEST_F(TypingSaves, TheHeaderSaysTypingUntilItIsSaved) {
    type("n");
    EXPECT_TRUE(shows("Saved 07:12"));
    begin_note("hot");
    EXPECT_TRUE(shows("Typing …"));
    EXPECT_FALSE(shows("Saved 07:12"));
    clock.moment = test::at(test::today, 7, 15);
    wait(1.1);
    EXPECT_TRUE(shows("Saved 07:15"));
    EXPECT_FALSE(shows("Typing …"));
    type("ter");
    EXPECT_TRUE(shows("Typing …"));
    press(Key::tab);
    EXPECT_FALSE(shows("Typing …"));
    EXPECT_EQ(note(), "hotter");
}

TEST_F(TypingSaves, TheHeaderSaysTypingWhileANumberIsTyped) {
    app().ui().focus().focus("habit:fluids");
    settle();
    type("18");
    EXPECT_TRUE(shows("Typing …"));
    press(Key::enter);
    EXPECT_FALSE(shows("Typing …"));
}

TEST_F(TypingSaves, OneWakeUpIsAskedForAndThenNone) {
    begin_note("hot");
    ASSERT_TRUE(app().next_wake());
    wait(1.1);
    EXPECT_FALSE(app().next_wake());
    const auto version = journal().version();
    wait(60);
    EXPECT_EQ(journal().version(), version);
    EXPECT_FALSE(app().next_wake());
}

TEST_F(TypingSaves, TheNoteOnACrampToo) {
    height = 3000;
    type("a");
    click("cramp:more");
    app().ui().focus().focus("cramp note 2026-11-22 1");
    settle();
    type("left calf");
    wait(1.1);
    ASSERT_EQ(stored(test::sunday).cramps.size(), 1U);
    EXPECT_EQ(stored(test::sunday).cramps[0].note, "left calf");
    EXPECT_EQ(focused(), "cramp note 2026-11-22 1");
}

TEST_F(TypingSaves, WhatCannotBeSavedIsSaidInTheHeaderAndTheKeyboardStays) {
    begin_note("hot");
    trouble.writing = test::throwing<DiskFull>();
    wait(1.1);
    EXPECT_TRUE(shows("Not saved: the disk is full"));
    EXPECT_TRUE(desk().dialogs.empty());
    type("ter");
    EXPECT_TRUE(desk().saved().failed);
    trouble.writing = nullptr;
    wait(1.1);
    EXPECT_EQ(note(), "hotter");
    EXPECT_FALSE(desk().saved().failed);
}

TEST_F(TypingSaves, WhatCouldNotBeSavedIsAskedAboutOnceTheFieldIsLeft) {
    begin_note("hot");
    journal().save(test::adding(test::night_with_cramp(test::sunday)));
    wait(1.1);
    EXPECT_TRUE(shows("Not saved: changed elsewhere meanwhile"));
    press(Key::tab);
    EXPECT_TRUE(shows("This night was changed elsewhere meanwhile"));
    click("dialog:conflict:Save mine instead");
    EXPECT_EQ(note(), "hot");
}

TEST_F(TypingSaves, UndoAfterwardsTakesTheNoteBack) {
    begin_note("hot");
    wait(1.1);
    press(Key::escape);
    chord(ctrl('z'));
    EXPECT_EQ(note(), "");
}

TEST_F(TypingSaves, ANightThatIsNotSavedStaysSoWhenSomethingElseIsSaved) {
    trouble.writing = test::throwing<DiskFull>();
    type("n");
    press(Key::escape);
    trouble.writing = nullptr;
    Profile after = desk().profile();
    after.weight_kg = 80;
    desk().save_profile(after);
    settle();
    EXPECT_TRUE(desk().saved().failed) << "the night is on the screen only";
    desk().explain_unsaved();
    EXPECT_EQ(stored(test::sunday).cramps_answer, CrampsAnswer::none);
    EXPECT_FALSE(desk().saved().failed);
}

class ProfileTypingSaves : public ProfileOnScreen {
protected:
    void SetUp() override {
        height = 3000;
        ProfileOnScreen::SetUp();
    }
};

TEST_F(ProfileTypingSaves, ANewQuestionBecomesOneOfTheListWhileItIsWrittenOn) {
    focus("new question");
    type("Why at");
    wait(1.1);
    EXPECT_EQ(profile().questions, std::vector<std::string>{"Why at"});
    type(" night?");
    wait(1.1);
    EXPECT_EQ(profile().questions, std::vector<std::string>{"Why at night?"});
    press(Key::enter);
    EXPECT_EQ(focused(), "new question");
    type("And when?");
    press(Key::enter);
    EXPECT_EQ(profile().questions, (std::vector<std::string>{"Why at night?", "And when?"}));
}

TEST_F(ProfileTypingSaves, TheDoseOfAMedicineToo) {
    add("Magnesium");
    ASSERT_EQ(focused(), "medicine 1 dose");
    type("25 mg");
    wait(1.1);
    EXPECT_EQ(medicine(0).dose, "25 mg");
    EXPECT_EQ(focused(), "medicine 1 dose");
}

TEST_F(ProfileTypingSaves, WhatIsTypedIsNotLostWhenTheKeyboardGoesBackToTheFieldBefore) {
    add("Magnesium");
    type("25 mg");
    press(Key::tab, true);
    ASSERT_EQ(focused(), "medicine 1 name");
    EXPECT_EQ(medicine(0).dose, "25 mg");
}

}  // namespace
}  // namespace nightcramp::ui
