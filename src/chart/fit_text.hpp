#pragma once

#include "chart/canvas.hpp"
#include "chart/ticks.hpp"

#include <string>
#include <vector>

namespace nightcramp::chart {

/// The text, or what of it fits into `width` px with an ellipsis after it.
[[nodiscard]] std::string cut_text(const Canvas& canvas, std::string text, Type type, float width);

/// Broken at spaces into lines that fit into `width` px; a longer word has a line of its own.
[[nodiscard]] std::vector<std::string> wrapped_text(const std::string& text, float width,
                                                    const TextWidth& width_of);

/// How wide small text is at most as a rule, where there is no canvas to measure it on.
[[nodiscard]] TextWidth guessed_width();

}  // namespace nightcramp::chart
