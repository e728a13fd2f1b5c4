#pragma once

#include "chart/time_chart.hpp"
#include "present/charts.hpp"

#include <vector>

namespace nightcramp::present {

/// Changes of medicines and of the shoes on the nights of the span, ascending. "Amlodipine stopped",
/// "Supportive shoes begun". The shoes have changed where among the 28 nights before at most a quarter of at
/// least eight answers are yes, and of those from it on at least three quarters, or the other way round.
[[nodiscard]] std::vector<chart::Marker> time_markers(const ChartSource& source, const DateSpan& span);

/// Experiments that have begun, ascending: "Experiment: stretching before bed".
[[nodiscard]] std::vector<chart::Phase> time_phases(const ChartSource& source);

/// Whether an experiment on the habit has begun and nobody has opened its result: then nothing may compare
/// nights with the habit to nights without.
[[nodiscard]] bool is_sealed(const ChartSource& source, std::string_view habit);

}  // namespace nightcramp::present
