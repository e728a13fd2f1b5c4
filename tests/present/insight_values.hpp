#pragma once

#include "diary/catalogue.hpp"
#include "diary/date.hpp"
#include "present/habit_talk.hpp"

#include <cmath>
#include <initializer_list>
#include <limits>
#include <string>
#include <vector>

/// Results by hand: what they say is tested here, not how they come about.
namespace nightcramp::present {

inline constexpr double open_end = std::numeric_limits<double>::infinity();

[[nodiscard]] inline const std::vector<Habit>& all_the_habits() {
    static const std::vector<Habit> habits = load_catalogue().habits;
    return habits;
}

[[nodiscard]] inline HabitTalk talk() {
    return {all_the_habits()};
}

/// A habit of yes and no: 4 cramp nights of 14 with it, 9 of 21 without.
[[nodiscard]] inline analysis::HabitInsight stretching() {
    analysis::HabitInsight insight;
    insight.id = "stretching";
    insight.with = {14, 4, 5};
    insight.without = {21, 9, 12};
    insight.level = analysis::Level::shares;
    return insight;
}

/// An amount with a contrast of 750 ml.
[[nodiscard]] inline analysis::HabitInsight fluids() {
    analysis::HabitInsight insight = stretching();
    insight.id = "fluids";
    insight.amount = true;
    insight.contrast = 750;
    return insight;
}

/// A rate ratio of 0.52, from 0.38 to 0.71, that is below 1 with a chance of 96 in 100.
[[nodiscard]] inline analysis::Judged judged() {
    analysis::Judged result;
    result.nights_used = 341;
    result.own_share = 0.82;
    result.t = -3.51;
    result.neff = 84.2;
    result.estimate = {std::log(0.52), 0.142, 0.131, 1.21, 84.2, 49.7};
    result.interval = {std::log(0.38), std::log(0.71)};
    result.sceptical = {1.43, -0.52, -0.83, -0.2, 0.96, 0.91};
    result.evidence = {1.43, -0.56, -0.86, -0.25, 0.98, 0.93};
    result.more_nights = 240;
    return result;
}

[[nodiscard]] inline analysis::HabitInsight with_estimate(analysis::HabitInsight insight) {
    insight.judged = judged();
    insight.level = analysis::Level::estimate;
    return insight;
}

/// A review that found this of one habit.
[[nodiscard]] inline analysis::HeldReview review(int recorded, double alpha,
                                                 std::optional<analysis::Finding> finding) {
    return {{recorded, alpha}, date_from(2025, 11, 6), date_from(2026, 5, 4), {finding}};
}

/// 341 of 365 nights recorded, 150 with cramps, 210 cramps; the next review is at 360.
[[nodiscard]] inline analysis::Insights year(std::vector<analysis::HabitInsight> habits) {
    analysis::Insights all;
    all.first = date_from(2025, 11, 23);
    all.last = date_from(2026, 11, 22);
    all.calendar_nights = 365;
    all.recorded = {341, 150, 210};
    all.rate = analysis::Bounds{0.535, 0.705};
    all.recorded_ever = 341;
    all.next = {360, 0.043};
    all.fingerprint = 0x0123456789ABCDEF;
    all.habits = std::move(habits);
    for (const auto& habit : all.habits) all.checked += habit.judged ? 1 : 0;
    return all;
}

}  // namespace nightcramp::present
