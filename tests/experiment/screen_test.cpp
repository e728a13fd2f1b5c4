#include "experiment/screen.hpp"

#include "diary/knowledge.hpp"
#include "tests/experiment/made_experiments.hpp"

#include <gmock/gmock.h>

namespace nightcramp::experiment {
namespace {

using test::today;
using testing::ElementsAre;
using testing::IsEmpty;

class Screens : public testing::Test {
protected:
    [[nodiscard]] std::vector<Obstacle> found() const {
        return obstacles(choice, habit, {experiments, trial, urgent_sign, never, reasons, today});
    }

    Habit habit = habit_of("stretching");
    Choice choice{"stretching", Design::nightly, 56, today, std::nullopt, false};
    std::vector<Experiment> experiments;
    HabitTrial trial = [] {
        HabitTrial made;
        made.habit = "stretching";
        made.designs = {Design::week_blocks, Design::nightly};
        return made;
    }();
    std::vector<std::string> reasons;
    bool urgent_sign = false;
    bool never = false;
};

TEST_F(Screens, LetAFittingChoiceBegin) {
    EXPECT_THAT(found(), IsEmpty());
}

TEST_F(Screens, HoldBackWhatCannotBeTested) {
    trial.designs.clear();
    EXPECT_THAT(found(), ElementsAre(Obstacle::not_testable));
}

TEST_F(Screens, LetOnlyOneGoOnAtATime) {
    experiments = {on_stretching(today - days(5))};
    EXPECT_THAT(found(), ElementsAre(Obstacle::another_goes_on));
    experiments[0].unsealed_at = test::now;
    EXPECT_THAT(found(), IsEmpty());
}

TEST_F(Screens, AskForADoctorWhereSafetyDoes) {
    reasons = {"condition kidney-failure"};
    EXPECT_THAT(found(), ElementsAre(Obstacle::doctor_first));
    choice.agreed_with_doctor = true;
    EXPECT_THAT(found(), IsEmpty());
}

TEST_F(Screens, AskWhetherAnOwnHabitIsAMedicine) {
    habit.origin = Origin::own;
    EXPECT_THAT(found(), ElementsAre(Obstacle::medicine));
    choice.agreed_with_doctor = true;
    EXPECT_THAT(found(), IsEmpty());
}

TEST_F(Screens, AskForADoctorWhileAWarningSignIsOpen) {
    urgent_sign = true;
    EXPECT_THAT(found(), ElementsAre(Obstacle::urgent_sign));
    choice.agreed_with_doctor = true;
    EXPECT_THAT(found(), IsEmpty());
}

TEST_F(Screens, RefuseWhatIsNeverForThisPersonWhoeverAgrees) {
    never = true;
    choice.agreed_with_doctor = true;
    EXPECT_THAT(found(), ElementsAre(Obstacle::never));
}

TEST_F(Screens, RefuseADesignThatDoesNotFitTheHabit) {
    choice.design = Design::fortnight_blocks;
    choice.nights = 168;
    EXPECT_THAT(found(), ElementsAre(Obstacle::wrong_design));
}

TEST_F(Screens, RefuseALengthWithoutSixWholeSets) {
    choice.nights = 20;
    EXPECT_THAT(found(), ElementsAre(Obstacle::wrong_length));
}

TEST_F(Screens, LetItBeginTonightOrWithinAMonth) {
    choice.first_night = today - days(1);
    EXPECT_THAT(found(), ElementsAre(Obstacle::past_night));
    choice.first_night = today + days(31);
    EXPECT_THAT(found(), IsEmpty());
    choice.first_night = today + days(32);
    EXPECT_THAT(found(), ElementsAre(Obstacle::far_night));
}

}  // namespace
}  // namespace nightcramp::experiment
