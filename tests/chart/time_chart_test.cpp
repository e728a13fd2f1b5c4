#include "tests/chart/drawn.hpp"
#include "tests/chart/made_charts.hpp"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::chart {
namespace {

namespace ch = std::chrono;
using made::Case;
using test::Drawn;
using test::RecordingCanvas;
using test::Shape;
using testing::Contains;
using testing::Not;

const Color bar = day_palette[Role::cramp];
const Color stub = day_palette[Role::control];
const Day first = Day(ch::year(2026) / ch::January / 1);

/// Cramps of consecutive nights; −1 is not recorded. No averages, and only the cramps are drawn.
TimeChart chart_of(const std::vector<int>& cramps) {
    TimeChart chart;
    chart.first = first;
    CrampsPanel panel;
    for (const int count : cramps) {
        panel.cramps.push_back(count < 0 ? std::nullopt : std::optional(count));
        panel.average.emplace_back();
        chart.recorded.push_back(count >= 0);
    }
    chart.panels = {panel};
    chart.view = view_of(first, first + ch::days(static_cast<int>(cramps.size()) - 1));
    return chart;
}

std::vector<Rect> rects(const RecordingCanvas& canvas, Color color, const Rect& plot) {
    std::vector<Rect> all;
    for (const Drawn& drawn : canvas.drawn()) {
        if (drawn.shape == Shape::filled_rect && drawn.color == color && test::lies_in(drawn, plot)) {
            all.push_back(drawn.rect);
        }
    }
    return all;
}

class TimeCharts : public testing::Test {
protected:
    void draw(const TimeChart& chart, float width = 956) {
        plan_ = plan_time(chart, chart.view, {0, 0, width, natural_height(chart, chart.view)});
        draw_time(canvas_, plan_, chart, day_palette);
    }
    [[nodiscard]] std::vector<Rect> drawn(Color color, std::size_t panel = 0) const {
        return rects(canvas_, color, plan_.plots.at(panel));
    }

