#include "exchange/own_json.hpp"
#include "exchange/readers/own_json_reader.hpp"
#include "tests/exchange/planning.hpp"
#include "tests/exchange/reading.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace nightcramp::exchange {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

Draft read(const OwnContents& own) {
    return read_text(own_json_reader(), "diary.json", write_own_json(own));
}

/// Text with line ends, blank lines, quotation marks and the like.
rc::Gen<std::string> any_text() {
    return rc::gen::container<std::string>(rc::gen::oneOf(
        rc::gen::element('\n', '\r', '\t', '"', '\\', 'a', 'b', ' '), rc::gen::inRange<char>(' ', '~')));
}

RC_GTEST_PROP(OwnImportProperty, GivesEveryNoteBackByteForByte, ()) {
    OwnContents own;
    for (int i = 3; i >= 0; --i) {
        Night night = night_without_cramps(sunday - days(i));
        night.note = *any_text();
        own.nights.push_back(night);
    }
    const std::string bytes = write_own_json(own);
    const Stored stored = after(empty_diary(), plan_import(read(own), with({}), empty_diary()));
    OwnContents again;
    again.nights = stored.nights;
    RC_ASSERT(write_own_json(again) == bytes);
    RC_ASSERT(plan_import(read(own), with({}), stored).changes.empty());
}

Habit pickles(HabitKind kind) {
    Habit habit;
    habit.id = "pickles";
    habit.name = "Pickles";
    habit.question = "Pickles?";
    habit.kind = kind;
    if (kind == HabitKind::amount) habit.unit = "ml";
    return habit;
}

TEST(OwnImport, LeavesOutAnswersToAHabitThatIsAnotherOneHere) {
    OwnContents own;
    own.habits = {pickles(HabitKind::yes_no)};
    for (const Date date : {sunday - days(1), sunday}) {
        Night night = night_without_cramps(date);
        set_answer(night, {"pickles", AnswerValue::yes(), this_morning()});
        own.nights.push_back(night);
    }
    Stored stored = empty_diary();
    stored.habits.push_back(pickles(HabitKind::amount));
    stored.saved_habits.push_back(pickles(HabitKind::amount));
    const ImportPlan plan = plan_import(read(own), with({}), stored);
    ASSERT_THAT(plan.skips, SizeIs(1)) << "one sentence and not one for each night";
    EXPECT_EQ(plan.skips[0].reason,
              "“Pickles” is answered with yes or no in the file and with an amount in ml in the diary; 2 "
              "answers to it are left out.");
    for (const Night& night : nights_of(plan)) EXPECT_THAT(night.answers, IsEmpty());
    EXPECT_EQ(plan.added, 2);
}

TEST(OwnImport, MakesNoOtherHabitOfABuiltInOne) {
    OwnContents own;
    Habit shoes = pickles(HabitKind::amount);
    shoes.id = "shoes";
    own.habits = {shoes};
    const ImportPlan plan = plan_import(read(own), with({}), empty_diary());
    EXPECT_THAT(plan.changes, IsEmpty()) << "answers that the diary has would mean something else";
    EXPECT_THAT(plan.other, ElementsAre(testing::StartsWith("habit as it is in the diary: ")));
}

TEST(OwnImport, SaysOfWhichNightSomethingDoesNotFit) {
    OwnContents own;
    Night told = night_without_cramps(sunday);
    told.sleep.up = at(today, 2, 10);
    own.nights = {told};
    Stored stored = empty_diary();
    Night held = night_without_cramps(sunday);
    held.sleep.to_bed = at(today, 5);
    stored.nights = {held};
    const ImportPlan plan = plan_import(read(own), with({}), stored);
    EXPECT_THAT(plan.changes, IsEmpty());
    ASSERT_THAT(plan.skips, SizeIs(1));
    EXPECT_EQ(plan.skips[0].reason,
              "Night of 2026-11-22: up: Getting up comes after going to bed. It does not fit what the diary "
              "has.");
}

