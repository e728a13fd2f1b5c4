#include "present/count_charts.hpp"

#include "analysis/proportion.hpp"
#include "tests/present/chart_source.hpp"

#include <numeric>

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::present {
namespace {

using test::sunday;
using testing::ElementsAre;
using testing::IsEmpty;

Cramp at_hour(Date night, int hour) {
    Cramp cramp;
    cramp.at = test::at(night + days(hour < 12 ? 1 : 0), hour, 20);
    return cramp;
}

ChartDiary with_cramps(std::vector<Cramp> cramps) {
    ChartDiary diary = ChartDiary::of({1});
    diary.nights.front().cramps = std::move(cramps);
    return diary;
}

TEST(ClockCount, GoesByTheHourAndTellsApartWhatHasNoTime) {
    Cramp waking;
    waking.just_before_waking = true;
    const ChartDiary diary =
        with_cramps({at_hour(sunday, 23), at_hour(sunday, 2), at_hour(sunday, 2), waking, Cramp{}, Cramp{}});
    const ClockCounts counts = count_hours(diary.source(), diary.span());
    EXPECT_EQ(counts.by_hour[23], 1);
    EXPECT_EQ(counts.by_hour[2], 2);
    EXPECT_EQ(counts.timed, 3);
    EXPECT_EQ(counts.before_waking, 1);
    EXPECT_EQ(counts.untimed, 2);
    EXPECT_EQ(clock_subtitle(counts),
              "3 cramps with a time, by hour; 1 just before waking and 2 without a time are left out");
}

TEST(ClockCount, RunsAcrossMidnightAndAsFarAsThereAreCramps) {
    EXPECT_THAT(shown_hours(ClockCounts{}), ElementsAre(22, 23, 0, 1, 2, 3, 4, 5, 6, 7));
    ClockCounts early;
    early.by_hour[20] = 1;
    early.by_hour[9] = 1;
    const auto hours = shown_hours(early);
    EXPECT_EQ(hours.front(), 20);
    EXPECT_EQ(hours.back(), 9);
}

TEST(ClockCount, LabelsHoursAsThePersonReadsClocks) {
    EXPECT_EQ(clock_bars({}, ClockStyle::twenty_four_hours).bars.front().label, "22");
    EXPECT_EQ(clock_bars({}, ClockStyle::twelve_hours).bars.at(2).label, "12 am");
}

Cramp at_place(std::optional<Muscle> muscle, std::optional<Side> side) {
    Cramp cramp;
    cramp.muscle = muscle;
    cramp.side = side;
    return cramp;
}

std::vector<std::string> lines(const std::vector<chart::LegRow>& rows) {
    std::vector<std::string> all;
    for (const chart::LegRow& row : rows) all.push_back(row.name + " " + std::to_string(row.count));
    return all;
}

TEST(LegCounts, CountBothOnEitherSideOfThePictureAndOnceInTheList) {
    const ChartDiary diary =
        with_cramps({at_place(Muscle::calf, Side::left), at_place(Muscle::calf, Side::both),
                     at_place(Muscle::calf, Side::both)});
    const chart::LegChart legs = leg_chart(diary.source(), diary.span());
    EXPECT_THAT(lines(legs.rows), ElementsAre("Both calves 2", "Left calf 1"));
    ASSERT_EQ(legs.counts.size(), 2U);
    EXPECT_EQ(legs.counts[0].count, 3) << "left";
    EXPECT_EQ(legs.counts[1].count, 2) << "right";
    EXPECT_EQ(leg_subtitle(legs), "All 3 cramps, seen from behind");
}

TEST(LegCounts, ShowTheFrontOnlyWhereItHasSomething) {
    const ChartDiary shin = with_cramps({at_place(Muscle::shin, Side::right)});
    const chart::LegChart legs = leg_chart(shin.source(), shin.span());
    EXPECT_TRUE(legs.shows_front);
    EXPECT_FALSE(legs.shows_back);
    EXPECT_EQ(leg_subtitle(legs), "The one cramp, seen from in front");
}

TEST(LegCounts, GuessNoSideAndNoPlace) {
    const ChartDiary diary = with_cramps({at_place(Muscle::calf, {}), at_place({}, Side::left),
                                          at_place({}, {}), at_place(Muscle::other, Side::left)});
    const chart::LegChart legs = leg_chart(diary.source(), diary.span());
    EXPECT_THAT(legs.counts, IsEmpty());
    EXPECT_THAT(lines(legs.rows), ElementsAre("Left leg, another muscle 1", "Side or place not said 3"))
        << "a muscle that is not in the picture was said";
    EXPECT_EQ(leg_rows(diary.source(), diary.span()).size(), 4U);
}

TEST(LegCounts, KeepTheListShortAndLoseNothing) {
    std::vector<Cramp> cramps;
    for (const Muscle muscle :
         {Muscle::calf, Muscle::foot_arch, Muscle::toes, Muscle::shin, Muscle::back_thigh}) {
        cramps.push_back(at_place(muscle, Side::left));
        cramps.push_back(at_place(muscle, Side::right));
    }
    const ChartDiary diary = with_cramps(cramps);
    const chart::LegChart legs = leg_chart(diary.source(), diary.span());
    EXPECT_EQ(legs.rows.size(), 6U);
    EXPECT_EQ(legs.rows.back().name, "Other places");
    EXPECT_EQ(cramps_in(legs), 10);
}

TEST(Rates, OfWeekdaysBeginWithTheFirstDayOfTheWeek) {
    ChartDiary diary = ChartDiary::of({3, 0, 0, 0, 0, 0, 0, 1});  // Sunday to Sunday
    diary.week_start = std::chrono::Sunday;
    const auto rows = weekday_rates(diary.source(), diary.span());
    ASSERT_EQ(rows.size(), 7U);
    EXPECT_EQ(rows[0].label, "Sun");
    EXPECT_EQ(rows[0].nights, 2);
    EXPECT_EQ(rows[0].cramps, 4);
    EXPECT_EQ(rows[0].cramp_nights, 2);
    EXPECT_EQ(rows[1].cramps, 0);
}

TEST(Rates, OfADayThatWasNeverRecordedAreUnknown) {
    const ChartDiary diary = ChartDiary::of({1, 0});  // Saturday and Sunday
    const chart::BarChart bars = rate_bars(weekday_rates(diary.source(), diary.span()));
    EXPECT_FALSE(bars.bars.at(0).value) << "Monday";
    EXPECT_EQ(bars.bars.at(0).below, "0 nights");
    EXPECT_EQ(bars.bars.at(5).value, 1);
    EXPECT_EQ(bars.bars.at(6).value, 0) << "a Sunday without cramps is known";
    EXPECT_EQ(bars.bars.at(6).below, "1 night");
}

TEST(Rates, HaveTheExactIntervalOverTheDiarysOverdispersion) {
    const ChartDiary diary = ChartDiary::of({1, 0, 1, 0, 1, 0, 1, 0});
    const auto rows = weekday_rates(diary.source(), diary.span());
    const analysis::Bounds exact = analysis::poisson_rate(1, 2);  // Sundays: 1 and 0
    EXPECT_DOUBLE_EQ(rows[6].lo, exact.lo);
    EXPECT_DOUBLE_EQ(rows[6].hi, exact.hi);
}

TEST(Rates, OfMonthsStandInTheirOrderAndHoldTheYear) {
    const ChartDiary diary = ChartDiary::of(std::vector<int>(60, 0));
    const auto rows = month_rates(diary.source(), {sunday - days(364), sunday});
    ASSERT_EQ(rows.size(), 3U) << "months before the diary are left out";
    EXPECT_EQ(rows[0].label, "Sep 2026");
    EXPECT_EQ(rows[2].label, "Nov 2026");
    EXPECT_EQ(rows[2].nights, 22);
}

TEST(Rates, OfMoreThanThirteenMonthsPoolTheYears) {
    const ChartDiary diary = ChartDiary::of(std::vector<int>(800, 1));
    const auto rows = month_rates(diary.source(), diary.span());
    ASSERT_EQ(rows.size(), 12U);
    EXPECT_EQ(rows[0].label, "Jan");
    EXPECT_EQ(rows[0].nights, 62);
    EXPECT_TRUE(pools_years(diary.source(), {sunday - days(3000), sunday}));
}

RC_GTEST_PROP(RatesProperty, CountEveryRecordedNightOnce, ()) {
    const ChartDiary diary = ChartDiary::of(
        *rc::gen::nonEmpty<std::vector<int>>(rc::gen::container<std::vector<int>>(rc::gen::inRange(-1, 3))));
    int recorded = 0;
    int cramps = 0;
    for (const Night& night : diary.nights) {
        ++recorded;
        cramps += static_cast<int>(night.cramps.size());
    }
    for (const auto& rows :
         {weekday_rates(diary.source(), diary.span()), month_rates(diary.source(), diary.span())}) {
        int nights = 0;
        int sum = 0;
        for (const RateRow& row : rows) {
            nights += row.nights;
            sum += row.cramps;
        }
        RC_ASSERT(nights == recorded);
        RC_ASSERT(sum == cramps);
    }
}

}  // namespace
}  // namespace nightcramp::present
