#pragma once

#include "diary/errors.hpp"
#include "tests/contracts/snapshot.hpp"
#include "tests/contracts/twin.hpp"
#include "tests/support/builders.hpp"

#include <gmock/gmock.h>

/// What every journal promises. Include it once in a test program and instantiate JournalContract there.
namespace nightcramp::test {

class JournalContract : public ContractTest {
protected:
    /// Saves the night, whatever is there, and returns what is there then.
    Night save(Night night, Moment when = now, Face face = Face::window) {
        Edit changing = edit<Night>(journal().night(night.date), night, "saved", when);
        changing.face = face;
        journal().save(changing);
        return journal().night(night.date).value();
    }

    std::vector<std::int64_t> entries() {
        std::vector<std::int64_t> all;
        for (const SavedEdit& saved : journal().history(100)) all.push_back(saved.entry);
        return all;
    }
};

inline Night noted(Night night, std::string note) {
    night.note = std::move(note);
    return night;
}

inline Habit own_habit(std::string id) {
    Habit habit;
    habit.id = std::move(id);
    habit.name = "Something of my own";
    habit.question = "Did you?";
    return habit;
}

inline Experiment short_experiment(std::string id) {
    Experiment experiment;
    experiment.id = std::move(id);
    experiment.habit = "stretching";
    experiment.first_night = sunday;
    experiment.schedule = {true, false, false, true};
    experiment.planned_nights = 2;
    experiment.seed = 0xFEDCBA9876543210;
    experiment.schedule_hash = "5d41402a";
    return experiment;
}

TEST_P(JournalContract, ANewDiaryIsEmpty) {
    EXPECT_EQ(snapshot(journal()), Snapshot());
    EXPECT_EQ(journal().night(sunday), std::nullopt);
    EXPECT_EQ(journal().span(), std::nullopt);
    EXPECT_TRUE(journal().history(10).empty());
}

TEST_P(JournalContract, ASavedNightIsThereAfterReopening) {
    const Night night = night_with_cramp(sunday);
    journal().save(adding(night));
    reopen();
    const auto found = journal().night(sunday);
    ASSERT_TRUE(found);
    EXPECT_TRUE(same_content(*found, night));
}

TEST_P(JournalContract, WhatIsSavedBearsTheNumberOfItsSave) {
    const SavedEdit saved = journal().save(adding(night_with_cramp(sunday)));
    EXPECT_EQ(journal().night(sunday)->revision, journal().version());
    EXPECT_EQ(std::get<Changed<Night>>(saved.edit.changes.front()).after, journal().night(sunday));
}

TEST_P(JournalContract, NightsAscendAndBothEndsBelongToTheSpan) {
    for (const int ago : {3, 9, 1, 5}) save(night_without_cramps(today - days(ago)));
    std::vector<Date> dates;
    for (const Night& night : journal().nights({today - days(9), today - days(3)}))
        dates.push_back(night.date);
    EXPECT_EQ(dates, (std::vector{today - days(9), today - days(5), today - days(3)}));
    EXPECT_EQ(journal().span(), (DateSpan{today - days(9), today - days(1)}));
    EXPECT_TRUE(journal().nights({today - days(4), today - days(4)}).empty());
    EXPECT_TRUE(journal().nights({today, today - days(9)}).empty());
}

TEST_P(JournalContract, ValuesOfEveryKindComeBackInTheOrderOfTheirKeys) {
    Profile profile;
    profile.weight_kg = 72.5;
    profile.conditions = {"anaemia", "varicose-veins"};
    profile.medicines = {{"furosemide", "Lasix", "40 mg", sunday, std::nullopt}, {"", "Tea", "", {}, {}}};
    profile.questions = {"Why?", "And then?"};
    const Dismissal no_shoes{"shoes", "12 nights", now, 0};
    const Dismissal no_bike{"bike", "", now, 0};
    Edit all{{}, "all", now, Face::import};
    all.changes = {Changed<Habit>{{}, own_habit("yoga")},
                   Changed<Habit>{{}, own_habit("apple")},
                   Changed<Profile>{{}, profile},
                   Changed<Experiment>{{}, short_experiment("two")},
                   Changed<Experiment>{{}, short_experiment("one")},
                   Changed<Dismissal>{{}, no_shoes},
                   Changed<Dismissal>{{}, no_bike}};
    journal().save(all);
    reopen();
    const Snapshot expected{{},
                            {own_habit("apple"), own_habit("yoga")},
                            {profile},
                            {short_experiment("one"), short_experiment("two")},
                            {no_bike, no_shoes}};
    EXPECT_EQ(snapshot(journal()), expected);
}

TEST_P(JournalContract, AnEditCanChangeOneValueTwice) {
    const Night first = night_without_cramps(sunday);
    const Night second = noted(first, "second thoughts");
    journal().save({{Changed<Night>{{}, first}, Changed<Night>{first, second}}, "twice", now, Face::import});
    EXPECT_EQ(journal().night(sunday)->note, "second thoughts");
    journal().undo();
    EXPECT_EQ(journal().night(sunday), std::nullopt);
}

TEST_P(JournalContract, AnErasedNightIsGone) {
    const Night night = save(night_with_cramp(sunday));
    journal().save(edit<Night>(night, std::nullopt));
    EXPECT_EQ(snapshot(journal()), Snapshot());
}

TEST_P(JournalContract, AStaleEditIsRefusedWithBothVersions) {
    const Night seen = save(night_with_cramp(sunday));
    const Night theirs = save(noted(seen, "theirs"));
    const Night ours = noted(seen, "ours");
    const auto version = journal().version();
    try {
        journal().save(edit<Night>(seen, ours));
        FAIL() << "no conflict";
    } catch (const EditConflict& conflict) {
        const auto& both = std::get<Changed<Night>>(conflict.theirs_to_ours());
        EXPECT_EQ(both.before, theirs);
        EXPECT_EQ(both.after, ours);
    }
    EXPECT_EQ(journal().night(sunday), theirs);
    EXPECT_EQ(journal().version(), version);
    EXPECT_EQ(journal().history(10).size(), 2U);
}

TEST_P(JournalContract, AddingWhatIsThereAndChangingWhatIsNotAreConflicts) {
    const Night night = night_with_cramp(sunday);
    EXPECT_THROW(journal().save(edit<Night>(night, noted(night, "changed"))), EditConflict);
    save(night);
    EXPECT_THROW(journal().save(adding(noted(night, "another"))), EditConflict);
    EXPECT_EQ(journal().history(10).size(), 1U);
}

TEST_P(JournalContract, OneConflictStopsTheWholeEdit) {
    save(night_with_cramp(sunday));
    const Snapshot before = snapshot(journal());
    const Edit half{{Changed<Night>{{}, night_without_cramps(sunday - days(1))},
                     Changed<Habit>{{}, own_habit("yoga")}, Changed<Night>{{}, night_without_cramps(sunday)}},
                    "half",
                    now,
                    Face::import};
    EXPECT_THROW(journal().save(half), EditConflict);
    EXPECT_EQ(snapshot(journal()), before);
    EXPECT_EQ(journal().history(10).size(), 1U);
    reopen();
    EXPECT_EQ(snapshot(journal()), before);
}

TEST_P(JournalContract, OnlyTheContentDecidesAboutAConflict) {
    const Night night = night_with_cramp(sunday);
    save(night);
    EXPECT_NO_THROW(journal().save(edit<Night>(night, noted(night, "never seen with its revision"))));
}

TEST_P(JournalContract, UndoAndRedoOfNothingDoNothing) {
    EXPECT_EQ(journal().undo(), std::nullopt);
    EXPECT_EQ(journal().redo(), std::nullopt);
    save(night_with_cramp(sunday));
    const auto version = journal().version();
    EXPECT_EQ(journal().redo(), std::nullopt);
    EXPECT_EQ(journal().version(), version);
}

TEST_P(JournalContract, UndoGoesBackEditByEditAndRedoForward) {
    const Night first = save(night_with_cramp(sunday));
    save(noted(first, "second"));
    const auto undone = journal().undo();
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->state, EditState::undone);
    EXPECT_EQ(undone->edit.label, "saved");
    EXPECT_TRUE(same_content(journal().night(sunday).value(), first));
    journal().undo();
    EXPECT_EQ(journal().night(sunday), std::nullopt);

