#pragma once

#include "exchange/reader.hpp"
#include "exchange/rows.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::exchange::loop {

/// The files of an archive, by their form.
enum class Form { habits, one_habit, all_habits };

/// None where it is none of Loop's, or not one to be read (the scores).
[[nodiscard]] std::optional<Form> form_of(const Glimpse& file);

/// A line of Habits.csv.
struct HabitLine {
    std::string position;  ///< "001", as the folder of the habit begins
    std::string name;
    std::string unit;
    std::optional<bool> measured;  ///< none where the form does not tell
};

[[nodiscard]] std::vector<HabitLine> read_habits(const InputFile& file, Draft& draft);

/// The number of one cell of Checkmarks.csv; words as their numbers. None where it is neither.
[[nodiscard]] std::optional<std::int64_t> stored_value(std::string_view cell);

/// A line of the Checkmarks.csv of one habit.
struct CheckLine {
    Date day{};
    std::int64_t stored = 0;
    std::string note;
    Place place;
};

[[nodiscard]] std::vector<CheckLine> read_one_habit(const InputFile& file, Draft& draft);

/// The columns of the table of all habits, in the order of the file.
struct CheckTable {
    std::vector<std::string> names;               ///< as the first line has them; commas in a name part it
    std::vector<std::vector<CheckLine>> columns;  ///< without those of which nothing was entered
};

/// Throws Unreadable where it is larger than any diary.
[[nodiscard]] CheckTable read_all_habits(const InputFile& file, Draft& draft);

}  // namespace nightcramp::exchange::loop
