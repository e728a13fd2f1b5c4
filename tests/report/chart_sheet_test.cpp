#include "report/chart_sheet.hpp"

#include "tests/support/recording_canvas.hpp"

#include <gmock/gmock.h>

namespace nightcramp::report {
namespace {

using test::RecordingCanvas;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

present::Chart bars() {
    present::Chart chart;
    chart.name = present::ChartName::clock;
    chart.title = "When in the night";
    chart.subtitle = "Three cramps with a time, by hour";
    chart::BarChart drawing;
    drawing.bars = {{"23", "", 1.0, "1", {}, {}}, {"00", "", 2.0, "2", {}, {}}};
    chart.drawing = drawing;
    return chart;
}

TEST(ChartSheet, HasTitleSubtitleChartAndFoot) {
    const present::Chart chart = bars();
    RecordingCanvas canvas;
    draw_chart_sheet(canvas, natural_size(chart, 600), chart, "The nights of May", chart::day_palette);
    for (const std::string text : {"When in the night", "Three cramps with a time, by hour", "23", "00",
                                   "The nights of May", "Nightcramp"}) {
        EXPECT_THAT(canvas.texts(), Contains(text));
    }
}

TEST(ChartSheet, WithNothingToDrawSaysWhatIsMissing) {
    present::Chart chart = bars();
    chart.empty = "No cramp of these nights has a time.";
    RecordingCanvas canvas;
    draw_chart_sheet(canvas, natural_size(chart, 600), chart, "", chart::day_palette);
    EXPECT_THAT(canvas.texts(), Contains(chart.empty));
    EXPECT_THAT(canvas.texts(), Not(Contains("23")));
}

TEST(ChartSheet, LiesInItsSize) {
    const present::Chart chart = bars();
    for (const float width : {420.0F, 960.0F, 2000.0F}) {
        const SheetSize size = natural_size(chart, width);
        RecordingCanvas canvas;
        draw_chart_sheet(canvas, size, chart, "The nights of May", chart::day_palette);
        for (const test::Drawn& drawn : canvas.drawn()) {
            EXPECT_TRUE(test::lies_in(drawn, {0, 0, size.width, size.height})) << test::to_text(drawn);
        }
    }
}

TEST(ChartSheet, ThatIsTooSmallForItsChartIsDrawnSmallerAndNotCutOff) {
    const std::string svg =
        chart_picture(bars(), PictureFormat::svg, chart::day_palette, SheetSize{300, 150}, "");
    EXPECT_THAT(svg, HasSubstr("width=\"300\" height=\"150\""));
    EXPECT_THAT(svg, HasSubstr(" scale(0."));
}

TEST(FootLine, NamesTheNights) {
    EXPECT_EQ(foot_line({date_from(2026, 8, 25), date_from(2026, 11, 22)}),
              "The nights from 25 August to 22 November 2026");
    EXPECT_EQ(foot_line({date_from(2025, 11, 23), date_from(2026, 11, 22)}),
              "The nights from 23 November 2025 to 22 November 2026");
    EXPECT_EQ(foot_line({date_from(2026, 11, 22), date_from(2026, 11, 22)}), "The night of 22 November 2026");
}

}  // namespace
}  // namespace nightcramp::report
