#include "present/computed_words.hpp"

#include "present/computed_figures.hpp"
#include "tests/present/insight_values.hpp"

#include <gmock/gmock.h>

namespace nightcramp::present {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

std::string slides(double p) {
    auto all = year({with_estimate(stretching())});
    all.reviews = {review(180, 0.019, analysis::Finding{-4, p, p, true, {}})};
    return computed_plainly(all, 0).front();
}

TEST(ComputedWords, ExplainTheSlideByTheLatestReviewOfTheHabit) {
    auto all = year({with_estimate(stretching())});
    all.reviews = {review(90, 0.004, analysis::Finding{-4, 0.5, 0.5, true, {}}),
                   review(180, 0.019, analysis::Finding{-4, 0.02, 0.1, true, {}}),
                   review(360, 0.043, std::nullopt)};
    EXPECT_EQ(
        computed_plainly(all, 0).front(),
        "At the review of 180 nights we slid your habit calendar along your cramp calendar in every possible "
        "way; a link this strong shows up by luck in about 2 of 100 slides.");
}

TEST(ComputedWords, CountSlidesInWholeNumbers) {
    EXPECT_THAT(slides(0.0004), HasSubstr("in fewer than 1 of 1,000 slides."));
    EXPECT_THAT(slides(0.0042), HasSubstr("in about 4 of 1,000 slides."));
    EXPECT_THAT(slides(0.31), HasSubstr("in about 31 of 100 slides."));
    EXPECT_THAT(slides(1), HasSubstr("in about 99 of 100 slides."));
}

TEST(ComputedWords, KeepTheNumberForTheReviews) {
    EXPECT_THAT(
        computed_plainly(year({with_estimate(stretching())}), 0),
        ElementsAre("At a review we slide your habit calendar along your cramp calendar in every possible "
                    "way, and count in how many slides luck makes a link as strong as yours.",
                    "This number is shown at reviews only, because looking every day finds links that are "
                    "not there. The next review is at 360 recorded nights.",
                    "Allowed for are what changes slowly over the months, a cramp on the night before, and "
                    "your other habits.",
                    "Nights that are not recorded, or on which the habit is unknown, are left out; unknown "
                    "never counts as no."));
}

TEST(ComputedWords, GiveEveryFigureWithoutAPValueOfToday) {
    auto insight = with_estimate(stretching());
    insight.prior_mean = -0.12;
    const auto figures = computed_in_figures(talk(), year({insight}), 0, {"fluids", "alcohol"});
    EXPECT_THAT(
        figures,
        ElementsAre("341 nights used, Sun 23 Nov 2025 to Sun 22 Nov 2026.",
                    "Log rate ratio with it -0.654; 95 % interval from the slides -0.968 to -0.342.",
                    "Standard errors 0.142 (slides) and 0.131 (quasi-Poisson); dispersion 1.21; information "
                    "49.7.",
                    "Slide test of no difference: t = -3.51, 84.2 effective slides.",
                    "Shrunk, the likelihood tempered by kappa 1.43.",
                    "Towards 0.00, spread 0.5: -0.520 (95 % -0.830 to -0.200), below 0 with probability "
                    "0.960, rate ratio below 0.8 with probability 0.910.",
                    "Towards -0.12, spread 0.5: -0.560 (95 % -0.860 to -0.250), below 0 with probability "
                    "0.980, rate ratio below 0.8 with probability 0.930.",
                    "Own share of its variation (1 - R squared): 0.82.",
                    "Adjusted for the slow trend, a cramp on the night before, \"Drinks in all\" and "
                    "\"Alcoholic drinks\".",
                    "Method slide-1, data 0123456789abcdef."));
}

TEST(ComputedWords, GiveTheSlopePerStepOfAnAmount) {
    auto insight = with_estimate(fluids());
    insight.judged->by_weekday = true;
    insight.judged->interval.lo = -open_end;
    const auto figures = computed_in_figures(talk(), year({insight}), 0, {});
    EXPECT_THAT(figures,
                testing::IsSupersetOf(
                    {"Log rate ratio per 750 ml -0.654; 95 % interval from the slides open to -0.342.",
                     "Per 250 ml: 0.80 times the cramps.",
                     "Adjusted for the slow trend, a cramp on the night before and the days of the week."}));
}

TEST(ComputedWords, NeverCallAProbabilityCertain) {
    auto insight = with_estimate(stretching());
    insight.judged->sceptical.p_helps = 1;
    insight.judged->sceptical.p_helps_20 = 0.0001;
    EXPECT_THAT(
        computed_in_figures(talk(), year({insight}), 0, {}),
        Contains("Towards 0.00, spread 0.5: -0.520 (95 % -0.830 to -0.200), below 0 with probability above "
                 "0.999, rate ratio below 0.8 with probability below 0.001."));
}

TEST(ComputedWords, HaveFewFiguresWithoutAnEstimate) {
    EXPECT_THAT(computed_in_figures(talk(), year({stretching()}), 0, {}),
                ElementsAre("35 nights used, Sun 23 Nov 2025 to Sun 22 Nov 2026.",
                            "Method slide-1, data 0123456789abcdef."));
}

}  // namespace
}  // namespace nightcramp::present
