#include "tests/ui/chords.hpp"
#include "tests/ui/profile_fixture.hpp"

namespace nightcramp::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST_F(ProfileOnScreen, AMedicineIsFoundByWhatItIsCalledToo) {
    focus("medicine search");
    type("las");
    EXPECT_TRUE(shows("Furosemide (Lasix)"));
    EXPECT_THAT(profile().medicines, IsEmpty());
    press(Key::enter);
    EXPECT_EQ(medicine(0).id, "furosemide");
    EXPECT_TRUE(shows("Furosemide"));
    EXPECT_EQ(focused(), "medicine 1 dose") << "what is asked next";
}

TEST_F(ProfileOnScreen, DoseAndDatesAreAskedOneAfterTheOther) {
    add("furosemide");
    type("20 mg in the morning");
    press(Key::enter);
    type("3 May 2024");
    press(Key::enter);
    type("November 2026");
    press(Key::enter);
    EXPECT_EQ(focused(), "medicine 1 done");
    press(Key::enter);
    EXPECT_EQ(focused(), "medicine 1 edit");
    EXPECT_EQ(medicine(0).dose, "20 mg in the morning");
    EXPECT_EQ(medicine(0).started, date_from(2024, 5, 3));
    EXPECT_EQ(medicine(0).stopped, date_from(2026, 11, 1));
    EXPECT_TRUE(shows("20 mg in the morning"));
    EXPECT_TRUE(shows("3 May 2024"));
    EXPECT_TRUE(shows("Listed as a possible cause"));
}

TEST_F(ProfileOnScreen, AMedicineIsChosenFromTheListWithTheMouse) {
    focus("medicine search");
    type("st");
    ASSERT_NE(find("medicine found 2"), nullptr);
    const std::string second = find("medicine found 2")->label;
    click("medicine found 2");
    expect_medicines({second});
    EXPECT_FALSE(medicine(0).id.empty());
    EXPECT_EQ(find("medicine found 1"), nullptr) << "the list is closed";
}

TEST_F(ProfileOnScreen, TheCursorKeysWalkAlongTheList) {
    focus("medicine search");
    type("st");
    const std::string second = find("medicine found 2")->label;
    press(Key::down);
    press(Key::down);
    press(Key::up);
    press(Key::enter);
    expect_medicines({second});
}

TEST_F(ProfileOnScreen, WhatIsNotInTheListIsAddedAsItIs) {
    focus("medicine search");
    type(" Valerian tea ");
    EXPECT_TRUE(shows("Add \"Valerian tea\" as it is"));
    press(Key::enter);
    expect_medicines({"Valerian tea"});
    EXPECT_EQ(medicine(0).id, "");
    focus("medicine search");
    type("lasi");
    for (int i = 0; i < 20; ++i) press(Key::down);
    press(Key::enter);
    expect_medicines({"Valerian tea", "lasi"});
    EXPECT_EQ(medicine(1).id, "");
}

TEST_F(ProfileOnScreen, EscapeClosesTheListAndAddsNothing) {
    focus("medicine search");
    type("las");
    press(Key::escape);
    EXPECT_FALSE(shows("Lasix"));
    type("   ");
    EXPECT_EQ(find("medicine found 1"), nullptr);
    press(Key::enter);
    EXPECT_THAT(profile().medicines, IsEmpty());
}

TEST_F(ProfileOnScreen, LeavingTheSearchAddsNothing) {
    focus("medicine search");
    type("lasix");
    press(Key::tab);
    EXPECT_EQ(focused(), "new question");
    EXPECT_EQ(find("medicine found 1"), nullptr);
    EXPECT_THAT(profile().medicines, IsEmpty());
}

TEST_F(ProfileOnScreen, WhatWasSoughtIsStillThereAfterAnotherView) {
    focus("medicine search");
    type("las");
    chord(ctrl('1'));
    EXPECT_EQ(desk().view, View::morning);
    EXPECT_THAT(profile().medicines, IsEmpty());
    show();
    EXPECT_TRUE(shows("las"));
}

TEST_F(ProfileOnScreen, TheWholeListIsInSight) {
    height = 480;
    settle();
    focus("medicine search");
    type("p");
    const Probe::Seen* last = nullptr;
    for (int i = 1; find("medicine found " + std::to_string(i)) != nullptr; ++i) {
        last = find("medicine found " + std::to_string(i));
    }
    ASSERT_NE(last, nullptr);
    EXPECT_GE(last->rect.height, 44);
    ASSERT_NE(find("medicine search"), nullptr);
    EXPECT_GE(find("medicine search")->rect.height, 40);
}

