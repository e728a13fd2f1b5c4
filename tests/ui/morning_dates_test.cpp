#include "tests/ui/chords.hpp"
#include "tests/ui/headless_app.hpp"

namespace nightcramp::ui {
namespace {

class MorningDates : public HeadlessTest {
protected:
    void begin_at(const Moment& moment) {
        clock.moment = moment;
        start();
    }
};

TEST_F(MorningDates, TheProgramOpensOnLastNight) {
    EXPECT_EQ(desk().date(), test::sunday);
    EXPECT_TRUE(shows("Sunday 22 to Monday 23 November?"));
}

TEST_F(MorningDates, AClickOnTheBarShowsThatNight) {
    click("night:2026-11-18");
    EXPECT_EQ(desk().date(), date_from(2026, 11, 18));
    EXPECT_TRUE(shows("Wednesday 18 to Thursday 19 November?"));
}

TEST_F(MorningDates, TheArrowsWalkNightByNight) {
    click("night before");
    EXPECT_EQ(desk().date(), test::saturday);
    click("night after");
    EXPECT_EQ(desk().date(), test::sunday);
    chord(alt(Key::left));
    chord(alt(Key::left));
    chord(alt(Key::right));
    EXPECT_EQ(desk().date(), test::saturday);
}

TEST_F(MorningDates, ArrowsOnTheBarGoOnWalking) {
    app().ui().focus().focus("night:2026-11-22");
    settle();
    for (int i = 0; i < 10; ++i) press(Key::left);
    EXPECT_EQ(desk().date(), test::sunday - days(10));
    EXPECT_EQ(focused(), "night:2026-11-12");
    press(Key::right);
    EXPECT_EQ(desk().date(), test::sunday - days(9));
}

TEST_F(MorningDates, BeforeTheEveningNoNightComesAfterTheLast) {
    ASSERT_NE(find("night after"), nullptr);
    EXPECT_FALSE(find("night after")->enabled);
    EXPECT_EQ(find("which night/1"), nullptr);
    click("night after");
    chord(alt(Key::right));
    EXPECT_EQ(desk().date(), test::sunday);
    desk().show_night(test::today + days(3));
    EXPECT_EQ(desk().date(), test::sunday);
    EXPECT_EQ(find("night:2026-11-23"), nullptr);
}

TEST_F(MorningDates, TonightIsOfferedFromFiveOnAndNotBefore) {
    begin_at(test::at(test::today, 16, 59));
    EXPECT_EQ(find("which night/1"), nullptr);
    begin_at(test::at(test::today, 17));
    EXPECT_EQ(desk().date(), test::sunday);
    click("which night/1");
    EXPECT_EQ(desk().date(), test::today);
    EXPECT_TRUE(shows("Today until bed"));
    chord(alt(Key::right));
    EXPECT_EQ(desk().date(), test::today) << "tomorrow night has not come";
    click("which night/0");
    EXPECT_EQ(desk().date(), test::sunday);
}

TEST_F(MorningDates, WhatIsSaidTonightWasSaidInTheEvening) {
    begin_at(test::at(test::today, 21));
    click("which night/1");
    app().ui().focus().focus("habit:stretching");
    settle();
    type("y");
    click("sleep:position/0");
    const Night night = stored(test::today);
    EXPECT_EQ(find_answer(night, "stretching")->stamp.provenance, Provenance::evening);
    ASSERT_TRUE(night.sleep.position);
    EXPECT_EQ(night.sleep.position->stamp.provenance, Provenance::evening);
    EXPECT_EQ(night.cramps_answer, CrampsAnswer::unknown);
}

TEST_F(MorningDates, NobodyCanSayYetThatTonightHadNoCramps) {
    begin_at(test::at(test::today, 21));
    click("which night/1");
    type("n");
    click("answer:none");
    EXPECT_EQ(stored(test::today).cramps_answer, CrampsAnswer::unknown);
}

TEST_F(MorningDates, AtMidnightLastNightMovesOn) {
    begin_at(test::at(test::today, 23, 50));
    ASSERT_EQ(desk().date(), test::sunday);
    clock.moment = test::at(test::today + days(1), 0, 10);
    desk().look();
    settle();
    EXPECT_EQ(desk().date(), test::today);
    EXPECT_TRUE(shows("Monday 23 to Tuesday 24 November?"));
}

TEST_F(MorningDates, AtMidnightTonightBecomesLastNight) {
    begin_at(test::at(test::today, 23, 50));
    click("which night/1");
    clock.moment = test::at(test::today + days(1), 0, 10);
    desk().look();
    settle();
    EXPECT_EQ(desk().date(), test::today);
    EXPECT_FALSE(desk().is_tonight());
    EXPECT_TRUE(shows("Yesterday until bed"));
}

TEST_F(MorningDates, AtMidnightAnEarlierNightStaysOnScreen) {
    begin_at(test::at(test::today, 23, 50));
    desk().show_night(date_from(2026, 11, 10));
    settle();
    clock.moment = test::at(test::today + days(1), 0, 10);
    desk().look();
    settle();
    EXPECT_EQ(desk().date(), date_from(2026, 11, 10));
}

TEST_F(MorningDates, FiveOClockOffersTonightWithoutARestart) {
    begin_at(test::at(test::today, 16, 50));
    ASSERT_EQ(find("which night/1"), nullptr);
    clock.moment = test::at(test::today, 17, 1);
    desk().look();
    settle();
    EXPECT_NE(find("which night/1"), nullptr);
}

}  // namespace
}  // namespace nightcramp::ui
