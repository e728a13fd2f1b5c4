#include "chart/legs.hpp"

#include "tests/support/recording_canvas.hpp"

#include <algorithm>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::chart {
namespace {

using test::Drawn;
using test::RecordingCanvas;
using test::Shape;
using testing::UnorderedElementsAre;

constexpr Rect area{300, 200, legs_width, legs_height};

std::vector<LegSpot> all_spots() {
    std::vector<LegSpot> spots;
    for (const LegView view : {LegView::front, LegView::back}) {
        for (const LegRegion region : regions_of(view)) {
            spots.push_back({view, region, LegSide::left});
            spots.push_back({view, region, LegSide::right});
        }
    }
    return spots;
}

/// A point of the drawing's grid.
Point on_grid(float x, float y) {
    const float unit = 208.0F / 106;
    return {area.x + area.width / 2 + unit * (x - 50), area.y + unit * (y + 8)};
}

/// One view, drawn.
class Picture {
public:
    Picture(LegView view, const LegLooks& looks, const Rect& box = area) {
        draw_legs(canvas_, view, box, night_palette, looks);
    }

    [[nodiscard]] const std::vector<Drawn>& drawn() const { return canvas_.drawn(); }
    [[nodiscard]] std::vector<std::string> texts() const { return canvas_.texts(); }
    [[nodiscard]] const Drawn& label(const std::string& text) const {
        return *std::find_if(drawn().begin(), drawn().end(),
                             [&](const Drawn& drawn) { return drawn.text == text; });
    }
    [[nodiscard]] bool fills(const LegSpot& spot, Role role) const {
        return has(Shape::filled_polygon, spot, role) || has(Shape::filled_circle, spot, role);
    }
    [[nodiscard]] bool outlines(const LegSpot& spot, Role role) const {
        return has(Shape::polygon, spot, role);
    }

private:
    [[nodiscard]] bool has(Shape shape, const LegSpot& spot, Role role) const {
        const Point middle = spot_rect(area, spot).centre();
        return std::any_of(drawn().begin(), drawn().end(), [&](const Drawn& drawn) {
            return drawn.shape == shape && drawn.color == night_palette[role] &&
                   test::ink(drawn).contains(middle);
        });
    }

