#include "tests/ui/experiment_fixture.hpp"

namespace nightcramp::ui {
namespace {

TEST_F(Experiments, AreExplainedBeforeThereIsOne) {
    EXPECT_EQ(desk().view, View::experiments);
    EXPECT_TRUE(shows("Let chance decide, then know"));
    EXPECT_NE(find("experiments:plan"), nullptr);
}

TEST_F(Experiments, ArePlannedByTheKeyboardAlone) {
    tab_to("experiments:plan");
    press(Key::enter);
    tab_to("plan habit:feet-lifted");
    press(Key::enter);
    EXPECT_TRUE(shows("Step 2 of 3"));
    EXPECT_TRUE(focused().starts_with("plan nights:")) << focused();
    tab_to("plan:next");
    press(Key::enter);
    EXPECT_TRUE(shows("What will happen"));
    EXPECT_EQ(focused(), "plan:first night");
    press(Key::enter);
    EXPECT_TRUE(journal().experiments().empty()) << "a second Enter begins nothing unread";
    tab_to("plan:begin");
    press(Key::enter);
    const Experiment begun = only();
    EXPECT_EQ(begun.habit, "feet-lifted");
    EXPECT_EQ(begun.first_night, test::today);
    EXPECT_TRUE(experiment::is_genuine(begun));
    EXPECT_TRUE(shows("appears at 17:00"));
}

TEST_F(Experiments, ArePlannedByTheMouseAlone) {
    click("experiments:plan");
    click("plan habit:stretching");
    const int nights = experiment::lengths(Design::nightly).front();
    if (find("plan design:0") != nullptr) click("plan design:0");
    click("plan nights:" + std::to_string(nights));
    click("plan:next");
    click("plan:first night/1");
    click("plan:begin");
    const Experiment begun = only();
    EXPECT_EQ(begun.habit, "stretching");
    EXPECT_EQ(begun.design, Design::nightly);
    EXPECT_EQ(static_cast<int>(begun.schedule.size()), nights);
    EXPECT_EQ(begun.first_night, test::today + days(1));
}

TEST_F(Experiments, ThatWereBegunAreTakenBackWithUndo) {
    desk().plan_experiment("stretching");
    settle();
    press_on("plan:next");
    press_on("plan:begin");
    ASSERT_EQ(journal().experiments().size(), 1U);
    chord(ctrl('z'));
    EXPECT_TRUE(journal().experiments().empty());
    EXPECT_TRUE(shows("Let chance decide, then know"));
}

TEST_F(Experiments, GoBackStepByStepWithEscape) {
    desk().plan_experiment("stretching");
    settle();
    press_on("plan:next");
    press(Key::escape);
    EXPECT_TRUE(shows("Step 2 of 3"));
    press(Key::escape);
    EXPECT_TRUE(shows("Step 1 of 3"));
    press(Key::escape);
    EXPECT_TRUE(shows("Let chance decide, then know"));
}

TEST_F(Experiments, SayWhyAHabitCannotBeTested) {
    desk().plan_experiment("");
    settle();
    EXPECT_TRUE(shows("These cannot be tested this way"));
    EXPECT_EQ(find("plan habit:diarrhoea"), nullptr);
}

TEST_F(Experiments, AskADoctorFirstWhereSafetySaysSo) {
    Profile profile = desk().profile();
    profile.conditions = {"chronic-kidney-disease"};
    desk().save_profile(profile);
    desk().plan_experiment("magnesium");
    settle();
    press_on("plan:next");
    ASSERT_NE(find("plan:doctor"), nullptr);
    press_on("plan:begin");
    EXPECT_TRUE(journal().experiments().empty());
    press_on("plan:doctor");
    press_on("plan:begin");
    EXPECT_TRUE(only().agreed_with_doctor);
}

TEST_F(Experiments, LetAnAmountBeChosenFromWhichANightCounts) {
    desk().plan_experiment("fluids");
    settle();
    press_on("plan:next");
    app().ui().focus().focus("plan:amount");
    settle();
    type("1900");
    press(Key::enter);
    press_on("plan:begin");
    EXPECT_EQ(only().done_from, 1900);
}

TEST_F(Experiments, ArePlannedFromThePageOfAHabit) {
    desk().show_habit("stretching", false);
    settle();
    press_on("habit:plan");
    EXPECT_EQ(desk().view, View::experiments);
    EXPECT_TRUE(shows("Step 2 of 3"));
    add_experiment(*this, made_experiment(3));
    desk().show_habit("stretching", false);
    settle();
    EXPECT_EQ(find("habit:plan"), nullptr) << "one at a time";
}

TEST_F(Experiments, FollowTheirHabitFromTheBeginningOn) {
    desk().follow("stretching", false);
    desk().plan_experiment("stretching");
    settle();
    press_on("plan:next");
    press_on("plan:begin");
    EXPECT_TRUE(find_habit(desk().habits(), "stretching")->followed);
    chord(ctrl('z'));
    EXPECT_TRUE(journal().experiments().empty());
    EXPECT_FALSE(find_habit(desk().habits(), "stretching")->followed) << "one step";
}

TEST_F(Experiments, ForgetADraftThatWasLeft) {
    Profile profile = desk().profile();
    profile.conditions = {"chronic-kidney-disease"};
    desk().save_profile(profile);
    for (int i = 0; i < 2; ++i) {
        desk().plan_experiment("magnesium");
        settle();
        EXPECT_TRUE(shows("Step 2 of 3"));
        press_on("plan:next");
        press_on("plan:begin");
        EXPECT_TRUE(journal().experiments().empty()) << "no doctor has agreed to this one";
        press_on("plan:doctor");
        chord(ctrl('1'));
        chord(ctrl('6'));
        EXPECT_TRUE(shows("Let chance decide, then know"));
    }
}

TEST_F(Experiments, BeginTonightStillWhereMidnightPassesWhileTheyArePlanned) {
    desk().plan_experiment("stretching");
    settle();
    press_on("plan:next");
    set_clock(*this, test::at(test::today + days(1), 0));
    press_on("plan:begin");
    EXPECT_EQ(only().first_night, test::today + days(1));
}

TEST_F(Experiments, OfferNoUndoOnceTheirFirstNightIsKnown) {
    set_clock(*this, test::at(test::today, 21));
    desk().plan_experiment("stretching");
    settle();
    press_on("plan:next");
    click("plan:first night/0");
    EXPECT_TRUE(shows("Its instruction appears at once."));
    press_on("plan:begin");
    EXPECT_EQ(only().first_night, test::today);
    EXPECT_FALSE(desk().strip.has_value());
}

TEST_F(Experiments, AreNotPlannedWhileOneGoesOn) {
    add_experiment(*this, made_experiment(9));
    press_on("experiments:plan");
    EXPECT_FALSE(desk().experiment_page.planning);
    desk().plan_experiment("stretching");
    settle();
    EXPECT_EQ(find("plan:next"), nullptr);
    EXPECT_EQ(find("plan habit:stretching"), nullptr);
    press_on("experiments:current");
    EXPECT_TRUE(shows("9 of 112 nights done"));
}

TEST_F(Experiments, AreShownWhereTheyBeginOnlyAfterAnotherTry) {
    desk().plan_experiment("stretching");
    settle();
    press_on("plan:next");
    trouble.writing = test::throwing<Busy>("Another program writes.");
    press_on("plan:begin");
    EXPECT_TRUE(desk().experiment_page.planning);
    trouble.writing = {};
    press_on("dialog:failed:Try again");
    EXPECT_FALSE(desk().experiment_page.planning);
    EXPECT_TRUE(shows("appears at 17:00"));
}

}  // namespace
}  // namespace nightcramp::ui
