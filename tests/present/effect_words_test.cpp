#include "present/effect_words.hpp"

#include "tests/present/insight_values.hpp"

#include <gtest/gtest.h>

namespace nightcramp::present {
namespace {

TEST(EffectWords, GiveTheRatioItsIntervalAndWhatItRefersTo) {
    EXPECT_EQ(effect_sentence(talk(), with_estimate(stretching())),
              "0.52 times the cramps (95 % interval 0.38 to 0.71) with it.");
    EXPECT_EQ(effect_sentence(talk(), with_estimate(fluids())),
              "0.52 times the cramps (95 % interval 0.38 to 0.71) per 750 ml.");
}

TEST(EffectWords, SpeakInTheUnitsOfThePerson) {
    EXPECT_EQ(effect_sentence({all_the_habits(), Units::us}, with_estimate(fluids())),
              "0.52 times the cramps (95 % interval 0.38 to 0.71) per 25 fl oz.");
}

TEST(EffectWords, CallALevelAStep) {
    auto exercise = with_estimate(fluids());
    exercise.id = "exercise";
    exercise.contrast = 2;
    EXPECT_EQ(effect_sentence(talk(), exercise),
              "0.52 times the cramps (95 % interval 0.38 to 0.71) per 2 steps.");
}

TEST(EffectWords, SayNothingWithoutAnEstimate) {
    EXPECT_EQ(effect_sentence(talk(), stretching()), "");
    EXPECT_EQ(helps_sentence(stretching()), "");
}

TEST(EffectWords, SayWhereAnEndIsOpen) {
    auto insight = with_estimate(stretching());
    insight.judged->interval = {-open_end, std::log(0.161)};
    EXPECT_EQ(effect_sentence(talk(), insight),
              "0.52 times the cramps (95 % interval: could be as low as zero, up to 0.16) with it.");
    EXPECT_EQ(interval_text({std::log(0.8), open_end}), "from 0.80, no upper limit yet");
    EXPECT_EQ(interval_text({-open_end, open_end}), "could be as low as zero, no upper limit yet");
}

TEST(EffectWords, RoundSoThatNothingBecomesZero) {
    EXPECT_EQ(rate_text(0), "0.00");
    EXPECT_EQ(rate_text(0.0004), "less than 0.001");
    EXPECT_EQ(rate_text(0.02118), "0.021");
    EXPECT_EQ(rate_text(0.0996), "0.10");
    EXPECT_EQ(rate_text(1), "1.00");
    EXPECT_EQ(rate_text(9.994), "9.99");
    EXPECT_EQ(rate_text(9.996), "10");
    EXPECT_EQ(rate_text(403.4), "403");
}

TEST(EffectWords, AreNeverCertain) {
    EXPECT_EQ(chance_text(0.96), "about 96 in 100");
    EXPECT_EQ(chance_text(0.5), "about 50 in 100");
    EXPECT_EQ(chance_text(0.9949), "about 99 in 100");
    EXPECT_EQ(chance_text(0.995), "more than 99 in 100");
    EXPECT_EQ(chance_text(1), "more than 99 in 100");
    EXPECT_EQ(chance_text(0.0051), "about 1 in 100");
    EXPECT_EQ(chance_text(0.004), "less than 1 in 100");
}

TEST(EffectWords, NameThePublishedTrialsOnlyWhereThereAreAny) {
    auto insight = with_estimate(stretching());
    EXPECT_EQ(helps_sentence(insight),
              "By your data alone, the chance is about 96 in 100 that it goes with fewer cramps.");
    insight.prior_mean = -0.2;
    EXPECT_EQ(helps_sentence(insight),
              "By your data alone, the chance is about 96 in 100 that it goes with fewer cramps; with "
              "published trials, "
              "about 98 in 100.");
    EXPECT_EQ(helps_sentence(with_estimate(fluids())),
              "By your data alone, the chance is about 96 in 100 that more of it goes with fewer cramps.");
}

TEST(EffectWords, CompareSharesOnlyOnceThereIsAnEstimate) {
    auto insight = stretching();
    insight.with_share = analysis::Bounds{0.117, 0.546};
    insight.without_share = analysis::Bounds{0.245, 0.635};
    insight.difference = analysis::Bounds{-0.42, 0.18};
    EXPECT_EQ(
        shares_sentence(insight),
        "Cramp nights in ten: 2.9 with (95 % interval 1.2 to 5.5), 4.3 without (2.5 to 6.3). No verdict "
        "comes from these.");
    insight.judged = judged();
    EXPECT_EQ(shares_sentence(insight),
              "Cramp nights in ten: 2.9 with (95 % interval 1.2 to 5.5), 4.3 without (2.5 to 6.3); the "
              "difference is -1.4 (-4.2 to +1.8). No verdict comes from these.");
    insight.level = analysis::Level::counts;
    EXPECT_EQ(shares_sentence(insight), "");
}

}  // namespace
}  // namespace nightcramp::present
