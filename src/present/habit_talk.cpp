#include "present/habit_talk.hpp"

#include "present/amount_words.hpp"

#include <cmath>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

std::string_view unit_of(const HabitTalk& talk, std::string_view id) {
    const Habit* habit = find_habit(talk.habits, id);
    return habit == nullptr ? std::string_view() : std::string_view(habit->unit);
}

}  // namespace

std::string habit_name(const HabitTalk& talk, std::string_view id) {
    const Habit* habit = find_habit(talk.habits, id);
    return std::string(habit == nullptr ? id : std::string_view(habit->name));
}

std::string about(const HabitTalk& talk, std::string_view id, double amount) {
    const double grain = std::abs(amount) >= 10 ? 1 : 0.1;
    return amount_words(std::round(amount / grain) * grain, unit_of(talk, id), talk.units);
}

std::string per_contrast(const HabitTalk& talk, const analysis::HabitInsight& insight) {
    if (!insight.amount) return "with it";
    const std::string_view unit = unit_of(talk, insight.id);
    if (unit != "level") return "per " + amount_words(insight.contrast, unit, talk.units);
    return fmt::format("per {} {}", grouped(insight.contrast), insight.contrast == 1 ? "step" : "steps");
}

std::string counted(int count, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", grouped(count), count == 1 ? one : many);
}

}  // namespace nightcramp::present
