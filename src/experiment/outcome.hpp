#pragma once

#include "experiment/trial.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nightcramp::experiment {

/// The result of an experiment that was opened, with the finding that may be told: none of a result that was
/// opened before its end, or of a schedule that chance did not draw.
[[nodiscard]] TrialResult opened_result(const Experiment& experiment, const Trial& trial,
                                        const analysis::Watch& watch = {});

/// What an experiment found of its habit.
struct Outcome {
    std::string experiment;  ///< its id
    std::string habit;
    Finding finding = Finding::cannot_tell;
    std::optional<double> log_rate_ratio;
    std::optional<analysis::LogInterval> interval;
    Date first{};  ///< its nights
    Date last{};

    friend bool operator==(const Outcome& a, const Outcome& b) {
        return a.experiment == b.experiment && a.finding == b.finding;
    }
};

/// Of the newest opened experiment on each habit that has decided, else of the newest; as of the morning of
/// `today`. Those on habits that are not
/// in `habits` are left out. Throws analysis::Stopped where `watch` ends it.
[[nodiscard]] std::vector<Outcome> outcomes(const std::vector<Experiment>& experiments,
                                            const std::vector<Habit>& habits,
                                            const std::vector<Night>& nights, Date today,
                                            const analysis::Watch& watch = {});

/// Null where there is none.
[[nodiscard]] const Outcome* outcome_of(std::span<const Outcome> outcomes, std::string_view habit);

}  // namespace nightcramp::experiment
