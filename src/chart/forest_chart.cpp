#include "chart/forest_chart.hpp"

#include "chart/icons.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <string_view>
#include <vector>

namespace nightcramp::chart {
namespace {

constexpr float wide = 640;
constexpr float row_wide = 44;
constexpr float row_narrow = 60;
constexpr float row_narrow_tall = 80;  ///< where a row has an amount beside its counts
constexpr float head = 52;
constexpr float foot = 32;
constexpr float column_gap = 12;
constexpr float least_counts = 76;

/// Columns from left to right; the counts have none where it is narrow.
struct ForestPlan {
    Rect area;
    bool narrow = false;
    float row = row_wide;
    Rect name;
    Rect plot;
    Rect with;
    Rect without;
    Rect result;

    [[nodiscard]] float y(std::size_t place) const {
        return area.y + head + row * (static_cast<float>(place) + 0.5F);
    }
};

template <class Text>
float widest(const Canvas& canvas, const ForestChart& chart, Text text_of, Type type) {
    float width = 0;
    for (const ForestRow& row : chart.rows)
        width = std::max(width, canvas.text_width(std::invoke(text_of, row), type));
    return width;
}

/// What stands under the name: the amount that the ratio is about, and where it is narrow the counts.
std::vector<std::string> lines_below(const ForestRow& row, bool narrow) {
    std::vector<std::string> lines;
    if (!row.detail.empty()) lines.push_back(row.detail);
    if (narrow && !row.with.empty()) lines.push_back(row.with + " with, " + row.without + " without");
    return lines;
}

float row_height(const ForestChart& chart, float width) {
    if (width >= wide) return row_wide;
    const bool tall = std::any_of(chart.rows.begin(), chart.rows.end(),
                                  [](const ForestRow& row) { return lines_below(row, true).size() > 1; });
    return tall ? row_narrow_tall : row_narrow;
}

/// The width of the names, and of what stands below them.
float names_width(const Canvas& canvas, const ForestChart& chart, bool narrow) {
    float width = widest(canvas, chart, &ForestRow::name, Type::body_strong);
    for (const ForestRow& row : chart.rows) {
        for (const std::string& line : lines_below(row, narrow)) {
            width = std::max(width, canvas.text_width(line, Type::small));
        }
    }
    return width;
}

ForestPlan plan_forest(const Canvas& canvas, const Rect& area, const ForestChart& chart) {
    ForestPlan plan;
    plan.area = area;
    plan.narrow = area.width < wide;
    plan.row = row_height(chart, area.width);
    const float result = std::max(100.0F, widest(canvas, chart, &ForestRow::result, Type::small_strong)) + 24;
    const float each = std::max({least_counts, widest(canvas, chart, &ForestRow::with, Type::small),
                                 widest(canvas, chart, &ForestRow::without, Type::small)});
    const float counts = plan.narrow ? 0 : each * 2 + column_gap * 3;
    const float room = area.width - result - counts - column_gap;
    const float name = std::clamp(names_width(canvas, chart, plan.narrow) + column_gap, 0.3F * room,
                                  plan.narrow ? 0.72F * room : 0.6F * room);
    const auto rows = static_cast<float>(chart.rows.size());
    const float height = plan.row * rows;
    float x = area.x;
    const auto column = [&](float width) {
        const Rect rect{x, area.y + head, width, height};
        x += width + column_gap;
        return rect;
    };
    plan.name = column(name);
    plan.plot = column(room - name - column_gap);
    if (!plan.narrow) {
        plan.with = column(each);
        plan.without = column(each);
        x += column_gap;
    }
    plan.result = column(area.right() - x);
    return plan;
}

/// What does not fit is cut with an ellipsis.
std::string cut(const Canvas& canvas, std::string text, Type type, float width) {
    if (canvas.text_width(text, type) <= width) return text;
    while (!text.empty() && canvas.text_width(text + "…", type) > width) {
        do text.pop_back();
        while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0U) == 0x80U);
        if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0xC0U) text.pop_back();
    }
    return text + "…";
}

