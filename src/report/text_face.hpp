#pragma once

#include "chart/canvas.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <pango/pangocairo.h>

/// Texts as Pango sets them; inside this room only.
namespace nightcramp::report {

/// The families that are asked for, the best first.
inline constexpr const char* families = "Inter, Noto Sans, DejaVu Sans, sans-serif";

[[nodiscard]] bool is_strong(chart::Type type);

/// From the middle of the capitals down to the baseline.
[[nodiscard]] float to_baseline(chart::Type type);

/// Measures and draws single lines.
class TextFace {
public:
    TextFace();
    ~TextFace();
    TextFace(const TextFace&) = delete;
    TextFace& operator=(const TextFace&) = delete;

    [[nodiscard]] float width(std::string_view text, chart::Type type) const;
    /// Broken between words, or within one that is wider than a line; one line at least.
    [[nodiscard]] std::vector<std::string> lines(std::string_view text, chart::Type type, float width) const;
    /// With the baseline at y, in the colour that `cairo` has; x is the left end.
    void draw(cairo_t* cairo, float x, float baseline, std::string_view text, chart::Type type) const;

private:
    [[nodiscard]] std::vector<std::string> lines_within(std::string_view text, chart::Type type,
                                                        float width) const;
    /// The layout of that type, with this text in it.
    PangoLayout* set(std::string_view text, chart::Type type) const;

    PangoContext* context_;
    mutable std::array<PangoLayout*, 7> layouts_{};  ///< by type; made when it is first used
};

}  // namespace nightcramp::report
