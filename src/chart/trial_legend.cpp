#include "chart/stroke.hpp"
#include "chart/trial_marks.hpp"
#include "chart/trial_parts.hpp"

#include <algorithm>

namespace nightcramp::chart::trial_parts {
namespace {

using DrawSign = void (*)(Canvas& canvas, const Rect& box, const Palette& palette);

constexpr float inside = 3;  ///< of the box of a sign

void draw_with(Canvas& canvas, const Rect& box, const Palette& palette) {
    draw_assigned(canvas, box.inset(inside), true, palette);
}

void draw_without(Canvas& canvas, const Rect& box, const Palette& palette) {
    draw_assigned(canvas, box.inset(inside), false, palette);
}

void draw_slashed(Canvas& canvas, const Rect& box, const Palette& palette) {
    draw_without(canvas, box, palette);
    draw_otherwise(canvas, box.inset(inside), false, palette);
}

void draw_mean(Canvas& canvas, const Rect& box, bool with, const Palette& palette) {
    draw_mean_line(canvas, {box.x, box.centre().y}, {box.right(), box.centre().y}, with, palette);
}

void draw_hatch(Canvas& canvas, const Rect& box, const Palette& palette) {
    hatch(canvas, box.inset(0, 4), palette[Role::gap], 5, 1);
}

}  // namespace

std::vector<FlowEntry> legend_of(const TrialChart& chart) {
    std::vector<FlowEntry> entries;
    const auto occurs = [&](auto is) { return std::any_of(chart.nights.begin(), chart.nights.end(), is); };
    const auto add = [&](bool there, const std::string& words, DrawSign draw) {
        if (there) entries.push_back({words, draw});
    };
    add(true, chart.with_name, draw_with);
    add(true, chart.without_name, draw_without);
    add(chart.with_mean.has_value(), "average: " + chart.with_name,
        [](Canvas& on, const Rect& box, const Palette& in) { draw_mean(on, box, true, in); });
    add(chart.without_mean.has_value(), "average: " + chart.without_name,
        [](Canvas& on, const Rect& box, const Palette& in) { draw_mean(on, box, false, in); });
    add(occurs([](const TrialNight& night) { return night.otherwise(); }), "done otherwise", draw_slashed);
    add(occurs([](const TrialNight& night) { return night.washed_out; }), "first nights, not counted",
        draw_not_counted);
    add(occurs([](const TrialNight& night) { return !night.cramps; }), "not recorded", draw_hatch);
    return entries;
}

}  // namespace nightcramp::chart::trial_parts
