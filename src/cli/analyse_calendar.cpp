#include "cli/analyse_calendar.hpp"

#include "cli/analyse_table.hpp"
#include "diary/date.hpp"
#include "diary/number.hpp"
#include "exchange/cells.hpp"

#include <algorithm>
#include <map>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

std::optional<std::int64_t> read_whole(std::string_view text) {
    const bool negative = text.starts_with('-');
    const auto digits = parse_digits(text.substr(negative ? 1 : 0));
    if (!digits) return std::nullopt;
    return negative ? -std::int64_t{*digits} : std::int64_t{*digits};
}

/// The night of a cell: a date where `dates`, otherwise a whole number.
std::optional<std::int64_t> read_night(std::string_view text, bool dates) {
    if (!dates) return read_whole(text);
    const auto date = parse_date(text);
    return date ? std::optional<std::int64_t>(date->time_since_epoch().count()) : std::nullopt;
}

Problem unreadable_night(int line, std::string_view text, bool dates) {
    const std::string_view wanted = dates ? "a date such as 2026-11-22, as in the first row"
                                          : "a date such as 2026-11-22 or a whole number";
    return {fmt::format("line {}, column night", line),
            fmt::format("{} is not {}.", exchange::in_quotes(text), wanted)};
}

Parsed<RowCalendar> read_column(const exchange::CsvTable& table, std::size_t column) {
    Parsed<RowCalendar> parsed;
    std::map<std::int64_t, int> lines;  // where each night stands
    const bool dates = !table.rows.empty() && parse_date(table.rows.front().cells[column]);
    for (const auto& row : table.rows) {
        const std::string& cell = row.cells[column];
        const auto night = read_night(cell, dates);
        parsed.value.place.push_back(night.value_or(0));
        if (!night) {
            parsed.problems.push_back(unreadable_night(row.line, cell, dates));
        } else if (const auto [place, is_new] = lines.emplace(*night, row.line); !is_new) {
            parsed.problems.push_back({fmt::format("line {}, column night", row.line),
                                       fmt::format("The night {} stands on line {} already.",
                                                   exchange::in_quotes(cell), place->second)});
        }
    }
    if (lines.empty()) return parsed;
    const std::int64_t first = lines.begin()->first;
    for (std::int64_t& place : parsed.value.place) place -= first;
    parsed.value.nights = lines.rbegin()->first - first + 1;
    return parsed;
}

}  // namespace

Parsed<RowCalendar> calendar_of(const exchange::CsvTable& table) {
    Parsed<RowCalendar> parsed;
    const auto column = std::find(table.header.begin(), table.header.end(), "night");
    if (column != table.header.end()) {
        parsed = read_column(table, static_cast<std::size_t>(column - table.header.begin()));
    } else {
        for (const auto& row [[maybe_unused]] : table.rows)
            parsed.value.place.push_back(parsed.value.nights++);
    }
    if (parsed.value.nights > longest_calendar) {
        parsed.problems.push_back(
            {"rows", fmt::format("The table spans {} nights from its first to its last; {} fit.",
                                 parsed.value.nights, longest_calendar)});
    }
    return parsed;
}

}  // namespace nightcramp::cli
