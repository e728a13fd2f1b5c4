#include "chart/stretches.hpp"

#include "chart/chance_scale.hpp"
#include "chart/forest_chart.hpp"
#include "tests/chart/drawn.hpp"

#include <gtest/gtest.h>

namespace nightcramp::chart {
namespace {

using test::Drawn;
using test::RecordingCanvas;

class Stretches : public testing::TestWithParam<Stretch> {};

TEST_P(Stretches, StayInTheirBoxWhateverItsShape) {
    for (const Rect& box : {Rect{20, 30, 100, 80}, Rect{0, 0, 300, 60}, Rect{0, 0, 100, 400}}) {
        RecordingCanvas canvas;
        draw_stretch(canvas, GetParam(), box, night_palette);
        EXPECT_FALSE(canvas.drawn().empty());
        for (const Drawn& drawn : canvas.drawn()) EXPECT_TRUE(test::lies_in(drawn, box)) << to_text(drawn);
    }
}

TEST_P(Stretches, ShowAPersonAndWhatIsStretched) {
    RecordingCanvas canvas;
    draw_stretch(canvas, GetParam(), {0, 0, 100, 80}, night_palette);
    EXPECT_GT(count(canvas, test::Shape::polyline, night_palette[Role::text]), 0);
    EXPECT_GT(count(canvas, test::Shape::polyline, night_palette[Role::accent]), 0);
}

INSTANTIATE_TEST_SUITE_P(All, Stretches,
                         testing::Values(Stretch::calf, Stretch::hamstrings, Stretch::sitting));

TEST(ChanceScale, DrawsEverythingInItsAreaHoweverStrong) {
    for (const double strongest : {0.0, 1.2, 2.4, 9.0}) {
        const ChanceScale scale{1.9, 2.9, strongest};
        const Rect area{10, 20, 200, natural_height(scale)};
        RecordingCanvas canvas;
        draw_chance(canvas, area, scale, day_palette);
        EXPECT_TRUE(says(canvas, "your strongest"));
        EXPECT_TRUE(touching_texts(canvas).empty());
        for (const Drawn& drawn : canvas.drawn()) EXPECT_TRUE(test::lies_in(drawn, area)) << to_text(drawn);
    }
}

TEST(ForestRows, AreWhereTheRowsAreDrawn) {
    ForestChart chart;
    chart.rows.resize(3);
    chart.rows[1].name = "The second";
    for (const float width : {500.0F, 900.0F}) {
        const Rect area{10, 20, width, natural_height(chart, width)};
        RecordingCanvas canvas;
        draw_forest(canvas, area, chart, day_palette);
        const Rect row = forest_row(area, chart, 1);
        const auto& drawn = canvas.drawn();
        const auto name = std::find_if(drawn.begin(), drawn.end(),
                                       [](const Drawn& one) { return one.text == "The second"; });
        ASSERT_NE(name, drawn.end());
        EXPECT_TRUE(test::lies_in(*name, row));
        EXPECT_FLOAT_EQ(forest_row(area, chart, 2).y, row.bottom());
    }
}

}  // namespace
}  // namespace nightcramp::chart
