#include "app/random.hpp"

#include <array>
#include <cmath>

#include <gmock/gmock.h>

namespace nightcramp::app {
namespace {

constexpr int draws = 20'000;

TEST(Random, GivesTheSameNumbersOnEveryComputer) {
    Random random(1, 0);

    EXPECT_EQ(random.uniform(), 0x1.122deafddb434p-3);
    EXPECT_EQ(random.between(1, 1'000'000), 136'408);
    EXPECT_EQ(random.normal(), -0x1.b777379bae175p-1);
}

TEST(Random, StreamsOfOneSeedDiffer) {
    EXPECT_NE(Random(1, 1).uniform(), Random(1, 2).uniform());
}

TEST(Random, UniformNumbersLieFromNoughtToBelowOne) {
    Random random(2, 0);
    double sum = 0;
    for (int i = 0; i < draws; ++i) {
        const double value = random.uniform();
        ASSERT_GE(value, 0);
        ASSERT_LT(value, 1);
        sum += value;
    }
    EXPECT_NEAR(sum / draws, 0.5, 0.01);
}

TEST(Random, BothEndsOfBetweenCome) {
    Random random(3, 0);
    std::array<int, 3> counts{};
    for (int i = 0; i < 3000; ++i) ++counts.at(static_cast<std::size_t>(random.between(-1, 1) + 1));
    EXPECT_THAT(counts, testing::Each(testing::AllOf(testing::Gt(900), testing::Lt(1100))));
}

TEST(Random, NormalNumbersHaveMeanNoughtAndVarianceOne) {
    Random random(4, 0);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < draws; ++i) {
        const double value = random.normal();
        sum += value;
        squares += value * value;
    }
    EXPECT_NEAR(sum / draws, 0, 0.02);
    EXPECT_NEAR(squares / draws, 1, 0.03);
}

TEST(Random, PoissonCountsHaveTheirMeanAsVariance) {
    Random random(5, 0);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < draws; ++i) {
        const int count = random.poisson(0.7);
        sum += count;
        squares += count * count;
    }
    const double mean = sum / draws;
    EXPECT_NEAR(mean, 0.7, 0.02);
    EXPECT_NEAR(squares / draws - mean * mean, 0.7, 0.03);
}

TEST(Random, NothingHappensAtRateNought) {
    EXPECT_EQ(Random(6, 0).poisson(0), 0);
}

TEST(Random, PicksEachShareAsOftenAsItIsLarge) {
    Random random(7, 0);
    std::array<int, 3> counts{};
    for (int i = 0; i < draws; ++i) ++counts.at(random.pick({1, 0, 3}));
    EXPECT_NEAR(counts[0], draws / 4, 250);
    EXPECT_EQ(counts[1], 0);
    EXPECT_NEAR(counts[2], draws * 3 / 4, 250);
}

TEST(Wandering, KeepsItsMemoryAndItsSpread) {
    Random random(8, 0);
    Wandering wandering(random, 0.7);
    double before = wandering.next();
    double products = 0;
    double squares = 0;
    for (int i = 0; i < draws; ++i) {
        const double value = wandering.next();
        products += before * value;
        squares += value * value;
        before = value;
    }
    EXPECT_NEAR(squares / draws, 1, 0.05);
    EXPECT_NEAR(products / squares, 0.7, 0.03);
}

}  // namespace
}  // namespace nightcramp::app
