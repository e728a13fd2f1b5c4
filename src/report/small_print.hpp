#pragma once

#include "chart/canvas.hpp"

namespace nightcramp::report {

/// Draws on another canvas with texts one size smaller, so that all labels of a narrow chart have room.
/// Inside this room only.
class SmallPrint final : public chart::Canvas {
public:
    explicit SmallPrint(chart::Canvas& on, bool titles = true) : on_(on), titles_(titles) {}

    void fill_rect(const chart::Rect& rect, chart::Color color, float radius) override {
        on_.fill_rect(rect, color, radius);
    }
    void stroke_rect(const chart::Rect& rect, chart::Color color, float width, float radius) override {
        on_.stroke_rect(rect, color, width, radius);
    }
    void fill_circle(chart::Point centre, float radius, chart::Color color) override {
        on_.fill_circle(centre, radius, color);
    }
    void stroke_circle(chart::Point centre, float radius, chart::Color color, float width) override {
        on_.stroke_circle(centre, radius, color, width);
    }
    void fill_polygon(std::span<const chart::Point> corners, chart::Color color, bool smooth) override {
        on_.fill_polygon(corners, color, smooth);
    }
    void polyline(std::span<const chart::Point> points, chart::Color color, float width) override {
        on_.polyline(points, color, width);
    }
    void polygon(std::span<const chart::Point> corners, chart::Color color, float width) override {
        on_.polygon(corners, color, width);
    }
    void fill_band(std::span<const chart::Point> upper, std::span<const chart::Point> lower,
                   chart::Color color) override {
        on_.fill_band(upper, lower, color);
    }
    void text(chart::Point at, std::string_view text, chart::Type type, chart::Color color,
              chart::Align align) override {
        if (!titles_ && type == chart::Type::body_strong) return;
        on_.text(at, text, smaller(type), color, align);
    }
    [[nodiscard]] float text_width(std::string_view text, chart::Type type) const override {
        return on_.text_width(text, smaller(type));
    }
    void push_clip(const chart::Rect& rect) override { on_.push_clip(rect); }
    void pop_clip() override { on_.pop_clip(); }

private:
    [[nodiscard]] static chart::Type smaller(chart::Type type) {
        switch (type) {
            case chart::Type::body:
                return chart::Type::small;
            case chart::Type::body_strong:
                return chart::Type::small_strong;
            case chart::Type::small:
            case chart::Type::small_strong:
                return chart::Type::note;
            default:
                return type;
        }
    }

    chart::Canvas& on_;
    bool titles_;  ///< of the panels of a chart; without, where the page has one for it
};

}  // namespace nightcramp::report
