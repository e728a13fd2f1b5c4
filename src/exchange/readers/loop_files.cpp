#include "exchange/readers/loop_files.hpp"

#include "diary/number.hpp"
#include "exchange/cells.hpp"
#include "exchange/csv_lines.hpp"
#include "exchange/unreadable.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include <fmt/format.h>

namespace nightcramp::exchange::loop {
namespace {

constexpr std::size_t most_lines = 200'000;  // of a habit: five hundred years
constexpr const char* too_much = "The table of all habits holds more than any diary does. It is not read.";

std::optional<std::int64_t> whole_number(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// Whether the line is a date and then nothing but values; how many of them.
std::size_t values_in(std::string_view line) {
    if (line.ends_with(',')) line.remove_suffix(1);
    const std::size_t comma = line.find(',');
    if (comma == std::string_view::npos || !parse_date(line.substr(0, comma))) return 0;
    std::size_t count = 0;
    for (std::string_view rest = line.substr(comma); !rest.empty(); ++count) {
        rest.remove_prefix(1);
        const std::string_view cell = rest.substr(0, rest.find(','));
        if (!stored_value(cell)) return 0;
        rest.remove_prefix(cell.size());
    }
    return count;
}

std::optional<Date> day_in(const Row& row, Place place, Draft& draft) {
    const auto day = parse_date(trimmed(row.cell(0)));
    if (!day) {
        draft.skip(place, fmt::format("{} is not a date; it would be year, month and day such as 2025-03-30.",
                                      in_quotes(row.cell(0))));
    }
    return day;
}

std::optional<std::int64_t> value_in(std::string_view cell, Place place, Draft& draft) {
    const auto stored = stored_value(trimmed(cell));
    if (!stored) draft.skip(place, fmt::format("{} is not a value of Loop.", in_quotes(cell)));
    return stored;
}

}  // namespace

std::optional<std::int64_t> stored_value(std::string_view cell) {
    constexpr std::array<std::pair<std::string_view, std::int64_t>, 5> words_of_loop{
        {{"UNKNOWN", -1}, {"NO", 0}, {"YES_AUTO", 1}, {"YES_MANUAL", 2}, {"SKIP", 3}}};
    for (const auto& [word, stored] : words_of_loop) {
        if (cell == word) return stored;
    }
    return whole_number(cell);
}

std::optional<Form> form_of(const Glimpse& file) {
    std::string_view rest = file.head;
    if (rest.empty()) return std::nullopt;
    const std::string_view first = trimmed(take_line(rest));
    if (first.starts_with("Position,Name,") && first.find("Color") != std::string_view::npos)
        return Form::habits;
    if (first == "Date,Value,Notes") return Form::one_habit;
    if (values_in(first) == 1) return Form::one_habit;
    const std::string_view second = rest.empty() ? std::string_view() : trimmed(take_line(rest));
    if (first.starts_with("Date,") && first.ends_with(',') && values_in(second) > 0) return Form::all_habits;
    return std::nullopt;
}

std::vector<HabitLine> read_habits(const InputFile& file, Draft& draft) {
    std::vector<HabitLine> all;
    std::optional<Columns> columns;
    const auto bytes = file.open();
    read_rows(*bytes, {}, [&](Row& row) {
        if (!columns) {
            columns.emplace(std::move(row.cells));
            return true;
        }
        HabitLine line{std::string(columns->value(row, "Position")), std::string(columns->value(row, "Name")),
                       std::string(columns->value(row, "Unit")), std::nullopt};
        if (columns->has("Type")) line.measured = columns->value(row, "Type") == "NUMERICAL";
        if (line.name.empty()) {
            draft.skip({file.number(), row.line}, "The habit of this line has no name.");
        } else {
            all.push_back(std::move(line));
        }
        return all.size() < most_items;
    });
    return all;
}

std::vector<CheckLine> read_one_habit(const InputFile& file, Draft& draft) {
    std::vector<CheckLine> all;
    const auto bytes = file.open();
    read_rows(*bytes, {}, [&](Row& row) {
        const Place place{file.number(), row.line};
        if (row.cells.front() == "Date") return true;
        const auto day = day_in(row, place, draft);
        if (!day) return true;
        const auto stored = value_in(row.cell(1), place, draft);
        if (stored) all.push_back({*day, *stored, std::string(trimmed(row.cell(2))), place});
        return all.size() < most_lines;
    });
    return all;
}

CheckTable read_all_habits(const InputFile& file, Draft& draft) {
    CheckTable table;
    bool first = true;
    std::size_t lines = 0;
    std::size_t values = 0;
    const auto bytes = file.open();
    read_rows(*bytes, {}, [&](Row& row) {
        if (row.cells.back().empty()) row.cells.pop_back();
        if (std::exchange(first, false)) {
            table.names.assign(row.cells.begin() + 1, row.cells.end());
            return true;
        }
        const Place place{file.number(), row.line};
        const auto day = day_in(row, place, draft);
        if (!day || row.cells.size() < 2) return true;
        if (row.cells.size() > most_items) throw Unreadable(too_much);
        if (table.columns.empty()) table.columns.resize(row.cells.size() - 1);
        if (table.columns.size() != row.cells.size() - 1) {
            draft.skip(place, "The line has another number of cells than the one above it.");
            return true;
        }
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto stored = value_in(row.cells[i + 1], place, draft);
            if (!stored || *stored < 0) continue;
            if (++values > most_marks) throw Unreadable(too_much);
            table.columns[i].push_back({*day, *stored, "", place});
        }
        return ++lines < most_lines;
    });
    return table;
}

}  // namespace nightcramp::exchange::loop
