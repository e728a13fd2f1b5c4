#pragma once

#include <algorithm>
#include <cstddef>

/// Lengths on paper, in its logical pixels; inside this room only.
namespace nightcramp::report {

inline constexpr float part_gap = 12;
inline constexpr float column_gap = 32;
inline constexpr float part_title = 24;
inline constexpr float note_line = 16;
inline constexpr float note_gap = 12;  ///< between a title and the note beside it
inline constexpr float blank_line = 24;
inline constexpr float date_room = 170;
inline constexpr float running_head = 30;  ///< of the pages after the first
inline constexpr float after_head = 16;    ///< the thick rule with what is around it
inline constexpr float after_person = 16;  ///< the hairline with what is around it
inline constexpr float box_padding = 10;
inline constexpr float icon_room = 34;
inline constexpr float figure_indent = 14;
inline constexpr float figure_gap = 14;

inline constexpr float where_share = 0.40F;    ///< of the width beside the medicines
inline constexpr float periods_share = 0.64F;  ///< of the width beside the hours

inline constexpr float least_course = 160;
inline constexpr float lowest_course = 120;  ///< where lists need the room
inline constexpr float most_course = 250;
inline constexpr float most_marker_rows = 66;  ///< px of names over the course
inline constexpr std::size_t most_markers = 12;
inline constexpr float least_chart = 112;
inline constexpr float lowest_chart = 92;
inline constexpr float most_chart = 190;
inline constexpr float legs_height = 158;
inline constexpr float legs_width = 100;
inline constexpr float least_legs_width = 62;  ///< narrower, the names of the sides would touch
inline constexpr float legs_gap = 16;
inline constexpr float list_gap = 16;

/// The room for one of the large figures.
[[nodiscard]] inline float figure_cell(float width, std::size_t count) {
    const auto cells = static_cast<float>(std::max<std::size_t>(4, count));
    return (width - figure_gap * (cells - 1)) / cells;
}

}  // namespace nightcramp::report
