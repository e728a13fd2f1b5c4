#include "tests/support/recording_canvas.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace nightcramp::test {

using chart::Align;
using chart::Color;
using chart::Point;
using chart::Rect;
using chart::Type;

namespace {

constexpr std::array shape_names{"filled_rect",    "stroked_rect",   "filled_circle",
                                 "stroked_circle", "filled_polygon", "polyline",
                                 "polygon",        "band",           "text"};
constexpr std::array type_names{"note", "small", "small_strong", "body", "body_strong", "heading", "title"};
constexpr std::array align_names{"left", "centre", "right"};

std::string text_of(const Rect& rect) {
    return fmt::format("{:.1f},{:.1f} {:.1f}x{:.1f}", rect.x, rect.y, rect.width, rect.height);
}

std::string text_of(Color color) {
    const std::string hex = fmt::format("#{:02X}{:02X}{:02X}", color.red, color.green, color.blue);
    return color.alpha == 255 ? hex : hex + fmt::format("{:02X}", color.alpha);
}

bool is_rect(const Drawn& drawn) {
    return drawn.shape == Shape::filled_rect || drawn.shape == Shape::stroked_rect;
}

Rect box_around(const std::vector<Point>& points) {
    if (points.empty()) return {};
    Point from = points.front();
    Point to = from;
    for (const Point point : points) {
        from = {std::min(from.x, point.x), std::min(from.y, point.y)};
        to = {std::max(to.x, point.x), std::max(to.y, point.y)};
    }
    return {from.x, from.y, to.x - from.x, to.y - from.y};
}

float width_of(std::string_view text, Type type) {
    const auto code_points = std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    return 0.55F * chart::size_of(type).size * static_cast<float>(code_points);
}

}  // namespace

std::vector<std::string> RecordingCanvas::texts() const {
    std::vector<std::string> texts;
    for (const Drawn& drawn : drawn_) {
        if (drawn.shape == Shape::text) texts.push_back(drawn.text);
    }
    return texts;
}

std::string RecordingCanvas::to_text() const {
    std::string lines;
    for (const Drawn& drawn : drawn_) lines += test::to_text(drawn) + "\n";
    return lines;
}

Drawn& RecordingCanvas::add(Shape shape, Color color) {
    Drawn& drawn = drawn_.emplace_back();
    drawn.shape = shape;
    drawn.color = color;
    if (!clips_.empty()) drawn.clip = clips_.back();
    return drawn;
}

void RecordingCanvas::fill_rect(const Rect& rect, Color color, float radius) {
    Drawn& drawn = add(Shape::filled_rect, color);
    drawn.rect = rect;
    drawn.radius = radius;
}

void RecordingCanvas::stroke_rect(const Rect& rect, Color color, float width, float radius) {
    Drawn& drawn = add(Shape::stroked_rect, color);
    drawn.rect = rect;
    drawn.width = width;
    drawn.radius = radius;
}

void RecordingCanvas::fill_circle(Point centre, float radius, Color color) {
    Drawn& drawn = add(Shape::filled_circle, color);
    drawn.points = {centre};
    drawn.radius = radius;
}

void RecordingCanvas::stroke_circle(Point centre, float radius, Color color, float width) {
    Drawn& drawn = add(Shape::stroked_circle, color);
    drawn.points = {centre};
    drawn.radius = radius;
    drawn.width = width;
}

void RecordingCanvas::fill_polygon(std::span<const Point> corners, Color color, bool smooth) {
    Drawn& drawn = add(Shape::filled_polygon, color);
    drawn.points.assign(corners.begin(), corners.end());
    drawn.smooth = smooth;
}

void RecordingCanvas::polyline(std::span<const Point> points, Color color, float width) {
    Drawn& drawn = add(Shape::polyline, color);
    drawn.points.assign(points.begin(), points.end());
    drawn.width = width;
}

void RecordingCanvas::polygon(std::span<const Point> corners, Color color, float width) {
    Drawn& drawn = add(Shape::polygon, color);
    drawn.points.assign(corners.begin(), corners.end());
    drawn.width = width;
}

void RecordingCanvas::fill_band(std::span<const Point> upper, std::span<const Point> lower, Color color) {
    Drawn& drawn = add(Shape::band, color);
    drawn.points.assign(upper.begin(), upper.end());
    drawn.points.insert(drawn.points.end(), lower.rbegin(), lower.rend());
}

void RecordingCanvas::text(Point at, std::string_view text, Type type, Color color, Align align) {
    Drawn& drawn = add(Shape::text, color);
    drawn.points = {at};
    drawn.text = text;
    drawn.type = type;
    drawn.align = align;
}

float RecordingCanvas::text_width(std::string_view text, Type type) const {
    return width_of(text, type);
}

void RecordingCanvas::push_clip(const Rect& rect) {
    clips_.push_back(clips_.empty() ? rect : rect.in(clips_.back()));
}

void RecordingCanvas::pop_clip() {
    clips_.pop_back();
}

Rect ink(const Drawn& drawn) {
    if (is_rect(drawn)) return drawn.rect;
    const Rect box = box_around(drawn.points);
    if (drawn.shape != Shape::text) return box.inset(-drawn.radius - drawn.width / 2);
    const float width = width_of(drawn.text, drawn.type);
    const float height = chart::size_of(drawn.type).size;
    const float before = drawn.align == Align::left ? 0 : drawn.align == Align::centre ? width / 2 : width;
    return {box.x - before, box.y - height / 2, width, height};
}

bool lies_in(const Drawn& drawn, const Rect& box) {
    constexpr float rounding = 0.001F;
    const Rect inked = ink(drawn);
    return inked.x >= box.x - rounding && inked.y >= box.y - rounding &&
           inked.right() <= box.right() + rounding && inked.bottom() <= box.bottom() + rounding;
}

std::string to_text(const Drawn& drawn) {
    std::string line = shape_names.at(static_cast<std::size_t>(drawn.shape));
    if (is_rect(drawn)) line += " " + text_of(drawn.rect);
    for (const Point point : drawn.points) line += fmt::format(" {:.1f},{:.1f}", point.x, point.y);
    line += " " + text_of(drawn.color);
    if (drawn.width > 0) line += fmt::format(" width {:.1f}", drawn.width);
    if (drawn.radius > 0) line += fmt::format(" radius {:.1f}", drawn.radius);
    if (drawn.shape == Shape::text) {
        line += fmt::format(" {} {} \"{}\"", type_names.at(static_cast<std::size_t>(drawn.type)),
                            align_names.at(static_cast<std::size_t>(drawn.align)), drawn.text);
    }
    if (drawn.clip) line += " in " + text_of(*drawn.clip);
    return line;
}

}  // namespace nightcramp::test
