#include "analysis/exposure.hpp"

#include "tests/analysis/tables.hpp"

#include <gmock/gmock.h>

namespace nightcramp::analysis {
namespace {

using test::amounts;
using test::repeated;
using test::series;
using test::yes_no;

void expect_states(const Series& states, const Series& expected) {
    ASSERT_EQ(states.size(), expected.size());
    for (Eigen::Index row = 0; row < states.size(); ++row) {
        EXPECT_TRUE(states[row] == expected[row] || (!known(states[row]) && !known(expected[row]))) << row;
    }
}

TEST(Exposure, CountsOnlyNightsOnWhichCrampsAndHabitAreKnown) {
    const Exposure seen = exposure(series({0, unknown, 1, 0, 2}), yes_no(series({1, 1, unknown, 0, 0})));

    expect_states(seen.on, series({1, unknown, unknown, 0, 0}));
    EXPECT_EQ(seen.with, 1);
    EXPECT_EQ(seen.without, 2);
    EXPECT_EQ(seen.distinct, 2);
}

TEST(Exposure, AnUnknownNightEndsNoRun) {
    const Exposure seen =
        exposure(series({0, 0, 0, unknown, 0, 0}), yes_no(series({1, unknown, 1, 0, 1, 0})));

    EXPECT_EQ(seen.on_runs, 1);
    EXPECT_EQ(seen.off_runs, 1);
}

TEST(Exposure, CountsRuns) {
    const Exposure seen = exposure(Series::Zero(7), yes_no(series({0, 1, 1, 0, 0, 1, 0})));

    EXPECT_EQ(seen.on_runs, 2);
    EXPECT_EQ(seen.off_runs, 3);
}

TEST(Exposure, AnAmountIsOnAboveNoughtWhereZerosAreCommon) {
    const Exposure seen = exposure(Series::Zero(4), amounts(series({0, 1, 2, 5})));

    expect_states(seen.on, series({0, 1, 1, 1}));
}

TEST(Exposure, ExactlyAFifthOfZerosIsNotCommon) {
    const Exposure seen = exposure(Series::Zero(5), amounts(series({0, 1, 2, 3, 4})));

    expect_states(seen.on, series({0, 0, 0, 1, 1}));
}

TEST(Exposure, TheMedianIsThatOfUsableNights) {
    const Series value = series({1, 2, 3, 90, 91, 92, 93});
    const Series cramps = series({0, 0, 0, unknown, unknown, unknown, unknown});

    expect_states(exposure(cramps, amounts(value)).on, series({0, 0, 1, unknown, unknown, unknown, unknown}));
    expect_states(on_state(cramps, amounts(value)), series({0, 0, 1, 1, 1, 1, 1}));
}

TEST(Exposure, LastDigitsMakeNoOtherAmount) {
    const double sum = 0.1 + 0.2;
    const Exposure seen = exposure(Series::Zero(4), amounts(series({0.3, sum, 0.3, sum})));

    EXPECT_EQ(seen.distinct, 1);
    EXPECT_EQ(seen.with, 0);
}

TEST(Exposure, TheSpreadIsThatFromQuarterToQuarter) {
    EXPECT_DOUBLE_EQ(exposure(Series::Zero(5), amounts(series({1, 2, 3, 4, 50}))).iqr, 2);
}

TEST(Exposure, KnowsWhereThereIsNothingButNought) {
    EXPECT_TRUE(exposure(Series::Zero(3), amounts(series({0, unknown, 0}))).only_zero);
    EXPECT_FALSE(exposure(Series::Zero(3), amounts(series({0, 1, 0}))).only_zero);
    EXPECT_FALSE(exposure(Series::Zero(1), amounts(series({unknown}))).only_zero);
}

TEST(Exposure, OfNoUsableNightIsEmpty) {
    for (const Series& value : {Series(), series({unknown}), repeated(series({unknown}), 30)}) {
        const Exposure seen = exposure(Series::Zero(value.size()), amounts(value));
        EXPECT_EQ(seen.on.size(), value.size());
        EXPECT_EQ(seen.with + seen.without + seen.on_runs + seen.off_runs + seen.distinct, 0);
        EXPECT_EQ(seen.iqr, 0);
    }
}

}  // namespace
}  // namespace nightcramp::analysis
