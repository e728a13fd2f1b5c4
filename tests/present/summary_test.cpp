#include "present/summary.hpp"

#include "tests/support/builders.hpp"

#include <gmock/gmock.h>

namespace nightcramp::present {
namespace {

using std::chrono::minutes;
using test::night_with_cramp;
using test::night_without_cramps;
using test::sunday;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const DateSpan week{sunday - days(6), sunday};

Night evening_only(Date date) {
    Night night;
    night.date = date;
    night.answers = {{"stretching", AnswerValue::yes(), {test::at(date, 21), Provenance::evening}}};
    return night;
}

NightBar blank_bar(Date date) {
    NightBar bar;
    bar.date = date;
    return bar;
}

SummaryState summary(const std::vector<Night>& nights) {
    return summary_state(nights, {}, std::nullopt, week);
}

TEST(Summary, AnEmptyDiaryHasABarForEveryNightAndNothingInIt) {
    const SummaryState state = summary({});

    ASSERT_THAT(state.bars, SizeIs(7));
    EXPECT_EQ(state.bars.front(), blank_bar(sunday - days(6)));
    EXPECT_EQ(state.bars.back(), blank_bar(sunday));
    SummaryTotals nothing;
    nothing.unrecorded_nights = 7;
    EXPECT_EQ(state.totals, nothing);
    EXPECT_THAT(state.habits, IsEmpty());
    EXPECT_THAT(state.medicines, IsEmpty());
    EXPECT_THAT(state.signs, IsEmpty());
}

TEST(Summary, ANightWithoutTheAnswerIsNotRecordedWhateverElseIsKnown) {
    const SummaryState state = summary({evening_only(sunday)});

    EXPECT_EQ(state.bars.back().answer, CrampsAnswer::unknown);
    EXPECT_EQ(state.totals.recorded_nights, 0);
    EXPECT_EQ(state.totals.unrecorded_nights, 7);
}

TEST(Summary, ANightWithoutCrampsIsOtherThanOneThatNobodyAnswered) {
    const SummaryState state = summary({night_without_cramps(sunday - days(1)), evening_only(sunday)});

    EXPECT_EQ(state.bars[5].answer, CrampsAnswer::none);
    EXPECT_EQ(state.bars[6].answer, CrampsAnswer::unknown);
    EXPECT_EQ(state.totals.recorded_nights, 1);
    EXPECT_EQ(state.totals.unrecorded_nights, 6);
    EXPECT_EQ(state.totals.cramp_nights, 0);
}

TEST(Summary, EveryDateOfTheSpanHasItsBarAndOtherNightsAreLeftOut) {
    const SummaryState state =
        summary({night_with_cramp(sunday - days(7)), night_with_cramp(sunday - days(6)),
                 night_without_cramps(sunday - days(2)), night_with_cramp(sunday),
                 night_with_cramp(sunday + days(1))});

    std::vector<CrampsAnswer> answers;
    for (const NightBar& bar : state.bars) answers.push_back(bar.answer);
    EXPECT_THAT(answers, ElementsAre(CrampsAnswer::some, CrampsAnswer::unknown, CrampsAnswer::unknown,
                                     CrampsAnswer::unknown, CrampsAnswer::none, CrampsAnswer::unknown,
                                     CrampsAnswer::some));
    EXPECT_EQ(state.totals.recorded_nights, 3);
    EXPECT_EQ(state.totals.cramp_nights, 2);
    EXPECT_EQ(state.totals.cramps, 2);
}

TEST(Summary, ACrampThatCameBackCountsOnce) {
    Night night = night_with_cramp(sunday);
    night.cramps[0].times_back = 2;
    night.cramps.push_back(night.cramps[0]);
    night.cramps[1].times_back = std::nullopt;

    const SummaryState state = summary({night});

    EXPECT_EQ(state.bars.back().cramps, 2);
    EXPECT_EQ(state.bars.back().times_back, 2);
    EXPECT_EQ(state.totals.cramps, 2);
    EXPECT_EQ(state.totals.cramp_nights, 1);
}

TEST(Summary, ABarHasTheWorstPainAndTheWholeDuration) {
    Night night = night_with_cramp(sunday);
    night.cramps.push_back(night.cramps[0]);
    night.cramps[0].pain = 4;
    night.cramps[1].pain = 8;

    const NightBar bar = summary({night}).bars.back();

    EXPECT_EQ(bar.worst_pain, 8);
    EXPECT_EQ(bar.duration, minutes(10));
    EXPECT_TRUE(bar.duration_is_whole);
}

TEST(Summary, ADurationThatWasNotSaidMakesTheSumAPartOnly) {
    Night night = night_with_cramp(sunday);
    night.cramps.push_back(night.cramps[0]);
    night.cramps[1].duration = std::nullopt;

    const NightBar bar = summary({night}).bars.back();

    EXPECT_EQ(bar.duration, minutes(5));
    EXPECT_FALSE(bar.duration_is_whole);
}

TEST(Summary, ACrampOfWhichNothingIsKnownLeavesEverythingUnknown) {
    Night night = night_with_cramp(sunday);
    night.cramps = {Cramp()};

    const SummaryState state = summary({night});

    EXPECT_EQ(state.bars.back(), (NightBar{sunday, CrampsAnswer::some, 1, {}, {}, {}, false}));
    EXPECT_EQ(state.totals.median_pain, std::nullopt);
    EXPECT_EQ(state.totals.worst_pain, std::nullopt);
    EXPECT_EQ(state.totals.pains, 0);
    EXPECT_EQ(state.totals.woken_nights, 0);
    EXPECT_EQ(state.totals.perhaps_woken_nights, 1);
}

TEST(Summary, NightsThatWokeAreApartFromThoseThatPerhapsDid) {
    Night woken = night_with_cramp(sunday - days(3));
    woken.cramps.push_back(Cramp());
    Night slept_on = night_with_cramp(sunday - days(2));
    slept_on.cramps[0].woke_me = false;
    Night not_said = night_with_cramp(sunday - days(1));
    not_said.cramps[0].woke_me = false;
    not_said.cramps.push_back(Cramp());

    const SummaryState state = summary({woken, slept_on, not_said, night_without_cramps(sunday)});

    EXPECT_EQ(state.totals.woken_nights, 1);
    EXPECT_EQ(state.totals.perhaps_woken_nights, 1);
}

TEST(Summary, TheMedianPainIsOverTheCrampsWhosePainIsKnown) {
    Night two = night_with_cramp(sunday - days(1));
    two.cramps.push_back(two.cramps[0]);
    two.cramps[0].pain = 2;
    two.cramps[1].pain = std::nullopt;
    const Night one = night_with_cramp(sunday);

    const SummaryTotals totals = summary({two, one}).totals;

    EXPECT_EQ(totals.median_pain, 4.5);
    EXPECT_EQ(totals.worst_pain, 7);
    EXPECT_EQ(totals.pains, 2);
    EXPECT_EQ(totals.cramps, 3);
}

TEST(Summary, PainNoughtIsAPainAndNotUnknown) {
    Night night = night_with_cramp(sunday);
    night.cramps[0].pain = 0;

    const SummaryState state = summary({night});

    EXPECT_EQ(state.bars.back().worst_pain, 0);
    EXPECT_EQ(state.totals.median_pain, 0);
}

TEST(Summary, NamesTheStartsAndStopsOfMedicinesInsideTheSpanInTheirOrder) {
    Profile profile;
    profile.medicines = {{"", "Vitamin drops", "", sunday - days(1), sunday},
                         {"furosemide", "Furosemide", "", sunday - days(100), sunday - days(6)},
                         {"statins", "Simvastatin", "", sunday - days(7), sunday + days(1)},
                         {"naproxen", "Naproxen", "", std::nullopt, std::nullopt}};

    const SummaryState state = summary_state({}, {}, profile, week);

    EXPECT_THAT(state.medicines, ElementsAre(MedicineChange{sunday - days(6), "Furosemide", false},
                                             MedicineChange{sunday - days(1), "Vitamin drops", true},
                                             MedicineChange{sunday, "Vitamin drops", false}));
}

TEST(Summary, NamesTheWarningSignsInsideTheSpanAlsoOfUnrecordedNights) {
    Night before = night_with_cramp(sunday - days(7));
    before.warning_signs = {"dirty-wound"};
    Night two = night_with_cramp(sunday - days(6));
    two.warning_signs = {"cramp-over-ten-minutes", "leg-cold-and-pale"};
    Night nothing = night_without_cramps(sunday - days(1));
    nothing.warning_signs.emplace();
    Night unrecorded = evening_only(sunday);
    unrecorded.warning_signs = {"foot-sore-not-healing"};

    const SummaryState state = summary({before, two, nothing, unrecorded});

    EXPECT_THAT(state.signs, ElementsAre(NoticedSign{sunday - days(6), "cramp-over-ten-minutes"},
                                         NoticedSign{sunday - days(6), "leg-cold-and-pale"},
                                         NoticedSign{sunday, "foot-sore-not-healing"}));
}

TEST(Summary, ASpanThatEndsBeforeItBeginsHasNoNight) {
    const SummaryState state =
        summary_state({night_with_cramp(sunday)}, {}, std::nullopt, {sunday, sunday - days(1)});

    EXPECT_THAT(state.bars, IsEmpty());
    EXPECT_EQ(state.totals, SummaryTotals());
}

}  // namespace
}  // namespace nightcramp::present
