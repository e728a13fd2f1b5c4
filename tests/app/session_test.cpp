#include "app/session.hpp"

#include "diary/errors.hpp"
#include "tests/app/session_fixture.hpp"

namespace nightcramp::app {
namespace {

using namespace nightcramp::test;

class SessionTest : public SessionFixture {
protected:
    Night blank(Date date) { return session.night(date); }
};

TEST_F(SessionTest, GivesABlankNightWhereNothingIsKnown) {
    EXPECT_TRUE(is_blank(session.night(sunday)));
    EXPECT_EQ(session.night(sunday).date, sunday);
    EXPECT_EQ(session.today(), today);
}

TEST_F(SessionTest, SavesAndLabelsWhatChanged) {
    const auto saved = session.save(blank(sunday), night_with_cramp(sunday));
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->edit.label, "cramp added, 22 November");
    EXPECT_EQ(saved->edit.face, Face::window);
    EXPECT_TRUE(same_content(session.night(sunday), night_with_cramp(sunday)));
}

TEST_F(SessionTest, SavesNothingWhereNothingChanged) {
    session.save(blank(sunday), night_with_cramp(sunday));
    const auto version = journal.version();
    EXPECT_FALSE(session.save(session.night(sunday), session.night(sunday)));
    EXPECT_EQ(journal.version(), version);
}

TEST_F(SessionTest, NotesWhenTheCrampQuestionWasFirstAnswered) {
    Night night = blank(sunday);
    night.cramps_answer = CrampsAnswer::none;
    session.save(blank(sunday), night);
    EXPECT_EQ(session.night(sunday).recorded_at, clock.time);
    clock.time = at(today, 9);
    night = session.night(sunday);
    night.cramps_answer = CrampsAnswer::some;
    night.cramps = {left_calf_cramp(sunday)};
    session.save(session.night(sunday), night);
    EXPECT_EQ(session.night(sunday).recorded_at, nightcramp::test::now);
    night = session.night(sunday);
    night.cramps_answer = CrampsAnswer::unknown;
    night.cramps.clear();
    night.note = "I am not sure";
    session.save(session.night(sunday), night);
    EXPECT_EQ(session.night(sunday).recorded_at, std::nullopt);
}

TEST_F(SessionTest, ErasesANightOfWhichNothingIsLeft) {
    session.save(blank(sunday), night_with_cramp(sunday));
    Night nothing;
    nothing.date = sunday;
    const auto saved = session.save(session.night(sunday), nothing);
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->edit.label, "night erased, 22 November");
    EXPECT_EQ(journal.night(sunday), std::nullopt);
    ASSERT_TRUE(session.undo());
    EXPECT_TRUE(same_content(session.night(sunday), night_with_cramp(sunday)));
}

TEST_F(SessionTest, RefusesWhatBreaksARuleAndWritesNothing) {
    Night night = night_with_cramp(sunday);
    night.cramps.front().pain = 11;
    set_answer(night, {"no-such-habit", AnswerValue::yes(), this_morning()});
    night.warning_signs = {{"no-such-sign"}};
    try {
        session.save(blank(sunday), night);
        FAIL() << "it was saved";
    } catch (const NotValid& refused) {
        EXPECT_EQ(refused.problems().size(), 3U);
    }
    EXPECT_EQ(journal.version(), 0);
}

TEST_F(SessionTest, RefusesWhatHasNotHappenedYet) {
    Night night = night_with_cramp(today);
    night.cramps.front().at = at(today, 22);
    EXPECT_THROW(session.save(blank(today), night), NotValid);
    clock.time = at(today, 23);
    EXPECT_TRUE(session.save(blank(today), night));
}

TEST_F(SessionTest, LetsTheSecondOfTwoEditorsKnow) {
    const Night seen = blank(sunday);
    other.save(seen, night_without_cramps(sunday));
    EXPECT_THROW(session.save(seen, night_with_cramp(sunday)), EditConflict);
    EXPECT_EQ(session.night(sunday).cramps_answer, CrampsAnswer::none);
}

TEST_F(SessionTest, KnowsBuiltInAndOwnHabits) {
    Habit own;
    own.id = "garden-work";
    own.name = "Garden work";
    own.question = "Did you work in the garden?";
    journal.save(edit<Habit>(std::nullopt, own));
    EXPECT_EQ(session.habits().size(), catalogue.habits.size() + 1);
    EXPECT_NE(find_habit(session.habits(), "garden-work"), nullptr);
}

TEST_F(SessionTest, NamesTheNextStepsAndWhenItSavedLast) {
    EXPECT_EQ(session.steps(), Steps());
    EXPECT_EQ(session.last_saved(), std::nullopt);
    session.save(blank(sunday), night_with_cramp(sunday));
    EXPECT_EQ(session.steps(), (Steps{"cramp added, 22 November", std::nullopt}));
    EXPECT_EQ(session.last_saved(), clock.time);
    EXPECT_EQ(session.version(), journal.version());
}

