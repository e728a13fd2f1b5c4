#include "present/presets.hpp"

#include "diary/catalogue.hpp"
#include "present/amount_words.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/generators.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::present {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> labels(const Habit& habit, Units units = Units::metric) {
    std::vector<std::string> all;
    for (const Preset& preset : presets(habit, units)) all.push_back(preset.label);
    return all;
}

Habit own(double step, double contrast, std::string unit = "steps") {
    Habit habit;
    habit.kind = HabitKind::amount;
    habit.unit = std::move(unit);
    habit.step = step;
    habit.contrast = contrast;
    return habit;
}

TEST(Presets, OfDrinksLieAroundTheAim) {
    EXPECT_THAT(labels(test::catalogue_habit("fluids")),
                ElementsAre("1,000", "1,500", "2,000", "2,500", "3,000"));
    EXPECT_THAT(labels(test::catalogue_habit("fluids"), Units::us),
                ElementsAre("32", "48", "64", "80", "96"));
    EXPECT_THAT(presets(test::catalogue_habit("fluids"), Units::us).front(), (Preset{946, "32"}));
}

TEST(Presets, MoveWithTheAim) {
    Habit fluids = test::catalogue_habit("fluids");
    fluids.target = Target{Aim::at_least, 1600};
    EXPECT_THAT(labels(fluids), ElementsAre("500", "1,000", "1,500", "2,000", "2,500"));
    fluids.target = Target{Aim::at_least, 1000};
    EXPECT_THAT(labels(fluids), ElementsAre("0", "250", "500", "750", "1,000"));
    fluids.target = Target{Aim::at_most, 2000};
    EXPECT_THAT(labels(fluids), ElementsAre("0", "250", "500", "750", "1,000"));
}

TEST(Presets, CountStepsWhereFourAreMoreThanTheContrast) {
    EXPECT_THAT(labels(test::catalogue_habit("magnesium")), ElementsAre("0", "100", "200", "300", "400"));
    EXPECT_THAT(labels(test::catalogue_habit("alcohol")), ElementsAre("0", "1", "2", "3", "4"));
    EXPECT_THAT(labels(test::catalogue_habit("caffeine"), Units::us), ElementsAre("0", "1", "2", "3", "4"));
}

TEST(Presets, ReachFartherWhereFourStepsAreJustTheContrast) {
    EXPECT_THAT(labels(test::catalogue_habit("bike")), ElementsAre("0", "5", "10", "20", "30"));
    EXPECT_THAT(labels(test::catalogue_habit("fluids-before-exercise")),
                ElementsAre("0", "100", "200", "400", "600"));
    EXPECT_THAT(labels(test::catalogue_habit("fluids-before-exercise"), Units::us),
                ElementsAre("0", "4", "8", "16", "24"));
}

TEST(Presets, AreQuartersOfTheContrastWhereStepsAreSmall) {
    EXPECT_THAT(labels(test::catalogue_habit("calcium")), ElementsAre("0", "250", "500", "750", "1,000"));
    EXPECT_THAT(labels(own(1, 30)), ElementsAre("0", "10", "20", "30", "40"));
    EXPECT_THAT(labels(own(0.01, 0.5)), ElementsAre("0", "0.2", "0.4", "0.6", "0.8"));
    EXPECT_THAT(labels(own(10, 300, "ml"), Units::us), ElementsAre("0", "3", "6", "9", "12"));
}

TEST(Presets, OfExerciseAreItsWords) {
    EXPECT_THAT(presets(test::catalogue_habit("exercise"), Units::metric),
                ElementsAre(Preset{0, "none"}, Preset{1, "light"}, Preset{2, "moderate"}, Preset{3, "hard"}));
}

TEST(Presets, OfYesNoHabitsAreNone) {
    EXPECT_THAT(labels(test::catalogue_habit("stretching")), IsEmpty());
}

TEST(Presets, StopAtTheLargestAmountThatCanBeMeant) {
    Habit habit = own(1, 2);
    habit.most = 2;
    EXPECT_THAT(labels(habit), ElementsAre("0", "1", "2"));
    habit.most = 0.5;
    EXPECT_THAT(labels(habit), ElementsAre("0"));
}

TEST(Presets, AroundAnAimThatCannotBeReachedBeginWithNothing) {
    Habit habit = own(1, 2);
    habit.target = Target{Aim::at_least, 100};
    habit.most = 10;
    EXPECT_THAT(labels(habit), ElementsAre("0", "1", "2", "3", "4"));
}

TEST(Presets, ShowFractionsOfAStep) {
    EXPECT_THAT(labels(own(0.1, 0.3)), ElementsAre("0", "0.1", "0.2", "0.3", "0.4"));
    EXPECT_EQ(presets(own(0.1, 0.3), Units::metric)[3].stored, 0.3);
}

RC_GTEST_PROP(Presets, AreFewAscendingDistinctAndPossible, ()) {
    const Habit habit = *test::valid_habit();
    const Units units = *rc::gen::element(Units::metric, Units::us);

    const std::vector<Preset> all = presets(habit, units);

    RC_ASSERT(all.size() <= 5U);
    RC_ASSERT(all.empty() == (habit.kind == HabitKind::yes_no));
    for (std::size_t i = 0; i < all.size(); ++i) {
        RC_ASSERT(all[i].stored >= 0);
        RC_ASSERT(!habit.most || all[i].stored <= *habit.most);
        RC_ASSERT(all[i].label == amount_label(all[i].stored, habit.unit, units));
        if (i > 0) RC_ASSERT(all[i - 1].stored < all[i].stored);
        if (i > 0) RC_ASSERT(all[i - 1].label != all[i].label);
    }
}

}  // namespace
}  // namespace nightcramp::present
