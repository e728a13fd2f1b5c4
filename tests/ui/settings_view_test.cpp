#include "tests/ui/chords.hpp"
#include "tests/ui/headless_app.hpp"

namespace nightcramp::ui {
namespace {

class SettingsOnScreen : public HeadlessTest {
protected:
    void SetUp() override {
        HeadlessTest::SetUp();
        chord(ctrl(','));
    }
    void press_on(const std::string& stop, const std::string& id) {
        app().ui().focus().focus(stop);
        settle();
        click(id);
    }
    [[nodiscard]] std::filesystem::path settings_file() const {
        std::filesystem::create_directories(scratch / ".config" / "nightcramp");
        return scratch / ".config" / "nightcramp" / "settings.json";
    }
};

TEST_F(SettingsOnScreen, TheThemeChangesAtOnceAndIsThereAfterARestart) {
    click("settings:theme/1");
    EXPECT_EQ(&app().palette(), &chart::day_palette);
    click("settings:theme/2");
    EXPECT_EQ(&app().palette(), &chart::high_contrast_palette);
    EXPECT_TRUE(std::filesystem::exists(settings_file()));
    start();
    EXPECT_EQ(&app().palette(), &chart::high_contrast_palette);
}

TEST_F(SettingsOnScreen, TheTextGrowsAtOnceAndIsThereAfterARestart) {
    click("settings:text size/more");
    EXPECT_NEAR(app().ui().fonts().scale(), 1.1F, 1e-4);
    EXPECT_NEAR(app().ui().width(), 1280 / 1.1F, 0.1);
    app().ui().focus().focus("settings:text size");
    settle();
    type("200");
    press(Key::enter);
    EXPECT_NEAR(app().ui().fonts().scale(), 2, 1e-4);
    start();
    EXPECT_NEAR(app().ui().fonts().scale(), 2, 1e-4);
}

TEST_F(SettingsOnScreen, NoTextIsTooSmallOrTooLargeToSetItBack) {
    for (const auto& [typed, percent] :
         {std::pair("9999", 250), std::pair("0", 80), std::pair("1", 80), std::pair("123", 120)}) {
        app().ui().focus().focus("settings:text size");
        settle();
        type(typed);
        press(Key::enter);
        EXPECT_EQ(desk().settings().text_size_percent, percent);
    }
    app().ui().focus().focus("settings:text size");
    settle();
    press(Key::backspace);
    EXPECT_EQ(desk().settings().text_size_percent, 100);
}

TEST_F(SettingsOnScreen, TheClockIsShownInTwelveHours) {
    press_on("settings:clock", "settings:clock/1");
    chord(ctrl('1'));
    type("n");
    EXPECT_TRUE(shows("Saved 7:12 am"));
    start();
    EXPECT_EQ(desk().settings().manner.clock, ClockStyle::twelve_hours);
}

TEST_F(SettingsOnScreen, OuncesAreShownAndMillilitresStored) {
    press_on("settings:units", "settings:units/1");
    chord(ctrl('1'));
    type("n");
    ASSERT_EQ(focused(), "habit:fluids");
    EXPECT_TRUE(shows("fl oz"));
    type("60");
    press(Key::enter);
    EXPECT_EQ(find_answer(stored(test::sunday), "fluids")->value, AnswerValue::of(1774));
    EXPECT_TRUE(shows("60"));
}

TEST_F(SettingsOnScreen, WhereANightEndsMovesWhatATypedTimeMeans) {
    app().ui().focus().focus("settings:noon");
    settle();
    type("7");
    press(Key::enter);
    EXPECT_EQ(desk().settings().boundary_hour, 7);
    EXPECT_EQ(desk().moment(std::chrono::hours(6)), test::at(test::today, 6));
    EXPECT_EQ(desk().moment(std::chrono::hours(8)), test::at(test::sunday, 8));
}

TEST_F(SettingsOnScreen, ABrokenFileIsSaidAndSetAside) {
    test::write_file(settings_file(), "{ this is no");
    start();
    ASSERT_FALSE(desk().dialogs.empty());
    EXPECT_TRUE(shows("settings.json"));
    press(Key::enter);
    EXPECT_TRUE(desk().dialogs.empty());
    EXPECT_TRUE(std::filesystem::exists(settings_file().string() + ".broken"));
    EXPECT_EQ(desk().settings(), app::Settings());
}

TEST_F(SettingsOnScreen, WhatCannotBeMeantIsSaidOnceForEach) {
    test::write_file(settings_file(), R"({"theme": "pink", "text_size_percent": 3000})");
    start();
    int said = 0;
    for (; !desk().dialogs.empty() && said < 5; ++said) press(Key::escape);
    EXPECT_GE(said, 1);
    EXPECT_EQ(desk().settings().text_size_percent, 100);
    EXPECT_EQ(desk().stage(), Stage::diary);
}

TEST_F(SettingsOnScreen, IsWhereTheWindowWasLeftUnlessLastNightIsStillToBeTold) {
    app::Settings settings = desk().settings();
    settings.view = "settings";
    desk().change_settings(settings);
    start();
    EXPECT_EQ(desk().view, View::morning);
    type("n");
    start();
    EXPECT_EQ(desk().view, View::settings);
}

}  // namespace
}  // namespace nightcramp::ui
