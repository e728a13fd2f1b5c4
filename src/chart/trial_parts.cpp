#include "chart/trial_parts.hpp"

#include "chart/stroke.hpp"
#include "chart/ticks.hpp"
#include "chart/trial_marks.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace nightcramp::chart::trial_parts {
namespace {

constexpr float column_pitch = 3;  ///< narrower nights are drawn by pixel columns
constexpr float stub = 3;          ///< of a recorded night without cramps
constexpr int least_top = 3;
constexpr float hatch_pitch = 6;
constexpr float narrowest_gap = 4;  ///< px; a narrower hatch shows no direction
constexpr float mean_width = 2.5F;
constexpr float strip_line = 1.5F;
constexpr float label_pitch = 20;  ///< of the values of the means, at least
constexpr float sign = 12;
constexpr float tick = 6;
constexpr float label_middle = 18;

/// What a column of nights shows: -1 nothing, 0 a stub, else the height of its bar.
int cramps_of(const TrialChart& chart, std::size_t first, std::size_t last) {
    int most = -1;
    for (std::size_t i = first; i < last; ++i) most = std::max(most, chart.nights[i].cramps.value_or(-1));
    return most;
}

int most_cramps(const TrialChart& chart) {
    return cramps_of(chart, 0, chart.nights.size());
}

/// The numbers of the axis, and the height of a value.
struct Scale {
    std::vector<Tick> ticks;
    double top = 1;
    Rect plot;

    [[nodiscard]] float y(double value) const {
        return plot.bottom() - static_cast<float>(std::min(1.0, value / top)) * plot.height;
    }
};

Scale scale_of(const TrialFrame& frame) {
    Scale scale{nice_ticks(0, std::max(least_top, most_cramps(frame.chart)), 4, true), 1, frame.plan.plot};
    scale.top = scale.ticks.back().at * 1.15;
    return scale;
}

void draw_bar(const TrialFrame& frame, const Scale& scale, float x, float width, int cramps) {
    if (cramps < 0) return;
    const float height = cramps == 0 ? stub : std::max(stub, scale.plot.bottom() - scale.y(cramps));
    const Color color = frame.color(cramps == 0 ? Role::control : Role::cramp);
    frame.canvas.fill_rect({x, scale.plot.bottom() - height, width, height}, color,
                           cramps == 0 || frame.pitch() < column_pitch ? 0 : 1.5F);
}

/// Calls `draw(x, width, first, last)` for columns of `step` px, each with at least one night.
template <class Draw>
void for_each_column(const TrialFrame& frame, float step, Draw draw) {
    const std::size_t size = frame.chart.nights.size();
    const float end = frame.left(size);
    for (float x = frame.plan.plot.x; x < end - 0.01F; x += step) {
        const float right = std::min(x + step, end);
        const auto place = [&](float at) {
            const double nights =
                std::floor(static_cast<double>((at - frame.plan.plot.x) / frame.pitch()) + 1e-4);
            return std::min(size, static_cast<std::size_t>(std::max(0.0, nights)));
        };
        const std::size_t first = std::min(place(x), size - 1);
        draw(x, right - x, first, std::max(first + 1, place(right)));
    }
}

/// Calls `draw(first, last)` for each run of neighbours for which `is(place)` says the same as for the first.
template <class Is, class Draw>
void for_each_run(const TrialFrame& frame, Is is, Draw draw) {
    const std::size_t size = frame.chart.nights.size();
    for (std::size_t first = 0; first < size;) {
        std::size_t last = first + 1;
        while (last < size && is(last) == is(first)) ++last;
        draw(first, last);
        first = last;
    }
}

Rect span(const TrialFrame& frame, const Rect& rows, std::size_t first, std::size_t last) {
    return {frame.left(first), rows.y, frame.left(last) - frame.left(first), rows.height};
}

void draw_cells(const TrialFrame& frame) {
    const float gap = frame.pitch() >= 12 ? 2 : 1;
    for (std::size_t i = 0; i < frame.chart.nights.size(); ++i) {
        const TrialNight& night = frame.chart.nights[i];
        const float width = std::min(frame.plan.band.height, frame.pitch() - gap);
        const Rect whole{frame.middle(i) - width / 2, frame.plan.band.y, width, frame.plan.band.height};
        const Rect cell = night.washed_out ? not_counted_in(whole) : whole;
        draw_assigned(frame.canvas, cell, night.with, frame.palette);
        if (night.otherwise()) draw_otherwise(frame.canvas, cell, night.with, frame.palette);
    }
}

/// Too narrow for cells: one outline, filled where drawn with, lower where not counted, and slashes below it.
void draw_strip(const TrialFrame& frame) {
    const auto& nights = frame.chart.nights;
    const Rect& band = frame.plan.band;
    const Color accent = frame.color(Role::accent);
    const auto alike = [&](std::size_t i) { return std::array{nights[i].with, nights[i].washed_out}; };
    for_each_run(frame, alike, [&](std::size_t first, std::size_t last) {
        const Rect whole = span(frame, band, first, last);
        const Rect run = nights[first].washed_out ? whole.inset(0, whole.height / 4) : whole;
        if (nights[first].with) return frame.canvas.fill_rect(run, accent, 0);
        frame.canvas.fill_rect({run.x, run.y, run.width, strip_line}, accent, 0);
        frame.canvas.fill_rect({run.x, run.bottom() - strip_line, run.width, strip_line}, accent, 0);
    });
    float free_from = band.x - 10;
    for (std::size_t i = 0; i < nights.size(); ++i) {
        const float x = frame.middle(i);
        if (!nights[i].otherwise() || x < free_from) continue;
        line(frame.canvas, {x - 3, band.bottom() + 9}, {x + 3, band.bottom() + 3}, frame.color(Role::text),
             1.5F);
        free_from = x + 3;
    }
}

/// A mean as it is drawn; the middle of its words may lie beside its line.
struct MeanLine {
    const TrialMean* mean = nullptr;
    bool with = false;
    float y = 0;
    float words_y = 0;
};

std::vector<MeanLine> mean_lines(const TrialFrame& frame, const Scale& scale) {
    std::vector<MeanLine> lines;
    const auto add = [&](const std::optional<TrialMean>& mean, bool with) {
        if (!mean) return;
        const float y = scale.y(mean->value);
        lines.push_back({&*mean, with, y, y});
    };
    add(frame.chart.with_mean, true);
    add(frame.chart.without_mean, false);
    if (lines.size() < 2) return lines;
    const auto upper = lines[0].y <= lines[1].y ? 0U : 1U;
    const float missing = label_pitch - (lines[1 - upper].y - lines[upper].y);
    if (missing <= 0) return lines;
    lines[upper].words_y -= missing / 2;
    lines[1 - upper].words_y += missing / 2;
    const float too_low = lines[1 - upper].words_y - (scale.plot.bottom() - 4);
    if (too_low > 0) {
        for (MeanLine& each : lines) each.words_y -= too_low;
    }
    return lines;
}

/// Where nights are not recorded; too narrow ones are widened, and those that touch then are one.
std::vector<Rect> gaps_of(const TrialFrame& frame) {
    const Rect& plot = frame.plan.plot;
    const auto unknown = [&](std::size_t i) { return !frame.chart.nights[i].cramps; };
    std::vector<Rect> gaps;
    for_each_run(frame, unknown, [&](std::size_t first, std::size_t last) {
        if (!unknown(first)) return;
        const Rect run = span(frame, plot, first, last);
        const float width = std::max(run.width, narrowest_gap);
        const float x = std::clamp(run.centre().x - width / 2, plot.x, plot.right() - width);
        if (gaps.empty() || gaps.back().right() < x) return gaps.push_back({x, plot.y, width, plot.height});
        gaps.back().width = x + width - gaps.back().x;
    });
    return gaps;
}

}  // namespace

