#pragma once

#include "chart/canvas.hpp"
#include "chart/palette.hpp"
#include "report/page_tags.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// What pages are written with; inside this room only.
namespace nightcramp::report {

inline constexpr float page_margin = 48;  ///< of paper; 10 mm
inline constexpr float foot_height = 26;

/// Breaks texts into lines of paper: between words, or within one that is longer than the line. Pango does
/// it, so that no letter is cut from its accents.
class LineBreaker {
public:
    LineBreaker();
    ~LineBreaker();
    LineBreaker(const LineBreaker&) = delete;
    LineBreaker& operator=(const LineBreaker&) = delete;

    /// One at least.
    [[nodiscard]] std::vector<std::string> lines(const std::string& text, chart::Type type,
                                                 float width) const;
    [[nodiscard]] float width(std::string_view text, chart::Type type) const;

private:
    struct Face;
    std::unique_ptr<Face> face_;
};

/// A canvas with its parts, black on white.
struct Pen {
    chart::Canvas& canvas;
    Tags& tags;

    [[nodiscard]] static chart::Color color(chart::Role role) { return chart::print_palette[role]; }

    /// A line of text in a box of its line height that begins at `at`.
    void line(chart::Point at, std::string_view text, chart::Type type, chart::Role role = chart::Role::text,
              chart::Align align = chart::Align::left) const;
    /// Lines below each other; returns where they end (y).
    [[nodiscard]] float lines(chart::Point at, const std::vector<std::string>& texts, chart::Type type,
                              chart::Role role = chart::Role::text,
                              chart::Align align = chart::Align::left) const;
    void rule(float x, float y, float width, chart::Role role, float thickness) const;
};

}  // namespace nightcramp::report
