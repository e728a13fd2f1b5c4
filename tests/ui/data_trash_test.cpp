#include "app/profile_edits.hpp"
#include "tests/ui/chords.hpp"
#include "tests/ui/data_fixture.hpp"

namespace nightcramp::ui {
namespace {

class DataTrash : public HeadlessTest {
protected:
    void SetUp() override {
        height = 3000;
        HeadlessTest::SetUp();
    }
    void erase_night(Date date) {
        const auto night = journal().night(date);
        journal().save(test::edit<Night>(night, std::nullopt, "night erased", clock.moment));
    }
    void erase_nights(int count) {
        for (int back = 0; back < count; ++back) {
            journal().save(test::adding(test::night_with_cramp(test::sunday - days(back))));
            erase_night(test::sunday - days(back));
        }
        desk().look();
        show_data(*this);
    }
    void erase_medicine() {
        desk().save_profile(app::with_medicine(desk().profile(), {"", "Magnesium 300", "", {}, {}}));
        Profile without = desk().profile();
        without.medicines.clear();
        desk().save_profile(without);
        show_data(*this);
    }
    [[nodiscard]] bool is_in_history(const std::string& text) const {
        for (const SavedEdit& saved : journal().history(100)) {
            for (const Change& change : saved.edit.changes) {
                const auto* profile = std::get_if<Changed<Profile>>(&change);
                if (profile == nullptr) continue;
                for (const auto& each : {profile->before, profile->after}) {
                    if (!each) continue;
                    for (const Medicine& medicine : each->medicines) {
                        if (medicine.name == text) return true;
                    }
                }
            }
        }
        return false;
    }
};

TEST_F(DataTrash, IsEmptyAtFirst) {
    show_data(*this);
    EXPECT_TRUE(shows("Nothing was erased in the last 90 days."));
}

TEST_F(DataTrash, ANightComesBackAndAStripOffersToTakeItBack) {
    erase_nights(1);
    EXPECT_TRUE(shows("The whole night"));
    EXPECT_TRUE(shows("Night of 22 November. Erased today, 07:12."));
    click("trash 0");
    EXPECT_EQ(stored(test::sunday).cramps.size(), 1U);
    EXPECT_EQ(desk().night().cramps.size(), 1U) << "it is the one on screen in the Morning view";
    EXPECT_EQ(desk().view, View::data);
    ASSERT_TRUE(desk().strip);
    EXPECT_TRUE(desk().strip->offers_undo);
    EXPECT_TRUE(shows("Nothing was erased in the last 90 days."));
    chord(ctrl(U'z'));
    EXPECT_TRUE(is_blank(stored(test::sunday)));
}

TEST_F(DataTrash, AMedicineComesBack) {
    erase_medicine();
    EXPECT_TRUE(shows("Magnesium 300"));
    click("trash 0");
    ASSERT_EQ(desk().profile().medicines.size(), 1U);
    EXPECT_EQ(desk().profile().medicines.front().name, "Magnesium 300");
}

TEST_F(DataTrash, WhatIsErasedForGoodIsAskedForAndCannotBeUndone) {
    erase_medicine();
    ASSERT_TRUE(is_in_history("Magnesium 300"));
    click("trash 0 erase");
    EXPECT_TRUE(shows("Magnesium 300. "));
    EXPECT_EQ(focused(), "dialog:erase for good:Keep it");
    press(Key::escape);
    EXPECT_TRUE(is_in_history("Magnesium 300"));
    click("trash 0 erase");
    click("dialog:erase for good:Erase for good");
    EXPECT_FALSE(is_in_history("Magnesium 300"));
    EXPECT_TRUE(shows("Gone for good: Magnesium 300"));
    ASSERT_TRUE(desk().strip);
    EXPECT_FALSE(desk().strip->offers_undo);
    EXPECT_TRUE(shows("Nothing was erased in the last 90 days."));
}

TEST_F(DataTrash, ErasingForGoodDoesNotTurnBackTheTimeInTheHeader) {
    erase_medicine();
    clock.moment = test::at(test::today, 9, 30);
    click("trash 0 erase");
    click("dialog:erase for good:Erase for good");
    EXPECT_TRUE(shows("Saved 09:30"));
}

TEST_F(DataTrash, WhatIsErasedForGoodLeavesTheFolderThatTheCommandLineChoseMeanwhile) {
    erase_medicine();
    app::SettingsFile other(scratch / ".config" / "nightcramp" / "settings.json");
    app::Settings theirs = other.load();
    theirs.backup_folder = (scratch / "stick").string();
    other.save(theirs);
    click("trash 0 erase");
    click("dialog:erase for good:Erase for good");
    ASSERT_FALSE(desk().dialogs.empty()) << "the stick is not there";
    EXPECT_EQ(desk().dialogs.front().id, "copies hold it");
}

TEST_F(DataTrash, WhatCannotBeErasedForGoodStays) {
    erase_medicine();
    trouble.vault.forgetting = test::throwing<ReadOnly>("The diary is write-protected. Nothing was changed.");
    click("trash 0 erase");
    click("dialog:erase for good:Erase for good");
    EXPECT_TRUE(shows("It was not erased for good"));
    EXPECT_TRUE(is_in_history("Magnesium 300"));
    press(Key::enter);
    EXPECT_NE(find("trash 0"), nullptr);
}

TEST_F(DataTrash, CopiesThatHoldItStillAreTold) {
    erase_medicine();
    trouble.vault.untended = {{"copy", "The copy of today cannot be written."}};
    click("trash 0 erase");
    click("dialog:erase for good:Erase for good");
    ASSERT_FALSE(desk().dialogs.empty());
    EXPECT_EQ(desk().dialogs.front().title, "It is gone from your diary, but not from every copy yet");
    EXPECT_TRUE(shows("The copy of today cannot be written."));
}

TEST_F(DataTrash, ShowsThirtyAndMoreWhereTheyAreWanted) {
    erase_nights(33);
    EXPECT_NE(find("trash 29"), nullptr);
    EXPECT_EQ(find("trash 30"), nullptr);
    EXPECT_TRUE(shows("And 3 more."));
    height = 6000;
    settle();
    click("trash:more");
    EXPECT_NE(find("trash 32"), nullptr);
    EXPECT_FALSE(shows("And 3 more."));
}

TEST_F(DataTrash, IsNoMoreInTheSettings) {
    erase_nights(1);
    desk().show_view(View::settings);
    settle();
    EXPECT_EQ(find("trash 0"), nullptr);
}

}  // namespace
}  // namespace nightcramp::ui
