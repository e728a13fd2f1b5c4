#include "diary/catalogue.hpp"
#include "diary/rules.hpp"
#include "diary/vocabulary.hpp"

#include <ostream>

#include <gmock/gmock.h>

namespace nightcramp::test {
namespace {

using testing::IsEmpty;

/// A line of the table of built-in habits; "unit" is empty and the numbers are 1 for yes/no habits.
struct Line {
    std::string id;
    std::string unit;
    double step;
    double contrast;
    Window window;
    Role role;
    bool on_at_first_start;

    friend bool operator==(const Line&, const Line&) = default;
    friend void PrintTo(const Line& line, std::ostream* out) {
        *out << line.id << " " << line.unit << " " << line.step << " " << line.contrast << " "
             << slug(line.window) << " " << slug(line.role) << (line.on_at_first_start ? " on" : " off");
    }
};

constexpr Window day = Window::day;
constexpr Window evening = Window::evening;
constexpr Window night = Window::night;
constexpr Window week = Window::seven_days;
constexpr Role prevention = Role::prevention;
constexpr Role trigger = Role::trigger;

const std::vector<Line> table{
    {"fluids", "ml", 250, 750, day, prevention, true},
    {"fluids-before-exercise", "ml", 100, 400, day, prevention, false},
    {"salted", "", 1, 1, day, prevention, false},
    {"stretching", "", 1, 1, evening, prevention, true},
    {"bike", "min", 5, 20, day, prevention, true},
    {"back-with-pillow", "", 1, 1, night, prevention, true},
    {"feet-pointed", "", 1, 1, night, trigger, true},
    {"heavy-covers", "", 1, 1, night, trigger, true},
    {"feet-lifted", "", 1, 1, night, prevention, true},
    {"shoes", "", 1, 1, day, prevention, true},
    {"calcium", "mg", 100, 1000, week, prevention, false},
    {"magnesium", "mg", 100, 300, week, prevention, true},
    {"magnesium-food", "", 1, 1, day, prevention, false},
    {"exercise", "level", 1, 2, day, trigger, true},
    {"heat", "", 1, 1, day, trigger, false},
    {"standing", "", 1, 1, day, trigger, false},
    {"alcohol", "drinks", 1, 2, day, trigger, false},
    {"caffeine", "cups", 1, 3, day, trigger, false},
    {"diarrhoea", "", 1, 1, day, trigger, false},
};

const std::vector<Habit> habits = load_catalogue().habits;

TEST(BuiltInHabits, AreThoseOfTheTableInItsOrder) {
    std::vector<Line> lines;
    for (const Habit& habit : habits) {
        lines.push_back(
            {habit.id, habit.unit, habit.step, habit.contrast, habit.window, habit.role, habit.followed});
    }
    EXPECT_THAT(lines, testing::ElementsAreArray(table));
}

TEST(BuiltInHabits, AmountsHaveAUnitAndALargestAmountThatLeavesRoomForTheContrast) {
    for (const Habit& habit : habits) {
        EXPECT_EQ(habit.kind == HabitKind::amount, !habit.unit.empty()) << habit.id;
        EXPECT_EQ(habit.kind == HabitKind::amount, habit.most.has_value()) << habit.id;
        if (habit.most) {
            EXPECT_GE(*habit.most, habit.contrast) << habit.id;
        }
        if (habit.target) {
            EXPECT_LE(habit.target->amount, habit.most.value()) << habit.id;
        }
    }
}

TEST(BuiltInHabits, TheOnesOfTheNightAreReadFromTheSleepAndNoOther) {
    for (const Habit& habit : habits) {
        EXPECT_EQ(habit.origin, habit.window == Window::night ? Origin::derived : Origin::built_in)
            << habit.id;
    }
}

TEST(BuiltInHabits, TwoLitresOfDrinksAreTheAim) {
    EXPECT_EQ(find_habit(habits, "fluids")->target, (Target{Aim::at_least, 2000}));
}

TEST(BuiltInHabits, ExerciseIsAskedInFourWordsAndNoughtToThree) {
    const Habit& exercise = *find_habit(habits, "exercise");
    EXPECT_EQ(exercise.most, 3);
    EXPECT_THAT(exercise.question, testing::HasSubstr("0 none, 1 light, 2 moderate, 3 hard"));
}

TEST(BuiltInHabits, KeepTheRulesOfAHabit) {
    for (const Habit& habit : habits) EXPECT_THAT(problems(habit), IsEmpty()) << habit.id;
}

TEST(BuiltInHabits, HaveShortNamesAndWholeQuestions) {
    for (const Habit& habit : habits) {
        EXPECT_LE(habit.name.size(), 24U) << habit.name;
        EXPECT_NE(habit.question.find('?'), std::string::npos) << habit.question;
        EXPECT_EQ(habit.revision, 0) << habit.id;
    }
}

}  // namespace
}  // namespace nightcramp::test
