#pragma once

#include "present/charts.hpp"
#include "tests/support/builders.hpp"

#include <stdexcept>
#include <vector>

namespace nightcramp::present {

/// A diary in memory and the source of its charts.
struct ChartDiary {
    Catalogue catalogue = load_catalogue();
    std::vector<Night> nights{};
    std::vector<Habit> habits = all_habits(catalogue.habits, {});
    Profile profile{};
    std::vector<Experiment> experiments{};
    Date newest = test::sunday;
    Manner manner{};
    std::chrono::weekday week_start = std::chrono::Monday;

    [[nodiscard]] ChartSource source() const {
        return {nights, habits, profile, experiments, catalogue, newest, manner, week_start};
    }
    [[nodiscard]] DateSpan span() const { return {nights.empty() ? newest : nights.front().date, newest}; }

    /// Cramps of consecutive nights up to last night; −1 is not recorded.
    static ChartDiary of(const std::vector<int>& cramps) {
        ChartDiary diary;
        Date date = test::sunday - days(static_cast<int>(cramps.size()) - 1);
        for (const int count : cramps) {
            if (count >= 0) {
                Night night = test::night_without_cramps(date);
                if (count > 0) night.cramps_answer = CrampsAnswer::some;
                for (int i = 0; i < count; ++i) night.cramps.push_back(test::left_calf_cramp(date));
                diary.nights.push_back(night);
            }
            date += days(1);
        }
        return diary;
    }

    Night& night(Date date) {
        for (Night& night : nights) {
            if (night.date == date) return night;
        }
        throw std::out_of_range("no such night");
    }
};

}  // namespace nightcramp::present
