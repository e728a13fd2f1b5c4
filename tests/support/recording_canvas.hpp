#pragma once

#include "chart/canvas.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::test {

enum class Shape {
    filled_rect,
    stroked_rect,
    filled_circle,
    stroked_circle,
    filled_polygon,
    polyline,
    polygon,
    band,
    text
};

/// One call of a canvas. A circle has one point, its centre; a text has one, where it stands; a band has its
/// upper line from left to right, then its lower one back.
struct Drawn {
    Shape shape = Shape::filled_rect;
    chart::Rect rect;
    std::vector<chart::Point> points;
    chart::Color color;
    float width = 0;   ///< of the line; 0 where it is filled
    float radius = 0;  ///< of the circle, or of the corners
    bool smooth = true;
    std::string text;
    chart::Type type = chart::Type::body;
    chart::Align align = chart::Align::left;
    std::optional<chart::Rect> clip;  ///< all clips around it at that time
};

/// Writes down what is drawn.
class RecordingCanvas final : public chart::Canvas {
public:
    [[nodiscard]] const std::vector<Drawn>& drawn() const { return drawn_; }
    /// The texts in the order in which they were drawn.
    [[nodiscard]] std::vector<std::string> texts() const;
    /// True when every clip has ended.
    [[nodiscard]] bool balanced() const { return clips_.empty(); }
    /// One line for each call.
    [[nodiscard]] std::string to_text() const;

    void fill_rect(const chart::Rect& rect, chart::Color color, float radius) override;
    void stroke_rect(const chart::Rect& rect, chart::Color color, float width, float radius) override;
    void fill_circle(chart::Point centre, float radius, chart::Color color) override;
    void stroke_circle(chart::Point centre, float radius, chart::Color color, float width) override;
    void fill_polygon(std::span<const chart::Point> corners, chart::Color color, bool smooth) override;
    void polyline(std::span<const chart::Point> points, chart::Color color, float width) override;
    void polygon(std::span<const chart::Point> corners, chart::Color color, float width) override;
    void fill_band(std::span<const chart::Point> upper, std::span<const chart::Point> lower,
                   chart::Color color) override;
    void text(chart::Point at, std::string_view text, chart::Type type, chart::Color color,
              chart::Align align) override;
    /// 0.55 em for each code point.
    [[nodiscard]] float text_width(std::string_view text, chart::Type type) const override;
    void push_clip(const chart::Rect& rect) override;
    void pop_clip() override;

private:
    Drawn& add(Shape shape, chart::Color color);

    std::vector<Drawn> drawn_;
    std::vector<chart::Rect> clips_;
};

/// The box around everything that this call inks; a text's is as high as its em.
[[nodiscard]] chart::Rect ink(const Drawn& drawn);
/// To a thousandth of a pixel.
[[nodiscard]] bool lies_in(const Drawn& drawn, const chart::Rect& box);
[[nodiscard]] std::string to_text(const Drawn& drawn);

}  // namespace nightcramp::test
