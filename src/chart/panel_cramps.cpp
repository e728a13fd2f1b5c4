#include "chart/time_panels.hpp"

#include <array>

namespace nightcramp::chart {
namespace {

constexpr float halo = 5;
constexpr float line_width = 2.5F;
constexpr float band_opacity = 0.18F;
constexpr int least_top = 3;

/// What a night or a column of nights shows: -1 nothing, 0 a stub, else the height of its bar.
int shown(const CrampsPanel& panel, Places places) {
    int most = -1;
    for (std::size_t i = places.first; i < places.last; ++i)
        most = std::max(most, panel.cramps[i].value_or(-1));
    return most;
}

struct Scale {
    Rect plot;
    double top = 1;
    std::vector<Tick> ticks;

    [[nodiscard]] float y(double value) const {
        return plot.bottom() - static_cast<float>(value / top) * plot.height;
    }
};

Scale scale_of(const PanelFrame& frame, const CrampsPanel& panel) {
    const int most = std::max(least_top, shown(panel, places_in_view(frame.plan, frame.chart)));
    Scale scale{frame.plot, 1, nice_ticks(0, most, 4, true)};
    scale.top = scale.ticks.back().at * 1.15;
    return scale;
}

void draw_bar(const PanelFrame& frame, const Scale& scale, float x, float width, int cramps, float radius) {
    if (cramps < 0) return;
    const float height = cramps == 0 ? stub_height : scale.plot.bottom() - scale.y(cramps);
    const Rect bar{x, scale.plot.bottom() - height, width, height};
    frame.canvas.fill_rect(bar.in(frame.plot), frame.color(cramps == 0 ? Role::control : Role::cramp),
                           cramps == 0 ? 0 : radius);
}

void draw_bars(const PanelFrame& frame, const Scale& scale, const CrampsPanel& panel) {
    if (!frame.by_columns()) {
        const Places places = places_in_view(frame.plan, frame.chart);
        const float width = frame.bar_width();
        for (std::size_t i = places.first; i < places.last; ++i) {
            const int cramps = panel.cramps[i].value_or(-1);
            draw_bar(frame, scale, frame.middle(i) - width / 2, width, cramps, 1.5F);
        }
        return;
    }
    const auto draw = [&](float x, float width, int cramps) { draw_bar(frame, scale, x, width, cramps, 0); };
    Runs<int, decltype(draw)> runs(draw);
    for_each_strip(frame, 1,
                   [&](float x, float width, Places places) { runs.add(x, width, shown(panel, places)); });
}

/// The corners of one unbroken piece of the average.
struct Piece {
    std::vector<Point> mean;
    std::vector<Point> upper;
    std::vector<Point> lower;
};

std::vector<Piece> pieces_of(const PanelFrame& frame, const Scale& scale, const CrampsPanel& panel) {
    std::vector<Piece> pieces;
    bool open = false;
    const auto add = [&](float x, const std::optional<Average>& average) {
        if (!average) {
            open = false;
            return;
        }
        if (!open) pieces.emplace_back();
        open = true;
        const auto y = [&](double value) { return std::max(frame.plot.y, scale.y(value)); };
        pieces.back().mean.push_back({x, y(average->mean)});
        pieces.back().upper.push_back({x, y(average->hi)});
        pieces.back().lower.push_back({x, y(average->lo)});
    };
    if (frame.by_columns()) {
        for_each_strip(frame, column_pitch, [&](float x, float width, Places places) {
            add(x + width / 2, panel.average[places.last - 1]);
        });
        return pieces;
    }
    const Places places = places_in_view(frame.plan, frame.chart);
    for (std::size_t i = places.first; i < places.last; ++i) {
        const float x = frame.middle(i);
        if (x >= frame.plot.x && x <= frame.plot.right()) add(x, panel.average[i]);
    }
    return pieces;
}

std::array<LegendEntry, 2> legend_of(const PanelFrame& frame) {
    return {{{"one night",
              [&frame](const Rect& box) {
                  frame.canvas.fill_rect({box.centre().x - 3, box.centre().y - 6, 6, 12},
                                         frame.color(Role::cramp), 1.5F);
              }},
             {"28-night average, with its uncertainty",
              [&frame](const Rect& box) {
                  const Point middle = box.centre();
                  frame.canvas.fill_rect({box.x, middle.y - 6, box.width, 12},
                                         faded(frame.color(Role::s1), band_opacity), 0);
                  line(frame.canvas, {box.x, middle.y}, {box.right(), middle.y}, frame.color(Role::s1),
                       line_width);
              },
              "28-night average"}}};
}

}  // namespace

void draw_panel(const PanelFrame& frame, const CrampsPanel& panel) {
    const auto entries = legend_of(frame);
    std::vector<LegendEntry> legend(entries.begin(), entries.end());
    if (frame.first) legend.push_back(gap_entry(frame));
    draw_title(frame, "Cramps per night", legend);
    const Scale scale = scale_of(frame, panel);
    draw_value_axis(frame, scale.ticks, [&](double value) { return scale.y(value); });
    draw_gaps(frame, [&](std::size_t place) { return static_cast<bool>(frame.chart.recorded[place]); });
    const std::vector<Piece> pieces = pieces_of(frame, scale, panel);
    for (const Piece& piece : pieces) {
        frame.canvas.fill_band(piece.upper, piece.lower, faded(frame.color(Role::s1), band_opacity));
    }
    draw_bars(frame, scale, panel);
    for (const Piece& piece : pieces) {
        frame.canvas.polyline(piece.mean, frame.color(Role::surface), halo);
        frame.canvas.polyline(piece.mean, frame.color(Role::s1), line_width);
    }
}

}  // namespace nightcramp::chart
