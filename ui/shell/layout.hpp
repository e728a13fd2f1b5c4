#pragma once

#include "chart/geometry.hpp"

namespace nightcramp::ui {

/// How much room there is across, in logical pixels: 1,120 and more, 840 and more, less.
enum class Breadth { wide, medium, narrow };

/// Where the parts of the window are.
struct Layout {
    Breadth breadth = Breadth::wide;
    chart::Rect window;
    chart::Rect rail;
    chart::Rect banner;  ///< above the header; without height where there is nothing to say
    chart::Rect header;
    chart::Rect content;  ///< below the header, margins off, at most 1,120 wide and centred
    float margin = 24;
    float padding = 20;  ///< of cards
};

/// With `banner`, a line above the header says that something is special.
[[nodiscard]] Layout layout_of(float width, float height, bool banner);

}  // namespace nightcramp::ui
