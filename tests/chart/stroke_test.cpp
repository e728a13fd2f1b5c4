#include "chart/stroke.hpp"

#include "tests/support/recording_canvas.hpp"

#include <algorithm>
#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::chart {
namespace {

using test::Drawn;
using test::RecordingCanvas;
using test::Shape;

constexpr Color pen = rgb(0x000000);

float length(const std::vector<Point>& points) {
    float sum = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        sum += std::hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
    }
    return sum;
}

std::size_t count_of(const RecordingCanvas& canvas, Shape shape) {
    return static_cast<std::size_t>(std::count_if(canvas.drawn().begin(), canvas.drawn().end(),
                                                  [&](const Drawn& drawn) { return drawn.shape == shape; }));
}

float length_of_lines(const RecordingCanvas& canvas) {
    float sum = 0;
    for (const Drawn& drawn : canvas.drawn()) sum += length(drawn.points);
    return sum;
}

/// What a pattern of `on` and `off` draws on a way.
float drawn_on(float way, float on, float off) {
    const float whole = std::floor(way / (on + off));
    return whole * on + std::min(on, way - whole * (on + off));
}

rc::Gen<float> number(int from, int to) {
    return rc::gen::map(rc::gen::inRange(from * 8, to * 8), [](int n) { return static_cast<float>(n) / 8; });
}

TEST(RoundPolyline, HasACircleAtEachEnd) {
    RecordingCanvas canvas;
    round_polyline(canvas, std::vector<Point>{{0, 0}, {10, 0}, {20, 1}}, pen, 4);

    ASSERT_EQ(count_of(canvas, Shape::filled_circle), 2U);
    EXPECT_EQ(canvas.drawn().front().points.front(), (Point{0, 0}));
    EXPECT_EQ(canvas.drawn().back().points.front(), (Point{20, 1}));
    EXPECT_EQ(canvas.drawn().back().radius, 2);
    EXPECT_EQ(count_of(canvas, Shape::polyline), 1U);
}

TEST(RoundPolyline, HasACircleWhereItTurnsSharply) {
    RecordingCanvas canvas;
    round_polyline(canvas, std::vector<Point>{{0, 0}, {10, 0}, {10, 10}}, pen, 4);

    EXPECT_EQ(count_of(canvas, Shape::filled_circle), 3U);
    EXPECT_EQ(count_of(canvas, Shape::polyline), 2U);
    EXPECT_EQ(length_of_lines(canvas), 20);
}

TEST(RoundPolyline, OfOnePointIsADot) {
    RecordingCanvas canvas;
    round_polyline(canvas, std::vector<Point>{{3, 4}}, pen, 4);

    EXPECT_EQ(canvas.to_text(), "filled_circle 3.0,4.0 #000000 radius 2.0\n");
}

TEST(RoundPolyline, OfNothingIsNothing) {
    RecordingCanvas canvas;
    round_polyline(canvas, {}, pen, 4);

    EXPECT_TRUE(canvas.drawn().empty());
}

TEST(DashedPolyline, RunsOnAcrossCorners) {
    RecordingCanvas canvas;
    dashed_polyline(canvas, std::vector<Point>{{0, 0}, {8, 0}, {8, 6}}, pen, 1, 4, 2);

    EXPECT_EQ(canvas.to_text(),
              "polyline 0.0,0.0 4.0,0.0 #000000 width 1.0\n"
              "polyline 6.0,0.0 8.0,0.0 #000000 width 1.0\n"
              "polyline 8.0,0.0 8.0,2.0 #000000 width 1.0\n"
              "polyline 8.0,4.0 8.0,6.0 #000000 width 1.0\n");
}

RC_GTEST_PROP(DashedPolyline, DashesAddUp, ()) {
    const auto points = *rc::gen::container<std::vector<Point>>(
        rc::gen::construct<Point>(number(-200, 200), number(-200, 200)));
    const float on = *number(1, 12);
    const float off = *number(1, 12);
    RecordingCanvas canvas;
    dashed_polyline(canvas, points, pen, 1, on, off);

    const float way = length(points);
    RC_ASSERT(std::abs(length_of_lines(canvas) - drawn_on(way, on, off)) <= 0.01F + way * 1e-4F);
}

TEST(DashedRect, LiesInTheRectangleAndGoesAllTheWayRound) {
    const Rect rect{10, 20, 60, 40};
    RecordingCanvas canvas;
    dashed_rect(canvas, rect, pen, 2, 8, 3, 2);

    for (const Drawn& drawn : canvas.drawn()) EXPECT_TRUE(test::lies_in(drawn, rect)) << to_text(drawn);
    const float corners = 2 * 3.1416F * 7;
    const float sides = 2 * (60 - 16) + 2 * (40 - 16);
    EXPECT_NEAR(length_of_lines(canvas), drawn_on(corners + sides, 3, 2), 0.5F);
}

TEST(DashedRect, WithoutRadiusHasFourCorners) {
    RecordingCanvas canvas;
    dashed_rect(canvas, {0, 0, 20, 10}, pen, 2, 0, 100, 1);

    EXPECT_NEAR(length_of_lines(canvas), 2 * 18 + 2 * 8, 0.01F);
}

RC_GTEST_PROP(Hatch, StaysInsideItsRectangle, ()) {
    const Rect rect{*number(-300, 300), *number(-300, 300), *number(0, 200), *number(0, 200)};
    const float pitch = *number(2, 10);
    RecordingCanvas canvas;
    hatch(canvas, rect, pen, pitch, 1);

    const Rect grown = rect.inset(-0.001F);
    for (const Drawn& drawn : canvas.drawn()) {
        for (const Point point : drawn.points) RC_ASSERT(grown.contains(point));
    }
}

RC_GTEST_PROP(Hatch, RisesToTheRightInStepsCountedFromTheOrigin, ()) {
    const Rect rect{*number(-300, 300), *number(-300, 300), *number(0, 200), *number(0, 200)};
    RecordingCanvas canvas;
    hatch(canvas, rect, pen, 6, 1);

    for (const Drawn& drawn : canvas.drawn()) {
        const Point from = drawn.points.front();
        const Point to = drawn.points.back();
        RC_ASSERT(std::abs((to.x - from.x) + (to.y - from.y)) < 0.001F);
        RC_ASSERT(to.x > from.x);
        RC_ASSERT(std::abs(std::remainder(from.x + from.y, 6.0F)) < 0.001F);
    }
}

TEST(Hatch, JoinsThatOfItsNeighbour) {
    RecordingCanvas whole;
    hatch(whole, {3, 5, 40, 20}, pen, 6, 1);
    RecordingCanvas halves;
    hatch(halves, {3, 5, 17, 20}, pen, 6, 1);
    hatch(halves, {20, 5, 23, 20}, pen, 6, 1);

    EXPECT_NEAR(length_of_lines(whole), length_of_lines(halves), 0.01F);
}

TEST(ArcPoints, GoFromOneEndToTheOtherOnTheCircle) {
    const std::vector<Point> points = arc_points({10, 20}, 5, 0, 90);

    EXPECT_NEAR(points.front().x, 15, 1e-4);
    EXPECT_NEAR(points.front().y, 20, 1e-4);
    EXPECT_NEAR(points.back().x, 10, 1e-4);
    EXPECT_NEAR(points.back().y, 25, 1e-4);
    for (const Point point : points) EXPECT_NEAR(std::hypot(point.x - 10, point.y - 20), 5, 1e-4);
}

}  // namespace
}  // namespace nightcramp::chart
