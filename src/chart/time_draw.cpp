#include "chart/time_panels.hpp"

namespace nightcramp::chart {
namespace {

constexpr float tick_length = 6;
constexpr float label_middle = 17;  ///< below the plots

PanelFrame frame_of(Canvas& canvas, const TimePlan& plan, const TimeChart& chart, const Palette& palette,
                    std::size_t panel) {
    return {canvas, plan, chart, palette, plan.plots[panel], plan.titles[panel], panel == 0};
}

}  // namespace

void draw_value_axis(const PanelFrame& frame, const std::vector<Tick>& ticks,
                     const std::function<float(double)>& y_of) {
    for (const Tick& tick : ticks) {
        const float y = y_of(tick.at);
        if (y < frame.plot.y - 0.5F || y > frame.plot.bottom() + 0.5F) continue;
        line(frame.canvas, {frame.plot.x, y}, {frame.plot.right(), y}, frame.color(Role::line), 1);
        const float width = frame.canvas.text_width(tick.label, Type::small);
        const float gap = std::clamp(gutter - width, 2.0F, 12.0F);
        frame.canvas.text({frame.plot.x - gap, y}, tick.label, Type::small, frame.color(Role::muted),
                          Align::right);
    }
}

void draw_time_axis(Canvas& canvas, const TimePlan& plan, const TimeChart& chart, const Palette& palette) {
    const TextWidth width_of = [&](std::string_view text) { return canvas.text_width(text, Type::small); };
    for (const Tick& tick : calendar_ticks(plan.axis, chart.week_start, width_of)) {
        const float x = plan.axis.x_of(tick.at + 0.5);  // under the middle of the night
        if (x > plan.axis.left + plan.axis.width) continue;
        const float top = plan.axis_top;
        line(canvas, {x, top}, {x, top + tick_length}, palette[Role::control], 1);
        const float half = width_of(tick.label) / 2;
        if (x - half < plan.area.x || x + half > plan.area.right()) continue;
        canvas.text({x, top + label_middle}, tick.label, Type::small, palette[Role::muted], Align::centre);
    }
}

void draw_time(Canvas& canvas, const TimePlan& plan, const TimeChart& chart, const Palette& palette) {
    for (std::size_t i = 0; i < chart.panels.size(); ++i) {
        const PanelFrame frame = frame_of(canvas, plan, chart, palette, i);
        std::visit([&](const auto& panel) { draw_panel(frame, panel); }, chart.panels[i]);
    }
    draw_marks(canvas, plan, chart, palette);
    draw_time_axis(canvas, plan, chart, palette);
}

void draw_crosshair(Canvas& canvas, const TimePlan& plan, const TimeChart& chart, Day night,
                    const Palette& palette) {
    const float x = plan.axis.middle_of(night);
    if (plan.plots.empty() || x < plan.axis.left || x > plan.axis.left + plan.axis.width) return;
    const auto place = (night - chart.first).count();
    for (std::size_t i = 0; i < chart.panels.size(); ++i) {
        const auto* sleep = std::get_if<SleepPanel>(&chart.panels[i]);
        if (sleep == nullptr || place < 0 || place >= static_cast<long>(chart.size())) continue;
        highlight(frame_of(canvas, plan, chart, palette, i), *sleep, static_cast<std::size_t>(place));
    }
    line(canvas, {x, plan.plots.front().y}, {x, plan.plots.back().bottom()}, palette[Role::accent], 1.5F);
}

}  // namespace nightcramp::chart
