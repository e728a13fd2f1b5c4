#include "present/duration_words.hpp"
#include "tests/ui/headless_app.hpp"

namespace nightcramp::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class CrampsByMouse : public HeadlessTest {
protected:
    void SetUp() override {
        HeadlessTest::SetUp();
        click("answer:some");
    }
    /// Brings a control into view, and clicks it.
    void press_on(const std::string& stop, const std::string& id) {
        app().ui().focus().focus(stop);
        settle();
        click(id);
    }
    void more() { press_on("cramp:more", "cramp:more"); }
    [[nodiscard]] Cramp cramp(std::size_t index = 0) const { return stored(test::sunday).cramps.at(index); }
};

TEST_F(CrampsByMouse, EveryDurationIsOneClickAndTheNextTakesItBack) {
    for (std::size_t i = 0; i < present::duration_choices().size(); ++i) {
        const std::string id = "cramp:duration/" + std::to_string(i);
        press_on("cramp:duration", id);
        EXPECT_EQ(cramp().duration, present::duration_choices()[i].stored);
        click(id);
        EXPECT_EQ(cramp().duration, std::nullopt);
    }
}

TEST_F(CrampsByMouse, MoreThanTenMinutesNamesTheWarningSign) {
    press_on("cramp:duration", "cramp:duration/5");
    EXPECT_TRUE(shows("An ordinary cramp lets go within ten minutes."));
}

TEST_F(CrampsByMouse, WhetherItWokeThePersonIsYesNoOrUnknown) {
    press_on("cramp:woke", "cramp:woke/0");
    EXPECT_EQ(cramp().woke_me, true);
    click("cramp:woke/1");
    EXPECT_EQ(cramp().woke_me, false);
    click("cramp:woke/1");
    EXPECT_EQ(cramp().woke_me, std::nullopt);
}

TEST_F(CrampsByMouse, EveryPainIsOneClickAndTheNextTakesItBack) {
    for (int i = 0; i <= 10; ++i) {
        const std::string id = "cramp:pain/" + std::to_string(i);
        press_on("cramp:pain", id);
        EXPECT_EQ(cramp().pain, i);
        click(id);
        EXPECT_EQ(cramp().pain, std::nullopt);
    }
}

TEST_F(CrampsByMouse, SeveralThingsCanHaveEndedIt) {
    more();
    press_on("cramp:relief:stretched", "cramp:relief:stretched");
    press_on("cramp:relief:stood-up", "cramp:relief:stood-up");
    EXPECT_THAT(cramp().relief, ElementsAre(Relief::stood_up, Relief::stretched));
    click("cramp:relief:stretched");
    EXPECT_THAT(cramp().relief, ElementsAre(Relief::stood_up));
}

TEST_F(CrampsByMouse, HowOftenItCameBackStepsAndStopsAtNothing) {
    more();
    press_on("cramp:back", "cramp:back/more");
    EXPECT_EQ(cramp().times_back, 1);
    click("cramp:back/less");
    click("cramp:back/less");
    EXPECT_EQ(cramp().times_back, 0);
    app().ui().focus().focus("cramp:back");
    type("99");
    press(Key::enter);
    EXPECT_EQ(cramp().times_back, 50);
    press(Key::backspace);
    EXPECT_EQ(cramp().times_back, std::nullopt);
}

TEST_F(CrampsByMouse, WhenItWasStepsInHalfHoursAndIsTyped) {
    click("cramp:when/more");
    EXPECT_EQ(cramp().at, test::at(test::today, 2));
    click("cramp:when/more");
    EXPECT_EQ(cramp().at, test::at(test::today, 2, 30));
    for (int i = 0; i < 7; ++i) click("cramp:when/less");
    EXPECT_EQ(cramp().at, test::at(test::sunday, 23)) << "backwards over midnight";
    app().ui().focus().focus("cramp:when");
    settle();
    type("2.45");
    press(Key::enter);
    EXPECT_EQ(cramp().at, test::at(test::today, 2, 45));
}

TEST_F(CrampsByMouse, NonsenseIsNoTimeAndSavesNothing) {
    click("cramp:when/more");
    app().ui().focus().focus("cramp:when");
    settle();
    type("2:99");
    press(Key::enter);
    EXPECT_TRUE(shows("“2:99” is no time. Not saved."));
    EXPECT_EQ(cramp().at, test::at(test::today, 2));
    click("cramp:when/more");
    EXPECT_FALSE(shows("is no time"));
}

TEST_F(CrampsByMouse, JustBeforeWakingAndDontKnowTakeTheTimesPlace) {
    click("cramp:when/more");
    click("cramp:waking");
    EXPECT_EQ(cramp().at, std::nullopt);
    EXPECT_TRUE(cramp().just_before_waking);
    click("cramp:when/more");
    EXPECT_FALSE(cramp().just_before_waking);
    click("cramp:when unknown");
    EXPECT_EQ(cramp().at, std::nullopt);
    EXPECT_FALSE(cramp().just_before_waking);
    click("cramp:waking");
    click("cramp:waking");
    EXPECT_FALSE(cramp().just_before_waking);
}

TEST_F(CrampsByMouse, ARemovedCrampComesBackWithTheStripsButton) {
    press_on("cramp:pain", "cramp:pain/6");
    const Night before = stored(test::sunday);
    app().ui().focus().focus("cramp 1 remove");
    settle();
    click("cramp 1 remove");
    EXPECT_THAT(stored(test::sunday).cramps, IsEmpty());
    EXPECT_EQ(stored(test::sunday).cramps_answer, CrampsAnswer::unknown);
    click("strip:Undo");
    EXPECT_EQ(stored(test::sunday).cramps, before.cramps);
    click("strip:Redo");
    EXPECT_THAT(stored(test::sunday).cramps, IsEmpty());
}

TEST_F(CrampsByMouse, TheStripGoesByItself) {
    click("cramp 1 remove");
    ASSERT_NE(find("strip:Undo"), nullptr);
    ASSERT_TRUE(app().next_wake());
    wait(11);
    EXPECT_EQ(find("strip:Undo"), nullptr);
    EXPECT_THAT(stored(test::sunday).cramps, IsEmpty());
}

TEST_F(CrampsByMouse, ATypedTimeIsSavedForItsOwnCrampWhenAnotherIsOpened) {
    click("cramp fold");
    click("answer:some");
    ASSERT_THAT(stored(test::sunday).cramps, SizeIs(2));
    app().ui().focus().focus("cramp:when");
    settle();
    type("330");
    click("cramp 1 open");
    EXPECT_EQ(cramp(0).at, std::nullopt);
    EXPECT_EQ(cramp(1).at, test::at(test::today, 3, 30));
}

}  // namespace
}  // namespace nightcramp::ui