TEST_F(SessionTest, HasAnEmptyProfileAtFirst) {
    EXPECT_EQ(session.profile(), Profile());
}

TEST_F(SessionTest, FollowsAHabitThatWasNeverChanged) {
    const Habit habit = *find_habit(session.habits(), "alcohol");
    ASSERT_FALSE(habit.followed);
    ASSERT_TRUE(session.save({session.follow(habit, true)}, "Alcohol followed"));
    EXPECT_TRUE(find_habit(session.habits(), "alcohol")->followed);
    ASSERT_TRUE(session.save({session.follow(*find_habit(session.habits(), "alcohol"), false)}, "archived"));
    EXPECT_FALSE(find_habit(session.habits(), "alcohol")->followed);
    EXPECT_EQ(journal.history(10).size(), 2U);
    session.undo();
    session.undo();
    EXPECT_TRUE(journal.habits().empty());
}

TEST_F(SessionTest, FollowsWithoutUndoingWhatElseWasChanged) {
    const Habit seen = *find_habit(session.habits(), "alcohol");
    Habit renamed = seen;
    renamed.name = "Wine";
    other.save({other.change(seen, renamed)}, "renamed");
    session.save({session.follow(seen, true)}, "followed");
    EXPECT_EQ(find_habit(session.habits(), "alcohol")->name, "Wine");
    EXPECT_TRUE(find_habit(session.habits(), "alcohol")->followed);
}

TEST_F(SessionTest, SavesHabitsAndProfileInOneEdit) {
    const Habit habit = *find_habit(session.habits(), "alcohol");
    Habit own;
    own.id = "garden-work";
    own.name = "Garden work";
    own.question = "Did you work in the garden?";
    Profile profile = session.profile();
    profile.weight_kg = 74;
    const auto saved = session.save({session.follow(habit, true), Changed<Habit>{std::nullopt, own},
                                     session.change(session.profile(), profile)},
                                    "first start");
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->edit.label, "first start");
    EXPECT_EQ(saved->edit.face, Face::window);
    EXPECT_EQ(session.profile().weight_kg, 74);
    EXPECT_NE(find_habit(session.habits(), "garden-work"), nullptr);
    session.undo();
    EXPECT_EQ(session.profile(), Profile());
    EXPECT_EQ(journal.history(10).size(), 1U);
}

TEST_F(SessionTest, LeavesOutWhatChangesNothing) {
    const Habit followed = *find_habit(session.habits(), "stretching");
    const Habit archived = *find_habit(session.habits(), "alcohol");
    EXPECT_FALSE(session.save({session.follow(followed, true), session.change(archived, archived),
                               session.change(session.profile(), session.profile())},
                              "nothing"));
    EXPECT_FALSE(session.save(std::vector<Change>(), "nothing"));
    EXPECT_EQ(journal.version(), 0);
    const auto saved = session.save({session.follow(followed, true), session.follow(archived, true)}, "one");
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->edit.changes.size(), 1U);
}

TEST_F(SessionTest, RefusesHabitsAndProfilesThatBreakARuleWithAllProblems) {
    Habit nameless = *find_habit(session.habits(), "alcohol");
    nameless.name.clear();
    Profile light = session.profile();
    light.weight_kg = 7;
    light.year_of_birth = 2027;
    try {
        session.save({session.change(*find_habit(session.habits(), "alcohol"), nameless),
                      session.change(session.profile(), light)},
                     "wrong");
        FAIL() << "it was saved";
    } catch (const NotValid& refused) {
        EXPECT_EQ(refused.problems().size(), 3U);
    }
    EXPECT_EQ(journal.version(), 0);
}

TEST_F(SessionTest, LetsTheSecondOfTwoEditorsOfAHabitOrTheProfileKnow) {
    const Habit habit = *find_habit(session.habits(), "alcohol");
    const Profile nobody = session.profile();
    Habit wine = habit;
    wine.name = "Wine";
    Profile heavy = nobody;
    heavy.weight_kg = 90;
    other.save({other.change(habit, wine), other.change(nobody, heavy)}, "theirs");

    Habit beer = habit;
    beer.name = "Beer";
    Profile light = nobody;
    light.weight_kg = 60;
    EXPECT_THROW(session.save({session.change(habit, beer)}, "ours"), EditConflict);
    EXPECT_THROW(session.save({session.change(nobody, light)}, "ours"), EditConflict);
    const Habit theirs = *find_habit(session.habits(), "alcohol");
    other.undo();
    EXPECT_THROW(session.save({session.change(theirs, beer)}, "ours"), EditConflict);
    EXPECT_EQ(find_habit(session.habits(), "alcohol")->name, habit.name);
}

TEST_F(SessionTest, CompletesANightAmongOtherChanges) {
    Night night = blank(sunday);
    night.cramps_answer = CrampsAnswer::none;
    ASSERT_TRUE(session.save({Changed<Night>{std::nullopt, night}}, "imported"));
    EXPECT_EQ(session.night(sunday).recorded_at, clock.time);
}

}  // namespace
}  // namespace nightcramp::app
