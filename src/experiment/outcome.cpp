#include "experiment/outcome.hpp"

#include "experiment/follow.hpp"
#include "experiment/schedule.hpp"

#include <algorithm>

namespace nightcramp::experiment {
namespace {

/// Those on the habit that were opened, the newest first.
std::vector<const Experiment*> opened_on(const std::vector<Experiment>& experiments,
                                         const std::string& habit) {
    std::vector<const Experiment*> all;
    for (const Experiment& one : experiments) {
        if (one.habit == habit && one.unsealed_at) all.push_back(&one);
    }
    std::sort(all.begin(), all.end(),
              [](const Experiment* a, const Experiment* b) { return a->first_night > b->first_night; });
    return all;
}

bool has_decided(Finding finding) {
    return finding == Finding::fewer || finding == Finding::more || finding == Finding::little_difference;
}

Outcome outcome(const Experiment& experiment, const Habit& habit, const std::vector<Night>& nights,
                Date today, const analysis::Watch& watch) {
    const Trial made = trial(experiment, habit, nights, Moment{today + std::chrono::hours(12), {}});
    const TrialResult result = opened_result(experiment, made, watch);
    return {experiment.id,
            habit.id,
            result.finding,
            result.log_rate_ratio,
            result.interval,
            experiment.first_night,
            experiment.first_night + days(std::max(made.nights(), 1) - 1)};
}

}  // namespace

TrialResult opened_result(const Experiment& experiment, const Trial& trial, const analysis::Watch& watch) {
    TrialResult result = result_of(trial, watch);
    const bool shows = result.finding == Finding::fewer || result.finding == Finding::more ||
                       result.finding == Finding::little_difference || result.finding == Finding::cannot_tell;
    if (!shows) return result;
    if (trial.changed_after > 0) result.finding = Finding::changed_after;
    if (experiment.stop_cause == StopCause::opened) result.finding = Finding::only_a_look;
    if (!is_genuine(experiment)) result.finding = Finding::not_drawn;
    return result;
}

std::vector<Outcome> outcomes(const std::vector<Experiment>& experiments, const std::vector<Habit>& habits,
                              const std::vector<Night>& nights, Date today, const analysis::Watch& watch) {
    std::vector<Outcome> all;
    for (const Habit& habit : habits) {
        std::optional<Outcome> told;
        for (const Experiment* one : opened_on(experiments, habit.id)) {
            Outcome found = outcome(*one, habit, nights, today, watch);
            const bool decided = has_decided(found.finding);
            if (decided || !told) told = std::move(found);
            if (decided) break;
        }
        if (told) all.push_back(*std::move(told));
    }
    return all;
}

const Outcome* outcome_of(std::span<const Outcome> outcomes, std::string_view habit) {
    const auto found = std::find_if(outcomes.begin(), outcomes.end(),
                                    [&](const Outcome& outcome) { return outcome.habit == habit; });
    return found == outcomes.end() ? nullptr : &*found;
}

}  // namespace nightcramp::experiment
