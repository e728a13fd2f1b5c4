#include "tests/ui/chords.hpp"
#include "tests/ui/data_fixture.hpp"
#include "ui/data/copy_actions.hpp"

#include <algorithm>

/// The card of the copies, the list of them, and going back to one.
namespace nightcramp::ui {
namespace {

class DataCopies : public HeadlessTest {
protected:
    void SetUp() override {
        height = 3000;
        HeadlessTest::SetUp();
        show_data(*this);
    }
    void at(int hour, int minute = 0) { clock.moment = test::at(test::today, hour, minute); }
    void say(const std::string& note) {
        Night night = desk().night();
        night.note = note;
        desk().put(night);
        settle();
    }
    /// A copy of a diary with that note, and then another one.
    void keep_with_notes() {
        say("as it was");
        at(8);
        click("copies:keep");
        say("as it is");
        desk().strip.reset();
        settle();
    }
    void choose_folder(const std::string& name) {
        std::filesystem::create_directories(scratch / name);
        click("copies:folder");
        desk().copies.folder_sheet->browser.enter(scratch / name);
        settle();
        click("copy folder:keep");
    }
};

TEST_F(DataCopies, SaysHowManyThereAreAndWhenTheNewestWasKept) {
    EXPECT_TRUE(shows("There is one copy beside your diary, of today, 07:12."));
    at(8, 30);
    click("copies:keep");
    EXPECT_TRUE(shows("There are 2 copies beside your diary. The newest is of today, 08:30."));
    EXPECT_TRUE(shows("A copy was kept and read back."));
}

TEST_F(DataCopies, ThatCannotBeKeptNowSaysWhy) {
    trouble.vault.keeping = test::throwing<DiskFull>("The disk is full. No copy was made. Make room.");
    click("copies:keep");
    EXPECT_TRUE(shows("No copy could be kept"));
    EXPECT_TRUE(shows("The disk is full."));
}

TEST_F(DataCopies, AreAlsoKeptInAFolderThatIsChosen) {
    choose_folder("stick");
    EXPECT_EQ(desk().settings().backup_folder, (scratch / "stick").string());
    EXPECT_TRUE(shows("Copies are also kept in ~/stick"));
    EXPECT_TRUE(shows("Reached today, 07:12."));
    EXPECT_FALSE(desk().copies.lists->elsewhere.empty());
    click("copies:stop");
    EXPECT_EQ(desk().settings().backup_folder, "");
    EXPECT_TRUE(shows("Also keep copies in another folder"));
}

TEST_F(DataCopies, AFolderThatCannotHoldACopyIsNotTaken) {
    trouble.vault.elsewhere = test::throwing<ReadOnly>("The folder is write-protected. Choose another.");
    choose_folder("stick");
    EXPECT_EQ(desk().settings().backup_folder, "");
    EXPECT_TRUE(shows("Copies cannot be kept there"));
    EXPECT_TRUE(shows("The folder is write-protected."));
}

TEST_F(DataCopies, EscapeLeavesTheQuestionForAFolder) {
    click("copies:folder");
    EXPECT_EQ(focused(), "copy folder:list");
    press(Key::escape);
    EXPECT_FALSE(desk().copies.folder_sheet);
    EXPECT_EQ(desk().settings().backup_folder, "");
}

TEST_F(DataCopies, SaysSinceWhenTheFolderCannotBeReached) {
    choose_folder("stick");
    trouble.vault.elsewhere = test::throwing<CannotOpen>("The folder is not there. Plug it in.");
    clock.moment = test::at(test::today + days(1), 7);
    desk().look();
    settle();
    EXPECT_TRUE(shows("Could not be reached since today. The folder is not there."));
    const FolderState state = folder_state(desk().settings(), desk().copies, time_of(desk()));
    EXPECT_TRUE(state.is_missed);
    EXPECT_THAT(state.words, testing::EndsWith("It is tried again every hour and at each start."));
    clock.moment = test::at(test::today + days(9), 7);
    desk().look();
    settle();
    EXPECT_TRUE(shows("Could not be reached since 24 November."));
}

TEST_F(DataCopies, TheListNamesThemNewestFirstWithWhenAndWhy) {
    keep_with_notes();
    click("copies:back");
    ASSERT_TRUE(desk().copies.restore_sheet);
    const auto& lines = desk().copies.restore_sheet->lines;
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].when, "Today, 08:00");
    EXPECT_EQ(lines[0].why, "Kept by you");
    EXPECT_EQ(lines[1].why, "Kept by itself");
    EXPECT_EQ(focused(), "restore:list");
    press(Key::down);
    EXPECT_EQ(desk().copies.restore_sheet->cursor, 1);
    press(Key::down);
    EXPECT_EQ(desk().copies.restore_sheet->cursor, 1);
    press(Key::up);
    EXPECT_EQ(desk().copies.restore_sheet->cursor, 0);
    press(Key::escape);
    EXPECT_FALSE(desk().copies.restore_sheet);
}

