#include "cli/experiment_read.hpp"

#include "diary/nearest.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::cli {
namespace {

std::vector<std::string> ids_of(const std::vector<Experiment>& experiments) {
    std::vector<std::string> ids;
    for (const Experiment& experiment : experiments) ids.push_back(experiment.id);
    return ids;
}

Problem no_experiments() {
    return {"experiment", "There is none yet; \"nightcramp experiment plan\" lists what can be tested."};
}

Problem no_such_experiment(const std::vector<Experiment>& experiments, const std::string& id) {
    const std::vector<std::string> ids = ids_of(experiments);
    const std::string meant = nearest(id, ids);
    return {"experiment",
            fmt::format("There is no experiment \"{}\"; {}", id,
                        meant.empty() ? fmt::format("the experiments are {}.", fmt::join(ids, ", "))
                                      : fmt::format("did you mean \"{}\"?", meant))};
}

}  // namespace

present::ExperimentSource ExperimentDiary::source() const {
    return {experiments, habits, nights, profile, catalogue, knowledge, {}, now};
}

Habit ExperimentDiary::habit_of(const Experiment& experiment) const {
    if (const Habit* found = find_habit(habits, experiment.habit)) return *found;
    Habit unknown;
    unknown.id = experiment.habit;
    unknown.name = experiment.habit;
    return unknown;
}

experiment::Standing ExperimentDiary::standing(const Experiment& experiment) const {
    return experiment::standing(experiment, habit_of(experiment), nights, now);
}

ExperimentDiary read_experiments(const app::Session& session) {
    const Journal& journal = session.journal();
    ExperimentDiary diary{session.catalogue(), journal.experiments(), session.habits(), {},
                          session.profile(),   session.now()};
    if (const auto span = journal.span()) diary.nights = journal.nights(*span);
    return diary;
}

Parsed<const Experiment*> meant_experiment(const ExperimentDiary& diary, const std::string& id) {
    const auto& all = diary.experiments;
    if (all.empty()) return {nullptr, {no_experiments()}};
    if (!id.empty()) {
        const Experiment* found = experiment::find_experiment(all, id);
        if (found == nullptr) return {nullptr, {no_such_experiment(all, id)}};
        return {found, {}};
    }
    if (const Experiment* current = experiment::current(all)) return {current, {}};
    if (all.size() == 1) return {&all.front(), {}};
    return {
        nullptr,
        {{"experiment", fmt::format("Which one? The experiments are {}.", fmt::join(ids_of(all), ", "))}}};
}

}  // namespace nightcramp::cli
