#pragma once

#include "diary/catalogue.hpp"
#include "experiment/follow.hpp"
#include "experiment/schedule.hpp"
#include "tests/support/builders.hpp"

#include <string_view>
#include <vector>

namespace nightcramp::experiment {

/// A habit of the catalogue; it must be there.
inline Habit habit_of(std::string_view id) {
    static const std::vector<Habit> all = load_catalogue().habits;
    return *find_habit(all, id);
}

/// Six nightly sets on stretching, whose first night is `first`.
inline Experiment on_stretching(Date first, int nights = 24) {
    return drawn({"stretching", Design::nightly, nights, first, std::nullopt, false}, 7, test::at(first, 9));
}

/// A night without cramps and with an answer to the habit.
inline Night answered_night(Date date, const std::string& habit, AnswerValue value) {
    Night night = test::night_without_cramps(date);
    night.answers.push_back({habit, value, {test::at(date, 21), Provenance::evening}});
    return night;
}

/// The nights of the experiment before `until`, all recorded and done as drawn, without cramps.
inline std::vector<Night> kept_nights(const Experiment& experiment, Date until) {
    std::vector<Night> nights;
    for (std::size_t place = 0; place < experiment.schedule.size(); ++place) {
        const Date date = experiment.first_night + days(static_cast<int>(place));
        if (date >= until) break;
        const bool with = experiment.schedule[place];
        nights.push_back(
            answered_night(date, experiment.habit, with ? AnswerValue::yes() : AnswerValue::no()));
    }
    return nights;
}

}  // namespace nightcramp::experiment
