#include "chart/trial_cells.hpp"

#include "chart/flow_legend.hpp"
#include "chart/stroke.hpp"
#include "chart/trial_marks.hpp"

#include <algorithm>
#include <cmath>

namespace nightcramp::chart {
namespace {

constexpr float cell_size = 18;
constexpr float cell_gap = 2;
constexpr float block_gap = 16;
constexpr float row_gap = 18;
constexpr float tallest = 480;  ///< of fortnights in one line each
constexpr int week = 7;
constexpr float radius = 4;
constexpr float hatch_pitch = 5;
constexpr float halo = 5;
constexpr float ring = 2;
constexpr float ring_reach = 4;  ///< of its outer edge beyond the cell
constexpr float inside = 2;      ///< of the box of a sign in the legend

/// Of cells in a line, and of lines of a block.
float length_of(int cells) {
    return static_cast<float>(cells) * (cell_size + cell_gap) - cell_gap;
}

int parts(int whole, int part) {
    return (whole + part - 1) / part;
}

/// How blocks stand side by side; each is one line of nights, or some lines close together.
struct Grid {
    int block = 1;    ///< nights of a block
    int line = 1;     ///< nights side by side
    int columns = 1;  ///< blocks side by side

    [[nodiscard]] float row_pitch() const { return length_of(parts(block, line)) + row_gap; }
    [[nodiscard]] Rect cell(Point origin, int night) const {
        const int at = night / block;
        const auto column = static_cast<float>(at % columns);
        const auto row = static_cast<float>(at / columns);
        const auto place = static_cast<float>(night % block % line);
        const auto below = static_cast<float>(night % block / line);
        return {origin.x + column * (length_of(line) + block_gap) + place * (cell_size + cell_gap),
                origin.y + row * row_pitch() + below * (cell_size + cell_gap), cell_size, cell_size};
    }
    [[nodiscard]] float height(int nights) const {
        if (nights == 0) return 0;
        const int row = block * columns;
        const int last = (nights - 1) % row + 1;  // nights of the last row
        return static_cast<float>((nights - 1) / row) * row_pitch() +
               length_of(parts(std::min(block, last), line));
    }
};

/// Blocks in lines of so many nights.
Grid grid_of_lines(int block, int line, float width) {
    const float columns = std::floor((width + block_gap) / (length_of(line) + block_gap));
    return {block, line, std::max(1, static_cast<int>(columns))};
}

int count(const TrialCells& cells) {
    return static_cast<int>(cells.nights.size());
}

Grid grid_of(const TrialCells& cells, float width) {
    const int block = std::max(1, cells.per_block);
    int line = block;
    while (line > 1 && length_of(line) > width) line = parts(line, 2);
    const Grid grid = grid_of_lines(block, line, width);
    if (line <= week || grid.height(count(cells)) <= tallest) return grid;
    return grid_of_lines(block, week, width);
}

bool is_gap(const TrialCell& cell) {
    return !cell.recorded && !cell.tonight && cell.state != TrialCell::State::to_come;
}

void draw_gap(Canvas& canvas, const Rect& rect, const Palette& palette) {
    hatch(canvas, rect.inset(1), palette[Role::gap], hatch_pitch, 1);
    canvas.stroke_rect(rect, palette[Role::gap], 1, radius);
}

void draw_to_come(Canvas& canvas, const Rect& rect, const Palette& palette) {
    canvas.stroke_rect(rect, palette[Role::line], 1.5F, radius);
}

void draw_ring(Canvas& canvas, const Rect& rect, const Palette& palette) {
    const float reach = ring_reach - ring / 2 + halo / 2;
    canvas.stroke_rect(rect.inset(-reach), palette[Role::surface], halo, radius + reach);
    canvas.stroke_rect(rect.inset(-ring_reach), palette[Role::text], ring, radius + 3);
}

void draw_cell(Canvas& canvas, const Rect& rect, const TrialCell& cell, const Palette& palette) {
    if (is_gap(cell)) return draw_gap(canvas, rect, palette);
    if (cell.state == TrialCell::State::to_come) return draw_to_come(canvas, rect, palette);
    const bool with = cell.state == TrialCell::State::with;
    const Rect sign = cell.washed_out ? not_counted_in(rect) : rect;
    draw_assigned(canvas, sign, with, palette);
    if (cell.otherwise) draw_otherwise(canvas, sign, with, palette);
}

bool shows(const TrialCell& cell, TrialCell::State state) {
    return !is_gap(cell) && cell.state == state;
}

bool shows_drawn(const TrialCell& cell) {
    return shows(cell, TrialCell::State::with) || shows(cell, TrialCell::State::without);
}

/// One kind of sign, and whether a cell bears it.
struct Kind {
    bool (*occurs)(const TrialCell& cell);
    std::string words;
    void (*draw)(Canvas& canvas, const Rect& box, const Palette& palette);
};

/// In the order in which they are read.
std::vector<Kind> kinds_of(const TrialCells& cells) {
    using State = TrialCell::State;
    return {{[](const TrialCell& cell) { return shows(cell, State::with); }, cells.with_name,
             [](Canvas& on, const Rect& box, const Palette& in) { draw_assigned(on, box, true, in); }},
            {[](const TrialCell& cell) { return shows(cell, State::without); }, cells.without_name,
             [](Canvas& on, const Rect& box, const Palette& in) { draw_assigned(on, box, false, in); }},
            {[](const TrialCell& cell) { return cell.otherwise && shows_drawn(cell); }, "done otherwise",
             [](Canvas& on, const Rect& box, const Palette& in) {
                 draw_assigned(on, box.inset(1), false, in);
                 draw_otherwise(on, box, false, in);
             }},
            {[](const TrialCell& cell) { return cell.washed_out && shows_drawn(cell); },
             "first nights, not counted",
             [](Canvas& on, const Rect& box, const Palette& in) {
                 draw_not_counted(on, box.inset(-inside), in);
             }},
            {[](const TrialCell& cell) { return cell.tonight; }, "tonight",
             [](Canvas& on, const Rect& box, const Palette& in) {
                 on.stroke_rect(box.inset(3), in[Role::control], 1.5F, radius - 1);
                 on.stroke_rect(box.inset(-1), in[Role::text], ring, radius + 2);
             }},
            {[](const TrialCell& cell) { return !cell.tonight && cell.state == State::to_come; }, "to come",
             draw_to_come},
            {is_gap, "not recorded", draw_gap}};
}

/// What of it occurs.
std::vector<FlowEntry> legend_of(const TrialCells& cells) {
    std::vector<FlowEntry> entries;
    for (const Kind& kind : kinds_of(cells)) {
        if (!std::any_of(cells.nights.begin(), cells.nights.end(), kind.occurs)) continue;
        entries.push_back(
            {kind.words, [draw = kind.draw](Canvas& canvas, const Rect& box, const Palette& in) {
                 draw(canvas, box.inset(inside), in);
             }});
    }
    return entries;
}

}  // namespace

float trial_cells_height(const TrialCells& cells, float width) {
    return grid_of(cells, width).height(count(cells));
}

std::vector<Rect> plan_trial_cells(const TrialCells& cells, const Rect& area) {
    const Grid grid = grid_of(cells, area.width);
    std::vector<Rect> rects;
    rects.reserve(static_cast<std::size_t>(count(cells)));
    for (int night = 0; night < count(cells); ++night) rects.push_back(grid.cell({area.x, area.y}, night));
    return rects;
}

std::vector<Rect> draw_trial_cells(Canvas& canvas, const Rect& area, const TrialCells& cells,
                                   const Palette& palette) {
    const std::vector<Rect> rects = plan_trial_cells(cells, area);
    for (std::size_t i = 0; i < rects.size(); ++i) draw_cell(canvas, rects[i], cells.nights[i], palette);
    for (std::size_t i = 0; i < rects.size(); ++i) {
        if (cells.nights[i].tonight) draw_ring(canvas, rects[i], palette);
    }
    return rects;
}

float trial_legend_height(const Canvas& canvas, const TrialCells& cells, float width) {
    const std::vector<FlowEntry> entries = legend_of(cells);
    const TextWidth measure = [&](std::string_view text) { return canvas.text_width(text, Type::small); };
    return flow_line * static_cast<float>(flow_lines(entries, width, measure));
}

void draw_trial_legend(Canvas& canvas, const Rect& area, const TrialCells& cells, const Palette& palette) {
    draw_flow_legend(canvas, {area.x, area.y}, area.width, legend_of(cells), palette);
}

}  // namespace nightcramp::chart
