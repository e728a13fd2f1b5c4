#include "experiment/schedule.hpp"

#include "tests/support/builders.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::experiment {
namespace {

constexpr std::array designs{Design::nightly, Design::week_blocks, Design::fortnight_blocks};

Choice choice_of(Design design, int nights) {
    return {"stretching", design, nights, test::today, std::nullopt, false};
}

RC_GTEST_PROP(Schedules, HaveHalfOfEachSetWithTheHabit, (std::uint64_t seed)) {
    const Design design = *rc::gen::elementOf(designs);
    const int set = set_nights(design);
    const auto schedule = draw_schedule(design, 6 * set, seed);
    RC_ASSERT(schedule.size() == static_cast<std::size_t>(6 * set));
    for (auto night = schedule.begin(); night != schedule.end(); night += set) {
        RC_ASSERT(std::count(night, night + set, true) == set / 2);
    }
}

RC_GTEST_PROP(Schedules, KeepARunTogether, (std::uint64_t seed)) {
    const Design design = *rc::gen::element(Design::week_blocks, Design::fortnight_blocks);
    const int run = run_nights(design);
    const auto schedule = draw_schedule(design, 6 * set_nights(design), seed);
    for (auto night = schedule.begin(); night != schedule.end(); night += run) {
        RC_ASSERT(std::count(night, night + run, *night) == run);
    }
}

RC_GTEST_PROP(Schedules, OfTheSameSeedBeginAlike, (std::uint64_t seed)) {
    const auto shorter = draw_schedule(Design::nightly, 28, seed);
    const auto longer = draw_schedule(Design::nightly, 56, seed);
    RC_ASSERT(std::equal(shorter.begin(), shorter.end(), longer.begin()));
}

TEST(Schedules, AreTheSameForASeedForEver) {
    // A stored experiment is checked against its seed, so the draw can never change.
    const auto text = [](Design design, int nights) {
        std::string signs;
        for (const bool with : draw_schedule(design, nights, 20261123)) signs += with ? '1' : '0';
        return signs;
    };
    EXPECT_EQ(text(Design::nightly, 24), "110010100110101010011100");
    EXPECT_EQ(text(Design::week_blocks, 28), "1111111000000011111110000000");
}

TEST(Schedules, DrawEveryOrderAboutAsOften) {
    std::map<std::vector<bool>, int> seen;
    for (std::uint64_t seed = 0; seed < 6000; ++seed) ++seen[draw_schedule(Design::nightly, 4, seed)];
    EXPECT_EQ(seen.size(), 6U);
    for (const auto& [order, count] : seen) EXPECT_NEAR(count, 1000, 150);  // five standard deviations
}

TEST(Schedules, HaveLengthsOfAtLeastSixSets) {
    for (const Design design : designs) {
        EXPECT_FALSE(lengths(design).empty());
        for (const int nights : lengths(design)) EXPECT_TRUE(is_length(design, nights)) << nights;
        EXPECT_FALSE(is_length(design, 5 * set_nights(design)));
        EXPECT_FALSE(is_length(design, 6 * set_nights(design) + 1));
        EXPECT_FALSE(is_length(design, 1000 * set_nights(design)));
    }
}

TEST(Schedules, WashOutTheFirstNightsOfEachRun) {
    const auto washed = [](Design design, std::size_t nights) {
        std::string signs;
        for (std::size_t night = 0; night < nights; ++night)
            signs += is_washed_out(design, night) ? 'w' : '.';
        return signs;
    };
    EXPECT_EQ(washed(Design::nightly, 8), "........");
    EXPECT_EQ(washed(Design::week_blocks, 14), "ww.....ww.....");
    EXPECT_EQ(washed(Design::fortnight_blocks, 28), "wwww..........wwww..........");
}

TEST(DrawnExperiments, AreGenuineUntilSomebodyChangesThem) {
    Experiment experiment = drawn(choice_of(Design::nightly, 28), 7, test::now);
    EXPECT_TRUE(is_genuine(experiment));
    EXPECT_EQ(experiment.schedule_hash.size(), 64U);
    experiment.schedule.flip();
    EXPECT_FALSE(is_genuine(experiment));
    experiment.schedule_hash = hash_of(experiment);
    EXPECT_FALSE(is_genuine(experiment)) << "the seed draws another one";
}

TEST(DrawnExperiments, HaveAHashThatOtherProgramsMake) {
    Experiment experiment;
    experiment.habit = "stretching";
    experiment.first_night = test::today;
    experiment.seed = 7;
    experiment.schedule = {true, false, false, true};
    // printf 'nightcramp experiment\nstretching\nnightly\n2026-11-23\n7\n1001\n' | sha256sum
    EXPECT_EQ(hash_of(experiment), "1b3fa581c6c5d41ce556ea5dbf018d0cd635a90e6b2e6dd829f6657263ea424b");
}

TEST(DrawnExperiments, BearTheirHabitAndMonthInTheirId) {
    const Experiment one = drawn(choice_of(Design::nightly, 28), 7, test::now);
    const Experiment other = drawn(choice_of(Design::nightly, 28), 8, test::now);
    EXPECT_EQ(one.id.substr(0, 19), "stretching-2026-11-");
    EXPECT_NE(one.id, other.id);
    EXPECT_TRUE(is_slug(one.id));
}

TEST(DrawnExperiments, OfALongHabitHaveAnIdThatFits) {
    Choice choice = choice_of(Design::nightly, 28);
    choice.habit = std::string(60, 'h');
    EXPECT_TRUE(is_slug(drawn(choice, 7, test::now).id));
}

TEST(Extensions, GoOnWithTheSameSeed) {
    const Experiment before = drawn(choice_of(Design::nightly, 28), 7, test::now);
    const Experiment after = extended(before, 28);
    EXPECT_TRUE(is_genuine(after));
    EXPECT_TRUE(after.extended);
    EXPECT_EQ(after.planned_nights, 28);
    EXPECT_EQ(after.schedule.size(), 56U);
    EXPECT_TRUE(std::equal(before.schedule.begin(), before.schedule.end(), after.schedule.begin()));
}

TEST(Seeds, AreNeverTheSame) {
    std::set<std::uint64_t> seeds;
    for (int i = 0; i < 100; ++i) seeds.insert(draw_seed());
    EXPECT_EQ(seeds.size(), 100U);
}

}  // namespace
}  // namespace nightcramp::experiment
