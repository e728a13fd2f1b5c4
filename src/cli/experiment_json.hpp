#pragma once

#include "cli/experiment_read.hpp"
#include "diary/json.hpp"
#include "experiment/trial.hpp"
#include "present/experiment_follow.hpp"
#include "present/experiment_result.hpp"

namespace nightcramp::cli {

[[nodiscard]] Json testable_json(const ExperimentDiary& diary);
[[nodiscard]] Json plan_json(const present::PlanWords& words, const experiment::Choice& choice);

/// Null where no night comes.
[[nodiscard]] Json tonight_json(const ExperimentDiary& diary);

/// What may be known of an experiment: seed, schedule and hash only once its result is open.
[[nodiscard]] Json experiment_json(const ExperimentDiary& diary, const Experiment& experiment);
[[nodiscard]] Json experiments_json(const ExperimentDiary& diary);

/// experiment_json() with what was said on each night that is known, and what comes.
[[nodiscard]] Json status_json(const ExperimentDiary& diary, const Experiment& experiment);

/// Of an opened one.
[[nodiscard]] Json result_json(const ExperimentDiary& diary, const Experiment& experiment,
                               const experiment::TrialResult& result, const present::ResultWords& words);

}  // namespace nightcramp::cli
