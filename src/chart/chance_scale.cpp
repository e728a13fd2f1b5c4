#include "chart/chance_scale.hpp"

#include "chart/stroke.hpp"

#include <algorithm>
#include <array>

namespace nightcramp::chart {
namespace {

constexpr float bar_height = 20;
constexpr float mark = 12;
constexpr float above = 36;
constexpr float below = 24;

void draw_mark(Canvas& canvas, float x, float y, Color color) {
    const std::array<Point, 3> corners{Point{x - mark / 2, y - mark}, Point{x + mark / 2, y - mark},
                                       Point{x, y}};
    canvas.fill_polygon(corners, color, true);
}

}  // namespace

void draw_chance(Canvas& canvas, const Rect& area, const ChanceScale& scale, const Palette& palette) {
    const double end = 1.15 * std::max({scale.seldom_exceeded, scale.strongest, 1e-6});
    const auto x_of = [&](double strength) {
        return area.x + area.width * static_cast<float>(std::clamp(strength / end, 0.0, 1.0));
    };
    const Rect bar{area.x, area.y + above, area.width, bar_height};
    const float usual = x_of(scale.usual);
    const float seldom = x_of(scale.seldom_exceeded);
    canvas.fill_rect(bar, palette[Role::raised], 4);
    canvas.fill_rect({bar.x, bar.y, usual - bar.x, bar.height}, palette[Role::control], 4);
    hatch(canvas, {usual, bar.y, seldom - usual, bar.height}, palette[Role::gap], 6, 1);
    line(canvas, {seldom, bar.y}, {seldom, bar.bottom()}, palette[Role::control], 1.5F);
    const float yours = x_of(scale.strongest);
    const float mark_x = std::clamp(yours, area.x + mark / 2, area.right() - mark / 2);
    draw_mark(canvas, mark_x, bar.y - 2, palette[Role::accent]);
    const float words = canvas.text_width("your strongest", Type::small) / 2;
    const float at = std::clamp(yours, area.x + words, std::max(area.x + words, area.right() - words));
    canvas.text({at, bar.y - mark - 12}, "your strongest", Type::small, palette[Role::text], Align::centre);
    canvas.text({bar.x, bar.bottom() + 14}, "often luck", Type::small, palette[Role::muted], Align::left);
    canvas.text({bar.right(), bar.bottom() + 14}, "seldom luck", Type::small, palette[Role::muted],
                Align::right);
}

float natural_height(const ChanceScale&) {
    return above + bar_height + below;
}

}  // namespace nightcramp::chart
