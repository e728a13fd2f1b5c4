#include "app/edit_label.hpp"

#include "tests/support/builders.hpp"

#include <gtest/gtest.h>

namespace nightcramp::app {
namespace {

using namespace nightcramp::test;

Night with_answers(int count) {
    Night night = blank_night(sunday);
    for (int i = 0; i < count; ++i) {
        set_answer(night, {"habit-" + std::to_string(i), AnswerValue::yes(), this_morning()});
    }
    return night;
}

std::vector<Habit> named_habits() {
    Habit habit;
    habit.id = "habit-0";
    habit.name = "Stretching before bed";
    return {habit};
}

TEST(EditLabel, CountsCramps) {
    const Night one = night_with_cramp(sunday);
    Night three = one;
    three.cramps.resize(3);
    EXPECT_EQ(edit_label(blank_night(sunday), one, {}), "cramp added, 22 November");
    EXPECT_EQ(edit_label(one, three, {}), "2 cramps added, 22 November");
    EXPECT_EQ(edit_label(three, one, {}), "2 cramps removed, 22 November");
    EXPECT_EQ(edit_label(one, night_without_cramps(sunday), {}), "no cramps, 22 November");
    Night worse = one;
    worse.cramps.front().pain = 9;
    EXPECT_EQ(edit_label(one, worse, {}), "cramp changed, 22 November");
}

TEST(EditLabel, OfTheLastCrampNamesTheCrampAndNotTheAnswerThatWentWithIt) {
    Night noted = night_with_cramp(sunday);
    noted.note = "x";
    Night after = noted;
    after.cramps.clear();
    after.cramps_answer = CrampsAnswer::unknown;
    EXPECT_EQ(edit_label(noted, after, {}), "cramp removed, 22 November");
    Night quiet = night_without_cramps(sunday);
    quiet.note = "x";
    after.recorded_at.reset();
    EXPECT_EQ(edit_label(quiet, after, {}), "cramps unanswered, 22 November");
}

TEST(EditLabel, NamesUpToTwoHabits) {
    EXPECT_EQ(edit_label(blank_night(sunday), with_answers(1), named_habits()),
              "Stretching before bed, 22 November");
    EXPECT_EQ(edit_label(blank_night(sunday), with_answers(2), named_habits()),
              "Stretching before bed and habit-1, 22 November");
    EXPECT_EQ(edit_label(blank_night(sunday), with_answers(3), named_habits()), "3 habits, 22 November");
    EXPECT_EQ(edit_label(with_answers(2), with_answers(1), named_habits()), "habit-1, 22 November");
}

TEST(EditLabel, ListsEverythingElse) {
    Night night = night_with_cramp(sunday);
    night.sleep.rested = 5;
    night.note = "x";
    night.warning_signs = std::vector<std::string>();
    EXPECT_EQ(edit_label(blank_night(sunday), night, {}),
              "cramp added, sleep, warning signs, note, 22 November");
    EXPECT_EQ(edit_label(night, blank_night(sunday), {}), "night erased, 22 November");
}

}  // namespace
}  // namespace nightcramp::app
