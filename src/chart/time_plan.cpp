#include "chart/time_panels.hpp"

namespace nightcramp::chart {
namespace {

constexpr float title_middle = 12;   ///< below the top of a panel
constexpr float title_to_plot = 19;  ///< from the middle of the title
constexpr float plot_to_title = 21;  ///< from a plot to the middle of the next title
constexpr float marker_row = 29;
constexpr float further_row = 22;
constexpr float axis_height = 28;

float plot_height(const TimePanel& panel) {
    struct Heights {
        float operator()(const CrampsPanel&) const { return 176; }
        float operator()(const PainPanel&) const { return 88; }
        float operator()(const SleepPanel&) const { return 96; }
        float operator()(const SleepLengthPanel&) const { return 72; }
        float operator()(const HabitPanel& habit) const { return habit.yes_no ? 48 : 64; }
    };
    return std::visit(Heights{}, panel);
}

float rows_height(int rows) {
    return rows == 0 ? 0 : marker_row + further_row * static_cast<float>(rows - 1);
}

/// Everything but the plots.
float fixed_height(const TimeChart& chart, const TimeView& view) {
    const auto panels = static_cast<float>(chart.panels.size());
    return title_middle + title_to_plot + rows_height(marker_rows(chart, view)) +
           std::max(0.0F, panels - 1) * (plot_to_title + title_to_plot) + axis_height;
}

float plots_height(const TimeChart& chart) {
    float height = 0;
    for (const TimePanel& panel : chart.panels) height += plot_height(panel);
    return height;
}

}  // namespace

TimePlan plan_time(const TimeChart& chart, const TimeView& view, const Rect& area) {
    TimePlan plan;
    plan.area = area;
    const float width = std::max(1.0F, area.width - gutter - right_margin);
    plan.axis = {view, area.x + gutter, width};
    plan.marker_rows = marker_rows(chart, view);
    const float natural = std::max(1.0F, plots_height(chart));
    const float scale = std::max(0.05F, (area.height - fixed_height(chart, view)) / natural);
    float title = area.y + title_middle;
    float top = title + title_to_plot + rows_height(plan.marker_rows);
    plan.axis_top = top;
    for (const TimePanel& panel : chart.panels) {
        plan.titles.push_back(title);
        const float height = plot_height(panel) * scale;
        plan.plots.push_back({plan.axis.left, top, width, height});
        plan.axis_top = top + height;
        title = plan.axis_top + plot_to_title;
        top = title + title_to_plot;
    }
    return plan;
}

float natural_height(const TimeChart& chart, const TimeView& view) {
    return fixed_height(chart, view) + plots_height(chart);
}

Places places_in_view(const TimePlan& plan, const TimeChart& chart) {
    const double origin = number(chart.first);
    const auto size = static_cast<double>(chart.size());
    const double first = std::clamp(std::floor(plan.axis.view.first - origin), 0.0, size);
    const double last = std::clamp(std::ceil(plan.axis.view.last - origin), first, size);
    return {static_cast<std::size_t>(first), static_cast<std::size_t>(last)};
}

std::optional<Day> night_at(const TimePlan& plan, const TimeChart& chart, Point at) {
    if (plan.plots.empty()) return std::nullopt;
    const Rect& first = plan.plots.front();
    const Rect all{first.x, first.y, first.width, plan.plots.back().bottom() - first.y};
    if (!all.contains(at)) return std::nullopt;
    const Day night = plan.axis.night_at(at.x);
    const auto place = (night - chart.first).count();
    if (place < 0 || place >= static_cast<long>(chart.size())) return std::nullopt;
    return night;
}

}  // namespace nightcramp::chart