TEST_F(DataCopies, OneIsLookedIntoBeforeItIsPutInPlace) {
    keep_with_notes();
    const auto version = journal().version();
    click("copies:back");
    press(Key::enter);
    ASSERT_TRUE(desk().copies.restore_sheet);
    EXPECT_FALSE(desk().copies.restore_sheet->sentences.empty());
    EXPECT_TRUE(shows("22 November"));
    EXPECT_EQ(focused(), "restore:back") << "Enter twice changes nothing";
    press(Key::escape);
    EXPECT_FALSE(desk().copies.restore_sheet->chosen);
    EXPECT_EQ(focused(), "restore:list");
    EXPECT_EQ(journal().version(), version);
}

TEST_F(DataCopies, OneThatIsPutInPlaceIsTheDiaryAndWhatWasBeforeIsKept) {
    keep_with_notes();
    click("copies:back");
    press(Key::enter);
    click("restore:put in place");
    EXPECT_FALSE(desk().copies.restore_sheet);
    EXPECT_TRUE(desk().dialogs.empty());
    EXPECT_EQ(desk().night().note, "as it was");
    EXPECT_EQ(stored(test::sunday).note, "as it was");
    EXPECT_TRUE(shows("Your diary is as it was today, 08:00. What it was before is kept."));
    click("strip:Go back again");
    EXPECT_EQ(desk().night().note, "as it is");
    EXPECT_EQ(stored(test::sunday).note, "as it is");
}

TEST_F(DataCopies, UndoAfterwardsGoesBackToWhatTheDiaryWasBefore) {
    keep_with_notes();
    click("copies:back");
    press(Key::enter);
    click("restore:put in place");
    EXPECT_EQ(desk().steps().undo, "going back to the copy of today, 08:00");
    wait(60);
    chord(ctrl('z'));
    EXPECT_EQ(stored(test::sunday).note, "as it is");
    EXPECT_EQ(desk().night().note, "as it is");
    chord(ctrl('z'));
    EXPECT_EQ(stored(test::sunday).note, "as it was") << "from here on, the steps of the diary";
}

TEST_F(DataCopies, UndoTakesBackWhatWasChangedSinceTheCopyWasPutInPlace) {
    keep_with_notes();
    click("copies:back");
    press(Key::enter);
    click("restore:put in place");
    say("another");
    chord(ctrl('z'));
    EXPECT_EQ(stored(test::sunday).note, "as it was");
    EXPECT_NE(desk().steps().undo, "going back to the copy of today, 08:00");
}

TEST_F(DataCopies, WhatCannotBePutInPlaceLeavesTheDiaryAsItIs) {
    keep_with_notes();
    trouble.vault.restoring = test::throwing<Damaged>("The copy is damaged. Your diary is as it was. Wait.");
    click("copies:back");
    press(Key::enter);
    click("restore:put in place");
    EXPECT_TRUE(shows("The copy was not put in place"));
    EXPECT_EQ(desk().night().note, "as it is");
}

