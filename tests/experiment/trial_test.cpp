#include "experiment/trial.hpp"

#include "tests/experiment/made_experiments.hpp"
#include "tests/experiment/simulated_trials.hpp"

#include <cmath>

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::experiment {
namespace {

using analysis::unknown;
using test::at;
using test::today;

/// A trial with `with` cramps on nights with the habit and `without` on the others.
Trial trial_with(Design design, int nights, int with, int without) {
    Trial trial;
    trial.design = design;
    trial.schedule = draw_schedule(design, nights, 5);
    trial.cramps = analysis::Series(nights);
    trial.done = analysis::Series::Constant(nights, unknown);
    trial.seed = 5;
    for (int night = 0; night < nights; ++night) {
        trial.cramps[night] = trial.schedule[static_cast<std::size_t>(night)] ? with : without;
    }
    return trial;
}

TEST(ATrial, HasFinishedSetsOnly) {
    const Experiment experiment = on_stretching(today - days(10));
    const std::vector<Night> nights = kept_nights(experiment, today + days(1));
    EXPECT_EQ(trial(experiment, habit_of("stretching"), nights, at(today, 9)).nights(), 8);
    const Experiment over = stopped(experiment, today - days(3), StopCause::safety, "");
    EXPECT_EQ(trial(over, habit_of("stretching"), nights, at(today, 9)).nights(), 4);
}

TEST(ATrial, LeavesUnknownWhatIsNotRecorded) {
    const Experiment experiment = on_stretching(today - days(8));
    std::vector<Night> nights = kept_nights(experiment, today);
    nights[0] = test::night_with_cramp(nights[0].date);
    nights[1].cramps_answer = CrampsAnswer::unknown;
    nights.erase(nights.begin() + 2);
    const Trial made = trial(experiment, habit_of("stretching"), nights, at(today, 9));
    EXPECT_EQ(made.cramps[0], 1);
    EXPECT_TRUE(std::isnan(made.cramps[1]));
    EXPECT_TRUE(std::isnan(made.cramps[2]));
    EXPECT_EQ(made.cramps[3], 0);
    EXPECT_TRUE(std::isnan(made.done[0])) << "not said";
    EXPECT_EQ(made.done[3], experiment.schedule[3] ? 1 : 0);
}

TEST(ATrial, HasItsLookAfterHalfOfThePlannedSets) {
    EXPECT_EQ(half_way(Design::nightly, 112), 56);
    EXPECT_EQ(half_way(Design::nightly, 28), 16) << "seven sets";
    EXPECT_EQ(half_way(Design::week_blocks, 84), 42);
    EXPECT_TRUE(has_half_way(Design::nightly, 56));
    EXPECT_FALSE(has_half_way(Design::nightly, 28)) << "2 of 1,296 draws are more than one in a thousand";
    EXPECT_FALSE(has_half_way(Design::week_blocks, 252)) << "2 of 512";
    EXPECT_EQ(first_half(trial_with(Design::nightly, 56, 0, 1), 112).nights(), 56);
    EXPECT_EQ(first_half(trial_with(Design::nightly, 112, 0, 1), 112).nights(), 56);
    EXPECT_EQ(first_half(trial_with(Design::nightly, 40, 0, 1), 112).nights(), 40);
}

TEST(AResult, FindsFewerAndMore) {
    const TrialResult fewer = result_of(trial_with(Design::nightly, 56, 0, 1));
    EXPECT_EQ(fewer.finding, Finding::fewer);
    EXPECT_FALSE(fewer.log_rate_ratio.value_or(0) > -1);
    ASSERT_TRUE(fewer.interval);
    EXPECT_LT(fewer.interval->hi, 0);
    EXPECT_EQ(fewer.with.cramps, 0);
    EXPECT_EQ(fewer.without.cramps, 28);
    EXPECT_EQ(fewer.share.total, 10'000);
    EXPECT_FALSE(fewer.share.exact);
    const TrialResult more = result_of(trial_with(Design::nightly, 56, 2, 1));
    EXPECT_EQ(more.finding, Finding::more);
    ASSERT_TRUE(more.interval);
    EXPECT_GT(more.interval->lo, 0);
    EXPECT_LT(more.interval->lo, std::log(2));
    EXPECT_GT(more.interval->hi, std::log(1.5));
}

TEST(AResult, OfEqualNightsIsLittleDifferenceWhenThereAreMany) {
    Trial trial = trial_with(Design::nightly, 252, 3, 3);
    for (int night = 0; night < 252; night += 3) trial.cramps[night] = 2;
    const TrialResult result = result_of(trial);
    EXPECT_EQ(result.finding, Finding::little_difference);
    ASSERT_TRUE(result.log_rate_ratio);
    EXPECT_NEAR(*result.log_rate_ratio, 0, 0.1);
}

TEST(AResult, OfFewerThanSixPairsOrThreeNightlySetsIsTooShort) {
    EXPECT_EQ(result_of(trial_with(Design::nightly, 8, 0, 1)).finding, Finding::too_short);
    EXPECT_EQ(result_of(trial_with(Design::nightly, 12, 0, 1)).finding, Finding::fewer);
    EXPECT_EQ(result_of(trial_with(Design::week_blocks, 70, 0, 1)).finding, Finding::too_short);
    EXPECT_EQ(result_of(trial_with(Design::week_blocks, 84, 0, 1)).finding, Finding::fewer);
    EXPECT_EQ(result_of(Trial{}).finding, Finding::too_short);
}

TEST(AResult, OfSixPairsIsExact) {
    const TrialResult result = result_of(trial_with(Design::week_blocks, 84, 0, 1));
    EXPECT_TRUE(result.share.exact);
    EXPECT_EQ(result.share.total, 64);
    EXPECT_EQ(result.share.count, 2);
    ASSERT_TRUE(result.plain_share);
    EXPECT_EQ(result.plain_share->count, 2);
    ASSERT_EQ(result.pairs.size(), 6U);
    EXPECT_EQ(result.pairs[0].with.nights, 5) << "two nights are washed out";
}

TEST(AResult, OfFivePairsCanNeverBeBelowFiveInAHundred) {
    EXPECT_EQ(sign_flips({1, 1, 1, 1, 1}, 1).p(), 0.0625);
    EXPECT_EQ(sign_flips({1, 1, 1, 1, 1, 1}, 1).p(), 0.03125);
}

TEST(AResult, WithoutOneCrampComparesNothing) {
    EXPECT_EQ(result_of(trial_with(Design::nightly, 56, 0, 0)).finding, Finding::no_cramps);
    Trial nothing = trial_with(Design::nightly, 56, 0, 0);
    nothing.cramps.setConstant(unknown);
    EXPECT_EQ(result_of(nothing).finding, Finding::too_short);
}

TEST(AResult, DoesNotMindWhatHappenedOnWashedOutNights) {
    Trial trial = simulated::trial({Design::week_blocks, 84, 1, 1, 0}, 3);
    const Eigen::VectorXd r = residuals(trial, 0);
    for (int night = 0; night < 84; ++night) {
        const bool is_out = is_washed_out(trial.design, static_cast<std::size_t>(night));
        EXPECT_TRUE(!is_out || r[night] == 0) << night;
    }
}

TEST(AResult, TellsWhatWasReallyDoneBesideWhatWasDrawn) {
    Trial trial = trial_with(Design::nightly, 28, 0, 1);
    for (int night = 0; night < 28; ++night) {
        trial.done[night] = trial.schedule[static_cast<std::size_t>(night)] ? 1 : 0;
    }
    trial.done[0] = 1 - trial.done[0];
    trial.done[1] = unknown;
    const TrialResult result = result_of(trial);
    EXPECT_EQ(result.with.nights, 14);
    EXPECT_EQ(result.done.nights + result.not_done.nights, 27);
    EXPECT_EQ(result.done.cramps + result.not_done.cramps, 14 - trial.cramps[1]);
}

RC_GTEST_PROP(AResult, IsMirroredWhenWithAndWithoutAreSwapped, (std::uint8_t seed)) {
    Trial trial = simulated::trial({Design::week_blocks, 84, 1, 0.6, 0}, seed);
    const TrialResult one = result_of(trial);
    trial.schedule.flip();
    const TrialResult other = result_of(trial);
    RC_ASSERT(one.share.count == other.share.count);
    RC_ASSERT(std::abs(one.statistic + other.statistic) < 1e-9);
    RC_ASSERT(one.log_rate_ratio.has_value() == other.log_rate_ratio.has_value());
}

RC_GTEST_PROP(AResult, HoldsItsEstimateWithinItsInterval, (std::uint8_t seed)) {
    const auto design = *rc::gen::element(Design::nightly, Design::week_blocks);
    Trial trial = simulated::trial({design, 84, 0.7, 0.5, 0}, seed);
    for (int night = 0; night < 84; night += 1 + seed % 7) trial.cramps[night] = unknown;
    const TrialResult result = result_of(trial);
    if (!result.interval || !result.log_rate_ratio) return;
    RC_ASSERT(result.interval->lo <= *result.log_rate_ratio);
    RC_ASSERT(*result.log_rate_ratio <= result.interval->hi);
    const bool holds_none = result.interval->lo <= 0 && 0 <= result.interval->hi;
    RC_ASSERT(holds_none == (result.share.p() >= 0.05));
}

TEST(AResult, CanBeStopped) {
    std::stop_source source;
    source.request_stop();
    const analysis::Watch watch(source.get_token(), {});
    EXPECT_THROW((void)result_of(trial_with(Design::nightly, 56, 0, 1), watch), analysis::Stopped);
}

TEST(TheLookAtHalfWay, IsClearOnlyWhenItIsVeryClear) {
    EXPECT_TRUE(is_clear(trial_with(Design::nightly, 56, 0, 2)));
    EXPECT_FALSE(is_clear(trial_with(Design::week_blocks, 42, 0, 2))) << "three pairs cannot tell";
    EXPECT_FALSE(is_clear(simulated::trial({Design::nightly, 56, 0.5, 1, 0}, 1)));
    EXPECT_FALSE(is_clear(Trial{}));
}

}  // namespace
}  // namespace nightcramp::experiment
