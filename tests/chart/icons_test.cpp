#include "chart/icons.hpp"

#include "tests/support/recording_canvas.hpp"

#include <gtest/gtest.h>

namespace nightcramp::chart {
namespace {

using test::Drawn;
using test::RecordingCanvas;

TEST(Icons, StayInTheirSquare) {
    for (std::size_t i = 0; i < icon_count; ++i) {
        SCOPED_TRACE(i);
        RecordingCanvas canvas;
        draw_icon(canvas, static_cast<Icon>(i), {112, 212}, 24, rgb(0));

        EXPECT_FALSE(canvas.drawn().empty());
        for (const Drawn& drawn : canvas.drawn()) {
            EXPECT_TRUE(test::lies_in(drawn, {99, 199, 26, 26})) << to_text(drawn);
        }
    }
}

TEST(Icons, KeepTheThicknessOfTheirLinesAtEverySize) {
    for (const float size : {14.0F, 16.0F, 20.0F, 24.0F, 32.0F}) {
        RecordingCanvas canvas;
        draw_icon(canvas, Icon::minus, {50, 50}, size, rgb(0));

        const Drawn& line = canvas.drawn()[1];
        EXPECT_EQ(line.width, 2);
        EXPECT_NEAR(line.points.back().x - line.points.front().x, 14 * size / 24, 1e-4);
    }
}

TEST(Icons, DrawLinesCirclesDotsAndRectangles) {
    RecordingCanvas settings;
    draw_icon(settings, Icon::settings, {12, 12}, 24, rgb(0));
    EXPECT_NE(settings.to_text().find("stroked_circle 15.0,7.0 #000000 width 2.0 radius 2.4"),
              std::string::npos);

    RecordingCanvas calendar;
    draw_icon(calendar, Icon::calendar, {12, 12}, 24, rgb(0));
    EXPECT_NE(calendar.to_text().find("stroked_rect 3.0,4.0 18.0x17.0 #000000 width 2.0 radius 4.0"),
              std::string::npos);
    EXPECT_NE(calendar.to_text().find("filled_circle 9.0,14.8 #000000 radius 1.4"), std::string::npos);

    RecordingCanvas check;
    draw_icon(check, Icon::check, {12, 12}, 24, rgb(0));
    EXPECT_NE(check.to_text().find("polyline 5.0,12.5 10.0,17.5 #000000 width 2.0"), std::string::npos);
}

}  // namespace
}  // namespace nightcramp::chart
