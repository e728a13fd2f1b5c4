#include "tests/experiment/made_experiments.hpp"

#include <gmock/gmock.h>

namespace nightcramp::experiment {
namespace {

using test::at;
using test::today;

TEST(TheNightNow, IsLastNightBeforeNoonAndTonightAfterwards) {
    EXPECT_EQ(night_now(at(today, 3)), today - days(1));
    EXPECT_EQ(night_now(at(today, 11, 59)), today - days(1));
    EXPECT_EQ(night_now(at(today, 12)), today);
}

TEST(Instructions, AppearAtFiveInTheAfternoon) {
    const Experiment experiment = on_stretching(today);
    EXPECT_EQ(drawn_for(experiment, today, at(today, 16, 59)), std::nullopt);
    EXPECT_EQ(drawn_for(experiment, today, at(today, 17)), experiment.schedule[0]);
    EXPECT_EQ(drawn_for(experiment, today, at(today + days(1), 3)), experiment.schedule[0]);
    EXPECT_EQ(drawn_for(experiment, today + days(1), at(today + days(1), 3)), std::nullopt);
}

TEST(Instructions, GoByTheClockOnTheWallAfterAJourney) {
    const Experiment experiment = on_stretching(today);
    const Moment far_away{today + std::chrono::hours(17), std::chrono::hours(-8)};
    EXPECT_EQ(drawn_for(experiment, today, far_away), experiment.schedule[0]);
    const Moment still_early{today + std::chrono::hours(16), std::chrono::hours(13)};
    EXPECT_EQ(drawn_for(experiment, today, still_early), std::nullopt);
}

TEST(Instructions, AreOnlyForNightsOfTheExperiment) {
    Experiment experiment = on_stretching(today);
    const Moment much_later = at(today + days(90), 18);
    EXPECT_EQ(drawn_for(experiment, today - days(1), much_later), std::nullopt);
    EXPECT_EQ(drawn_for(experiment, today + days(24), much_later), std::nullopt);
    EXPECT_TRUE(drawn_for(experiment, today + days(23), much_later));
    experiment.stopped_on = today + days(5);
    EXPECT_TRUE(drawn_for(experiment, today + days(4), much_later));
    EXPECT_EQ(drawn_for(experiment, today + days(5), much_later), std::nullopt);
}

TEST(AStanding, TellsNothingOfNightsToCome) {
    const Experiment experiment = on_stretching(today - days(3));
    const Standing now = standing(experiment, habit_of("stretching"), {}, at(today, 16));
    ASSERT_EQ(now.each.size(), 24U);
    EXPECT_TRUE(now.each[2].with);
    EXPECT_TRUE(now.each[3].tonight);
    for (std::size_t night = 3; night < 24; ++night) EXPECT_FALSE(now.each[night].with) << night;
}

TEST(AStanding, GoesThroughThePhasesOfALife) {
    Experiment experiment = on_stretching(today);
    const auto phase = [&](const Moment& now) {
        return standing(experiment, habit_of("stretching"), {}, now).phase;
    };
    EXPECT_EQ(phase(at(today - days(2), 20)), Phase::to_come);
    EXPECT_EQ(phase(at(today, 16)), Phase::to_come);
    EXPECT_EQ(phase(at(today, 17)), Phase::running);
    EXPECT_EQ(phase(at(today + days(23), 23)), Phase::running);
    EXPECT_EQ(phase(at(today + days(24), 4)), Phase::running) << "still up";
    EXPECT_EQ(phase(at(today + days(24), 5)), Phase::over);
    experiment = stopped(experiment, today + days(9), StopCause::safety, "It hurt");
    EXPECT_EQ(phase(at(today + days(9), 8)), Phase::stopped);
    experiment = opened(experiment, at(today + days(9), 9));
    EXPECT_EQ(phase(at(today + days(9), 9)), Phase::opened);
    EXPECT_EQ(experiment.stop_cause, StopCause::safety) << "it was over by then";
}

TEST(AStanding, CountsNightsThatAreOver) {
    const Experiment experiment = on_stretching(today - days(10));
    std::vector<Night> nights = kept_nights(experiment, today);
    nights.erase(nights.begin() + 4);  // a night that was missed
    nights[0].answers[0].value =
        experiment.schedule[0] ? AnswerValue::no() : AnswerValue::yes();  // done otherwise
    nights[1].answers.clear();
    nights[2].cramps_answer = CrampsAnswer::unknown;
    const Standing now = standing(experiment, habit_of("stretching"), nights, at(today, 9));
    EXPECT_EQ(now.nights_over, 10);
    EXPECT_EQ(now.recorded, 8);
    EXPECT_EQ(now.known, 8);
    EXPECT_EQ(now.as_drawn, 7);
    EXPECT_EQ(now.until_half_way, 2) << "half of six sets";
    EXPECT_TRUE(now.each[0].otherwise());
    EXPECT_FALSE(now.each[4].recorded);
    EXPECT_EQ(now.last_night, today + days(13));
    EXPECT_EQ(now.opens_on, today + days(14));
}

TEST(AStanding, EndsOnTheDayItWasStopped) {
    const Experiment experiment =
        stopped(on_stretching(today - days(10)), today - days(3), StopCause::inconvenience, "");
    const Standing now = standing(experiment, habit_of("stretching"), {}, at(today, 9));
    EXPECT_EQ(now.nights, 7);
    EXPECT_EQ(now.last_night, today - days(4));
    EXPECT_EQ(now.opens_on, today - days(3));
}

TEST(WhatWasDone, IsByTheAmountThatWasSettledBefore) {
    const Habit fluids = habit_of("fluids");
    Experiment experiment;
    experiment.done_from = 1800;
    const auto done = [&](AnswerValue value) {
        return was_done(experiment, fluids, answered_night(today, "fluids", value));
    };
    EXPECT_EQ(done(AnswerValue::of(1800)), true);
    EXPECT_EQ(done(AnswerValue::of(1799)), false);
    EXPECT_EQ(done(AnswerValue::not_applicable()), std::nullopt);
    EXPECT_EQ(was_done(experiment, fluids, test::night_without_cramps(today)), std::nullopt);
}

TEST(WhatWasDone, IsReadFromTheSleepOfDerivedHabits) {
    Night night = test::night_without_cramps(today);
    EXPECT_EQ(was_done({}, habit_of("feet-lifted"), night), std::nullopt);
    night.sleep.feet = Told<Feet>{Feet::propped_up, test::this_morning()};
    EXPECT_EQ(was_done({}, habit_of("feet-lifted"), night), true);
    night.sleep.feet = Told<Feet>{Feet::free, test::this_morning()};
    EXPECT_EQ(was_done({}, habit_of("feet-lifted"), night), false);
}

std::vector<Night> amounts(const std::string& habit, const std::vector<double>& values) {
    std::vector<Night> nights;
    Date date = today - days(static_cast<int>(values.size()));
    for (const double value : values) {
        nights.push_back(answered_night(date, habit, AnswerValue::of(value)));
        date += days(1);
    }
    return nights;
}

TEST(TheUsualAmount, OfWhatIsAlwaysDoneIsHalfAContrastMoreThanUsual) {
    const auto nights = amounts("fluids", {1400, 1500, 1500, 1600, 2000});
    EXPECT_EQ(usual_done_from(habit_of("fluids"), nights, today), 1500 + 375);
}

TEST(TheUsualAmount, OfTriggersIsLessThanUsual) {
    const auto nights = amounts("caffeine", {4, 4, 4, 5, 6});
    EXPECT_EQ(usual_done_from(habit_of("caffeine"), nights, today), 4 - 1.5);
}

TEST(TheUsualAmount, OfWhatIsTakenOrNotIsHalfOfOne) {
    const auto nights = amounts("magnesium", {0, 300, 0, 300, 300, 0, 400, 300});
    EXPECT_EQ(usual_done_from(habit_of("magnesium"), nights, today), 150);
}

TEST(TheUsualAmount, OfUnknownThingsIsHalfAContrast) {
    EXPECT_EQ(usual_done_from(habit_of("bike"), {}, today), 10);
    EXPECT_EQ(usual_done_from(habit_of("bike"), amounts("bike", {30, 30, 30, 30, 30}), today - days(100)), 10)
        << "nights that come later tell nothing";
    EXPECT_EQ(usual_done_from(habit_of("stretching"), {}, today), std::nullopt);
}

TEST(TheCurrentExperiment, IsTheOneThatNobodyOpened) {
    std::vector<Experiment> all{on_stretching(today - days(90)), on_stretching(today - days(20))};
    all[0].unsealed_at = test::now;
    all[1].id = "second";
    ASSERT_NE(current(all), nullptr);
    EXPECT_EQ(current(all)->id, "second");
    all[1].unsealed_at = test::now;
    EXPECT_EQ(current(all), nullptr);
    EXPECT_EQ(find_experiment(all, "second"), &all[1]);
    EXPECT_EQ(find_experiment(all, "third"), nullptr);
}

TEST(Opening, BeforeTheEndStopsIt) {
    const Experiment running = on_stretching(today - days(10));
    const Experiment early = opened(running, at(today, 9));
    EXPECT_EQ(early.stopped_on, today);
    EXPECT_EQ(early.stop_cause, StopCause::opened);
    EXPECT_EQ(early.unsealed_at, at(today, 9));
    const Experiment in_time = opened(running, at(today + days(14), 9));
    EXPECT_EQ(in_time.stopped_on, std::nullopt);
    EXPECT_TRUE(in_time.unsealed_at);
}

TEST(Stopping, BeforeTheFirstNightLeavesNoNight) {
    const Experiment experiment =
        stopped(on_stretching(today + days(3)), today, StopCause::inconvenience, "A journey");
    EXPECT_EQ(experiment.stopped_on, today + days(3));
    EXPECT_EQ(standing(experiment, habit_of("stretching"), {}, at(today, 9)).nights, 0);
}

}  // namespace
}  // namespace nightcramp::experiment
