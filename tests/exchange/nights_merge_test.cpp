#include "exchange/nights_merge.hpp"

#include "exchange/nights_csv.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/generators.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace nightcramp::test;
using testing::ElementsAre;
using testing::IsEmpty;

const Stamp imported{now, Provenance::imported};

Night told_night(Date date, const std::string& habit, AnswerValue value) {
    Night night;
    night.date = date;
    set_answer(night, {habit, value, imported});
    return night;
}

const Changed<Night>& change(const NightsMerge& merge, std::size_t i = 0) {
    return std::get<Changed<Night>>(merge.changes.at(i));
}

/// The diary after the changes.
std::vector<Night> applied(std::vector<Night> nights, const NightsMerge& merge) {
    for (const Change& one : merge.changes) {
        const auto& changed = std::get<Changed<Night>>(one);
        std::erase_if(nights, [&](const Night& night) { return night.date == changed.after->date; });
        nights.push_back(*changed.after);
    }
    std::sort(nights.begin(), nights.end(), [](const Night& a, const Night& b) { return a.date < b.date; });
    return nights;
}

TEST(NightsMerge, AddsNightsThatTheDiaryDoesNotKnow) {
    const Night told = told_night(sunday, "shoes", AnswerValue::yes());
    const NightsMerge merge = merge_nights({told}, {night_with_cramp(sunday - days(1))});
    EXPECT_EQ(merge.added, 1);
    ASSERT_EQ(merge.changes.size(), 1U);
    EXPECT_EQ(change(merge), (Changed<Night>{std::nullopt, told}));
}

TEST(NightsMerge, CompletesNightsAndLeavesTheRestOfThem) {
    Night held = night_with_cramp(sunday);
    held.revision = 7;
    held.note = "long walk";
    const NightsMerge merge = merge_nights({told_night(sunday, "shoes", AnswerValue::yes())}, {held});
    EXPECT_EQ(merge.completed, 1);
    EXPECT_EQ(change(merge).before, held);
    Night expected = held;
    set_answer(expected, {"shoes", AnswerValue::yes(), imported});
    EXPECT_EQ(change(merge).after, expected);
}

TEST(NightsMerge, KeepsThePersonsOwnWordAndSaysSo) {
    Night held = night_with_cramp(sunday);
    set_answer(held, {"shoes", AnswerValue::no(), this_morning()});
    tell(held.sleep.feet, Feet::free, this_morning());
    Night told = told_night(sunday, "shoes", AnswerValue::yes());
    tell(told.sleep.feet, Feet::propped_up, imported);
    told.cramps_answer = CrampsAnswer::none;
    told.recorded_at = now;
    const NightsMerge merge = merge_nights({told}, {held});
    EXPECT_THAT(merge.changes, IsEmpty());
    EXPECT_EQ(merge.unchanged, 1);
    EXPECT_THAT(merge.kept, ElementsAre(KeptAnswer{sunday, "cramps"}, KeptAnswer{sunday, "feet"},
                                        KeptAnswer{sunday, "shoes"}));
}

TEST(NightsMerge, FindsTheSameCountOfCrampsToBeTheSame) {
    Night told;
    told.date = sunday;
    told.cramps_answer = CrampsAnswer::some;
    told.cramps.resize(1);
    told.recorded_at = now;
    const NightsMerge merge = merge_nights({told}, {night_with_cramp(sunday)});
    EXPECT_EQ(merge.unchanged, 1);
    EXPECT_THAT(merge.kept, IsEmpty());
}

TEST(NightsMerge, TakesCrampsWhereTheNightIsNotRecorded) {
    Night told = night_without_cramps(sunday);
    const NightsMerge merge = merge_nights({told}, {told_night(sunday, "shoes", AnswerValue::yes())});
    EXPECT_EQ(merge.completed, 1);
    EXPECT_EQ(change(merge).after->cramps_answer, CrampsAnswer::none);
    EXPECT_EQ(change(merge).after->answers.size(), 1U);
}

TEST(NightsMerge, MakesNoNightOutOfARowThatSaysNothing) {
    Night told;
    told.date = sunday;
    const NightsMerge merge = merge_nights({told}, {});
    EXPECT_THAT(merge.changes, IsEmpty());
    EXPECT_EQ(merge.unchanged, 1);
    EXPECT_EQ(merge.nights(), 1);
}

/// A table of a few nights with cells that are blank or right.
rc::Gen<std::string> any_table() {
    return rc::gen::exec([] {
        std::string text = "night,cramps,stretching,fluids,feet,heavy-covers\n";
        for (int i = 0; i < 5; ++i) {
            text += iso(sunday - days(i));
            text += *rc::gen::element<std::string>(",", ",0", ",1", ",3");
            text += *rc::gen::element<std::string>(",", ",yes", ",no", ",n/a");
            text += *rc::gen::element<std::string>(",", ",0", ",750", ",1800.5");
            text += *rc::gen::element<std::string>(",", ",free", ",pointed-down");
            text += *rc::gen::element<std::string>(",", ",yes", ",no");
            text += '\n';
        }
        return text;
    });
}

RC_GTEST_PROP(NightsMergeProperties, TheSameTableASecondTimeChangesNothing, ()) {
    const CsvTable table = read_csv(*any_table()).table;
    const std::vector<Habit> habits = load_catalogue().habits;
    std::vector<Night> held;
    for (int i = 4; i >= 0; --i) {
        if (*rc::gen::arbitrary<bool>()) held.push_back(*valid_night(sunday - days(i)));
    }
    const NightsReading first = read_nights(table, habits, now);
    RC_ASSERT(first.problems.empty());
    const NightsMerge merge = merge_nights(first.nights, held);
    const std::vector<Night> after = applied(held, merge);
    const NightsMerge again = merge_nights(read_nights(table, habits, at(today, 9)).nights, after);
    RC_ASSERT(again.changes.empty());
    RC_ASSERT(again.kept == merge.kept);
    RC_ASSERT(again.unchanged == 5);
}

/// What another import brought may have grown since.
bool is_kept(const Answer& held, const Answer& after) {
    const bool grew = held.stamp.provenance == Provenance::imported &&
                      held.value.kind == AnswerKind::amount && after.value.amount > held.value.amount;
    return after == held || grew;
}

RC_GTEST_PROP(NightsMergeProperties, NothingThatTheDiaryHoldsIsLost, ()) {
    const NightsReading told = read_nights(read_csv(*any_table()).table, load_catalogue().habits, now);
    const Night held = *valid_night(sunday);
    for (const Night& night : applied({held}, merge_nights(told.nights, {held}))) {
        if (night.date != sunday) continue;
        for (const Answer& answer : held.answers)
            RC_ASSERT(is_kept(answer, *find_answer(night, answer.habit)));
        RC_ASSERT(!held.sleep.feet || night.sleep.feet == held.sleep.feet);
        RC_ASSERT(!is_recorded(held) ||
                  (night.cramps == held.cramps && night.recorded_at == held.recorded_at));
        RC_ASSERT(night.note == held.note);
    }
}

}  // namespace
}  // namespace nightcramp::exchange
