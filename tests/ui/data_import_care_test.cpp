#include "app/worker.hpp"
#include "tests/ui/data_fixture.hpp"

#include <thread>

/// What an import does with a hasty hand, a busy diary and a window that nobody touches.
namespace nightcramp::ui {
namespace {

using Step = BringIn::Step;

class CarefulImport : public HeadlessTest {};

TEST_F(CarefulImport, TheKeyboardDoesNotStandOnWhatSaves) {
    look_at(*this, write_daylio(*this));
    const auto version = journal().version();
    press(Key::enter);
    EXPECT_EQ(journal().version(), version);
    EXPECT_TRUE(desk().target_sheet.has_value());
}

TEST_F(CarefulImport, APressThatWasMeantForTheListBeforeBringsNothingIn) {
    show_data(*this);
    desk().import.begin(write_daylio(*this));
    settle();
    click("bring in:save");
    EXPECT_EQ(desk().import.bring_in.step(), Step::preview);
    wait(1);
    click("bring in:save");
    EXPECT_EQ(desk().import.bring_in.step(), Step::done);
}

TEST_F(CarefulImport, WhatWasChosenIsNotThrownAwayUnasked) {
    look_at(*this, write_daylio(*this));
    desk().import.bring_in.choose("daylio Guitar", {exchange::Target::Kind::note, ""});
    settle();
    press(Key::escape);
    ASSERT_FALSE(desk().dialogs.empty());
    press(Key::escape);
    EXPECT_TRUE(desk().dialogs.empty());
    EXPECT_EQ(desk().import.bring_in.step(), Step::preview);
    click("bring in:cancel");
    click("dialog:leave import:Stop");
    EXPECT_EQ(desk().import.bring_in.step(), Step::choose);
}

TEST_F(CarefulImport, TheFieldForAnotherZoneComesWhenItIsWanted) {
    height = 3000;
    look_at(*this, write_daylio(*this));
    EXPECT_TRUE(shows("The file does not say in which time zone it was written"));
    EXPECT_EQ(find("bring in:zone"), nullptr);
    click("bring in:change zone");
    ASSERT_NE(find("bring in:zone"), nullptr);
    EXPECT_EQ(focused(), "bring in:zone");
    type("Asia/Tokyo");
    press(Key::enter);
    EXPECT_EQ(desk().import.bring_in.zone(), "Asia/Tokyo");
    EXPECT_TRUE(shows("Asia/Tokyo"));
}

TEST_F(CarefulImport, OnePressChoosesAFileAndTwoOpenIt) {
    const auto folder = scratch / "files";
    std::filesystem::create_directories(folder);
    std::filesystem::rename(write_daylio(*this), folder / "daylio_export.csv");
    show_data(*this);
    desk().open_sheet.emplace(folder, scratch.path());
    settle();
    click("open:folder line 0");
    ASSERT_TRUE(desk().open_sheet.has_value());
    EXPECT_EQ(desk().open_sheet->typed, "~/files/daylio_export.csv");
    wait(2);
    click("open:folder line 0");
    ASSERT_TRUE(desk().open_sheet.has_value()) << "slow presses are two choices";
    click("open:folder line 0");
    EXPECT_FALSE(desk().open_sheet.has_value());
    EXPECT_EQ(desk().import.bring_in.step(), Step::preview);
}

TEST_F(CarefulImport, OnlyFilesAndFoldersCanBeChosen) {
    OpenSheet sheet(scratch.path(), scratch.path());
    EXPECT_FALSE(sheet.chosen("/dev/null").has_value());
    EXPECT_THAT(sheet.problem, testing::HasSubstr("is not a file"));
}

TEST_F(CarefulImport, ATildeIsTheHomeFolder) {
    std::filesystem::create_directories(scratch / "files");
    OpenSheet sheet(scratch / "files", scratch.path());
    EXPECT_FALSE(sheet.chosen("~").has_value());
    EXPECT_EQ(sheet.problem, "");
    EXPECT_EQ(sheet.browser.folder.path, scratch.path());
    const auto export_file = write_daylio(*this);
    EXPECT_EQ(sheet.chosen("~/daylio_export.csv"), export_file);
}

TEST_F(CarefulImport, AnEmptyFolderSaysSo) {
    std::filesystem::create_directories(scratch / "empty");
    show_data(*this);
    desk().open_sheet.emplace(scratch / "empty", scratch.path());
    settle();
    EXPECT_TRUE(shows("No file is in this folder."));
}

TEST_F(CarefulImport, ADiaryThatCannotBeReadNowMakesTheImportWait) {
    show_data(*this);
    trouble.reading = test::throwing<Busy>("The diary is in use.");
    desk().import.begin(write_daylio(*this));
    settle();
    ASSERT_FALSE(desk().dialogs.empty());
    EXPECT_EQ(desk().dialogs.front().id, "import waits");
    EXPECT_EQ(desk().import.bring_in.step(), Step::reading);
    trouble.reading = nullptr;
    desk().dialogs.press(0);
    settle();
    EXPECT_EQ(desk().import.bring_in.step(), Step::preview);
}

TEST_F(CarefulImport, WhatChangedJustBeforeItIsSavedIsLookedAtFirst) {
    look_at(*this, write_daylio(*this));
    journal().save(test::adding(test::night_with_cramp(test::friday)));
    click("bring in:save");
    ASSERT_FALSE(desk().dialogs.empty());
    EXPECT_EQ(desk().dialogs.front().text, "The diary changed meanwhile. Look at what comes in now.");
    desk().dialogs.press(0);
    settle();
    EXPECT_EQ(desk().import.bring_in.plan().added, 2);
    EXPECT_EQ(desk().import.bring_in.plan().completed, 1);
    click("bring in:save");
    EXPECT_EQ(desk().import.bring_in.step(), Step::done);
}

TEST_F(CarefulImport, WhatAThreadReadsAppearsWithoutAKeyOrTheMouse) {
    start({nullptr, std::make_unique<app::ThreadWorker>([] {})});
    look_at(*this, write_daylio(*this));
    for (int i = 0; i < 2000 && !shows("What becomes of what"); ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        if (app().take_news()) settle();
    }
    EXPECT_TRUE(shows("What becomes of what"));
    EXPECT_FALSE(app().take_news()) << "what is on screen is no news";
}

}  // namespace
}  // namespace nightcramp::ui
