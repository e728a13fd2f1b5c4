#pragma once

#include "present/charts.hpp"
#include "present/time_charts.hpp"
#include "ui/shell/desk.hpp"
#include "ui/trends/time_zoom.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace nightcramp::ui {

/// What the trends draw: built when the diary, the choice of charts or the nights in view change, and never
/// for a frame.
class TrendsModel {
public:
    /// Looks whether the diary or the choice of charts (settings) is another one. True where it is.
    bool follow_diary(Desk& desk);
    /// Counts in these nights.
    void follow_span(Desk& desk, const DateSpan& span);

    /// Whether the chart or panel of this slug is among the chosen ones.
    [[nodiscard]] bool shows(std::string_view slug) const;

    TimeLimits limits{};
    bool blank = true;                ///< no night is recorded at all
    bool thin = true;                 ///< too few are for an average
    DateSpan span{};                  ///< the nights that are counted
    std::vector<std::string> charts;  ///< slugs of the chosen charts
    std::vector<std::string> habits;  ///< ids of the habits over the cramps
    chart::TimeChart time;            ///< the chosen panels
    chart::TimeChart over_cramps;     ///< the habits over the cramps
    std::string over_cramps_empty;    ///< why they cannot be shown; else empty
    std::string counts;               ///< "32 cramp nights of 83 recorded; 7 not recorded"
    present::Chart clock;
    present::Chart legs;
    present::Chart weekday;
    present::Chart months;
    present::Chart before_after;

    /// What is known of a night, in words.
    [[nodiscard]] const present::NightGlance& glance(Desk& desk, Date night);

private:
    std::optional<std::int64_t> change_;
    std::optional<std::int64_t> counted_change_;
    std::vector<std::string> wanted_habits_;  ///< as the settings have them
    std::optional<Date> glanced_;
    present::NightGlance glance_;
};

/// The slugs that can be chosen and their names, in the order in which they are shown.
struct ChartChoice {
    std::string slug;
    std::string name;
};
[[nodiscard]] std::vector<ChartChoice> chart_choices();

}  // namespace nightcramp::ui
