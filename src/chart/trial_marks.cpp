#include "chart/trial_marks.hpp"

#include <algorithm>

namespace nightcramp::chart {
namespace {

constexpr float radius = 4;
constexpr float outline = 2;
constexpr float beyond = 1;  ///< how far a slash reaches beyond an outline
constexpr float inside = 4;  ///< how far it stays inside a filled cell
constexpr float slash_width = 2;
constexpr float legend_cell = 9;  ///< of a legend, where two stand in one box
constexpr float small_cell = 14;  ///< px of width; smaller ones have finer lines

}  // namespace

Rect not_counted_in(const Rect& cell) {
    return cell.inset(cell.width / 6, cell.height / 6);
}

void draw_assigned(Canvas& canvas, const Rect& rect, bool with, const Palette& palette) {
    const Color color = palette[Role::accent];
    const float least = std::min(rect.width, rect.height);
    const float corner = std::min(radius, least / 4);
    if (with) return canvas.fill_rect(rect, color, corner);
    canvas.stroke_rect(rect, color, least < small_cell ? outline * 0.75F : outline, corner);
}

void draw_not_counted(Canvas& canvas, const Rect& box, const Palette& palette) {
    const float y = box.centre().y - legend_cell / 2;
    draw_assigned(canvas, {box.x, y, legend_cell, legend_cell}, true, palette);
    draw_assigned(canvas, {box.right() - legend_cell, y, legend_cell, legend_cell}, false, palette);
}

void draw_otherwise(Canvas& canvas, const Rect& rect, bool with, const Palette& palette) {
    const float least = std::min(rect.width, rect.height);
    const Rect box = rect.inset(with ? std::min(inside, least / 4) : -beyond);
    line(canvas, {box.x, box.bottom()}, {box.right(), box.y}, palette[with ? Role::on_accent : Role::text],
         least < small_cell ? slash_width * 0.75F : slash_width);
}

}  // namespace nightcramp::chart
