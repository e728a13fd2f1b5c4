#pragma once

#include "chart/canvas.hpp"
#include "chart/palette.hpp"
#include "chart/time_axis.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp::chart {

/// One night of an experiment whose result is known.
struct TrialNight {
    bool with = false;          ///< as drawn
    std::optional<bool> done;   ///< with the habit or without; none: nobody said
    std::optional<int> cramps;  ///< none: not recorded
    bool washed_out = false;    ///< not counted: the effect of the run before may linger

    [[nodiscard]] bool otherwise() const { return done && *done != with; }
};

/// Cramps a night of the nights that were drawn alike.
struct TrialMean {
    double value = 0;  ///< ≥ 0
    std::string text;  ///< "0.41"
};

/// The nights of an experiment in order, with their cramps and what was drawn for them.
struct TrialChart {
    Day first{};
    std::chrono::weekday week_start = std::chrono::Monday;
    std::vector<TrialNight> nights;
    std::string with_name;     ///< of the legend: "propped"
    std::string without_name;  ///< "flat"
    std::optional<TrialMean> with_mean;
    std::optional<TrialMean> without_mean;
};

/// Where the parts are.
struct TrialPlan {
    TimeAxis axis;
    Rect plot;  ///< the cramps
    Rect band;  ///< what was drawn
    float axis_top = 0;
    Point legend;  ///< its upper left corner
    float legend_width = 0;
};

[[nodiscard]] TrialPlan plan_trial(const Canvas& canvas, const TrialChart& chart, const Rect& area);

/// Cramps as bars over a band of what was drawn, with the mean of each kind of night as a line.
void draw_trial(Canvas& canvas, const Rect& area, const TrialChart& chart, const Palette& palette);

[[nodiscard]] float natural_height(const TrialChart& chart, float width);

/// The place in `nights` of the night under the pointer; none where there is none.
[[nodiscard]] std::optional<std::size_t> night_at(const TrialPlan& plan, const TrialChart& chart, Point at);

}  // namespace nightcramp::chart
