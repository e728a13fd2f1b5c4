#include "tests/chart/drawn.hpp"
#include "tests/chart/made_charts.hpp"

#include <limits>
#include <set>

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::chart {
namespace {

namespace ch = std::chrono;
using made::Case;
using test::Drawn;
using test::RecordingCanvas;
using test::Shape;

BarChart three_bars() {
    BarChart chart;
    chart.bars = {{"Mon", "9 nights", 0.0, "0.00", 0.0, 0.4},
                  {"Tue", "0 nights", {}, {}, {}, {}},
                  {"Wed", "8 nights", 0.5, "0.50", 0.2, 1.0}};
    return chart;
}

TEST(BarCharts, AKnownZeroIsAStubAndAnUnknownBarIsAGap) {
    RecordingCanvas canvas;
    draw_bars(canvas, {0, 0, 400, 220}, three_bars(), day_palette);
    EXPECT_EQ(count(canvas, Shape::filled_rect, day_palette[Role::control]), 1);
    EXPECT_EQ(count(canvas, Shape::filled_rect, day_palette[Role::cramp]), 1);
    EXPECT_GT(count(canvas, Shape::polyline, day_palette[Role::gap]), 10);
    EXPECT_TRUE(says(canvas, "0.00"));
    EXPECT_TRUE(says(canvas, "0 nights"));
}

TEST(BarCharts, AnIntervalFarAboveTheBarsEndsInAnArrowAndSqueezesNone) {
    BarChart chart = three_bars();
    chart.bars[0].hi = 50;
    RecordingCanvas canvas;
    draw_bars(canvas, {0, 0, 400, 220}, chart, day_palette);
    EXPECT_EQ(count(canvas, Shape::filled_polygon, day_palette[Role::text]), 1);
    for (const Drawn& drawn : canvas.drawn()) {
        if (drawn.shape == Shape::filled_rect && drawn.color == day_palette[Role::cramp]) {
            EXPECT_GT(drawn.rect.height, 50);
        }
    }
}

TEST(BarCharts, WithoutRoomTheCountsLoseTheirWordToTheLeft) {
    RecordingCanvas canvas;
    draw_bars(canvas, {0, 0, 200, 220}, three_bars(), day_palette);
    EXPECT_TRUE(says(canvas, "nights"));
    EXPECT_TRUE(says(canvas, "9"));
    EXPECT_FALSE(says(canvas, "9 nights"));
}

TEST(LegCharts, TheLargestCountHasTheLastStepAndAPlaceWithoutCrampsNone) {
    RecordingCanvas canvas;
    draw_leg_chart(canvas, {0, 0, 500, 240}, made::legs(Case::gaps), day_palette);
    EXPECT_GT(count(canvas, Shape::filled_polygon, day_palette[Role::h3]), 0) << "left calf, 25";
    EXPECT_GT(count(canvas, Shape::filled_polygon, day_palette[Role::h2]), 0) << "right calf, 12";
    EXPECT_GT(count(canvas, Shape::filled_polygon, day_palette[Role::h1]), 0) << "right shin, 1";
    EXPECT_EQ(count(canvas, Shape::filled_polygon, day_palette[Role::h0]), 0);
    EXPECT_TRUE(says(canvas, "25"));
    EXPECT_TRUE(says(canvas, "Front"));
    EXPECT_TRUE(says(canvas, "Back"));
}

TEST(HeatCharts, CellsAreAsLargeAsTheWidthAllowsAndAtMostTwenty) {
    HeatChart chart;
    chart.cells.resize(7 * 53);
    EXPECT_EQ(plan_heat(chart, {0, 0, 958, 0}).cell, 14);
    EXPECT_EQ(plan_heat(chart, {0, 0, 2000, 0}).cell, 20);
    EXPECT_EQ(plan_heat(chart, {0, 0, 300, 0}).pitch, 4) << "smaller rather than cut off";
}

TEST(HeatCharts, ACellIsFoundAgainWhereItIsDrawn) {
    const HeatChart chart = made::heat(Case::ten_years);
    const HeatPlan plan = plan_heat(chart, {30, 40, 900, 200});
    for (int i = 0; i < static_cast<int>(chart.cells.size()); ++i) {
        const Day night = chart.first + ch::days(i);
        EXPECT_EQ(night_at(plan, chart, plan.rect_of(chart, night).centre()), night);
    }
    EXPECT_EQ(night_at(plan, chart, {31, 41}), std::nullopt);
}

TEST(HeatCharts, AGapIsHatchedAndWhatIsToComeIsOnlyAnOutline) {
    HeatChart chart = made::heat(Case::no_data);
    chart.selected.reset();
    RecordingCanvas none;
    draw_heat(none, {0, 0, 500, 200}, chart, day_palette);
    chart.cells[0] = {CellKind::gap, 0};
    chart.cells[1] = {CellKind::to_come, 0};
    chart.cells[2] = {CellKind::recorded, 0};
    RecordingCanvas some;
    draw_heat(some, {0, 0, 500, 200}, chart, day_palette);
    const auto more = [&](Shape shape, Role role) {
        return count(some, shape, day_palette[role]) - count(none, shape, day_palette[role]);
    };
    EXPECT_GT(more(Shape::polyline, Role::gap), 1);
    EXPECT_EQ(more(Shape::stroked_rect, Role::line), 1);
    EXPECT_EQ(more(Shape::filled_rect, Role::h0), 1);
    EXPECT_EQ(none.drawn().size(),
              some.drawn().size() - 3 - static_cast<std::size_t>(more(Shape::polyline, Role::gap)))
        << "nights outside the diary draw nothing";
}

TEST(MonthCharts, ShowUpToThreeDotsAndThenTheNumber) {
    for (const int cramps : {0, 1, 3, 4}) {
        MonthChart chart = made::month(Case::no_data);
        chart.selected.reset();
        chart.cells[10] = {CellKind::recorded, cramps};
        RecordingCanvas canvas;
        draw_month(canvas, {0, 0, 600, 340}, chart, day_palette);
        const int dots = count(canvas, Shape::filled_circle, day_palette[Role::cramp]);
        EXPECT_EQ(dots, cramps <= 3 ? cramps : 0);
        const bool has_number =
            std::any_of(canvas.drawn().begin(), canvas.drawn().end(), [](const Drawn& drawn) {
                return drawn.shape == Shape::text && drawn.color == day_palette[Role::cramp] &&
                       drawn.text == "4";
            });
        EXPECT_EQ(has_number, cramps == 4);
    }
}

TEST(MonthCharts, ACellIsFoundAgainWhereItIsDrawn) {
    const MonthChart chart = made::month(Case::gaps);
    const MonthPlan plan = plan_month(chart, {12, 34, 600, natural_height(chart)});
    for (int i = 0; i < 42; ++i) {
        const Day night = chart.first + ch::days(i);
        EXPECT_EQ(night_at(plan, chart, plan.rect_of(chart, night).centre()), night);
    }
}

/// The shapes of an interval without their colours.
std::string form_of(Look look) {
    RecordingCanvas canvas;
    draw_ratio(canvas, {0, 0, 212, 40}, 20, {0.7, 0.6, 0.8}, look, print_palette);
    std::string form;
    for (const Drawn& drawn : canvas.drawn()) {
        form += std::to_string(static_cast<int>(drawn.shape)) + ":" + std::to_string(drawn.points.size()) +
                ":" + std::to_string(drawn.width) + " ";
        if (drawn.shape == Shape::filled_polygon) form += std::to_string(drawn.points.front().y) + " ";
    }
    return form;
}

TEST(ForestCharts, EachAnswerHasAFormOfItsOwnWithoutColour) {
    const std::set<std::string> forms{form_of(Look::cannot_tell), form_of(Look::little_difference),
                                      form_of(Look::probably_fewer), form_of(Look::probably_more),
                                      form_of(Look::fewer)};
    EXPECT_EQ(forms.size(), 5U);
    EXPECT_EQ(form_of(Look::sealed), form_of(Look::cannot_tell)) << "a sealed one tells nothing";
}

TEST(ForestCharts, TheAxisRunsFromAThirdToThreeTimes) {
    const Rect plot{100, 0, 200, 10};
    EXPECT_NEAR(ratio_x(plot, 1.0 / 3), 100, 0.01);
    EXPECT_NEAR(ratio_x(plot, 1), 200, 0.01);
    EXPECT_NEAR(ratio_x(plot, 3), 300, 0.01);
}

TEST(ForestCharts, AnIntervalWithoutEndsHasTwoArrowHeadsInsideThePlot) {
    RecordingCanvas canvas;
    const Rect plot{0, 0, 212, 40};
    constexpr double infinite = std::numeric_limits<double>::infinity();
    draw_ratio(canvas, plot, 20, {1, 0, infinite}, Look::cannot_tell, day_palette);
    EXPECT_EQ(count(canvas, Shape::filled_polygon, day_palette[Role::muted]), 2);
    EXPECT_THAT(outside(canvas, plot, 0.01F), testing::IsEmpty());
}

TEST(ChangeCharts, BeforeIsHollowAndDashedAndAfterIsFilled) {
    RecordingCanvas canvas;
    draw_changes(canvas, {0, 0, 900, 140}, made::changes(Case::one_night), day_palette);
    EXPECT_EQ(count(canvas, Shape::stroked_circle, day_palette[Role::muted]), 1);
    EXPECT_GT(count(canvas, Shape::polyline, day_palette[Role::muted]), 3) << "dashes";
    EXPECT_EQ(count(canvas, Shape::filled_circle, day_palette[Role::s1]), 1);
    EXPECT_TRUE(says(canvas, "21 cramps in 55 nights"));
}

TEST(ChangeCharts, ASideWithoutARecordedNightHasNoMark) {
    RecordingCanvas canvas;
    draw_changes(canvas, {0, 0, 900, 140}, made::changes(Case::all_unknown), day_palette);
    EXPECT_EQ(count(canvas, Shape::filled_circle, day_palette[Role::s1]), 0);
    EXPECT_EQ(count(canvas, Shape::stroked_circle, day_palette[Role::muted]), 0);
    EXPECT_TRUE(says(canvas, "0 cramps in 0 nights"));
}

}  // namespace
}  // namespace nightcramp::chart
