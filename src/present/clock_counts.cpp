#include "present/clock_words.hpp"
#include "present/count_charts.hpp"
#include "present/habit_talk.hpp"
#include "present/span_nights.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace nightcramp::present {
namespace {

constexpr int day = 24;
constexpr int noon_hour = 12;
constexpr int usual_first = 22 - noon_hour;  ///< hours after noon
constexpr int usual_last = 7 + day - noon_hour;

int hour_of(const Moment& moment) {
    const auto since = moment.wall - std::chrono::floor<days>(moment.wall);
    return static_cast<int>(std::chrono::duration_cast<std::chrono::hours>(since).count());
}

std::string hour_label(int hour, ClockStyle style) {
    if (style == ClockStyle::twenty_four_hours) return fmt::format("{:02}", hour);
    return fmt::format("{} {}", hour % noon_hour == 0 ? noon_hour : hour % noon_hour,
                       hour < noon_hour ? "am" : "pm");
}

}  // namespace

ClockCounts count_hours(const ChartSource& source, const DateSpan& span) {
    ClockCounts counts;
    for (const Night& night : within(source.nights, span)) {
        for (const Cramp& cramp : night.cramps) {
            if (cramp.at) {
                ++counts.by_hour.at(static_cast<std::size_t>(hour_of(*cramp.at)));
                ++counts.timed;
            } else {
                ++(cramp.just_before_waking ? counts.before_waking : counts.untimed);
            }
        }
    }
    return counts;
}

std::vector<int> shown_hours(const ClockCounts& counts) {
    int first = usual_first;
    int last = usual_last;
    for (int after_noon = 0; after_noon < day; ++after_noon) {
        if (counts.by_hour.at(static_cast<std::size_t>((after_noon + noon_hour) % day)) == 0) continue;
        first = std::min(first, after_noon);
        last = std::max(last, after_noon);
    }
    std::vector<int> hours;
    for (int after_noon = first; after_noon <= last; ++after_noon) {
        hours.push_back((after_noon + noon_hour) % day);
    }
    return hours;
}

chart::BarChart clock_bars(const ClockCounts& counts, ClockStyle style) {
    chart::BarChart chart;
    for (const int hour : shown_hours(counts)) {
        const int cramps = counts.by_hour.at(static_cast<std::size_t>(hour));
        chart::Bar bar;
        bar.label = hour_label(hour, style);
        bar.value = cramps;
        bar.value_text = std::to_string(cramps);
        chart.bars.push_back(bar);
    }
    return chart;
}

std::string clock_subtitle(const ClockCounts& counts) {
    std::vector<std::string> left;
    if (counts.before_waking > 0) left.push_back(fmt::format("{} just before waking", counts.before_waking));
    if (counts.untimed > 0) left.push_back(fmt::format("{} without a time", counts.untimed));
    const std::string tail = left.empty()
                                 ? ""
                                 : fmt::format("; {} {} left out", fmt::join(left, " and "),
                                               counts.before_waking + counts.untimed == 1 ? "is" : "are");
    return fmt::format("{} with a time, by hour{}", counted(counts.timed, "cramp", "cramps"), tail);
}

}  // namespace nightcramp::present
