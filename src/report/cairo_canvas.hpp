#pragma once

#include "chart/canvas.hpp"
#include "report/text_face.hpp"

#include <cairo.h>

namespace nightcramp::report {

/// Draws with Cairo: onto pixels, or onto a page.
class CairoCanvas : public chart::Canvas {
public:
    /// `pixels`: edges that are not to be smooth are drawn without; on a page neighbours overlap a little.
    CairoCanvas(cairo_t* cairo, bool pixels) : cairo_(cairo), pixels_(pixels) {}

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
    [[nodiscard]] float text_width(std::string_view text, chart::Type type) const override;
    void push_clip(const chart::Rect& rect) override;
    void pop_clip() override;

private:
    void use(chart::Color color);
    void path(std::span<const chart::Point> points);
    void path(const chart::Rect& rect, float radius);
    void stroke(float width);

    cairo_t* cairo_;
    bool pixels_;
    TextFace face_;
};

}  // namespace nightcramp::report
