#pragma once

#include "chart/color.hpp"
#include "chart/geometry.hpp"

#include <span>
#include <string_view>

namespace nightcramp::chart {

/// The kinds of text there are: four sizes, two weights, and no other. `note` is for paper only.
enum class Type { note, small, small_strong, body, body_strong, heading, title };

/// Em size and line height.
struct TypeSize {
    float size = 0;
    float line = 0;
};
[[nodiscard]] TypeSize size_of(Type type);

enum class Align { left, centre, right };

/// Something to draw on: a window, a page, a picture, a test's list. All lengths are logical pixels.
class Canvas {
public:
    Canvas() = default;
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;
    virtual ~Canvas() = default;

    virtual void fill_rect(const Rect& rect, Color color, float radius) = 0;
    /// The line lies inside the rectangle.
    virtual void stroke_rect(const Rect& rect, Color color, float width, float radius) = 0;
    virtual void fill_circle(Point centre, float radius, Color color) = 0;
    /// The line lies half inside, half outside the radius.
    virtual void stroke_circle(Point centre, float radius, Color color, float width) = 0;
    /// A convex polygon. `smooth` fades its edge; pieces that touch are filled without.
    virtual void fill_polygon(std::span<const Point> corners, Color color, bool smooth) = 0;
    virtual void polyline(std::span<const Point> points, Color color, float width) = 0;
    virtual void polygon(std::span<const Point> corners, Color color, float width) = 0;
    /// What lies between two lines that run from left to right with as many points each. Its edge is not
    /// faded, so that it may let through without seams.
    virtual void fill_band(std::span<const Point> upper, std::span<const Point> lower, Color color) = 0;
    /// One line of text. `at.y` is the middle of its capital letters, `at.x` what `align` says.
    virtual void text(Point at, std::string_view text, Type type, Color color, Align align) = 0;
    [[nodiscard]] virtual float text_width(std::string_view text, Type type) const = 0;
    /// What is drawn until pop_clip() shows inside `rect`, and inside the clips around it.
    virtual void push_clip(const Rect& rect) = 0;
    virtual void pop_clip() = 0;
};

/// A straight line.
void line(Canvas& canvas, Point from, Point to, Color color, float width);

/// Clips for as long as it lives.
class Clip {
public:
    Clip(Canvas& canvas, const Rect& rect) : canvas_(canvas) { canvas_.push_clip(rect); }
    ~Clip() { canvas_.pop_clip(); }
    Clip(const Clip&) = delete;
    Clip& operator=(const Clip&) = delete;

private:
    Canvas& canvas_;
};

}  // namespace nightcramp::chart
