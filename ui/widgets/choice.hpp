#pragma once

#include "ui/widgets/ui.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace nightcramp::ui {

/// What happens to a group of cells of which one can be chosen.
struct Choice {
    std::optional<int> picked{};  ///< pressed in this frame
    std::optional<int> hovered{};
    std::optional<int> cursor{};  ///< where Enter or Space would choose, while the group has the focus
    bool focused = false;
};

struct ChoiceSpec {
    std::string label;
    std::vector<std::string> labels{};  ///< of the cells
    std::optional<int> chosen{};
    bool in_ring = true;
};

/// One stop of the keyboard: left and right walk along the cells, Enter or Space chooses. Draws nothing.
[[nodiscard]] Choice choice(Ui& ui, const std::string& id, std::span<const Rect> cells,
                            const ChoiceSpec& spec);

/// Draws the focus of a group around the cell it stands on.
void draw_choice_ring(Ui& ui, const Choice& choice, std::span<const Rect> cells, float radius, bool inset);

/// Cells in one box; the chosen one is filled to the edge. Returns the cell that was pressed.
struct SegmentedSpec {
    std::string label;
    std::vector<std::string> labels{};
    std::optional<int> chosen{};
    std::vector<std::string> keys{};  ///< key caps after the labels
    std::vector<float> widths{};      ///< of the cells; equal where empty
    std::vector<std::string> tooltips{};
    Type type = Type::body;
    bool in_ring = true;
};
std::optional<int> segmented(Ui& ui, const std::string& id, const Rect& rect, const SegmentedSpec& spec);

/// Yes or no. Pressing what is chosen already takes the answer back.
struct YesNo {
    bool pressed = false;
    std::optional<bool> value;
};
YesNo yes_no(Ui& ui, const std::string& id, const Rect& rect, const std::string& label,
             std::optional<bool> value);

/// Eleven steps from 0 to 10. `fills`: everything below the value counts too (pain).
struct ScaleSpec {
    std::string label;
    std::optional<int> value{};
    bool fills = false;
};
/// What became of a scale. Pressing the value again makes it unknown; typing it does not.
struct Scaled {
    bool changed = false;
    std::optional<int> value{};
};
/// One line of steps, or two where it is narrow: see scale_height().
Scaled scale(Ui& ui, const std::string& id, const Rect& rect, const ScaleSpec& spec);
[[nodiscard]] float scale_height(float width);

/// A button that stays chosen. Returns whether it was pressed.
struct ChipSpec {
    std::string label;
    bool chosen = false;
    Type type = Type::body;
    bool in_ring = true;
    std::string tooltip{};
};
bool chip(Ui& ui, const std::string& id, const Rect& rect, const ChipSpec& spec);

}  // namespace nightcramp::ui
