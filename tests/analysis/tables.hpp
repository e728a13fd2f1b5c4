#pragma once

#include "analysis/night_table.hpp"

#include <initializer_list>
#include <utility>

/// Small tables by their values. The first night is Sunday 1 November 2026.
namespace nightcramp::test {

using analysis::HabitColumn;
using analysis::NightTable;
using analysis::Series;

inline const analysis::NightDate first_night = analysis::NightDate(std::chrono::year(2026) / 11 / 1);

[[nodiscard]] inline Series series(std::initializer_list<double> values) {
    return Eigen::Map<const Series>(values.begin(), static_cast<Eigen::Index>(values.size()));
}

/// `pattern` again and again, `rows` in all.
[[nodiscard]] inline Series repeated(const Series& pattern, int rows) {
    Series values(rows);
    for (int row = 0; row < rows; ++row) values[row] = pattern[row % pattern.size()];
    return values;
}

[[nodiscard]] inline HabitColumn yes_no(Series value) {
    HabitColumn column;
    column.id = "stretching";
    column.not_applicable = Series::Zero(value.size());
    column.value = std::move(value);
    return column;
}

[[nodiscard]] inline HabitColumn amounts(Series value) {
    HabitColumn column = yes_no(std::move(value));
    column.id = "fluids";
    column.amount = true;
    return column;
}

[[nodiscard]] inline NightTable table_of(Series cramps) {
    NightTable table;
    table.first = first_night;
    table.cramps = std::move(cramps);
    return table;
}

}  // namespace nightcramp::test
