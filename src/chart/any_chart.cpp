#include "chart/any_chart.hpp"

namespace nightcramp::chart {
namespace {

struct Drawing {
    Canvas& canvas;
    const Rect& area;
    const Palette& palette;

    void operator()(const TimeChart& chart) const {
        draw_time(canvas, plan_time(chart, chart.view, area), chart, palette);
    }
    void operator()(const BarChart& chart) const { draw_bars(canvas, area, chart, palette); }
    void operator()(const LegChart& chart) const { draw_leg_chart(canvas, area, chart, palette); }
    void operator()(const HeatChart& chart) const { draw_heat(canvas, area, chart, palette); }
    void operator()(const MonthChart& chart) const { draw_month(canvas, area, chart, palette); }
    void operator()(const ForestChart& chart) const { draw_forest(canvas, area, chart, palette); }
    void operator()(const ChangeChart& chart) const { draw_changes(canvas, area, chart, palette); }
    void operator()(const TrialChart& chart) const { draw_trial(canvas, area, chart, palette); }
    void operator()(const DrawsChart& chart) const { draw_draws(canvas, area, chart, palette); }
};

struct Height {
    float width;

    float operator()(const TimeChart& chart) const { return natural_height(chart, chart.view); }
    float operator()(const BarChart&) const { return 240; }
    float operator()(const LegChart& chart) const { return natural_height(chart, width); }
    float operator()(const HeatChart& chart) const { return natural_height(chart, width); }
    float operator()(const MonthChart& chart) const { return natural_height(chart); }
    float operator()(const ForestChart& chart) const { return natural_height(chart, width); }
    float operator()(const ChangeChart& chart) const { return natural_height(chart); }
    float operator()(const TrialChart& chart) const { return natural_height(chart, width); }
    float operator()(const DrawsChart& chart) const { return natural_height(chart, width); }
};

}  // namespace

void draw(Canvas& canvas, const Rect& area, const AnyChart& chart, const Palette& palette) {
    std::visit(Drawing{canvas, area, palette}, chart);
}

float natural_height(const AnyChart& chart, float width) {
    return std::visit(Height{width}, chart);
}

}  // namespace nightcramp::chart