TEST_F(DataCopies, OneThatCannotBeReadSaysSoAndCannotBePutInPlace) {
    keep_with_notes();
    trouble.vault.looking = test::throwing<Damaged>("The copy is damaged. Choose another.");
    click("copies:back");
    press(Key::enter);
    EXPECT_TRUE(shows("The copy is damaged."));
    EXPECT_FALSE(find("restore:put in place")->enabled);
    press(Key::enter);
    EXPECT_FALSE(desk().copies.restore_sheet->chosen);
}

TEST_F(DataCopies, AreNotAlsoKeptWhereTheyLieAlready) {
    click("copies:folder");
    desk().copies.folder_sheet->browser.enter(scratch.path());
    settle();
    EXPECT_TRUE(shows("Where should copies be kept as well?"));
    EXPECT_TRUE(shows("That is where the diary and its copies lie already"));
    EXPECT_FALSE(find("copy folder:keep")->enabled);
    std::filesystem::create_directories(scratch / "copies");
    desk().copies.lists->beside.front().file = scratch / "copies" / "one";
    desk().copies.folder_sheet->browser.enter(scratch / "copies");
    settle();
    EXPECT_FALSE(find("copy folder:keep")->enabled);
    std::filesystem::create_directories(scratch / "stick");
    desk().copies.folder_sheet->browser.enter(scratch / "stick");
    settle();
    EXPECT_TRUE(find("copy folder:keep")->enabled);
}

TEST_F(DataCopies, AreNotOfferedOfTheExample) {
    desk().open_example();
    show_data(*this);
    EXPECT_EQ(find("copies:keep"), nullptr);
    EXPECT_NE(find("check:begin"), nullptr);
}

TEST(CopyWords, SayWhenACopyWasKept) {
    const Zone zone = Zone::named("Europe/Berlin");
    const WordsOfTime time{test::now, zone, ClockStyle::twenty_four_hours};
    EXPECT_EQ(when_words(test::now, time), "today, 07:12");
    EXPECT_EQ(when_words(test::at(test::today - days(1), 22, 10), time), "yesterday, 22:10");
    EXPECT_EQ(when_words(test::at(test::today - days(9), 7), time), "14 November, 07:00");
    EXPECT_EQ(when_words(test::at(date_from(2024, 2, 29), 7), time), "29 February 2024, 07:00");
    EXPECT_EQ(as_it_was_words(test::at(test::today - days(9), 7), time), "on 14 November, 07:00");
    EXPECT_EQ(as_it_was_words(test::now, time), "today, 07:12");
}

TEST(CopyWords, NameACopyOfBothPlacesOnce) {
    const Zone zone = Zone::named("Europe/Berlin");
    const WordsOfTime time{test::now, zone, ClockStyle::twenty_four_hours};
    const auto kept = std::chrono::sys_seconds(test::now.utc());
    CopyLists lists;
    lists.beside = {{"beside", "daily", 0, kept}};
    lists.elsewhere = {{"later", "by-hand", 0, kept + std::chrono::hours(1)}, {"stick", "daily", 0, kept}};
    const auto lines = copy_lines(lists, time);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].copy.file, "later");
    EXPECT_EQ(lines[0].why, "Kept by you, in your folder");
    EXPECT_EQ(lines[1].copy.file, "beside");
}

TEST(CopyWords, SayWhyInWords) {
    EXPECT_EQ(why_words("daily"), "Kept by itself");
    EXPECT_EQ(why_words("by-hand"), "Kept by you");
    EXPECT_EQ(why_words("before-import"), "Kept before an import");
    EXPECT_EQ(why_words("before-restore"), "Kept before a copy was put back");
    EXPECT_EQ(why_words("before-v4"), "Kept before an update of the program");
}

}  // namespace
}  // namespace nightcramp::ui
