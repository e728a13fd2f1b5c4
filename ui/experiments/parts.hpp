#pragma once

#include "ui/experiments/experiments_view.hpp"
#include "ui/widgets/button.hpp"

#include <functional>
#include <string>
#include <vector>

/// The parts of the Experiments view. Each draws at a point and returns where it ends.
namespace nightcramp::ui {

inline constexpr float widest_plan = 760;

/// What an experiment is, and the way to a plan.
float draw_no_experiment(ExperimentsFrame& frame, Point at, float width);

/// The first step: which habit.
float draw_plan_what(ExperimentsFrame& frame, Point at, float width);
/// The second one: how chance draws, and how long it takes.
float draw_plan_how(ExperimentsFrame& frame, Point at, float width);
/// The last one: what will happen, and the way to begin.
float draw_plan_begin(ExperimentsFrame& frame, Point at, float width);
/// Back by one step, or out of the plan.
void go_back(ExperimentsFrame& frame);

/// An experiment that goes on, or waits for its result to be opened.
float draw_follow(ExperimentsFrame& frame, const FollowModel& model, Point at, float width);
float draw_tonight_card(ExperimentsFrame& frame, const FollowModel& model, Point at, float width);
/// Progress, and what is sealed beside it or below.
float draw_progress(ExperimentsFrame& frame, const FollowModel& model, Point at, float width);

/// A result.
float draw_result(ExperimentsFrame& frame, const ReadModel& model, Point at, float width);
float draw_result_charts(ExperimentsFrame& frame, const ReadModel& model, Point at, float width);

/// Those that were opened before, each with the way to its result.
float draw_earlier(ExperimentsFrame& frame, Point at, float width);

/// A heading with buttons at its right, or below it where there is no room.
struct TopButton {
    std::string id;
    ButtonSpec spec;
    std::function<void()> act;
};
float draw_top(ExperimentsFrame& frame, const std::string& words, const std::vector<TopButton>& buttons,
               Point at, float width);
[[nodiscard]] TopButton plan_another(ExperimentsFrame& frame);

}  // namespace nightcramp::ui
