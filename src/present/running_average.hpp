#pragma once

#include "chart/time_chart.hpp"

#include <optional>
#include <vector>

namespace nightcramp::present {

inline constexpr int average_nights = 28;
inline constexpr int average_least = 7;    ///< recorded nights among them, below which there is no average
inline constexpr int average_bridges = 3;  ///< the longest gap that the line runs across

/// By how much the counts vary more than chance alone makes them: variance over mean of the known ones, at
/// least 1 (quasi-Poisson; McCullagh and Nelder 1989, Generalized Linear Models, section 6.2.3). 1 where
/// fewer than two are known or all are 0.
[[nodiscard]] double overdispersion(const std::vector<std::optional<int>>& counts);

/// Of each night the cramps per recorded night of the 28 nights up to it and itself: a later night changes
/// nothing of it. The band is the exact Poisson interval at 95 % (Garwood 1936) of counts and nights that are
/// both divided by `kappa`. None with fewer than seven recorded nights among them, and in gaps of more than
/// three nights.
[[nodiscard]] std::vector<std::optional<chart::Average>> running_average(
    const std::vector<std::optional<int>>& counts, double kappa);

}  // namespace nightcramp::present
