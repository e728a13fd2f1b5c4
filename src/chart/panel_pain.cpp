#include "chart/time_panels.hpp"

#include <array>

namespace nightcramp::chart {
namespace {

constexpr float stem = 1.5F;
constexpr float dot = 4;
constexpr float rested_line = 2;
constexpr float dash = 6;
constexpr float space = 4;
constexpr double scale_top = 10;

float y_of(const Rect& plot, double value) {
    return plot.bottom() - static_cast<float>(value / scale_top) * plot.height;
}

void draw_stem(const PanelFrame& frame, float x, float width, int pain) {
    if (pain < 0) return;
    const float top = y_of(frame.plot, pain);
    frame.canvas.fill_rect({x, top, width, frame.plot.bottom() - top}, frame.color(Role::cramp), 0);
}

void draw_stems(const PanelFrame& frame, const PainPanel& panel) {
    if (frame.by_columns()) {
        const auto draw = [&](float x, float width, int pain) { draw_stem(frame, x, width, pain); };
        Runs<int, decltype(draw)> runs(draw);
        for_each_strip(frame, 1, [&](float x, float width, Places places) {
            int worst = -1;
            for (std::size_t i = places.first; i < places.last; ++i) {
                worst = std::max(worst, panel.worst_pain[i].value_or(-1));
            }
            runs.add(x, width, worst);
        });
        return;
    }
    const float radius = std::min(dot, std::max(2.0F, frame.axis().pitch() * 0.45F));
    const Places places = places_in_view(frame.plan, frame.chart);
    for (std::size_t i = places.first; i < places.last; ++i) {
        if (!panel.worst_pain[i]) continue;
        const float x = frame.middle(i);
        if (x < frame.plot.x || x > frame.plot.right()) continue;
        draw_stem(frame, x - stem / 2, stem, *panel.worst_pain[i]);
        frame.canvas.fill_circle({x, y_of(frame.plot, *panel.worst_pain[i])}, radius,
                                 frame.color(Role::cramp));
    }
}

}  // namespace

void draw_panel(const PanelFrame& frame, const PainPanel& panel) {
    std::vector<LegendEntry> legend{
        {"worst pain",
         [&](const Rect& box) { frame.canvas.fill_circle(box.centre(), dot, frame.color(Role::cramp)); }},
        {"how rested", [&](const Rect& box) {
             const std::array ends{Point{box.x, box.centre().y}, Point{box.right(), box.centre().y}};
             dashed_polyline(frame.canvas, ends, frame.color(Role::s3), rested_line, dash, space);
         }}};
    if (frame.first) legend.push_back(gap_entry(frame));
    draw_title(frame, "Pain and rest", legend);
    const auto y = [&](double value) { return y_of(frame.plot, value); };
    draw_value_axis(frame, {{0, "0"}, {5, "5"}, {10, "10"}}, y);
    draw_gaps(frame, [&](std::size_t place) { return static_cast<bool>(frame.chart.recorded[place]); });
    draw_stems(frame, panel);
    const auto rested = [&](std::size_t place) -> std::optional<double> {
        if (!panel.rested[place]) return std::nullopt;
        return *panel.rested[place];
    };
    for_each_piece(frame, rested, y, [&](std::span<const Point> points) {
        if (points.size() == 1) frame.canvas.fill_circle(points.front(), 2, frame.color(Role::s3));
        dashed_polyline(frame.canvas, points, frame.color(Role::s3), rested_line, dash, space);
    });
}

}  // namespace nightcramp::chart
