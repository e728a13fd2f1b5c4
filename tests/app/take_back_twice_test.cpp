#include "app/take_back.hpp"
#include "exchange/nights_merge.hpp"
#include "tests/app/session_fixture.hpp"
#include "tests/contracts/snapshot.hpp"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::app {
namespace {

using namespace nightcramp::test;
using exchange::MergeRule;
using testing::ElementsAre;
using testing::IsEmpty;

Night with_water(double amount) {
    Night night;
    night.date = sunday;
    set_answer(night, {"fluids", AnswerValue::of(amount), {now, Provenance::imported}});
    return night;
}

Habit made_habit() {
    Habit habit;
    habit.id = "pickle-juice";
    habit.name = "Pickle juice";
    habit.question = "Pickle juice?";
    return habit;
}

Night with_pickle_juice(Date date) {
    Night night;
    night.date = date;
    set_answer(night, {"pickle-juice", AnswerValue::yes(), {now, Provenance::imported}});
    return night;
}

/// A diary that several imports came into.
class TakeBackTwice : public SessionFixture {
protected:
    std::int64_t import(std::vector<Change> changes) {
        return journal.save({std::move(changes), "import of 1 night from a.csv", now, Face::import}).id;
    }

    /// What a file tells of the night, laid over the diary.
    std::int64_t import(const Night& told, MergeRule rule = MergeRule::diary_is_right) {
        exchange::MergeTerms terms;
        terms.rule = rule;
        const auto stored = journal.nights({told.date, told.date});
        return import(exchange::merge_nights({told}, stored, terms).changes);
    }

    std::optional<SavedEdit> back(std::int64_t id) { return take_back(session, *journal.edit(id)); }

