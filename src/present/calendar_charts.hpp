#pragma once

#include "chart/heat_chart.hpp"
#include "chart/month_chart.hpp"
#include "present/charts.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace nightcramp::present {

/// `weeks` weeks up to the one with `last` in it, every cell of them. Nights before the first one of the
/// diary are outside; those after the newest are to come.
[[nodiscard]] chart::HeatChart heat_chart(const ChartSource& source, Date last, int weeks);

/// "December 2025 to November 2026": the months of the first and the last night that are drawn.
[[nodiscard]] std::string heat_title(const chart::HeatChart& heat);

/// "329 of 364 nights recorded · 108 with cramps"; nights outside and to come do not count.
[[nodiscard]] std::string heat_counts(const chart::HeatChart& heat);

[[nodiscard]] chart::MonthChart month_chart(const ChartSource& source, std::chrono::year_month month);

/// A line of the little table beside the month.
struct MonthCount {
    std::string name;          ///< "November"; with the year where it is not that of the newest night
    std::string cramp_nights;  ///< "9 of 22"
    std::string cramps;        ///< "12"

    friend bool operator==(const MonthCount&, const MonthCount&) = default;
};

/// The month and the one before it, and one sentence about what makes them hard to compare: "October has 30
/// recorded nights, November 22 so far."
struct MonthComparison {
    std::vector<MonthCount> rows;
    std::string sentence;

    friend bool operator==(const MonthComparison&, const MonthComparison&) = default;
};
[[nodiscard]] MonthComparison compare_months(const ChartSource& source, std::chrono::year_month month);

/// What the night's card says.
struct NightCard {
    std::string dates;     ///< "Sunday 22 to Monday 23"
    std::string headline;  ///< "1 cramp", "No cramps", "Not recorded", "Still to come"
    struct CrampLine {
        std::string where;    ///< "Left calf, 02:30"
        std::string details;  ///< "pain 7, five minutes, woke me"; may be empty
        friend bool operator==(const CrampLine&, const CrampLine&) = default;
    };
    std::vector<CrampLine> cramps;
    std::string sleep;   ///< "22:45 to 06:30, back with pillow"; empty where nothing is known
    std::string habits;  ///< "7 of 12 habits answered"; empty for nights to come
    std::string note;    ///< the person's own, as it is
    bool can_open = true;

    friend bool operator==(const NightCard&, const NightCard&) = default;
};
[[nodiscard]] NightCard night_card(const ChartSource& source, Date date);

}  // namespace nightcramp::present
