#include "present/verdict_words.hpp"

#include "analysis/leaning.hpp"
#include "tests/present/insight_values.hpp"

#include <gmock/gmock.h>

namespace nightcramp::present {
namespace {

using analysis::HabitInsight;
using analysis::Word;
using testing::ElementsAre;

std::vector<std::string> said(const HabitInsight& insight, std::vector<analysis::HeldReview> reviews = {}) {
    auto all = year({insight});
    all.reviews = std::move(reviews);
    return reasons(talk(), all, 0);
}

HabitInsight unclear(int more_nights, double p_helps = 0.5) {
    HabitInsight insight = with_estimate(stretching());
    insight.judged->more_nights = more_nights;
    insight.judged->sceptical.p_helps = p_helps;
    return insight;
}

TEST(VerdictWords, AreFourDifferentAnswers) {
    EXPECT_EQ(word_name(Word::cannot_tell), "Cannot tell yet");
    EXPECT_EQ(word_name(Word::little_difference), "Little difference");
    EXPECT_EQ(word_name(Word::probably_fewer), "Probably fewer");
    EXPECT_EQ(word_name(Word::probably_more), "Probably more");
    EXPECT_EQ(word_slug(Word::cannot_tell), "cannot-tell");
    EXPECT_EQ(word_slug(Word::little_difference), "little-difference");
    EXPECT_EQ(word_slug(Word::probably_fewer), "probably-fewer");
    EXPECT_EQ(word_slug(Word::probably_more), "probably-more");
}

TEST(VerdictWords, SayHowManyNightsAreMissing) {
    EXPECT_THAT(said(unclear(240)), ElementsAre("No clear link yet, about 240 more nights."));
    EXPECT_THAT(said(unclear(730)), ElementsAre("No clear link yet, about 730 more nights."));
    EXPECT_THAT(said(unclear(0)),
                ElementsAre("No clear link in what is there; the next review is at 360 recorded nights."));
    EXPECT_THAT(said(unclear(740)),
                ElementsAre("A diary alone will probably not settle this; try an on/off test."));
}

TEST(VerdictWords, SayWhichWayItLeansAndThatItIsTooEarly) {
    EXPECT_THAT(said(unclear(240, 0.8)),
                ElementsAre("No clear link yet, about 240 more nights.", "Leans towards fewer; too early."));
    EXPECT_THAT(said(unclear(240, 0.2)),
                ElementsAre("No clear link yet, about 240 more nights.", "Leans towards more; too early."));
    EXPECT_EQ(analysis::leaning(unclear(240, 0.79)), analysis::Leaning::none);
    EXPECT_EQ(analysis::leaning(unclear(240, 0.21)), analysis::Leaning::none);
    EXPECT_EQ(analysis::leaning(stretching()), analysis::Leaning::none);
}

TEST(VerdictWords, GiveWhatIsMissingForAnEstimateOrAVerdict) {
    HabitInsight insight = stretching();
    insight.obstacles = {{analysis::Obstacle::few_nights, 4}, {analysis::Obstacle::few_without, 2}};
    EXPECT_THAT(said(insight),
                ElementsAre("Needs 4 more recorded nights.", "Needs 2 more nights without it."));
    insight = unclear(100);
    insight.obstacles = {{analysis::Obstacle::few_with_for_verdict, 2}};
    EXPECT_THAT(said(insight), ElementsAre("No clear link yet, about 100 more nights.",
                                           "A verdict needs 2 more nights with it."));
}

TEST(VerdictWords, NameTheReviewThatFoundTheWord) {
    HabitInsight insight = unclear(240, 0.99);
    insight.verdict = {Word::probably_fewer, 0, false};
    insight.obstacles = {{analysis::Obstacle::few_with_for_verdict, 2}};
    const analysis::Finding finding{-4, 0.001, 0.012, true, Word::probably_fewer};
    EXPECT_THAT(said(insight, {review(180, 0.019, finding)}),
                ElementsAre("Found at the review of 180 nights."));
    insight.judged.reset();
    insight.obstacles = {{analysis::Obstacle::inseparable, 0}};
    EXPECT_EQ(said(insight, {review(180, 0.019, finding)}).size(), 2U);
}

TEST(VerdictWords, TakeBackWhatLaterNightsDidNotBearOut) {
    HabitInsight insight = unclear(240, 0.85);
    insight.verdict = {Word::cannot_tell, 2, true};
    const analysis::Finding found{-4, 0.001, 0.005, true, Word::probably_fewer};
    const analysis::Finding lost{0.2, 0.8, 0.9, true, Word::cannot_tell};
    EXPECT_THAT(
        said(insight, {review(90, 0.004, found), review(180, 0.019, std::nullopt), review(360, 0.043, lost)}),
        ElementsAre("Stood out at the review of 90 nights; the nights since do not bear it out.",
                    "No clear link yet, about 240 more nights."));
}

TEST(VerdictWords, CautionWhereTheMemoryOrTheGapsMayDecide) {
    HabitInsight insight = unclear(240);
    EXPECT_TRUE(cautions(insight).empty());
    insight.recalled = true;
    insight.depends_on_unrecorded = true;
    EXPECT_THAT(cautions(insight), ElementsAre("Answered after the night; a cramp may colour the memory.",
                                               "Depends on what happened on the nights you did not record."));
    EXPECT_EQ(link_sentence, "This is a link, not proof; a planned on/off test is stronger.");
}

}  // namespace
}  // namespace nightcramp::present
