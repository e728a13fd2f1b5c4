#include "experiment/power.hpp"

#include "experiment/schedule.hpp"
#include "tests/experiment/simulated_trials.hpp"

#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace nightcramp::experiment {
namespace {

/// What a program in another language simulated before this one was written, at 0.5 cramps a night.
TEST(Power, OfTheNightlyDesignIsWithinFivePointsOfAnotherProgram) {
    const std::vector<std::pair<int, double>> table{
        {28, 0.15}, {56, 0.27}, {84, 0.36}, {112, 0.46}, {168, 0.66}};
    for (const auto& [nights, expected] : table) {
        EXPECT_NEAR(power(Design::nightly, 0.5, nights, 0.5), expected, 0.05) << nights;
    }
}

TEST(Power, AtOtherRatesIsAboutThatOfAnotherProgram) {
    EXPECT_NEAR(power(Design::nightly, 0.25, 112, 0.5), 0.29, 0.05);
    EXPECT_NEAR(power(Design::nightly, 1, 112, 0.5), 0.67, 0.05);
    EXPECT_NEAR(power(Design::nightly, 2, 168, 0.5), 0.95, 0.05);
    EXPECT_NEAR(power(Design::nightly, 2, 168, 0.7), 0.51, 0.05);
    EXPECT_NEAR(power(Design::week_blocks, 0.5, 84, 0.5), 0.08, 0.03);
    EXPECT_NEAR(power(Design::week_blocks, 0.5, 168, 0.5), 0.20, 0.03);
    EXPECT_NEAR(power(Design::fortnight_blocks, 0.5, 168, 0.5), 0.13, 0.03);
}

TEST(Power, GrowsWithNightsAndCramps) {
    for (const Design design : {Design::nightly, Design::week_blocks, Design::fortnight_blocks}) {
        double shorter = 0;
        for (const int nights : lengths(design)) {
            const double now = power(design, 0.7, nights, 0.5);
            EXPECT_GT(now, shorter) << nights;
            EXPECT_GT(now, power(design, 0.7, nights, 0.7));
            EXPECT_GT(power(design, 1.5, nights, 0.5), now);
            shorter = now;
        }
    }
}

TEST(Power, WithHardlyAnyCrampsIsThatOfChance) {
    EXPECT_NEAR(power(Design::nightly, 0.001, 112, 0.5), 0.05, 0.01);
    EXPECT_EQ(power(Design::nightly, 0, 112, 0.5), 0.05);
    EXPECT_EQ(power(Design::nightly, 9, 112, 0.5), power(Design::nightly, 2, 112, 0.5));
}

TEST(AnOutlook, SaysWhenItIsNotWorthIt) {
    EXPECT_TRUE(outlook(Design::nightly, 0.5, 112).is_worth_it);
    EXPECT_FALSE(outlook(Design::week_blocks, 0.5, 84).is_worth_it);
    EXPECT_FALSE(outlook(Design::nightly, 0.05, 112).is_worth_it);
}

TEST(AnOutlook, SaysHowManyNightsShowMost) {
    EXPECT_EQ(outlook(Design::nightly, 0.5, 112).nights_for_most, 256);
    EXPECT_EQ(outlook(Design::nightly, 2, 112).nights_for_most, 108);
    EXPECT_EQ(outlook(Design::nightly, 0.1, 112).nights_for_most, 0) << "more than two years";
    EXPECT_EQ(outlook(Design::nightly, 0, 112).nights_for_most, 0);
    EXPECT_EQ(outlook(Design::week_blocks, 2, 168).nights_for_most, 0);
}

// What follows draws the same trials on every machine, so the shares are the same every time.

TEST(SimulatedTrials, ShowWhatIsNotThereAsSeldomAsPromised) {
    const double found = simulated::share_found({Design::nightly, 112, 0.5, 1, 0}, 800, 1);
    EXPECT_GE(found, 0.03);
    EXPECT_LE(found, 0.065);
}

TEST(SimulatedTrials, ShowWhatIsThereAsOftenAsPromised) {
    EXPECT_NEAR(simulated::share_found({Design::nightly, 112, 0.5, 0.5, 0}, 500, 1), 0.46, 0.05);
    EXPECT_NEAR(simulated::share_found({Design::nightly, 28, 0.5, 0.5, 0}, 500, 1), 0.15, 0.05);
}

TEST(SimulatedTrials, OfSixPairsOfWeeksShowLittleOfWhatBuildsUp) {
    EXPECT_NEAR(simulated::share_found({Design::week_blocks, 84, 0.5, 0.5, 0.6}, 500, 1), 0.08, 0.03);
}

/// Whether somebody who looks every twelfth night from the 28th on is ever told of an effect.
bool is_ever_found(const Trial& trial) {
    for (int nights = 28; nights <= trial.nights(); nights += 12) {
        Trial now = trial;
        now.schedule.resize(static_cast<std::size_t>(nights));
        now.cramps = analysis::Series(trial.cramps.head(nights));
        now.done = analysis::Series(trial.done.head(nights));
        const Draws draws(now.design, now.schedule, now.seed);
        if (draws.share(residuals(now, 0)).p() < 0.05) return true;
    }
    return false;
}

TEST(SimulatedTrials, ShowWhatIsNotThereFarMoreOftenToThoseWhoLookAllTheTime) {
    int peeking = 0;
    int sealed = 0;
    constexpr int trials = 200;
    for (int i = 0; i < trials; ++i) {
        const Trial trial =
            simulated::trial({Design::nightly, 112, 0.5, 1, 0}, 5000 + static_cast<std::uint64_t>(i));
        if (is_ever_found(trial)) ++peeking;
        const bool half = is_clear(first_half(trial, 112));
        const Draws draws(trial.design, trial.schedule, trial.seed);
        if (half || draws.share(residuals(trial, 0)).p() < 0.05) ++sealed;
    }
    EXPECT_GT(peeking, trials / 10);
    EXPECT_LT(sealed, trials * 7 / 100);
    EXPECT_GT(peeking, 2 * sealed);
}

}  // namespace
}  // namespace nightcramp::experiment
