#pragma once

#include "chart/time_chart.hpp"
#include "present/charts.hpp"

#include <optional>
#include <vector>

/// From nights to the series of charts over time: one value for each calendar night.
namespace nightcramp::present {

/// From the first night of the diary to the newest; the newest alone where there is none.
[[nodiscard]] DateSpan diary_span(const ChartSource& source);

[[nodiscard]] std::vector<std::optional<int>> cramp_counts(const ChartSource& source, const DateSpan& span);
[[nodiscard]] chart::CrampsPanel cramps_panel(const ChartSource& source, const DateSpan& span);
[[nodiscard]] chart::PainPanel pain_panel(const ChartSource& source, const DateSpan& span);
[[nodiscard]] chart::SleepPanel sleep_panel(const ChartSource& source, const DateSpan& span);
[[nodiscard]] chart::SleepLengthPanel sleep_length_panel(const ChartSource& source, const DateSpan& span);
/// In the person's unit. What doesn't apply is not known.
[[nodiscard]] chart::HabitPanel habit_panel(const ChartSource& source, const DateSpan& span,
                                            const Habit& habit, int series);

/// Minutes after noon of the night's own day.
[[nodiscard]] int minutes_after_noon(const Moment& moment, Date night);
/// As it passed, also where the clocks were changed.
[[nodiscard]] std::optional<double> hours_in_bed(const Sleep& sleep);

}  // namespace nightcramp::present
