#include "tests/ui/headless_app.hpp"

#include <algorithm>

namespace nightcramp::ui {
namespace {

constexpr int long_time = 400;

/// Four hundred nights up to last night: a cramp every fifth one; the fourth last is not recorded.
Edit four_hundred_nights() {
    Edit edit{{}, "four hundred nights", test::now, Face::window};
    for (int back = 0; back < long_time; ++back) {
        if (back == 3) continue;
        const Date date = test::sunday - days(back);
        edit.changes.emplace_back(Changed<Night>{
            std::nullopt, back % 5 == 0 ? test::night_with_cramp(date) : test::night_without_cramps(date)});
    }
    return edit;
}

class CalendarOfNights : public HeadlessTest {
protected:
    void SetUp() override {
        HeadlessTest::SetUp();
        journal().save(four_hundred_nights());
        start();
        chord({Key::text, U'2', true, false, false});
    }

    void walk_to(const std::string& id) {
        app().ui().focus().focus(id);
        settle();
    }
};

TEST_F(CalendarOfNights, ShowsAYearAMonthAndLastNight) {
    EXPECT_EQ(desk().view, View::calendar);
    EXPECT_TRUE(shows("November 2025 to November 2026"));
    EXPECT_TRUE(shows("370 of 371 nights recorded"));
    EXPECT_TRUE(shows("Sunday 22 to Monday 23"));
    EXPECT_TRUE(shows("1 cramp"));
    EXPECT_TRUE(shows("Left calf, 02:30"));
}

TEST_F(CalendarOfNights, InTheYearTheArrowsGoByWeeksAndDays) {
    walk_to("calendar:year");
    press(Key::left);
    EXPECT_TRUE(shows("Sunday 15 to Monday 16"));
    press(Key::up);
    EXPECT_TRUE(shows("Saturday 14 to Sunday 15"));
    press(Key::right);
    press(Key::down);
    EXPECT_TRUE(shows("Sunday 22 to Monday 23"));
}

TEST_F(CalendarOfNights, InTheMonthTheArrowsGoByDaysAndWeeks) {
    walk_to("calendar:month");
    press(Key::left);
    EXPECT_TRUE(shows("Saturday 21 to Sunday 22"));
    press(Key::up);
    EXPECT_TRUE(shows("Saturday 14 to Sunday 15"));
    press(Key::page_up);
    EXPECT_TRUE(shows("Wednesday 14 to Thursday 15"));
    EXPECT_TRUE(shows("October 2026"));
}

TEST_F(CalendarOfNights, GoesNoFurtherThanTheNewestNight) {
    walk_to("calendar:month");
    press(Key::right);
    EXPECT_TRUE(shows("Sunday 22 to Monday 23"));
    press(Key::home);
    EXPECT_TRUE(shows("Sunday 19 to Monday 20 October 2025"));
    press(Key::end);
    EXPECT_TRUE(shows("Sunday 22 to Monday 23"));
}

TEST_F(CalendarOfNights, EnterOpensTheSelectedNight) {
    walk_to("calendar:month");
    press(Key::left);
    press(Key::left);
    press(Key::enter);
    EXPECT_EQ(desk().view, View::morning);
    EXPECT_EQ(desk().date(), test::sunday - days(2));
}

TEST_F(CalendarOfNights, AClickSelectsANightAndAnotherOneOpensIt) {
    const Rect grid = find("calendar:month")->rect;
    const chart::Point monday{grid.x + 10, grid.y + 3 * 52 + 10};  // the sixteenth
    click_at(monday);
    EXPECT_EQ(desk().view, View::calendar);
    EXPECT_TRUE(shows("Monday 16 to Tuesday 17"));
    click_at(monday);
    EXPECT_EQ(desk().view, View::morning);
    EXPECT_EQ(desk().date(), date_from(2026, 11, 16));
}

TEST_F(CalendarOfNights, AClickIntoTheYearSelectsToo) {
    const Rect cells = find("calendar:year")->rect;
    click_at({cells.right() - 25, cells.y + 5});  // Monday of the week before
    EXPECT_TRUE(shows("Monday 9 to Tuesday 10"));
}

TEST_F(CalendarOfNights, ANightThatIsToComeCannotBeChosen) {
    const Rect grid = find("calendar:month")->rect;
    click_at({grid.x + 10, grid.y + 4 * 52 + 10});  // the twenty-third
    EXPECT_TRUE(shows("Sunday 22 to Monday 23"));
    EXPECT_EQ(desk().view, View::calendar);
}

TEST_F(CalendarOfNights, AGapOffersToBeLogged) {
    walk_to("calendar:month");
    for (int i = 0; i < 3; ++i) press(Key::left);
    EXPECT_TRUE(shows("Not recorded"));
    click("calendar:open");
    EXPECT_EQ(desk().date(), test::sunday - days(3));
    type("n");
    chord({Key::text, U'2', true, false, false});
    EXPECT_TRUE(shows("371 of 371 nights recorded")) << "what was logged is seen at once";
    EXPECT_TRUE(shows("No cramps"));
}

TEST_F(CalendarOfNights, TheYearsCanBeTurnedAsFarAsTheDiaryReaches) {
    EXPECT_FALSE(find("calendar:year after")->enabled);
    click("calendar:year before");
    EXPECT_TRUE(shows("October to November 2025")) << "a year back";
    EXPECT_FALSE(find("calendar:year before")->enabled);
    click("calendar:year after");
    EXPECT_TRUE(shows("November 2025 to November 2026"));
}

TEST_F(CalendarOfNights, TheMonthsCanBeTurned) {
    click("calendar:month before");
    EXPECT_TRUE(shows("October 2026"));
    EXPECT_TRUE(shows("Saturday 31 October to Sunday 1 November"));
    click("calendar:month after");
    EXPECT_TRUE(shows("November 2026"));
    EXPECT_FALSE(find("calendar:month after")->enabled);
}

TEST_F(CalendarOfNights, ComparesTheMonthWithTheOneBefore) {
    EXPECT_TRUE(shows("5 of 21"));
    EXPECT_TRUE(shows("October has 31 recorded nights"));
}

TEST_F(CalendarOfNights, WeeksBeginAsTheSettingsSay) {
    app::Settings settings = desk().settings();
    settings.week_start = app::WeekStart::sunday;
    desk().change_settings(settings);
    settle();
    const Rect grid = find("calendar:month")->rect;
    click_at({grid.x + 10, grid.y + 10});
    EXPECT_TRUE(shows("Sunday 1 to Monday 2"));
}

TEST_F(CalendarOfNights, InANarrowWindowHalfAYearIsSeen) {
    width = 700;
    settle();
    EXPECT_TRUE(shows("May to November 2026"));
    EXPECT_TRUE(shows("of 182 nights recorded"));
}

TEST_F(CalendarOfNights, TheCountsAreSaidOnceInEveryWidth) {
    for (const float wide : {1280.0F, 1000.0F, 960.0F, 900.0F, 700.0F}) {
        width = wide;
        settle();
        const auto& texts = probe().texts;
        const auto said = std::count_if(texts.begin(), texts.end(), [](const std::string& text) {
            return text.find("nights recorded ·") != std::string::npos;
        });
        EXPECT_EQ(said, 1) << wide;
    }
}

TEST_F(CalendarOfNights, ReadsNothingAnewWhileNothingChanges) {
    trouble.reading = test::throwing<Damaged>();
    for (int i = 0; i < 3; ++i) frame();
    EXPECT_TRUE(desk().dialogs.empty()) << "the diary was read";
    EXPECT_FALSE(app().wants_another_frame());
    chord({Key::text, U'3', true, false, false});
    EXPECT_TRUE(desk().dialogs.empty()) << "the trends are made from the same nights";
}

class CalendarOfAnEmptyDiary : public HeadlessTest {};

TEST_F(CalendarOfAnEmptyDiary, SaysFromWhenItWorksAndLeadsToTheMorning) {
    chord({Key::text, U'2', true, false, false});
    EXPECT_TRUE(shows("No night is recorded yet"));
    press(Key::tab);
    click("calendar:empty");
    EXPECT_EQ(desk().view, View::morning);
    EXPECT_EQ(desk().date(), test::sunday);
}

TEST_F(CalendarOfAnEmptyDiary, OpensWithTheFirstNight) {
    type("n");
    chord({Key::text, U'2', true, false, false});
    EXPECT_TRUE(shows("1 of 1 night recorded"));
}

}  // namespace
}  // namespace nightcramp::ui
