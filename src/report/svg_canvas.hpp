#pragma once

#include "chart/canvas.hpp"
#include "report/text_face.hpp"

#include <string>

namespace nightcramp::report {

/// Writes SVG 1.1 elements. Texts stay texts, so that they can be searched and read aloud.
class SvgCanvas final : public chart::Canvas {
public:
    /// What was drawn so far, without the element around it.
    [[nodiscard]] const std::string& body() const { return body_; }

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
    std::string body_;
    int clips_ = 0;
    TextFace face_;
};

/// "&", "<", ">" and quotes as entities; bytes that XML does not know are left out.
[[nodiscard]] std::string xml_text(std::string_view text);

}  // namespace nightcramp::report
