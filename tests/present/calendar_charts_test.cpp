#include "present/calendar_charts.hpp"

#include "tests/present/chart_source.hpp"

#include <gmock/gmock.h>

namespace nightcramp::present {
namespace {

using chart::CellKind;
using chart::NightCell;
using test::sunday;
using testing::ElementsAre;
using testing::IsEmpty;

NightCell cell(const chart::HeatChart& heat, Date date) {
    return heat.cells.at(static_cast<std::size_t>((date - heat.first).count()));
}

TEST(HeatState, TellsCrampsGapsAndWhatIsToCome) {
    const ChartDiary diary = ChartDiary::of({2, -1, 0});
    const chart::HeatChart heat = heat_chart(diary.source(), test::today, 2);
    EXPECT_EQ(heat.cells.size(), 14U);
    EXPECT_EQ(std::chrono::weekday(heat.first), std::chrono::Monday);
    EXPECT_EQ(cell(heat, sunday - days(2)), (NightCell{CellKind::recorded, 2}));
    EXPECT_EQ(cell(heat, sunday - days(1)).kind, CellKind::gap);
    EXPECT_EQ(cell(heat, sunday), (NightCell{CellKind::recorded, 0}));
    EXPECT_EQ(cell(heat, test::today).kind, CellKind::to_come);
    EXPECT_EQ(cell(heat, sunday - days(3)).kind, CellKind::outside) << "before the diary begins";
    EXPECT_EQ(heat_counts(heat), "2 of 3 nights recorded · 1 with cramps");
}

TEST(HeatState, BeginsWeeksAsThePersonDoes) {
    ChartDiary diary = ChartDiary::of({0});
    diary.week_start = std::chrono::Saturday;
    EXPECT_EQ(std::chrono::weekday(heat_chart(diary.source(), sunday, 5).first), std::chrono::Saturday);
}

TEST(HeatTitle, NamesTheMonthsThatAreSeen) {
    const ChartDiary diary = ChartDiary::of(std::vector<int>(400, 0));
    EXPECT_EQ(heat_title(heat_chart(diary.source(), sunday, 53)), "November 2025 to November 2026");
    EXPECT_EQ(heat_title(heat_chart(diary.source(), sunday, 20)), "July to November 2026");
    EXPECT_EQ(heat_title(heat_chart(diary.source(), sunday, 1)), "November 2026");
}

TEST(MonthState, ShowsEveryDayOfTheMonthAlsoBeforeTheDiary) {
    const ChartDiary diary = ChartDiary::of({1, 0});
    const chart::MonthChart month =
        month_chart(diary.source(), std::chrono::year(2026) / std::chrono::November);
    EXPECT_EQ(month.first, date_from(2026, 10, 26));
    EXPECT_EQ(month.cells.at(0).kind, CellKind::outside) << "26 October";
    EXPECT_EQ(month.cells.at(6).kind, CellKind::gap) << "1 November can be logged";
    EXPECT_EQ(month.cells.at(26), (NightCell{CellKind::recorded, 1})) << "21 November";
    EXPECT_EQ(month.cells.at(28).kind, CellKind::to_come) << "23 November";
}

TEST(MonthComparisonWords, SayWhatMakesMonthsHardToCompare) {
    const ChartDiary diary = ChartDiary::of(std::vector<int>(40, 1));
    const auto comparison = compare_months(diary.source(), std::chrono::year(2026) / std::chrono::November);
    EXPECT_THAT(comparison.rows, ElementsAre(MonthCount{"November", "22 of 22", "22"},
                                             MonthCount{"October", "18 of 18", "18"}));
    EXPECT_EQ(comparison.sentence, "October has 18 recorded nights, November 22 so far.");
    const auto earlier = compare_months(diary.source(), std::chrono::year(2026) / std::chrono::January);
    EXPECT_EQ(earlier.rows.at(1).name, "December 2025");
    EXPECT_EQ(earlier.sentence, "December 2025 has 0 recorded nights, January 0.");
}

TEST(NightCardState, TellsANightInFull) {
    ChartDiary diary = ChartDiary::of({1});
    Night& night = diary.night(sunday);
    night.sleep.to_bed = test::at(sunday, 22, 45);
    night.sleep.up = test::at(test::today, 6, 30);
    night.sleep.position = Told<Position>{Position::side, test::this_morning()};
    night.note = "Hot.";
    set_answer(night, {"stretching", AnswerValue::yes(), test::this_morning()});
    const NightCard card = night_card(diary.source(), sunday);
    EXPECT_EQ(card.dates, "Sunday 22 to Monday 23");
    EXPECT_EQ(card.headline, "1 cramp");
    EXPECT_THAT(card.cramps, ElementsAre(NightCard::CrampLine{"Left calf, 02:30", "pain 7, 5 min, woke me"}));
    EXPECT_EQ(card.sleep, "22:45 to 06:30, on the side");
    EXPECT_EQ(card.note, "Hot.");
    EXPECT_TRUE(card.can_open);
    EXPECT_THAT(card.habits, testing::MatchesRegex("[0-9]+ of [0-9]+ habits answered"));
}

TEST(NightCardState, TellsApartNoCrampsNotRecordedAndStillToCome) {
    const ChartDiary diary = ChartDiary::of({0, -1});
    EXPECT_EQ(night_card(diary.source(), sunday - days(1)).headline, "No cramps");
    EXPECT_EQ(night_card(diary.source(), sunday).headline, "Not recorded");
    const NightCard later = night_card(diary.source(), test::today);
    EXPECT_EQ(later.headline, "Still to come");
    EXPECT_FALSE(later.can_open);
    EXPECT_THAT(later.habits, IsEmpty());
}

TEST(NightCardState, NamesTheMonthsAndTheYearWhereTheyAreNotPlain) {
    const ChartDiary diary = ChartDiary::of({0});
    EXPECT_EQ(night_card(diary.source(), date_from(2026, 10, 31)).dates,
              "Saturday 31 October to Sunday 1 November");
    EXPECT_EQ(night_card(diary.source(), date_from(2025, 5, 2)).dates, "Friday 2 to Saturday 3 May 2025");
}

}  // namespace
}  // namespace nightcramp::present
