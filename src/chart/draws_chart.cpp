#include "chart/draws_chart.hpp"

#include "chart/fit_text.hpp"
#include "chart/flow_legend.hpp"
#include "chart/signs.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace nightcramp::chart {
namespace {

constexpr float head = 32;  ///< "yours" and its sign
constexpr float plot_height = 150;
constexpr float tick = 6;
constexpr float zero_line = 28;
constexpr float ends_line = 24;
constexpr float sentence_gap = 10;
constexpr float sentence_line = 20;
constexpr float widest_gap = 2;  ///< between bars
constexpr float least_bar = 4;   ///< height of a bar that is not empty

/// Where the parts are.
struct DrawsPlan {
    Rect plot;
    double end = 1;  ///< the axis goes from -end to end
    int most = 1;    ///< draws of the highest bar
    std::vector<std::string> sentence;

    [[nodiscard]] float x(double statistic) const {
        return plot.centre().x + static_cast<float>(statistic / end) * plot.width / 2;
    }
    [[nodiscard]] float height(int draws) const {
        if (draws == 0) return 0;
        return std::max(least_bar, static_cast<float>(draws) / static_cast<float>(most) * plot.height);
    }
};

float legend_height(const DrawsChart& chart) {
    const auto is_far = [](const DrawsBar& bar) { return bar.as_far > 0; };
    return std::any_of(chart.bars.begin(), chart.bars.end(), is_far) ? flow_line : 0;
}

DrawsPlan plan_draws(const Rect& area, const DrawsChart& chart, const TextWidth& width_of) {
    DrawsPlan plan;
    plan.sentence = wrapped_text(chart.sentence, area.width, width_of);
    const float below = zero_line + ends_line + legend_height(chart) + sentence_gap +
                        sentence_line * static_cast<float>(plan.sentence.size());
    plan.plot = {area.x, area.y + head, area.width, std::max(1.0F, area.height - head - below)};
    plan.end = std::max(1e-9, 1.02 * std::abs(chart.yours));
    for (const DrawsBar& bar : chart.bars) {
        plan.end = std::max({plan.end, std::abs(bar.from), std::abs(bar.to)});
        plan.most = std::max(plan.most, bar.draws);
    }
    return plan;
}

void draw_bar(Canvas& canvas, const DrawsPlan& plan, const DrawsBar& bar, const Palette& palette) {
    const float left = plan.x(bar.from);
    const float right = plan.x(bar.to);
    const float gap = std::min(widest_gap, (right - left) / 4);
    const auto part = [&](float from, float to, Color color) {
        if (to <= from) return;
        canvas.fill_rect({left + gap / 2, plan.plot.bottom() - to, right - left - gap, to - from}, color, 0);
    };
    const float whole = plan.height(bar.draws);
    const float far = std::min(whole, plan.height(bar.as_far));
    part(0, far, palette[Role::accent]);
    part(far, whole, palette[Role::control]);
}

void draw_yours(Canvas& canvas, const DrawsPlan& plan, const DrawsChart& chart, const Rect& area,
                const Palette& palette) {
    const float x = plan.x(chart.yours);
    const float top = plan.plot.y - 6;
    line(canvas, {x, top}, {x, plan.plot.bottom()}, palette[Role::surface], 5);
    line(canvas, {x, top}, {x, plan.plot.bottom()}, palette[Role::text], 2);
    const float sign = std::clamp(x, area.x + 5, area.right() - 5);
    fill_diamond(canvas, {sign, top}, 10, palette[Role::text]);
    const float half = canvas.text_width("yours", Type::small_strong) / 2;
    const float middle = std::clamp(x, area.x + half, std::max(area.x + half, area.right() - half));
    canvas.text({middle, area.y + 10}, "yours", Type::small_strong, palette[Role::text], Align::centre);
}

/// The words at both ends, or the first one of each where they would touch.
void draw_ends(Canvas& canvas, const DrawsPlan& plan, const DrawsChart& chart, const Palette& palette) {
    const float room = plan.plot.width - 24;
    const bool fits =
        canvas.text_width(chart.fewer, Type::small) + canvas.text_width(chart.more, Type::small) <= room;
    const auto words = [&](std::string_view text) { return fits ? text : text.substr(0, text.find(' ')); };
    const float y = plan.plot.bottom() + zero_line + ends_line / 2;
    canvas.text({plan.plot.x, y}, words(chart.fewer), Type::small, palette[Role::text], Align::left);
    canvas.text({plan.plot.right(), y}, words(chart.more), Type::small, palette[Role::text], Align::right);
}

void draw_axis(Canvas& canvas, const DrawsPlan& plan, const Palette& palette) {
    const float y = plan.plot.bottom();
    const float zero = plan.x(0);
    line(canvas, {plan.plot.x, y}, {plan.plot.right(), y}, palette[Role::control], 1);
    line(canvas, {zero, y}, {zero, y + tick}, palette[Role::control], 1);
    canvas.text({zero, y + 18}, "no difference", Type::small, palette[Role::muted], Align::centre);
}

/// Says what stands out, wherever something does.
void draw_legend(Canvas& canvas, Point at, const DrawsChart& chart, float width, const Palette& palette) {
    if (legend_height(chart) == 0) return;
    const std::array entries{
        FlowEntry{"at least as far as yours", [](Canvas& on, const Rect& box, const Palette& in) {
                      on.fill_rect(box.inset(3), in[Role::accent], 0);
                  }}};
    draw_flow_legend(canvas, at, width, entries, palette);
}

}  // namespace

void draw_draws(Canvas& canvas, const Rect& area, const DrawsChart& chart, const Palette& palette) {
    const TextWidth width_of = [&](std::string_view text) { return canvas.text_width(text, Type::small); };
    const DrawsPlan plan = plan_draws(area, chart, width_of);
    for (const DrawsBar& bar : chart.bars) draw_bar(canvas, plan, bar, palette);
    draw_axis(canvas, plan, palette);
    if (!chart.bars.empty()) draw_yours(canvas, plan, chart, area, palette);
    draw_ends(canvas, plan, chart, palette);
    const float legend = plan.plot.bottom() + zero_line + ends_line;
    draw_legend(canvas, {area.x, legend}, chart, area.width, palette);
    float y = legend + legend_height(chart) + sentence_gap + sentence_line / 2;
    for (const std::string& words : plan.sentence) {
        canvas.text({area.x, y}, words, Type::small, palette[Role::muted], Align::left);
        y += sentence_line;
    }
}

float natural_height(const DrawsChart& chart, float width) {
    const auto lines = wrapped_text(chart.sentence, width, guessed_width()).size();
    return head + plot_height + zero_line + ends_line + legend_height(chart) + sentence_gap +
           sentence_line * static_cast<float>(lines);
}

Rect draws_bar(const Rect& area, const DrawsChart& chart, std::size_t place) {
    const DrawsPlan plan = plan_draws(area, chart, guessed_width());
    const DrawsBar& bar = chart.bars.at(place);
    return {plan.x(bar.from), plan.plot.y, plan.x(bar.to) - plan.x(bar.from), plan.plot.height};
}

}  // namespace nightcramp::chart
