#include "chart/time_panels.hpp"

#include <array>

namespace nightcramp::chart {
namespace {

constexpr float square = 8;
constexpr float diamond = 9;
constexpr float hollow = 5;

Role role_of(const HabitPanel& panel) {
    return panel.series == 0 ? Role::s2 : Role::s4;
}

void draw_yes(const PanelFrame& frame, const HabitPanel& panel, Point at, float room) {
    const Color color = frame.color(role_of(panel));
    if (panel.series == 0) return fill_square(frame.canvas, at, std::min(square, room), color);
    fill_diamond(frame.canvas, at, std::min(diamond, room), color);
}

void draw_no(const PanelFrame& frame, const HabitPanel& panel, Point at, float room) {
    const float size = std::min(hollow, room);
    const Color color = frame.color(Role::control);
    if (panel.series != 0) return stroke_diamond(frame.canvas, at, size + 1, color, 1);
    frame.canvas.stroke_rect({at.x - size / 2, at.y - size / 2, size, size}, color, 1, 0);
}

void draw_answers(const PanelFrame& frame, const HabitPanel& panel, float yes_y, float no_y) {
    const Places places = places_in_view(frame.plan, frame.chart);
    const float room = std::max(2.0F, frame.axis().pitch() * 0.85F);
    for (std::size_t i = places.first; i < places.last; ++i) {
        const float x = frame.middle(i);
        if (!panel.values[i] || x < frame.plot.x || x > frame.plot.right()) continue;
        if (*panel.values[i] > 0) {
            draw_yes(frame, panel, {x, yes_y}, room);
        } else {
            draw_no(frame, panel, {x, no_y}, room);
        }
    }
}

/// Mean amounts, or the share of yes, of strips.
void draw_means(const PanelFrame& frame, const HabitPanel& panel, const std::function<float(double)>& y_of) {
    for_each_strip(frame, bucket, [&](float x, float width, Places places) {
        double sum = 0;
        int nights = 0;
        for (std::size_t i = places.first; i < places.last; ++i) {
            if (!panel.values[i]) continue;
            sum += *panel.values[i];
            ++nights;
        }
        if (nights == 0) return;
        const float top = y_of(sum / nights);
        const float height = std::max(sum > 0 ? 1.0F : stub_height, frame.plot.bottom() - top);
        frame.canvas.fill_rect({x, frame.plot.bottom() - height, width - 1, height},
                               frame.color(sum > 0 ? role_of(panel) : Role::control), 0);
    });
}

void draw_amounts(const PanelFrame& frame, const HabitPanel& panel,
                  const std::function<float(double)>& y_of) {
    const Places places = places_in_view(frame.plan, frame.chart);
    const float width = frame.bar_width();
    for (std::size_t i = places.first; i < places.last; ++i) {
        if (!panel.values[i]) continue;
        const bool none = *panel.values[i] <= 0;
        const float height = none ? stub_height : frame.plot.bottom() - y_of(*panel.values[i]);
        const Rect bar{frame.middle(i) - width / 2, frame.plot.bottom() - height, width, height};
        frame.canvas.fill_rect(bar.in(frame.plot), frame.color(none ? Role::control : role_of(panel)),
                               none ? 0 : 1.5F);
    }
}

void draw_aim(const PanelFrame& frame, float left, float right, float y) {
    dashed_polyline(frame.canvas, std::array{Point{left, y}, Point{right, y}}, frame.color(Role::muted), 1.5F,
                    10, 4);
}

void draw_yes_no(const PanelFrame& frame, const HabitPanel& panel) {
    const float yes_y = frame.plot.y + frame.plot.height * 0.25F;
    const float no_y = frame.plot.y + frame.plot.height * 0.75F;
    const bool columns = frame.by_columns();
    const Tick yes{1, columns ? "all" : "yes"};
    const Tick no{0, columns ? "none" : "no"};
    const auto y = [&](double share) {
        if (!columns) return share > 0 ? yes_y : no_y;
        return frame.plot.bottom() - static_cast<float>(share) * frame.plot.height;
    };
    draw_value_axis(frame, {no, yes}, y);
    draw_gaps(frame, [&](std::size_t place) { return panel.values[place].has_value(); });
    if (columns) return draw_means(frame, panel, y);
    draw_answers(frame, panel, yes_y, no_y);
}

void draw_amount_panel(const PanelFrame& frame, const HabitPanel& panel) {
    double most = panel.target.value_or(0);
    for (const auto& value : panel.values) most = std::max(most, value.value_or(0));
    const auto ticks = nice_ticks(0, most, 3, false);
    const double top = ticks.back().at;
    const auto y = [&](double value) {
        return frame.plot.bottom() - static_cast<float>(std::min(1.0, value / top)) * frame.plot.height;
    };
    draw_value_axis(frame, ticks, y);
    draw_gaps(frame, [&](std::size_t place) { return panel.values[place].has_value(); });
    if (frame.by_columns()) {
        draw_means(frame, panel, y);
    } else {
        draw_amounts(frame, panel, y);
    }
    if (panel.target) draw_aim(frame, frame.plot.x, frame.plot.right(), y(*panel.target));
}

}  // namespace

void draw_panel(const PanelFrame& frame, const HabitPanel& panel) {
    std::vector<LegendEntry> legend;
    if (panel.yes_no && !frame.by_columns()) {
        legend.push_back({"yes", [&](const Rect& box) { draw_yes(frame, panel, box.centre(), diamond); }});
        legend.push_back({"no", [&](const Rect& box) { draw_no(frame, panel, box.centre(), diamond); }});
    } else {
        legend.push_back({panel.yes_no         ? "share of the nights"
                          : frame.by_columns() ? "nights, averaged"
                                               : "one night",
                          [&](const Rect& box) {
                              frame.canvas.fill_rect({box.centre().x - 3, box.centre().y - 6, 6, 12},
                                                     frame.color(role_of(panel)), 0);
                          }});
    }
    if (panel.target) {
        legend.push_back(
            {"your aim", [&](const Rect& box) { draw_aim(frame, box.x, box.right(), box.centre().y); }});
    }
    if (frame.first) legend.push_back(gap_entry(frame));
    draw_title(frame, panel.name, legend);
    if (panel.yes_no) return draw_yes_no(frame, panel);
    draw_amount_panel(frame, panel);
}

}  // namespace nightcramp::chart
