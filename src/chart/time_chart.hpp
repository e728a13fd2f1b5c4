#pragma once

#include "chart/canvas.hpp"
#include "chart/palette.hpp"
#include "chart/time_axis.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace nightcramp::chart {

/// A running average and its uncertainty.
struct Average {
    double mean = 0;
    double lo = 0;
    double hi = 0;

    friend bool operator==(const Average&, const Average&) = default;
};

/// Cramps per night as bars, and their average. An average that is none breaks the line.
struct CrampsPanel {
    std::vector<std::optional<int>> cramps;  ///< none: not recorded
    std::vector<std::optional<Average>> average;
};

/// Stems for the worst pain of a night, a dashed line for how rested the person was; 0 … 10 both.
struct PainPanel {
    std::vector<std::optional<int>> worst_pain;
    std::vector<std::optional<int>> rested;
};

/// A bar from going to bed to getting up, in minutes after noon (midnight is 720, the next noon 1440); where
/// only one of them is known, a dot.
struct SleepPanel {
    struct Bed {
        std::optional<int> from;
        std::optional<int> to;
    };
    std::vector<Bed> nights;
};

/// Hours in bed.
struct SleepLengthPanel {
    std::vector<std::optional<double>> hours;
};

/// What was done: yes and no as signs on two lines, amounts as bars. Where it is not known there is a gap.
struct HabitPanel {
    std::string name;  ///< "Fluids, ml"
    bool yes_no = true;
    std::vector<std::optional<double>> values;  ///< yes 1, no 0
    std::optional<double> target;
    int series = 0;  ///< 0 or 1: colour and sign
};

using TimePanel = std::variant<CrampsPanel, PainPanel, SleepPanel, SleepLengthPanel, HabitPanel>;

/// Something that changed and stayed changed: a medicine, shoes.
struct Marker {
    Day day{};
    std::string label;  ///< "Amlodipine stopped"
};

/// A stretch with a name, both ends in it: an experiment.
struct Phase {
    Day first{};
    Day last{};
    std::string label;
};

/// Panels over one axis of time. Every series has one value for each night from `first` on, as many as
/// `recorded`.
struct TimeChart {
    Day first{};
    std::vector<bool> recorded;  ///< the others are gaps
    std::vector<TimePanel> panels;
    std::vector<Marker> markers;  ///< ascending
    std::vector<Phase> phases;    ///< ascending, none over another
    TimeView view{};              ///< what is shown unless somebody zooms
    std::chrono::weekday week_start = std::chrono::Monday;
    bool twelve_hours = false;

    [[nodiscard]] std::size_t size() const { return recorded.size(); }
};

/// Where the parts of a chart are.
struct TimePlan {
    Rect area;
    TimeAxis axis;
    std::vector<Rect> plots;    ///< one for each panel
    std::vector<float> titles;  ///< middle of each panel's title line
    int marker_rows = 0;        ///< above the first plot
    float axis_top = 0;         ///< below it are the marks and labels of the time axis
};

/// `area` may have any height: the plots share what is left of it in their natural proportions.
[[nodiscard]] TimePlan plan_time(const TimeChart& chart, const TimeView& view, const Rect& area);

/// The height at which the plots of that view are as high as they are drawn best (176, 88, 96, 72, 56 px).
[[nodiscard]] float natural_height(const TimeChart& chart, const TimeView& view);

/// Draws what is in the view, by pixel columns where nights are narrower than 3 px, onto `surface`. The cost
/// does not grow with the number of nights beyond the loop over those in view.
void draw_time(Canvas& canvas, const TimePlan& plan, const TimeChart& chart, const Palette& palette);

/// The line through all panels at one night, and its own bar made stronger.
void draw_crosshair(Canvas& canvas, const TimePlan& plan, const TimeChart& chart, Day night,
                    const Palette& palette);

/// The night of the chart under `at`; none outside the plots and where the chart has no night.
[[nodiscard]] std::optional<Day> night_at(const TimePlan& plan, const TimeChart& chart, Point at);

}  // namespace nightcramp::chart
