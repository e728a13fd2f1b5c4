#include "present/gate_words.hpp"

#include "tests/present/insight_values.hpp"

#include <set>

#include <gtest/gtest.h>

namespace nightcramp::present {
namespace {

std::string said(analysis::Obstacle obstacle, int more = 0,
                 const analysis::HabitInsight& insight = stretching()) {
    return obstacle_sentence(talk(), insight, {obstacle, more});
}

TEST(GateWords, CountWhatIsMissing) {
    EXPECT_EQ(said(analysis::Obstacle::few_nights, 18), "Needs 18 more recorded nights.");
    EXPECT_EQ(said(analysis::Obstacle::few_nights, 1), "Needs 1 more recorded night.");
    EXPECT_EQ(said(analysis::Obstacle::few_with, 1), "Needs 1 more night with it.");
    EXPECT_EQ(said(analysis::Obstacle::few_without, 3), "Needs 3 more nights without it.");
    EXPECT_EQ(said(analysis::Obstacle::few_with, 2, fluids()), "Needs 2 more nights with more of it.");
    EXPECT_EQ(said(analysis::Obstacle::few_without, 2, fluids()), "Needs 2 more nights with less of it.");
    EXPECT_EQ(said(analysis::Obstacle::few_cramp_nights, 2),
              "Too few cramp nights to compare; it would take 2 more.");
}

TEST(GateWords, SayThatThereIsNothingToCompareWith) {
    EXPECT_EQ(said(analysis::Obstacle::always_with),
              "Yes on every night, so there is nothing to compare with.");
    EXPECT_EQ(said(analysis::Obstacle::never_with),
              "No on every night, so there is nothing to compare with.");
    EXPECT_EQ(said(analysis::Obstacle::never_with, 0, fluids()),
              "None on every night, so there is nothing to compare with.");
    EXPECT_EQ(said(analysis::Obstacle::constant_amount, 0, fluids()),
              "Nearly always the same amount, so there is nothing to compare with.");
    EXPECT_EQ(said(analysis::Obstacle::no_cramps),
              "No cramps on any recorded night: good news, and nothing to explain.");
    EXPECT_EQ(said(analysis::Obstacle::same_cramps),
              "As many cramps on every recorded night, so no night is better or worse than another.");
    EXPECT_EQ(said(analysis::Obstacle::one_switch),
              "Changed too seldom between with and without; a change of season would look the same.");
}

TEST(GateWords, NameTheTwin) {
    auto insight = stretching();
    EXPECT_EQ(said(analysis::Obstacle::inseparable, 0, insight),
              "Cannot be told apart from the slow change of the season and your other habits together.");
    insight.by_weekday = true;
    EXPECT_EQ(said(analysis::Obstacle::inseparable, 0, insight),
              "Cannot be told apart from the days of the week, which it follows too closely.");
    insight.twin = "heavy-covers";
    EXPECT_EQ(said(analysis::Obstacle::inseparable, 0, insight),
              "Cannot be told apart from \"Heavy covers\": the two change together.");
}

TEST(GateWords, SayWhatAVerdictNeeds) {
    EXPECT_EQ(said(analysis::Obstacle::few_with_for_verdict, 3), "A verdict needs 3 more nights with it.");
    EXPECT_EQ(said(analysis::Obstacle::few_without_for_verdict, 1),
              "A verdict needs 1 more night without it.");
    EXPECT_EQ(said(analysis::Obstacle::few_cramp_nights_for_verdict, 2),
              "Too few cramp nights for a verdict; it would take 2 more.");
    EXPECT_EQ(said(analysis::Obstacle::too_many_unrecorded, 12),
              "Too many nights are not recorded for a verdict; 12 more recorded nights in a row would do.");
}

TEST(GateWords, HaveASlugForEachObstacleAndLevel) {
    std::set<std::string_view> slugs;
    for (int i = 0; i <= static_cast<int>(analysis::Obstacle::too_many_unrecorded); ++i) {
        slugs.insert(obstacle_slug(static_cast<analysis::Obstacle>(i)));
    }
    EXPECT_EQ(slugs.size(), 15U);
    EXPECT_FALSE(slugs.contains(""));
    EXPECT_EQ(obstacle_slug(analysis::Obstacle::one_switch), "one-switch");
    EXPECT_EQ(level_slug(analysis::Level::counts), "counts");
    EXPECT_EQ(level_slug(analysis::Level::verdict), "verdict");
}

}  // namespace
}  // namespace nightcramp::present
