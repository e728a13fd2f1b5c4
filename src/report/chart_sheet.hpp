#pragma once

#include "chart/palette.hpp"
#include "present/charts.hpp"
#include "report/picture.hpp"

#include <optional>
#include <string>

namespace nightcramp::report {

struct SheetSize {
    float width = 960;  ///< logical pixels
    float height = 540;
};

/// How high the sheet of a chart has to be at this width: title, subtitle, the chart at its best height,
/// foot.
[[nodiscard]] SheetSize natural_size(const present::Chart& chart, float width);

/// The chart with its title, what was counted, and a foot that says which nights it shows and which program
/// drew it. What is too much for the size is drawn smaller, never cut off.
void draw_chart_sheet(chart::Canvas& canvas, const SheetSize& size, const present::Chart& chart,
                      const std::string& words, const chart::Palette& palette);

/// "The nights from 25 August to 22 November 2026"
[[nodiscard]] std::string foot_line(const DateSpan& span);

/// The sheet as a file. A PNG has exactly the pixels of `size`; without it, it has twice as many as the
/// natural size for a width of 960, so that it is sharp on any screen.
[[nodiscard]] std::string chart_picture(const present::Chart& chart, PictureFormat format,
                                        const chart::Palette& palette, std::optional<SheetSize> size,
                                        const std::string& words);

}  // namespace nightcramp::report
