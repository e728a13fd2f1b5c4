#pragma once

#include "chart/canvas.hpp"

#include <cstddef>

namespace nightcramp::chart {

enum class Icon {
    morning,
    calendar,
    trends,
    suggestions,
    habits,
    experiments,
    profile,
    data,
    settings,
    undo,
    redo,
    check,
    plus,
    minus,
    left,
    right,
    down,
    up,
    arrow_down,
    arrow_up,
    equal,
    dots,
    close,
    trash,
    lock,
    warn,
    moon,
    page,
    folder,
    shield,
    table,
    save_as,
    bell,
    pill,
};
inline constexpr std::size_t icon_count = static_cast<std::size_t>(Icon::pill) + 1;

/// `size` is the side of the square that the icon has for itself: 24, 20 in buttons, 16 in badges, 14 in a
/// ring. `stroke` is the thickness of its lines, whatever the size.
void draw_icon(Canvas& canvas, Icon icon, Point centre, float size, Color color, float stroke = 2);

}  // namespace nightcramp::chart
