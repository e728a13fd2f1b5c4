#include "diary/errors.hpp"
#include "tests/app/session_fixture.hpp"

#include <gmock/gmock.h>

namespace nightcramp::app {
namespace {

using namespace nightcramp::test;

class SessionExperiments : public SessionFixture {
protected:
    SessionExperiments() {
        experiment.id = "one";
        experiment.habit = "stretching";
        experiment.first_night = today;
        experiment.schedule = {true, false, false, true};
        experiment.planned_nights = 4;
        experiment.schedule_hash = "hash";
    }

    void save(const std::optional<Experiment>& before, const std::optional<Experiment>& after) {
        session.save({Changed<Experiment>{before, after}}, "experiment");
    }
    [[nodiscard]] Experiment stored() const { return journal.experiments().at(0); }
    void open() {
        Experiment after = stored();
        after.stopped_on = today;
        after.stop_cause = StopCause::opened;
        after.unsealed_at = clock.time;
        save(stored(), after);
    }

    Experiment experiment;
};

TEST_F(SessionExperiments, CanBeTakenBackUntilTheirFirstInstructionIsKnown) {
    save({}, experiment);
    EXPECT_TRUE(session.undo());
    EXPECT_TRUE(journal.experiments().empty());
    EXPECT_TRUE(session.redo());
    clock.time = at(today, 18);
    EXPECT_THROW(session.undo(), NotValid);
    EXPECT_EQ(journal.experiments().size(), 1U) << "nothing was written";
}

TEST_F(SessionExperiments, AreNotBegunAgainLater) {
    save({}, experiment);
    EXPECT_TRUE(session.undo());
    clock.time = at(today, 18);
    EXPECT_EQ(session.steps().redo, std::nullopt);
    EXPECT_THROW(session.redo(), NotValid);
}

TEST_F(SessionExperiments, AreNotDrawnAnewOnceTheyHaveBegun) {
    save({}, experiment);
    clock.time = at(today, 18);
    Experiment anew = stored();
    anew.schedule.flip();
    EXPECT_THROW(save(stored(), anew), NotValid);
    EXPECT_THROW(save(stored(), std::nullopt), NotValid);
    EXPECT_EQ(stored().schedule, experiment.schedule);
}

TEST_F(SessionExperiments, StayOpenedWhateverIsTakenBack) {
    save({}, experiment);
    clock.time = at(today, 18);
    open();
    EXPECT_EQ(session.steps().undo, std::nullopt) << "it is not even offered";
    EXPECT_THROW(session.undo(), NotValid);
    EXPECT_TRUE(stored().unsealed_at);
}

TEST_F(SessionExperiments, CanBeErasedOnceTheyAreOpenedAndComeBack) {
    save({}, experiment);
    clock.time = at(today, 18);
    open();
    save(stored(), std::nullopt);
    EXPECT_TRUE(journal.experiments().empty());
    EXPECT_TRUE(session.undo());
    EXPECT_TRUE(stored().unsealed_at);
}

TEST_F(SessionExperiments, DoNotStopOtherEditsFromBeingTakenBack) {
    save({}, experiment);
    clock.time = at(today, 18);
    open();
    session.save(session.night(sunday), night_with_cramp(sunday));
    EXPECT_TRUE(session.undo());
    EXPECT_TRUE(session.redo());
    EXPECT_TRUE(journal.night(sunday));
}

TEST_F(SessionExperiments, ThatAreNotValidAreRefused) {
    experiment.planned_nights = 9;
    EXPECT_THROW(save({}, experiment), NotValid);
    experiment.planned_nights = 4;
    experiment.stop_cause = StopCause::safety;
    EXPECT_THROW(save({}, experiment), NotValid);
    experiment.stop_cause.reset();
    experiment.done_from = 0;
    EXPECT_THROW(save({}, experiment), NotValid);
}

}  // namespace
}  // namespace nightcramp::app
