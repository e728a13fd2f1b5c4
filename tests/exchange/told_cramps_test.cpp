#include "exchange/readers/bearable.hpp"
#include "tests/exchange/planning.hpp"
#include "tests/exchange/reading.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

const Target cramp_pain{Target::Kind::cramp_pain, ""};
const Target cramp_count{Target::Kind::cramp_count, ""};

std::vector<std::string> reasons(const ImportPlan& plan) {
    std::vector<std::string> all;
    for (const Skip& skip : plan.skips) all.push_back(skip.reason);
    return all;
}

TEST(ToldCramps, MakeNothingOfAPainOfZero) {
    OneItem one;
    one.mark(FileTime::of(sunday), AnswerValue::of(0));
    one.mark(FileTime::of(sunday - days(1)), AnswerValue::of(0));
    one.mark(FileTime::of(sunday - days(2)), AnswerValue::of(6));
    const ImportPlan plan = one.plan(cramp_pain);
    EXPECT_THAT(nights_of(plan), SizeIs(1)) << "the others stay unknown";
    EXPECT_THAT(reasons(plan),
                ElementsAre("2 entries have a pain or strength of 0: that is no cramp, and not "
                            "a night without cramps."));
    for (const auto measure : {Item::Measure::pain, Item::Measure::grade}) {
        OneItem other(measure);
        other.mark(FileTime::of(sunday), AnswerValue::of(0));
        EXPECT_THAT(other.plan(cramp).changes, IsEmpty());
    }
}

TEST(ToldCramps, TakeNoForAnAnswerWhateverTheyBecome) {
    for (const Target& target : {cramp, cramp_pain}) {
        OneItem one;
        one.mark(FileTime::of(sunday), AnswerValue::no());
        one.mark(FileTime::of(sunday - days(1)), AnswerValue::of(6));
        const auto nights = nights_of(one.plan(target));
        ASSERT_THAT(nights, SizeIs(2));
        EXPECT_EQ(nights[1].cramps_answer, CrampsAnswer::none);
    }
    OneItem count;
    count.mark(FileTime::of(sunday), AnswerValue::of(0));
    EXPECT_EQ(nights_of(count.plan(cramp)).at(0).cramps_answer, CrampsAnswer::none);
}

TEST(ToldCramps, AreLeftOutWhereTheyAreOfTheDay) {
    OneItem one;
    for (const int hour : {9, 10, 14, 17, 18}) {
        one.mark(FileTime::of(wall(sunday - days(1), hour)), AnswerValue::yes());
    }
    const ImportPlan plan = one.plan(cramp);
    EXPECT_THAT(reasons(plan), ElementsAre("3 cramps were in the daytime: the diary is about nights."));
    const auto nights = nights_of(plan);
    ASSERT_THAT(nights, SizeIs(2));
    EXPECT_EQ(nights[0].cramps.at(0).at, at(sunday - days(1), 9));
    EXPECT_EQ(nights[1].cramps.at(0).at, at(sunday - days(1), 18));
}

TEST(ToldCramps, OfWhoeverSleepsIntoTheDayAreOfTheNight) {
    OneItem one;
    one.mark(FileTime::of(wall(sunday, 14)), AnswerValue::yes());
    Choices choices = with({{"loop Thing", cramp}});
    choices.boundary = std::chrono::hours(15);
    EXPECT_EQ(nights_of(plan_import(one.draft, choices, empty_diary())).at(0).date, sunday - days(1));
}

TEST(ToldCramps, AreNotCountedWhereTheirNightIsNotTold) {
    OneItem one;
    one.mark(FileTime::of(wall(sunday, 11)), AnswerValue::of(2));
    one.mark(FileTime::of(wall(sunday, 14)), AnswerValue::of(0));
    const ImportPlan plan = one.plan(cramp_count);
    const auto nights = nights_of(plan);
    ASSERT_THAT(nights, SizeIs(1));
    EXPECT_EQ(nights[0].date, sunday - days(1)) << "told in the morning after";
    EXPECT_THAT(reasons(plan), ElementsAre("1 entry says that there were none, or how many, in the daytime: "
                                           "of which night is not told."));
}

TEST(ToldCramps, AreLeftOutOneByOneWithTheirOwnPlaces) {
    OneItem one;
    one.mark(FileTime::of(wall(today, 1)), AnswerValue::yes());
    one.mark(FileTime::of(wall(today, 8)), AnswerValue::yes());  // now is 07:12
    const ImportPlan plan = one.plan(cramp);
    const auto nights = nights_of(plan);
    ASSERT_THAT(nights, SizeIs(1));
    EXPECT_THAT(nights[0].cramps, SizeIs(1));
    ASSERT_THAT(plan.skips, SizeIs(1));
    EXPECT_EQ(plan.skips[0].place, (Place{0, 3}));
    EXPECT_EQ(plan.skips[0].reason, "Night of 2026-11-22: cramp, time: 08:00 has not come yet.");
}

TEST(ToldCramps, MakeNoNightWithoutCrampsOutOfOneThatCannotBe) {
    OneItem one;
    one.mark(FileTime::of(sunday), AnswerValue::no());
    one.mark(FileTime::of(wall(today, 8)), AnswerValue::yes());
    EXPECT_THAT(one.plan(cramp).changes, IsEmpty());
}

TEST(ToldCramps, OfMiddayInBearableAreNotOfANight) {
    const Draft draft = read_text(bearable_reader(), "bearable.csv",
                                  "date,weekday,time of day,category,rating/amount,detail,notes\n"
                                  "\"20th Nov 2026\",\"Friday\",\"mid\",\"Symptom\",\"3\",\"Leg cramps "
                                  "(Severe)\",\"\"\n"
                                  "\"21st Nov 2026\",\"Saturday\",\"all day\",\"Symptom\",\"3\",\"Leg cramps "
                                  "(Severe)\",\"\"\n");
    const ImportPlan plan = plan_import(draft, with({{draft.items.at(0).key, cramp}}), empty_diary());
    const auto nights = nights_of(plan);
    ASSERT_THAT(nights, SizeIs(1));
    EXPECT_EQ(nights[0].date, sunday - days(1));
    EXPECT_THAT(reasons(plan), ElementsAre("1 cramp was in the daytime: the diary is about nights."));
    EXPECT_THAT(plan.assumptions, testing::Contains(HasSubstr("of a whole day")));
}

}  // namespace
}  // namespace nightcramp::exchange
