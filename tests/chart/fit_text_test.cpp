#include "chart/fit_text.hpp"

#include "tests/support/recording_canvas.hpp"

#include <gmock/gmock.h>

namespace nightcramp::chart {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// 7.7 px a letter of small text.
const test::RecordingCanvas canvas;

TEST(FitText, KeepsWhatFits) {
    EXPECT_EQ(cut_text(canvas, "propped", Type::small, 60), "propped");
}

TEST(FitText, CutsBetweenLettersNotWithinOne) {
    EXPECT_EQ(cut_text(canvas, "üüüüüüüü", Type::small, 40), "üüüü…");
    EXPECT_EQ(cut_text(canvas, "propped", Type::small, 0), "…");
}

TEST(FitText, BreaksAtSpaces) {
    const TextWidth width = guessed_width();
    EXPECT_THAT(wrapped_text("one two three", 60, width), ElementsAre("one two", "three"));
    EXPECT_THAT(wrapped_text("unbreakable", 20, width), ElementsAre("unbreakable"));
    EXPECT_THAT(wrapped_text("", 20, width), IsEmpty());
}

TEST(FitText, GuessesByLetters) {
    EXPECT_FLOAT_EQ(guessed_width()("üx"), 2 * 7.7F);
    EXPECT_FLOAT_EQ(guessed_width()("ab"), canvas.text_width("ab", Type::small));
}

}  // namespace
}  // namespace nightcramp::chart