    TimePlan plan_;
    RecordingCanvas canvas_;
};

TEST_F(TimeCharts, ANightWithoutCrampsIsAStubAndAGapIsNone) {
    draw(chart_of({2, 0, -1, 1}));
    EXPECT_EQ(drawn(bar).size(), 2U);
    ASSERT_EQ(drawn(stub).size(), 1U);
    EXPECT_FLOAT_EQ(drawn(stub).front().height, 3);
    EXPECT_FLOAT_EQ(drawn(stub).front().bottom(), plan_.plots.front().bottom());
}

TEST_F(TimeCharts, ABarIsAsHighAsItsCramps) {
    draw(chart_of({1, 2, 0}));
    ASSERT_EQ(drawn(bar).size(), 2U);
    EXPECT_NEAR(drawn(bar)[1].height, 2 * drawn(bar)[0].height, 0.01);
}

TEST_F(TimeCharts, AGapIsHatchedOverTheWholePanelAndOnlyThere) {
    draw(chart_of({0, 0, -1, -1, 0, 0, 0, 0}));
    const float pitch = plan_.axis.pitch();
    for (const Drawn& drawn : canvas_.drawn()) {
        if (drawn.shape != Shape::polyline || drawn.color != day_palette[Role::gap]) continue;
        const float y = drawn.points.front().y;
        const bool in_plot = y >= plan_.plots.front().y && y < plan_.axis_top;
        if (!in_plot) continue;  // the legend, and the marks of the axis
        EXPECT_GE(test::ink(drawn).x, plan_.axis.left + 2 * pitch - 1);
        EXPECT_LE(test::ink(drawn).right(), plan_.axis.left + 4 * pitch + 1);
    }
    EXPECT_GT(count(canvas_, Shape::polyline, day_palette[Role::gap]), 20);
}

TEST_F(TimeCharts, ALongGapSaysItsLength) {
    std::vector<int> cramps(60, 0);
    std::fill(cramps.begin() + 20, cramps.begin() + 26, -1);
    cramps[40] = -1;
    draw(chart_of(cramps));
    EXPECT_TRUE(says(canvas_, "6 nights"));
    EXPECT_FALSE(says(canvas_, "1 nights"));
}

TEST_F(TimeCharts, ByColumnsTheHighestBarOfAColumnIsSeen) {
    std::vector<int> cramps(9000, 0);
    cramps[4444] = 3;
    draw(chart_of(cramps));
    ASSERT_EQ(drawn(bar).size(), 1U);
    EXPECT_NEAR(drawn(bar).front().width, 1, 0.01);
    EXPECT_NEAR(drawn(bar).front().x, plan_.axis.middle_of(first + ch::days(4444)), 1.01);
}

TEST_F(TimeCharts, AColumnIsAGapOnlyWhereNoNightOfItIsRecorded) {
    std::vector<int> cramps(9000, -1);
    for (std::size_t i = 0; i < cramps.size(); i += 5) cramps[i] = 0;
    draw(chart_of(cramps));
    EXPECT_EQ(drawn(day_palette[Role::raised]).size(), 0U);
    ASSERT_EQ(drawn(stub).size(), 1U) << "equal columns are one rectangle";
    EXPECT_NEAR(drawn(stub).front().width, plan_.axis.width, 0.01);
}

TEST_F(TimeCharts, TheAverageBreaksWhereThereIsNone) {
    TimeChart chart = chart_of(std::vector<int>(60, 0));
    auto& average = std::get<CrampsPanel>(chart.panels.front()).average;
    for (std::size_t i = 0; i < 60; ++i) {
        if (i < 20 || i >= 30) average[i] = Average{0.4, 0.2, 0.8};
    }
    draw(chart);
    EXPECT_EQ(count(canvas_, Shape::band, faded(day_palette[Role::s1], 0.18F)), 2);
    int lines = 0;
    for (const Drawn& drawn : canvas_.drawn()) {
        if (drawn.shape == Shape::polyline && drawn.color == day_palette[Role::s1] && drawn.points.size() > 5)
            ++lines;
    }
    EXPECT_EQ(lines, 2);
}

TEST_F(TimeCharts, SeriesDifferBySignOrDashAsWellAsByColour) {
    draw(made::time(Case::gaps, {"yes-no", "amount", "pain"}));
    EXPECT_GT(count(canvas_, Shape::filled_rect, day_palette[Role::s2]), 10) << "squares";
    EXPECT_GT(count(canvas_, Shape::filled_circle, bar), 5) << "dots on stems";
    EXPECT_GT(count(canvas_, Shape::polyline, day_palette[Role::s3]), 30) << "dashes";
}

TEST_F(TimeCharts, OnlyOneEndOfASleepIsADot) {
    draw(made::time(Case::one_night, {"sleep"}));
    EXPECT_EQ(count(canvas_, Shape::filled_circle, faded(day_palette[Role::s1], 0.5F)), 0);
    RecordingCanvas dotted;
    TimeChart chart = made::time(Case::one_night, {"sleep"});
    std::get<SleepPanel>(chart.panels.front()).nights.front().to.reset();
    drawn_into(dotted, chart, {0, 0, 700, 200});
    EXPECT_EQ(count(dotted, Shape::filled_circle, faded(day_palette[Role::s1], 0.5F)), 1);
}

TEST_F(TimeCharts, MarkersThatWouldTouchGoLeftOrOneRowHigher) {
    draw(made::time(Case::gaps, {"cramps"}));
    EXPECT_TRUE(says(canvas_, "Shoes begun"));
    EXPECT_TRUE(says(canvas_, "Amlodipine stopped"));
    EXPECT_TRUE(says(canvas_, "Furosemide started"));
    EXPECT_TRUE(says(canvas_, "Experiment: feet propped up"));
    EXPECT_THAT(touching_texts(canvas_), testing::IsEmpty());
}

TEST_F(TimeCharts, AMarkerOutsideTheViewTakesNoRoom) {
    TimeChart chart = made::time(Case::gaps, {"cramps"});
    const float with = natural_height(chart, chart.view);
    const TimeView later = view_of(first + ch::days(86), first + ch::days(89));
    EXPECT_LT(natural_height(chart, later), with);
}

TEST_F(TimeCharts, AViewWithoutAnyNightOfTheChartIsEmptyAndStands) {
    TimeChart chart = made::time(Case::gaps, {"cramps", "pain", "sleep", "sleep-length", "yes-no", "amount"});
    chart.view = view_of(first - ch::days(5000), first - ch::days(4900));
    draw(chart);
    EXPECT_TRUE(drawn(bar).empty());
    EXPECT_TRUE(says(canvas_, "Cramps per night"));
}

TEST_F(TimeCharts, TheNightUnderThePointerIsTheOneDrawnThere) {
    draw(chart_of(std::vector<int>(30, 1)));
    const TimeChart chart = chart_of(std::vector<int>(30, 1));
    for (int night = 0; night < 30; ++night) {
        const Point at{plan_.axis.middle_of(first + ch::days(night)), plan_.plots.front().centre().y};
        EXPECT_EQ(night_at(plan_, chart, at), first + ch::days(night));
    }
    EXPECT_EQ(night_at(plan_, chart, {plan_.axis.left - 1, plan_.plots.front().y + 5}), std::nullopt);
    EXPECT_EQ(night_at(plan_, chart, {plan_.axis.left + 5, plan_.axis_top + 5}), std::nullopt);
}

TEST_F(TimeCharts, TheCrosshairRunsThroughAllPanels) {
    const TimeChart chart = made::time(Case::gaps, {"cramps", "pain", "sleep"});
    draw(chart);
    RecordingCanvas line;
    draw_crosshair(line, plan_, chart, first + ch::days(5), day_palette);
    const Drawn& hair = line.drawn().back();
    EXPECT_EQ(hair.color, day_palette[Role::accent]);
    EXPECT_FLOAT_EQ(hair.points.front().y, plan_.plots.front().y);
    EXPECT_FLOAT_EQ(hair.points.back().y, plan_.plots.back().bottom());
}

RC_GTEST_PROP(TimeChartsProperty, DrawAboutAsMuchForManyNightsAsForFew, ()) {
    const int nights = *rc::gen::inRange(3000, 40'000);
    std::vector<int> cramps;
    for (int i = 0; i < nights; ++i) cramps.push_back(i % 13 == 0 ? -1 : i * 7 % 5 / 4);
    RecordingCanvas canvas;
    const TimeChart chart = chart_of(cramps);
    const TimePlan plan = plan_time(chart, chart.view, {0, 0, 956, 260});
    draw_time(canvas, plan, chart, day_palette);
    RC_ASSERT(canvas.drawn().size() < 2500U);
}

}  // namespace
}  // namespace nightcramp::chart
