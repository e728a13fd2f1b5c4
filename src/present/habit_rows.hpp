#pragma once

#include "diary/habit.hpp"
#include "diary/manner.hpp"
#include "diary/night.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::present {

/// One habit of "Yesterday until bed".
struct HabitRow {
    Habit habit;
    std::optional<AnswerValue> value;  ///< none: unknown
    std::string value_words;           ///< "1,750 ml", "yes", "doesn't apply"; "–" where it is unknown
    std::string unit;     ///< to stand after "–": "ml"; empty where the name says it, and for levels
    std::string aim;      ///< "aim 2,000", "at most 2"; empty without a target
    double progress = 0;  ///< 0 … 1 towards a target to reach; 0 where there is none
    bool said_in_evening = false;

    friend bool operator==(const HabitRow&, const HabitRow&) = default;
};

/// The followed habits that are asked, and `also` (an id), in their order; those read from the sleep are not.
[[nodiscard]] std::vector<HabitRow> habit_rows(const Night& night, const std::vector<Habit>& habits,
                                               Units units, std::string_view also = {});

/// Of all followed habits, those read from the sleep included.
struct AnsweredCount {
    int answered = 0;
    int all = 0;

    friend bool operator==(const AnsweredCount&, const AnsweredCount&) = default;
};

[[nodiscard]] AnsweredCount answered_count(const Night& night, const std::vector<Habit>& habits);

/// "7 of 12 answered · cramps not answered yet"
[[nodiscard]] std::string answered_line(const Night& night, const std::vector<Habit>& habits);

/// The first row after `after` (without it: of all) that is not answered.
[[nodiscard]] std::optional<std::size_t> first_open(const std::vector<HabitRow>& rows,
                                                    std::optional<std::size_t> after);

/// How many rows "The rest: no" would answer.
[[nodiscard]] int open_yes_no(const std::vector<HabitRow>& rows);

}  // namespace nightcramp::present
