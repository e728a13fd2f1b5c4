#include "tests/support/recording_canvas.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::chart {
namespace {

using test::RecordingCanvas;
using testing::ElementsAre;

TEST(RecordingCanvas, KnowsTheClipOfEveryCall) {
    RecordingCanvas canvas;
    {
        const Clip outer(canvas, {0, 0, 100, 100});
        const Clip inner(canvas, {50, 50, 100, 100});
        canvas.fill_rect({60, 60, 10, 10}, rgb(0x102030), 4);
        EXPECT_FALSE(canvas.balanced());
    }
    canvas.fill_circle({5, 5}, 2, faded(rgb(0x102030), 0.5F));

    EXPECT_TRUE(canvas.balanced());
    EXPECT_EQ(canvas.to_text(),
              "filled_rect 60.0,60.0 10.0x10.0 #102030 radius 4.0 in 50.0,50.0 50.0x50.0\n"
              "filled_circle 5.0,5.0 #10203080 radius 2.0\n");
}

TEST(RecordingCanvas, MeasuresTextByItsCodePoints) {
    RecordingCanvas canvas;
    canvas.text({10, 20}, "18 °", Type::small, rgb(0), Align::right);

    EXPECT_FLOAT_EQ(canvas.text_width("18 °", Type::small), 4 * 0.55F * 14);
    EXPECT_THAT(canvas.texts(), ElementsAre("18 °"));
    EXPECT_FLOAT_EQ(test::ink(canvas.drawn().front()).right(), 10);
}

TEST(TypeSize, IsOneOfFourOnScreenAndOneMoreOnPaper) {
    EXPECT_EQ(size_of(Type::note).size, 12);
    EXPECT_EQ(size_of(Type::small).line, 20);
    EXPECT_EQ(size_of(Type::small_strong).size, 14);
    EXPECT_EQ(size_of(Type::body).size, 16);
    EXPECT_EQ(size_of(Type::body_strong).line, 24);
    EXPECT_EQ(size_of(Type::heading).size, 20);
    EXPECT_EQ(size_of(Type::title).line, 36);
}

}  // namespace
}  // namespace nightcramp::chart
