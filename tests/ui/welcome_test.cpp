#include "tests/ui/headless_app.hpp"

namespace nightcramp::ui {
namespace {

using testing::SizeIs;

class Welcome : public HeadlessTest {
protected:
    void SetUp() override { start(); }

    [[nodiscard]] bool follows(const std::string& id) { return find_habit(desk().habits(), id)->followed; }
};

TEST_F(Welcome, MakesNothingBeforeItIsAskedTo) {
    EXPECT_EQ(desk().stage(), Stage::welcome);
    EXPECT_EQ(focused(), "welcome:start");
    click("follow:caffeine");
    click("weight/more");
    EXPECT_FALSE(std::filesystem::exists(file));
    type("nary");
    EXPECT_FALSE(std::filesystem::exists(file));
}

TEST_F(Welcome, StartsWithWhatWasChosenInOneEdit) {
    click("follow:caffeine");
    click("follow:bike");
    app().ui().focus().focus("weight");
    settle();
    type("82");
    press(Key::enter);
    click("welcome:start");
    EXPECT_EQ(desk().stage(), Stage::diary);
    EXPECT_TRUE(std::filesystem::exists(file));
    EXPECT_TRUE(follows("caffeine"));
    EXPECT_FALSE(follows("bike"));
    EXPECT_TRUE(follows("fluids"));
    EXPECT_EQ(journal().profile()->weight_kg, 82);
    EXPECT_THAT(journal().history(10), SizeIs(1));
    EXPECT_EQ(focused(), "answer:none");
    start();
    EXPECT_EQ(desk().stage(), Stage::diary);
}

TEST_F(Welcome, StartsWithTheEnterKeyAlone) {
    press(Key::enter);
    EXPECT_EQ(desk().stage(), Stage::diary);
    type("n");
    EXPECT_EQ(stored(test::sunday).cramps_answer, CrampsAnswer::none);
}

TEST_F(Welcome, WhoWeighsNothingStillStarts) {
    app().ui().focus().focus("weight");
    settle();
    press(Key::backspace);
    click("welcome:start");
    EXPECT_EQ(desk().stage(), Stage::diary);
    EXPECT_EQ(desk().profile().weight_kg, std::nullopt);
}

TEST_F(Welcome, AWeightThatIsBeingTypedWhenTheDiaryStartsCounts) {
    app().ui().focus().focus("weight");
    settle();
    type("82");
    click("welcome:start");
    EXPECT_EQ(desk().profile().weight_kg, 82);
}

TEST_F(Welcome, SaysWhyTheDiaryCannotBeMadeAndTriesAgain) {
    trouble.opening = test::throwing<ReadOnly>();
    click("welcome:start");
    ASSERT_FALSE(desk().dialogs.empty());
    EXPECT_EQ(desk().stage(), Stage::welcome);
    const std::string again = "dialog:" + desk().dialogs.front().id + ":Try again";
    click(again);
    ASSERT_FALSE(desk().dialogs.empty());
    trouble.opening = nullptr;
    click(again);
    EXPECT_EQ(desk().stage(), Stage::diary);
}

TEST_F(Welcome, SaysWhyTheChoiceCannotBeSavedAndTriesAgain) {
    trouble.writing = test::throwing<DiskFull>();
    click("follow:bike");
    click("welcome:start");
    ASSERT_FALSE(desk().dialogs.empty());
    trouble.writing = nullptr;
    click("dialog:" + desk().dialogs.front().id + ":Try again");
    EXPECT_EQ(desk().stage(), Stage::diary);
    EXPECT_FALSE(follows("bike"));
}

TEST_F(Welcome, TheExampleIsAnotherFileAndSaysSo) {
    click("welcome:example");
    EXPECT_EQ(desk().stage(), Stage::example);
    EXPECT_NE(desk().diary_file(), file);
    EXPECT_FALSE(std::filesystem::exists(file));
    EXPECT_TRUE(shows("This is an example diary."));
    type("n");
    EXPECT_EQ(desk().night().cramps_answer, CrampsAnswer::none);
    click("leave example");
    EXPECT_EQ(desk().stage(), Stage::welcome);
    EXPECT_EQ(desk().diary_file(), file);
    EXPECT_FALSE(std::filesystem::exists(file));
}

TEST_F(Welcome, FromTheExampleThePersonsOwnDiaryOpensAgain) {
    begin_diary();
    type("n");
    desk().open_example();
    settle();
    EXPECT_EQ(desk().stage(), Stage::example);
    EXPECT_FALSE(is_recorded(desk().night()));
    click("leave example");
    EXPECT_EQ(desk().stage(), Stage::diary);
    EXPECT_TRUE(is_recorded(desk().night()));
}

TEST_F(Welcome, AnExampleThatCannotBeMadeIsSaid) {
    trouble.opening = test::throwing<DiskFull>();
    click("welcome:example");
    EXPECT_EQ(desk().stage(), Stage::welcome);
    EXPECT_TRUE(shows("The example cannot be shown"));
    press(Key::escape);
    EXPECT_TRUE(desk().dialogs.empty());
}

}  // namespace
}  // namespace nightcramp::ui
