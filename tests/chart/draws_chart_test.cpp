#include "chart/draws_chart.hpp"

#include "tests/chart/drawn.hpp"
#include "tests/chart/made_charts.hpp"

#include <algorithm>

#include <gmock/gmock.h>

namespace nightcramp::chart {
namespace {

using made::Case;
using test::RecordingCanvas;
using test::Shape;
using testing::IsEmpty;

RecordingCanvas& drawn_at(RecordingCanvas& canvas, const DrawsChart& chart, float width,
                          const Palette& palette = day_palette) {
    return drawn_into(canvas, chart, {0, 0, width, natural_height(chart, width)}, palette);
}

/// Five bars; the outer ones are as far out as yours.
DrawsChart five() {
    DrawsChart chart;
    chart.yours = -1.5;
    chart.bars = {
        {-2.5, -1.5, 2, 2}, {-1.5, -0.5, 8, 0}, {-0.5, 0.5, 12, 0}, {0.5, 1.5, 8, 0}, {1.5, 2.5, 2, 2}};
    chart.fewer = "fewer on nights with stretching";
    chart.more = "more on nights with stretching";
    chart.sentence = "4 of all 32 possible draws come out at least as far from the middle as yours.";
    return chart;
}

TEST(DrawsChart, ColoursBothTailsAlike) {
    RecordingCanvas canvas;
    drawn_at(canvas, five(), 700);
    EXPECT_EQ(count(canvas, Shape::filled_rect, day_palette[Role::accent]), 2 + 1) << "one in the legend";
    EXPECT_EQ(count(canvas, Shape::filled_rect, day_palette[Role::control]), 3);
}

TEST(DrawsChart, SaysWhatStandsOutWhereSomethingDoes) {
    DrawsChart chart = five();
    RecordingCanvas there;
    drawn_at(there, chart, 300);
    EXPECT_TRUE(says(there, "at least as far as yours"));

    for (DrawsBar& bar : chart.bars) bar.as_far = 0;
    RecordingCanvas nowhere;
    drawn_at(nowhere, chart, 300);
    EXPECT_FALSE(says(nowhere, "at least as far as yours"));
}

TEST(DrawsChart, SplitsABarThatHoldsBoth) {
    DrawsChart chart = five();
    chart.bars[1].as_far = 3;
    RecordingCanvas canvas;
    drawn_at(canvas, chart, 700);

    EXPECT_EQ(count(canvas, Shape::filled_rect, day_palette[Role::accent]), 3 + 1) << "one in the legend";
    EXPECT_EQ(count(canvas, Shape::filled_rect, day_palette[Role::control]), 3);
}

TEST(DrawsChart, IsSymmetricAroundNoDifference) {
    const DrawsChart chart = five();
    const Rect area{10, 20, 700, 300};
    const float middle = area.centre().x;

    for (std::size_t i = 0; i < 5; ++i) {
        EXPECT_FLOAT_EQ(draws_bar(area, chart, i).centre().x - middle,
                        middle - draws_bar(area, chart, 4 - i).centre().x);
    }
    EXPECT_FLOAT_EQ(draws_bar(area, chart, 0).x, area.x);
    EXPECT_FLOAT_EQ(draws_bar(area, chart, 4).right(), area.right());
}

TEST(DrawsChart, MarksYoursWhereItLies) {
    const DrawsChart chart = five();
    RecordingCanvas canvas;
    drawn_at(canvas, chart, 700);
    const float edge = draws_bar({0, 0, 700, natural_height(chart, 700)}, chart, 0).right();

    const auto& all = canvas.drawn();
    const auto mark = std::find_if(all.begin(), all.end(), [](const test::Drawn& drawn) {
        return drawn.shape == Shape::polyline && drawn.color == day_palette[Role::text];
    });
    ASSERT_NE(mark, all.end());
    EXPECT_FLOAT_EQ(mark->points.front().x, edge);
    EXPECT_TRUE(says(canvas, "yours"));
}

TEST(DrawsChart, ShortensTheWordsAtTheEndsWhereThereIsLittleRoom) {
    RecordingCanvas wide;
    drawn_at(wide, five(), 700);
    EXPECT_TRUE(says(wide, "fewer on nights with stretching"));

    RecordingCanvas narrow;
    drawn_at(narrow, five(), 360);
    EXPECT_TRUE(says(narrow, "fewer"));
    EXPECT_TRUE(says(narrow, "more"));
}

TEST(DrawsChart, LiesInItsAreaInEveryThemeAndCase) {
    for (const Palette& palette : {night_palette, day_palette, high_contrast_palette, print_palette}) {
        for (const Case data : made::all_cases()) {
            for (const float width : {300.0F, 480.0F, 860.0F}) {
                const DrawsChart chart = made::draws(data);
                const Rect area{20, 30, width, natural_height(chart, width)};
                RecordingCanvas canvas;
                drawn_into(canvas, chart, area, palette);
                EXPECT_THAT(outside(canvas, area, 1), IsEmpty()) << made::name_of(data) << " in " << width;
                EXPECT_THAT(touching_texts(canvas), IsEmpty()) << made::name_of(data) << " in " << width;
            }
        }
    }
}

TEST(DrawsChart, ShowsARareDrawAtAll) {
    DrawsChart chart = five();
    chart.bars[2].draws = 100'000;
    RecordingCanvas canvas;
    drawn_at(canvas, chart, 700);

    for (const test::Drawn& drawn : canvas.drawn()) {
        if (drawn.shape != Shape::filled_rect) continue;
        EXPECT_GE(drawn.rect.height, 4);
    }
}

TEST(DrawsChart, WithoutDrawsMarksNothing) {
    RecordingCanvas canvas;
    drawn_at(canvas, made::draws(Case::no_data), 700);

    EXPECT_FALSE(says(canvas, "yours"));
    EXPECT_TRUE(says(canvas, "no difference"));
}

}  // namespace
}  // namespace nightcramp::chart
