#include "ui/experiments/instruction_drawing.hpp"

#include "chart/positions.hpp"
#include "chart/stretches.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace nightcramp::ui {
namespace {

using chart::SleepDrawing;

struct Lying {
    std::string_view habit;
    SleepDrawing with;
    SleepDrawing without;
};

constexpr std::array lying{Lying{"feet-lifted", SleepDrawing::feet_lifted, SleepDrawing::back},
                           Lying{"back-with-pillow", SleepDrawing::back_with_pillow, SleepDrawing::back}};

const Lying* find_lying(std::string_view habit) {
    const auto* found =
        std::find_if(lying.begin(), lying.end(), [&](const Lying& one) { return one.habit == habit; });
    return found == lying.end() ? nullptr : found;
}

bool is_stretching(std::string_view habit, bool with) {
    return habit == "stretching" && with;
}

}  // namespace

bool has_drawing(std::string_view habit, bool with) {
    return is_stretching(habit, with) || find_lying(habit) != nullptr;
}

void draw_instruction(chart::Canvas& canvas, std::string_view habit, bool with, const chart::Rect& area,
                      const chart::Palette& palette) {
    if (is_stretching(habit, with)) return draw_stretch(canvas, chart::Stretch::calf, area, palette);
    if (const Lying* one = find_lying(habit)) {
        draw_position(canvas, with ? one->with : one->without, area, palette);
    }
}

}  // namespace nightcramp::ui
