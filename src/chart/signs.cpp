#include "chart/signs.hpp"

#include <array>

namespace nightcramp::chart {
namespace {

std::array<Point, 4> diamond(Point centre, float size) {
    const float half = size / 2;
    return {Point{centre.x, centre.y - half}, Point{centre.x + half, centre.y},
            Point{centre.x, centre.y + half}, Point{centre.x - half, centre.y}};
}

}  // namespace

void fill_square(Canvas& canvas, Point centre, float size, Color color) {
    canvas.fill_rect({centre.x - size / 2, centre.y - size / 2, size, size}, color, 0);
}

void fill_diamond(Canvas& canvas, Point centre, float size, Color color) {
    canvas.fill_polygon(diamond(centre, size), color, true);
}

void stroke_diamond(Canvas& canvas, Point centre, float size, Color color, float width) {
    canvas.polygon(diamond(centre, size), color, width);
}

}  // namespace nightcramp::chart
