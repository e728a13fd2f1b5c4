#pragma once

#include "chart/flow_legend.hpp"
#include "chart/trial_chart.hpp"

#include <vector>

/// The parts of the chart of an experiment; inside this room only.
namespace nightcramp::chart::trial_parts {

/// What they share while it is drawn.
struct TrialFrame {
    Canvas& canvas;
    const TrialPlan& plan;
    const TrialChart& chart;
    const Palette& palette;

    [[nodiscard]] Color color(Role role) const { return palette[role]; }
    [[nodiscard]] float pitch() const { return plan.axis.pitch(); }
    /// Left edge of the night at that place, or where the last one ends.
    [[nodiscard]] float left(std::size_t place) const {
        return plan.axis.x_of(number(chart.first) + static_cast<double>(place));
    }
    [[nodiscard]] float middle(std::size_t place) const { return left(place) + pitch() / 2; }
};

/// The grid of whole numbers of cramps.
void draw_values(const TrialFrame& frame);
/// The hatch of nights that were not recorded.
void draw_gaps(const TrialFrame& frame);
void draw_bars(const TrialFrame& frame);
/// The line of a mean: solid with, dashed without. From left to right.
void draw_mean_line(Canvas& canvas, Point from, Point to, bool with, const Palette& palette);
/// A line for each mean, with its value at the right.
void draw_means(const TrialFrame& frame);
/// What was drawn for each night, and slashes where it was done otherwise.
void draw_band(const TrialFrame& frame);
/// Marks and labels under the band.
void draw_dates(const TrialFrame& frame, const Rect& area);

/// What of the legend occurs.
[[nodiscard]] std::vector<FlowEntry> legend_of(const TrialChart& chart);

}  // namespace nightcramp::chart::trial_parts