    RecordingCanvas canvas_;
};

TEST(Legs, AreHitInTheMiddleOfEveryRegion) {
    for (const LegSpot& spot : all_spots()) {
        EXPECT_EQ(hit_legs(spot.view, area, spot_rect(area, spot).centre()), spot)
            << spot_name(spot.region, spot.side);
    }
}

TEST(Legs, HaveRegionsThatDoNotOverlap) {
    for (const LegSpot& a : all_spots()) {
        for (const LegSpot& b : all_spots()) {
            if (a == b || a.view != b.view) continue;
            const Rect shared = spot_rect(area, a).in(spot_rect(area, b));
            EXPECT_EQ(shared.width * shared.height, 0)
                << spot_name(a.region, a.side) << ", " << spot_name(b.region, b.side);
        }
    }
}

TEST(Legs, AreNotHitOnKneeAnkleAndInstep) {
    for (const float x : {37.5F, 62.5F}) {
        EXPECT_EQ(hit_legs(LegView::front, area, on_grid(x, 36)), std::nullopt);
        EXPECT_EQ(hit_legs(LegView::front, area, on_grid(x, 80)), std::nullopt);
        EXPECT_EQ(hit_legs(LegView::back, area, on_grid(x, 35)), std::nullopt);
        EXPECT_EQ(hit_legs(LegView::back, area, on_grid(x, 69.8F)), std::nullopt);
    }
}

TEST(Legs, AreNotHitBesideThem) {
    EXPECT_EQ(hit_legs(LegView::front, area, {area.x + 1, area.y + 100}), std::nullopt);
    EXPECT_EQ(hit_legs(LegView::back, area, on_grid(50, 2)), std::nullopt);
    EXPECT_EQ(hit_legs(LegView::back, area, {0, 0}), std::nullopt);
}

TEST(Legs, AreHitFromSixPixelsOutside) {
    const Rect calf = spot_rect(area, {LegView::back, LegRegion::calf, LegSide::left});
    const float height = on_grid(0, 51).y;
    EXPECT_EQ(hit_legs(LegView::back, area, {calf.x - 5.9F, height}),
              (LegSpot{LegView::back, LegRegion::calf, LegSide::left}));
    EXPECT_EQ(hit_legs(LegView::back, area, {calf.x - 6.1F, height}), std::nullopt);
}

TEST(Legs, AreHitWhereTheNearerMiddleIs) {
    const float height = on_grid(0, 20).y;
    const float middle = area.centre().x;
    EXPECT_EQ(hit_legs(LegView::front, area, {middle - 1, height})->side, LegSide::right);
    EXPECT_EQ(hit_legs(LegView::front, area, {middle + 1, height})->side, LegSide::left);
    EXPECT_EQ(hit_legs(LegView::back, area, on_grid(37, 91))->region, LegRegion::toes);
}

TEST(Legs, LookAtYouInTheFrontViewAndAwayInTheBackView) {
    for (const LegSpot& spot : all_spots()) {
        const bool on_the_left = spot_rect(area, spot).centre().x < area.centre().x;
        EXPECT_EQ(on_the_left, (spot.view == LegView::front) == (spot.side == LegSide::right))
            << spot_name(spot.region, spot.side);
    }
    const Picture front(LegView::front, {});
    EXPECT_LT(front.label("Right").points.front().x, front.label("Left").points.front().x);
    const Picture back(LegView::back, {});
    EXPECT_LT(back.label("Left").points.front().x, back.label("Right").points.front().x);
}

TEST(Legs, DoNotShowEveryRegionInEachView) {
    EXPECT_EQ(spot_rect(area, {LegView::front, LegRegion::calf, LegSide::left}), Rect{});
    EXPECT_EQ(spot_rect(area, {LegView::back, LegRegion::shin, LegSide::left}), Rect{});
}

TEST(Legs, AreLabelled) {
    EXPECT_THAT(Picture(LegView::front, {}).texts(), UnorderedElementsAre("Left", "Right", "Front"));
    EXPECT_THAT(Picture(LegView::back, {}).texts(), UnorderedElementsAre("Left", "Right", "Back"));
}

TEST(Legs, ShowWhatIsChosenAndOnWhichSide) {
    LegLooks looks;
    looks.of(LegRegion::calf, LegSide::left).chosen = true;
    const Picture back(LegView::back, looks);
    const Picture front(LegView::front, looks);

    EXPECT_TRUE(back.fills({LegView::back, LegRegion::calf, LegSide::left}, Role::cramp));
    EXPECT_TRUE(back.fills({LegView::back, LegRegion::calf, LegSide::right}, Role::limb));
    EXPECT_FALSE(back.fills({LegView::back, LegRegion::calf, LegSide::right}, Role::cramp));
    EXPECT_EQ(back.label("Left").color, night_palette[Role::cramp]);
    EXPECT_EQ(back.label("Left").type, Type::small_strong);
    EXPECT_EQ(back.label("Right").color, night_palette[Role::muted]);
    EXPECT_EQ(back.label("Right").type, Type::small);
    EXPECT_EQ(front.label("Left").color, night_palette[Role::muted]);
}

TEST(Legs, ShowChosenToesInBothViews) {
    LegLooks looks;
    looks.of(LegRegion::toes, LegSide::right).chosen = true;
    for (const LegView view : {LegView::front, LegView::back}) {
        const Picture picture(view, looks);
        EXPECT_TRUE(picture.fills({view, LegRegion::toes, LegSide::right}, Role::cramp));
        EXPECT_EQ(picture.label("Right").color, night_palette[Role::cramp]);
    }
}

TEST(Legs, ShowWhatThePointerIsOn) {
    const LegSpot shin{LegView::front, LegRegion::shin, LegSide::right};
    LegLooks looks;
    looks.of(LegRegion::shin, LegSide::right).hovered = true;
    EXPECT_TRUE(Picture(LegView::front, looks).fills(shin, Role::accent_soft));
    EXPECT_TRUE(Picture(LegView::front, looks).outlines(shin, Role::accent));
}

TEST(Legs, ShowTheFocusOnAChosenRegionToo) {
    const LegSpot shin{LegView::front, LegRegion::shin, LegSide::right};
    LegLooks looks;
    looks.of(LegRegion::shin, LegSide::right) = {true, true, {}};
    EXPECT_TRUE(Picture(LegView::front, looks).fills(shin, Role::cramp));
    EXPECT_TRUE(Picture(LegView::front, looks).outlines(shin, Role::accent));
}

TEST(Legs, AreFilledAsAChartSays) {
    const LegSpot calf{LegView::back, LegRegion::calf, LegSide::right};
    LegLooks looks;
    looks.of(LegRegion::calf, LegSide::right).fill = Role::h2;
    EXPECT_TRUE(Picture(LegView::back, looks).fills(calf, Role::h2));
}

TEST(Legs, StayInTheirBoxWhateverItsShape) {
    for (const Rect& box : {area, Rect{10, 10, 300, 230}, Rect{10, 10, 118, 600}}) {
        for (const LegView view : {LegView::front, LegView::back}) {
            const Picture picture(view, {}, box);
            for (const Drawn& drawn : picture.drawn()) {
                EXPECT_TRUE(test::lies_in(drawn, box)) << to_text(drawn);
            }
        }
    }
}

TEST(Legs, AreNamed) {
    EXPECT_EQ(spot_name(LegRegion::foot_arch, LegSide::right), "Right foot arch");
    EXPECT_EQ(spot_name(LegRegion::front_thigh, LegSide::left), "Left front thigh");
}

}  // namespace
}  // namespace nightcramp::chart
