#include "chart/legs.hpp"
#include "tests/ui/headless_app.hpp"

namespace nightcramp::ui {
namespace {

using chart::LegRegion;
using chart::LegSide;
using chart::LegSpot;
using chart::LegView;

struct Place {
    LegSpot spot;
    Muscle muscle;
    Side side;
};

std::vector<Place> places() {
    std::vector<Place> all;
    const std::vector<std::tuple<LegView, LegRegion, Muscle>> regions{
        {LegView::front, LegRegion::front_thigh, Muscle::front_thigh},
        {LegView::front, LegRegion::shin, Muscle::shin},
        {LegView::front, LegRegion::toes, Muscle::toes},
        {LegView::back, LegRegion::back_thigh, Muscle::back_thigh},
        {LegView::back, LegRegion::calf, Muscle::calf},
        {LegView::back, LegRegion::foot_arch, Muscle::foot_arch}};
    for (const auto& [view, region, muscle] : regions) {
        all.push_back({{view, region, LegSide::left}, muscle, Side::left});
        all.push_back({{view, region, LegSide::right}, muscle, Side::right});
    }
    return all;
}

class LegsByMouse : public HeadlessTest {
protected:
    void SetUp() override {
        HeadlessTest::SetUp();
        click("answer:some");
    }

    /// Clicks the middle of a region, as the picture lies on the screen now.
    void click_spot(const LegSpot& spot, bool shift = false) {
        const Probe::Seen* legs = find("cramp:legs");
        ASSERT_NE(legs, nullptr);
        const chart::Rect panes = legs->rect.inset(0, 6);
        const chart::Rect pane = chart::cell(panes, spot.view == LegView::front ? 0 : 1, 2, 0);
        click_at(spot_rect(pane, spot).centre(), shift);
    }
    [[nodiscard]] Cramp cramp() const { return stored(test::sunday).cramps.at(0); }
};

TEST_F(LegsByMouse, EveryRegionIsChosenByAClickAndClearedByTheNext) {
    for (const Place& place : places()) {
        SCOPED_TRACE(spot_name(place.spot.region, place.spot.side));
        click_spot(place.spot);
        EXPECT_EQ(cramp().muscle, place.muscle);
        EXPECT_EQ(cramp().side, place.side);
        click_spot(place.spot);
        EXPECT_EQ(cramp().muscle, std::nullopt);
        EXPECT_EQ(cramp().side, std::nullopt);
    }
}

TEST_F(LegsByMouse, AClickElsewhereMovesTheCramp) {
    for (const Place& place : places()) {
        click_spot(place.spot);
        EXPECT_EQ(cramp().muscle, place.muscle);
        EXPECT_EQ(cramp().side, place.side);
    }
}

TEST_F(LegsByMouse, WithShiftTheOtherSideJoins) {
    for (const Place& place : places()) {
        SCOPED_TRACE(spot_name(place.spot.region, place.spot.side));
        LegSpot other = place.spot;
        other.side = other.side == LegSide::left ? LegSide::right : LegSide::left;
        click_spot(place.spot);
        click_spot(other, true);
        EXPECT_EQ(cramp().muscle, place.muscle);
        EXPECT_EQ(cramp().side, Side::both);
        click_spot(other);
        EXPECT_EQ(cramp().side, place.side == Side::left ? Side::right : Side::left);
        click_spot(other);
        EXPECT_EQ(cramp().side, std::nullopt);
    }
}

TEST_F(LegsByMouse, BesideTheLegsNothingIsChosen) {
    const Probe::Seen* legs = find("cramp:legs");
    ASSERT_NE(legs, nullptr);
    click_at({legs->rect.x + 2, legs->rect.y + 2});
    EXPECT_EQ(cramp().muscle, std::nullopt);
}

TEST_F(LegsByMouse, TheLegsAreHitAlsoWithLargeText) {
    app::Settings settings = desk().settings();
    settings.text_size_percent = 150;
    desk().change_settings(settings);
    settle();
    app().ui().focus().focus("cramp:when");
    settle();
    app().ui().focus().focus("cramp:legs");
    settle();
    const Probe::Seen* legs = find("cramp:legs");
    ASSERT_NE(legs, nullptr);
    ASSERT_GT(legs->rect.height, chart::legs_height) << "the whole picture is in view";
    click_spot({LegView::back, LegRegion::calf, LegSide::right});
    EXPECT_EQ(cramp().muscle, Muscle::calf);
    EXPECT_EQ(cramp().side, Side::right);
}

}  // namespace
}  // namespace nightcramp::ui
