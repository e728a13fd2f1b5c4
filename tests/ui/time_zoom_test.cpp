#include "ui/trends/time_zoom.hpp"

#include "tests/support/builders.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::ui {
namespace {

using chart::number;
using chart::TimeView;

const TimeLimits two_years{date_from(2024, 11, 23), test::sunday};
const TimeLimits three_nights{test::sunday - days(2), test::sunday};

TEST(TimeZoom, ARangeEndsWithTheNewestNight) {
    const TimeView view = range_view(90, two_years);
    EXPECT_EQ(nights_in(view, two_years), (DateSpan{test::sunday - days(89), test::sunday}));
}

TEST(TimeZoom, AllIsFromTheFirstNightToTheNewest) {
    const TimeView view = range_view(all_nights_range, two_years);
    EXPECT_EQ(nights_in(view, two_years), (DateSpan{two_years.first, two_years.newest}));
}

TEST(TimeZoom, AYoungDiaryIsNotShownInACornerOfAWideRange) {
    const TimeView view = range_view(90, three_nights);
    EXPECT_EQ(view.length(), thin_diary);
    EXPECT_EQ(view.last, number(test::sunday) + 1);
}

TEST(TimeZoom, TheNightUnderThePointerStaysWhereItIs) {
    const TimeView view = range_view(90, two_years);
    const double at = view.first + 30.5;
    const TimeView nearer = zoomed(view, at, 0.5, two_years);
    EXPECT_NEAR(nearer.length(), 45, 1e-9);
    EXPECT_NEAR((at - nearer.first) / nearer.length(), 30.5 / 90, 1e-9);
}

TEST(TimeZoom, MovingEndsAtBothEndsOfTheDiary) {
    const TimeView view = range_view(30, two_years);
    EXPECT_EQ(moved(view, 1000, two_years), view);
    EXPECT_EQ(moved(view, -1e6, two_years).first, number(two_years.first));
}

TEST(TimeZoom, ANightOutsideTheViewIsBroughtToItsNearEdge) {
    const TimeView view = range_view(30, two_years);
    const Date earlier = test::sunday - days(100);
    EXPECT_EQ(showing(view, earlier, two_years).first, number(earlier));
    EXPECT_EQ(showing(view, test::sunday - days(3), two_years), view);
}

RC_GTEST_PROP(TimeZoom, NeverShowsLessThanAWeekNorAnythingBeyondTheNewestNight, ()) {
    const auto nights = *rc::gen::inRange(1, 40000);
    const TimeLimits limits{test::sunday - days(nights - 1), test::sunday};
    TimeView view = range_view(*rc::gen::element(30, 90, 365, all_nights_range), limits);
    const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-1000, 1000));
    for (const int step : steps) {
        view = step % 2 == 0 ? moved(view, step, limits)
                             : zoomed(view, view.first + view.length() * 0.3, step > 0 ? 1.4 : 0.7, limits);
        RC_ASSERT(view.length() >= fewest_nights - 1e-6);
        RC_ASSERT(view.last <= number(limits.newest) + 1 + 1e-6);
        RC_ASSERT(view.first >= number(limits.first) - 1e-6 || view.length() <= thin_diary + 1e-6);
        const DateSpan span = nights_in(view, limits);
        RC_ASSERT(span.first <= span.last);
        RC_ASSERT(span.last <= limits.newest);
    }
}

}  // namespace
}  // namespace nightcramp::ui
