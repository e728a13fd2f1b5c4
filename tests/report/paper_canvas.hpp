#pragma once

#include "chart/canvas.hpp"
#include "report/page_pen.hpp"

#include <algorithm>
#include <string>
#include <vector>

/// A sheet that remembers where the texts stand, as wide as they are on paper.
namespace nightcramp::report {

struct Written {
    std::string text;
    chart::Rect box;  ///< as high as capitals with what hangs below them
};

class PaperCanvas final : public chart::Canvas {
public:
    [[nodiscard]] const std::vector<Written>& written() const { return written_; }
    /// Boxes of everything that is not a text.
    [[nodiscard]] const std::vector<chart::Rect>& shapes() const { return shapes_; }
    [[nodiscard]] bool balanced() const { return clips_ == 0; }

    void fill_rect(const chart::Rect& rect, chart::Color, float) override { shapes_.push_back(rect); }
    void stroke_rect(const chart::Rect& rect, chart::Color, float, float) override {
        shapes_.push_back(rect);
    }
    void fill_circle(chart::Point centre, float radius, chart::Color) override {
        shapes_.push_back({centre.x - radius, centre.y - radius, 2 * radius, 2 * radius});
    }
    void stroke_circle(chart::Point centre, float radius, chart::Color color, float) override {
        fill_circle(centre, radius, color);
    }
    void fill_polygon(std::span<const chart::Point> corners, chart::Color, bool) override { add(corners); }
    void polyline(std::span<const chart::Point> points, chart::Color, float) override { add(points); }
    void polygon(std::span<const chart::Point> corners, chart::Color, float) override { add(corners); }
    void fill_band(std::span<const chart::Point> upper, std::span<const chart::Point> lower,
                   chart::Color) override {
        add(upper);
        add(lower);
    }
    void text(chart::Point at, std::string_view text, chart::Type type, chart::Color,
              chart::Align align) override {
        const float width = text_width(text, type);
        const float before = align == chart::Align::left     ? 0
                             : align == chart::Align::centre ? width / 2
                                                             : width;
        const float height = 0.9F * chart::size_of(type).size;
        written_.push_back({std::string(text), {at.x - before, at.y - height / 2, width, height}});
    }
    [[nodiscard]] float text_width(std::string_view text, chart::Type type) const override {
        return breaker_.width(text, type);
    }
    void push_clip(const chart::Rect&) override { ++clips_; }
    void pop_clip() override { --clips_; }

private:
    void add(std::span<const chart::Point> points) {
        if (points.empty()) return;
        chart::Point from = points.front();
        chart::Point to = from;
        for (const chart::Point point : points) {
            from = {std::min(from.x, point.x), std::min(from.y, point.y)};
            to = {std::max(to.x, point.x), std::max(to.y, point.y)};
        }
        shapes_.push_back({from.x, from.y, to.x - from.x, to.y - from.y});
    }

    LineBreaker breaker_;
    std::vector<Written> written_;
    std::vector<chart::Rect> shapes_;
    int clips_ = 0;
};

}  // namespace nightcramp::report
