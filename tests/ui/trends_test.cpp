#include "app/night_edits.hpp"
#include "tests/ui/headless_app.hpp"
#include "ui/compat/imgui_compat.hpp"

#include <filesystem>

namespace nightcramp::ui {
namespace {

constexpr int nights = 60;

/// Sixty nights up to last night: a cramp every third one, the tenth of them not recorded.
Edit sixty_nights() {
    Edit edit{{}, "sixty nights", test::now, Face::window};
    for (int back = 0; back < nights; ++back) {
        if (back == 9) continue;
        const Date date = test::sunday - days(back);
        Night night = back % 3 == 0 ? test::night_with_cramp(date) : test::night_without_cramps(date);
        night.sleep.to_bed = test::at(date, 22, 30);
        night.sleep.up = test::at(date + days(1), 6, 15);
        night.sleep.rested = 6;
        set_answer(night, {"stretching", back % 2 == 0 ? AnswerValue::yes() : AnswerValue::no(),
                           test::this_morning()});
        set_answer(night, {"fluids", AnswerValue::of(1800), test::this_morning()});
        edit.changes.emplace_back(Changed<Night>{std::nullopt, night});
    }
    return edit;
}

class Trends : public HeadlessTest {
protected:
    void SetUp() override {
        HeadlessTest::SetUp();
        journal().save(sixty_nights());
        start();
        chord({Key::text, U'3', true, false, false});
    }

