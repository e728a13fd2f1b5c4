#include "app/night_edits.hpp"
#include "tests/ui/experiment_fixture.hpp"

namespace nightcramp::ui {
namespace {

TEST_F(Experiments, AreStoppedForAReasonAndSayIt) {
    add_experiment(*this, made_experiment(52));
    press_on("experiment:stop");
    EXPECT_TRUE(shows("Stop this experiment?"));
    app().ui().focus().focus("dialog:stop:words");
    settle();
    type("My calf hurt");
    press_on("dialog:stop:Stop: it does me harm");
    const Experiment stopped = only();
    EXPECT_EQ(stopped.stop_cause, StopCause::safety);
    EXPECT_EQ(stopped.stop_reason, "My calf hurt");
    EXPECT_EQ(stopped.stopped_on, test::today);
    press_on("experiment:open");
    EXPECT_TRUE(only().unsealed_at.has_value());
    EXPECT_NE(find("experiment:computed"), nullptr);
}

TEST_F(Experiments, GoOnWhereTheDialogIsLeft) {
    add_experiment(*this, made_experiment(52));
    press_on("experiment:stop");
    press(Key::escape);
    EXPECT_EQ(only().stopped_on, std::nullopt);
}

TEST_F(Experiments, ThatNobodyHasSeenAreCalledOff) {
    add_experiment(*this, made_experiment(0));
    press_on("experiment:stop");
    press_on("dialog:call off:Call it off");
    EXPECT_TRUE(journal().experiments().empty());
}

TEST_F(Experiments, AreOpenedBeforeTheEndOnlyAfterAQuestionAndSayIt) {
    add_experiment(*this, made_experiment(52));
    press_on("experiment:open early");
    press(Key::escape);
    EXPECT_EQ(only().unsealed_at, std::nullopt);
    press_on("experiment:open early");
    press_on("dialog:open result:Open it now");
    EXPECT_EQ(only().stop_cause, StopCause::opened);
    EXPECT_TRUE(shows("look"));
    chord(ctrl('z'));
    EXPECT_TRUE(only().unsealed_at.has_value()) << "what was seen stays seen";
}

TEST_F(Experiments, ThatAreOverAreOpenedAndRead) {
    const int nights = experiment::lengths(Design::nightly).front();
    add_experiment(*this, made_experiment(nights, nights));
    EXPECT_TRUE(shows("Result sealed"));
    press_on("experiment:open");
    EXPECT_TRUE(only().unsealed_at.has_value());
    EXPECT_NE(find("experiment:draws save"), nullptr);
    press_on("experiment:nights numbers");
    ASSERT_TRUE(desk().numbers_sheet.has_value());
    EXPECT_EQ(static_cast<int>(desk().numbers_sheet->table.rows.size()), nights);
    press(Key::escape);
    press_on("experiment:computed");
    EXPECT_TRUE(shows("In figures"));
}

TEST_F(Experiments, OfferToOpenWhereTheLookAtHalfWayIsClear) {
    add_experiment(*this, made_experiment(60));
    EXPECT_EQ(find("experiment:open early"), nullptr);
    press_on("experiment:open");
    press(Key::escape);
    EXPECT_EQ(only().unsealed_at, std::nullopt) << "it goes on";
    press_on("experiment:open");
    press_on("dialog:open clear:Open it now");
    EXPECT_EQ(only().stop_cause, StopCause::half_way);
    EXPECT_TRUE(only().unsealed_at.has_value());
}

TEST_F(Experiments, AreMadeLongerOnce) {
    const int nights = experiment::lengths(Design::nightly).front();
    add_experiment(*this, made_experiment(nights, nights));
    press_on("experiment:add 28");
    EXPECT_TRUE(only().extended);
    EXPECT_EQ(static_cast<int>(only().schedule.size()), nights + 28);
    EXPECT_EQ(find("experiment:add 28"), nullptr);
    EXPECT_NE(find("experiment:stop"), nullptr) << "it goes on";
}

TEST_F(Experiments, KeepEarlierOnesToReadAgain) {
    Experiment first = experiment::opened(made_experiment(300, 28), test::now);
    add_experiment(*this, first);
    add_experiment(*this, made_experiment(9));
    press_on("earlier:" + first.id);
    EXPECT_NE(find("experiment:computed"), nullptr);
    press_on("experiments:current");
    EXPECT_TRUE(shows("9 of 112 nights done"));
    press_on("earlier:" + first.id);
    press(Key::escape);
    EXPECT_TRUE(shows("9 of 112 nights done"));
}

TEST_F(Experiments, AskForAReasonAndLeaveTheFieldBeforeAnythingIsDecided) {
    add_experiment(*this, made_experiment(52));
    press_on("experiment:stop");
    app().ui().focus().focus("dialog:stop:words");
    settle();
    type("I move house");
    press(Key::escape);
    ASSERT_FALSE(desk().dialogs.empty()) << "the first Escape leaves the field";
    EXPECT_EQ(focused(), "dialog:stop:Go on with it");
    app().ui().focus().focus("dialog:stop:words");
    settle();
    press(Key::enter);
    ASSERT_FALSE(desk().dialogs.empty());
    EXPECT_EQ(focused(), "dialog:stop:Go on with it");
    press_on("dialog:stop:Stop: another reason");
    EXPECT_EQ(only().stopped_on, test::today);
    EXPECT_EQ(only().stop_cause, std::nullopt);
    EXPECT_EQ(only().stop_reason, "I move house");
}

TEST_F(Experiments, ThatAreOverAskAboutNightsThatAreNotRecorded) {
    const int nights = experiment::lengths(Design::nightly).front();
    add_experiment(*this, made_experiment(nights, nights));
    desk().put(app::cramps_unanswered(desk().night()));
    settle();
    press_on("experiment:open");
    EXPECT_TRUE(shows("1 night is not recorded. Open all the same?"));
    press(Key::escape);
    EXPECT_EQ(only().unsealed_at, std::nullopt);
    press_on("experiment:open");
    press_on("dialog:open gaps:Open it now");
    EXPECT_TRUE(only().unsealed_at.has_value());
}

}  // namespace
}  // namespace nightcramp::ui
