#include "tests/ui/chords.hpp"
#include "tests/ui/headless_app.hpp"

/// A diary that is gone or damaged, and copies that are to become it.
namespace nightcramp::ui {
namespace {

class MissingDiary : public HeadlessTest {
protected:
    void SetUp() override {
        HeadlessTest::SetUp();
        journal().save(test::adding(test::night_with_cramp(test::sunday)));
        shelf.keep_copy(file);
        std::filesystem::remove(file);
        start();
    }
    static constexpr const char* choose = "dialog:missing:Choose another copy …";
};

TEST_F(MissingDiary, IsNotTakenForTheFirstStart) {
    EXPECT_EQ(desk().stage(), Stage::failed);
    EXPECT_TRUE(shows("Your diary is not where it was"));
    EXPECT_THAT(desk().dialogs.front().text,
                testing::HasSubstr("2 copies of one lie beside it, the newest of"));
    EXPECT_FALSE(std::filesystem::exists(file));
}

TEST_F(MissingDiary, IsBackWithItsNewestCopy) {
    click("dialog:missing:" + desk().dialogs.front().buttons.front().label);
    EXPECT_EQ(desk().stage(), Stage::diary);
    EXPECT_EQ(desk().night().cramps.size(), 1U);
    EXPECT_TRUE(shows("The copy is in place"));
    EXPECT_FALSE(shows("damaged"));
}

TEST_F(MissingDiary, IsBackWithACopyThatIsChosen) {
    click(choose);
    ASSERT_TRUE(desk().copies.restore_sheet);
    EXPECT_EQ(desk().copies.restore_sheet->lines.size(), 2U);
    press(Key::down);
    press(Key::enter);
    click("restore:put in place");
    EXPECT_EQ(desk().stage(), Stage::diary);
    EXPECT_TRUE(desk().night().cramps.empty()) << "the older one does not know of it";
}

TEST_F(MissingDiary, EscapeLeavesTheListOfCopies) {
    click(choose);
    press(Key::escape);
    EXPECT_FALSE(desk().copies.restore_sheet);
    EXPECT_TRUE(shows("Your diary is not where it was"));
}

TEST_F(MissingDiary, ACopyThatCannotBeUsedSaysSoAndAnotherCanBeChosen) {
    trouble.putting_back =
        test::throwing<Damaged>("The copy is damaged. Nothing was changed. Choose another.");
    click("dialog:missing:" + desk().dialogs.front().buttons.front().label);
    EXPECT_TRUE(shows("This copy cannot be used"));
    EXPECT_TRUE(shows("The copy is damaged."));
    click("dialog:copy not used:Choose another copy …");
    EXPECT_TRUE(desk().copies.restore_sheet);
}

TEST_F(MissingDiary, IsBegunAnewWhereThatIsWanted) {
    click("dialog:missing:Begin a new diary");
    EXPECT_EQ(desk().stage(), Stage::welcome);
    click("welcome:start");
    EXPECT_EQ(desk().stage(), Stage::diary);
    EXPECT_TRUE(is_blank(desk().night()));
}

TEST(DamagedWithCopies, CanBeReplacedByAFileThatIsChosen) {
    HeadlessApp window;
    window.begin_diary();
    const auto stick = window.scratch / "stick" / "mine.nightcramp";
    std::filesystem::create_directories(stick.parent_path());
    test::write_file(stick, "");
    window.shelf.journal(stick).save(test::adding(test::night_with_cramp(test::sunday)));
    window.shelf.damage(window.file);
    window.start();
    window.click("dialog:open:Choose another copy …");
    window.click("restore:other file");
    ASSERT_TRUE(window.desk().open_sheet);
    EXPECT_TRUE(window.shows("Which copy?"));
    window.desk().open_sheet->typed = stick.string();
    window.settle();
    window.click("open:open");
    EXPECT_TRUE(window.shows("mine.nightcramp"));
    window.click("restore:put in place");
    EXPECT_EQ(window.desk().stage(), Stage::diary);
    EXPECT_EQ(window.desk().night().cramps.size(), 1U);
}

/// A copy of a diary of another computer, on a stick.
class CopyOfAnother : public HeadlessTest {
protected:
    void make_copy() {
        std::filesystem::create_directories(stick.parent_path());
        test::write_file(stick, "");
        shelf.journal(stick).save(test::adding(test::night_with_cramp(test::sunday)));
    }
    void choose_copy() {
        ASSERT_TRUE(desk().open_sheet);
        desk().open_sheet->typed = stick.string();
        settle();
        click("open:open");
    }

