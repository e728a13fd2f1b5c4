#include "chart/time_panels.hpp"

namespace nightcramp::chart {
namespace {

constexpr float hatch_pitch = 6;
constexpr int told_nights = 5;  ///< from so many on a gap says its length
constexpr float plate_height = 24;
constexpr float least_hatched = 4;

void draw_gap(const PanelFrame& frame, float left, float right, int nights) {
    const Rect rect{left, frame.plot.y, right - left, frame.plot.height};
    // A strip too narrow to be hatched would look like a dotted line.
    if (rect.width < least_hatched) {
        return frame.canvas.fill_rect(rect.in(frame.plot), frame.color(Role::raised), 0);
    }
    hatch(frame.canvas, rect.in(frame.plot), frame.color(Role::gap), hatch_pitch, 1);
    if (!frame.first || nights < told_nights) return;
    const std::string words = std::to_string(nights) + " nights";
    const float width = frame.canvas.text_width(words, Type::small);
    const Rect seen = rect.in(frame.plot);
    if (width + 4 > seen.width) return;
    const float y = frame.plot.centre().y;
    frame.canvas.fill_rect({seen.centre().x - width / 2 - 4, y - plate_height / 2, width + 8, plate_height},
                           frame.color(Role::surface), 0);
    frame.canvas.text({seen.centre().x, y}, words, Type::small, frame.color(Role::muted), Align::centre);
}

void draw_by_columns(const PanelFrame& frame, const std::function<bool(std::size_t)>& known) {
    const auto draw = [&](float x, float width, int) {
        // Its nights, for the words: what a column holds of its neighbours does not matter there.
        const int nights = static_cast<int>(std::lround(width / frame.axis().pitch()));
        draw_gap(frame, x, x + width, nights);
    };
    Runs<int, decltype(draw)> runs(draw);
    for_each_strip(frame, 1, [&](float x, float width, Places places) {
        for (std::size_t i = places.first; i < places.last; ++i) {
            if (known(i)) return;
        }
        runs.add(x, width, 0);
    });
}

}  // namespace

void draw_gaps(const PanelFrame& frame, const std::function<bool(std::size_t)>& known) {
    if (frame.by_columns()) return draw_by_columns(frame, known);
    const Places places = places_in_view(frame.plan, frame.chart);
    const float half = frame.axis().pitch() / 2;
    for (std::size_t i = places.first; i < places.last; ++i) {
        if (known(i)) continue;
        const std::size_t begin = i;
        while (i + 1 < places.last && !known(i + 1)) ++i;
        draw_gap(frame, frame.middle(begin) - half, frame.middle(i) + half, static_cast<int>(i + 1 - begin));
    }
}

void for_each_piece(const PanelFrame& frame, const std::function<std::optional<double>(std::size_t)>& value,
                    const std::function<float(double)>& y_of,
                    const std::function<void(std::span<const Point>)>& draw) {
    std::vector<Point> points;
    const auto end = [&] {
        if (!points.empty()) draw(points);
        points.clear();
    };
    if (!frame.by_columns()) {
        const Places places = places_in_view(frame.plan, frame.chart);
        for (std::size_t i = places.first; i < places.last; ++i) {
            const auto known = value(i);
            if (!known) {
                end();
            } else if (const float x = frame.middle(i); x >= frame.plot.x && x <= frame.plot.right()) {
                points.push_back({x, y_of(*known)});
            }
        }
        return end();
    }
    for_each_strip(frame, bucket, [&](float x, float width, Places places) {
        double sum = 0;
        int count = 0;
        for (std::size_t i = places.first; i < places.last; ++i) {
            const auto known = value(i);
            if (!known) continue;
            sum += *known;
            ++count;
        }
        if (count == 0) return end();
        points.push_back({x + width / 2, y_of(sum / count)});
    });
    end();
}

}  // namespace nightcramp::chart
