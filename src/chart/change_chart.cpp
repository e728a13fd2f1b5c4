#include "chart/change_chart.hpp"

#include "chart/stroke.hpp"
#include "chart/ticks.hpp"

#include <algorithm>
#include <array>

namespace nightcramp::chart {
namespace {

constexpr float row_height = 92;
constexpr float axis_height = 44;
constexpr float side_height = 26;
constexpr float label_width = 64;   ///< "before", "after"
constexpr float words_width = 210;  ///< right of the plot, where there is room
constexpr float dot = 5;
constexpr float wide = 560;

struct ChangePlan {
    Rect plot;
    double top = 1;
    std::vector<Tick> ticks;
    bool wide = true;  ///< words beside the intervals, otherwise they are left to the table

    [[nodiscard]] float x(double rate) const {
        return plot.x + static_cast<float>(std::min(1.0, rate / top)) * plot.width;
    }
};

ChangePlan plan_changes(const Rect& area, const ChangeChart& chart) {
    ChangePlan plan;
    plan.wide = area.width >= wide;
    double most = 0;
    for (const ChangeRow& row : chart.rows) {
        for (const ChangeSide* side : {&row.before, &row.after}) {
            if (side->rate) most = std::max({most, *side->rate, std::min(side->hi, 3 * *side->rate + 1)});
        }
    }
    const float right = plan.wide ? words_width : 8;
    plan.plot = {area.x + label_width, area.y, std::max(1.0F, area.width - label_width - right),
                 row_height * static_cast<float>(chart.rows.size())};
    plan.ticks = nice_ticks(0, most, 4, false);
    plan.top = plan.ticks.back().at;
    return plan;
}

void draw_side(Canvas& canvas, const ChangePlan& plan, float left, float y, const ChangeSide& side,
               bool after, const Palette& palette) {
    const Color color = palette[after ? Role::s1 : Role::muted];
    canvas.text({left, y}, after ? "after" : "before", Type::small, palette[Role::muted], Align::left);
    if (plan.wide) {
        canvas.text({plan.plot.right() + 12, y}, side.words, Type::small, palette[Role::text], Align::left);
    }
    if (!side.rate) return;
    const std::array ends{Point{plan.x(side.lo), y}, Point{plan.x(side.hi), y}};
    if (after) {
        line(canvas, ends[0], ends[1], color, 3);
    } else {
        dashed_polyline(canvas, ends, color, 2, 6, 4);
    }
    const Point at{plan.x(*side.rate), y};
    canvas.fill_circle(at, dot, after ? color : palette[Role::surface]);
    if (!after) canvas.stroke_circle(at, dot - 0.5F, color, 1.5F);
}

void draw_row(Canvas& canvas, const ChangePlan& plan, const Rect& area, const ChangeRow& row, float top,
              const Palette& palette) {
    canvas.text({area.x, top + 16}, row.name, Type::body_strong, palette[Role::text], Align::left);
    const float name = canvas.text_width(row.name, Type::body_strong);
    const float note = canvas.text_width(row.note, Type::small);
    if (!row.note.empty() && name + 16 + note <= area.width) {
        canvas.text({area.x + name + 16, top + 16}, row.note, Type::small, palette[Role::muted], Align::left);
    }
    draw_side(canvas, plan, area.x, top + 42, row.before, false, palette);
    draw_side(canvas, plan, area.x, top + 42 + side_height, row.after, true, palette);
}

}  // namespace

void draw_changes(Canvas& canvas, const Rect& area, const ChangeChart& chart, const Palette& palette) {
    const ChangePlan plan = plan_changes(area, chart);
    for (const Tick& tick : plan.ticks) {
        const float x = plan.x(tick.at);
        for (std::size_t i = 0; i < chart.rows.size(); ++i) {
            const float top = area.y + row_height * static_cast<float>(i);
            line(canvas, {x, top + 30}, {x, top + row_height - 10}, palette[Role::line], 1);
        }
        canvas.text({x, plan.plot.bottom() + 8}, tick.label, Type::small, palette[Role::muted],
                    Align::centre);
    }
    canvas.text({plan.plot.x, plan.plot.bottom() + 28}, "cramps a night, with the 95 % interval", Type::small,
                palette[Role::muted], Align::left);
    float top = area.y;
    for (const ChangeRow& row : chart.rows) {
        draw_row(canvas, plan, area, row, top, palette);
        top += row_height;
    }
}

float natural_height(const ChangeChart& chart) {
    return row_height * static_cast<float>(chart.rows.size()) + axis_height;
}

}  // namespace nightcramp::chart
