#pragma once

#include "analysis/tabulate.hpp"
#include "tests/support/builders.hpp"

#include <string>
#include <vector>

namespace nightcramp::test {

/// A diary of night 0, 1, … without cramps, from Sunday 22 November 2026 on.
struct Diary {
    std::vector<Night> nights;
    std::vector<Habit> habits = load_catalogue().habits;
    Profile profile;

    explicit Diary(int count) {
        for (int i = 0; i < count; ++i) nights.push_back(night_without_cramps(sunday + days(i)));
    }
    Night& operator[](int night) { return nights.at(static_cast<std::size_t>(night)); }
    void answer(int night, const std::string& habit, AnswerValue value) {
        set_answer((*this)[night], {habit, value, this_morning()});
    }
    void unrecord(int night) {
        (*this)[night].cramps_answer = CrampsAnswer::unknown;
        (*this)[night].cramps.clear();
    }
    [[nodiscard]] analysis::NightTable table() const {
        static const Catalogue catalogue = load_catalogue();
        return analysis::tabulate({nights, habits, profile, catalogue});
    }
};

[[nodiscard]] inline Habit own_habit(const std::string& id, HabitKind kind, Window window) {
    Habit habit;
    habit.id = habit.name = habit.question = id;
    habit.kind = kind;
    habit.window = window;
    return habit;
}

/// The values, with -1 for what is not known.
[[nodiscard]] inline std::vector<double> values(const analysis::Series& series) {
    std::vector<double> all;
    for (const double value : series) all.push_back(analysis::known(value) ? value : -1);
    return all;
}

}  // namespace nightcramp::test
