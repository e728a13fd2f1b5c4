#include "present/dose_words.hpp"

#include "tests/present/insight_values.hpp"

#include <gmock/gmock.h>

namespace nightcramp::present {
namespace {

using testing::Contains;
using testing::ElementsAre;

/// Amounts in contrasts of 750 ml.
analysis::Dose dose() {
    analysis::Dose dose;
    dose.thirds[0] = {0, 5.0 / 3, {60, 20, 25}, analysis::Bounds{0.227, 0.459}};
    dose.thirds[1] = {2, 2, {58, 15, 18}, std::nullopt};
    dose.thirds[2] = {8.0 / 3, 14.0 / 3, {55, 8, 9}, std::nullopt};
    dose.curve = {{1, 1}, {2, 0.8}, {4, 0.6}};
    return dose;
}

TEST(DoseWords, GiveTheThirdsAndTheShape) {
    EXPECT_THAT(
        dose_sentences(talk(), fluids(), dose()),
        ElementsAre(
            "Lowest third, 0 ml to 1,250 ml: 20 cramp nights of 60, 0.42 cramps a night (cramp nights "
            "in ten: 95 % interval 2.3 to 4.6).",
            "Middle third, 1,500 ml: 15 cramp nights of 58, 0.31 cramps a night.",
            "Highest third, 2,000 ml to 3,500 ml: 8 cramp nights of 55, 0.16 cramps a night.",
            "No bend can be seen; as a straight line: at 3,000 ml 0.60 times the cramps of 750 ml."));
}

TEST(DoseWords, SayThatItIsNotAStraightLine) {
    auto curved = dose();
    curved.curved = true;
    EXPECT_THAT(dose_sentences(talk(), fluids(), curved),
                Contains("Not a straight line: at 3,000 ml 0.60 times the cramps of 750 ml."));
}

TEST(DoseWords, StopAtTheSafetyLimit) {
    auto stopped = dose();
    stopped.ends_at_ceiling = true;
    EXPECT_THAT(dose_sentences(talk(), fluids(), stopped), Contains("The curve ends at the safety limit."));
}

TEST(DoseWords, TakeAnyAndHowMuchApart) {
    auto apart = dose();
    apart.any = analysis::SlideTest{-2.1, 40, 0.04, false};
    apart.among_users = analysis::SlideTest{0.4, 30, 0.7, false};
    EXPECT_THAT(
        dose_sentences(talk(), fluids(), apart),
        Contains("Taken apart (a picture, no verdict): any at all leans towards fewer cramps; among the "
                 "nights with some, more of it leans neither way."));
    apart.among_users->t = 0.9;
    EXPECT_THAT(
        dose_sentences(talk(), fluids(), apart),
        Contains(testing::HasSubstr("among the nights with some, more of it leans towards more cramps.")));
    apart.among_users->degenerate = true;
    EXPECT_THAT(
        dose_sentences(talk(), fluids(), apart),
        Contains("Taken apart (a picture, no verdict): any at all leans towards fewer cramps; among the "
                 "nights with some, more of it cannot be told."));
}

}  // namespace
}  // namespace nightcramp::present
