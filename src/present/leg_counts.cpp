#include "present/count_charts.hpp"
#include "present/cramp_words.hpp"
#include "present/span_nights.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

using chart::LegRegion;
using chart::LegSide;

constexpr std::ptrdiff_t most_rows = 6;  ///< of the list, for places of the picture

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

void count_cramp(std::vector<chart::LegRow>& rows, const Cramp& cramp) {
    const bool unclear = !cramp.muscle || !cramp.side;
    const bool unsaid = !cramp.muscle && !cramp.side;
    count_row(rows, unsaid ? "Place not said" : cramp_title(cramp), unclear);
}

void count_in_picture(chart::LegChart& chart, const Cramp& cramp) {
    const auto region = cramp.muscle ? region_of(*cramp.muscle) : std::nullopt;
    if (!region || !cramp.side) return;
    if (*cramp.side != Side::right) count_place(chart, *region, LegSide::left);
    if (*cramp.side != Side::left) count_place(chart, *region, LegSide::right);
}

/// The most frequent places, and what is left of the others in one line each.
std::vector<chart::LegRow> shortened(const std::vector<chart::LegRow>& rows) {
    const auto places = std::count_if(rows.begin(), rows.end(), [](const auto& row) { return !row.quiet; });
    const auto kept = places > most_rows ? most_rows - 1 : places;
    std::vector<chart::LegRow> list(rows.begin(), rows.begin() + kept);
    chart::LegRow others{"Other places", 0, true};
    chart::LegRow unclear{"Side or place not said", 0, true};
    for (auto row = rows.begin() + kept; row != rows.end(); ++row) {
        (row->quiet ? unclear : others).count += row->count;
    }
    if (others.count > 0) list.push_back(others);
    if (unclear.count > 0) list.push_back(unclear);
    return list;
}

}  // namespace

std::vector<chart::LegRow> leg_rows(const ChartSource& source, const DateSpan& span) {
    std::vector<chart::LegRow> rows;
    for (const Night& night : within(source.nights, span)) {
        for (const Cramp& cramp : night.cramps) count_cramp(rows, cramp);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const chart::LegRow& a, const chart::LegRow& b) {
        if (a.quiet != b.quiet) return b.quiet;
        return a.count > b.count;
    });
    return rows;
}

chart::LegChart leg_chart(const ChartSource& source, const DateSpan& span) {
    chart::LegChart chart;
    for (const Night& night : within(source.nights, span)) {
        for (const Cramp& cramp : night.cramps) count_in_picture(chart, cramp);
    }
    chart.rows = shortened(leg_rows(source, span));
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
