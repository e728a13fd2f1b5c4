#include "app/open_night.hpp"

#include "app/night_edits.hpp"
#include "diary/errors.hpp"
#include "tests/app/session_fixture.hpp"
#include "tests/support/failing_journal.hpp"

namespace nightcramp::app {
namespace {

using namespace nightcramp::test;

class OpenNightTest : public SessionFixture {
protected:
    [[nodiscard]] Night stored() const { return session.night(sunday); }

    void save_theirs(const std::string& note) {
        other.save(other.night(sunday), with_note(other.night(sunday), note));
    }

    FailingJournal failing{journal};
    Session careless{failing, catalogue, clock, Face::window};
    OpenNight open{careless, sunday};
};

TEST_F(OpenNightTest, ShowsWhatTheDiaryHolds) {
    EXPECT_TRUE(is_blank(open.night()));
    EXPECT_EQ(open.date(), sunday);
    EXPECT_FALSE(open.unsaved());
    save_theirs("there before");
    EXPECT_EQ(OpenNight(session, sunday).night(), stored());
}

TEST_F(OpenNightTest, SavesWhatItTakesOver) {
    const auto saved = open.put(without_cramps(open.night()));
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->edit.label, "no cramps, 22 November");
    EXPECT_EQ(open.night(), stored());
    EXPECT_EQ(stored().recorded_at, clock.time);
    EXPECT_FALSE(open.unsaved());
    clock.time = at(today, 8);
    EXPECT_TRUE(open.put(with_note(open.night(), "calm")));
    EXPECT_EQ(open.night(), stored());
    EXPECT_TRUE(open.put(with_note(cramps_unanswered(open.night()), "")));
    EXPECT_EQ(open.night(), stored());
    EXPECT_EQ(journal.night(sunday), std::nullopt);
}

TEST_F(OpenNightTest, SavesNothingWhereNothingChanged) {
    open.put(without_cramps(open.night()));
    EXPECT_FALSE(open.put(open.night()));
    EXPECT_FALSE(open.retry());
    EXPECT_EQ(journal.history(10).size(), 1U);
}

TEST_F(OpenNightTest, TakesNothingOverThatBreaksARule) {
    open.put(without_cramps(open.night()));
    const Night before = open.night();
    EXPECT_THROW(open.put(with_rested(open.night(), 11)), NotValid);
    EXPECT_EQ(open.night(), before);
    EXPECT_FALSE(open.unsaved());
}

TEST_F(OpenNightTest, KeepsOnScreenWhatCouldNotBeSaved) {
    failing.fails = true;
    const Night meant = without_cramps(open.night());
    EXPECT_THROW(open.put(meant), DiskFull);
    EXPECT_TRUE(open.unsaved());
    EXPECT_EQ(open.night().cramps_answer, CrampsAnswer::none);
    EXPECT_TRUE(is_blank(stored()));
    EXPECT_THROW(open.retry(), DiskFull);
    EXPECT_TRUE(open.unsaved());

    clock.time = at(today, 9);
    failing.fails = false;
    ASSERT_TRUE(open.retry());
    EXPECT_FALSE(open.unsaved());
    EXPECT_EQ(open.night(), stored());
    EXPECT_EQ(stored().recorded_at, nightcramp::test::now)
        << "it was answered when it could not be saved yet";
}

TEST_F(OpenNightTest, SavesEverythingThatIsUnsavedWithTheNextChange) {
    failing.fails = true;
    EXPECT_THROW(open.put(without_cramps(open.night())), DiskFull);
    EXPECT_THROW(open.put(with_rested(open.night(), 11)), NotValid);
    EXPECT_TRUE(open.unsaved());
    EXPECT_EQ(open.night().cramps_answer, CrampsAnswer::none);
    failing.fails = false;
    open.put(with_note(open.night(), "later"));
    EXPECT_FALSE(open.unsaved());
    EXPECT_EQ(stored().cramps_answer, CrampsAnswer::none);
    EXPECT_EQ(stored().note, "later");
}

TEST_F(OpenNightTest, IsNotUnsavedOnceItIsWhatTheDiaryHoldsAgain) {
    open.put(with_note(open.night(), "a"));
    failing.fails = true;
    EXPECT_THROW(open.put(with_note(open.night(), "b")), DiskFull);
    EXPECT_FALSE(open.put(with_note(open.night(), "a")));
    EXPECT_FALSE(open.unsaved());
    EXPECT_EQ(open.night(), stored());
}

TEST_F(OpenNightTest, GoesBackToWhatTheDiaryHolds) {
    open.put(with_note(open.night(), "kept"));
    failing.fails = true;
    EXPECT_THROW(open.put(with_note(open.night(), "lost")), DiskFull);
    EXPECT_THROW(open.discard(), DiskFull) << "reading fails too";
    EXPECT_TRUE(open.unsaved());
    EXPECT_EQ(open.night().note, "lost");
    failing.fails = false;
    open.discard();
    EXPECT_FALSE(open.unsaved());
    EXPECT_EQ(open.night().note, "kept");
}

TEST_F(OpenNightTest, ShowsWhatAnotherProgramWroteUnlessSomethingIsUnsaved) {
    save_theirs("theirs");
    EXPECT_EQ(open.night().note, "");
    open.reload();
    EXPECT_EQ(open.night(), stored());
    failing.fails = true;
    EXPECT_THROW(open.put(with_note(open.night(), "ours")), DiskFull);
    failing.fails = false;
    save_theirs("theirs again");
    open.reload();
    EXPECT_EQ(open.night().note, "ours");
    EXPECT_TRUE(open.unsaved());
}

TEST_F(OpenNightTest, AConflictKeepsBothVersionsUntilThePersonChooses) {
    save_theirs("theirs");
    EXPECT_THROW(open.put(with_note(open.night(), "ours")), EditConflict);
    EXPECT_TRUE(open.unsaved());
    EXPECT_EQ(open.night().note, "ours");
    EXPECT_EQ(stored().note, "theirs");
    EXPECT_THROW(open.retry(), EditConflict);
    EXPECT_THROW(open.put(with_note(open.night(), "ours, longer")), EditConflict);

    ASSERT_TRUE(open.overwrite());
    EXPECT_FALSE(open.unsaved());
    EXPECT_EQ(stored().note, "ours, longer");
    EXPECT_EQ(open.night(), stored());
    session.undo();
    EXPECT_EQ(stored().note, "theirs");
}

TEST_F(OpenNightTest, AfterAConflictTheirsCanBeTaken) {
    save_theirs("theirs");
    EXPECT_THROW(open.put(with_note(open.night(), "ours")), EditConflict);
    open.discard();
    EXPECT_EQ(open.night().note, "theirs");
    EXPECT_TRUE(open.put(with_note(open.night(), "both")));
}

TEST_F(OpenNightTest, OverwritingWhatCannotBeReadChangesNothing) {
    save_theirs("theirs");
    EXPECT_THROW(open.put(with_note(open.night(), "ours")), EditConflict);
    failing.fails = true;
    EXPECT_THROW(open.overwrite(), DiskFull);
    EXPECT_TRUE(open.unsaved());
    EXPECT_EQ(open.night().note, "ours");
    EXPECT_EQ(stored().note, "theirs");
}

TEST_F(OpenNightTest, ErasingWhatAnotherProgramErasedIsDone) {
    open.put(with_note(open.night(), "gone soon"));
    Night blank;
    blank.date = sunday;
    other.save(other.night(sunday), blank);
    open.put(blank);
    EXPECT_FALSE(open.unsaved());
    EXPECT_TRUE(is_blank(open.night()));
    EXPECT_EQ(open.night().revision, 0);
}

}  // namespace
}  // namespace nightcramp::app
