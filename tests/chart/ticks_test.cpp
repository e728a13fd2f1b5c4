#include "chart/ticks.hpp"

#include <cmath>

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::chart {
namespace {

namespace ch = std::chrono;
using testing::ElementsAre;

Day day(int year, unsigned month, unsigned date) {
    return Day(ch::year(year) / ch::month(month) / ch::day(date));
}

float width_of(std::string_view text) {
    return 7.7F * static_cast<float>(text.size());
}

std::vector<std::string> labels(const std::vector<Tick>& ticks) {
    std::vector<std::string> all;
    for (const Tick& tick : ticks) {
        if (!tick.label.empty()) all.push_back(tick.label);
    }
    return all;
}

std::vector<Tick> ticks_of(Day first, int nights, float width = 900) {
    const TimeAxis axis{view_of(first, first + ch::days(nights - 1)), 48, width};
    return calendar_ticks(axis, ch::Monday, width_of);
}

TEST(NiceTicks, AreStepsThatPeopleCountIn) {
    EXPECT_THAT(labels(nice_ticks(0, 3, 4, true)), ElementsAre("0", "1", "2", "3"));
    EXPECT_THAT(labels(nice_ticks(0, 1.4, 4, false)), ElementsAre("0.0", "0.5", "1.0", "1.5"));
    EXPECT_THAT(labels(nice_ticks(0, 2600, 3, false)), ElementsAre("0", "1,000", "2,000", "3,000"));
}

TEST(NiceTicks, OfCountsAreWhole) {
    EXPECT_THAT(labels(nice_ticks(0, 1, 5, true)), ElementsAre("0", "1"));
}

TEST(NiceTicks, OfNothingAreZeroAndOne) {
    EXPECT_THAT(labels(nice_ticks(0, 0, 3, true)), ElementsAre("0", "1"));
    EXPECT_THAT(labels(nice_ticks(0, std::nan(""), 3, true)), ElementsAre("0", "1"));
}

RC_GTEST_PROP(NiceTicks, HoldBothEndsInOneTwoOrFives, ()) {
    const double lo = *rc::gen::inRange(-1000, 1000) / 7.0;
    const double hi = lo + *rc::gen::inRange(1, 100'000) / 11.0;
    const int most = *rc::gen::inRange(2, 12);
    const auto ticks = nice_ticks(lo, hi, most, false);
    RC_ASSERT(ticks.size() >= 2U);
    RC_ASSERT(static_cast<int>(ticks.size()) <= most + 1);
    RC_ASSERT(ticks.front().at <= lo + 1e-9);
    RC_ASSERT(ticks.back().at >= hi - 1e-9);
    const double step = ticks[1].at - ticks[0].at;
    const double leading = step / std::pow(10, std::floor(std::log10(step) + 1e-9));
    const double nearest = std::round(leading);
    RC_ASSERT(std::abs(leading - nearest) < 1e-6);
    RC_ASSERT(nearest == 1 || nearest == 2 || nearest == 5);
}

TEST(CalendarTicks, OfAMonthNameEveryMonday) {
    EXPECT_THAT(labels(ticks_of(day(2026, 10, 24), 30)), ElementsAre("26 Oct", "2 Nov", "9 Nov", "16 Nov"));
}

TEST(CalendarTicks, OfThreeMonthsNameEverySecondMondayAndMarkTheOthers) {
    const auto ticks = ticks_of(day(2026, 8, 25), 90);
    EXPECT_THAT(labels(ticks), ElementsAre("31 Aug", "14 Sep", "28 Sep", "12 Oct", "26 Oct", "9 Nov"));
    EXPECT_EQ(ticks.size(), 12U);
    for (const Tick& tick : ticks) {
        EXPECT_EQ(ch::weekday(Day(ch::days(static_cast<int>(tick.at)))), ch::Monday);
    }
}

TEST(CalendarTicks, OfAYearNameMonthsAndTheYearOnce) {
    EXPECT_THAT(
        labels(ticks_of(day(2025, 11, 23), 365)),
        ElementsAre("Dec", "Jan 2026", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov"));
}

TEST(CalendarTicks, OfTenYearsNameYears) {
    const auto names = labels(ticks_of(day(2016, 11, 26), 3650));
    EXPECT_EQ(names.front(), "2017");
    EXPECT_EQ(names.back(), "2026");
}

TEST(CalendarTicks, StayWhereTheyAreWhileTimeMovesPast) {
    const auto before = ticks_of(day(2026, 8, 25), 90);
    const auto after = ticks_of(day(2026, 8, 30), 90);
    for (const Tick& tick : after) {
        const auto same = [&](const Tick& old) { return old.at == tick.at && old.label == tick.label; };
        const bool was_seen = tick.at < before.back().at;
        if (!was_seen) continue;
        EXPECT_TRUE(std::any_of(before.begin(), before.end(), same)) << tick.label;
    }
}

TEST(CalendarTicks, FollowTheDayOnWhichWeeksBegin) {
    const TimeAxis axis{view_of(day(2026, 10, 24), day(2026, 11, 22)), 48, 900};
    EXPECT_EQ(labels(calendar_ticks(axis, ch::Sunday, width_of)).front(), "25 Oct");
}

RC_GTEST_PROP(CalendarTicks, NeverTouchAscendAndLieInTheView, ()) {
    const double first = *rc::gen::inRange(-20'000, 40'000) + *rc::gen::inRange(0, 100) / 100.0;
    const double length = std::pow(10, *rc::gen::inRange(0, 50) / 10.0);
    const auto width = static_cast<float>(*rc::gen::inRange(40, 3000));
    const TimeAxis axis{{first, first + length}, 0, width};
    const auto ticks = calendar_ticks(axis, ch::Monday, width_of);
    float free_from = -1e9F;
    double before = -1e12;
    for (const Tick& tick : ticks) {
        RC_ASSERT(tick.at > before);
        before = tick.at;
        RC_ASSERT(tick.at >= axis.view.first && tick.at < axis.view.last);
        if (tick.label.empty()) continue;
        RC_ASSERT(axis.x_of(tick.at) - width_of(tick.label) / 2 > free_from);
        free_from = axis.x_of(tick.at) + width_of(tick.label) / 2;
    }
    RC_ASSERT(ticks.size() < 700U);
}

TEST(ClockTicks, RunAcrossMidnight) {
    EXPECT_THAT(labels(clock_ticks(570, 1230, 3, false)), ElementsAre("22:00", "02:00", "06:00"));
    EXPECT_THAT(labels(clock_ticks(570, 1230, 3, true)), ElementsAre("10 pm", "2 am", "6 am"));
    EXPECT_THAT(labels(clock_ticks(660, 840, 5, false)), ElementsAre("23:00", "00:00", "01:00", "02:00"));
}

TEST(ClockLabel, NamesMidnightAndNoonAsPeopleDo) {
    EXPECT_EQ(clock_label(0, false), "12:00");
    EXPECT_EQ(clock_label(0, true), "12 pm");
    EXPECT_EQ(clock_label(720, false), "00:00");
    EXPECT_EQ(clock_label(720, true), "12 am");
    EXPECT_EQ(clock_label(1440 + 30, true), "12:30 pm");
    EXPECT_EQ(clock_label(-60, false), "11:00");
}

TEST(TimeAxis, FindsTheNightUnderAPlaceAgain) {
    const TimeAxis axis{view_of(day(2026, 1, 1), day(2026, 1, 30)), 100, 600};
    EXPECT_FLOAT_EQ(axis.pitch(), 20);
    EXPECT_EQ(axis.night_at(axis.middle_of(day(2026, 1, 12))), day(2026, 1, 12));
    EXPECT_EQ(axis.night_at(100), day(2026, 1, 1));
    EXPECT_EQ(axis.night_at(699.9F), day(2026, 1, 30));
}

}  // namespace
}  // namespace nightcramp::chart
