#include "chart/trial_chart.hpp"

#include "chart/fit_text.hpp"
#include "chart/trial_parts.hpp"

#include <algorithm>
#include <cmath>

namespace nightcramp::chart {
namespace {

using namespace trial_parts;

constexpr float gutter = 48;  ///< left of the plot: the numbers of the axis
constexpr float head = 31;    ///< the title
constexpr float plot_height = 176;
constexpr float plot_to_band = 10;
constexpr float band_height = 18;
constexpr float band_to_axis = 12;  ///< with the slashes of narrow nights
constexpr float axis_height = 32;
constexpr float least_nights = 14;  ///< fewer do not get wider
constexpr float mean_gap = 10;
constexpr float mean_sign = 12;

float legend_height(const TrialChart& chart, float width, const TextWidth& width_of) {
    return flow_line * static_cast<float>(flow_lines(legend_of(chart), width, width_of));
}

/// Room for the values of the means, at the right of the plot.
float means_width(const TrialChart& chart, const TextWidth& width_of) {
    float width = 0;
    for (const auto* mean : {&chart.with_mean, &chart.without_mean}) {
        if (*mean) width = std::max(width, mean_gap + mean_sign + 6 + width_of((*mean)->text) * 1.1F);
    }
    return std::max(8.0F, width);
}

}  // namespace

TrialPlan plan_trial(const Canvas& canvas, const TrialChart& chart, const Rect& area) {
    const TextWidth width_of = [&](std::string_view text) { return canvas.text_width(text, Type::small); };
    TrialPlan plan;
    const float right = means_width(chart, width_of);
    const float width = std::max(1.0F, area.width - gutter - right);
    plan.legend_width = std::max(1.0F, area.width - gutter);
    const float legend = legend_height(chart, plan.legend_width, width_of);
    const float below = plot_to_band + band_height + band_to_axis + axis_height + legend;
    const float height = std::max(1.0F, area.height - head - below);
    plan.plot = {area.x + gutter, area.y + head, width, height};
    plan.band = {plan.plot.x, plan.plot.bottom() + plot_to_band, width, band_height};
    plan.axis_top = plan.band.bottom() + band_to_axis;
    plan.legend = {plan.plot.x, plan.axis_top + axis_height};
    const double nights = std::max<double>(least_nights, static_cast<double>(chart.nights.size()));
    plan.axis = {{number(chart.first), number(chart.first) + nights}, plan.plot.x, width};
    return plan;
}

void draw_trial(Canvas& canvas, const Rect& area, const TrialChart& chart, const Palette& palette) {
    const TrialPlan plan = plan_trial(canvas, chart, area);
    const TrialFrame frame{canvas, plan, chart, palette};
    canvas.text({plan.plot.x, area.y + 12}, "Cramps per night", Type::body_strong, palette[Role::text],
                Align::left);
    draw_values(frame);
    draw_gaps(frame);
    draw_bars(frame);
    draw_means(frame);
    draw_band(frame);
    draw_dates(frame, area);
    draw_flow_legend(canvas, plan.legend, plan.legend_width, legend_of(chart), palette);
}

float natural_height(const TrialChart& chart, float width) {
    return head + plot_height + plot_to_band + band_height + band_to_axis + axis_height +
           legend_height(chart, std::max(1.0F, width - gutter), guessed_width());
}

std::optional<std::size_t> night_at(const TrialPlan& plan, const TrialChart& chart, Point at) {
    const Rect all{plan.plot.x, plan.plot.y, plan.plot.width, plan.band.bottom() - plan.plot.y};
    if (!all.contains(at)) return std::nullopt;
    const auto place = (plan.axis.night_at(at.x) - chart.first).count();
    if (place < 0 || place >= static_cast<long>(chart.nights.size())) return std::nullopt;
    return static_cast<std::size_t>(place);
}

}  // namespace nightcramp::chart
