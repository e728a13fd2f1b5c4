#include "app/profile_edits.hpp"
#include "tests/ui/chords.hpp"
#include "tests/ui/headless_app.hpp"

#include <utility>

namespace nightcramp::ui {
namespace {

using Throwing = std::function<void()>;

class DeskSaving : public HeadlessTest {
protected:
    /// A night without cramps that cannot be saved.
    void fail_to_save(const Throwing& how) {
        trouble.writing = how;
        type("n");
    }
};

TEST_F(DeskSaving, EachFailureKeepsTheEntryOnScreenAndSaysWhy) {
    const std::vector<std::pair<Throwing, std::string>> failures{
        {test::throwing<DiskFull>(), "the disk is full"},
        {test::throwing<ReadOnly>(), "the diary is write-protected"},
        {test::throwing<Busy>(), "another program is using the diary"},
        {test::throwing<Damaged>(), "the diary is damaged"},
        {test::throwing<NewerSchema>(), "a newer Nightcramp has changed the diary"},
        {test::throwing<DiaryError>(), "the diary cannot be written"}};
    for (const auto& [how, reason] : failures) {
        SCOPED_TRACE(reason);
        trouble.writing = nullptr;
        start();
        fail_to_save(how);
        EXPECT_TRUE(shows("Not saved: " + reason));
        EXPECT_EQ(desk().dialogs.front().id, "save");
        EXPECT_EQ(focused(), "dialog:save:Decide later");
        press(Key::escape);
        EXPECT_EQ(desk().night().cramps_answer, CrampsAnswer::none);
        EXPECT_TRUE(is_blank(stored(test::sunday)));
        EXPECT_TRUE(desk().saved().failed);
        EXPECT_TRUE(shows("Not saved: " + reason));
    }
}

TEST_F(DeskSaving, TryAgainSavesOnceTheTroubleIsOver) {
    fail_to_save(test::throwing<DiskFull>());
    click("dialog:save:Try again");
    EXPECT_TRUE(shows("Not saved: the disk is full"));
    ASSERT_FALSE(desk().dialogs.empty());
    trouble.writing = nullptr;
    click("dialog:save:Try again");
    EXPECT_TRUE(desk().dialogs.empty());
    EXPECT_EQ(stored(test::sunday).cramps_answer, CrampsAnswer::none);
    EXPECT_TRUE(shows("Saved 07:12"));
}

TEST_F(DeskSaving, WhatToDoInTheHeaderTriesAgainToo) {
    fail_to_save(test::throwing<DiskFull>());
    press(Key::escape);
    trouble.writing = nullptr;
    click("what to do");
    EXPECT_EQ(stored(test::sunday).cramps_answer, CrampsAnswer::none);
    EXPECT_FALSE(desk().saved().failed);
}

TEST_F(DeskSaving, DropTheChangeGoesBackToWhatIsSaved) {
    fail_to_save(test::throwing<DiskFull>());
    click("dialog:save:Drop the change");
    EXPECT_TRUE(is_blank(desk().night()));
    EXPECT_FALSE(desk().saved().failed);
    EXPECT_TRUE(desk().may_close());
}

TEST_F(DeskSaving, LaterAnswersAreSavedTogetherWithTheUnsavedOne) {
    fail_to_save(test::throwing<DiskFull>());
    press(Key::escape);
    trouble.writing = nullptr;
    click("sleep:position/0");
    EXPECT_EQ(stored(test::sunday).cramps_answer, CrampsAnswer::none);
    EXPECT_TRUE(stored(test::sunday).sleep.position);
    EXPECT_FALSE(desk().saved().failed);
}

TEST_F(DeskSaving, AnUnsavedNightIsNotLeft) {
    fail_to_save(test::throwing<DiskFull>());
    press(Key::escape);
    chord(alt(Key::left));
    EXPECT_EQ(desk().date(), test::sunday);
    EXPECT_FALSE(desk().dialogs.empty());
    press(Key::escape);
    chord(ctrl('z'));
    EXPECT_EQ(desk().night().cramps_answer, CrampsAnswer::none);
}

TEST_F(DeskSaving, ClosingAsksFirst) {
    EXPECT_TRUE(desk().may_close());
    fail_to_save(test::throwing<DiskFull>());
    press(Key::escape);
    EXPECT_FALSE(desk().may_close());
    settle();
    EXPECT_TRUE(shows("Close without saving?"));
    press(Key::escape);
    EXPECT_FALSE(desk().wants_to_close());
    EXPECT_FALSE(desk().may_close());
    settle();
    click("dialog:close:Close without saving");
    EXPECT_TRUE(desk().wants_to_close());
}

TEST_F(DeskSaving, AChangeOfTheProfileThatFailedCanBeTriedAgain) {
    trouble.writing = test::throwing<DiskFull>();
    desk().save_profile(app::with_weight(desk().profile(), 80));
    settle();
    ASSERT_FALSE(desk().dialogs.empty());
    trouble.writing = nullptr;
    click("dialog:" + desk().dialogs.front().id + ":Try again");
    EXPECT_TRUE(desk().dialogs.empty());
    EXPECT_EQ(desk().profile().weight_kg, 80);
    EXPECT_EQ(journal().profile()->weight_kg, 80);
}

TEST_F(DeskSaving, ASignThatWasNotTakenBackCanBeTriedAgain) {
    Night earlier = test::night_without_cramps(test::sunday - days(3));
    earlier.warning_signs = {"weak-or-thin-muscles"};
    journal().save(test::adding(earlier));
    desk().look();
    trouble.writing = test::throwing<DiskFull>();
    desk().answer_signs("weak-or-thin-muscles");
    settle();
    ASSERT_FALSE(desk().dialogs.empty());
    trouble.writing = nullptr;
    click("dialog:" + desk().dialogs.front().id + ":Try again");
    EXPECT_EQ(stored(earlier.date).warning_signs, std::vector<std::string>());
}

TEST_F(DeskSaving, AnUndoThatFailedCanBeTriedAgain) {
    type("n");
    trouble.writing = test::throwing<Busy>();
    chord(ctrl('z'));
    ASSERT_FALSE(desk().dialogs.empty());
    EXPECT_EQ(desk().night().cramps_answer, CrampsAnswer::none);
    EXPECT_FALSE(desk().saved().failed) << "nothing on the screen is unsaved";
    trouble.writing = nullptr;
    click("dialog:" + desk().dialogs.front().id + ":Try again");
    EXPECT_EQ(desk().night().cramps_answer, CrampsAnswer::unknown);
}

TEST_F(DeskSaving, ReadingThatFailsIsSaidAndDoesNotCrash) {
    trouble.reading = test::throwing<Damaged>();
    desk().look();
    settle();
    EXPECT_FALSE(desk().dialogs.empty());
    press(Key::escape);
    chord(alt(Key::left));
    EXPECT_FALSE(desk().dialogs.empty());
    while (!desk().dialogs.empty()) press(Key::escape);
    trouble.reading = nullptr;
    chord(alt(Key::left));
    EXPECT_EQ(desk().date(), date_from(2026, 11, 21));
    EXPECT_TRUE(desk().dialogs.empty());
}

}  // namespace
}  // namespace nightcramp::ui
