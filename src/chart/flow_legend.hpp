#pragma once

#include "chart/canvas.hpp"
#include "chart/palette.hpp"
#include "chart/ticks.hpp"

#include <functional>
#include <span>
#include <string>

/// Legends that run on in the next line where they find no room; inside this room only.
namespace nightcramp::chart {

inline constexpr float flow_line = 24;  ///< height of one line

/// A sign in a box of 20 × 20 px, and words.
struct FlowEntry {
    std::string words;
    std::function<void(Canvas& canvas, const Rect& box, const Palette& palette)> sign;
};

/// How many lines the entries take; 0 where there are none.
[[nodiscard]] int flow_lines(std::span<const FlowEntry> entries, float width, const TextWidth& width_of);

/// Draws them from the top left corner on. Words that are wider than a whole line are cut with an ellipsis.
void draw_flow_legend(Canvas& canvas, Point at, float width, std::span<const FlowEntry> entries,
                      const Palette& palette);

}  // namespace nightcramp::chart
