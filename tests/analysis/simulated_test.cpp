#include "tests/analysis/simulated.hpp"

#include "analysis/association.hpp"
#include "tests/analysis/associations.hpp"
#include "tests/analysis/random.hpp"

#include <gtest/gtest.h>

namespace nightcramp::analysis::simulated {
namespace {

/// The generator by its authors gives these for the same seed.
TEST(Simulated, NumbersAreTheSameEverywhere) {
    Random random(0);
    EXPECT_DOUBLE_EQ(random.uniform(), static_cast<double>(0x99EC5F36CB75F2B4 >> 11) * 0x1p-53);
    EXPECT_DOUBLE_EQ(random.uniform(), static_cast<double>(0xBF6E1F784956452A >> 11) * 0x1p-53);
}

TEST(Simulated, DistributionsHaveTheirMeans) {
    Random random(1);
    double normal = 0;
    double square = 0;
    double count = 0;
    constexpr int draws = 20'000;
    for (int i = 0; i < draws; ++i) {
        const double value = random.normal();
        normal += value / draws;
        square += value * value / draws;
        count += random.poisson(2.5) / static_cast<double>(draws);
    }
    EXPECT_NEAR(normal, 0, 0.02);
    EXPECT_NEAR(square, 1, 0.03);
    EXPECT_NEAR(count, 2.5, 0.04);
    EXPECT_EQ(random.poisson(0), 0);
}

TEST(Simulated, DiariesAreWhatTheScenariosSay) {
    for (const Scenario scenario : {Scenario::independent, Scenario::autocorrelated, Scenario::trend,
                                    Scenario::season, Scenario::reactive}) {
        const Diary made = diary({scenario, 20'000, 1}, 3);
        const double cramp_nights = (made.cramps.array() >= 1).cast<double>().mean();
        EXPECT_NEAR(made.cramps.mean(), 0.55, 0.1);
        EXPECT_NEAR(cramp_nights, scenario == Scenario::independent ? 0.39 : 0.3, 0.06);
        EXPECT_NEAR(made.habit.mean(), 0.5, 0.05);
        const double change = made.cramps.head(10'000).mean() / made.cramps.tail(10'000).mean();
        const bool falling = scenario == Scenario::trend || scenario == Scenario::reactive;
        const double waves = scenario == Scenario::season ? 2.2 : 1;
        EXPECT_NEAR(change, falling ? 1.8 : waves, 0.35);
    }
}

/// Of diaries in which the habit does not matter, one in twenty may look as if it did.
TEST(Simulated, OfFourHundredDiariesThatTellNothingSoManyLookAsIfTheyDid) {
    int significant = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const Diary made = diary({Scenario::trend, 90, 1}, seed);
        if (Association(test::asked(made.cramps, made.habit)).test().p < 0.05) ++significant;
    }
    EXPECT_EQ(significant, 11);
}

}  // namespace
}  // namespace nightcramp::analysis::simulated
