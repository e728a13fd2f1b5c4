#include "report/plain_columns.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

#include <fmt/format.h>
#include <glib.h>

namespace nightcramp::report {
namespace {

constexpr std::size_t between_columns = 2;  ///< between two columns

std::size_t columns_of_sign(gunichar sign) {
    if (g_unichar_iszerowidth(sign) != 0) return 0;
    return g_unichar_iswide(sign) != 0 ? 2 : 1;
}

/// Calls `use` with each sign and its bytes; bytes that are no UTF-8 are left out.
template <class Use>
void for_each_sign(std::string_view text, const Use& use) {
    while (!text.empty()) {
        const gunichar sign = g_utf8_get_char_validated(text.data(), static_cast<gssize>(text.size()));
        const bool broken = sign == static_cast<gunichar>(-1) || sign == static_cast<gunichar>(-2);
        const auto bytes = broken ? 1U : static_cast<std::size_t>(g_unichar_to_utf8(sign, nullptr));
        if (!broken) use(sign, text.substr(0, bytes));
        text.remove_prefix(bytes);
    }
}

/// A row of cells, each in its lines.
using Cells = std::vector<std::vector<std::string>>;

std::size_t widest(const std::vector<std::string>& texts) {
    std::size_t columns = 0;
    for (const std::string& text : texts) columns = std::max(columns, columns_of(text));
    return columns;
}

/// What a column of a table needs.
struct Room {
    std::size_t least = 0;  ///< its longest word; of numbers, its longest cell
    std::size_t cells = 0;  ///< its longest cell
    std::size_t head = 0;   ///< its head in one line
};

Room room_of(const Table& table, std::size_t column) {
    const std::string& head = table.columns[column];
    Room room{widest(words_of(head)), 0, columns_of(head)};
    for (const auto& row : table.rows) {
        const std::size_t whole = columns_of(row[column]);
        room.least = std::max(room.least, table.numbers[column] ? whole : widest(words_of(row[column])));
        room.cells = std::max(room.cells, whole);
    }
    return room;
}

/// Gives the columns what they lack of `wanted`, those that lack most first, until `left` is used up.
void widen(std::vector<std::size_t>& widths, const std::vector<std::size_t>& wanted, std::size_t& left) {
    const auto lack = [&](std::size_t i) { return wanted[i] - std::min(wanted[i], widths[i]); };
    for (; left > 0; --left) {
        std::size_t neediest = 0;
        for (std::size_t i = 1; i < widths.size(); ++i) {
            if (lack(i) > lack(neediest)) neediest = i;
        }
        if (lack(neediest) == 0) return;
        ++widths[neediest];
    }
}

/// None where not even the longest words find room beside one another. Cells come first: heads in two lines
/// are read more easily than cells in two.
std::optional<std::vector<std::size_t>> widths_of(const Table& table, std::size_t columns) {
    std::vector<std::size_t> widths;
    std::vector<std::size_t> cells;
    std::vector<std::size_t> heads;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Room room = room_of(table, i);
        widths.push_back(room.least);
        cells.push_back(room.cells);
        heads.push_back(room.head);
    }
    const std::size_t used =
        std::accumulate(widths.begin(), widths.end(), between_columns * (widths.size() - 1));
    if (used > columns) return std::nullopt;
    std::size_t left = columns - used;
    widen(widths, cells, left);
    widen(widths, heads, left);
    return widths;
}

void end_line(std::string& text) {
    while (!text.empty() && text.back() == ' ') text.pop_back();
    text += '\n';
}

/// `at_foot`: what is shorter stands at the foot of the row, as heads do.
void add_row(std::string& text, const Cells& cells, const std::vector<std::size_t>& widths,
             const std::vector<bool>& numbers, bool at_foot) {
    std::size_t height = 1;
    for (const auto& cell : cells) height = std::max(height, cell.size());
    for (std::size_t line = 0; line < height; ++line) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::size_t above = at_foot ? height - cells[i].size() : 0;
            const bool blank = line < above || line - above >= cells[i].size();
            const std::string part = blank ? "" : cells[i][line - above];
            const std::string filling(widths[i] - std::min(widths[i], columns_of(part)), ' ');
            text += numbers[i] ? filling + part : part + filling;
            if (i + 1 < cells.size()) text.append(between_columns, ' ');
        }
        end_line(text);
    }
}

Cells broken(const std::vector<std::string>& row, const std::vector<std::size_t>& widths) {
    Cells cells;
    for (std::size_t i = 0; i < row.size(); ++i) cells.push_back(lines_of(row[i], widths[i]));
    return cells;
}

std::string told_cell_by_cell(const Table& table, std::size_t columns) {
    std::string text;
    for (const auto& row : table.rows) {
        if (!text.empty()) text += '\n';
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (row[i].empty()) continue;
            for (const std::string& line : lines_of(fmt::format("{}: {}", table.columns[i], row[i]), columns))
                text += line + '\n';
        }
    }
    return text;
}

}  // namespace

std::size_t columns_of(std::string_view text) {
    std::size_t columns = 0;
    for_each_sign(text, [&](gunichar sign, std::string_view) { columns += columns_of_sign(sign); });
    return columns;
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    bool begins = true;
    for_each_sign(text, [&](gunichar sign, std::string_view bytes) {
        if (sign == ' ' || g_unichar_iscntrl(sign) != 0) {
            begins = true;
            return;
        }
        if (begins) words.emplace_back();
        begins = false;
        words.back() += bytes;
    });
    return words;
}

std::vector<std::string> lines_of(std::string_view text, std::size_t columns) {
    std::vector<std::string> lines;
    std::size_t used = 0;
    for (const std::string& word : words_of(text)) {
        const std::size_t more = columns_of(word);
        if (!lines.empty() && used + 1 + more <= columns) {
            lines.back() += ' ' + word;
            used += 1 + more;
        } else {
            lines.push_back(word);
            used = more;
        }
    }
    return lines;
}

std::string table_lines(const Table& table, std::size_t columns) {
    if (table.columns.empty() || table.rows.empty()) return "";
    const auto widths = widths_of(table, columns);
    if (!widths) return told_cell_by_cell(table, columns);
    std::string text;
    add_row(text, broken(table.columns, *widths), *widths, table.numbers, true);
    const std::size_t whole =
        std::accumulate(widths->begin(), widths->end(), between_columns * (widths->size() - 1));
    text += std::string(whole, '-') + '\n';
    for (const auto& row : table.rows) add_row(text, broken(row, *widths), *widths, table.numbers, false);
    return text;
}

}  // namespace nightcramp::report
