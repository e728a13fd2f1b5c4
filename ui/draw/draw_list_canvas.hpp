#pragma once

#include "chart/canvas.hpp"
#include "ui/draw/fonts.hpp"

#include <vector>

#include <imgui.h>

namespace nightcramp::ui {

/// The canvas of the window: draws into a Dear ImGui draw list, `fonts.scale()` device pixels a logical one.
class DrawListCanvas final : public chart::Canvas {
public:
    DrawListCanvas(ImDrawList& list, Fonts& fonts) : list_(&list), fonts_(fonts) {}

    /// Draws into another list from now on: a window above.
    void draw_into(ImDrawList& list) { list_ = &list; }

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

    /// A picture that has as many pixels as the place has on the device.
    void picture(const chart::Rect& rect, ImTextureID texture);

private:
    /// Device pixels, on whole ones.
    [[nodiscard]] float whole(float logical) const;
    [[nodiscard]] float line_px(float width) const;
    void path(std::span<const chart::Point> points);

    ImDrawList* list_;
    Fonts& fonts_;
    std::vector<ImVec2> path_;
};

}  // namespace nightcramp::ui
