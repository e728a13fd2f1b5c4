#include "chart/bar_chart.hpp"

#include "chart/stroke.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <string_view>

namespace nightcramp::chart {
namespace {

constexpr float line_height = 20;
constexpr float widest_bar = 64;
constexpr float bar_share = 0.72F;  ///< of the room for one bar
constexpr float stub = 3;
constexpr float cap = 4;                 ///< half the width of a whisker's end
constexpr double tallest_whisker = 2.5;  ///< times the highest bar; what is longer ends in an arrow
constexpr float text_gap = 6;

std::string_view first_word(std::string_view text) {
    return text.substr(0, text.find(' '));
}

std::string_view rest(std::string_view text) {
    const std::size_t space = text.find(' ');
    return space == std::string_view::npos ? std::string_view() : text.substr(space + 1);
}

/// What stands after the numbers: "nights", also where the first of them is one night.
std::string_view shared_word(const BarChart& chart) {
    for (const Bar& bar : chart.bars) {
        if (first_word(bar.below) != "1") return rest(bar.below);
    }
    return chart.bars.empty() ? std::string_view() : rest(chart.bars.front().below);
}

/// Where the parts are, and how high a value is.
struct BarPlan {
    Rect plot;
    float pitch = 0;
    double top = 1;
    bool two_lines = false;
    bool short_labels = false;  ///< the first word of each
    bool short_below = false;   ///< the number of each; the word stands at the left
    int every = 1;              ///< label that is drawn

    [[nodiscard]] float middle(std::size_t bar) const {
        return plot.x + pitch * (static_cast<float>(bar) + 0.5F);
    }
    [[nodiscard]] float y(double value) const {
        return plot.bottom() - static_cast<float>(std::min(1.0, value / top)) * plot.height;
    }
};

template <class Text>
float widest(const Canvas& canvas, const BarChart& chart, Text text_of, bool shortened) {
    float width = 0;
    for (const Bar& bar : chart.bars) {
        const std::string& text = std::invoke(text_of, bar);
        width = std::max(width, canvas.text_width(shortened ? first_word(text) : text, Type::small));
    }
    return width;
}

double highest(const BarChart& chart) {
    double value = 0;
    double whisker = 0;
    for (const Bar& bar : chart.bars) {
        value = std::max(value, bar.value.value_or(0));
        whisker = std::max(whisker, bar.hi.value_or(0));
    }
    if (value <= 0) return whisker > 0 ? whisker : 1;
    return std::max(value, std::min(whisker, tallest_whisker * value));
}

BarPlan plan_bars(const Canvas& canvas, const Rect& area, const BarChart& chart) {
    BarPlan plan;
    const auto count = static_cast<float>(std::max<std::size_t>(1, chart.bars.size()));
    plan.two_lines =
        std::any_of(chart.bars.begin(), chart.bars.end(), [](const Bar& bar) { return !bar.below.empty(); });
    float left = area.x;
    plan.pitch = area.width / count;
    if (plan.two_lines && widest(canvas, chart, &Bar::below, false) + text_gap > plan.pitch) {
        plan.short_below = true;
        left += canvas.text_width(shared_word(chart), Type::small) + 12;
        plan.pitch = (area.right() - left) / count;
    }
    plan.short_labels = widest(canvas, chart, &Bar::label, false) + text_gap > plan.pitch;
    const float label = std::max(widest(canvas, chart, &Bar::label, plan.short_labels),
                                 widest(canvas, chart, &Bar::below, plan.short_below)) +
                        text_gap;
    plan.every = std::max(1, static_cast<int>(std::ceil(label / std::max(1.0F, plan.pitch))));
    const float below = line_height * (plan.two_lines ? 2.0F : 1.0F) + 4;
    plan.plot = {left, area.y + line_height, area.right() - left,
                 std::max(1.0F, area.height - line_height - below)};
    plan.top = highest(chart);
    return plan;
}

void draw_arrow_up(Canvas& canvas, Point tip, Color color) {
    canvas.fill_polygon(std::array{tip, Point{tip.x + cap, tip.y + 6}, Point{tip.x - cap, tip.y + 6}}, color,
                        true);
}

/// Returns where it ends at the top.
float draw_whisker(Canvas& canvas, const BarPlan& plan, float x, const Bar& bar, const Palette& palette) {
    const Color color = palette[Role::text];
    const float top = plan.y(*bar.hi);
    const float bottom = plan.y(*bar.lo);
    line(canvas, {x, top}, {x, bottom}, palette[Role::surface], 3.5F);
    line(canvas, {x, top}, {x, bottom}, color, 1.5F);
    line(canvas, {x - cap, bottom}, {x + cap, bottom}, color, 1.5F);
    if (*bar.hi > plan.top * 1.001) {
        draw_arrow_up(canvas, {x, top}, color);
    } else {
        line(canvas, {x - cap, top}, {x + cap, top}, color, 1.5F);
    }
    return top;
}

void draw_bar(Canvas& canvas, const BarPlan& plan, std::size_t place, const Bar& bar,
              const Palette& palette) {
    const float width = std::min(widest_bar, bar_share * plan.pitch);
    const float x = plan.middle(place);
    if (!bar.value) {
        const Rect gap{x - width / 2, plan.plot.y, width, plan.plot.height};
        return hatch(canvas, gap, palette[Role::gap], 6, 1);
    }
    const bool zero = *bar.value <= 0;
    const float height = zero ? stub : std::max(stub, plan.plot.bottom() - plan.y(*bar.value));
    canvas.fill_rect({x - width / 2, plan.plot.bottom() - height, width, height},
                     palette[zero ? Role::control : Role::cramp], std::min(3.0F, height / 2));
    float top = plan.plot.bottom() - height;
    if (bar.lo && bar.hi) top = std::min(top, draw_whisker(canvas, plan, x, bar, palette));
    if (canvas.text_width(bar.value_text, Type::small) <= plan.pitch) {
        canvas.text({x, top - 11}, bar.value_text, Type::small, palette[Role::text], Align::centre);
    }
}

void draw_words(Canvas& canvas, const BarPlan& plan, const BarChart& chart, const Palette& palette) {
    const float y = plan.plot.bottom() + line_height / 2 + 4;
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        if (static_cast<int>(i) % plan.every != 0) continue;
        const Bar& bar = chart.bars[i];
        const std::string_view label = plan.short_labels ? first_word(bar.label) : bar.label;
        canvas.text({plan.middle(i), y}, label, Type::small, palette[Role::muted], Align::centre);
        if (bar.below.empty()) continue;
        const std::string_view below = plan.short_below ? first_word(bar.below) : bar.below;
        canvas.text({plan.middle(i), y + line_height}, below, Type::small, palette[Role::muted],
                    Align::centre);
    }
    if (!plan.short_below) return;
    canvas.text({plan.plot.x - 12, y + line_height}, shared_word(chart), Type::small, palette[Role::muted],
                Align::right);
}

}  // namespace

void draw_bars(Canvas& canvas, const Rect& area, const BarChart& chart, const Palette& palette) {
    const BarPlan plan = plan_bars(canvas, area, chart);
    line(canvas, {plan.plot.x, plan.plot.bottom()}, {plan.plot.right(), plan.plot.bottom()},
         palette[Role::control], 1);
    for (std::size_t i = 0; i < chart.bars.size(); ++i) draw_bar(canvas, plan, i, chart.bars[i], palette);
    draw_words(canvas, plan, chart, palette);
}

}  // namespace nightcramp::chart
