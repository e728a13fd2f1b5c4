#include "tests/ui/headless_app.hpp"

namespace nightcramp::ui {
namespace {

class SleepByMouse : public HeadlessTest {
protected:
    void SetUp() override {
        HeadlessTest::SetUp();
        click("answer:none");
    }
    void press_on(const std::string& stop, const std::string& id) {
        app().ui().focus().focus(stop);
        settle();
        click(id);
    }
    void type_into(const std::string& stop, const std::string& text) {
        app().ui().focus().focus(stop);
        settle();
        type(text);
        press(Key::enter);
    }
    [[nodiscard]] Sleep sleep() const { return stored(test::sunday).sleep; }
};

TEST_F(SleepByMouse, EveryPositionIsOneClickAndTheNextTakesItBack) {
    for (int i = 0; i < 5; ++i) {
        const std::string id = "sleep:position/" + std::to_string(i);
        press_on("sleep:position", id);
        ASSERT_TRUE(sleep().position);
        EXPECT_EQ(sleep().position->value, static_cast<Position>(i));
        EXPECT_EQ(sleep().position->stamp, test::this_morning());
        click(id);
        EXPECT_FALSE(sleep().position);
    }
}

TEST_F(SleepByMouse, FeetAndCoversAreOneClickAndTheNextTakesThemBack) {
    for (int i = 0; i < 3; ++i) {
        const std::string id = "sleep:feet/" + std::to_string(i);
        press_on("sleep:feet", id);
        ASSERT_TRUE(sleep().feet);
        EXPECT_EQ(sleep().feet->value, static_cast<Feet>(i));
        click(id);
        EXPECT_FALSE(sleep().feet);
    }
    for (int i = 0; i < 2; ++i) {
        const std::string id = "sleep:covers/" + std::to_string(i);
        press_on("sleep:covers", id);
        ASSERT_TRUE(sleep().covers);
        EXPECT_EQ(sleep().covers->value, static_cast<Covers>(i));
        click(id);
        EXPECT_FALSE(sleep().covers);
    }
}

TEST_F(SleepByMouse, HowRestedIsOneClickAndTheNextTakesItBack) {
    for (int i = 0; i <= 10; ++i) {
        const std::string id = "sleep:rested/" + std::to_string(i);
        press_on("sleep:rested", id);
        EXPECT_EQ(sleep().rested, i);
        click(id);
        EXPECT_EQ(sleep().rested, std::nullopt);
    }
}

TEST_F(SleepByMouse, TheTimesAreTypedAndUpIsTheMorningAfter) {
    press_on("sleep:times", "sleep:times");
    type_into("sleep:to bed", "2245");
    type_into("sleep:up", "6.30");
    EXPECT_EQ(sleep().to_bed, test::at(test::sunday, 22, 45));
    EXPECT_EQ(sleep().up, test::at(test::today, 6, 30));
    EXPECT_TRUE(shows("7 h 45 min"));
}

TEST_F(SleepByMouse, ABedTimeAfterMidnightBelongsToTheSameNight) {
    clock.moment = test::at(test::today, 15);
    press_on("sleep:times", "sleep:times");
    type_into("sleep:to bed", "0:30");
    type_into("sleep:up", "13");
    EXPECT_EQ(sleep().to_bed, test::at(test::today, 0, 30));
    EXPECT_EQ(sleep().up, test::at(test::today, 13));
}

TEST_F(SleepByMouse, TheTimesStepInQuartersOverMidnightAndAreCleared) {
    press_on("sleep:times", "sleep:times");
    for (int i = 0; i < 8; ++i) press_on("sleep:to bed", "sleep:to bed/more");
    EXPECT_EQ(sleep().to_bed, test::at(test::today, 0, 15));
    press(Key::backspace);
    EXPECT_EQ(sleep().to_bed, std::nullopt);
}

TEST_F(SleepByMouse, WhatIsNoTimeSavesNothing) {
    press_on("sleep:times", "sleep:times");
    type_into("sleep:up", "6.30");
    type_into("sleep:up", "66");
    EXPECT_TRUE(shows("“66” is no time. Not saved."));
    EXPECT_EQ(sleep().up, test::at(test::today, 6, 30));
}

TEST_F(SleepByMouse, AnHourThatTheClocksSkippedIsSaidAndClearsNothing) {
    clock.moment = {date_from(2026, 3, 29) + std::chrono::hours(9), std::chrono::minutes(120)};
    start();
    click("answer:none");
    press_on("sleep:times", "sleep:times");
    type_into("sleep:to bed", "1:30");
    const auto before = stored(date_from(2026, 3, 28)).sleep.to_bed;
    ASSERT_TRUE(before);
    type_into("sleep:to bed", "2:30");
    EXPECT_EQ(stored(date_from(2026, 3, 28)).sleep.to_bed, before);
    EXPECT_TRUE(shows("The clocks skipped that hour."));
}

TEST_F(SleepByMouse, ASignShowsItsAdviceAtOnceAndUncheckingItTakesItBack) {
    press_on("signs:open", "signs:open");
    const WarningSign& sign = catalogue.warning_signs.front();
    press_on("sign:" + sign.id, "sign:" + sign.id);
    EXPECT_THAT(stored(test::sunday).warning_signs.value(), testing::ElementsAre(sign.id));
    EXPECT_TRUE(shows(sign.advice.substr(0, 20)));
    click("sign:" + sign.id);
    EXPECT_THAT(stored(test::sunday).warning_signs.value(), testing::IsEmpty());
    EXPECT_FALSE(shows(sign.advice.substr(0, 20)));
}

TEST_F(SleepByMouse, TheAdviceStaysInSightWhenTheListIsClosed) {
    press_on("signs:open", "signs:open");
    const WarningSign& sign = catalogue.warning_signs.front();
    press_on("sign:" + sign.id, "sign:" + sign.id);
    press_on("signs:open", "signs:open");
    EXPECT_EQ(find("sign:" + sign.id), nullptr);
    EXPECT_TRUE(shows(sign.advice.substr(0, 20)));
}

TEST_F(SleepByMouse, NothingOfThisIsAnAnswerToo) {
    press_on("signs:open", "signs:open");
    press_on("signs:none", "signs:none");
    EXPECT_THAT(stored(test::sunday).warning_signs.value(), testing::IsEmpty());
    EXPECT_TRUE(shows("Nothing noticed."));
}

}  // namespace
}  // namespace nightcramp::ui
