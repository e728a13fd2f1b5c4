#include "chart/time_panels.hpp"

#include <array>

namespace nightcramp::chart {
namespace {

constexpr float diamond = 12;
constexpr float label_gap = 12;  ///< from the middle of a diamond
constexpr float row_height = 22;
constexpr float strip_height = 24;
constexpr float strip_padding = 10;
constexpr int many_markers = 3;

/// What is taken of a row already.
class Row {
public:
    [[nodiscard]] bool free(float from, float to) const {
        return std::none_of(taken_.begin(), taken_.end(),
                            [&](const auto& part) { return from < part.second && to > part.first; });
    }
    void take(float from, float to) { taken_.emplace_back(from, to); }

private:
    std::vector<std::pair<float, float>> taken_;
};

struct Marks {
    Canvas& canvas;
    const TimePlan& plan;
    const TimeChart& chart;
    const Palette& palette;
    std::vector<Row> rows;

    [[nodiscard]] float left() const { return plan.axis.left; }
    [[nodiscard]] float right() const { return plan.axis.left + plan.axis.width; }
    /// Middle of a row; the lowest one is next to the plot.
    [[nodiscard]] float y_of(std::size_t row) const {
        const float lowest = plan.plots.front().y - 20;
        return lowest - row_height * static_cast<float>(row);
    }
};

void draw_phase(Marks& marks, const Phase& phase) {
    const float from = std::max(marks.left(), marks.plan.axis.x_of(number(phase.first)));
    const float to = std::min(marks.right(), marks.plan.axis.x_of(number(phase.last) + 1));
    if (to <= from) return;
    const Rect strip{from, marks.y_of(0) - strip_height / 2, to - from, strip_height};
    marks.canvas.fill_rect(strip, marks.palette[Role::accent_soft], 4);
    marks.rows.front().take(from, to);
    const float words = marks.canvas.text_width(phase.label, Type::small);
    if (words + 2 * strip_padding > strip.width) return;
    marks.canvas.text({from + strip_padding, strip.centre().y}, phase.label, Type::small,
                      marks.palette[Role::text], Align::left);
}

void draw_line(Marks& marks, float x) {
    for (const Rect& plot : marks.plan.plots) {
        const float top = &plot == &marks.plan.plots.front() ? marks.y_of(0) + diamond / 2 + 2 : plot.y;
        dashed_polyline(marks.canvas, std::array{Point{x, top}, Point{x, plot.bottom()}},
                        marks.palette[Role::text], 1.5F, 2, 4);
    }
}

/// Right of its diamond; left of it where that would touch something; else one row higher.
void draw_label(Marks& marks, float x, const std::string& label) {
    const float width = marks.canvas.text_width(label, Type::small);
    for (std::size_t row = 0; row < marks.rows.size(); ++row) {
        const float right = x + label_gap + width;
        if (right <= marks.plan.area.right() && marks.rows[row].free(x + label_gap - 4, right + 4)) {
            marks.rows[row].take(x + label_gap - 4, right + 4);
            return marks.canvas.text({x + label_gap, marks.y_of(row)}, label, Type::small,
                                     marks.palette[Role::text], Align::left);
        }
        const float left = x - label_gap - width;
        if (left >= marks.plan.area.x && marks.rows[row].free(left - 4, x - label_gap + 4)) {
            marks.rows[row].take(left - 4, x - label_gap + 4);
            return marks.canvas.text({x - label_gap, marks.y_of(row)}, label, Type::small,
                                     marks.palette[Role::text], Align::right);
        }
    }
}

}  // namespace

int marker_rows(const TimeChart& chart, const TimeView& view) {
    if (chart.panels.empty()) return 0;
    const auto markers = std::count_if(chart.markers.begin(), chart.markers.end(), [&](const Marker& marker) {
        return number(marker.day) + 0.5 >= view.first && number(marker.day) + 0.5 <= view.last;
    });
    const auto phases = std::count_if(chart.phases.begin(), chart.phases.end(), [&](const Phase& phase) {
        return number(phase.last) + 1 > view.first && number(phase.first) < view.last;
    });
    if (markers + phases == 0) return 0;
    return markers >= many_markers || (markers > 0 && phases > 0) ? 2 : 1;
}

void draw_marks(Canvas& canvas, const TimePlan& plan, const TimeChart& chart, const Palette& palette) {
    if (plan.marker_rows == 0) return;
    Marks marks{canvas, plan, chart, palette, std::vector<Row>(static_cast<std::size_t>(plan.marker_rows))};
    for (const Phase& phase : chart.phases) draw_phase(marks, phase);
    std::vector<std::pair<float, const Marker*>> seen;
    for (const Marker& marker : chart.markers) {
        const float x = plan.axis.middle_of(marker.day);
        if (x >= marks.left() && x <= marks.right()) seen.emplace_back(x, &marker);
    }
    for (const auto& [x, marker] : seen) {
        draw_line(marks, x);
        fill_diamond(canvas, {x, marks.y_of(0)}, diamond, palette[Role::text]);
        marks.rows.front().take(x - diamond / 2, x + diamond / 2);
    }
    for (const auto& [x, marker] : seen) draw_label(marks, x, marker->label);
}

}  // namespace nightcramp::chart
