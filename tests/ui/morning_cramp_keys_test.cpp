#include "tests/ui/chords.hpp"
#include "tests/ui/headless_app.hpp"

namespace nightcramp::ui {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

class CrampsByKeys : public HeadlessTest {
protected:
    void go_to(const std::string& id) {
        app().ui().focus().focus(id);
        settle();
    }
    [[nodiscard]] Cramp cramp(std::size_t index = 0) const { return stored(test::sunday).cramps.at(index); }
};

TEST_F(CrampsByKeys, NOnANightWithCrampsAsksAndEscapeKeepsThem) {
    type("an");
    ASSERT_FALSE(desk().dialogs.empty());
    EXPECT_TRUE(shows("One cramp is entered for this night."));
    EXPECT_EQ(focused(), "dialog:no cramps:Keep the cramps");
    press(Key::escape);
    EXPECT_TRUE(desk().dialogs.empty());
    EXPECT_THAT(stored(test::sunday).cramps, SizeIs(1));
}

TEST_F(CrampsByKeys, TheOtherButtonRemovesThemAndUndoBringsThemBack) {
    type("a");
    press(Key::enter);
    const Night before = stored(test::sunday);
    type("n");
    press(Key::tab, true);
    press(Key::enter);
    EXPECT_THAT(stored(test::sunday).cramps, IsEmpty());
    EXPECT_EQ(stored(test::sunday).cramps_answer, CrampsAnswer::none);
    chord(ctrl('z'));
    EXPECT_EQ(stored(test::sunday).cramps, before.cramps);
    EXPECT_EQ(desk().night().cramps, before.cramps);
}

TEST_F(CrampsByKeys, AButtonThatWasChosenInADialogStaysChosenHoweverLongOneThinks) {
    type("an");
    press(Key::tab, true);
    ASSERT_EQ(focused(), "dialog:no cramps:No cramps");
    wait(30);
    EXPECT_EQ(focused(), "dialog:no cramps:No cramps");
    wait(30);
    press(Key::enter);
    EXPECT_EQ(stored(test::sunday).cramps_answer, CrampsAnswer::none);
}

TEST_F(CrampsByKeys, EachAAddsOneMore) {
    type("aaa");
    EXPECT_THAT(stored(test::sunday).cramps, SizeIs(3));
    EXPECT_EQ(stored(test::sunday).cramps_answer, CrampsAnswer::some);
    EXPECT_EQ(focused(), "cramp:legs");
}

TEST_F(CrampsByKeys, ArrowsWalkOverTheLegsAndSpaceChooses) {
    type("a");
    press(Key::up);
    type(" ");
    EXPECT_EQ(cramp().muscle, Muscle::back_thigh);
    EXPECT_EQ(cramp().side, Side::left);
    press(Key::down);
    press(Key::down);
    press(Key::right);
    type(" ");
    EXPECT_EQ(cramp().muscle, Muscle::foot_arch);
    EXPECT_EQ(cramp().side, Side::right);
    type(" ");
    EXPECT_EQ(cramp().muscle, std::nullopt);
    EXPECT_EQ(cramp().side, std::nullopt);
    type("b");
    EXPECT_EQ(cramp().muscle, Muscle::foot_arch);
    EXPECT_EQ(cramp().side, Side::both);
}

TEST_F(CrampsByKeys, LeftAndRightGoWhereThePictureShows) {
    type("a");
    for (int i = 0; i < 4; ++i) press(Key::up);
    press(Key::left);  // the front: the right leg stands on the left
    type(" ");
    EXPECT_EQ(cramp().muscle, Muscle::front_thigh);
    EXPECT_EQ(cramp().side, Side::right);
}

TEST_F(CrampsByKeys, ANewCrampIsNotPlacedWhereTheLastOneWas) {
    type("a");
    press(Key::up);
    type(" a ");
    EXPECT_EQ(cramp(0).muscle, Muscle::back_thigh);
    EXPECT_EQ(cramp(1).muscle, Muscle::calf);
}

TEST_F(CrampsByKeys, PainIsADigitAndTenIsOneAndZero) {
    type("a");
    go_to("cramp:pain");
    type("7");
    EXPECT_EQ(cramp().pain, 7);
    type("10");
    EXPECT_EQ(cramp().pain, 10);
    wait(5);
    type("0");
    EXPECT_EQ(cramp().pain, 0);
}

TEST_F(CrampsByKeys, TenIsTenAlsoWhereOneWasSaidBefore) {
    type("a");
    go_to("cramp:pain");
    type("1");
    wait(5);
    type("10");
    EXPECT_EQ(cramp().pain, 10);
}

TEST_F(CrampsByKeys, WhatCannotBeATimeIsSaidOfTheCrampItWasTypedFor) {
    type("a");
    go_to("cramp:when");
    type("99");
    press(Key::enter);
    EXPECT_TRUE(shows("“99” is no time. Not saved."));
    EXPECT_EQ(cramp().at, std::nullopt);
    go_to("answer:some");
    type("a");
    EXPECT_THAT(stored(test::sunday).cramps, SizeIs(2));
    EXPECT_FALSE(shows("is no time"));
}

TEST_F(CrampsByKeys, UndoWhileATimeIsTypedLeavesNoKeysDead) {
    type("a");
    go_to("cramp:when");
    type("2");
    chord(ctrl('z'));
    ASSERT_THAT(stored(test::sunday).cramps, SizeIs(1));
    EXPECT_FALSE(stored(test::sunday).cramps[0].at) << "the time is taken back first";
    chord(ctrl('z'));
    EXPECT_THAT(stored(test::sunday).cramps, IsEmpty());
    go_to("answer:none");
    type("n");
    EXPECT_EQ(stored(test::sunday).cramps_answer, CrampsAnswer::none);
}

TEST_F(CrampsByKeys, LettersInTheNoteOfACrampAreLetters) {
    type("a");
    go_to("cramp:more");
    press(Key::enter);
    go_to("cramp note 2026-11-22 1");
    type("anyr");
    press(Key::escape);
    EXPECT_THAT(stored(test::sunday).cramps, SizeIs(1));
    EXPECT_EQ(cramp().note, "anyr");
}

}  // namespace
}  // namespace nightcramp::ui
