#pragma once

#include "chart/canvas.hpp"
#include "chart/palette.hpp"

#include <string_view>

namespace nightcramp::ui {

/// Whether there is a picture of the nights with a habit, or of those without it.
[[nodiscard]] bool has_drawing(std::string_view habit, bool with);

/// As large as fits into `area`, which is best 5 : 3.
void draw_instruction(chart::Canvas& canvas, std::string_view habit, bool with, const chart::Rect& area,
                      const chart::Palette& palette);

}  // namespace nightcramp::ui
