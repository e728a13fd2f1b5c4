#include "experiment/follow.hpp"

#include "analysis/exposure.hpp"
#include "analysis/quantile.hpp"
#include "diary/derived.hpp"
#include "diary/noon_rule.hpp"
#include "experiment/schedule.hpp"
#include "experiment/trial.hpp"

#include <algorithm>

namespace nightcramp::experiment {
namespace {

constexpr days nights_that_tell{56};
constexpr std::size_t amounts_that_tell = 5;
constexpr std::chrono::hours morning{5};

const Night* night_of_date(const std::vector<Night>& nights, Date date) {
    const auto found = std::lower_bound(nights.begin(), nights.end(), date,
                                        [](const Night& night, Date wanted) { return night.date < wanted; });
    return found == nights.end() || found->date != date ? nullptr : &*found;
}

int nights_of(const Experiment& experiment) {
    const auto all = static_cast<int>(experiment.schedule.size());
    if (!experiment.stopped_on) return all;
    return std::clamp(static_cast<int>((*experiment.stopped_on - experiment.first_night).count()), 0, all);
}

Phase phase_of(const Experiment& experiment, const Moment& now) {
    if (experiment.unsealed_at) return Phase::opened;
    if (experiment.stopped_on) return Phase::stopped;
    if (is_over(experiment, now)) return Phase::over;
    return is_revealed(experiment.first_night, now) ? Phase::running : Phase::to_come;
}

NightState state_of(const Experiment& experiment, const Habit& habit, int place,
                    const std::vector<Night>& nights, const Moment& now) {
    NightState state;
    state.night = experiment.first_night + days(place);
    state.with = drawn_for(experiment, state.night, now);
    state.tonight = state.night == night_now(now);
    state.over = state.night < date_of(now);
    state.washed_out = is_washed_out(experiment.design, static_cast<std::size_t>(place));
    const Night* logged = night_of_date(nights, state.night);
    if (logged == nullptr) return state;
    state.recorded = is_recorded(*logged);
    state.done = was_done(experiment, habit, *logged);
    return state;
}

void count(Standing& standing, const NightState& state) {
    if (!state.over) return;
    ++standing.nights_over;
    if (state.recorded) ++standing.recorded;
    if (!state.done) return;
    ++standing.known;
    if (!state.otherwise()) ++standing.as_drawn;
}

/// Amounts that were told for the nights before.
std::vector<double> amounts_before(const Habit& habit, const std::vector<Night>& nights, Date first_night) {
    std::vector<double> amounts;
    for (const Night& night : nights) {
        if (night.date >= first_night || night.date < first_night - nights_that_tell) continue;
        const auto answer = answer_to(night, habit);
        if (answer && answer->value.kind == AnswerKind::amount) amounts.push_back(answer->value.amount);
    }
    return amounts;
}

}  // namespace

Date night_now(const Moment& now) {
    return night_of(now);
}

bool is_over(const Experiment& experiment, const Moment& now) {
    return now.wall >= last_night_of(experiment) + days(1) + morning;
}

std::optional<bool> drawn_for(const Experiment& experiment, Date night, const Moment& now) {
    const auto place = (night - experiment.first_night).count();
    if (place < 0 || place >= nights_of(experiment)) return std::nullopt;
    if (!experiment.unsealed_at && !is_revealed(night, now)) return std::nullopt;
    return experiment.schedule[static_cast<std::size_t>(place)];
}

std::optional<bool> was_done(const Experiment& experiment, const Habit& habit, const Night& night) {
    const auto answer = answer_to(night, habit);
    if (!answer) return std::nullopt;
    switch (answer->value.kind) {
        case AnswerKind::yes:
            return true;
        case AnswerKind::no:
            return false;
        case AnswerKind::amount:
            return answer->value.amount >= experiment.done_from.value_or(habit.contrast / 2);
        default:
            return std::nullopt;
    }
}

Standing standing(const Experiment& experiment, const Habit& habit, const std::vector<Night>& nights,
                  const Moment& now) {
    Standing standing;
    standing.phase = phase_of(experiment, now);
    standing.nights = nights_of(experiment);
    standing.last_night = experiment.first_night + days(std::max(standing.nights, 1) - 1);
    standing.opens_on = standing.last_night + days(1);
    for (int place = 0; place < standing.nights; ++place) {
        standing.each.push_back(state_of(experiment, habit, place, nights, now));
        count(standing, standing.each.back());
    }
    standing.until_half_way =
        std::max(0, half_way(experiment.design, experiment.planned_nights) - standing.nights_over);
    return standing;
}

std::optional<double> usual_done_from(const Habit& habit, const std::vector<Night>& nights,
                                      Date first_night) {
    if (habit.kind != HabitKind::amount) return std::nullopt;
    std::vector<double> amounts = amounts_before(habit, nights, first_night);
    const std::size_t all = amounts.size();
    std::erase_if(amounts, [](double amount) { return amount <= 0; });
    const double half = habit.contrast / 2;
    if (amounts.size() < amounts_that_tell) return half;
    const double zeros = 1 - static_cast<double>(amounts.size()) / static_cast<double>(all);
    const double median = analysis::quantile7(amounts, 0.5);
    if (zeros > analysis::common_zeros) return median / 2;
    return habit.role == Role::trigger ? std::max(median - half, median / 2) : median + half;
}

const Experiment* current(const std::vector<Experiment>& experiments) {
    const Experiment* newest = nullptr;
    for (const Experiment& experiment : experiments) {
        if (experiment.unsealed_at) continue;
        if (newest == nullptr || experiment.first_night > newest->first_night) newest = &experiment;
    }
    return newest;
}

const Experiment* find_experiment(const std::vector<Experiment>& experiments, std::string_view id) {
    const auto found = std::find_if(experiments.begin(), experiments.end(),
                                    [&](const Experiment& experiment) { return experiment.id == id; });
    return found == experiments.end() ? nullptr : &*found;
}

Experiment stopped(Experiment experiment, Date on, std::optional<StopCause> cause, std::string reason) {
    experiment.stopped_on = std::max(on, experiment.first_night);
    experiment.stop_cause = cause;
    experiment.stop_reason = std::move(reason);
    return experiment;
}

Experiment opened(Experiment experiment, const Moment& now) {
    const bool early = !experiment.stopped_on && !is_over(experiment, now);
    if (early) experiment = stopped(std::move(experiment), date_of(now), StopCause::opened, {});
    experiment.unsealed_at = now;
    return experiment;
}

}  // namespace nightcramp::experiment
