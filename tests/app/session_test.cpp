#include "app/session.hpp"

#include "diary/errors.hpp"
#include "diary/memory_journal.hpp"
#include "tests/support/builders.hpp"

#include <gtest/gtest.h>

namespace nightcramp::app {
namespace {

using namespace nightcramp::test;

class PinnedClock final : public Clock {
public:
    [[nodiscard]] Moment now() const override { return time; }
    Moment time = nightcramp::test::now;
};

class SessionTest : public testing::Test {
protected:
    MemoryJournal journal;
    Catalogue catalogue = load_catalogue();
    PinnedClock clock;
    Session session{journal, catalogue, clock, Face::window};

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
    Session other(journal, catalogue, clock, Face::command_line);
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

}  // namespace
}  // namespace nightcramp::app
