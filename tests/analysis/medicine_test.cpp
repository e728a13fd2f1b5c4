#include "analysis/medicine.hpp"

#include "tests/analysis/tables.hpp"

#include <gmock/gmock.h>

namespace nightcramp::analysis {
namespace {

using std::chrono::days;
using test::first_night;
using test::repeated;
using test::series;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

NightDate day(int row) {
    return first_night + days(row);
}

/// Two cramps every other night; a medicine taken over `spans`, of the rows of the table.
std::vector<BeforeAfter> seen(int rows, const std::vector<MedicineSpan>& spans) {
    NightTable table = test::table_of(repeated(series({2, 0}), rows));
    return before_after(table, medicine_column("statin", spans, first_night, rows));
}

TEST(MedicineColumn, TheFirstFourteenNightsAfterAChangeAreNeither) {
    const MedicineColumn column = medicine_column("statin", {{day(5), day(40)}}, first_night, 60);

    EXPECT_EQ(column.name, "statin");
    EXPECT_THAT(column.changes, ElementsAre(day(5), day(40)));
    EXPECT_EQ(column.state[4], 0);
    EXPECT_FALSE(known(column.state[5]));
    EXPECT_FALSE(known(column.state[18]));
    EXPECT_EQ(column.state[19], 1);
    EXPECT_EQ(column.state[39], 1);
    EXPECT_FALSE(known(column.state[40]));
    EXPECT_FALSE(known(column.state[53]));
    EXPECT_EQ(column.state[54], 0);
}

TEST(MedicineColumn, AnOpenEndGoesOn) {
    EXPECT_EQ(medicine_column("a", {{day(-100), std::nullopt}}, first_night, 3).state, series({1, 1, 1}));
    EXPECT_EQ(medicine_column("a", {{std::nullopt, day(100)}}, first_night, 3).state, series({1, 1, 1}));
    EXPECT_EQ(medicine_column("a", {{std::nullopt, day(-14)}}, first_night, 3).state, series({0, 0, 0}));
}

TEST(MedicineColumn, AChangeShortlyBeforeTheTableStillWashesIn) {
    const MedicineColumn column = medicine_column("a", {{day(-13), std::nullopt}}, first_night, 3);

    EXPECT_FALSE(known(column.state[0]));
    EXPECT_EQ(column.state[1], 1);
}

TEST(MedicineColumn, AnotherDoseFromTheSameDayOnIsNoChange) {
    const MedicineColumn column =
        medicine_column("a", {{day(-50), day(10)}, {day(10), std::nullopt}}, first_night, 30);

    EXPECT_THAT(column.changes, ElementsAre(day(-50)));
    EXPECT_EQ(column.state, Series::Ones(30));
}

TEST(MedicineColumn, SpansThatOverlapAreOne) {
    EXPECT_THAT(medicine_column("a", {{day(0), day(20)}, {day(10), day(30)}}, first_night, 9).changes,
                ElementsAre(day(0), day(30)));
}

TEST(MedicineColumn, OfNoNightsKeepsItsChanges) {
    const MedicineColumn column = medicine_column("a", {{day(5), std::nullopt}}, first_night, 0);

    EXPECT_EQ(column.state.size(), 0);
    EXPECT_THAT(column.changes, SizeIs(1));
}

TEST(BeforeAfter, ComparesUpToSixtyNightsOnEitherSideOfTheWashIn) {
    const auto all = seen(200, {{day(100), std::nullopt}});

    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all[0].change, day(100));
    EXPECT_TRUE(all[0].started);
    EXPECT_EQ(all[0].before, (Rate{60, 30, 60}));
    EXPECT_EQ(all[0].after, (Rate{60, 30, 60}));
    EXPECT_TRUE(all[0].enough);
    ASSERT_TRUE(all[0].before_rate && all[0].after_rate);
    EXPECT_LT(all[0].before_rate->lo, 1);
    EXPECT_GT(all[0].before_rate->hi, 1);
}

TEST(BeforeAfter, NeedsTwentyEightCalendarNightsOnEitherSide) {
    EXPECT_TRUE(seen(28 + 14 + 28, {{day(28), std::nullopt}})[0].enough);
    EXPECT_FALSE(seen(28 + 14 + 27, {{day(28), std::nullopt}})[0].enough);
    EXPECT_FALSE(seen(27 + 14 + 28, {{day(27), std::nullopt}})[0].enough);
}

TEST(BeforeAfter, ASideEndsAtTheNeighbouringChange) {
    const auto all = seen(200, {{day(60), day(110)}});

    ASSERT_THAT(all, SizeIs(2));
    EXPECT_TRUE(all[0].started);
    EXPECT_EQ(all[0].after.nights, 110 - 74);
    EXPECT_FALSE(all[1].started);
    EXPECT_EQ(all[1].before.nights, 110 - 74);
    EXPECT_EQ(all[1].after.nights, 60);
}

TEST(BeforeAfter, OfTwoChangesShortlyAfterEachOtherThereIsNothingBetween) {
    const auto all = seen(100, {{day(50), day(55)}});

    ASSERT_THAT(all, SizeIs(2));
    EXPECT_TRUE(all[0].started);
    EXPECT_EQ(all[0].after, Rate{});
    EXPECT_EQ(all[0].after_rate, std::nullopt);
    EXPECT_FALSE(all[0].enough);
    EXPECT_FALSE(all[1].started);
    EXPECT_EQ(all[1].before, Rate{});
}

TEST(BeforeAfter, ChangesWithoutANightOnEitherSideAreLeftOut) {
    EXPECT_THAT(seen(30, {{day(-100), std::nullopt}}), IsEmpty());
    EXPECT_THAT(seen(30, {{day(100), std::nullopt}}), IsEmpty());
    EXPECT_THAT(seen(0, {{day(0), std::nullopt}}), IsEmpty());
    EXPECT_THAT(seen(1, {{day(0), std::nullopt}}), IsEmpty());
}

TEST(BeforeAfter, AChangeBeforeTheTableHasOnlyAnAfter) {
    const auto all = seen(30, {{day(-20), std::nullopt}});

    ASSERT_THAT(all, SizeIs(1));
    EXPECT_TRUE(all[0].started);
    EXPECT_EQ(all[0].before_rate, std::nullopt);
    EXPECT_EQ(all[0].after.nights, 30);
}

TEST(BeforeAfter, NightsThatAreNotRecordedCountInNoRate) {
    NightTable table = test::table_of(Series::Constant(100, unknown));
    table.cramps[0] = 1;
    table.cramps[99] = 0;
    const auto all =
        before_after(table, medicine_column("a", {{day(50), std::nullopt}}, first_night, table.nights()));

    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all[0].before, (Rate{1, 1, 1}));
    EXPECT_EQ(all[0].after, (Rate{1, 0, 0}));
    EXPECT_TRUE(all[0].enough);
}

}  // namespace
}  // namespace nightcramp::analysis
