#pragma once

#include "chart/forest_chart.hpp"
#include "chart/trial_cells.hpp"
#include "present/experiment_follow.hpp"
#include "present/experiment_plan.hpp"
#include "present/experiment_result.hpp"
#include "ui/shell/desk.hpp"

#include <optional>
#include <string>
#include <vector>

namespace nightcramp::ui {

/// Everything that a plan draws. Copies only: what is pressed changes the desk's.
struct PlanModel {
    std::vector<present::TestableHabit> habits;
    std::optional<Habit> habit;       ///< that was chosen; none while another experiment goes on
    present::PlanWords words;         ///< of it
    bool may_be_no_medicine = false;  ///< the person can say that, and no doctor is asked then
};

/// An experiment that goes on, or is over and still sealed.
struct FollowModel {
    Experiment experiment;
    Habit habit;
    experiment::Phase phase = experiment::Phase::to_come;
    present::FollowWords words;
    chart::TrialCells cells;
    int missing = 0;  ///< nights that are over and not recorded
};

/// A result that was opened.
struct ReadModel {
    Experiment experiment;
    present::ResultWords words;
    std::string question;
    chart::Look look = chart::Look::cannot_tell;
    std::optional<chart::RatioInterval> ratio;  ///< none where nothing can be compared
    std::optional<present::ExperimentChart> draws;
    present::ExperimentChart timeline;
    DateSpan span{};          ///< of its nights
    bool is_earlier = false;  ///< there is a newer one to go back to
};

struct ExperimentLine {
    std::string id;
    std::string words;
};

/// What the view draws: built when the diary, the page, the draft or the part of the day changes.
struct ExperimentsModel {
    std::optional<PlanModel> plan;
    std::optional<FollowModel> follow;
    std::optional<ReadModel> read;
    std::vector<ExperimentLine> earlier;  ///< opened ones but for the one that is read, newest first
    bool goes_on = false;                 ///< there is one whose result is still sealed
};

/// `choice` is that of a plan; none where nothing was chosen yet.
[[nodiscard]] ExperimentsModel experiments_model(Desk& desk, const std::optional<experiment::Choice>& choice);

}  // namespace nightcramp::ui
