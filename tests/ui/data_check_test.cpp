#include "tests/ui/data_fixture.hpp"
#include "tests/ui/endless_worker.hpp"
#include "ui/data/copy_words.hpp"

#include <fmt/format.h>

/// Checking the diary, and reading what can be read of a damaged one.
namespace nightcramp::ui {
namespace {

class DataCheck : public HeadlessTest {
protected:
    void SetUp() override {
        height = 3000;
        HeadlessTest::SetUp();
        journal().save(test::adding(test::night_with_cramp(test::sunday)));
        journal().save(test::adding(test::night_without_cramps(test::sunday - days(1))));
        desk().look();
        show_data(*this);
    }
};

TEST_F(DataCheck, SaysThatTheDiaryIsSoundAndHowManyNightsWereRead) {
    click("check:begin");
    EXPECT_TRUE(shows("Your diary is sound: 2 nights, and a copy of it was read back."));
    EXPECT_EQ(find("check:back"), nullptr);
}

TEST_F(DataCheck, SaysWhatIsWrongAndWhatCanBeDone) {
    for (int i = 1; i <= 20; ++i) trouble.vault.problems.push_back({"", fmt::format("Page {} is bad.", i)});
    click("check:begin");
    EXPECT_TRUE(shows("Something is wrong with your diary:"));
    EXPECT_TRUE(shows("Page 8 is bad."));
    EXPECT_FALSE(shows("Page 9 is bad."));
    EXPECT_TRUE(shows("and 12 more"));
    EXPECT_TRUE(shows("or read all that can be read into a new diary."));
    click("check:back");
    EXPECT_TRUE(desk().copies.restore_sheet);
}

TEST_F(DataCheck, LeadsToWhatCanStillBeRead) {
    trouble.vault.problems.push_back({"", "Page 1 is bad."});
    click("check:begin");
    click("check:read");
    EXPECT_TRUE(shows("What could be read"));
    click("dialog:salvaged:Use it as my diary");
    EXPECT_TRUE(shows("Your diary is what could be read"));
    EXPECT_EQ(desk().stage(), Stage::diary);
    EXPECT_EQ(stored(test::sunday).cramps.size(), 1U);
}

TEST_F(DataCheck, ReadsNothingIntoAnotherDiaryWhileAChangeIsNotSaved) {
    trouble.vault.problems.push_back({"", "Page 1 is bad."});
    click("check:begin");
    Night changed = desk().night();
    changed.note = "Both calves.";
    trouble.writing = test::throwing<DiskFull>("The disk is full. Nothing was changed. Make room.");
    EXPECT_FALSE(desk().put(changed));
    for (int i = 0; i < 3 && !desk().dialogs.empty(); ++i) press(Key::escape);
    click("check:read");
    ASSERT_FALSE(desk().dialogs.empty());
    EXPECT_EQ(desk().dialogs.front().id, "save");
    EXPECT_EQ(desk().night().note, "Both calves.");
}

TEST_F(DataCheck, OfADiaryThatCannotBeReadIsNoFailureOfTheWindow) {
    trouble.vault.checking =
        test::throwing<Damaged>("The diary is damaged. Nothing was written. Use a copy.");
    click("check:begin");
    EXPECT_TRUE(desk().dialogs.empty());
    EXPECT_TRUE(shows("The diary is damaged."));
}

TEST_F(DataCheck, SaysThatNoCopyCouldBeReadBack) {
    trouble.vault.keeping = test::throwing<DiskFull>("The disk is full. No copy was made. Make room.");
    click("check:begin");
    EXPECT_TRUE(shows("Your diary is sound: 2 nights. But no copy of it could be made:"));
}

TEST_F(DataCheck, ShowsHowFarItIsAndStops) {
    start({nullptr, nullptr, nullptr, std::make_unique<Endless>()});
    show_data(*this);
    desk().copies.stop(CopyWork::Doing::daily);
    click("check:begin");
    EXPECT_TRUE(shows("Reading your diary …"));
    EXPECT_EQ(find("check:begin"), nullptr);
    click("check:stop");
    EXPECT_FALSE(desk().copies.is_at(CopyWork::Doing::checking));
    EXPECT_NE(find("check:begin"), nullptr);
}

class DamagedDiary : public HeadlessTest {
protected:
    void SetUp() override {
        HeadlessTest::SetUp();
        journal().save(test::adding(test::night_with_cramp(test::sunday)));
        shelf.damage(file);
        start();
    }
    static constexpr const char* read = "dialog:open:Read what can be read …";
};

TEST_F(DamagedDiary, IsReadAsFarAsItCanBeAndWhatWasReadTakesItsPlace) {
    click(read);
    EXPECT_TRUE(shows("What could be read"));
    EXPECT_THAT(desk().dialogs.front().text, testing::HasSubstr(": 1 night."));
    click("dialog:salvaged:Use it as my diary");
    EXPECT_EQ(desk().diary_file(), file);
    EXPECT_EQ(desk().stage(), Stage::diary);
    EXPECT_EQ(desk().night().cramps.size(), 1U);
    EXPECT_TRUE(shows("The damaged file is kept as diary.nightcramp.set-aside."));
    EXPECT_FALSE(std::filesystem::exists(scratch / "diary-salvaged.nightcramp"))
        << "no second diary lies about";
    start();
    EXPECT_EQ(desk().stage(), Stage::diary) << "the next start opens it, too";
}

TEST_F(DamagedDiary, ThatCannotBeReplacedKeepsWhatWasRead) {
    click(read);
    trouble.putting_back = test::throwing<DiskFull>("The disk is full. Nothing was changed. Make room.");
    click("dialog:salvaged:Use it as my diary");
    EXPECT_EQ(desk().dialogs.front().title, "It could not take the place of the damaged diary");
    EXPECT_TRUE(shows("The disk is full."));
    EXPECT_TRUE(std::filesystem::exists(scratch / "diary-salvaged.nightcramp"));
    press(Key::escape);
    EXPECT_TRUE(shows("The diary is damaged"));
}

TEST_F(DamagedDiary, CanBeLeftAsItIs) {
    click(read);
    click("dialog:salvaged:Go back");
    EXPECT_TRUE(shows("The diary is damaged"));
    EXPECT_EQ(desk().stage(), Stage::failed);
}

TEST_F(DamagedDiary, OfWhichNothingCanBeReadSaysSo) {
    trouble.salvaging = test::throwing<CannotOpen>("Nothing in the file can be read. It is as it was.");
    click(read);
    EXPECT_TRUE(shows("Nothing could be read"));
    press(Key::enter);
    EXPECT_TRUE(shows("The diary is damaged"));
}

TEST_F(DamagedDiary, IsNotReadIntoAFileThatIsThere) {
    test::write_file(scratch / "diary-salvaged.nightcramp", "mine");
    click(read);
    EXPECT_TRUE(std::filesystem::exists(scratch / "diary-salvaged-2.nightcramp"));
    click("dialog:salvaged:Use it as my diary");
    EXPECT_FALSE(std::filesystem::exists(scratch / "diary-salvaged-2.nightcramp"));
    EXPECT_EQ(test::read_file(scratch / "diary-salvaged.nightcramp"), "mine");
}

TEST_F(DamagedDiary, IsNoMoreReadOnceThatIsStopped) {
    start({nullptr, nullptr, nullptr, std::make_unique<Endless>()});
    click(read);
    EXPECT_TRUE(shows("Reading what can be read …"));
    press(Key::escape);
    EXPECT_EQ(desk().copies.doing(), CopyWork::Doing::nothing);
    EXPECT_TRUE(shows("The diary is damaged"));
}

TEST(SalvagedWords, CountWhatWasReadAndListWhatWasNot) {
    Salvaged salvaged;
    salvaged.nights = {410, 2};
    salvaged.profiles = {1, 0};
    salvaged.edits = 1;
    for (int i = 1; i <= 10; ++i) salvaged.lost.push_back({fmt::format("night {}", i), "It cannot be read."});
    const std::string words = salvaged_words(salvaged, "~/new.nightcramp");
    EXPECT_THAT(words, testing::HasSubstr("412 nights (2 of them from the history)"));
    EXPECT_THAT(words, testing::HasSubstr("1 step of the history"));
    EXPECT_THAT(words, testing::HasSubstr("Night 8: It cannot be read.\nAnd 2 more"));
    EXPECT_THAT(salvaged_words({}, "x"), testing::HasSubstr("Nothing that was found was lost."));
}

}  // namespace
}  // namespace nightcramp::ui
