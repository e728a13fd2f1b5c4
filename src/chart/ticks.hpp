#pragma once

#include "chart/time_axis.hpp"

#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::chart {

/// A mark on an axis; without a label it is only a mark.
struct Tick {
    double at = 0;
    std::string label;

    friend bool operator==(const Tick&, const Tick&) = default;
};

/// How wide a text is, in pixels.
using TextWidth = std::function<float(std::string_view)>;

/// Steps of 1, 2 or 5 times a power of ten (Heckbert 1990, Graphics Gems, "Nice numbers for graph labels")
/// from the last one not above `lo` to the first one not below `hi`, at most `most` + 1 of them; `most` ≥ 2.
/// `whole`: no step below 1. Where `hi` is not above `lo` the axis is 0 … 1.
[[nodiscard]] std::vector<Tick> nice_ticks(double lo, double hi, int most, bool whole);

/// Days, weeks, fortnights, months, quarters, years or more of them, whichever is the finest whose labels do
/// not touch on `axis`; the next finer unit gets marks without labels where there is room. Labels stand at
/// the beginning of their unit: "31 Aug", "Sep", "2026". Ascending, inside the view.
[[nodiscard]] std::vector<Tick> calendar_ticks(const TimeAxis& axis, std::chrono::weekday week_start,
                                               const TextWidth& width_of);

/// Whole hours between two times in minutes after noon (0 … 1440, midnight is 720), at most `most` of them:
/// "22:00", or "10 pm" on a clock of twelve hours.
[[nodiscard]] std::vector<Tick> clock_ticks(int from, int to, int most, bool twelve_hours);

/// "22:30", "10:30 pm" of minutes after noon.
[[nodiscard]] std::string clock_label(int minutes_after_noon, bool twelve_hours);

/// "Jan" … "Dec"
[[nodiscard]] std::string_view month_label(std::chrono::month month);
/// "Mon" … "Sun"
[[nodiscard]] std::string_view weekday_label(std::chrono::weekday weekday);

}  // namespace nightcramp::chart
