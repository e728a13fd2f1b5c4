#pragma once

#include "chart/time_chart.hpp"
#include "present/charts.hpp"

#include <vector>

namespace nightcramp::present {

/// The panels of time that can be put over one axis.
enum class PanelName { cramps, pain, sleep, sleep_length, habits };

/// All nights of the diary up to the newest, whatever the span is; its view is the span of the options. The
/// markers are the changes of medicines and of the shoes, the phases the experiments.
[[nodiscard]] chart::TimeChart time_chart(const ChartSource& source, const ChartOptions& options,
                                          const std::vector<PanelName>& panels);

/// A night in a few lines, for the tooltip of a chart.
struct NightGlance {
    std::string title;  ///< "Thu 19 to Fri 20 November"
    struct Line {
        std::string label;  ///< "Worst pain"
        std::string value;  ///< "6"
        friend bool operator==(const Line&, const Line&) = default;
    };
    std::vector<Line> lines;

    friend bool operator==(const NightGlance&, const NightGlance&) = default;
};

/// "Not recorded" is a line too. A null night is one of which nothing is known. With the lines of `habits`
/// (ids) where they are answered.
[[nodiscard]] NightGlance night_glance(Date date, const Night* night, const ChartSource& source,
                                       const std::vector<std::string>& habits);

/// "32 cramp nights of 83 recorded; 7 not recorded"
[[nodiscard]] std::string count_line(const ChartSource& source, const DateSpan& span);

/// The night of the date; null where nothing is known of it. `nights` ascend by date.
[[nodiscard]] const Night* find_night(const std::vector<Night>& nights, Date date);

}  // namespace nightcramp::present

namespace nightcramp {

template <>
std::span<const Word<present::PanelName>> words();

}  // namespace nightcramp