    [[nodiscard]] chart::Point at_night(int back, const std::string& id = "trends:time") const {
        const chart::Rect plots = find(id)->rect;
        const float pitch = plots.width / nights;
        return {plots.right() - (static_cast<float>(back) + 0.5F) * pitch, plots.y + 60};
    }
    [[nodiscard]] std::string counts() const {
        for (const std::string& text : probe().texts) {
            if (text.find(" recorded") != std::string::npos) return text;
        }
        return {};
    }
    void walk_to_chart() {
        app().ui().focus().focus("trends:time");
        settle();
    }
    void drag(chart::Point from, chart::Point to) {
        move_to(from);
        compat::put_button(0, true);
        frame();
        move_to(to);
        frame();
        compat::put_button(0, false);
        frame();
        settle();
    }
};

TEST_F(Trends, OpensWithItsKeyAndSaysWhatItCounted) {
    EXPECT_EQ(desk().view, View::trends);
    EXPECT_TRUE(shows("19 cramp nights of 59 recorded; 1 not recorded")) << counts();
}

TEST_F(Trends, ARangeShowsFewerNightsAndIsKept) {
    app().ui().focus().focus("trends:range");
    settle();
    press(Key::left);
    press(Key::enter);
    EXPECT_TRUE(shows("9 cramp nights of 29 recorded; 1 not recorded")) << counts();
    EXPECT_EQ(desk().settings().trends_nights, 30);
}

TEST_F(Trends, TheWheelOverTheChartZoomsAndDoesNotScrollThePage) {
    const float before = find("trends:time")->rect.y;
    wheel(at_night(0), 6);
    EXPECT_EQ(find("trends:time")->rect.y, before);
    EXPECT_FALSE(shows("of 59 recorded")) << counts();
    wheel(at_night(0), -20);
    EXPECT_TRUE(shows("of 59 recorded")) << counts();
}

TEST_F(Trends, TheWheelBesideTheChartScrollsThePage) {
    const float before = find("trends:time")->rect.y;
    wheel({find("trends:range/3")->rect.right() + 200, find("trends:range/3")->rect.centre().y}, -3);
    EXPECT_LT(find("trends:time")->rect.y, before);
}

TEST_F(Trends, DraggingMovesThroughTimeAndOpensNothing) {
    wheel(at_night(0), 4);
    const std::string before = counts();
    drag(at_night(30), at_night(5));
    EXPECT_EQ(desk().view, View::trends);
    EXPECT_NE(counts(), before);
}

TEST_F(Trends, AClickOpensTheNight) {
    click_at(at_night(7));
    EXPECT_EQ(desk().view, View::morning);
    EXPECT_EQ(desk().date(), test::sunday - days(7));
}

TEST_F(Trends, TheNightUnderTheMouseIsToldInWords) {
    move_to(at_night(0));
    settle();
    EXPECT_TRUE(shows("Sun 22 to Mon 23 November"));
    EXPECT_TRUE(shows("Worst pain"));
    EXPECT_TRUE(shows("22:30 to 06:15"));
}

TEST_F(Trends, ANightThatNobodyAnsweredSaysSo) {
    move_to(at_night(9));
    settle();
    EXPECT_TRUE(shows("Not recorded"));
}

TEST_F(Trends, TheKeysWalkFromNightToNightAndOpenOne) {
    walk_to_chart();
    press(Key::left);
    press(Key::left);
    press(Key::left);
    EXPECT_TRUE(shows("Fri 20 to Sat 21 November"));
    press(Key::right);
    EXPECT_TRUE(shows("Sat 21 to Sun 22 November"));
    press(Key::enter);
    EXPECT_EQ(desk().view, View::morning);
    EXPECT_EQ(desk().date(), test::sunday - days(1));
}

TEST_F(Trends, TheKeysZoomAndGoToBothEnds) {
    walk_to_chart();
    type("+++");
    EXPECT_FALSE(shows("of 59 recorded")) << counts();
    press(Key::home);
    EXPECT_TRUE(shows("Thu 24 to Fri 25 September"));
    press(Key::end);
    EXPECT_TRUE(shows("Sun 22 to Mon 23 November"));
    type("------");
    EXPECT_TRUE(shows("of 59 recorded")) << counts();
}

TEST_F(Trends, AChartThatIsNotWantedGoesAndStaysAwayAfterARestart) {
    ASSERT_TRUE(shows("By weekday"));
    click("trends:charts");
    app().ui().focus().focus("show By weekday");
    settle();
    press(Key::enter);
    start();
    chord({Key::text, U'3', true, false, false});
    EXPECT_FALSE(shows("By weekday"));
    EXPECT_TRUE(shows("When in the night"));
}

TEST_F(Trends, WithoutAnyPanelTheOtherChartsAreStillThere) {
    app::Settings settings = desk().settings();
    settings.trends_charts = {"clock"};
    desk().change_settings(settings);
    settle();
    EXPECT_EQ(find("trends:time"), nullptr);
    EXPECT_TRUE(shows("When in the night"));
}

TEST_F(Trends, AtMostTwoHabitsLieOverTheCramps) {
    app().ui().focus().focus("trends:habits");
    settle();
    press(Key::enter);
    for (const std::string name : {"over cramps Stretching before bed", "over cramps Drinks in all"}) {
        app().ui().focus().focus(name);
        settle();
        press(Key::enter);
    }
    EXPECT_LE(desk().settings().trends_habits.size(), 2U);
    EXPECT_FALSE(desk().settings().trends_habits.empty());
}

TEST_F(Trends, WhatIsChangedInANightIsCountedAtOnce) {
    desk().show_night(test::sunday - days(9));
    desk().put(test::night_without_cramps(test::sunday - days(9)));
    settle();
    EXPECT_TRUE(shows("19 cramp nights of 60 recorded")) << counts();
}

TEST_F(Trends, TheNumbersBehindAChartAreATable) {
    click("trends:trends numbers");
    EXPECT_TRUE(shows("2026-09-24"));
    press(Key::escape);
    EXPECT_FALSE(shows("2026-09-24"));
}

TEST_F(Trends, TheNumbersAreThoseOfTheChosenPanels) {
    app::Settings settings = desk().settings();
    settings.trends_charts = {"sleep-length"};
    desk().change_settings(settings);
    settle();
    click("trends:trends numbers");
    EXPECT_TRUE(shows("in bed (hours)"));
    EXPECT_FALSE(shows("worst pain"));
}

TEST_F(Trends, APictureIsSavedWhereThePersonSays) {
    click("trends:trends save");
    press(Key::enter);
    const auto files = std::filesystem::recursive_directory_iterator(scratch.path());
    int pictures = 0;
    for (const auto& entry : files) {
        if (entry.path().extension() == ".png") ++pictures;
    }
    EXPECT_EQ(pictures, 1);
}

TEST_F(Trends, TheNextMorningTheRangeEndsWithTheNewNight) {
    EXPECT_TRUE(shows("of 59 recorded; 1 not recorded"));
    clock.moment = test::at(test::today + days(1), 7);
    desk().look();
    settle();
    EXPECT_TRUE(shows("of 59 recorded; 2 not recorded")) << counts();
}

TEST_F(Trends, ACenturyOfNightsOpens) {
    Edit century{{}, "a century", test::now, Face::window};
    for (int back = nights; back < 36'500; ++back) {
        century.changes.emplace_back(
            Changed<Night>{std::nullopt, test::night_without_cramps(test::sunday - days(back))});
    }
    journal().save(century);
    start();
    chord({Key::text, U'3', true, false, false});
    click("trends:range/3");
    EXPECT_TRUE(shows("19 cramp nights of 36499 recorded")) << counts();
    walk_to_chart();
    press(Key::home);
    EXPECT_TRUE(shows("1926"));
}

class TrendsOfAnEmptyDiary : public HeadlessTest {};

TEST_F(TrendsOfAnEmptyDiary, SayWhatIsMissingAndLeadToTheMorning) {
    chord({Key::text, U'3', true, false, false});
    EXPECT_TRUE(shows("No night is recorded yet"));
    click("trends:empty");
    EXPECT_EQ(desk().view, View::morning);
}

TEST_F(TrendsOfAnEmptyDiary, OneNightIsEnoughForTheChart) {
    journal().save(test::adding(test::night_with_cramp(test::sunday)));
    start();
    chord({Key::text, U'3', true, false, false});
    EXPECT_NE(find("trends:time"), nullptr);
    EXPECT_TRUE(shows("1 cramp night of 1 recorded"));
}

}  // namespace
}  // namespace nightcramp::ui
