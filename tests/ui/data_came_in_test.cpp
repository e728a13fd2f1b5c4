#include "diary/noon_rule.hpp"
#include "tests/ui/chords.hpp"
#include "tests/ui/data_fixture.hpp"
#include "ui/data/data_actions.hpp"
#include "ui/data/data_words.hpp"

#include <fmt/format.h>

namespace nightcramp::ui {
namespace {

class CameInBefore : public HeadlessTest {
protected:
    void SetUp() override {
        HeadlessTest::SetUp();
        height = 3000;
    }

    void bring_in() {
        look_at(*this, write_daylio(*this));
        click("bring in:save");
    }

    void import_nights(int count) {
        for (int back = 0; back < count; ++back) {
            const Night night = test::night_without_cramps(test::sunday - days(back));
            const std::string label = fmt::format("import of 1 night from {}.csv", back);
            journal().save({{Changed<Night>{std::nullopt, night}}, label, test::now, Face::import});
        }
        desk().look();
        show_data(*this);
    }
};

TEST_F(CameInBefore, TheMorningStillAsksAboutLastNight) {
    bring_in();
    click("bring in:calendar");
    EXPECT_EQ(desk().view, View::calendar);
    EXPECT_TRUE(shows("Friday 20 to Saturday 21"));
    chord(ctrl(U'1'));
    EXPECT_EQ(desk().view, View::morning);
    EXPECT_EQ(desk().date(), last_night(desk().today()));
}

TEST_F(CameInBefore, TheCalendarShowsNightsOfWhichNobodyToldTheCramps) {
    const auto table = scratch / "daylio_export.csv";
    test::write_file(table,
                     "full_date,date,weekday,time,mood,activities,note_title,note\n"
                     "2026-11-20,20 November,Friday,22:05,good,Stretching,\"\",\"\"\n");
    look_at(*this, table);
    click("bring in:save");
    click("bring in:calendar");
    EXPECT_FALSE(shows("No night is recorded yet"));
    EXPECT_TRUE(shows("Friday 20 to Saturday 21"));
    EXPECT_TRUE(shows("0 of"));
}

TEST_F(CameInBefore, UndoIsNamedAsLongAsItTakesTheImportBack) {
    bring_in();
    EXPECT_TRUE(undo_takes_it_back(desk()));
    EXPECT_TRUE(shows("Undo (Ctrl+Z) takes them back."));
    Night night = desk().night();
    night.note = "mine";
    desk().put(night);
    settle();
    EXPECT_FALSE(undo_takes_it_back(desk()));
    EXPECT_EQ(done_words(desk().import.bring_in.came_in(), false),
              "3 nights came in. “What came in” below takes them back.");
    desk().undo();
    settle();
    EXPECT_TRUE(undo_takes_it_back(desk()));
}

TEST_F(CameInBefore, TheNewestAreShownAndTheOlderOnesWhereTheyAreWanted) {
    import_nights(12);
    EXPECT_TRUE(shows("Import of 1 night from 11.csv"));
    EXPECT_FALSE(shows("Import of 1 night from 1.csv"));
    EXPECT_TRUE(shows("And 2 older ones."));
    click("came in:more");
    EXPECT_TRUE(shows("Import of 1 night from 1.csv"));
    EXPECT_TRUE(shows("Import of 1 night from 0.csv"));
    EXPECT_FALSE(shows("older one"));
}

TEST_F(CameInBefore, NothingIsSavedOfNightsThatTheDiaryDoesNotHave) {
    journal().save(test::adding(test::night_with_cramp(test::today - days(200))));
    desk().look();
    EXPECT_EQ(why_not_taken_out(desk(), {}), "");
    TakeOut last;
    last.nights = 365;
    EXPECT_EQ(why_not_taken_out(desk(), last), "");
    last.nights = 90;
    EXPECT_EQ(why_not_taken_out(desk(), last), "The diary has none of the last 90 nights.");
}

TEST_F(CameInBefore, AnEmptySpanCannotBeSaved) {
    journal().save(test::adding(test::night_with_cramp(test::today - days(200))));
    desk().look();
    show_data(*this);
    ASSERT_NE(find("take out:save"), nullptr);
    EXPECT_TRUE(find("take out:save")->enabled);
    app().ui().focus().focus("take out:which nights");
    settle();
    press(Key::right);
    press(Key::right);
    press(Key::enter);
    settle();
    EXPECT_FALSE(find("take out:save")->enabled);
    EXPECT_TRUE(shows("The diary has none of the last 90 nights."));
}

}  // namespace
}  // namespace nightcramp::ui
