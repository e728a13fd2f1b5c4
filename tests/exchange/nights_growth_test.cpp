#include "diary/rules.hpp"
#include "exchange/nights_merge.hpp"
#include "tests/support/builders.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace nightcramp::test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const Stamp imported{now, Provenance::imported};

Night with_fluids(double amount, const Stamp& stamp = imported) {
    Night night;
    night.date = sunday;
    set_answer(night, {"fluids", AnswerValue::of(amount), stamp});
    return night;
}

Night with_cramps_at(const std::vector<int>& hours) {
    Night night = night_without_cramps(sunday);
    night.cramps_answer = CrampsAnswer::some;
    for (const int hour : hours) {
        night.cramps.emplace_back();
        night.cramps.back().at = at(today, hour);
    }
    return night;
}

MergeTerms untouched() {
    MergeTerms terms;
    terms.imported_cramps = {sunday};
    return terms;
}

const Night& after(const NightsMerge& merge) {
    return *std::get<Changed<Night>>(merge.changes.at(0)).after;
}

TEST(NightsGrowth, TakesALargerAmountWhereTheDayWasNotOverAtTheFirstImport) {
    const NightsMerge merge = merge_nights({with_fluids(1500)}, {with_fluids(250)});
    EXPECT_EQ(merge.completed, 1);
    EXPECT_THAT(merge.kept, IsEmpty());
    EXPECT_EQ(find_answer(after(merge), "fluids")->value, AnswerValue::of(1500));
}

TEST(NightsGrowth, NeverShrinksAnAmount) {
    const NightsMerge merge = merge_nights({with_fluids(250)}, {with_fluids(1500)});
    EXPECT_THAT(merge.changes, IsEmpty());
    EXPECT_THAT(merge.kept, ElementsAre(KeptAnswer{sunday, "fluids"}));
}

TEST(NightsGrowth, LeavesAnAmountThatThePersonGave) {
    EXPECT_THAT(merge_nights({with_fluids(1500)}, {with_fluids(250, this_morning())}).changes, IsEmpty());
    EXPECT_THAT(merge_nights({with_fluids(1500, this_morning())}, {with_fluids(250)}).changes, IsEmpty())
        << "nor is one of another diary the rest of it";
}

TEST(NightsGrowth, TakesAListOfCrampsThatHasThemAll) {
    const NightsMerge merge = merge_nights({with_cramps_at({1, 3, 5})}, {with_cramps_at({3})}, untouched());
    EXPECT_EQ(merge.completed, 1);
    EXPECT_THAT(merge.kept, IsEmpty());
    EXPECT_THAT(after(merge).cramps, SizeIs(3));
}

TEST(NightsGrowth, LeavesCrampsThatTheLongerListDoesNotHave) {
    const NightsMerge merge = merge_nights({with_cramps_at({1, 5})}, {with_cramps_at({3})}, untouched());
    EXPECT_THAT(merge.changes, IsEmpty());
    EXPECT_THAT(merge.kept, ElementsAre(KeptAnswer{sunday, "cramps"}));
    const NightsMerge shorter = merge_nights({with_cramps_at({3})}, {with_cramps_at({1, 3})}, untouched());
    EXPECT_THAT(shorter.changes, IsEmpty());
}

TEST(NightsGrowth, LeavesCrampsThatThePersonTouched) {
    EXPECT_THAT(merge_nights({with_cramps_at({1, 3})}, {with_cramps_at({3})}).changes, IsEmpty());
    Night none = night_without_cramps(sunday);
    EXPECT_THAT(merge_nights({with_cramps_at({1})}, {none}, untouched()).changes, IsEmpty());
}

/// As the diary asks before it saves.
MergeTerms sound(MergeRule rule = MergeRule::diary_is_right) {
    MergeTerms terms;
    terms.rule = rule;
    terms.problems = [](const Night& night) { return problems(night, now); };
    return terms;
}

TEST(NightsMerge, LeavesOutAnEndOfTheNightThatDoesNotFitItsBeginning) {
    Night held = night_without_cramps(sunday);
    held.sleep.to_bed = at(today, 5);
    Night told;
    told.date = sunday;
    told.sleep.to_bed = at(sunday, 22, 30);
    told.sleep.up = at(today, 2, 10);
    told.note = "woke up";
    const NightsMerge merge = merge_nights({told}, {held}, sound());
    EXPECT_EQ(after(merge).sleep, held.sleep);
    EXPECT_EQ(after(merge).note, "woke up") << "the rest is sound";
    ASSERT_THAT(merge.refused, SizeIs(1));
    EXPECT_EQ(merge.refused[0].night, sunday);
    EXPECT_EQ(merge.refused[0].problem, (Problem{"up", "Getting up comes after going to bed."}));
    EXPECT_THAT(merge.kept, ElementsAre(KeptAnswer{sunday, "to bed"}));
    const NightsMerge told_is_right = merge_nights({told}, {held}, sound(MergeRule::file_is_right));
    EXPECT_EQ(after(told_is_right).sleep.up, told.sleep.up);
    EXPECT_THAT(told_is_right.refused, IsEmpty());
}

TEST(NightsMerge, TakesBackAlsoWhatItWouldHaveReplaced) {
    Night held = night_without_cramps(sunday);
    held.sleep.to_bed = at(sunday, 23);
    held.sleep.up = at(today, 1);
    Night told;
    told.date = sunday;
    told.sleep.to_bed = at(today, 2);
    const NightsMerge merge = merge_nights({told}, {held}, sound(MergeRule::file_is_right));
    EXPECT_THAT(merge.changes, IsEmpty());
    EXPECT_THAT(merge.replaced, IsEmpty());
    EXPECT_THAT(merge.refused, SizeIs(1));
}

TEST(NightsMerge, LeavesANightAloneThatCouldNotBeSavedAsItIs) {
    Night held = night_with_cramp(sunday);
    held.sleep.rested = 11;
    const NightsMerge merge = merge_nights({with_fluids(250)}, {held}, sound());
    EXPECT_THAT(merge.changes, IsEmpty());
    EXPECT_EQ(merge.unchanged, 1);
    ASSERT_THAT(merge.refused, SizeIs(1));
    EXPECT_EQ(merge.refused[0].problem.field, "rested");
}

}  // namespace
}  // namespace nightcramp::exchange
