#include "tests/ui/chords.hpp"
#include "tests/ui/data_fixture.hpp"

#include <set>

namespace nightcramp::ui {
namespace {

class DataPages : public HeadlessTest {
protected:
    void bring_in() {
        look_at(*this, write_daylio(*this));
        click("bring in:save");
    }
    [[nodiscard]] std::string take_back_button() const {
        return "came in:" + std::to_string(journal().imports().front().id);
    }
};

TEST_F(DataPages, TheRailAndItsKeyLeadToIt) {
    click("rail:Data");
    EXPECT_EQ(desk().view, View::data);
    desk().show_view(View::morning);
    settle();
    chord(ctrl(U'8'));
    EXPECT_EQ(desk().view, View::data);
    EXPECT_EQ(slug_of(View::data), "data");
}

TEST_F(DataPages, SaysWhatItReadsAndThatNothingCameInYet) {
    height = 3000;
    show_data(*this);
    EXPECT_TRUE(shows("Daylio"));
    EXPECT_TRUE(shows("Nothing was brought in yet."));
    const Probe::Seen* save = find("take out:save");
    ASSERT_NE(save, nullptr);
    EXPECT_FALSE(save->enabled) << "there is nothing to save";
}

TEST_F(DataPages, AnImportIsTakenBackAfterOtherWork) {
    height = 3000;
    bring_in();
    desk().show_night(test::sunday);
    Night night = desk().night();
    night.note = "mine";
    desk().put(night);
    settle();
    EXPECT_TRUE(shows("Import of 3 nights from daylio_export.csv"));
    click(take_back_button());
    ASSERT_FALSE(desk().dialogs.empty());
    EXPECT_NE(desk().dialogs.front().text.find("3 nights leave the diary"), std::string::npos)
        << desk().dialogs.front().text;
    desk().dialogs.press(0);
    settle();
    EXPECT_TRUE(is_blank(stored(date_from(2026, 11, 20))));
    EXPECT_EQ(stored(test::sunday).note, "mine");
    EXPECT_TRUE(shows("Taken back"));
    EXPECT_EQ(find(take_back_button()), nullptr);
}

TEST_F(DataPages, KeepingAnImportChangesNothing) {
    height = 3000;
    bring_in();
    const auto version = journal().version();
    click(take_back_button());
    press(Key::escape);
    EXPECT_TRUE(desk().dialogs.empty());
    EXPECT_EQ(journal().version(), version);
}

TEST_F(DataPages, AnImportThatWasUndoneSaysSo) {
    height = 3000;
    bring_in();
    chord(ctrl(U'z'));
    EXPECT_TRUE(shows("Undone"));
    EXPECT_EQ(find(take_back_button()), nullptr);
    chord(ctrl(U'z', true));
    EXPECT_FALSE(shows("Undone."));
    EXPECT_NE(find(take_back_button()), nullptr);
}

TEST_F(DataPages, EverythingIsWithinReachOfTheKeyboard) {
    bring_in();
    app().ui().focus().clear();
    std::set<std::string> reached;
    for (int i = 0; i < 60; ++i) {
        press(Key::tab);
        reached.insert(focused());
        frame();  // the ring tells where it was before the last one
        const auto place = app().ui().focus().focused_rect();
        ASSERT_TRUE(place.has_value()) << focused();
        EXPECT_GE(place->y, 0) << focused() << " is out of sight";
        EXPECT_LE(place->bottom(), height) << focused() << " is out of sight";
    }
    for (const char* id : {"bring in:choose", "bring in:calendar", "take out:csv", "take out:open-mhealth",
                           "take out:nights", "take out:which nights", "take out:names", "take out:save"}) {
        EXPECT_TRUE(reached.contains(id)) << id;
    }
    EXPECT_TRUE(reached.contains(take_back_button()));
}

TEST_F(DataPages, TheCalendarShowsTheNewestNightThatCameIn) {
    bring_in();
    EXPECT_EQ(focused(), "bring in:calendar");
    press(Key::enter);
    EXPECT_EQ(desk().view, View::calendar);
    EXPECT_TRUE(shows("Friday 20 to Saturday 21"));
}

}  // namespace
}  // namespace nightcramp::ui
