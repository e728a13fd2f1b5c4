#include "report/cairo_canvas.hpp"

#include <algorithm>
#include <numbers>

namespace nightcramp::report {

using chart::Align;
using chart::Color;
using chart::Point;
using chart::Rect;
using chart::Type;

void CairoCanvas::use(Color color) {
    cairo_set_source_rgba(cairo_, color.red / 255.0, color.green / 255.0, color.blue / 255.0,
                          color.alpha / 255.0);
}

void CairoCanvas::path(std::span<const Point> points) {
    cairo_new_path(cairo_);
    for (const Point& point : points) {
        cairo_line_to(cairo_, static_cast<double>(point.x), static_cast<double>(point.y));
    }
}

void CairoCanvas::path(const Rect& rect, float radius) {
    const auto x = static_cast<double>(rect.x);
    const auto y = static_cast<double>(rect.y);
    const auto width = static_cast<double>(rect.width);
    const auto height = static_cast<double>(rect.height);
    const double r = std::min({static_cast<double>(radius), width / 2, height / 2});
    cairo_new_path(cairo_);
    if (r <= 0) return cairo_rectangle(cairo_, x, y, width, height);
    constexpr double quarter = std::numbers::pi / 2;
    cairo_arc(cairo_, x + width - r, y + r, r, -quarter, 0);
    cairo_arc(cairo_, x + width - r, y + height - r, r, 0, quarter);
    cairo_arc(cairo_, x + r, y + height - r, r, quarter, 2 * quarter);
    cairo_arc(cairo_, x + r, y + r, r, 2 * quarter, 3 * quarter);
    cairo_close_path(cairo_);
}

void CairoCanvas::stroke(float width) {
    cairo_set_line_width(cairo_, static_cast<double>(width));
    cairo_stroke(cairo_);
}

void CairoCanvas::fill_rect(const Rect& rect, Color color, float radius) {
    use(color);
    path(rect, radius);
    cairo_fill(cairo_);
}

void CairoCanvas::stroke_rect(const Rect& rect, Color color, float width, float radius) {
    use(color);
    path(rect.inset(width / 2), std::max(0.0F, radius - width / 2));
    stroke(width);
}

void CairoCanvas::fill_circle(Point centre, float radius, Color color) {
    use(color);
    cairo_new_path(cairo_);
    cairo_arc(cairo_, static_cast<double>(centre.x), static_cast<double>(centre.y),
              static_cast<double>(radius), 0, 2 * std::numbers::pi);
    cairo_fill(cairo_);
}

void CairoCanvas::stroke_circle(Point centre, float radius, Color color, float width) {
    use(color);
    cairo_new_path(cairo_);
    cairo_arc(cairo_, static_cast<double>(centre.x), static_cast<double>(centre.y),
              static_cast<double>(radius), 0, 2 * std::numbers::pi);
    stroke(width);
}

void CairoCanvas::fill_polygon(std::span<const Point> corners, Color color, bool smooth) {
    use(color);
    path(corners);
    cairo_close_path(cairo_);
    if (smooth) return cairo_fill(cairo_);
    if (pixels_) {
        cairo_set_antialias(cairo_, CAIRO_ANTIALIAS_NONE);
        cairo_fill(cairo_);
        cairo_set_antialias(cairo_, CAIRO_ANTIALIAS_DEFAULT);
    } else {
        cairo_fill_preserve(cairo_);
        stroke(0.4F);  // whoever shows the page smooths it: neighbours overlap by a hair
    }
}

void CairoCanvas::polyline(std::span<const Point> points, Color color, float width) {
    use(color);
    path(points);
    stroke(width);
}

void CairoCanvas::polygon(std::span<const Point> corners, Color color, float width) {
    use(color);
    path(corners);
    cairo_close_path(cairo_);
    stroke(width);
}

void CairoCanvas::fill_band(std::span<const Point> upper, std::span<const Point> lower, Color color) {
    use(color);
    path(upper);
    for (auto point = lower.rbegin(); point != lower.rend(); ++point) {
        cairo_line_to(cairo_, static_cast<double>(point->x), static_cast<double>(point->y));
    }
    cairo_close_path(cairo_);
    cairo_fill(cairo_);
}

void CairoCanvas::text(Point at, std::string_view text, Type type, Color color, Align align) {
    float x = at.x;
    if (align == Align::centre) x -= text_width(text, type) / 2;
    if (align == Align::right) x -= text_width(text, type);
    use(color);
    face_.draw(cairo_, x, at.y + to_baseline(type), text, type);
}

float CairoCanvas::text_width(std::string_view text, Type type) const {
    return face_.width(text, type);
}

void CairoCanvas::push_clip(const Rect& rect) {
    cairo_save(cairo_);
    path(rect, 0);
    cairo_clip(cairo_);
}

void CairoCanvas::pop_clip() {
    cairo_restore(cairo_);
}

}  // namespace nightcramp::report
