#include "present/insight_words.hpp"

#include "tests/present/insight_values.hpp"

#include <gmock/gmock.h>

namespace nightcramp::present {
namespace {

using analysis::Word;
using testing::ElementsAre;

TEST(InsightWords, CountWhatWasCheckedAndWhatStandsOut) {
    auto all = year({});
    all.checked = 12;
    all.stand_out = 1;
    EXPECT_EQ(head_line(all), "12 habits checked, 1 stands out; 341 of 365 nights recorded.");
    all.stand_out = 2;
    EXPECT_EQ(head_line(all), "12 habits checked, 2 stand out; 341 of 365 nights recorded.");
    all.checked = 1;
    all.stand_out = 0;
    EXPECT_EQ(head_line(all), "1 habit checked, none stands out; 341 of 365 nights recorded.");
    all.checked = 0;
    EXPECT_EQ(head_line(all), "No habit has enough nights yet to be checked; 341 of 365 nights recorded.");
}

TEST(InsightWords, BeginCalmlyWithNothing) {
    const analysis::Insights nothing;
    EXPECT_EQ(head_line(nothing), "No night is recorded yet, so there is nothing to compare.");
    EXPECT_EQ(rate_sentence(nothing), "");
    EXPECT_TRUE(left_out_sentences(nothing).empty());
    EXPECT_EQ(chance_sentence(talk(), nothing), "");
}

TEST(InsightWords, AreGladOfNightsWithoutCramps) {
    auto all = year({});
    all.recorded = {40, 0, 0};
    all.rate = analysis::poisson_rate(0, 40);
    EXPECT_EQ(head_line(all), "No cramps in 40 nights; with 95 % certainty fewer than 0.09 a night.");
    all.recorded = {10, 0, 0};
    all.rate = analysis::poisson_rate(0, 10);
    EXPECT_EQ(head_line(all), "No cramps in 10 nights; with 95 % certainty fewer than 0.37 a night.");
    EXPECT_EQ(rate_sentence(all), "");
}

TEST(InsightWords, GiveTheRateWithItsInterval) {
    EXPECT_EQ(rate_sentence(year({})),
              "0.62 cramps a night (95 % interval 0.54 to 0.70), 150 cramp nights of 341.");
}

TEST(InsightWords, SayWhatIsLeftOutAndWhy) {
    auto all = year({});
    all.unrecorded_with_answers = 5;
    all.earlier_nights = 120;
    EXPECT_THAT(
        left_out_sentences(all),
        ElementsAre(
            "24 nights are not recorded and left out; a night that nobody answered is never counted as one "
            "without cramps.",
            "5 nights have answers without a word about cramps; those answers are kept, and left out here.",
            "120 recorded nights lie too long ago for today's numbers; only earlier reviews have seen "
            "them."));
}

TEST(InsightWords, HoldTheStrongestAgainstLuck) {
    auto all = year({fluids(), stretching()});
    all.chance = analysis::ChanceMeter{12, 4.8, 1, 1.9, 3.0, 0.001};
    EXPECT_EQ(chance_sentence(talk(), all),
              "If none of these 12 habits mattered, the strongest would still look about 1.9 strong, and 3.0 "
              "in one "
              "case of 20; yours: 4.8 (Stretching before bed).");
    all.chance->habits = 1;
    EXPECT_EQ(
        chance_sentence(talk(), all),
        "If this habit did not matter, it would still look about 1.9 strong, and 3.0 in one case of 20; "
        "yours: 4.8 (Stretching before bed).");
}

TEST(InsightWords, SayWhetherTheStrongestStandsClearOfLuck) {
    analysis::ChanceMeter meter{12, 4.8, 1, 1.9, 3.0, 0.001};
    EXPECT_EQ(luck_sentence(meter),
              "That is more than luck makes as a rule; whether it holds is decided at the reviews.");
    meter.strongest = 3.0;
    EXPECT_EQ(luck_sentence(meter), "Luck alone makes that often enough.");
    meter.strongest = 1.9;
    EXPECT_EQ(luck_sentence(meter), "That is no more than luck alone makes.");
}

TEST(InsightWords, AreReadFromWhatStandsOutToWhatIsMissing) {
    auto none = stretching();
    auto early = with_estimate(stretching());
    auto little = early;
    little.verdict.word = Word::little_difference;
    auto more = early;
    more.verdict.word = Word::probably_more;
    auto fewer = early;
    fewer.verdict.word = Word::probably_fewer;
    EXPECT_THAT(reading_order(year({none, early, little, more, none, fewer})), ElementsAre(5, 3, 2, 1, 0, 4));
}

}  // namespace
}  // namespace nightcramp::present