TEST_F(ProfileOnScreen, ADateThatCannotBeReadIsSaidAndNotSaved) {
    add("furosemide");
    enter("medicine 1 from", "3 May 2024");
    const Profile before = profile();
    enter("medicine 1 from", "last spring");
    EXPECT_TRUE(shows("A date reads like 3 May"));
    EXPECT_TRUE(shows("last spring")) << "what was typed stays";
    EXPECT_EQ(focused(), "medicine 1 from");
    EXPECT_EQ(profile(), before);
    press(Key::escape);
    EXPECT_FALSE(shows("saved."));
    EXPECT_TRUE(shows("3 May 2024"));
    EXPECT_EQ(profile(), before);
}

TEST_F(ProfileOnScreen, DatesThatDoNotGoTogetherAreSaidAndNotSaved) {
    add("furosemide");
    enter("medicine 1 from", "3 May 2024");
    enter("medicine 1 until", "3 May 2024");
    EXPECT_TRUE(shows("saved."));
    EXPECT_EQ(medicine(0).stopped, std::nullopt);
    enter("medicine 1 until", "4 May 2024");
    EXPECT_FALSE(shows("saved."));
    EXPECT_EQ(medicine(0).stopped, date_from(2024, 5, 4));
    enter("medicine 1 from", "2027");
    EXPECT_TRUE(shows("saved."));
    EXPECT_EQ(medicine(0).started, date_from(2024, 5, 3));
    enter("medicine 1 until", "");
    EXPECT_EQ(medicine(0).stopped, std::nullopt);
}

TEST_F(ProfileOnScreen, AMedicineKeepsItsName) {
    add("furosemide");
    enter("medicine 1 name", "");
    EXPECT_TRUE(shows("A medicine needs a name"));
    EXPECT_EQ(medicine(0).name, "Furosemide");
    enter("medicine 1 name", "My water tablet");
    EXPECT_EQ(medicine(0).name, "My water tablet");
    EXPECT_EQ(medicine(0).id, "furosemide");
    press_on("medicine 1 done");
    EXPECT_TRUE(shows("Furosemide: ")) << "what it is in the list";
}

TEST_F(ProfileOnScreen, AMedicineIsEditedInPlaceWithTheMouse) {
    add("Valerian");
    press_on("medicine 1 done");
    EXPECT_EQ(find("medicine 1 dose"), nullptr);
    press_on("medicine 1 edit");
    EXPECT_EQ(focused(), "medicine 1 name");
    press_on("medicine 1 dose");
    type("one cup");
    press_on("medicine 1 done");
    EXPECT_EQ(medicine(0).dose, "one cup");
    EXPECT_EQ(find("medicine 1 dose"), nullptr);
    EXPECT_TRUE(shows("one cup"));
}

TEST_F(ProfileOnScreen, AMedicineIsRemovedAndTheStripOffersToTakeItBack) {
    for (const char* name : {"Valerian", "Hop tea"}) {
        add(name);
        press_on("medicine " + std::to_string(profile().medicines.size()) + " done");
    }
    press_on("medicine 1 remove");
    expect_medicines({"Hop tea"});
    EXPECT_TRUE(shows("Valerian removed"));
    press(Key::enter);
    expect_medicines({"Hop tea"});
    click("strip:Undo");
    expect_medicines({"Valerian", "Hop tea"});
    enter_on("medicine 2 remove");
    expect_medicines({"Valerian"});
    chord(ctrl('z'));
    expect_medicines({"Valerian", "Hop tea"});
    EXPECT_EQ(desk().view, View::profile);
}

TEST_F(ProfileOnScreen, WhatIsBeingChangedClosesWhenItIsTakenBack) {
    add("Valerian");
    EXPECT_NE(find("medicine 1 dose"), nullptr);
    press(Key::escape);
    chord(ctrl('z'));
    EXPECT_THAT(profile().medicines, IsEmpty());
    EXPECT_EQ(find("medicine 1 dose"), nullptr);
}

TEST_F(ProfileOnScreen, QuestionsAreAddedChangedAndRemoved) {
    focus("new question");
    type("  Is it the statin? ");
    press(Key::enter);
    type("And my potassium?");
    press(Key::tab);
    EXPECT_THAT(profile().questions, ElementsAre("Is it the statin?", "And my potassium?"));
    press_on("question 1 edit");
    EXPECT_EQ(focused(), "question 1 text");
    press(Key::end);
    type(" Really?");
    press(Key::enter);
    EXPECT_EQ(focused(), "question 1 edit");
    EXPECT_THAT(profile().questions, ElementsAre("Is it the statin? Really?", "And my potassium?"));
    press_on("question 2 remove");
    EXPECT_THAT(profile().questions, ElementsAre("Is it the statin? Really?"));
    click("strip:Undo");
    EXPECT_EQ(profile().questions.size(), 2U);
    enter_on("question 1 edit");
    press(Key::backspace);
    press(Key::enter);
    EXPECT_THAT(profile().questions, ElementsAre("And my potassium?"));
}

}  // namespace
}  // namespace nightcramp::ui
