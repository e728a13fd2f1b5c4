#pragma once

#include "app/session.hpp"
#include "cli/parsed.hpp"
#include "diary/knowledge.hpp"
#include "experiment/follow.hpp"
#include "present/experiment_plan.hpp"

#include <string>
#include <vector>

namespace nightcramp::cli {

/// Everything that experiments are told from, as the diary holds it; kept as long as texts are made of it.
struct ExperimentDiary {
    const Catalogue& catalogue;  ///< must live longer
    std::vector<Experiment> experiments;
    std::vector<Habit> habits;  ///< all of them
    std::vector<Night> nights;  ///< ascending by date
    Profile profile;
    Moment now{};
    Knowledge knowledge = load_knowledge();

    [[nodiscard]] present::ExperimentSource source() const;
    /// With its id alone where the diary has no habit of that id.
    [[nodiscard]] Habit habit_of(const Experiment& experiment) const;
    [[nodiscard]] experiment::Standing standing(const Experiment& experiment) const;
};

[[nodiscard]] ExperimentDiary read_experiments(const app::Session& session);

/// The experiment of that id. Without one it is the one that nobody has opened, or else the only one that
/// there is. Null with a problem that says which there are.
[[nodiscard]] Parsed<const Experiment*> meant_experiment(const ExperimentDiary& diary, const std::string& id);

}  // namespace nightcramp::cli
