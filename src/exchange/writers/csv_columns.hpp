#pragma once

#include "diary/words.hpp"
#include "exchange/writers/answer_words.hpp"
#include "exchange/writers/csv_tables.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

/// How the tables of csv_tables.hpp are put together; the inside of csv_*.cpp.
namespace nightcramp::exchange {

/// A column, and its cell for each `Thing`.
template <class Thing>
struct ColumnOf {
    std::string name;
    std::string meaning;
    std::function<std::string(const Thing&)> cell;
};

template <class Thing>
ExportTable table_of(std::string file, std::string about, const std::vector<ColumnOf<Thing>>& columns,
                     const std::vector<Thing>& things) {
    ExportTable table{std::move(file), std::move(about), {}, {}};
    for (const auto& column : columns) table.columns.push_back({column.name, column.meaning});
    for (const Thing& thing : things) {
        auto& row = table.rows.emplace_back();
        for (const auto& column : columns) row.push_back(column.cell(thing));
    }
    return table;
}

[[nodiscard]] inline std::string yes_no(bool value) {
    return value ? "yes" : "no";
}

/// Blank where nothing is known.
template <class Value>
[[nodiscard]] std::string cell(const std::optional<Value>& value) {
    if (!value) return "";
    if constexpr (std::is_same_v<Value, bool>) {
        return yes_no(*value);
    } else if constexpr (std::is_same_v<Value, double>) {
        return plain_decimal(*value);
    } else if constexpr (std::is_enum_v<Value>) {
        return std::string(slug(*value));
    } else if constexpr (std::is_integral_v<Value>) {
        return fmt::format("{}", *value);
    } else {
        return iso(*value);
    }
}

/// A text that a person typed or that a file brought along. Spreadsheets would take some for formulas, and
/// some of them look for the sign behind blanks and take wide ones too, so those get an apostrophe in front;
/// and so does one that begins with an apostrophe, so that the first of them can always be dropped.
[[nodiscard]] inline std::string text_cell(std::string_view text) {
    constexpr std::array<std::string_view, 8> signs{"=", "+", "-", "@", "＝", "＋", "－", "＠"};
    const std::size_t first = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    const std::string_view rest = text.substr(first);
    const bool is_formula = std::any_of(signs.begin(), signs.end(),
                                        [&](std::string_view sign) { return rest.starts_with(sign); });
    const bool begins_oddly = text.find_first_of("'\t\r\n") == 0;
    return (is_formula || begins_oddly ? "'" : "") + std::string(text);
}

[[nodiscard]] ExportTable nights_sheet(const Contents& contents);
[[nodiscard]] ExportTable cramps_sheet(const Contents& contents);
[[nodiscard]] ExportTable answers_sheet(const Contents& contents);
[[nodiscard]] ExportTable habits_sheet(const Contents& contents);
[[nodiscard]] ExportTable profile_sheet(const Contents& contents);
[[nodiscard]] ExportTable medicines_sheet(const Contents& contents);
[[nodiscard]] ExportTable conditions_sheet(const Contents& contents);
[[nodiscard]] ExportTable questions_sheet(const Contents& contents);
[[nodiscard]] ExportTable experiments_sheet(const Contents& contents);

}  // namespace nightcramp::exchange
