#include "experiment/outcome.hpp"

#include "tests/experiment/made_experiments.hpp"

#include <gmock/gmock.h>

namespace nightcramp::experiment {
namespace {

using test::at;
using test::today;

/// 56 nights that are over, with a cramp on each night without the habit.
struct Over {
    Experiment experiment = on_stretching(today - days(56), 56);
    std::vector<Night> nights;
    std::vector<Habit> habits = load_catalogue().habits;

    Over() {
        nights = kept_nights(experiment, today);
        for (std::size_t place = 0; place < nights.size(); ++place) {
            if (experiment.schedule[place]) continue;
            nights[place].cramps_answer = CrampsAnswer::some;
            nights[place].cramps = {test::left_calf_cramp(nights[place].date)};
        }
    }
    [[nodiscard]] std::vector<Outcome> found() const { return outcomes({experiment}, habits, nights, today); }
};

TEST(Outcomes, AreOfOpenedExperimentsOnly) {
    Over over;
    EXPECT_TRUE(over.found().empty());
    over.experiment = opened(over.experiment, at(today, 9));
    ASSERT_EQ(over.found().size(), 1U);
    const Outcome outcome = over.found().front();
    EXPECT_EQ(outcome.habit, "stretching");
    EXPECT_EQ(outcome.experiment, over.experiment.id);
    EXPECT_EQ(outcome.finding, Finding::fewer);
    EXPECT_EQ(outcome.first, today - days(56));
    EXPECT_EQ(outcome.last, today - days(1));
    const auto all = over.found();
    EXPECT_EQ(outcome_of(all, "stretching"), &all.front());
    EXPECT_EQ(outcome_of(all, "bike"), nullptr);
}

TEST(Outcomes, OfALookBeforeTheEndAreNoFinding) {
    Over over;
    over.experiment = on_stretching(today - days(56), 84);
    over.experiment.schedule = draw_schedule(Design::nightly, 84, 7);
    over.experiment = opened(over.experiment, at(today, 9));
    EXPECT_EQ(over.experiment.stop_cause, StopCause::opened);
    EXPECT_EQ(over.found().front().finding, Finding::only_a_look);
}

TEST(Outcomes, OfAStoppedExperimentStand) {
    Over over;
    over.experiment = opened(stopped(over.experiment, today - days(10), StopCause::safety, ""), at(today, 9));
    EXPECT_EQ(over.found().front().finding, Finding::fewer);
    EXPECT_EQ(over.found().front().last, today - days(13)) << "eleven finished sets";
}

TEST(Outcomes, OfAScheduleThatNobodyDrewAreNoFinding) {
    Over over;
    over.experiment = opened(over.experiment, at(today, 9));
    over.experiment.seed = 12345;
    EXPECT_EQ(over.found().front().finding, Finding::not_drawn);
}

TEST(Outcomes, OfNightsThatWereChangedAfterwardsAreNoFinding) {
    Over over;
    over.experiment = opened(over.experiment, at(today, 9));
    over.experiment.revision = 70;
    for (Night& night : over.nights) night.revision = 60;
    EXPECT_EQ(over.found().front().finding, Finding::fewer);
    over.nights[4].revision = 71;
    EXPECT_EQ(over.found().front().finding, Finding::changed_after);
}

TEST(Outcomes, AreOfAnOlderOneWhereTheNewestCouldNotTell) {
    Over over;
    over.experiment = opened(over.experiment, at(today, 9));
    Experiment newer = on_stretching(today - days(2), 56);
    newer.id = "newer";
    newer = opened(newer, at(today, 9));
    const auto all = outcomes({over.experiment, newer}, over.habits, over.nights, today);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().experiment, over.experiment.id);
}

TEST(Outcomes, AreOfTheNewestExperimentOnAHabit) {
    Over over;
    over.experiment = opened(over.experiment, at(today, 9));
    Experiment older = opened(on_stretching(today - days(300), 56), at(today - days(200), 9));
    older.id = "older";
    const auto all = outcomes({older, over.experiment}, over.habits, over.nights, today);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().experiment, over.experiment.id);
}

TEST(Outcomes, WithoutOneCrampSaySo) {
    Over over;
    over.nights = kept_nights(over.experiment, today);
    over.experiment = opened(over.experiment, at(today, 9));
    EXPECT_EQ(over.found().front().finding, Finding::no_cramps);
}

}  // namespace
}  // namespace nightcramp::experiment
