#include "exchange/own_nights.hpp"

#include "diary/rules.hpp"
#include "exchange/cells.hpp"
#include "exchange/own_merge.hpp"

#include <fmt/format.h>

namespace nightcramp::exchange {
namespace {

std::string manner(const Habit& habit) {
    return habit.kind == HabitKind::yes_no ? "yes or no" : fmt::format("an amount in {}", habit.unit);
}

std::string difference(const Habit& told, const Habit& held) {
    if (manner(told) == manner(held)) return "is another habit in the diary";
    return fmt::format("is answered with {} in the file and with {} in the diary", manner(told),
                       manner(held));
}

/// Takes the answers to the habit out of the nights; how many there were.
int take_out(const std::string& habit, std::vector<Night>& nights) {
    int count = 0;
    for (Night& night : nights) {
        if (find_answer(night, habit) == nullptr) continue;
        clear_answer(night, habit);
        ++count;
    }
    return count;
}

void leave_out_other_habits(OwnNights& all, const OwnContents& told, const Stored& stored) {
    for (const Habit& habit : told.habits) {
        const Habit* held = find_habit(stored.habits, habit.id);
        if (held == nullptr || !is_another(*held, habit)) continue;
        const int count = take_out(habit.id, all.nights);
        if (count == 0) continue;
        all.skips.push_back(
            {{},
             fmt::format("{} {}; {} to it {} left out.", in_quotes(habit.name), difference(habit, *held),
                         count == 1 ? "1 answer" : fmt::format("{} answers", count),
                         count == 1 ? "is" : "are")});
    }
    std::erase_if(all.nights, is_blank);
}

}  // namespace

OwnNights own_nights(const OwnContents& told, const Stored& stored) {
    OwnNights all;
    for (Night night : told.nights) {
        night.revision = 0;  // the business of the diary that it comes from
        const Problems found = problems(night, stored.now);
        if (found.empty()) {
            all.nights.push_back(std::move(night));
        } else {
            all.skips.push_back({{},
                                 fmt::format("Night of {}: {}: {}", iso(night.date), found.front().field,
                                             found.front().sentence)});
        }
    }
    leave_out_other_habits(all, told, stored);
    return all;
}

}  // namespace nightcramp::exchange