    reopen();
    EXPECT_EQ(journal().redo()->state, EditState::done);
    EXPECT_TRUE(same_content(journal().night(sunday).value(), first));
    journal().redo();
    EXPECT_EQ(journal().night(sunday)->note, "second");
    EXPECT_EQ(journal().redo(), std::nullopt);
}

TEST_P(JournalContract, NoRevisionIsEverGivenTwice) {
    std::vector<std::int64_t> seen{save(night_with_cramp(sunday)).revision};
    seen.push_back(save(noted(night_with_cramp(sunday), "again")).revision);
    journal().undo();
    seen.push_back(journal().night(sunday)->revision);
    journal().redo();
    seen.push_back(journal().night(sunday)->revision);
    seen.push_back(save(noted(night_with_cramp(sunday), "and again")).revision);
    reopen();
    seen.push_back(save(night_without_cramps(sunday)).revision);
    EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end(), std::less_equal<>()))
        << testing::PrintToString(seen);
    EXPECT_EQ(journal().version(), seen.back());
}

TEST_P(JournalContract, ANewEditTakesTheWayForwardAway) {
    save(night_with_cramp(sunday));
    save(noted(night_with_cramp(sunday), "dropped"));
    journal().undo();
    save(noted(night_with_cramp(sunday), "instead"));
    EXPECT_EQ(journal().redo(), std::nullopt);
    std::vector<EditState> states;
    for (const SavedEdit& saved : journal().history(10)) states.push_back(saved.state);
    EXPECT_EQ(states, (std::vector{EditState::done, EditState::dropped, EditState::done}));
    journal().undo();
    EXPECT_EQ(journal().night(sunday)->note, "") << "the dropped edit is passed over";
}

