#include "chart/canvas.hpp"

#include <array>

namespace nightcramp::chart {

TypeSize size_of(Type type) {
    switch (type) {
        case Type::note:
            return {12, 16};
        case Type::small:
        case Type::small_strong:
            return {14, 20};
        case Type::body:
        case Type::body_strong:
            return {16, 24};
        case Type::heading:
            return {20, 28};
        case Type::title:
            break;
    }
    return {28, 36};
}

void line(Canvas& canvas, Point from, Point to, Color color, float width) {
    canvas.polyline(std::array{from, to}, color, width);
}

}  // namespace nightcramp::chart
