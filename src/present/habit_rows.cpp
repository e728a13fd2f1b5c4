#include "present/habit_rows.hpp"

#include "diary/derived.hpp"
#include "present/amount_words.hpp"
#include "present/typed.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

std::string value_words(const std::optional<Answer>& answer, const Habit& habit, Units units) {
    if (!answer) return "–";
    switch (answer->value.kind) {
        case AnswerKind::yes:
            return "yes";
        case AnswerKind::no:
            return "no";
        case AnswerKind::not_applicable:
            return "doesn't apply";
        case AnswerKind::amount:
            break;
    }
    return amount_words(answer->value.amount, habit.unit, units);
}

/// "Alcoholic drinks" says what is counted; "Drinks in all" does not say "ml".
bool names_unit(const Habit& habit) {
    return fmt::format(" {} ", tidied(habit.name)).find(fmt::format(" {} ", tidied(habit.unit))) !=
           std::string::npos;
}

std::string row_unit(const Habit& habit, Units units) {
    if (habit.kind == HabitKind::yes_no || habit.unit == "level" || names_unit(habit)) return "";
    return shown_unit(habit.unit, units);
}

std::string aim_words(const Habit& habit, Units units) {
    if (!habit.target) return "";
    const bool is_at_least = habit.target->aim == Aim::at_least;
    return fmt::format("{} {}", is_at_least ? "aim" : "at most",
                       amount_label(habit.target->amount, habit.unit, units));
}

double progress(const std::optional<Answer>& answer, const Habit& habit) {
    if (!answer || answer->value.kind != AnswerKind::amount) return 0;
    if (!habit.target || habit.target->aim != Aim::at_least) return 0;
    if (answer->value.amount >= habit.target->amount) return 1;
    return std::max(answer->value.amount / habit.target->amount, 0.0);
}

HabitRow row_of(const Night& night, const Habit& habit, Units units) {
    const auto answer = answer_to(night, habit);
    HabitRow row;
    row.habit = habit;
    if (answer) row.value = answer->value;
    row.value_words = value_words(answer, habit, units);
    row.unit = row_unit(habit, units);
    row.aim = aim_words(habit, units);
    row.progress = progress(answer, habit);
    row.said_in_evening = answer && answer->stamp.provenance == Provenance::evening;
    return row;
}

}  // namespace

std::vector<HabitRow> habit_rows(const Night& night, const std::vector<Habit>& habits, Units units,
                                 std::string_view also) {
    std::vector<HabitRow> rows;
    for (const Habit& habit : habits) {
        const bool is_asked = habit.followed || habit.id == also;
        if (is_asked && habit.origin != Origin::derived) rows.push_back(row_of(night, habit, units));
    }
    return rows;
}

AnsweredCount answered_count(const Night& night, const std::vector<Habit>& habits) {
    AnsweredCount count;
    for (const Habit& habit : habits) {
        if (!habit.followed) continue;
        ++count.all;
        if (answer_to(night, habit)) ++count.answered;
    }
    return count;
}

std::string answered_line(const Night& night, const std::vector<Habit>& habits) {
    const AnsweredCount count = answered_count(night, habits);
    return fmt::format("{} of {} answered · {}", count.answered, count.all,
                       is_recorded(night) ? "cramps answered" : "cramps not answered yet");
}

std::optional<std::size_t> first_open(const std::vector<HabitRow>& rows, std::optional<std::size_t> after) {
    for (std::size_t i = after ? *after + 1 : 0; i < rows.size(); ++i) {
        if (!rows[i].value) return i;
    }
    return std::nullopt;
}

int open_yes_no(const std::vector<HabitRow>& rows) {
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const HabitRow& row) {
        return row.habit.kind == HabitKind::yes_no && !row.value;
    }));
}

}  // namespace nightcramp::present
