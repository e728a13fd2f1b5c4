#pragma once

#include "ui/habits/habits_view.hpp"

/// The parts of the Habits view. Each draws at a point and returns where it ends.
namespace nightcramp::ui {

/// The sentence about all habits, and the two things that can be done with the picture.
float draw_habits_head(HabitsFrame& frame, Point at, float width);
/// The forest plot; a row opens the habit's page.
float draw_forest_card(HabitsFrame& frame, Point at, float width);
/// How strong the strongest looks beside luck, and how to read the picture.
float draw_forest_side(HabitsFrame& frame, Point at, float width);
/// Every habit with a box that follows or unfollows it, and the way to a new one.
float draw_follow_card(HabitsFrame& frame, Point at, float width);
/// The form for a habit of the person's own.
float draw_habit_form(HabitsFrame& frame, Point at, float width);

/// The pages of what is known for everybody.
float draw_know_card(HabitsFrame& frame, Point at, float width);
float draw_known_page(HabitsFrame& frame, const present::KnownPage& page, Point at, float width);

/// The page of one habit.
float draw_habit_page(HabitsFrame& frame, const HabitPageModel& page, Point at, float width);
/// Following it, and what may be changed: the name of own habits, what is aimed at.
float draw_habit_settings(HabitsFrame& frame, const HabitPageModel& page, Point at, float width);

}  // namespace nightcramp::ui
