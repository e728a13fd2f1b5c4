#pragma once

#include <vector>

namespace nightcramp::analysis {

/// Adjusted p values, in the order given: those of at most q are a set in which at most a share q is found by
/// luck on average (Benjamini & Hochberg 1995, JRSSB 57:289).
[[nodiscard]] std::vector<double> benjamini_hochberg(const std::vector<double>& p);

/// The same, however the tests hang together (Benjamini & Yekutieli 2001, Ann Stat 29:1165).
[[nodiscard]] std::vector<double> benjamini_yekutieli(const std::vector<double>& p);

}  // namespace nightcramp::analysis