    [[nodiscard]] std::vector<bool> left(const std::vector<std::int64_t>& ids) const {
        return are_left(ids, journal, now);
    }
};

TEST_F(TakeBackTwice, TheLaterImportDoesNotBringTheEarlierOneInAgain) {
    Night more = with_water(250);
    more.sleep.rested = 5;
    const auto first = import(more);
    const auto second = import(with_water(900), MergeRule::file_is_right);
    EXPECT_TRUE(back(first));
    EXPECT_EQ(find_answer(session.night(sunday), "fluids")->value, AnswerValue::of(900));
    EXPECT_TRUE(back(second));
    EXPECT_EQ(snapshot(journal), Snapshot());
    EXPECT_THAT(left({first, second}), ElementsAre(false, false));
}

TEST_F(TakeBackTwice, AnImportThatIsCoveredByALaterOneIsRememberedAsTakenBack) {
    const auto first = import(with_water(250));
    const auto second = import(with_water(900), MergeRule::file_is_right);
    EXPECT_THAT(left({first, second}), ElementsAre(false, true));
    const auto edit = back(first);
    ASSERT_TRUE(edit);
    EXPECT_THAT(edit->edit.changes, IsEmpty());
    EXPECT_EQ(back(first), std::nullopt) << "once is enough";
    back(second);
    EXPECT_EQ(snapshot(journal), Snapshot());
}

TEST_F(TakeBackTwice, TheEarlierImportComesInAgainWhereNobodyTookItBack) {
    const auto first = import(with_water(250));
    const Snapshot between = snapshot(journal);
    const auto second = import(with_water(900), MergeRule::file_is_right);
    back(second);
    EXPECT_EQ(snapshot(journal), between);
    back(first);
    EXPECT_EQ(snapshot(journal), Snapshot());
}

TEST_F(TakeBackTwice, AndWhereItsTakingBackWasUndone) {
    const auto first = import(with_water(250));
    const Snapshot between = snapshot(journal);
    const auto second = import(with_water(900), MergeRule::file_is_right);
    back(first);
    session.undo();
    back(second);
    EXPECT_EQ(snapshot(journal), between);
}

TEST_F(TakeBackTwice, WhatThePersonSaidBetweenTheTakingBackAndTheNextImportComesBack) {
    Night told = with_water(250);
    told.sleep.rested = 5;
    back(import(told));
    Night own = session.night(sunday);
    own.sleep.rested = 5;
    session.save(session.night(sunday), own);
    told.sleep.rested = 7;
    back(import(told, MergeRule::file_is_right));
    EXPECT_TRUE(same_content(session.night(sunday), own));
}

TEST_F(TakeBackTwice, AHabitThatNightsOfTheLaterImportKeptGoesWithThem) {
    const auto first =
        import({Changed<Habit>{{}, made_habit()}, Changed<Night>{{}, with_pickle_juice(sunday)}});
    const auto second = import(with_pickle_juice(sunday - days(1)));
    back(first);
    ASSERT_THAT(journal.habits(), testing::SizeIs(1));
    back(second);
    EXPECT_EQ(snapshot(journal), Snapshot());
    EXPECT_THAT(left({first, second}), ElementsAre(false, false));
}

TEST_F(TakeBackTwice, AProfileOfTheEarlierImportDoesNotComeInAgain) {
    Profile one;
    one.weight_kg = 70;
    Profile heavier;
    heavier.weight_kg = 80;
    const auto first = import({Changed<Profile>{{}, one}});
    const auto second = import({Changed<Profile>{journal.profile(), heavier}});
    back(first);
    back(second);
    EXPECT_EQ(journal.profile(), std::nullopt);
}

/// A night of few possible answers, so that they are often the same.
Night some_night(Provenance provenance) {
    const Stamp stamp{now, provenance};
    Night night;
    night.date = sunday;
    const int cramps = *rc::gen::inRange(-1, 3);
    if (cramps >= 0) {
        night.cramps_answer = cramps == 0 ? CrampsAnswer::none : CrampsAnswer::some;
        night.cramps.resize(static_cast<std::size_t>(cramps));
        night.recorded_at = now;
    }
    if (const int rested = *rc::gen::inRange(0, 3); rested > 0) night.sleep.rested = rested;
    if (*rc::gen::arbitrary<bool>())
        tell(night.sleep.position, *rc::gen::element(Position::back, Position::side), stamp);
    if (*rc::gen::arbitrary<bool>()) night.sleep.to_bed = at(sunday, *rc::gen::inRange(21, 23));
    if (*rc::gen::arbitrary<bool>()) night.sleep.up = at(today, *rc::gen::inRange(5, 7));
    if (const int water = *rc::gen::inRange(0, 4); water > 0) {
        set_answer(night, {"fluids", AnswerValue::of(250 * water), stamp});
    }
    if (*rc::gen::arbitrary<bool>()) set_answer(night, {"shoes", AnswerValue::no(), stamp});
    night.note = *rc::gen::element<std::string>("", "a", "b", "c\nd");
    return night;
}

RC_GTEST_FIXTURE_PROP(TakeBackTwice, AllTakenBackInAnyOrderLeavesTheDiaryAsItWas, ()) {
    const Night own = some_night(Provenance::morning);
    session.save(session.night(sunday), own);
    const Snapshot before = snapshot(journal);
    std::vector<std::int64_t> imports;
    const int count = *rc::gen::inRange(2, 5);
    for (int i = 0; i < count; ++i) {
        const bool replaces = *rc::gen::arbitrary<bool>();
        const Night told = some_night(Provenance::imported);
        if (is_blank(told)) continue;
        imports.push_back(import(told, replaces ? MergeRule::file_is_right : MergeRule::diary_is_right));
    }
    while (!imports.empty()) {
        const auto next = *rc::gen::inRange<std::size_t>(0, imports.size());
        back(imports[next]);
        imports.erase(imports.begin() + static_cast<std::ptrdiff_t>(next));
    }
    RC_ASSERT(snapshot(journal) == before);
}

}  // namespace
}  // namespace nightcramp::app
