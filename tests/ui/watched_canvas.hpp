#pragma once

#include "chart/canvas.hpp"
#include "ui/widgets/ui.hpp"

#include <optional>
#include <string>
#include <vector>

namespace nightcramp::ui {

/// Passes everything on to the window's canvas, and keeps what it needs to say how a text is seen.
class WatchedCanvas final : public chart::Canvas {
public:
    struct Text {
        std::string text;
        Rect box;  ///< as wide as it is, as high as its capitals
        Rect clip;
        Color color;
        std::size_t place = 0;  ///< in the order of drawing
    };

    explicit WatchedCanvas(Ui& ui);
    ~WatchedCanvas() override;

    void forget();
    /// Those that the person can read now: not under a dialog, and not scrolled away.
    [[nodiscard]] const std::vector<Text>& texts() const { return texts_; }
    /// What lies under the point for what is drawn as number `place`.
    [[nodiscard]] Color ground(Point at, std::size_t place) const;
    /// Whether something opaque was drawn over the point after `from` and before `to`.
    [[nodiscard]] bool covered(Point at, std::size_t from, std::size_t to) const;

    void fill_rect(const Rect& rect, Color color, float radius) override;
    void stroke_rect(const Rect& rect, Color color, float width, float radius) override;
    void fill_circle(Point centre, float radius, Color color) override;
    void stroke_circle(Point centre, float radius, Color color, float width) override;
    void fill_polygon(std::span<const Point> corners, Color color, bool smooth) override;
    void polyline(std::span<const Point> points, Color color, float width) override;
    void polygon(std::span<const Point> corners, Color color, float width) override;
    void fill_band(std::span<const Point> upper, std::span<const Point> lower, Color color) override;
    void text(Point at, std::string_view text, Type type, Color color, Align align) override;
    [[nodiscard]] float text_width(std::string_view text, Type type) const override;
    void push_clip(const Rect& rect) override;
    void pop_clip() override;

private:
    struct Fill {
        Rect rect;
        Color color;
        std::size_t place = 0;
    };

    [[nodiscard]] Rect clip() const;

    Ui& ui_;
    chart::Canvas* window_ = nullptr;
    std::vector<Rect> clips_;
    std::vector<Fill> fills_;
    std::vector<Text> texts_;
    std::size_t place_ = 0;
};

}  // namespace nightcramp::ui
