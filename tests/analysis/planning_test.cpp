#include "analysis/planning.hpp"

#include "tests/analysis/reference.hpp"

#include <cmath>

#include <gmock/gmock.h>

namespace nightcramp::analysis {
namespace {

using reference::closed_form;

/// Relative to what is expected.
void expect_close(double value, double expected) {
    EXPECT_NEAR(value, expected, closed_form * expected);
}

TEST(Planning, AgreesWithTheReferenceBeforeThereIsData) {
    const Json expected = reference::expected("28_planning");
    ASSERT_EQ(expected.at("plan").size(), 7U);
    for (const Json& one : expected.at("plan")) {
        const Plan plan{one.at("lam0").get<double>(), one.at("rr").get<double>(),
                        one.at("p_on").get<double>()};
        expect_close(diary_nights(plan), one.at("diary").get<double>());
        expect_close(nightly_trial_nights(plan), one.at("nof1_nightly").get<double>());
    }
}

TEST(Planning, AgreesWithTheReferenceOnceThereIsData) {
    const Json expected = reference::expected("28_planning");
    ASSERT_EQ(expected.at("more").size(), 3U);
    for (const Json& one : expected.at("more")) {
        const double needed =
            nights_needed(one.at("n").get<double>(), one.at("se").get<double>(), std::log(0.5));
        expect_close(needed, one.at("need").get<double>());
    }
}

TEST(Planning, ALinkInEitherDirectionNeedsTheSameNights) {
    expect_close(nights_needed(90, 0.4, std::log(2)), nights_needed(90, 0.4, std::log(0.5)));
}

TEST(MoreNights, NoneWhereThereAreEnough) {
    EXPECT_EQ(more_nights(200, 200), 0);
    EXPECT_EQ(more_nights(176.4, 200), 0);
}

TEST(MoreNights, AreRoundedUpToFiveBelowAHundredAndToTenAbove) {
    EXPECT_EQ(more_nights(60.1, 60), 5);
    EXPECT_EQ(more_nights(65, 60), 5);
    EXPECT_EQ(more_nights(65.1, 60), 10);
    EXPECT_EQ(more_nights(159, 60), 100);
    EXPECT_EQ(more_nights(160, 60), 100);
    EXPECT_EQ(more_nights(160.1, 60), 110);
    EXPECT_EQ(more_nights(330.8, 60), 280);
}

TEST(MoreNights, AreNeverMoreThanAMillion) {
    EXPECT_EQ(more_nights(INFINITY, 60), 1'000'000);
    EXPECT_EQ(more_nights(nights_needed(60, 0.5, 0), 60), 1'000'000);
}

}  // namespace
}  // namespace nightcramp::analysis
