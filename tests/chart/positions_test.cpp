#include "chart/positions.hpp"

#include "tests/support/recording_canvas.hpp"

#include <gtest/gtest.h>

namespace nightcramp::chart {
namespace {

using test::Drawn;
using test::RecordingCanvas;

class Positions : public testing::TestWithParam<SleepDrawing> {};

TEST_P(Positions, StayInTheirBoxWhateverItsShape) {
    for (const Rect& box : {Rect{20, 30, 76, 45.6F}, Rect{0, 0, 300, 60}, Rect{0, 0, 132, 400}}) {
        RecordingCanvas canvas;
        draw_position(canvas, GetParam(), box, night_palette);

        EXPECT_FALSE(canvas.drawn().empty());
        for (const Drawn& drawn : canvas.drawn()) {
            EXPECT_TRUE(test::lies_in(drawn, box)) << to_text(drawn);
        }
    }
}

TEST_P(Positions, AreAPersonAndSomethingToLieOn) {
    RecordingCanvas canvas;
    draw_position(canvas, GetParam(), {0, 0, 100, 60}, night_palette);

    bool person = false;
    bool bed = false;
    for (const Drawn& drawn : canvas.drawn()) {
        person = person || drawn.color == night_palette[Role::text];
        bed = bed || drawn.color == night_palette[Role::control];
    }
    EXPECT_TRUE(person);
    EXPECT_TRUE(bed);
}

INSTANTIATE_TEST_SUITE_P(All, Positions,
                         testing::Values(SleepDrawing::back, SleepDrawing::back_with_pillow,
                                         SleepDrawing::side, SleepDrawing::front, SleepDrawing::mixed,
                                         SleepDrawing::feet_lifted));

}  // namespace
}  // namespace nightcramp::chart
