#pragma once

#include "chart/canvas.hpp"

namespace nightcramp::test {

inline constexpr float test_picture_width = 400;
inline constexpr float test_picture_height = 320;

/// Uses everything that a canvas can do, so that one look at two of these pictures compares two canvases.
void draw_test_picture(chart::Canvas& canvas);

}  // namespace nightcramp::test
