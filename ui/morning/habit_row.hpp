#pragma once

#include "ui/morning/parts.hpp"

namespace nightcramp::ui {

/// One habit: ring, name, control. Its height follows what it shows while it has the focus.
struct HabitRowSizes {
    float inset = 12;  ///< left and right of the content
    float gap = 12;    ///< between ring, name and control
    float yes_no = 128;
    float amount = 152;
    float side = 40;  ///< minus and plus
};

[[nodiscard]] HabitRowSizes habit_row_sizes(const Layout& layout);

/// Draws row `index` with its upper edge at rect.y; returns its lower edge.
float draw_habit_row(MorningFrame& frame, std::size_t index, const Rect& rect);

/// Saves the answer; with `go_on` the focus goes to the next open row.
void answer_habit(MorningFrame& frame, std::size_t index, const AnswerValue& value, bool go_on);
void clear_habit(MorningFrame& frame, std::size_t index);

}  // namespace nightcramp::ui
