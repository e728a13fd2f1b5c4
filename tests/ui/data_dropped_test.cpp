#include "tests/ui/data_fixture.hpp"

/// Files that are dropped on the window.
namespace nightcramp::ui {
namespace {

using Step = BringIn::Step;

class DroppedFiles : public HeadlessTest {
protected:
    void drop(std::vector<std::filesystem::path> files) {
        app().drop(std::move(files));
        settle();
    }
};

TEST_F(DroppedFiles, AreLookedAtInDataAndNothingIsSavedYet) {
    const auto version = journal().version();
    drop({write_daylio(*this)});
    EXPECT_EQ(desk().view, View::data);
    EXPECT_EQ(desk().import.bring_in.step(), Step::preview);
    EXPECT_TRUE(shows("Daylio"));
    EXPECT_EQ(journal().version(), version);
}

TEST_F(DroppedFiles, ComeAfterWhatIsBeingTyped) {
    app().ui().focus().focus("note 2026-11-22");
    settle();
    type("cold");
    drop({write_daylio(*this)});
    EXPECT_EQ(stored(test::sunday).note, "cold");
    EXPECT_EQ(desk().import.bring_in.step(), Step::preview);
}

TEST_F(DroppedFiles, DoNotThrowAwayUnaskedWhatWasChosenForAnother) {
    look_at(*this, write_daylio(*this));
    desk().import.bring_in.choose("daylio Guitar", {exchange::Target::Kind::note, ""});
    settle();
    const auto other = write_daylio(*this, "other.csv");
    drop({other});
    ASSERT_FALSE(desk().dialogs.empty());
    press(Key::escape);
    EXPECT_EQ(desk().import.bring_in.file().filename(), "daylio_export.csv");
    drop({other});
    click("dialog:leave import:Look at the other");
    EXPECT_EQ(desk().import.bring_in.file(), other);
    EXPECT_EQ(desk().import.bring_in.step(), Step::preview);
}

TEST_F(DroppedFiles, ComeOneAtATime) {
    drop({write_daylio(*this), write_daylio(*this, "other.csv")});
    EXPECT_TRUE(shows("Drop one file, or the folder that holds them all."));
    EXPECT_EQ(desk().import.bring_in.step(), Step::choose);
}

TEST_F(DroppedFiles, WaitForNoQuestionThatIsOpen) {
    desk().open_sheet.emplace(scratch.path(), scratch.path());
    settle();
    drop({write_daylio(*this)});
    EXPECT_EQ(desk().import.bring_in.step(), Step::choose);
    press(Key::escape);
    EXPECT_EQ(desk().import.bring_in.step(), Step::choose);
}

TEST_F(DroppedFiles, OfTheExampleAreExplained) {
    desk().open_example();
    drop({write_daylio(*this)});
    EXPECT_EQ(desk().import.bring_in.step(), Step::choose);
    EXPECT_NE(find("bring in:own diary"), nullptr);
}

class DroppedAtTheWelcome : public HeadlessTest {
protected:
    void SetUp() override { start(); }
};

TEST_F(DroppedAtTheWelcome, FilesAreToComeLater) {
    app().drop({write_daylio(*this)});
    settle();
    EXPECT_TRUE(shows("Begin your diary first"));
    EXPECT_FALSE(std::filesystem::exists(file));
}

}  // namespace
}  // namespace nightcramp::ui
