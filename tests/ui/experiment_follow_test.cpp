#include "tests/ui/experiment_fixture.hpp"

namespace nightcramp::ui {
namespace {

TEST_F(Experiments, TellTheInstructionFromFiveOClockOnByThemselves) {
    add_experiment(*this, made_experiment(0));
    EXPECT_TRUE(shows("appears at 17:00"));
    EXPECT_EQ(find("tonight:done"), nullptr);
    set_clock(*this, test::at(test::today, 16, 59));
    EXPECT_EQ(find("tonight:done"), nullptr);
    set_clock(*this, test::at(test::today, 17, 0));
    EXPECT_FALSE(shows("appears at 17:00"));
    EXPECT_NE(find("tonight:done"), nullptr);
}

TEST_F(Experiments, NoteWhatWasDoneInOnePress) {
    const Experiment running = made_experiment(9);
    add_experiment(*this, running);
    set_clock(*this, test::at(test::today, 21));
    const bool with = running.schedule[9];
    press_on("tonight:done");
    EXPECT_EQ(said(test::today), with ? AnswerKind::yes : AnswerKind::no);
    EXPECT_TRUE(shows("Noted: done as drawn"));
    press_on("tonight:not done");
    EXPECT_EQ(said(test::today), with ? AnswerKind::no : AnswerKind::yes);
    EXPECT_TRUE(shows("Noted: done otherwise"));
    chord(ctrl('z'));
    EXPECT_TRUE(shows("Noted: done as drawn"));
}

TEST_F(Experiments, AfterMidnightAreStillAboutTheSameNight) {
    const Experiment running = made_experiment(9);
    add_experiment(*this, running);
    set_clock(*this, test::at(test::today + days(1), 1));
    press_on("tonight:done");
    EXPECT_NE(said(test::today), std::nullopt);
    EXPECT_EQ(said(test::today + days(1)), std::nullopt);
}

TEST_F(Experiments, ShowNothingToComeAndNothingByArm) {
    add_experiment(*this, made_experiment(52));
    EXPECT_TRUE(shows("52 of 112 nights done"));
    EXPECT_TRUE(shows("Result sealed"));
    EXPECT_FALSE(shows("4711")) << "the seed";
    EXPECT_EQ(find("experiment:open"), nullptr);
}

TEST_F(Experiments, ShowTheirTraceInMorningAndTonight) {
    add_experiment(*this, made_experiment(9));
    chord(ctrl('1'));
    EXPECT_TRUE(shows("Drawn for this night"));
    set_clock(*this, test::at(test::today, 21));
    desk().show_night(test::today);
    settle();
    EXPECT_TRUE(shows("Drawn for tonight"));
    press_on("morning:experiment");
    EXPECT_EQ(desk().view, View::experiments);
}

TEST_F(Experiments, GiveNoOrderInTheMorning) {
    const Experiment running = made_experiment(9);
    add_experiment(*this, running);
    EXPECT_TRUE(shows("appears at 17:00"));
    EXPECT_TRUE(shows("Last night: "));
    const HabitTrial trial = trial_of(desk().knowledge(), *find_habit(desk().habits(), "stretching"));
    EXPECT_FALSE(shows(running.schedule[8] ? trial.with.title : trial.without.title));
    EXPECT_TRUE(shows("Noted: done as drawn"));
    press_on("tonight:not done");
    EXPECT_EQ(said(test::sunday), running.schedule[8] ? AnswerKind::no : AnswerKind::yes);
}

TEST_F(Experiments, CallWhatWasNotedByTheNameOfTheHabit) {
    const Experiment running = made_experiment(9);
    add_experiment(*this, running);
    set_clock(*this, test::at(test::today, 21));
    press_on("tonight:done");
    ASSERT_TRUE(desk().strip.has_value());
    EXPECT_EQ(desk().strip->text, running.schedule[9] ? "Stretching before bed, 23 November"
                                                      : "Stretching before bed: no, 23 November");
}

TEST_F(Experiments, StandAboveEverythingWhereTonightIsNarrow) {
    add_experiment(*this, made_experiment(9));
    set_clock(*this, test::at(test::today, 21));
    chord(ctrl('1'));
    desk().show_night(test::today);
    width = 600;
    settle();
    ASSERT_NE(find("morning:experiment"), nullptr);
    EXPECT_LT(find("morning:experiment")->rect.y, find("sleep:times")->rect.y);
}

TEST_F(Experiments, AskForTheirHabitThoughItIsFollowedNoMore) {
    add_experiment(*this, made_experiment(9));
    desk().follow("stretching", false);
    chord(ctrl('1'));
    EXPECT_NE(find("habit:stretching"), nullptr);
    set_clock(*this, test::at(test::today, 21));
    desk().show_night(test::today);
    settle();
    EXPECT_NE(find("habit:stretching"), nullptr);
}

}  // namespace
}  // namespace nightcramp::ui