void draw_mean_line(Canvas& canvas, Point from, Point to, bool with, const Palette& palette) {
    const std::array ends{from, to};
    if (with) return canvas.polyline(ends, palette[Role::accent], mean_width);
    dashed_polyline(canvas, ends, palette[Role::accent], mean_width, 8, 5);
}

void draw_values(const TrialFrame& frame) {
    const Scale scale = scale_of(frame);
    const Rect& plot = frame.plan.plot;
    for (const Tick& each : scale.ticks) {
        const float y = scale.y(each.at);
        line(frame.canvas, {plot.x, y}, {plot.right(), y}, frame.color(Role::line), 1);
        frame.canvas.text({plot.x - 12, y}, each.label, Type::small, frame.color(Role::muted), Align::right);
    }
}

void draw_gaps(const TrialFrame& frame) {
    for (const Rect& gap : gaps_of(frame)) hatch(frame.canvas, gap, frame.color(Role::gap), hatch_pitch, 1);
}

void draw_bars(const TrialFrame& frame) {
    const Scale scale = scale_of(frame);
    if (frame.pitch() < column_pitch) {
        return for_each_column(frame, 1, [&](float x, float width, std::size_t first, std::size_t last) {
            draw_bar(frame, scale, x, width, cramps_of(frame.chart, first, last));
        });
    }
    const float counted = std::min(12.0F, 0.6F * frame.pitch());
    for (std::size_t i = 0; i < frame.chart.nights.size(); ++i) {
        const float width = counted * (frame.chart.nights[i].washed_out ? 0.6F : 1);
        draw_bar(frame, scale, frame.middle(i) - width / 2, width, cramps_of(frame.chart, i, i + 1));
    }
}

void draw_means(const TrialFrame& frame) {
    const Rect& plot = frame.plan.plot;
    for (const MeanLine& each : mean_lines(frame, scale_of(frame))) {
        draw_mean_line(frame.canvas, {plot.x, each.y}, {plot.right(), each.y}, each.with, frame.palette);
        const float x = plot.right() + 10;
        draw_assigned(frame.canvas, {x, each.words_y - sign / 2, sign, sign}, each.with, frame.palette);
        frame.canvas.text({x + sign + 6, each.words_y}, each.mean->text, Type::small_strong,
                          frame.color(Role::text), Align::left);
    }
}

void draw_band(const TrialFrame& frame) {
    frame.canvas.text({frame.plan.band.x - 8, frame.plan.band.centre().y}, "drawn", Type::small,
                      frame.color(Role::muted), Align::right);
    if (frame.chart.nights.empty()) return;
    return frame.pitch() < 8 ? draw_strip(frame) : draw_cells(frame);
}

void draw_dates(const TrialFrame& frame, const Rect& area) {
    const TextWidth width_of = [&](std::string_view text) {
        return frame.canvas.text_width(text, Type::small);
    };
    for (const Tick& each : calendar_ticks(frame.plan.axis, frame.chart.week_start, width_of)) {
        const float x = frame.plan.axis.x_of(each.at + 0.5);  // under the middle of the night
        if (x > frame.plan.plot.right()) continue;
        const float top = frame.plan.axis_top;
        line(frame.canvas, {x, top}, {x, top + tick}, frame.color(Role::control), 1);
        const float half = width_of(each.label) / 2;
        if (x - half < area.x || x + half > area.right()) continue;
        frame.canvas.text({x, top + label_middle}, each.label, Type::small, frame.color(Role::muted),
                          Align::centre);
    }
}

}  // namespace nightcramp::chart::trial_parts