TEST(OwnImport, LendsItsHabitsToTheFilesBesideIt) {
    OneItem one(Item::Measure::quantity, "ml");
    one.draft.items[one.item].name = "Pickles";
    one.mark(FileTime::of(sunday), AnswerValue::of(30));
    OwnContents own;
    own.habits = {pickles(HabitKind::amount)};
    one.draft.own = own;
    const ImportPlan plan = one.plan({Target::Kind::new_habit, ""});
    EXPECT_THAT(plan.other, ElementsAre("habit added: Pickles"));
    EXPECT_NE(find_answer(nights_of(plan).at(0), "pickles"), nullptr);
}

Experiment on_pickles() {
    Experiment experiment;
    experiment.id = "one";
    experiment.habit = "pickles";
    experiment.first_night = sunday + days(3);
    experiment.schedule = {true, false, false, true};
    experiment.planned_nights = 4;
    experiment.schedule_hash = "hash";
    return experiment;
}

/// A file with everything but nights.
OwnContents all_but_nights() {
    OwnContents own;
    own.habits = {pickles(HabitKind::yes_no)};
    own.profile = Profile();
    own.profile->medicines = {{"", "Magnesium", "300 mg", std::nullopt, std::nullopt}};
    own.experiments = {on_pickles()};
    own.dismissals = {{"light-covers", "facts", now, 0}};
    return own;
}

TEST(OwnImport, BringsInProfileExperimentsAndWhatWasSetAside) {
    const ImportPlan plan = plan_import(read(all_but_nights()), with({}), empty_diary());
    EXPECT_THAT(plan.other, ElementsAre("habit added: Pickles", "profile added",
                                        "experiment on Pickles added", "suggestion set aside added"));
    const OwnContents own = all_but_nights();
    EXPECT_THAT(plan.changes, ElementsAre(Changed<Habit>{std::nullopt, own.habits[0]},
                                          Changed<Profile>{std::nullopt, own.profile},
                                          Changed<Experiment>{std::nullopt, own.experiments[0]},
                                          Changed<Dismissal>{std::nullopt, own.dismissals[0]}));
}

/// The diary of all_but_nights(), which has been changed since.
Stored changed_since() {
    Stored stored = empty_diary();
    const OwnContents own = all_but_nights();
    stored.habits.push_back(own.habits[0]);
    stored.saved_habits = own.habits;
    stored.profile = own.profile;
    stored.experiments = own.experiments;
    stored.dismissals = own.dismissals;
    return stored;
}

TEST(OwnImport, BringsInNothingThatTheDiaryHas) {
    Stored stored = changed_since();
    stored.experiments[0].revision = 7;
    const ImportPlan plan = plan_import(read(all_but_nights()), with({}), stored);
    EXPECT_THAT(plan.changes, IsEmpty());
    EXPECT_THAT(plan.other, IsEmpty());
}

TEST(OwnImport, LeavesWhatTheDiaryHasOtherwiseAsItIsThereAndTellsIt) {
    Stored stored = changed_since();
    stored.profile->medicines.clear();
    stored.profile->year_of_birth = 1953;
    stored.experiments[0].unsealed_at = now;
    stored.dismissals[0].facts = "others";
    const ImportPlan plan = plan_import(read(all_but_nights()), with({}), stored);
    EXPECT_THAT(plan.changes, IsEmpty());
    EXPECT_THAT(plan.other,
                ElementsAre("profile as it is in the diary", "experiment on Pickles as it is in the diary",
                            "suggestion set aside as it is in the diary"));
}

TEST(OwnImport, NamesAnExperimentOnAHabitThatNobodyKnowsAsItIsWritten) {
    OwnContents own;
    own.experiments = {on_pickles()};
    EXPECT_THAT(plan_import(read(own), with({}), empty_diary()).other,
                ElementsAre("experiment on pickles added"));
}

}  // namespace
}  // namespace nightcramp::exchange
