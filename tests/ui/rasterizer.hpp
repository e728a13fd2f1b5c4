#pragma once

#include "tests/support/pixels.hpp"

#include <imgui.h>

namespace nightcramp::ui {

/// Draws the triangles of a frame onto white, as a graphics card would: pixel by pixel, with the texture of
/// the fonts. For pictures without a display.
void rasterize(const ImDrawData& data, test::Pixels& pixels);

}  // namespace nightcramp::ui
