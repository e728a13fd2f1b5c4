#pragma once

#include "present/count_charts.hpp"

#include <chrono>
#include <vector>

/// What rates of months, weekdays and longer periods have in common; inside this room only.
namespace nightcramp::present {

/// Counts the night where it is recorded.
void add_night(RateRow& row, const Night& night);

/// Limits of all rows, with the overdispersion of the whole diary: a few nights say too little of their own.
void bound(std::vector<RateRow>& rows, const ChartSource& source);

[[nodiscard]] std::chrono::year_month month_of(Date date);

/// Nothing is told of months before the diary began or after its last night.
[[nodiscard]] DateSpan kept_in_diary(const ChartSource& source, const DateSpan& span);

}  // namespace nightcramp::present
