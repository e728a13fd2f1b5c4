#include "diary/number.hpp"
#include "present/charts.hpp"
#include "present/count_charts.hpp"
#include "present/result_charts.hpp"
#include "present/time_table.hpp"

#include <string>

#include <fmt/format.h>

namespace nightcramp::present {
namespace {

using chart::CellKind;

ChartTable hours_table(const ChartSource& source, const DateSpan& span) {
    const ClockCounts counts = count_hours(source, span);
    ChartTable table{{"hour", "cramps"}, {}};
    for (const int hour : shown_hours(counts)) {
        const int cramps = counts.by_hour.at(static_cast<std::size_t>(hour));
        table.rows.push_back({fmt::format("{:02}:00", hour), std::to_string(cramps)});
    }
    table.rows.push_back({"just before waking", std::to_string(counts.before_waking)});
    table.rows.push_back({"no time said", std::to_string(counts.untimed)});
    return table;
}

ChartTable places_table(const std::vector<chart::LegRow>& rows) {
    ChartTable table{{"place", "cramps"}, {}};
    for (const chart::LegRow& row : rows) table.rows.push_back({row.name, std::to_string(row.count)});
    return table;
}

ChartTable rates_table(const std::string& name, const std::vector<RateRow>& rows) {
    ChartTable table{
        {name, "recorded nights", "cramp nights", "cramps", "cramps a night", "low (95 %)", "high (95 %)"},
        {}};
    for (const RateRow& row : rows) {
        std::vector<std::string> cells{row.label, std::to_string(row.nights),
                                       std::to_string(row.cramp_nights), std::to_string(row.cramps)};
        const bool known = row.nights > 0;
        cells.push_back(known ? three_decimals(static_cast<double>(row.cramps) / row.nights) : "");
        cells.push_back(known ? three_decimals(row.lo) : "");
        cells.push_back(known ? three_decimals(row.hi) : "");
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ChartTable cells_table(Date first, const std::vector<chart::NightCell>& cells) {
    ChartTable table{{"night", "recorded", "cramps"}, {}};
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const chart::NightCell& cell = cells[i];
        if (cell.kind == CellKind::outside || cell.kind == CellKind::to_come) continue;
        const bool recorded = cell.kind == CellKind::recorded;
        table.rows.push_back({iso(first + days(static_cast<int>(i))), recorded ? "yes" : "no",
                              recorded ? std::to_string(cell.cramps) : ""});
    }
    return table;
}

void add_side(std::vector<std::string>& cells, const analysis::Rate& rate,
              const std::optional<analysis::Bounds>& bounds) {
    cells.push_back(std::to_string(rate.nights));
    cells.push_back(decimal(rate.cramps));
    cells.push_back(bounds ? three_decimals(rate.cramps / rate.nights) : "");
    cells.push_back(bounds ? three_decimals(bounds->lo) : "");
    cells.push_back(bounds ? three_decimals(bounds->hi) : "");
}

ChartTable changes_table(const std::vector<MedicineChanged>& changes) {
    ChartTable table{{"medicine", "change", "date"}, {}};
    for (const std::string_view side : {"before", "after"}) {
        for (const std::string_view what :
             {"recorded nights", "cramps", "cramps a night", "low (95 %)", "high (95 %)"}) {
            table.columns.push_back(fmt::format("{}: {}", side, what));
        }
    }
    table.columns.emplace_back("long enough to compare");
    for (const auto& [name, change] : changes) {
        std::vector<std::string> cells{name, change.started ? "started" : "stopped", iso(change.change)};
        add_side(cells, change.before, change.before_rate);
        add_side(cells, change.after, change.after_rate);
        cells.emplace_back(change.enough ? "yes" : "no");
        table.rows.push_back(std::move(cells));
    }
    return table;
}

}  // namespace

ChartTable forest_table(const Forest& forest) {
    ChartTable table{{"habit", "cramp nights with", "nights with", "cramp nights without", "nights without",
                      "rate ratio", "low (95 %)", "high (95 %)", "result"},
                     {}};
    for (const ForestFinding& finding : forest.findings) {
        const bool untold = finding.row.look == chart::Look::sealed;
        const auto count = [&](int nights) { return untold ? "" : std::to_string(nights); };
        const auto& ratio = finding.row.ratio;
        const std::string name =
            finding.row.detail.empty() ? finding.row.name : finding.row.name + ", " + finding.row.detail;
        table.rows.push_back({name, count(finding.with_cramp_nights), count(finding.with_nights),
                              count(finding.without_cramp_nights), count(finding.without_nights),
                              ratio ? three_decimals(ratio->point) : "",
                              ratio ? three_decimals(ratio->lo) : "", ratio ? three_decimals(ratio->hi) : "",
                              finding.row.result});
    }
    return table;
}

ChartTable numbers(ChartName name, const ChartSource& source, const ChartOptions& options) {
    switch (name) {
        case ChartName::clock:
            return hours_table(source, options.span);
        case ChartName::legs:
            return places_table(leg_rows(source, options.span));
        case ChartName::weekday:
            return rates_table("weekday", weekday_rates(source, options.span));
        case ChartName::months:
            return rates_table("month", month_rates(source, options.span));
        case ChartName::forest:
            return forest_table(forest(source, options.span.last));
        case ChartName::before_after:
            return changes_table(medicine_changes(source, options.span.last));
        case ChartName::calendar: {
            const Chart drawn = chart(name, source, options);
            const auto& heat = std::get<chart::HeatChart>(drawn.drawing);
            return cells_table(heat.first, heat.cells);
        }
        case ChartName::month: {
            const Chart drawn = chart(name, source, options);
            const auto& month = std::get<chart::MonthChart>(drawn.drawing);
            return cells_table(month.first, month.cells);
        }
        default:
            break;
    }
    const Chart drawn = chart(name, source, options);
    return time_table(std::get<chart::TimeChart>(drawn.drawing), options.span);
}

}  // namespace nightcramp::present
