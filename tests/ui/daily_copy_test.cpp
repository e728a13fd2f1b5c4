#include "tests/ui/data_fixture.hpp"

/// What is kept without being asked.
namespace nightcramp::ui {
namespace {

class DailyCopy : public HeadlessTest {
protected:
    void choose_folder() {
        std::filesystem::create_directories(folder);
        app::Settings settings = desk().settings();
        settings.backup_folder = folder.string();
        desk().change_settings(settings);
    }
    void go_to(const Moment& moment) {
        clock.moment = moment;
        desk().look();
        settle();
    }
    [[nodiscard]] std::vector<Backup> copies() { return desk().copies.lists.value_or(CopyLists()).beside; }

    std::filesystem::path folder = scratch / "stick";
};

TEST_F(DailyCopy, IsKeptAtTheFirstStartOfADayAndNotAtTheSecond) {
    EXPECT_EQ(trouble.vault.kept, 1);
    ASSERT_FALSE(copies().empty());
    EXPECT_EQ(copies().front().reason, reasons::daily);
    start();
    EXPECT_EQ(trouble.vault.kept, 1);
}

TEST_F(DailyCopy, IsKeptWhenADayBeginsInTheOpenWindow) {
    go_to(test::at(test::today, 23, 50));
    EXPECT_EQ(trouble.vault.kept, 1);
    go_to(test::at(test::today + days(1), 0, 10));
    EXPECT_EQ(trouble.vault.kept, 2);
}

TEST_F(DailyCopy, IsNotKeptOfTheExampleOrBeforeADiaryIsBegun) {
    trouble.vault.kept = 0;
    desk().open_example();
    settle();
    EXPECT_EQ(trouble.vault.kept, 0);
    HeadlessApp fresh;
    fresh.start();
    EXPECT_EQ(fresh.desk().stage(), Stage::welcome);
    EXPECT_EQ(fresh.trouble.vault.kept, 0);
}

TEST_F(DailyCopy, ThatCannotBeKeptIsSaidOnceInASession) {
    trouble.vault.keeping = test::throwing<DiskFull>("The disk is full. No copy was made. Make room.");
    go_to(test::at(test::today + days(1), 7));
    ASSERT_FALSE(desk().dialogs.empty());
    EXPECT_TRUE(shows("No copy of your diary could be kept"));
    EXPECT_TRUE(shows("The disk is full."));
    press(Key::enter);
    EXPECT_TRUE(desk().dialogs.empty());
    go_to(test::at(test::today + days(2), 7));
    EXPECT_TRUE(desk().dialogs.empty());
}

TEST_F(DailyCopy, TheFolderThatIsNotThereIsToldOnceAndRemembered) {
    choose_folder();
    trouble.vault.elsewhere = test::throwing<CannotOpen>("The folder is not there. Plug it in.");
    go_to(test::at(test::today + days(1), 7));
    ASSERT_TRUE(desk().strip);
    EXPECT_TRUE(shows("No copy could be kept in ~/stick."));
    EXPECT_EQ(desk().settings().backup_missed_since, "2026-11-24");
    EXPECT_TRUE(desk().dialogs.empty()) << "it keeps nobody from the morning";
    desk().strip.reset();
    go_to(test::at(test::today + days(2), 7));
    EXPECT_FALSE(desk().strip) << "it was told";
    EXPECT_EQ(desk().settings().backup_missed_since, "2026-11-24");
}

TEST_F(DailyCopy, TheFolderIsTriedAgainEveryHour) {
    choose_folder();
    trouble.vault.elsewhere = test::throwing<CannotOpen>("The folder is not there. Plug it in.");
    go_to(test::at(test::today + days(1), 7));
    ASSERT_FALSE(desk().copies.unreachable.empty());
    trouble.vault.elsewhere = nullptr;
    go_to(test::at(test::today + days(1), 7, 59));
    EXPECT_FALSE(desk().copies.unreachable.empty());
    go_to(test::at(test::today + days(1), 8));
    EXPECT_TRUE(desk().copies.unreachable.empty());
    EXPECT_EQ(desk().settings().backup_missed_since, "");
    EXPECT_TRUE(desk().copies.reached);
}

TEST_F(DailyCopy, DoesNotMakeADiaryThatIsGone) {
    std::filesystem::remove(file);
    go_to(test::at(test::today + days(1), 7));
    EXPECT_FALSE(std::filesystem::exists(file));
    EXPECT_TRUE(shows("No copy of your diary could be kept"));
}

TEST_F(DailyCopy, WhatTheCommandLineChoseMeanwhileIsNotLost) {
    app::SettingsFile other(scratch / ".config" / "nightcramp" / "settings.json");
    desk().change_settings([this] {
        app::Settings settings = desk().settings();
        settings.theme = app::Theme::day;
        return settings;
    }());
    app::Settings theirs = other.load();
    theirs.backup_folder = "/media/stick";
    other.save(theirs);
    app::Settings mine = desk().settings();
    mine.text_size_percent = 120;
    desk().change_settings(mine);
    EXPECT_EQ(desk().settings().backup_folder, "/media/stick");
    EXPECT_EQ(other.load().backup_folder, "/media/stick");
    EXPECT_EQ(other.load().text_size_percent, 120);
}

class CopyBeforeImport : public HeadlessTest {
protected:
    [[nodiscard]] bool has_come_in() const { return !journal().imports().empty(); }
};

TEST_F(CopyBeforeImport, IsKeptFirst) {
    look_at(*this, write_daylio(*this));
    click("bring in:save");
    EXPECT_TRUE(has_come_in());
    ASSERT_TRUE(desk().copies.lists);
    ASSERT_FALSE(desk().copies.lists->beside.empty());
    EXPECT_EQ(desk().copies.lists->beside.front().reason, reasons::before_import);
}

TEST_F(CopyBeforeImport, WithoutOneNothingComesInUnlessThePersonWantsIt) {
    look_at(*this, write_daylio(*this));
    trouble.vault.keeping = test::throwing<DiskFull>("The disk is full. No copy was made. Make room.");
    click("bring in:save");
    EXPECT_FALSE(has_come_in());
    ASSERT_NE(find("dialog:no copy before import:Go back"), nullptr);
    press(Key::escape);
    EXPECT_FALSE(has_come_in());
    EXPECT_EQ(desk().import.bring_in.step(), BringIn::Step::preview);
    click("bring in:save");
    click("dialog:no copy before import:Bring it in without a copy");
    EXPECT_TRUE(has_come_in());
}

TEST_F(CopyBeforeImport, IsTriedAgain) {
    look_at(*this, write_daylio(*this));
    trouble.vault.keeping = test::throwing<DiskFull>("The disk is full. No copy was made. Make room.");
    click("bring in:save");
    trouble.vault.keeping = nullptr;
    click("dialog:no copy before import:Try again");
    EXPECT_TRUE(has_come_in());
}

TEST_F(CopyBeforeImport, AFolderThatIsNotThereKeepsNoImportBack) {
    app::Settings settings = desk().settings();
    settings.backup_folder = (scratch / "stick").string();
    desk().change_settings(settings);
    trouble.vault.elsewhere = test::throwing<CannotOpen>("The folder is not there. Plug it in.");
    look_at(*this, write_daylio(*this));
    click("bring in:save");
    EXPECT_TRUE(has_come_in());
}

}  // namespace
}  // namespace nightcramp::ui
