#include "diary/catalogue.hpp"

#include <gmock/gmock.h>

namespace nightcramp::test {
namespace {

using testing::ElementsAre;

Habit habit(std::string id, Origin origin) {
    Habit habit;
    habit.id = std::move(id);
    habit.name = "Name of " + habit.id;
    habit.question = "Question of " + habit.id + "?";
    habit.origin = origin;
    return habit;
}

const std::vector<Habit> built_in{habit("stretching", Origin::built_in), habit("fluids", Origin::built_in),
                                  habit("feet-lifted", Origin::derived)};

TEST(AllHabits, AreTheBuiltInOnesWhereNothingWasSaved) {
    EXPECT_EQ(all_habits(built_in, {}), built_in);
}

TEST(AllHabits, PutOwnOnesAfterTheBuiltInOnes) {
    const Habit apple = habit("apple", Origin::own);
    const Habit yoga = habit("yoga", Origin::own);

    EXPECT_THAT(all_habits(built_in, {apple, yoga}),
                ElementsAre(built_in[0], built_in[1], built_in[2], apple, yoga));
}

TEST(AllHabits, TakeOverWhatThePersonMayChangeOfABuiltInOne) {
    Habit saved = built_in[1];
    saved.name = "Water and tea";
    saved.target = Target{Aim::at_least, 1500};
    saved.followed = false;
    saved.revision = 3;

    EXPECT_THAT(all_habits(built_in, {saved}), ElementsAre(built_in[0], saved, built_in[2]));
}

TEST(AllHabits, KeepWhatTheCatalogueSaysOfEverythingElse) {
    Habit saved = built_in[1];
    saved.question = "An older question?";
    saved.kind = HabitKind::amount;
    saved.unit = "cups";
    saved.step = 2;
    saved.contrast = 4;
    saved.most = 9;
    saved.window = Window::evening;
    saved.role = Role::trigger;

    EXPECT_EQ(all_habits(built_in, {saved}), built_in);
}

TEST(AllHabits, LeaveAnOwnHabitItsMeaningWhereItsIdWasBuiltInLater) {
    Habit own = habit("fluids", Origin::own);
    own.question = "How many glasses?";

    EXPECT_THAT(all_habits(built_in, {own}), ElementsAre(built_in[0], own, built_in[2]));
}

TEST(AllHabits, KeepABuiltInHabitOfALaterProgram) {
    const Habit later = habit("footbath", Origin::built_in);

    EXPECT_THAT(all_habits(built_in, {later}), ElementsAre(built_in[0], built_in[1], built_in[2], later));
}

}  // namespace
}  // namespace nightcramp::test
