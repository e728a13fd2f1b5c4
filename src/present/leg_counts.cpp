#include "present/count_charts.hpp"
#include "present/cramp_words.hpp"
#include "present/span_nights.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

using chart::LegRegion;
using chart::LegSide;

std::optional<LegRegion> region_of(Muscle muscle) {
    switch (muscle) {
        case Muscle::calf:
            return LegRegion::calf;
        case Muscle::foot_arch:
            return LegRegion::foot_arch;
        case Muscle::toes:
            return LegRegion::toes;
        case Muscle::shin:
            return LegRegion::shin;
        case Muscle::front_thigh:
            return LegRegion::front_thigh;
        case Muscle::back_thigh:
            return LegRegion::back_thigh;
        case Muscle::other:
            break;
    }
    return std::nullopt;
}

bool is_front(LegRegion region) {
    return region == LegRegion::front_thigh || region == LegRegion::shin;
}

bool is_back(LegRegion region) {
    return region == LegRegion::calf || region == LegRegion::foot_arch || region == LegRegion::back_thigh;
}

void count_place(chart::LegChart& chart, LegRegion region, LegSide side) {
    const auto found = std::find_if(
        chart.counts.begin(), chart.counts.end(),
        [&](const chart::LegCount& count) { return count.region == region && count.side == side; });
    if (found != chart.counts.end()) {
        ++found->count;
    } else {
        chart.counts.push_back({region, side, 1});
    }
}

void count_row(std::vector<chart::LegRow>& rows, const std::string& name, bool quiet) {
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const chart::LegRow& row) { return row.name == name; });
    if (found != rows.end()) {
        ++found->count;
    } else {
        rows.push_back({name, 1, quiet});
    }
}

void count_cramp(chart::LegChart& chart, const Cramp& cramp) {
    const auto region = cramp.muscle ? region_of(*cramp.muscle) : std::nullopt;
    if (!cramp.muscle && !cramp.side) return count_row(chart.rows, "Place not said", true);
    count_row(chart.rows, cramp_title(cramp), !region || !cramp.side);
    if (!region || !cramp.side) return;
    if (*cramp.side != Side::right) count_place(chart, *region, LegSide::left);
    if (*cramp.side != Side::left) count_place(chart, *region, LegSide::right);
}

}  // namespace

chart::LegChart leg_chart(const ChartSource& source, const DateSpan& span) {
    chart::LegChart chart;
    for (const Night& night : within(source.nights, span)) {
        for (const Cramp& cramp : night.cramps) count_cramp(chart, cramp);
    }
    std::stable_sort(chart.rows.begin(), chart.rows.end(),
                     [](const chart::LegRow& a, const chart::LegRow& b) {
                         if (a.quiet != b.quiet) return b.quiet;
                         return a.count > b.count;
                     });
    const auto any = [&](auto is) {
        return std::any_of(chart.counts.begin(), chart.counts.end(),
                           [&](const chart::LegCount& count) { return is(count.region); });
    };
    chart.shows_front = any(is_front);
    chart.shows_back = any(is_back) || !chart.shows_front;
    return chart;
}

int cramps_in(const chart::LegChart& legs) {
    int cramps = 0;
    for (const chart::LegRow& row : legs.rows) cramps += row.count;
    return cramps;
}

std::string leg_subtitle(const chart::LegChart& legs) {
    const int cramps = cramps_in(legs);
    const std::string_view seen = legs.shows_front && legs.shows_back ? "seen from in front and from behind"
                                  : legs.shows_front                  ? "seen from in front"
                                                                      : "seen from behind";
    if (cramps == 1) return fmt::format("The one cramp, {}", seen);
    return fmt::format("All {} cramps, {}", cramps, seen);
}

}  // namespace nightcramp::present
