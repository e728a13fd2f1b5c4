#pragma once

#include "chart/any_chart.hpp"

#include <string>
#include <vector>

/// Charts made of plain numbers, without a diary.
namespace nightcramp::chart::made {

/// The cases that every chart has to stand.
enum class Case { no_data, one_night, gaps, ten_years, extreme, all_unknown };
[[nodiscard]] std::vector<Case> all_cases();
[[nodiscard]] std::string name_of(Case data);

/// 90 nights, or what the case says, from 1 January 2026 on. Every seventh night has a cramp.
[[nodiscard]] TimeChart time(Case data, const std::vector<std::string>& panels);

/// Panels by name: "cramps", "pain", "sleep", "sleep-length", "yes-no", "amount".
[[nodiscard]] TimePanel panel(Case data, const std::string& name);

[[nodiscard]] BarChart bars(Case data);
[[nodiscard]] LegChart legs(Case data);
[[nodiscard]] HeatChart heat(Case data);
[[nodiscard]] MonthChart month(Case data);
[[nodiscard]] ForestChart forest(Case data);
[[nodiscard]] ChangeChart changes(Case data);
/// Fortnights in pairs; ten years are drawn night by night.
[[nodiscard]] TrialChart trial(Case data);
[[nodiscard]] DrawsChart draws(Case data);

}  // namespace nightcramp::chart::made
