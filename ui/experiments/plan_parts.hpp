#pragma once

#include "ui/experiments/parts.hpp"

#include <optional>
#include <string>
#include <vector>

/// What the steps of a plan share.
namespace nightcramp::ui {

struct PlanHead {
    std::string step;  ///< "Step 1 of 3"
    std::string heading;
};
float draw_plan_head(ExperimentsFrame& frame, const PlanHead& head, Point at, float width);

/// "Back", and the way on where there is one. Escape is Back.
float draw_plan_foot(ExperimentsFrame& frame, Point at, float width, const std::optional<TopButton>& on);

/// A row with a ring at its left that one of a group can be. Returns whether it was pressed. `height` counts
/// the padding.
bool draw_choice_row(Ui& ui, const std::string& id, const Rect& row, const std::string& name, bool chosen);
inline constexpr float choice_room = 44;  ///< left of the words

/// Of the rows for a design and for a length.
[[nodiscard]] std::string plan_design_id(Design design);
[[nodiscard]] std::string plan_nights_id(int nights);

/// Ten small rings; `filled` of them show it.
void draw_ten_tries(Ui& ui, Point at, int filled);
inline constexpr float ten_tries_width = 9 * 18 + 12;

/// Sentences one below the other with a dot before each.
float draw_points(Ui& ui, const std::vector<std::string>& sentences, Point at, float width);

}  // namespace nightcramp::ui
