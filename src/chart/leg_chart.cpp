#include "chart/leg_chart.hpp"

#include <algorithm>
#include <cmath>

namespace nightcramp::chart {
namespace {

constexpr float row_height = 28;
constexpr float side_by_side = 260;  ///< narrower, the list stands below
constexpr float gap = 16;
constexpr float widest_list = 240;
constexpr float least_picture = 84;  ///< width of one view

int views(const LegChart& chart) {
    return (chart.shows_front ? 1 : 0) + (chart.shows_back ? 1 : 0);
}

float list_height(const LegChart& chart) {
    return row_height * static_cast<float>(chart.rows.size());
}

/// Steps of the heat scale by the share of the largest count; a place without cramps stays as it is at rest.
LegLooks looks_of(const LegChart& chart) {
    int most = 0;
    for (const LegCount& count : chart.counts) most = std::max(most, count.count);
    LegLooks looks;
    for (const LegCount& count : chart.counts) {
        if (count.count <= 0) continue;
        const double share = static_cast<double>(count.count) / most;
        looks.of(count.region, count.side).fill = share > 2.0 / 3   ? Role::h3
                                                  : share > 1.0 / 3 ? Role::h2
                                                                    : Role::h1;
    }
    return looks;
}

void draw_list(Canvas& canvas, const Rect& area, const LegChart& chart, const Palette& palette) {
    float y = area.y + row_height / 2;
    for (const LegRow& row : chart.rows) {
        canvas.text({area.x, y}, row.name, Type::body, palette[row.quiet ? Role::muted : Role::text],
                    Align::left);
        canvas.text({area.right(), y}, std::to_string(row.count), Type::body_strong, palette[Role::text],
                    Align::right);
        y += row_height;
    }
}

void draw_views(Canvas& canvas, const Rect& area, const LegChart& chart, const Palette& palette) {
    const LegLooks looks = looks_of(chart);
    const int count = views(chart);
    int place = 0;
    for (const LegView view : {LegView::front, LegView::back}) {
        if (view == LegView::front ? !chart.shows_front : !chart.shows_back) continue;
        draw_legs(canvas, view, cell(area, place++, count, gap), palette, looks);
    }
}

struct LegPlan {
    Rect legs;
    Rect list;
};

LegPlan plan_legs(const Rect& area, const LegChart& chart) {
    const auto count = static_cast<float>(std::max(1, views(chart)));
    if (area.width < side_by_side + (count - 1) * least_picture) {
        const float legs = std::min(legs_height, std::max(0.0F, area.height - list_height(chart) - gap));
        return {{area.x, area.y, area.width, legs},
                {area.x, area.y + legs + gap, area.width, list_height(chart)}};
    }
    const float most = count * legs_width + (count - 1) * gap;
    const float list = std::min(widest_list, area.width - count * least_picture - (count - 1) * gap - gap);
    const float legs = std::min(most, area.width - list - gap);
    const float list_width = std::min(widest_list, area.width - legs - 2 * gap);
    const float top = area.y + std::max(0.0F, (std::min(area.height, legs_height) - list_height(chart)) / 2);
    return {{area.x, area.y, legs, std::min(area.height, std::max(legs_height, list_height(chart)))},
            {area.x + legs + 2 * gap, top, list_width, list_height(chart)}};
}

}  // namespace

void draw_leg_chart(Canvas& canvas, const Rect& area, const LegChart& chart, const Palette& palette) {
    const LegPlan plan = plan_legs(area, chart);
    draw_views(canvas, plan.legs, chart, palette);
    draw_list(canvas, plan.list, chart, palette);
}

float natural_height(const LegChart& chart, float width) {
    const auto count = static_cast<float>(std::max(1, views(chart)));
    if (width < side_by_side + (count - 1) * least_picture) return legs_height + gap + list_height(chart);
    return std::max(legs_height, list_height(chart));
}

}  // namespace nightcramp::chart
