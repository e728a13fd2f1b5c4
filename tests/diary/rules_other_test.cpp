#include "diary/rules.hpp"
#include "tests/diary/matching.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/generators.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Habit yes_no(const std::string& id) {
    Habit habit;
    habit.id = id;
    habit.name = "Name of " + id;
    habit.question = "Did you?";
    return habit;
}

Habit amount(const std::string& id, const std::string& unit, double most) {
    Habit habit = yes_no(id);
    habit.kind = HabitKind::amount;
    habit.unit = unit;
    habit.most = most;
    return habit;
}

TEST(AnswerRules, LetEachKindHaveItsOwnAnswers) {
    const Habit shoes = yes_no("shoes");
    const Habit fluids = amount("fluids", "ml", 10'000);
    EXPECT_THAT(answer_problems(AnswerValue::yes(), shoes), IsEmpty());
    EXPECT_THAT(answer_problems(AnswerValue::not_applicable(), shoes), IsEmpty());
    EXPECT_THAT(answer_problems(AnswerValue::of(3), shoes), ElementsAre(field("habit shoes")));
    EXPECT_THAT(answer_problems(AnswerValue::of(10'000), fluids), IsEmpty());
    EXPECT_THAT(answer_problems(AnswerValue::not_applicable(), fluids), IsEmpty());
    EXPECT_THAT(answer_problems(AnswerValue::yes(), fluids), ElementsAre(field("habit fluids")));
    EXPECT_THAT(answer_problems(AnswerValue::of(10'001), fluids), ElementsAre(field("habit fluids")));
}

TEST(AnswerRules, NameUnknownAndDerivedHabits) {
    Habit covers = yes_no("heavy-covers");
    covers.origin = Origin::derived;
    Night night;
    set_answer(night, {"heavy-covers", AnswerValue::yes(), this_morning()});
    set_answer(night, {"nothing-known", AnswerValue::yes(), this_morning()});
    EXPECT_THAT(answer_problems(night, {covers}),
                ElementsAre(field("habit heavy-covers"), field("habit nothing-known")));
}

TEST(HabitRules, NameWhatIsMissing) {
    EXPECT_THAT(problems(yes_no("shoes")), IsEmpty());
    EXPECT_THAT(problems(amount("fluids", "ml", 10)), IsEmpty());
    EXPECT_THAT(problems(Habit{}), ElementsAre(field("id"), field("name"), field("question")));
    EXPECT_THAT(problems(amount("fluids", "", 0)), ElementsAre(field("unit"), field("most")));
    Habit habit = yes_no("shoes");
    habit.unit = "ml";
    EXPECT_THAT(problems(habit), ElementsAre(field("unit")));
    habit = amount("fluids", "ml", 10);
    habit.step = 0;
    habit.contrast = -1;
    habit.target = Target{Aim::at_least, -5};
    EXPECT_THAT(problems(habit), ElementsAre(field("step"), field("contrast"), field("target")));
}

TEST(ProfileRules, NameWhatCannotBeMeant) {
    Profile profile;
    EXPECT_THAT(problems(profile, today), IsEmpty());
    profile.weight_kg = 19;
    profile.year_of_birth = 2027;
    profile.conditions = {"flat", "anaemia"};
    profile.questions = {""};
    EXPECT_THAT(problems(profile, today), ElementsAre(field("weight"), field("year of birth"),
                                                      field("conditions"), field("questions")));
}

TEST(ProfileRules, NameMedicinesThatCannotBeMeant) {
    Profile profile;
    profile.medicines = {{"", "", "", today + days(1), std::nullopt}, {"", "x", "", sunday, sunday}};
    EXPECT_THAT(problems(profile, today),
                ElementsAre(field("medicine 1"), field("medicine 1, start"), field("medicine 2, stop")));
}

TEST(ExperimentRules, NameWhatIsMissing) {
    EXPECT_THAT(problems(Experiment{}),
                ElementsAre(field("id"), field("habit"), field("schedule"), field("schedule")));
}

RC_GTEST_PROP(OtherRules, FindNothingInWhatIsValid, ()) {
    RC_ASSERT(problems(*valid_habit()).empty());
    RC_ASSERT(problems(*valid_profile(), today).empty());
    RC_ASSERT(problems(*valid_experiment()).empty());
}

}  // namespace
}  // namespace nightcramp::test
