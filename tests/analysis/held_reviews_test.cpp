#include "analysis/verdicts.hpp"
#include "tests/analysis/strong_effect.hpp"

#include <gmock/gmock.h>

namespace nightcramp::analysis {
namespace {

using simulated::first_nights;
using simulated::strong_effect;
using testing::IsEmpty;

void expect_same(const HeldReview& a, const HeldReview& b) {
    EXPECT_EQ(a.first, b.first);
    EXPECT_EQ(a.last, b.last);
    ASSERT_EQ(a.findings.size(), b.findings.size());
    for (std::size_t habit = 0; habit < a.findings.size(); ++habit) {
        ASSERT_EQ(a.findings[habit].has_value(), b.findings[habit].has_value());
        if (!a.findings[habit]) continue;
        EXPECT_EQ(a.findings[habit]->t, b.findings[habit]->t);
        EXPECT_EQ(a.findings[habit]->p, b.findings[habit]->p);
        EXPECT_EQ(a.findings[habit]->adjusted_p, b.findings[habit]->adjusted_p);
        EXPECT_EQ(a.findings[habit]->word, b.findings[habit]->word);
    }
}

TEST(HeldReviews, TheFirstReviewIsHeldAtTheFortyFifthRecordedNight) {
    const NightTable table = strong_effect(45);

    EXPECT_THAT(hold_reviews(NightTable{}), IsEmpty());
    EXPECT_THAT(hold_reviews(first_nights(table, 44)), IsEmpty());
    const std::vector<HeldReview> held = hold_reviews(table);
    ASSERT_EQ(held.size(), 1U);
    EXPECT_EQ(held[0].first, table.first);
    EXPECT_EQ(held[0].last, table.date(44));
}

TEST(HeldReviews, LaterNightsDoNotChangeAReviewThatHasBeenHeld) {
    const NightTable table = strong_effect(180);

    const std::vector<HeldReview> early = hold_reviews(first_nights(table, 120));
    const std::vector<HeldReview> late = hold_reviews(table);

    ASSERT_EQ(early.size(), 2U);
    ASSERT_EQ(late.size(), 3U);
    expect_same(early[0], late[0]);
    expect_same(early[1], late[1]);
}

TEST(HeldReviews, ANightThatIsAddedBeforeAReviewRedoesIt) {
    const NightTable table = strong_effect(120);
    NightTable gap = table;
    gap.cramps[30] = unknown;

    EXPECT_EQ(hold_reviews(gap)[0].last, table.date(45));
    EXPECT_EQ(hold_reviews(table)[0].last, table.date(44));
    EXPECT_NE(hold_reviews(gap)[1].findings[0]->t, hold_reviews(table)[1].findings[0]->t);
}

TEST(HeldReviews, ANightThatIsAddedAfterAReviewLeavesItAlone) {
    const NightTable table = strong_effect(120);
    NightTable gap = table;
    gap.cramps[70] = unknown;

    expect_same(hold_reviews(gap)[0], hold_reviews(table)[0]);
    EXPECT_EQ(hold_reviews(gap)[1].last, table.date(90));
}

TEST(HeldReviews, TheSameNightsGiveTheSameNumbers) {
    const NightTable table = strong_effect(90);
    expect_same(hold_review(table, {90, 0.004}), hold_review(table, {90, 0.004}));
}

}  // namespace
}  // namespace nightcramp::analysis
