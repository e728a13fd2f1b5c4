#include "tests/ui/chords.hpp"
#include "tests/ui/headless_app.hpp"

namespace nightcramp::ui {
namespace {

class NightHistory : public HeadlessTest {
protected:
    void SetUp() override {
        height = 2400;
        HeadlessTest::SetUp();
    }
    /// A night that was said three things about, each an hour after the other.
    void tell_three_times() {
        for (const char* note : {"slept badly", "slept well", "slept"}) {
            Night night = desk().night();
            night.note = note;
            desk().put(night);
            clock.moment.wall += std::chrono::hours(1);
        }
        settle();
    }
    [[nodiscard]] std::string note() const { return stored(test::sunday).note; }
};

TEST_F(NightHistory, IsOfferedOnceThereIsOne) {
    EXPECT_EQ(find("night history"), nullptr);
    tell_three_times();
    EXPECT_NE(find("night history"), nullptr);
}

TEST_F(NightHistory, NamesEachVersionNewestFirst) {
    tell_three_times();
    click("night history");
    ASSERT_TRUE(desk().history_sheet);
    const auto& versions = desk().history_sheet->versions;
    ASSERT_EQ(versions.size(), 3U);
    EXPECT_TRUE(shows("Edited Monday 09:12"));
    EXPECT_TRUE(shows("Edited Monday 08:12"));
    EXPECT_TRUE(shows("slept well"));
    EXPECT_EQ(focused(), "history:0");
}

TEST_F(NightHistory, MakesTheNightWhatItWasAndOffersToTakeThatBack) {
    tell_three_times();
    click("night history");
    press(Key::down);
    EXPECT_EQ(focused(), "history:1");
    press(Key::enter);
    EXPECT_FALSE(desk().history_sheet);
    EXPECT_EQ(note(), "slept badly");
    EXPECT_EQ(desk().night().note, "slept badly");
    ASSERT_TRUE(desk().strip);
    EXPECT_TRUE(desk().strip->offers_undo);
    chord(ctrl(U'z'));
    EXPECT_EQ(note(), "slept");
}

TEST_F(NightHistory, IsWalkedAlongAndLeftByKeys) {
    tell_three_times();
    const auto version = journal().version();
    click("night history");
    press(Key::down);
    press(Key::up);
    EXPECT_EQ(focused(), "history:0");
    press(Key::escape);
    EXPECT_FALSE(desk().history_sheet);
    EXPECT_EQ(journal().version(), version);
}

TEST_F(NightHistory, IsUsedWithTheMouseToo) {
    tell_three_times();
    click("night history");
    click("history:0:again");
    EXPECT_EQ(note(), "slept well");
}

TEST_F(NightHistory, DoesNotOfferWhatIsSoNow) {
    tell_three_times();
    Night night = desk().night();
    night.note = "slept well";
    desk().put(night);
    settle();
    click("night history");
    EXPECT_TRUE(shows("That is how it is now."));
    EXPECT_EQ(find("history:1:again"), nullptr);
    press(Key::down);
    press(Key::enter);
    EXPECT_TRUE(desk().history_sheet) << "there is nothing to restore";
}

TEST_F(NightHistory, OfANightThatWasErasedBringsItBack) {
    tell_three_times();
    Night blank;
    blank.date = test::sunday;
    blank.revision = desk().night().revision;
    desk().put(blank);
    settle();
    click("night history");
    press(Key::enter);
    EXPECT_EQ(note(), "slept");
}

TEST_F(NightHistory, IsInTheCalendarToo) {
    const Date night = test::sunday - days(3);
    journal().save(test::adding(test::night_with_cramp(night)));
    desk().look();
    desk().look_in_calendar_at = night;
    desk().show_view(View::calendar);
    settle();
    click("calendar:history");
    ASSERT_TRUE(desk().history_sheet);
    EXPECT_EQ(desk().history_sheet->night, night);
    press(Key::enter);
    EXPECT_TRUE(is_blank(stored(night))) << "before it was told there was nothing";
    EXPECT_EQ(desk().view, View::calendar);
    chord(ctrl(U'z'));
    EXPECT_FALSE(is_blank(stored(night)));
}

}  // namespace
}  // namespace nightcramp::ui
