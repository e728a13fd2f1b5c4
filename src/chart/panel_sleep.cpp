#include "chart/time_panels.hpp"

#include <array>

namespace nightcramp::chart {
namespace {

constexpr int usual_from = 21 * 60 + 30 - 720;  ///< half past nine in the evening, in minutes after noon
constexpr int usual_to = 8 * 60 + 30 + 720;     ///< half past eight in the morning
constexpr int slot = 30;                        ///< minutes
constexpr int slots = 2 * 24 * 60 / slot;
constexpr double outliers = 0.01;  ///< share of nights that may lie beyond either end
constexpr float past = 0.5F;       ///< opacity

/// Minutes after noon at the upper and lower edge of the plot.
struct ClockScale {
    Rect plot;
    double from = usual_from;
    double to = usual_to;

    [[nodiscard]] float y(double minutes) const {
        const double share = std::clamp((minutes - from) / (to - from), 0.0, 1.0);
        return plot.y + static_cast<float>(share) * plot.height;
    }
};

using Counts = std::array<int, slots>;

void count(Counts& counts, const std::optional<int>& minutes) {
    if (!minutes) return;
    const int place = std::clamp(*minutes / slot, 0, slots - 1);
    ++counts[static_cast<std::size_t>(place)];
}

/// As wide as a usual night, or as nearly all nights of the chart: one odd night does not squeeze the others.
ClockScale scale_of(const PanelFrame& frame, const SleepPanel& panel) {
    Counts from{};
    Counts to{};
    for (const SleepPanel::Bed& bed : panel.nights) {
        count(from, bed.from);
        count(to, bed.to);
    }
    ClockScale scale{frame.plot};
    const double may_miss = outliers * static_cast<double>(panel.nights.size());
    double missed = 0;
    for (std::size_t i = 0; i < from.size(); ++i) {
        missed += from[i];
        if (missed <= may_miss) continue;
        scale.from = std::min<double>(usual_from, static_cast<int>(i) * slot);
        break;
    }
    missed = 0;
    for (std::size_t i = to.size(); i-- > 0;) {
        missed += to[i];
        if (missed <= may_miss) continue;
        scale.to = std::max<double>(usual_to, (static_cast<int>(i) + 1) * slot);
        break;
    }
    return scale;
}

void draw_bed(const PanelFrame& frame, const ClockScale& scale, float x, float width,
              const SleepPanel::Bed& bed, Color color) {
    if (bed.from && bed.to && *bed.to > *bed.from) {
        const float top = scale.y(*bed.from);
        const float height = std::max(width, scale.y(*bed.to) - top);
        const Rect bar{x - width / 2, top, width, height};
        frame.canvas.fill_rect(bar.in(frame.plot), color, std::min(width, bar.in(frame.plot).width) / 2);
    } else if (bed.from || bed.to) {
        frame.canvas.fill_circle({x, scale.y(bed.from ? *bed.from : *bed.to)}, std::max(1.5F, width / 2),
                                 color);
    }
}

void draw_columns(const PanelFrame& frame, const ClockScale& scale, const SleepPanel& panel, Color color) {
    for_each_strip(frame, 2, [&](float x, float width, Places places) {
        double from = 0;
        double to = 0;
        int nights = 0;
        for (std::size_t i = places.first; i < places.last; ++i) {
            const SleepPanel::Bed& bed = panel.nights[i];
            if (!bed.from || !bed.to) continue;
            from += *bed.from;
            to += *bed.to;
            ++nights;
        }
        if (nights == 0) return;
        const float top = scale.y(from / nights);
        frame.canvas.fill_rect({x, top, width, scale.y(to / nights) - top}, color, 0);
    });
}

}  // namespace

void draw_panel(const PanelFrame& frame, const SleepPanel& panel) {
    const Color color = faded(frame.color(Role::s1), past);
    const auto sign = [&](const Rect& box) {
        frame.canvas.fill_rect({box.centre().x - 3, box.centre().y - 6, 6, 12}, color, 3);
    };
    std::vector<LegendEntry> legend{{"one night", sign}};
    if (frame.by_columns()) legend.front().words = "nights, averaged";
    if (frame.first) legend.push_back(gap_entry(frame));
    draw_title(frame, "In bed from and to", legend);
    const ClockScale scale = scale_of(frame, panel);
    const int most = std::max(2, static_cast<int>(frame.plot.height / 28));
    draw_value_axis(
        frame,
        clock_ticks(static_cast<int>(scale.from), static_cast<int>(scale.to), most, frame.chart.twelve_hours),
        [&](double minutes) { return scale.y(minutes); });
    draw_gaps(frame, [&](std::size_t place) { return static_cast<bool>(frame.chart.recorded[place]); });
    if (frame.by_columns()) return draw_columns(frame, scale, panel, color);
    const Places places = places_in_view(frame.plan, frame.chart);
    for (std::size_t i = places.first; i < places.last; ++i) {
        const float x = frame.middle(i);
        if (x < frame.plot.x || x > frame.plot.right()) continue;
        draw_bed(frame, scale, x, frame.bar_width(), panel.nights[i], color);
    }
}

void highlight(const PanelFrame& frame, const SleepPanel& panel, std::size_t place) {
    if (frame.by_columns()) return;
    draw_bed(frame, scale_of(frame, panel), frame.middle(place), frame.bar_width(), panel.nights[place],
             frame.color(Role::s1));
}

void draw_panel(const PanelFrame& frame, const SleepLengthPanel& panel) {
    constexpr float dot = 4;
    const auto sign = [&](const Rect& box) {
        const Point middle = box.centre();
        line(frame.canvas, {box.x, middle.y}, {box.right(), middle.y}, frame.color(Role::s1), 2);
        frame.canvas.fill_circle(middle, dot, frame.color(Role::s1));
    };
    std::vector<LegendEntry> legend{{"one night", sign}};
    if (frame.by_columns()) legend.front().words = "nights, averaged";
    if (frame.first) legend.push_back(gap_entry(frame));
    draw_title(frame, "Hours in bed", legend);
    double least = 6;
    double most = 9;
    for (const auto& hours : panel.hours) {
        if (!hours) continue;
        least = std::min(least, *hours);
        most = std::max(most, *hours);
    }
    const auto ticks = nice_ticks(std::floor(least), std::ceil(most), 3, true);
    const double from = ticks.front().at;
    const double to = ticks.back().at;
    const auto y = [&](double hours) {
        return frame.plot.bottom() - static_cast<float>((hours - from) / (to - from)) * frame.plot.height;
    };
    draw_value_axis(frame, ticks, y);
    draw_gaps(frame, [&](std::size_t place) { return static_cast<bool>(frame.chart.recorded[place]); });
    const bool dots = frame.axis().pitch() >= 2 * dot;
    for_each_piece(
        frame, [&](std::size_t place) { return panel.hours[place]; }, y,
        [&](std::span<const Point> points) {
            frame.canvas.polyline(points, frame.color(Role::s1), 2);
            if (!dots && points.size() > 1) return;
            for (const Point point : points) {
                frame.canvas.fill_circle(point, dots ? dot : 2, frame.color(Role::s1));
            }
        });
}

}  // namespace nightcramp::chart
