#include "app/habit_edits.hpp"

#include "diary/rules.hpp"
#include "tests/app/session_fixture.hpp"

#include <limits>

namespace nightcramp::app {
namespace {

NewHabit pickle_juice() {
    NewHabit described;
    described.name = "Pickle juice";
    return described;
}

NewHabit millilitres() {
    NewHabit described = pickle_juice();
    described.kind = HabitKind::amount;
    described.unit = "ml";
    described.step = 50;
    return described;
}

std::vector<std::string> fields(const Problems& problems) {
    std::vector<std::string> all;
    all.reserve(problems.size());
    for (const Problem& problem : problems) all.push_back(problem.field);
    return all;
}

std::string id_of(const std::string& name) {
    NewHabit described;
    described.name = name;
    return own_habit(described, {}).id;
}

TEST(OwnHabit, OfYesAndNoNeedsANameOnly) {
    const Habit habit = own_habit(pickle_juice(), {});
    EXPECT_EQ(habit.id, "pickle-juice");
    EXPECT_EQ(habit.name, "Pickle juice");
    EXPECT_EQ(habit.question, "Pickle juice?");
    EXPECT_EQ(habit.window, Window::day);
    EXPECT_EQ(habit.origin, Origin::own);
    EXPECT_TRUE(habit.followed);
    EXPECT_TRUE(problems(habit).empty());
}

TEST(OwnHabit, OfAnAmountHasTwoStepsAsItsContrastUnlessSaid) {
    NewHabit described = millilitres();
    EXPECT_EQ(own_habit(described, {}).contrast, 100);
    EXPECT_EQ(own_habit(described, {}).question, "Pickle juice: how many ml?");
    described.contrast = 30;
    described.target = Target{Aim::at_least, 60};
    described.role = Role::trigger;
    described.question = " How much pickle juice? ";
    const Habit habit = own_habit(described, {});
    EXPECT_EQ(habit.step, 50);
    EXPECT_EQ(habit.contrast, 30);
    EXPECT_EQ(habit.target, described.target);
    EXPECT_EQ(habit.role, Role::trigger);
    EXPECT_EQ(habit.question, "How much pickle juice?");
    EXPECT_TRUE(problems(described, {}).empty());
}

TEST(OwnHabit, OfYesAndNoForgetsWhatBelongsToAmounts) {
    NewHabit described = millilitres();
    described.kind = HabitKind::yes_no;
    described.target = Target{Aim::at_most, -1};
    described.step = 0;
    EXPECT_TRUE(problems(described, {}).empty());
    EXPECT_TRUE(problems(own_habit(described, {})).empty());
}

TEST(OwnHabit, HasAnIdThatNoOtherHas) {
    std::vector<Habit> habits{own_habit(pickle_juice(), {})};
    EXPECT_EQ(own_habit(pickle_juice(), habits).id, "pickle-juice-2");
    habits.push_back(own_habit(pickle_juice(), habits));
    EXPECT_EQ(own_habit(pickle_juice(), habits).id, "pickle-juice-3");
}

TEST(OwnHabit, HasAnIdOfPlainLetters) {
    EXPECT_EQ(id_of("  Crème brûlée & Käse!  "), "creme-brulee-kase");
    EXPECT_EQ(id_of("5 × 5"), "habit-5-5");
    EXPECT_EQ(id_of("катание"), "habit");
    EXPECT_EQ(id_of(""), "habit");
    EXPECT_EQ(id_of("A\xC3"), "a");
    EXPECT_EQ(id_of("\xC3z"), "z");
    std::string long_name(150, 'x');
    long_name[49] = ' ';
    EXPECT_EQ(id_of(long_name), std::string(49, 'x'));
}

TEST(OwnHabit, IsNoColumnOfATableOfNights) {
    EXPECT_EQ(id_of("Feet"), "feet-2");
    EXPECT_EQ(id_of("Position"), "position-2");
}

TEST(NewHabitProblems, AreAllNamed) {
    NewHabit described = millilitres();
    described.name = " ";
    described.unit = "";
    described.step = 0;
    described.contrast = -1;
    described.target = Target{Aim::at_least, std::numeric_limits<double>::quiet_NaN()};
    EXPECT_EQ(fields(problems(described, {})),
              (std::vector<std::string>{"name", "unit", "step", "contrast", "target"}));
    described = millilitres();
    described.step = -50;
    EXPECT_EQ(fields(problems(described, {})), std::vector<std::string>{"step"});
}

TEST(NewHabitProblems, AreThoseOfTheQuestionToo) {
    NewHabit described = pickle_juice();
    described.question = std::string(201, '?');
    EXPECT_EQ(fields(problems(described, {})), std::vector<std::string>{"question"});
    described = pickle_juice();
    described.name = std::string(200, 'x');
    EXPECT_TRUE(problems(described, {}).empty());
    described.name += 'x';
    EXPECT_EQ(fields(problems(described, {})), std::vector<std::string>{"name"});
    described.name = "\xFF";
    EXPECT_EQ(fields(problems(described, {})), std::vector<std::string>{"name"});
}

TEST(HabitName, IsNotThatOfAnotherHabit) {
    std::vector<Habit> habits = load_catalogue().habits;
    habits.push_back(own_habit(pickle_juice(), habits));
    EXPECT_EQ(
        name_problems(" STRETCHING before bed", "", habits),
        (Problems{{"name", "There is a habit of that name already: Stretching before bed (followed)."}}));
    habits.back().followed = false;
    EXPECT_EQ(name_problems("pickle juice", "bike", habits),
              (Problems{{"name", "There is a habit of that name already: Pickle juice (archived)."}}));
    EXPECT_EQ(fields(problems(pickle_juice(), habits)), std::vector<std::string>{"name"});
    EXPECT_FALSE(name_problems("Bike", "pickle-juice", habits).empty()) << "an id would be meant by it";
}

TEST(HabitName, MayBeWrittenAnotherWay) {
    std::vector<Habit> habits{own_habit(pickle_juice(), {})};
    EXPECT_TRUE(name_problems("Pickle Juice", "pickle-juice", habits).empty());
    EXPECT_TRUE(name_problems("Gherkins", "pickle-juice", habits).empty());
    EXPECT_FALSE(name_problems("", "pickle-juice", habits).empty());
}

TEST(HabitLabel, NamesWhatWasChanged) {
    const Habit habit = own_habit(pickle_juice(), {});
    EXPECT_EQ(habit_label(std::nullopt, habit), "Pickle juice added");
    Habit after = habit;
    after.followed = false;
    EXPECT_EQ(habit_label(habit, after), "Pickle juice archived");
    EXPECT_EQ(habit_label(after, habit), "Pickle juice followed");
    after = habit;
    after.name = "Gherkins";
    EXPECT_EQ(habit_label(habit, after), "Pickle juice renamed to Gherkins");
    after = habit;
    after.target = Target{Aim::at_least, 2};
    EXPECT_EQ(habit_label(habit, after), "aim of Pickle juice");
    after.name = "Gherkins";
    EXPECT_EQ(habit_label(habit, after), "Pickle juice renamed to Gherkins, aim of Gherkins");
    after = habit;
    after.question = "Any?";
    EXPECT_EQ(habit_label(habit, after), "Pickle juice changed");
}

using OwnHabitInASession = SessionFixture;

TEST_F(OwnHabitInASession, IsSavedAndUndone) {
    const Habit habit = own_habit(millilitres(), session.habits());
    session.save({Changed<Habit>{std::nullopt, habit}}, habit_label(std::nullopt, habit));
    const std::vector<Habit> habits = session.habits();
    ASSERT_NE(find_habit(habits, "pickle-juice"), nullptr);
    EXPECT_EQ(find_habit(habits, "pickle-juice")->unit, "ml");
    EXPECT_EQ(session.undo()->edit.label, "Pickle juice added");
    const std::vector<Habit> left = session.habits();
    EXPECT_EQ(find_habit(left, "pickle-juice"), nullptr);
}

}  // namespace
}  // namespace nightcramp::app
