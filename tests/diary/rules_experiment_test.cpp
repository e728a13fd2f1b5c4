#include "diary/rules.hpp"
#include "tests/support/builders.hpp"

#include <gmock/gmock.h>

namespace nightcramp::test {
namespace {

using testing::IsEmpty;
using testing::Not;

class ChangesOfExperiments : public testing::Test {
protected:
    ChangesOfExperiments() {
        before.id = "one";
        before.habit = "stretching";
        before.first_night = today;
        before.schedule = {true, false, false, true};
        before.planned_nights = 4;
        before.schedule_hash = "hash";
        after = before;
    }

    [[nodiscard]] Problems found(const Moment& when) const { return change_problems(before, &after, when); }
    [[nodiscard]] Problems erased(const Moment& when) const { return change_problems(before, nullptr, when); }

    void lengthen(Experiment& experiment) const {
        experiment.schedule.insert(experiment.schedule.end(), {false, true, true, false});
        experiment.extended = true;
        experiment.schedule_hash = "longer";
    }

    Experiment before;
    Experiment after;
    Moment early = at(today, 16, 59);
    Moment begun = at(today, 17);
};

TEST_F(ChangesOfExperiments, AreFreeUntilTheFirstInstructionIsKnown) {
    after.schedule = {false, false, true, true};
    after.seed = 9;
    EXPECT_THAT(found(early), IsEmpty());
    EXPECT_THAT(found(begun), Not(IsEmpty()));
    EXPECT_THAT(erased(early), IsEmpty());
    EXPECT_THAT(erased(begun), Not(IsEmpty()));
}

TEST_F(ChangesOfExperiments, ThatHaveBegunLeaveTheDrawAlone) {
    const auto refused = [&](auto change) {
        after = before;
        change(after);
        return !found(begun).empty();
    };
    EXPECT_TRUE(refused([](Experiment& e) { e.schedule[3] = false; }));
    EXPECT_TRUE(refused([](Experiment& e) { e.seed = 5; }));
    EXPECT_TRUE(refused([](Experiment& e) { e.habit = "bike"; }));
    EXPECT_TRUE(refused([](Experiment& e) { e.first_night += days(1); }));
    EXPECT_TRUE(refused([](Experiment& e) { e.design = Design::week_blocks; }));
    EXPECT_TRUE(refused([](Experiment& e) { e.done_from = 3; }));
    EXPECT_TRUE(refused([](Experiment& e) { e.planned_nights = 2; }));
    EXPECT_TRUE(refused([](Experiment& e) { e.schedule.pop_back(); }));
}

TEST_F(ChangesOfExperiments, MayStopAndOpenItAtAnyTime) {
    after.stopped_on = today;
    after.stop_cause = StopCause::safety;
    EXPECT_THAT(found(begun), IsEmpty());
    after.unsealed_at = begun;
    EXPECT_THAT(found(begun), IsEmpty());
}

TEST_F(ChangesOfExperiments, MayAddNightsOnceAndBeforeTheyAreKnown) {
    lengthen(after);
    EXPECT_THAT(found(begun), IsEmpty());
    EXPECT_THAT(found(at(today + days(4), 16)), IsEmpty()) << "the morning after the last night";
    EXPECT_THAT(found(at(today + days(4), 17)), Not(IsEmpty())) << "the first of them is known";
    before = after;
    lengthen(after);
    EXPECT_THAT(found(begun), Not(IsEmpty())) << "a second time";
}

TEST_F(ChangesOfExperiments, MayTakeAddedNightsOffUntilOneIsKnown) {
    lengthen(before);
    EXPECT_THAT(found(begun), IsEmpty());
    EXPECT_THAT(found(at(today + days(4), 17)), Not(IsEmpty()));
}

TEST_F(ChangesOfExperiments, ThatAddNightsKeepThoseBefore) {
    lengthen(after);
    after.schedule[2] = true;
    EXPECT_THAT(found(begun), Not(IsEmpty()));
}

TEST_F(ChangesOfExperiments, NeverCloseAResultAgain) {
    before.unsealed_at = begun;
    EXPECT_THAT(found(begun), Not(IsEmpty()));
    after.unsealed_at = begun;
    after.revision = 12;
    EXPECT_THAT(found(begun), IsEmpty()) << "nothing changes";
    after.stop_reason = "Another one";
    EXPECT_THAT(found(begun), Not(IsEmpty()));
    EXPECT_THAT(erased(begun), IsEmpty()) << "what was read may be thrown away";
}

}  // namespace
}  // namespace nightcramp::test
