#pragma once

#include "analysis/insights.hpp"
#include "diary/catalogue.hpp"
#include "diary/dismissal.hpp"
#include "diary/experiment.hpp"
#include "diary/knowledge.hpp"
#include "diary/night.hpp"
#include "diary/profile.hpp"
#include "experiment/outcome.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace nightcramp::advice {

/// Everything that suggestions are made from. All of it must live longer.
struct Facts {
    const std::vector<Night>& nights;  ///< ascending by date
    const std::vector<Habit>& habits;  ///< built-in and own, followed and archived
    const Profile& profile;
    const std::vector<Experiment>& experiments;
    const std::vector<Dismissal>& dismissals;
    const Catalogue& catalogue;
    const Knowledge& knowledge;
    /// Of the nights up to the steady night (steady.hpp): they choose what is suggested, so that it does not
    /// change from day to day.
    const analysis::Insights& steady;
    /// The steady night; nights after it do not choose. None where there is none yet.
    std::optional<Date> steady_night;
    Date today{};
    /// What opened experiments found.
    std::span<const experiment::Outcome> outcomes{};
};

/// What the steady nights say of the habit; null where they say nothing.
[[nodiscard]] const analysis::HabitInsight* insight_of(const Facts& facts, std::string_view habit);

/// Whether a running experiment hides everything about the habit.
[[nodiscard]] bool is_hidden(const Facts& facts, std::string_view habit);

}  // namespace nightcramp::advice
