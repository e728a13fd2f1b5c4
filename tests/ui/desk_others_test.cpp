#include "tests/ui/headless_app.hpp"

namespace nightcramp::ui {
namespace {

using testing::SizeIs;

class OtherPrograms : public HeadlessTest {
protected:
    Night their_night() {
        const Night before = stored(test::sunday);
        Night after = test::night_with_cramp(test::sunday);
        after.revision = before.revision;
        return after;
    }
};

TEST_F(OtherPrograms, WhatTheyWroteAppears) {
    journal().save(test::adding(test::night_with_cramp(test::sunday)));
    EXPECT_TRUE(desk().night().cramps.empty());
    desk().look();
    settle();
    EXPECT_THAT(desk().night().cramps, SizeIs(1));
    EXPECT_TRUE(shows("Left calf"));
}

TEST_F(OtherPrograms, TheirUndoAppearsInTheButtons) {
    type("n");
    journal().undo();
    desk().look();
    settle();
    EXPECT_EQ(desk().night().cramps_answer, CrampsAnswer::unknown);
    EXPECT_TRUE(find("redo")->enabled);
}

TEST_F(OtherPrograms, AConflictShowsBothVersionsAndTheirsCanBeKept) {
    journal().save(test::adding(test::night_with_cramp(test::sunday)));
    type("n");
    ASSERT_FALSE(desk().dialogs.empty());
    EXPECT_EQ(desk().dialogs.front().id, "conflict");
    EXPECT_TRUE(shows("In the diary"));
    EXPECT_TRUE(shows("Yours, not saved"));
    EXPECT_TRUE(shows("Left calf"));
    EXPECT_TRUE(desk().saved().failed);
    click("dialog:conflict:Keep what is in the diary");
    EXPECT_TRUE(desk().dialogs.empty());
    EXPECT_THAT(desk().night().cramps, SizeIs(1));
    EXPECT_THAT(stored(test::sunday).cramps, SizeIs(1));
    EXPECT_FALSE(desk().saved().failed);
}

TEST_F(OtherPrograms, AfterAConflictMineCanBeSavedInstead) {
    journal().save(test::adding(test::night_with_cramp(test::sunday)));
    type("n");
    click("dialog:conflict:Save mine instead");
    EXPECT_TRUE(desk().dialogs.empty());
    EXPECT_EQ(stored(test::sunday).cramps_answer, CrampsAnswer::none);
    EXPECT_FALSE(desk().saved().failed);
    desk().undo();
    EXPECT_THAT(stored(test::sunday).cramps, SizeIs(1)) << "their version is in the history";
}

TEST_F(OtherPrograms, AConflictThatIsNotAnsweredIsNotForgotten) {
    journal().save(test::adding(test::night_with_cramp(test::sunday)));
    type("n");
    press(Key::escape);
    EXPECT_TRUE(desk().dialogs.empty());
    EXPECT_THAT(desk().night().cramps, SizeIs(1)) << "Escape keeps what is in the diary";
}

TEST_F(OtherPrograms, WhatIsNotSavedSurvivesWhatTheyWrite) {
    trouble.writing = test::throwing<DiskFull>();
    type("n");
    press(Key::escape);
    trouble.writing = nullptr;
    journal().save(test::adding(test::night_with_cramp(test::sunday)));
    desk().look();
    settle();
    EXPECT_EQ(desk().night().cramps_answer, CrampsAnswer::none);
    EXPECT_TRUE(desk().saved().failed);
    desk().explain_unsaved();
    settle();
    EXPECT_TRUE(shows("This night was changed elsewhere meanwhile"));
    EXPECT_THAT(stored(test::sunday).cramps, SizeIs(1));
}

}  // namespace
}  // namespace nightcramp::ui
