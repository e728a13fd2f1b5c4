#include "analysis/family.hpp"
#include "tests/analysis/associations.hpp"
#include "tests/analysis/simulated.hpp"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::analysis {
namespace {

using simulated::Scenario;
using test::asked;

constexpr double exact = 1e-9;

bool near(double a, double b, double tolerance = exact) {
    return a == b || std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
}

std::uint64_t any_seed() {
    return *rc::gen::arbitrary<std::uint64_t>();
}

/// One habit over up to two months, a tenth of the nights not recorded, another tenth without an answer.
simulated::Diary any_diary() {
    const int nights = *rc::gen::inRange(30, 61);
    simulated::Diary diary = simulated::diary({Scenario::autocorrelated, nights, 0.5}, any_seed());
    const auto gaps = *rc::gen::container<std::vector<int>>(static_cast<std::size_t>(nights / 10),
                                                            rc::gen::inRange(0, 2 * nights));
    for (const int gap : gaps) (gap < nights ? diary.cramps : diary.habit)[gap % nights] = unknown;
    return diary;
}

/// Two habits over a month, the first of which matters.
NightTable any_table() {
    return simulated::table({Scenario::trend, 31, 2, 1, 0.5}, any_seed());
}

/// What is told of each habit of a table, in numbers.
std::vector<double> told(const std::vector<Member>& members) {
    std::vector<double> numbers;
    for (const Member& member : members) {
        numbers.push_back(static_cast<double>(member.obstacles.size()));
        numbers.push_back(member.twin ? static_cast<double>(*member.twin) : -1);
        numbers.push_back(member.by_weekday ? 1 : 0);
        if (!member.association || member.association->degenerate()) continue;
        const SlideTest test = member.association->test();
        const Estimate estimate = member.association->estimate().value();
        for (const double number :
             {test.t, test.neff, test.p, member.association->own_share(), estimate.beta, estimate.se_slide}) {
            numbers.push_back(number);
        }
    }
    return numbers;
}

Series padded(const Series& series, int before, int after, double value) {
    Series longer = Series::Constant(before + series.size() + after, value);
    longer.segment(before, series.size()) = series;
    return longer;
}

/// Answers, but no cramps recorded, on some nights before and after.
NightTable padded(NightTable table, int before, int after) {
    table.first -= std::chrono::days(before);
    table.cramps = padded(table.cramps, before, after, unknown);
    for (HabitColumn& habit : table.habits) {
        habit.value = padded(habit.value, before, after, 1);
        habit.not_applicable = padded(habit.not_applicable, before, after, 0);
    }
    return table;
}

RC_GTEST_PROP(AssociationProperties, NightsBeforeTheFirstAndAfterTheLastRecordedOneChangeNothing, ()) {
    const NightTable table = any_table();
    const NightTable longer = padded(table, *rc::gen::inRange(0, 100), *rc::gen::inRange(0, 100));

    RC_ASSERT(fingerprint(part(longer, 0, longer.nights() - 1)) == fingerprint(table));
    RC_ASSERT(told(family(analysed(longer))) == told(family(analysed(table))));
}

RC_GTEST_PROP(AssociationProperties, TheOrderOfTheHabitsChangesNothing, ()) {
    const NightTable table = any_table();
    NightTable turned = table;
    std::reverse(turned.habits.begin(), turned.habits.end());

    const std::vector<Member> before = family(table);
    const std::vector<Member> after = family(turned);
    if (!before[0].association || before[0].association->degenerate()) return;
    const Association& a = *before[0].association;
    const Association& b = *after[1].association;
    RC_ASSERT(before[0].obstacles == after[1].obstacles);
    RC_ASSERT(near(a.test().t, b.test().t));
    RC_ASSERT(near(a.test().p, b.test().p));
    RC_ASSERT(near(a.estimate()->beta, b.estimate()->beta));
}

RC_GTEST_PROP(AssociationProperties, AnotherUnitScalesTheEstimateAndNothingElse, ()) {
    const simulated::Diary diary = any_diary();
    const double unit = *rc::gen::element(0.01, 0.25, 3.0, 250.0);
    const Association plain(asked(diary.cramps, diary.habit));
    const Association scaled(asked(diary.cramps, unit * diary.habit));

    RC_ASSERT(plain.degenerate() == scaled.degenerate());
    if (plain.degenerate()) return;
    RC_ASSERT(near(scaled.test().t, plain.test().t));
    RC_ASSERT(near(scaled.test().p, plain.test().p));
    RC_ASSERT(near(scaled.estimate()->beta * unit, plain.estimate()->beta));
    RC_ASSERT(near(scaled.estimate()->se_slide * unit, plain.estimate()->se_slide));
    RC_ASSERT(near(scaled.own_share(), plain.own_share()));
}

RC_GTEST_PROP(AssociationProperties, LeavingAHabitOutIsTheOppositeOfIt, ()) {
    const simulated::Diary diary = any_diary();
    const Association habit(asked(diary.cramps, diary.habit));
    const Association without(asked(diary.cramps, 1 - diary.habit.array()));

    RC_ASSERT(habit.degenerate() == without.degenerate());
    if (habit.degenerate()) return;
    RC_ASSERT(near(without.test().t, -habit.test().t));
    RC_ASSERT(near(without.test().p, habit.test().p));
    RC_ASSERT(near(without.estimate()->beta, -habit.estimate()->beta, 1e-6));
}

TEST(AssociationProperties, IntervalAndPosteriorOfLeavingAHabitOutAreTheOpposite) {
    const simulated::Diary diary = simulated::diary({Scenario::trend, 90, 0.5}, 4);
    const Association habit(asked(diary.cramps, diary.habit));
    const Association without(asked(diary.cramps, 1 - diary.habit.array()));

    EXPECT_NEAR(without.posterior()->mean, -habit.posterior()->mean, 1e-6);
    EXPECT_NEAR(without.posterior()->p_helps, 1 - habit.posterior()->p_helps, 1e-6);
    EXPECT_NEAR(without.interval()->lo, -habit.interval()->hi, 1e-6);
    EXPECT_NEAR(without.interval()->hi, -habit.interval()->lo, 1e-6);
}

TEST(AssociationProperties, IntervalAndPosteriorDoNotDependOnTheOrderOfTheHabits) {
    const NightTable table = simulated::table({Scenario::trend, 60, 3, 1, 0.5}, 4);
    const Association one(question(table, 0, {0, 1, 2}));
    const Association other(question(table, 0, {2, 1, 0}));

    EXPECT_TRUE(near(one.posterior()->mean, other.posterior()->mean));
    EXPECT_TRUE(near(one.interval()->lo, other.interval()->lo));
    EXPECT_TRUE(near(one.interval()->hi, other.interval()->hi));
}

TEST(AssociationProperties, TheSameNightsGiveTheSameNumbers) {
    const NightTable table = simulated::table({Scenario::trend, 60, 3, 1, 0.5}, 4);
    const std::vector<Member> once = family(table);
    const std::vector<Member> again = family(table);

    EXPECT_EQ(told(once), told(again));
    EXPECT_EQ(once[0].association->interval()->lo, again[0].association->interval()->lo);
    EXPECT_EQ(once[0].association->posterior()->mean, again[0].association->posterior()->mean);
}

}  // namespace
}  // namespace nightcramp::analysis
