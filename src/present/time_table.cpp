#include "present/time_table.hpp"

#include "chart/ticks.hpp"
#include "diary/number.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

using Cells = std::vector<std::string>;

std::string whole(const std::optional<int>& value) {
    return value ? std::to_string(*value) : std::string();
}

std::string clock(const std::optional<int>& minutes) {
    return minutes ? chart::clock_label(*minutes, false) : std::string();
}

/// The columns of a panel, and its cells for one place of its series.
struct Columns {
    Cells& cells;

    void operator()(const chart::CrampsPanel&) const {
        add({"cramps", "average (cramps a night, 28 nights)", "average low", "average high"});
    }
    void operator()(const chart::PainPanel&) const { add({"worst pain (0-10)", "rested (0-10)"}); }
    void operator()(const chart::SleepPanel&) const { add({"to bed", "up"}); }
    void operator()(const chart::SleepLengthPanel&) const { add({"in bed (hours)"}); }
    void operator()(const chart::HabitPanel& habit) const { add({habit.name}); }

    void add(const Cells& names) const { cells.insert(cells.end(), names.begin(), names.end()); }
};

struct Row {
    Cells& cells;
    std::size_t place;

    void operator()(const chart::CrampsPanel& panel) const {
        cells.push_back(whole(panel.cramps[place]));
        const auto& average = panel.average[place];
        cells.push_back(average ? three_decimals(average->mean) : std::string());
        cells.push_back(average ? three_decimals(average->lo) : std::string());
        cells.push_back(average ? three_decimals(average->hi) : std::string());
    }
    void operator()(const chart::PainPanel& panel) const {
        cells.push_back(whole(panel.worst_pain[place]));
        cells.push_back(whole(panel.rested[place]));
    }
    void operator()(const chart::SleepPanel& panel) const {
        cells.push_back(clock(panel.nights[place].from));
        cells.push_back(clock(panel.nights[place].to));
    }
    void operator()(const chart::SleepLengthPanel& panel) const {
        const auto& hours = panel.hours[place];
        cells.push_back(hours ? three_decimals(*hours) : std::string());
    }
    void operator()(const chart::HabitPanel& panel) const {
        const auto& value = panel.values[place];
        if (!value) return cells.emplace_back(), void();
        if (panel.yes_no) return cells.emplace_back(*value > 0 ? "yes" : "no"), void();
        cells.push_back(decimal(*value));
    }
};

}  // namespace

std::string three_decimals(double value) {
    return std::isfinite(value) ? fmt::format("{:.3f}", value) : std::string();
}

ChartTable time_table(const chart::TimeChart& chart, const DateSpan& span) {
    ChartTable table;
    table.columns = {"night", "recorded"};
    for (const chart::TimePanel& panel : chart.panels) std::visit(Columns{table.columns}, panel);
    const auto size = static_cast<long>(chart.size());
    const long first = std::clamp((span.first - chart.first).count(), 0L, size);
    const long last = std::clamp((span.last - chart.first).count() + 1, first, size);
    for (long i = first; i < last; ++i) {
        const auto place = static_cast<std::size_t>(i);
        Cells cells{iso(chart.first + days(i)), chart.recorded[place] ? "yes" : "no"};
        for (const chart::TimePanel& panel : chart.panels) std::visit(Row{cells, place}, panel);
        table.rows.push_back(std::move(cells));
    }
    return table;
}

}  // namespace nightcramp::present
