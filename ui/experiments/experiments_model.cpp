#include "ui/experiments/experiments_model.hpp"

#include "experiment/outcome.hpp"
#include "present/experiment_parts.hpp"
#include "present/outcome_words.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nightcramp::ui {
namespace {

using present::ExperimentSource;

constexpr int cells_of_four = 4;

chart::TrialCell cell_of(const experiment::NightState& night) {
    chart::TrialCell cell;
    if (night.with)
        cell.state = *night.with ? chart::TrialCell::State::with : chart::TrialCell::State::without;
    cell.otherwise = night.otherwise();
    cell.recorded = !night.over || night.recorded;
    cell.tonight = night.tonight && !night.over;
    cell.washed_out = night.washed_out;
    return cell;
}

chart::TrialCells cells_of(const Experiment& experiment, const experiment::Standing& standing,
                           const std::vector<std::string>& names) {
    chart::TrialCells cells;
    cells.per_block = std::max(cells_of_four, experiment::run_nights(experiment.design));
    if (names.size() > 1) {
        cells.with_name = names[0];
        cells.without_name = names[1];
    }
    cells.nights.reserve(standing.each.size());
    for (const experiment::NightState& night : standing.each) cells.nights.push_back(cell_of(night));
    return cells;
}

PlanModel plan_model(const ExperimentSource& source, const std::optional<experiment::Choice>& choice) {
    PlanModel plan;
    plan.habits = present::testable_habits(source);
    if (!choice) return plan;
    const Habit* habit = find_habit(source.habits, choice->habit);
    if (habit == nullptr) return plan;
    plan.habit = *habit;
    plan.words = present::plan_words(source, *choice);
    plan.may_be_no_medicine = habit->origin == Origin::own && !present::urgent_sign(source) &&
                              !present::is_named_like_medicine(source, *habit);
    return plan;
}

std::optional<FollowModel> follow_model(const ExperimentSource& source, const Experiment& experiment) {
    const Habit* habit = find_habit(source.habits, experiment.habit);
    if (habit == nullptr) return std::nullopt;
    const auto standing = experiment::standing(experiment, *habit, source.nights, source.now);
    FollowModel model{experiment, *habit, standing.phase, follow_words(source, experiment, standing), {}};
    model.cells = cells_of(experiment, standing, model.words.legend);
    model.missing = standing.nights_over - standing.recorded;
    return model;
}

std::optional<chart::RatioInterval> ratio_of(const experiment::TrialResult& result) {
    if (!result.log_rate_ratio || !result.interval) return std::nullopt;
    return chart::RatioInterval{std::exp(*result.log_rate_ratio), std::exp(result.interval->lo),
                                std::exp(result.interval->hi)};
}

std::optional<ReadModel> read_model(const ExperimentSource& source, const Experiment& experiment) {
    const Habit* habit = find_habit(source.habits, experiment.habit);
    if (habit == nullptr) return std::nullopt;
    const experiment::Trial trial = experiment::trial(experiment, *habit, source.nights, source.now);
    const experiment::TrialResult result = experiment::opened_result(experiment, trial);
    ReadModel model;
    model.experiment = experiment;
    model.words = present::result_words(source, experiment, result);
    model.question = trial_of(source.knowledge, *habit).question;
    const experiment::TrialResult answer = present::answered(*habit, result);
    model.look = present::look_of(answer.finding);
    model.ratio = ratio_of(answer);
    model.timeline = present::timeline_chart(source, experiment, trial);
    if (!result.draws.empty()) model.draws = present::draws_chart(source, experiment, result);
    model.span = {experiment.first_night, last_night_of(experiment)};
    return model;
}

/// The one that was asked for, else the newest that was opened; null where there is none.
const Experiment* to_read(const ExperimentSource& source, const std::string& shown) {
    const Experiment* newest = nullptr;
    for (const Experiment& one : source.experiments) {
        if (!one.unsealed_at) continue;
        if (one.id == shown) return &one;
        if (newest == nullptr || one.first_night > newest->first_night) newest = &one;
    }
    return newest;
}

std::vector<ExperimentLine> earlier_lines(const ExperimentSource& source, const Experiment* read) {
    std::vector<const Experiment*> opened;
    for (const Experiment& one : source.experiments) {
        if (one.unsealed_at && &one != read) opened.push_back(&one);
    }
    std::stable_sort(opened.begin(), opened.end(), [](const Experiment* a, const Experiment* b) {
        return a->first_night > b->first_night;
    });
    std::vector<ExperimentLine> lines;
    for (const Experiment* one : opened) lines.push_back({one->id, experiment_line(source, *one)});
    return lines;
}

}  // namespace

ExperimentsModel experiments_model(Desk& desk, const std::optional<experiment::Choice>& choice) {
    ExperimentsModel model;
    const ExperimentSource source = desk.experiment_source();
    const ExperimentPage& page = desk.experiment_page;
    const Experiment* current = experiment::current(source.experiments);
    model.goes_on = current != nullptr;
    if (page.planning) {
        model.plan = plan_model(source, model.goes_on ? std::nullopt : choice);
        return model;
    }
    const Experiment* read = page.shown.empty() && current != nullptr ? nullptr : to_read(source, page.shown);
    if (read != nullptr) model.read = read_model(source, *read);
    if (model.read) model.read->is_earlier = current != nullptr || read != to_read(source, "");
    if (!model.read && current != nullptr) model.follow = follow_model(source, *current);
    model.earlier = earlier_lines(source, read);
    return model;
}

}  // namespace nightcramp::ui
