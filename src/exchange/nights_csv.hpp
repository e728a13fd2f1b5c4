#pragma once

#include "diary/habit.hpp"
#include "diary/night.hpp"
#include "exchange/csv.hpp"

#include <vector>

namespace nightcramp::exchange {

/// The nights of a table as the diary would keep them, ascending by date, each date once; and all that is
/// wrong with the table.
struct NightsReading {
    std::vector<Night> nights;
    Problems problems;
};

/// Reads our own plain table of nights. Its columns, in any order: `night`, the date, which every row has;
/// `cramps`, how many there were; `position`, `feet` and `covers` by their words; and any of `habits` by its
/// id. A blank cell says nothing. Every answer is stamped as imported `now`. A problem names line and column.
[[nodiscard]] NightsReading read_nights(const CsvTable& table, const std::vector<Habit>& habits,
                                        const Moment& now);

}  // namespace nightcramp::exchange
