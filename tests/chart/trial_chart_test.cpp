#include "chart/trial_chart.hpp"

#include "tests/chart/drawn.hpp"
#include "tests/chart/made_charts.hpp"

#include <gmock/gmock.h>

namespace nightcramp::chart {
namespace {

using made::Case;
using test::RecordingCanvas;
using test::Shape;
using testing::IsEmpty;
using testing::Not;

const std::vector<Palette> palettes{night_palette, day_palette, high_contrast_palette, print_palette};

/// So many nights with and without in turn; every third has a cramp.
TrialChart nights(int count) {
    TrialChart chart;
    chart.first = Day(std::chrono::year(2026) / std::chrono::October / 1);
    chart.with_name = "propped";
    chart.without_name = "flat";
    for (int i = 0; i < count; ++i)
        chart.nights.push_back({i % 2 == 0, i % 2 == 0, i % 3 == 0 ? 1 : 0, false});
    return chart;
}

RecordingCanvas& drawn_at(RecordingCanvas& canvas, const TrialChart& chart, float width,
                          const Palette& palette = day_palette) {
    return drawn_into(canvas, chart, {0, 0, width, natural_height(chart, width)}, palette);
}

TEST(TrialChart, HasABarForEveryCrampNightAndAStubForTheOthers) {
    RecordingCanvas canvas;
    drawn_at(canvas, nights(30), 800);

    EXPECT_EQ(count(canvas, Shape::filled_rect, day_palette[Role::cramp]), 10);
    EXPECT_EQ(count(canvas, Shape::filled_rect, day_palette[Role::control]), 20);
}

TEST(TrialChart, FillsTheBandWithAndOutlinesItWithout) {
    RecordingCanvas canvas;
    drawn_at(canvas, nights(30), 800);

    // One of each in the legend.
    EXPECT_EQ(count(canvas, Shape::filled_rect, day_palette[Role::accent]), 15 + 1);
    EXPECT_EQ(count(canvas, Shape::stroked_rect, day_palette[Role::accent]), 15 + 1);
}

TEST(TrialChart, HatchesNightsThatWereNotRecorded) {
    TrialChart chart = nights(30);
    RecordingCanvas without;
    drawn_at(without, chart, 800, high_contrast_palette);
    EXPECT_EQ(count(without, Shape::polyline, high_contrast_palette[Role::gap]), 0);
    EXPECT_FALSE(says(without, "not recorded"));

    chart.nights[4].cramps.reset();
    RecordingCanvas with;
    drawn_at(with, chart, 800, high_contrast_palette);
    EXPECT_GT(count(with, Shape::polyline, high_contrast_palette[Role::gap]), 5);
    EXPECT_TRUE(says(with, "not recorded"));
}

TEST(TrialChart, HatchesOneNightHoweverNarrow) {
    for (const std::size_t night : {0U, 200U, 335U}) {
        TrialChart chart = nights(336);
        chart.nights[night].cramps.reset();
        RecordingCanvas canvas;
        drawn_at(canvas, chart, 480, high_contrast_palette);

        EXPECT_GT(count(canvas, Shape::polyline, high_contrast_palette[Role::gap]), 20) << night;
        EXPECT_TRUE(says(canvas, "not recorded"));
    }
}

TEST(TrialChart, SlashesWhatWasDoneOtherwiseHoweverNarrow) {
    for (const int count_of : {30, 112, 336}) {
        TrialChart chart = nights(count_of);
        RecordingCanvas before;
        drawn_at(before, chart, 800);
        chart.nights[6].done = !chart.nights[6].with;
        RecordingCanvas after;
        drawn_at(after, chart, 800);

        EXPECT_FALSE(says(before, "done otherwise"));
        EXPECT_TRUE(says(after, "done otherwise"));
        EXPECT_GT(after.drawn().size(), before.drawn().size() + 2) << "the slash, and the legend's";
    }
}

TEST(TrialChart, NobodyKnowingIsNotDoneOtherwise) {
    TrialNight night;
    night.with = true;
    EXPECT_FALSE(night.otherwise());
    night.done = false;
    EXPECT_TRUE(night.otherwise());
    night.done = true;
    EXPECT_FALSE(night.otherwise());
}

/// The heights of what is filled in the accent colour inside the band.
std::vector<float> heights_in_band(const RecordingCanvas& canvas, const Rect& band) {
    std::vector<float> heights;
    for (const test::Drawn& drawn : canvas.drawn()) {
        if (drawn.shape != Shape::filled_rect || drawn.color != day_palette[Role::accent]) continue;
        const bool in_band = drawn.rect.y >= band.y && drawn.rect.bottom() <= band.bottom();
        if (in_band) heights.push_back(drawn.rect.height);
    }
    return heights;
}

TEST(TrialChart, DrawsNightsSmallThatAreNotCountedHoweverNarrow) {
    for (const int count_of : {28, 336}) {
        TrialChart chart = nights(count_of);
        for (std::size_t i = 0; i < chart.nights.size(); ++i) {
            chart.nights[i].with = true;
            chart.nights[i].washed_out = i % 14 < 4;
        }
        RecordingCanvas canvas;
        drawn_at(canvas, chart, 800);
        const TrialPlan plan = plan_trial(canvas, chart, {0, 0, 800, natural_height(chart, 800)});

        const std::vector<float> heights = heights_in_band(canvas, plan.band);
        ASSERT_GT(heights.size(), 4U);
        EXPECT_LT(heights.front(), 13);
        EXPECT_EQ(heights.back(), plan.band.height);
        EXPECT_TRUE(says(canvas, "first nights, not counted"));
    }
}

TEST(TrialChart, KeepsBarsWholeUnderTheMeans) {
    TrialChart chart = nights(336);
    chart.with_mean = TrialMean{0.4, "0.40"};
    chart.without_mean = TrialMean{0.2, "0.20"};
    RecordingCanvas canvas;
    drawn_at(canvas, chart, 480);

    EXPECT_EQ(count(canvas, Shape::polyline, day_palette[Role::surface]), 0);
}

TEST(TrialChart, TellsTheLinesOfTheMeansApart) {
    TrialChart chart = nights(56);
    chart.without_mean = TrialMean{0.2, "0.20"};
    RecordingCanvas one;
    drawn_at(one, chart, 700);
    EXPECT_FALSE(says(one, "average: propped"));
    EXPECT_TRUE(says(one, "average: flat"));

    chart.with_mean = TrialMean{0.4, "0.40"};
    RecordingCanvas both;
    drawn_at(both, chart, 700);
    EXPECT_TRUE(says(both, "average: propped"));
    EXPECT_TRUE(says(both, "average: flat"));
}

TEST(TrialChart, SaysBothMeansWithoutTouching) {
    for (const double other : {0.4, 0.41, 0.0, 3.0}) {
        TrialChart chart = nights(56);
        chart.with_mean = TrialMean{0.4, "0.40"};
        chart.without_mean = TrialMean{other, "the other"};
        RecordingCanvas canvas;
        drawn_at(canvas, chart, 700);

        EXPECT_TRUE(says(canvas, "0.40"));
        EXPECT_TRUE(says(canvas, "the other"));
        EXPECT_THAT(touching_texts(canvas), IsEmpty()) << other;
    }
}

TEST(TrialChart, NamesBothKindsEvenWhereItIsNarrow) {
    for (const float width : {320.0F, 480.0F, 960.0F}) {
        RecordingCanvas canvas;
        drawn_at(canvas, nights(112), width);
        EXPECT_TRUE(says(canvas, "propped")) << width;
        EXPECT_TRUE(says(canvas, "flat")) << width;
    }
}

TEST(TrialChart, LiesInItsAreaInEveryThemeAndLength) {
    for (const Palette& palette : palettes) {
        for (const int count_of : {1, 14, 56, 112, 168, 336}) {
            TrialChart chart = nights(count_of);
            chart.with_mean = TrialMean{0.4, "0.40"};
            chart.nights.back().done = !chart.nights.back().with;
            for (const float width : {360.0F, 520.0F, 860.0F}) {
                const Rect area{20, 30, width, natural_height(chart, width)};
                RecordingCanvas canvas;
                drawn_into(canvas, chart, area, palette);
                EXPECT_THAT(outside(canvas, area, 2), IsEmpty()) << count_of << " in " << width;
                EXPECT_THAT(touching_texts(canvas), IsEmpty()) << count_of << " in " << width;
            }
        }
    }
}

TEST(TrialChart, CostsByPixelsWhereNightsAreNarrow) {
    RecordingCanvas year;
    RecordingCanvas ten_years;
    drawn_at(year, nights(336), 600);
    drawn_at(ten_years, nights(3650), 600);

    EXPECT_LT(ten_years.drawn().size(), 6 * year.drawn().size());
}

TEST(TrialChart, FindsTheNightUnderThePointer) {
    const TrialChart chart = nights(30);
    const RecordingCanvas canvas;
    const TrialPlan plan = plan_trial(canvas, chart, {0, 0, 800, natural_height(chart, 800)});
    const float y = plan.plot.centre().y;

    for (const std::size_t night : {0U, 7U, 29U}) {
        const float x = plan.axis.middle_of(chart.first + std::chrono::days(static_cast<int>(night)));
        EXPECT_EQ(night_at(plan, chart, {x, y}), night);
        EXPECT_EQ(night_at(plan, chart, {x, plan.band.centre().y}), night);
    }
    EXPECT_EQ(night_at(plan, chart, {plan.plot.x - 4, y}), std::nullopt);
    EXPECT_EQ(night_at(plan, chart, {plan.plot.centre().x, plan.axis_top + 4}), std::nullopt);
}

TEST(TrialChart, WithoutNightsHasAxisAndLegendOnly) {
    RecordingCanvas canvas;
    drawn_at(canvas, nights(0), 600);

    EXPECT_THAT(canvas.texts(), Not(IsEmpty()));
    EXPECT_EQ(count(canvas, Shape::filled_rect, day_palette[Role::cramp]), 0);
}

}  // namespace
}  // namespace nightcramp::chart
