#pragma once

#include <chrono>

namespace nightcramp::chart {

/// A calendar day; a night has the day on whose evening it begins.
using Day = std::chrono::local_days;

/// Days since 1970-01-01, so that there is something between two of them.
[[nodiscard]] constexpr double number(Day day) {
    return static_cast<double>(day.time_since_epoch().count());
}

/// The stretch of time that is shown. The night of day D fills [number(D), number(D) + 1).
struct TimeView {
    double first = 0;
    double last = 1;  ///< where it ends; more than `first`

    [[nodiscard]] double length() const { return last - first; }
    friend bool operator==(const TimeView&, const TimeView&) = default;
};

/// From the first night to the last, both whole.
[[nodiscard]] constexpr TimeView view_of(Day first, Day last) {
    return {number(first), number(last) + 1};
}

/// Where a time lies across the plot.
struct TimeAxis {
    TimeView view;
    float left = 0;
    float width = 1;

    /// Pixels a night.
    [[nodiscard]] float pitch() const { return width / static_cast<float>(view.length()); }
    [[nodiscard]] float x_of(double at) const {
        return left + static_cast<float>((at - view.first) / view.length() * static_cast<double>(width));
    }
    [[nodiscard]] float middle_of(Day night) const { return x_of(number(night) + 0.5); }
    [[nodiscard]] double at(float x) const {
        return view.first + static_cast<double>((x - left) / width) * view.length();
    }
    [[nodiscard]] Day night_at(float x) const;
};

}  // namespace nightcramp::chart
