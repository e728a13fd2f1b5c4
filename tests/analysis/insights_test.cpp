#include "analysis/insights.hpp"

#include "tests/analysis/strong_effect.hpp"
#include "tests/analysis/tables.hpp"

#include <cmath>

#include <gmock/gmock.h>

namespace nightcramp::analysis {
namespace {

using simulated::first_nights;
using simulated::strong_effect;
using test::first_night;
using test::repeated;
using test::series;
using test::yes_no;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Insights, OfAnEmptyDiaryAreEmpty) {
    const Insights all = insights(NightTable{});

    EXPECT_EQ(all.recorded_ever, 0);
    EXPECT_THAT(all.habits, IsEmpty());
    EXPECT_THAT(all.reviews, IsEmpty());
    EXPECT_FALSE(all.chance || all.rate);
    EXPECT_EQ(all.next.recorded, 45);
}

TEST(Insights, WithoutCrampsAreGoodNewsWithALimit) {
    NightTable table = test::table_of(Series::Zero(40));
    table.habits = {yes_no(repeated(series({1, 0}), 40))};
    const Insights all = insights(table);

    EXPECT_EQ(all.recorded.cramp_nights, 0);
    EXPECT_NEAR(all.rate->hi, 3.688879 / 40, 1e-6);
    EXPECT_EQ(all.checked, 0);
    EXPECT_EQ(all.habits[0].level, Level::shares);
    EXPECT_THAT(all.habits[0].obstacles, ElementsAre(Missing{Obstacle::no_cramps, 0}));
    EXPECT_FALSE(all.habits[0].judged);
}

TEST(Insights, CountEveryNightOfTheSpanOnce) {
    NightTable table = strong_effect(60);
    HabitColumn& habit = table.habits[0];
    habit.value[3] = habit.value[4] = unknown;
    habit.not_applicable[4] = 1;
    table.cramps[7] = table.cramps[8] = unknown;
    habit.value[8] = unknown;
    const HabitInsight insight = insights(table).habits[0];

    EXPECT_EQ(insight.with.nights + insight.without.nights, 56);
    EXPECT_EQ(insight.unknown, 1);
    EXPECT_EQ(insight.not_applicable, 1);
    EXPECT_EQ(insight.unrecorded, 1);
}

TEST(Insights, JudgeEachHabitGivenTheOthers) {
    const NightTable table = strong_effect(120);
    const Insights all = insights(table);
    const Association alone(question(table, 0, {0, 1}));

    EXPECT_EQ(all.checked, 2);
    ASSERT_TRUE(all.habits[0].judged);
    EXPECT_EQ(all.habits[0].judged->estimate.beta, alone.estimate()->beta);
    EXPECT_EQ(all.habits[0].judged->interval.lo, alone.interval()->lo);
    EXPECT_EQ(all.habits[0].judged->sceptical.p_helps, alone.posterior()->p_helps);
    EXPECT_EQ(all.habits[0].judged->nights_used, 120);
    EXPECT_THAT(detail(table, 0).others, ElementsAre(table.habits[1].id));
}

TEST(Insights, LeanOnTheStudiesInTheEvidencePosteriorAlone) {
    NightTable table = strong_effect(60);
    const Judged before = insights(table).habits[1].judged.value();
    table.habits[1].prior_mean = -0.2;
    const Judged after = insights(table).habits[1].judged.value();

    EXPECT_EQ(before.evidence.mean, before.sceptical.mean);
    EXPECT_EQ(after.sceptical.mean, before.sceptical.mean);
    EXPECT_LT(after.evidence.mean, before.evidence.mean);
}

TEST(Insights, SayWhatTheLatestReviewFound) {
    const NightTable table = strong_effect(200);
    const Insights all = insights(table);

    EXPECT_EQ(all.reviews.size(), 3U);
    EXPECT_EQ(all.habits[0].verdict.word, Word::probably_fewer);
    EXPECT_EQ(all.stand_out, 1);
    EXPECT_EQ(all.next.recorded, 360);
    EXPECT_FALSE(all.habits[0].depends_on_unrecorded);
}

TEST(Insights, AnalyseTheLast1095CalendarNightsAndReviewAll) {
    const NightTable table = strong_effect(1200);
    const Insights all = insights(table);

    EXPECT_EQ(all.calendar_nights, 1095);
    EXPECT_EQ(all.earlier_nights, 105);
    EXPECT_EQ(all.recorded_ever, 1200);
    EXPECT_EQ(all.last, table.date(1199));
    EXPECT_EQ(all.first, table.date(105));
    EXPECT_EQ(all.reviews.front().first, table.first);
    EXPECT_EQ(all.reviews.back().review.recorded, 1090);
}

TEST(Insights, AreTheSameToTheLastDigit) {
    const NightTable table = strong_effect(150);
    const Insights a = insights(table);
    const Insights b = insights(table);

    EXPECT_EQ(a.fingerprint, b.fingerprint);
    EXPECT_EQ(a.habits[0].judged->interval.hi, b.habits[0].judged->interval.hi);
    EXPECT_EQ(a.habits[0].judged->evidence.mean, b.habits[0].judged->evidence.mean);
    EXPECT_NE(a.fingerprint, insights(first_nights(table, 149)).fingerprint);
}

TEST(Insights, NeedMoreNightsForARareHabit) {
    NightTable table = strong_effect(90);
    const int often = insights(table).habits[1].judged->more_nights;
    for (int night = 0; night < 90; ++night) {
        table.habits[1].value[night] = night % 11 == 3 ? 1 : 0;
    }
    EXPECT_GT(insights(table).habits[1].judged->more_nights, often);
}

TEST(Insights, DescribeAMedicineAndTestItOnlyAfterThreeTurnsEachWay) {
    NightTable table = strong_effect(300);
    MedicineColumn once{"Furosemide", Series::Zero(300), {first_night + std::chrono::days(150)}};
    once.state.tail(150).setOnes();
    MedicineColumn often{"Naproxen", repeated(series({1, 1, 1, 1, 0, 0, 0, 0}), 300), {}};
    table.medicines = {once, often};
    const Insights all = insights(table);

    ASSERT_EQ(all.medicines.size(), 2U);
    EXPECT_EQ(all.medicines[0].changes.size(), 1U);
    EXPECT_FALSE(all.medicines[0].p);
    EXPECT_TRUE(all.medicines[1].p);
}

TEST(Insights, NameAHabitThatFollowsTheDaysOfTheWeek) {
    NightTable table = strong_effect(120);
    table.habits[1].value = repeated(series({1, 1, 0, 0, 0, 0, 0}), 120);
    const HabitInsight insight = insights(table).habits[1];

    EXPECT_TRUE(insight.by_weekday);
    EXPECT_FALSE(insight.twin);
}

}  // namespace
}  // namespace nightcramp::analysis
