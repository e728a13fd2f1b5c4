#pragma once

#include "analysis/association.hpp"

#include <vector>

#include <Eigen/Core>

namespace nightcramp::analysis {

/// What explains the cramps without the habit: intercept, slow trend, cramp last night, calendar pattern and
/// the other habits. Only the nights on which cramps and habit are known have a column here.
struct NullModel {
    int nights = 0;             ///< of the calendar
    std::vector<int> rows;      ///< the nights that are used, ascending
    Eigen::MatrixXd terms;      ///< a row for each night that is used, a column for each term
    Eigen::VectorXd precision;  ///< of the normal prior of each term; 0 = none
    Eigen::VectorXd counts;     ///< cramps, capped so that one terrible night does not decide
    Eigen::VectorXd exposure;
};

/// Trend columns: sqrt(2) cos(pi k (t + 1/2) / n), k = 1 … min(6, 1 + n/60).
[[nodiscard]] int trend_terms(int nights);

/// Counts are capped at the larger of 3 and their 98 % quantile. "Cramp last night" is 1 or 0, and its mean
/// where last night is not known. Other habits: amounts are kept within their 1 to 99 % range and divided by
/// two standard deviations, all are centred; unknown is the mean. Prior precision: 1/2.5² for trend, last
/// night and calendar, 1/0.7² for other habits.
[[nodiscard]] NullModel null_model(const Question& question);

}  // namespace nightcramp::analysis
