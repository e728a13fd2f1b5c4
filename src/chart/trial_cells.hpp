#pragma once

#include "chart/canvas.hpp"
#include "chart/palette.hpp"

#include <string>
#include <vector>

namespace nightcramp::chart {

/// One night of an experiment that goes on.
struct TrialCell {
    /// What was drawn for it; `to_come` as long as nobody may know.
    enum class State { with, without, to_come };

    State state = State::to_come;
    bool otherwise = false;  ///< done otherwise than drawn
    bool recorded = true;    ///< somebody said whether there were cramps; without meaning tonight and to come
    bool tonight = false;    ///< the night that comes or goes on, whatever its state
    bool washed_out = false;  ///< the effect of the run before may linger: not counted

    friend bool operator==(const TrialCell&, const TrialCell&) = default;
};

/// The nights of an experiment in order, in blocks side by side.
struct TrialCells {
    std::vector<TrialCell> nights;
    int per_block = 4;         ///< nights of a block: 4, 7 or 14; ≥ 1
    std::string with_name;     ///< of the legend: "propped"
    std::string without_name;  ///< "flat"
};

/// The height of the cells in this width, without the legend. A block wider than `width` is broken into lines
/// close together; so are fortnights that would be too tall otherwise.
[[nodiscard]] float trial_cells_height(const TrialCells& cells, float width);

/// Where each night is drawn, in order; rows begin at the top left of `area`. For the mouse too.
[[nodiscard]] std::vector<Rect> plan_trial_cells(const TrialCells& cells, const Rect& area);

/// Draws them onto `surface` and returns plan_trial_cells(). The ring of tonight
/// and the ground around it reach 6 px over its cell.
std::vector<Rect> draw_trial_cells(Canvas& canvas, const Rect& area, const TrialCells& cells,
                                   const Palette& palette);

/// The height of the legend in this width; 0 where there are no nights.
[[nodiscard]] float trial_legend_height(const Canvas& canvas, const TrialCells& cells, float width);

/// Signs and words of what occurs, in rows from the top left of `area`.
void draw_trial_legend(Canvas& canvas, const Rect& area, const TrialCells& cells, const Palette& palette);

}  // namespace nightcramp::chart
