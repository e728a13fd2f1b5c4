#include "tests/present/experiment_cases.hpp"

namespace nightcramp::present {
namespace {

using experiment::Obstacle;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

Habit own(const std::string& name, Role role = Role::prevention) {
    Habit habit;
    habit.id = "mine";
    habit.name = name;
    habit.question = "Did you?";
    habit.role = role;
    return habit;
}

TEST(PlansOfOwnHabits, AlwaysAskWhetherTheyAreAMedicine) {
    for (const char* name : {"Insulin", "Heart pills", "Pickle juice", "Furosemide"}) {
        ExperimentCase person;
        person.habits.push_back(own(name));
        const PlanWords words = person.plan("mine");
        EXPECT_THAT(words.obstacles, ElementsAre(Obstacle::medicine)) << name;
        EXPECT_TRUE(words.needs_doctor);
    }
}

TEST(PlansOfOwnHabits, AskADoctorWhereDrinksSaltOrMineralsWould) {
    ExperimentCase person;
    person.habits.push_back(own("Pickle juice"));
    person.profile.conditions = {"heart-failure"};
    EXPECT_THAT(person.plan("mine").obstacles, Contains(Obstacle::doctor_first));
}

TEST(PlansOfOwnHabits, NeverTellAnybodyToDoMoreOfWhatMayHarm) {
    ExperimentCase person;
    person.habits.push_back(own("Red wine", Role::trigger));
    const HabitTrial trial = trial_of(person.knowledge, person.habit("mine"));
    EXPECT_EQ(trial.with.title, "An evening as usual");
    EXPECT_THAT(trial.with.detail, HasSubstr("never more"));
    EXPECT_THAT(trial.without.detail, HasSubstr("Never leave a medicine that a doctor gave you."));
}

TEST(Plans, AreRefusedForAlcoholInPregnancyAndChildhood) {
    ExperimentCase person;
    person.profile.due_date = test::today + days(100);
    EXPECT_THAT(person.plan("alcohol").obstacles, Contains(Obstacle::never));
    person.profile.due_date.reset();
    person.profile.year_of_birth = 2012;
    EXPECT_THAT(person.plan("alcohol").obstacles, Contains(Obstacle::never));
    EXPECT_THAT(ExperimentCase().plan("alcohol").obstacles, IsEmpty());
}

TEST(Plans, AskADoctorWhereHalfOfTheNightsWouldTakeSomethingAway) {
    ExperimentCase person;
    person.profile.conditions = {"osteoporosis"};
    EXPECT_THAT(person.plan("calcium").obstacles, Contains(Obstacle::doctor_first));
    person.profile.conditions = {"diabetes-type-2"};
    EXPECT_THAT(person.plan("shoes").obstacles, Contains(Obstacle::doctor_first));
}

TEST(Plans, AskADoctorAfterAnUrgentWarningSign) {
    ExperimentCase person;
    person.log(30, 3);
    person.nights.back().warning_signs = {"one-leg-swollen-or-warm"};
    const PlanWords words = person.plan("stretching");
    EXPECT_THAT(words.obstacles, Contains(Obstacle::urgent_sign));
    EXPECT_THAT(words.obstacle_words.front(), HasSubstr("See a doctor first."));
    person.nights.back().warning_signs.reset();
    person.nights.front().warning_signs = {"one-leg-swollen-or-warm"};
    person.now = test::at(test::today + days(20), 12);
    EXPECT_THAT(person.plan("stretching").obstacles, Not(Contains(Obstacle::urgent_sign))) << "long ago";
}

class Tonight : public testing::Test {
protected:
    Tonight() {
        person.log(30, 3);
        running = person.begin("fluids", Design::nightly, 56, test::today - days(3));
        person.now = test::at(test::today, 18);
    }
    [[nodiscard]] TonightWords words() const {
        return follow_words(person.source(), running, person.standing(running)).tonight.value();
    }

    ExperimentCase person;
    Experiment running;
};

TEST_F(Tonight, SaysWhatWasDrawnWhereNothingStandsAgainstIt) {
    EXPECT_TRUE(words().with);
    EXPECT_EQ(safety_hold(person.source(), running), "");
}

TEST_F(Tonight, SendsToTheDoctorOnceAConditionStandsAgainstIt) {
    person.profile.conditions = {"heart-failure"};
    EXPECT_FALSE(words().with);
    EXPECT_EQ(words().instruction, "Ask your doctor before you go on");
    EXPECT_THAT(words().detail, HasSubstr("You can stop the experiment for safety."));
    EXPECT_THAT(words().done + words().not_done, IsEmpty());
    running.agreed_with_doctor = true;
    EXPECT_TRUE(words().with) << "the doctor knows";
}

TEST_F(Tonight, SendsToTheDoctorAfterAnUrgentWarningSign) {
    running.agreed_with_doctor = true;
    person.nights.back().warning_signs = {"one-leg-swollen-or-warm"};
    EXPECT_FALSE(words().with);
    EXPECT_EQ(words().instruction, "See a doctor before you go on");
}

}  // namespace
}  // namespace nightcramp::present
