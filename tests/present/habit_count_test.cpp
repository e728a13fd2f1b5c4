#include "present/habit_count.hpp"

#include "tests/support/builders.hpp"

#include <gmock/gmock.h>

namespace nightcramp::present {
namespace {

using test::night_with_cramp;
using test::night_without_cramps;
using test::sunday;
using testing::ElementsAre;

const DateSpan last_week{sunday - days(6), sunday};

Habit yes_no(std::string id) {
    Habit habit;
    habit.id = std::move(id);
    habit.name = "Name of " + habit.id;
    habit.question = "Did you?";
    return habit;
}

Habit drinks() {
    Habit habit = yes_no("fluids");
    habit.kind = HabitKind::amount;
    habit.unit = "ml";
    return habit;
}

Night answered(Night night, const std::string& habit, const AnswerValue& value) {
    set_answer(night, {habit, value, test::this_morning()});
    return night;
}

/// Nights without cramps, one for each amount.
std::vector<Night> nights_with(const std::vector<double>& amounts) {
    std::vector<Night> nights;
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        nights.push_back(
            answered(night_without_cramps(sunday - days(static_cast<int>(amounts.size() - 1 - i))), "fluids",
                     AnswerValue::of(amounts[i])));
    }
    return nights;
}

TEST(HabitCount, WithWithoutUnknownAndNotApplicableAddUpToTheRecordedNights) {
    const std::vector<Night> nights{
        answered(night_with_cramp(sunday - days(5)), "shoes", AnswerValue::yes()),
        answered(night_without_cramps(sunday - days(4)), "shoes", AnswerValue::yes()),
        answered(night_with_cramp(sunday - days(3)), "shoes", AnswerValue::no()),
        answered(night_with_cramp(sunday - days(2)), "shoes", AnswerValue::not_applicable()),
        night_with_cramp(sunday - days(1)),
        night_without_cramps(sunday),
    };

    const HabitCount count = habit_count(nights, yes_no("shoes"));

    EXPECT_EQ(count.with, (NightCount{2, 1}));
    EXPECT_EQ(count.without, (NightCount{1, 1}));
    EXPECT_EQ(count.unknown, 2);
    EXPECT_EQ(count.not_applicable, 1);
    EXPECT_EQ(count.mean_amount, std::nullopt);
    EXPECT_EQ(count.name, "Name of shoes");
}

TEST(HabitCount, LeavesOutNightsThatWereNotRecorded) {
    Night unrecorded;
    unrecorded.date = sunday;
    const std::vector<Night> nights{answered(unrecorded, "shoes", AnswerValue::yes())};

    const HabitCount count = habit_count(nights, yes_no("shoes"));

    EXPECT_EQ(count.with, NightCount());
    EXPECT_EQ(count.unknown, 0);
}

TEST(HabitCount, AllUnknownIsNeitherWithNorWithout) {
    const std::vector<Night> nights{night_with_cramp(sunday - days(1)), night_without_cramps(sunday)};

    const HabitCount count = habit_count(nights, drinks());

    EXPECT_EQ(count.with, NightCount());
    EXPECT_EQ(count.without, NightCount());
    EXPECT_EQ(count.unknown, 2);
    EXPECT_EQ(count.mean_amount, std::nullopt);
    EXPECT_EQ(count.unit, "ml");
}

TEST(HabitCount, AmountsAboveTheOwnMedianAreWithTheHabit) {
    const HabitCount count = habit_count(nights_with({1000, 1500, 1500, 2000, 2500}), drinks());

    EXPECT_EQ(count.with.nights, 2);
    EXPECT_EQ(count.without.nights, 3);
    EXPECT_EQ(count.mean_amount, 1700);
}

TEST(HabitCount, AnyAmountIsWithTheHabitWhereNoughtIsCommon) {
    const HabitCount count = habit_count(nights_with({0, 0, 10, 20, 60}), drinks());

    EXPECT_EQ(count.with.nights, 3);
    EXPECT_EQ(count.without.nights, 2);
    EXPECT_EQ(count.mean_amount, 18);
}

TEST(HabitCount, AFifthOfNoughtsIsNotYetCommon) {
    EXPECT_EQ(with_above({0, 10, 20, 30, 40}), 20);
    EXPECT_EQ(with_above({0, 0, 20, 30, 40}), 0);
    EXPECT_EQ(with_above({7}), 7);
    EXPECT_EQ(with_above({}), std::nullopt);
}

TEST(HabitCount, TheMeanLeavesUnknownAmountsOutInsteadOfTakingThemForNought) {
    std::vector<Night> nights = nights_with({1000, 2000});
    nights.front().date = sunday - days(2);
    nights.insert(nights.begin() + 1, night_without_cramps(sunday - days(1)));

    const HabitCount count = habit_count(nights, drinks());

    EXPECT_EQ(count.mean_amount, 1500);
    EXPECT_EQ(count.unknown, 1);
}

TEST(HabitCount, ReadsDerivedHabitsFromTheSleep) {
    Habit lifted = yes_no("feet-lifted");
    lifted.origin = Origin::derived;
    Night propped = night_without_cramps(sunday - days(2));
    propped.sleep.feet = Told<Feet>{Feet::propped_up, test::this_morning()};
    Night free = night_with_cramp(sunday - days(1));
    free.sleep.feet = Told<Feet>{Feet::free, test::this_morning()};

    const HabitCount count = habit_count(std::vector{propped, free, night_without_cramps(sunday)}, lifted);

    EXPECT_EQ(count.with, (NightCount{1, 0}));
    EXPECT_EQ(count.without, (NightCount{1, 1}));
    EXPECT_EQ(count.unknown, 1);
}

TEST(Summary, CountsTheFollowedHabitsInTheOrderInWhichTheyAreAsked) {
    Habit archived = yes_no("calcium");
    archived.followed = false;

    const SummaryState state = summary_state(
        {}, {yes_no("stretching"), archived, drinks(), yes_no("alcohol")}, std::nullopt, last_week);

    std::vector<std::string> ids;
    for (const HabitCount& count : state.habits) ids.push_back(count.id);
    EXPECT_THAT(ids, ElementsAre("stretching", "fluids", "alcohol"));
}

TEST(Summary, TakesTheOwnMedianFromTheNightsOfTheSpan) {
    std::vector<Night> nights = nights_with({9000, 9000, 9000, 9000, 9000, 9000, 9000, 1000, 1000, 2000});

    const SummaryState state = summary_state(nights, {drinks()}, std::nullopt, {sunday - days(2), sunday});

    EXPECT_EQ(state.habits.front().with.nights, 1);
    EXPECT_EQ(state.habits.front().without.nights, 2);
}

}  // namespace
}  // namespace nightcramp::present
