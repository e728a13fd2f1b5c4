#pragma once

#include "analysis/insights.hpp"
#include "diary/experiment.hpp"

#include <vector>

namespace nightcramp::experiment {

/// The table with nothing of a sealed habit from the night of its seal on: so the rest of the analysis knows
/// it only as it was before.
[[nodiscard]] analysis::NightTable masked(analysis::NightTable table, const std::vector<Seal>& seals);

/// What the diary says while experiments go on: everything of a sealed habit is as it was on the night before
/// its seal, computed from the nights before, whatever was logged since; the others are computed without what
/// was logged of it since.
[[nodiscard]] analysis::Insights sealed_insights(const analysis::NightTable& table,
                                                 const std::vector<Seal>& seals,
                                                 const analysis::Watch& watch = {});

/// Where the reviews of the masked table have been held already; everything of sealed habits is left as
/// `known` has it.
[[nodiscard]] analysis::Insights sealed_insights(const analysis::NightTable& table,
                                                 const std::vector<Seal>& seals,
                                                 const analysis::Insights& known,
                                                 const analysis::Watch& watch = {});

/// Details of the habit of that place, likewise.
[[nodiscard]] analysis::HabitDetail sealed_detail(const analysis::NightTable& table,
                                                  const std::vector<Seal>& seals, std::size_t habit);

}  // namespace nightcramp::experiment
