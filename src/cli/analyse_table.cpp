#include "cli/analyse_table.hpp"

#include "cli/analyse_calendar.hpp"
#include "exchange/cells.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

namespace nightcramp::cli {
namespace {

using analysis::Series;
using exchange::CsvTable;

Problems name_problems(const CsvTable& table, const AnalysedColumns& columns) {
    std::vector<std::string> names{columns.outcome, columns.habit};
    names.insert(names.end(), columns.others.begin(), columns.others.end());
    Problems all;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string field = i == 0 ? "--outcome" : i == 1 ? "--habit" : "--others";
        const auto place = names.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::find(table.header.begin(), table.header.end(), names[i]) == table.header.end()) {
            all.push_back({field, fmt::format("The table has no column {}; its columns are {}.",
                                              exchange::in_quotes(names[i]), fmt::join(table.header, ", "))});
        } else if (std::find(names.begin(), place, names[i]) != place) {
            all.push_back({field, fmt::format("The column {} is named already; each can be used once.",
                                              exchange::in_quotes(names[i]))});
        }
    }
    return all;
}

bool is_unknown(std::string_view cell) {
    return cell.empty() || cell == "NA" || cell == "NaN" || cell == "nan";
}

std::string number_problem(std::string_view cell, const std::optional<double>& number, bool outcome) {
    if (!number)
        return fmt::format("{} is not a number; leave blank what is unknown.", exchange::in_quotes(cell));
    if (outcome && *number < 0) return fmt::format("{} cannot be meant: an outcome is 0 or more.", cell);
    return "";
}

/// The column of that name on the calendar; NaN where it is not known.
Parsed<Series> read_column(const CsvTable& table, const RowCalendar& calendar, const std::string& name,
                           bool outcome) {
    const auto place = std::find(table.header.begin(), table.header.end(), name);
    const auto column = static_cast<std::size_t>(place - table.header.begin());
    Parsed<Series> parsed{Series::Constant(calendar.nights, analysis::unknown), {}};
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const std::string& cell = table.rows[i].cells[column];
        if (is_unknown(cell)) continue;
        const auto number = parse_number(cell);
        std::string wrong = number_problem(cell, number, outcome);
        if (wrong.empty()) {
            parsed.value[calendar.place[i]] = *number;
        } else {
            parsed.problems.push_back(
                {fmt::format("line {}, column {}", table.rows[i].line, name), std::move(wrong)});
        }
    }
    return parsed;
}

/// The part between the first and the last known outcome.
analysis::Question within_outcomes(const analysis::Question& whole) {
    Eigen::Index from = 0;
    Eigen::Index to = whole.outcome.size() - 1;
    while (from <= to && !analysis::known(whole.outcome[from])) ++from;
    while (to >= from && !analysis::known(whole.outcome[to])) --to;
    const Eigen::Index nights = to - from + 1;
    if (nights == 0) return {};
    return {whole.outcome.segment(from, nights), whole.exposure.segment(from, nights),
            whole.others.middleRows(from, nights), Eigen::MatrixXd(nights, 0)};
}

}  // namespace

Parsed<analysis::Question> question_of(const CsvTable& table, const AnalysedColumns& columns) {
    Parsed<analysis::Question> parsed{{}, name_problems(table, columns)};
    auto calendar = calendar_of(table);
    append(parsed.problems, std::move(calendar.problems));
    if (!parsed.problems.empty()) return parsed;
    const auto read = [&](const std::string& name, bool outcome) {
        auto column = read_column(table, calendar.value, name, outcome);
        append(parsed.problems, std::move(column.problems));
        return std::move(column.value);
    };
    analysis::Question whole{read(columns.outcome, true), read(columns.habit, false), {}, {}};
    whole.others.resize(calendar.value.nights, static_cast<Eigen::Index>(columns.others.size()));
    for (std::size_t i = 0; i < columns.others.size(); ++i) {
        whole.others.col(static_cast<Eigen::Index>(i)) = read(columns.others[i], false);
    }
    if (!parsed.problems.empty()) return parsed;
    parsed.value = within_outcomes(whole);
    if (parsed.value.outcome.size() == 0) {
        parsed.problems.push_back(
            {"column " + columns.outcome, "No row holds an outcome, so there is nothing to analyse."});
    }
    return parsed;
}

std::optional<double> parse_number(std::string_view text) {
    double value = 0;
    const char* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || rest != end || !std::isfinite(value)) return std::nullopt;
    return value;
}

}  // namespace nightcramp::cli
