#pragma once

#include "cli/experiment_read.hpp"
#include "present/experiment_follow.hpp"
#include "present/experiment_result.hpp"

#include <string>

namespace nightcramp::cli {

/// The habits that can be tested, and why the others cannot.
[[nodiscard]] std::string testable_text(const ExperimentDiary& diary);

/// Everything that a plan says, and how it is begun.
[[nodiscard]] std::string plan_text(const present::PlanWords& words, const experiment::Choice& choice);

/// What is drawn for the night now, or when it is known.
[[nodiscard]] std::string tonight_text(const ExperimentDiary& diary);

/// Where an experiment stands, with a sign for each night; nothing of cramps by kind of night.
[[nodiscard]] std::string status_text(const ExperimentDiary& diary, const Experiment& experiment, bool utf8);

[[nodiscard]] std::string result_text(const present::ResultWords& words, const std::string& question);

/// One line for each experiment, newest first, with its id in front.
[[nodiscard]] std::string experiments_text(const ExperimentDiary& diary);

}  // namespace nightcramp::cli
