#include "analysis/insights.hpp"
#include "analysis/leaning.hpp"
#include "tests/analysis/simulated.hpp"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

namespace nightcramp::analysis {
namespace {

TEST(Watch, IsToldMoreAndMoreUpToTheEnd) {
    std::vector<double> told;
    const NightTable table = simulated::table({simulated::Scenario::trend, 200, 4}, 1);
    const Insights watched = insights(table, Watch({}, [&](double share) { told.push_back(share); }));
    ASSERT_GT(told.size(), 3U);
    EXPECT_TRUE(std::is_sorted(told.begin(), told.end()));
    EXPECT_GE(told.front(), 0);
    EXPECT_EQ(told.back(), 1);
    EXPECT_EQ(watched.fingerprint, insights(table).fingerprint);
}

TEST(Watch, EndsTheWorkAtTheNextStep) {
    std::stop_source stop;
    int steps = 0;
    const Watch watch(stop.get_token(), [&](double) {
        if (++steps == 2) stop.request_stop();
    });
    EXPECT_THROW(
        static_cast<void>(insights(simulated::table({simulated::Scenario::trend, 200, 4}, 1), watch)),
        Stopped);
    EXPECT_EQ(steps, 2);
}

TEST(Watch, OfAPartSpeaksOfTheWhole) {
    std::vector<double> told;
    const Watch whole({}, [&](double share) { told.push_back(share); });
    whole.part(0.5, 1).at(0.5);
    EXPECT_EQ(told, std::vector<double>{0.75});
}

}  // namespace
}  // namespace nightcramp::analysis