    std::filesystem::path stick = scratch / "stick" / "old.nightcramp";
};

TEST_F(CopyOfAnother, IsPutInPlaceFromData) {
    height = 3000;
    make_copy();
    desk().show_view(View::data);
    settle();
    click("copies:back");
    click("restore:other file");
    choose_copy();
    ASSERT_TRUE(desk().copies.restore_sheet);
    EXPECT_TRUE(shows("old.nightcramp"));
    EXPECT_FALSE(desk().copies.restore_sheet->sentences.empty());
    EXPECT_EQ(focused(), "restore:back");
    click("restore:put in place");
    EXPECT_EQ(stored(test::sunday).cramps.size(), 1U);
    EXPECT_TRUE(shows("Your diary is what old.nightcramp holds. What it was before is kept."));
    chord(ctrl('z'));
    EXPECT_TRUE(stored(test::sunday).cramps.empty());
}

TEST_F(CopyOfAnother, CanBeLeftForTheListAgain) {
    height = 3000;
    make_copy();
    desk().show_view(View::data);
    settle();
    click("copies:back");
    click("restore:other file");
    press(Key::escape);
    EXPECT_FALSE(desk().open_sheet);
    ASSERT_TRUE(desk().copies.restore_sheet);
    EXPECT_EQ(focused(), "restore:list");
    press(Key::escape);
    EXPECT_FALSE(desk().copies.restore_sheet);
    EXPECT_EQ(focused(), "copies:back");
}

TEST_F(CopyOfAnother, IsPutInPlaceFromTheWelcome) {
    make_copy();
    file = scratch / "new" / "diary.nightcramp";
    start();
    ASSERT_EQ(desk().stage(), Stage::welcome);
    click("welcome:copy");
    choose_copy();
    EXPECT_EQ(desk().stage(), Stage::welcome);
    EXPECT_FALSE(desk().copies.restore_sheet->sentences.empty());
    click("restore:put in place");
    EXPECT_EQ(desk().stage(), Stage::diary);
    EXPECT_EQ(desk().night().cramps.size(), 1U);
    EXPECT_TRUE(shows("Your diary is here again"));
    start();
    EXPECT_EQ(desk().stage(), Stage::diary);
}

TEST_F(CopyOfAnother, ThatIsNotTakenLeavesTheWelcome) {
    make_copy();
    file = scratch / "new" / "diary.nightcramp";
    start();
    click("welcome:copy");
    press(Key::escape);
    EXPECT_FALSE(desk().open_sheet);
    EXPECT_FALSE(std::filesystem::exists(file));
    click("welcome:copy");
    choose_copy();
    press(Key::escape);
    EXPECT_FALSE(desk().copies.restore_sheet);
    EXPECT_EQ(desk().stage(), Stage::welcome);
    click("welcome:start");
    EXPECT_EQ(desk().stage(), Stage::diary);
}

TEST(SavedInTheHeader, KeepsItsWordAtTheLargestText) {
    HeadlessApp window;
    window.begin_diary();
    app::Settings settings = window.desk().settings();
    settings.text_size_percent = 250;
    window.desk().change_settings(settings);
    window.type("n");
    EXPECT_TRUE(window.shows("Saved"));
    window.width = 700;  // in which hardly anything has room
    window.settle();
    EXPECT_NE(window.find("saved"), nullptr);
}

}  // namespace
}  // namespace nightcramp::ui
