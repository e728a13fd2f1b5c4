#include "exchange/csv_write.hpp"

#include <csv.h>

namespace nightcramp::exchange {
namespace {

/// A blank at an end would be taken for one beside the cell.
bool needs_quotes(const std::string& cell) {
    if (cell.find_first_of(",;\t\"\r\n") != std::string::npos) return true;
    return !cell.empty() && (cell.front() == ' ' || cell.back() == ' ');
}

void add_cell(std::string& text, const std::string& cell) {
    if (!needs_quotes(cell)) {
        text += cell;
        return;
    }
    std::string quoted_cell(2 * cell.size() + 2, '\0');
    const std::size_t length = csv_write(quoted_cell.data(), quoted_cell.size(), cell.data(), cell.size());
    text.append(quoted_cell, 0, length);
}

void add_row(std::string& text, const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) text += ',';
        add_cell(text, cells[i]);
    }
    text += '\n';
}

}  // namespace

std::string write_csv(const std::vector<std::string>& header,
                      const std::vector<std::vector<std::string>>& rows) {
    std::string text;
    add_row(text, header);
    for (const auto& row : rows) add_row(text, row);
    return text;
}

}  // namespace nightcramp::exchange