void draw_head(Canvas& canvas, const ForestPlan& plan, const Palette& palette) {
    const Color color = palette[Role::muted];
    const float y = plan.area.y + head - 16;
    canvas.text({plan.name.x, y}, "Habit", Type::small, color, Align::left);
    const float same = ratio_x(plan.plot, 1);
    const bool roomy = plan.plot.width >= 190;
    canvas.text({same - 12, y}, roomy ? "fewer cramps" : "fewer", Type::small, color, Align::right);
    canvas.text({same + 12, y}, roomy ? "more cramps" : "more", Type::small, color, Align::left);
    canvas.text({plan.result.x + 18, y}, "Result", Type::small, color, Align::left);
    if (plan.narrow) return;
    canvas.text({plan.without.right(), y - 20}, "Cramp nights of known nights", Type::small, color,
                Align::right);
    canvas.text({plan.with.right(), y}, "with it", Type::small, color, Align::right);
    canvas.text({plan.without.right(), y}, "without", Type::small, color, Align::right);
}

void draw_result(Canvas& canvas, const ForestPlan& plan, const ForestRow& row, float y,
                 const Palette& palette) {
    struct Sign {
        Icon icon;
        Role role;
        Type type;
    };
    const auto sign = [&]() -> Sign {
        switch (row.look) {
            case Look::cannot_tell:
                return {Icon::dots, Role::muted, Type::small};
            case Look::sealed:
                return {Icon::lock, Role::muted, Type::small};
            case Look::little_difference:
                return {Icon::equal, Role::text, Type::small_strong};
            case Look::probably_fewer:
            case Look::fewer:
                return {Icon::arrow_down, Role::good, Type::small_strong};
            case Look::probably_more:
            case Look::more:
                break;
        }
        return {Icon::arrow_up, Role::cramp, Type::small_strong};
    }();
    draw_icon(canvas, sign.icon, {plan.result.x + 7, y}, 14, palette[sign.role], 1.5F);
    canvas.text({plan.result.x + 18, y},
                cut(canvas, row.result, sign.type, plan.area.right() - plan.result.x - 18), sign.type,
                palette[sign.role], Align::left);
}

void draw_row(Canvas& canvas, const ForestPlan& plan, const ForestRow& row, std::size_t place,
              const Palette& palette) {
    const float y = plan.y(place);
    const float top = y - plan.row / 2;
    line(canvas, {plan.area.x, top}, {plan.area.right(), top}, palette[Role::line], 1);
    const bool stands_out = row.look != Look::cannot_tell && row.look != Look::sealed;
    const Type type = stands_out ? Type::body_strong : Type::body;
    const std::vector<std::string> below = lines_below(row, plan.narrow);
    const float room = plan.name.width;
    float line_y = y - 9 * static_cast<float>(below.size());
    canvas.text({plan.name.x, line_y}, cut(canvas, row.name, type, room), type, palette[Role::text],
                Align::left);
    for (const std::string& text : below) {
        line_y += 19;
        canvas.text({plan.name.x, line_y}, cut(canvas, text, Type::small, room), Type::small,
                    palette[Role::muted], Align::left);
    }
    if (!plan.narrow) {
        canvas.text({plan.with.right(), y}, row.with, Type::small, palette[Role::text], Align::right);
        canvas.text({plan.without.right(), y}, row.without, Type::small, palette[Role::text], Align::right);
    }
    if (row.ratio) draw_ratio(canvas, plan.plot, y, *row.ratio, row.look, palette);
    draw_result(canvas, plan, row, y, palette);
}

}  // namespace

void draw_forest(Canvas& canvas, const Rect& area, const ForestChart& chart, const Palette& palette) {
    const ForestPlan plan = plan_forest(canvas, area, chart);
    draw_head(canvas, plan, palette);
    if (!chart.rows.empty()) draw_ratio_ground(canvas, plan.plot, palette);
    for (std::size_t i = 0; i < chart.rows.size(); ++i) draw_row(canvas, plan, chart.rows[i], i, palette);
    draw_ratio_labels(canvas, plan.plot, plan.plot.bottom() + foot / 2, palette);
}

float natural_height(const ForestChart& chart, float width) {
    return head + row_height(chart, width) * static_cast<float>(chart.rows.size()) + foot;
}

Rect forest_row(const Rect& area, const ForestChart& chart, std::size_t place) {
    const float row = row_height(chart, area.width);
    return {area.x, area.y + head + row * static_cast<float>(place), area.width, row};
}

}  // namespace nightcramp::chart
