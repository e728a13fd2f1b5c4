#include "exchange/readers/habitbull.hpp"
#include "tests/exchange/reading.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace nightcramp::exchange {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::string_view header =
    "HabitName,HabitDescription,HabitCategory,CalendarDate,Value,CommentText\n";

Draft read(const std::string& rows, const ReadOptions& options = test::reading_options()) {
    return test::read_text(habitbull_reader(), "habitbull.csv", std::string(header) + rows, options);
}

TEST(HabitBullReader, TakesOneAsYesAndZeroAsNo) {
    const Draft draft = read(
        "Stretching,calves,Health,2016-03-18,1,\"well, done\"\n"
        "Stretching,calves,Health,2016-03-19,0,\n");
    ASSERT_THAT(draft.items, SizeIs(1));
    EXPECT_EQ(draft.items[0],
              (Item{"habitbull Stretching", "Stretching", "habit", "", Item::Measure::quantity}));
    ASSERT_THAT(draft.marks, SizeIs(2));
    EXPECT_EQ(draft.marks[0].value, AnswerValue::yes());
    EXPECT_EQ(draft.marks[0].at, FileTime::of(date_from(2016, 3, 18)));
    EXPECT_EQ(draft.marks[0].label, "well, done");
    EXPECT_EQ(draft.marks[1].value, AnswerValue::no());
}

TEST(HabitBullReader, TakesAmountsWhereAHabitEverHadMoreThanOne) {
    const Draft draft = read(
        "Water,,,2016-03-18,1,\n"
        "Water,,,2016-03-19,0,\n"
        "Water,,,2016-03-20,8,\n"
        "Stretching,,,2016-03-20,1,\n");
    ASSERT_THAT(draft.marks, SizeIs(4));
    EXPECT_EQ(draft.marks[0].value, AnswerValue::of(1));
    EXPECT_EQ(draft.marks[1].value, AnswerValue::of(0));
    EXPECT_EQ(draft.marks[2].value, AnswerValue::of(8));
    EXPECT_EQ(draft.marks[3].value, AnswerValue::yes());
}

TEST(HabitBullReader, LearnsTheOrderOfDatesFromTheWholeFile) {
    const Draft american = read("A,,,11/5/2020,1,\nA,,,11/25/2020,1,\n");
    EXPECT_EQ(american.marks[0].at, FileTime::of(date_from(2020, 11, 5)));
    EXPECT_FALSE(american.unclear_dates);
    const Draft british = read("A,,,11/5/2020,1,\nA,,,25/11/2020,1,\n");
    EXPECT_EQ(british.marks[0].at, FileTime::of(date_from(2020, 5, 11)));
    const Draft unclear = read("A,,,11/5/2020,1,\n");
    EXPECT_EQ(unclear.unclear_dates, (UnclearDates{"11/5/2020", DateOrder::month_first}));
}

TEST(HabitBullReader, PassesOverLinesThatItDoesNotUnderstand) {
    const Draft draft = read(
        "A,,,2020-02-30,1,\n"
        "A,,,2020-02-20,-1,\n"
        "A,,,2020-02-20,done,\n"
        ",,,2020-02-20,1,\n"
        "A,,,2020-02-20,,\n"
        "A,,,2020-02-20,\"1,500\",\n");
    EXPECT_THAT(draft.marks, IsEmpty());
    ASSERT_THAT(draft.skips, SizeIs(6));
    EXPECT_THAT(draft.skips[0].reason, HasSubstr("“2020-02-30”"));
    EXPECT_EQ(draft.skips[4].reason, "The value is missing.");
    EXPECT_EQ(draft.skips[5].reason, "The value “1,500” could be 1500 or 1.5.");
}

TEST(HabitBullReader, TakesNoOtherFile) {
    EXPECT_TRUE(test::recognised(habitbull_reader(), "x.csv", std::string(header)));
    EXPECT_FALSE(test::recognised(habitbull_reader(), "habitbull.csv", "HabitName,CalendarDate,Value\n"));
}

}  // namespace
}  // namespace nightcramp::exchange
