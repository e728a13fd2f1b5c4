#pragma once

#include "chart/signs.hpp"
#include "chart/stroke.hpp"
#include "chart/ticks.hpp"
#include "chart/time_chart.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <span>
#include <string>
#include <string_view>

/// The parts of a chart over time; inside this room only.
namespace nightcramp::chart {

inline constexpr float gutter = 48;       ///< left of the plot: the numbers of the axis
inline constexpr float right_margin = 8;  ///< of the plot
inline constexpr float column_pitch = 3;  ///< narrower nights are drawn by pixel columns
inline constexpr float bucket = 6;        ///< px over which lines are averaged then
inline constexpr float stub_height = 3;   ///< of a known zero

/// What the parts of one panel share while it is drawn.
struct PanelFrame {
    Canvas& canvas;
    const TimePlan& plan;
    const TimeChart& chart;
    const Palette& palette;
    Rect plot;
    float title_y = 0;  ///< middle of the title line
    bool first = false;

    [[nodiscard]] const TimeAxis& axis() const { return plan.axis; }
    [[nodiscard]] Color color(Role role) const { return palette[role]; }
    [[nodiscard]] bool by_columns() const { return plan.axis.pitch() < column_pitch; }
    [[nodiscard]] float bar_width() const {
        return std::max(1.0F, std::min(12.0F, 0.6F * plan.axis.pitch()));
    }
    /// Middle of the night at that place of the series.
    [[nodiscard]] float middle(std::size_t place) const {
        return plan.axis.middle_of(chart.first + std::chrono::days(static_cast<int>(place)));
    }
};

/// Places [first, last) of a series.
struct Places {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// The nights of the chart that are in the view, wholly or in part.
[[nodiscard]] Places places_in_view(const TimePlan& plan, const TimeChart& chart);

/// Calls `draw(x, width, places)` for strips of `step` px from left to right that hold at least one night.
template <class Draw>
void for_each_strip(const PanelFrame& frame, float step, Draw draw) {
    const double origin = number(frame.chart.first);
    const auto size = static_cast<double>(frame.chart.size());
    for (float x = frame.plot.x; x < frame.plot.right(); x += step) {
        const float right = std::min(x + step, frame.plot.right());
        const double from = std::floor(frame.axis().at(x) - origin + 1e-9);
        const double to = std::max(from + 1, std::floor(frame.axis().at(right) - origin + 1e-9));
        if (to <= 0 || from >= size) continue;
        draw(x, right - x,
             Places{static_cast<std::size_t>(std::max(0.0, from)),
                    static_cast<std::size_t>(std::min(size, to))});
    }
}

/// Equal neighbours become one: collects strips and hands out runs of them.
template <class Value, class Draw>
class Runs {
public:
    explicit Runs(Draw draw) : draw_(draw) {}
    ~Runs() { flush(); }
    Runs(const Runs&) = delete;
    Runs& operator=(const Runs&) = delete;

    void add(float x, float width, Value value) {
        if (open_ && value == value_ && x <= right_ + 0.01F) {
            right_ = x + width;
            return;
        }
        flush();
        open_ = true;
        left_ = x;
        right_ = x + width;
        value_ = value;
    }

private:
    void flush() {
        if (open_) draw_(left_, right_ - left_, value_);
        open_ = false;
    }

    Draw draw_;
    bool open_ = false;
    float left_ = 0;
    float right_ = 0;
    Value value_{};
};

/// The axis of values at the left: grid lines and numbers. `y_of` says where a value lies.
void draw_value_axis(const PanelFrame& frame, const std::vector<Tick>& ticks,
                     const std::function<float(double)>& y_of);

/// Hatches every night for which `known(place)` is not true. In the first panel long gaps say how long they
/// are.
void draw_gaps(const PanelFrame& frame, const std::function<bool(std::size_t)>& known);

/// A line through what is known, broken where nothing is: means of strips where nights are narrow.
/// `value(place)` may be none; `draw(points)` gets each unbroken piece.
void for_each_piece(const PanelFrame& frame, const std::function<std::optional<double>(std::size_t)>& value,
                    const std::function<float(double)>& y_of,
                    const std::function<void(std::span<const Point>)>& draw);

/// One entry of a legend: its sign in a box of 20 px, and words.
struct LegendEntry {
    std::string_view words;
    std::function<void(const Rect& box)> sign;
    std::string_view brief{};  ///< shorter words where there is little room
};
/// The title at the left, the legend at the right of the same line: in full, else in brief, else without
/// those at the end that find no room.
void draw_title(const PanelFrame& frame, std::string_view title, std::span<const LegendEntry> legend);
/// The entry for gaps, which only the first panel has.
[[nodiscard]] LegendEntry gap_entry(const PanelFrame& frame);

void draw_panel(const PanelFrame& frame, const CrampsPanel& panel);
void draw_panel(const PanelFrame& frame, const PainPanel& panel);
void draw_panel(const PanelFrame& frame, const SleepPanel& panel);
void draw_panel(const PanelFrame& frame, const SleepLengthPanel& panel);
void draw_panel(const PanelFrame& frame, const HabitPanel& panel);

/// One night of the panel once more, stronger.
void highlight(const PanelFrame& frame, const SleepPanel& panel, std::size_t place);

/// Diamonds, their labels and lines, and the strips of phases.
void draw_marks(Canvas& canvas, const TimePlan& plan, const TimeChart& chart, const Palette& palette);
/// How many rows of labels the marks of the view take.
[[nodiscard]] int marker_rows(const TimeChart& chart, const TimeView& view);

/// Marks and labels under the last plot.
void draw_time_axis(Canvas& canvas, const TimePlan& plan, const TimeChart& chart, const Palette& palette);

}  // namespace nightcramp::chart
