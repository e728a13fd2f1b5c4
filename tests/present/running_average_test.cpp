#include "present/running_average.hpp"

#include "analysis/proportion.hpp"

#include <numeric>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::present {
namespace {

using Counts = std::vector<std::optional<int>>;

TEST(RunningAverage, BeginsWithTheSeventhRecordedNight) {
    const auto averages = running_average(Counts(30, 1), 1);
    EXPECT_FALSE(averages[5]);
    ASSERT_TRUE(averages[6]);
    EXPECT_DOUBLE_EQ(averages[6]->mean, 1);
}

TEST(RunningAverage, LooksBackTwentyEightNightsAndNoFurther) {
    Counts counts(60, 0);
    counts[10] = 5;
    const auto averages = running_average(counts, 1);
    EXPECT_DOUBLE_EQ(averages[10]->mean, 5.0 / 11);
    EXPECT_DOUBLE_EQ(averages[37]->mean, 5.0 / 28);
    EXPECT_DOUBLE_EQ(averages[38]->mean, 0);
}

TEST(RunningAverage, NeverTakesAnUnknownNightForOneWithoutCramps) {
    Counts counts(28, 1);
    for (std::size_t i = 0; i < 28; i += 4) counts[i].reset();
    EXPECT_DOUBLE_EQ(running_average(counts, 1).back()->mean, 1);
}

TEST(RunningAverage, RunsAcrossThreeNightsAndBreaksAtFour) {
    Counts counts(60, 1);
    counts[30].reset();
    counts[31].reset();
    counts[32].reset();
    for (std::size_t i = 40; i < 44; ++i) counts[i].reset();
    const auto averages = running_average(counts, 1);
    EXPECT_TRUE(averages[31]);
    EXPECT_FALSE(averages[40]);
    EXPECT_FALSE(averages[43]);
    EXPECT_TRUE(averages[44]);
}

TEST(RunningAverage, HasTheExactIntervalOfItsCounts) {
    Counts counts(28, 0);
    for (std::size_t i = 0; i < 10; ++i) counts[i] = 1;
    const analysis::Bounds exact = analysis::poisson_rate(10, 28);
    const auto last = running_average(counts, 1).back();
    EXPECT_DOUBLE_EQ(last->lo, exact.lo);
    EXPECT_DOUBLE_EQ(last->hi, exact.hi);
    EXPECT_GT(running_average(counts, 2).back()->hi, exact.hi) << "overdispersion widens it";
}

TEST(Overdispersion, IsVarianceOverMeanAndAtLeastOne) {
    EXPECT_DOUBLE_EQ(overdispersion({1, 1, 1, 1}), 1);
    EXPECT_DOUBLE_EQ(overdispersion({}), 1);
    EXPECT_DOUBLE_EQ(overdispersion({0, 0, std::nullopt}), 1);
    EXPECT_DOUBLE_EQ(overdispersion({0, 4, 0, 4}), (16.0 / 3) / 2);
}

RC_GTEST_PROP(RunningAverageProperty, IsTheMeanOfWhatIsKnownInItsWindow, ()) {
    Counts counts;
    for (const int count : *rc::gen::container<std::vector<int>>(rc::gen::inRange(-2, 4))) {
        counts.push_back(count < 0 ? std::nullopt : std::optional(count));
    }
    const auto averages = running_average(counts, 1.3);
    RC_ASSERT(averages.size() == counts.size());
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (!averages[i]) continue;
        double sum = 0;
        double nights = 0;
        for (std::size_t j = i < 27 ? 0 : i - 27; j <= i; ++j) {
            if (!counts[j]) continue;
            sum += *counts[j];
            ++nights;
        }
        RC_ASSERT(nights >= 7);
        RC_ASSERT(std::abs(averages[i]->mean - sum / nights) < 1e-12);
        RC_ASSERT(averages[i]->lo <= averages[i]->mean && averages[i]->mean <= averages[i]->hi);
    }
}

RC_GTEST_PROP(RunningAverageProperty, ALaterNightChangesNothingOfThePast, ()) {
    Counts counts;
    for (const int count : *rc::gen::container<std::vector<int>>(40, rc::gen::inRange(0, 4)))
        counts.emplace_back(count);
    const auto before = running_average(counts, 1);
    counts.emplace_back(7);
    auto after = running_average(counts, 1);
    after.pop_back();
    RC_ASSERT(before == after);
}

}  // namespace
}  // namespace nightcramp::present
