#pragma once

#include "chart/any_chart.hpp"
#include "diary/catalogue.hpp"
#include "diary/experiment.hpp"
#include "diary/manner.hpp"
#include "diary/night.hpp"
#include "diary/profile.hpp"
#include "diary/words.hpp"
#include "present/chart_table.hpp"

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

/// From a diary to what its charts show, and to the numbers behind them. Pure: nothing is drawn here.
namespace nightcramp::present {

/// Everything that can be drawn.
enum class ChartName {
    trends,  ///< cramps, pain and bed times over one axis of time
    cramps,
    pain,
    sleep,
    habits,  ///< one or two habits over the cramps
    clock,
    legs,
    weekday,
    months,
    calendar,
    month,
    forest,
    before_after,
};

/// What is known, and how the person reads it. All of it must live longer.
struct ChartSource {
    const std::vector<Night>& nights;  ///< ascending by date
    const std::vector<Habit>& habits;  ///< all of them
    const Profile& profile;
    const std::vector<Experiment>& experiments;
    const Catalogue& catalogue;
    Date newest{};  ///< the newest night that is over: last night
    Manner manner{};
    std::chrono::weekday week_start = std::chrono::Monday;
};

struct ChartOptions {
    DateSpan span;                    ///< the nights that are shown; its end may lie after the newest night
    std::vector<std::string> habits;  ///< ids for ChartName::habits: one or two; else the one answered most
};

struct Chart {
    ChartName name = ChartName::cramps;
    std::string title;     ///< "When in the night"
    std::string subtitle;  ///< what was counted: "42 cramps with a time, by hour; 3 without are left out"
    std::string empty;     ///< one friendly sentence where there is nothing to draw yet; otherwise empty
    chart::AnyChart drawing;
};

[[nodiscard]] Chart chart(ChartName name, const ChartSource& source, const ChartOptions& options);

/// The forest plot of results that are there already; see result_charts.hpp.
struct Forest;
[[nodiscard]] Chart chart_of_forest(const Forest& forest);

/// The nights that the chart is really about: a month is shown whole, a calendar has at most 53 weeks, and
/// results are made from everything up to the last night.
[[nodiscard]] DateSpan shown_span(ChartName name, const ChartSource& source, const ChartOptions& options);

/// The table behind the same chart.
[[nodiscard]] ChartTable numbers(ChartName name, const ChartSource& source, const ChartOptions& options);

/// The habit of the followed ones, and after them of all, that is answered on most nights of the span; empty
/// where none is. Sealed ones are left out.
[[nodiscard]] std::string most_answered(const ChartSource& source, const DateSpan& span);

}  // namespace nightcramp::present

namespace nightcramp {

/// "before-after", "Before and after"
template <>
std::span<const Word<present::ChartName>> words();

}  // namespace nightcramp
