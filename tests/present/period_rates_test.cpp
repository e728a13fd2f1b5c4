#include "present/period_rates.hpp"

#include "tests/present/chart_source.hpp"

#include <gmock/gmock.h>

namespace nightcramp::present {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

TEST(PeriodRates, OfAFewMonthsGoesByMonths) {
    const ChartDiary diary = ChartDiary::of(std::vector<int>(60, 1));
    const PeriodRates periods = period_rates(diary.source(), diary.span());
    EXPECT_EQ(periods.title, "Month by month");
    EXPECT_THAT(periods.short_labels, ElementsAre("Sep", "Oct", "Nov"));
    EXPECT_EQ(periods.rows.back().label, "Nov 2026");
    EXPECT_EQ(periods.rows.back().nights, 22);
}

TEST(PeriodRates, OfTwoYearsGoesByQuarters) {
    const ChartDiary diary = ChartDiary::of(std::vector<int>(730, 0));
    const PeriodRates periods = period_rates(diary.source(), diary.span());
    EXPECT_EQ(periods.unit, "quarter");
    EXPECT_THAT(periods.rows, SizeIs(9));
    EXPECT_EQ(periods.rows.front().label, "2024, October to December");
    EXPECT_EQ(periods.short_labels.back(), "Q4 26");
}

TEST(PeriodRates, OfTenYearsGoesByYears) {
    const ChartDiary diary = ChartDiary::of(std::vector<int>(3652, 0));
    const PeriodRates periods = period_rates(diary.source(), diary.span());
    EXPECT_EQ(periods.unit, "year");
    EXPECT_THAT(periods.rows, SizeIs(11));
    EXPECT_EQ(periods.rows.front().label, "2016");
}

TEST(PeriodRates, LoseNoNight) {
    for (const int nights : {1, 45, 400, 900, 4000}) {
        const ChartDiary diary = ChartDiary::of(std::vector<int>(static_cast<std::size_t>(nights), 1));
        int sum = 0;
        for (const RateRow& row : period_rates(diary.source(), diary.span()).rows) sum += row.nights;
        EXPECT_EQ(sum, nights);
    }
}

TEST(PeriodRates, OfMonthsAreThoseOfTheMonthsChart) {
    const ChartDiary diary =
        ChartDiary::of({1, 0, -1, 2, 0, 0, 1, -1, 3, 0, 0, 0, 1, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0});
    const auto mine = period_rates(diary.source(), diary.span()).rows;
    const auto theirs = month_rates(diary.source(), diary.span());
    ASSERT_EQ(mine.size(), theirs.size());
    for (std::size_t i = 0; i < mine.size(); ++i) {
        EXPECT_EQ(mine[i].label, theirs[i].label);
        EXPECT_EQ(mine[i].cramps, theirs[i].cramps);
        EXPECT_EQ(mine[i].lo, theirs[i].lo);
        EXPECT_EQ(mine[i].hi, theirs[i].hi);
    }
}

TEST(PeriodRates, SayTheirCrampNightsUnderTheBars) {
    const ChartDiary diary = ChartDiary::of({1, 0, 2, -1});
    const chart::BarChart bars = period_bars(period_rates(diary.source(), diary.span()));
    ASSERT_THAT(bars.bars, SizeIs(1));
    EXPECT_EQ(bars.bars.front().below, "2/3");
    EXPECT_EQ(bars.bars.front().value_text, "1.00");
}

}  // namespace
}  // namespace nightcramp::present