TEST_P(JournalContract, TheHistoryIsNewestFirstAndAsLongAsAskedFor) {
    for (const int ago : {1, 2, 3}) save(night_without_cramps(today - days(ago)));
    const auto history = journal().history(2);
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(only_night(history[0].edit), today - days(3));
    EXPECT_EQ(only_night(history[1].edit), today - days(2));
    EXPECT_TRUE(journal().history(0).empty());
    EXPECT_EQ(journal().history(std::numeric_limits<std::size_t>::max()).size(), 3U);
}

TEST_P(JournalContract, TheHistoryHoldsEveryEditAsItWasSaved) {
    const SavedEdit first = journal().save(adding(night_with_cramp(sunday)));
    const SavedEdit second = journal().save(
        {{Changed<Night>{journal().night(sunday), noted(night_with_cramp(sunday), "ü ½ 🌙")},
          Changed<Experiment>{{}, short_experiment("one")}, Changed<Habit>{{}, own_habit("yoga")},
          Changed<Profile>{{}, Profile()}, Changed<Dismissal>{{}, Dismissal{"bike", "f", now, 0}}},
         "everything",
         now,
         Face::command_line});
    reopen();
    EXPECT_EQ(journal().history(10), (std::vector{second, first}));
}

TEST_P(JournalContract, EditsOfOneNightByOneFaceWithinTenMinutesAreOneEntry) {
    save(night_with_cramp(sunday), at(today, 7, 0));
    save(noted(night_with_cramp(sunday), "b"), at(today, 7, 5));
    save(noted(night_with_cramp(sunday), "c"), at(today, 7, 10));
    const auto first = journal().history(10).back().id;
    EXPECT_EQ(entries(), (std::vector{first, first, first}));
    save(noted(night_with_cramp(sunday), "late"), at(today, 7, 11));
    EXPECT_EQ(entries().front(), journal().history(1).front().id) << "ten minutes count from the first edit";
}

TEST_P(JournalContract, AnotherFaceAnotherNightOrAnUndoBeginANewEntry) {
    save(night_with_cramp(sunday));
    save(noted(night_with_cramp(sunday), "typed"), now, Face::command_line);
    save(night_without_cramps(sunday - days(1)), now, Face::command_line);
    save(noted(night_with_cramp(sunday), "b"), now, Face::command_line);
    journal().undo();
    save(noted(night_with_cramp(sunday), "c"), now, Face::command_line);
    for (const SavedEdit& saved : journal().history(10)) EXPECT_EQ(saved.entry, saved.id) << saved.edit.label;
}

TEST_P(JournalContract, ErasingWhatIsGoneAlreadyIsNoChange) {
    const Night night = save(night_with_cramp(sunday));
    journal().save(edit<Night>(night, std::nullopt));
    const SavedEdit again =
        journal().save({{Changed<Night>{night, std::nullopt}, Changed<Habit>{{}, own_habit("yoga")}},
                        "again",
                        now,
                        Face::window});
    EXPECT_EQ(again.edit.changes.size(), 1U);
    journal().undo();
    EXPECT_EQ(snapshot(journal()), Snapshot());
}

TEST_P(JournalContract, TheVersionChangesWithEachChangeAndOnlyThen) {
    std::vector<std::int64_t> versions{journal().version()};
    const auto expect_another = [&] {
        EXPECT_THAT(versions, testing::Not(testing::Contains(journal().version())));
        versions.push_back(journal().version());
    };
    save(night_with_cramp(sunday));
    expect_another();
    journal().undo();
    expect_another();
    journal().redo();
    expect_another();
    (void)snapshot(journal());
    reopen();
    EXPECT_EQ(journal().version(), versions.back());
}

