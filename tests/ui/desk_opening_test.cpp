#include "tests/ui/headless_app.hpp"

namespace nightcramp::ui {
namespace {

using Labels = std::vector<std::string>;

constexpr auto words = "What happened. What it means. What to do.";

class DeskOpening : public HeadlessTest {
protected:
    void expect_dialog(const std::string& title, const Labels& labels) {
        start();
        EXPECT_EQ(desk().stage(), Stage::failed);
        ASSERT_FALSE(desk().dialogs.empty());
        const Dialog& dialog = desk().dialogs.front();
        EXPECT_EQ(dialog.title, title);
        EXPECT_EQ(dialog.text, words);
        Labels shown;
        for (const DialogButton& button : dialog.buttons) {
            shown.push_back(button.label);
            EXPECT_EQ(button.safe, button.label == "Quit");
            EXPECT_NE(find("dialog:open:" + button.label), nullptr);
        }
        EXPECT_EQ(shown, labels);
    }
};

TEST_F(DeskOpening, EachThingThatCanGoWrongHasItsOwnWordsAndButtons) {
    const std::string other = "Open another diary …";
    trouble.opening = test::throwing<NotADiary>(words);
    expect_dialog("This file is not a diary", {other, "Quit"});
    trouble.opening = test::throwing<NewerSchema>(words);
    expect_dialog("This diary is from a newer Nightcramp", {other, "Quit"});
    trouble.opening = test::throwing<Damaged>(words);
    expect_dialog("The diary is damaged", {"Use the newest copy, of today, 07:12", "Choose another copy …",
                                           "Read what can be read …", other, "Quit"});
    trouble.opening = test::throwing<ReadOnly>(words);
    expect_dialog("The diary is write-protected", {"Try again", other, "Quit"});
    trouble.opening = test::throwing<CannotOpen>(words);
    expect_dialog("The diary cannot be opened", {"Try again", other, "Quit"});
    trouble.opening = test::throwing<Busy>(words);
    expect_dialog("Another program is using the diary", {"Try again", other, "Quit"});
    trouble.opening = test::throwing<DiskFull>(words);
    expect_dialog("The disk is full", {"Try again", other, "Quit"});
}

TEST_F(DeskOpening, QuitClosesAndSoDoesEscape) {
    trouble.opening = test::throwing<Busy>();
    start();
    EXPECT_FALSE(desk().wants_to_close());
    press(Key::escape);
    EXPECT_TRUE(desk().wants_to_close());
}

TEST_F(DeskOpening, TryAgainOpensOnceTheTroubleIsOver) {
    trouble.opening = test::throwing<Busy>();
    start();
    click("dialog:open:Try again");
    EXPECT_EQ(desk().stage(), Stage::failed);
    EXPECT_TRUE(shows("Another program is using the diary"));
    trouble.opening = nullptr;
    click("dialog:open:Try again");
    EXPECT_EQ(desk().stage(), Stage::diary);
    EXPECT_TRUE(desk().dialogs.empty());
    type("n");
    EXPECT_EQ(stored(test::sunday).cramps_answer, CrampsAnswer::none);
}

TEST_F(DeskOpening, AMissingFileIsTheWelcomeAndNothingIsMade) {
    file = scratch / "never.nightcramp";
    start();
    EXPECT_EQ(desk().stage(), Stage::welcome);
    EXPECT_FALSE(std::filesystem::exists(file));
}

TEST_F(DeskOpening, TheNewestCopyTakesADamagedDiarysPlace) {
    journal().save(test::adding(test::night_with_cramp(test::sunday)));
    const Night before = stored(test::sunday);
    shelf.keep_copy(file);
    shelf.damage(file);
    start();
    ASSERT_FALSE(desk().dialogs.empty());
    const std::string use = desk().dialogs.front().buttons.front().label;
    EXPECT_TRUE(use.starts_with("Use the newest copy")) << use;
    click("dialog:open:" + use);
    EXPECT_EQ(desk().stage(), Stage::diary);
    EXPECT_TRUE(shows("The copy is in place"));
    EXPECT_TRUE(shows("set-aside"));
    press(Key::enter);
    EXPECT_TRUE(desk().dialogs.empty());
    EXPECT_EQ(desk().night(), before);
}

TEST_F(DeskOpening, AnotherDiaryIsOpenedByItsPath) {
    const auto other = scratch / "other.nightcramp";
    test::write_file(other, "");
    shelf.journal(other).save(test::adding(test::night_without_cramps(test::sunday)));
    trouble.opening = test::throwing<NotADiary>();
    start();
    click("dialog:open:Open another diary …");
    ASSERT_EQ(focused(), "dialog:other file:path");
    trouble.opening = nullptr;
    type(other.string());
    press(Key::enter);
    EXPECT_EQ(desk().diary_file(), other);
    EXPECT_EQ(desk().stage(), Stage::diary);
    EXPECT_EQ(desk().night().cramps_answer, CrampsAnswer::none);
    EXPECT_TRUE(is_blank(stored(test::sunday)));
}

TEST_F(DeskOpening, ACopyIsNotOpenedAsADiaryToWriteIn) {
    trouble.opening = test::throwing<NotADiary>();
    start();
    click("dialog:open:Open another diary …");
    trouble.opening = nullptr;
    const auto copy = scratch / "diary-20261122T061200Z-daily.nightcramp";
    test::write_file(copy, "");
    type(copy.parent_path().string() + "/");
    type(copy.filename().string());
    press(Key::enter);
    EXPECT_EQ(desk().stage(), Stage::failed);
    EXPECT_THAT(desk().dialogs.front().text, testing::HasSubstr("is a copy that Nightcramp keeps"));
}

TEST_F(DeskOpening, EscapeLeavesTheQuestionForAPath) {
    trouble.opening = test::throwing<NotADiary>();
    start();
    click("dialog:open:Open another diary …");
    press(Key::escape);
    EXPECT_TRUE(shows("This file is not a diary"));
    EXPECT_EQ(find("dialog:other file:path"), nullptr);
}

TEST_F(DeskOpening, AnEmptyPathOpensNothing) {
    trouble.opening = test::throwing<NotADiary>();
    start();
    click("dialog:open:Open another diary …");
    press(Key::backspace);
    press(Key::enter);
    EXPECT_NE(desk().stage(), Stage::welcome);
    EXPECT_FALSE(desk().dialogs.empty());
}

}  // namespace
}  // namespace nightcramp::ui
