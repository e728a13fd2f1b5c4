#include "tests/chart/drawn.hpp"
#include "tests/chart/made_charts.hpp"

#include <functional>

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::chart {
namespace {

using made::Case;
using test::RecordingCanvas;
using test::Shape;
using testing::IsEmpty;

std::vector<AnyChart> every_chart(Case data) {
    return {made::time(data, {"cramps", "pain", "sleep"}),
            made::time(data, {"yes-no", "amount", "cramps"}),
            made::time(data, {"sleep", "sleep-length"}),
            made::bars(data),
            made::legs(data),
            made::heat(data),
            made::month(data),
            made::forest(data),
            made::changes(data),
            made::trial(data),
            made::draws(data)};
}

TEST(EveryChart, LiesInItsAreaWhateverItsWidth) {
    for (const Case data : made::all_cases()) {
        for (const AnyChart& chart : every_chart(data)) {
            for (const float width : {420.0F, 640.0F, 960.0F, 1200.0F}) {
                const Rect area{31, 17, width, natural_height(chart, width)};
                RecordingCanvas canvas;
                draw(canvas, area, chart, day_palette);
                EXPECT_TRUE(canvas.balanced());
                EXPECT_THAT(outside(canvas, area, 4), IsEmpty())
                    << "kind " << chart.index() << ", " << made::name_of(data) << ", width " << width;
            }
        }
    }
}

TEST(EveryChart, HasNoTextOverAnother) {
    for (const Case data : made::all_cases()) {
        for (const AnyChart& chart : every_chart(data)) {
            for (const float width : {480.0F, 700.0F, 960.0F}) {
                RecordingCanvas canvas;
                draw(canvas, {0, 0, width, natural_height(chart, width)}, chart, day_palette);
                EXPECT_THAT(touching_texts(canvas), IsEmpty())
                    << "kind " << chart.index() << ", " << made::name_of(data) << ", width " << width;
            }
        }
    }
}

TEST(EveryChart, UsesOnlyColoursOfThePalette) {
    for (const AnyChart& chart : every_chart(Case::gaps)) {
        RecordingCanvas canvas;
        draw(canvas, {0, 0, 700, natural_height(chart, 700)}, chart, print_palette);
        for (const test::Drawn& drawn : canvas.drawn()) {
            Color plain = drawn.color;
            plain.alpha = 255;
            const auto& all = print_palette.colors;
            EXPECT_NE(std::find(all.begin(), all.end(), plain), all.end()) << test::to_text(drawn);
        }
    }
}

}  // namespace
}  // namespace nightcramp::chart