TEST_P(JournalContract, TheStepsAreTheLabelsOfWhatUndoAndRedoTake) {
    const auto save_labelled = [&](const char* label, int ago) {
        journal().save(
            edit<Night>(journal().night(today - days(ago)), night_without_cramps(today - days(ago)), label));
    };
    EXPECT_EQ(journal().steps(), Steps());
    save_labelled("one", 1);
    save_labelled("two", 2);
    save_labelled("three", 3);
    EXPECT_EQ(journal().steps(), (Steps{"three", std::nullopt}));
    EXPECT_EQ(journal().undo()->edit.label, "three");
    EXPECT_EQ(journal().steps(), (Steps{"two", "three"}));
    EXPECT_EQ(journal().undo()->edit.label, "two");
    reopen();
    EXPECT_EQ(journal().steps(), (Steps{"one", "two"}));
    EXPECT_EQ(journal().redo()->edit.label, "two");
    EXPECT_EQ(journal().steps(), (Steps{"two", "three"}));
    save_labelled("four", 4);
    EXPECT_EQ(journal().steps(), (Steps{"four", std::nullopt})) << "the dropped one is passed over";
    while (journal().undo()) {
    }
    EXPECT_EQ(journal().steps(), (Steps{std::nullopt, "one"}));
}

TEST_P(JournalContract, ImportsAreListedNewestFirstWithTheirState) {
    EXPECT_TRUE(journal().imports().empty());
    const Edit first{
        {Changed<Night>{{}, night_without_cramps(sunday)}, Changed<Habit>{{}, own_habit("yoga")}},
        "first",
        at(today, 7),
        Face::import};
    const SavedEdit saved = journal().save(first);
    save(night_without_cramps(sunday - days(1)), at(today, 8));
    save(night_without_cramps(sunday - days(2)), at(today, 9), Face::import);
    const std::int64_t newest = journal().history(1).front().id;
    journal().undo();
    reopen();
    EXPECT_EQ(journal().imports(),
              (std::vector<ImportRecord>{{newest, EditState::undone, "saved", at(today, 9), 1},
                                         {saved.id, EditState::done, "first", at(today, 7), 2}}));
}

TEST_P(JournalContract, AnImportRemembersWhichEditTookItBackAsLongAsThatIsDone) {
    const SavedEdit import =
        journal().save({{Changed<Night>{{}, night_without_cramps(sunday)}}, "", now, Face::import});
    const auto taken_back = [&] { return journal().imports().front().taken_back; };
    EXPECT_EQ(taken_back(), std::nullopt);
    const SavedEdit first = journal().save({{}, "taken back", now, Face::window, import.id});
    EXPECT_EQ(journal().edit(first.id), first);
    EXPECT_EQ(taken_back(), first.id);
    const SavedEdit second =
        journal().save({reversed(import.edit.changes), "taken back", now, Face::window, import.id});
    reopen();
    EXPECT_EQ(taken_back(), second.id);
    EXPECT_EQ(journal().history(1), std::vector<SavedEdit>{second});
    journal().undo();
    EXPECT_EQ(taken_back(), first.id);
    journal().undo();
    EXPECT_EQ(taken_back(), std::nullopt);
    EXPECT_EQ(journal().redo(), first) << "an edit may change nothing";
}

TEST_P(JournalContract, AnEditIsFoundByItsId) {
    const SavedEdit first = journal().save(adding(night_with_cramp(sunday)));
    const SavedEdit second = journal().save(adding(night_without_cramps(sunday - days(1))));
    reopen();
    EXPECT_EQ(journal().edit(first.id), first);
    EXPECT_EQ(journal().edit(second.id), second);
    EXPECT_EQ(journal().edit(second.id + 1), std::nullopt);
}

TEST_P(JournalContract, WhenItWasSavedLastIsWhenTheNewestEditWasMade) {
    EXPECT_EQ(journal().last_saved(), std::nullopt);
    save(night_with_cramp(sunday), at(today, 7));
    save(noted(night_with_cramp(sunday), "later"), at(today, 8));
    EXPECT_EQ(journal().last_saved(), at(today, 8));
    journal().undo();
    reopen();
    EXPECT_EQ(journal().last_saved(), at(today, 8)) << "undone ones count too";
    EXPECT_THROW(journal().save(adding(night_with_cramp(sunday), at(today, 9))), EditConflict);
    EXPECT_EQ(journal().last_saved(), at(today, 8));
}

}  // namespace nightcramp::test
